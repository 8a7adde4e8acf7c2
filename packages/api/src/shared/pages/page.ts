// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';

export type PageLanguage = 'nl' | 'en';

/** A plain page of our own, outside the web client: no script, one style sheet in it. */
export interface Page {
  readonly language: PageLanguage;
  readonly title: string;
  /** Where one is: the municipality's name, or the product's. */
  readonly place: string;
  readonly body: Html;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #4a4a55; --paper: #fff; --ground: #f4f4f6; --line: #767684; --accent: #0b4f8a; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f1f4; --soft: #c3c3cd; --paper: #202127; --ground: #141519; --line: #8c8c9a; --accent: #8cc2f5; --on-accent: #10202f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.5 "Noto Sans", system-ui, sans-serif; }
header, main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
header { padding-block: 1.5rem 0; color: var(--soft); }
header p { margin: 0; }
main { background: var(--paper); margin-block: 1rem 3rem; padding: 1.5rem; border-radius: 0.5rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
p { max-width: 65ch; }
ul.choices { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: 0.5rem; }
a { color: var(--accent); }
.choice, .act { display: block; width: 100%; min-height: 3rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--paper); color: var(--ink); font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
.choice:hover { background: var(--ground); }
.choice strong { display: block; }
.choice span { display: block; color: var(--soft); }
.act { display: inline-block; width: auto; background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
main { overflow-wrap: break-word; }
code { overflow-wrap: anywhere; }
`;

/** Nothing may load or run but this page's own style; its forms go to us only. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Headers of every such page: never kept, never framed, and its address never told to others. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const;

/** The whole document. */
export const document = (page: Page): string =>
  html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${page.place}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header><p>${page.place}</p></header>
<main>
<h1>${page.title}</h1>
${page.body}
</main>
</body>
</html>
`.text;
