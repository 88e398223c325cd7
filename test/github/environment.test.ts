import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/github/environment.ts';

const usual = { RUNNER_TEMP: '/tmp/runner', GITHUB_REPOSITORY: 'octo-org/handbook', GITHUB_RUN_ID: '42' };

test('github.com is where nothing else is said', () => {
  expect(readEnvironment({ ...usual, GITHUB_API_URL: '', GITHUB_WORKFLOW_REF: '' })).toMatchObject({
    environment: {
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      runUrl: 'https://github.com/octo-org/handbook/actions/runs/42',
      workflowPath: undefined,
      hasArtifactService: false,
    },
  });
});

test('an enterprise server has its own addresses, and a later attempt its own page', () => {
  const variables = {
    ...usual,
    GITHUB_API_URL: 'https://git.example.com/api/v3',
    GITHUB_SERVER_URL: 'https://git.example.com/',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_WORKFLOW_REF: 'octo-org/handbook/.github/workflows/gate.yml@refs/pull/7/merge',
  };
  expect(readEnvironment(variables)).toMatchObject({
    environment: {
      graphqlUrl: 'https://git.example.com/api/graphql',
      runUrl: 'https://git.example.com/octo-org/handbook/actions/runs/42/attempts/3',
      workflowPath: '.github/workflows/gate.yml',
      attempt: 3,
    },
  });
});

test('what the runner always sets must be there', () => {
  expect(readEnvironment({ GITHUB_RUN_ATTEMPT: 'x', GITHUB_API_URL: 'nowhere' })).toEqual({
    ok: false,
    problem: "The runner's environment is incomplete or malformed: GITHUB_API_URL, GITHUB_RUN_ATTEMPT, RUNNER_TEMP.",
  });
});
