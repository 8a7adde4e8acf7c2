// SPDX-License-Identifier: EUPL-1.2
import type { Signer } from '@samenspel/domain/advice';
import type { TermUnit } from '@samenspel/domain/terms';
import type { ShownProposal } from './follow-up-fragment.ts';

export type When = 'rule' | 'term' | 'date';

/** A proposal as it is being typed. */
export interface TypedProposal {
  subject: string;
  whatHappens: string;
  decider: Signer | '';
  signer: Signer | '';
  signerName: string;
  when: When;
  amount: string;
  unit: TermUnit;
  dueOn: string;
}

/** A new one, or the other side's to change. */
export const typedFrom = (last?: ShownProposal, subject = ''): TypedProposal => ({
  subject,
  whatHappens: last?.whatHappens ?? '',
  decider: last?.decider ?? '',
  signer: last?.signer ?? '',
  signerName: last?.signerName ?? '',
  when: last?.dueOn ? 'date' : last?.term ? 'term' : 'rule',
  amount: last?.term ? String(last.term.amount) : '',
  unit: last?.term?.unit ?? 'weeks',
  dueOn: last?.dueOn ?? '',
});

/** As the mutation takes it; undefined while it is not chosen who decides and who signs. */
export const contentOf = (typed: TypedProposal) => {
  const { decider, signer, when } = typed;
  if (decider === '' || signer === '') return undefined;
  return {
    whatHappens: typed.whatHappens,
    decider,
    signer,
    signerName: typed.signerName.trim() || null,
    // No number at all is 0, which the decision refuses at its place.
    term: when === 'term' ? { amount: Math.trunc(Number(typed.amount)) || 0, unit: typed.unit } : null,
    dueOn: when === 'date' ? typed.dueOn : null,
  };
};
