import type { ComponentChildren } from 'preact';

/** A marked box with a title, read out when it appears. */
export function Notice({ kind, title, children }: { kind: string; title: string; children: ComponentChildren }) {
  return (
    <section class={`notice ${kind}`} role="status">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
