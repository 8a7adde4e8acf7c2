// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aHandler, anAdvice, anAnswer, aPlatform, whoIs } from './an-advice.ts';
import { axeViolations, screenshot, startBrowser, visitor } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

const title = 'Een veilige oversteek bij de school';

describe('an advice, as anybody sees it', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Page;
  let official: Page;
  let page: Page;
  let advice: { id: string; number: string };

  const signedIn = async (name: string): Promise<Page> => {
    const context = await visitor(browser);
    const signed = await context.newPage();
    await signInAs(signed, product.origin, name, '/utrecht/mijn-werk');
    return signed;
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([startBrowser(), startProduct()]);
    const administrator = await signedIn('Naima Ouchen');
    coordinator = await signedIn('Saïda Ettalbi');
    official = await signedIn('Noor Terhorst');
    const platform = await aPlatform(
      administrator,
      'de-vecht',
      'Wijkplatform De Vecht',
      await whoIs(coordinator),
    );
    advice = await anAdvice(coordinator, platform, title);
    await aHandler(administrator, advice.id, await whoIs(official));
    page = await (await visitor(browser, { width: 360 })).newPage();
    page.setDefaultTimeout(15_000);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const see = async (name: string): Promise<void> => {
    await screenshot(page, `public-${name}`);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ tooWide, axe: await axeViolations(page) }).toEqual({ tooWide: 0, axe: [] });
  };

  it('is found from the platform that gave it', async () => {
    await page.goto(`${product.origin}/utrecht/wijkplatforms`);
    await page.getByRole('link', { name: 'Wijkplatform De Vecht' }).click();
    await page.getByText('Saïda').waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Er is nog geen antwoord').waitFor();
    await see('advice-open');
  });

  it('gets its answer while the page is open, without reloading (A12)', async () => {
    await page.evaluate(() => Object.assign(window, { same: true }));
    await anAnswer(official, advice);
    await page.getByText('De gemeente heeft geantwoord.').waitFor();
    await page.getByText('Doorgegeven aan de provincie').waitFor();
    await page.getByRole('link', { name: /^Toezegging 1/ }).click();
    await page.waitForURL('**#commitment-1');
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await see('advice-answered');
  });

  it('has a receipt that anybody can check (A5)', async () => {
    await page.getByRole('link', { name: 'Ontvangstbewijs controleren' }).click();
    await page.getByText('Dit ontvangstbewijs klopt', { exact: true }).waitFor();
    await page.getByLabel('Controlegetal').fill('9f2c4b7a');
    await page.getByRole('button', { name: 'Controleren' }).click();
    await page.getByText('Dit ontvangstbewijs klopt niet').waitFor();
    await see('receipt');
  });

  it('can be found and read, thread and all, with JavaScript off', async () => {
    const context = await visitor(browser, { javaScript: false });
    const plain = await context.newPage();
    await plain.goto(`${product.origin}/en/utrecht/advices?state=answered`);
    await plain.getByRole('link', { name: title }).click();
    expect(await plain.getByText('De drempel ligt er voor de zomer.').count()).toBeGreaterThan(1);
    expect(await plain.getByText('Advice submitted').isVisible()).toBe(true);
    expect(await plain.getByText('Drie avonden in het buurthuis').isVisible()).toBe(true);
    await context.close();
  });
});
