// SPDX-License-Identifier: EUPL-1.2
import { type Draft, useDraft } from '../../../../shared/drafts/index.ts';
import { useParam } from '../../../../shared/routes/index.ts';
import { emptyStart, type Start } from './description.ts';

/** The trajectory that is being filled in: the form and the page on which it is checked share it. */
export const useStartDraft = (): Draft<Start> => useDraft(`${useParam('municipality')}.start`, emptyStart);
