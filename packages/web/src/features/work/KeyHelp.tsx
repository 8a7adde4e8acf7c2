// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useState } from 'react';
import { useText } from '../../shared/texts/index.ts';
import { Button, CheckboxGroup, Dialog } from '../../shared/ui/index.ts';
import { workTexts } from './texts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const keys = [
  ['j', 'work.keys.next'],
  ['k', 'work.keys.previous'],
  ['Enter', 'work.keys.enter'],
  ['/', 'work.keys.filter'],
  ['?', 'work.keys.help'],
] as const;

/** The shortcuts of the work list, their help, and the switch that turns them off. */
export const KeyHelp = () => {
  const t = useText(workTexts);
  const [isOpen, setOpen] = useState(false);
  const onHelp = useCallback(() => setOpen(true), []);
  const { areOn, switchTo } = useShortcuts({ onHelp, filterId: 'filter-kind' });
  return (
    <>
      <Button variant="subtle" small onClick={onHelp}>
        {t('work.keys.open')}
      </Button>
      <Dialog open={isOpen} title={t('work.keys.title')} onClose={() => setOpen(false)}>
        <dl className="ss-keys">
          {keys.map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
        <CheckboxGroup
          name="shortcuts"
          label={t('work.keys.open')}
          choices={[{ value: 'on', label: t('work.keys.use'), hint: t('work.keys.useHint') }]}
          value={areOn ? ['on'] : []}
          onChange={(chosen) => switchTo(chosen.includes('on'))}
        />
      </Dialog>
    </>
  );
};
