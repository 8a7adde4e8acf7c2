// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be known without running the product, as tasks of Turbo: format and lint, types, dependency rules, unused code,
 * whether the schema is up to date, and the web's bundle budgets, with which its build ends (the tests take that build from the cache). Side by side, since the types of the web alone take one core longer than all the rest.
 */
export const checks = [
  'check',
  'check:format',
  'check:fences',
  'check:unused',
  'check:schema',
  '@samenspel/web#build',
];
