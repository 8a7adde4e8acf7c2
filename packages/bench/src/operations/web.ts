// SPDX-License-Identifier: EUPL-1.2
import { print } from 'graphql';
import { webOperations } from '../../../api/src/testing/guard/web-operations.ts';

const known = new Map(webOperations().map(({ name, document }) => [name, print(document)]));

/** The text of an operation as the web client's sources have it. */
export function webOperation(name: string): string {
  const text = known.get(name);
  if (text === undefined) throw new Error(`The web client has no operation ${name}`);
  return text;
}
