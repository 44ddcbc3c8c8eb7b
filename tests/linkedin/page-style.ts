/** Names of the replica's own looks; each page hashes them with its seed, so that no reader can lean on one. */
export type Look = (name: string) => string;

/** The style of the replica's SSI page, for the light and the dark theme. Every class is a hashed one. */
export function pageStyle(c: Look): string {
  return `
:root { color-scheme: light; --page: #f4f2ee; --card: #fff; --ink: #1d2226; --soft: #666; --line: #e0dfdc; --track: #e6e9ec;
  --brand: #0a6f86; --people: #6b4fa0; --insights: #c2591c; --relationships: #b3243f; }
html.theme--dark { color-scheme: dark; --page: #000; --card: #1b1f23; --ink: #e9e9ea; --soft: #a9acb0; --line: #38434f; --track: #38434f;
  --brand: #4fb3c8; --people: #a58be0; --insights: #f08a4b; --relationships: #ec6a84; }
* { box-sizing: border-box } body { margin: 0; background: var(--page); color: var(--ink); font: 14px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif }
h1, h2, h3, h4, p, dl, dd, dt, ul, figure { margin: 0; padding: 0 } ul { list-style: none } a { color: inherit; text-decoration: none }
.visually-hidden, .${c('hidden')} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
.${c('bar')} { background: #1d2b36; color: #fff; height: 52px; display: flex; align-items: center; gap: 28px; padding: 0 calc(50% - 492px) }
.${c('bar')} b { letter-spacing: .08em; font-size: 13px } .${c('bar')} a { font-size: 12px; color: #cfd6db }
.${c('column')} { width: 984px; max-width: calc(100% - 32px); margin: 0 auto; padding: 24px 0 48px }
.${c('title')} { font-size: 24px; font-weight: 400; padding: 0 0 16px }
.${c('card')} { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 24px }
.${c('row')} { display: flex; gap: 16px; margin-bottom: 16px } .${c('row')} > * { flex: 1 }
.${c('rank')} { display: flex; flex-direction: column-reverse } .${c('rank')} dt { color: var(--soft) }
.${c('big')} { font-size: 40px; font-weight: 300; line-height: 1.1 }
.${c('user')} { margin-bottom: 16px } .${c('user')} h2, .${c('panel')} h4 { font-size: 18px; font-weight: 400; margin-bottom: 16px }
.${c('user')} h3 { font-size: 16px; font-weight: 600; margin-bottom: 12px }
.${c('split')} { display: flex; gap: 48px; align-items: center } .${c('split')} > :last-child { flex: 1 }
.${c('donut')} { position: relative; width: 220px; height: 220px; flex: none } .${c('donut')} svg { width: 100%; height: 100%; transform: rotate(-90deg) }
.${c('donut')} circle { fill: none; stroke-width: 9; stroke: var(--track) }
.${c('caption')} { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; color: var(--soft) }
.${c('value')} { display: block; font-size: 48px; font-weight: 300; color: var(--ink); line-height: 1 }
.${c('small')} { width: 130px; height: 130px } .${c('small')} .${c('value')} { font-size: 28px }
.${c('item')} { display: flex; flex-direction: column; gap: 4px; margin-bottom: 14px }
progress { appearance: none; border: 0; width: 100%; height: 10px; border-radius: 5px; background: var(--track); overflow: hidden }
progress::-webkit-progress-bar { background: var(--track) } progress::-webkit-progress-value { background: var(--hue) }
.${c('help')} { border: 1px solid var(--soft); border-radius: 50%; width: 16px; height: 16px; font-size: 10px; padding: 0; background: none; color: var(--soft); vertical-align: middle }
.${c('panel')} p { margin-top: 8px } .${c('cta')} { text-align: center } .${c('cta')} a { color: #0a66c2; font-weight: 600 }
.${c('foot')} { width: 984px; max-width: calc(100% - 32px); margin: 0 auto; padding: 16px 0; color: var(--soft); font-size: 12px }
.${c('foot')} li { display: inline-block; margin-right: 16px } .${c('menu')} { display: none }
.${c('post')} { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin: 0 auto 8px; width: 555px; max-width: 100% }
article button { border: 0; background: none; color: inherit; font: inherit; display: flex; gap: 4px } article svg { width: 16px; height: 16px; stroke: currentColor }
.${c('who')} { display: flex; gap: 8px; align-items: center; margin-bottom: 12px } .${c('face')} { width: 48px; height: 48px; border-radius: 50%; background: var(--track) }
.${c('doing')} { display: flex; gap: 24px; border-top: 1px solid var(--line); padding-top: 8px; margin-top: 12px; color: var(--soft) }
`;
}
