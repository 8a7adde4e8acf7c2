// SPDX-License-Identifier: EUPL-1.2

import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import bold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?inline';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Preview, type PreviewProps } from './Preview.tsx';
import { woffToTtf } from './woff-to-ttf.ts';

const unpack = (dataUrl: string): Buffer =>
  woffToTtf(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));

const kept = new Map<string, Buffer>();
const mostKept = 50;
let fonts: Promise<string[]> | undefined;

/** The renderer reads fonts from files only: they are put into a folder of this process, once. */
const fontFiles = async (): Promise<string[]> => {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const { rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = [join(folder, 'regular.ttf'), join(folder, 'bold.ttf')];
  await writeFile(files[0] ?? '', unpack(regular));
  await writeFile(files[1] ?? '', unpack(bold));
  return files;
};

/** The preview as a PNG. The last few are kept: a link that is shared is fetched many times. */
export const drawPreview = async (props: PreviewProps): Promise<Buffer> => {
  const svg = renderToStaticMarkup(createElement(Preview, props));
  const known = kept.get(svg);
  if (known) return known;
  fonts ??= fontFiles();
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  const png = image.asPng();
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(svg, png);
  return png;
};
