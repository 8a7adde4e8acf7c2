// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { Link } from './Link.tsx';
import { uiTexts } from './texts.ts';

export interface Crumb {
  label: string;
  href: string;
}

/** The way from the municipality to here; the page itself is not in it, its heading follows at once. */
export const Breadcrumbs = ({ items }: { items: readonly Crumb[] }) => {
  const t = useText(uiTexts);
  return (
    <nav className="ss-breadcrumbs" aria-label={t('ui.breadcrumbs')}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href}>{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};
