// SPDX-License-Identifier: EUPL-1.2
import { utrechtCompass } from '@samenspel/domain/compass';
import type pg from 'pg';
import { idOfTenant } from './parts.ts';
import { type Size, trajectoriesOf } from './size.ts';

const SENTENCES = [
  'De bewoners van de straat willen dat het plein weer een plek wordt waar kinderen kunnen spelen.',
  'De gemeente onderzoekt met de ondernemers hoe het verkeer in de smalle straten veiliger kan.',
  'Het platform vraagt om meer bomen, minder stenen en een pad dat ook na regen droog blijft.',
  'Over het geld beslist de raad in het najaar, en tot die tijd ligt de keuze bij de wijk zelf.',
  'Wie hier woont kent de hoeken die donker zijn, en waar de bus te laat komt voor de school.',
  'De werkgroep sprak met honderd mensen aan de deur en schreef op wat zij samen konden dragen.',
];

/** The functions and small tables from which the rows are made, in a schema of their own beside the product's tables. */
export async function makeTools(client: pg.Client, size: Size): Promise<void> {
  const corpus = Array.from({ length: 36 }, (_, i) => SENTENCES[(i * 5) % SENTENCES.length]).join(' ');
  await client.query(`
    DROP SCHEMA IF EXISTS bench CASCADE;
    CREATE SCHEMA bench;
    CREATE FUNCTION bench.id(kind int, t int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
      ('0195' || lpad(to_hex(kind), 4, '0') || '-' || lpad(to_hex(t), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
    CREATE FUNCTION bench.words(n bigint, length int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
      trim(substr('${corpus}', 1 + (abs(n) * 7919 % 2500)::int, length));
    CREATE FUNCTION bench.roles() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
      ARRAY['stakeholder_manager', 'communications_adviser', 'district_adviser', 'participation_adviser', 'initiator', 'participant'];
    CREATE TABLE bench.municipality (t int PRIMARY KEY, tenant_id uuid NOT NULL, trajectories int NOT NULL);
    CREATE TABLE bench.standing (no int, issue int, phase int);
    INSERT INTO bench.standing VALUES (1, 1, 1), (2, 1, 2), (3, 1, 3), (4, 1, 4), (5, 2, 3), (6, 2, 4);
    CREATE TABLE bench.happening (no int, kind text);
    INSERT INTO bench.happening VALUES (1, 'TrajectoryStarted'), (2, 'PhasePlanned'), (3, 'IssueRaised'), (4, 'ExplorationCompleted'),
      (5, 'ReadingCompleted'), (6, 'FormChosen'), (7, 'OwnershipRecorded'), (8, 'PhaseStarted');
    CREATE TABLE bench.definition (definition jsonb);
    CREATE TABLE bench.form (no int, code text, say text, ownership text, collaboration boolean, obliges jsonb);`);
  await client.query('INSERT INTO bench.definition VALUES ($1)', [JSON.stringify(utrechtCompass)]);
  await client.query(
    `INSERT INTO bench.form SELECT f.no, f.of ->> 'code', f.of ->> 'say', f.of ->> 'ownership', (f.of ->> 'collaboration')::boolean,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('code', o ->> 'code', 'proof', coalesce(o ->> 'proof', 'account'))), '[]')
        FROM jsonb_array_elements(f.of -> 'obligations') AS o)
     FROM bench.definition d, jsonb_array_elements(d.definition -> 'forms') WITH ORDINALITY AS f (of, no)`,
  );
  const rows = Array.from({ length: size.tenants }, (_, t) => [t, idOfTenant(t), trajectoriesOf(size, t)]);
  await client.query(
    'INSERT INTO bench.municipality SELECT * FROM unnest($1::int[], $2::uuid[], $3::int[])',
    [0, 1, 2].map((column) => rows.map((row) => row[column])),
  );
  await client.query('ANALYZE bench.municipality, bench.form, bench.standing, bench.happening');
}
