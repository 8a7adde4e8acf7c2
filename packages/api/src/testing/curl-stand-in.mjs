#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// curl, as far as the tutorial uses it, for machines on which it is not installed.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean' },
    'show-error': { type: 'boolean' },
    fail: { type: 'boolean' },
    header: { type: 'string', multiple: true },
    data: { type: 'string' },
    'data-binary': { type: 'string' },
  },
});
const given = values.data ?? values['data-binary'];
const body = given === '@-' ? readFileSync(0) : given;
const headers = (values.header ?? []).map((line) => line.split(/: (.*)/s).slice(0, 2));
const answer = await fetch(positionals[0], {
  headers: Object.fromEntries(headers),
  ...(body !== undefined && { method: 'POST', body }),
});
if (values.fail && !answer.ok) process.exit(22);
process.stdout.write(await answer.text());
