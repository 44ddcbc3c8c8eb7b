import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusedOn } from '../../lib/linkedin/comment-box';
import { insertNote } from '../../lib/linkedin/insert-note';
import { asksAddress, type Invitation, invitationOf } from '../../lib/linkedin/invitation';
import { limitIn, notesLeftIn } from '../../lib/linkedin/invitation/allowance';
import { invitedFirstName } from '../../lib/linkedin/invitation/first-name';
import { INVITATIONS, type Invite, invitePage } from '../linkedin/invitations';

/** The dialog of an invitation that has a field, as the page would build it: in a shadow root, or in the document. */
function open(change: Partial<Invite> = {}): Invitation {
  const page = new DOMParser().parseFromString(invitePage(change), 'text/html');
  const { dialog = 'invite', root = 'shadow' } = change;
  const template = page.querySelector<HTMLTemplateElement>(
    `template[data-dialog="${dialog === 'invite' ? 'write' : dialog}"]`,
  );
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  document.body.append(outlet);
  const place = root === 'shadow' ? outlet.attachShadow({ mode: 'open' }) : outlet;
  place.append(document.importNode((template as HTMLTemplateElement).content, true));
  const field = place.querySelector('textarea');
  field?.focus();
  return invitationOf(focusedOn(document)) as Invitation;
}

afterEach(() => document.body.replaceChildren());

const SAID = {
  'I1 a free account': [200, 3, 'Bo', 'dialog'],
  'I2 premium': [300, null, 'Bo', 'dialog'],
  'I3 in the document': [200, 3, 'Bo', 'dialog'],
  'I4 asks for the address': [200, 3, 'Bo', 'dialog'],
  'I7 in Italian': [200, null, 'Chiara', 'dialog'],
  'I8 maxlength only': [300, 3, 'Bo', 'dialog'],
  I9: [200, 3, 'Bo', 'dialog'],
  'I12 unnamed in the second step': [200, 3, 'Bo', 'title'],
  'I14 Sales Navigator': [300, null, 'Bo', 'dialog'],
  'I16 with text': [200, 3, 'Bo', 'dialog'],
} as const;

it.each(Object.entries(SAID))('%s: limit, notes left and first name', (id, [limit, left, name, from]) => {
  const [, change = {}] = Object.entries(INVITATIONS).find(([key]) => key.startsWith(id)) ?? [];
  const invitation = open(change);
  expect(limitIn(document, invitation)).toBe(limit);
  expect(notesLeftIn(document, invitation)).toBe(left);
  expect(invitedFirstName(invitation, '/in/bo-other', '(3) Bo Other | LinkedIn')).toEqual({ name, from });
  expect(asksAddress(invitation)).toBe(id.startsWith('I4'));
});

describe('an invitation', () => {
  it('is none for a field that nobody can see, or that stands in no dialog', () => {
    const { dialog, field } = open();
    (dialog as HTMLElement).style.display = 'none';
    expect(invitationOf(field)).toBeNull();
    document.body.innerHTML = '<textarea id="custom-message"></textarea>';
    expect(invitationOf(document.querySelector('textarea'))).toBeNull();
  });

  it('has room for us inside the dialog, above the buttons, whatever the boxes are called', () => {
    expect(open().place.className).toBe('artdeco-modal__content');
    document.body.innerHTML =
      '<div role="dialog" aria-labelledby="send-invite-modal"><div><div><div id="wide"><p>Hi</p><label><textarea></textarea></label></div><button>Send</button></div></div></div>';
    expect(invitationOf(document.querySelector('textarea'))?.place.id).toBe('wide');
  });

  it('believes the counter that counts what stands there, and no number that can’t be a limit', () => {
    const invitation = open({ counter: '5/20', text: '' });
    expect(limitIn(document, invitation)).toBe(200);
    invitation.place.insertAdjacentHTML('beforeend', '<span>7/1000</span><span>0/300</span>');
    expect(limitIn(document, invitation)).toBe(300);
  });

  it('names nobody where two are named, or outside a profile', () => {
    const invitation = open({ named: false });
    expect(invitedFirstName(invitation, '/search/results/people/', 'Search | LinkedIn')).toBeNull();
    invitation.place.insertAdjacentHTML('beforeend', '<strong>Bo Other</strong><strong>Ada Sample</strong>');
    expect(invitedFirstName(invitation, '/feed/', 'Feed | LinkedIn')).toBeNull();
  });
});

describe('inserting a note', () => {
  const act = { isTrusted: true } as Event;
  const settled = () => new Promise<void>((done) => setTimeout(done, 50));
  let heard: string[] = [];
  beforeEach(() => {
    heard = [];
  });
  const withBox = (change: Partial<Invite> = {}) => {
    const { field } = open(change);
    field.addEventListener('input', (event) => heard.push(`${(event as InputEvent).inputType} ${event.composed}`));
    return field;
  };

  it('types it, so that one Undo takes it back', async () => {
    const field = withBox({ text: 'before' });
    expect(await insertNote(field, 'Hi Bo, “so” it is: <b>&amp;', act, settled)).toBe(true);
    expect(field.value).toBe('Hi Bo, “so” it is: <b>&amp;');
    expect(heard).toEqual(['insertText true']);
    document.execCommand('undo');
    expect(field.value).toBe('before');
  });

  it('writes nothing unless the member did something themselves', async () => {
    const field = withBox({ text: 'before' });
    expect(await insertNote(field, 'x', new MouseEvent('click'), settled)).toBe(false);
    expect([field.value, heard]).toEqual(['before', []]);
  });

  it('writes into no field that is locked or gone, and cuts nothing off', async () => {
    const field = withBox({ maxlength: 60 });
    expect(await insertNote(field, 'x'.repeat(61), act, settled)).toBe(false);
    field.readOnly = true;
    expect(await insertNote(field, 'x', act, settled)).toBe(false);
    field.readOnly = false;
    field.remove();
    expect(await insertNote(field, 'x', act, settled)).toBe(false);
    expect([field.value, heard]).toEqual(['', []]);
  });

  it('uses the field’s own setter where typing does not work, and says so in events', async () => {
    const field = withBox();
    field.addEventListener('beforeinput', (event) => event.preventDefault());
    expect(await insertNote(field, 'Hi Bo', act, settled)).toBe(true);
    expect([field.value, heard]).toEqual(['Hi Bo', ['insertText true']]);
  });

  it('says that it failed where the page puts back its own', async () => {
    const field = withBox();
    field.addEventListener('input', () => setTimeout(() => (field.value = ''), 10));
    expect(await insertNote(field, 'Hi Bo', act, settled)).toBe(false);
  });
});
