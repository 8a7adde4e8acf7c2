// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/** Signs in as a demonstration person, as a visitor would: by choosing the name. Comes back to `path`. */
export const signInAs = async (page: Page, origin: string, name: string, path: string): Promise<void> => {
  const municipality = path.split('/').find((part) => part !== '' && part !== 'en');
  await page.goto(`${origin}/auth/${municipality}/sign-in?${new URLSearchParams({ return: path })}`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(origin + path);
};
