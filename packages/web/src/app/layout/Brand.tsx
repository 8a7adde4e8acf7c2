// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../shared/ui/index.ts';

/** Two shapes that share a part: the product's mark, made of the ownership sign. */
export const Mark = () => (
  <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
    <rect className="ss-mark__ours" x="13" y="5" width="17" height="24" rx="3" />
    <circle className="ss-mark__yours" cx="13" cy="17" r="10" />
    <path className="ss-mark__shared" d="M13 7.2a10 10 0 0 1 0 19.6z" />
  </svg>
);

export const Brand = ({ href, name, product }: { href: string; name: string; product: string }) => (
  <Link bare href={href} className="ss-header__brand">
    <Mark />
    <span>
      <span className="ss-header__name">{name}</span>
      <span className="ss-header__product">{product}</span>
    </span>
  </Link>
);
