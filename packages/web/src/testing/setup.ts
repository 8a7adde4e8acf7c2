// SPDX-License-Identifier: EUPL-1.2
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves these out; React's server renderer and urql expect them, as every browser has them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
