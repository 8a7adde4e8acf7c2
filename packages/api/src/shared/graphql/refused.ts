// SPDX-License-Identifier: EUPL-1.2
import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Settled } from '../idempotency/index.ts';
import type { RequestContext } from '../request/context.ts';
import { type RefusalCode, refusalCodes } from './refusal-codes.ts';
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
export function payloadOf<Done extends object>(
  act: string,
  done: ClassType<Done>,
  codes: readonly RefusalCode[],
) {
  // Every act is done once per key: the same key with another body is refused (Q8).
  const all: RefusalCode[] = [...codes, 'IDEMPOTENCY_KEY_REUSED'];
  const codeEnum = Object.fromEntries(all.map((code) => [code, code]));
  registerEnumType(codeEnum, {
    name: `${act}RefusalCode`,
    description: `Why the act ${act} was refused. Each code names the rule that was not met.`,
    valuesConfig: Object.fromEntries(all.map((code) => [code, { description: refusalCodes[code] }])),
  });

  @ObjectType(`${act}Refusal`, {
    description: `One reason why ${act} was refused. Nothing was changed.`,
    simpleResolvers: true,
  })
  class Refusal {
    @Field(() => codeEnum, { description: 'What was wrong, as a code that never changes.' })
    code: RefusalCode;

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

/**
 * Makes the type of what an accepted command gives back: one field with what it made or changed.
 *
 * @param name  in the past tense, such as `PhasePlanned`
 * @param field what it holds, such as `phase`
 */
export function resultOf(
  name: string,
  field: string,
  type: () => ClassType<object>,
  description: string,
): ClassType<object> {
  @ObjectType(name, { description, simpleResolvers: true })
  class Result {}
  Field(type, { description: 'As it is now.' })(Result.prototype, field);
  return Result;
}

/**
 * What the resolver of a mutation returns: the view of what was done, or the refusals. The view is read in the transaction of the
 * act, in its last trip; whatever it needs more trips for is read after it.
 */
export async function answer<Result, View extends object>(
  ctx: RequestContext,
  act: (ctx: RequestContext) => Promise<Settled<Result, RefusalView>>,
  view: (ctx: RequestContext, result: Result) => Promise<View>,
): Promise<View | { refusals: RefusalView[] }> {
  let begun: { of: unknown; reading: Promise<View> } | undefined;
  const back: RequestContext['back'] = (result, reads) => {
    const reading = view({ ...ctx, reads }, result as Result);
    begun = { of: result, reading };
    return reading;
  };
  const settled = await act({ ...ctx, back });
  if (!settled.ok) return refusedView(settled.refusals);
  if (!begun) return view(ctx, settled.result);
  if (begun.of !== settled.result) throw new Error('An act gives its result as its command does');
  return begun.reading;
}

/** The GraphQL shape of refusals: details are always an object, and places are named as the input names them. */
export function refusedView(refusals: readonly RefusalView[]): { refusals: RefusalView[] } {
  return {
    refusals: refusals.map(({ at, details = {}, ...refusal }) => ({
      ...refusal,
      // The domain says unitId where the input says unit.
      at: at?.replace('roleGrantId', 'role').replace(/Id(?=\.|$)/, ''),
      details,
    })),
  };
}

/** The options of the one argument of every mutation. */
export const inputArgument = { description: 'What is asked.' };
