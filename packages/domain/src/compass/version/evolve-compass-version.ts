// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import type { CompassVersion } from './compass-version.ts';
import type { CompassVersionEvent } from './events.ts';

/** The version of the compass after this event. */
export function evolveCompassVersion(
  state: CompassVersion | undefined,
  happened: CompassVersionEvent,
): CompassVersion {
  if (happened.type === 'CompassVersionDrafted') {
    const { compassVersionId: id, ...drafted } = happened.data;
    return { id, ...drafted, status: 'draft', version: 1 };
  }
  if (!state) throw new Error(`${happened.type} before the version was drafted`);
  const version = state.version + 1;
  switch (happened.type) {
    case 'CompassVersionRedrawn':
      return state.status === 'draft' ? { ...state, definition: happened.data.definition, version } : state;
    case 'CompassVersionPublished': {
      const { definition, publishedAt } = happened.data;
      const adoptedBy = textOf(happened, 'adoptedBy') ?? '';
      return {
        ...state,
        status: 'published',
        definition,
        publishedAt,
        adoptedBy,
        confirmedEdges: [],
        version,
      };
    }
    case 'EdgesConfirmed': {
      if (state.status !== 'published') return state;
      const { edges, confirmedAt } = happened.data;
      const decision = textOf(happened, 'decision') ?? '';
      const confirmed = edges.map((edge) => ({ ...edge, decision, confirmedAt }));
      return { ...state, confirmedEdges: [...state.confirmedEdges, ...confirmed], version };
    }
    default:
      return assertNever(happened);
  }
}

/** The version that this history tells of. */
export function refoldCompassVersion(history: Iterable<CompassVersionEvent>): CompassVersion | undefined {
  let state: CompassVersion | undefined;
  for (const happened of history) state = evolveCompassVersion(state, happened);
  return state;
}
