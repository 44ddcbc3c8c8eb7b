import { allText, around, holds, inPage, inside, isSaid, nearest, runsOfText, tagged } from '../looking';
import { at } from './at';
import { LONGEST, MAYBE_LABEL, pillarNamed } from './labels';
import type { Label } from './own-pillars';

/** The outermost of LinkedIn's own containers on a page: by tag and id, else by role. */
export function containersIn(page: Document): Element[] {
  const named = [...tagged(page, 'main'), ...inPage(page, at.container)];
  const all = [...new Set(named.length > 0 ? named : inPage(page, at.containerRole))];
  return all.length < 2 ? all : all.filter((place) => !all.some((other) => other !== place && holds(other, place)));
}

/** What one walk over the containers' text finds. */
export interface Survey {
  labels: Label[];
  /** Elements with a text in which a hundred stands, in any digits. */
  hundreds: Element[];
}

const HUNDRED = /100|\u0661\u0660\u0660|\u06f1\u06f0\u06f0|\u0967\u0966\u0966|\u09e7\u09e6\u09e6|\u0e51\u0e50\u0e50/;

/** Looks once at every text in the containers. */
export function surveyOf(page: Document, places: readonly Element[]): Survey {
  const survey: Survey = { labels: [], hundreds: [] };
  for (const place of places) {
    for (const [text, element] of runsOfText(page, place)) {
      if (text.length > LONGEST) continue;
      if (HUNDRED.test(text)) survey.hundreds.push(element);
      const pillar = MAYBE_LABEL.test(text) ? pillarNamed(text) : null;
      if (pillar) survey.labels.push([pillar, text, element]);
    }
  }
  return survey;
}

/** Whether anything is said in a page that has none of LinkedIn's containers. */
export function saysAnything(page: Document): boolean {
  const [body] = tagged(page, 'body');
  if (!body) return false;
  for (const [text, element] of runsOfText(page, body)) if (/\S/.test(text) && isSaid(page, element)) return true;
  return false;
}

/** Whether the containers are still at work: they say so, or say nothing beside a title. */
export function isWaiting(page: Document, places: readonly Element[]): boolean {
  if (inside(places, at.busy).length > 0 || places.some((p) => nearest(p, at.busy))) return true;
  for (const place of places) {
    for (const [text, element] of runsOfText(page, place)) {
      if (/\S/.test(text) && !nearest(element, 'h1') && isSaid(page, element)) return false;
    }
  }
  return true;
}

/** Whether four bars, four rows or a table of a score stand there, though nothing names the pillars as the member's. */
export function looksLikeAScore(page: Document, places: readonly Element[], survey: Survey): boolean {
  if (inside(places, at.anyBar).length >= 4) return true;
  if (survey.labels.filter(([, , element]) => nearest(element, at.table)).length >= 4) return true;
  let rows = 0;
  for (const place of places) {
    for (const [text, element] of runsOfText(page, place)) {
      if (text.length <= LONGEST && /\|/.test(text) && /\d/.test(text + allText(around(element) ?? element))) rows += 1;
    }
  }
  return rows >= 4;
}
