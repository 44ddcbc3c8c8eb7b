import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { cdp, page } from 'vitest/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { coaching } from '../../components/coaching';
import { mount } from '../../components/mount';
import { SidePanel } from '../../components/side-panel';
import type { Tab } from '../../components/tabs';
import type { Coaching, CoachProps } from '../../components/view';
import type { Language } from '../../lib/member/settings';
import type { MemberActions, MemberState } from '../../lib/member/state';
import { coachVoice } from '../../locales/coach';
import { place, recorder } from './views-ground';

/** A view on stage: its element, its store, what was asked of it. */
export interface Stage {
  root: HTMLElement;
  store: StoreApi<MemberState>;
  asked: string[];
  text: () => string;
}

/** Mounts a view as its page does, at a width, in a language. */
export async function stage(
  View: ComponentType<CoachProps>,
  state: MemberState,
  {
    width = 380,
    language = 'en' as Language,
    answers = {} as Partial<MemberActions>,
    rules = coaching as Coaching,
  } = {},
): Promise<Stage> {
  await page.viewport(width, 600);
  const store = createStore(() => ({ ...state, settings: { ...state.settings, language } }));
  const actions = recorder(answers);
  const root = place();
  const ground = { store, actions, languages: [], voice: coachVoice, title: 'popup.title' as const };
  await act(async () => {
    mount(View, root, { ...ground, coaching: async () => rules });
    await Promise.resolve();
  });
  return { root, store, asked: actions.asked, text: () => root.innerText.replace(/\s+/g, ' ') };
}

/** The side panel on stage with one of its tabs open. */
export async function onTab(tab: Tab, state: MemberState, options: Parameters<typeof stage>[2] = {}): Promise<Stage> {
  const staged = await stage(SidePanel, state, options);
  await act(() => staged.root.querySelector<HTMLElement>(`#tab-${tab}`)?.click());
  return staged;
}

/** Opens all that is folded, or of it what `which` matches. */
export function unfold(root: HTMLElement, which = 'details'): void {
  for (const summary of root.querySelectorAll<HTMLElement>(`${which}:not([open]) > summary`)) summary.click();
}

/** Shows everything from now on in light or dark, at once: a colour on its way to another would be judged half-way. */
export async function inTheme(theme: 'light' | 'dark'): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, params: object) => Promise<void> };
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** How many pixels the document is wider than the window. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Elements that can be pressed and are smaller than 24 by 24 px (WCAG 2.2, 2.5.8), as text. */
export function smallTargets(root: HTMLElement): string[] {
  const all = [...root.querySelectorAll<HTMLElement>('button, select, summary, label')];
  return all
    .filter((e) => e.checkVisibility())
    .filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
    .map((e) => e.outerHTML.slice(0, 120));
}
