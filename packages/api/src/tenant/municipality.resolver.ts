// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { textIn } from '@samenspel/domain/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CompassVersion, type CompassVersionView, type FormView } from '../compass/compass.graphql.ts';
import { loadForm, loadVersionInForce } from '../compass/compass.loaders.ts';
import { inTenant, type TenantDb } from '../shared/database/index.ts';
import { Language, languageArgument } from '../shared/graphql/language.ts';
import { inTenantOf, type RequestContext, type Tenant, tenantOf } from '../shared/request/context.ts';
import {
  District,
  DistrictCount,
  FormCount,
  Municipality,
  type Neighbourhood,
  PolicyField,
  RoleName,
} from './municipality.graphql.ts';
import { OrganisationalUnit, type PartyView, Person } from './party.graphql.ts';
import { loadNeighbourhoods } from './tenant.loaders.ts';
import * as store from './tenant.store.ts';

const read = <T>(ctx: RequestContext, work: (db: TenantDb) => Promise<T>): Promise<T> =>
  inTenant(inTenantOf(ctx), work, { readOnly: true });

/** Fields that need the tenant's rows are answered for the tenant of the endpoint only. */
function own(ctx: RequestContext, municipality: Tenant): boolean {
  return ctx.tenant?.id === municipality.id;
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => [Municipality], {
    description:
      'The municipalities on this platform, by name. The only query that needs no municipality in the address.',
  })
  municipalities(@Ctx() ctx: RequestContext): Promise<Tenant[]> {
    return store.listTenants(ctx.database);
  }

  @Query(() => Municipality, { description: 'The municipality of this endpoint (/graphql/:municipality).' })
  municipality(@Ctx() ctx: RequestContext): Tenant {
    return tenantOf(ctx);
  }

  @FieldResolver()
  accent(@Root() municipality: Tenant): string | null {
    return municipality.settings.accent ?? null;
  }

  @FieldResolver(() => [District], {
    description: 'Its districts (wijken), by name. Empty in a list of municipalities.',
  })
  async districts(@Root() municipality: Tenant, @Ctx() ctx: RequestContext): Promise<District[]> {
    return own(ctx, municipality) ? read(ctx, store.districts) : [];
  }

  @FieldResolver(() => [OrganisationalUnit], {
    description: 'The units of its organisation. Empty in a list of municipalities.',
  })
  async units(@Root() municipality: Tenant, @Ctx() ctx: RequestContext): Promise<PartyView[]> {
    return own(ctx, municipality) ? read(ctx, store.units) : [];
  }

  @FieldResolver(() => [PolicyField], {
    description: 'Its fields of policy. Empty in a list of municipalities.',
  })
  async policyFields(@Root() municipality: Tenant, @Ctx() ctx: RequestContext): Promise<PolicyField[]> {
    return own(ctx, municipality) ? ((await read(ctx, store.policyFields)) as PolicyField[]) : [];
  }

  @FieldResolver(() => [RoleName], { description: 'The roles on its trajectories, besides the lead (T2).' })
  async trajectoryRoles(@Root() municipality: Tenant, @Ctx() ctx: RequestContext): Promise<RoleName[]> {
    return own(ctx, municipality) ? ((await read(ctx, store.roleNames)) as RoleName[]) : [];
  }

  @FieldResolver(() => CompassVersion, {
    nullable: true,
    description: 'The version of the compass that new readings use (C1).',
  })
  async compass(
    @Root() municipality: Tenant,
    @Ctx() ctx: RequestContext,
  ): Promise<CompassVersionView | null> {
    return own(ctx, municipality) ? loadVersionInForce(ctx) : null;
  }

  @FieldResolver(() => [FormCount], { description: 'What runs here: issues in running phases, per form.' })
  async running(@Root() municipality: Tenant, @Ctx() ctx: RequestContext): Promise<FormCount[]> {
    return own(ctx, municipality) ? withForms(ctx, await read(ctx, store.runningForms)) : [];
  }

  @FieldResolver(() => [DistrictCount], {
    description:
      'What runs per district. City-wide trajectories are not counted: they would stand in every district.',
  })
  async runningByDistrict(
    @Root() municipality: Tenant,
    @Ctx() ctx: RequestContext,
  ): Promise<DistrictCount[]> {
    if (!own(ctx, municipality)) return [];
    const [all, counted] = await read(ctx, async (db) => [
      await store.districts(db),
      await store.runningByDistrict(db),
    ]);
    return Promise.all(
      all.map(async (district) => ({
        district,
        trajectories: counted.trajectories.get(district.id) ?? 0,
        forms: await withForms(
          ctx,
          counted.forms.filter((row) => row.districtId === district.id),
        ),
      })),
    );
  }

  @FieldResolver(() => [Person], {
    description: 'Persons who can be given a role, by name, at most 50. Empty for who may not see names.',
  })
  async people(
    @Root() municipality: Tenant,
    @Ctx() ctx: RequestContext,
    @Arg('search', () => String, { defaultValue: '', description: 'A part of the name.' }) search: string,
  ): Promise<PartyView[]> {
    if (!own(ctx, municipality) || !may(ctx.viewer.actor, 'seePersons')) return [];
    return read(ctx, (db) => store.people(db, search.slice(0, 160)));
  }
}

/** Counts per form: forms of the same code in several versions are one row, under the newest version's name. */
async function withForms(ctx: RequestContext, rows: store.FormCountRow[]): Promise<FormCount[]> {
  const byCode = new Map<string, { form: FormView; issues: number }>();
  for (const row of rows) {
    const known = byCode.get(row.formCode);
    if (known) known.issues += row.issues;
    else
      byCode.set(row.formCode, {
        form: await loadForm(ctx, row.versionId, row.formCode),
        issues: row.issues,
      });
  }
  return [...byCode.values()].sort((a, b) => b.issues - a.issues);
}

@Resolver(() => District)
export class DistrictResolver {
  @FieldResolver()
  async neighbourhoods(@Root() district: District, @Ctx() ctx: RequestContext): Promise<Neighbourhood[]> {
    // The area of a trajectory names its districts only.
    return district.neighbourhoods ?? loadNeighbourhoods(ctx, district.id);
  }
}

@Resolver(() => PolicyField)
export class PolicyFieldResolver {
  @FieldResolver(() => String, { description: 'The name, in the municipality’s words.' })
  name(
    @Root() field: store.NamedCode,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(field.names, language);
  }
}

@Resolver(() => RoleName)
export class RoleNameResolver {
  @FieldResolver(() => String, { description: 'The name, in the municipality’s words.' })
  name(
    @Root() role: store.NamedCode,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(role.names, language);
  }
}
