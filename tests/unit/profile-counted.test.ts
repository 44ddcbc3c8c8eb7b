import { expect, it } from 'vitest';
import { countIn } from '../../lib/linkedin/profile/counted';

it.each([
  ['Show all 14 skills', 14],
  ['500+ connections', 500],
  ['Più di 500 collegamenti', 500],
  ['つながり: 500人以上', 500],
  ['フォロワー２７６９２人', 27_692],
  ['٢٧٬٦٩٢ متابعًا', 27_692],
  ['२७,६९२ फ़ॉलोअर', 27_692],
  ['1,00,000 followers', 100_000],
  ['27.692 Follower:innen', 27_692],
  ["27'692", 27_692],
  ['27’692', 27_692],
  ['27\u202f692 abonnés', 27_692],
  ['27\u00a0692 abonnés', 27_692],
  ['\u200f١٠٥\u200f زميلًا', 105],
  ['0 connections', 0],
  ['14 mensen', 14],
  ['no digits', null],
  ['', null],
  ['12 of 14', null],
  ['12 - 14', null],
  ['1.2', null],
  ['1,5 mld', null],
  ['12K followers', null],
  ['1.2K followers', null],
  ['3万人', null],
  ['2 M', null],
  ['1234567890', null],
  ['12,34', null],
])('the count in "%s" is %s', (text, count) => {
  expect(countIn(text)).toBe(count);
});
