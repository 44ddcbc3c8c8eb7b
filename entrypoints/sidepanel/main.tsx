import { mount } from '../../components/mount';
import { SidePanel } from '../../components/side-panel';
import { browserLanguages } from '../../lib/browser/languages';
import { memberActions } from '../../lib/browser/member-actions';
import { memberStore } from '../../lib/browser/member-store';
import { coachVoice } from '../../locales/coach';

const store = memberStore({ whole: true });
const root = document.getElementById('root');
if (root)
  mount(SidePanel, root, {
    store,
    actions: memberActions(store),
    languages: browserLanguages(),
    voice: coachVoice,
    title: 'panel.title',
    coaching: async () => (await import('../../components/coaching')).coaching,
  });
