// SPDX-License-Identifier: EUPL-1.2
import { adviceTexts, TermClock } from '../../../shared/advice/index.ts';
import { FileItems, type FileItemsProps } from '../../../shared/files/index.ts';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Facts, Link, Section } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import { handleTexts } from './handle.texts.ts';

const Files = ({ title, files }: { title: string } & FileItemsProps) =>
  files.length > 0 && (
    <Section title={title}>
      <ul>
        <FileItems files={files} />
      </ul>
    </Section>
  );

/** Beside the acts: how it stands, who handles it, who answers as agreed, what was sent along, and the terms besides that of the answer. */
export const HandleFacts = ({ advice }: Handling) => {
  const t = useText(handleTexts);
  const shared = useText(answeringTexts);
  const words = useText(adviceTexts);
  const to = useHref();
  const { trajectory, handler, followUp, clocks, clock, state, round, current, response } = advice;
  const others = clocks.filter(({ id, kind }) => id !== clock.id && kind !== 'commitment');
  const said = words(`advice.state.${state}`);
  return (
    <div className="ss-stack ss-stack--large">
      <Facts
        facts={[
          {
            term: t('handle.state'),
            value: round > 1 ? t('handle.round', { state: said, round }) : said,
          },
          {
            term: t('handle.handler'),
            value: handler ? (handler.name ?? shared('answering.nobody')) : t('handle.handler.none'),
          },
          {
            term: t('handle.signer'),
            value: [words(`advice.signer.${advice.signer}`), advice.signerName].filter(Boolean).join(': '),
          },
          ...(followUp?.agreed ? [{ term: t('handle.agreed'), value: followUp.agreed.whatHappens }] : []),
          ...(trajectory
            ? [
                {
                  term: t('handle.trajectory'),
                  value: (
                    <Link href={to('trajectory', { number: trajectory.number })}>
                      {trajectory.number}: {trajectory.title}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Files title={t('handle.files')} files={current.files} />
      <Files title={t('handle.answer.files')} files={response?.files ?? []} />
      {others.length > 0 && (
        <Section title={t('handle.otherClocks')}>
          {others.map((other) => (
            <TermClock key={other.id} compact clock={other} withdrawn={state === 'withdrawn'} />
          ))}
        </Section>
      )}
    </div>
  );
};
