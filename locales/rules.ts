import type { Language } from '../lib/member/settings';
import { brand as enBrand } from './en/rules/brand';
import { insights as enInsights } from './en/rules/insights';
import { meta as enMeta } from './en/rules/meta';
import { people as enPeople } from './en/rules/people';
import { relationships as enRelationships } from './en/rules/relationships';
import { brand as nlBrand } from './nl/rules/brand';
import { insights as nlInsights } from './nl/rules/insights';
import { meta as nlMeta } from './nl/rules/meta';
import { people as nlPeople } from './nl/rules/people';
import { relationships as nlRelationships } from './nl/rules/relationships';

/** What the rules say, per language. Apart from the other texts: what shows a score first, loads these later or never. */
const RULE_TEXTS: Record<Language, Readonly<Record<string, string>>> = {
  en: { ...enBrand, ...enPeople, ...enInsights, ...enRelationships, ...enMeta },
  nl: { ...nlBrand, ...nlPeople, ...nlInsights, ...nlRelationships, ...nlMeta },
};

/** The words of one rule. */
export interface RuleWords {
  /** The action, short, as an order. */
  title: string;
  /** Why, in one sentence. */
  why: string;
  /** One to three steps. */
  how: readonly string[];
}

/** The words of the rule `id`; a rule without texts (the tests keep that from happening) shows its id. */
export function ruleWords(language: Language, id: string): RuleWords {
  const texts = RULE_TEXTS[language];
  const how = [1, 2, 3].flatMap((n) => texts[`${id}_how${n}`] ?? []);
  return { title: texts[id] ?? id, why: texts[`${id}_why`] ?? '', how };
}
