// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { OfficialPage } from '../OfficialPage.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { registerPlatformTexts } from './register.texts.ts';
import { registerQuery } from './register-query.ts';

/** `/:municipality/instellingen/wijkplatform-inschrijven`: the administrator registers a wijkplatform (P1). */
export default function RegisterPlatformScreen() {
  const t = useText(registerPlatformTexts);
  return (
    <OfficialPage
      title={t('registerPlatform.title')}
      lead={t('registerPlatform.lead')}
      query={registerQuery}
      variables={{}}
      may={({ viewer }) => viewer?.mayRegisterWijkplatform === true}
    >
      {({ municipality }) => <RegisterForm districts={municipality.districts} />}
    </OfficialPage>
  );
}
