import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/popup.css';
import { Popup } from '../../components/popup';
import { SidePanel } from '../../components/side-panel';
import { onTab, stage } from './views-stage';
import { named } from './views-states';

const buttons = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.notice .button')];
const labels = (root: HTMLElement) => buttons(root).map((button) => button.textContent);

describe.each([
  ['popup', Popup],
  ['side panel', SidePanel],
])('%s', (_, View) => {
  it('asks nothing and names no account while there is one', async () => {
    const { root, text } = await stage(View, named('bound'));
    expect(root.querySelector('.notice')).toBeNull();
    expect(text()).not.toContain('You see');
  });

  it('asks whose another profile is, and passes the answer on', async () => {
    const { root, asked, text } = await stage(View, named('another-profile'));
    expect(text()).toContain('On 22 Nov 2026 at 09:05 you opened a profile of your own');
    expect(text()).toContain('Until you answer, new readings are kept aside');
    expect(labels(root)).toEqual(['The same account', 'Another account']);
    for (const button of buttons(root)) button.click();
    expect(asked).toEqual(['answer "cay_hash-0123456" "unbound"', 'answer "cay_hash-0123456" null']);
    expect(text()).toContain('You see: Profile opened on 3 Oct 2026, 09:05');
  });

  it('keeps the focus where it was answered, and says so', async () => {
    const { root, store } = await stage(View, named('another-profile'));
    const [same] = buttons(root);
    same?.focus();
    same?.click();
    await act(() => store.setState({ account: named('bound').account }));
    expect(root.querySelector('.notice')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Thank you, that is settled.');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('calls an account as the member does', async () => {
    const { account, ...rest } = named('two-accounts');
    const { text } = await stage(View, { ...rest, account: { ...account, shown: { ...account.shown, name: 'Work' } } });
    expect(text()).toContain('You see: Work');
    expect(text()).not.toContain('Profile opened on');
  });

  it('asks whether it is still the member’s account, and says what waits', async () => {
    const { root, asked, text } = await stage(View, named('still-yours'));
    expect(text()).toContain('Still your account?');
    expect(text()).toContain('1 reading is kept aside');
    expect(labels(root)).toEqual(['Yes, my account', 'Another account']);
    for (const button of buttons(root)) button.click();
    expect(asked).toEqual(['answer "unbound" "unbound"', 'answer "unbound" null']);
  });

  it('names each account where there are several, the doubted one first', async () => {
    const { root, asked, text } = await stage(View, named('whose-of-several'));
    expect(text()).toContain('2 readings are kept aside');
    expect(text()).toContain('You see: Profile opened on 3 Oct 2026, 09:05');
    expect(labels(root)).toEqual([
      'Account you named on 20 Nov 2026, 18:30',
      'Profile opened on 3 Oct 2026, 09:05',
      'Another account',
    ]);
    for (const button of buttons(root)) button.click();
    expect(asked.map((each) => each.split(' ').at(-1))).toEqual(['"0123abcd"', '"unbound"', 'null']);
  });

  it('is quiet again once it is answered, and says which account it shows', async () => {
    const { root, store, text } = await stage(View, named('whose-of-several'));
    await act(() => store.setState({ account: named('two-accounts').account }));
    expect(root.querySelector('.notice')).toBeNull();
    expect(text()).toContain('You see: Profile opened on 3 Oct 2026, 09:05');
  });
});

describe('settings', () => {
  it.each([
    ['usual', 'Not tied to a profile yet'],
    ['bound', 'the profile you opened on 3 Oct 2026 at 09:05'],
    ['two-accounts', 'There is 1 more account in this browser'],
    ['two-accounts', 'every account gets a file of its own'],
  ])('say which account it is: %s', async (name, words) => {
    expect((await onTab('settings', named(name))).text()).toContain(words);
  });

  it('take a name for the account that is shown', async () => {
    const { root, asked } = await onTab('settings', named('bound'));
    const field = root.querySelector<HTMLInputElement>('.account input') as HTMLInputElement;
    expect(field.maxLength).toBe(40);
    await userEvent.fill(field, 'Work');
    await userEvent.tab();
    expect(asked).toEqual(['nameAccount "Work"']);
  });

  it('name an account whose profile was not opened by when the member told of it', async () => {
    const { account, ...rest } = named('two-accounts');
    const [told] = account.others;
    const shown = { ...rest, account: { ...account, shown: told ?? account.shown, others: [account.shown] } };
    expect((await onTab('settings', shown)).text()).toContain('the account you named on 20 Nov 2026 at 18:30');
  });
});
