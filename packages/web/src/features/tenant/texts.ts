// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const tenantTexts = defineTexts({
  'tenant.municipalities.title': { nl: 'Samenspel', en: 'Samenspel' },
  'tenant.municipalities.lead': {
    nl: 'Welke zeggenschap hebben bewoners, van wie is een vraag, en wat is er met de inbreng gedaan? Kies een gemeente.',
    en: 'What say do residents have, who owns a question, and what was done with what they brought in? Choose a municipality.',
  },
  'tenant.municipalities.list': { nl: 'Gemeenten', en: 'Municipalities' },
  'tenant.municipalities.empty': { nl: 'Nog geen gemeenten', en: 'No municipalities yet' },
  'tenant.municipalities.emptyText': {
    nl: 'Hier staat straks elke gemeente die Samenspel gebruikt. De beheerder van deze installatie voegt ze toe.',
    en: 'Every municipality that uses Samenspel will stand here. The administrator of this installation adds them.',
  },
});
