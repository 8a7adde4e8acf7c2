// SPDX-License-Identifier: EUPL-1.2
import type { AdviceFile } from '@samenspel/domain/advice';
import { Ctx, Field, FieldResolver, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Uuid } from '../shared/graphql/scalars.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { FilePurpose } from './enums.graphql.ts';

@ObjectType({
  description: 'A file that hangs on an advice, a draft of one, a response or an answer (bestand).',
})
export class AttachedFile {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its name, as whoever attached it called it.' })
  name: string;

  @Field(() => String, {
    description: 'Its media type, such as application/pdf: found out from its content.',
  })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number;

  @Field(() => FilePurpose, { nullable: true, description: 'What it is for; null but with an advice.' })
  purpose: AdviceFile['purpose'] | null;
}

@InputType({ description: 'A file that the sender uploaded, with the name under which it is attached.' })
export class NamedFileInput {
  @Field(() => Uuid, { description: 'The id that the upload gave.' })
  file: string;

  @Field(() => String, {
    description: 'Its name, at most 160 characters. It gets the ending of its type when it has another.',
  })
  name: string;
}

@Resolver(() => AttachedFile)
export class AttachedFileResolver {
  @FieldResolver(() => String, {
    description: 'Where it can be fetched on this server, by whoever may read what it hangs on.',
  })
  url(@Root() file: AttachedFile, @Ctx() ctx: RequestContext): string {
    return `/${tenantOf(ctx).slug}/files/${file.id}`;
  }
}
