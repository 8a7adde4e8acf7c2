// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { type AdviceAsk, adviceAsks, firstDue } from '@samenspel/domain/work';
import type { Waiting } from './waiting.store.ts';

/** An ask with the case that it is about. */
export interface AskOnCase {
  ask: AdviceAsk;
  waiting: Waiting;
}

/** Everything that these cases ask, of whomever, late first. */
export const asksAmong = (waiting: readonly Waiting[], today: CivilDate): AskOnCase[] =>
  waiting
    .flatMap((each) => adviceAsks(each, today).map((ask) => ({ ask, waiting: each })))
    .sort((a, b) => firstDue(a.ask, b.ask));
