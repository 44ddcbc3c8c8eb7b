import type { page as en } from '../en/page';
import type { Same } from '../same';

/** De coach op de SSI-pagina. */
export const page: Same<typeof en> = { title: 'SSI Coach' };
