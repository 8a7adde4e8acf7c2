// SPDX-License-Identifier: EUPL-1.2
import { Link } from './Link.tsx';

interface TabLink {
  href: string;
  label: string;
  current: boolean;
}

/** Views of one page, each with an address of its own: links that look like tabs and work without JavaScript. */
export const TabLinks = ({ label, tabs }: { label: string; tabs: readonly TabLink[] }) => (
  <nav className="ss-tabs__list ss-no-print" aria-label={label}>
    {tabs.map(({ href, label, current }) => (
      <Link bare key={href} href={href} className="ss-tabs__tab" aria-current={current ? 'page' : undefined}>
        {label}
      </Link>
    ))}
  </nav>
);
