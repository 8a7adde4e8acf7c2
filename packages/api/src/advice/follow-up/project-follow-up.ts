// SPDX-License-Identifier: EUPL-1.2
import type { FollowUp, FollowUpEvent } from '@samenspel/domain/advice';
import { assertNever, textOf } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import { changeOne, insertRows } from '../../shared/database/write-rows.ts';
import { newId } from '../../shared/ids/index.ts';
import { FollowUpAcceptanceRow, FollowUpProposalRow, FollowUpRow } from './follow-up.row.ts';

/** Writes what happened to an agreement to its rows; `after` is the agreement with it. */
export async function projectFollowUp(db: TenantDb, after: FollowUp, happened: FollowUpEvent): Promise<void> {
  const { tenantId } = db;
  const { id: followUpId, version } = after;
  const by = db.actor?.personId ?? '';
  switch (happened.type) {
    case 'FollowUpOpened': {
      const { wijkplatformId, trajectoryId = null, openedAt } = happened.data;
      const about = { wijkplatformId, trajectoryId, subject: after.subject };
      insertRows(db, FollowUpRow, [
        {
          ...{ tenantId, id: followUpId, ...about, state: 'proposed', openedAt, version },
        },
      ]);
      return;
    }
    case 'FollowUpProposed': {
      const { no, side, decider, signer, term, dueOn = null, proposedAt } = happened.data;
      insertRows(db, FollowUpProposalRow, [
        {
          ...{ tenantId, id: newId(), followUpId, no, side, decider, signer, dueOn },
          ...{
            whatHappens: happened.texts.whatHappens,
            signerName: textOf(happened, 'signerName') ?? null,
          },
          ...{ termAmount: term?.amount ?? null, termUnit: term?.unit ?? null },
          ...{ proposedBy: by, proposedAt },
        },
      ]);
      return changeOne(db, FollowUpRow, followUpId, { version });
    }
    case 'FollowUpAgreed': {
      const { no, side, agreedAt: acceptedAt } = happened.data;
      // The other side's: the database refuses any other (A3).
      const proposedBySide = after.proposals.find((each) => each.no === no)?.side ?? side;
      const acceptance = { followUpId, no, proposedBySide, side, acceptedBy: by, acceptedAt };
      insertRows(db, FollowUpAcceptanceRow, [{ tenantId, id: newId(), ...acceptance }]);
      return changeOne(db, FollowUpRow, followUpId, { state: 'agreed', agreedNo: no, version });
    }
    case 'FollowUpEnded':
      return changeOne(db, FollowUpRow, followUpId, { state: 'ended', version });
    default:
      return assertNever(happened);
  }
}
