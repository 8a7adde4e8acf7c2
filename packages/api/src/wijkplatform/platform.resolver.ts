// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { actForPlatform, inTenant, ownAffairs } from '../shared/database/index.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Neighbourhood } from '../tenant/municipality.graphql.ts';
import { type PartyView, Wijkplatform } from '../tenant/party.graphql.ts';
import { notesOf } from './note.store.ts';
import { PlatformMember, PlatformNote, PlatformOverlap, PlatformRoleEnum } from './platform.graphql.ts';
import { loadPlatform, rememberPlatform } from './platform.loaders.ts';
import { allPlatforms, platformByCode } from './platform.store.ts';
import type { PlatformView } from './platform.view.ts';

const whether = (what: string) => ({ description: `Whether the viewer may ${what}.` });

@Resolver(() => Wijkplatform)
export class WijkplatformResolver {
  @Query(() => [Wijkplatform], {
    description: 'The wijkplatforms of this municipality, by name; those that ended come last.',
  })
  async wijkplatforms(@Ctx() ctx: RequestContext): Promise<PlatformView[]> {
    const found = await inTenant(inTenantOf(ctx), (db) => allPlatforms(db, ctx.viewer), { readOnly: true });
    return found.map((each) => rememberPlatform(ctx, each));
  }

  @Query(() => Wijkplatform, {
    nullable: true,
    description: 'The wijkplatform with this code; null when there is none.',
  })
  async wijkplatform(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'Its code, as in addresses.' }) code: string,
  ): Promise<PlatformView | null> {
    const read = { readOnly: true };
    return rememberPlatform(
      ctx,
      await inTenant(inTenantOf(ctx), (db) => platformByCode(db, ctx.viewer, code), read),
    );
  }

  @FieldResolver(() => String, { description: 'A code that never changes; used in addresses.' })
  async code(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<string> {
    return (await loadPlatform(ctx, id)).code;
  }

  @FieldResolver(() => String, { description: 'What it says of itself on its page; may be empty.' })
  async about(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<string> {
    return (await loadPlatform(ctx, id)).about;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where everybody can write to it; null when it gives no address.',
  })
  async email(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await loadPlatform(ctx, id)).email;
  }

  @FieldResolver(() => [Neighbourhood], {
    description: 'The area that it chose, free of district borders (P1).',
  })
  async neighbourhoods(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<Neighbourhood[]> {
    return (await loadPlatform(ctx, id)).neighbourhoods;
  }

  @FieldResolver(() => [PlatformOverlap], { description: 'With whom it shares neighbourhoods (P1).' })
  async overlaps(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<PlatformOverlap[]> {
    return (await loadPlatform(ctx, id)).overlaps;
  }

  @FieldResolver(() => [PlatformMember], { description: 'Its members now, coordinators first.' })
  async members(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<PlatformMember[]> {
    return (await loadPlatform(ctx, id)).members;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it has ended; its past stays.' })
  async ended(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await loadPlatform(ctx, id)).ended;
  }

  @FieldResolver(() => Int, { description: 'Counts the descriptions; for describeWijkplatform.' })
  async revision(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadPlatform(ctx, id)).revision;
  }

  @FieldResolver(() => Int, {
    description: 'How many requests for advice it has in hand: shown before asking another (A1).',
  })
  async openRequests(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadPlatform(ctx, id)).openRequests;
  }

  @FieldResolver(() => Int, {
    description: 'How many of its advices wait for an answer, contested ones included.',
  })
  async openAdvices(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadPlatform(ctx, id)).openAdvices;
  }

  @FieldResolver(() => [PlatformNote], {
    description: 'Its own notes, newest first, at most 200. Empty for who is no member (P4).',
  })
  async notes(
    @Root() { id }: PartyView,
    @Ctx() ctx: RequestContext,
    @Arg('about', () => Uuid, { nullable: true, description: 'Only those about the thing with this id.' })
    about?: string,
  ): Promise<PlatformNote[]> {
    if (!mayOn(ctx, 'seePlatformAffairs', id)) return [];
    return inTenant(
      inTenantOf(ctx),
      async (db) => ((await actForPlatform(db, id)) ? notesOf(db, id, about ?? null) : []),
      ownAffairs,
    );
  }

  @FieldResolver(() => PlatformRoleEnum, {
    nullable: true,
    description: 'What the viewer is in it; null when no member.',
  })
  viewerRole(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): PlatformRoleEnum | null {
    return ctx.viewer.actor.platformRoles.find(({ wijkplatformId }) => wijkplatformId === id)?.role ?? null;
  }

  @FieldResolver(() => Boolean, whether('describe it: its name, its text, its area (P1)'))
  viewerMayDescribe(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): boolean {
    return mayOn(ctx, 'describeWijkplatform', id);
  }

  @FieldResolver(() => Boolean, whether('add members; coordinators also end memberships'))
  viewerMayManageMembers(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): boolean {
    return mayOn(ctx, 'addMember', id);
  }

  @FieldResolver(() => Boolean, whether('write drafts of advices in it (A4, P4)'))
  viewerMayWriteDraft(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): boolean {
    return mayOn(ctx, 'writeDraft', id);
  }

  @FieldResolver(
    () => Boolean,
    whether('ask it for advice for the municipality, on some trajectory at least (A1)'),
  )
  viewerMayRequestAdvice(@Ctx() ctx: RequestContext): boolean {
    return mayRequestAdvice(ctx);
  }

  @FieldResolver(() => Boolean, whether('ask the municipality for information for it (A2)'))
  viewerMayAskInformation(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): boolean {
    return mayOn(ctx, 'askInformation', id);
  }
}

const mayOn = (ctx: RequestContext, act: Act, wijkplatformId: string): boolean =>
  may(ctx.viewer.actor, act, { wijkplatformId });

/** Whether the viewer may ask for advice at all: anywhere, or on one of their own trajectories. */
export function mayRequestAdvice({ viewer: { actor } }: RequestContext): boolean {
  const own = actor.trajectoryRoles.map(({ trajectoryId }) => ({ trajectoryId }));
  return [{}, ...own].some((subject) => may(actor, 'requestAdvice', subject));
}
