// SPDX-License-Identifier: EUPL-1.2
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** More than anybody demonstrates at once; the oldest go first. */
const MAX = 2000;

/** Keeps what the demonstration provider remembers in memory: after a restart one simply signs in again. */
export function memoryAdapter(): AdapterFactory {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();
  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const firstWhere = (model: string, fits: (payload: AdapterPayload) => boolean) =>
    [...kept.keys()]
      .filter((key) => key.startsWith(`${model}:`))
      .map(read)
      .find((payload) => payload !== undefined && fits(payload));
  return (model): Adapter => ({
    async upsert(id, payload, seconds) {
      const key = `${model}:${id}`;
      kept.delete(key);
      kept.set(key, { payload, until: seconds === undefined ? Infinity : Date.now() + seconds * 1000 });
      for (const oldest of kept.keys()) {
        if (kept.size <= MAX) break;
        kept.delete(oldest);
      }
    },
    find: async (id) => read(`${model}:${id}`),
    findByUid: async (uid) => firstWhere(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => firstWhere(model, (payload) => payload.userCode === code),
    async consume(id) {
      const payload = read(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
