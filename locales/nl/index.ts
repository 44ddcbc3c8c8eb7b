import { page } from './page';
import { score } from './score';

/** The Dutch catalogue, by the same rooms. */
export const nl = { score, page };
