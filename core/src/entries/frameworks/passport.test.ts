import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('passport: verify callbacks of strategies, the callback of authenticate', () => {
  expect(entriesOf(`const passport = require('passport'); const LocalStrategy = require('passport-local').Strategy; const { Strategy: JwtStrategy } = require('passport-jwt');
    passport.use(new LocalStrategy({ usernameField: 'email' }, async function verify(email, password, done) { done(null, false); }));
    passport.use('jwt', new JwtStrategy(opts, jwtVerify));
    const jwtVerify = async (payload, done) => { done(null, payload); };
    const login = (req, res, next) => { passport.authenticate('local', (err, user) => { if (!user) return res.status(401).end(); })(req, res, next); };
    class OwnStrategy { constructor(options, verify) {} }
    new OwnStrategy({}, (a) => a);
    passport.authenticate('jwt', { session: false });
  `)).toEqual(['validator passport verify', 'validator passport jwtVerify', 'guard passport guard']);
});

test('routes that are generated from models', () => {
  expect(entriesOf(`const finale = require('finale-rest');
    const users = finale.resource({ model: User, endpoints: ['/users'] });
    users.create.send.before(async (req, res, context) => context.continue);
    users.all.auth(function check(req, res, context) { return context.continue; });
  `)).toEqual(['hook generated POST POST', 'hook generated check *']);
});
