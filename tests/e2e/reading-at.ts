/** A complete reading of a total of `overall` (8-100), made at `ms` since 1970, as the page coach would report it. */
export function readingAt(ms: number, overall: number) {
  const quarter = overall / 4;
  const offset = -new Date(ms).getTimezoneOffset();
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 23);
  return {
    takenAt: `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`,
    overall,
    pillars: { brand: quarter, people: quarter, insights: quarter, relationships: quarter },
    industry: { rank: 12, average: 34, name: 'Software Development' },
    network: { rank: 20, average: 36 },
    source: 'page',
  };
}
