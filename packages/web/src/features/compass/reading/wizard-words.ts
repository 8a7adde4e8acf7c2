// SPDX-License-Identifier: EUPL-1.2
import { outcomeTexts } from './outcome.texts.ts';
import { wizardTexts } from './texts.ts';

/** The texts of the wizard, those that it shares with the outcome's page included. */
export const readingTexts = {
  keys: [...outcomeTexts.keys, ...wizardTexts.keys],
  entries: { ...outcomeTexts.entries, ...wizardTexts.entries },
};
