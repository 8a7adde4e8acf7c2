// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const fileInputTexts = defineTexts({
  'files.choose': { nl: 'Bestanden kiezen', en: 'Choose files' },
  'files.retry': { nl: 'Opnieuw proberen', en: 'Try again' },
  'files.remove': { nl: 'Weghalen', en: 'Remove' },
  'files.progress': { nl: '{name} wordt verstuurd', en: '{name} is being sent' },
});
