// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Skeleton } from '../../../../shared/ui/index.ts';
import { ManagePage } from '../ManagePage.tsx';
import { choicesQuery } from './choices-query.ts';
import { DescribeForm } from './DescribeForm.tsx';
import { describeTexts } from './describe.texts.ts';

/** `/:municipality/trajecten/:number/beschrijving`: change what the trajectory says of itself (T1). */
export default function DescribeScreen() {
  const t = useText(describeTexts);
  const language = useLanguage();
  const [{ data }] = useQuery({ query: choicesQuery, variables: { language } });
  return (
    <ManagePage title={t('describe.title')} may={(trajectory) => trajectory.viewerMayDescribeTrajectory}>
      {(managing) => (data ? <DescribeForm managing={managing} choices={data.municipality} /> : <Skeleton />)}
    </ManagePage>
  );
}
