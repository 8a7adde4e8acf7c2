// SPDX-License-Identifier: EUPL-1.2
export { type ClientOptions, createGraphqlClient } from './create-client.ts';
export { type FragmentOf, graphql, type ResultOf, readFragment, type VariablesOf } from './graphql.ts';
export { Loaded, type LoadedProps } from './Loaded.tsx';
export { ProblemNotice } from './ProblemNotice.tsx';
export { ProblemPage } from './ProblemPage.tsx';
export { type AnyPageQuery, type PageQuery, pageQuery, placeOf, usePageQuery } from './page-query.ts';
export { type Problem, problemOf } from './problem.ts';
export { problemAt, problemsFrom, type RefusalLike } from './refusals.ts';
export { type Act, useAct } from './use-act.ts';
export { type CodeOf, type FormAct, useFormAct } from './use-form-act.ts';
