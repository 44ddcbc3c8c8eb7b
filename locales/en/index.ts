import { page } from './page';
import { score } from './score';

/** The English catalogue: one file per room of the interface. */
export const en = { score, page };
