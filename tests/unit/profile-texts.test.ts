import { describe, expect, it } from 'vitest';
import { aboutBand, aboutChecks, aboutMeasures } from '../../lib/profile/about';
import { agreementOf, sharedWords } from '../../lib/profile/agreement';
import { cutAt } from '../../lib/profile/cut';
import { headlineChecks, headlineMeasures } from '../../lib/profile/headline';
import { isJobTitleOnly } from '../../lib/profile/job-title';
import { rootOf } from '../../lib/profile/root';
import { languageOf } from '../../lib/profile/text-language';
import { MOST_TOPICS, topicsIn, topicsOfHeadline, typedTopics } from '../../lib/profile/topics';
import { voiceOf } from '../../lib/profile/voice';
import { keywordsOf, wordsOf } from '../../lib/profile/words';

describe('a bare job title', () => {
  it.each([
    'Account manager',
    'Accountmanager bij Acme',
    'Software Engineer at Acme Robotics',
    'CEO & Founder @ Acme',
    'Founder | Director | Trainer',
    'Head of Sales at Acme',
    'Projectleider',
    'Hoofd inkoop bij Gemeente Utrecht',
    'Vertriebsleiter bei Muster GmbH',
    'Geschäftsführerin',
    'Directrice chez Acme',
    'Ingénieur développeur chez Acme',
    'Directora en Acme',
    'Consulente presso Acme',
    'VP Sales',
  ])('%s', (headline) => expect(isJobTitleOnly(headline)).toBe(true));

  it.each([
    '',
    '···',
    'Engineer who writes short sentences',
    'I help installers win back a day a week',
    'Ik help installateurs een dag per week terug te winnen',
    'Account manager | Minder stilstand in de maakindustrie',
    'Account manager for small bakeries',
    'Adviseur voor bakkers in Twente',
    'Beraterin für kleine Betriebe',
    'Consultant qui aime les chiffres',
    'Your partner in growth',
    'Commercial law made simple',
    'Lead better meetings',
    'Sales, marketing, people',
    'Data, AI and the people behind it',
    'Consultant at the place where finance and people meet each other',
    '東京でソフトウェアを作る',
  ])('is not “%s”', (headline) => expect(isJobTitleOnly(headline)).toBe(false));
});

describe('a headline', () => {
  const ids = (text: string) => headlineChecks(headlineMeasures(text)).map(({ id, is }) => `${id} ${is}`);

  it('is measured as LinkedIn counts, without the spaces around it', () => {
    expect(headlineMeasures('  I help bakers save 30% 🥖 ')).toEqual({
      length: 25,
      jobTitleOnly: false,
      outcome: true,
      number: true,
      voice: { you: 0, we: 0, i: 1 },
    });
    expect(headlineMeasures('B2B sales').number).toBe(false);
    expect(headlineMeasures('٣٠ days').number).toBe(true);
  });

  it('is checked: title, length, outcome, voice', () => {
    expect(ids('Account manager at Acme')).toEqual(['title mend', 'short mend', 'outcome idea']);
    expect(ids('We help small bakeries sell out by noon, with less waste and your own recipes')).toEqual([
      'short good',
      'outcome good',
      'voice good',
    ]);
    expect(ids('I do what I like and I like what I do, on my own and in my own time')).toContain('voice idea');
  });

  it.each([
    'Sales',
    'Op zoek naar een nieuwe uitdaging',
    'Projectmanager | Scrum Master | Trainer',
    '🚀🚀🚀 Growth',
    'x'.repeat(225),
    'Ik help MKB-bedrijven met hun HR',
  ])('is praised for nothing that was not recognised: %s', (text) =>
    expect(ids(text).filter((id) => /^(title|outcome|number) good$/.test(id))).toEqual([]),
  );

  it('is praised for what stands there, by its own name', () => {
    expect(ids('HR met plezier | verzuim omlaag, plezier omhoog')).toContain('outcome good');
    expect(ids('Adviseur sinds 1998 in heel Nederland en België')).toContain('number good');
  });

  it('says how many characters are too many, and nothing but the length of an empty one', () => {
    expect(headlineChecks(headlineMeasures('a b '.repeat(60)))).toContainEqual({ id: 'long', is: 'mend', n: 19 });
    expect(ids('a'.repeat(220))).toContain('short good');
    expect(headlineChecks(headlineMeasures('   '))).toEqual([{ id: 'short', is: 'mend', n: 0 }]);
  });
});

describe('an About', () => {
  it.each([
    [0, 'short'],
    [299, 'short'],
    [300, 'fair'],
    [799, 'fair'],
    [800, 'good'],
    [2000, 'good'],
    [2001, 'long'],
  ])('of %i characters is %s', (length, band) => expect(aboutBand(length)).toBe(band));

  it('counts customers and what they run into, in any form and language', () => {
    const of = (text: string) => aboutMeasures(text).customer;
    expect(of('My customers had one problem: too many questions.')).toBe(3);
    expect(of('Klanten met uitdagingen, en de oplossingen die hielpen.')).toBe(3);
    expect(of('Unsere Kunden hatten ein Problem.')).toBe(2);
    expect(of('I like long walks.')).toBe(0);
  });

  it('is checked: length, customers, voice', () => {
    const ids = (text: string) => aboutChecks(aboutMeasures(text)).map(({ id, is }) => `${id} ${is}`);
    expect(ids('You and your customers: we solve that with you. '.repeat(20))).toEqual([
      'good good',
      'customer good',
      'voice good',
    ]);
    expect(ids('I and my garden and I. '.repeat(5))).toEqual(['short mend', 'customer idea', 'voice idea']);
    expect(ids('you '.repeat(700))).toContain('over mend');
    expect(ids('')).toEqual(['short mend']);
  });
});

