import { ABOUT_GOOD, ABOUT_LEAST, AGREED, ENOUGH, SKILLS_GOOD } from '../../profile/limits';
import type { ProfileRecord } from '../../profile/record';
import { standingOf } from '../../profile/standing';
import type { Because } from '../rule';
import type { Look, Shown } from './profile';

/** How the item stands, with its count where a number decides. */
export const standingOn: Look = ({ items, measures }, item) => {
  const { count, day = '' } = items[item] ?? {};
  const is = standingOf(item, { items, measures });
  const isPartly = item in ENOUGH && count !== undefined;
  if (is === 'unknown')
    return isPartly ? { is: 'unsure', because: { fact: 'partly', values: { n: count, day } } } : null;
  if (item in ENOUGH && count !== undefined) return counted(is, count, ENOUGH[item as keyof typeof ENOUGH], day);
  return { is, because: { fact: is === 'missing' ? 'not-on-profile' : 'on-profile', values: { day } } };
};

/** In place as it is on the profile; else what is wrong with it: a title only, or hardly a word. */
export const headlineLook: Look = (profile, item) => {
  const day = profile.items[item]?.day ?? '';
  const { headline } = profile.measures;
  const shown = standingOn(profile, item);
  if (shown?.is !== 'missing' || profile.items[item]?.is === 'no' || !headline) return shown;
  if (headline.jobTitleOnly) return missing({ fact: 'headline-title', values: { day } });
  return missing({ fact: 'headline-short', values: { n: headline.length, day } });
};

/** In place as it is on the profile: long enough to open with anything. What it says, a list of words can't judge. */
export const aboutOpeningLook: Look = (profile, item) => {
  const shown = standingOn(profile, item);
  const isShort = shown?.is === 'missing' && profile.items[item]?.is === 'yes';
  return isShort ? missing(aboutLength(profile)) : shown;
};

/** Follows on the opening: as long as trainers advise. */
export const aboutProofLook: Look = (profile, item) => {
  const { about } = profile.measures;
  const because = aboutLength(profile);
  if (profile.items[item]?.is === 'no') return { is: 'not-now', because };
  if (!about) return standingOn(profile, item);
  if (about.length < ABOUT_LEAST) return { is: 'not-now', because };
  return { is: about.length < ABOUT_GOOD.from ? 'missing' : 'have', because };
};

/** In place as it is on the profile. Where no description was seen, one may stand where we don't look: nobody knows. */
export const roleLook: Look = (profile, item) => {
  const { role } = profile.measures;
  const day = profile.items[item]?.day ?? '';
  const isBare = profile.items[item]?.is === 'yes' && role?.description === 0;
  return isBare ? { is: 'unsure', because: { fact: 'role-bare', values: { day } } } : standingOn(profile, item);
};

/** More than the five that belong to a complete profile; below those, the five come first. */
export const moreSkillsLook: Look = ({ items }) => {
  const { is, count, exact, day = '' } = items.skills ?? {};
  if (is === 'no') return { is: 'not-now', because: { fact: 'not-on-profile', values: { day } } };
  if (count === undefined || (count < SKILLS_GOOD && !exact)) return null;
  if (count < ENOUGH.skills) return counted('not-now', count, SKILLS_GOOD, day);
  return counted(count < SKILLS_GOOD ? 'missing' : 'have', count, SKILLS_GOOD, day);
};

/** Enough keywords of the headline in About or role. Nothing is said before both were seen. */
export const wordsLook: Look = ({ items, measures }) => {
  const { keywords = 0, about = null, role = null } = measures.agreement ?? {};
  if (keywords === 0 || about === null || role === null) return null;
  const [n, day] = [Math.max(about, role), items.headline?.day ?? ''];
  return {
    is: n / keywords < AGREED ? 'missing' : 'have',
    because: { fact: 'words-agree', values: { n, of: keywords, day } },
  };
};

function aboutLength({ items, measures }: ProfileRecord): Because {
  return { fact: 'about-length', values: { n: measures.about?.length ?? 0, day: items.about?.day ?? '' } };
}

function counted(is: Shown['is'], n: number, of: number, day: string): Shown {
  return { is, because: { fact: 'counted', values: { n, of, day } } };
}

function missing(because: Because): Shown {
  return { is: 'missing', because };
}
