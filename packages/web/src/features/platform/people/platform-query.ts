// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const memberFragment = graphql(`
  fragment Platform_Member on PlatformMember @_unmask {
    id
    role
    since
    person {
      id
      name
    }
  }
`);

const describedFragment = graphql(`
  fragment Platform_Described on Wijkplatform @_unmask {
    id
    code
    name
    about
    email
    revision
    neighbourhoods {
      id
      name
    }
  }
`);

export const membersQuery = graphql(
  `
    query PlatformMembers($code: String!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      wijkplatform(code: $code) {
        id
        code
        name
        viewerRole
        viewerMayManageMembers
        members {
          ...Platform_Member
        }
      }
    }
  `,
  [memberFragment],
);

export const describeQuery = graphql(
  `
    query PlatformDescription($code: String!) {
      municipality {
        id
        name
        districts {
          id
          name
          neighbourhoods {
            id
            name
          }
        }
      }
      viewer {
        id
      }
      wijkplatform(code: $code) {
        ...Platform_Described
        viewerMayDescribe
      }
      wijkplatforms {
        id
        name
        ended
        neighbourhoods {
          id
          name
        }
      }
    }
  `,
  [describedFragment],
);

export const addMember = graphql(
  `
    mutation AddMember($input: AddMemberInput!) {
      addMember(input: $input) {
        __typename
        ... on MemberAdded {
          wijkplatform {
            id
            members {
              ...Platform_Member
            }
          }
        }
        ... on AddMemberRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [memberFragment],
);

export const endMembership = graphql(
  `
    mutation EndMembership($input: EndMembershipInput!) {
      endMembership(input: $input) {
        __typename
        ... on MembershipEnded {
          wijkplatform {
            id
            members {
              ...Platform_Member
            }
          }
        }
        ... on EndMembershipRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [memberFragment],
);

export const describeWijkplatform = graphql(
  `
    mutation DescribeWijkplatform($input: DescribeWijkplatformInput!) {
      describeWijkplatform(input: $input) {
        __typename
        ... on WijkplatformDescribed {
          wijkplatform {
            ...Platform_Described
          }
        }
        ... on DescribeWijkplatformRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [describedFragment],
);

export type PlatformWithMembers = NonNullable<ResultOf<typeof membersQuery>['wijkplatform']>;
export type ShownMember = PlatformWithMembers['members'][number];
type Described = ResultOf<typeof describeQuery>;
export type DescribedPlatform = NonNullable<Described['wijkplatform']>;
export type DistrictChoice = Described['municipality']['districts'][number];
export type OtherPlatform = Described['wijkplatforms'][number];
