// SPDX-License-Identifier: EUPL-1.2
import {
  type CompassVersion,
  type CompassVersionEvent,
  evolveCompassVersion,
} from '@samenspel/domain/compass';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { projectVersion } from './project-version.ts';

/** Which version of which compass; without `version` the act begins one. */
export interface VersionAt {
  compassId: string;
  version?: CompassVersion;
}

/** Carries a decision on a version of the compass out: rows and history in one transaction. */
export async function saveVersion<Refused extends Refusal>(
  db: TenantDb,
  { compassId, version: before }: VersionAt,
  actingRole: string,
  outcome: Outcome<CompassVersionEvent, Refused>,
): Promise<Settled<{ versionId: string }, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  let version = before;
  for (const happened of outcome.events) {
    version = evolveCompassVersion(version, happened);
    await projectVersion(db, compassId, version, happened);
    const { type: kind, texts } = happened;
    // Of which compass: the domain's version does not know it, the record must.
    const data = { ...happened.data, compassId };
    db.record({ kind, subjectKind: 'compass', subjectId: version.id, data, texts, actingRole });
  }
  if (!version) throw new Error('A decision on a version of the compass left none');
  return { ok: true, result: { versionId: version.id } };
}
