import { type Frame, framed, frame as framing } from './frame';

/** A page with comments, and what must be found on it. */
export interface CommentsPage {
  /** Where LinkedIn has it. */
  path: string;
  html: string;
  /** The editor to look at; the first one where it is left out. */
  at?: string;
  /** Whether a ring belongs beside it. */
  ring: boolean;
  /** What stands in the editor, as it is read; nothing where it is left out. */
  text?: string;
  mentions?: readonly string[];
  /** The author beyond doubt, and a word of the post. */
  author?: string;
  says?: string;
}

const EDITOR_TESTID = 'data-testid="ui-core-tiptap-text-editor-wrapper"';
const EMPTY =
  '<p data-placeholder="Add a comment…" class="is-empty is-editor-empty"><br class="ProseMirror-trailingBreak"></p>';
const buttons =
  '<div style="display:flex;gap:8px"><button type="button" aria-label="Open emoji keyboard" style="width:32px;height:32px">☺</button><button type="button" aria-label="Add a photo" style="width:32px;height:32px">▣</button><div data-submit-slot></div></div>';
const submit =
  '<template data-submit><div componentkey="commentButtonSection"><button type="button"><span>Comment</span></button></div></template>';

/** The newer pages' composer for the post `key`, with `inner` in its editor. */
const newer = (key: string, inner = EMPTY) =>
  `<div componentkey="commentBox-${key}" data-composer="newer" style="margin:8px 0"><div data-display-contents="true"><div><div ${EDITOR_TESTID} style="border:1px solid var(--line);border-radius:20px;padding:8px 12px"><div><div class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="Text editor for creating comment">${inner}</div></div></div></div></div>${buttons}</div>`;

/** The older pages' composer. */
const older = (inner = '<p><br></p>') =>
  `<div class="comments-comment-box comments-comment-box--cr" data-composer="older" style="margin:8px 0"><form class="comments-comment-box__form"><div class="comments-comment-texteditor" style="border:1px solid var(--line);border-radius:20px;padding:8px 12px"><div class="ql-container"><div class="ql-editor${inner === '<p><br></p>' ? ' ql-blank' : ''}" contenteditable="true" role="textbox" aria-label="Text editor for creating content" data-placeholder="Add a comment…">${inner}</div><div class="ql-clipboard" contenteditable="true" tabindex="-1" style="position:absolute;left:-9999px"></div></div><span aria-hidden="true" id="ember325-text-editor-placeholder"></span></div>${buttons}</form></div>`;

interface Post {
  key: string;
  author?: string;
  header?: string;
  text?: string;
  /** What stands in its composer slot. */
  composer?: string;
  below?: string;
}

const card =
  'data-post style="background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 16px;margin-bottom:8px"';

/** A post of the newer pages. */
function newerPost({
  key,
  author = 'Dino Author',
  header,
  text = 'We halved our delivery times by asking drivers.',
  composer = '',
  below = '',
}: Post): string {
  const social = header
    ? `<p><span>Liked by <a href="/in/cleo-header/"><strong><span data-sdui-anchor-id="feed-header-${key}">${header}</span></strong></a></span></p>`
    : '';
  return `<div id="expanded${key}FeedType_MAIN_FEED_RELEVANCE" componentkey="expanded${key}FeedType_MAIN_FEED_RELEVANCE"><div role="listitem" ${card}>
<div><h2><span>Feed post</span></h2><div>${social}<button type="button" aria-label="Open control menu for post by ${author}"><svg id="overflow-web-ios-small" viewBox="0 0 16 16"></svg></button></div>
<div><a href="/in/dino-author/"><div aria-label="${author}  2nd"><p><span>${author}</span></p><p><span>• 2nd</span></p></div></a></div>
<p><span data-testid="expandable-text-box">${text}<button type="button" aria-hidden="true" data-testid="expandable-text-button">…more</button></span></p>
<div><button type="button" data-opens="K-replaceableCommentTools${key}" aria-label="Comment"><svg id="comment-small" viewBox="0 0 16 16"></svg>Comment</button></div></div>
<div id="K-replaceableCommentTools${key}">${composer}</div>
<div data-testid="K-commentList${key}">${below}</div></div></div>`;
}

