// SPDX-License-Identifier: EUPL-1.2

/**
 * Every address of the product, in both languages. Links are made by name (`href('trajectory', ...)`), never by hand.
 * Add a screen: a line here, and a line in src/app/screens.ts.
 */
export const routes = {
  municipalities: { nl: '/', en: '/en' },
  home: { nl: '/:municipality', en: '/en/:municipality' },
  trajectories: { nl: '/:municipality/trajecten', en: '/en/:municipality/trajectories' },
  // Before 'trajectory': the first pattern that fits an address is its screen.
  startTrajectory: {
    nl: '/:municipality/trajecten/starten',
    en: '/en/:municipality/trajectories/start',
  },
  startTrajectoryCheck: {
    nl: '/:municipality/trajecten/starten/controle',
    en: '/en/:municipality/trajectories/start/check',
  },
  trajectory: { nl: '/:municipality/trajecten/:number', en: '/en/:municipality/trajectories/:number' },
  trajectoryStarted: {
    nl: '/:municipality/trajecten/:number/gestart',
    en: '/en/:municipality/trajectories/:number/started',
  },
  description: {
    nl: '/:municipality/trajecten/:number/beschrijving',
    en: '/en/:municipality/trajectories/:number/description',
  },
  phases: {
    nl: '/:municipality/trajecten/:number/fasen',
    en: '/en/:municipality/trajectories/:number/phases',
  },
  planPhase: {
    nl: '/:municipality/trajecten/:number/fasen/plannen',
    en: '/en/:municipality/trajectories/:number/phases/plan',
  },
  phase: {
    nl: '/:municipality/trajecten/:number/fasen/:phase',
    en: '/en/:municipality/trajectories/:number/phases/:phase',
  },
  changePhase: {
    nl: '/:municipality/trajecten/:number/fasen/:phase/wijzigen',
    en: '/en/:municipality/trajectories/:number/phases/:phase/change',
  },
  people: {
    nl: '/:municipality/trajecten/:number/mensen',
    en: '/en/:municipality/trajectories/:number/people',
  },
  handOverLead: {
    nl: '/:municipality/trajecten/:number/mensen/overdragen',
    en: '/en/:municipality/trajectories/:number/people/hand-over',
  },
  ownership: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/eigenaarschap',
    en: '/en/:municipality/trajectories/:number/issues/:issue/ownership',
  },
  obligations: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/verplichtingen',
    en: '/en/:municipality/trajectories/:number/issues/:issue/obligations',
  },
  wording: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/verwoording',
    en: '/en/:municipality/trajectories/:number/issues/:issue/wording',
  },
  issue: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue',
    en: '/en/:municipality/trajectories/:number/issues/:issue',
  },
  exploration: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/verkenning',
    en: '/en/:municipality/trajectories/:number/issues/:issue/exploration',
  },
  reading: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/kompas/:reading',
    en: '/en/:municipality/trajectories/:number/issues/:issue/compass/:reading',
  },
  readingQuestion: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/kompas/:reading/vraag/:question',
    en: '/en/:municipality/trajectories/:number/issues/:issue/compass/:reading/question/:question',
  },
  readingCheck: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/kompas/:reading/controle',
    en: '/en/:municipality/trajectories/:number/issues/:issue/compass/:reading/check',
  },
  readingOutcome: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/kompas/:reading/uitkomst',
    en: '/en/:municipality/trajectories/:number/issues/:issue/compass/:reading/outcome',
  },
  form: {
    nl: '/:municipality/trajecten/:number/kwesties/:issue/vorm',
    en: '/en/:municipality/trajectories/:number/issues/:issue/form',
  },
  wijkplatforms: { nl: '/:municipality/wijkplatforms', en: '/en/:municipality/neighbourhood-platforms' },
  wijkplatform: {
    nl: '/:municipality/wijkplatforms/:code',
    en: '/en/:municipality/neighbourhood-platforms/:code',
  },
  platformWork: {
    nl: '/:municipality/wijkplatforms/:code/werk',
    en: '/en/:municipality/neighbourhood-platforms/:code/work',
  },
  platformMembers: {
    nl: '/:municipality/wijkplatforms/:code/leden',
    en: '/en/:municipality/neighbourhood-platforms/:code/members',
  },
  describePlatform: {
    nl: '/:municipality/wijkplatforms/:code/beschrijving',
    en: '/en/:municipality/neighbourhood-platforms/:code/description',
  },
  adviceDraft: {
    nl: '/:municipality/wijkplatforms/:code/concepten/:draft/:step',
    en: '/en/:municipality/neighbourhood-platforms/:code/drafts/:draft/:step',
  },
  askInformation: {
    nl: '/:municipality/wijkplatforms/:code/informatie-vragen',
    en: '/en/:municipality/neighbourhood-platforms/:code/ask-information',
  },
  advices: { nl: '/:municipality/adviezen', en: '/en/:municipality/advices' },
  advice: { nl: '/:municipality/adviezen/:number', en: '/en/:municipality/advices/:number' },
  answerAdvice: {
    nl: '/:municipality/adviezen/:number/antwoord',
    en: '/en/:municipality/advices/:number/answer',
  },
  answerCheck: {
    nl: '/:municipality/adviezen/:number/antwoord/controle',
    en: '/en/:municipality/advices/:number/answer/check',
  },
  handleAdvice: {
    nl: '/:municipality/adviezen/:number/behandelen',
    en: '/en/:municipality/advices/:number/handle',
  },
  decideContest: {
    nl: '/:municipality/adviezen/:number/oordeel',
    en: '/en/:municipality/advices/:number/decision',
  },
  // Before 'adviceRequest', for the same reason as above.
  requestAdvice: { nl: '/:municipality/adviesverzoeken/nieuw', en: '/en/:municipality/advice-requests/new' },
  adviceRequest: {
    nl: '/:municipality/adviesverzoeken/:number',
    en: '/en/:municipality/advice-requests/:number',
  },
  followUp: {
    nl: '/:municipality/vervolgafspraken/:id',
    en: '/en/:municipality/follow-up-agreements/:id',
  },
  informationRequests: {
    nl: '/:municipality/informatieverzoeken',
    en: '/en/:municipality/information-requests',
  },
  informationRequest: {
    nl: '/:municipality/informatieverzoeken/:number',
    en: '/en/:municipality/information-requests/:number',
  },
  // What the platform can do with an advice of its own, with the receipt; the advice's public page is 'advice'.
  platformAdvice: {
    nl: '/:municipality/adviezen/:number/wijkplatform',
    en: '/en/:municipality/advices/:number/platform',
  },
  contestResponse: {
    nl: '/:municipality/adviezen/:number/niet-inhoudelijk',
    en: '/en/:municipality/advices/:number/not-substantive',
  },
  adviceInbox: { nl: '/:municipality/postvak', en: '/en/:municipality/inbox' },
  adviceRules: {
    nl: '/:municipality/instellingen/adviesrecht',
    en: '/en/:municipality/settings/advice-right',
  },
  passages: {
    nl: '/:municipality/instellingen/standaardteksten',
    en: '/en/:municipality/settings/standard-texts',
  },
  widgetSites: { nl: '/:municipality/instellingen/sites', en: '/en/:municipality/settings/sites' },
  registerPlatform: {
    nl: '/:municipality/instellingen/wijkplatform-inschrijven',
    en: '/en/:municipality/settings/register-platform',
  },
  checkReceipt: { nl: '/:municipality/ontvangstbewijs', en: '/en/:municipality/receipt' },
  work: { nl: '/:municipality/mijn-werk', en: '/en/:municipality/my-work' },
  myMail: { nl: '/:municipality/mijn-mail', en: '/en/:municipality/my-mail' },
  compass: { nl: '/:municipality/kompas', en: '/en/:municipality/compass' },
  signIn: { nl: '/:municipality/aanmelden', en: '/en/:municipality/sign-in' },
} as const;

export type RouteName = keyof typeof routes;

type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** What the address of a screen needs: `{ municipality, number }` for a trajectory. */
export type RouteParams<Name extends RouteName> = Record<ParamNames<(typeof routes)[Name]['nl']>, string>;
