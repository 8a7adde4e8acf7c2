// SPDX-License-Identifier: EUPL-1.2
export { type Draft, useDraft } from './use-draft.ts';
