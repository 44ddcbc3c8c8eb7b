import type { Invitation } from '../invitation';
import { allText, inside } from '../looking';

/** A first name, and whether the dialog itself says it or only the title of the page behind it. */
export interface FirstName {
  name: string;
  from: 'dialog' | 'title';
}

/** In Sales Navigator the person, in LinkedIn the one thing in bold. Seen working: 2026-09. */
const PERSON = ['[data-anonymize="person-name"]', 'strong'];
/** A longer text is no name. */
const LONGEST = 80;
const TITLES = /^(?:dr|drs|prof|ir|ing|mr|mrs|ms|mx|mag|dipl|sir|dhr|mevr|mw)$/i;

/**
 * The first name of the person who is invited. To be asked only when the member clicks for it: nobody's name is read
 * before. Null where none is said, or none that we could greet with. `path` and `title` are those of the page.
 */
export function invitedFirstName({ dialog }: Invitation, path: string, title: string): FirstName | null {
  for (const selector of PERSON) {
    const names = new Set(
      inside([dialog], selector).map((e) =>
        allText(e)
          .slice(0, LONGEST + 1)
          .trim(),
      ),
    );
    const [only] = names;
    const name = names.size === 1 && only !== undefined ? firstNameOf(only) : null;
    if (name) return { name, from: 'dialog' };
  }
  if (!/^\/in\/[^/]/.test(path)) return null;
  const name = firstNameOf(title.replace(/^\(\d+\+?\)\s*/, '').replace(/\s*\|\s*LinkedIn\s*$/, ''));
  return name ? { name, from: 'title' } : null;
}

/**
 * The first name in a full name: titles, emoji, brackets and marks of direction are no part of it. Null where it isn't
 * plainly one: in letters that have another order of names, an initial, a whole sentence, or with figures in it.
 */
export function firstNameOf(full: string): string | null {
  const plain = full.slice(0, LONGEST + 1).replace(/\([^)]*\)/g, ' ');
  if (full.length > LONGEST || /[\d<>{}[\]@/\\]/.test(plain)) return null;
  const words = plain
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}'’. -]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter((word) => word !== '' && !TITLES.test(word));
  const [first = ''] = words;
  return words.length <= 6 && /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{1,29}$/u.test(first) ? first : null;
}
