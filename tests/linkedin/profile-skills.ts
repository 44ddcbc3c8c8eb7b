import { framed } from './frame';
import { type ProfilePage, type ProfileWriter, profileOptions, profileWriter } from './profile-page';
import { partOf } from './profile-parts';
import { sduiMain } from './profile-sdui';

/** How a page with all skills of a member is made. */
export interface SkillPage {
  /** How many have come so far. */
  loaded?: number;
  /** Which filter is chosen: the first shows all. */
  filter?: 0 | 1;
  /** What stands after the skills: a row of bones where more are to come. */
  end?: string;
}

/** What the container of a page with all skills holds. */
export function skillList(
  p: ProfileWriter,
  { loaded = Number.POSITIVE_INFINITY, filter = 0, end = '' }: SkillPage = {},
): string {
  const filters = [0, 1, 2].map(
    (i) => `<label><input type="radio" name="skills"${i === filter ? ' checked' : ''}>${i}</label>`,
  );
  const rows = p.member.skills.slice(0, loaded).map((skill, i) => {
    const key = `com.linkedin.sdui.profile.skill(${p.member.id},${i + 1})`;
    const pencil = p.isOwner
      ? `<a aria-label="…" href="${partOf(p.member, `details/skills/edit/forms/${i + 1}/`)}"></a>`
      : '';
    return `<div componentkey="${key}"><div componentkey="${key}"><p><span>${skill}</span></p><p>${p.count(3)}</p></div>${pencil}</div><div componentkey="${key}-divider"><hr role="presentation"></div>`;
  });
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileSkillDetails"><section><h2>${p.words.headings.skills}</h2><fieldset>${filters.join('')}</fieldset><div data-testid="lazy-column">${rows.join('')}${end}</div></section></div>`;
}

/** The page at `/in/<slug>/details/skills/`. */
export function skillPage(change: Partial<ProfilePage> = {}, list: SkillPage = {}): string {
  const o = profileOptions(change);
  const p = profileWriter(o);
  return framed(sduiMain(p, skillList(p, list)) + o.outside, 'LinkedIn', o);
}
