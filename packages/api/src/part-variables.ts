// SPDX-License-Identifier: EUPL-1.2
import { MAIL_VARIABLES } from './mail/settings.ts';
import { IDENTITY_VARIABLES } from './shared/identity/settings.ts';
import { STORAGE_VARIABLES } from './shared/storage/settings.ts';

/** Names in the environment that parts of the server read for themselves; here, so that a small command need not load the parts. */
export const PART_VARIABLES: readonly string[] = [
  ...IDENTITY_VARIABLES,
  ...MAIL_VARIABLES,
  ...STORAGE_VARIABLES,
  // Of `pnpm bench`: who has it set starts the product all the same.
  'SAMENSPEL_BENCH_DATA',
];