/** A comment of somebody under a newer post. */
const row = (n: number, said: string, inside = '') =>
  `<div id="replaceableComment_urn:li:comment:(urn:li:activity:7,${n})" componentkey="replaceableComment_urn:li:comment:(urn:li:activity:7,${n})"><a href="/in/eva-comment/"><p><span>Eva Comment</span></p></a><p><span data-testid="expandable-text-box">${said}</span></p><button type="button">Reply</button>${inside}</div>`;

/** A post of the older pages, as on its own page. */
function olderPost(composer: string, below = ''): string {
  return `<div data-view-name="feed-full-update" data-post><div role="article" data-urn="urn:li:activity:7000000000000000001" ${card}>
<a aria-label="View: Dino Author" href="/in/dino-author/"><span class="update-components-actor__name"><span aria-hidden="true">Dino Author</span><span class="visually-hidden">Dino Author</span></span></a>
<div class="feed-shared-update-v2__description"><div class="update-components-text"><span>We halved our delivery times by asking drivers.</span></div></div>
<div>${composer}${below}</div></div></div>`;
}

interface Change extends Partial<Frame> {
  /** The editors build their paragraphs anew at each key. */
  controlled?: boolean;
}

const page = (body: string, { controlled, ...change }: Change = {}) =>
  framed(
    `<main id="workspace" style="max-width:555px;margin:16px auto">${body}</main>${submit}<template data-new-composer>${newer('NEW')}</template>`,
    'LinkedIn',
    framing({ title: 'LinkedIn', bulk: 200, scripts: [`editors${controlled ? '?controlled=1' : ''}`], ...change }),
  );
const feed = (posts: string) => `<div role="list" data-testid="mainFeed"><div>${posts}</div></div>`;

const one = (composer: string, post: Partial<Post> = {}) => feed(newerPost({ key: 'POSTKEY1', composer, ...post }));
const second = newerPost({
  key: 'POSTKEY2',
  author: 'Other Author',
  text: 'Hiring two planners in Utrecht.',
  composer: newer('POSTKEY2'),
});
const known = { ring: true, author: 'Dino Author', says: 'drivers' };
const IN_FEED = '/feed';
const ON_POST = '/feed/update/urn:li:activity:7000000000000000001';
const quiet = { scripts: [], watched: false };

/** A post whose composer stands outside of it, under it, as on a post's own newer page. */
const permalink = `<div id="expandedPOSTKEY1FeedType_FEED_DETAIL"><div componentkey="POSTKEY1" ${card}>
<button type="button" aria-label="Open control menu for post by Dino Author"><svg id="overflow-web-ios-small" viewBox="0 0 16 16"></svg></button><a href="/in/dino-author/"><p><span>Dino Author</span></p></a>
<p><span data-testid="expandable-text-box">We halved our delivery times by asking drivers.</span></p></div></div><div data-post>${newer('POSTKEY1')}</div>`;

