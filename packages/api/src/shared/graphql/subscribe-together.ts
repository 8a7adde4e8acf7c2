// SPDX-License-Identifier: EUPL-1.2
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { RequestContext, Viewer } from '../request/context.ts';

export interface TogetherArgs extends ExecutionArgs {
  contextValue: RequestContext;
}

/**
 * As graphql's own `subscribe`, but who hear of the same event, ask the same and may see the same are told the same: it is
 * executed once for them. The public is one such group, however many they are; whoever is signed in shares with themselves
 * only, since much of what is shown depends on who they are.
 */
export async function subscribeTogether(
  args: TogetherArgs,
): Promise<AsyncGenerator<ExecutionResult, undefined, undefined> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  // What was read to find out whether they may would else be held for as long as they follow.
  args.contextValue.loaders.clear();
  if (!(Symbol.asyncIterator in events)) return events;
  return told(args, events[Symbol.asyncIterator]());
}

function told(args: TogetherArgs, events: AsyncIterator<unknown>) {
  const keyOf = keyFor(askedBy(args));
  const done = { value: undefined, done: true } as const;
  const answers: AsyncGenerator<ExecutionResult, undefined, undefined> = {
    async next() {
      const { value, done: over } = await events.next();
      return over ? done : { value: await tell(args, keyOf, value), done: false };
    },
    async return() {
      await events.return?.();
      return done;
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => answers,
    async [Symbol.asyncDispose]() {
      await events.return?.();
    },
  };
  return answers;
}

async function tell(
  args: TogetherArgs,
  keyOf: (viewer: Viewer) => string,
  event: unknown,
): Promise<ExecutionResult> {
  const { contextValue: ctx } = args;
  const find = async () => {
    const answer = await execute({ ...args, rootValue: event });
    ctx.loaders.clear();
    return answer;
  };
  const { hearing } = ctx;
  if (hearing === undefined) return find();
  return hearing.once(keyOf(ctx.viewer), find, ({ errors }) => errors !== undefined);
}

/** By what it is the same for several: what is asked, and by whom. The public stays the same viewer, and needs no new key for each event. */
function keyFor(asked: string): (viewer: Viewer) => string {
  let last: { viewer: Viewer; key: string } | undefined;
  return (viewer) => {
    if (last?.viewer !== viewer) last = { viewer, key: `${asked} ${JSON.stringify(viewer)}` };
    return last.key;
  };
}

const documents = new WeakMap<object, number>();
let counted = 0;

/** What is asked: the document, which operation of it, and with what. */
function askedBy({ document, operationName, variableValues }: TogetherArgs): string {
  const number = documents.get(document) ?? ++counted;
  documents.set(document, number);
  return JSON.stringify([number, operationName, variableValues]);
}
