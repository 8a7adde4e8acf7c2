/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@samenspel/domain/(.*)$': '<rootDir>/../domain/src/$1/index.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
};
