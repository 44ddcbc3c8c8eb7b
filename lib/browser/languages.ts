import { browser } from 'wxt/browser';

/** The browser's languages, most wanted first: that of its own interface, then those it asks pages for. */
export function browserLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
