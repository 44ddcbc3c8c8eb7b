import { LANGUAGES } from '../../lib/member/settings';
import { voice } from '../../locales';
import { writingVoice } from '../../locales/writing';
import { expect, test } from './browser';
import { openTab } from './tab';

const SECRET = 'zebra-quartz';

for (const language of LANGUAGES) {
  test(`in quiet mode, from the popup to a note on the clipboard, in ${language}`, async ({ session }) => {
    await session.say({ type: 'settings', change: { page: 'quiet', language, noteLanguage: 'en' } });
    const popup = await session.openPopup();
    await popup.click(`text=${voice(language).text('popup.write')}`);
    const panel = await session.panel();
    await expect.poll(() => panel.text()).toContain(writingVoice(language).text('writePart.yourNote'));
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.chip').length)).toBeGreaterThan(15);
    await panel.close();
  });
}

test('a side panel that is opened again while it slides away still follows what changes', async ({ fresh }) => {
  // Of its own: a panel that was closed once can't be closed again from here.
  const session = await fresh();
  await session.say({ type: 'settings', change: { page: 'quiet', language: 'en' } });
  const page = await session.linkedin('/feed/');
  await page.bringToFront();
  const way = `text=${voice('en').text('popup.write')}`;
  await (await session.openPopup()).click(way);
  const first = await session.panel();
  await expect.poll(() => first.text()).toContain('Your note');
  const popup = await session.openPopup();
  await first.beginToClose();
  await popup.click(way);
  const panel = await session.panel();
  await expect.poll(() => panel.text()).toContain('Your note');
  await session.say({ type: 'settings', change: { language: 'nl' } });
  await expect.poll(() => panel.text()).toContain('Je bericht');
});

test('a copied note is noticed when it is written again for another, not when it is copied again', async ({
  session,
}) => {
  await session.say({ type: 'settings', change: { page: 'quiet', language: 'nl' } });
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'write');
  const box = panel.getByRole('textbox', { name: 'Je bericht' });
  const note = 'ik volg hier veel mensen uit de logistiek en zou graag met je meelezen over wat er speelt.';
  const notes = async () => (await session.stored('notes:unbound'))['notes:unbound'];
  await box.fill(`Hoi Dana, ${note}`);
  await panel.getByRole('button', { name: 'Kopiëren' }).click();
  await expect.poll(notes).toMatchObject({ notes: [{ copied: true }] });
  await panel.getByRole('button', { name: 'Kopiëren' }).click();
  await panel.waitForTimeout(300);
  await expect(panel.getByText('Veel hiervan schreef je al eens.')).toHaveCount(0);
  await box.fill(`Hoi Ada, ${note}`);
  await expect(panel.getByText('Veel hiervan schreef je al eens.').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Kopiëren' }).click();
  await expect.poll(async () => ((await notes()) as { notes: unknown[] }).notes.length).toBe(2);
  expect(JSON.stringify(await session.stored())).not.toContain('logistiek');
});

test('what is typed is in no storage and in no request, and the clipboard gets it on a click only', async ({
  session,
}) => {
  await session.say({ type: 'settings', change: { page: 'quiet', language: 'en' } });
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'write');
  await panel
    .getByRole('textbox', { name: 'Your note' })
    .fill(`Hi Dana, your post about ${SECRET} stayed with me. I read on with joy.`);
  await expect(panel.getByText('Specific and light.').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByText('On your clipboard.')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(SECRET);
  await panel.getByRole('radio', { name: 'Comment' }).check();
  await panel.getByRole('textbox', { name: 'Your comment' }).fill(`Great post ${SECRET}!`);
  await panel.getByLabel('The post it is for').fill(`A post about ${SECRET}.`);
  await expect(panel.locator('.findings')).toContainText('Refers to the post');
  const all = JSON.stringify([await session.stored(), await session.storedForSession()]);
  expect(all).not.toContain(SECRET);
  const kept = await panel.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]),
  );
  expect(kept).not.toContain(SECRET);
  expect(JSON.stringify(session.traffic.requests)).not.toContain(SECRET);
  await panel.reload();
  await openTab(panel, 'write');
  await expect(panel.getByRole('textbox', { name: 'Your note' })).toHaveValue('');
});
