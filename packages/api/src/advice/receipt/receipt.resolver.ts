// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../shared/request/context.ts';
import { checkReceipt } from './check-receipt.ts';
import { ReceiptCheck } from './receipt.graphql.ts';

@Resolver()
export class ReceiptResolver {
  @Query(() => ReceiptCheck, {
    description: 'Checks a receipt (ontvangstbewijs controleren); anybody may (A5).',
  })
  receipt(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'The number of the advice, such as 2026-014.' })
    number: string,
    @Arg('hash', () => String, { description: 'The hash on the receipt: 64 hexadecimal digits.' })
    hash: string,
  ): Promise<ReceiptCheck> {
    return checkReceipt(ctx, number, hash);
  }
}
