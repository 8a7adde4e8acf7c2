// SPDX-License-Identifier: EUPL-1.2
import { draftCompassVersion } from '../../compass/draft-compass-version.ts';
import { publishCompassVersion } from '../../compass/publish-compass-version.ts';
import { type Act, done } from '../story/act.ts';
import type { DemonstrationCompass } from './municipality.ts';

/** The administrator drafts the municipality's compass and publishes it (C1, C9). */
export function actsOfCompass(compass: DemonstrationCompass): Act[] {
  const { code, name, number, provenance, definition, adoptedBy, by, day } = compass;
  let draft = '';
  return [
    {
      ...{ key: `compass ${code} ${number} drafted`, day, by },
      run: async ({ ctx, once }) => {
        const input = { compass: code, name: { nl: '', ...name }, number, provenance, definition };
        draft = (await done(draftCompassVersion(ctx, { ...once, ...input }))).versionId;
      },
    },
    {
      ...{ key: `compass ${code} ${number} published`, day, by },
      run: async ({ ctx, once }) => {
        await done(publishCompassVersion(ctx, { ...once, draft, adoptedBy }));
      },
    },
  ];
}
