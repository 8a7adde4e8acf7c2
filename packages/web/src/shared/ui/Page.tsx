// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef } from 'react';
import { useRouteMatch } from '../routes/index.ts';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx';
import { classNames } from './class-names.ts';
import { takeNavigation } from './navigation-focus.ts';
import { PageMeta } from './PageMeta.tsx';

export interface PageProps {
  /** The heading, and the first part of the browser's title. */
  title: string;
  /** One sentence for search results and link previews. Without it the page is not offered to search engines. */
  description?: string | undefined;
  /** Path of the preview image. */
  image?: string;
  breadcrumbs?: readonly Crumb[];
  /** A short line above the heading: the number, the kind of page. */
  kicker?: ReactNode;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** Badges, signs or buttons that belong to the heading. */
  head?: ReactNode;
  /** The second column on wide screens: timeline, history, facts. */
  aside?: ReactNode;
  children: ReactNode;
}

/**
 * A screen's content: its title (which takes the focus after a click, so that a screen reader announces it), the way to
 * here, one or two columns. The header and footer around it are the layout's.
 */
export const Page = ({
  title,
  description,
  image,
  breadcrumbs,
  kicker,
  lead,
  head,
  aside,
  children,
}: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouteMatch();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once per page that is opened
  useEffect(() => {
    if (takeNavigation()) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className={classNames('ss-page', aside !== undefined && 'ss-page--wide')}>
      <PageMeta title={title} description={description} image={image} />
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <header className="ss-page__head">
        {kicker && <div className="ss-page__kicker">{kicker}</div>}
        <h1 className="utrecht-heading-1" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead && <p className="ss-page__lead">{lead}</p>}
        {head}
      </header>
      {aside ? (
        <div className="ss-page__columns">
          <div>{children}</div>
          <aside>{aside}</aside>
        </div>
      ) : (
        children
      )}
    </div>
  );
};
