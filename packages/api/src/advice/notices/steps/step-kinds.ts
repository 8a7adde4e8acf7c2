// SPDX-License-Identifier: EUPL-1.2
import type { ClockState, StepReaches } from '@samenspel/domain/advice';
import { type CivilDate, daysBetween } from '@samenspel/domain/kernel';
import type { MailAbout, MailBlock, MailKinds, MailWords } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { rulesNow } from '../../rules/rules.store.ts';
import { caseAbout } from '../about.ts';
import { caseAddress } from '../address.ts';
import type { NoticedCase } from '../case.store.ts';
import { dayOf } from '../today.store.ts';
import { caseName, longDate } from '../words.ts';
import { clockById } from './clock.store.ts';
import { stepTexts } from './texts.ts';

/** What the words of a step are made of. */
interface Step {
  readonly about: MailAbout;
  readonly on: NoticedCase;
  readonly clock: ClockState;
  readonly today: CivilDate;
  /** The due date that the step was taken for. */
  readonly due: CivilDate;
  readonly to: StepReaches;
}

/** The mails of the steps of a clock (A8). That a term has passed, nobody can choose not to hear. */
export const stepKinds = {
  reminder: {
    ...{ group: 'terms', sides: ['municipality', 'platform'], mayBeRefused: true },
    name: { nl: 'herinneringen aan een termijn', en: 'reminders of a term' },
    render: (db, about) => ofStep(db, about, reminder),
  },
  overdue: {
    ...{ group: 'terms', sides: ['municipality', 'platform'], mayBeRefused: false },
    name: { nl: 'bericht dat een termijn voorbij is', en: 'word that a term has passed' },
    render: (db, about) => ofStep(db, about, overdue),
  },
  escalation: {
    ...{ group: 'terms', sides: ['municipality'], mayBeRefused: false },
    name: { nl: 'bericht dat iets lang te laat is', en: 'word that something is long late' },
    render: (db, about) => ofStep(db, about, escalation),
  },
} as const satisfies MailKinds;

/** Nothing is said any more once what was waited for is there. */
async function ofStep(
  db: TenantDb,
  about: MailAbout,
  words: (step: Step) => MailWords | undefined,
): Promise<MailWords | undefined> {
  const [on, rules, today] = [await caseAbout(db, about), await rulesNow(db), await dayOf(db)];
  const { clockId, due, to } = about.data as { clockId: string; due: CivilDate; to: StepReaches };
  const clock = await clockById(db, clockId, rules, today);
  return clock && clock.stoppedOn === undefined ? words({ about, on, clock, today, due, to }) : undefined;
}

function reminder(step: Step): MailWords | undefined {
  const { language } = step.about;
  const { dueOn } = step.clock;
  // It stands still now, or its day has passed: of that they hear otherwise.
  if (dueOn === null || dueOn < step.today) return undefined;
  const texts = stepTexts[language];
  const { what, state, todo } = texts.waited[step.clock.kind];
  const due = longDate(dueOn, language);
  return words(step, texts.reminder(caseName(step.on, language), what, due), [state, texts.due(due), todo]);
}

function overdue(step: Step): MailWords {
  const texts = stepTexts[step.about.language];
  const { what, state } = texts.waited[step.clock.kind];
  return words(step, texts.overdue(caseName(step.on, step.about.language), what), [state, ...passed(step)]);
}

function escalation(step: Step): MailWords {
  const texts = stepTexts[step.about.language];
  const { what, state, todo } = texts.waited[step.clock.kind];
  const days = Math.max(1, daysBetween(step.due, step.today));
  const subject = texts.late(caseName(step.on, step.about.language), what, days);
  return words(step, subject, [state, ...passed(step), todo, texts.why[step.to]]);
}

/** The date that was missed, and where it went when it moved since. */
function passed({ about: { language }, clock: { dueOn }, due }: Step): string[] {
  const texts = stepTexts[language];
  const moved = dueOn !== null && dueOn !== due ? [texts.moved(longDate(dueOn, language))] : [];
  return [texts.was(longDate(due, language)), ...moved];
}

function words({ about: { language }, on }: Step, subject: string, lines: readonly string[]): MailWords {
  const act: MailBlock = { act: { label: stepTexts[language].open, path: caseAddress(on, language) } };
  return {
    subject,
    blocks: [`${on.title} (${on.platform.name})`, ...lines.filter((line) => line !== ''), act],
  };
}
