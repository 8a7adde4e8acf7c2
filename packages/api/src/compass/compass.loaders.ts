// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import type { CompassVersionView, FormView } from './compass.graphql.ts';
import { compassVersions, rememberedVersion, versionInForce } from './compass.store.ts';

/** A published version by its id. */
export async function loadVersion(ctx: RequestContext, id: string): Promise<CompassVersionView> {
  const loader = loaderOf(ctx, 'compass-version', () => {
    return new DataLoader<string, CompassVersionView | undefined>((ids) =>
      inTenant(inTenantOf(ctx), (db) => compassVersions(db, ids), { readOnly: true }),
    );
  });
  const version = await loader.load(id);
  if (!version) throw new Error(`A row names the compass version ${id}, which is not there`);
  return version;
}

/** The version that new readings use; null where none was published yet. */
export function loadVersionInForce(ctx: RequestContext): Promise<CompassVersionView | null> {
  return inTenant(inTenantOf(ctx), versionInForce, { readOnly: true });
}

/**
 * A form within its version. The keys of the database make sure that it stands there. Given at once where the version is
 * remembered: lists have a form per row.
 */
export function loadForm(ctx: RequestContext, versionId: string, code: string): FormView | Promise<FormView> {
  const version = rememberedVersion(tenantOf(ctx).id, versionId);
  if (version) return formOf(version, code);
  return loadVersion(ctx, versionId).then((loaded) => formOf(loaded, code));
}

export function formOf(version: CompassVersionView, code: string): FormView {
  const definition = version.definition.forms.find((form) => form.code === code);
  if (!definition) throw new Error(`Compass version ${version.id} has no form ${code}`);
  return { versionId: version.id, definition };
}
