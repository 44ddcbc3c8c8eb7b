import { type ComponentType, render } from 'preact';
import type { Language } from '../lib/member/settings';
import type { MemberActions, MemberState } from '../lib/member/state';
import { pickLanguage, type Say, type TextKey, voice } from '../locales';
import type { ViewProps } from './view';

/** What a mounted view stands on. */
export interface Ground {
  /** A zustand/vanilla store of what is known. */
  store: { getState: () => MemberState; subscribe: (listener: () => void) => () => void };
  actions: MemberActions;
  /** The browser's languages, most wanted first; used while the member chose none. */
  languages: readonly string[];
  /** The text that names the document. */
  title: TextKey;
}

/**
 * Shows a view of a store in `root` and keeps it current, in the member's language; the document gets that language and
 * its title. Returns a function that takes the view away again.
 */
export function mount(View: ComponentType<ViewProps>, root: HTMLElement, ground: Ground): () => void {
  const { store, actions, languages, title } = ground;
  const voices = new Map<Language, Say>();
  const draw = () => {
    const state = store.getState();
    const language = pickLanguage(state.settings.language, languages);
    const say = voices.get(language) ?? voice(language);
    voices.set(language, say);
    root.ownerDocument.documentElement.lang = language;
    root.ownerDocument.title = say.text(title);
    render(<View state={state} actions={actions} say={say} />, root);
  };
  const stop = store.subscribe(draw);
  draw();
  return () => {
    stop();
    render(null, root);
  };
}
