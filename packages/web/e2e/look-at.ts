// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { axeViolations } from './browser.ts';

/** What is wrong with the page whatever its size: it needs one heading, a title and a language. */
const wrongWithIt = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
    ...(/\S.* · Samenspel$/.test(document.title) ? [] : [`title "${document.title}"`]),
    ...(document.documentElement.lang === 'nl' ? [] : [`lang "${document.documentElement.lang}"`]),
    ...[...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, place, all) => all.indexOf(id) !== place)
      .map((id) => `id ${id} twice`),
  ]);

/** What sticks out of a phone's window, so that one has to scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  });

/**
 * Everything that is wrong with the open page: on a desk, light and dark, and on a phone, without loading it again. The page
 * comes 1280 px wide and light; it goes as a phone has it.
 */
export const lookAt = async (page: Page): Promise<string[]> => {
  const found: string[] = await wrongWithIt(page);
  const note = (where: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${where}: ${fault}`));
  note('1280 light', await axeViolations(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('1280 dark', await axeViolations(page, 'colours'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 900 });
  note('360', await tooWide(page));
  note('360', await axeViolations(page));
  return found;
};
