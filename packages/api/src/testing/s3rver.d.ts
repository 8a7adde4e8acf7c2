// SPDX-License-Identifier: EUPL-1.2
// The package brings no types; as much of them as we use.
declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(options: Record<string, unknown>);
    run(): Promise<import('node:net').AddressInfo>;
    close(): Promise<void>;
  }
}
