// SPDX-License-Identifier: EUPL-1.2
// The fences of the house (docs/adr/0012): web -> domain <- api; a feature is entered by its doors only.
const features =
  'access|account|compass|tenant|trajectory|wijkplatform|advice|information|input|signals|budget|oversight|indicators|work|exploration|mail|files';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'Decisions are pure: no I/O, no clock, no dependency.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'web-and-api-meet-in-the-schema',
      comment: 'They share schema.graphql and the domain, never code.',
      severity: 'error',
      from: { path: '^packages/web/src' },
      to: { path: '^packages/api/src' },
    },
    {
      name: 'api-does-not-import-web',
      severity: 'error',
      from: { path: '^packages/api' },
      to: { path: '^packages/web' },
    },
    {
      name: 'api-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^packages/api/src/shared', pathNot: '\\.test\\.ts$' },
      to: { path: `^packages/api/src/(${features}|app)/` },
    },
    {
      name: 'api-feature-doors',
      comment:
        'Another feature is entered by its schema types, views, loaders or index; never by its rows, stores or resolvers.',
      severity: 'error',
      from: { path: `^packages/api/src/(${features})/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: `^packages/api/src/(${features})/`,
        pathNot: [
          '^packages/api/src/$1/',
          '/(index|visibility|permit|acting-role)\\.ts$',
          '\\.(graphql|view|loaders|state)\\.ts$',
        ],
      },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^packages/web/src/shared' },
      to: { path: '^packages/web/src/(features|app)' },
    },
    {
      name: 'web-features-do-not-meet',
      comment: 'src/app composes them.',
      severity: 'error',
      from: { path: '^packages/web/src/features/([^/]+)/' },
      to: {
        path: '^packages/web/src/features/',
        pathNot: '^packages/web/src/features/($1/|[^/]+/index\\.ts$)',
      },
    },
    {
      name: 'nobody-knows-the-bench',
      comment: 'It measures the product from outside (docs/adr/0016).',
      severity: 'error',
      from: { pathNot: '^packages/bench/' },
      to: { path: '^packages/bench/' },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: {
        pathNot: [
          '^packages/bench/',
          '\\.test\\.tsx?$',
          '/testing/',
          '/e2e/',
          '/seed/',
          '/scripts/',
          '\\.config\\.',
        ],
      },
      to: { path: ['\\.test\\.tsx?$', '^packages/(api|web)/src/testing/', '/e2e/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
