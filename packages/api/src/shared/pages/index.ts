// SPDX-License-Identifier: EUPL-1.2
export { Html, html } from './html.ts';
export { document, PAGE_HEADERS, type Page, type PageLanguage } from './page.ts';
