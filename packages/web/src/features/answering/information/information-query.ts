// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const fragment = graphql(
  `
  fragment Answering_Information on InformationRequest @_unmask {
    id
    number
    subject
    question
    state
    viewerMayAnswer
    wijkplatform {
      id
      name
    }
    adviceRequest {
      id
      title
    }
    clock {
      ...ClockLine
    }
  }
`,
  [clockLine],
);

export const informationQuery = graphql(
  `
    query InformationList {
      municipality {
        id
        name
      }
      viewer {
        id
        mayAnswerInformation
        maySeeAdviceInbox
      }
      informationRequests {
        ...Answering_Information
      }
    }
  `,
  [fragment],
);

export type ListedInformation = ResultOf<typeof fragment>;
