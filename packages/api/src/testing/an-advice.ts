// SPDX-License-Identifier: EUPL-1.2
import { answerAdvice } from '../advice/answer-advice.ts';
import { assignHandler } from '../advice/assign-handler.ts';
import { contestResponse } from '../advice/contest-response.ts';
import { addDraftPoint } from '../advice/draft/draft-points.ts';
import { saveAdviceDraft } from '../advice/draft/save-draft.ts';
import { startAdviceDraft } from '../advice/draft/start-draft.ts';
import { submitAdvice } from '../advice/submit-advice.ts';
import { newId } from '../shared/ids/index.ts';
import type { AMunicipality, Who } from './a-municipality.ts';
import { done } from './done.ts';

const once = () => ({ idempotencyKey: newId() });

/** What an advice says that says everything (A4). */
export const advised = {
  title: 'Een veilige oversteek',
  summary: 'De oversteek bij de school is gevaarlijk',
  takingPart: 'Twintig ouders en de school',
  backing: 'Driehonderd handtekeningen',
  backingFigures: [{ label: 'handtekeningen', figure: 300 }],
};

/** A response to so many points (A6). */
export const responseTo = (points: number) => ({
  overall: 'Wij nemen het advies grotendeels over',
  weighing: 'Driehonderd mensen is veel voor deze straat',
  signer: 'college' as const,
  signerName: 'Het college',
  points: Array.from({ length: points }, (_, i) => {
    return { no: i + 1, disposition: 'adopted' as const, reasons: `Omdat punt ${i + 1} klopt` };
  }),
  commitments: [] as { what: string; owner: string; dueOn: string; pointNo?: number | null }[],
  files: [],
  disclose: true,
});

/** The acts on an advice, each by the use case of its name. */
export function adviceActs(m: AMunicipality, wijkplatform: string, coordinator: Who = 'coordinator') {
  const acts = {
    /** A draft with these points, and its version. */
    async draft(
      points: readonly string[],
      about: { trajectory?: string; phase?: string; corrects?: string; request?: string } = {},
    ) {
      const as = () => m.as(coordinator);
      const begun = { ...once(), wijkplatform, ...about };
      const { draftId: draft } = await done(startAdviceDraft(await as(), begun));
      const version = async () => {
        const [row] = await m.asMember(coordinator, wijkplatform, (tx) =>
          tx.query<{ version: number }>('SELECT version FROM advice_draft WHERE id = $1', [draft]),
        );
        return row?.version ?? 0;
      };
      if (!about.corrects) {
        await done(saveAdviceDraft(await as(), { ...once(), draft, ...advised, version: await version() }));
        for (const body of points) await done(addDraftPoint(await as(), { ...once(), draft, body }));
      }
      return { draft, version: await version() };
    },
    async submit(points: readonly string[] = ['Een zebrapad', 'Een drempel'], about = {}) {
      const drafted = await acts.draft(points, about);
      return (await done(submitAdvice(await m.as(coordinator), { ...once(), ...drafted }))).adviceId;
    },
    /** Submitted, and handled by Omar. */
    async handled(points?: readonly string[], about = {}) {
      const advice = await acts.submit(points, about);
      await done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.omar }));
      return advice;
    },
    async answered(
      points = ['Een zebrapad', 'Een drempel'],
      more: Partial<ReturnType<typeof responseTo>> = {},
    ) {
      const advice = await acts.handled(points);
      const response = { ...responseTo(points.length), ...more };
      await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...response }));
      return advice;
    },
    async contested() {
      const advice = await acts.answered();
      const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
      await done(contestResponse(await m.as(coordinator), { ...once(), advice, points }));
      return advice;
    },
  };
  return acts;
}
