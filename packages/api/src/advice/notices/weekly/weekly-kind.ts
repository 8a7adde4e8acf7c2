// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, daysBetween } from '@samenspel/domain/kernel';
import type {
  MailAbout,
  MailBlock,
  MailKind,
  MailLanguage,
  MailLink,
  MailWords,
} from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { addressOf } from '../address.ts';
import { dayOf } from '../today.store.ts';
import { longDate } from '../words.ts';
import { weeklyTexts } from './texts.ts';
import { type WeekItem, weekOf } from './week-of.ts';

/** A mail is read, not worked through: the rest is on the screen. */
const MOST = 40;

/** The mail of a week: what waits for somebody, what is late first. */
export const weeklyKind: MailKind = {
  ...{ group: 'overview', sides: ['municipality'], mayBeRefused: true },
  name: { nl: 'het weekoverzicht', en: 'the weekly overview' },
  render: weekly,
};

async function weekly(db: TenantDb, { personId, language }: MailAbout): Promise<MailWords | undefined> {
  const today = await dayOf(db);
  const items = await weekOf(db, personId, today);
  if (items.length === 0) return undefined;
  const [{ slug = '' } = {}] = await db.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = $1', [
    db.tenantId,
  ]);
  const words = weeklyTexts[language];
  const own = items.filter(({ overseen }) => !overseen);
  const groups: [string, WeekItem[]][] = [
    [words.late, own.filter(({ late }) => late)],
    [words.soon, own.filter(({ late }) => !late)],
    [words.overseen, items.filter(({ overseen }) => overseen)],
  ];
  let room = MOST;
  const blocks = groups.flatMap(([title, some]): MailBlock[] => {
    const shown = some.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [title, shown.map((each) => linkOf(each, { slug, language, today }))] : [];
  });
  const left = items.length - (MOST - room);
  return {
    subject: words.subject(items.length, items.filter(({ late }) => late).length),
    blocks: [
      ...blocks,
      ...(left > 0 ? [words.more(left)] : []),
      { act: { label: words.work, path: addressOf(slug, language, 'work') } },
    ],
  };
}

function linkOf(
  { code, caseKind, id, number, title, until, late }: WeekItem,
  { slug, language, today }: { slug: string; language: MailLanguage; today: CivilDate },
): MailLink {
  const words = weeklyTexts[language];
  const when =
    until === null
      ? words.open
      : late
        ? words.days(daysBetween(until, today))
        : words.by(longDate(until, language));
  const name = number === null ? words.name[caseKind] : `${words.name[caseKind]} ${number}`;
  const place = caseKind === 'follow_up' ? 'advice_request' : caseKind;
  return {
    label: `${name}, ${title}: ${words.asks[code]}, ${when}`,
    path:
      number === null ? addressOf(slug, language, 'follow_up', id) : addressOf(slug, language, place, number),
  };
}
