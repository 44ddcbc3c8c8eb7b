import { furtherOf } from '../../profile/further';
import { ENOUGH, SKILLS_GOOD } from '../../profile/limits';
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
  const is = furtherOf('about-proof', profile);
  if (is !== 'unknown') return { is, because };
  return about || profile.items[item]?.is === 'no' ? { is: 'not-now', because } : standingOn(profile, item);
};

/** In place as it is on the profile. Where no description was seen, one may stand where we don't look: nobody knows. */
export const roleLook: Look = (profile, item) => {
  const { role } = profile.measures;
  const day = profile.items[item]?.day ?? '';
  const isBare = profile.items[item]?.is === 'yes' && role?.description === 0;
  return isBare ? { is: 'unsure', because: { fact: 'role-bare', values: { day } } } : standingOn(profile, item);
};

/** More than the five that belong to a complete profile; below those, the five come first. */
export const moreSkillsLook: Look = (profile) => {
  const { is, count, exact, day = '' } = profile.items.skills ?? {};
  const further = furtherOf('skills-more', profile);
  if (is === 'no') return { is: 'not-now', because: { fact: 'not-on-profile', values: { day } } };
  if (count === undefined || (further === 'unknown' && !exact)) return null;
  return counted(further === 'unknown' ? 'not-now' : further, count, SKILLS_GOOD, day);
};

/** Enough keywords of the headline in About or role. Nothing is said before both were seen. */
export const wordsLook: Look = (profile) => {
  const is = furtherOf('words-that-match', profile);
  const { keywords = 0, about, role } = profile.measures.agreement ?? {};
  if (is === 'unknown') return null;
  const [n, day] = [Math.max(about ?? 0, role ?? 0), profile.items.headline?.day ?? ''];
  return { is, because: { fact: 'words-agree', values: { n, of: keywords, day } } };
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
