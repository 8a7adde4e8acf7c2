// SPDX-License-Identifier: EUPL-1.2
export { clockDocument, clockJson } from './clock-document.sql.ts';
export { clockState } from './clock-state.ts';
export { saveClocks, tellAdvices } from './save-clocks.ts';
