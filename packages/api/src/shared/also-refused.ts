// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, type Refusal, refused } from '@samenspel/domain/kernel';

/** A decision together with what else is wrong with the input; `place` says where each refusal is in the input. */
export function alsoRefused<Event, Refused extends Refusal, Other extends Refusal>(
  outcome: Outcome<Event, Refused>,
  others: readonly Other[],
  place: <Any extends Refusal>(refusal: Any) => Any = (refusal) => refusal,
): Outcome<Event, Refused | Other> {
  const all: (Refused | Other)[] = [...(outcome.ok ? [] : outcome.refusals), ...others];
  const [first, ...rest] = all.map(place);
  if (first) return refused<Refused | Other>(first, ...rest);
  return outcome;
}
