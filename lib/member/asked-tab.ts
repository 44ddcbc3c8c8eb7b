/** The tabs of the side panel that can be asked for from elsewhere: a LinkedIn page, the popup. */
export const ASKED_TABS = ['profile', 'write', 'settings'] as const;
export type AskedTab = (typeof ASKED_TABS)[number];
