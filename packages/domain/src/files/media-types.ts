// SPDX-License-Identifier: EUPL-1.2

/** Every kind of file that may be attached, with how its name may end; the first is what a name without one gets. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/plain': ['txt', 'csv'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type MediaType = keyof typeof mediaTypes;

/** Every ending of a name that says that it is such a file. */
export const fileEndings: readonly string[] = Object.values(mediaTypes).flat();

/** What a browser may show in a window of ours: pictures, in which nothing runs. */
export const isPicture = (mediaType: string): boolean => /^image\/(png|jpeg|webp)$/.test(mediaType);
