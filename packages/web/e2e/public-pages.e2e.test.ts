// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, screenshot, startBrowser, type View, visitor } from './browser.ts';
import { type Served, servePages } from './serve-pages.ts';

const pages = [
  ['municipalities', '/'],
  ['home', '/utrecht'],
  ['list', '/utrecht/trajecten?phase=running'],
  ['trajectory', '/utrecht/trajecten/2026-004'],
  ['trajectory-en', '/en/utrecht/trajectories/2026-004'],
  ['compass', '/utrecht/kompas'],
  ['advices', '/utrecht/adviezen'],
  ['advice-late', '/utrecht/adviezen/A-2026-003'],
  ['advice-contested-en', '/en/utrecht/advices/A-2026-002'],
  [
    'receipt-right',
    '/utrecht/ontvangstbewijs?number=A-2026-003&hash=9f2c4b7a1d3e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4d5e6f7',
  ],
  ['receipt-wrong', '/utrecht/ontvangstbewijs?number=A-2026-003&hash=0b1c'],
  ['wijkplatforms', '/utrecht/wijkplatforms'],
  ['wijkplatform', '/utrecht/wijkplatforms/de-vecht'],
  ['not-found', '/utrecht/trajecten/2026-999'],
] as const;

describe('the public pages', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePages()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const open = async <Result>(
    view: View,
    path: string,
    look: (page: Page, said: string[]) => Promise<Result>,
  ) => {
    const context = await visitor(browser, view);
    // The stand-in has nothing that changes: it takes the subscription and stays silent.
    await context.routeWebSocket(/\/graphql\//, (socket) =>
      socket.onMessage((sent) => {
        if (String(sent).includes('connection_init')) socket.send('{"type":"connection_ack"}');
      }),
    );
    const page = await context.newPage();
    const said: string[] = [];
    page.on('pageerror', (fault) => said.push(fault.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
    });
    try {
      await page.goto(served.origin + path, { waitUntil: 'networkidle' });
      return await look(page, said);
    } finally {
      await context.close();
    }
  };

  it.each(pages)(
    '%s: nothing against it by axe, no sideways scroll, no fault, light and dark, phone and desk',
    async (name, path) => {
      await open({}, path, async (page, said) => {
        for (const width of [360, 1280])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            await screenshot(page, `${name}-${width}-${colorScheme}`);
            const beyond = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            const found = { name, width, colorScheme, beyond, said, axe: await axeViolations(page) };
            expect(found).toEqual({ name, width, colorScheme, beyond: 0, said: [], axe: [] });
          }
      });
      expect(served.faults).toEqual([]);
    },
  );

  it('can be read and searched with JavaScript off', async () => {
    await open({ javaScript: false }, '/utrecht', async (page) => {
      await page.getByLabel('Zoek een traject').fill('speeltuin');
      await page.getByRole('button', { name: 'Zoeken' }).click();
      await page.waitForURL('**/utrecht/trajecten?search=speeltuin');
      expect(await page.getByText('1 traject gevonden').isVisible()).toBe(true);
      await page.getByText(/^Filters/).click();
      await page.getByLabel('Zeggenschap').selectOption('high');
      await page.getByRole('button', { name: 'Toon trajecten' }).click();
      await page.waitForURL('**say=high**');
      await page.getByRole('link', { name: 'Speeltuin aan de Boogstraat' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Speeltuin aan de Boogstraat');
    });
  });

  it('change without a reload, give the heading the focus and keep the place when the language changes', async () => {
    await open({}, '/utrecht', async (page, said) => {
      await page.evaluate(() => Object.assign(window, { same: true }));
      await page.getByRole('link', { name: 'Trajecten', exact: true }).click();
      await page.getByRole('link', { name: 'Overvecht Centrum' }).click();
      const heading = page.getByRole('heading', { level: 1, name: 'Overvecht Centrum' });
      await heading.waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await page.title()).toBe('Overvecht Centrum · Utrecht · Samenspel');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/utrecht/trajectories/2026-011');
      await page.getByText('What happened').waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await page.evaluate(() => 'same' in window)).toBe(true);
      await page.goBack();
      await page.getByText('Wat er gebeurde').waitFor();
      expect(said).toEqual([]);
    });
  });

  it('have what stands behind a link before it is followed, and ask for it once', async () => {
    await open({}, '/utrecht/trajecten', async (page, said) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/graphql/')) asked.push(request.postData() ?? '');
      });
      const link = page.getByRole('link', { name: 'Overvecht Centrum' });
      const answered = page.waitForResponse((response) => response.url().includes('/graphql/'));
      await link.hover();
      await (await answered).finished();
      const [first] = asked;
      expect(first).toContain('2026-011');
      await link.click();
      await page.getByRole('heading', { level: 1, name: 'Overvecht Centrum' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked.filter((one) => one === first)).toHaveLength(1);
      expect(said).toEqual([]);
    });
  });

  it('can be walked by the keyboard alone, with a way past the menu', async () => {
    await open({}, '/utrecht/trajecten', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Utrecht');
      await page.keyboard.press('Tab');
      await page.keyboard.type('fietsnetwerk');
      await page.keyboard.press('Enter');
      await page.getByText('1 traject gevonden').waitFor();
    });
  });

  it('show the compass without fetching the code that draws it, and draw it when it is opened from elsewhere', async () => {
    const fetched: string[] = [];
    await open({}, '/utrecht', async (page) => {
      page.on('request', (request) => fetched.push(request.url()));
      const picture = page.getByRole('img', { name: /Schema van het kompas/ });
      await page.goto(`${served.origin}/utrecht/kompas`, { waitUntil: 'networkidle' });
      expect(await picture.locator('rect').count()).toBeGreaterThan(16);
      expect(fetched.filter((url) => url.includes('CompassPicture'))).toEqual([]);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('img', { name: /Diagram of the compass/ }).waitFor();
      expect(fetched.filter((url) => url.includes('CompassPicture'))).toHaveLength(1);
    });
  });

  it('send no script, style or font from elsewhere, and allow none', async () => {
    const answer = await fetch(`${served.origin}/utrecht`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect((await answer.text()).match(/(src|href)="https?:\/\/(?!samenspel\.example)[^"]*"/g)).toBeNull();
  });

  it('have a preview image with the title and the signs, of the size that link previews take', async () => {
    const page = await (await fetch(`${served.origin}/utrecht/trajecten/2026-004`)).text();
    const image = page.match(/og:image" content="https:\/\/samenspel\.example([^"]+)"/)?.[1] ?? '';
    const answer = await fetch(served.origin + image);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await answer.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await fetch(served.origin + image.replace('2026-004', '2026-999'))).status).toBe(404);
  });

  it('are compressed; files with a hash in their name are kept for good', async () => {
    const headers = { 'accept-encoding': 'br' };
    const page = await fetch(`${served.origin}/utrecht`, { headers });
    expect(page.headers.get('content-encoding')).toBe('br');
    const script = (await page.text()).match(/\/assets\/client-[\w-]+\.js/)?.[0] ?? '';
    const file = await fetch(served.origin + script, { headers });
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
  });
});
