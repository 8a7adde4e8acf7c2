// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { loadOnce } from '../../shared/request/loaders.ts';
import { type RulesNow, rulesNow } from './rules.store.ts';

/** The rules and the calendar, read once in a request. */
export const loadRules = (ctx: RequestContext): Promise<RulesNow> =>
  loadOnce(ctx, 'advice-rules', () => inTenant(inTenantOf(ctx), rulesNow, { readOnly: true }));
