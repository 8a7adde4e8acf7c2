// SPDX-License-Identifier: EUPL-1.2
import { lazy, type ReactNode, Suspense } from 'react';
import type { Problem } from '../graphql/index.ts';
import { Skeleton } from '../ui/index.ts';
import type { SentFile } from './sent-file.ts';

const AttachFiles = lazy(() => import('./AttachFiles.tsx'));

/** A file where it hangs. */
export interface AttachedFile {
  id: string;
  name: string;
  bytes: number;
  /** Where it can be fetched; nothing while it hangs nowhere yet. */
  url?: string;
  /** Whether the server has thrown it away, because it waited too long. */
  isGone?: boolean;
}

export interface AttachmentsProps {
  id: string;
  label: ReactNode;
  hint: ReactNode;
  /** Of which place these are the files: what is on its way to it is known under this name. */
  name: string;
  files: readonly AttachedFile[];
  /** How many files can still be added there; all of them together are at most `maxFiles`. */
  room: number;
  /** Puts a file where it belongs; whether that was done. */
  attach: (file: SentFile) => Promise<boolean>;
  detach: (id: string) => void;
  /** Why the last of these could not be done, and how that is said. */
  problem?: Problem | undefined;
  problems?: readonly { text: string }[];
}

/** The files of something that is being written: a chunk of its own, fetched once a form asks for files. */
export const Attachments = (props: AttachmentsProps) => (
  <Suspense fallback={<Skeleton />}>
    <AttachFiles {...props} />
  </Suspense>
);
