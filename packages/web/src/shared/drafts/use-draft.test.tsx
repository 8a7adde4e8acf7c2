// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useDraft } from './index.ts';

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('comes back after the page was closed', () => {
    const first = renderHook(() => useDraft('exploration.2026-004.1', { goal: '' }));
    act(() => first.result.current.set({ goal: 'Een plan' }));
    cleanup();
    const second = renderHook(() => useDraft('exploration.2026-004.1', { goal: '' }));
    expect(second.result.current.value).toEqual({ goal: 'Een plan' });
    expect(second.result.current.restored).toBe(true);
    expect(second.result.current.savedAt).toBeDefined();
  });

  it('is forgotten once the form has been accepted', () => {
    const first = renderHook(() => useDraft('form.1', ''));
    act(() => first.result.current.set('reden'));
    act(() => first.result.current.discard());
    cleanup();
    expect(renderHook(() => useDraft('form.1', '')).result.current.value).toBe('');
  });

  it('survives what it cannot read', () => {
    localStorage.setItem('samenspel.draft.form.2', '{broken');
    expect(renderHook(() => useDraft('form.2', 'leeg')).result.current.value).toBe('leeg');
  });
});
