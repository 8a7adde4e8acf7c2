// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';
import type { AdviceListRequest } from '../advice-list.sql.ts';
import { adviceFigures } from './figures.store.ts';

const ofStates = `SELECT coalesce(sum(t.many), 0)::int AS count FROM tally t
  WHERE t.tenant_id = $1 AND t.kind = ANY ($2::text[]) AND t.district_id IS NULL AND t.wijkplatform_id IS NULL`;
const states = ['open', 'answered', 'contested', 'withdrawn'];

/**
 * How many advices a list has, where the counts that are kept know it: of the whole list, of some states, of what is late or due
 * soon, of what nobody handles. Null where the list is to be counted.
 */
export async function keptCount(db: TenantDb, { filter, today }: AdviceListRequest): Promise<number | null> {
  const given = Object.entries(filter).filter(
    ([name, value]) => value != null && !(name === 'search' && !value.trim()),
  );
  const asked = given
    .map(([name]) => name)
    .sort()
    .join(' ');
  if (asked === '' || asked === 'state') {
    const [row] = await db.query<{ count: number }>(ofStates, [db.tenantId, filter.state ?? states], {
      name: 'advices-of-states',
    });
    return row?.count ?? 0;
  }
  const [standing, ...more] = filter.lateness ?? [];
  if (asked === 'lateness' && more.length === 0 && (standing === 'late' || standing === 'soon'))
    return (await adviceFigures(db, today))[standing];
  if (asked === 'state unassigned' && filter.unassigned && filter.state?.join() === 'open')
    return (await adviceFigures(db, today)).withoutHandler;
  return null;
}
