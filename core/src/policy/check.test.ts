import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineOptions } from '../options.js';
import { checkPolicy } from './check.js';
import { defaultPolicy, type PolicyInput } from './policy.js';

const rules = [
  { id: 'no-secrets-in-log', options: defineOptions({ allow: { kind: 'string[]', default: [], describe: 'Names.' }, deep: { kind: 'boolean', default: true, describe: 'Deep.' } }) },
  { id: 'require-log-retention', options: defineOptions({ days: { kind: 'number', default: 365, minimum: 1, describe: 'Days.' }, mode: { kind: 'enum', values: ['a', 'b'], default: 'a', describe: 'Mode.' } }) },
];

const problems = (input: unknown): string[] => (checkPolicy(input, rules, '/app').problems ?? []).map(({ message }) => message);

const full: PolicyInput = {
  preset: 'strict',
  dataClasses: { 'partner-pin': { like: 'password', label: 'a partner PIN', names: ['partnerPin'] } },
  sources: [
    { call: 'readPin', class: 'partner-pin' },
    { type: { from: 'package', package: 'bank', name: ['Pin', 'Pan'] }, class: 'card' },
    { property: { from: 'file', path: 'src/user.ts', name: 'User.pin' }, class: 'password' },
    { name: 'partnerPin', class: 'partner-pin' },
  ],
  sinks: [{ call: { from: 'global', name: 'report' }, arguments: [0, 2] }],
  sanitizers: [{ call: 'mask', classes: ['card', 'partner-pin'] }, { call: 'hash' }],
  events: [{ call: 'audit.record', events: ['authn_login_success'] }],
  harmlessNames: ['tokenCount'],
  rules: { 'no-secrets-in-log': ['error', { allow: ['a'], deep: false }], 'require-log-retention': 'off' },
  overrides: [{ files: ['scripts/'], rules: { 'require-log-retention': ['warning', { days: 30, mode: 'b' }] } }],
  exclude: ['fixtures/'],
  handlers: [
    { handler: 'AuthController.login', files: ['src/auth/'], kind: 'login' },
    { route: 'POST /hook', waive: { outcome: 'success', reason: 'the partner keeps a record of it', owner: 'payments', expires: '2030-02-28' } },
  ],
  login: { by: 'keycloak', reason: 'its events are shipped to the same store' },
  minimumStrength: 'audit',
};

const waived = (waive: object) => ({ handlers: [{ handler: 'f', waive: { reason: 'the partner keeps a record of it', owner: 'payments', expires: '2030-02-28', ...waive } }] });

