// SPDX-License-Identifier: EUPL-1.2
export {
  afterSave,
  keepMine,
  type LaidOver,
  orphanedIn,
  partedIn,
  type TextsByName,
  takeTheirs,
  textShown,
  typeText,
  unsavedIn,
} from './laid-over.ts';
export { forgetKept, keepOnDevice, readKept } from './on-device.ts';
export { type Draft, useDraft } from './use-draft.ts';
