// SPDX-License-Identifier: EUPL-1.2
import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Json } from './scalars.ts';

/** The refusal of a command as the domain gives it; see the kernel's `Refusal`. */
export interface RefusalView {
  code: string;
  rule: string;
  at?: string | undefined;
  details?: Record<string, unknown> | undefined;
}

/**
 * Makes the payload union of one mutation: `<Act>Payload = <Done> | <Act>Refused`.
 *
 * The codes come from the domain, so that the schema, the domain and the texts of the screens can't drift apart:
 * a code without a text does not compile in the web client.
 *
 * @param act  the mutation's name in Pascal case, such as `ChooseForm`
 * @param done the type of what the accepted command returns
 * @param codes every code with which the domain refuses this act
 */
export function payloadOf<Done extends object>(act: string, done: ClassType<Done>, codes: readonly string[]) {
  const codeEnum = Object.fromEntries(codes.map((code) => [code, code]));
  registerEnumType(codeEnum, {
    name: `${act}RefusalCode`,
    description: `Why the act ${act} was refused. Each code names the rule that was not met.`,
  });

  @ObjectType(`${act}Refusal`, {
    description: `One reason why ${act} was refused. Nothing was changed.`,
    simpleResolvers: true,
  })
  class Refusal {
    @Field(() => codeEnum, { description: 'What was wrong, as a code that never changes.' })
    code: string;

    @Field(() => String, { description: 'The number of the rule that refused, such as C4.' })
    rule: string;

    @Field(() => String, {
      nullable: true,
      description: 'The input field it is about, such as parts.money.reason.',
    })
    at?: string;

    @Field(() => Json, {
      description: 'What a client needs to explain it, such as the value that stands now.',
    })
    details: Record<string, unknown>;
  }

  @ObjectType(`${act}Refused`, {
    description: `${act} was refused. All reasons are given at once; nothing was changed and nothing was lost.`,
    simpleResolvers: true,
  })
  class Refused {
    @Field(() => [Refusal], { description: 'Every reason, in the order of the input.' })
    refusals: RefusalView[];
  }

  const Payload = createUnionType({
    name: `${act}Payload`,
    description: `What ${act} gives back: what was done, or why it was refused.`,
    types: () => [done, Refused] as const,
    resolveType: (value) => ('refusals' in value ? Refused : done),
  });
  return Payload;
}

/** The GraphQL shape of refusals: details are always an object. */
export function refusedView(refusals: readonly RefusalView[]) {
  return { refusals: refusals.map((refusal) => ({ ...refusal, details: refusal.details ?? {} })) };
}
