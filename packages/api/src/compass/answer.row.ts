// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

abstract class AnswerRow extends TenantRow {
  @Column('uuid', { name: 'reading_id' })
  readingId: string;

  @Column('text')
  question: string;

  @Column('text')
  part: string;

  @Column('text')
  answer: string;

  @Column('text')
  reason: string;

  @Column('int')
  revision: number;

  @Column('timestamptz')
  at: string;
}

@Entity('agreed_answer')
export class AgreedAnswerRow extends AnswerRow {}

@Entity('participant_answer')
export class ParticipantAnswerRow extends AnswerRow {
  @Column('uuid', { name: 'participant_id' })
  participantId: string;
}
