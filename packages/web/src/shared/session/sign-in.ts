// SPDX-License-Identifier: EUPL-1.2
import { useLocation, useSearch } from 'wouter';
import { useParam } from '../routes/index.ts';

/** Where signing in begins, and to which page it leads back. A plain navigation: the identity provider is another site. */
export const signInHref = (municipality: string, returnTo: string): string =>
  `/auth/${encodeURIComponent(municipality)}/sign-in?${new URLSearchParams({ return: returnTo })}`;

/** Signing out is a POST, so that no other site can do it by a link. The form's `return` says where to go on. */
export const signOutAction = '/auth/sign-out';

/** Signing in from the open page, and back to it. */
export const useSignInHref = (): string => {
  const [path] = useLocation();
  const search = useSearch();
  return signInHref(useParam('municipality'), search ? `${path}?${search}` : path);
};
