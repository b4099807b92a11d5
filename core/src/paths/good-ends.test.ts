import { expect, test } from 'vitest';
import { answersOf } from './covered.test-support.js';

test.each([
  ['the last call', 'async function handler(req, res) { const user = await find(req.body); if (!user) return res.status(401).end(); req.session.user = user.id; res.json({ token: sign(user) }); }', ['res.json({ token: sign(user) })']],
  ['each of several', 'function handler(req, res) { if (req.query.next) return res.redirect("/home"); res.render("home"); }', ['res.redirect("/home")', 'res.render("home")']],
  ['what is given back', 'async function handler(input) { await save(input); return { ok: true }; }', ['{ ok: true }']],
  ['a callback', 'function handler(name, password, done) { if (!name) return done(null, false); return done(null, { name }); }', ['done(null, { name })']],
  ['a response that is made', 'async function handler(req) { await save(req); return NextResponse.json({}); }', ['NextResponse.json({})']],
])('%s', (_name, text, answers) => {
  expect(answersOf(text)).toEqual(answers);
});

test.each([
  ['what is given back does the work', 'class Auth { handler(dto) { return this.service.login(dto); } }'],
  ['the answer waits for something', 'async function handler(req, res) { res.json(await login(req.body)); }'],
  ['nothing answers', 'async function handler(req) { await save(req.body); }'],
  ['one of several is not told', 'async function handler(req, res) { if (req.query.next) return res.redirect("/"); return login(req, res); }'],
])('unknown: %s', (_name, text) => {
  expect(answersOf(text)).toBeUndefined();
});
