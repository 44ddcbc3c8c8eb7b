/** What we know of the markup around comments. Seen working: 2026-10 (newer pages), 2026-09 (older pages). */
export const at = {
  /** The composer: the editor with its buttons. */
  composer:
    '[componentkey^="commentBox-"],[id^="commentBox-"],.comments-comment-box,.comments-comment-texteditor,[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  /** An editor of the newer make; also of forms that are no comments. */
  wrapper: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  /** The newer pages' forms for other things. Guessed: comments have none there. */
  form: 'form',
  /** What stands for a person or a page in an editor. `data-type` is the usual one of that editor, not seen yet. */
  mention:
    '[data-type="mention"],[data-mention],[class*="mention"],a[href*="/in/"],a[href*="/company/"],[contenteditable="false"]',
  /** What an editor holds that nobody wrote. */
  unwritten: 'br.ProseMirror-trailingBreak,[aria-hidden="true"],.ql-cursor,script,style,template',
  /** A post's own text, and the button in it that shows the rest. */
  postText:
    '[data-testid="expandable-text-box"],.update-components-text,.feed-shared-update-v2__description,.feed-shared-text',
  /** A comment, as it stands under a post. */
  comment:
    '[id^="replaceableComment_"],[componentkey^="replaceableComment_"],[data-id^="urn:li:comment:"],.comments-comment-item,.comments-comment-entity',
  /** Where comments and their composers stand. */
  talk: '[data-testid*="-commentList"],[id*="replaceableCommentTools"]',
  /** A post as a whole: more than one of these in sight, and we can't tell under which the comment stands. */
  post: '[id^="expanded"][id*="FeedType"],[data-urn^="urn:li:activity:"],[data-urn^="urn:li:share:"],[data-urn^="urn:li:ugcPost:"]',
  /** People and pages; and the button whose label names the author in every language. */
  actor: 'a[href*="/in/"],a[href*="/company/"]',
  menu: 'button[aria-label]:has(svg[id^="overflow"]),.feed-shared-control-menu button[aria-label]',
  /** The older pages' own place for the author's name. */
  actorName: '.update-components-actor__name [aria-hidden="true"]',
  /** What in a text is no text of its writer. */
  controls: 'button,[data-testid="expandable-text-button"],h3,time,[contenteditable],.visually-hidden',
} as const;
