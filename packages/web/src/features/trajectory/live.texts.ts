// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const liveTexts = defineTexts({
  'trajectory.live.changed': {
    nl: 'Er is iets veranderd. Deze pagina is bijgewerkt.',
    en: 'Something has changed. This page is up to date.',
  },
});
