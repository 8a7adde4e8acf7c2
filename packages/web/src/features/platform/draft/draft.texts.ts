// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const draftTexts = defineTexts({
  'draft.kicker': { nl: 'Concept-advies van {platform}', en: 'Draft advice of {platform}' },
  'draft.untitled': { nl: 'Advies zonder titel', en: 'Advice without a title' },
  'draft.private': {
    nl: 'Alleen de leden van het wijkplatform zien dit concept. De gemeente ziet het pas als u het indient.',
    en: 'Only the members of the wijkplatform see this draft. The municipality sees it once you submit it.',
  },
  'draft.steps': { nl: 'Stappen van het advies', en: 'Steps of the advice' },
  'draft.step.of': { nl: 'Stap {step} van {steps}', en: 'Step {step} of {steps}' },
  'draft.step.onderwerp': { nl: 'Onderwerp', en: 'Subject' },
  'draft.step.punten': { nl: 'Punten', en: 'Points' },
  'draft.step.draagvlak': { nl: 'Draagvlak', en: 'Backing' },
  'draft.step.afspraak': { nl: 'Afspraak', en: 'Agreement' },
  'draft.step.controle': { nl: 'Nalezen en indienen', en: 'Check and submit' },
  'draft.next': { nl: 'Verder: {step}', en: 'Next: {step}' },
  'draft.back': { nl: 'Terug: {step}', en: 'Back: {step}' },
  'draft.toWork': { nl: 'Later verder', en: 'Continue later' },

  'draft.lead.onderwerp': {
    nl: 'Waar gaat het advies over? In een paar zinnen is genoeg.',
    en: 'What is the advice about? A few sentences are enough.',
  },
  'draft.lead.punten': {
    nl: 'Zet elk advies in een eigen punt. De gemeente moet op ieder punt apart antwoorden.',
    en: 'Put each piece of advice in a point of its own. The municipality must answer every point.',
  },
  'draft.lead.draagvlak': {
    nl: 'Wie dachten mee, en hoeveel mensen staan erachter? U kiest zelf hoe u dat laat zien.',
    en: 'Who thought along, and how many people are behind it? You choose how to show that.',
  },
  'draft.lead.afspraak': {
    nl: 'Wat gebeurt er met het advies, wie antwoordt, en wanneer?',
    en: 'What happens with the advice, who answers, and when?',
  },
  'draft.lead.controle': {
    nl: 'Lees het advies na. Na het indienen kan iedereen het lezen en begint de tijd voor het antwoord te lopen.',
    en: 'Read the advice again. Once submitted everybody can read it, and the time for the answer starts to run.',
  },

  'draft.field.title': { nl: 'Titel', en: 'Title' },
  'draft.field.title.hint': {
    nl: 'Waar het over gaat, in hooguit een regel.',
    en: 'What it is about, in one line at most.',
  },
  'draft.field.summary': { nl: 'Samenvatting', en: 'Summary' },
  'draft.field.summary.hint': {
    nl: 'Wat speelt er, en wat adviseert u in het kort?',
    en: 'What is going on, and what do you advise in short?',
  },
  'draft.field.trajectory': { nl: 'Hoort het bij een traject?', en: 'Does it belong to a trajectory?' },
  'draft.field.phase': { nl: 'Bij welke fase?', en: 'To which phase?' },
  'draft.field.phase.none': { nl: 'Bij het hele traject', en: 'To the whole trajectory' },
  'draft.asked': { nl: 'De gemeente vroeg om dit advies', en: 'The municipality asked for this advice' },
  'draft.field.aPoint': { nl: 'Punt', en: 'Point' },
  'draft.point': { nl: 'Punt {number}', en: 'Point {number}' },
  'draft.point.add': { nl: 'Nog een punt', en: 'Another point' },
  'draft.point.first': { nl: 'Schrijf het eerste punt', en: 'Write the first point' },
  'draft.points.none': { nl: 'Nog geen punten', en: 'No points yet' },
  'draft.points.none.text': {
    nl: 'Hier komen de punten van het advies. Meer leden kunnen tegelijk schrijven.',
    en: 'The points of the advice come here. Several members can write at the same time.',
  },
  'draft.point.up': { nl: 'Omhoog', en: 'Up' },
  'draft.point.down': { nl: 'Omlaag', en: 'Down' },
  'draft.point.remove': { nl: 'Weghalen', en: 'Remove' },
  'draft.point.remove.sure': { nl: 'Punt {number} weghalen?', en: 'Remove point {number}?' },
  'draft.point.remove.text': {
    nl: 'De tekst verdwijnt voor alle leden: “{body}”',
    en: 'The text disappears for all members: “{body}”',
  },
  'draft.point.moved': { nl: 'Dit is nu punt {number}.', en: 'This is point {number} now.' },
  'draft.point.by': {
    nl: '{name} schreef hier het laatst, {moment}.',
    en: '{name} wrote here last, {moment}.',
  },
  'draft.somebody': { nl: 'Iemand anders', en: 'Somebody else' },
  'draft.parted': { nl: '{name} wijzigde dit ook', en: '{name} changed this too' },
  'draft.parted.theirs': { nl: 'De andere tekst:', en: 'The other text:' },
  'draft.parted.empty': { nl: '(leeg)', en: '(empty)' },
  'draft.parted.text': {
    nl: 'Uw eigen tekst staat nog in het veld. Kies welke blijft, of voeg ze eerst samen.',
    en: 'Your own text is still in the field. Choose which one stays, or merge them first.',
  },
  'draft.parted.take': { nl: 'Neem de andere tekst', en: 'Take the other text' },
  'draft.parted.keep': { nl: 'Houd mijn tekst', en: 'Keep my text' },
  'draft.orphan': {
    nl: 'Een ander lid haalde een punt weg waarin u schreef',
    en: 'Another member removed a point in which you were writing',
  },
  'draft.orphan.add': { nl: 'Zet als nieuw punt neer', en: 'Add as a new point' },
  'draft.orphan.drop': { nl: 'Gooi mijn tekst weg', en: 'Throw my text away' },

  'draft.field.takingPart': { nl: 'Wie deden mee aan dit advies?', en: 'Who took part in this advice?' },
  'draft.field.takingPart.hint': {
    nl: 'Bijvoorbeeld: acht leden, en twintig buren op een avond in het buurthuis. Noem geen namen van mensen die dat niet willen.',
    en: 'For example: eight members, and twenty neighbours on an evening in the community centre. Leave out names of people who do not want that.',
  },
  'draft.field.backing': {
    nl: 'Hoeveel mensen staan erachter?',
    en: 'How many people are behind it?',
  },
  'draft.field.backing.hint': {
    nl: 'In woorden, in cijfers, met een bestand, of samen. Er is geen minimum: het wordt gelezen, nooit beoordeeld.',
    en: 'In words, in figures, with a file, or together. There is no minimum: it is read, never scored.',
  },
  'draft.figures': { nl: 'Cijfers', en: 'Figures' },
  'draft.figures.hint': {
    nl: 'Bijvoorbeeld: handtekeningen, 210. Laat leeg als u geen cijfers hebt.',
    en: 'For example: signatures, 210. Leave empty when you have no figures.',
  },
  'draft.figure.label': { nl: 'Wat telde u? ({number})', en: 'What did you count? ({number})' },
  'draft.figure.figure': { nl: 'Aantal', en: 'Number' },
  'draft.figure.invalid': { nl: 'Vul een getal in, zoals 210', en: 'Fill in a number, such as 210' },
  'draft.figure.unnamed': { nl: 'Zeg erbij wat u telde', en: 'Say what you counted' },
  'draft.figure.add': { nl: 'Nog een cijfer', en: 'Another figure' },
  'draft.figure.remove': { nl: 'Weghalen', en: 'Remove' },

  'draft.files.backing': { nl: 'Bestanden die het draagvlak laten zien', en: 'Files that show the backing' },
  'draft.files.backing.hint': {
    nl: 'Bijvoorbeeld een verslag van de avond of een lijst met aantallen. Iedereen kan deze bestanden lezen zodra het advies is ingediend: laat namen, adressen en handtekeningen van anderen weg.',
    en: 'For example a report of the evening or a list of numbers. Everybody can read these files once the advice is submitted: leave out names, addresses and signatures of others.',
  },
  'draft.files.annexes': { nl: 'Andere bestanden toevoegen', en: 'Add other files' },
  'draft.files.annex': { nl: 'Andere bestanden bij het advies', en: 'Other files with the advice' },
  'draft.files.annex.hint': {
    nl: 'Bijvoorbeeld een kaart, een tekening of foto’s. Ook deze kan iedereen lezen zodra het advies is ingediend.',
    en: 'For example a map, a drawing or photographs. Everybody can read these too once the advice is submitted.',
  },

  'draft.agreement.asked': {
    nl: 'Dit spraken u en de gemeente af bij het verzoek.',
    en: 'This is what you and the municipality agreed with the request.',
  },
  'draft.agreement.choose': {
    nl: 'Op welke afspraak rust dit advies?',
    en: 'On which agreement does this advice rest?',
  },
  'draft.agreement.default': { nl: 'Geen eigen afspraak', en: 'No agreement of its own' },
  'draft.agreement.default.hint': {
    nl: 'Dan gelden de vaste regels van de gemeente voor wie antwoordt en wanneer.',
    en: 'Then the municipality’s standing rules hold for who answers and when.',
  },
  'draft.agreement.propose': {
    nl: 'Stel de gemeente een afspraak voor',
    en: 'Propose an agreement to the municipality',
  },
  'draft.agreement.proposeHint': {
    nl: 'Wilt u vooraf afspreken wat er met het advies gebeurt? De gemeente kan uw voorstel aannemen of een ander voorstel doen.',
    en: 'Do you want to agree beforehand on what happens with the advice? The municipality can accept your proposal or make another.',
  },

  'draft.saving': { nl: 'Bezig met bewaren…', en: 'Saving…' },
  'draft.saved': { nl: 'Bewaard om {time}', en: 'Saved at {time}' },
  'draft.savedBy': { nl: 'Bewaard om {time} door {name}', en: 'Saved at {time} by {name}' },
  'draft.savedOn': { nl: 'Bewaard op {moment}', en: 'Saved on {moment}' },
  'draft.onDevice': {
    nl: 'Alleen op dit apparaat bewaard; nog niet bij het concept',
    en: 'Kept on this device only; not in the draft yet',
  },
  'draft.refused': { nl: 'Dit is nog niet bewaard', en: 'This has not been saved yet' },

  'draft.check.title': { nl: 'Titel', en: 'Title' },
  'draft.check.summary': { nl: 'Samenvatting', en: 'Summary' },
  'draft.check.trajectory': { nl: 'Traject', en: 'Trajectory' },
  'draft.check.noTrajectory': { nl: 'Hoort bij geen traject', en: 'Belongs to no trajectory' },
  'draft.check.takingPart': { nl: 'Wie deden mee', en: 'Who took part' },
  'draft.check.backing': { nl: 'Draagvlak', en: 'Backing' },
  'draft.check.files': { nl: 'Andere bestanden', en: 'Other files' },
  'draft.check.noFiles': { nl: 'Geen', en: 'None' },
  'draft.check.agreement': { nl: 'Afspraak', en: 'Agreement' },
  'draft.check.empty': { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  'draft.missing.title': { nl: 'Geef het advies een titel', en: 'Give the advice a title' },
  'draft.missing.summary': { nl: 'Schrijf een samenvatting', en: 'Write a summary' },
  'draft.missing.points': { nl: 'Schrijf minstens één punt', en: 'Write at least one point' },
  'draft.missing.point': {
    nl: 'Punt {number} is leeg. Schrijf iets of haal het weg',
    en: 'Point {number} is empty. Write something or remove it',
  },
  'draft.missing.takingPart': { nl: 'Schrijf op wie meededen', en: 'Write who took part' },
  'draft.missing.backing': {
    nl: 'Laat zien hoeveel mensen erachter staan, in woorden, cijfers of een bestand',
    en: 'Show how many people are behind it, in words, figures or a file',
  },
  'draft.tooLong': {
    nl: '{field} is te lang. Maak de tekst korter',
    en: '{field} is too long. Make the text shorter',
  },
  'draft.notRight': { nl: '{field} klopt nog niet', en: '{field} is not right yet' },
  'draft.parted.open': {
    nl: 'Een ander lid wijzigde iets terwijl u schreef. Kies eerst welke tekst blijft',
    en: 'Another member changed something while you were writing. Choose first which text stays',
  },
  'draft.submit': { nl: 'Advies indienen', en: 'Submit the advice' },
  'draft.submit.later': {
    nl: 'Intrekken kan tot het antwoord er is. Verbeteren kan ook: dan blijven beide teksten te lezen.',
    en: 'You can withdraw it until it is answered. You can also correct it: both texts then stay readable.',
  },
  'draft.submit.coordinator': {
    nl: 'Indienen doet een coördinator: {names}.',
    en: 'A coordinator submits it: {names}.',
  },
  'draft.submitted': { nl: 'Het advies is ingediend.', en: 'The advice has been submitted.' },
  'draft.over': {
    nl: 'Dit concept is ingediend of weggegooid',
    en: 'This draft was submitted or thrown away',
  },
  'draft.over.text': {
    nl: 'U kunt er niet meer in schrijven. Ingediende adviezen staan bij het werk van het wijkplatform.',
    en: 'You cannot write in it any more. Submitted advices stand with the work of the wijkplatform.',
  },
  'draft.left': {
    nl: 'Dit had u getypt en staat niet in het advies',
    en: 'You had typed this, and it is not in the advice',
  },
  'draft.left.text': {
    nl: 'Een ander lid was u voor. Kopieer wat u wilt bewaren. Een ingediend advies kunt u nog verbeteren.',
    en: 'Another member was first. Copy what you want to keep. An advice that was submitted can still be corrected.',
  },
  'draft.discard': { nl: 'Concept weggooien', en: 'Throw the draft away' },
  'draft.discard.sure': { nl: 'Dit concept weggooien?', en: 'Throw this draft away?' },
  'draft.discard.text': {
    nl: 'Het concept verdwijnt voor alle leden. Dit kan niet ongedaan worden gemaakt.',
    en: 'The draft disappears for all members. This cannot be undone.',
  },
  'draft.discarded': { nl: 'Het concept is weggegooid.', en: 'The draft was thrown away.' },
});