describe('who speaks', () => {
  it.each([
    ['We help you and your team', { you: 2, we: 1, i: 0 }],
    ['Ik help je met je cijfers, en wij leren van jou', { you: 3, we: 1, i: 1 }],
    ['Je suis là pour vous et pour votre équipe, avec mes idées', { you: 2, we: 0, i: 2 }],
    ['Ich helfe Ihnen und Ihrem Team, damit sie mit uns wachsen', { you: 1, we: 1, i: 1 }],
    ['J’aide les équipes et leurs clients', { you: 0, we: 0, i: 1 }],
    ['Io aiuto le aziende e i loro clienti con la mia squadra', { you: 0, we: 0, i: 2 }],
  ])('%s', (text, voice) => expect(voiceOf(text)).toEqual(voice));

  it.each(['', 'Software Engineer', '東京', 'en', 'me me'])('is not known of “%s”', (text) =>
    expect(voiceOf(text)).toBeNull(),
  );

  it('languages are told by their small words, or not at all', () => {
    expect(languageOf(wordsOf('Für wen und mit wem wir das machen'))).toBe('de');
    expect(languageOf(wordsOf('Para las empresas que no tienen tiempo'))).toBe('es');
    expect(languageOf(wordsOf('in'))).toBeNull();
  });
});

describe('roots', () => {
  it.each([
    ['klant', 'klanten'],
    ['verkoop', 'verkopen'],
    ['advies', 'adviezen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['team', 'teams'],
    ['strategie', 'strategieën'],
    ['video', 'video’s'],
    ['company', 'companies'],
    ['process', 'processes'],
    ['sell', 'selling'],
    ['plan', 'planning'],
    ['Sales', 'sale'],
    ['customer', "Customer's"],
    ['naïve', 'naive'],
  ])('%s and %s are one', (one, other) => expect(rootOf(one)).toBe(rootOf(other)));

  it.each([
    ['market', 'marketing'],
    ['data', 'date'],
    ['sale', 'salt'],
    ['goal', 'goat'],
    ['plan', 'plane crash'],
    ['ai', 'air'],
  ])('%s and %s are two', (one, other) => expect(rootOf(one)).not.toBe(rootOf(other)));
});

describe('keywords', () => {
  it('are what a text is about, each once, as first written', () => {
    expect(keywordsOf('Data, AI & the data of 2024: I help HR teams and your team').map(({ word }) => word)).toEqual([
      'Data',
      'AI',
      'HR',
      'teams',
    ]);
    expect(keywordsOf('ソフトウェア を作る').length).toBeGreaterThan(0);
    expect(keywordsOf('the of and 7 !')).toEqual([]);
  });
});

describe('agreement', () => {
  const texts = { headline: 'Zonnepanelen en advies voor scholen', about: 'Elke school wil advies.', role: 'Adviseur' };

  it('says of each word of the headline where else it stands', () => {
    expect(sharedWords(texts)).toEqual([
      { word: 'Zonnepanelen', about: false, role: false },
      { word: 'advies', about: true, role: false },
      { word: 'scholen', about: true, role: false },
    ]);
    expect(agreementOf(texts)).toEqual({ keywords: 3, about: 2, role: 0 });
  });

  it('says nothing of a text that was not seen', () => {
    expect(agreementOf({ headline: texts.headline, about: texts.about })).toEqual({
      keywords: 3,
      about: 2,
      role: null,
    });
    expect(agreementOf({ headline: texts.headline })).toBeNull();
    expect(agreementOf({ about: texts.about, role: 'x' })).toBeNull();
    expect(sharedWords({ headline: 'Data' })).toEqual([{ word: 'Data', about: null, role: null }]);
  });
});

describe('topics', () => {
  it('typed: a phrase each, once in any form, without the hash sign', () => {
    expect(typedTopics(' social  selling, #Data;klanten\nklant,, ,…')).toEqual(['social selling', 'Data', 'klanten']);
    expect(typedTopics(Array.from({ length: 30 }, (_, n) => `word${n}x`).join())).toHaveLength(MOST_TOPICS);
    expect(topicsOfHeadline('I help bakers sell bread')).toEqual(['bakers', 'sell', 'bread']);
  });

  it('a draft says them in any form, phrases as a whole', () => {
    const topics = ['social selling', 'klant', 'data', 'AI'];
    expect(topicsIn(topics, 'Mijn klanten over data: wat is social sell?')).toEqual({
      said: ['social selling', 'klant', 'data'],
      missing: ['AI'],
    });
    expect(topicsIn(topics, 'Selling is social, dates are not data-driven. Air.')).toEqual({
      said: ['data'],
      missing: ['social selling', 'klant', 'AI'],
    });
    expect(topicsIn(topics, '')).toEqual({ said: [], missing: topics });
    expect(topicsIn(['…'], 'x')).toEqual({ said: [], missing: [] });
  });
});

describe('the first characters', () => {
  it('are cut between characters as a reader sees them', () => {
    expect(cutAt('abc', 3)).toEqual(['abc', '']);
    expect(cutAt('abcd', 3)).toEqual(['abc', 'd']);
    expect(cutAt('ab👩‍🔧d', 3)).toEqual(['ab', '👩‍🔧d']);
    expect(cutAt('ab\u0065\u0301x', 3)).toEqual(['ab', 'e\u0301x']);
  });
});
