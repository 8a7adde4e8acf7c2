// SPDX-License-Identifier: EUPL-1.2
export { KeyHelp } from './KeyHelp.tsx';
