import type { Page } from 'playwright';
import type { Tab } from '../../components/tabs';

/** Opens one of the side panel's tabs. */
export const openTab = (panel: Page, tab: Tab) => panel.locator(`#tab-${tab}`).click();
