// SPDX-License-Identifier: EUPL-1.2
import type { EmbeddedPostgres } from '../shared/database/embedded/start-embedded.ts';

/** What the set-up hands to the teardown of the same run. */
export const testServer: { running?: { postgres: EmbeddedPostgres; folder: string } } = {};
