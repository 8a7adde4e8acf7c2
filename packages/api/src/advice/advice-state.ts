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

/** What `make` makes of a part that was read; of one that was not it is left out, and who decides on it fails. */
function read<View extends object, Part extends keyof View, State>(
  view: View,
  part: Part,
  make: (value: View[Part]) => State,
): State | undefined {
  return Object.hasOwn(view, part) ? make(view[part]) : undefined;
}

const fileState = ({ id, name }: FileView): domain.ResponseFile => ({ fileId: id, name });

const versionState = (version: VersionView) =>
  withoutUndefined({
    no: version.no,
    title: version.title,
    summary: read(version, 'summary', (text) => text ?? ''),
    takingPart: read(version, 'takingPart', (text) => text ?? ''),
    backing: read(version, 'backing', (text) => text ?? ''),
    backingFigures: read(version, 'backingFigures', (figures) => figures),
    files: read(version, 'files', (files) =>
      files.map((file) => ({ ...fileState(file), purpose: file.purpose ?? 'annex' })),
    ),
    points: read(version, 'points', (points) => points.map(({ body }) => body)),
    submittedAt: instant(version.submittedAt),
  });

function responseState(response: ResponseView) {
  const { id, round, version, overall, weighing, signer, signerName, sentOn, daysLate } = response;
  return withoutUndefined({
    ...{ id, round, version, overall, weighing, signer, signerName, sentOn, daysLate },
    points: read(response, 'points', (points) =>
      points.map(({ passedOnTo, ...point }) =>
        withoutUndefined({ ...point, passedOnTo: passedOnTo ?? undefined }),
      ),
    ),
    files: read(response, 'files', (files) => files.map(fileState)),
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

/**
 * The domain's state of an advice, from the rows as somebody reads them who reads everything. What was not read is not in it: for
 * a decision that does not look at it.
 */
export function adviceState(view: AdviceView): Advice {
  const [year, seq] = view.number.split('-').map(Number);
  const ofCommitments = read(view, 'commitments', (made) =>
    made.flatMap((each) => read(each, 'clock', (clock) => clock ?? []) ?? []),
  );
  const core = withoutUndefined({
    id: view.id,
    number: { year: year ?? 0, seq: seq ?? 0 },
    wijkplatformId: view.wijkplatformId,
    trajectoryId: view.trajectoryId ?? undefined,
    phaseId: view.phaseId ?? undefined,
    requestId: view.requestId ?? undefined,
    followUpId: view.followUpId ?? undefined,
    round: view.round,
    versions: (read(view, 'versions', (versions) => versions) ?? [view.current]).map(versionState),
    signer: view.signer,
    signerName: view.signerName ?? undefined,
    handlerId: view.handlerId ?? undefined,
    responses: read(view, 'responses', (sent) => sent.map(responseState)),
    contests: read(view, 'contests', (contests) => contests.map(contestState)),
    commitments: read(view, 'commitments', (made) => made.map(commitmentState)),
    clocks: read(view, 'clocks', (clocks) => [...clocks, ...(ofCommitments ?? [])].map(clockState)),
    suspensionProposal: view.suspensionProposal ?? undefined,
    withheld: read(view, 'withheld', (parts) =>
      parts.map((part) => ({ ...part, withheldAt: instant(part.withheldAt) })),
    ),
    settled: view.settled,
    submittedAt: instant(view.submittedAt),
    revision: view.revision,
  }) as Omit<Advice, 'state'>;
  if (view.state !== 'withdrawn') return { ...core, state: view.state };
  if (!view.withdrawal) throw new Error(`The advice ${view.id} was withdrawn by nobody`);
  const { id, memberId, reason, withdrawnAt } = view.withdrawal;
  return {
    ...core,
    state: 'withdrawn',
    withdrawal: { id, memberId, reason, withdrawnAt: instant(withdrawnAt) },
  };
}
