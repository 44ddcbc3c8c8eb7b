import { describe, expect, it } from 'vitest';
import { returnsToSsi, type Sender, speakerOf } from '../../lib/browser/sender';

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const SSI = 'https://www.linkedin.com/sales/ssi';
const page = (change: Sender = {}): Sender => ({
  id: 'abc',
  url: SSI,
  frameId: 0,
  documentId: 'D1',
  documentLifecycle: 'active',
  tab: { id: 7, url: SSI },
  ...change,
});
const kind = (sender: Sender) => {
  const speaker = speakerOf(sender, OWN);
  return speaker?.kind === 'page' ? speaker.surface : (speaker?.kind ?? null);
};

describe('a page may speak', () => {
  it('from the top frame of the SSI page', () => {
    expect(speakerOf(page(), OWN)).toMatchObject({ kind: 'page', surface: 'ssi', tabId: 7, documentId: 'D1' });
  });

  it.each([
    ['with a query', page({ url: `${SSI}?trk=x`, tab: { id: 7, url: `${SSI}?trk=x` } }), 'ssi'],
    ['from a sign-in page', page({ url: 'https://www.linkedin.com/login', tab: { id: 7 } }), 'sign-in'],
    ['after navigation inside the app', page({ url: 'https://www.linkedin.com/sales/home' }), 'ssi'],
    ['where the browser names no tab address', page({ tab: { id: 7 } }), 'ssi'],
    ['that came to a profile', page({ tab: { id: 7, url: 'https://www.linkedin.com/in/ada/' } }), 'profile'],
    ['where the browser names no lifecycle', page({ documentLifecycle: undefined }), 'ssi'],
  ])('%s', (_, sender, surface) => {
    expect(kind(sender)).toBe(surface);
  });

  it.each([
    ['another extension', page({ id: 'other' })],
    ['no extension', page({ id: undefined })],
    ['a frame', page({ frameId: 3 })],
    ['a frame that is not named', page({ frameId: undefined })],
    ['no tab', page({ tab: undefined })],
    ['a page that is only being prepared', page({ documentLifecycle: 'prerender' })],
    ['another origin', page({ url: 'https://www.linkedin.com.evil.example/sales/ssi', tab: { id: 7 } })],
    ['another origin in a LinkedIn tab', page({ url: 'https://evil.example/sales/ssi' })],
    ['a tab of another origin', page({ tab: { id: 7, url: 'https://evil.example/sales/ssi' } })],
    ['an unsafe connection', page({ url: 'http://www.linkedin.com/sales/ssi', tab: { id: 7 } })],
    ['another port', page({ url: 'https://www.linkedin.com:8443/sales/ssi', tab: { id: 7 } })],
    ['no address', page({ url: undefined })],
    ['a broken address', page({ url: 'https://', tab: { id: 7 } })],
  ])('but not %s', (_, sender) => {
    expect(kind(sender)).toBeNull();
  });
});

it.each([
  ['any other page', page({ tab: { id: 7, url: 'https://www.linkedin.com/feed/' } })],
  ['a page that left the SSI page inside the app', page({ tab: { id: 7, url: 'https://www.linkedin.com/jobs/' } })],
])('%s speaks without a surface', (_, sender) => {
  expect(speakerOf(sender, OWN)).toMatchObject({ kind: 'page', surface: null });
});

describe('a view of ours may speak', () => {
  it.each([
    ['the popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }],
    ['the panel in a tab', { id: 'abc', url: 'chrome-extension://abc/sidepanel.html', frameId: 0, tab: { id: 3 } }],
  ])('%s', (_, sender) => {
    expect(kind(sender)).toBe('view');
  });

  it.each([
    ['in a frame of a web page', { id: 'abc', url: 'chrome-extension://abc/popup.html', frameId: 4, tab: { id: 3 } }],
    ['of another extension', { id: 'abc', url: 'chrome-extension://abcd/popup.html' }],
    ['that a page pretends to be', { id: 'abc', url: 'https://www.linkedin.com/chrome-extension://abc/popup.html' }],
  ])('but none %s', (_, sender) => {
    expect(kind(sender)).toBeNull();
  });
});

it('knows a sign-in page that will come back to the SSI page', () => {
  const back = (query: string) => returnsToSsi(new URL(`https://www.linkedin.com/uas/login?${query}`));
  expect(back('session_redirect=%2Fsales%2Fssi')).toBe(true);
  expect(back('fromSignIn=1&session_redirect=https%3A%2F%2Fwww.linkedin.com%2Fsales%2Fssi%3Ftrk%3Dx')).toBe(true);
  expect(back('session_redirect=%2Ffeed%2F')).toBe(false);
  expect(back('session_redirect=https%3A%2F%2Fevil.example%2Fsales%2Fssi')).toBe(false);
  expect(back('x=http%3A%2F%2F')).toBe(false);
  expect(back('')).toBe(false);
});
