// SPDX-License-Identifier: EUPL-1.2
export { EmbedCode } from './EmbedCode.tsx';
