// SPDX-License-Identifier: EUPL-1.2
import { LRUCache } from 'lru-cache';
import { type FoundViewer, viewerOfSession } from '../access/actor.store.ts';
import { systemNow } from '../shared/clock/index.ts';
import { type Assumption, type Database, inTenant, type TenantDb } from '../shared/database/index.ts';
import { type Carried, type IdentityContext, keepAlive, keyOf } from '../shared/identity/index.ts';
import type { Viewer } from '../shared/request/context.ts';

/** Characters of what was found, kept at most: some tens of thousands of people, or fewer with many roles. */
const KEPT = 16_000_000;

/** Who asks, as far as it is told by what a request brought. */
export interface Asking {
  readonly database: Database;
  readonly signIn: IdentityContext;
  readonly tenantId: string;
  readonly carried: Carried;
}

/**
 * Who was found for the sessions that asked last. It is never the answer to who asks, only a guess that spares waiting for
 * the answer: the request's first transaction asks all the same (ADR 22).
 */
export class RememberedViewers {
  readonly #found = new LRUCache<string, FoundViewer>({
    maxSize: KEPT,
    sizeCalculation: ({ told }) => told.length + 200,
  });

  /** Who it was the last time, to be made sure of; undefined when nobody is known. */
  assume(asking: Asking): AssumedViewer | undefined {
    const key = keyIn(asking);
    const found = this.#found.get(key);
    return found && new AssumedViewer(asking, found, () => this.#found.delete(key));
  }

  remember(asking: Asking, found: FoundViewer): void {
    this.#found.set(keyIn(asking), found);
  }
}

// By the hash of the secret, as in the database: what is kept opens no session.
const keyIn = ({ tenantId, carried }: Asking): string => `${tenantId} ${keyOf(carried)}`;

/** A viewer taken for who asks, until the first transaction of the request has asked. */
export class AssumedViewer implements Assumption {
  readonly #asking: Asking;
  readonly #found: FoundViewer;
  readonly #wrong: () => void;
  #checked: Promise<FoundViewer | null> | undefined;

  constructor(asking: Asking, found: FoundViewer, wrong: () => void) {
    this.#asking = asking;
    this.#found = found;
    this.#wrong = wrong;
  }

  get viewer(): Viewer {
    return this.#found.viewer;
  }

  check(db: TenantDb): void {
    if (this.#checked) return;
    const { signIn, carried } = this.#asking;
    this.#checked = viewerOfSession(db, signIn, carried).catch(() => null);
  }

  async holds(): Promise<boolean> {
    const now = await this.#checked;
    const right = now?.told === this.#found.told;
    if (!right) this.#wrong();
    return right;
  }

  /** The same when the request is done, also when it opened no transaction; notes that the session was seen. */
  async stood(): Promise<boolean> {
    if (!this.#checked) await this.#checkAlone().catch(() => undefined);
    const now = await this.#checked;
    const right = await this.holds();
    if (right && now) await keepAlive(this.#asking.signIn, now.session);
    return right;
  }

  async #checkAlone(): Promise<void> {
    const { database, tenantId } = this.#asking;
    const here = { database, tenantId, now: systemNow(), assumed: this };
    await inTenant(here, async () => undefined, { readOnly: true });
  }
}
