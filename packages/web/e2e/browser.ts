// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe, { type RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where the system may have its own browser; CHROME_PATH goes before all. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// A root user has no sandbox; the rest keeps the browser from calling home during tests.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const carried = async (): Promise<string> => {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

const candidates = (): (() => Promise<string>)[] => {
  const named = process.env.CHROME_PATH;
  // A browser that somebody named is the one that is meant: no other is tried in its place.
  if (named) return [async () => named];
  return [...places.filter((place) => existsSync(place)).map((place) => async () => place), carried];
};

/**
 * Starts a browser: the one CHROME_PATH names, else the system's Chrome or Chromium, else the one that an npm package carries
 * (Linux x64). When none starts this throws and says what was tried: browser tests are never skipped.
 */
export const startBrowser = async (): Promise<Browser> => {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    let path = 'the Chromium of @sparticuz/chromium';
    try {
      path = await candidate();
      return await chromium.launch({ executablePath: path, args: flags, headless: true });
    } catch (failure) {
      failures.push(`${path}: ${failure instanceof Error ? failure.message.split('\n')[0] : failure}`);
    }
  }
  throw new Error(
    `No browser could be started for the browser tests. Install Chrome or Chromium, or set CHROME_PATH. Tried:\n${failures.join('\n')}`,
  );
};

export interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  javaScript?: boolean;
}

/** A fresh visitor: no cookies, a size, a theme, with or without JavaScript. */
export const visitor = (browser: Browser, view: View = {}): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: view.width ?? 1280, height: view.height ?? 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    javaScriptEnabled: view.javaScript ?? true,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });

const wcag22: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
/** What a theme can break: nothing but colours differs between light and dark. */
const colours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe has against the page at WCAG 2.2 AA, or against its colours alone, one readable line each; an empty list is what
 * tests expect. Not by axe's own builder: that loads axe anew, and a page beside it, at every look.
 */
export const axeViolations = async (page: Page, about: 'all' | 'colours' = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        ...(runOnly ? { runOnly } : {}),
        resultTypes: ['violations'],
        // Else axe fetches the style sheets anew at each look, for one rule about a screen that is turned.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
      );
    },
    about === 'all' ? wcag22 : colours,
  );
};

const results = fileURLToPath(new URL('../test-results/', import.meta.url));

/** A picture of the whole page in test-results/, to be looked at. */
export const screenshot = async (page: Page, name: string): Promise<string> => {
  await mkdir(results, { recursive: true });
  const path = `${results}${name}.png`;
  await page.screenshot({ path, fullPage: true });
  return path;
};
