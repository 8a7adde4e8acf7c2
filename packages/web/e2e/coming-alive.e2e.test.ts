// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { ask } from './a-question.ts';
import { startBrowser, visitor } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';
import { people } from './visits.ts';

interface Chunk {
  file: string;
  name?: string;
  isDynamicEntry?: boolean;
}
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(new URL('../dist/client/manifest.json', import.meta.url), 'utf8'),
);
/** Code that comes after the page: all that is fetched by itself, but for the screens. */
const comesLater = new Set(
  Object.values(manifest)
    .filter(({ isDynamicEntry, name }) => isDynamicEntry && !name?.endsWith('Screen'))
    .map(({ file }) => `/${file}`),
);
const entry = `/${manifest['src/app/client.tsx']?.file}`;

/** What is taken off the page once the server has sent it. Runs in the page. */
const watch = (): void => {
  const taken: string[] = [];
  Object.assign(window, { taken });
  new MutationObserver((changes) => {
    for (const { target, removedNodes } of changes)
      if (!document.head.contains(target))
        for (const node of removedNodes) if (node instanceof Element) taken.push(node.outerHTML.slice(0, 80));
  }).observe(document, { childList: true, subtree: true });
};

describe('a page that the server sent, when its code comes', () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([startBrowser(), startProduct()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** A phone on which files wait until they are let through. */
  const phone = async (who: keyof typeof people, isHeld: (path: string) => boolean) => {
    const context = await visitor(browser, { width: 360, height: 740 });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const name = people[who];
    if (name) await signInAs(page, product.origin, name, '/utrecht/mijn-mail');
    const held: { path: string; route: Route }[] = [];
    let open = /^$/;
    let asked = (): void => undefined;
    await page.route('**/assets/*.js', async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (!isHeld(path) || open.test(path)) return route.continue();
      held.push({ path, route });
      asked();
    });
    await page.addInitScript(watch);
    /** Waits until one of those is asked for, and for what the page does while it waits. */
    const untilAsked = async (path: RegExp): Promise<void> => {
      while (!held.some((one) => path.test(one.path)))
        await new Promise<void>((resolve) => {
          asked = resolve;
        });
      await page.waitForTimeout(400);
    };
    const letThrough = async (path: RegExp): Promise<void> => {
      open = path;
      const now = held.filter((one) => path.test(one.path));
      await Promise.all(now.map(({ route }) => route.continue()));
    };
    return { page, untilAsked, letThrough, close: () => context.close() };
  };
  const takenOff = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { taken: string[] }).taken);

  it.each([
    ['visitor', '/utrecht/trajecten/2026-001', /AdvicesOnTrajectory/],
    ['lead', '/utrecht/trajecten/2026-001', /ManageLinks/],
    ['lead', '/utrecht/trajecten/2026-001/kwesties/1', /LiveTrajectory/],
    ['visitor', '/utrecht/adviezen/2026-003', /ClockStory/],
    ['lead', '/utrecht/adviezen/2026-003', /AdviceActions/],
    ['visitor', '/utrecht/adviezen', /Figures/],
    ['coordinator', '/utrecht/wijkplatforms/overvecht-vechtzoom', /PlatformActions/],
  ] as const)('stays whole, for a %s, at %s', async (who, path, part) => {
    const { page, untilAsked, letThrough, close } = await phone(who, (file) => comesLater.has(file));
    try {
      await page.goto(product.origin + path);
      await untilAsked(part);
      expect(await takenOff(page)).toEqual([]);
      await letThrough(/./);
      await page.waitForLoadState('networkidle');
      expect(await takenOff(page)).toEqual([]);
    } finally {
      await close();
    }
  });

  /** A trajectory that she leads: above its issues stand the ways to run it. */
  const herOwn = async (page: Page): Promise<string> => {
    const { trajectories } = (await ask(page, '{ trajectories(first: 50) { nodes { number title } } }')) as {
      trajectories: { nodes: { number: string; title: string }[] };
    };
    return trajectories.nodes.find(({ title }) => title === 'Buurtpuzzel Lunetten')?.number ?? '';
  };

  it('takes a click on a link that was pressed before it was alive, and let go after', async () => {
    const { page, untilAsked, letThrough, close } = await phone(
      'lead',
      (file) => file === entry || file.includes('ManageLinks'),
    );
    try {
      await page.goto(`${product.origin}/utrecht/trajecten/${await herOwn(page)}`, { waitUntil: 'commit' });
      // High enough to scroll nothing: what scrolls is held in its place when something above it goes.
      await page.setViewportSize({ width: 360, height: 1600 });
      const link = page.getByRole('main').locator('a[href*="/kwesties/"]').first();
      await link.hover();
      await page.mouse.down();
      await untilAsked(/client/);
      await letThrough(/client/);
      await untilAsked(/ManageLinks/);
      await page.mouse.up();
      await page.waitForURL(/\/kwesties\//);
      await letThrough(/ManageLinks/);
    } finally {
      await close();
    }
  });
});
