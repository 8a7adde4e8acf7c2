// SPDX-License-Identifier: EUPL-1.2
import { OwnActs } from './OwnActs.tsx';
import { OwnAdvicePage } from './OwnAdvicePage.tsx';
import { Receipt } from './Receipt.tsx';

/** `/:municipality/adviezen/:number/wijkplatform`: what the platform can do with its advice, and the receipt (A4, A5, A9). */
export default function OwnAdviceScreen() {
  return (
    <OwnAdvicePage title={({ title }) => title} may={() => true} aside={(own) => <Receipt {...own} />}>
      {(own) => <OwnActs {...own} />}
    </OwnAdvicePage>
  );
}
