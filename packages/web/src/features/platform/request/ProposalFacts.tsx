// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, useTerm } from '../../../shared/advice/index.ts';
import { dayInWords } from '../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Facts } from '../../../shared/ui/index.ts';
import type { ShownProposal } from './follow-up-fragment.ts';
import { talkTexts } from './request.texts.ts';

type Content = Pick<ShownProposal, 'whatHappens' | 'decider' | 'signer' | 'signerName' | 'term' | 'dueOn'>;

/** When the answer comes by a proposal, in words. */
export const useWhen = (): ((proposal: Pick<Content, 'term' | 'dueOn'>) => string) => {
  const t = useText(talkTexts);
  const language = useLanguage();
  const term = useTerm();
  return (proposal) => {
    if (proposal.dueOn) return t('talk.when.due', { date: dayInWords(proposal.dueOn, language) });
    return proposal.term ? t('talk.when.term', { term: term(proposal.term) }) : t('talk.when.default');
  };
};

/** What a proposal says: what happens, who decides, who answers, when (A3). */
export const ProposalFacts = ({ proposal }: { proposal: Content }) => {
  const t = useText(talkTexts);
  const a = useText(adviceTexts);
  const when = useWhen();
  const signer = a(`advice.signer.${proposal.signer}`);
  return (
    <Facts
      facts={[
        { term: t('talk.whatHappens'), value: proposal.whatHappens },
        { term: t('talk.decider'), value: a(`advice.signer.${proposal.decider}`) },
        {
          term: t('talk.signer'),
          value: proposal.signerName ? t('talk.signedBy', { signer, name: proposal.signerName }) : signer,
        },
        { term: t('talk.when'), value: when(proposal) },
      ]}
    />
  );
};
