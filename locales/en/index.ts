import { account } from './account';
import { advice } from './advice';
import { choice } from './choice';
import { notice } from './notice';
import { outcome } from './outcome';
import { page } from './page';
import { panel } from './panel';
import { peers } from './peers';
import { popup } from './popup';
import { score } from './score';
import { trend } from './trend';
import { welcome } from './welcome';

/** The English catalogue: one file per room of the interface. */
export const en = { account, advice, choice, notice, outcome, page, panel, peers, popup, score, trend, welcome };
