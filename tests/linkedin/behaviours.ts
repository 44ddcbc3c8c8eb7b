import { EDITORS } from './editors';
import { PROFILE_BEHAVIOURS } from './profile-behaviours';
import { NAVIGATION, QUERY } from './replica-script';

/**
 * What the replica's pages do by themselves: plain scripts, served from the page's own origin as
 * `/replica/<name>.js`, that build everything by DOM calls, since the policy requires trusted types. Each reads its
 * numbers from the query of its own address.
 */

/** Puts every piece of `template[data-later]` in its place: `data-at` ms from now, into `data-into`, or instead of `data-instead`. */
const later = `for (const piece of document.querySelector('template[data-later]').content.children) {
  setTimeout(() => {
    const { into, instead } = piece.dataset;
    const nodes = [...document.importNode(piece, true).childNodes];
    if (instead) document.querySelector(instead).replaceWith(...nodes);
    else document.querySelector(into ?? 'main').append(...nodes);
  }, Number(piece.dataset.at));
}`;

/** Counts every number of the score up from 0 to what the page says, over `ms`, while frames are painted. */
const counting = `${QUERY}
const texts = [...document.querySelectorAll('main progress .ssi-score__value, main figcaption span, main li strong')];
const steps = [...texts.map((node) => [node, null, node.textContent]),
  ...[...document.querySelectorAll('main progress')].map((bar) => [bar, 'value', bar.getAttribute('value')])];
const show = (part) => { for (const [node, name, end] of steps) {
  const decimals = (end.split('.')[1] ?? '').length;
  const now = part >= 1 ? end : String(Number((Number(end) * part).toFixed(decimals)));
  if (name) node.setAttribute(name, now); else node.textContent = now;
} };
let painted = 0;
show(0);
const last = Math.round(ms('ms', 1500) / (1000 / 60));
const frame = () => { painted += 1; show(painted / last); if (painted < last) requestAnimationFrame(frame); };
setTimeout(() => requestAnimationFrame(frame), ms('wait', 0));`;

/** Changes the page 30 times a second, inside its own container and outside, without touching the score. */
const churn = `let n = 0;
const ticker = document.createElement('ul');
document.querySelector('main').append(ticker);
setInterval(() => {
  n += 1;
  const item = document.createElement('li');
  item.textContent = n + ' people looked at 47 things';
  ticker.append(item);
  if (ticker.children.length > 20) ticker.firstElementChild.remove();
  ticker.setAttribute('data-n', String(n));
  document.querySelector('main h1').setAttribute('style', 'opacity: ' + (n % 2 ? '.99' : '1'));
  window.replicaChanges = n;
}, 1000 / 30);`;

/** A single-page application: `replicaGo(path)` and links with `data-to` change the address first, the page 200 ms later. */
const spa = `const show = () => setTimeout(() => {
  const page = document.querySelector('template[data-path="' + location.pathname + '"]');
  document.querySelector('main').replaceChildren(...(page ? [document.importNode(page.content, true)] : []));
}, 200);
${NAVIGATION}`;

/** Removes every element that the page did not put beside its head and body, or into its body, itself. */
const sweep = `const own = new Set([document.head, document.body, ...document.body.children]);
window.replicaRemovals = 0;
const clean = () => { for (const root of [document.documentElement, document.body]) for (const child of [...root.children]) {
  if (!own.has(child)) { child.remove(); window.replicaRemovals += 1; }
} };
for (const root of [document.documentElement, document.body]) new MutationObserver(clean).observe(root, { childList: true });`;

/** Sends the tab away to sign in, after `ms`. */
const toLogin = `${QUERY}
setTimeout(() => location.assign('/uas/login?session_redirect=%2Fsales%2Fssi'), ms('ms', 300));`;

/** Changes LinkedIn's theme: `replicaTheme('dark')`. */
const theme = `window.replicaTheme = (name) => { document.documentElement.className = 'theme theme--' + name; };`;

/** A feed that grows by 30 posts a second. */
const posts = `const pattern = document.querySelector('main article');
const feed = pattern.parentElement;
window.replicaPosts = 0;
setInterval(() => {
  window.replicaPosts += 1;
  feed.append(pattern.cloneNode(true));
  if (feed.children.length > 200) feed.firstElementChild.remove();
}, 1000 / 30);`;

/**
 * Invitations: a click on `[data-open]` builds that dialog, in the shadow root or the document. `replicaHeard` holds what
 * LinkedIn's bubbling listeners hear of keys, clicks and input; `replicaSent` what was sent; `replicaAct(name)` opens
 * another dialog, or closes it.
 */
const invite = `const main = document.querySelector('[data-invite]');
window.replicaHeard = [];
window.replicaSent = [];
for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'click', 'focusin'])
  document.addEventListener(type, (event) => window.replicaHeard.push(type + ' ' + (event.key ?? '')));
const root = () => {
  if (main.dataset.root === 'light') return document.querySelector('#artdeco-modal-outlet');
  const outlet = document.querySelector('#interop-outlet');
  return outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
};
const control = (box) => {
  let held = main.dataset.box === 'refusing' ? '' : box.value;
  box.addEventListener('input', () => { if (main.dataset.box === 'controlled') held = box.value; });
  const timer = setInterval(() => { if (!box.isConnected) clearInterval(timer); else if (box.value !== held) box.value = held; }, 16);
};
const open = (name) => {
  const dialog = document.querySelector('template[data-dialog="' + name + '"]');
  root().replaceChildren(...(dialog ? [document.importNode(dialog.content, true)] : []));
  const [box, counter, send] = ['textarea', '[data-counter]', '.artdeco-modal__actionbar [data-send]'].map((s) => root().querySelector(s));
  for (const button of root().querySelectorAll('[data-open], [data-close]')) button.addEventListener('click', () => open(button.dataset.open ?? ''));
  send?.addEventListener('click', () => { window.replicaSent.push(box?.value ?? ''); open(''); });
  if (!box) return;
  if (main.dataset.box !== 'plain') control(box);
  box.addEventListener('input', () => {
    if (counter) counter.textContent = box.value.length + counter.textContent.slice(counter.textContent.indexOf('/'));
    if (send) send.disabled = box.value.trim() === '';
  });
  box.focus();
};
window.replicaAct = open;
main.querySelector('[data-open]').addEventListener('click', (event) => {
  const name = event.target.dataset.open;
  if (name === 'none') window.replicaSent.push('');
  else if (!Number(main.dataset.late)) open(name);
  else setTimeout(() => {
    const outlet = document.createElement('div');
    outlet.id = 'interop-outlet';
    document.querySelector('#interop-outlet')?.remove();
    document.body.append(outlet);
    open(name);
  }, Number(main.dataset.late));
});`;

/** Keeps every violation of the page's policy for the tests, as `replicaViolations`. */
const watch = `window.replicaViolations = [];
addEventListener('securitypolicyviolation', (event) => {
  window.replicaViolations.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample, source: event.sourceFile });
});`;

/** The scripts by the name in their address. Each runs in a scope of its own. */
export const BEHAVIOURS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    later,
    counting,
    churn,
    spa,
    sweep,
    'to-login': toLogin,
    theme,
    posts,
    invite,
    watch,
    ...PROFILE_BEHAVIOURS,
    editors: EDITORS,
  }).map(([name, script]) => [name, `(() => {\n${script}\n})();\n`]),
);
