// SPDX-License-Identifier: EUPL-1.2
export { createLog, type Log } from './create-log.ts';
