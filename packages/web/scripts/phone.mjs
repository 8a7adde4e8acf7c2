// SPDX-License-Identifier: EUPL-1.2
// `pnpm --filter @samenspel/web run phone`: what the five screens that people open most cost a phone on a slow line (docs/explanation/performance.md).
// Starts the built product with its demonstration data; `--rounds n` (5), `--only name`.
import { parseArgs } from 'node:util';
import { startBrowser } from '../e2e/browser.ts';
import { startProduct } from '../e2e/product.ts';
import { signInAs } from '../e2e/sign-in.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
});

const official = 'Noor Terhorst';
const screens = [
  ['trajectory', '/utrecht/trajecten/2026-001'],
  ['trajectories', '/utrecht/trajecten'],
  ['advice', '/utrecht/adviezen/2026-003'],
  ['advices', '/utrecht/adviezen'],
  ['my work', '/utrecht/mijn-werk', official],
].filter(([name]) => values.only === undefined || values.only.includes(name));

// Chrome's own "Slow 4G" and Lighthouse's phone: every request waits 562.5 ms, 1.44 Mbit/s down, 675 kbit/s up, a processor four times as slow.
const line = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slower = 4;

/** Runs in the page, before anything of it. */
const watch = () => {
  const seen = { fcp: 0, lcp: 0, cls: 0, longest: 0, blocked: 0, largest: '', shifted: [] };
  window.seenByPhone = seen;
  const on = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  const named = (node) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : '');
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime, element }) => {
    seen.lcp = startTime;
    seen.largest = named(element);
  });
  on('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    seen.cls += value;
    seen.shifted.push(...sources.map(({ node }) => named(node)));
  });
  on('longtask', ({ duration }) => {
    seen.longest = Math.max(seen.longest, duration);
    seen.blocked += duration - 50;
  });
};

/** One look at a page by a phone that was never here. */
const look = async (browser, origin, [, path, who]) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  try {
    const page = await context.newPage();
    if (who) await signInAs(page, origin, who, path);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.clearBrowserCache');
    await cdp.send('Network.emulateNetworkConditions', line);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const sizes = { all: 0, requests: 0 };
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      sizes.all += encodedDataLength;
      sizes.requests += 1;
    });
    await page.addInitScript(watch);
    await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(1_500);
    const seen = await page.evaluate(() => window.seenByPhone);
    return { ...seen, ...sizes };
  } finally {
    await context.close();
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (ms) => (ms / 1000).toFixed(2);

const [browser, product] = await Promise.all([startBrowser(), startProduct()]);
try {
  console.log(
    '| Screen | First sight, s | Largest sight (LCP), s | Shift (CLS) | Long tasks, ms (longest) | KiB | Requests |',
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const screen of screens) {
    // The first look warms the server: a phone is slow, not the first of the day.
    await look(browser, product.origin, screen);
    const looks = [];
    for (let round = 0; round < Number(values.rounds); round += 1)
      looks.push(await look(browser, product.origin, screen));
    const of = (key) => median(looks.map((each) => each[key]));
    console.log(
      `| ${screen[0]} | ${seconds(of('fcp'))} | ${seconds(of('lcp'))} | ${of('cls').toFixed(3)} | ${of('blocked').toFixed(0)} (${of('longest').toFixed(0)}) | ${(of('all') / 1024).toFixed(0)} | ${of('requests')} |`,
    );
    const [one] = looks;
    console.error(
      `  ${screen[0]}: largest ${one.largest}; shifted ${[...new Set(one.shifted)].join(', ') || 'nothing'}`,
    );
  }
} finally {
  await browser.close();
  await product.stop();
}
