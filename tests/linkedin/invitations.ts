import { escapeText, type Frame, frame, framed, looks } from './frame';

/** What may differ between invitations; the usual one is a free account's, in the newer pages. */
export interface Invite extends Frame {
  /** The person, as the dialog names them. */
  name: string;
  /** Where the dialog stands: in LinkedIn's open shadow root, or in the document. */
  root: 'shadow' | 'light';
  /** `none`: the counter isn't there. */
  counter: string | 'none';
  maxlength: number | null;
  /** The sentence about the month's notes. */
  left: string;
  /** Names the person in the second step too. */
  named: boolean;
  /** What stands in the box before anybody typed. */
  text: string;
  /** How the page's framework treats the box. */
  box: 'plain' | 'controlled' | 'refusing';
  dialog: 'invite' | 'address' | 'used-up' | 'weekly' | 'none' | 'sales';
  /** The shadow root's element appears this many ms after a click; 0: it is there. */
  late: number;
  /** Hidden dialogs of other things stand on the page. */
  shells: boolean;
  texts: { question: string; personal: [before: string, after: string]; add: string; title: string; send: string };
}

const ENGLISH: Invite['texts'] = {
  question: 'Add a note to your invitation?',
  personal: ['Personalize your invitation to ', ' by adding a note.'],
  add: 'Add a note',
  title: 'Add a note to your invitation',
  send: 'Send',
};

/** A dialog's own look, also inside the shadow root, where the page's style does not reach. */
const STYLE = `<style>
.artdeco-modal-overlay { position: fixed; inset: 0; z-index: 900; display: flex; align-items: center; justify-content: center; background: rgb(0 0 0 / .6) }
.artdeco-modal { width: 552px; max-width: calc(100% - 16px); max-height: calc(100vh - 32px); display: flex; flex-direction: column; border-radius: 8px; background: var(--card); color: var(--ink); font: 14px/1.45 system-ui, sans-serif }
.artdeco-modal > h2, .artdeco-modal__header { margin: 0; padding: 16px 24px; border-bottom: 1px solid var(--line); font-size: 20px; font-weight: 400 }
.artdeco-modal h2 { margin: 0; font-size: 20px; font-weight: 400 }
.artdeco-modal__content { padding: 16px 24px; overflow-y: auto } .artdeco-modal__content p { margin: 0 0 8px }
.artdeco-modal textarea { box-sizing: border-box; width: 100%; height: 96px; font: inherit; color: inherit; background: var(--card) }
.artdeco-modal__actionbar { display: flex; justify-content: flex-end; gap: 8px; padding: 12px 24px; border-top: 1px solid var(--line) }
.artdeco-modal button { min-height: 32px; padding: 0 16px; border-radius: 16px; border: 1px solid #0a66c2; background: none; color: inherit }
.visually-hidden { position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden }
</style>`;

/** The profile of somebody whom the member may invite; the dialogs open on a click, as scripts of the page build them. */
export function invitePage(change: Partial<Invite> = {}): string {
  const usual = { name: 'Bo Other', root: 'shadow', counter: '0/200', maxlength: null, named: true, text: '' } as const;
  const more = { box: 'plain', dialog: 'invite', late: 0, shells: false, texts: ENGLISH } as const;
  const left = '3 personalized invitations remaining for this month.';
  const frameOf = frame({ title: 'Bo Other | LinkedIn', bulk: 60, ...change });
  const i: Invite = { ...usual, ...more, left, ...frameOf, ...change };
  const f: Frame = { ...frameOf, scripts: ['invite', ...i.scripts] };
  const c = looks(f.seed);
  const outlet =
    i.root === 'shadow' && i.late === 0 ? '<div id="interop-outlet" data-testid="interop-shadowdom"></div>' : '';
  const shells = i.shells
    ? '<dialog><textarea name="message"></textarea></dialog><dialog class="ad"><p>0/500</p></dialog>'
    : '';
  const config = `data-root="${i.root}" data-late="${i.late}" data-box="${i.box}"`;
  return framed(
    `<main id="workspace" class="${c('column')}" data-invite ${config}><section class="${c('card')}"><h2>Bo Other</h2><p>Runs a warehouse</p>
<button type="button" data-open="${i.dialog === 'invite' ? 'ask' : i.dialog}">Connect</button></section></main>
${outlet}<div id="artdeco-modal-outlet"></div>${shells}
<template data-dialog="ask">${STYLE}${ask(i)}</template>
<template data-dialog="write">${STYLE}${write(i)}</template>
<template data-dialog="address">${STYLE}${write(i, '<label>Email <input type="email"></label>')}</template>
<template data-dialog="used-up">${STYLE}${modal('Out of notes', '<p>You’ve used all of your notes for this month.</p><a href="/premium/products">Premium</a>', '<button data-close>Send without a note</button>')}</template>
<template data-dialog="weekly">${STYLE}${modal('Weekly limit', '<p class="ip-fuse-limit-alert__warning">You’ve reached the weekly limit.</p>', '<button data-close>Got it</button>')}</template>
<template data-dialog="sales">${STYLE}${sales(i)}</template>`,
    'LinkedIn',
    f,
  );
}

