// SPDX-License-Identifier: EUPL-1.2
import type { RouteName } from '../shared/routes/index.ts';
import { type LazyScreen, onServer } from './lazy-screen.ts';

/**
 * Which component stands behind each route; each is a chunk of its own. Add a screen: a line here (`onServer` when it can be
 * read without JavaScript, `inBrowser` when it cannot), one in shared/routes/routes.ts.
 */
export const screens: Partial<Record<RouteName, LazyScreen>> = {
  municipalities: onServer(() => import('../features/tenant/MunicipalitiesScreen.tsx')),
  home: onServer(() => import('../features/tenant/HomeScreen.tsx')),
  trajectories: onServer(() => import('../features/trajectory/TrajectoriesScreen.tsx')),
  trajectory: onServer(() => import('../features/trajectory/TrajectoryScreen.tsx')),
  compass: onServer(() => import('../features/compass/CompassScreen.tsx')),
};
