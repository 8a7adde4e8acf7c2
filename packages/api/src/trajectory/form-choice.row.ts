// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('form_choice')
export class FormChoiceRow extends TenantRow {
  @Column('uuid', { name: 'phase_issue_id' })
  phaseIssueId: string;

  @Column('uuid', { name: 'reading_id' })
  readingId: string;

  @Column('uuid', { name: 'compass_version_id' })
  compassVersionId: string;

  @Column('text', { name: 'outcome_code' })
  outcomeCode: string;

  @Column('text', { name: 'form_code' })
  formCode: string;

  @Column('text')
  ownership: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'municipality_role' })
  municipalityRole: string;

  @Column('text', { name: 'residents_role' })
  residentsRole: string;

  @Column('jsonb')
  obliges: { code: string; proof: string }[];

  @Column('uuid', { name: 'chosen_by' })
  chosenBy: string;

  @Column('timestamptz', { name: 'chosen_at' })
  chosenAt: string;
}

@Entity('supporting_form')
export class SupportingFormRow extends TenantRow {
  @Column('uuid', { name: 'choice_id' })
  choiceId: string;

  @Column('uuid', { name: 'compass_version_id' })
  compassVersionId: string;

  @Column('text', { name: 'form_code' })
  formCode: string;
}

@Entity('obligation')
export class ObligationRow extends TenantRow {
  @Column('uuid', { name: 'phase_issue_id' })
  phaseIssueId: string;

  @Column('uuid', { name: 'choice_id' })
  choiceId: string;

  @Column('text')
  code: string;

  @Column('text')
  account: string;

  @Column('timestamptz', { name: 'fulfilled_at' })
  fulfilledAt: string;

  @Column('uuid', { name: 'accepted_by_municipality', nullable: true })
  acceptedByMunicipality: string | null;

  @Column('uuid', { name: 'accepted_by_residents', nullable: true })
  acceptedByResidents: string | null;
}
