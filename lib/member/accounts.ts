import * as v from 'valibot';
import { isPlain } from '../history/upgrade';
import { momentSchema } from '../score/moment';

/** The account whose history is kept until a profile is bound; the first own profile seen makes it its own. */
export const UNBOUND = 'unbound';

/** The key of an account: {@link UNBOUND}, or eight random hexadecimal digits. Part of the names of stored keys. */
export const accountKeySchema = v.pipe(v.string(), v.regex(/^(unbound|[0-9a-f]{8})$/));

/** What the member calls an account: their own words, one line. */
export const accountNameSchema = v.pipe(
  v.string(),
  v.transform((name) => name.replace(/\s+/gu, ' ').trim()),
  v.maxLength(40),
);

/** A salted hash: 16 characters of base64url. */
const hashSchema = v.pipe(v.string(), v.regex(/^[\w-]{16}$/));

/** An address of an account's profile, as a salted hash; null: an account the member told of without opening its profile. */
const bindingSchema = v.object({ hash: v.nullable(hashSchema), account: accountKeySchema, at: momentSchema });
export type Binding = v.InferOutput<typeof bindingSchema>;

/**
 * A question that only the member can answer, since `at`. `of` is its name too: there is one question of a kind about one thing.
 * - `profile`: an own profile under an address we don't know; `of` is its salted hash
 * - `industry`: a reading that looks like another account's; `of` is the account it would have gone to
 */
const questionSchema = v.variant('about', [
  v.object({ about: v.literal('profile'), of: hashSchema, at: momentSchema }),
  v.object({ about: v.literal('industry'), of: accountKeySchema, at: momentSchema }),
]);
export type Question = v.InferOutput<typeof questionSchema>;

/**
 * Which accounts there are on this computer, and whose readings are read now. One stored value.
 * - `salt`: random, made once; empty until it is needed
 * - `current`: whose history is shown, and kept while nothing is in doubt
 * - `questions`: open ones, oldest first
 * - `unsure`: the question (by its `of`) that decides whose the present readings are; null: they are the current account's
 * - `names`: what the member calls them, by their keys; most have none
 * - `lost`: something of an earlier value could not be read, so that even a first profile is asked for
 */
export interface Accounts {
  version: 1;
  salt: string;
  bound: readonly Binding[];
  current: string;
  questions: readonly Question[];
  unsure: string | null;
  names: Readonly<Record<string, string>>;
  lost: boolean;
}

/** Before any profile was seen. */
export const FRESH_ACCOUNTS: Accounts = {
  version: 1,
  salt: '',
  bound: [],
  current: UNBOUND,
  questions: [],
  unsure: null,
  names: {},
  lost: false,
};

/** The accounts in a stored value; what can't be read of it falls back, field by field and item by item, and is said by `lost`. */
export function accountsFrom(stored: unknown): Accounts {
  if (stored === undefined) return FRESH_ACCOUNTS;
  const given = isPlain(stored) ? stored : {};
  const [bound, questions] = [items(bindingSchema, given.bound), items(questionSchema, given.questions)];
  const salt = v.is(v.pipe(v.string(), v.minLength(16)), given.salt) ? given.salt : '';
  const current = v.is(accountKeySchema, given.current) ? given.current : null;
  const open = questions.read.some(({ of }) => of === given.unsure);
  return {
    version: 1,
    salt,
    bound: bound.read,
    current: current ?? UNBOUND,
    questions: questions.read,
    unsure: open ? (given.unsure as string) : null,
    names: namesIn(given.names),
    lost: given.lost === true || current === null || salt === '' || bound.lost || questions.lost,
  };
}

/** A name that can't be read leaves no doubt whose anything is: it is only missing. */
function namesIn(stored: unknown): Record<string, string> {
  const named = Object.entries(isPlain(stored) ? stored : {}).flatMap(([key, value]) => {
    const name = v.safeParse(accountNameSchema, value);
    return v.is(accountKeySchema, key) && name.success && name.output !== '' ? [[key, name.output]] : [];
  });
  return Object.fromEntries(named);
}

function items<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): { read: T[]; lost: boolean } {
  if (!Array.isArray(stored)) return { read: [], lost: true };
  const read = stored.flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
  return { read, lost: read.length < stored.length };
}
