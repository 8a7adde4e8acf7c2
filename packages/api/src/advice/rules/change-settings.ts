// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { Weekday } from '@samenspel/domain/kernel';
import { permitInTenant } from '../../access/permit.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { ChangeAdviceRulesInput, ChangeCalendarInput } from './rules.graphql.ts';
import { lockRules } from './rules.store.ts';
import { saveSettings } from './save-settings.ts';

/** Sets the rules of the advice right; other working days move the due dates of what runs (A5, A8). */
export function changeAdviceRules(ctx: RequestContext, input: ChangeAdviceRulesInput) {
  return command(ctx, 'changeAdviceRules', input, async (db) => {
    const role = permitInTenant(ctx, 'changeAdviceRules');
    const before = await lockRules(db, 'alone');
    const { idempotencyKey: _, version, workingWeekdays, ...set } = input;
    const {
      answerTerm = null,
      handlerTerm = null,
      reviewTerm = null,
      informationTerm = null,
      signerName = null,
    } = set;
    const terms = { answerTerm, handlerTerm, reviewTerm, informationTerm };
    const { extendOverFreeDays, soonDays, reminders, escalation, signer, openRequestsWarning } = set;
    const rules = {
      ...{ ...terms, workingWeekdays: workingWeekdays as Weekday[], extendOverFreeDays, soonDays, reminders },
      ...{ escalation: escalation.map(({ afterDays, to }) => ({ afterDays, to })), signer, signerName },
      openRequestsWarning,
    };
    const outcome = decide.changeAdviceRules(before, { rules, version });
    if (!outcome.ok) return outcome;
    await saveSettings(db, before, role, outcome.events);
    return { ok: true, result: {} };
  });
}

/** Adds days off and takes others out; the due dates of what runs follow (A5). */
export function changeCalendar(ctx: RequestContext, input: ChangeCalendarInput) {
  return command(ctx, 'changeCalendar', input, async (db) => {
    const role = permitInTenant(ctx, 'changeCalendar');
    const before = await lockRules(db, 'alone');
    const add = input.add.map(({ day: date, nameNl: nl, nameEn: en }) => {
      return { date, name: en ? { nl, en } : { nl } };
    });
    const outcome = decide.changeCalendar(before, { add, remove: input.remove });
    if (!outcome.ok) return outcome;
    await saveSettings(db, before, role, outcome.events);
    return { ok: true, result: {} };
  });
}
