/** What a member can say of an advised action. */
export const LOG_KINDS = ['done', 'later', 'not-for-me'] as const;

/** One line of the member's own log. */
export interface LogEntry {
  /** The moment, ISO 8601 with the offset that was in force. */
  at: string;
  /** The id of the rule it is about. */
  rule: string;
  kind: (typeof LOG_KINDS)[number];
}
