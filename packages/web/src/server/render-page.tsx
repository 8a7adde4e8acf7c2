// SPDX-License-Identifier: EUPL-1.2
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { ssrExchange } from 'urql';
import { App } from '../app/App.tsx';
import { type Boot, bootId } from '../app/boot.ts';
import { screens } from '../app/screens.ts';
import { civilDayOf } from '../shared/formats/index.ts';
import { createGraphqlClient } from '../shared/graphql/index.ts';
import { matchRoute } from '../shared/routes/index.ts';
import type { ClientBuild } from './client-build.ts';

export interface PageRequest {
  url: URL;
  nonce: string;
  build: ClientBuild;
  cookie: string | undefined;
  options: { graphqlOrigin: string; publicUrl: string };
}

export interface RenderedPage {
  status: number;
  html: string;
  redirectTo?: string;
}

const patience = 10_000;

/** JSON that can stand in a script element, whatever texts it holds. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

// Beside React's tree, not in it: what only the server renders would shift the ids that both sides count. Low, since the page can
// be read without: on a slow line the style comes first.
const preloads = (files: readonly string[]): string =>
  files.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${file}">`).join('');

const bootScript = (boot: Boot): string =>
  `<script type="application/json" id="${bootId}">${inScript(boot)}</script>`;

/**
 * A page with its data in it, complete, so that it can be read with JavaScript off and carries the right status. React waits for
 * every query (urql suspends) before a byte is sent; no boundary is left for scripts to fill in.
 */
export const renderPage = async ({
  url,
  nonce,
  build,
  cookie,
  options,
}: PageRequest): Promise<RenderedPage> => {
  const match = matchRoute(url.pathname);
  const ssr = ssrExchange({ isClient: false });
  const client = createGraphqlClient({
    municipality: match?.params.municipality,
    origin: options.graphqlOrigin,
    cookie,
    ssr,
  });
  const screen = match && screens[match.name];
  const screenName = screen && (await screen.load()).default.name;
  const today = civilDayOf(new Date().toISOString());
  const routing: { statusCode?: number; redirectTo?: string } = {};

  const markup = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString('utf8'));
        done();
      },
    });
    const timer = setTimeout(() => abort(new Error('The page took too long')), patience);
    const { pipe, abort } = renderToPipeableStream(
      <App
        assets={build.assets}
        sheets={build.sheets}
        publicUrl={options.publicUrl}
        today={today}
        nonce={nonce}
        screenOf={(name) => screens[name]}
        clientOf={() => client}
        routing={{ ssrPath: url.pathname, ssrSearch: url.search, ssrContext: routing }}
      />,
      {
        // React writes the nonce on styles only when it is given for them too.
        nonce: { script: nonce, style: nonce },
        bootstrapModules: [build.entry],
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady: () => {
          clearTimeout(timer);
          pipe(sink);
        },
        onError: (fault) => {
          clearTimeout(timer);
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        },
      },
    );
  });

  const boot: Boot = {
    assets: build.assets,
    screen: screenName ? { file: build.screenFile(screenName), onServer: screen.onServer } : undefined,
    publicUrl: options.publicUrl,
    today,
    data: ssr.extractData(),
  };
  const html = markup
    .replace('</head>', () => `${preloads(screenName ? build.filesOf(screenName) : [])}</head>`)
    .replace(/<\/body><\/html>$/, () => `${bootScript(boot)}</body></html>`);
  return {
    status: routing.statusCode ?? 200,
    html,
    ...(routing.redirectTo !== undefined && { redirectTo: routing.redirectTo }),
  };
};
