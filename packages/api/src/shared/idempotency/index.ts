// SPDX-License-Identifier: EUPL-1.2
export { type KeyReused, type OnceRequest, once, type Settled } from './once.ts';
