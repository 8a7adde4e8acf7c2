// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** The compass came to Peilen; Burgerparticipatie was chosen, with its reason for all to see (C4). */
export const warmteHoograven: Story = {
  key: 'warmte-hoograven',
  day: -262,
  title: 'De beste warmteoplossing voor Oud Hoograven',
  subject:
    'Oud Hoograven gaat van het aardgas af. Welke manier van verwarmen past bij deze huizen en bij wat mensen kunnen betalen?',
  startedAs: 'municipality',
  policyField: 'energie',
  area: { neighbourhoods: ['oud-hoograven'] },
  unit: 'duurzame-stad',
  lead: 'jelle',
  roles: [
    { who: 'amina', role: 'stakeholder_manager' },
    { who: 'joris', role: 'participation_adviser' },
    { who: 'warmteclub', role: 'participant', day: -240 },
    { who: 'sunil', role: 'participant', day: -240 },
  ],
  phases: [
    {
      title: 'Mogelijkheden onderzoeken',
      goal: 'Drie oplossingen die mensen begrijpen, met wat zij kosten en wat zij van een huis vragen.',
      from: -190,
      to: 40,
      issues: [
        {
          key: 'warmte',
          raised: -255,
          question: 'Hoe verwarmen we straks onze huizen?',
          exploration: {
            day: -250,
            completed: -228,
            goal: 'Een keuze die huurders en eigenaren allebei kunnen dragen.',
            bounds:
              'Voor het einde van de looptijd van het gasnet moet er een andere oplossing zijn. De raad besluit.',
            known:
              'Twee derde van de huizen is van vóór de oorlog en slecht geïsoleerd. De helft is sociale huur.',
            unknown: 'Wat eigenaren kunnen en willen betalen.',
            triedBefore: 'Een brief met een technisch rapport. Bijna niemand reageerde.',
            question:
              'Welke warmteoplossing past bij de huizen en de portemonnee van mensen in Oud Hoograven?',
            groups: [
              ['Huurders', 'Kunnen niet zelf kiezen, maar betalen wel de rekening'],
              ['Eigenaren van een huis', 'Moeten misschien verbouwen'],
              ['Mensen met weinig geld', 'Zijn bang voor een hogere rekening'],
            ],
          },
          readings: [
            {
              day: -214,
              guide: 'joris',
              municipality: ['jelle', 'amina'],
              residents: ['warmteclub', 'sunil'],
              own: [
                {
                  who: 'warmteclub',
                  said: {
                    group: {
                      group: yes('Wij hebben 60 leden, huurders en eigenaren. Gebruik die groep.'),
                      time: yes('Wij komen hier al jaren voor bij elkaar.'),
                      money: yes('Wij vragen niets; alleen iemand die kan rekenen.'),
                    },
                  },
                },
                {
                  who: 'amina',
                  said: {
                    group: {
                      group: no('In de club zitten vooral eigenaren die al veel weten.'),
                      area: no('Hoograven is geen wijk met extra inzet.'),
                      time: yes('Die is er.'),
                      money: no('Voor begeleiding van een groep is niets begroot.'),
                    },
                  },
                },
              ],
              agreed: {
                decision: yes('De raad besluit over de warmte in een buurt.'),
                explore: {
                  want: yes('We willen weten wat mensen kunnen dragen.'),
                  legal_room: yes('De oplossing ligt nog niet vast.'),
                  time: yes('Anderhalf jaar.'),
                  money: yes('Het onderzoek is betaald.'),
                },
                clarify: no('De vraag is helder.'),
                room: yes('De raad laat per buurt een andere oplossing toe.'),
                group: {
                  group: no('De club lijkt nog niet op de buurt: er zitten weinig huurders in.'),
                  area: no('Het is geen wijk waar we extra inzetten.'),
                  time: yes('Anderhalf jaar is genoeg.'),
                  money: no('Er is geen geld voor begeleiding van een groep begroot.'),
                },
              },
              completed: -214,
            },
          ],
          choice: {
            day: -203,
            form: 'burgerparticipatie',
            supporting: ['peilen'],
            reason:
              'Na de lezing bood de Warmteclub aan om 30 huurders te zoeken, en de corporatie betaalt de begeleiding. De twee redenen voor Peilen, geen groep en geen geld, gelden dus niet meer. Omdat het om de rekening van mensen gaat, willen we dat zij zelf mee rekenen. We vragen daarnaast breed rond.',
            municipalityRole: 'Is eigenaar, brengt rekenmodellen in en legt de uitkomst voor aan de raad.',
            residentsRole: 'Rekenen met 60 huurders en eigenaren drie oplossingen door en zeggen welke past.',
            municipalOwners: ['duurzame-stad'],
          },
          obligations: {
            recruitment: [
              -130,
              'De Warmteclub en de corporatie zochten samen 32 huurders. De groep telt nu 61 mensen: 33 huurders en 28 eigenaren. Jongeren onder de 25 zijn er drie, dat is te weinig.',
            ],
          },
        },
      ],
      started: -188,
    },
  ],
};
