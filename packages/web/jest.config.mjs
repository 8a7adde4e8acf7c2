/** @type {import('jest').Config} */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@samenspel/domain/(.*)$': '<rootDir>/../domain/src/$1/index.ts',
    '\\.css$': '<rootDir>/src/testing/no-css.ts',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

// `.test.ts` runs in Node, where pages are rendered; `.test.tsx` in a document, where they are used.
/** @type {import('jest').Config} */
export default {
  maxWorkers: '100%',
  projects: [
    { ...shared, displayName: 'node', testMatch: ['<rootDir>/{src,vite}/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'document',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
    },
  ],
};

export const browser = {
  ...shared,
  // Each file has a product, a database and a browser of its own.
  maxWorkers: 2,
  globalSetup: '<rootDir>/e2e/global-setup.ts',
  globalTeardown: '<rootDir>/e2e/global-teardown.ts',
  testMatch: ['<rootDir>/e2e/**/*.e2e.test.ts'],
  testTimeout: 60_000,
};
