// SPDX-License-Identifier: EUPL-1.2
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** A file as somebody has it on their computer. */
export interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PDF that says something of its own. */
export const aPdf = (name: string): OwnFile => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(`%PDF-1.7\n% ${name}\ntrailer\n%%EOF\n`, 'latin1'),
});

/** A page with a script that says by its name and its type that it is a PDF. */
export const aPageCalled = (name: string): OwnFile => ({
  ...aPdf(name),
  buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
});

/** The file as the open page gives it to who is not signed in: by its link, as something to keep, never as a page of ours. */
export const givesEverybody = async (page: Page, { name, mimeType, buffer }: OwnFile): Promise<void> => {
  const link = page.getByRole('main').getByRole('link', { name }).first();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const response = await fetch(address);
  const header = (wanted: string) => response.headers.get(wanted);
  expect([response.status, header('content-type'), header('x-content-type-options')]).toEqual([
    200,
    mimeType,
    'nosniff',
  ]);
  expect(header('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(buffer);
};
