// SPDX-License-Identifier: EUPL-1.2
export { lockPlatform } from './lock-platform.ts';
