// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Beside the council itself, a question on which the municipality must decide: Peilen. */
export const eveningsOnTheWharf: IssueStory = {
  key: 'avonden',
  raised: -444,
  question: 'Hoe laat mogen terrassen op de werf open zijn?',
  exploration: {
    day: -428,
    completed: -414,
    by: 'amina',
    goal: 'Horen wat bewoners, ondernemers en bezoekers nodig hebben, voordat het college de tijden vaststelt.',
    bounds: 'De wet op geluid geldt. Het college beslist over de tijden van terrassen.',
    known:
      'De helft van alle meldingen gaat over geluid na tien uur ’s avonds. Ondernemers verdienen een kwart van hun omzet na dat uur.',
    unknown: 'Of de last van terrassen komt of van boten en mensen op straat.',
    triedBefore: 'Eén zomer met kortere tijden. Er waren minder meldingen, maar er is niet gemeten.',
    question: 'Welke tijden voor terrassen op de werf zijn voor bewoners en ondernemers te dragen?',
    groups: [
      ['Bewoners van werfkelders', 'Slapen naast het terras'],
      ['Ondernemers op de werf', 'Hebben de avond nodig om rond te komen'],
      ['Jongeren die er in de avond zijn', 'Worden vaak als last gezien en zelden gevraagd'],
    ],
  },
  readings: [
    {
      day: -407,
      guide: 'amina',
      residents: ['mei', 'horeca'],
      own: [
        {
          who: 'mei',
          said: { decision: yes('Wij komen er met de ondernemers niet uit. Dan moet er iemand beslissen.') },
        },
        {
          who: 'horeca',
          said: { decision: no('Wij willen dit liever met bewoners zelf afspreken, per stuk gracht.') },
        },
      ],
      agreed: {
        decision: yes('De belangen botsen en alleen het college mag de tijden vaststellen.'),
        explore: {
          want: yes('Wij willen eerst horen wat er echt speelt.'),
          legal_room: yes('De wet laat keuze tussen tien uur en één uur.'),
          time: yes('Het besluit is pas voor de volgende zomer nodig.'),
          money: yes('Metingen van geluid zijn al betaald.'),
        },
        clarify: yes('We weten nog niet waar het geluid vandaan komt.'),
      },
      completed: -407,
    },
  ],
  choice: {
    day: -403,
    form: 'peilen',
    municipalityRole: 'Is eigenaar, meet het geluid, vraagt rond en laat zien wat eruit kwam.',
    residentsRole: 'Vertellen wat zij horen en nodig hebben, en houden twee weken een lijst bij.',
    municipalOwners: ['ruimte'],
  },
  obligations: {
    known_signals: [
      -390,
      '107 meldingen over geluid in de avond, en de uitkomst van de proef met kortere tijden.',
    ],
    groups_heard: [
      -75,
      'Bewoners: 96 vragenlijsten. Ondernemers: gesprekken met 14 van de 19. Jongeren: 40 gesprekken op de trappen. Mensen op boten zijn niet bereikt.',
    ],
  },
};
