// SPDX-License-Identifier: EUPL-1.2
export { type IssueStep, nextStep, type StandingIssue } from './next-step.ts';
export { type IssueAt, type IssuePlace, phaseInSearch, useIssuePlace } from './use-place.ts';
