// SPDX-License-Identifier: EUPL-1.2
import { Counter } from 'prom-client';

/** How uploads ended: kept, or the code of the refusal; never what they are called or whose they are. */
export const createFileMetrics = () =>
  new Counter({
    name: 'samenspel_uploads_total',
    help: 'Files that were sent in, by how that ended',
    labelNames: ['outcome'] as const,
    registers: [],
  });
