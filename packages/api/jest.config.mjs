const base = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@samenspel/domain/(.*)$': '<rootDir>/../domain/src/$1/index.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
};

/**
 * Two projects, so that pure tests run without a database: `--selectProjects pure`.
 * @type {import('jest').Config}
 */
export default {
  testTimeout: 60_000,
  // Jest leaves one core alone unless told: on two cores its files would run one after the other.
  maxWorkers: '100%',
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.db\\.test\\.ts$', '/node_modules/'],
    },
    {
      ...base,
      displayName: 'db',
      testMatch: ['<rootDir>/src/**/*.db.test.ts'],
      globalSetup: '<rootDir>/src/testing/global-setup.ts',
      globalTeardown: '<rootDir>/src/testing/global-teardown.ts',
    },
  ],
};
