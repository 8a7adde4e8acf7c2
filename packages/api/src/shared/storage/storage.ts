// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';

/** What a stored file holds. The same bytes in the same tenant are kept once. */
export interface Content {
  readonly tenantId: string;
  /** Of the bytes, in small hexadecimal digits. */
  readonly sha256: string;
}

/** Where the contents of files are kept; what they are called and who may read them, the database knows. */
export interface Storage {
  /** Keeps what lies at `path`, which the caller removes when it is still there. When this returns, it survives a crash. */
  keep(content: Content, path: string): Promise<void>;
  /** The bytes, for the caller to read to the end or destroy. Throws ContentMissing before it gives a stream. */
  read(content: Content): Promise<Readable>;
  /** Forgets it; nothing happens when it is not there. */
  remove(content: Content): Promise<void>;
}

/** The database names a content that is not where contents are kept: a restore that was not complete. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';

  constructor({ sha256 }: Content) {
    super(`The content ${sha256} is not in the storage`);
  }
}

/** Below whatever the storage has: a part per tenant, and in it not everything in one folder. */
export const keyOf = ({ tenantId, sha256 }: Content): string => `${tenantId}/${sha256.slice(0, 2)}/${sha256}`;
