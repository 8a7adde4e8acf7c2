// SPDX-License-Identifier: EUPL-1.2
import { assertNever } from '@samenspel/domain/kernel';
import type { Trajectory, TrajectoryEvent } from '@samenspel/domain/trajectory';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import { IssueRow, PhaseIssueRow } from './issue.row.ts';
import { PhaseRow, StatutoryStepRow } from './phase.row.ts';
import { projectChoice, projectObligation, projectOwnership } from './project-choice.ts';
import { TrajectoryAreaRow, TrajectoryRoleRow, TrajectoryRow } from './trajectory.row.ts';

/** Writes an event of a trajectory to its rows. `after` is the trajectory as the event left it. */
export async function projectTrajectory(
  db: TenantDb,
  after: Trajectory,
  happened: TrajectoryEvent,
): Promise<void> {
  const { tenantId } = db;
  const trajectoryId = after.id;
  switch (happened.type) {
    case 'TrajectoryStarted': {
      const { year, seq, startedAs, policyField, area, unitId, leadId, startedAt } = happened.data;
      insertRows(db, TrajectoryRow, [
        {
          ...{ tenantId, id: trajectoryId, year, seq, startedAs, policyField, unitId, leadId, startedAt },
          ...{ ...happened.texts, cityWide: area.cityWide, leadSince: startedAt, changedAt: startedAt },
          ...{ status: after.status, revision: after.revision, version: after.version },
        },
      ]);
      return writeArea(db, after);
    }
    case 'TrajectoryDescribed': {
      const { policyField, area, unitId, revision } = happened.data;
      const described = { ...happened.texts, policyField, cityWide: area.cityWide, unitId, revision };
      changeOne(db, TrajectoryRow, trajectoryId, described);
      return writeArea(db, after);
    }
    case 'TrajectoryClosed': {
      const { closedAt } = happened.data;
      return changeOne(db, TrajectoryRow, trajectoryId, { status: 'closed', closedAt });
    }
    case 'LeadHandedOver': {
      const { to, at } = happened.data;
      return changeOne(db, TrajectoryRow, trajectoryId, { leadId: to, leadSince: at });
    }
    case 'RoleGiven': {
      const { roleGrantId: id, partyId, role, since } = happened.data;
      insertRows(db, TrajectoryRoleRow, [{ tenantId, id, trajectoryId, partyId, role, since }]);
      return;
    }
    case 'RoleEnded': {
      const { roleGrantId, until } = happened.data;
      return changeOne(db, TrajectoryRoleRow, roleGrantId, { until });
    }
    case 'PhasePlanned': {
      const { phaseId: id, ordinal, startsOn, endsOn } = happened.data;
      const planned = { ordinal, ...datesOf({ startsOn, endsOn }), status: 'planned', revision: 0 };
      insertRows(db, PhaseRow, [{ tenantId, id, trajectoryId, ...planned, ...happened.texts }]);
      return;
    }
    case 'PhaseChanged': {
      const { phaseId, startsOn, endsOn, revision } = happened.data;
      const changed = { ...happened.texts, ...datesOf({ startsOn, endsOn }), revision };
      return changeOne(db, PhaseRow, phaseId, changed);
    }
    case 'PhaseStarted': {
      const { phaseId, startedAt } = happened.data;
      changeOne(db, PhaseRow, phaseId, { status: 'running', startedAt });
      // The key that holds C5 is checked at the end of the transaction: both rows say it by then.
      await db.manager.update(PhaseIssueRow, { tenantId, phaseId }, { phaseStarted: true });
      return;
    }
    case 'PhaseClosed': {
      const { phaseId, closedAt } = happened.data;
      return changeOne(db, PhaseRow, phaseId, { status: 'closed', closedAt });
    }
    case 'StatutoryStepRecorded': {
      const { phaseId, stepId: id, kind, startsOn, endsOn } = happened.data;
      const step = { phaseId, kind, name: happened.texts.name, startsOn, endsOn: endsOn ?? null };
      const { affected } = await db.manager.update(StatutoryStepRow, { tenantId, id }, step);
      if (affected === 0) insertRows(db, StatutoryStepRow, [{ tenantId, id, ...step }]);
      return;
    }
    case 'IssueRaised': {
      const { issueId: id, ordinal } = happened.data;
      const { question } = happened.texts;
      insertRows(db, IssueRow, [{ tenantId, id, trajectoryId, ordinal, question, revision: 0 }]);
      return;
    }
    case 'IssueReworded': {
      const { issueId, revision } = happened.data;
      return changeOne(db, IssueRow, issueId, { question: happened.texts.question, revision });
    }
    case 'IssuePutInPhase': {
      const { phaseIssueId: id, issueId, phaseId } = happened.data;
      const phaseStarted = after.phases.find((phase) => phase.id === phaseId)?.status !== 'planned';
      insertRows(db, PhaseIssueRow, [{ tenantId, id, trajectoryId, issueId, phaseId, phaseStarted }]);
      return;
    }
    case 'FormChosen':
      return projectChoice(db, happened);
    case 'OwnershipRecorded':
      return projectOwnership(db, after, happened);
    case 'ObligationFulfilled':
      return projectObligation(db, after, happened);
    default:
      return assertNever(happened);
  }
}

function datesOf({ startsOn, endsOn }: { startsOn?: string | undefined; endsOn?: string | undefined }) {
  return { startsOn: startsOn ?? null, endsOn: endsOn ?? null };
}

/** The area anew: its districts and neighbourhoods. */
async function writeArea(db: TenantDb, { id: trajectoryId, area }: Trajectory): Promise<void> {
  const { tenantId } = db;
  await db.manager.delete(TrajectoryAreaRow, { tenantId, trajectoryId });
  const part = (place: Partial<TrajectoryAreaRow>) => ({ tenantId, id: newId(), trajectoryId, ...place });
  const parts = [
    ...[...new Set(area.districtIds)].map((districtId) => part({ districtId })),
    ...[...new Set(area.neighbourhoodIds)].map((neighbourhoodId) => part({ neighbourhoodId })),
  ];
  insertRows(db, TrajectoryAreaRow, parts);
}
