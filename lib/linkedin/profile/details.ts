import { attribute } from '../looking';
import { linkedProfile, type ProfileAddress } from './address';
import { at } from './at';
import { rolesIn } from './roles';
import type { ItemSight, ProfileSight } from './sight';
import { skillList } from './skills';
import { shownInside } from './words';

/** What the page adds that lists all entries of one section (`/in/<slug>/details/<section>/`): counts, at least. */
export function detailsSight(page: Document, main: Element, address: ProfileAddress): ProfileSight['items'] {
  const section = address.rest[1] ?? '';
  if (section === 'skills') return kept({ skills: skillList(page, main) });
  if (section === 'experience') return roleSights(page, main);
  const known = { education: 'education', projects: 'projects', languages: 'languages' } as const;
  const item = known[section as keyof typeof known];
  return item ? kept({ [item]: formsSight(page, main, address) }) : {};
}

function roleSights(page: Document, main: Element): ProfileSight['items'] {
  const { roles } = rolesIn(page, main);
  const earlier = roles.filter((role) => role.isOpen === false).length;
  return kept({
    'current-role': roles.some((role) => role.isOpen) ? { is: 'yes', at: 'card' } : undefined,
    'earlier-roles': earlier > 0 ? { is: 'yes', at: 'card', count: earlier, exact: false } : undefined,
  });
}

/** Each entry has its own form for the owner: `/in/<slug>/details/<section>/edit/forms/<n>/`. */
function formsSight(page: Document, main: Element, { slug, rest }: ProfileAddress): ItemSight | undefined {
  const forms = new Set<string>();
  for (const link of shownInside(page, [main], at.edit)) {
    const to = linkedProfile(attribute(link, 'href'));
    const [, section, edit, kind, n] = to?.rest ?? [];
    const isForm = to?.slug === slug && section === rest[1] && edit === 'edit' && kind === 'forms';
    if (isForm && n && /^\d+$/.test(n)) forms.add(n);
  }
  return forms.size > 0 ? { is: 'yes', at: 'link', count: forms.size, exact: false } : undefined;
}

function kept(items: Record<string, ItemSight | undefined>): ProfileSight['items'] {
  return Object.fromEntries(Object.entries(items).filter(([, sight]) => sight !== undefined));
}
