// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { startEmbedded } from '../../../api/src/shared/database/embedded/start-embedded.ts';
import { undoAnswers } from '../data/answered.ts';
import { superuserOf } from '../data/keep.ts';
import { openSession } from '../data/session.ts';
import type { Size } from '../data/size.ts';
import { markdownOfHeld, measureMemory } from './memory.ts';
import { markdownOfNational, measureNational } from './national.ts';
import type { Stage } from './stage.ts';
import { markdownOfHeard, measureSubscribers } from './subscribers.ts';

/** What is measured of the product alone: nobody else's house answers it. */
export const manyNames = ['subscribers', 'memory', 'national'] as const;
export type ManyName = (typeof manyNames)[number];

export interface ManyPlan {
  readonly name: ManyName;
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly port: number | undefined;
  readonly size: Size;
  readonly clients: number;
  readonly rounds: number;
  readonly requests: number;
  readonly minutes: number;
  readonly say: (text: string) => void;
}

export interface Report {
  readonly measured: unknown;
  readonly markdown: string;
}

/** Starts PostgreSQL on the data, measures, and leaves the data as it was. */
export async function runMany({ name, folder, settings, port, ...plan }: ManyPlan): Promise<Report> {
  const postgres = await startEmbedded({ folder, settings, ...(port !== undefined && { port }) });
  const client = new pg.Client({
    connectionString: superuserOf(postgres),
    application_name: 'samenspel bench',
  });
  try {
    await client.connect();
    await undoAnswers(client);
    const token = await openSession(client);
    const stage = { ...plan, token, client, appUrl: postgres.urls.app, postmaster: postgres.pid };
    return await measuring[name](stage).finally(() => undoAnswers(client));
  } finally {
    await client.end();
    await postgres.stop();
  }
}

const measuring: Record<ManyName, (stage: Stage) => Promise<Report>> = {
  async subscribers(stage) {
    const measured = await measureSubscribers(stage);
    return { measured, markdown: markdownOfHeard(measured) };
  },
  async memory(stage) {
    const measured = await measureMemory(stage);
    return { measured, markdown: markdownOfHeld(measured) };
  },
  async national(stage) {
    const measured = await measureNational(stage);
    return { measured, markdown: markdownOfNational(measured) };
  },
};
