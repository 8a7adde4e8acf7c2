// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';

/** A new uuid v7: ordered by time, made in the app so that no sequence tells another tenant's volume (S8). */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is written as a uuid; anything else never reaches SQL. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);
