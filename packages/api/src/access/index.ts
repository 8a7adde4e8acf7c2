// SPDX-License-Identifier: EUPL-1.2
export { actorOfPerson } from './actor.store.ts';
