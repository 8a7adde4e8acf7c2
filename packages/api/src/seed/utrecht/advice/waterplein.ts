// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** The response was corrected (A6); of the two promises one is done and one was dropped with a reason (A10). */
export const waterplein: AffairStory = {
  key: 'waterplein',
  platform: 'zuilen-ondiep',
  agreement: {
    ...{ day: -135, by: 'hetty', side: 'platform', subject: 'Natte kelders in de Geuzenwijk' },
    whatHappens: 'Het college zegt welke straten het eerst aan de beurt zijn.',
    ...{ decider: 'college', signer: 'alderman', signerName: 'Wethouder Water', term: weeks(8) },
    accepted: { day: -128, by: 'marijke' },
  },
  advice: {
    ...{ day: -123, by: 'hetty' },
    title: 'Laat de regen weglopen voordat zij in de kelder staat',
    summary:
      'Bij een flinke bui lopen in de Geuzenwijk de kelders onder. De putten zitten vol blad. Het plein kan water opvangen, als het een kuil wordt waar kinderen in kunnen spelen.',
    takingPart: 'Bewoners van drie straten, de school en een gepensioneerde rioolbouwer.',
    backing: 'Wij telden na de bui van juni de natte kelders.',
    figures: [['natte kelders', 57]],
    points: [
      'Maak de putten twee keer per jaar schoon, ook in november.',
      'Verlaag het plein zodat het een uur regen kan bergen.',
      'Geef bewoners een regenton.',
    ],
    afterwards: [
      { did: 'assign', day: -116, by: 'marijke', to: 'marijke' },
      {
        ...{ did: 'answer', day: -84, by: 'marijke', signerName: 'Wethouder Water' },
        overall: 'Wij gaan met alle drie de punten aan de slag.',
        weighing: '57 natte kelders in één wijk is veel. De Geuzenwijk gaat daarom voor.',
        points: [
          ['adopted', 'De ploeg komt voortaan ook in november.'],
          ['adopted', 'Het plein wordt verlaagd.'],
          ['adopted', 'Wij delen tonnen uit.'],
        ],
        commitments: [
          { what: 'Twee keer per jaar schone putten', owner: 'marijke', due: -20, point: 1 },
          { what: 'Vijftig regentonnen uitdelen', owner: 'pieter', due: -15, point: 3 },
        ],
      },
      {
        ...{ did: 'correct response', day: -76, by: 'marijke', signerName: 'Wethouder Water' },
        reason: 'Wij schreven dat het plein wordt verlaagd. Er ligt een gasleiding, dus dat kan niet overal.',
        overall: 'Wij gaan met alle drie de punten aan de slag, met één kleiner dan wij eerst schreven.',
        weighing: '57 natte kelders in één wijk is veel. De Geuzenwijk gaat daarom voor.',
        points: [
          ['adopted', 'De ploeg komt voortaan ook in november.'],
          [
            'partly_adopted',
            'De helft van het plein wordt verlaagd. Onder de andere helft ligt een gasleiding.',
          ],
          ['adopted', 'Wij delen tonnen uit.'],
        ],
      },
      {
        ...{ did: 'settle', day: -26, by: 'marijke', as: 'done', what: 'Twee keer per jaar schone putten' },
        account: 'Alle 140 putten zijn schoon, en in het rooster staat november er nu bij.',
      },
      {
        ...{ did: 'settle', day: -18, by: 'pieter', as: 'dropped', what: 'Vijftig regentonnen uitdelen' },
        account:
          'De meeste voortuinen zijn te klein voor een ton. In overleg met het platform komt er extra groen.',
      },
    ],
  },
};
