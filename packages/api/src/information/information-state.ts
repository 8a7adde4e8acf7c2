// SPDX-License-Identifier: EUPL-1.2
import type { InformationRequest } from '@samenspel/domain/information';
import { readCaseNumber, withoutUndefined } from '@samenspel/domain/kernel';
import { clockState } from '../advice/index.ts';
import type { InformationView } from './information.view.ts';

const optional = <T>(value: T | null): T | undefined => value ?? undefined;
const instant = (value: string) => new Date(value).toISOString();

/** The domain's state of a request for information, from its rows. */
export function informationState(view: InformationView): InformationRequest {
  const { id, wijkplatformId, subject, question, version, answer, refusalGround } = view;
  const number = readCaseNumber(view.number);
  if (!number) throw new Error(`The request ${id} has no number`);
  const core = withoutUndefined({
    ...{ id, number, wijkplatformId, subject, question, version, askedAt: instant(view.askedAt) },
    ...{ trajectoryId: optional(view.trajectoryId), adviceRequestId: optional(view.adviceRequestId) },
    ...{ clock: view.clock ? clockState(view.clock) : undefined },
  });
  if (view.state === 'open' || view.settledAt === null) return { ...core, state: 'open' };
  const settledAt = instant(view.settledAt);
  if (view.state === 'withdrawn') return { ...core, state: 'withdrawn', settledAt };
  const settled = { settledAt, answer: answer ?? '' };
  if (refusalGround) return { ...core, state: 'refused', ...settled, ground: refusalGround };
  const files = view.files.map(({ id: fileId, name }) => ({ fileId, name }));
  return { ...core, state: 'answered', ...settled, files };
}
