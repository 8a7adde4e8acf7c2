// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

type Answer = Record<string, unknown> & { refusals?: { code: string }[] };

export const ask = (page: Page, query: string, variables: object = {}): Promise<Record<string, Answer>> =>
  page.evaluate(async (body) => {
    const response = await fetch('/graphql/utrecht', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }, JSON.stringify({ query, variables }));

export const act = async (page: Page, name: string, result: string, input: object): Promise<Answer> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const data = await ask(
    page,
    `mutation($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Refused { refusals { code } } ${result} } }`,
    { input: { ...input, idempotencyKey: crypto.randomUUID() } },
  );
  const answer = data[name] as Answer;
  if (answer.refusals) throw new Error(`${name} was refused: ${JSON.stringify(answer.refusals)}`);
  return answer;
};

/**
 * A trajectory of the signed-in project lead with one planned phase and one question that nobody explored yet. Starting
 * one by its screens is another journey.
 */
export const aQuestion = async (page: Page, title: string, question: string): Promise<string> => {
  const { municipality, viewer } = (await ask(
    page,
    '{ municipality { policyFields { code } units { id } } viewer { id } }',
  )) as {
    municipality: { policyFields: { code: string }[]; units: { id: string }[] };
    viewer: { id: string };
  };
  const { trajectory } = await act(
    page,
    'startTrajectory',
    '... on TrajectoryStarted { trajectory { id number } }',
    {
      title,
      subject: 'Bewoners willen meer groen in hun straat.',
      startedAs: 'residents',
      policyField: municipality.policyFields[0]?.code,
      area: { cityWide: true, districts: [], neighbourhoods: [] },
      unit: municipality.units[0]?.id,
      lead: viewer.id,
    },
  );
  const { id, number } = trajectory as { id: string; number: string };
  const { phase } = await act(page, 'planPhase', '... on PhasePlanned { phase { id } }', {
    trajectory: id,
    title: 'Plan maken',
    goal: 'Er ligt een plan waar de straat achter staat.',
  });
  await act(page, 'raiseIssue', '... on IssueRaised { phaseIssue { id } }', {
    phase: (phase as { id: string }).id,
    question,
  });
  return number;
};
