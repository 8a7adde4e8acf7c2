// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useDraft } from '../../../shared/drafts/index.ts';
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, ErrorSummary, Paragraph, Section, TextArea, tellHere } from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { platformTexts } from '../platform.texts.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { removeNote, writeNote } from './note-acts.ts';
import { platformWorkTexts } from './work.texts.ts';
import type { PlatformAtWork, WorkNote } from './work-query.ts';

interface NotesProps {
  platform: Pick<PlatformAtWork, 'id' | 'notes'>;
  timeZone: string;
  refresh: () => Promise<unknown>;
}

const Note = ({ note, timeZone }: { note: WorkNote; timeZone: string }) => {
  const t = useText(platformWorkTexts);
  const p = useText(platformTexts);
  const language = useLanguage();
  const { submit, ...state } = usePlatformAct(removeNote);
  const name = note.writtenBy.name ?? p('platform.nameless');
  const remove = async () => {
    const done = await submit({ note: note.id });
    if (done) tellHere(t('pwork.note.removed'));
    return done !== undefined;
  };
  return (
    <li>
      <p className="ss-platform-text">{note.body}</p>
      <p className="ss-small ss-subtle">
        {t('pwork.by', { name, moment: momentInWords(note.writtenAt, language, timeZone) })}
      </p>
      <ActInDialog
        {...state}
        variant="subtle"
        small
        label={t('pwork.note.remove')}
        which={note.body.slice(0, 60)}
        title={p('platform.sure')}
        onAct={remove}
      >
        <Paragraph>{t('pwork.note.remove.text', { body: note.body })}</Paragraph>
      </ActInDialog>
    </li>
  );
};

/** Notes among members (P4). */
export const Notes = ({ platform, timeZone, refresh }: NotesProps) => {
  const t = useText(platformWorkTexts);
  const draft = useDraft(`platform.${platform.id}.note`, '');
  const { submit, busy, problem, problems } = usePlatformAct(writeNote, { body: t('pwork.note.write') });
  const write = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!(await submit({ wijkplatform: platform.id, body: draft.value }))) return;
    draft.set('');
    draft.discard();
    await refresh();
    tellHere(t('pwork.note.added'));
  };
  return (
    <Section title={t('pwork.notes')}>
      <Paragraph small subtle>
        {t('pwork.notes.private')}
      </Paragraph>
      {platform.notes.length === 0 ? (
        <Paragraph subtle>{t('pwork.notes.none')}</Paragraph>
      ) : (
        <ul className="ss-platform-notes">
          {platform.notes.map((note) => (
            <Note key={note.id} note={note} timeZone={timeZone} />
          ))}
        </ul>
      )}
      <form className="ss-form" onSubmit={(event) => void write(event)} noValidate>
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        <TextArea
          id="body"
          label={t('pwork.note.write')}
          rows={3}
          limit={textLimits.reason}
          error={problemAt(problems, 'body')}
          value={draft.value}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="secondary" small busy={busy}>
            {t('pwork.note.add')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
