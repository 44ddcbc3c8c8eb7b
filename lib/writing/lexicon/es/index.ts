import type { Lexicon } from '../lexicon';
import { sensesIn } from '../senses';
import { air } from './air';
import { anchors } from './anchors';
import { bids } from './bids';
import { courtesies } from './courtesies';
import { grammar } from './grammar';
import { offers } from './offers';
import { substance } from './substance';
import { ties } from './ties';
import { trade } from './trade';
import { wants } from './wants';
import { holding, plain, praise } from './words';

/** The Spanish the judges know. */
export const es: Lexicon = {
  holding,
  praise,
  plain,
  comment: { ...substance, ...air },
  note: { ...offers, ...wants, ...anchors, ...courtesies },
  grammar,
  senses: sensesIn({ ...trade, ...ties, ...bids }),
};
