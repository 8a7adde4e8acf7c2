// SPDX-License-Identifier: EUPL-1.2
export {
  type Config,
  ConfigFault,
  type DatabaseConfig,
  type Environment,
  headsFolder,
  readConfig,
} from './read-config.ts';
