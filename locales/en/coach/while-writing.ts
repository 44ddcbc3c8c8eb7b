/** The settings of the coach that comes while the member writes. */
export const whileWriting = {
  title: 'While you write',
  onComments: 'A ring beside a comment',
  onCommentsWhy: 'It fills as you write and shows what a comment can still use.',
  onNotes: 'Help with an invitation’s note',
  onNotesWhy: 'Texts to start from, and a check of what you wrote.',
  notOnPage: 'On LinkedIn’s pages nothing of ours appears while you write: you chose that, or have not chosen yet.',
  words: 'A good comment has',
  wordsWhy: 'A rule of thumb, not a law.',
  moreThan: 'more than {n} words',
} as const;
