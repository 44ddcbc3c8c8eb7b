import { ADA, type Member, member } from './profile-member';
import { type ProfilePage, profileOptions, profilePage, profileWriter } from './profile-page';
import { SHELL_COUNT, sduiContent, shellContent } from './profile-sdui';
import { skillList } from './profile-skills';

/** A profile whose cards come when they are scrolled near; with `virtual` they also go again. */
export function lazyProfile(change: Partial<ProfilePage> & { ms?: number } = {}): string {
  const { ms = 120, ...page } = change;
  const p = profileWriter(profileOptions({ media: '', ...page }));
  const contents = Array.from(
    { length: SHELL_COUNT },
    (_, at) => `<template data-shell-content="${at}">${shellContent(p, at)}</template>`,
  );
  return profilePage({ media: '', loaded: 0, scripts: [`mount?ms=${ms}`], ...page, outside: contents.join('') });
}

/** A whole profile whose cards give way to empty space while they are out of view. */
export function virtualProfile(change: Partial<ProfilePage> = {}): string {
  return profilePage({ media: '', scripts: ['virtual'], ...change });
}

/** Bo, whom Ada visits. */
export const BO: Member = member({ slug: 'bo-other', id: 'ACoAAEXAMPLE0003', name: 'Bo Other' });

/**
 * Ada's profile, from which `replicaGo('/in/bo-other/')` goes on to Bo's and `replicaGo('/in/ada-sample/')` back, without
 * loading a document. Serve it at either address.
 */
export function profilesInOne(own: Partial<ProfilePage> = {}, other: Partial<ProfilePage> = {}): string {
  const mine = profileOptions({ media: '', ...own });
  const theirs = profileOptions({ media: '', member: BO, seenBy: 'other', ...other });
  const page = (o: ProfilePage) =>
    `<template data-path="/in/${o.member.slug}" data-title="${o.member.name} | LinkedIn">${sduiContent(profileWriter(o))}</template>`;
  const skills = `<template data-path="/in/${ADA.slug}/details/skills">${skillList(profileWriter(mine))}</template>`;
  return profilePage({ ...mine, scripts: ['profiles'], outside: page(mine) + page(theirs) + skills });
}
