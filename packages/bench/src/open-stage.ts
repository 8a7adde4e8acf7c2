// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbedded,
} from '../../api/src/shared/database/embedded/start-embedded.ts';
import { undoAnswers } from './data/answered.ts';
import { superuserOf } from './data/keep.ts';
import { openSession } from './data/session.ts';
import { toStop } from './stopping.ts';

/** PostgreSQL on a data set, as it was made, with a connection that may do everything and a token of an official. */
export interface OpenData {
  readonly postgres: EmbeddedPostgres;
  readonly client: pg.Client;
  readonly token: string;
  close(): Promise<void>;
}

export interface DataPlace {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly port?: number | undefined;
}

/** Starts PostgreSQL on the data. */
export async function openData({ folder, settings, port }: DataPlace): Promise<OpenData> {
  const postgres = await startEmbedded({ folder, settings, ...(port !== undefined && { port }) });
  const client = new pg.Client({
    connectionString: superuserOf(postgres),
    application_name: 'samenspel bench',
  });
  const close = toStop(async () => {
    await client.end().catch(() => undefined);
    await postgres.stop();
  });
  try {
    await client.connect();
    await undoAnswers(client);
    return { postgres, client, token: await openSession(client), close };
  } catch (error) {
    await close();
    throw error;
  }
}
