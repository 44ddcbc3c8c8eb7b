import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with its labels, by tests/writing/labels.md: the author's, and those of the second pass where it was made. */
export interface Labelled {
  id: string;
  language: string;
  text: string;
  /** The post a comment stands under. */
  post?: string;
  theme: string;
  pattern: string;
  first: Readonly<Record<string, boolean>>;
  second?: Readonly<Record<string, boolean>>;
}

/** The labelled texts of one part: `train` or `test`, `comments` or `notes`. */
export function labelledTexts(part: 'train' | 'test', kind: 'comments' | 'notes'): Labelled[] {
  const file = join(import.meta.dirname, part, `${kind}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
}
