// SPDX-License-Identifier: EUPL-1.2
import { type Html, html, type Page, type PageLanguage } from '../shared/pages/index.ts';
import type { Municipality } from './municipality.store.ts';
import type { Provider } from './providers.ts';
import { textsIn } from './texts.ts';

/** The address that begins a sign-in. */
export const signInPath = (slug: string, returnTo: string, code?: string): string =>
  `/auth/${slug}/sign-in?${new URLSearchParams({ return: returnTo, ...(code && { with: code }) })}`;

/** The choice between a municipality's ways to sign in. */
export function choicePage(
  language: PageLanguage,
  municipality: Municipality,
  providers: readonly Provider[],
  returnTo: string,
): Page {
  const texts = textsIn(language);
  const choices = providers.map(
    ({ code, label }) =>
      html`<li><a class="choice" href="${signInPath(municipality.slug, returnTo, code)}"><strong>${label[language] ?? label.nl}</strong></a></li>`,
  );
  const body = html`<p>${texts.chooseHint}</p><ul class="choices">${choices}</ul>`;
  return { language, title: texts.chooseTitle, place: municipality.name, body };
}

/** What stands in the way: what happened, and what one can do now. */
export function noticePage(
  language: PageLanguage,
  kind:
    | 'noWay'
    | 'notFound'
    | 'expired'
    | 'declined'
    | 'refused'
    | 'unreachable'
    | 'elsewhere'
    | 'busy'
    | 'away',
  ways: { place?: string; again?: string; back?: string } = {},
): Page {
  const texts = textsIn(language);
  const links = [
    ways.again && html`<p><a class="act" href="${ways.again}">${texts.tryAgain}</a></p>`,
    ways.back
      ? html`<p><a href="${ways.back}">${texts.goBack}</a></p>`
      : html`<p><a href="/">${texts.goHome}</a></p>`,
  ];
  const body = html`<p>${texts[`${kind}Text`]}</p>${links}`;
  return { language, title: texts[`${kind}Title`], place: ways.place ?? texts.product, body };
}

/** For who signed in and is nobody in this municipality: what they can do, and the code by which they can be linked. */
export function strangerPage(
  language: PageLanguage,
  municipality: Municipality,
  accountId: string,
  returnTo: string,
): Page {
  const texts = textsIn(language);
  const body = html`<p>${texts.strangerText}</p>
<p><code>${accountId}</code></p>
<p><a class="act" href="${returnTo}">${texts.goBack}</a></p>
${signOutForm(texts.signOut, returnTo)}`;
  return { language, title: texts.strangerTitle(municipality.name), place: municipality.name, body };
}

/** A fault of ours, with the number under which it was logged. */
export function faultPage(language: PageLanguage, id: string): Page {
  const texts = textsIn(language);
  const body = html`<p>${texts.faultText} <code>${id}</code>.</p><p><a href="/">${texts.goHome}</a></p>`;
  return { language, title: texts.faultTitle, place: texts.product, body };
}

const signOutForm = (label: string, returnTo: string): Html =>
  html`<form method="post" action="/auth/sign-out"><input type="hidden" name="return" value="${returnTo}"><button class="choice">${label}</button></form>`;
