// SPDX-License-Identifier: EUPL-1.2
export { lockHead } from './append-events.ts';
export { canonicalJson } from './canonical-json.ts';
export { type ChainHeads, chainHeads } from './chain-heads.ts';
export { hashesAt } from './hashes-at.ts';
export { hear } from './hear.ts';
export { eventsOf, type HistoryEvent, type HistoryRange, headOf, readHistory, textsOf } from './history.ts';
export { type EventFeed, type ListenOptions, listen } from './listen.ts';
export { publishHeads } from './publish-heads.ts';
export { createQueue } from './queue.ts';
export type { RecordedEvent } from './recorded-event.ts';
export { stir } from './stir.ts';
export type { Interest } from './tenant-channel.ts';
export { type ChainFaultCode, type ChainReport, verifyChain, verifyFrom } from './verify-chain.ts';
