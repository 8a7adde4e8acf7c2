// SPDX-License-Identifier: EUPL-1.2
export { type Area, areaName } from './area-name.ts';
export { defaultSettings, type ShownWord, shownWords, type TenantSettings } from './settings.ts';
export { isSlug, reservedSlugs } from './slug.ts';
