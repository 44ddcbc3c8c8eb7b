import { describe, expect, it } from 'vitest';
import { firstNameOf } from '../../lib/linkedin/invitation/first-name';

describe('a first name', () => {
  it.each([
    ['Bo Other', 'Bo'],
    ['  Zoë van der Berg ', 'Zoë'],
    ['Dr. Ada Sample, PhD', 'Ada'],
    ['Prof. dr. ir. Jan-Willem Bos', 'Jan-Willem'],
    ['🚀 Mia (she/her) Lund', 'Mia'],
    ['🚀 Mia Lund 🌱', 'Mia'],
    ['Mia (Maria) Lund', 'Mia'],
    ["D'Arcy O’Neill", "D'Arcy"],
    ['\u202EBo\u202C Other', 'Bo'],
    ['Łukasz Żak', 'Łukasz'],
    ['Bo\uD83D Other', 'Bo'],
  ])('of %j is %j', (full, first) => expect(firstNameOf(full)).toBe(first));

  it.each([
    ['an initial', 'J. Smith'],
    ['other letters', '山田 太郎'],
    ['figures', '3 personalized invitations'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an address', 'bo@example.com'],
    ['a sentence', 'You have used all of your notes this month'],
    ['a page of text', 'Bo '.repeat(1e5)],
    ['nothing', ''],
  ])('is not known of %s', (_, full) => expect(firstNameOf(full)).toBeNull());
});
