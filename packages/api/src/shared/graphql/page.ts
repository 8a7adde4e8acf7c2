// SPDX-License-Identifier: EUPL-1.2
import { isCivilDate } from '@samenspel/domain/kernel';
import { GraphQLError } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { isUuid } from '../ids/index.ts';

@ObjectType({ description: 'Where a page of a list begins and ends (keyset paging).', simpleResolvers: true })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Pass it as `after` to get what follows.' })
  endCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row of this page.' })
  startCursor: string | null;

  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something came before.' })
  hasPreviousPage: boolean;
}

export const PAGE_LIMIT = 100;

/** A page size between 1 and {@link PAGE_LIMIT}; anything else is the caller's mistake. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_LIMIT) return first;
  throw new GraphQLError(`\`first\` is a whole number from 1 to ${PAGE_LIMIT}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A cursor is the sort key of a row: opaque to clients, and a deep page costs what the first page costs. */
export const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The types of the columns of a sort key. */
export type KeyType = 'int' | 'text' | 'uuid' | 'timestamptz' | 'bigint' | 'date';

// What PostgreSQL takes as a value of the type; a cursor comes from outside, whatever it once was.
const fits: Record<KeyType, (part: unknown) => boolean> = {
  int: (part) => Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31,
  bigint: (part) => Number.isSafeInteger(part),
  text: (part) => typeof part === 'string' && !part.includes('\u0000'),
  uuid: isUuid,
  timestamptz: (part) =>
    typeof part === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-][\d:]+)$/.test(part) &&
    !Number.isNaN(Date.parse(part)),
  // PostgreSQL knows no year 0.
  date: (part) => typeof part === 'string' && !part.startsWith('0000') && isCivilDate(part),
};

/** The sort key in a cursor that `cursorOf` made; anything else is the caller's mistake. */
export function keyOf(cursor: string, types: readonly KeyType[]): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === types.length && types.every((type, i) => fits[type](key[i])))
      return key;
  } catch {
    // Falls through: what is not JSON is not a cursor of ours either.
  }
  throw new GraphQLError('Not a valid cursor', { extensions: { code: 'BAD_USER_INPUT' } });
}
