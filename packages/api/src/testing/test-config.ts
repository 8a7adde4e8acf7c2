// SPDX-License-Identifier: EUPL-1.2
import { type Config, readConfig } from '../shared/config/index.ts';

/** The settings of a demonstration, with what a test changes; nothing of the environment of whoever runs the tests. */
export const testConfig = (changes: Partial<Config> = {}): Config => ({
  ...readConfig({ PORT: '0' }),
  publicUrl: 'http://samenspel.test',
  ...changes,
});
