import { afterEach, describe, expect, it } from 'vitest';
import { boxOf } from '../../lib/linkedin/box';

const editor = '<div id="at" contenteditable="true" role="textbox"><p id="in">x</p></div>';
const tiptap = `<div data-testid="ui-core-tiptap-text-editor-wrapper">${editor}</div>`;
const note = '<textarea id="at" name="message"></textarea>';

const put = (html: string) => {
  document.body.innerHTML = html;
  return boxOf(document.querySelector('#at'));
};
afterEach(() => document.body.replaceChildren());

describe('a comment', () => {
  it.each([
    ['in the newer pages', `<div componentkey="commentBox-1">${tiptap}</div>`],
    ['in the newer pages, by id', `<div id="commentBox-1">${tiptap}</div>`],
    ['in the newer pages, without a key', `<main>${tiptap}</main>`],
    [
      'in the older pages',
      `<form class="comments-comment-box__form"><div class="comments-comment-texteditor">${editor}</div></form>`,
    ],
    ['in the older pages, without a form', `<div class="comments-comment-box">${editor}</div>`],
  ])('%s', (_, html) => {
    expect(put(html)).toBe('comment');
    expect(boxOf(document.querySelector('#in'))).toBe('comment');
  });

  it.each([
    ['a message', `<div class="msg-form__contenteditable comments-comment-box">${editor}</div>`],
    ['a post in a dialog', `<main><div role="dialog">${tiptap}</div></main>`],
    ['a post in the share box', `<main><div componentkey="ShareBox_textEditor">${tiptap}</div></main>`],
    ['an editor elsewhere', tiptap],
    [
      'the second editable of the older editor',
      '<div class="comments-comment-box"><div id="at" contenteditable="true"></div></div>',
    ],
    ['a search field', '<main><input id="at" role="textbox"></main>'],
    ['a form that hides its methods', '<form id="at"><input name="closest"></form>'],
  ])('is not %s', (_, html) => {
    expect(put(html)).toBeNull();
  });
});

describe('an invitation’s note', () => {
  it.each([
    ['in LinkedIn', `<div role="dialog"><textarea id="custom-message"></textarea></div>`, '#custom-message'],
    ['by its name', `<div role="dialog">${note}</div>`, '#at'],
    [
      'by its dialog',
      '<div role="dialog" aria-labelledby="send-invite-modal"><textarea id="at"></textarea></div>',
      '#at',
    ],
    [
      'in Sales Navigator',
      '<div role="dialog"><textarea id="connect-cta-form__invitation"></textarea></div>',
      'textarea',
    ],
  ])('%s', (_, html, at) => {
    put(html);
    expect(boxOf(document.querySelector(at))).toBe('note');
  });

  it('is no field outside a dialog', () => expect(put(note)).toBeNull());
  it('is no other field in a dialog', () =>
    expect(put('<div role="dialog"><textarea id="at"></textarea></div>')).toBeNull());
});

it('is nothing where nothing has focus', () => {
  expect(boxOf(undefined)).toBeNull();
  expect(boxOf(document)).toBeNull();
});
