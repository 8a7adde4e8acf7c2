// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  type FileId,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
} from '../kernel/index.ts';

/** How many files come with one version of an advice, or with one response. */
export const maxFiles = 20;

export const fileRefusalCodes = [...textRefusalCodes, 'TOO_MANY_FILES', 'FILE_REPEATED'] as const;

/** Files that come along: each once, with a name, and not too many. */
export function checkFiles(
  files: readonly { fileId: FileId; name: string }[],
  rule: string,
): Refusal<(typeof fileRefusalCodes)[number]>[] {
  if (files.length > maxFiles) {
    const details = { max: maxFiles, length: files.length };
    return [refusal('TOO_MANY_FILES', rule, { at: 'files', details })];
  }
  return files.flatMap(
    ({ fileId, name }, i): ReturnType<typeof checkFiles> => [
      ...checkText(name, { at: `files.${i}.name`, max: textLimits.title, rule }),
      ...(files.findIndex((file) => file.fileId === fileId) < i
        ? [refusal('FILE_REPEATED', rule, { at: `files.${i}` })]
        : []),
    ],
  );
}
