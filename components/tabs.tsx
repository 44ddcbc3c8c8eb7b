import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CoachSay } from '../locales/coach';

/** The parts of the side panel, in the order of their tabs. */
export const TABS = ['today', 'profile', 'trend', 'write', 'learn', 'settings'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  chosen: Tab;
  choose: (tab: Tab) => void;
  say: CoachSay;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** Tabs by the ARIA pattern: arrows, Home and End move and choose at once; only the chosen one is in the tab order, and drawn. */
export function Tabs({ chosen, choose, say, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, chosen);
    if (!next) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say.text('tabs.list')} ref={list} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? 'part' : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            class={tab}
            title={tab === 'settings' ? say.text('tabs.settings') : undefined}
            onClick={() => choose(tab)}
          >
            {tab === 'settings' ? <Gear name={say.text('tabs.settings')} /> : say.text(`tabs.${tab}`)}
          </button>
        ))}
      </div>
      <div id="part" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to from another; null where the key is none of ours. */
function nextTab(key: string, from: Tab): Tab | null {
  const at = TABS.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
  return to === undefined ? null : (TABS[to % TABS.length] ?? null);
}

function Gear({ name }: { name: string }) {
  return (
    <>
      <span class="unseen">{name}</span>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M3 6h6M13 6h4M3 14h3M10 14h7"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
        />
        <circle cx="11" cy="6" r="2.1" fill="none" stroke="currentColor" stroke-width="1.8" />
        <circle cx="8" cy="14" r="2.1" fill="none" stroke="currentColor" stroke-width="1.8" />
      </svg>
    </>
  );
}
