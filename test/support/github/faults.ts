import { type Fault, htmlPage } from '../faults.ts';

const documentation = 'https://docs.github.com/rest';

const message = (status: number, text: string, headers: Readonly<Record<string, string>> = {}, more: object = {}) =>
  ({
    kind: 'reply',
    reply: {
      status,
      headers,
      body: { message: text, documentation_url: documentation, status: String(status), ...more },
    },
  }) satisfies Fault;

/** Ways in which the real service refuses, in its own forms. */
export const gitHubFaults = {
  unauthorised: message(401, 'Bad credentials'),
  forbidden: message(403, 'Resource not accessible by integration'),
  notFound: message(404, 'Not Found'),
  invalid: message(422, 'Validation Failed', {}, { errors: [{ resource: 'Unknown', code: 'invalid' }] }),
  /** The hourly budget of the token is spent. */
  hourlyLimit: (resetEpochSeconds: number) =>
    message(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(resetEpochSeconds),
    }),
  tooManyRequests: (retryAfterSeconds: number) =>
    message(429, 'You have exceeded a secondary rate limit.', { 'retry-after': String(retryAfterSeconds) }),
  /** Without `retry-after` the documentation asks for a minute's wait. */
  secondaryLimit: (retryAfterSeconds?: number) =>
    message(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    ),
  /** The limit on creating content in its other form: 422 with the code `abuse`. */
  abuse: message(
    422,
    'Validation Failed',
    {},
    { errors: [{ resource: 'PullRequestReview', code: 'abuse', field: 'base', message: 'was submitted too quickly' }] },
  ),
  serverError: (status: 500 | 502 | 503 | 504 = 502) => message(status, 'Server Error'),
  html: (status = 502): Fault => ({ kind: 'reply', reply: htmlPage(status) }),
  /** GraphQL refuses with status 200. */
  graphqlErrors: (type = 'RESOURCE_LIMITS_EXCEEDED'): Fault => ({
    kind: 'reply',
    reply: {
      status: 200,
      body: { data: null, errors: [{ type, message: 'Resource limits for this query exceeded.' }] },
    },
  }),
  hang: { kind: 'hang' },
  reset: { kind: 'reset' },
  slow: (ms: number): Fault => ({ kind: 'slow', ms }),
  before: (act: () => unknown): Fault => ({ kind: 'before', act }),
} as const satisfies Record<string, Fault | ((...parameters: never[]) => Fault)>;

/** The routes that faults are most often hung on. */
export const gitHubRoutes = {
  pull: /^GET [^?]*\/pulls\/\d+$/,
  pullFiles: /^GET .*\/pulls\/\d+\/files/,
  compare: /^GET .*\/compare\//,
  blob: /^GET .*\/git\/blobs\//,
  tree: /^GET .*\/git\/trees\//,
  contents: /^GET .*\/contents\//,
  graphql: /^POST \/graphql/,
  listComments: /^GET .*\/issues\/\d+\/comments/,
  createComment: /^POST .*\/issues\/\d+\/comments/,
  updateComment: /^PATCH .*\/issues\/comments\//,
  anyComment: /^(POST .*\/issues\/\d+\/comments|PATCH .*\/issues\/comments\/)/,
  createReview: /^POST .*\/pulls\/\d+\/reviews/,
  listReviewComments: /^GET .*\/pulls\/\d+\/comments/,
  createCheckRun: /^POST .*\/check-runs/,
  artifacts: /^GET .*\/actions\/artifacts\?/,
  run: /^GET .*\/actions\/runs\/\d+$/,
  artifactZip: /^GET .*\/actions\/artifacts\/\d+\/zip/,
  everyWrite: /^(POST (?!\/graphql)|PATCH |PUT |DELETE )/,
  everything: /./,
} as const;
