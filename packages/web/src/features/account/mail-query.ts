// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

export const mailQuery = graphql(`
  query MyMail($language: Language!) {
    municipality {
      id
      name
    }
    viewer {
      id
      mailPreferences {
        kind
        group
        name(language: $language)
        wanted
        mayBeRefused
      }
    }
  }
`);

export const setMailPreference = graphql(`
  mutation SetMailPreference($input: SetMailPreferenceInput!) {
    setMailPreference(input: $input) {
      __typename
      ... on MailPreferenceSet {
        preference {
          kind
          wanted
        }
      }
    }
  }
`);

export type MailChoice = NonNullable<ResultOf<typeof mailQuery>['viewer']>['mailPreferences'][number];
