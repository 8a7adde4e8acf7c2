// SPDX-License-Identifier: EUPL-1.2
import { loadavg } from 'node:os';
import { undoAnswers } from '../data/answered.ts';
import type { Size } from '../data/size.ts';
import { type OpenData, openData } from '../open-stage.ts';
import type { Operation } from '../operations/operation.ts';
import { startSides } from '../sides/start-sides.ts';
import { byMunicipalities, type Sized } from './by-municipalities.ts';
import { type Cost, type Measuring, markdownOfCosts, measureGroup } from './cells.ts';
import { deepPages } from './deep-pages.ts';

export interface GrowthPlan extends Measuring {
  /** The data sets that are compared; the second may be the first. */
  readonly sets: readonly [DataSet, DataSet];
  readonly operations: readonly Operation[];
  /** How deep pages are looked at, in rows; 0 for not at all. */
  readonly deep: number;
  readonly settings: Readonly<Record<string, string>>;
}

export interface DataSet {
  readonly size: Size;
  readonly folder: string;
}

export interface Growth {
  readonly costs: readonly Cost[];
  /** What could not be asked. */
  readonly failed: readonly string[];
  readonly markdown: string;
}

/** Starts the product and its limit on both data sets, and holds what an answer costs on the one against the other. */
export async function runGrowth(plan: GrowthPlan): Promise<Growth> {
  const load = loadavg()[0] ?? 0;
  const undo: (() => Promise<unknown>)[] = [];
  const open = async ({ size, folder }: DataSet): Promise<Sized & { data: OpenData; appUrl: string }> => {
    const data = await openData({ folder, settings: plan.settings });
    undo.push(data.close, () => undoAnswers(data.client));
    const appUrl = data.postgres.urls.app;
    const sides = await startSides(appUrl, ['limit']);
    undo.push(sides.stop);
    return { data, size, sides: sides.all, appUrl };
  };
  const costs: Cost[] = [];
  const failed: string[] = [];
  const tell = (error: unknown) => void failed.push(error instanceof Error ? error.message : String(error));
  try {
    const [first, second] = plan.sets;
    const one = await open(first);
    const other = first.folder === second.folder ? one : await open(second);
    for (const operation of plan.operations) {
      const group = await byMunicipalities(operation, [one, other], plan.seed);
      // What fails is a finding too, and not of the other operations.
      await measureGroup(group, plan).then((found) => costs.push(...found), tell);
      for (const { data } of [one, other]) await undoAnswers(data.client);
    }
    if (plan.deep > 0)
      for (const group of await deepPages(one, one.appUrl, plan.deep))
        await measureGroup(group, plan).then((found) => costs.push(...found), tell);
  } finally {
    for (const step of undo.reverse()) await step();
  }
  const names = plan.sets.map(({ size }) => size.name).join(' and ');
  const head = `Data sets ${names}, ${new Date().toISOString().slice(0, 10)}; ${plan.rounds} rounds of about ${plan.seconds} s; load before it began: ${load.toFixed(1)}.`;
  const lines = [head, '', markdownOfCosts(costs), ...failed.map((each) => `Not measured: ${each}\n`)];
  return { costs, failed, markdown: lines.join('\n') };
}
