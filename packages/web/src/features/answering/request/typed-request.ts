// SPDX-License-Identifier: EUPL-1.2
import { type Signer, signers } from '@samenspel/domain/advice';
import { noTerm, type TypedTerm, termInput } from '../typed-term.ts';

/** A request as it is typed. */
export interface TypedRequest {
  wijkplatform: string;
  trajectory: string;
  phase: string;
  title: string;
  question: string;
  background: string;
  adviseTerm: TypedTerm;
  whatHappens: string;
  decider: Signer;
  signer: Signer;
  signerName: string;
  term: TypedTerm;
  dueOn: string;
}

export const signerOf = (value: string): Signer => signers.find((known) => known === value) ?? 'college';

/** An empty request, signed as the municipality has set. */
export const emptyRequest = (set: { signer: Signer; signerName: string | null }): TypedRequest => ({
  wijkplatform: '',
  trajectory: '',
  phase: '',
  title: '',
  question: '',
  background: '',
  adviseTerm: { amount: '6', unit: 'weeks' },
  whatHappens: '',
  decider: set.signer,
  signer: set.signer,
  signerName: set.signerName ?? '',
  term: noTerm,
  dueOn: '',
});

/** As the API takes it. */
export const requestInput = ({
  trajectory,
  phase,
  adviseTerm,
  signerName,
  term,
  dueOn,
  ...typed
}: TypedRequest) => ({
  ...typed,
  trajectory: trajectory || null,
  phase: (trajectory && phase) || null,
  adviseTerm: termInput(adviseTerm),
  signerName: signerName || null,
  term: termInput(term),
  dueOn: dueOn || null,
});
