import { describe, expect, it } from 'vitest';
import { fillIn, lengthSoFar, openIn, PLACES, piecesOf, placesIn, usualLength } from '../../lib/outreach/places';

const TEXT = 'Hi {firstName}, your post about {topic} stayed: {point}. See {nobody}.';

describe('places of a template', () => {
  it('are found in reading order; a name nobody knows is words', () => {
    expect(placesIn(TEXT)).toEqual(['firstName', 'topic', 'point']);
    expect(placesIn('{topic} and {topic}')).toEqual(['topic']);
    expect(piecesOf('Hi {firstName}{toString}')).toEqual([
      { text: 'Hi ' },
      { place: 'firstName' },
      { text: '{toString}' },
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('are filled in; without an answer they stay open', () => {
    const filled = { firstName: ' Dana ', topic: 'returns\nin  retail', point: '' };
    expect(fillIn(TEXT, filled)).toBe('Hi Dana, your post about returns in retail stayed: {point}. See {nobody}.');
    expect(openIn(TEXT, filled)).toEqual(['point']);
    expect(openIn(TEXT, { firstName: '…'.repeat(2), topic: 'x', point: ' .' })).toEqual(['point']);
  });

  it('never double the stop, and never fill in what was filled in', () => {
    expect(fillIn('It stayed: {point}.', { point: 'count the boxes.' })).toBe('It stayed: count the boxes.');
    expect(fillIn('Hi {firstName}, {topic}', { firstName: '{topic}', topic: '$& {firstName}' })).toBe(
      'Hi {topic}, $& {firstName}',
    );
  });

  it('take a hostile name for a name', () => {
    expect(fillIn('Hi {firstName}, x', { firstName: '\u202Eevil\u2066 <b>\uD800' })).toBe('Hi evil <b>, x');
    expect(fillIn('Hi {firstName}!', { firstName: 'عمر' })).toBe('Hi عمر!');
    expect(fillIn('Hi {firstName}!', { firstName: '👩🏽‍💻' })).toBe('Hi 👩🏽‍💻!');
    expect(fillIn('{topic}', { topic: 'x'.repeat(1_000_000) }).length).toBeLessThanOrEqual(300);
    expect(fillIn('{topic}', Object.create({ topic: 'inherited' }))).toBe('{topic}');
  });

  it('count nothing while they are open', () => {
    expect(lengthSoFar('Hi {firstName}, {topic} and {topic}', {})).toBe('Hi ,  and '.length);
    expect(lengthSoFar('Hi {firstName}, {topic}', { firstName: 'Bo', topic: ' . ' })).toBe('Hi Bo, '.length);
    expect(lengthSoFar('Hi {firstName}', { firstName: '{topic}' })).toBe('Hi {topic}'.length);
  });

  it('have a usual length each', () => {
    expect(usualLength('')).toBe(0);
    for (const place of PLACES) expect(usualLength(`{${place}}`), place).toBeGreaterThanOrEqual(10);
    expect(usualLength('Hi {firstName}!')).toBe(14);
  });
});
