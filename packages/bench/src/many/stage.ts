// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import type { Size } from '../data/size.ts';

/** What the measurements of the product alone are done with. */
export interface Stage {
  readonly client: pg.Client;
  readonly appUrl: string;
  readonly postmaster: number;
  readonly size: Size;
  /** Of an official in every municipality. */
  readonly token: string;
  readonly clients: number;
  readonly rounds: number;
  /** Of the memory run: as many answers as make an hour. */
  readonly requests: number;
  /** Of the national run. */
  readonly minutes: number;
  readonly say: (text: string) => void;
}
