import { composerOf } from '../comment-box';
import { allText, around, attribute, holds, inside, nearest, runsOfText } from '../looking';
import { at } from './at';

/** How much of a post is looked at, in UTF-16 units: three times LinkedIn's limit of a post. */
const LOOKED_AT = 10_000;

/** What a comment stands under, as far as it can be seen. Looked at for the measure, never kept. */
export interface Above {
  /** The post's text, and under it that of the comment that is answered; empty where it is not in sight. */
  post: string;
  /** The author's name; empty where the page does not say it beyond doubt. */
  author: string;
}

/** What the comment in this editor stands under. */
export function above(editor: Element): Above {
  const texts = postTexts(editor);
  const [first] = texts;
  const shared = first && commonRoot(editor, first);
  const answered = answeredBy(editor);
  const all = [...texts, ...(answered ? [answered] : [])].map(written);
  return { post: all.join('\n').slice(0, LOOKED_AT), author: shared ? authorIn(shared) : '' };
}

/** The texts of the post that is nearest above the editor; none where more than one post is as near. */
function postTexts(editor: Element): Element[] {
  for (let up = around(editor); up; up = around(up)) {
    const texts = inside([up], at.postText).filter((text) => !nearest(text, `${at.comment},${at.composer}`));
    const own = texts.filter((text) => !texts.some((other) => other !== text && holds(other, text)));
    if (own.length === 0) continue;
    return inside([up], at.post).length > 1 ? [] : own;
  }
  return [];
}

function commonRoot(editor: Element, other: Element): Element | null {
  let up: Element | null = editor;
  while (up && !holds(up, other)) up = around(up);
  return up;
}

/** The comment that a reply answers: the one around its composer, or the one just before it. */
function answeredBy(editor: Element): Element | null {
  const outer = nearest(editor, at.comment);
  if (outer) return outer;
  const before = composerOf(editor).previousElementSibling;
  return before && nearest(before, at.comment) === before ? before : null;
}

/** The text of a post or comment without its controls, the names above it, and what is being written in it. */
function written(element: Element): string {
  let text = '';
  for (const [run, where] of runsOfText(element.ownerDocument, element)) {
    const aside = nearest(where, `${at.controls},${at.actor}`);
    if (!aside || !holds(element, aside) || aside === element) text += `${run} `;
    if (text.length > LOOKED_AT) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The name beyond doubt: that of the first link to a person or page whose name is also in the label of the post's menu
 * ("… post by Ada Sample", in whatever language). The header above a post names others, who liked or shared it.
 */
function authorIn(post: Element): string {
  const [menu] = inside([post], at.menu).filter((button) => !nearest(button, at.comment));
  const label = (menu && attribute(menu, 'aria-label')) ?? '';
  const links = inside([post], at.actor).filter((link) => !nearest(link, `${at.comment},${at.composer}`));
  const names = links.flatMap((link) => [...inside([link], 'span,p,strong'), link].map((e) => allText(e).trim()));
  const named = names.find((name) => name.length > 2 && label.includes(name));
  const [actor] = inside([post], at.actorName);
  return (named ?? (actor && allText(actor).trim()) ?? '').slice(0, 100);
}
