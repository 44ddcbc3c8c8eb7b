import { readFileSync } from 'node:fs';

/** One request that Chromium's network stack began, whoever asked for it. */
export interface LoggedRequest {
  url: string;
  /** The origin that asked; `not an origin` where Chromium itself did. */
  initiator: string;
}

/** Every request in a net log, complete once the browser that wrote it has closed. */
export function requestsIn(file: string): LoggedRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event: { type: number; params?: { url?: string } }) => event.type === start && event.params?.url)
    .map(({ params }: { params: { url: string; initiator?: string } }) => ({
      url: params.url,
      initiator: params.initiator ?? 'not an origin',
    }));
}
