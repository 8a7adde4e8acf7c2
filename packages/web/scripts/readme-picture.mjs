// SPDX-License-Identifier: EUPL-1.2
// Makes the README's picture, by hand (`pnpm --filter @samenspel/web run picture`): starts the built product with its demonstration data and takes the page of a trajectory
// whose questions have several forms. Run it after `pnpm --recursive run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { startBrowser, visitor } from '../e2e/browser.ts';
import { startProduct } from '../e2e/product.ts';

const path = '/utrecht/trajecten/2026-001';
const picture = new URL('../../../docs/images/trajectory.png', import.meta.url);
const limit = 300 * 1024;

const [browser, product] = await Promise.all([startBrowser(), startProduct()]);
try {
  const context = await visitor(browser, { width: 1280, height: 1400 });
  const page = await context.newPage();
  await page.goto(product.origin + path, { waitUntil: 'networkidle' });
  // Down to the end of the third question: several forms, each with its say and its owner.
  const third = await page.locator('article').nth(2).boundingBox();
  if (third === null) throw new Error(`${path} has no three questions.`);
  const clip = { x: 0, y: 0, width: 1280, height: Math.ceil(third.y + third.height + 48) };
  const image = await page.screenshot({ clip, fullPage: true });
  if (image.length > limit) throw new Error(`The picture is ${image.length} bytes; ${limit} is the most.`);
  mkdirSync(new URL('.', picture), { recursive: true });
  writeFileSync(picture, image);
  console.log(`docs/images/trajectory.png: ${(image.length / 1024).toFixed(0)} KiB`);
} finally {
  await browser.close();
  await product.stop();
}
