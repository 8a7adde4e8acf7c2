// SPDX-License-Identifier: EUPL-1.2
export { endingOf } from './ending-of.ts';
export { hoursKeptUnattached } from './kept-unattached.ts';
export { fileEndings, isPicture, type MediaType, mediaTypes } from './media-types.ts';
export { nameFor } from './name-for.ts';
