// SPDX-License-Identifier: EUPL-1.2
export { type AttachedFile, Attachments } from './Attachments.tsx';
export { FileItems, type FileItemsProps } from './FileItems.tsx';
export { isGone, type SentFile } from './sent-file.ts';
