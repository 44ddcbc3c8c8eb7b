import { readdirSync, readFileSync } from 'node:fs';
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

/** The labelled texts of one part, `train` or `test`, and kind, `comments` or `notes`: of all its files, by name. */
export function labelledTexts(part: 'train' | 'test', kind: 'comments' | 'notes'): Labelled[] {
  const folder = join(import.meta.dirname, part);
  const files = readdirSync(folder).filter((file) => file.startsWith(kind) && file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Labelled),
  );
}

/** Who wrote a text: the letters its id begins with. */
export function authorOf({ id }: Labelled): string {
  return id.replace(/\d.*$/, '');
}
