import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from './policy.js';
import { optionsFor } from './rule-setting.js';
import { severityOf, type SeverityAsk } from './severity.js';

const policy: Policy = {
  ...defaultPolicy('/app'),
  rules: { 'a-rule': ['warning', { days: 1 }] },
  overrides: [
    { files: ['scripts/'], rules: { 'a-rule': 'off' } },
    { files: ['scripts/deploy/', '*.auth.ts'], rules: { 'a-rule': ['error', { days: 2 }] } },
    { files: ['src/**'], rules: { 'other-rule': 'info' } },
  ],
};

const ask = (more: Partial<SeverityAsk>): SeverityAsk =>
  ({ rule: 'a-rule', file: '/app/src/a.ts', confidence: 'certain', developmentOnly: false, toTerminal: false, policy, recommended: 'error', strict: 'error', ...more });

describe('severityOf', () => {
  it.each([
    ['/app/src/a.ts', 'warning'],
    ['/app/scripts/a.ts', 'off'],
    ['/app/scripts/deploy/a.ts', 'error'],
    ['/app/x/y.auth.ts', 'error'],
    ['/other/scripts/a.ts', 'warning'],
    ['/app2/scripts/a.ts', 'warning'],
  ])('the last override that matches %s wins', (file, severity) => {
    expect(severityOf(ask({ file }))).toBe(severity);
  });

  it('falls back on the preset', () => {
    const levels = { rule: 'no-rule', recommended: 'off', strict: 'warning' } as const;
    expect(severityOf(ask(levels))).toBe('off');
    expect(severityOf(ask({ ...levels, policy: { ...policy, preset: 'strict' } }))).toBe('warning');
    expect(severityOf(ask({ rule: 'constructor' }))).toBe('error');
  });

  it('goes down a step for a doubt and a step for a development guard, never to nothing', () => {
    const error = { file: '/app/scripts/deploy/a.ts' };
    expect(severityOf(ask({ ...error, confidence: 'likely' }))).toBe('warning');
    expect(severityOf(ask({ ...error, developmentOnly: true }))).toBe('warning');
    expect(severityOf(ask({ ...error, toTerminal: true }))).toBe('warning');
    expect(severityOf(ask({ ...error, confidence: 'likely', developmentOnly: true }))).toBe('info');
    expect(severityOf(ask({ confidence: 'likely', developmentOnly: true }))).toBe('info');
    expect(severityOf(ask({ file: '/app/scripts/a.ts', confidence: 'likely' }))).toBe('off');
  });

  it('is never more than the finding gives reason for, and never raised to it', () => {
    expect(severityOf(ask({ rule: 'no-rule', atMost: 'info' }))).toBe('info');
    expect(severityOf(ask({ file: '/app/scripts/a.ts', atMost: 'info' }))).toBe('off');
    expect(severityOf(ask({ atMost: 'error' }))).toBe('warning');
  });

  it('knows a file by either slash and either drive letter', () => {
    const windows = { ...policy, root: 'C:/app' };
    expect(severityOf(ask({ file: 'c:\\app\\scripts\\a.ts', policy: windows }))).toBe('off');
  });
});

describe('optionsFor', () => {
  it('takes the options of the last setting that has any', () => {
    expect(optionsFor('a-rule', '/app/src/a.ts', policy)).toEqual({ days: 1 });
    expect(optionsFor('a-rule', '/app/scripts/a.ts', policy)).toEqual({ days: 1 });
    expect(optionsFor('a-rule', '/app/scripts/deploy/a.ts', policy)).toEqual({ days: 2 });
    expect(optionsFor('other-rule', '/app/src/a.ts', policy)).toEqual({});
  });
});
