import { NAVIGATION, QUERY } from './replica-script';

/**
 * What the replica's profiles do by themselves. As in `behaviours.ts`: plain scripts in files of their own, everything
 * by DOM calls.
 */

/** Fills a shell with `template[data-shell-content]` of its number, `ms` after it comes near the view. */
const mount = `${QUERY}
const wait = ms('ms', 120);
const bring = (shell) => {
  const content = document.querySelector('template[data-shell-content="' + shell.dataset.shell + '"]');
  if (content) setTimeout(() => shell.replaceChildren(document.importNode(content.content, true)), wait);
};
const near = new IntersectionObserver((entries) => { for (const entry of entries) if (entry.isIntersecting) {
  near.unobserve(entry.target); bring(entry.target);
} }, { rootMargin: '200px' });
for (const shell of document.querySelectorAll('[data-shell]')) near.observe(shell);`;

/** Keeps only the shells near the view: the others give way to a space of their height and come back when they are near again. */
const virtual = `const kept = new WeakMap();
const near = new IntersectionObserver((entries) => { for (const { target, isIntersecting, boundingClientRect: box } of entries) {
  if (isIntersecting && kept.has(target)) {
    target.style.height = '';
    target.replaceChildren(...kept.get(target));
    kept.delete(target);
  } else if (!isIntersecting && !kept.has(target) && target.textContent.trim()) {
    kept.set(target, [...target.childNodes]);
    target.style.height = box.height + 'px';
    target.replaceChildren();
  }
} }, { rootMargin: '200px' });
for (const shell of document.querySelectorAll('[data-shell]')) near.observe(shell);`;

/** Goes between profiles inside the page: `replicaGo(path)` changes the address at once, and `ms` later what stands in the container. */
const profiles = `${QUERY}
const wait = ms('ms', 200);
let last = 0;
const show = () => {
  const mine = last += 1;
  const path = decodeURIComponent(location.pathname).replace(/\\/+$/, '');
  const page = document.querySelector('template[data-path="' + path + '"]');
  setTimeout(() => {
    if (mine !== last) return;
    document.querySelector('main').replaceChildren(...(page ? [document.importNode(page.content, true)] : []));
    document.title = page?.dataset.title ?? 'LinkedIn';
  }, wait);
};
${NAVIGATION}`;

/** The scripts by the name in their address. */
export const PROFILE_BEHAVIOURS: Readonly<Record<string, string>> = { mount, virtual, profiles };
