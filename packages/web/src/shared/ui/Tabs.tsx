// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

export interface Tab {
  id: string;
  label: string;
  content: ReactNode;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the ARIA pattern: one stop for the Tab key, arrows move between them. */
export const Tabs = ({ tabs, label }: { tabs: readonly Tab[]; label: string }) => {
  const base = useId();
  const [open, setOpen] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = (open + step + tabs.length) % tabs.length;
    setOpen(next);
    buttons.current[next]?.focus();
  };
  return (
    <div>
      <div className="ss-tabs__list" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            className="ss-tabs__tab"
            aria-selected={index === open}
            aria-controls={`${base}-${tab.id}-panel`}
            tabIndex={index === open ? 0 : -1}
            ref={(button) => {
              buttons.current[index] = button;
            }}
            onClick={() => setOpen(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-${tab.id}-panel`}
          aria-labelledby={`${base}-${tab.id}`}
          hidden={index !== open}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
};
