// SPDX-License-Identifier: EUPL-1.2
export { dayOf, isDoneOn, takeDay, zoneOf } from './daily.ts';
export { eachUnit } from './each-unit.ts';
export type { JobMetrics } from './job-metrics.ts';
export type { JobContext, JobPart } from './part.ts';
export { startWorker, type Worker } from './start-worker.ts';
