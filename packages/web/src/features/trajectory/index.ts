// SPDX-License-Identifier: EUPL-1.2
export { trajectoryTexts } from './texts.ts';
