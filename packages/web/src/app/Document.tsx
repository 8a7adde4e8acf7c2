// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/texts/index.ts';

export interface Assets {
  styles: readonly string[];
  font: string | undefined;
}

/** A style sheet as text, by its address; on the server only, for the browser finds it in the page. */
export type Sheets = ReadonlyMap<string, string>;

interface DocumentProps {
  assets: Assets;
  sheets?: Sheets | undefined;
  nonce: string | undefined;
  children: ReactNode;
}

/** The whole document, rendered by React on both sides, so that language, title and links in the head follow the page. */
export const Document = ({ assets, sheets, nonce, children }: DocumentProps) => (
  <html lang={useLanguage()}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {assets.font && (
        <link
          rel="preload"
          href={assets.font}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          fetchPriority="low"
        />
      )}
      {/* In the page, not beside it: on a slow line the first sight would wait a second round for the style. */}
      {assets.styles.map((href) => (
        <style key={href} href={href} precedence="base" nonce={nonce}>
          {sheets?.get(href) ?? ''}
        </style>
      ))}
    </head>
    <body>{children}</body>
  </html>
);
