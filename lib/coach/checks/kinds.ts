/** Rules that put something of the member's own before others, so that replies may come. */
export const POSTS = [
  'own-post',
  'article-publish',
  'share-with-own-view',
  'run-a-poll',
  'bring-back-the-result',
  'make-a-document-post',
  'explain-in-a-minute',
  'tell-a-case-honestly',
  'ask-the-question-behind',
  'answer-a-first-question',
  'explain-a-trend',
  'write-for-one-role',
] as const;

/** Rules that ask something of another person. */
export const ASKS = ['ask-recommendation', 'warm-introduction', 'ask-the-gatekeeper', 'propose-a-call'] as const;

/** Rules that give another person something and ask nothing back. */
export const GIVES = [
  'endorse-three',
  'recommend-first',
  'group-help',
  'give-something-away',
  'balance-asking',
  'introduce-two-people',
  'send-useful-messages',
  'follow-up-after-a-week',
  'congratulate-personally',
  'help-the-initiator',
] as const;
