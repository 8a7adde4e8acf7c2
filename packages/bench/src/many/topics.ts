// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import type { TenantContext } from '../../../api/src/shared/database/in-tenant.ts';
import { inTenant } from '../../../api/src/shared/database/in-tenant.ts';
import type { Database } from '../../../api/src/shared/database/open-database.ts';
import { idOfTenant } from '../data/parts.ts';
import { LANGUAGE } from '../operations/operation.ts';
import { webOperation } from '../operations/web.ts';

/** What can be followed, in the largest municipality: an advice, the trajectory it is on, its platform; a reading elsewhere. */
export interface Topics {
  readonly advice: Topic;
  readonly trajectory: Topic;
  readonly platform: Topic;
  readonly reading: Topic;
  /** One act that each of them hears of once. Gives when it was committed, in nanoseconds of the machine's clock. */
  happen(): Promise<number>;
}

export type TopicName = Exclude<keyof Topics, 'happen'>;

export interface Topic {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly advice: string;
  readonly number: string;
  readonly trajectory: string;
  readonly trajectoryNumber: string;
  readonly platform: string;
  readonly reading: string;
  readonly elsewhere: string;
}

const NUMBER = (of: string) =>
  `${of}.year || '-' || lpad(${of}.seq::text, greatest(3, length(${of}.seq::text)), '0')`;
const FIND = `SELECT a.id AS advice, ${NUMBER('a')} AS number, t.id AS trajectory, ${NUMBER('t')} AS "trajectoryNumber", w.code AS platform,
    r.id AS reading, i.trajectory_id AS elsewhere
  FROM advice a JOIN trajectory t ON t.tenant_id = a.tenant_id AND t.id = a.trajectory_id
  JOIN wijkplatform w ON w.tenant_id = a.tenant_id AND w.id = a.wijkplatform_id
  JOIN phase_issue i ON i.tenant_id = a.tenant_id AND i.trajectory_id <> t.id JOIN reading r ON r.tenant_id = i.tenant_id AND r.phase_issue_id = i.id
  WHERE a.tenant_id = $1 AND a.state = 'answered' LIMIT 1`;

/** Finds something of each kind. */
export async function findTopics(client: pg.Client, database: Database, tenant: number): Promise<Topics> {
  const tenantId = idOfTenant(tenant);
  const { rows } = await client.query<Found>(FIND, [tenantId]);
  const found = rows[0];
  if (found === undefined) throw new Error('The data set has no advice to follow');
  const about = (subjectKind: string, subjectId: string, trajectoryId: string, kind: string) => ({
    ...{ kind, subjectKind, subjectId, trajectoryId },
    data: { points: 3, round: 1 },
  });
  return {
    advice: {
      query: webOperation('AdviceChanged'),
      variables: { number: found.number, language: LANGUAGE, before: null },
    },
    // No screen follows these two as a whole yet.
    trajectory: {
      query: `subscription TrajectoryChanged($number: String!) { trajectoryChanged(number: $number) { id number title status changedAt
        currentPhases { id ordinal title } } }`,
      variables: { number: found.trajectoryNumber },
    },
    platform: {
      query: `subscription PlatformList($code: String!) { wijkplatformChanged(code: $code) { id name openRequests openAdvices } }`,
      variables: { code: found.platform },
    },
    reading: { query: webOperation('ReadingChanged'), variables: { id: found.reading } },
    async happen() {
      const ctx: TenantContext = { database, tenantId, now: new Date().toISOString() };
      await inTenant(ctx, async (db) => {
        db.record(about('advice', found.advice, found.trajectory, 'ClockStarted'));
        db.record(about('reading', found.reading, found.elsewhere, 'ReadingCompleted'));
      });
      return Number(process.hrtime.bigint());
    },
  };
}
