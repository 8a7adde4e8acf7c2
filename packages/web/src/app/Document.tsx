// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/texts/index.ts';

export interface Assets {
  styles: readonly string[];
  font: string | undefined;
}

/** The whole document, rendered by React on both sides, so that language, title and links in the head follow the page. */
export const Document = ({ assets, children }: { assets: Assets; children: ReactNode }) => (
  <html lang={useLanguage()}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {assets.font && (
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      )}
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} precedence="base" />
      ))}
    </head>
    <body>{children}</body>
  </html>
);