describe('checkPolicy', () => {
  it('takes a full policy', () => {
    expect(checkPolicy(full, rules, '/app')).toEqual({ policy: { ...full, root: '/app' } });
  });

  it('fills an empty one', () => {
    expect(checkPolicy({}, rules, 'C:\\app')).toEqual({ policy: defaultPolicy('C:/app') });
    expect(checkPolicy({ rules: undefined, $schema: './schema.json' }, rules, '/app')).toEqual({ policy: defaultPolicy('/app') });
  });

  it('copies: later changes of the input do not count', () => {
    const input = { exclude: ['a'] };
    const { policy } = checkPolicy(input, rules, '/app');
    input.exclude.push('b');
    expect(policy?.exclude).toEqual(['a']);
  });

  const wrong: readonly (readonly [unknown, readonly string[]])[] = [
    [7, ['expected an object, got a number.']],
    [null, ['expected an object, got null.']],
    [[], ['expected an object, got a list.']],
    [{ sourcse: [] }, ['`sourcse`: "sourcse" is not known here. Did you mean `sources`? Allowed: `preset`, `dataClasses`, `sources`, `sinks`, `sanitizers`, `events`, `harmlessNames`, `rules`, `overrides`, `exclude`, `handlers`, `login`, `minimumStrength`.']],
    [{ preset: 'strct' }, ['`preset`: expected one of "recommended", "strict". Did you mean "strict"?']],
    [{ preset: 1 }, ['`preset`: expected one of "recommended", "strict", got a number.']],
    [{ rules: { 'no-secret-in-log': 'error' } }, ['`rules["no-secret-in-log"]`: "no-secret-in-log" is not known here. Did you mean `no-secrets-in-log`? Allowed: `no-secrets-in-log`, `require-log-retention`.']],
    [{ rules: { 'no-secrets-in-log': 'warn' } }, ['`rules["no-secrets-in-log"]`: expected one of "off", "info", "warning", "error". Did you mean "warning"?']],
    [{ rules: { 'no-secrets-in-log': 2 } }, ['`rules["no-secrets-in-log"]`: expected one of "off", "info", "warning", "error", or a list of two entries, got a number.']],
    [{ rules: { 'no-secrets-in-log': ['error'] } }, ['`rules["no-secrets-in-log"]`: expected a list of two entries: a severity, then the options.', '`rules["no-secrets-in-log"][1]`: expected an object, got nothing.']],
    [{ rules: { 'no-secrets-in-log': ['error', { alow: [] }] } }, ['`rules["no-secrets-in-log"][1].alow`: "alow" is not known here. Did you mean `allow`? Allowed: `allow`, `deep`.']],
    [{ rules: { 'require-log-retention': ['error', { days: 0 }] } }, ['`rules["require-log-retention"][1].days`: expected a number of at least 1.']],
    [{ sources: [{ call: 'f' }] }, ['`sources[0]`: the key `class` is missing. The name of a data class: a built-in one or one of `dataClasses`.']],
    [{ sources: [{ class: 'card' }] }, ['`sources[0]`: expected exactly one of the keys `call`, `type`, `property`, `name`.']],
    [{ sources: [{ call: 'f', type: 'T', class: 'card' }] }, ['`sources[0]`: expected exactly one of the keys `call`, `type`, `property`, `name`.']],
    [{ sources: [{ call: 'f', class: 'pasword' }] }, ['`sources[0].class`: this is no data class: take a built-in one or declare it in `dataClasses`. Did you mean "password"?']],
    [{ sources: [{ call: { from: 'npm', name: 'f' }, class: 'card' }] }, ['`sources[0].call.from`: expected one of "package", "file", "global".']],
    [{ sources: [{ call: { from: 'package', name: 'f' }, class: 'card' }] }, ['`sources[0].call`: the key `package` is missing. The name of the package.']],
    [{ sanitizers: [{ call: 'f', classes: ['card', 'crad'] }] }, ['`sanitizers[0].classes[1]`: this is no data class: take a built-in one or declare it in `dataClasses`. Did you mean "card"?']],
    [{ sinks: [{ call: 'f', arguments: [-1] }] }, ['`sinks[0].arguments[0]`: expected a whole number of at least 0.']],
    [{ dataClasses: { Pin: { like: 'password' } } }, ['`dataClasses.Pin`: expected small letters and digits, words joined by `-` as the key.']],
    [{ dataClasses: { password: { like: 'card' } } }, ['`dataClasses.password`: "password" is a built-in class: take another name.']],
    [{ overrides: [{ files: [], rules: {} }] }, ['`overrides[0].files`: expected a list that is not empty.']],
    [{ exclude: ['!a'] }, ['`exclude[0]`: expected a glob with `/` between folders, without a leading `!`.']],
    [{ exclude: ['src\\**'] }, ['`exclude[0]`: expected a glob with `/` between folders, without a leading `!`.']],
    [{ harmlessNames: [' '] }, ['`harmlessNames[0]`: expected text that is not empty.']],
    [{ handlers: [{ kind: 'login' }] }, ['`handlers[0]`: expected exactly one of the keys `handler`, `route`.']],
    [{ handlers: [{ handler: 'f', route: 'POST /f', kind: 'login' }] }, ['`handlers[0]`: expected exactly one of the keys `handler`, `route`.']],
    [{ handlers: [{ handler: 'f' }] }, ['`handlers[0]`: expected at least one of the keys `kind`, `waive`.']],
    [{ handlers: [{ route: '/login', kind: 'none' }] }, ['`handlers[0].route`: expected a method and a path, as in `POST /login`.']],
    [{ minimumStrength: 'auditt' }, ['`minimumStrength`: expected one of "typed", "audit", "domain-event", "log". Did you mean "audit"?']],
    [{ login: { by: 'auth0' } }, ['`login`: the key `reason` is missing. Where those records are kept and who looks at them, in a sentence.']],
    [{ login: { by: 'gateway', reason: 'because we need it' } }, ['`login.reason`: this says nothing that a reviewer could judge: write why, in a sentence.']],
    [waived({ reason: 'later ... !!' }), ['`handlers[0].waive.reason`: expected a reason in words, of at least ten letters.']],
    [waived({ reason: 'todo fixme test' }), ['`handlers[0].waive.reason`: this says nothing that a reviewer could judge: write why, in a sentence.']],
    [waived({ owner: undefined }), ['`handlers[0].waive`: the key `owner` is missing. Who answers for it.']],
    [waived({ expires: '2030-2-1' }), ['`handlers[0].waive.expires`: expected a day as `YYYY-MM-DD`.']],
    [waived({ expires: '2030-02-29' }), ['`handlers[0].waive.expires`: there is no such day.']],
    [waived({ outcome: 'both' }), ['`handlers[0].waive.outcome`: expected one of "success", "failure".']],
  ];

  it.each(wrong)('%j', (input, messages) => {
    expect(problems(input)).toEqual(messages);
  });

  it('refuses keys that mean something to JavaScript', () => {
    expect(problems(JSON.parse('{"__proto__": {"preset": "strict"}}'))[0]).toMatch(/^`__proto__`: "__proto__" is not known here\./);
    expect(problems(JSON.parse('{"dataClasses": {"__proto__": {"like": "card"}}}'))).toEqual(['`dataClasses.__proto__`: expected small letters and digits, words joined by `-` as the key.']);
    expect(problems(JSON.parse('{"rules": {"constructor": "off", "__proto__": "off"}}'))).toHaveLength(2);
    expect(({} as { preset?: string }).preset).toBeUndefined();
  });

  it('survives getters, proxies and cycles', () => {
    const thrower = { get preset(): string { throw new Error('hunter2'); } };
    expect(problems(thrower)).toEqual(['expected plain data, got an object that cannot be read.']);
    const cycle: Record<string, unknown> = {};
    cycle.dataClasses = { loop: cycle };
    expect(problems(cycle).length).toBeGreaterThan(0);
    expect(problems({ exclude: new Array(10_000).fill(3) })).toHaveLength(50);
  });

  it('escapes what could move a cursor, and shortens', () => {
    expect(problems({ ['\u001b[2J\u202e"']: 1 })[0]).toMatch(/^`\["\\u001b\[2J\\u202e\\""\]`: "\\u001b\[2J\\u202e\\"" is not known here\./);
    expect(problems({ ['k'.repeat(5_000)]: 1 })[0]?.length).toBeLessThan(500);
  });

  it('never repeats a value', () => {
    const secret = 'S3CR3T-value';
    const anything = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' }, fc.constantFrom<unknown>(secret, `!${secret}`, 1, true, null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...Object.keys(full), 'call', 'class', 'from', 'name', 'like', 'no-secrets-in-log', 'files', 'allow'), tie('tree'), { maxKeys: 4 }),
      ),
    })).tree;
    fc.assert(fc.property(anything, (input) => {
      expect(problems(input).join('\n')).not.toContain(secret);
    }), { numRuns: 2_000 });
  });
});
