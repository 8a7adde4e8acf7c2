// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link } from './Link.tsx';

export interface StatTileProps {
  value: ReactNode;
  label: ReactNode;
  /** Where the number drills down to. */
  href?: string;
}

export const StatTile = ({ value, label, href }: StatTileProps) => {
  const content = (
    <>
      <span className="ss-tile__value">{value}</span>
      <span className="ss-tile__label">{label}</span>
    </>
  );
  return href ? (
    <Link bare href={href} className="ss-tile">
      {content}
    </Link>
  ) : (
    <div className="ss-tile">{content}</div>
  );
};

export const Tiles = ({ children }: { children: ReactNode }) => <ul className="ss-tiles">{children}</ul>;
