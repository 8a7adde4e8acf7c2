// SPDX-License-Identifier: EUPL-1.2
import { inTenant, type TenantDb } from '../shared/database/index.ts';
import type { JobContext, JobMetrics, JobPart } from '../shared/jobs/index.ts';
import type { Log } from '../shared/log/index.ts';
import type { MailKinds } from './kinds.ts';
import {
  type Fate,
  lockMail,
  nextMail,
  oldestWaiting,
  senderOf,
  settleMail,
  type WaitingMail,
} from './mail.store.ts';
import { newStop } from './mail-stop.store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { MailSettings } from './settings.ts';
import { MailRefused, MailServerAway, type SendMessage } from './smtp.ts';
import { writeMail } from './write-mail.ts';
import { isAddress, messageIdOf, writeMessage } from './write-message.ts';

export interface Delivery {
  readonly kinds: MailKinds;
  readonly settings: MailSettings;
  /** Without it the mails wait. */
  readonly send: SendMessage | undefined;
  readonly metrics: JobMetrics;
  readonly log: Log;
}

/** After the first refusals an hour's quarter, after the last a day: about four days in all. */
const PAUSES_MINUTES = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];
/** A refusal for good is asked again twice: servers say it too when they are set up wrongly for a moment. */
const MOST_FINAL_REFUSALS = 3;

/**
 * Sends what waits: at least once, one message per commit. This process has one message in hand at a time, over all tenants, so
 * that a kill lets at most one be sent twice (Q6). A mail server that is away costs a mail nothing: it waits.
 */
export function deliverMails(delivery: Delivery): JobPart {
  const inHand = oneAtATime();
  return {
    name: 'mail',
    apart: true,
    async sweep(ctx) {
      try {
        while (delivery.send !== undefined && !ctx.signal.aborted)
          if (!(await inHand(() => deliverNext(ctx, delivery)))) break;
      } finally {
        const since = await inTenant(ctx, oldestWaiting, { readOnly: true });
        delivery.metrics.oldestMail(ctx.tenantId, since);
      }
    },
  };
}

interface Prepared {
  readonly id: string;
  /** The power to stop this kind, for the link in the mail; undefined for what cannot be stopped, and when it is not to be sent. */
  readonly token?: string | undefined;
  readonly dropped?: true;
}

/** Sends one; false when none waits. A mail that cannot be written or sent steps back for the others. */
async function deliverNext(ctx: JobContext, delivery: Delivery): Promise<boolean> {
  const next = await inTenant(ctx, (db) => prepare(db, delivery));
  if (next === undefined) return false;
  if (next.dropped) delivery.metrics.mail('dropped');
  else
    try {
      delivery.metrics.mail(await inTenant(ctx, (db) => sendOne(db, delivery, next)));
    } catch (error) {
      if (error instanceof MailServerAway) throw error;
      delivery.log.error({ err: error, mail: next.id }, 'a mail could not be written or kept');
      delivery.metrics.mail(await inTenant(ctx, (db) => stepBack(db, next)));
    }
  return true;
}

/** Takes the next one; its way to stop it is kept before it is sent, so that the link in a mail always works. */
async function prepare(db: TenantDb, { kinds }: Delivery): Promise<Prepared | undefined> {
  const mail = await nextMail(db);
  if (mail === undefined) return undefined;
  const why = reasonToDrop(mail, kinds);
  if (why === undefined)
    return { id: mail.id, token: kinds[mail.kind]?.mayBeRefused ? await newStop(db, mail) : undefined };
  await settleMail(db, mail, { state: 'dropped', failure: why });
  return { id: mail.id, dropped: true };
}

async function stepBack(db: TenantDb, { id }: Prepared): Promise<Fate['state']> {
  const mail = await lockMail(db, id);
  if (mail === undefined) return 'pending';
  const fate = afterRefusal(db, mail, new MailRefused(true, 'fault'));
  await settleMail(db, mail, fate);
  return fate.state;
}

function reasonToDrop(mail: WaitingMail, kinds: MailKinds): string | undefined {
  const kind = kinds[mail.kind];
  if (kind === undefined) return 'unknown-kind';
  if (mail.erased) return 'erased';
  if (mail.email === null || mail.email === '') return 'no-address';
  if (!isAddress(mail.email)) return 'no-valid-address';
  return kind.mayBeRefused && mail.wanted === false ? 'not-wanted' : undefined;
}

async function sendOne(db: TenantDb, delivery: Delivery, prepared: Prepared): Promise<Fate['state']> {
  // The row stays locked while the mail server takes its time.
  await db.execute("SET LOCAL idle_in_transaction_session_timeout = '120s'");
  const mail = await lockMail(db, prepared.id);
  if (mail === undefined) return 'pending';
  const why = reasonToDrop(mail, delivery.kinds);
  const fate: Fate =
    why === undefined ? await send(db, delivery, mail, prepared.token) : { state: 'dropped', failure: why };
  await settleMail(db, mail, fate);
  if (fate.state === 'failed')
    delivery.log.error(
      { mail: mail.id, kind: mail.kind, failure: fate.failure },
      'a mail was refused for good',
    );
  return fate.state;
}

async function send(
  db: TenantDb,
  { kinds, settings, send }: Delivery,
  mail: WaitingMail,
  token: string | undefined,
): Promise<Fate> {
  const words = await kinds[mail.kind]?.render(db, mail);
  if (words === undefined) return { state: 'dropped', failure: 'no-longer-needed' };
  const { publicUrl, from } = settings;
  const { name: place, slug } = await senderOf(db);
  const stop = token && new URL(`/mail/stop/${slug}/${token}`, publicUrl).href;
  const { language } = mail;
  // As the web's routes say.
  const path = language === 'en' ? `/en/${slug}/my-mail` : `/${slug}/mijn-mail`;
  const preferences = new URL(path, publicUrl).href;
  const written = writeMail(words, { language, place, publicUrl, stop, preferences });
  const messageId = messageIdOf(mail.id, publicUrl);
  try {
    await send?.(writeMessage(written, { from, to: mail.email ?? '', messageId, now: db.now, stop }));
    return { state: 'sent', messageId };
  } catch (error) {
    if (error instanceof MailRefused) return afterRefusal(db, mail, error);
    throw error;
  }
}

function afterRefusal(db: TenantDb, mail: WaitingMail, { transient, failure }: MailRefused): Fate {
  const minutes = PAUSES_MINUTES[mail.attempts];
  if (minutes === undefined || (!transient && mail.attempts + 1 >= MOST_FINAL_REFUSALS))
    return { state: 'failed', failure };
  const nextAttemptAt = new Date(Date.parse(db.now) + minutes * 60_000).toISOString();
  return { state: 'pending', failure, nextAttemptAt };
}
