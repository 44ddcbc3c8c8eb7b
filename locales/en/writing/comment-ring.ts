/** The ring beside a comment on LinkedIn's page. */
export const commentRing = {
  title: 'Your comment',
  yes: 'yes',
  no: 'not yet',
  unknown: 'not known',
  looking: 'I look closer when you pause.',
  noJudges: 'I could not look closer here. The words count all the same.',
  notWhole: 'That is only the beginning: the text is too long to measure.',
  private: 'Your text stays on this page. It is not stored and not sent.',
  offHere: 'Off for this box',
  offEverywhere: 'Off for comments',
  backOn: 'To change that, or to bring the coach back later:',
  settings: 'open the settings',
  key: '{key} brings you here from the box, Esc back.',
  partHere: 'The coach is off for this box.',
  partEverywhere: 'The coach is off for comments. You find it again in the side panel’s settings.',
} as const;
