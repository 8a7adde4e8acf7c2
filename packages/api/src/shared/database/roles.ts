// SPDX-License-Identifier: EUPL-1.2

/** The roles that log in, each with a connection setting of its own (S4). */
export const LOGIN_ROLES = ['migrator', 'app', 'worker', 'backup'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** The role that owns every table and never logs in. */
export const OWNER = 'samenspel_owner';

/** The PostgreSQL name of a login role. */
export const roleName = (role: LoginRole): string => `samenspel_${role}`;

/** One connection address per login role. */
export type DatabaseUrls = Record<LoginRole, string>;

/** Attributes per login role: who moves data and who dumps it sees past row-level security, nobody else does. */
export const ATTRIBUTES: Record<LoginRole, string> = {
  migrator: 'LOGIN BYPASSRLS INHERIT',
  app: 'LOGIN NOBYPASSRLS INHERIT',
  worker: 'LOGIN NOBYPASSRLS INHERIT',
  backup: 'LOGIN BYPASSRLS INHERIT',
};

/** The address of the same server and database for another login. */
export function urlFor(base: string, login: { user: string; password: string; database?: string }): string {
  const url = new URL(base);
  url.username = encodeURIComponent(login.user);
  url.password = encodeURIComponent(login.password);
  if (login.database !== undefined) url.pathname = `/${login.database}`;
  return url.href;
}
