/**
 * Pieces of the scripts that the replica's pages run. A script reads its numbers from the query of its own address:
 * `ms('wait', 200)`.
 */
export const QUERY = `const query = new URL(document.currentScript.src).searchParams;
const ms = (name, usual) => Number(query.get(name) ?? usual);`;

/** Goes to another page inside the document, by `replicaGo(path)`, links with `data-to` and the browser's own buttons: the address changes first, then the script's `show` is called. */
export const NAVIGATION = `window.replicaGo = (path) => { history.pushState({}, '', path); show(); };
addEventListener('popstate', show);
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-to]') : null;
  if (link) { event.preventDefault(); window.replicaGo(link.dataset.to); }
});`;
