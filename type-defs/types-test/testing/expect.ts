import { expect } from 'expect';
import '../../src/testing/jest.js';
import { captureEvents, eventMatchers } from '../../src/testing.js';
import { anything, raw } from '../events/known.js';

expect.extend(eventMatchers);
const events = captureEvents();

expect(events).toHaveRecorded('authn_login_fail');
expect(events).toHaveRecorded('authn_login_fail', { reason: 'bad-credentials', actor: expect.stringMatching(/^usr_/), trace: { session: expect.any(String) } });
expect(events.records).not.toHaveRecorded('authn_login_success');
expect(events).toHaveRecordedOnly('session_logout', { actor: 'usr_1' });
expect(events).toHaveRecordedNothing();
expect(events).toHaveRecordedInOrder(['authn_login_success', ['session_created', { actor: 'usr_1' }], ['authn_login_fail', { reason: 'locked', trace: expect.anything() }]]);
expect(events).toBeComplete();

// @ts-expect-error G7.12 expect refuses an event nobody knows
expect(events).toHaveRecorded('login_fail');
// @ts-expect-error G13.1 expect refuses a reason nobody knows
expect(events).toHaveRecorded('authn_login_fail', { reason: 'because' });
// @ts-expect-error G13.1 expect refuses a field that the event does not have
expect(events).toHaveRecordedOnly('authn_login_fail', { password: raw });
// @ts-expect-error G13.1 expect refuses any as all fields
expect(events).toHaveRecorded('authn_login_fail', anything);
// @ts-expect-error G7.12 expect refuses an event nobody knows in an order
expect(events).toHaveRecordedInOrder(['login_fail']);
// @ts-expect-error G13.1 expect refuses a reason nobody knows in an order
expect(events).toHaveRecordedInOrder([['authn_login_fail', { reason: 'because' }]]);
// @ts-expect-error G13.1 expect refuses a field of another event in an order
expect(events).toHaveRecordedInOrder([['authn_login_fail', { maxlimit: 1 }]]);
