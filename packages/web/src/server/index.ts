// SPDX-License-Identifier: EUPL-1.2
export { createWebHandler, type WebHandler, type WebOptions } from './create-web-handler.ts';
