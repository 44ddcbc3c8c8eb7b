/** The places on LinkedIn where the coach has something to do. The doorman carries this file on every page: keep it tiny. */
export type Surface = 'ssi' | 'sign-in' | 'profile';

/** Addresses and the surface each must match: read by the tests, never shipped (unused exports are dropped by the build). */
export const EXAMPLES: readonly (readonly [address: string, surface: Surface | null])[] = [
  ['https://www.linkedin.com/sales/ssi', 'ssi'],
  ['https://www.linkedin.com/sales/ssi/', 'ssi'],
  ['https://www.linkedin.com/sales/ssi?src=or-search&trk=x', 'ssi'],
  ['https://www.linkedin.com/sales/ssi/team', 'ssi'],
  ['https://www.linkedin.com/uas/login?session_redirect=%2Fsales%2Fssi', 'sign-in'],
  ['https://www.linkedin.com/login', 'sign-in'],
  ['https://www.linkedin.com/checkpoint/lg/login', 'sign-in'],
  ['https://www.linkedin.com/authwall?trk=x', 'sign-in'],
  ['https://www.linkedin.com/feed/', null],
  ['https://www.linkedin.com/sales/ssiness', null],
  ['https://www.linkedin.com/sales/home', null],
  ['https://www.linkedin.com/in/ada', 'profile'],
  ['https://www.linkedin.com/in/ada-lovelace-b1234567/?trk=x', 'profile'],
  ['https://www.linkedin.com/in/zo%C3%AB/details/skills/', 'profile'],
  ['https://www.linkedin.com/in/ada/sales/ssi', 'profile'],
  ['https://www.linkedin.com/in/', null],
  ['https://www.linkedin.com/in', null],
  ['https://www.linkedin.com/company/in/ada', null],
  ['https://www.linkedin.com/loginhelp', null],
];

/**
 * The surface at a LinkedIn path, or null. Source: section 5 of the page facts in docs/linkedin.md. Whose profile it is, is
 * not said here. By parts, not by patterns: a pattern's first use costs more than all the rest of the doorman.
 */
export function surfaceAt(path: string): Surface | null {
  const [, first, second] = path.split('/', 3);
  switch (first) {
    case 'sales':
      return second === 'ssi' ? 'ssi' : null;
    case 'in':
      return second ? 'profile' : null;
    case 'uas':
      return second === 'login' ? 'sign-in' : null;
    case 'login':
    case 'checkpoint':
    case 'authwall':
      return 'sign-in';
    default:
      return null;
  }
}
