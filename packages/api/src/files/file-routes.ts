// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../shared/request/context.ts';
import type { StorageSettings } from '../shared/storage/index.ts';
import { clearIncoming } from './clear-incoming.ts';
import { downloadRoute } from './download.route.ts';
import type { UploadRefusalCode } from './texts.ts';
import { uploadRoute } from './upload.route.ts';

export interface FileOptions {
  readonly settings: StorageSettings;
  /** Who asks, of which municipality. */
  readonly context: (request: IncomingMessage, slug: string) => Promise<RequestContext>;
  /** Whether a page of ours sends it, or a program with a token: a cookie alone uploads nothing. */
  readonly isSameOrigin: (request: IncomingMessage) => boolean;
  /** Told how each upload ended. */
  readonly count: (outcome: UploadRefusalCode | 'KEPT') => void;
}

/** /:municipality/files: upload, and download by whoever may read what the file hangs on. A Fastify plugin. */
export function fileRoutes(app: FastifyInstance, options: FileOptions): void {
  app.addHook('onReady', () => clearIncoming(options.settings.incoming));
  uploadRoute(app, options);
  downloadRoute(app, options);
}
