// SPDX-License-Identifier: EUPL-1.2
export { seedDemonstration } from './seed-demonstration.ts';
