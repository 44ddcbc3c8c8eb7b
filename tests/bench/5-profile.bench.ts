import { profilePage } from '../linkedin/profile-page';
import { openChromium } from './chromium';
import type { Effort, Line } from './line';
import { longProfile } from './long-profile';
import { lookLine } from './look-line';
import { oneScript } from './one-script';
import type { ProfileLooks } from './profile-in-page';

/** What one look at the member's own profile costs, and what it costs to see that a profile is someone else's. */
export default async function profile({ quick }: Effort): Promise<Line[]> {
  const script = await oneScript('profile-in-page.ts', 'bench');
  const browser = await openChromium(null);
  const look = (html: string, what: 'profile' | 'ownership') =>
    browser.tab(async ({ page }) => {
      browser.pages = { '/in/ada-sample': html };
      await page.goto('https://www.linkedin.com/in/ada-sample/');
      await page.evaluate(script);
      return (await page.evaluate(`bench.look(${quick ? 9 : 51}, '${what}')`)) as ProfileLooks;
    });
  const long = longProfile();
  try {
    return [
      line(
        'the own profile, all of it mounted',
        2,
        await look(profilePage({ media: '', bulk: 1300 }), 'profile'),
        'own',
      ),
      line('a long own profile', 2, await look(long, 'profile'), 'own'),
      line('whose a long profile is', 1, await look(long, 'ownership'), 'own'),
    ];
  } finally {
    await browser.close();
  }
}

function line(page: string, goal: number, looks: ProfileLooks, expected: ProfileLooks['owner']): Line {
  return lookLine(`5. Reading ${page}`, goal, looks, { said: looks.owner, expected }, `, ${looks.items} items`);
}
