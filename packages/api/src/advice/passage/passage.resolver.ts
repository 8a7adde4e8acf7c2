// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { inTenant } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { Passage, RemovePassageInput, WritePassageInput } from './passage.graphql.ts';
import { passages, removePassage, writePassage, writePassageRefusalCodes } from './passages.ts';

@ObjectType({ description: 'A passage was taken away.', simpleResolvers: true })
class PassageRemoved {
  @Field(() => [Passage], { description: 'The passages that are left, by title.' })
  passages: Passage[];
}

const WritePassagePayload = payloadOf(
  'WritePassage',
  resultOf('PassageWritten', 'passage', () => Passage, 'A passage was kept.'),
  writePassageRefusalCodes,
);
const RemovePassagePayload = payloadOf('RemovePassage', PassageRemoved, []);

/** Passages that officials use again in their answers (A6). */
@Resolver()
export class PassageResolver {
  @Query(() => [Passage], {
    description: 'Passages for answers (standaardteksten), by title; none for who does not write answers.',
  })
  async passages(@Ctx() ctx: RequestContext): Promise<Passage[]> {
    if (!may(ctx.viewer.actor, 'managePassages')) return [];
    return inTenant(inTenantOf(ctx), passages, { readOnly: true });
  }

  @Mutation(() => WritePassagePayload, { description: 'Keeps a passage (standaardtekst bewaren); A6.' })
  writePassage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WritePassageInput, inputArgument) input: WritePassageInput,
  ) {
    return answer(
      ctx,
      (act) => writePassage(act, input),
      async (of, { id }) => {
        const passage = (await this.passages(of)).find((each) => each.id === id);
        // Sent again after somebody took it away.
        if (!passage) throw new NotFound();
        return { passage };
      },
    );
  }

  @Mutation(() => RemovePassagePayload, {
    description: 'Takes a passage away (standaardtekst weghalen); A6.',
  })
  removePassage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemovePassageInput, inputArgument) input: RemovePassageInput,
  ) {
    return answer(
      ctx,
      (act) => removePassage(act, input),
      async (of) => ({ passages: await this.passages(of) }),
    );
  }
}
