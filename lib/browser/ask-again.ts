/** The worker's message to coaches that show more than a score: something you go by has changed, ask again. */
export interface AskAgainMessage {
  type: 'ask-again';
}
