// SPDX-License-Identifier: EUPL-1.2
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

// Every browser has these; jsdom leaves them out.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder });
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
