// SPDX-License-Identifier: EUPL-1.2
export { addParty, renameParty } from './name-party.ts';
export { addPersons, checkName, type NamedPerson, personToBe } from './name-person.ts';
export { hasAccount, knownRoleCodes, mustExist } from './references.store.ts';
