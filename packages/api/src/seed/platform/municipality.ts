// SPDX-License-Identifier: EUPL-1.2
import type { TenantRole } from '@samenspel/domain/access';
import type { AdviceRules } from '@samenspel/domain/advice';
import type { CompassDefinition, Side } from '@samenspel/domain/compass';
import type { LocalText } from '@samenspel/domain/kernel';
import type { AffairStory, PlatformStory } from '../story/affair.ts';
import type { Story } from '../story/story.ts';

/** An invented person. With an account they can be chosen at sign-in, by the key as subject. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly name: string;
  /** What the public reads; left out: the role alone. */
  readonly publicName?: string;
  readonly language?: 'nl' | 'en';
  readonly account: boolean;
  readonly roles: readonly TenantRole[];
}

export interface DemonstrationCompass {
  readonly code: string;
  readonly name: LocalText;
  readonly number: string;
  readonly provenance: 'adopted' | 'reconstructed';
  /** The decision that adopted it (C9). */
  readonly adoptedBy: string;
  readonly definition: CompassDefinition;
  /** The administrator who published it, and when. */
  readonly by: string;
  readonly day: number;
}

/** What the administrator sets for the advice right, beside what holds anyway, with the days off of the years around. */
export interface DemonstrationRules {
  readonly day: number;
  readonly by: string;
  readonly changed?: Partial<AdviceRules>;
  /** What officials use again in their answers. */
  readonly passages?: readonly {
    readonly day: number;
    readonly by: string;
    readonly title: string;
    readonly body: string;
  }[];
}

/** A municipality of the demonstration, as data. Codes never change. */
export interface DemonstrationMunicipality {
  readonly slug: string;
  readonly name: string;
  readonly accent: string;
  /** The first day of its history here. */
  readonly day: number;
  /** Neighbourhoods by district; codes are made of the names. */
  readonly districts: Readonly<Record<string, readonly string[]>>;
  readonly policyFields: Readonly<Record<string, LocalText>>;
  readonly units: readonly { readonly code: string; readonly name: string; readonly parent?: string }[];
  readonly roleNames: readonly { readonly code: string; readonly side: Side; readonly name: LocalText }[];
  readonly persons: readonly DemonstrationPerson[];
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
  readonly compass: DemonstrationCompass;
  readonly stories: readonly Story[];
  readonly rules: DemonstrationRules;
  readonly platforms: readonly PlatformStory[];
  /** What goes back and forth between platforms and municipality. */
  readonly affairs: readonly AffairStory[];
}

/** The code of a place: its name in small letters without accents, with hyphens. */
export function codeOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export const text = (nl: string, en: string): LocalText => ({ nl, en });
