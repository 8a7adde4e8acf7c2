// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at, eventsOf } from '../../testing/index.ts';
import {
  acceptFollowUp,
  agreedProposal,
  agreementSides,
  evolveFollowUp,
  type FollowUp,
  type FollowUpEvent,
  openFollowUp,
  proposeFollowUp,
} from './index.ts';

const today = { now: at(1), today: '2026-05-01' };
const words = { whatHappens: 'The college decides', decider: 'college', signer: 'alderman' } as const;
const sides = fc.constantFrom(...agreementSides);
const attempts = fc.array(
  fc.oneof(fc.record({ side: sides }), fc.record({ side: sides, no: fc.integer({ min: 0, max: 6 }) })),
  { maxLength: 15 },
);

it('whatever the sides try, both of them stand behind what was agreed, and it does not change any more (A3)', () => {
  const about = { followUpId: 'f', wijkplatformId: 'noord', subject: 'The square' };
  fc.assert(
    fc.property(sides, attempts, (first, tried) => {
      const history: FollowUpEvent[] = eventsOf(openFollowUp(about, { side: first, ...words }, today));
      let followUp = history.reduce<FollowUp | undefined>(evolveFollowUp, undefined);
      for (const attempt of tried) {
        if (!followUp) throw new Error('Not opened');
        const before: FollowUp = followUp;
        const outcome =
          'no' in attempt
            ? acceptFollowUp(before, attempt, today)
            : proposeFollowUp(before, { ...attempt, ...words }, today);
        if (before.state === 'agreed') expect(outcome.ok).toBe(false);
        if (!outcome.ok) continue;
        history.push(...outcome.events);
        followUp = (outcome.events as FollowUpEvent[]).reduce(evolveFollowUp, before);
      }
      const agreed = history.find((happened) => happened.type === 'FollowUpAgreed');
      const proposal = followUp && agreedProposal(followUp);
      expect(proposal?.no).toBe(agreed?.data.no);
      if (agreed) {
        expect([proposal?.side, agreed.data.side].sort()).toEqual([...agreementSides].sort());
        expect(proposal?.no).toBe(followUp?.proposals.length);
      }
    }),
  );
});
