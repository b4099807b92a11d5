import { expect, test } from 'vitest';
import { escapeForTerminal, escapeLines } from './escape.js';
import { fakeTerminal } from './fake-terminal.test-support.js';
import { Progress } from './progress.js';
import { wantsColour } from './terminal.js';

test('whatever moves a cursor, reorders or hides text is written out', () => {
  expect(escapeForTerminal('a\u001B[31mb\u202Ec\u200Bd\u0007\ne\u2028f\u{E0041}')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{200b}d\\u{7}\\u{a}e\\u{2028}f\\u{e0041}');
  expect(escapeForTerminal('\uD800')).toBe('\\u{d800}');
  expect(escapeForTerminal('Straße 道路 🙂')).toBe('Straße 道路 🙂');
  expect(escapeLines('a\nb\r')).toBe('a\nb\\u{d}');
});

test.each([
  [{ isTerminal: true }, true, true],
  [{ isTerminal: true }, false, false],
  [{ isTerminal: false }, true, false],
  [{ isTerminal: true, env: { NO_COLOR: '1' } }, true, false],
  [{ isTerminal: true, env: { NO_COLOR: '' } }, true, true],
  [{ isTerminal: true, env: { TERM: 'dumb' } }, true, false],
])('colours: %o, allowed: %s', (setting, allowed, wanted) => {
  expect(wantsColour(fakeTerminal('/', setting), allowed)).toBe(wanted);
});

test('progress is told after a second, on a terminal, and taken away at the end', () => {
  const steps = (setting: Parameters<typeof fakeTerminal>[1]): string => {
    const terminal = fakeTerminal('/', setting);
    const progress = new Progress(terminal);
    progress.begin('reading');
    progress.step('1/2');
    progress.step('2/2');
    progress.end();
    return terminal.err();
  };
  expect(steps({ isTerminal: true, tick: 600 })).toMatch(/^(?:\r\u001B\[Kreading(?: [12]\/2)? \.\.\.)+\r\u001B\[K$/);
  expect(steps({ isTerminal: true, tick: 1 })).toBe('');
  expect(steps({ isTerminal: false, tick: 600 })).toBe('');
});
