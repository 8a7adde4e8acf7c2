// SPDX-License-Identifier: EUPL-1.2
import { localeOf, useLanguage } from '../../../shared/texts/index.ts';
import type { ShownFile } from './advice-query.ts';

const KiB = 1024;

const sizeInWords = (bytes: number, locale: string): string => {
  const [unit, count] =
    bytes < KiB * KiB
      ? (['kilobyte', Math.max(1, Math.round(bytes / KiB))] as const)
      : (['megabyte', Math.round((bytes / KiB / KiB) * 10) / 10] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit }).format(count);
};

/** Attached files, each with its kind and size before it is fetched. Nothing when there are none. */
export const Files = ({ title, files }: { title: string; files: readonly ShownFile[] }) => {
  const locale = localeOf[useLanguage()];
  if (files.length === 0) return null;
  return (
    <div>
      <p className="ss-notice__title">{title}</p>
      <ul>
        {files.map(({ id, name, mediaType, bytes, url }) => (
          <li key={id}>
            <a href={url} className="utrecht-link utrecht-link--html-a" download={name}>
              {name}
            </a>{' '}
            <span className="ss-small ss-subtle">
              {mediaType.split('/').at(-1)}, {sizeInWords(bytes, locale)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
