// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Corrected while it was open (A4); now the municipality asks to let the term stand still for a while. */
export const hondenveld: AffairStory = {
  key: 'hondenveld',
  platform: 'lombok-oog-in-al',
  agreement: {
    ...{ day: -52, by: 'nadia', side: 'platform', subject: 'Honden en kinderen in het park' },
    whatHappens: 'De directeur Stadsbedrijven past het beheer van het park aan, of zegt waarom niet.',
    ...{ decider: 'director', signer: 'director', signerName: 'Directeur Stadsbedrijven', term: weeks(8) },
    accepted: { day: -45, by: 'pieter' },
  },
  advice: {
    ...{ day: -32, by: 'nadia' },
    title: 'Een hek tussen de honden en de zandbak',
    summary: 'Honden rennen los door de speeltuin. Een laag hek lost het op.',
    takingPart: 'Ouders van jonge kinderen en de peuterspeelzaal.',
    backing: 'Iedereen in de speeltuin was het ermee eens.',
    figures: [['ouders', 38]],
    points: ['Zet een laag hek om de speeltuin.', 'Hang bij elke ingang een bord dat een kind ook begrijpt.'],
    afterwards: [
      { did: 'assign', day: -29, by: 'pieter', to: 'birgit' },
      {
        ...{ did: 'correct', day: -22, by: 'nadia' },
        summary:
          'Honden rennen los door de speeltuin. Een laag hek lost dat op, maar de honden hebben ook een plek nodig. Na ons eerste advies belden veertig baasjes: die hadden wij niet gevraagd.',
        added: ['Maak van het grasveld achter de kas een losloopveld, met een bak water.'],
      },
      {
        ...{ did: 'propose suspension', day: -6, by: 'birgit' },
        reason: 'Wij willen samen met u en de baasjes in het park gaan kijken en vragen drie weken tijd.',
      },
    ],
  },
};
