// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aFollowUp, aPlatform, aProposal, aRequest } from '../../../testing/a-platform.ts';
import { asksOf } from './asks.ts';
import type { PlatformAtWork } from './work-query.ts';

const asksIn = (given: Record<string, unknown>) => asksOf(aPlatform(given) as unknown as PlatformAtWork);
const kinds = (given: Record<string, unknown>) => asksIn(given).map(({ kind }) => kind);

describe('what asks something of a platform now', () => {
  it('is a request that it has not decided on, and one that it took on (A1)', () => {
    expect(
      kinds({
        adviceRequests: [
          aRequest(),
          aRequest({ viewerMayDecline: false }),
          aRequest({ state: 'accepted' }),
          aRequest({ state: 'declined' }),
          aRequest({ state: 'withdrawn' }),
          aRequest({ state: 'advised' }),
        ],
      }),
    ).toEqual(['request', 'requestLook', 'advise']);
  });

  it('is a suspension that the municipality proposed (A4)', () => {
    const advice = { id: '1', number: '2026-001', title: 'Het plein', submittedAt: '2026-04-20T18:30:00Z' };
    expect(
      kinds({
        advices: {
          nodes: [
            { ...advice, suspensionProposal: 'Wij wachten op het onderzoek.' },
            { ...advice, suspensionProposal: null },
          ],
        },
      }),
    ).toEqual(['suspension']);
  });

  it('is a proposal of the municipality that is the last one, and belongs to no request (A3)', () => {
    const ofRequest = aFollowUp();
    const answered = aFollowUp({ proposals: [aProposal(), aProposal({ no: 2, side: 'platform' })] });
    const agreed = aFollowUp({ state: 'agreed' });
    const own = aFollowUp({ subject: 'Groen' });
    const asked = asksIn({
      adviceRequests: [aRequest({ state: 'declined', followUp: ofRequest })],
      followUps: [ofRequest, answered, agreed, own],
    });
    expect(asked).toEqual([expect.objectContaining({ kind: 'proposal', title: 'Groen' })]);
  });
});
