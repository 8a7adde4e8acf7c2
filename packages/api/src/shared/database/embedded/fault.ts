// SPDX-License-Identifier: EUPL-1.2
import { isNativeError } from 'node:util/types';

export type EmbeddedFaultCode =
  | 'PORT_TAKEN'
  | 'FOLDER_TAKEN'
  | 'OTHER_MAJOR'
  | 'NOT_WRITABLE'
  | 'NO_BINARIES'
  | 'PASSWORD_UNKNOWN'
  | 'JUST_LAUNCHED'
  | 'NOT_STARTED';

/** Why the embedded PostgreSQL cannot run, in words for whoever started it. */
export class EmbeddedFault extends Error {
  override readonly name = 'EmbeddedFault';
  readonly code: EmbeddedFaultCode;

  constructor(code: EmbeddedFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST']);

/** Runs a step on the data folder; a disk that cannot be written to becomes a clear message. */
export async function writing<T>(folder: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !UNWRITABLE.has(code)) throw error;
    throw new EmbeddedFault(
      'NOT_WRITABLE',
      `The data folder ${folder} cannot be written to (${code}). Set SAMENSPEL_DATA to a folder of yours, or start as the user who made this one.`,
      { cause: error },
    );
  }
}

/** The system's code of an error (EACCES, say). */
export const codeOf = (error: unknown): string | undefined =>
  isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
