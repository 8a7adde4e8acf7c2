// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Co-produce, with a rung chosen for the next phase still to come. */
export const schoolplein: Story = {
  key: 'schoolplein',
  day: -150,
  title: 'Een groen schoolplein voor de buurt',
  subject: 'Het plein van de school wordt groen en gaat na schooltijd open voor de buurt.',
  startedAs: 'residents',
  policyField: 'openbare-ruimte',
  area: { neighbourhoods: ['lindenkwartier'] },
  unit: 'leefomgeving',
  lead: 'efua',
  roles: [
    { who: 'klaas', role: 'stakeholder_manager' },
    { who: 'ouders', role: 'initiator' },
    { who: 'pim', role: 'participant', day: -140 },
  ],
  phases: [
    {
      title: 'Ontwerp',
      goal: 'Een ontwerp van kinderen, ouders, buren en gemeente samen.',
      from: -100,
      to: 20,
      issues: [
        {
          key: 'plein',
          raised: -145,
          question: 'Hoe wordt het plein van school én buurt?',
          exploration: {
            day: -143,
            completed: -126,
            goal: 'Een plein dat overdag van de school is en daarna van de buurt.',
            bounds: 'De school blijft verantwoordelijk onder schooltijd. Er is een vast bedrag.',
            known: 'Het is er in de zomer 40 graden. Kinderen tekenden al 60 pleinen.',
            unknown: 'Of buren bang zijn voor geluid in de avond.',
            triedBefore: 'Twee plantenbakken, die na een jaar leeg waren.',
            question: 'Hoe ziet een groen plein eruit waar school en buurt allebei mee uit de voeten kunnen?',
            groups: [
              ['Kinderen van De Linde', 'Spelen er elke dag'],
              ['Buren van de school', 'Krijgen een plein erbij, en ook geluid'],
            ],
          },
          readings: [
            {
              day: -118,
              municipality: ['klaas'],
              residents: ['ouders', 'pim'],
              own: [
                { who: 'pim', said: { vote: yes('Laat de buurt stemmen over de tijden.') } },
                { who: 'klaas', said: { vote: no('De raad heeft dat niet beloofd.') } },
              ],
              agreed: {
                open: yes('Alles behalve het bedrag.'),
                ideas: yes('De tekeningen van de kinderen zijn het begin.'),
                together: {
                  time: yes('Een halfjaar.'),
                  group: yes('Acht ouders, vier buren en de leerlingenraad.'),
                },
                vote: no('De raad heeft geen stemming beloofd en beslist zelf.'),
              },
              completed: -118,
            },
          ],
          choice: {
            day: -112,
            form: 'coproduce',
            supporting: ['consult'],
            municipalityRole: 'Maakt mee, betaalt de ontwerper en legt het plan voor aan de raad.',
            residentsRole: 'Maken het ontwerp mee en zorgen later voor het groen.',
            municipalOwners: ['leefomgeving'],
            residentOwners: ['ouders', 'pim'],
          },
        },
      ],
      started: -98,
    },
    {
      title: 'Aanleg',
      goal: 'Het plein ligt er voor het nieuwe schooljaar.',
      planned: -60,
      from: 60,
      to: 200,
      issues: [],
    },
  ],
};
