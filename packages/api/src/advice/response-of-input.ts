// SPDX-License-Identifier: EUPL-1.2
import type { Advice, ResponseContent } from '@samenspel/domain/advice';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { mustExist } from '../tenant/index.ts';
import { filesNamed } from './file.store.ts';
import type { ResponseInput } from './response.inputs.graphql.ts';
import { draftedFiles } from './response-draft/response-draft.store.ts';

/**
 * The response that an input asks for, with ids for what it makes; parties and files that it names exist. Besides the sender's
 * own uploads it takes those of colleagues that were sent with an earlier response or hang in the draft that they share (A6).
 */
export async function responseOf(
  db: TenantDb,
  advice: Advice,
  input: ResponseInput,
): Promise<ResponseContent> {
  const { overall, weighing, signer, signerName, disclose, points, commitments } = input;
  await mustExist(db, { party: commitments.map(({ owner }) => owner) });
  return {
    ...{ overall, weighing, signer, signerName, disclose },
    points: points.map(({ passedOnTo, ...point }) => ({ ...point, passedOnTo: passedOnTo ?? undefined })),
    commitments: commitments.map(({ what, owner: ownerId, dueOn, pointNo }) => {
      return {
        ...{ commitmentId: newId(), clockId: newId(), what, ownerId, dueOn },
        pointNo: pointNo ?? undefined,
      };
    }),
    files: input.files.length === 0 ? [] : await filesNamed(db, input.files, await filesAtHand(db, advice)),
  };
}

async function filesAtHand(db: TenantDb, advice: Advice): Promise<string[]> {
  const sent = advice.responses.flatMap(({ files }) => files);
  return [...sent, ...(await draftedFiles(db, advice))].map(({ fileId }) => fileId);
}
