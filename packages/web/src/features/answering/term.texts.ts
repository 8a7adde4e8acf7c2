// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const termTexts = defineTexts({
  'term.unit': { nl: 'Weken of dagen', en: 'Weeks or days' },
  'term.weeks': { nl: 'weken', en: 'weeks' },
  'term.calendar_days': { nl: 'dagen', en: 'days' },
  'term.working_days': { nl: 'werkdagen', en: 'working days' },
});
