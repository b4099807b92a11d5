/// <reference types="jest" />
import '../../src/testing/jest.js';
import { captureEvents, eventMatchers } from '../../src/testing.js';

expect.extend(eventMatchers);
const events = captureEvents();

expect(events).toHaveRecorded('authn_login_fail', { reason: 'bad-credentials', actor: expect.stringMatching(/^usr_/), trace: { session: expect.any(String) } });
expect(events).not.toHaveRecorded('authn_login_success');
expect(events).toHaveRecordedOnly('session_logout', { actor: 'usr_1' });
expect(events).toHaveRecordedNothing();
expect(events).toHaveRecordedInOrder(['authn_login_success', ['session_created', { actor: 'usr_1' }]]);
expect(events).toBeComplete();

// @ts-expect-error G7.12 jest refuses an event nobody knows
expect(events).toHaveRecorded('login_fail');
// @ts-expect-error G13.1 jest refuses a reason nobody knows
expect(events).toHaveRecorded('authn_login_fail', { reason: 'because' });
