// SPDX-License-Identifier: EUPL-1.2

/** The present as an ISO instant in UTC. The only place that reads the clock for facts: decisions get it as an argument. */
export const systemNow = (): string => new Date().toISOString();
export { civilDateIn } from './civil-date-in.ts';
