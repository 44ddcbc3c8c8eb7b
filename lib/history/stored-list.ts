import * as v from 'valibot';
import { isPlain } from './upgrade';

/** The version of a stored list that this code writes. */
const VERSION = 1;

/** What can be read of a stored list, each item once, and how many could not be read. */
export interface ReadList<Item> {
  items: readonly Item[];
  unreadable: number;
}

/** How a list of facts stands in one key of storage. */
export interface StoredList<Item> {
  /** Reads a stored value; nothing stored is an empty list. */
  read: (stored: unknown) => ReadList<Item>;
  /** The value with one more item; null where it is there already. */
  added: (stored: unknown, item: Item) => Record<string, unknown> | null;
  /** The value without an item; null where it isn't there, undefined where nothing at all is left. */
  without: (stored: unknown, item: Item) => Record<string, unknown> | null | undefined;
}

/**
 * A list stored as `{version, [field]: items}`. What can't be read is carried along untouched and counted: single items
 * among the others, a whole value that is no list we know in `aside`. Two items are the same if they parse to the same.
 */
export function storedList<Item>(field: string, schema: v.GenericSchema<Item>): StoredList<Item> {
  const parse = (item: unknown) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? parsed.output : null;
  };
  // Parsing gives every item the same order of fields; storage does not keep one.
  const name = (item: unknown) => {
    const known = parse(item);
    return known && JSON.stringify(known);
  };
  const open = (stored: unknown) => {
    if (stored === undefined) return { rest: { version: VERSION }, items: [], aside: [] };
    const { [field]: items, aside = [], ...rest } = isPlain(stored) ? stored : {};
    if (rest.version !== VERSION || !Array.isArray(items) || !Array.isArray(aside))
      return { rest: { version: VERSION }, items: [], aside: [stored] };
    return { rest, items: items as unknown[], aside: aside as unknown[] };
  };
  const close = ({ rest, items, aside }: ReturnType<typeof open>) => ({
    ...rest,
    [field]: items,
    ...(aside.length > 0 ? { aside } : {}),
  });
  return {
    read: (stored) => {
      const { items, aside } = open(stored);
      const known = items.map(parse).filter((item) => item !== null);
      const once = new Map(known.map((item) => [JSON.stringify(item), item]));
      return { items: [...once.values()], unreadable: items.length - known.length + aside.length };
    },
    added: (stored, item) => {
      const list = open(stored);
      const known = list.items.some((other) => name(other) === name(item));
      return known ? null : close({ ...list, items: [...list.items, item] });
    },
    without: (stored, item) => {
      const list = open(stored);
      const items = list.items.filter((other) => name(other) !== name(item));
      if (items.length === list.items.length) return null;
      const bare = items.length + list.aside.length === 0 && Object.keys(list.rest).length === 1;
      return bare ? undefined : close({ ...list, items });
    },
  };
}
