// SPDX-License-Identifier: EUPL-1.2
import type { SSRData } from 'urql';
import type { Assets } from './Document.tsx';

/** What the server hands over with the page, so that the browser goes on where it stopped. */
export interface Boot {
  assets: Assets;
  /** The screen of this address: where its code is, and whether it stands in the page already. */
  screen?: { file: string; onServer: boolean } | undefined;
  publicUrl: string;
  today: string;
  data: SSRData;
}

export const bootId = 'samenspel-boot';

export const readBoot = (): Boot => JSON.parse(document.getElementById(bootId)?.textContent ?? '{}') as Boot;
