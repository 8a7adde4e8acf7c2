// SPDX-License-Identifier: EUPL-1.2

/** PostgreSQL as one would run it: what is committed is on the disk, and what is read often is in memory. */
export const settings: Readonly<Record<string, string>> = {
  shared_buffers: '2GB',
  effective_cache_size: '6GB',
  work_mem: '16MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  fsync: 'on',
  synchronous_commit: 'on',
};
