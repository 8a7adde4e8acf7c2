// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import { trajectoryTexts } from '../../features/trajectory/index.ts';
import { createGraphqlClient } from '../../shared/graphql/index.ts';
import { matchRoute, type RouteMatch } from '../../shared/routes/index.ts';
import { textOf } from '../../shared/texts/index.ts';
import { drawPreview } from './draw-preview.ts';
import type { PreviewProps } from './Preview.tsx';
import { previewQuery } from './preview-query.ts';

const suffix = '/preview.png';

const shown = async (
  { params, language }: RouteMatch,
  graphqlOrigin: string,
): Promise<PreviewProps | undefined> => {
  const client = createGraphqlClient({ municipality: params.municipality, origin: graphqlOrigin });
  const { data } = await client.query(previewQuery, { number: params.number ?? '', language }).toPromise();
  const trajectory = data?.trajectory;
  if (!data || !trajectory) return undefined;
  const forms = trajectory.issues.flatMap(({ current }) => (current.choice ? [current.choice.form] : []));
  const different = [...new Map(forms.map((form) => [form.id, form])).values()];
  return {
    language,
    title: trajectory.title,
    kicker: textOf(trajectoryTexts, language, 'trajectory.kicker', { number: trajectory.number }),
    municipality: data.municipality.name,
    chosen: different.slice(0, 2).map(({ name, say, ownership }) => ({ form: name, say, ownership })),
    otherwise: textOf(trajectoryTexts, language, 'trajectory.noForm'),
  };
};

/** Answers `<trajectory's page>/preview.png`, made of what the public may see. False when the path is another. */
export const servePreview = async (
  graphqlOrigin: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  if (!pathname.endsWith(suffix)) return false;
  const match = matchRoute(pathname.slice(0, -suffix.length));
  const props = match?.name === 'trajectory' ? await shown(match, graphqlOrigin) : undefined;
  if (props === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end();
    return true;
  }
  const png = await drawPreview(props);
  response.writeHead(200, {
    'content-type': 'image/png',
    'content-length': png.length,
    'cache-control': 'public, max-age=300',
    // A preview is made to be shown on other sites.
    'cross-origin-resource-policy': 'cross-origin',
  });
  response.end(request.method === 'HEAD' ? undefined : png);
  return true;
};
