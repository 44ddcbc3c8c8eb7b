import { expect, test } from './browser';
import { built, builtFiles, weight } from './built';

/** Words that could send something away or run what came from elsewhere. */
const FORBIDDEN: Record<string, RegExp> = {
  fetch: /\bfetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  sendBeacon: /\bsendBeacon\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b|\bFunction\s*\(/,
  importScripts: /\bimportScripts\b/,
  'an import of an address': /\bimport\s*\(\s*['"`]?https?:/,
  'a mark on the page': /performance\.(mark|measure)\b/,
  'an event to the page': /wxt:content-script-started/,
};

/** What in a text of the build breaks the promise that nothing leaves. */
const brokenIn = (text: string) => Object.keys(FORBIDDEN).filter((name) => FORBIDDEN[name]?.test(text));

test('no built file can send anything or run code from elsewhere', () => {
  const texts = builtFiles().filter(({ path }) => !/\.(png|ico)$/.test(path));
  expect(texts.length).toBeGreaterThan(5);
  expect(
    texts.flatMap(({ path, bytes }) => brokenIn(bytes.toString('utf8')).map((name) => `${path}: ${name}`)),
  ).toEqual([]);
});

test('the search finds what it looks for', () => {
  const sample =
    'self.fetch(a);new XMLHttpRequest;new WebSocket(a);new EventSource(a);navigator.sendBeacon(a);eval(a);new Function(a);importScripts(a);import("https://x");performance.mark(a);new WebTransport(a);new RTCPeerConnection;"wxt:content-script-started"';
  expect(brokenIn(sample).toSorted()).toEqual(Object.keys(FORBIDDEN).toSorted());
  expect(brokenIn('prefetched();evaluate();import("./a.js")')).toEqual([]);
});

test("our pages load nothing but the build's own files", () => {
  const pages = builtFiles().filter(({ path }) => path.endsWith('.html'));
  expect(pages.map(({ path }) => path).toSorted()).toEqual(['popup.html', 'sidepanel.html', 'welcome.html']);
  for (const { path, bytes } of pages) {
    const html = bytes.toString('utf8');
    expect(html, path).not.toMatch(/https?:|<style|style=|<script(?![^>]*src=)|\son\w+=/i);
  }
});

test('the doorman on every LinkedIn page weighs at most 4 KB and carries no library', () => {
  const doorman = built('doorman.js');
  expect(weight('doorman.js')).toBeLessThanOrEqual(4096);
  // Preact, the polyfill, valibot and WXT's context, by words that minifying leaves.
  expect(doorman).not.toMatch(
    /__preact|dangerouslySetInnerHTML|vnode|webextension-polyfill|Invalid type|~standard|ContentScriptContext/i,
  );
  expect(doorman).not.toMatch(/setInterval|MutationObserver/);
});

test('what finds out whose a profile is weighs at most 4 KB too, and can neither read nor show one', () => {
  const finder = built('own-profile.js');
  expect(weight('own-profile.js')).toBeLessThanOrEqual(4096);
  expect(finder).not.toMatch(/__preact|vnode|webextension-polyfill|~standard|attachShadow|MutationObserver/i);
  // Words of the reader, which the coach carries.
  for (const word of ['RecommendationsTopLevel', 'displayphoto']) {
    expect(finder).not.toContain(word);
    expect(built('profile-coach.js')).toContain(word);
  }
});
