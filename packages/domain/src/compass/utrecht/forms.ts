// SPDX-License-Identifier: EUPL-1.2
import type { LocalText } from '../../kernel/index.ts';
import type { CollaborationForm } from '../definition.ts';
import { obligations as owed } from './obligations.ts';

const text = (nl: string, en: string): LocalText => ({ nl, en });
/** Utrecht's forms keep their Dutch names in every language: two of them would both become "participation". */
const named = (name: string): LocalText => ({ nl: name, en: name });

/** The five forms of collaboration and the two ends that are none, with what Utrecht files under them. */
export const utrechtForms: CollaborationForm[] = [
  {
    code: 'utrechter_aan_zet',
    name: named('Utrechter aan zet'),
    summary: text(
      'Bewoners regelen het zelf. De gemeente controleert alleen en doet zo nodig wat de wet van haar vraagt.',
      'Residents arrange it themselves. The municipality only checks, and does what the law asks of it where needed.',
    ),
    fits: text(
      'Past als bewoners de hele inhoud zelf kunnen bepalen en geen hulp nodig hebben, of als er geen geld voor die hulp is.',
      'Fits when residents can settle all of the substance themselves and need no help, or when there is no money for that help.',
    ),
    say: 'full',
    ownership: 'residents',
    collaboration: false,
    municipalityRole: text(
      'Controleert en geeft zo nodig een vergunning.',
      'Checks, and grants a permit where needed.',
    ),
    residentsRole: text(
      'Bedenken het, doen het en zijn er verantwoordelijk voor.',
      'Think it up, do it and are responsible for it.',
    ),
    instruments: [],
    examples: [
      text('Een straatfeest', 'A street party'),
      text('Een wijkblad', 'A neighbourhood magazine'),
      text('Buren die elkaar helpen', 'Neighbours who help each other'),
    ],
    obligations: [owed.checkingRole],
  },
  {
    code: 'overheidsmiddelen',
    name: named('Overheidsmiddelen'),
    summary: text(
      'Bewoners zijn verantwoordelijk. De gemeente geeft subsidie of een ruimte en maakt daar afspraken over.',
      'Residents are responsible. The municipality gives a grant or a room and agrees the conditions with them.',
    ),
    fits: text(
      'Past als de doelen al vastliggen, bewoners de inhoud zelf kunnen bepalen en er geld is voor de hulp die ze nodig hebben.',
      'Fits when the goals are fixed, residents can settle the substance themselves, and there is money for the help they need.',
    ),
    say: 'high',
    ownership: 'residents',
    collaboration: true,
    municipalityRole: text(
      'Geeft geld of ruimte, met duidelijke voorwaarden.',
      'Gives money or room, on clear conditions.',
    ),
    residentsRole: text(
      'Vullen het in, voeren het uit en leggen uit wat ze deden.',
      'Work it out, carry it out and account for it.',
    ),
    instruments: [text('Basisrol van wijkplatforms', 'Basic role of wijkplatforms')],
    examples: [
      text('Een speeltuin die bewoners zelf beheren', 'A playground run by residents'),
      text('Een buurthuis dat bewoners zelf beheren', 'A community house run by residents'),
    ],
    obligations: [owed.agreements],
  },
  {
    code: 'overheidsparticipatie',
    name: named('Overheidsparticipatie'),
    summary: text(
      'Bewoners zijn verantwoordelijk en letten ook op de belangen van anderen. De gemeente doet mee met mensen en kennis.',
      'Residents are responsible and look after the interests of others too. The municipality takes part with people and knowledge.',
    ),
    fits: text(
      'Past als bewoners eigenaar kunnen worden met hulp van de gemeente en er tijd en geld voor die hulp zijn. Vaak werkte het eerder niet toen de gemeente eigenaar was.',
      'Fits when residents can become owners with help of the municipality, and there are time and money for that help. Often it did not work before, when the municipality was the owner.',
    ),
    say: 'high',
    ownership: 'residents',
    collaboration: true,
    municipalityRole: text(
      'Doet mee: brengt kennis, ervaring en contacten in.',
      'Takes part: brings knowledge, experience and contacts.',
    ),
    residentsRole: text(
      'Leiden het en zoeken uit wat andere bewoners nodig hebben.',
      'Lead it and find out what other residents need.',
    ),
    instruments: [
      text('Burgerberaad uitvoeren', 'Carrying out a citizens’ assembly'),
      text('Buurtbudget', 'Neighbourhood budget'),
      text('Uitgebreide rol van wijkplatforms', 'Extended role of wijkplatforms'),
    ],
    examples: [
      text(
        'Een buurt die zelf een plan maakt voor meer groen en minder parkeerplaatsen',
        'A neighbourhood’s own plan for greening and removing parking places',
      ),
      text('Een visie op de wijk van bewoners zelf', 'Residents’ own vision for their district'),
    ],
    obligations: [owed.agreements, owed.residentsOwner, owed.otherInterests],
  },
  {
    code: 'samen_aan_zet',
    name: named('Samen aan zet'),
    summary: text(
      'Gemeente en bewoners werken samen en zijn samen verantwoordelijk, binnen doelen die al vastliggen.',
      'Municipality and residents work together and are responsible together, within goals that are already fixed.',
    ),
    fits: text(
      'Past als bewoners mede-eigenaar kunnen worden, er tijd en geld zijn om daarin te groeien, en de gemeente zelf ook een deel moet dragen.',
      'Fits when residents can become co-owners, there are time and money to grow into it, and the municipality must carry part of it too.',
    ),
    say: 'high',
    ownership: 'shared',
    collaboration: true,
    municipalityRole: text(
      'Is mede-eigenaar en zoekt uit wat andere bewoners nodig hebben.',
      'Is co-owner and finds out what other residents need.',
    ),
    residentsRole: text(
      'Zijn mede-eigenaar en zoeken uit wat andere bewoners nodig hebben.',
      'Are co-owners and find out what other residents need.',
    ),
    instruments: [text('Werkgroepen', 'Working groups')],
    examples: [
      text('Wervenberaad', 'Wervenberaad (council on the wharves)'),
      text('Parkorganisatie Maximapark', 'Park organisation Maximapark'),
      text('Samen bouwen in Leeuwesteyn', 'Building together in Leeuwesteyn'),
    ],
    obligations: [owed.bothOwners, owed.otherInterests],
  },
  {
    code: 'burgerparticipatie',
    name: named('Burgerparticipatie'),
    summary: text(
      'De gemeente is verantwoordelijk en maakt het plan met een groep bewoners. Daarna besluit de gemeente.',
      'The municipality is responsible and makes the plan with a group of residents. After that the municipality decides.',
    ),
    fits: text(
      'Past als de gemeente moet besluiten, er ruimte is om van beleid af te wijken, en er een groep is of komt die lijkt op iedereen om wie het gaat.',
      'Fits when the municipality must decide, there is room to depart from policy, and there is or will be a group that resembles everybody concerned.',
    ),
    say: 'fairly_high',
    sayNote: text('Voor een vrij kleine groep', 'For a fairly small group'),
    ownership: 'municipality',
    collaboration: true,
    municipalityRole: text(
      'Is eigenaar, zoekt de groep bij elkaar en besluit.',
      'Is the owner, brings the group together and decides.',
    ),
    residentsRole: text('Doen mee en maken het plan mee.', 'Take part and help make the plan.'),
    instruments: [text('Werkgroepen', 'Working groups'), text('Ontwerpsessies', 'Design sessions')],
    examples: [
      text('Overvecht Centrum', 'Overvecht Centrum'),
      text('Een buurtagenda opstellen', 'Drawing up a neighbourhood agenda'),
      text('De ontwikkeling van Park Leeuwesteyn', 'The development of Park Leeuwesteyn'),
    ],
    obligations: [owed.recruitment, owed.decisionThatFollows],
  },
  {
    code: 'peilen',
    name: named('Peilen'),
    summary: text(
      'De gemeente geeft informatie en vraagt breed wat mensen vinden en nodig hebben. Daarna weegt zij alles af.',
      'The municipality gives information and asks widely what people think and need. After that it weighs everything.',
    ),
    fits: text(
      'Past als je veel verschillende belangen wilt horen, de vraag nog niet helder is, alles al vastligt, of er geen passende groep, tijd of geld is.',
      'Fits when you want to hear many different interests, the question is not clear yet, all is fixed already, or there is no fitting group, time or money.',
    ),
    say: 'limited',
    ownership: 'municipality',
    collaboration: true,
    municipalityRole: text(
      'Is eigenaar, vraagt breed rond en laat zien wat eruit kwam.',
      'Is the owner, asks around widely and shows what came out.',
    ),
    residentsRole: text(
      'Vertellen wat ze vinden, weten en nodig hebben.',
      'Tell what they think, know and need.',
    ),
    instruments: [
      text('Vragenlijst op internet', 'Online survey'),
      text('Gesprekken op straat', 'Street interviews'),
      text('Gesprekken met sleutelpersonen en verenigingen', 'Talks with key persons and associations'),
      text('Panels', 'Panels'),
      text('Bijeenkomsten', 'Meetings'),
    ],
    examples: [
      text('Zoekgebieden voor duurzame energie', 'Search areas for sustainable energy'),
      text('Het fietsnetwerk', 'The bicycle network'),
      text('De beste warmteoplossing voor een buurt', 'The best heat solution for a neighbourhood'),
    ],
    obligations: [owed.knownSignals, owed.groupsHeard, owed.interestsOverview],
  },
  {
    code: 'gemeente_aan_zet',
    name: named('Gemeente aan zet'),
    summary: text(
      'De gemeente voert een taak uit die de wet haar geeft, en vertelt bewoners wat zij doet.',
      'The municipality carries out a task that the law gives it, and tells residents what it does.',
    ),
    fits: text(
      'Past als de wet geen ruimte laat, of als er geen wil, tijd of geld is om het met bewoners uit te zoeken.',
      'Fits when the law leaves no room, or when there is no will, time or money to look into it with residents.',
    ),
    say: 'none',
    ownership: 'municipality',
    collaboration: false,
    municipalityRole: text('Voert haar taak uit en informeert.', 'Carries out its task and informs.'),
    residentsRole: text('Krijgen informatie.', 'Are informed.'),
    instruments: [],
    examples: [
      text('Paspoorten uitgeven', 'Handing out passports'),
      text('Toezicht en handhaving', 'Inspection and enforcement'),
    ],
    obligations: [owed.informed],
  },
];
