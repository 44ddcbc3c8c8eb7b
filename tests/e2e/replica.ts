/** What LinkedIn answers to an address; null for an address the replica doesn't know. */
export type Replica = (url: URL) => { status: number; headers: Record<string, string>; body: string } | null;

const headers = { 'content-type': 'text/html; charset=utf-8' };

/** The page served where a test doesn't ask for another. */
export const replica: Replica = () => ({
  status: 200,
  headers,
  body: '<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body><main id="content-main"></main></body></html>',
});
