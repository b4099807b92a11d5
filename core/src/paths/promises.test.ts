import { describe, expect, test } from 'vitest';
import { outcomes } from './covered.test-support.js';

describe('promises', () => {
  test.each([
    ['awaited, one after the other', `async function record() { await write(); $ok; } async function handler(req, res) { await record(); await more(); res.json({}); }`, 'all none'],
    ['then(ok, failed)', `function handler(req, res) { return work().then(() => { $ok; res.json({}); }, (error) => { $fail; res.status(401).end(); }); }`, 'all all'],
    ['then(ok, failed), the failure says nothing', `function handler(req, res) { return work().then(() => { $ok; res.json({}); }, (error) => { res.status(401).end(); }); }`, 'all none'],
    ['then().catch()', `function handler(req, res) { return work().then(() => { $ok; res.json({}); }).catch((error) => { $fail; res.status(500).end(); }); }`, 'all all'],
    ['then().catch(next)', `function handler(req, res, next) { return work().then(() => { $ok; res.json({}); }).catch(next); }`, 'all none'],
    ['then().catch() that only answers', `function handler(req, res) { return work().then(() => { $ok; res.json({}); }).catch((error) => { res.status(500).end(); }); }`, 'all none'],
    ['catch() that records, then()', `function handler(req, res) { work().catch((error) => { $fail; throw error; }).then(() => { $ok; }); }`, 'all all'],
    ['finally() counts for what goes well', `function handler(req, res) { return work().finally(() => { $try; }); }`, 'all some'],
    ['finally() counts for what fails before it', `function handler(req, res) { return work().then(() => res.json({})).catch((error) => { res.status(500).end(); }).finally(() => { $try; }); }`, 'all all'],
    ['Promise.all with what records', `async function record() { $ok; } async function handler(req, res) { await Promise.all([record(), more()]); res.json({}); }`, 'all none'],
    ['Promise.all over a list', `async function record(one) { $ok; } async function handler(req, res) { await Promise.all(req.list.map((one) => record(one))); res.json({}); }`, 'all none'],
    ['Promise.allSettled', `async function record(one) { $ok; } async function handler(req, res) { await Promise.allSettled([record(req)]); res.json({}); }`, 'all none'],
    ['not awaited', `async function record() { $ok; } function handler(req, res) { void record(); res.json({}); }`, 'all none'],
    ['a promise made by hand', `function handler(req, res) { return new Promise((resolve, reject) => { work((error, user) => { if (error) { $fail; return reject(error); } $ok; resolve(user); }); }); }`, 'all all'],
    ['refused', `async function handler(req, res) { if (!req.user) { return Promise.reject(new Error('no')); } $ok; res.json({}); }`, 'all none'],
    ['later', `function handler(req, res) { setImmediate(() => { $ok; }); res.json({}); }`, 'all none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

describe('callbacks', () => {
  test.each([
    ['both recorded', `function handler(req, res) { verify(req.token, (err, user) => { if (err) { $fail; return res.status(401).end(); } $ok; res.json(user); }); }`, 'all all'],
    ['the error is not', `function handler(req, res) { verify(req.token, (err, user) => { if (err) { return res.status(401).end(); } $ok; res.json(user); }); }`, 'all none'],
    ['the error is handed on, recorded', `function handler(req, res, next) { verify(req.token, (err, user) => { if (err) { $fail; return next(err); } $ok; res.json(user); }); }`, 'all all'],
    ['the error is handed on', `function handler(req, res, next) { verify(req.token, (err, user) => { if (err) return next(err); $ok; res.json(user); }); }`, 'all none'],
    ['one inside of another', `function handler(req, res) { find(req.id, (err, user) => { if (err) { $fail; return res.status(500).end(); } compare(user, (err2, same) => { if (!same) { $fail; return res.status(401).end(); } $ok; res.json({}); }); }); }`, 'all all'],
    ['one inside of another, not recorded', `function handler(req, res) { find(req.id, (err, user) => { if (err) { $fail; return res.status(500).end(); } compare(user, (err2, same) => { if (!same) { return res.status(401).end(); } $ok; res.json({}); }); }); }`, 'all some'],
    ['an asynchronous one', `function handler(req, res) { verify(req.token, async (err, user) => { if (err) { $fail; return res.status(401).end(); } await save(user); $ok; res.json({}); }); }`, 'all all'],
    ['a function of this file by its name', `function answered(err, user) { if (err) { $fail; throw err; } $ok; } function handler(req, res) { verify(req.token, answered); }`, 'all all'],
    ['a function that is only run where it fails, by its name', `function failed(error) { $fail; throw error; } async function handler(req, res) { await work().catch(failed); $ok; res.json({}); }`, 'all all'],
    ['an event of a stream', `function handler(req, res) { const socket = open(); socket.on('end', () => { $ok; res.json({}); }); socket.on('error', (error) => { $fail; res.status(500).end(); }); }`, 'all all'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });

  test.each([
    ['validator: nobody', `function handler(user, pass, done) { if (!user) { return done(null, false); } $ok; return done(null, user); }`, 'all none'],
    ['validator: nobody, recorded', `function handler(user, pass, done) { if (!user) { $fail; return done(null, false); } $ok; return done(null, user); }`, 'all all'],
    ['validator: an error', `function handler(user, pass, done) { try { check(user); } catch (err) { return done(err); } $ok; return done(null, user); }`, 'all none'],
    ['validator: gives back nobody', `async function handler(user, pass) { if (!user) { return null; } $ok; return user; }`, 'all none'],
    ['validator: gives back nobody, recorded', `async function handler(user, pass) { if (!user) { $fail; return null; } $ok; return user; }`, 'all all'],
    ['validator: throws', `async function handler(user, pass) { if (!user) { throw new UnauthorizedException(); } $ok; return user; }`, 'all none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text, { role: 'validator' })).toBe(expected); });

  test.each([
    ['guard: lets through', `function handler(req, res, next) { if (!req.user) return res.status(401).end(); next(); }`, 'none none'],
    ['guard: denial recorded', `function handler(req, res, next) { if (!req.user) { $fail; return res.status(401).end(); } next(); }`, 'none all'],
    ['guard: hands on an error', `function handler(req, res, next) { if (!req.user) { $fail; return next(new Error('no')); } next(); }`, 'none all'],
    ['guard: hands on an error unrecorded', `function handler(req, res, next) { if (!req.user) { return next(new Error('no')); } next(); }`, 'none none'],
    ['guard: both', `function handler(req, res, next) { if (!req.user) { $fail; return res.sendStatus(401); } $ok; return next(); }`, 'all all'],
    ['guard: gives back false', `function handler(context) { if (!context.user) { return false; } $ok; return true; }`, 'all none'],
    ['guard: gives back false, recorded', `function handler(context) { if (!context.user) { $fail; return false; } return true; }`, 'none all'],
    ['guard: a comparison', `function handler(context) { return context.user.role === 'admin'; }`, 'none none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text, { role: 'guard' })).toBe(expected); });
});
