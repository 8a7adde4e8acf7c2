// SPDX-License-Identifier: EUPL-1.2
import { html, type Page } from '../../shared/pages/index.ts';
import type { MailLanguage } from '../kinds.ts';
import { textsIn } from '../texts.ts';
import type { CaughtMail } from './start-catcher.ts';

/** Every mail that was caught, the newest first. */
export function listPage(language: MailLanguage, mails: readonly CaughtMail[]): Page {
  const texts = textsIn(language);
  const items = mails.map(
    ({ id, to, parsed }) =>
      html`<li><a class="choice" href="/mail/${id}"><strong>${parsed.subject}</strong><span>${texts.catcherTo(to.join(', '))}</span><span>${parsed.date}</span></a></li>`,
  );
  const body = html`<p>${mails.length > 0 ? texts.catcherText : texts.catcherNone}</p><ul class="choices">${items}</ul>`;
  return { language, title: texts.catcherTitle, place: texts.product, body };
}

/** One mail: as its reader sees it, as text, its links to us, and its headers. */
export function mailPage(language: MailLanguage, mail: CaughtMail, publicUrl: string): Page {
  const texts = textsIn(language);
  const { parsed, to } = mail;
  const links = [...new Set((parsed.text ?? '').match(/https?:\/\/\S+/g) ?? [])].filter((link) =>
    link.startsWith(`${publicUrl}/`),
  );
  const body = html`<p>${texts.catcherTo(to.join(', '))}</p>
<h2 id="html">${texts.htmlPart}</h2>
<iframe src="/mail/${mail.id}/html" title="${texts.htmlPart}" width="100%" height="480" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>${texts.links}</h2>
<ul>${links.map((link) => html`<li><a href="${link}">${link}</a></li>`)}</ul>
<h2>${texts.textPart}</h2>
${(parsed.text ?? '').split(/\n{2,}/).map((part) => html`<p>${lines(part)}</p>`)}
<h2>${texts.headers}</h2>
<ul>${parsed.headers.map(({ originalKey, value }) => html`<li><code>${originalKey}: ${value}</code></li>`)}</ul>
<p><a href="/mail">${texts.catcherBack}</a></p>`;
  return { language, title: parsed.subject ?? '', place: texts.product, body };
}

const lines = (text: string) => text.split('\n').map((line) => html`${line}<br>`);
