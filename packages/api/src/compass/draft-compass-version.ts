// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { type Refusal, refusal, type TextRefusalCode, tidyText } from '@samenspel/domain/kernel';
import { permitInTenant } from '../access/permit.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { checkName } from '../tenant/index.ts';
import { checkDefinition } from './check-definition.ts';
import { CompassRow } from './compass.row.ts';
import { saveVersion } from './save-version.ts';
import type { DraftCompassVersionInput } from './version.inputs.graphql.ts';
import { hasNumber, lockCompass } from './version-state.store.ts';

const NUMBER = /^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$/;
const CODE = /^[a-z0-9-]{1,60}$/;

/** Begins a version of a compass, and the compass with it when it is new (C2). A draft may still lack anything. */
export function draftCompassVersion(ctx: RequestContext, input: DraftCompassVersionInput) {
  return command(ctx, 'draftCompassVersion', input, async (db) => {
    const role = permitInTenant(ctx, 'draftCompassVersion');
    const { number, provenance, definition } = input;
    const known = CODE.test(input.compass) ? await lockCompass(db, input.compass) : undefined;
    const drafted = { compassVersionId: newId(), name: number, provenance, definition };
    const others = [
      ...(await checkNumber(db, known, number)),
      ...checkCompassName(input, known),
      ...checkDefinition(definition),
    ];
    const outcome = alsoRefused(decide.draftCompassVersion(drafted), others, (said) =>
      said.at === 'name' ? { ...said, at: 'number' } : said,
    );
    const compassId = known ?? newId();
    if (outcome.ok && known === undefined) await addCompass(db, compassId, input);
    return saveVersion(db, { compassId }, role, outcome);
  });
}

async function checkNumber(
  db: TenantDb,
  compassId: string | undefined,
  number: string,
): Promise<Refusal<'NUMBER_INVALID' | 'NUMBER_TAKEN'>[]> {
  const at = 'number';
  if (!NUMBER.test(number)) return [refusal('NUMBER_INVALID', 'C1', { at })];
  const taken = compassId !== undefined && (await hasNumber(db, compassId, number));
  return taken ? [refusal('NUMBER_TAKEN', 'C1', { at, details: { number } })] : [];
}

/** A compass that is new needs a code and a name. */
function checkCompassName(
  { compass, name }: DraftCompassVersionInput,
  known: string | undefined,
): Refusal<'COMPASS_UNKNOWN' | 'CODE_INVALID' | TextRefusalCode>[] {
  if (known !== undefined) return [];
  if (!name) return [refusal('COMPASS_UNKNOWN', 'C2', { at: 'compass' })];
  const wrong = CODE.test(compass) ? [] : [refusal('CODE_INVALID' as const, 'C2', { at: 'compass' })];
  const english = name.en == null ? [] : checkName(name.en, 'name.en', 'C2');
  return [...wrong, ...checkName(name.nl, 'name.nl', 'C2'), ...english];
}

async function addCompass(db: TenantDb, id: string, input: DraftCompassVersionInput): Promise<void> {
  const { nl = '', en } = input.name ?? {};
  const name = { nl: tidyText(nl), ...(en == null ? {} : { en: tidyText(en) }) };
  await db.manager.insert(CompassRow, { tenantId: db.tenantId, id, code: input.compass, name });
}
