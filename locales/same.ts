/** The shape a translation must have: the same keys (the placeholders are compared by a test). */
export type Same<T> = { readonly [K in keyof T]: string };
