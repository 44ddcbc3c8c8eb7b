import * as v from 'valibot';
import { momentSchema } from '../score/moment';
import { PILLAR_MAX, TOTAL_MAX } from '../score/pillar';
import { sumAgrees } from '../score/sum';

const points = (max: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(max));
const rank = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)));
const average = v.nullable(points(TOTAL_MAX));
const name = v.nullable(v.pipe(v.string(), v.maxLength(120)));
const weekly = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100)));
const pillar = points(PILLAR_MAX);

/**
 * One day's snapshot as it is stored: the day is its key, everything else is here. Never computed things. Fields it
 * doesn't know are ignored, so that a record of a newer version can still be read.
 */
export const storedSnapshotSchema = v.pipe(
  v.object({
    takenAt: momentSchema,
    overall: v.pipe(points(TOTAL_MAX), v.integer()),
    pillars: v.object({ brand: pillar, people: pillar, insights: pillar, relationships: pillar }),
    industry: v.nullable(v.object({ rank, average, name })),
    network: v.nullable(v.object({ rank, average })),
    source: v.picklist(['page', 'typed', 'imported', 'sample']),
    derived: v.exactOptional(v.literal(true)),
    weeklyChange: v.exactOptional(v.object({ industry: weekly, network: weekly })),
    team: v.exactOptional(v.object({ rank: v.nullable(v.pipe(v.string(), v.maxLength(40))), average })),
  }),
  v.check((s) => sumAgrees(s.overall, s.pillars), 'the pillars do not add up to the total'),
);

/** A snapshot without its day. */
export type StoredSnapshot = v.InferOutput<typeof storedSnapshotSchema>;
