// SPDX-License-Identifier: EUPL-1.2
import { endingOf } from '@samenspel/domain/files';
import { useLanguage } from '../texts/index.ts';
import { sizeInWords } from './size-in-words.ts';

export interface FileItemsProps {
  files: readonly { id: string; name: string; bytes: number; url: string }[];
}

/** The items of a list of files, each with its kind and size before it is fetched. A plain link: the server gives it, no screen does. */
export const FileItems = ({ files }: FileItemsProps) => {
  const language = useLanguage();
  return files.map(({ id, name, bytes, url }) => (
    <li key={id}>
      <a href={url} className="utrecht-link utrecht-link--html-a" download={name}>
        {name}
      </a>{' '}
      <span className="ss-small ss-subtle">
        {endingOf(name)}, {sizeInWords(bytes, language)}
      </span>
    </li>
  ));
};
