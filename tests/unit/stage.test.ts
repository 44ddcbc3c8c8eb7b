import { afterEach, expect, it } from 'vitest';
import { leaveStage, type Player, takeStage } from '../../entrypoints/on-page/stage';

const seen = new Set<string>();
const player = (name: string): Player => ({ enter: () => seen.add(name), leave: () => seen.delete(name) });
const [pill, ring] = [player('pill'), player('ring')];

afterEach(() => {
  for (const one of [pill, ring]) leaveStage(one);
  expect([...seen]).toEqual([]);
});

it('shows the one that came last, and the former again once it goes', () => {
  takeStage(pill);
  takeStage(ring);
  expect([...seen]).toEqual(['ring']);
  leaveStage(ring);
  expect([...seen]).toEqual(['pill']);
});

it('keeps the seen one there when the hidden one goes', () => {
  takeStage(pill);
  takeStage(ring);
  leaveStage(pill);
  expect([...seen]).toEqual(['ring']);
});

it('lets the one that takes the stage again be seen, once', () => {
  takeStage(pill);
  takeStage(ring);
  takeStage(pill);
  expect([...seen]).toEqual(['pill']);
  leaveStage(pill);
  expect([...seen]).toEqual(['ring']);
});
