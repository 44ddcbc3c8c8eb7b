import { dice } from './dice';
import { type Frame, frame, framed, looks } from './frame';

/** A LinkedIn feed of `posts` posts. Runs no script at all unless `scripts` names one (`posts`: 30 new ones a second). */
export function feedPage(change: Partial<Frame> & { posts?: number } = {}): string {
  const { posts = 40, ...rest } = change;
  const f = frame({ title: 'Feed | LinkedIn', watched: (rest.scripts ?? []).length > 0, ...rest });
  const c = looks(f.seed);
  const d = dice(f.seed);
  const topics = ['a deal that took a year', 'the fair in Utrecht', 'our new colleague', 'what a buyer told us'];
  const post = (
    i: number,
  ) => `<article class="${c('post')} feed-shared-update-v2" data-urn="urn:li:activity:${7_000_000 + i}">
<div class="${c('who')}"><div class="${c('face')}"></div><div><a href="#"><span>Member ${i}</span></a><p><span>${1 + d.upTo(23)}h</span> <span>•</span> <span>Edited</span></p></div></div>
<div class="feed-shared-text"><span dir="ltr">Some thoughts on ${d.pick(topics)}, and ${d.upTo(90) + 10} people who asked.</span></div>
<div class="${c('doing')}"><button><svg viewBox="0 0 16 16"><path d="M2 8h12"/></svg><span>Like</span></button><button><span>Comment</span></button><button><span>Repost</span></button><button><span>Send</span></button></div>
<div class="comments-comment-box"><div class="ql-editor" contenteditable="true" role="textbox" aria-label="Text editor"><p></p></div></div></article>`;
  const body = `<main class="${c('column')} scaffold-layout__main"><div>${Array.from({ length: posts }, (_, i) => post(i)).join('')}</div></main>`;
  return framed(body, 'LinkedIn', f);
}

/** The start page of Sales Navigator: no score on it. */
export function homePage(change: Partial<Frame> & { inside?: string } = {}): string {
  const { inside = '', ...rest } = change;
  const f = frame({ title: 'Home | Sales Navigator', ...rest });
  const c = looks(f.seed);
  return framed(
    `<main id="content-main" class="${c('column')}"><h1>Welcome back</h1><p>12 alerts on your accounts</p><a href="/sales/ssi" data-to="/sales/ssi">See your SSI</a></main>${inside}`,
    'SALES NAVIGATOR',
    f,
  );
}

/** Where a signed-out member lands. */
export function loginPage(): string {
  const f = frame({ title: 'LinkedIn Login, Sign in | LinkedIn', bulk: 40 });
  return framed(
    `<main class="app__content" role="main"><h1>Sign in</h1><form class="login__form" method="post"><label for="username">Email or phone</label><input id="username" name="session_key"><label for="password">Password</label><input id="password" name="session_password" type="password"><button type="submit">Sign in</button></form></main>`,
    'LinkedIn',
    f,
  );
}
