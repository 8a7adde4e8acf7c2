// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { registerEnumType } from 'type-graphql';

/** An enum whose values are the domain's own codes, each with what it says. */
function codes<Code extends string>(
  name: string,
  description: string,
  values: Record<Code, string>,
): { [code in Code]: code } {
  const all = Object.keys(values) as Code[];
  const made = Object.fromEntries(all.map((code) => [code, code])) as { [code in Code]: code };
  const valuesConfig: Record<string, { description: string }> = {};
  for (const code of all) valuesConfig[code] = { description: values[code] };
  registerEnumType<Record<string, string>>(made, { name, description, valuesConfig });
  return made;
}

export const Signer = codes<domain.Signer>(
  'Signer',
  'Which body decides about a matter, or signs the answer to an advice (A3, A6).',
  {
    council: 'The municipal council (gemeenteraad).',
    college: 'The municipal executive (college van burgemeester en wethouders).',
    alderman: 'An alderman (wethouder).',
    director: 'A director (directeur).',
    official: 'An official (ambtenaar).',
  },
);

export const AdviceState = codes<domain.AdviceState>('AdviceState', 'Where an advice stands (A4, A6, A9).', {
  open: 'It waits for a substantive response (open).',
  answered: 'A substantive response was sent (beantwoord).',
  contested: 'The platform says that the response is not substantive; the overseer decides (betwist).',
  withdrawn: 'The platform withdrew it before it was answered (ingetrokken).',
});

export const Disposition = codes<domain.Disposition>('Disposition', 'What happens with a point (A6).', {
  adopted: 'Adopted (overgenomen).',
  partly_adopted: 'Adopted in part (deels overgenomen).',
  not_adopted: 'Not adopted (niet overgenomen).',
  passed_on: 'Passed on to whoever is competent (doorgezonden).',
});

export const Verdict = codes<domain.Verdict>('Verdict', 'What the overseer decides about a contest (A9).', {
  stands: 'The response is substantive and stands.',
  sent_back: 'Back to the handler, with a new term: the next round opens.',
});

export const WithholdingGround = codes<domain.WithholdingGround>(
  'WithholdingGround',
  'On which ground a part is withheld from the public (A11).',
  {
    personal_data: 'It tells about persons (persoonsgegevens).',
    confidential: 'It was given in confidence (vertrouwelijk).',
    safety: 'It would endanger somebody’s safety (veiligheid).',
    legal: 'A law forbids it (wettelijk).',
    other: 'Another ground, as explained.',
  },
);

export const AdvicePart = codes<domain.AdvicePart>(
  'AdvicePart',
  'A part of an advice that can be withheld from the public (A11).',
  {
    summary: 'The summary (samenvatting).',
    points: 'The points (adviespunten).',
    taking_part: 'Who took part in it.',
    backing: 'How broadly it is carried (draagvlak), in text, figures and files.',
    files: 'The files.',
    response: 'The responses to it, and what the platform said of them.',
    commitments: 'The commitments (toezeggingen).',
  },
);

export const CommitmentState = codes<domain.Commitment['state']>(
  'CommitmentState',
  'Where a commitment stands (A10).',
  {
    open: 'Still to be done (open).',
    done: 'Done (nagekomen).',
    dropped: 'Dropped, with a reason (vervallen).',
  },
);

export const FilePurpose = codes<domain.AdviceFile['purpose']>('FilePurpose', 'What a file is for (A4).', {
  backing: 'It shows how broadly the advice is carried (draagvlak).',
  annex: 'It belongs to it (bijlage).',
});

export const EscalatesTo = codes<domain.EscalatesTo>(
  'EscalatesTo',
  'To whom something overdue is escalated (A8).',
  {
    handler: 'Who handles it (behandelaar).',
    lead: 'The project lead (projectleider).',
    overseer: 'The controlling role (controlerende rol).',
    director: 'The director (directeur).',
    alderman: 'The alderman (wethouder).',
  },
);
