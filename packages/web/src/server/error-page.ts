// SPDX-License-Identifier: EUPL-1.2
import { problemTexts } from '../shared/graphql/texts.ts';
import { type Language, textOf } from '../shared/texts/index.ts';

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page for when no page could be made: no style, no script, no data; the fault's id, so that it can be found in the log. */
export const errorPage = (faultId: string, url: string): string => {
  const language: Language = url.startsWith('/en') ? 'en' : 'nl';
  const t = (key: (typeof problemTexts.keys)[number], values = {}): string =>
    escaped(textOf(problemTexts, language, key, values));
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${t('problem.fault.title')} · Samenspel</title></head>
<body><main><h1>${t('problem.fault.title')}</h1><p>${t('problem.fault.text')}</p><p>${t('problem.fault.id', { id: faultId })}</p>
<p><a href="/">${t('problem.home')}</a></p></main></body></html>`;
};
