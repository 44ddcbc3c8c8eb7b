import type { ComponentChildren } from 'preact';
import type { Say } from '../locales';
import { Mark } from './mark';

/** The top line of popup and side panel: mark and name, and what stands at its end. */
export function BrandLine({ say, children }: { say: Say; children?: ComponentChildren }) {
  return (
    <header class="brand-line">
      <Mark />
      <h1>{say.text('popup.title')}</h1>
      {children}
    </header>
  );
}
