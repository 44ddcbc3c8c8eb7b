import { takeAside } from '../history/aside';
import { putReading } from '../history/month';
import type { StoredSnapshot } from '../history/record';
import { accountKeys, questionAnswered } from '../member/account-changes';
import { dayOf, monthOf } from '../score/day';
import { readAccounts, writeAccounts } from './account-store';
import { alone } from './alone';
import { keyOf, LOCAL } from './keys';
import { stored } from './one-value';

/**
 * Takes the member's answer to the question called `of`: the readings that waited for it are a known account's, or
 * (null) one's that begins now. They go into that history and the question is gone, in one write; rejects where storage
 * refuses or the account is unknown, and then nothing has changed. A question that is not open any more is no mistake.
 */
export function answerQuestion(of: string, account: string | null, now: string): Promise<void> {
  return alone(async () => {
    const before = await readAccounts();
    if (account !== null && !accountKeys(before).includes(account)) throw new Error(`No such account: ${account}`);
    const owner = account ?? newAccount();
    const after = questionAnswered(before, of, owner, now);
    if (!after) return;
    const { taken, rest } = takeAside(await stored(LOCAL.aside), of);
    const months = await monthsWith(owner, taken);
    await writeAccounts(after, taken.length > 0 ? { [LOCAL.aside]: rest, ...months } : {});
  });
}

/** The months of an account's history once it has taken these readings, by their keys. */
async function monthsWith(account: string, readings: readonly StoredSnapshot[]): Promise<Record<string, unknown>> {
  const months: Record<string, unknown> = {};
  for (const reading of readings) {
    const day = dayOf(reading.takenAt);
    const key = keyOf.history(account, monthOf(day));
    const month = months[key] ?? (await stored(key));
    months[key] = putReading(month, day, reading) ?? month;
  }
  return months;
}

function newAccount(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('');
}
