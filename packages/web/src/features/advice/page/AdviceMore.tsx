// SPDX-License-Identifier: EUPL-1.2
import type { ShownAdvice } from './advice-query.ts';
import { BackingOf } from './BackingOf.tsx';
import { Commitments } from './Commitments.tsx';
import { Contests } from './Contests.tsx';
import { Earlier } from './Earlier.tsx';
import { LiveAdvice } from './LiveAdvice.tsx';
import { ResponseAsWhole } from './ResponseAsWhole.tsx';

/** What follows the points on the page of an advice: the answer as a whole, what was promised, how it was argued over, who carries it, what was before. */
export default function AdviceMore({ advice, timeZone }: { advice: ShownAdvice; timeZone: string }) {
  return (
    <>
      <ResponseAsWhole advice={advice} />
      <Commitments advice={advice} />
      <Contests advice={advice} timeZone={timeZone} />
      <BackingOf advice={advice} />
      <Earlier advice={advice} timeZone={timeZone} />
      <LiveAdvice advice={advice} />
    </>
  );
}
