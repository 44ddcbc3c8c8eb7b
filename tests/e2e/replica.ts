import { linkedinResponse, type Pages } from '../linkedin/serve';

export type { Pages };

/** What LinkedIn answers to an address; null for an address the replica doesn't know. */
export type Replica = (url: URL) => { status: number; headers: Record<string, string>; body: string } | null;

/** The replica with some of its pages replaced, by path. */
export const replicaWith =
  (pages: Pages = {}): Replica =>
  (url) => {
    const answer = linkedinResponse(url.href, pages);
    return answer.status === 200 ? answer : null;
  };
