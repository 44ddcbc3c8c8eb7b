import { comments, digits, type Mutation, marks, textsIn as texts, unknownWords, wrapIn, wrapMain } from './changes';
import { type Dice, hashed } from './dice';

const SCORE_HOOKS = [
  'ssi-ranks',
  'ssi-rank',
  'ssi-report__container',
  'ssi-rank__category-name',
  'ssi-rank__category-score',
  't-40',
  'user-ssi-score',
  'user-ssi-score__donut-chart',
  'user-ssi-score__donut-chart-caption',
  'ssi-score__value',
  'user-ssi-score__sub-score-label-text',
  'group-ssi-score',
  'group-ssi-score__donut-chart',
  'list-style-none',
];

const inMain = (page: Document, selector = '*') => [...page.querySelectorAll(`main ${selector}`)];
const some = (page: Document, d: Dice, selector = '*') => {
  const all = inMain(page, selector);
  return all.length > 0 ? d.pick(all) : null;
};

function shuffleChildren(list: Element, d: Dice): void {
  list.append(...d.shuffle([...list.children]));
}

function noise(page: Document, d: Dice): Element {
  const words = ['people viewed this', 'new leads', '% off', 'out of 10 buyers', 'days ago', ''];
  const element = page.createElement(d.pick(['div', 'span', 'p', 'em', 'strong', 'b']));
  if (d.chance(0.3)) element.className = hashed(String(d.upTo(1e6)), 1);
  element.textContent = d.pick([
    `${d.upTo(120)} ${d.pick(words)}`,
    `${d.upTo(25)}.${d.upTo(1000)}`,
    `${d.pick(['★', 'Tip:', '|'])} ${d.upTo(26)}`,
    'Establish your professional brand in 5 steps',
  ]);
  return element;
}

/** Changes after which a page still says the same, or less. No reader may give another number for it. */
export const HARMLESS: Readonly<Record<string, Mutation>> = {
  renameOneHook: (page, d) => {
    const hook = d.pick(SCORE_HOOKS);
    for (const element of page.querySelectorAll(`.${hook}`)) element.classList.replace(hook, hashed(hook, d.upTo(99)));
  },
  renameSomeHooks: (page, d) => {
    for (const hook of SCORE_HOOKS) {
      for (const element of page.querySelectorAll(`.${hook}`)) if (d.chance(0.2)) element.classList.remove(hook);
    }
  },
  decorate: (page, d) => {
    for (const element of inMain(page)) if (d.chance(0.2)) element.classList.add(hashed(String(d.upTo(1e6)), 3));
  },
  shuffleClasses: (page, d) => {
    for (const element of inMain(page)) {
      element.setAttribute('class', d.shuffle([...element.classList]).join(' '));
    }
  },
  wrap: (page, d) => {
    const element = some(page, d);
    wrapIn(page.createElement(d.pick(['div', 'span'])), element);
  },
  wrapMain,
  shuffleRows: (page, d) => {
    const list = some(page, d, 'ul');
    if (list) shuffleChildren(list, d);
  },
  shuffleCards: (page, d) => {
    const list = some(page, d, 'dl');
    if (list) shuffleChildren(list, d);
  },
  shuffleBlocks: (page, d) => {
    const main = page.querySelector('main');
    if (main) shuffleChildren(main, d);
  },
  shufflePanels: (page, d) => {
    const row = page.querySelector('.group-ssi-score')?.parentElement;
    if (row) shuffleChildren(row, d);
  },
  noiseInside: (page, d) => {
    const place = some(page, d);
    if (place) place.insertBefore(noise(page, d), d.pick([null, ...place.childNodes]));
  },
  noiseOutside: (page, d) => {
    const overlay = page.createElement('div');
    const own = page.querySelector('main > section, main section');
    if (own && d.chance(0.5)) overlay.append(page.importNode(own, true));
    for (const bar of overlay.querySelectorAll('progress')) bar.setAttribute('value', String(d.upTo(25)));
    overlay.append(noise(page, d));
    page.body.insertBefore(overlay, d.pick([null, ...page.body.childNodes]));
  },
  splitText: (page, d) => {
    const text = d.pick(texts(page));
    const rest = text.splitText(d.upTo(text.length));
    rest.before(d.chance(0.5) ? page.createComment(` ${d.upTo(99)} `) : page.createTextNode(''));
  },
  comments,
  marks: marks(texts),
  digits,
  comma: (page) => {
    for (const text of texts(page)) text.data = text.data.replace(/(\d)\.(\d)/g, '$1,$2');
  },
  removeOptional: (page, d) => {
    some(page, d, 'table, button, svg, dl, h1, h2, h3, h4, p, strong, figure, figcaption, li button')?.remove();
  },
  removeAnchor: (page, d) => {
    some(page, d, 'progress, .ssi-score__value, dt, dd, li span, li strong, section, th, td')?.remove();
  },
  removeIds: (page, d) => {
    for (const bar of inMain(page, 'progress')) if (d.chance(0.5)) bar.removeAttribute('id');
  },
  removeValues: (page, d) => {
    some(page, d, 'progress')?.removeAttribute('value');
  },
  emptyText: (page, d) => {
    d.pick(texts(page)).data = ' ';
  },
  junkValue: (page, d) => {
    const junk = d.pick([
      'NaN',
      '1e999',
      '12abc',
      '0x10',
      '-3',
      '26',
      '25.0004',
      '',
      ' 7',
      '7,5',
      '٧',
      'Infinity',
      '1e1',
    ]);
    some(page, d, 'progress')?.setAttribute('value', junk);
  },
  junkText: (page, d) => {
    const place = some(page, d, 'strong, .ssi-score__value, .t-40, td');
    if (place)
      place.textContent = d.pick(['NaN', '1e999', '12abc', '0x10', '-3', '—', '1.2.3', '٣x', '4 7', '101', '1,5%']);
  },
  unknownWords,
  staleCopy: (page, d) => {
    const own = page.querySelector('main section');
    const copy = own && page.importNode(own, true);
    for (const text of copy?.querySelectorAll('strong, figcaption span') ?? []) text.textContent = String(d.upTo(25));
    for (const bar of copy?.querySelectorAll('progress') ?? []) bar.remove();
    copy?.setAttribute(d.pick(['hidden', 'aria-hidden']), 'true');
    if (copy) own?.before(copy);
  },
  sameAgain: (page) => {
    const own = page.querySelector('main section');
    if (own) own.after(page.importNode(own, true));
  },
  ownFallBack: (page, d) => {
    for (const bar of inMain(page, 'progress')) bar.textContent = `${d.upTo(25)} out of 25`;
  },
  codeAndTemplates: (page, d) => {
    const own = page.querySelector('main section');
    const holder = page.createElement(d.pick(['template', 'code', 'noscript', 'script']));
    holder.textContent = '{"memberScore":{"overall":99}} 99 out of 100 | 24 | Build relationships';
    own?.append(holder);
  },
};

