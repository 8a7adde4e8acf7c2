// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../shared/ids/index.ts';
import { type AdvisedWorld, byHand } from './advised-world.ts';

/** What somebody tries by SQL, and the name of the constraint by which the database refuses it, whoever tries. */
export type Attempt = [what: string, sql: string, constraint: string];

const members = (platform: string) =>
  `SELECT id, person_id FROM wijkplatform_member WHERE wijkplatform_id = '${platform}' AND ended_at IS NULL LIMIT 1`;
const responseOf = (advice: string) => `(SELECT id FROM response WHERE advice_id = '${advice}' LIMIT 1)`;
const contestOf = (advice: string) => `(SELECT id FROM contest WHERE advice_id = '${advice}')`;

/** Every way that we know to close, withdraw or settle an advice that was not answered, or to undo what closed it. */
export function attempts(w: AdvisedWorld): Attempt[] {
  const hand = byHand(w.m);
  const { t, by, at } = hand;
  const [r, id] = [newId(), newId()];
  const two = { points: 2 };
  const on = (advice: string) => `WHERE tenant_id = ${t} AND id = '${advice}'`;
  const of = (advice: string) => `WHERE tenant_id = ${t} AND advice_id = '${advice}'`;
  const answersOf = (advice: string) => `WHERE tenant_id = ${t} AND response_id = ${responseOf(advice)}`;
  const state = (advice: string, set: string) => `UPDATE advice SET ${set} ${on(advice)};`;
  const written = hand.respond(r, w.open) + hand.say(r, [1, 2, 3]);
  return [
    ['close with no response', state(w.open, `state = 'answered'`), 'closed_by_a_response'],
    ['call it contested with no response', state(w.open, `state = 'contested'`), 'closed_by_a_response'],
    ['name a response and stay open', state(w.answered, `state = 'open'`), 'closed_by_a_response'],
    ['close with a response that does not exist', hand.close(w.open, id), 'answered_by_what_was_sent'],
    [
      'close with another advice’s response',
      state(w.open, `state = 'answered', response_id = ${responseOf(w.answered)}`),
      'answered_by_what_was_sent',
    ],
    ['close with a response that was not sent', written + hand.close(w.open, r), 'answered_by_what_was_sent'],
    [
      'close with a response to an earlier version',
      hand.answer(r, w.corrected, two),
      'answered_by_what_was_sent',
    ],
    [
      'close with the response of an earlier round',
      state(w.sentBack, `state = 'answered', response_id = ${responseOf(w.sentBack)}`),
      'answered_by_what_was_sent',
    ],
    ['correct an answered advice', hand.correct(w.answered), 'answered_by_what_was_sent'],
    [
      'send a response that misses the last point',
      hand.respond(r, w.open) + hand.say(r, [1, 2]) + hand.send(r, w.open),
      'sent_complete',
    ],
    [
      'send a response that says nothing to any point',
      hand.respond(r, w.open) + hand.send(r, w.open),
      'sent_complete',
    ],
    [
      'answer the last point only',
      hand.respond(r, w.open) + hand.say(r, [3]),
      'response_point_tenant_id_response_id_before_fkey',
    ],
    [
      'leave a point out in the middle',
      hand.respond(r, w.open) + hand.say(r, [1, 3]),
      'response_point_tenant_id_response_id_before_fkey',
    ],
    [
      'answer one point twice',
      hand.respond(r, w.open) + hand.say(r, [1, 1]),
      'response_point_tenant_id_response_id_no_key',
    ],
    [
      'answer a point that is not there',
      hand.respond(r, w.open) + hand.say(r, [1, 2, 3, 4]),
      'answers_a_point_that_is_there',
    ],
    [
      'add a point to a response that was sent',
      `INSERT INTO response_point (tenant_id, id, response_id, no, points, disposition, reasons) SELECT tenant_id, '${id}', id, 4, 4, 'adopted', 'Ook' FROM response ${of(w.answered)};`,
      'answers_points_of_its_response',
    ],
    [
      'respond to fewer points than the version has',
      hand.respond(r, w.open, { points: 1 }),
      'response_tenant_id_advice_id_version_points_fkey',
    ],
    [
      'send as if the response had fewer points',
      hand.respond(r, w.open) + hand.say(r, [1]) + hand.send(r, w.open, { points: 1 }),
      'response_sending_tenant_id_response_id_advice_id_round_ver_fkey',
    ],
    [
      'respond in a round that was never opened',
      hand.respond(r, w.open, { round: 2 }),
      'response_tenant_id_advice_id_round_fkey',
    ],
    ['respond for the first time a second time', hand.respond(r, w.answered), 'response_first'],
    [
      'correct one response twice',
      hand.respond(r, w.answered, {}, responseOf(w.answered), `'Fout'`) +
        hand.respond(id, w.answered, {}, responseOf(w.answered), `'Fout'`),
      'response_tenant_id_supersedes_id_key',
    ],
    [
      'correct another advice’s response',
      hand.respond(r, w.open, {}, responseOf(w.answered), `'Fout'`),
      'response_tenant_id_supersedes_id_advice_id_round_fkey',
    ],
    [
      'correct without a reason',
      hand.respond(r, w.answered, {}, responseOf(w.answered), `E'\\u00a0'`),
      'correction_has_reason',
    ],
    [
      'send one response twice',
      `INSERT INTO response_sending (tenant_id, id, response_id, advice_id, round, version, points, sent_by, sent_at, sent_on) SELECT tenant_id, '${id}', response_id, advice_id, round, version, points, sent_by, sent_at, sent_on FROM response_sending ${of(w.answered)};`,
      'response_sending_tenant_id_response_id_key',
    ],
    [
      'disclose what was not sent',
      `${written} INSERT INTO response_disclosure (tenant_id, id, response_id, disclosed_by, disclosed_at) VALUES (${t}, '${id}', '${r}', ${by}, ${at});`,
      'response_disclosure_tenant_id_response_id_fkey',
    ],
    [
      'disclose twice',
      `INSERT INTO response_disclosure (tenant_id, id, response_id, disclosed_by, disclosed_at) VALUES (${t}, '${id}', ${responseOf(w.answered)}, ${by}, ${at});`,
      'response_disclosure_tenant_id_response_id_key',
    ],

    ['give an advice fewer points', state(w.open, 'points = 1'), 'advice_has_its_version'],
    [
      'stand at a version without all of its points',
      hand.correct(w.open, { written: 2 }),
      'version_has_its_points',
    ],
    [
      'write the last point of a version only',
      hand.version(w.open) + hand.point(w.open, { version: 2, no: 3 }),
      'advice_point_tenant_id_advice_id_version_before_fkey',
    ],
    ['add a point to what was submitted', hand.point(w.open, { no: 4, points: 3 }), 'advice_point_check'],
    [
      'add a point and say there were more',
      hand.point(w.open, { no: 4, points: 4 }),
      'advice_point_tenant_id_advice_id_version_points_fkey',
    ],
    [
      'write one point twice',
      hand.point(w.open, { no: 1 }),
      'advice_point_tenant_id_advice_id_version_no_key',
    ],
    ['go back to an earlier version', state(w.corrected, 'version = 1'), 'advice_at_its_last_version'],
    [
      'go back to an earlier version and answer that',
      state(w.corrected, 'version = 1') + hand.answer(r, w.corrected, two),
      'advice_at_its_last_version',
    ],
    [
      'call an earlier version the current one',
      `UPDATE version_standing SET standing = 'current' ${of(w.corrected)} AND no = 1;`,
      'version_before_is_superseded',
    ],
    ['slip a version past the advice', hand.version(w.open), 'version_before_is_superseded'],
    [
      'leave a version out',
      hand.version(w.open, { no: 3 }),
      'advice_version_tenant_id_advice_id_before_fkey',
    ],
    [
      'submit one version twice',
      hand.version(w.open, { no: 1 }),
      'advice_version_tenant_id_advice_id_no_key',
    ],
    [
      'let a version stand twice',
      `INSERT INTO version_standing (tenant_id, id, advice_id, no, standing) VALUES (${t}, '${id}', '${w.open}', 1, 'superseded');`,
      'version_standing_tenant_id_advice_id_no_key',
    ],
    [
      'let a version stand that is not there',
      `INSERT INTO version_standing (tenant_id, id, advice_id, no, standing) VALUES (${t}, '${id}', '${w.open}', 9, 'current');`,
      'version_standing_tenant_id_advice_id_no_fkey',
    ],
    ['submit without backing', hand.version(w.open, { backing: ' ' }), 'version_states_backing'],

    ['go to a round that was never opened', state(w.open, 'round = 2'), 'advice_in_its_round'],
    ['open the next round without a decision', hand.round(w.open, 2), 'round_before_was_sent_back'],
    [
      'open the next round after an answer that stands',
      hand.round(w.answered, 2) + state(w.answered, `round = 2, state = 'open', response_id = NULL`),
      'round_before_was_sent_back',
    ],
    ['leave a round out', hand.round(w.open, 3), 'round_before_was_sent_back'],
    ['open one round twice', hand.round(w.open, 1), 'advice_round_tenant_id_advice_id_no_key'],
    [
      'send back without a decision',
      `UPDATE advice_round SET verdict = 'sent_back' ${of(w.open)};`,
      'sent_back_by_a_decision',
    ],
    [
      'return to the round that was sent back, with its answer',
      state(w.sentBack, `round = 1, state = 'answered', response_id = ${responseOf(w.sentBack)}`),
      'answer_stands',
    ],
    [
      'decide otherwise than the round says',
      hand.decide(contestOf(w.contested), w.contested, 'sent_back'),
      'decision_is_the_verdict',
    ],
    [
      'decide about another advice’s contest',
      hand.decide(contestOf(w.contested), w.answered, 'stands'),
      'contest_decision_tenant_id_contest_id_advice_id_round_fkey',
    ],
    [
      'decide twice',
      hand.decide(contestOf(w.sentBack), w.sentBack, 'stands'),
      'contest_decision_tenant_id_contest_id_key',
    ],
    [
      'call it contested when nobody contested',
      state(w.answered, `state = 'contested'`),
      'contested_by_the_platform',
    ],
    [
      'contest what was not sent',
      hand.contest(id, w.open, `'${newId()}'`),
      'contest_tenant_id_response_id_advice_id_round_fkey',
    ],
    [
      'contest another advice’s response',
      hand.contest(id, w.answered, responseOf(w.contested)),
      'contest_tenant_id_response_id_advice_id_round_fkey',
    ],
    [
      'contest twice in a round',
      hand.contest(id, w.contested, responseOf(w.contested)),
      'contest_tenant_id_advice_id_round_key',
    ],
    [
      'contest a point of another response',
      `INSERT INTO contest_point (tenant_id, id, contest_id, response_id, no, reasons) VALUES (${t}, '${id}', ${contestOf(w.contested)}, ${responseOf(w.answered)}, 2, 'Nee');`,
      'contests_the_same_response',
    ],
    [
      'contest a point that was not answered',
      `INSERT INTO contest_point (tenant_id, id, contest_id, response_id, no, reasons) VALUES (${t}, '${id}', ${contestOf(w.contested)}, ${responseOf(w.contested)}, 9, 'Nee');`,
      'contest_point_tenant_id_response_id_no_fkey',
    ],
    [
      'contest one point twice',
      `INSERT INTO contest_point (tenant_id, id, contest_id, response_id, no, reasons) VALUES (${t}, '${id}', ${contestOf(w.contested)}, ${responseOf(w.contested)}, 1, 'Nee');`,
      'contest_point_tenant_id_contest_id_no_key',
    ],

    ['withdraw without a withdrawal', state(w.open, `state = 'withdrawn'`), 'withdrawn_by_a_withdrawal'],
    ['withdraw and keep the answer', state(w.answered, `state = 'withdrawn'`), 'closed_by_a_response'],
    [
      'withdraw by another advice’s withdrawal',
      state(w.open, `state = 'withdrawn', withdrawal_id = (SELECT id FROM withdrawal ${of(w.withdrawn)})`),
      'withdrawn_by_the_platform',
    ],
    [
      'withdraw as an official',
      hand.withdraw(id, w.open, w.platform.id, `SELECT '${newId()}'::uuid AS id, ${by}::uuid AS person_id`),
      'withdrawal_tenant_id_person_id_wijkplatform_id_member_id_fkey',
    ],
    [
      'withdraw as an official under a member’s name',
      hand.withdraw(
        id,
        w.open,
        w.platform.id,
        `SELECT id, ${by}::uuid AS person_id FROM (${members(w.platform.id)}) m`,
      ),
      'withdrawal_tenant_id_person_id_wijkplatform_id_member_id_fkey',
    ],
    [
      'withdraw as a member of another platform',
      hand.withdraw(id, w.open, w.platform.id, members(w.stranger.id)),
      'withdrawal_tenant_id_person_id_wijkplatform_id_member_id_fkey',
    ],
    [
      'withdraw as another platform',
      hand.withdraw(id, w.open, w.stranger.id, members(w.stranger.id)),
      'withdrawal_tenant_id_advice_id_wijkplatform_id_fkey',
    ],
    [
      'withdraw twice',
      hand.withdraw(id, w.withdrawn, w.platform.id, members(w.platform.id)),
      'withdrawal_tenant_id_advice_id_key',
    ],

    [
      'close the phase under an open advice',
      `UPDATE phase SET status = 'closed', started_at = ${at}, closed_at = ${at} ${on(w.phase)};`,
      'open_advice_keeps_phase_open',
    ],
    [
      'close the trajectory under an open advice',
      `UPDATE trajectory SET status = 'closed', closed_at = ${at} ${on(w.trajectory)};`,
      'open_advice_keeps_trajectory_open',
    ],
    ['settle an open advice', state(w.open, 'settled = true'), 'settled_when_answered'],
    [
      'settle with an open commitment',
      state(w.answered, 'settled = true'),
      'open_commitment_keeps_advice_unsettled',
    ],
    [
      'settle a commitment by nobody',
      `UPDATE commitment SET state = 'done' ${of(w.answered)};`,
      'commitment_check',
    ],
    [
      'drop a commitment without a reason',
      `UPDATE commitment SET state = 'dropped', settled_by = ${by}, settled_at = ${at}, account = E'\\n\\u200b' ${of(w.answered)};`,
      'dropped_with_reason',
    ],
    [
      'commit in another advice’s response',
      `INSERT INTO commitment (tenant_id, id, advice_id, response_id, what, owner_id, due_on, made_at) VALUES (${t}, '${id}', '${w.contested}', ${responseOf(w.answered)}, 'Iets', ${by}, '2026-09-01', ${at});`,
      'committed_in_what_was_sent',
    ],
    [
      'commit to a point that is not there',
      `INSERT INTO commitment (tenant_id, id, advice_id, response_id, point_no, what, owner_id, due_on, made_at) VALUES (${t}, '${id}', '${w.answered}', ${responseOf(w.answered)}, 9, 'Iets', ${by}, '2026-09-01', ${at});`,
      'commitment_tenant_id_response_id_point_no_fkey',
    ],

    [
      'agree with one’s own proposal',
      `INSERT INTO follow_up_acceptance (tenant_id, id, follow_up_id, no, proposed_by_side, side, accepted_by, accepted_at) VALUES (${t}, '${id}', '${w.followUp}', 1, 'municipality', 'municipality', ${by}, ${at});`,
      'accepted_by_the_other_side',
    ],
    [
      'agree with one’s own proposal as if the other made it',
      `INSERT INTO follow_up_acceptance (tenant_id, id, follow_up_id, no, proposed_by_side, side, accepted_by, accepted_at) VALUES (${t}, '${id}', '${w.followUp}', 1, 'platform', 'municipality', ${by}, ${at});`,
      'follow_up_acceptance_tenant_id_follow_up_id_no_proposed_by_fkey',
    ],
    [
      'call it agreed when nobody accepted',
      `UPDATE follow_up SET state = 'agreed', agreed_no = 1 ${on(w.followUp)};`,
      'follow_up_tenant_id_id_agreed_no_fkey',
    ],
    [
      'call it agreed about nothing',
      `UPDATE follow_up SET state = 'agreed' ${on(w.followUp)};`,
      'follow_up_check',
    ],
    [
      'accept a request without an agreement',
      `UPDATE advice_request SET state = 'accepted', settled_at = ${at} ${on(w.request)};`,
      'accepted_with_agreement',
    ],
    [
      'answer for information without words',
      `UPDATE information_request SET state = 'answered', settled_at = ${at}, settled_by = ${by}, answer = ' ' ${on(w.information)};`,
      'answered_with_words',
    ],
    [
      'refuse information on no ground',
      `UPDATE information_request SET state = 'refused', settled_at = ${at}, settled_by = ${by}, answer = 'Nee' ${on(w.information)};`,
      'refused_on_a_ground',
    ],

    [
      'be about a phase of another trajectory',
      state(w.answered, `trajectory_id = '${w.elsewhere}', phase_id = '${w.phase}'`),
      'advice_tenant_id_phase_id_trajectory_id_fkey',
    ],
    [
      'submit a version of no advice',
      hand.version(newId(), { no: 1 }),
      'advice_version_tenant_id_advice_id_fkey',
    ],
    [
      'agree as neither side',
      `INSERT INTO follow_up_acceptance (tenant_id, id, follow_up_id, no, proposed_by_side, side, accepted_by, accepted_at) VALUES (${t}, '${id}', '${w.followUp}', 1, 'municipality', 'x', ${by}, ${at});`,
      'follow_up_acceptance_side_check',
    ],
    [
      'agree as nobody',
      `INSERT INTO follow_up_acceptance (tenant_id, id, follow_up_id, no, proposed_by_side, side, accepted_by, accepted_at) VALUES (${t}, '${id}', '${w.followUp}', 1, 'municipality', 'platform', '${newId()}', ${at});`,
      'follow_up_acceptance_tenant_id_accepted_by_fkey',
    ],
    [
      'propose under a number that was used',
      `INSERT INTO follow_up_proposal (tenant_id, id, follow_up_id, no, side, what_happens, decider, signer, proposed_by, proposed_at) VALUES (${t}, '${id}', '${w.followUp}', 1, 'platform', 'Iets', 'college', 'college', ${by}, ${at});`,
      'follow_up_proposal_tenant_id_follow_up_id_no_key',
    ],

    [
      'extend a term twice',
      [8, 9]
        .map(
          (no) =>
            `INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, due_on, reason, at) SELECT ${t}, '${newId()}', id, ${no}, 'extended', '2026-05-20', '2026-09-01', 'Druk', ${at} FROM clock WHERE subject_id = '${w.open}' AND kind = 'answer';`,
        )
        .join(''),
      'clock_event_one_extension',
    ],
    [
      'extend a term without a reason',
      `INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, due_on, reason, at) SELECT ${t}, '${id}', id, 8, 'extended', '2026-05-20', '2026-09-01', E'\\u00ad', ${at} FROM clock WHERE subject_id = '${w.open}' AND kind = 'answer';`,
      'clock_change_has_reason',
    ],
    [
      'start a clock twice',
      `INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, at) SELECT ${t}, '${id}', id, 8, 'started', '2026-05-20', ${at} FROM clock WHERE subject_id = '${w.open}' AND kind = 'answer';`,
      'clock_event_one_start',
    ],
    [
      'note something of a clock in the place of something else',
      `INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, at) SELECT ${t}, '${id}', id, 1, 'resumed', '2026-05-20', ${at} FROM clock WHERE subject_id = '${w.open}' AND kind = 'answer';`,
      'clock_event_tenant_id_clock_id_no_key',
    ],
    [
      'give no municipality a clock',
      `INSERT INTO clock (tenant_id, id, kind, subject_id, round, started_on) VALUES ('${newId()}', '${id}', 'answer', '${w.open}', 1, '2026-05-20');`,
      'clock_tenant_id_fkey',
    ],
    [
      'give an advice a second clock',
      `INSERT INTO clock (tenant_id, id, kind, subject_id, round, started_on) VALUES (${t}, '${id}', 'answer', '${w.open}', 1, '2026-05-20');`,
      'clock_tenant_id_kind_subject_id_round_key',
    ],

    [
      'delete the response that closed',
      `DELETE FROM response ${of(w.answered)};`,
      'response_sending_tenant_id_response_id_advice_id_round_ver_fkey',
    ],
    [
      'delete that it was sent',
      `DELETE FROM response_sending ${of(w.undisclosed)};`,
      'answered_by_what_was_sent',
    ],
    [
      'delete what it said to the last point',
      `DELETE FROM response_point ${answersOf(w.undisclosed)} AND no = 3;`,
      'sent_complete',
    ],
    [
      'delete what it said to the first point',
      `DELETE FROM response_point ${answersOf(w.undisclosed)} AND no = 1;`,
      'response_point_tenant_id_response_id_before_fkey',
    ],
    [
      'let the response be to another version',
      `UPDATE response SET version = 2 ${of(w.answered)};`,
      'response_sending_tenant_id_response_id_advice_id_round_ver_fkey',
    ],
    [
      'let what was sent be another response',
      `UPDATE response_sending SET advice_id = '${w.open}' ${of(w.undisclosed)};`,
      'answered_by_what_was_sent',
    ],
    [
      'blank the reasons afterwards',
      `UPDATE response_point SET reasons = E'\\u200b' ${answersOf(w.answered)};`,
      'response_point_reasons_check',
    ],
    [
      'delete the last point that was advised',
      `DELETE FROM advice_point ${of(w.open)} AND no = 3;`,
      'version_has_its_points',
    ],
    [
      'delete the last point of an earlier version',
      `DELETE FROM advice_point ${of(w.corrected)} AND version = 1 AND no = 2;`,
      'version_has_its_points',
    ],
    ['delete the withdrawal', `DELETE FROM withdrawal ${of(w.withdrawn)};`, 'withdrawn_by_the_platform'],
    [
      'delete the decision that sent back',
      `DELETE FROM contest_decision ${of(w.sentBack)};`,
      'sent_back_by_a_decision',
    ],
    [
      'delete the version',
      `DELETE FROM advice_version ${of(w.corrected)} AND no = 2;`,
      'advice_point_tenant_id_advice_id_version_points_fkey',
    ],
  ];
}
