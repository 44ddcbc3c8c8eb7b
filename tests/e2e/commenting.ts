import type { Page } from 'playwright';
import { COMMENTS, type CommentsPage } from '../linkedin/comments';
import type { Session } from './browser';
import type { CoachOnPage } from './coach';

/** The box a comment is written in. */
export const EDITOR = '[role=textbox]';
/** A page with comments, the coach on it, and what it was made from. */
export interface Open {
  page: Page;
  coach: CoachOnPage;
  made: CommentsPage;
}

/** A page with comments, for a member who chose `settings`. */
export async function open(
  session: Session,
  name: string,
  {
    change = {},
    settings = {},
  }: { change?: Parameters<NonNullable<(typeof COMMENTS)[string]>>[0]; settings?: object } = {},
): Promise<Open> {
  const made = COMMENTS[name]?.(change);
  if (!made) throw new Error(`No such page: ${name}`);
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en', ...settings } });
  session.serve({ [made.path]: made.html });
  const page = await session.linkedin(made.path);
  return { page, coach: await session.coach(page), made };
}

/** The number in the ring; null while there is none. */
export const ring = (coach: CoachOnPage) =>
  coach.evaluate((root) => root.querySelector('.ring .number')?.textContent ?? null);
/** Moves the mouse onto something of ours. */
export const hover = async (page: Page, coach: CoachOnPage, selector = '.ring') => {
  const box = await coach.box(selector);
  if (!box) throw new Error(`There is no ${selector}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
};
/** Whether the card is open. */
export const isOpen = (coach: CoachOnPage) => coach.evaluate((root) => root.querySelector('.card') !== null);
/** Whether the focus is in a box. */
export const inEditor = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role') === 'textbox');
