// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, daysBetween } from '@samenspel/domain/kernel';
import type { MailAbout, MailKind, MailLanguage, MailWords } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { addressOf } from '../address.ts';
import { stepTexts } from '../steps/texts.ts';
import { dayOf } from '../today.store.ts';
import { longDate } from '../words.ts';
import { overseersOf, type Waiting, whatWaits } from './waiting.store.ts';
import { waitsFor } from './waits-for.ts';

const nl = {
  subject: (all: number, late: number) =>
    `Uw week: ${all} ${all === 1 ? 'zaak wacht' : 'zaken wachten'}${late > 0 ? `, ${late} te laat` : ''}`,
  late: 'Te laat',
  soon: 'Op tijd, of zonder termijn',
  name: { advice: 'Advies', information_request: 'Informatieverzoek' },
  days: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  by: (due: string) => `uiterlijk ${due}`,
  open: 'zonder termijn',
  more: (many: number) => `En nog ${many}. Die staan bij Mijn werk.`,
  work: 'Open Mijn werk',
};
const en: typeof nl = {
  subject: (all, late) =>
    `Your week: ${all} ${all === 1 ? 'case waits' : 'cases wait'}${late > 0 ? `, ${late} late` : ''}`,
  late: 'Late',
  soon: 'In time, or without a term',
  name: { advice: 'Advice', information_request: 'Request for information' },
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  by: (due) => `by ${due}`,
  open: 'without a term',
  more: (many) => `And ${many} more. They are under My work.`,
  work: 'Open My work',
};
const texts: Record<MailLanguage, typeof nl> = { nl, en };

/** A mail is read, not worked through: the rest is on the screen. */
const MOST = 40;

/** The mail of a week: what waits for somebody, what is late first. */
export const weeklyKind: MailKind = {
  ...{ group: 'overview', sides: ['municipality'], mayBeRefused: true },
  name: { nl: 'het weekoverzicht', en: 'the weekly overview' },
  render: weekly,
};

async function weekly(db: TenantDb, { personId, language }: MailAbout): Promise<MailWords | undefined> {
  const [waiting, overseers, today] = [await whatWaits(db), await overseersOf(db), await dayOf(db)];
  const own = waiting.filter((each) => waitsFor(each, overseers, today).includes(personId));
  if (own.length === 0) return undefined;
  const [{ slug = '' } = {}] = await db.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = $1', [
    db.tenantId,
  ]);
  const words = texts[language];
  const isLate = ({ dueOn }: Waiting) => dueOn !== null && dueOn < today;
  const late = own.filter(isLate);
  const others = own.filter((each) => !isLate(each)).slice(0, Math.max(0, MOST - late.length));
  const shown = late.slice(0, MOST);
  const links = (some: readonly Waiting[]) => some.map((each) => linkOf(each, { slug, language, today }));
  const left = own.length - shown.length - others.length;
  return {
    subject: words.subject(own.length, late.length),
    blocks: [
      ...(shown.length > 0 ? [words.late, links(shown)] : []),
      ...(others.length > 0 ? [words.soon, links(others)] : []),
      ...(left > 0 ? [words.more(left)] : []),
      { act: { label: words.work, path: addressOf(slug, language, 'work') } },
    ],
  };
}

function linkOf(
  { kind, caseKind, number, title, dueOn }: Waiting,
  { slug, language, today }: { slug: string; language: MailLanguage; today: CivilDate },
) {
  const words = texts[language];
  const { what } = stepTexts[language].waited[kind];
  const late = dueOn !== null && dueOn < today;
  const when =
    dueOn === null
      ? words.open
      : late
        ? words.days(daysBetween(dueOn, today))
        : words.by(longDate(dueOn, language));
  return {
    label: `${words.name[caseKind]} ${number}, ${title}: ${what}, ${when}`,
    path: addressOf(slug, language, caseKind, number),
  };
}