/** The pages with comments that the coach must know, by name. */
export const COMMENTS: Readonly<Record<string, (change?: Change) => CommentsPage>> = {
  'C1 newer feed, empty': (c) => ({ path: IN_FEED, html: page(one(newer('POSTKEY1')), c), ...known }),
  'C1 newer feed, closed': (c) => ({ path: IN_FEED, html: page(one(''), c), ring: false }),
  'C1 newer feed, typed': (c) => ({
    path: IN_FEED,
    html: page(one(newer('POSTKEY1', '<p>Same here.</p><p>Drivers know.</p>')), c),
    text: 'Same here.\nDrivers know.',
    ...known,
  }),
  'C2 two open composers': (c) => ({
    path: IN_FEED,
    html: page(feed(newerPost({ key: 'POSTKEY1', composer: newer('POSTKEY1') }) + second), c),
    at: '[componentkey="commentBox-POSTKEY2"] [role=textbox]',
    ring: true,
    author: 'Other Author',
    says: 'planners',
  }),
  'C3 reply with a mention': (c) => ({
    path: IN_FEED,
    html: page(
      one('', {
        below:
          row(1, 'Drivers see every dock.') +
          newer(
            'reply-1',
            '<p><span data-type="mention" contenteditable="false">@Eva Comment</span> thanks, and <span data-type="mention" contenteditable="false">@Bo Other</span> too</p>',
          ),
      }),
      c,
    ),
    text: '             thanks, and @Bo Other too',
    mentions: ['@Bo Other'],
    ...known,
    says: 'dock',
  }),
  'C4 newer post page': (c) => ({ path: ON_POST, html: page(permalink, c), ...known }),
  'C5 older, empty': (c) => ({ path: ON_POST, html: page(olderPost(older()), c), ...known }),
  'C5 older, several paragraphs': (c) => ({
    path: ON_POST,
    html: page(olderPost(older('<p>One</p><p><br></p><p>two<br>three</p>')), c),
    text: 'One\ntwo\nthree',
    ...known,
  }),
  'C6 older reply': (c) => ({
    path: ON_POST,
    html: page(
      olderPost(
        '',
        `<article data-id="urn:li:comment:(activity:7000000000000000001,1)"><h3><span>Eva Comment</span></h3><section><span>Drivers see every dock.</span></section>${older('<p><a class="ql-mention" href="#">Eva Comment</a>&nbsp;true</p>')}</article>`,
      ),
      c,
    ),
    text: '           \u00a0true',
    ...known,
    says: 'dock',
  }),
  'C7 a message': (c) => ({
    path: IN_FEED,
    html: page(
      `<div class="msg-form"><div class="msg-form__contenteditable comments-comment-box" contenteditable="true" role="textbox" data-composer="older"><p>Hi</p></div></div>`,
      c,
    ),
    ring: false,
  }),
  'C8 the share box': (c) => ({
    path: IN_FEED,
    html: page(
      `<dialog open><div componentkey="ShareBox_textEditor">${newer('x', '<p>My post</p>')}</div></dialog>`,
      c,
    ),
    ring: false,
  }),
  'C9 a profile’s form': (c) => ({
    path: '/in/ada-sample/edit/forms/summary/new',
    html: page(
      `<div ${EDITOR_TESTID}><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>About me</p></div></div>`,
      c,
    ),
    ring: false,
  }),
  'C9 a form elsewhere': (c) => ({
    path: IN_FEED,
    html: page(
      `<form><div ${EDITOR_TESTID}><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>About me</p></div></div></form>`,
      c,
    ),
    ring: false,
  }),
  'C11 emoji, address, Chinese': (c) => ({
    path: IN_FEED,
    html: page(one(newer('POSTKEY1', '<p>很好的想法 <img alt="🎉" src="data:,"> https://example.org #a</p>')), c),
    text: '很好的想法 🎉 https://example.org #a',
    ...known,
  }),
  'C12 a header names another': (c) => ({
    path: IN_FEED,
    html: page(one(newer('POSTKEY1'), { header: 'Cleo Header' }), c),
    ...known,
  }),
  'C13 an older page in a frame': () => ({
    path: ON_POST,
    html: page(
      '<iframe data-testid="interop-iframe" src="/preload/post" style="width:100%;height:500px;border:0"></iframe>',
      { scripts: [] },
    ),
    ring: true,
  }),
};

/** The document in the frame of C13. */
export const inFrame = (): string => page(olderPost(older()), { bulk: 0 });

/** The same pages without a script, for readers that run none. */
export const still = (name: string): CommentsPage => {
  const made = COMMENTS[name]?.(quiet);
  if (!made) throw new Error(`No such page: ${name}`);
  return made;
};
