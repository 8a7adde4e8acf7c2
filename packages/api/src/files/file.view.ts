// SPDX-License-Identifier: EUPL-1.2

/** A file where it hangs. */
export interface FileView {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** Null but with an advice or a draft of one. */
  purpose: 'backing' | 'annex' | null;
}
