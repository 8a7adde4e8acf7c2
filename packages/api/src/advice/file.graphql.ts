// SPDX-License-Identifier: EUPL-1.2
import type { AdviceFile } from '@samenspel/domain/advice';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Uuid } from '../shared/graphql/scalars.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { FilePurpose } from './enums.graphql.ts';

@ObjectType({ description: 'A file that hangs on an advice, a response or an answer (bestand).' })
export class AttachedFile {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its name, as whoever attached it called it.' })
  name: string;

  @Field(() => String, { description: 'Its media type, such as application/pdf.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number;

  @Field(() => FilePurpose, { nullable: true, description: 'What it is for; null but with an advice.' })
  purpose: AdviceFile['purpose'] | null;
}

@Resolver(() => AttachedFile)
export class AttachedFileResolver {
  @FieldResolver(() => String, { description: 'Where it can be fetched, on this server.' })
  url(@Root() file: AttachedFile, @Ctx() ctx: RequestContext): string {
    return `/files/${tenantOf(ctx).slug}/${file.id}`;
  }
}
