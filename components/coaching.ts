import { RULES } from '../lib/coach/rules';
import { ruleWords } from '../locales/rules';
import type { Coaching } from './view';

/** Every rule there is, with its words. Popup and side panel import this when their first paint is done. */
export const coaching: Coaching = { rules: RULES, words: ruleWords };
