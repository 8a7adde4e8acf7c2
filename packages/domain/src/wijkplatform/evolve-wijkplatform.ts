// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../kernel/index.ts';
import type { WijkplatformEvent, WijkplatformRegistered } from './events.ts';
import type { Wijkplatform } from './wijkplatform.ts';

/** The platform after this event. Its version counts them. */
export function evolveWijkplatform(
  state: Wijkplatform | undefined,
  happened: WijkplatformEvent,
): Wijkplatform {
  if (happened.type === 'WijkplatformRegistered') return registered(happened);
  if (!state) throw new Error(`${happened.type} before the wijkplatform was registered`);
  return { ...changed(state, happened), version: state.version + 1 };
}

/** The platform that this history tells of. */
export function refoldWijkplatform(history: Iterable<WijkplatformEvent>): Wijkplatform | undefined {
  let state: Wijkplatform | undefined;
  for (const happened of history) state = evolveWijkplatform(state, happened);
  return state;
}

function registered(happened: WijkplatformRegistered): Wijkplatform {
  const { wijkplatformId: id, code, neighbourhoodIds, registeredAt } = happened.data;
  const name = textOf(happened, 'name') ?? '';
  return {
    ...{ id, code, name, about: '', neighbourhoodIds, members: [], registeredAt },
    ...{ revision: 1, version: 1 },
  };
}

function changed(
  state: Wijkplatform,
  happened: Exclude<WijkplatformEvent, WijkplatformRegistered>,
): Wijkplatform {
  switch (happened.type) {
    case 'WijkplatformDescribed': {
      const { email: _, ...platform } = state;
      const email = textOf(happened, 'email');
      return {
        ...platform,
        ...happened.data,
        name: textOf(happened, 'name') ?? '',
        about: textOf(happened, 'about') ?? '',
        ...(email === undefined ? {} : { email }),
      };
    }
    case 'MemberJoined':
      return { ...state, members: [...state.members, happened.data] };
    case 'MemberLeft': {
      const { memberId, endedAt } = happened.data;
      const members = state.members.map((each) => (each.memberId === memberId ? { ...each, endedAt } : each));
      return { ...state, members };
    }
    default:
      return assertNever(happened);
  }
}
