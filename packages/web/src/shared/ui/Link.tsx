// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps } from 'react';
import { Link as RouterLink } from 'wouter';
import { classNames } from './class-names.ts';
import { useIntent } from './use-intent.ts';

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** Without the design system's link class, for links that have a shape of their own. */
  bare?: boolean;
};

/** Pages of this product are opened without a reload; everything else (sign-in, files, other sites) is a plain link. */
const isOurPage = (address: string): boolean =>
  address.startsWith('/') &&
  !/^\/(auth|oidc|graphql|assets)(\/|$)|\.\w{2,4}$/.test(address.split(/[?#]/)[0] ?? '');

const PageLink = ({ href, ...rest }: LinkProps) => <RouterLink href={href} {...useIntent(href)} {...rest} />;

/** A link. `href` comes from `useHref()`. What stands behind one of our own is fetched when it is about to be followed. */
export const Link = ({ href, bare, className, ...rest }: LinkProps) => {
  const names = classNames(!bare && 'utrecht-link utrecht-link--html-a', className);
  return isOurPage(href) ? (
    <PageLink href={href} className={names} {...rest} />
  ) : (
    <a href={href} className={names} {...rest} />
  );
};
