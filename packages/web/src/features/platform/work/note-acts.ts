// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { noteFragment } from './work-query.ts';

export const writeNote = graphql(
  `
    mutation WriteNote($input: WriteNoteInput!) {
      writeNote(input: $input) {
        __typename
        ... on NoteWritten {
          note {
            ...Platform_Note
          }
        }
        ... on WriteNoteRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [noteFragment],
);

export const removeNote = graphql(
  `
    mutation RemoveNote($input: RemoveNoteInput!) {
      removeNote(input: $input) {
        __typename
        ... on NoteRemoved {
          wijkplatform {
            id
            notes {
              ...Platform_Note
            }
          }
        }
        ... on RemoveNoteRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [noteFragment],
);
