// SPDX-License-Identifier: EUPL-1.2
import { undoAnswers } from '../data/answered.ts';
import type { Size } from '../data/size.ts';
import { openData } from '../open-stage.ts';
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
  const { postgres, client, token, close } = await openData({ folder, settings, port });
  try {
    const stage = { ...plan, token, client, appUrl: postgres.urls.app, postmaster: postgres.pid };
    return await measuring[name](stage).finally(() => undoAnswers(client));
  } finally {
    await close();
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
