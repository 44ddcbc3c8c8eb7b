import { mount } from '../../components/mount';
import { Popup } from '../../components/popup';
import { browserLanguages } from '../../lib/browser/languages';
import { memberActions } from '../../lib/browser/member-actions';
import { memberStore } from '../../lib/browser/member-store';
import { voice } from '../../locales';

const left = new AbortController();
addEventListener('pagehide', (event) => event.persisted || left.abort());
const store = memberStore({ whole: false, signal: left.signal });
const root = document.getElementById('root');
if (root)
  mount(Popup, root, {
    store,
    actions: memberActions(store),
    languages: browserLanguages(),
    voice,
    title: 'popup.title',
    coaching: async () => (await import('../../components/coaching')).coaching,
  });
