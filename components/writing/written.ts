/** The two kinds of text that can be written in the side panel. */
export const KINDS = ['note', 'comment'] as const;
/** The limits that LinkedIn sets to a note, in UTF-16 units: a free account's first. Source: the project's notes. */
export const NOTE_LIMITS = [200, 300] as const;

/** What stands in the side panel's boxes. Kept while the panel is open, and nowhere else. */
export interface Written {
  kind: (typeof KINDS)[number];
  note: string;
  /** The note that was copied last, word for word: copied again, it is no other note. */
  copied: string;
  limit: (typeof NOTE_LIMITS)[number];
  comment: string;
  /** The post that the comment stands under, as far as the member pasted it. */
  post: string;
}

/** The boxes before anything is written. */
export const NOTHING_WRITTEN: Written = { kind: 'note', note: '', copied: '', limit: 200, comment: '', post: '' };
