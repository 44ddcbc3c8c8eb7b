import type { ProfileSight, ProfileTexts } from '../linkedin/profile/sight';
import { aboutMeasures } from './about';
import { agreementOf, type Texts } from './agreement';
import { headlineMeasures } from './headline';
import { SECTIONS } from './item';
import type { Measures } from './measures';
import type { ProfileReport } from './report';

/**
 * What may leave the page of a sight: names, numbers and hashes, no text. `hash` gives the salted hash of a text, 16
 * characters of base64url. Rejects only if `hash` does.
 */
export async function reportOf(sight: ProfileSight, hash: (text: string) => Promise<string>): Promise<ProfileReport> {
  const sections = await Promise.all(
    SECTIONS.map(async (section) => {
      const text = sight.texts.sections[section];
      return text === undefined || (section === 'about' && isCut(text))
        ? []
        : [[section, { hash: await hash(`${section}:${text}`), length: text.length }]];
    }),
  );
  return {
    items: { ...sight.items },
    sections: Object.fromEntries(sections.flat()),
    measures: measuresOf(sight.texts),
  };
}

/**
 * The measures of the texts that were seen. An empty text is a text that says nothing; of one that was not seen, or cut
 * off by the page, nothing is said.
 */
export function measuresOf({ headline, about: shown, currentRole: role }: ProfileTexts): Measures {
  const about = shown === undefined || isCut(shown) ? undefined : shown;
  const texts: Texts = {
    ...(headline === undefined ? {} : { headline }),
    ...(about === undefined ? {} : { about }),
    ...(role ? { role: `${role.title}\n${role.description}` } : {}),
  };
  const agreement = agreementOf(texts);
  return {
    ...(headline === undefined ? {} : { headline: headlineMeasures(headline) }),
    ...(about === undefined ? {} : { about: aboutMeasures(about) }),
    ...(role ? { role: { title: role.title.length, description: role.description.length } } : {}),
    ...(agreement ? { agreement } : {}),
  };
}

/** A long text may stand on the page with its beginning only, and dots for the rest. */
function isCut(text: string): boolean {
  return /(…|\.\.\.)$/u.test(text.trimEnd());
}
