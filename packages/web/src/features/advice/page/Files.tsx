// SPDX-License-Identifier: EUPL-1.2
import { FileItems } from '../../../shared/files/index.ts';
import type { ShownFile } from './advice-query.ts';

/** Attached files under a title. Nothing when there are none. */
export const Files = ({ title, files }: { title: string; files: readonly ShownFile[] }) =>
  files.length === 0 ? null : (
    <div>
      <p className="ss-notice__title">{title}</p>
      <ul>
        <FileItems files={files} />
      </ul>
    </div>
  );
