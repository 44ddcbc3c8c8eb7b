import { afterEach, describe, expect, it } from 'vitest';
import { COMMENT_EXAMPLES, canComment, commentEditorOf, composerOf, focusedOn } from '../../lib/linkedin/comment-box';
import { inWindow } from '../../lib/linkedin/comment-box/in-window';
import { above } from '../../lib/linkedin/comment-box/post';
import { isStanding, readComment } from '../../lib/linkedin/comment-box/text';
import { countWords } from '../../lib/writing/words';
import { COMMENTS, still } from '../linkedin/comments';
import { parsed, rendered } from './ssi-documents';

const pages = Object.keys(COMMENTS).filter((name) => !name.startsWith('C13'));
const editorOn = (name: string) => {
  const { html, path, at = '[role=textbox]' } = still(name);
  return commentEditorOf(parsed(html).querySelector(at), path);
};
const inEditor = (html: string) => {
  const editor = document.createElement('div');
  editor.append(...parsed(html).body.childNodes);
  return editor;
};
afterEach(() => document.body.replaceChildren());

it.each(pages)('%s: a comment or not', (name) => expect(editorOn(name) !== null).toBe(still(name).ring));

it.each(pages.filter((name) => still(name).ring))(
  '%s: is read as it stands there, and stands under its post',
  (name) => {
    const { text = '', mentions = [], author, says } = still(name);
    const editor = editorOn(name) as Element;
    const before = editor.ownerDocument.documentElement.outerHTML;
    expect(readComment(editor)).toEqual({ text, mentions, whole: true });
    const found = above(editor);
    expect(found.author).toBe(author);
    expect(found.post).toContain(says);
    expect(found.post).not.toMatch(/…more|Reply|Eva Comment|Dino|thanks/);
    expect(editor.ownerDocument.documentElement.outerHTML).toBe(before);
  },
);

it.each(COMMENT_EXAMPLES)('%s: comments %s', (address, comments) => {
  expect(canComment(new URL(address).pathname)).toBe(comments);
});

describe('a comment’s text', () => {
  it.each([
    ['paragraphs are lines, an empty one is none', '<p>a</p><p><br></p><p>b</p>', 'a\nb'],
    ['a break is a line', '<p>a<br>b</p>', 'a\nb'],
    ['the break at an end that the editor keeps is nothing', '<p>a<br class="ProseMirror-trailingBreak"></p>', 'a'],
    ['what is hidden is not written', '<p>a<span aria-hidden="true">Add a comment…</span></p>', 'a'],
    ['a picture that stands for a sign is that sign', '<p>a <img alt="👏"></p>', 'a 👏'],
    ['plain text without a paragraph', 'a b', 'a b'],
    ['an emoji that can’t be edited is no mention', '<p>a <span contenteditable="false">👏</span></p>', 'a 👏'],
  ])('%s', (_, html, text) => expect(readComment(inEditor(html))).toEqual({ text, mentions: [], whole: true }));

  it('counts a mention as one word, and the one a reply begins with as none', () => {
    const mention = '<span data-type="mention">@Eva Maria de Comment</span>';
    const words = (html: string) => {
      const { text, mentions } = readComment(inEditor(html));
      return countWords(text, mentions);
    };
    expect(words(`<p>${mention} so true</p>`)).toBe(2);
    expect(words(`<p>so true ${mention}</p>`)).toBe(3);
    expect(words(`<p>${mention}</p>`)).toBe(0);
  });

  it('takes the beginning of a pasted book, and says that it is not all', () => {
    const book = readComment(inEditor(`<p>${'word '.repeat(250_000)}</p>`));
    expect([book.text.length, book.whole]).toEqual([10_000, false]);
  });

  it('survives what nobody would write', () => {
    const deep = document.createElement('div');
    let at: Element = deep;
    for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span'));
    at.textContent = '\ud800 \u202e<b>bold</b>';
    expect(readComment(deep).text).toBe('\ud800 \u202e<b>bold</b>');
  });
});

describe('what a comment stands under', () => {
  it('is unknown where two posts are as near', () => {
    const { html } = still('C2 two open composers');
    const page = parsed(html);
    const composer = page.querySelector('[componentkey="commentBox-POSTKEY2"]') as Element;
    page.querySelector('main')?.append(composer);
    expect(above(composer.querySelector('[role=textbox]') as Element)).toEqual({ post: '', author: '' });
  });

  it('has no author where only a header names somebody', () => {
    const page = parsed(still('C12 a header names another').html);
    page.querySelector('[aria-label*="control menu"]')?.removeAttribute('aria-label');
    expect(above(page.querySelector('[role=textbox]') as Element).author).toBe('');
  });
});

describe('an editor on the page', () => {
  it('is found inside a frame and inside an open root, and its place is the window’s', () => {
    const { page, remove } = rendered('<p style="margin:0;height:30px"></p><div id="host"></div>');
    const frame = page.defaultView?.frameElement as HTMLElement;
    frame.style.cssText = 'position:fixed;left:100px;top:50px;border:2px solid;padding:0';
    const root = (page.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    const field = root.appendChild(page.createElement('input'));
    page.body.style.margin = '0';
    frame.focus();
    field.focus();
    expect(focusedOn(document)).toBe(field);
    const { left, top } = inWindow(root.host);
    expect([left, top]).toEqual([102, 82]);
    expect(isStanding(field)).toBe(true);
    remove();
    expect(isStanding(field)).toBe(false);
  });

  it('has its composer with the buttons around it', () => {
    const editor = editorOn('C1 newer feed, empty') as Element;
    expect(composerOf(editor).getAttribute('componentkey')).toBe('commentBox-POSTKEY1');
    const older = editorOn('C5 older, empty') as Element;
    expect(composerOf(older).className).toContain('comments-comment-box');
  });
});
