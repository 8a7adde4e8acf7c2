// SPDX-License-Identifier: EUPL-1.2
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonLink, ErrorSummary, Paragraph, Section, tellHere } from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { StartDraft } from '../draft/StartDraft.tsx';
import { usePlatformAct } from '../use-platform-act.ts';
import { talkTexts } from './request.texts.ts';
import { acceptAdviceRequest, declineAdviceRequest, withdrawAdviceRequest } from './request-acts.ts';
import type { ShownRequest } from './request-query.ts';

interface RequestActsProps {
  request: ShownRequest;
  refresh: () => Promise<unknown>;
}

/** Taking it on, with the agreement that was proposed, or not; never asked why (A1, A3). */
const Decide = ({ request, refresh }: RequestActsProps) => {
  const t = useText(talkTexts);
  const accept = usePlatformAct(acceptAdviceRequest);
  const { submit: decline, ...declining } = usePlatformAct(declineAdviceRequest);
  const { followUp } = request;
  const last = [...followUp.proposals].sort((a, b) => a.no - b.no).at(-1);
  const waits = followUp.state === 'proposed' && last?.side === 'platform';
  const takeOn = async () => {
    if (!(await accept.submit({ request: request.id }))) return;
    await refresh();
    tellHere(t('asked.accepted'));
  };
  const turnDown = async () => {
    if (!(await decline({ request: request.id }))) return false;
    await refresh();
    tellHere(t('asked.declined'));
    return true;
  };
  return (
    <Section title={t('asked.decide')}>
      <Paragraph>{t('asked.decide.text')}</Paragraph>
      {waits && <Paragraph subtle>{t('asked.acceptWaits')}</Paragraph>}
      <ErrorSummary problems={accept.problems} />
      <ProblemNotice problem={accept.problem} />
      <div className="ss-buttons">
        {request.viewerMayAccept && !waits && (
          <Button busy={accept.busy} onClick={() => void takeOn()}>
            {t('asked.accept')}
          </Button>
        )}
        {request.viewerMayDecline && (
          <ActInDialog
            {...declining}
            label={t('asked.decline')}
            title={t('asked.decline.sure')}
            onAct={turnDown}
          >
            <Paragraph>{t('asked.decline.text')}</Paragraph>
          </ActInDialog>
        )}
      </div>
    </Section>
  );
};

const Withdraw = ({ request, refresh }: RequestActsProps) => {
  const t = useText(talkTexts);
  const { submit, ...state } = usePlatformAct(withdrawAdviceRequest);
  const withdraw = async () => {
    if (!(await submit({ request: request.id }))) return false;
    await refresh();
    tellHere(t('asked.withdrawn'));
    return true;
  };
  return (
    <ActInDialog
      {...state}
      variant="subtle"
      label={t('asked.withdraw')}
      title={t('asked.withdraw.sure')}
      onAct={withdraw}
    >
      <Paragraph>{t('asked.withdraw.text')}</Paragraph>
    </ActInDialog>
  );
};

/** What the viewer can do about a request now: decide, write, read the advice, or take it back. */
export const RequestActs = ({ request, refresh }: RequestActsProps) => {
  const t = useText(talkTexts);
  const to = useHref();
  const { wijkplatform, state } = request;
  const draft = wijkplatform.drafts.find((one) => one.state === 'open' && one.request?.id === request.id);
  const { code } = wijkplatform;
  return (
    <>
      {state === 'asked' && (request.viewerMayAccept || request.viewerMayDecline) && (
        <Decide request={request} refresh={refresh} />
      )}
      <div className="ss-buttons">
        {state === 'accepted' && draft && (
          <ButtonLink href={to('adviceDraft', { code, draft: draft.id, step: 'onderwerp' })}>
            {t('asked.writeOn')}
          </ButtonLink>
        )}
        {state === 'accepted' && !draft && wijkplatform.viewerMayWriteDraft && (
          <StartDraft
            wijkplatform={wijkplatform.id}
            code={code}
            request={request.id}
            label={t('asked.write')}
          />
        )}
        {request.viewerMayWithdraw && <Withdraw request={request} refresh={refresh} />}
      </div>
    </>
  );
};
