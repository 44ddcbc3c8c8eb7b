/**
 * What editors of comments do by themselves, in the page's own world. Two makes: the newer one (TipTap) and the older one
 * (Quill); both keep the submit button away while empty. `?controlled=1`: after each input the paragraphs are built anew,
 * as a framework does that renders from its own model. `replicaMention(name)` and `replicaEmoji(sign)` put something in at
 * the caret without an input event, as a menu does. Clicks and keys that no person made are kept in `replicaForged`.
 */
export const EDITORS = `const query = new URL(document.currentScript.src).searchParams;
const controlled = query.get('controlled') === '1';
const EDITOR = '[contenteditable="true"][role="textbox"]';
const editorOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest(EDITOR);
const composerOf = (editor) => editor.closest('[data-composer]');
const paragraph = (text) => {
  const p = document.createElement('p');
  if (text) p.textContent = text;
  else { const br = document.createElement('br'); br.className = 'ProseMirror-trailingBreak'; p.append(br); }
  return p;
};
const linesOf = (editor) => [...editor.children].map((p) => p.textContent);
const caretIn = (editor) => {
  const { anchorNode, anchorOffset } = getSelection();
  const line = [...editor.children].findIndex((p) => p.contains(anchorNode));
  const range = document.createRange();
  if (line < 0) return null;
  range.setStart(editor.children[line], 0);
  range.setEnd(anchorNode, anchorOffset);
  return { line, offset: range.toString().length };
};
const rebuild = (editor) => {
  if (editor.querySelector('[data-type]') || [...editor.childNodes].some((n) => n.nodeName !== 'P')) return;
  const caret = caretIn(editor);
  editor.replaceChildren(...linesOf(editor).map(paragraph));
  const p = caret && editor.children[caret.line];
  if (p) getSelection().collapse(p.firstChild?.nodeType === 3 ? p.firstChild : p, p.firstChild?.nodeType === 3 ? caret.offset : 0);
};
const settle = (editor) => {
  const empty = editor.textContent.trim() === '' && !editor.querySelector('img');
  editor.classList.toggle('ql-blank', empty && editor.classList.contains('ql-editor'));
  editor.firstElementChild?.classList.toggle('is-editor-empty', empty && editor.classList.contains('tiptap'));
  const slot = composerOf(editor).querySelector('[data-submit-slot]');
  if (empty) slot.replaceChildren();
  else if (!slot.firstElementChild) slot.append(document.importNode(document.querySelector('template[data-submit]').content, true));
};
document.addEventListener('input', ({ target }) => {
  const editor = editorOf(target);
  if (!editor) return;
  if (controlled) rebuild(editor);
  settle(editor);
});
const post = (composer) => {
  const editor = composer.querySelector(EDITOR);
  const row = document.createElement('p');
  row.textContent = editor.textContent;
  composer.closest('[data-post]').append(row);
  if (composer.dataset.composer === 'newer') return composer.remove();
  editor.replaceChildren(paragraph(''));
  settle(editor);
};
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.closest('[data-submit-slot]')) return post(button.closest('[data-composer]'));
  const slot = button?.dataset.opens && document.getElementById(button.dataset.opens);
  if (!slot || slot.firstElementChild) return;
  slot.append(document.importNode(document.querySelector('template[data-new-composer]').content, true));
  slot.querySelector(EDITOR).focus();
});
const putIn = (node) => {
  const selection = getSelection();
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
  settle(editorOf(node));
};
window.replicaMention = (name) => {
  const span = document.createElement('span');
  span.dataset.type = 'mention';
  span.setAttribute('contenteditable', 'false');
  span.textContent = '@' + name;
  putIn(span);
};
window.replicaEmoji = (sign) => putIn(document.createTextNode(sign));
window.replicaForged = [];
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'input', 'beforeinput', 'submit', 'paste'])
  addEventListener(type, (event) => event.isTrusted || window.replicaForged.push(type), true);`;
