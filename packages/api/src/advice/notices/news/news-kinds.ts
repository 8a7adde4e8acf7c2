// SPDX-License-Identifier: EUPL-1.2
import type { MailAbout, MailBlock, MailKind, MailWords } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { textsOf } from '../../../shared/events/index.ts';
import { caseAbout } from '../about.ts';
import { caseAddress } from '../address.ts';
import { caseName, longDate } from '../words.ts';
import { type NewsCode, newsTexts, openCase } from './texts.ts';

const kinds = {
  advice_received: kind('advice', ['platform'], 'ontvangstbewijzen van adviezen', 'receipts of advices'),
  advice_submitted: kind(
    'advice',
    ['municipality'],
    'nieuwe adviezen bij uw traject',
    'new advices on your trajectory',
  ),
  advice_inbox: {
    ...kind(
      'advice',
      ['municipality'],
      'alle nieuwe adviezen en vragen zonder traject',
      'all new advices and questions without a trajectory',
    ),
    onlyWhenChosen: true,
  },
  advice_changed: kind(
    'advice',
    ['municipality'],
    'nieuwe versies en intrekkingen',
    'new versions and withdrawals',
  ),
  handler_assigned: kind(
    'advice',
    ['municipality'],
    'bericht dat u een advies behandelt',
    'word that you handle an advice',
  ),
  advice_answered: kind(
    'advice',
    ['municipality', 'platform'],
    'antwoorden van de gemeente',
    'answers of the municipality',
  ),
  contest: kind(
    'advice',
    ['municipality', 'platform'],
    'oordelen of een antwoord inhoudelijk is',
    'decisions whether an answer is substantive',
  ),
  commitment: kind('advice', ['platform'], 'nieuws over toezeggingen', 'news of commitments'),
  suspension: kind(
    'terms',
    ['municipality', 'platform'],
    'voorstellen om de teller stil te zetten',
    'proposals to stop the clock',
  ),
  term_changed: {
    ...kind(
      'terms',
      ['municipality', 'platform'],
      'bericht dat een laatste dag verandert',
      'word that a last day changes',
    ),
    // That a term is not kept as it was told, people are told (A7).
    mayBeRefused: false,
  },
  request: kind('requests', ['municipality', 'platform'], 'verzoeken om advies', 'requests for advice'),
  follow_up: kind(
    'requests',
    ['municipality', 'platform'],
    'voorstellen voor het vervolg',
    'proposals for the follow-up',
  ),
  information: kind(
    'requests',
    ['municipality', 'platform'],
    'verzoeken om informatie',
    'requests for information',
  ),
} as const satisfies Record<string, MailKind>;

export type NewsKind = keyof typeof kinds;
/** The mails about what happened. */
export const newsKinds: Readonly<Record<NewsKind, MailKind>> = kinds;

function kind(group: MailKind['group'], sides: MailKind['sides'], nl: string, en: string): MailKind {
  return { group, sides, mayBeRefused: true, name: { nl, en }, render: newsWords };
}

/** The events whose reason is told with the news itself: what the platform has to be told with a reason (A4, A7). */
const TOLD_WITH_REASON: readonly string[] = ['ClockExtended', 'SuspensionProposed'];

async function newsWords(db: TenantDb, about: MailAbout): Promise<MailWords> {
  const { language } = about;
  const on = await caseAbout(db, about);
  const { news, seq, due, ...facts } = about.data as { news: NewsCode; seq: number; due?: string | null };
  const { what, lines } = newsTexts[language][news];
  const reason = TOLD_WITH_REASON.includes(news) ? (await textsOf(db, [seq])).get(seq)?.reason : undefined;
  const said = lines({ ...facts, reason, due: due ? longDate(due, language) : undefined });
  const act: MailBlock = { act: { label: openCase[language], path: caseAddress(on, language) } };
  return {
    subject: `${caseName(on, language)}: ${what}`,
    blocks: [`${on.title} (${on.platform.name})`, ...said.filter((line) => line !== undefined), act],
  };
}
