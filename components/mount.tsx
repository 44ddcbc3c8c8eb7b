import { type ComponentType, render } from 'preact';
import type { Language } from '../lib/member/settings';
import type { MemberActions, MemberState } from '../lib/member/state';
import { pickLanguage, type Say, type TextKey } from '../locales';
import type { Coaching, ViewProps } from './view';

/** What a mounted view stands on. */
export interface Ground<Voice> {
  /** A zustand/vanilla store of what is known. */
  store: { getState: () => MemberState; subscribe: (listener: () => void) => () => void };
  actions: MemberActions;
  /** The browser's languages, most wanted first; used while the member chose none. */
  languages: readonly string[];
  voice: (language: Language) => Voice;
  /** The text that names the document. */
  title: TextKey;
  /** Fetches the rules and their words; asked once, when a plan can be made. A view without advice leaves it out. */
  coaching?: () => Promise<Coaching>;
}

/**
 * Shows a view of a store in `root` and keeps it current, in the member's language; the document gets that language and
 * its title. Returns a function that takes the view away again.
 */
export function mount<Voice extends Pick<Say, 'text'>>(
  View: ComponentType<ViewProps<Voice>>,
  root: HTMLElement,
  ground: Ground<Voice>,
): () => void {
  const { store, actions, languages, title } = ground;
  const voices = new Map<Language, Voice>();
  let coaching: Coaching | null = null;
  let asked = false;
  let gone = false;
  const draw = () => {
    if (gone) return;
    const state = store.getState();
    const language = pickLanguage(state.settings.language, languages);
    const say = voices.get(language) ?? ground.voice(language);
    voices.set(language, say);
    root.ownerDocument.documentElement.lang = language;
    root.ownerDocument.title = say.text(title);
    render(<View state={state} actions={actions} coaching={coaching} say={say} />, root);
    if (state.planned && !asked) {
      asked = true;
      ground.coaching?.().then((loaded) => {
        coaching = loaded;
        draw();
      });
    }
  };
  const stop = store.subscribe(draw);
  draw();
  return () => {
    gone = true;
    stop();
    render(null, root);
  };
}
