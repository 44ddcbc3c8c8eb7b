/** What the rules of this room say: `<id>` the action, `<id>_why` in one sentence, `<id>_how1` to `<id>_how3` its steps. */
export const insights = {} as const;
