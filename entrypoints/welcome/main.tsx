import { mount } from '../../components/mount';
import { Welcome } from '../../components/welcome';
import { browserLanguages } from '../../lib/browser/languages';
import { memberActions } from '../../lib/browser/member-actions';
import { memberStore } from '../../lib/browser/member-store';
import { voice } from '../../locales';

const left = new AbortController();
addEventListener('pagehide', (event) => event.persisted || left.abort());
const store = memberStore({ whole: false, signal: left.signal });
const root = document.getElementById('root');
if (root)
  mount(Welcome, root, {
    store,
    actions: memberActions(store),
    languages: browserLanguages(),
    voice,
    title: 'welcome.title',
  });
