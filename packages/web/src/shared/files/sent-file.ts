// SPDX-License-Identifier: EUPL-1.2
import { hoursKeptUnattached } from '@samenspel/domain/files';

/** A file that the server has taken in, to be attached. */
export interface SentFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** When the server took it in, ISO 8601. */
  sentAt: string;
}

const HOUR_MS = 3_600_000;

/** Whether the server has thrown away by now what was sent in then and attached nowhere. */
export const isGone = ({ sentAt }: Pick<SentFile, 'sentAt'>): boolean =>
  Date.now() - Date.parse(sentAt) > hoursKeptUnattached * HOUR_MS;
