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
