/** The settings of the coach that comes while the member writes. */
export const whileWriting = {
  title: 'While you write',
  onComments: 'A ring beside a comment',
  onCommentsWhy: 'It fills as you write and shows what a comment can still use.',
  onNotes: 'Help with an invitation’s note',
  onNotesWhy: 'Texts to start from, and a check of what you wrote.',
  notOnPage_quiet:
    'Quiet mode: on LinkedIn’s pages nothing of ours appears while you write. The same checks are in the tab Write.',
  notOnPage_ask:
    'You have not chosen yet where the coach may appear. Until you do, the checks are in the tab Write only.',
  words: 'A good comment has',
  wordsWhy: 'A rule of thumb, not a law.',
  moreThan: 'more than {n} words',
} as const;
