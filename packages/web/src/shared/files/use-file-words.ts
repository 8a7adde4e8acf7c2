// SPDX-License-Identifier: EUPL-1.2
import { maxFiles } from '@samenspel/domain/advice';
import {
  endingOf,
  fileEndings,
  hoursKeptUnattached,
  type MediaType,
  mediaTypes,
} from '@samenspel/domain/files';
import { localeOf, useLanguage, useText } from '../texts/index.ts';
import { filesTexts } from './files.texts.ts';
import { sizeInWords } from './size-in-words.ts';

type Kind = 'pdf' | 'picture' | 'word' | 'excel' | 'powerpoint' | 'openDocument' | 'text';
const office = 'application/vnd.openxmlformats-officedocument';
const oasis = 'application/vnd.oasis.opendocument';

/** What people call each kind of file that is taken in; a kind without a word does not compile. */
const kindOf: Record<MediaType, Kind> = {
  'application/pdf': 'pdf',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'image/webp': 'picture',
  [`${office}.wordprocessingml.document` as const]: 'word',
  [`${office}.spreadsheetml.sheet` as const]: 'excel',
  [`${office}.presentationml.presentation` as const]: 'powerpoint',
  [`${oasis}.text` as const]: 'openDocument',
  [`${oasis}.spreadsheet` as const]: 'openDocument',
  [`${oasis}.presentation` as const]: 'openDocument',
  'text/plain': 'text',
};
const kinds = [...new Set((Object.keys(mediaTypes) as MediaType[]).map((type) => kindOf[type]))];

/** An older Excel or Notepad writes these in the encoding of Windows: people then need to hear which one to choose. */
const textEndings: readonly string[] = mediaTypes['text/plain'];

/** For the window in which files are chosen. */
export const acceptable = [...Object.keys(mediaTypes), ...fileEndings.map((ending) => `.${ending}`)].join();

/** What is told of files: beforehand what can be sent, afterwards why one was not. */
export const useFileWords = (limit: number | undefined) => {
  const t = useText(filesTexts);
  const language = useLanguage();
  const list = new Intl.ListFormat(localeOf[language]).format(kinds.map((kind) => t(`files.kind.${kind}`)));
  const max = limit === undefined ? '' : sizeInWords(limit, language);
  return {
    rules: t(max ? 'files.rules' : 'files.rulesUnknown', { kinds: list, max }),
    full: t('files.full', { max: maxFiles }),
    size: (bytes: number) => sizeInWords(bytes, language),
    /** Why this file is not there, by the code with which it failed. */
    refused: (code: string, { name, bytes }: { name: string; bytes: number }): string => {
      const values = { kinds: list, max, size: sizeInWords(bytes, language), count: maxFiles };
      const ending = endingOf(name);
      if (code === 'FILE_TYPE_REFUSED' && textEndings.includes(ending))
        return t('files.refused.notReadAsText', { other: ending === 'csv' ? 'xlsx' : 'pdf' });
      if (code === 'FILE_TYPE_REFUSED' && fileEndings.includes(ending))
        return t('files.refused.notAsCalled', { ending });
      const known = filesTexts.keys.find((key) => key === `files.refused.${code}`);
      return t(known ?? 'files.refused.FAULT', { ...values, hours: hoursKeptUnattached });
    },
  };
};
