/** The coach on the SSI page. */
export const page = { title: 'SSI Coach' } as const;
