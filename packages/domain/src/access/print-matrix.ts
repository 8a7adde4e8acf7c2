// SPDX-License-Identifier: EUPL-1.2
import { acts, type Rule, ruleOf } from './permissions.ts';
import { platformRoles, tenantRoles, trajectoryRoles } from './roles.ts';

/** The columns of the matrix, in the order in which it is printed. */
export const matrixColumns = [
  'public',
  'signed in',
  ...tenantRoles,
  ...trajectoryRoles,
  'taking part',
  'guide',
  ...platformRoles,
  'handler',
  'commitment owner',
] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** Whether the matrix has a mark in this column for this rule. */
export function isMarked(rule: Rule, column: MatrixColumn): boolean {
  switch (column) {
    case 'public':
      return rule.public === true;
    case 'signed in':
      return rule.signedIn === true;
    case 'taking part':
      return rule.participant === true;
    case 'guide':
      return rule.guide === true;
    case 'handler':
      return rule.handler === true;
    case 'commitment owner':
      return rule.commitmentOwner === true;
    default:
      return [rule.tenant, rule.trajectory, rule.platform].some((roles: readonly string[] = []) =>
        roles.includes(column),
      );
  }
}

/** The permission matrix as a Markdown table, for the documentation. */
export function printMatrix(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['act', ...matrixColumns.map((column) => column.replaceAll('_', ' '))]),
    line(['---', ...matrixColumns.map(() => ':-:')]),
    ...acts.map((act) =>
      line([act, ...matrixColumns.map((column) => (isMarked(ruleOf(act), column) ? '●' : ''))]),
    ),
  ].join('\n');
}
