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

/** Chooses one of two radio buttons. Tab enters a group at the chosen one, else at the first; arrows move on. */
export const choose = async (
  page: Page,
  [first, second]: [Locator, Locator],
  wanted: 0 | 1,
): Promise<void> => {
  await first.waitFor();
  const secondIsChosen = await second.isChecked();
  await tabTo(page, secondIsChosen ? second : first);
  if (wanted === 0) await page.keyboard.press(secondIsChosen ? 'ArrowLeft' : 'Space');
  else if (!secondIsChosen) await page.keyboard.press('ArrowRight');
};
