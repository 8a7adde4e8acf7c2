// SPDX-License-Identifier: EUPL-1.2
import type { RouteName } from '../shared/routes/index.ts';
import { inBrowser, type LazyScreen, onServer } from './lazy-screen.ts';

// Comes with the list, for it needs it.
export { fetchAhead } from './fetch-ahead.ts';

/**
 * Which component stands behind each route; each is a chunk of its own, with a name of its own. Add a screen: a line here
 * (`onServer` when it can be read without JavaScript, `inBrowser` when it cannot), one in shared/routes/routes.ts. The browser
 * fetches this list after the first page works (screens-ahead.ts), so that a screen more makes no first load larger.
 */
export const screens: Record<RouteName, LazyScreen> = {
  municipalities: onServer(() => import('../features/tenant/MunicipalitiesScreen.tsx')),
  home: onServer(() => import('../features/tenant/HomeScreen.tsx')),
  trajectories: onServer(() => import('../features/trajectory/TrajectoriesScreen.tsx')),
  trajectory: onServer(() => import('../features/trajectory/TrajectoryScreen.tsx')),
  startTrajectory: inBrowser(() => import('../features/trajectory/manage/describe/StartScreen.tsx')),
  startTrajectoryCheck: inBrowser(
    () => import('../features/trajectory/manage/describe/StartCheckScreen.tsx'),
  ),
  trajectoryStarted: inBrowser(() => import('../features/trajectory/manage/describe/StartedScreen.tsx')),
  description: inBrowser(() => import('../features/trajectory/manage/describe/DescribeScreen.tsx')),
  phases: inBrowser(() => import('../features/trajectory/manage/phases/PhasesScreen.tsx')),
  planPhase: inBrowser(() => import('../features/trajectory/manage/phases/PlanPhaseScreen.tsx')),
  phase: inBrowser(() => import('../features/trajectory/manage/phases/PhaseScreen.tsx')),
  changePhase: inBrowser(() => import('../features/trajectory/manage/phases/ChangePhaseScreen.tsx')),
  wording: inBrowser(() => import('../features/trajectory/manage/phases/WordingScreen.tsx')),
  people: inBrowser(() => import('../features/trajectory/manage/people/PeopleScreen.tsx')),
  handOverLead: inBrowser(() => import('../features/trajectory/manage/people/HandOverScreen.tsx')),
  ownership: inBrowser(() => import('../features/trajectory/manage/owners/OwnershipScreen.tsx')),
  obligations: inBrowser(() => import('../features/trajectory/manage/owners/ObligationsScreen.tsx')),
  platformWork: inBrowser(() => import('../features/platform/work/PlatformWorkScreen.tsx')),
  adviceDraft: inBrowser(() => import('../features/platform/draft/DraftScreen.tsx')),
  adviceRequest: inBrowser(() => import('../features/platform/request/RequestScreen.tsx')),
  followUp: inBrowser(() => import('../features/platform/request/FollowUpScreen.tsx')),
  platformAdvice: inBrowser(() => import('../features/platform/advice/OwnAdviceScreen.tsx')),
  contestResponse: inBrowser(() => import('../features/platform/advice/ContestScreen.tsx')),
  platformMembers: inBrowser(() => import('../features/platform/people/MembersScreen.tsx')),
  describePlatform: inBrowser(() => import('../features/platform/people/DescribePlatformScreen.tsx')),
  informationRequest: inBrowser(() => import('../features/platform/information/AskedInformationScreen.tsx')),
  askInformation: inBrowser(() => import('../features/platform/information/AskInformationScreen.tsx')),
  work: onServer(() => import('../features/work/WorkScreen.tsx')),
  myMail: inBrowser(() => import('../features/account/MyMailScreen.tsx')),
  signIn: onServer(() => import('../features/account/SignInScreen.tsx')),
  issue: onServer(() => import('../features/trajectory/issue/IssueScreen.tsx')),
  exploration: inBrowser(() => import('../features/exploration/ExplorationScreen.tsx')),
  reading: inBrowser(() => import('../features/compass/reading/ReadingScreen.tsx')),
  readingQuestion: inBrowser(() => import('../features/compass/reading/QuestionScreen.tsx')),
  readingCheck: inBrowser(() => import('../features/compass/reading/CheckScreen.tsx')),
  readingOutcome: onServer(() => import('../features/compass/reading/OutcomeScreen.tsx')),
  adviceInbox: inBrowser(() => import('../features/answering/inbox/InboxScreen.tsx')),
  handleAdvice: inBrowser(() => import('../features/answering/handle/HandleScreen.tsx')),
  answerAdvice: inBrowser(() => import('../features/answering/answer/AnswerScreen.tsx')),
  answerCheck: inBrowser(() => import('../features/answering/answer/AnswerCheckScreen.tsx')),
  decideContest: inBrowser(() => import('../features/answering/decide/DecideScreen.tsx')),
  requestAdvice: inBrowser(() => import('../features/answering/request/RequestAdviceScreen.tsx')),
  adviceRules: inBrowser(() => import('../features/answering/rules/RulesScreen.tsx')),
  passages: inBrowser(() => import('../features/answering/passages/PassagesScreen.tsx')),
  widgetSites: inBrowser(() => import('../features/answering/sites/SitesScreen.tsx')),
  informationRequests: inBrowser(() => import('../features/answering/information/InformationScreen.tsx')),
  registerPlatform: inBrowser(() => import('../features/answering/register/RegisterPlatformScreen.tsx')),
  form: inBrowser(() => import('../features/trajectory/form/FormScreen.tsx')),
  advices: onServer(() => import('../features/advice/register/RegisterScreen.tsx')),
  advice: onServer(() => import('../features/advice/page/AdviceScreen.tsx')),
  checkReceipt: onServer(() => import('../features/advice/receipt/ReceiptScreen.tsx')),
  wijkplatforms: onServer(() => import('../features/wijkplatform/public/PlatformsScreen.tsx')),
  wijkplatform: onServer(() => import('../features/wijkplatform/public/PlatformScreen.tsx')),
  compass: onServer(() => import('../features/compass/CompassScreen.tsx')),
};
