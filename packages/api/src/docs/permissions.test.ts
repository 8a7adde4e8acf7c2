// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { printMatrix } from '@samenspel/domain/access';
import { generatedPart } from '../testing/a-doc.ts';

describe('docs/reference/permissions.md', () => {
  it('prints the matrix that the API enforces (`pnpm --filter @samenspel/api write-docs` writes it)', () => {
    expect(generatedPart('reference/permissions.md', 'matrix', printMatrix())).toBe(printMatrix());
  });
});
