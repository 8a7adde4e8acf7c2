// SPDX-License-Identifier: EUPL-1.2
import type { AdviceId, AdviceRequestId, DomainEvent, Instant } from '../kernel/index.ts';

/** The platform submitted the advice that was asked; this belongs to the request (A1). */
export type AdviceRequestAdvised = DomainEvent<
  'AdviceRequestAdvised',
  { requestId: AdviceRequestId; adviceId: AdviceId; at: Instant },
  Record<never, string>
>;
