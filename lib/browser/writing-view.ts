import { pickLanguage } from '../../locales';
import type { Box } from '../linkedin/box';
import { type Language, noteLanguageOf, type Settings } from '../member/settings';
import type { NoteLanguage } from '../outreach/template';
import type { NoteMemory } from '../writing/note-memory';

/** What a writing coach goes by, as the worker tells it: storage is closed to content scripts. */
export interface WritingView {
  /** False in quiet mode, until the first run is answered, and where the member switched this kind of box off. */
  shown: boolean;
  language: Language;
  /** More words than this make a good comment. */
  commentWords: number;
  /** The language of notes to start from. */
  noteLanguage: NoteLanguage;
  /** What is remembered of the member's latest notes; null for a comment. */
  memory: NoteMemory | null;
  /** The key that leads to the coach, as the browser has it bound and writes it; null where it is bound to nothing. */
  key: string | null;
}

/** The setting that switches the coach of a box. */
export const SWITCH = { comment: 'onComments', note: 'onNotes' } as const satisfies Record<Box, keyof Settings>;

/** Whether the coach of this kind of box may come at all. */
export function isWanted(settings: Settings, box: Box): boolean {
  return settings.page === 'coach' && settings[SWITCH[box]];
}

/** What the coach of this kind of box goes by; `languages` are the browser's, most wanted first. */
export function writingView(
  settings: Settings,
  box: Box,
  languages: readonly string[],
  memory: NoteMemory | null,
  key: string | null,
): WritingView {
  const language = pickLanguage(settings.language, languages);
  return {
    shown: isWanted(settings, box),
    language,
    commentWords: settings.commentWords,
    noteLanguage: noteLanguageOf(settings, language),
    memory,
    key,
  };
}
