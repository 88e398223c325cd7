import { expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';

const variables = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ 'github-token': 'ghs_0123456789', ...inputs }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  );
const read = (inputs: Readonly<Record<string, string>> = {}) => readInputs(variables(inputs), () => {});

test('what is left out has its default', () => {
  expect(read()).toEqual({
    ok: true,
    inputs: {
      apiKey: undefined,
      baseUrl: undefined,
      model: undefined,
      config: '.github/content-gate.yml',
      configNamed: false,
      token: 'ghs_0123456789',
      gateId: 'content-gate',
      mode: undefined,
      onMissingCredentials: 'fail',
      signingKey: undefined,
    },
  });
});

test('a signing key of sixteen characters is long enough', () => {
  expect(read({ 'signing-key': 'x'.repeat(16) })).toMatchObject({ inputs: { signingKey: 'x'.repeat(16) } });
  expect(read({ 'signing-key': 'x'.repeat(15) })).toMatchObject({ ok: false });
});

test('what is given is taken without the white space around it', () => {
  expect(read({ 'api-key': ' sk-12345\n', 'base-url': 'http://127.0.0.1:8080/v1/', mode: 'advise' })).toMatchObject({
    inputs: { apiKey: 'sk-12345', baseUrl: 'http://127.0.0.1:8080/v1', mode: 'advise' },
  });
});

test.each([
  ['base-url', 'api.example.com', 'must be an http or https address'],
  ['base-url', 'file:///etc/passwd', 'must be an http or https address'],
  ['base-url', 'https://user:word@api.example.com', 'must not contain a user name or password'],
  ['base-url', 'https://api.example.com/v1?key=1', 'must not have a query'],
  ['mode', 'strict', 'must be "enforce" or "advise"'],
  ['on-missing-credentials', 'pass', 'must be "fail" or "skip"'],
  ['gate-id', 'a"b', 'must be letters and digits'],
  ['gate-id', 'a--b', 'must be letters and digits'],
  ['gate-id', '-->', 'must be letters and digits'],
  ['config', '../secret.yml', 'inside the repository'],
  ['config', '/etc/passwd', 'inside the repository'],
  ['config', 'a/./b.yml', 'inside the repository'],
  ['github-token', ' ', 'is empty'],
  ['signing-key', 'short', 'is shorter than 16 characters'],
  ['api-key', 'sk-first\nsk-second', 'must be one line'],
  ['api-key', 'sk-12345…', 'must be one line'],
  ['github-token', 'ghs_a\tb', 'must be one line'],
  ['model', 'a\u0007b', 'must be one line'],
])('%s: %j is refused with what is allowed, and not repeated', (name, value, message) => {
  const result = read({ [name]: value });
  expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining(message)]);
  expect(result.ok ? '' : result.problems[0]).toMatch(new RegExp(`^Input \`${name}\` .*\\.$`));
  if (value.length > 8) expect(JSON.stringify(result)).not.toContain(value);
});

test('every problem has a line of its own', () => {
  const result = read({ mode: 'x', 'gate-id': 'Ä', config: '/' });
  expect(result.ok ? [] : result.problems).toHaveLength(3);
});

test('secrets are hidden before anything is said, in refused inputs too', () => {
  const hidden: string[] = [];
  const key = 'sk-secret/key+with=signs';
  const given = variables({ 'api-key': ` ${key}\n`, 'signing-key': 'line one of it\nline two of it', mode: 'x' });
  readInputs(given, (secret) => hidden.push(secret));
  expect(hidden.filter(Boolean)).toEqual([` ${key}\n`, 'ghs_0123456789', 'line one of it\nline two of it']);
});
