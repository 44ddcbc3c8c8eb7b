/** Writing in the side panel. */
export const writePart = {
  kind: 'What are you writing?',
  note: 'Invitation note',
  comment: 'Comment',
  yourNote: 'Your note',
  limit: 'What LinkedIn allows',
  limit_200: '200 characters',
  limit_300: '300, with Premium',
  yourComment: 'Your comment',
  post: 'The post it is for (optional)',
  postWhy: 'With it I can see whether you take up something of it.',
  copy: 'Copy',
  clear: 'Clear',
  copied: 'On your clipboard. Paste it on LinkedIn; sending is up to you.',
  refused: 'The browser did not allow it. The text is selected: copy it yourself.',
  private:
    'What you type here is not stored and not sent, and is gone when you close the side panel. Of a note you copy I keep a fingerprint without words, to notice when you repeat yourself.',
} as const;
