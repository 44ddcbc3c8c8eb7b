import { ABOUT_GOOD, ABOUT_LEAST, AGREED, ENOUGH, HEADLINE_LEAST, ROLE_GOOD, SKILLS_GOOD } from '../../profile/limits';
import type { ProfileRecord } from '../../profile/record';
import { standingOf } from '../../profile/standing';
import type { Because } from '../rule';
import type { Look, Shown } from './profile';

/** How the item stands, with its count where a number decides. */
export const standingOn: Look = ({ items, measures }, item) => {
  const { count, day = '' } = items[item] ?? {};
  const is = standingOf(item, { items, measures });
  if (is === 'unknown') return null;
  if (item in ENOUGH && count !== undefined) return counted(is, count, ENOUGH[item as keyof typeof ENOUGH], day);
  return { is, because: { fact: is === 'missing' ? 'not-on-profile' : 'on-profile', values: { day } } };
};

/** A promise rather than a title. Whether a longer headline without a result or a number is one, nobody can count. */
export const headlineLook: Look = (profile, item) => {
  const day = profile.items[item]?.day ?? '';
  const headline = profile.measures.headline;
  if (profile.items[item]?.is === 'no' || !headline) return standingOn(profile, item);
  if (headline.jobTitleOnly) return missing({ fact: 'headline-title', values: { day } });
  if (headline.length < HEADLINE_LEAST) return missing({ fact: 'headline-short', values: { n: headline.length, day } });
  return headline.outcome || headline.number ? standingOn(profile, item) : null;
};

/** Long enough to open with anything, and naming customers or what they run into. */
export const aboutOpeningLook: Look = (profile, item) => {
  const { about } = profile.measures;
  if (profile.items[item]?.is === 'no' || !about) return standingOn(profile, item);
  if (about.length < ABOUT_LEAST) return missing(aboutLength(profile));
  if (about.customer === 0) return missing({ fact: 'about-customer', values: { day: profile.items.about?.day ?? '' } });
  return standingOn(profile, item);
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

/** A description that says something. A shorter one may be cut off on the page, and none may stand where we don't look. */
export const roleLook: Look = (profile, item) => {
  const { role } = profile.measures;
  if (profile.items[item]?.is === 'no' || !role) return standingOn(profile, item);
  return role.description < ROLE_GOOD ? null : standingOn(profile, item);
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
