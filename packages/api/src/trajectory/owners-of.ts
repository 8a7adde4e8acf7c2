// SPDX-License-Identifier: EUPL-1.2
import type { Refusal, TextRefusalCode } from '@samenspel/domain/kernel';
import type { Owner } from '@samenspel/domain/trajectory';
import { checkName, type NamedPerson, personToBe } from '../tenant/index.ts';

/** Owners as an input names them: parties on either side, and residents by name. */
export interface OwnersInput {
  municipalOwners: string[];
  residentOwners: string[];
  residentOwnerNames: string[];
}

export interface NamedOwners {
  owners: Owner[];
  /** Who will be a person once the act is accepted. */
  persons: NamedPerson[];
  refusals: Refusal<TextRefusalCode>[];
  /** The place in the input of what the domain calls owners.n. */
  place<Refused extends Refusal>(refusal: Refused): Refused;
}

/** The owners that an input names (T3), those known by name only included. */
export function ownersOf({ municipalOwners, residentOwners, residentOwnerNames }: OwnersInput): NamedOwners {
  const persons = residentOwnerNames.map(personToBe);
  const onSide = (side: Owner['side']) => (partyId: string) => ({ partyId, side });
  const residents = [...residentOwners, ...persons.map(({ id }) => id)];
  const places = [
    ...municipalOwners.map((_, i) => `municipalOwners.${i}`),
    ...residentOwners.map((_, i) => `residentOwners.${i}`),
    ...residentOwnerNames.map((_, i) => `residentOwnerNames.${i}`),
  ];
  return {
    owners: [...municipalOwners.map(onSide('municipality')), ...residents.map(onSide('residents'))],
    persons,
    refusals: residentOwnerNames.flatMap((name, i) => checkName(name, `residentOwnerNames.${i}`, 'T3')),
    place(refusal) {
      const [, n] = /^owners\.(\d+)$/.exec(refusal.at ?? '') ?? [];
      const at = n === undefined ? undefined : places[Number(n)];
      return at === undefined ? refusal : { ...refusal, at };
    },
  };
}
