// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../texts/index.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { uiTexts } from './texts.ts';

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons beside "close". */
  actions?: ReactNode;
}

/** The browser's own modal dialog: it traps and gives back the focus, and Escape closes it. */
export const Dialog = ({ open, title, onClose, children, actions }: DialogProps) => {
  const t = useText(uiTexts);
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog className="ss-dialog" ref={box} aria-labelledby={id} onClose={onClose}>
      <div className="ss-stack">
        <Heading level={2} looks={3} id={id}>
          {title}
        </Heading>
        {children}
        <div className="ss-buttons">
          {actions}
          <Button variant="subtle" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </div>
      </div>
    </dialog>
  );
};
