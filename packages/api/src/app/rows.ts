// SPDX-License-Identifier: EUPL-1.2

import {
  AdviceFileRow,
  AdvicePointRow,
  AdviceRoundRow,
  AdviceRow,
  AdviceVersionRow,
  VersionStandingRow,
  WithdrawalRow,
  WithholdingRow,
} from '../advice/advice.row.ts';
import { ClockEventRow, ClockRow, ClockStepRow } from '../advice/clock/clock.row.ts';
import { ContestDecisionRow, ContestPointRow, ContestRow } from '../advice/contest.row.ts';
import { AdviceDraftFileRow, AdviceDraftPointRow, AdviceDraftRow } from '../advice/draft/draft.row.ts';
import {
  FollowUpAcceptanceRow,
  FollowUpProposalRow,
  FollowUpRow,
} from '../advice/follow-up/follow-up.row.ts';
import { PassageRow } from '../advice/passage/passage.row.ts';
import { AdviceRequestRow } from '../advice/request/request.row.ts';
import {
  CommitmentRow,
  ResponseDisclosureRow,
  ResponseFileRow,
  ResponsePointRow,
  ResponseRow,
  ResponseSendingRow,
} from '../advice/response.row.ts';
import {
  ResponseDraftFileRow,
  ResponseDraftPointRow,
  ResponseDraftRow,
} from '../advice/response-draft/response-draft.row.ts';
import { AdviceRulesRow, FreeDayRow } from '../advice/rules/advice-rules.row.ts';
import { WidgetSiteRow } from '../advice/widget/widget-site.row.ts';
import { AgreedAnswerRow, ParticipantAnswerRow } from '../compass/answer.row.ts';
import {
  CompassDraftRow,
  CompassEdgeRow,
  CompassFormRow,
  CompassRow,
  CompassVersionRow,
} from '../compass/compass.row.ts';
import { ReadingParticipantRow, ReadingRow, ReadingStepRow } from '../compass/reading.row.ts';
import { StoredFileRow } from '../files/stored-file.row.ts';
import { InformationFileRow, InformationRequestRow } from '../information/information.row.ts';
import { PartyRow, PersonRow } from '../tenant/party.row.ts';
import { ExplorationRow } from '../trajectory/exploration.row.ts';
import { FormChoiceRow, ObligationRow, SupportingFormRow } from '../trajectory/form-choice.row.ts';
import { IssueRow, PhaseIssueRow } from '../trajectory/issue.row.ts';
import { OwnerRow, OwnershipRow } from '../trajectory/ownership.row.ts';
import { PhaseRow, StatutoryStepRow } from '../trajectory/phase.row.ts';
import { TrajectoryAreaRow, TrajectoryRoleRow, TrajectoryRow } from '../trajectory/trajectory.row.ts';
import { WijkplatformNoteRow } from '../wijkplatform/note.row.ts';
import { WijkplatformAreaRow, WijkplatformMemberRow, WijkplatformRow } from '../wijkplatform/platform.row.ts';

/** Every row that commands write: what `openDatabase` is given as its entities. */
export const rows = [
  AdviceDraftFileRow,
  AdviceDraftPointRow,
  AdviceDraftRow,
  AdviceFileRow,
  AdvicePointRow,
  AdviceRequestRow,
  AdviceRoundRow,
  AdviceRow,
  AdviceRulesRow,
  AdviceVersionRow,
  VersionStandingRow,
  AgreedAnswerRow,
  ClockEventRow,
  ClockRow,
  ClockStepRow,
  CommitmentRow,
  CompassDraftRow,
  CompassEdgeRow,
  CompassFormRow,
  CompassRow,
  CompassVersionRow,
  ContestDecisionRow,
  ContestPointRow,
  ContestRow,
  ExplorationRow,
  FollowUpAcceptanceRow,
  FollowUpProposalRow,
  FollowUpRow,
  FormChoiceRow,
  FreeDayRow,
  InformationFileRow,
  InformationRequestRow,
  IssueRow,
  ObligationRow,
  OwnerRow,
  OwnershipRow,
  ParticipantAnswerRow,
  PartyRow,
  PassageRow,
  PersonRow,
  PhaseIssueRow,
  PhaseRow,
  ReadingParticipantRow,
  ReadingRow,
  ReadingStepRow,
  ResponseDisclosureRow,
  ResponseDraftFileRow,
  ResponseDraftPointRow,
  ResponseDraftRow,
  ResponseFileRow,
  ResponsePointRow,
  ResponseRow,
  ResponseSendingRow,
  StatutoryStepRow,
  StoredFileRow,
  SupportingFormRow,
  TrajectoryAreaRow,
  TrajectoryRoleRow,
  TrajectoryRow,
  WidgetSiteRow,
  WijkplatformAreaRow,
  WijkplatformMemberRow,
  WijkplatformNoteRow,
  WijkplatformRow,
  WithdrawalRow,
  WithholdingRow,
];
