// SPDX-License-Identifier: EUPL-1.2
import { act } from '@testing-library/react';

/** One file that is being sent, ended by the test: jsdom has no server to send it to. */
export class AnUpload {
  /** Those that were begun, in order. */
  static begun: AnUpload[] = [];
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly headers: Record<string, string> = {};
  address = '';
  body: File | undefined;
  status = 0;
  responseText = '';
  aborted = false;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;

  open(_method: string, address: string): void {
    this.address = address;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: File): void {
    this.body = body;
    AnUpload.begun.push(this);
  }
  abort(): void {
    this.aborted = true;
    this.onabort?.();
  }

  gone = (part: number): Promise<void> =>
    act(async () => this.upload.onprogress?.({ loaded: part * 100, total: 100 }));
  answered = (status: number, answer: unknown): Promise<void> =>
    act(async () => {
      this.status = status;
      this.responseText = JSON.stringify(answer);
      this.onload?.();
    });
  lost = (): Promise<void> => act(async () => this.onerror?.());
}

/** Puts it in the place of the browser's own. */
export const standInForUploads = (): void => {
  AnUpload.begun = [];
  Object.assign(globalThis, { XMLHttpRequest: AnUpload });
};