/** Changes that make a whole page contradict itself. A reader must say `inconsistent`. */
export const FALSIFYING: Readonly<Record<string, Mutation>> = {
  barAgainstRow: (page, d) => {
    const bar = some(page, d, 'progress');
    bar?.setAttribute('value', String(Number(bar.getAttribute('value')) > 12 ? 3.5 : 20.5));
  },
  rowAgainstBar: (page, d) => {
    const number = some(page, d, 'li strong');
    if (number) number.textContent = number.textContent === '7.5' ? '8.5' : '7.5';
  },
  secondBar: (page, d) => {
    const bar = some(page, d, 'progress');
    const copy = bar?.cloneNode(true) as Element | undefined;
    copy?.setAttribute('value', Number(bar?.getAttribute('value')) > 12 ? '1' : '24');
    if (copy) page.querySelector('main')?.append(copy);
  },
  secondRow: (page, d) => {
    const row = some(page, d, 'li')?.cloneNode(true) as Element | undefined;
    row?.querySelector('progress')?.remove();
    const number = row?.querySelector('strong');
    if (number) number.textContent = number.textContent === '7.5' ? '8.5' : '7.5';
    if (row) page.querySelector('main ul')?.append(row);
  },
  anotherTotal: (page) => {
    const total = page.querySelector('figcaption .ssi-score__value');
    if (total) total.textContent = String((Number(total.textContent) + 50) % 101);
  },
  secondTotal: (page) => {
    const caption = page.querySelector('.user-ssi-score__donut-chart-caption');
    const copy = caption?.cloneNode(true) as Element | undefined;
    const total = copy?.querySelector('span');
    if (total) total.textContent = String((Number(total.textContent) + 50) % 101);
    if (copy) page.querySelector('main')?.append(copy);
  },
  swappedNames: (page) => {
    const [a, b] = inMain(page, 'progress');
    const id = a?.id ?? '';
    if (a && b) [a.id, b.id] = [b.id, id];
  },
  tableAgainstBars: (page, d) => {
    const cell = some(page, d, '.user-ssi-score tr:nth-child(-n+4) td');
    if (cell) cell.textContent = cell.textContent === '7.5' ? '8.5' : '7.5';
  },
  averageAgainstSentence: (page, d) => {
    const value = some(page, d, '.group-ssi-score .ssi-score__value');
    if (value) value.textContent = String((Number(value.textContent) + 30) % 101);
  },
};
