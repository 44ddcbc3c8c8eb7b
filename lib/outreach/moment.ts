/**
 * The moments of truth of a purchase: looking around before anybody is asked (`zmot`), close to buying and comparing
 * (`fmot`), using what was bought (`smot`). Source: the founding texts.
 */
export const MOMENTS = ['zmot', 'fmot', 'smot'] as const;
export type Moment = (typeof MOMENTS)[number];
