// SPDX-License-Identifier: EUPL-1.2
export { ladderCompass } from './ladder.ts';
