// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../../shared/texts/index.ts';

export const ownerTexts = defineTexts({
  'owner.title': { nl: 'Wie is eigenaar?', en: 'Who owns this?' },
  'owner.now': { nl: 'Nu', en: 'Now' },
  'owner.noForm': { nl: 'Er is nog geen vorm gekozen', en: 'No form has been chosen yet' },
  'owner.noFormText': {
    nl: 'De vorm bepaalt wie eigenaar kan zijn. Kies eerst een vorm; daarna noemt u hier de mensen.',
    en: 'The form settles who can own it. Choose a form first; after that you name the people here.',
  },
  'owner.chooseForm': { nl: 'Naar de vorm', en: 'Go to the form' },
  'owner.allowed.residents': {
    nl: 'Bij {form} ligt het eigenaarschap bij bewoners. Noem wie dat zijn.',
    en: 'With {form} residents own it. Name who they are.',
  },
  'owner.allowed.shared': {
    nl: 'Bij {form} zijn bewoners en gemeente samen eigenaar. Noem aan beide kanten wie dat zijn.',
    en: 'With {form} residents and municipality own it together. Name who they are on both sides.',
  },
  'owner.allowed.municipality': {
    nl: 'Bij {form} ligt het eigenaarschap bij de gemeente. Noem wie dat is.',
    en: 'With {form} the municipality owns it. Name who that is.',
  },
  'owner.municipality': { nl: 'Namens de gemeente', en: 'For the municipality' },
  'owner.residents': { nl: 'Namens bewoners', en: 'For the residents' },
  'owner.other': { nl: 'Iemand anders', en: 'Somebody else' },
  'owner.addOther': { nl: 'Iemand anders zoeken', en: 'Find somebody else' },
  'owner.names': { nl: 'Bewoners die hier nog niet bekend zijn', en: 'Residents who are not known here yet' },
  'owner.namesHint': {
    nl: 'Eén naam per regel. Vraag eerst of zij dat goed vinden.',
    en: 'One name per line. Ask first whether they agree.',
  },
  'owner.reason': { nl: 'Waarom verandert dit?', en: 'Why does this change?' },
  'owner.reasonHint': { nl: 'Iedereen kan dit lezen.', en: 'Everybody can read this.' },
  'owner.submit': { nl: 'Vastleggen', en: 'Record' },
  'owner.done': { nl: 'Het eigenaarschap is vastgelegd.', en: 'The ownership was recorded.' },
  'owner.history': { nl: 'Wie was eerder eigenaar', en: 'Who owned it before' },
  'owner.nobody': { nl: 'niemand bij naam genoemd', en: 'nobody named' },
  'owner.since': { nl: 'vanaf {date}', en: 'from {date}' },
  'obligation.title': { nl: 'Wat de vorm vraagt', en: 'What the form asks' },
  'obligation.lead': {
    nl: 'Een fase kan pas dicht als dit allemaal is gedaan. Wat u hier schrijft, kan iedereen lezen.',
    en: 'A phase can only close when all of this has been done. Everybody can read what you write here.',
  },
  'obligation.noFormText': {
    nl: 'Elke vorm brengt eigen verplichtingen mee. Kies eerst een vorm; daarna staan ze hier.',
    en: 'Each form brings its own obligations. Choose a form first; after that they stand here.',
  },
  'obligation.noneTitle': { nl: 'Deze vorm vraagt niets extra', en: 'This form asks nothing more' },
  'obligation.noneText': {
    nl: 'Bij {form} horen geen verplichtingen.',
    en: 'No obligations belong to {form}.',
  },
  'obligation.met': { nl: 'gedaan', en: 'done' },
  'obligation.open': { nl: 'nog te doen', en: 'to do' },
  'obligation.metOn': { nl: 'Vastgelegd op {date}.', en: 'Recorded on {date}.' },
  'obligation.bothAccepted': { nl: 'Beide kanten zijn akkoord.', en: 'Both sides agreed.' },
  'obligation.byNaming': {
    nl: 'Hieraan voldoet u door de eigenaren te noemen.',
    en: 'You meet this by naming the owners.',
  },
  'obligation.name': { nl: 'Noem de eigenaren', en: 'Name the owners' },
  'obligation.record': { nl: 'Vastleggen hoe dit is gedaan', en: 'Record how this was done' },
  'obligation.again': { nl: 'Opnieuw vastleggen', en: 'Record again' },
  'obligation.account': { nl: 'Hoe is dit gedaan?', en: 'How was this done?' },
  'obligation.acceptedBy.municipality': {
    nl: 'Wie ging akkoord namens de gemeente?',
    en: 'Who agreed for the municipality?',
  },
  'obligation.acceptedBy.residents': {
    nl: 'Wie ging akkoord namens de bewoners?',
    en: 'Who agreed for the residents?',
  },
  'obligation.acceptedBy.nobody': {
    nl: 'Er is nog niemand van deze kant bekend. Geef eerst iemand een rol, of noem de eigenaren.',
    en: 'Nobody of this side is known yet. Give somebody a role first, or name the owners.',
  },
  'obligation.submit': { nl: 'Vastleggen', en: 'Record' },
  'obligation.done': {
    nl: 'Vastgelegd. Er {left, plural, =0 {staat niets meer open} one {staat nog # ding open} other {staan nog # dingen open}}.',
    en: 'Recorded. {left, plural, =0 {Nothing is open any more} one {# thing is still open} other {# things are still open}}.',
  },
});
