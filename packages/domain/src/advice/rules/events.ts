// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, DomainEvent } from '../../kernel/index.ts';
import type { AdviceRules } from './advice-rules.ts';

type NoTexts = Record<never, string>;

/** The name of who signs is a text: it can be a person's. */
export type AdviceRulesChanged = DomainEvent<
  'AdviceRulesChanged',
  { rules: Omit<AdviceRules, 'signerName'>; version: number },
  { signerName: string } | NoTexts
>;
/** Its name by language. */
export type FreeDayAdded = DomainEvent<'FreeDayAdded', { day: CivilDate }, Record<string, string>>;
export type FreeDayRemoved = DomainEvent<'FreeDayRemoved', { day: CivilDate }, NoTexts>;

/** A site that may show the status of an advice in a frame. */
export type WidgetSiteAdded = DomainEvent<'WidgetSiteAdded', { origin: string }, NoTexts>;
export type WidgetSiteRemoved = DomainEvent<'WidgetSiteRemoved', { origin: string }, NoTexts>;

/** What happens to what a tenant sets for the advice right. */
export type AdviceSettingsEvent = AdviceRulesChanged | FreeDayAdded | FreeDayRemoved;
