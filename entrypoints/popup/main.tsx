import { mount } from '../../components/mount';
import { Popup } from '../../components/popup';
import { browserLanguages } from '../../lib/browser/languages';
import { memberActions } from '../../lib/browser/member-actions';
import { memberStore } from '../../lib/browser/member-store';
import { voice } from '../../locales';

const store = memberStore({ whole: false });
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
