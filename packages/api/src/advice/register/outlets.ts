// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { calendarRoutes } from './calendar.route.ts';
import { chainRoute } from './chain.route.ts';
import { exportRoutes } from './export.route.ts';
import { feedRoutes } from './feed.route.ts';
import type { OutletOptions } from './outlet.ts';
import { widgetRoutes } from './widget.route.ts';

/** What others take from the public register: files, a feed, a calendar, a sign for another site (A11). */
export function outlets(app: FastifyInstance, options: OutletOptions): void {
  exportRoutes(app, options);
  feedRoutes(app, options);
  calendarRoutes(app, options);
  chainRoute(app, options);
  widgetRoutes(app, options);
}
