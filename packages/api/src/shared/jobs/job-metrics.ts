// SPDX-License-Identifier: EUPL-1.2
import { Counter, Gauge, type Metric } from 'prom-client';

/** What the worker counts in this process. */
export interface JobMetrics {
  /** A part had its turn in a tenant. */
  count(part: string, outcome: 'done' | 'failed'): void;
  /** How many events wait in a tenant's outbox, as seen just now. */
  outbox(tenantId: string, length: number): void;
  /** What became of a mail; `pending`: it was refused, and waits to be tried again. */
  mail(state: 'sent' | 'pending' | 'failed' | 'dropped'): void;
  /** Since when (ISO) the oldest mail of a tenant waits; undefined when none does. */
  oldestMail(tenantId: string, since: string | undefined): void;
  /** For the registry that /metrics shows. */
  readonly all: readonly Metric[];
}

/** Numbers of tenants added up: no measurement tells which municipality it is of. */
export function createJobMetrics(now: () => string): JobMetrics {
  const jobs = new Counter({
    name: 'samenspel_jobs_total',
    help: 'Turns that the parts of the worker had, by outcome',
    labelNames: ['part', 'outcome'] as const,
    registers: [],
  });
  const sent = new Counter({
    name: 'samenspel_mails_total',
    help: 'What became of mails: sent, failed (refused for good), dropped (nobody to send to), pending (refused for now)',
    labelNames: ['state'] as const,
    registers: [],
  });
  const waiting = new Map<string, number>();
  const mails = new Map<string, string>();
  const length = new Gauge({
    name: 'samenspel_outbox_length',
    help: 'Events that jobs have not looked at yet',
    registers: [],
    collect() {
      this.set([...waiting.values()].reduce((sum, each) => sum + each, 0));
    },
  });
  const age = new Gauge({
    name: 'samenspel_oldest_unsent_mail_seconds',
    help: 'How long the oldest mail waits that is not sent, refused or dropped; 0 when none does',
    registers: [],
    collect() {
      const oldest = [...mails.values()].sort()[0];
      this.set(oldest === undefined ? 0 : Math.max(0, (Date.parse(now()) - Date.parse(oldest)) / 1000));
    },
  });
  return {
    count: (part, outcome) => jobs.inc({ part, outcome }),
    outbox: (tenantId, many) => void waiting.set(tenantId, many),
    mail: (state) => sent.inc({ state }),
    oldestMail: (tenantId, since) =>
      void (since === undefined ? mails.delete(tenantId) : mails.set(tenantId, since)),
    all: [jobs, sent, length, age],
  };
}
