// SPDX-License-Identifier: EUPL-1.2
import type { ValidationRule } from 'graphql';
import { boundedReach } from './bounded-reach.ts';
import { limits } from './limits.ts';

/** The rules that every document must pass: over HTTP, over WebSocket, and those of the web client when the server starts. */
export const documentRules = [...(limits.validationRules as ValidationRule[]), boundedReach];
