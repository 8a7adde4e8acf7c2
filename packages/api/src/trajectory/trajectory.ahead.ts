// SPDX-License-Identifier: EUPL-1.2
import { Ahead } from '../shared/graphql/ahead.ts';

/** What is read of a trajectory by its number (2026-004), along with it. */
export const trajectoryAhead = new Ahead('Trajectory');
