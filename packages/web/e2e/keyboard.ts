// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${target}`);
};

/** Chooses in a group of two radio buttons: the first by the space bar, the second by an arrow. */
export const choose = async (page: Page, first: Locator, second: boolean): Promise<void> => {
  // A group in which one is chosen is entered at that one.
  const group = page.locator(`input[name="${await first.getAttribute('name')}"]`);
  const chosen = group.and(page.locator(':checked'));
  await tabTo(page, (await chosen.count()) > 0 ? chosen : first);
  await page.keyboard.press(second ? 'ArrowRight' : 'Space');
};
