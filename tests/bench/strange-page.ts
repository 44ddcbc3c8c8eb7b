import { ssiContent, ssiOptions, ssiPage } from '../linkedin/ssi-page';

/** What names a pillar or a group in the page's English. */
const NAMES =
  /Establish your professional brand|Find the right people|Engage with insights|Build relationships|(Industry|Network) SSI rank|People in your (industry|network)/g;

/**
 * A page of at least `length` characters on which every anchor fails: blocks that look like a score, full of numbers
 * out of 100, without an id, a class or a name that is known.
 */
export function strangePage(length: number): string {
  const block = ssiContent(ssiOptions({ names: 'renamed' })).replace(NAMES, 'Zworp glif');
  return ssiPage({ names: 'renamed', instead: block.repeat(Math.ceil(length / block.length)) });
}
