// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import type { formTexts } from './texts.ts';

/** Chooses the main form, supporting ones, both roles and the owners (C4, T3). */
export const chooseForm = graphql(`
  mutation ChooseForm($input: ChooseFormInput!) {
    chooseForm(input: $input) {
      __typename
      ... on FormChosen {
        phaseIssue {
          id
          choice {
            id
          }
          choices {
            id
          }
          ownerships {
            id
          }
        }
      }
      ... on ChooseFormRefused {
        refusals {
          code
          at
          rule
          details
        }
      }
    }
  }
`);

export const chooseFormRefusals: Record<
  CodeOf<ResultOf<typeof chooseForm>>,
  (typeof formTexts.keys)[number]
> = {
  TEXT_MISSING: 'form.refused.missing',
  TEXT_TOO_LONG: 'form.refused.tooLong',
  TEXT_NOT_PLAIN: 'form.refused.notPlain',
  TRAJECTORY_CLOSED: 'form.refused.trajectoryClosed',
  PHASE_ISSUE_UNKNOWN: 'form.refused.unknown',
  PHASE_CLOSED: 'form.refused.phaseClosed',
  READING_NOT_COMPLETED: 'form.refused.notRead',
  READING_NOT_LATEST: 'form.refused.notLatest',
  FORM_UNKNOWN: 'form.refused.formUnknown',
  SUPPORTING_FORM_UNKNOWN: 'form.refused.formUnknown',
  SUPPORTING_FORM_REPEATED: 'form.refused.supportingRepeated',
  CHOICE_WITHOUT_REASON: 'form.refused.reason',
  OWNER_NOT_ALLOWED: 'form.refused.ownerNotAllowed',
  OWNER_REPEATED: 'form.refused.ownerRepeated',
  IDEMPOTENCY_KEY_REUSED: 'form.refused.again',
};
