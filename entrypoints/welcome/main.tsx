import { mount } from '../../components/mount';
import { Welcome } from '../../components/welcome';
import { browserLanguages } from '../../lib/browser/languages';
import { memberActions } from '../../lib/browser/member-actions';
import { memberStore } from '../../lib/browser/member-store';
import { voice } from '../../locales';

const store = memberStore({ whole: false });
const root = document.getElementById('root');
if (root)
  mount(Welcome, root, {
    store,
    actions: memberActions(store),
    languages: browserLanguages(),
    voice,
    title: 'welcome.title',
  });
