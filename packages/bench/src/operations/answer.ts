// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { idOfAdvice } from '../data/parts.ts';
import type { AnswerInput } from '../sides/limit-answer.ts';
import type { Operation, Wish } from './operation.ts';
import { webOperation } from './web.ts';

const REASONS = [
  'Dit nemen wij over. In het voorjaar begint het werk aan het plein, en u ziet het ontwerp voor het vaststaat; wat u over het licht schreef staat erin.',
  'Een deel nemen wij over: de bomen komen er, het pad wordt smaller dan u vroeg. Voor de volle breedte moet de heg weg die de buren willen houden.',
  'Dit nemen wij niet over. De bus rijdt over deze straat en kan nergens anders langs; wij vroegen het de vervoerder en hij zei waarom.',
];

/** The answer to an advice; a key of its own for each advice, so that no two are the same act. */
export const inputOf = ({ tenant, n }: Wish): AnswerInput => ({
  idempotencyKey: keyOf(`${tenant} ${n}`),
  advice: idOfAdvice(tenant, n),
  version: 1,
  overall:
    'Dank voor uw advies. Wij lazen het met de afdelingen die erover gaan en met de aannemer. Van de drie punten nemen wij er een over en een deels; bij elk staat waarom. '
      .repeat(3)
      .trim(),
  weighing:
    'Honderdtwintig bewoners droegen dit advies. Dat woog mee in de keuze om de bomen voor de parkeerplaatsen te laten gaan.',
  signer: 'college',
  signerName: 'Burgemeester en wethouders',
  points: REASONS.map((reasons, i) => ({
    no: i + 1,
    disposition: ['adopted', 'partly_adopted', 'not_adopted'][i] ?? '',
    reasons,
  })),
});

/** (d) Answering an advice. */
export const answer: Operation = {
  key: 'answer',
  title: '(d) answering an advice',
  of: 'open-advice',
  product: (wish) => ({ query: webOperation('AnswerAdvice'), variables: { input: inputOf(wish) } }),
  limit: (wish) => ({ input: inputOf(wish) }),
  peer: (wish) => ({
    query: 'mutation Answer($json: JSON!) { answerAdvice(input: { json: $json }) }',
    variables: { json: inputOf(wish) },
  }),
  fromPeer: ({ answerAdvice: advice }: { answerAdvice: object }) => ({
    answerAdvice: { __typename: 'AdviceAnswered', advice },
  }),
};

function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
