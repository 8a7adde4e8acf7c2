// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition } from '@samenspel/domain/compass';

/** A question's number: the same one on the map, in the lists and above the page. */
export const numberOf = (definition: CompassDefinition, code: string): number =>
  definition.questions.findIndex((question) => question.code === code) + 1;
