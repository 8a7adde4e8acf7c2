// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { act, ask } from './a-question.ts';

interface Municipality {
  people: { id: string; name: string }[];
  districts: { neighbourhoods: { id: string }[] }[];
}

/** The id of somebody of the municipality, as an official finds them. */
const personCalled = async (page: Page, name: string): Promise<string> => {
  const { municipality } = (await ask(
    page,
    'query($search: String!) { municipality { people(search: $search) { id name } } }',
    {
      search: name,
    },
  )) as unknown as { municipality: Pick<Municipality, 'people'> };
  const found = municipality.people.find((person) => person.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found.id;
};

/** A platform with a coordinator and a member, registered by the administrator who is signed in on the page. */
export const aPlatform = async (
  page: Page,
  { code, name, coordinator, member }: { code: string; name: string; coordinator: string; member: string },
): Promise<string> => {
  const { municipality } = (await ask(
    page,
    '{ municipality { districts { neighbourhoods { id } } } }',
  )) as unknown as { municipality: Pick<Municipality, 'districts'> };
  const area = municipality.districts.flatMap(({ neighbourhoods }) => neighbourhoods).slice(0, 2);
  const { wijkplatform } = await act(
    page,
    'registerWijkplatform',
    '... on WijkplatformRegistered { wijkplatform { id } }',
    {
      code,
      name,
      neighbourhoods: area.map(({ id }) => id),
      firstCoordinator: await personCalled(page, coordinator),
    },
  );
  const { id } = wijkplatform as { id: string };
  await act(page, 'addMember', '... on MemberAdded { wijkplatform { id } }', {
    wijkplatform: id,
    person: await personCalled(page, member),
    role: 'member',
  });
  return id;
};

/** A request for advice of the official who is signed in on the page; gives its number. */
export const aRequest = async (page: Page, wijkplatform: string, title: string): Promise<string> => {
  const { request } = await act(page, 'requestAdvice', '... on AdviceRequested { request { number } }', {
    wijkplatform,
    title,
    question: 'Wat vindt u van het plan voor het plein? Wat ontbreekt er volgens u?',
    background: 'Het plein wordt volgend jaar opnieuw ingericht.',
    adviseTerm: { amount: 6, unit: 'weeks' },
    whatHappens: 'Uw advies gaat mee naar de raad, bij het besluit over het plein.',
    decider: 'council',
    signer: 'alderman',
    signerName: 'De wethouder van het plein',
    term: { amount: 4, unit: 'weeks' },
  });
  return (request as { number: string }).number;
};
