import { describe, expect, test } from 'vitest';
import { covered, outcomes } from './covered.test-support.js';

describe('every way through a function is followed', () => {
  test.each([
    ['one way, recorded', `function handler(req, res) { $ok; res.json({}); }`, 'all none'],
    ['one way, not recorded', `function handler(req, res) { res.json({}); }`, 'none none'],
    ['an early return that says no', `function handler(req, res) { if (!req.user) { res.status(401).end(); return; } $ok; res.json({}); }`, 'all none'],
    ['an early return that records it', `function handler(req, res) { if (!req.user) { $fail; res.status(401).end(); return; } $ok; res.json({}); }`, 'all all'],
    ['of two denials one is recorded', `function handler(req, res) { if (!req.user) { $fail; return res.status(401).end(); } if (!req.key) return res.status(403).end(); $ok; res.json({}); }`, 'all some'],
    ['an early return that goes well and is not recorded', `function handler(req, res) { if (req.known) { return res.json({}); } $ok; res.json({}); }`, 'some none'],
    ['nested branches, all recorded', `function handler(req, res) { if (req.a) { if (req.b) { $ok; } else { $ok; } } else { $ok; } res.json({}); }`, 'all none'],
    ['nested branches, one is forgotten', `function handler(req, res) { if (req.a) { if (req.b) { $ok; } } else { $ok; } res.json({}); }`, 'some none'],
    ['a switch with a default', `function handler(req, res) { switch (req.kind) { case 'a': $ok; break; case 'b': $ok; break; default: $ok; } res.json({}); }`, 'all none'],
    ['a switch without one', `function handler(req, res) { switch (req.kind) { case 'a': $ok; break; case 'b': $ok; break; } res.json({}); }`, 'some none'],
    ['a switch that falls through', `function handler(req, res) { switch (req.kind) { case 'a': case 'b': $ok; break; default: $fail; return res.status(400).end(); } res.json({}); }`, 'all all'],
    ['a loop over a list has elements', `function handler(req, res) { for (const one of req.list) { $ok; } res.json({}); }`, 'all none'],
    ['a loop that may not run', `function handler(req, res) { while (more()) { $ok; } res.json({}); }`, 'some none'],
    ['a loop that runs at least once', `function handler(req, res) { do { $ok; } while (more()); res.json({}); }`, 'all none'],
    ['left in the middle', `function handler(req, res) { for (const one of req.list) { if (one.done) break; $ok; } res.json({}); }`, 'some none'],
    ['one that throws in the middle', `function handler(req, res) { for (const one of req.list) { if (!one.ok) throw new Error('no'); $ok; } res.json({}); }`, 'all none'],
    ['both sides of a conditional expression', `function handler(req, res) { req.a ? $ok : $ok; res.json({}); }`, 'all none'],
    ['one side of &&', `function handler(req, res) { req.a && $ok; res.json({}); }`, 'some none'],
    ['behind an optional call', `function handler(req, res) { req.a?.b($ok); res.json({}); }`, 'some none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

describe('exceptions', () => {
  test.each([
    ['thrown, recorded before', `function handler(req, res) { if (!req.user) { $fail; throw new Error('no'); } $ok; res.json({}); }`, 'all all'],
    ['thrown, not recorded', `function handler(req, res) { if (!req.user) throw new Error('no'); $ok; res.json({}); }`, 'all none'],
    ['a catch that rethrows and records', `async function handler(req, res) { try { await work(); $ok; res.json({}); } catch (error) { $fail; throw error; } }`, 'all all'],
    ['a catch that rethrows and says nothing', `async function handler(req, res) { try { await work(); $ok; res.json({}); } catch (error) { throw error; } }`, 'all none'],
    ['a catch that answers 500 and records', `async function handler(req, res) { try { await work(); $ok; res.json({}); } catch (error) { $fail; res.status(500).end(); } }`, 'all all'],
    ['a catch that answers 500 and says nothing', `async function handler(req, res) { try { await work(); $ok; res.json({}); } catch (error) { res.status(500).end(); } }`, 'all none'],
    ['a catch that swallows and records', `async function handler(req, res) { try { await work(); $ok; } catch (error) { $fail; } }`, 'all all'],
    ['a catch that swallows', `async function handler(req, res) { try { await work(); $ok; } catch {} }`, 'all none'],
    ['a finally counts for both', `async function handler(req, res) { try { await work(); } finally { $try; } }`, 'all all'],
    ['a finally after a return', `async function handler(req, res) { try { return await work(); } finally { $try; } }`, 'all all'],
    ['a finally after a catch that rethrows', `async function handler(req, res) { try { await work(); } catch (error) { throw error; } finally { $try; } }`, 'all all'],
    ['a finally after a catch that answers', `async function handler(req, res) { try { await work(); res.json({}); } catch (error) { res.status(500).end(); } finally { $try; } }`, 'all all'],
    ['recorded in the try, and a finally that does something else', `async function handler(req, res) { try { await work(); $ok; } catch (error) { $fail; throw error; } finally { close(); } }`, 'all all'],
    ['nested', `async function handler(req, res) { try { try { await work(); $ok; } finally { close(); } } catch (error) { $fail; throw error; } }`, 'all all'],
    ['thrown in a function that is called, caught and recorded here', `function find(req) { if (!req.user) throw new Error('no'); return req.user; }
      function handler(req, res) { try { const user = find(req); $ok; res.json(user); } catch (error) { $fail; res.status(401).end(); } }`, 'all all'],
    ['thrown in a function that is called, recorded there', `function find(req) { if (!req.user) { $fail; throw new Error('no'); } return req.user; }
      function handler(req, res) { try { const user = find(req); $ok; res.json(user); } catch (error) { res.status(401).end(); } }`, 'all all'],
    ['thrown in a function that is called, nowhere recorded', `function find(req) { if (!req.user) throw new Error('no'); return req.user; }
      function handler(req, res) { const user = find(req); $ok; res.json(user); }`, 'all none'],
    ['only exceptions of one kind are recorded', `async function handler(req, res) { try { await work(); $ok; res.json({}); } catch (error) { if (error instanceof Denied) { $fail; return res.status(401).end(); } throw error; } }`, 'all some'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });

  test('what misses is told with when it happens', () => {
    const { missing } = covered(`function handler(req, res) { if (!req.user) { return res.status(401).end(); }\n if (req.user.name === 'x') throw new Error('no'); $ok; res.json({}); }`);
    expect(missing).toEqual(['when `req.user` is false', 'when `req.user.name` is a certain value']);
  });
});
