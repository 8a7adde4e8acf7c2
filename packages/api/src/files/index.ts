// SPDX-License-Identifier: EUPL-1.2
export { createFileMetrics } from './file-metrics.ts';
export { fileRoutes } from './file-routes.ts';
export { sweepFiles } from './sweep-files.ts';