function modal(title: string, content: string, buttons: string, more = ''): string {
  return `<div class="artdeco-modal-overlay" data-test-modal-container><div data-test-modal data-test-modal-id="send-invite-modal" role="dialog" aria-labelledby="send-invite-modal" class="artdeco-modal send-invite">
<h2 id="send-invite-modal">${escapeText(title)}</h2><div class="artdeco-modal__content">${content}</div>${more}<div class="artdeco-modal__actionbar">${buttons}</div></div></div>`;
}

function person({ name, texts }: Invite): string {
  const [before, after] = texts.personal;
  return `<p>${escapeText(before)}<strong>${escapeText(name)}</strong>${escapeText(after)}</p>`;
}

function ask(i: Invite): string {
  const { add } = i.texts;
  return modal(
    i.texts.question,
    person(i),
    `<button aria-label="${escapeText(add)}" data-open="write">${escapeText(add)}</button><button data-send>Send without a note</button>`,
  );
}

function write(i: Invite, gate = ''): string {
  const maxlength = i.maxlength === null ? '' : ` maxlength="${i.maxlength}"`;
  const counter = i.counter === 'none' ? '' : `<div><span data-counter>${i.counter}</span></div>`;
  const box = `<div class="connect-button-send-invite__custom-message-box"><textarea id="custom-message" name="message"${maxlength} placeholder="Ex: We know each other from…">${escapeText(i.text)}</textarea></div>`;
  return modal(
    i.texts.title,
    `${i.left && `<p>${escapeText(i.left)}</p>`}${i.named ? person(i) : ''}${gate}<label for="custom-message" class="visually-hidden">Please limit personal note to 300 characters.</label>${box}${counter}`,
    `<button data-close>Cancel</button><button data-send class="artdeco-button--primary" disabled>${escapeText(i.texts.send)}</button>`,
  );
}

function sales(i: Invite): string {
  return `<div class="artdeco-modal-overlay"><div class="artdeco-modal" data-test-modal role="dialog" aria-labelledby="connect-cta-form__header"><h2 id="connect-cta-form__header">Send invitation</h2>
<div class="artdeco-modal__content" data-sn-view-name="subpage-connect-modal"><div data-anonymize="person-name">${escapeText(i.name)}</div><input id="connect-cta-form__email" type="email" placeholder="Email (optional)"><textarea id="connect-cta-form__invitation" maxlength="300"></textarea></div>
<div class="artdeco-modal__actionbar" data-sn-view-name="subpage-connect-modal"><button data-close>Cancel</button><button data-send class="button-primary-medium connect-cta-form__send">Send Invitation</button></div></div></div>`;
}

/** The invitations that LinkedIn shows, each as somebody described it. */
export const INVITATIONS = {
  'I1 a free account': {},
  'I2 premium': { counter: '0/300', left: '' },
  'I3 in the document': { root: 'light' },
  'I4 asks for the address': { dialog: 'address' },
  'I5 notes used up': { dialog: 'used-up' },
  'I6 weekly limit': { dialog: 'weekly' },
  'I7 in Italian': {
    lang: 'it',
    name: 'Chiara Neri',
    left: 'Ti restano 3 inviti personalizzati per questo mese.',
    texts: {
      question: 'Vuoi aggiungere una nota?',
      personal: ['Personalizza il tuo invito a ', ' con una nota.'],
      add: 'Aggiungi una nota',
      title: 'Aggiungi una nota',
      send: 'Invia',
    },
  },
  'I8 maxlength only': { counter: 'none', maxlength: 300 },
  'I9 neither': { counter: 'none' },
  'I10 controlled': { box: 'controlled' },
  'I11 hidden shells': { shells: true, root: 'light' },
  'I12 unnamed in the second step': { named: false },
  'I13 sent at once': { dialog: 'none' },
  'I14 Sales Navigator': { dialog: 'sales' },
  'I15 late outlet': { late: 300 },
  'I16 with text': { text: 'Hi Bo, we met', counter: '13/200' },
} as const satisfies Record<string, Partial<Invite>>;
