// SPDX-License-Identifier: EUPL-1.2
export {
  type Config,
  ConfigFault,
  type DatabaseConfig,
  type Environment,
  readConfig,
} from './read-config.ts';
