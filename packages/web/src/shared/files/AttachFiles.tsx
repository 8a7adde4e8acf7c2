// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useSyncExternalStore } from 'react';
import { ProblemNotice } from '../graphql/index.ts';
import { useParam } from '../routes/index.ts';
import { useSignInHref } from '../session/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import { FileInput, type FileRow, Link } from '../ui/index.ts';
import type { AttachmentsProps } from './Attachments.tsx';
import { filesTexts } from './files.texts.ts';
import { mayTryAgain, type Upload, uploadsTo } from './uploads.ts';
import { useFileLimit } from './use-file-limit.ts';
import { acceptable, useFileWords } from './use-file-words.ts';

const nothing: readonly Upload[] = [];
const none = () => nothing;

/** The files of something that is being written: those that hang there, and those on their way. */
export default function AttachFiles({
  id,
  label,
  hint,
  name,
  files,
  room,
  attach,
  detach,
  ...went
}: AttachmentsProps) {
  const t = useText(filesTexts);
  const language = useLanguage();
  const municipality = useParam('municipality');
  const signIn = useSignInHref();
  const limit = useFileLimit(municipality);
  const words = useFileWords(limit);
  const to = uploadsTo(name);
  const uploads = useSyncExternalStore(to.subscribe, to.now, none);
  const left = room - uploads.filter(({ state }) => state !== 'failed').length;

  useEffect(() => to.sendTo({ municipality, language, attach }));
  useEffect(() => {
    const resume = () => document.visibilityState === 'visible' && to.resume();
    addEventListener('online', resume);
    document.addEventListener('visibilitychange', resume);
    return () => {
      removeEventListener('online', resume);
      document.removeEventListener('visibilitychange', resume);
    };
  }, [to]);
  // The browser asks before it lets go of a file that only this page has.
  const isHeld = uploads.some(({ file }) => file !== undefined);
  useEffect(() => {
    if (!isHeld) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isHeld]);

  const refuse = (file: File, place: number): string | undefined => {
    if (place >= left) return 'TOO_MANY_FILES';
    if (file.size === 0) return 'FILE_EMPTY';
    return limit !== undefined && file.size > limit ? 'FILE_TOO_LARGE' : undefined;
  };
  const there = files.map(
    ({ id: key, name: called, bytes, url, isGone }): FileRow => ({
      ...{ key, name: called, size: words.size(bytes), onRemove: () => detach(key) },
      ...(url && { href: url }),
      ...(isGone && { problem: words.refused('GONE', { name: called, bytes }) }),
    }),
  );
  const onTheirWay = uploads.map((one): FileRow => {
    const { key, state, part, code = '' } = one;
    return {
      ...{ key, name: one.name, size: words.size(one.bytes), onRemove: () => to.remove(key) },
      state: t(`files.state.${state}`, { percent: Math.round(part * 100) }),
      ...(state === 'sending' && { part }),
      ...(mayTryAgain(one) && { onRetry: () => to.again(key) }),
      ...(state === 'failed' && {
        problem: (
          <span>
            {words.refused(code, one)}{' '}
            {code === 'NOT_SIGNED_IN' && (
              <Link href={signIn} target="_blank">
                {t('files.signIn')}
              </Link>
            )}
          </span>
        ),
      }),
    };
  });
  const failed = uploads.filter(({ state }) => state === 'failed').length;
  const going = uploads.length - failed;
  const told = [
    going > 0 && t('files.told.sending', { count: going }),
    failed > 0 && t('files.told.failed', { count: failed }),
    going === 0 && t('files.told.there', { count: files.length }),
  ];
  return (
    <div className="ss-stack">
      <FileInput
        id={id}
        label={label}
        hint={
          <>
            {hint} {words.rules}
          </>
        }
        optional
        accept={acceptable}
        rows={[...there, ...onTheirWay]}
        full={left <= 0 ? words.full : undefined}
        told={told.filter(Boolean).join(' ')}
        onChoose={(chosen) => to.add(chosen, refuse)}
        error={went.problems?.[0]?.text}
      />
      <ProblemNotice problem={went.problem} />
    </div>
  );
}
