// SPDX-License-Identifier: EUPL-1.2
import { html, type Page, type PageLanguage } from '../../shared/pages/index.ts';
import type { Municipality } from '../municipality.store.ts';
import { textsIn } from '../texts.ts';
import type { DemonstrationPerson } from './demonstration-person.store.ts';

/** The list of persons whom one can be in this municipality; one click signs in. */
export function personsPage(
  language: PageLanguage,
  municipality: Municipality,
  persons: readonly DemonstrationPerson[],
  action: string,
  { unknown }: { unknown: boolean },
): Page {
  const texts = textsIn(language);
  const choices = persons.map(
    (person) =>
      html`<li><button class="choice" name="subject" value="${person.subject}"><strong>${person.name}</strong><span>${rolesOf(person, language)}</span></button></li>`,
  );
  const body = html`${unknown && html`<p role="alert"><strong>${texts.demoUnknown}</strong></p>`}
<p>${persons.length > 0 ? texts.demoText : texts.demoNobody}</p>
<form method="post" action="${action}">
<ul class="choices">${choices}</ul>
<p><button class="choice" name="cancel" value="yes">${texts.demoCancel}</button></p>
</form>`;
  return { language, title: texts.demoTitle, place: municipality.name, body };
}

/** What a person does here, in words. */
export function rolesOf(person: DemonstrationPerson, language: PageLanguage): string {
  const texts = textsIn(language);
  const roles = [
    ...(person.leads > 0 ? [texts.leads(person.leads)] : []),
    ...person.tenantRoles.map((role) => texts.roles[role] ?? role),
    ...person.platforms.map(({ role, name }) => texts.inPlatform[role](name)),
    ...person.trajectoryRoles.map((name) => name[language] ?? name.nl),
  ];
  return roles.length > 0 ? roles.join(', ') : texts.noRole;
}
