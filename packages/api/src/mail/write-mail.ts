// SPDX-License-Identifier: EUPL-1.2
import { type Html, html } from '../shared/pages/index.ts';
import type { MailBlock, MailLanguage, MailLink, MailWords } from './kinds.ts';
import { textsIn } from './texts.ts';

/** A mail as it is read. */
export interface WrittenMail {
  readonly language: MailLanguage;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where a mail comes from and leads to. */
export interface MailFrame {
  readonly language: MailLanguage;
  /** The municipality's name. */
  readonly place: string;
  readonly publicUrl: string;
  /** The address that stops this kind of mail; without it this kind cannot be stopped. */
  readonly stop?: string | undefined;
  /** The address at which one chooses what one gets. */
  readonly preferences: string;
}

/** Writes a mail as text and as HTML: the same words in the same order, one column, nothing loaded from anywhere. */
export function writeMail(words: MailWords, frame: MailFrame): WrittenMail {
  const { language } = frame;
  return { language, subject: words.subject, text: asText(words, frame), html: asHtml(words, frame).text };
}

const at = (frame: MailFrame, { path }: MailLink): string => {
  const url = new URL(path, frame.publicUrl);
  if (url.origin !== new URL(frame.publicUrl).origin) throw new Error('A link in a mail leads elsewhere');
  return url.href;
};

function asText(words: MailWords, frame: MailFrame): string {
  const texts = textsIn(frame.language);
  const link = (each: MailLink) => `${each.label}:\n${at(frame, each)}`;
  const block = (each: MailBlock): string => {
    if (typeof each === 'string') return each;
    return 'act' in each ? link(each.act) : each.map((one) => `- ${link(one)}`).join('\n');
  };
  const stop = frame.stop ? [`${texts.stop}\n${frame.stop}`] : [];
  const end = ['-- ', texts.sentBy(frame.place), ...stop, `${texts.preferences}\n${frame.preferences}`];
  return `${[...words.blocks.map(block), end.join('\n')].join('\n\n')}\n`;
}

// Styles stand in the elements: mail programs drop style sheets. Colours keep 4.5:1 also where a program inverts them.
const BODY =
  'margin:0;padding:16px;background:#ffffff;color:#1b1b1f;font-family:"Noto Sans",Arial,sans-serif;font-size:16px;line-height:1.5';
const ACT =
  'display:inline-block;padding:12px 16px;background:#0b4f8a;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:6px';
const LINK = 'color:#0b4f8a;text-decoration:underline';
const SMALL = 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #767684;color:#4a4a55;font-size:14px';

function asHtml(words: MailWords, frame: MailFrame): Html {
  const texts = textsIn(frame.language);
  const block = (each: MailBlock): Html => {
    if (typeof each === 'string') return html`<p style="margin:0 0 16px">${each}</p>`;
    if ('act' in each)
      return html`<p style="margin:24px 0"><a href="${at(frame, each.act)}" style="${ACT}">${each.act.label}</a></p>`;
    return html`<ul style="margin:0 0 16px;padding:0 0 0 24px">${each.map(
      (one) =>
        html`<li style="margin:0 0 8px"><a href="${at(frame, one)}" style="${LINK}">${one.label}</a></li>`,
    )}</ul>`;
  };
  return html`<!doctype html>
<html lang="${frame.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.subject}</title></head>
<body style="${BODY}">
<div style="max-width:600px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${words.subject}</h1>
${words.blocks.map(block)}
<p style="${SMALL}">${texts.sentBy(frame.place)}${frame.stop && html`<br><a href="${frame.stop}" style="${LINK}">${texts.stopLink}</a>`}<br><a href="${frame.preferences}" style="${LINK}">${texts.preferencesLink}</a></p>
</div>
</body>
</html>
`;
}
