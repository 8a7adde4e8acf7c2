// SPDX-License-Identifier: EUPL-1.2
import { textOf } from '../../kernel/index.ts';
import type { ExplorationEvent } from './events.ts';
import { type Exploration, emptyContent, explorationFields } from './exploration.ts';

/** The exploration after this event. Other events of its trajectory leave it as it is. */
export function evolveExploration(state: Exploration | undefined, happened: ExplorationEvent): Exploration {
  if (happened.type === 'ExplorationStarted') {
    const { explorationId: id, ...started } = happened.data;
    return { ...started, id, status: 'draft', content: emptyContent, revision: 0, version: 1 };
  }
  if (!state) throw new Error(`${happened.type} before the exploration was started`);
  const version = state.version + 1;
  if (happened.type === 'ExplorationCompleted') {
    return { ...state, status: 'completed', completedAt: happened.data.completedAt, version };
  }
  const { fields, groups, revision } = happened.data;
  const content = { ...state.content };
  for (const field of explorationFields) {
    if (fields.includes(field)) content[field] = textOf(happened, field) ?? '';
  }
  if (groups !== undefined) {
    content.groups = Array.from({ length: groups }, (_, i) => ({
      name: textOf(happened, `groups.${i}.name`) ?? '',
      part: textOf(happened, `groups.${i}.part`) ?? '',
    }));
  }
  return { ...state, content, revision, version };
}

/** The exploration that this history tells of. */
export function refoldExploration(history: Iterable<ExplorationEvent>): Exploration | undefined {
  let state: Exploration | undefined;
  for (const happened of history) state = evolveExploration(state, happened);
  return state;
}
