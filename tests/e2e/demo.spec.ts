import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './browser';
import { requestsIn } from './net-log';
import type { Session } from './session';
import { tour } from './tour';

test('the tour shows every surface in both languages, light and dark, and nothing leaves the machine', async () => {
  test.setTimeout(90_000);
  const folder = test.info().outputPath('pictures');
  const netLog = test.info().outputPath('net.json');
  let session: Session | undefined;
  const { summary, pictures } = await tour(folder, { netLog }, (started) => {
    session = started;
  });

  const surfaces = ['first-run', 'page', 'popup', 'side-panel', 'trend', 'learn'];
  const expected = surfaces.flatMap((s) =>
    ['light', 'dark'].flatMap((c) => ['en', 'nl'].map((l) => `${s}-${c}-${l}.png`)),
  );
  expect(pictures.toSorted()).toEqual(expected.toSorted());
  for (const picture of pictures) expect(statSync(join(folder, picture)).size, picture).toBeGreaterThan(5_000);

  expect(summary).toContain('Sample data');
  expect(summary).toMatch(/\b\d{1,3}\nout of 100/);
  expect(summary).toMatch(/Most room\n/);

  const traffic = session?.traffic;
  expect(new Set(traffic?.requests)).toEqual(
    new Set(['GET https://www.linkedin.com/sales/ssi', 'GET https://www.linkedin.com/replica/watch.js']),
  );
  expect([traffic?.strays, traffic?.violations, traffic?.errors]).toEqual([[], [], []]);
  const asked = requestsIn(netLog);
  // Chromium has its own errands, all of which end at the resolver: proof that the log records.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ initiator, url }) => initiator !== 'not an origin' || url.includes('linkedin'))).toEqual([]);
});
