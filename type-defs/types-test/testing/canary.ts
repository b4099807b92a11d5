import type { Captured } from '../../src/testing.js';
import { canary, capturedFile, captureEvents, captureOutput, captureStream, expectNoCanary } from '../../src/testing.js';
import { equal } from '../equal.js';
import { anything, raw } from '../events/known.js';

const password = canary('password');
equal<typeof password, string>(true);
const output = captureOutput(async () => undefined, { silent: true });
equal<typeof output, Promise<Captured>>(true);
declare const captured: Captured;
canary('personal', 'text');
const stream = captureStream('application log');
const sink: NodeJS.WritableStream = stream;

expectNoCanary(captured, password);
expectNoCanary([captured, stream, captureEvents(), capturedFile('app.log'), 'a line', { level: 30 }], [password, raw], { toHaveCaptured: /signed in/ });
expectNoCanary('text', { password }, { allowSilence: true, toHaveCaptured: 3 });

// @ts-expect-error X11.1 a class that there is not
canary('passwort');
// @ts-expect-error X11.1 a class that is only known when the test runs
canary(raw);
// @ts-expect-error X11.1 a form that there is not
canary('password', 'token');
// @ts-expect-error G13.1 what is still being captured
expectNoCanary(output, password);
// @ts-expect-error G13.1 no canary to look for
expectNoCanary(captured);
// @ts-expect-error G13.1 a canary that is no text
expectNoCanary(captured, 4000001234567890);
// @ts-expect-error G13.1 an option that there is not
expectNoCanary(captured, password, { silent: true });
// @ts-expect-error G13.1 nothing that is run
captureOutput();
// What is `any` is looked at when the test runs.
expectNoCanary(anything, anything);
