// SPDX-License-Identifier: EUPL-1.2
import { type ComponentProps, Suspense, use, useState } from 'react';
import { useLocation } from 'wouter';
import { Skeleton } from '../../shared/ui/index.ts';
import type { CompassPicture } from './CompassPicture.tsx';
import { showStart } from './show-start.ts';

type Module = { CompassPicture: typeof CompassPicture };

let coming: Promise<Module> | undefined;

const Drawn = (props: ComponentProps<typeof CompassPicture>) => {
  coming ??= import('./CompassPicture.tsx');
  const { CompassPicture: Picture } = use(coming);
  return <Picture {...props} />;
};

/** CompassPicture in a chunk of its own (dagre is most of it): for pages that show it beside something else. */
export const LazyCompassPicture = (props: ComponentProps<typeof CompassPicture>) => (
  <Suspense fallback={<Skeleton />}>
    <Drawn {...props} />
  </Suspense>
);

const elementId = 'compass-picture';

/** The picture that the server has drawn for this very page, if it is there. */
const drawnFor = (path: string): string | undefined => {
  if (typeof document === 'undefined') return undefined;
  const element = document.getElementById(elementId);
  return element?.dataset.page === path ? element.innerHTML : undefined;
};

/**
 * The compass on its public page. What the server has drawn stays as it is, so that a visitor fetches no code for drawing;
 * that comes only when the page is opened from another one.
 */
export const PagePicture = (props: Pick<ComponentProps<typeof CompassPicture>, 'definition' | 'path'>) => {
  const [path] = useLocation();
  const [drawn] = useState(() => drawnFor(path));
  if (drawn !== undefined)
    return (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's markup, read back from this page
      <div id={elementId} data-page={path} ref={showStart} dangerouslySetInnerHTML={{ __html: drawn }} />
    );
  return (
    <div id={elementId} data-page={path}>
      <LazyCompassPicture {...props} />
    </div>
  );
};
