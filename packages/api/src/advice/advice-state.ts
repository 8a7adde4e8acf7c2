// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import type { Advice } from '@samenspel/domain/advice';
import { withoutUndefined } from '@samenspel/domain/kernel';
import type {
  AdviceView,
  CommitmentView,
  ContestView,
  FileView,
  ResponseView,
  VersionView,
} from './advice.view.ts';
import { clockState } from './clock/index.ts';

/** PostgreSQL's JSON writes an instant with an offset; the domain writes ISO 8601 with milliseconds and a Z. */
const instant = (value: string): string => new Date(value).toISOString();

const fileState = ({ id, name }: FileView): domain.ResponseFile => ({ fileId: id, name });

const versionState = (version: VersionView): domain.AdviceVersion => ({
  no: version.no,
  title: version.title,
  summary: version.summary ?? '',
  takingPart: version.takingPart ?? '',
  backing: version.backing ?? '',
  backingFigures: version.backingFigures,
  files: version.files.map((file) => ({ ...fileState(file), purpose: file.purpose ?? 'annex' })),
  points: version.points.map(({ body }) => body),
  submittedAt: instant(version.submittedAt),
});

function responseState(response: ResponseView): domain.Response {
  const { id, round, version, overall, weighing, signer, signerName, sentOn, daysLate } = response;
  return withoutUndefined({
    ...{ id, round, version, overall, weighing, signer, signerName, sentOn, daysLate },
    points: response.points.map(({ passedOnTo, ...point }) =>
      withoutUndefined({ ...point, passedOnTo: passedOnTo ?? undefined }),
    ),
    files: response.files.map(fileState),
    supersedes: response.supersedes ?? undefined,
    correctionReason: response.correctionReason ?? undefined,
    sentAt: instant(response.sentAt),
    dueOn: response.dueOn ?? undefined,
    disclosedAt: response.disclosedAt === null ? undefined : instant(response.disclosedAt),
  });
}

function contestState({ id, round, responseId, points, contestedAt, decision }: ContestView): domain.Contest {
  const decided = decision && {
    id: decision.id,
    verdict: decision.verdict,
    reason: decision.reason,
    decidedAt: instant(decision.decidedAt),
  };
  const contest = { id, round, responseId, points, contestedAt: instant(contestedAt) };
  return decided ? { ...contest, decision: decided } : contest;
}

const commitmentState = (commitment: CommitmentView): domain.Commitment =>
  withoutUndefined({
    id: commitment.id,
    responseId: commitment.responseId,
    pointNo: commitment.pointNo ?? undefined,
    what: commitment.what,
    ownerId: commitment.owner.id,
    dueOn: commitment.dueOn,
    state: commitment.state,
    account: commitment.account ?? undefined,
    settledAt: commitment.settledAt === null ? undefined : instant(commitment.settledAt),
    madeAt: instant(commitment.madeAt),
  });

/** The domain's state of an advice, from the rows as somebody reads them who reads everything. */
export function adviceState(view: AdviceView): Advice {
  const [year, seq] = view.number.split('-').map(Number);
  const clocks = [...view.clocks, ...view.commitments.flatMap(({ clock }) => clock ?? [])];
  const core = withoutUndefined({
    id: view.id,
    number: { year: year ?? 0, seq: seq ?? 0 },
    wijkplatformId: view.wijkplatformId,
    trajectoryId: view.trajectoryId ?? undefined,
    phaseId: view.phaseId ?? undefined,
    requestId: view.requestId ?? undefined,
    followUpId: view.followUpId ?? undefined,
    round: view.round,
    versions: view.versions.map(versionState),
    signer: view.signer,
    signerName: view.signerName ?? undefined,
    handlerId: view.handlerId ?? undefined,
    responses: view.responses.map(responseState),
    contests: view.contests.map(contestState),
    commitments: view.commitments.map(commitmentState),
    clocks: clocks.map(clockState),
    suspensionProposal: view.suspensionProposal ?? undefined,
    withheld: view.withheld.map((part) => ({ ...part, withheldAt: instant(part.withheldAt) })),
    settled: view.settled,
    submittedAt: instant(view.submittedAt),
    revision: view.revision,
  });
  if (view.state !== 'withdrawn') return { ...core, state: view.state };
  if (!view.withdrawal) throw new Error(`The advice ${view.id} was withdrawn by nobody`);
  const { id, memberId, reason, withdrawnAt } = view.withdrawal;
  return {
    ...core,
    state: 'withdrawn',
    withdrawal: { id, memberId, reason, withdrawnAt: instant(withdrawnAt) },
  };
}
