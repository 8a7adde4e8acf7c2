// SPDX-License-Identifier: EUPL-1.2
export { addPersons, checkName, type NamedPerson, personToBe } from './name-person.ts';
export { knownRoleCodes, mustExist } from './references.store.ts';
