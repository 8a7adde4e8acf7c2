// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/trajectory';
import type {
  ChoiceView,
  OwnershipView,
  PhaseIssueView,
  PhaseView,
  TrajectoryView,
} from './trajectory.view.ts';

const optional = <T>(value: T | null): T | undefined => value ?? undefined;

function phaseState(phase: PhaseView): domain.Phase {
  const core = {
    id: phase.id,
    ordinal: phase.ordinal,
    title: phase.title,
    goal: phase.goal,
    startsOn: optional(phase.startsOn),
    endsOn: optional(phase.endsOn),
    revision: phase.revision,
    statutorySteps: phase.statutorySteps.map((step) => ({
      ...step,
      kind: step.kind as domain.StatutoryStep['kind'],
      endsOn: optional(step.endsOn),
    })),
  };
  if (phase.status === 'planned') return { ...core, status: 'planned' };
  const startedAt = instant(phase.startedAt);
  if (phase.status === 'running') return { ...core, status: 'running', startedAt };
  return { ...core, status: 'closed', startedAt, closedAt: instant(phase.closedAt) };
}

/** PostgreSQL's JSON writes an instant with an offset; the domain writes ISO 8601 with milliseconds and a Z. */
function instant(value: string | null): string {
  if (value === null) throw new Error('A row lacks a time that its state asks for');
  return new Date(value).toISOString();
}

const choiceState = (choice: ChoiceView): domain.Choice => ({
  id: choice.id,
  readingId: choice.readingId,
  compassVersionId: choice.versionId,
  outcome: choice.outcomeCode,
  form: choice.formCode,
  supportingForms: choice.supportingCodes,
  departs: choice.departs,
  reason: optional(choice.reason),
  municipalityRole: choice.municipalityRole,
  residentsRole: choice.residentsRole,
  obliges: choice.obliges as domain.Choice['obliges'],
  chosenAt: instant(choice.chosenAt),
});

const ownershipState = (record: OwnershipView): domain.OwnershipHeld => ({
  ownership: record.ownership,
  owners: record.owners.map(({ party, side }) => ({ partyId: party.id, side })),
  since: instant(record.since),
  reason: optional(record.reason),
});

function phaseIssueState(phaseIssue: PhaseIssueView): domain.PhaseIssue {
  const choices = phaseIssue.choices.map(choiceState);
  const ownerships = phaseIssue.ownerships.map(ownershipState);
  return {
    id: phaseIssue.id,
    phaseId: phaseIssue.phaseId,
    issueId: phaseIssue.issueId,
    explorations: phaseIssue.explorations.map((exploration) => ({
      id: exploration.id,
      ordinal: exploration.ordinal,
      status: exploration.status,
      startedAt: instant(exploration.startedAt),
      completedAt: exploration.completedAt ? instant(exploration.completedAt) : undefined,
    })),
    readings: phaseIssue.readings.map((reading) => ({
      id: reading.id,
      ordinal: reading.ordinal,
      status: reading.status,
      compassVersionId: reading.versionId,
      startedAt: instant(reading.startedAt),
      outcome: optional(reading.outcomeCode),
      completedAt: reading.completedAt ? instant(reading.completedAt) : undefined,
    })),
    choice: choices.at(-1),
    choices,
    ownership: ownerships.at(-1),
    ownerships,
    obligations: [...new Map(phaseIssue.obligations.map((met) => [met.code, met])).values()].map((met) => ({
      code: met.code,
      account: met.account,
      at: instant(met.fulfilledAt),
      acceptedBy: met.acceptedBy
        ? { municipality: met.acceptedBy.municipality.id, residents: met.acceptedBy.residents.id }
        : undefined,
    })),
  };
}

/** The domain's state of a trajectory, from the rows as {@link TrajectoryView} gives them. */
export function trajectoryState(view: TrajectoryView): domain.Trajectory {
  const [year, seq] = view.number.split('-').map(Number);
  return {
    id: view.id,
    number: { year: year ?? 0, seq: seq ?? 0 },
    title: view.title,
    subject: view.subject,
    startedAs: view.startedAs,
    policyField: view.policyField.code,
    area: {
      cityWide: view.area.cityWide,
      districtIds: view.area.districts.map(({ id }) => id),
      neighbourhoodIds: view.area.neighbourhoods.map(({ id }) => id),
    },
    unitId: view.unit.id,
    leadId: view.leadId,
    leadSince: instant(view.leadSince),
    roles: view.roles.map(({ id, party, role, since, until }) => ({
      id,
      partyId: party.id,
      role: role.code,
      since,
      until: optional(until),
    })),
    phases: view.phases.map(phaseState),
    issues: view.issues.map(({ id, ordinal, question, revision }) => ({ id, ordinal, question, revision })),
    phaseIssues: view.phases.flatMap((phase) => phase.phaseIssues.map(phaseIssueState)),
    status: view.status,
    startedAt: instant(view.startedAt),
    closedAt: view.closedAt ? instant(view.closedAt) : undefined,
    revision: view.revision,
    version: view.version,
  };
}
