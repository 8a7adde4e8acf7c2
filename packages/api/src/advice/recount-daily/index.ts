// SPDX-License-Identifier: EUPL-1.2
export { recountEveryDay } from './recount-every-day.ts';
export { recountKind } from './recount-kind.ts';
export { createRecountMetric } from './recount-metric.ts';
