// SPDX-License-Identifier: EUPL-1.2

/** The steps of writing an advice, as they stand in the address. */
export const steps = ['onderwerp', 'punten', 'draagvlak', 'afspraak', 'controle'] as const;
export type Step = (typeof steps)[number];

export const stepOf = (name: string): Step | undefined => steps.find((step) => step === name);

/** On which step a place of the advice is filled in: "points.2" on the points. */
export const stepOfPlace = (at: string): Step => {
  if (at.startsWith('points')) return 'punten';
  return at === 'title' || at === 'summary' ? 'onderwerp' : 'draagvlak';
};
