// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type RouteName, routes } from '../src/shared/routes/routes.ts';
import { startBrowser, visitor } from './browser.ts';
import { lookAt } from './look-at.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';
import { type Demonstration, people, theDemonstration, type Visit, visits } from './visits.ts';

/** How many screens are looked at at once: the server, the browser and this test share two cores. */
const atOnce = 3;

let product: Product;
let browser: Browser;
let demonstration: Demonstration;
const contexts = new Map<string, BrowserContext>();
/** What is wrong with each screen, by its visit; known once that has been made. */
const seen = new Map<string, Promise<string[]>>();

const names = Object.keys(routes) as RouteName[];
const visitsTo = (name: RouteName): readonly Visit[] => [visits[name] ?? []].flat();
const keyed = (name: RouteName): [string, Visit][] =>
  visitsTo(name).map((to) => [`${name} as ${to.who}: ${to.heading}`, to]);

const pageOf = async (who: Visit['who']): Promise<Page> => {
  const context = contexts.get(who);
  if (!context) throw new Error(`${who} has no browser`);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
};

/** Opens the screen and says what is wrong with it; that it could not be opened is wrong, too. */
const visit = async ({ who, path, heading, go }: Visit): Promise<string[]> => {
  const page = await pageOf(who);
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(`fault: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`);
  });
  try {
    await page.goto(product.origin + path(demonstration));
    await go?.(page);
    await page
      .getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' })
      .waitFor();
    await page.waitForFunction(() => !document.querySelector('.ss-skeleton'));
    return [...(await lookAt(page)), ...said];
  } catch (failure) {
    return [`${failure instanceof Error ? failure.message : failure} at ${page.url()}`, ...said];
  } finally {
    await page.close();
  }
};

beforeAll(async () => {
  [browser, product] = await Promise.all([startBrowser(), startProduct()]);
  await Promise.all(
    Object.entries(people).map(async ([who, name]) => {
      const context = await visitor(browser);
      contexts.set(who, context);
      if (!name) return;
      const page = await context.newPage();
      await signInAs(page, product.origin, name, '/utrecht/mijn-mail');
      if (who !== 'lead' && who !== 'coordinator') await page.close();
    }),
  );
  const opened = (who: Visit['who']) => contexts.get(who)?.pages()[0] as Page;
  demonstration = await theDemonstration(opened('lead'), opened('coordinator'));
  const looks = Array.from({ length: atOnce }, () => Promise.resolve<string[]>([]));
  for (const [no, [key, to]] of names.flatMap(keyed).entries()) {
    const lane = no % atOnce;
    const look = (looks[lane] ?? Promise.resolve([])).then(() => visit(to));
    looks[lane] = look;
    seen.set(key, look);
  }
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('every screen, on a desk and a phone, light and dark: nothing that axe has against it, nothing too wide', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const found = await Promise.all(keyed(name).map(async ([key]) => [key, await seen.get(key)]));
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(keyed(name).map(([key]) => [key, []]));
    },
    180_000,
  );
});
