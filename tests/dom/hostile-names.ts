/**
 * What a document, an element or a form can do, by name: an element of the page with such a name or id hides it
 * (`<img name="querySelector">` from a document, `<input name="id">` from its form).
 */
export const HOSTILE_NAMES: readonly string[] = (
  'querySelectorAll querySelector getElementById getElementsByTagName createTreeWalker body documentElement defaultView ' +
  'children childNodes firstChild firstElementChild parentElement parentNode ownerDocument compareDocumentPosition contains ' +
  'closest matches tagName nodeType id className attributes getAttribute href src textContent checkVisibility ' +
  'getBoundingClientRect'
).split(' ');

/** Elements that hide all of that from the document. */
export const SHADOWS = HOSTILE_NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');

/** Fields that hide all of that from the form they stand in. */
export const HOSTILE_FIELDS = HOSTILE_NAMES.map((name) => `<input name="${name}">`).join('');
