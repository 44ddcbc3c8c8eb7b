import { describe, expect, it } from 'vitest';
import { checkComment } from '../../lib/writing/comment';
import { TICKS } from '../../lib/writing/comment-ticks';
import { emptyFinding } from '../../lib/writing/judge/empty';
import { languagesOf } from '../../lib/writing/language';
import { proseOf } from '../../lib/writing/prose';
import { labelledTexts } from '../writing/labelled';

const EN = 'We halved our delivery times by asking drivers. The planners took part, and we are hiring one.';
const NL = 'Wij halveerden onze levertijden door het aan chauffeurs te vragen. De planners deden mee.';
const under = (text: string, post: string) => checkComment(text, { post, author: 'Dino Ferrari' });

const EMPTY = ['empty', 'mock', 'bare'];

describe('what says something is never called empty, however short', () => {
  it.each([
    'Which drivers did you ask?',
    'Halved? From what to what?',
    'How did you ask them?',
    'Great post! How did you ask them?',
    'Is this role remote?',
    'Could you share the questions?',
    'What about night shifts?',
    'Drivers always know.',
    'Same here in Rotterdam.',
    'Driver here, twelve years. True.',
    'We tried. It failed.',
    'Yes, Thursday works for me.',
    'No, we did not.',
  ])('%j', (text) => expect(under(text, EN).verdict).toBe('short'));
  it.each([
    'Welke chauffeurs vroegen jullie?',
    'Is dit ook op afstand te doen?',
    'Hoe hebben jullie dat gevraagd?',
    "Chauffeurs weten 't altijd het best.",
    'Herkenbaar, bij ons in Rotterdam net zo.',
    'Wij probeerden het. Het mislukte.',
    'Ja, donderdag kan ik.',
  ])('%j', (text) => expect(under(text, NL).verdict).toBe('short'));
});

describe('who only disagrees says little, and is never told to praise', () => {
  it.each([
    ['I disagree.', EN],
    ['Not sure I agree.', EN],
    ['Niet mee eens.', NL],
    ['Nee, dat klopt niet.', NL],
    ['Je ne suis pas d’accord.', 'Nous avons demandé aux chauffeurs.'],
    ['Das sehe ich anders.', 'Wir haben die Fahrer gefragt.'],
    ['No estoy de acuerdo.', 'Preguntamos a los conductores.'],
  ])('%j', (text, post) => {
    const { verdict, empty } = under(text, post);
    expect(['bare', 'short']).toContain(verdict);
    expect([null, 'nothing-of-this-post']).toContain(empty.reason);
  });
  it('is heard with its reason', () =>
    expect(under('I disagree: drivers never see the plan.', EN).verdict).toBe('short'));
});

describe('approval stays empty', () => {
  it.each([
    'Great post about drivers!',
    'So true! Thoughts?',
    'Great insights! What has been your biggest learning so far?',
    'Love this, Dino 🔥🔥 #logistics',
    'I could not agree with this more.',
    'Drivers are the heart of every company.',
  ])('%j', (text) => {
    const check = under(text, EN);
    expect([check.verdict, check.empty.is]).toEqual(['empty', 'yes']);
  });
  it.each(['Mooi verhaal over chauffeurs!', 'Helemaal waar! Hoe kijken anderen hiernaar?'])('%j', (text) =>
    expect(under(text, NL).verdict).toBe('empty'),
  );
  it('says of what has no praise that it says little, not that it is kind', () => {
    expect(under('Idem.', NL).verdict).toBe('bare');
    expect(under('Forwarding this to my boss right now!', EN).verdict).toBe('bare');
    expect(under('Preach!', EN).verdict).toBe('bare');
  });
  it('says of mockery that it mocks', () => {
    expect(under('Wow, groundbreaking. Who knew drivers drive.', EN).verdict).toBe('mock');
    expect(under('Zo zo, chauffeurs vragen. Dat niemand daar eerder opgekomen is.', NL).verdict).toBe('mock');
  });
});

describe('a courtesy is enough as it is', () => {
  it.each([
    ['Congratulations, Dino! Well deserved.', 'congratulation'],
    ['Congrats to the whole team', 'congratulation'],
    ['Gefeliciteerd met je nieuwe baan!', 'congratulation'],
    ['Happy birthday!', 'birthday'],
    ['Van harte met je verjaardag!', 'birthday'],
    ['Enjoy your retirement, Wim!', 'farewell'],
    ['Thanks Eva, glad it helped.', 'answered-thanks'],
    ['Dank je Eva, fijn dat je er iets aan had.', 'answered-thanks'],
  ])('%j: %s', (text, reason) => {
    const { verdict, courtesy, hints } = under(text, EN);
    expect([verdict, courtesy?.reason, hints]).toEqual(['courtesy', reason, []]);
  });
  it('is none where a text is praised, where more is said, and where it mocks', () => {
    expect(under('Congratulations on this great article!', EN).verdict).toBe('empty');
    expect(under('Happy birthday Eva! Did the planners bake you a cake?', EN).verdict).toBe('almost');
    expect(under('Congratulations. Groundbreaking. Stop the presses.', EN).verdict).toBe('mock');
  });
});

describe('a thought under way', () => {
  const typed = (text: string) => checkComment(text, { post: EN, still: false }).verdict;
  it('is not called empty before it ends or nobody types', () => {
    expect(['Great post', 'Great post!', 'Great post 👏', 'So true and'].map(typed)).toEqual([
      'short',
      'empty',
      'empty',
      'short',
    ]);
    expect(checkComment('Great post', { post: EN }).verdict).toBe('empty');
  });
  it('is never said to say little in its first three words', () => {
    expect(['I', 'I think', 'Drivers on our'].map((text) => checkComment(text).verdict)).toEqual(
      Array(3).fill('short'),
    );
  });
});

describe('on the labelled comments, under their posts', () => {
  const all = labelledTexts('train', 'comments').map((text) => ({
    holds: text.first.empty === true,
    check: checkComment(text.text, { post: text.post ?? '' }),
    judged: emptyFinding(proseOf(text.text), languagesOf(text.text)).is === 'yes',
  }));
  const share = (some: readonly { holds: boolean }[]) => some.filter((t) => t.holds).length;

  it('loses not a hundredth of the empty ones to what outweighs the judge', () => {
    const labelled = share(all);
    const [before, after] = [share(all.filter((t) => t.judged)), share(all.filter((t) => t.check.empty.is === 'yes'))];
    expect(before - after).toBeLessThan(labelled / 100);
    expect(after / labelled).toBeGreaterThan(0.9);
  });
  it('never says empty beside a tick', () => {
    const both = all.filter(
      ({ check }) => EMPTY.includes(check.verdict) && TICKS.some((tick) => check.ticks[tick].is === 'yes'),
    );
    expect(both).toEqual([]);
  });
});
