// SPDX-License-Identifier: EUPL-1.2
import { maxFiles } from '@samenspel/domain/advice';
import { Attachments } from '../../../shared/files/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { draftTexts } from './draft.texts.ts';
import { attachToDraft, detachFromDraft } from './draft-acts.ts';
import type { ShownDraft } from './draft-fragment.ts';

interface DraftFilesProps {
  shown: ShownDraft;
  purpose: 'backing' | 'annex';
}

/** The files of a draft that show the backing, or the others; every member sees them at once and can take them away (A4, P4). */
export const DraftFiles = ({ shown, purpose }: DraftFilesProps) => {
  const t = useText(draftTexts);
  const attaching = usePlatformAct(attachToDraft);
  const detaching = usePlatformAct(detachFromDraft);
  const { id: draft, files } = shown;
  return (
    <Attachments
      id={`files.${purpose}`}
      label={t(`draft.files.${purpose}`)}
      hint={t(`draft.files.${purpose}.hint`)}
      name={`advice-draft.${draft}.${purpose}`}
      files={files.filter((file) => file.purpose === purpose)}
      room={maxFiles - files.length}
      attach={async ({ id: file, name }) =>
        (await attaching.submit({ draft, file, name, purpose })) !== undefined
      }
      detach={(file) => void detaching.submit({ draft, file })}
      problem={attaching.problem ?? detaching.problem}
      problems={[...attaching.problems, ...detaching.problems]}
    />
  );
};
