import { createSecurityLog } from '../../src/events.js';
import type { ProjectEvent, Receipt, ResourceId, SafeText, Sink } from '../../src/events.js';
import { equal } from '../equal.js';
import { anything, id, log, raw, trace, user } from './known.js';

declare module '../../src/events.js' {
  interface ProjectEvents {
    invoice_voided: ProjectEvent<{ owner: 'billing'; family: 'billing'; severity: 'WARN'; outcome: 'any' }, { readonly invoice: ResourceId }>;
    authn_login_success: ProjectEvent<{ owner: 'billing'; family: 'authn'; severity: 'INFO'; outcome: 'success' }, {}>;
  }
}

const voided = log.emit('invoice_voided', { actor: user, trace, invoice: id, outcome: 'success' }, 'invoice voided');
equal<typeof voided, Receipt<'billing', 'success'>>(true);
log.inRequest.emit('invoice_voided', { invoice: id, outcome: 'failure', reason: 'no-permission' }, 'invoice not voided');
// @ts-expect-error G8.5 a failure of a project's own event without a reason
log.emit('invoice_voided', { actor: user, trace, invoice: id, outcome: 'failure' }, 'invoice not voided');
// @ts-expect-error X2.4 a missing field of its own
log.emit('invoice_voided', { actor: user, trace, outcome: 'success' }, 'invoice voided');
// @ts-expect-error X6.5 it says what every event says
log.emit('invoice_voided', { trace, invoice: id, outcome: 'success' }, 'invoice voided');
// @ts-expect-error G9.12 it is exact
log.emit('invoice_voided', { actor: user, trace, invoice: id, outcome: 'success', card: raw }, 'invoice voided');
// @ts-expect-error X11.1 any is refused
log.emit('invoice_voided', { actor: user, trace, invoice: anything, outcome: 'success' }, 'invoice voided');
// @ts-expect-error X7 a project cannot lower what an event of the vocabulary demands
log.emit('authn_login_success', { actor: user, trace }, 'user signed in');
// @ts-expect-error G7.12 an event has an owner
type Ownerless = ProjectEvent<{ family: 'billing'; severity: 'WARN'; outcome: 'success' }, { readonly note: SafeText }>;

declare const sink: Sink;
const service = { name: 'shop', version: '1.0.0' };
const facts = { owner: 'billing', family: 'authn', severity: 'INFO', outcome: 'success', required: [] } as const;
createSecurityLog({ service, sink, events: { invoice_voided: { owner: 'billing', family: 'billing', severity: 'WARN', outcome: 'any', required: ['invoice'] }, authn_login_success: facts } });
// @ts-expect-error G8.15 the program has to know them, too
createSecurityLog({ service, sink });
// @ts-expect-error G8.15 and to know the same
createSecurityLog({ service, sink, events: { invoice_voided: { owner: 'billing', family: 'billing', severity: 'INFO', outcome: 'any', required: ['invoice'] }, authn_login_success: facts } });
// @ts-expect-error G7.4 a service has a version
createSecurityLog({ service: { name: 'shop' }, sink, events: anything });
