// SPDX-License-Identifier: EUPL-1.2
export { readStorageSettings, type StorageSettings } from './settings.ts';
export type { Content, Storage } from './storage.ts';
