// SPDX-License-Identifier: EUPL-1.2
import { Gauge } from 'prom-client';

/** What the daily recount found, added up: no measurement tells which municipality it is of. */
export interface RecountMetric {
  standing(tenantId: string, many: number): void;
  readonly all: readonly Gauge[];
}

export function createRecountMetric(): RecountMetric {
  const byTenant = new Map<string, number>();
  const deviations = new Gauge({
    name: 'samenspel_recount_deviations',
    help: 'What the last recount of advices and history found that cannot be; anything but 0 needs somebody now',
    registers: [],
    collect() {
      this.set([...byTenant.values()].reduce((sum, each) => sum + each, 0));
    },
  });
  return { standing: (tenantId, many) => void byTenant.set(tenantId, many), all: [deviations] };
}
