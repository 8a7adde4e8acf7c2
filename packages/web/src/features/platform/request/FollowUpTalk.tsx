// SPDX-License-Identifier: EUPL-1.2
import { momentInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Details, ErrorSummary, Panel, StatusBadge, tellHere } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import { acceptFollowUp } from './follow-up-acts.ts';
import type { ShownFollowUp, ShownProposal } from './follow-up-fragment.ts';
import { ProposalFacts } from './ProposalFacts.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { talkTexts } from './request.texts.ts';

export type TalkSide = 'municipality' | 'platform';

const Proposal = ({ proposal, timeZone }: { proposal: ShownProposal; timeZone: string }) => {
  const t = useText(talkTexts);
  const language = useLanguage();
  const moment = momentInWords(proposal.proposedAt, language, timeZone);
  return (
    <div className="ss-stack">
      <p className="ss-small ss-subtle">
        {t(`talk.proposal.${proposal.side}`, { no: proposal.no, moment })}{' '}
        {proposal.accepted && <StatusBadge tone="positive">{t('talk.agreed')}</StatusBadge>}
      </p>
      <ProposalFacts proposal={proposal} />
    </div>
  );
};

interface FollowUpTalkProps {
  followUp: ShownFollowUp;
  /** On whose behalf the viewer agrees or proposes. */
  side: TalkSide;
  timeZone: string;
  /** With its subject above it, where it stands among others. */
  titled?: boolean;
  /** Agreeing is done by another act here: taking on the request takes on the agreement. */
  acceptsElsewhere?: boolean;
}

/** The agreement on what follows (A3): the last proposal, agreeing to it or making another, and the earlier ones. */
export const FollowUpTalk = ({ followUp, side, timeZone, titled, acceptsElsewhere }: FollowUpTalkProps) => {
  const t = useText(talkTexts);
  const { submit, busy, problem, problems } = usePlatformAct(acceptFollowUp);
  const inOrder = [...followUp.proposals].sort((a, b) => b.no - a.no);
  const [last, ...earlier] = inOrder;
  if (!last) return null;
  const isOpen = followUp.state === 'proposed';
  const isTheirs = last.side !== side;
  const other = side === 'platform' ? 'municipality' : 'platform';
  const accept = async () => {
    if (await submit({ followUp: followUp.id, no: last.no, side })) tellHere(t('talk.accepted'));
  };
  return (
    <Panel>
      <div className="ss-stack">
        {titled && <p className="ss-notice__title">{t('talk.open', { subject: followUp.subject })}</p>}
        <Proposal proposal={last} timeZone={timeZone} />
        {isOpen && !isTheirs && <p className="ss-subtle">{t(`talk.waits.${other}`)}</p>}
        <ErrorSummary problems={problems} />
        <ProblemNotice problem={problem} />
        {isOpen && isTheirs && followUp.viewerMayAccept && !acceptsElsewhere && (
          <div>
            <Button busy={busy} onClick={() => void accept()}>
              {t('talk.accept')}
            </Button>
          </div>
        )}
        {isOpen && followUp.viewerMayPropose && (
          <Details summary={t('talk.counter')}>
            <ProposeForm key={last.no} side={side} followUp={followUp.id} last={last} />
          </Details>
        )}
        {earlier.length > 0 && (
          <Details summary={t('talk.earlier', { count: earlier.length })}>
            <div className="ss-stack ss-stack--large">
              {earlier.map((proposal) => (
                <Proposal key={proposal.no} proposal={proposal} timeZone={timeZone} />
              ))}
            </div>
          </Details>
        )}
      </div>
    </Panel>
  );
};
