// SPDX-License-Identifier: EUPL-1.2
import { endingOf, nameFor } from '@samenspel/domain/files';
import { textLimits } from '@samenspel/domain/kernel';
import { forgetKept, keepOnDevice, readKept } from '../drafts/index.ts';
import type { Language } from '../texts/index.ts';
import { NotSent, sendFile } from './send-file.ts';
import { isGone, type SentFile } from './sent-file.ts';

/** A file on its way: chosen, being sent, or sent and not attached yet. */
export interface Upload {
  key: string;
  name: string;
  bytes: number;
  state: 'waiting' | 'sending' | 'attaching' | 'failed';
  /** How much of it has gone, from 0 to 1. */
  part: number;
  /** Until the server has it. */
  file?: File;
  /** From then on. */
  sent?: SentFile;
  /** Why it failed. */
  code?: string;
}

export interface Errand {
  municipality: string;
  language: Language;
  /** Puts it where it belongs; whether that was done. */
  attach: (file: SentFile) => Promise<boolean>;
}

/** What can be tried again with the same file: the connection, the session or the server may be back. */
const passing = new Set(['OFFLINE', 'NOT_SIGNED_IN', 'NOT_ATTACHED', 'BROKEN_OFF', 'FAULT']);
export const mayTryAgain = ({ state, code = '' }: Upload): boolean => state === 'failed' && passing.has(code);

/**
 * The files on their way to one place. They stay on their way when the part of the page that shows them is left, and what the
 * server has is known to this device until it is attached, also after a reload.
 */
export const createUploads = (name: string) => {
  const kept = `files.${name}`;
  let uploads: readonly Upload[] = (readKept<SentFile[]>(kept)?.value ?? []).map((sent) =>
    isGone(sent)
      ? { ...upload(sent), state: 'failed', code: 'GONE' }
      : { ...upload(sent), state: 'waiting', sent, part: 1 },
  );
  const listeners = new Set<() => void>();
  let errand: Errand | undefined;
  let isWorking = false;
  /** What is being sent now, to be broken off. */
  const under = new Map<string, AbortController>();

  const change = (next: readonly Upload[]): void => {
    uploads = next;
    const sent = uploads.flatMap((one) => one.sent ?? []);
    if (sent.length > 0) keepOnDevice(kept, sent, new Date().toISOString());
    else forgetKept(kept);
    for (const tell of listeners) tell();
  };
  const alter = (key: string, part: Partial<Upload>): void =>
    change(uploads.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: string): void => {
    change(uploads.filter((one) => one.key !== key));
    under.get(key)?.abort();
  };

  const handle = async ({ key, name: called, bytes, file, sent: before }: Upload): Promise<void> => {
    if (!errand) return;
    let sent = before;
    if (!sent && file) {
      alter(key, { state: 'sending', part: 0 });
      const { municipality, language } = errand;
      const breaking = new AbortController();
      under.set(key, breaking);
      const { id, mediaType } = await sendFile(municipality, file, {
        language,
        signal: breaking.signal,
        onSent: (part) => alter(key, { part }),
      }).finally(() => under.delete(key));
      sent = { id, name: fitting(mediaType, called), mediaType, bytes, sentAt: new Date().toISOString() };
    }
    // Taken away while it was on its way: the server forgets it by itself.
    if (!sent || !uploads.some((one) => one.key === key)) return;
    const { file: _, ...rest } = uploads.find((one) => one.key === key) as Upload;
    change(
      uploads.map((one) => (one.key === key ? { ...rest, sent, name: sent.name, state: 'attaching' } : one)),
    );
    if (await errand.attach(sent)) remove(key);
    else throw new NotSent('NOT_ATTACHED');
  };

  const fail = (key: string, code: string): void =>
    change(
      uploads.map((one): Upload => {
        if (one.key !== key) return one;
        const { file, ...rest } = one;
        return { ...rest, state: 'failed', code, ...(file && passing.has(code) && { file }) };
      }),
    );

  /** One after the other: the line is no faster for two, and the first is there sooner. */
  const work = async (): Promise<void> => {
    if (isWorking || !errand) return;
    isWorking = true;
    for (let next = uploads.find(isWaiting); next; next = uploads.find(isWaiting)) {
      const { key } = next;
      await handle(next).catch((failure: unknown) =>
        fail(key, failure instanceof NotSent ? failure.code : 'FAULT'),
      );
    }
    isWorking = false;
  };
  const again = (is: (one: Upload) => boolean): void => {
    const mended = ({ code: _, ...one }: Upload): Upload => ({ ...one, state: 'waiting' });
    change(uploads.map((one) => (mayTryAgain(one) && is(one) ? mended(one) : one)));
    void work();
  };

  return {
    now: () => uploads,
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    /** From now on this is where they go; what waits is begun. */
    sendTo: (to: Errand): void => {
      errand = to;
      void work();
    },
    /** Puts chosen files in the row; `refuse` says of which one it is known beforehand that it cannot be sent. */
    add: (files: readonly File[], refuse: (file: File, place: number) => string | undefined): void => {
      const added = files.map((file, place): Upload => {
        const code = refuse(file, place);
        const one = { key: crypto.randomUUID(), name: file.name, bytes: file.size, part: 0 };
        return code ? { ...one, state: 'failed', code } : { ...one, state: 'waiting', file };
      });
      change([...uploads, ...added]);
      void work();
    },
    remove,
    again: (key: string) => again((one) => one.key === key),
    /** Tries again what failed by something that passes. */
    resume: () => again(() => true),
  };
};
export type Uploads = ReturnType<typeof createUploads>;

/** The name under which the server will keep it, no longer than it may be. */
const fitting = (mediaType: string, name: string): string => {
  const fits = nameFor(mediaType, name);
  const ending = endingOf(fits);
  const stem = fits.slice(0, -ending.length - 1);
  return stem === '' ? '' : `${stem.slice(0, textLimits.title - ending.length - 1).trimEnd()}.${ending}`;
};

const upload = ({ id, name, bytes }: SentFile) => ({ key: `kept-${id}`, name, bytes, part: 0 });
const isWaiting = ({ state }: Upload): boolean => state === 'waiting';

const everywhere = new Map<string, Uploads>();

/** The files on their way to the place of this name; the same for whoever asks. */
export const uploadsTo = (name: string): Uploads => {
  const known = everywhere.get(name) ?? createUploads(name);
  everywhere.set(name, known);
  return known;
};
