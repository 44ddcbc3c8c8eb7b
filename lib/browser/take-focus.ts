/** The worker's message to the writing coaches of a tab: the member pressed the key that leads to them. */
export interface TakeFocusMessage {
  type: 'take-focus';
}
