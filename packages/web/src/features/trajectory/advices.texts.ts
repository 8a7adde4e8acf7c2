// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const trajectoryAdviceTexts = defineTexts({
  'trajectory.advices': { nl: 'Adviezen', en: 'Advices' },
  'trajectory.advices.none': { nl: 'Nog geen adviezen', en: 'No advices yet' },
  'trajectory.advices.noneText': {
    nl: 'Een wijkplatform kan over dit traject advies geven. Elk advies staat dan hier, met de datum waarop de gemeente moet antwoorden.',
    en: 'A wijkplatform can advise on this trajectory. Every advice then stands here, with the date on which the municipality must answer.',
  },
});
