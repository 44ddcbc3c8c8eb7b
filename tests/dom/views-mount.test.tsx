import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { mount } from '../../components/mount';
import type { ViewProps } from '../../components/view';
import { voice } from '../../locales';
import { place, recorder, state } from './views-ground';

const Probe = ({ state, say }: ViewProps) => (
  <p>
    {state.today} {say.text('score.total')}
  </p>
);

it('follows store and language, names the document, and leaves nothing behind', () => {
  const store = createStore(() => state({ settings: { language: 'auto' } }));
  const root = place();
  const stop = mount(Probe, root, { store, actions: recorder(), languages: ['nl-BE'], voice, title: 'welcome.title' });
  expect(root.innerText).toBe('2026-11-22 Totaal');
  expect([document.documentElement.lang, document.title]).toEqual(['nl', 'Welkom bij SSI Coach']);
  store.setState(state({ today: '2026-11-23', settings: { language: 'en' } }));
  expect(root.innerText).toBe('2026-11-23 Total');
  expect([document.documentElement.lang, document.title]).toEqual(['en', 'Welcome to SSI Coach']);
  stop();
  store.setState({ today: '2026-11-24' });
  expect(root.childNodes).toHaveLength(0);
});
