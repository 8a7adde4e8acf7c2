// SPDX-License-Identifier: EUPL-1.2
export { compassVersion, ownershipOfForm } from './compass.store.ts';
export { projectReading } from './project-reading.ts';
