// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useState } from 'react';
import { useText } from '../texts/index.ts';
import { Button, CheckboxGroup, Dialog } from '../ui/index.ts';
import { shortcutTexts } from './texts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const keys = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.enter'],
  ['/', 'keys.filter'],
  ['?', 'keys.help'],
] as const;

/** The shortcuts of a work list, their help, and the switch that turns them off. `filterId` is the control that / leads to. */
export const KeyHelp = ({ filterId }: { filterId: string }) => {
  const t = useText(shortcutTexts);
  const [isOpen, setOpen] = useState(false);
  const onHelp = useCallback(() => setOpen(true), []);
  const { areOn, switchTo } = useShortcuts({ onHelp, filterId });
  return (
    <>
      <Button variant="subtle" small onClick={onHelp}>
        {t('keys.open')}
      </Button>
      <Dialog open={isOpen} title={t('keys.title')} onClose={() => setOpen(false)}>
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
          label={t('keys.open')}
          choices={[{ value: 'on', label: t('keys.use'), hint: t('keys.useHint') }]}
          value={areOn ? ['on'] : []}
          onChange={(chosen) => switchTo(chosen.includes('on'))}
        />
      </Dialog>
    </>
  );
};
