// `any`, `never` and `unknown` in each kind of field. `never` fits, because no value has it.
import { anything, claimed, client, correlation, device, error, field, file, id, ip, key, kind, log, nothing, now, resource, role, route, session, tenant, text, theirs, token, trace, unsure, user, who, worker } from './known.js';

log.emit('authn_login_success', { ...who, ...client, method: 'totp', mfa: true }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', mfa: nothing }, 'user signed in');
// @ts-expect-error X7.4 any as the field mfa of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', mfa: anything }, 'user signed in');
// @ts-expect-error X7.4 what is unknown as the field mfa of authn_login_success [2322 mfa]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', mfa: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp', factors: ['totp'] }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', factors: nothing }, 'user signed in');
// @ts-expect-error X7.4 any as the field factors of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', factors: anything }, 'user signed in');
// @ts-expect-error X7.4 what is unknown as the field factors of authn_login_success [2322 factors]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', factors: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp', roles: [role] }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', roles: nothing }, 'user signed in');
// @ts-expect-error G3.2 any as the field roles of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', roles: anything }, 'user signed in');
// @ts-expect-error G3.2 what is unknown as the field roles of authn_login_success [2322 roles]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', roles: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp' }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: nothing }, 'user signed in');
// @ts-expect-error X7.4 any as the field method of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: anything }, 'user signed in');
// @ts-expect-error X7.4 what is unknown as the field method of authn_login_success [2322 method]
log.emit('authn_login_success', { ...who, ...client, method: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp', device: device }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', device: nothing }, 'user signed in');
// @ts-expect-error X7.1 any as the field device of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', device: anything }, 'user signed in');
// @ts-expect-error X7.1 what is unknown as the field device of authn_login_success [2322 device]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', device: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp', userAgent: text }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', userAgent: nothing }, 'user signed in');
// @ts-expect-error X7.3 any as the field userAgent of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', userAgent: anything }, 'user signed in');
// @ts-expect-error X7.3 what is unknown as the field userAgent of authn_login_success [2322 userAgent]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', userAgent: unsure }, 'user signed in');

log.emit('authn_login_success', { ...who, ...client, method: 'totp', referer: text }, 'user signed in');
log.emit('authn_login_success', { ...who, ...client, method: 'totp', referer: nothing }, 'user signed in');
// @ts-expect-error X7.2 any as the field referer of authn_login_success [2345 a field is `any`: give it its type]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', referer: anything }, 'user signed in');
// @ts-expect-error X7.2 what is unknown as the field referer of authn_login_success [2322 referer]
log.emit('authn_login_success', { ...who, ...client, method: 'totp', referer: unsure }, 'user signed in');

log.emit('authn_login_successafterfail', { ...who, ...client, method: 'totp', retries: 2 }, 'user signed in');
log.emit('authn_login_successafterfail', { ...who, ...client, method: 'totp', retries: nothing }, 'user signed in');
// @ts-expect-error G13.2 any as the field retries of authn_login_successafterfail [2345 a field is `any`: give it its type]
log.emit('authn_login_successafterfail', { ...who, ...client, method: 'totp', retries: anything }, 'user signed in');
// @ts-expect-error G13.2 what is unknown as the field retries of authn_login_successafterfail [2322 retries]
log.emit('authn_login_successafterfail', { ...who, ...client, method: 'totp', retries: unsure }, 'user signed in');

log.emit('authn_login_fail', { ...who, ...client, method: 'totp', reason: 'locked' }, 'sign-in refused');
log.emit('authn_login_fail', { ...who, ...client, method: 'totp', reason: nothing }, 'sign-in refused');
// @ts-expect-error G8.5 any as the field reason of authn_login_fail [2345 a field is `any`: give it its type]
log.emit('authn_login_fail', { ...who, ...client, method: 'totp', reason: anything }, 'sign-in refused');
// @ts-expect-error G8.5 what is unknown as the field reason of authn_login_fail [2322 reason]
log.emit('authn_login_fail', { ...who, ...client, method: 'totp', reason: unsure }, 'sign-in refused');

log.emit('authn_login_fail', { trace, ...client, method: 'totp', reason: 'locked', actor: claimed }, 'sign-in refused');
log.emit('authn_login_fail', { trace, ...client, method: 'totp', reason: 'locked', actor: nothing }, 'sign-in refused');
// @ts-expect-error X6.6 any as the field actor of authn_login_fail [2345 a field is `any`: give it its type]
log.emit('authn_login_fail', { trace, ...client, method: 'totp', reason: 'locked', actor: anything }, 'sign-in refused');
// @ts-expect-error X6.6 what is unknown as the field actor of authn_login_fail [2322 actor]
log.emit('authn_login_fail', { trace, ...client, method: 'totp', reason: 'locked', actor: unsure }, 'sign-in refused');

log.emit('authn_login_lock', { ...who, target: user, reason: 'maxretries', until: now }, 'account locked');
log.emit('authn_login_lock', { ...who, target: user, reason: 'maxretries', until: nothing }, 'account locked');
// @ts-expect-error X6.4 any as the field until of authn_login_lock [2345 a field is `any`: give it its type]
log.emit('authn_login_lock', { ...who, target: user, reason: 'maxretries', until: anything }, 'account locked');
// @ts-expect-error X6.4 what is unknown as the field until of authn_login_lock [2322 until]
log.emit('authn_login_lock', { ...who, target: user, reason: 'maxretries', until: unsure }, 'account locked');

log.emit('authn_login_lock', { ...who, target: user, reason: 'maxretries' }, 'account locked');
log.emit('authn_login_lock', { ...who, target: user, reason: nothing }, 'account locked');
// @ts-expect-error G8.5 any as the field reason of authn_login_lock [2345 a field is `any`: give it its type]
log.emit('authn_login_lock', { ...who, target: user, reason: anything }, 'account locked');
// @ts-expect-error G8.5 what is unknown as the field reason of authn_login_lock [2322 reason]
log.emit('authn_login_lock', { ...who, target: user, reason: unsure }, 'account locked');

log.emit('authn_login_lock', { ...who, reason: 'maxretries', target: user }, 'account locked');
log.emit('authn_login_lock', { ...who, reason: 'maxretries', target: nothing }, 'account locked');
// @ts-expect-error X2.5 any as the field target of authn_login_lock [2345 a field is `any`: give it its type]
log.emit('authn_login_lock', { ...who, reason: 'maxretries', target: anything }, 'account locked');
// @ts-expect-error X2.5 what is unknown as the field target of authn_login_lock [2322 target]
log.emit('authn_login_lock', { ...who, reason: 'maxretries', target: unsure }, 'account locked');

log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region2: text, confidence: 'low', region1: text }, 'far apart');
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region2: text, confidence: 'low', region1: nothing }, 'far apart');
// @ts-expect-error G12.5 any as the field region1 of authn_impossible_travel [2345 a field is `any`: give it its type]
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region2: text, confidence: 'low', region1: anything }, 'far apart');
// @ts-expect-error G12.5 what is unknown as the field region1 of authn_impossible_travel [2322 region1]
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region2: text, confidence: 'low', region1: unsure }, 'far apart');

log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region1: text, region2: text, confidence: 'low' }, 'far apart');
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region1: text, region2: text, confidence: nothing }, 'far apart');
// @ts-expect-error G8.9 any as the field confidence of authn_impossible_travel [2345 a field is `any`: give it its type]
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region1: text, region2: text, confidence: anything }, 'far apart');
// @ts-expect-error G8.9 what is unknown as the field confidence of authn_impossible_travel [2322 confidence]
log.emit('authn_impossible_travel', { ...who, ...client, method: 'totp', region1: text, region2: text, confidence: unsure }, 'far apart');

log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: token }, 'token made');
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: nothing }, 'token made');
// @ts-expect-error G5.10e any as the field tokenRef of authn_token_created [2345 a field is `any`: give it its type]
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: anything }, 'token made');
// @ts-expect-error G5.10e what is unknown as the field tokenRef of authn_token_created [2322 tokenRef]
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: unsure }, 'token made');

log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: token, target: worker }, 'token made');
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: token, target: nothing }, 'token made');
// @ts-expect-error G5.10e any as the field target of authn_token_created [2345 a field is `any`: give it its type]
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: token, target: anything }, 'token made');
// @ts-expect-error G5.10e what is unknown as the field target of authn_token_created [2322 target]
log.emit('authn_token_created', { ...who, entitlements: [role], tokenRef: token, target: unsure }, 'token made');

log.emit('authn_token_revoked', { ...who, target: user, tokenRef: token, reason: text }, 'token revoked');
log.emit('authn_token_revoked', { ...who, target: user, tokenRef: token, reason: nothing }, 'token revoked');
// @ts-expect-error G8.5 any as the field reason of authn_token_revoked [2345 a field is `any`: give it its type]
log.emit('authn_token_revoked', { ...who, target: user, tokenRef: token, reason: anything }, 'token revoked');
// @ts-expect-error G8.5 what is unknown as the field reason of authn_token_revoked [2322 reason]
log.emit('authn_token_revoked', { ...who, target: user, tokenRef: token, reason: unsure }, 'token revoked');

log.emit('authn_mfa_challenge', { ...who, ...client, method: 'totp', outcome: 'success', factor: 'push' }, 'code asked for');
log.emit('authn_mfa_challenge', { ...who, ...client, method: 'totp', outcome: 'success', factor: nothing }, 'code asked for');
// @ts-expect-error X7.4 any as the field factor of authn_mfa_challenge [2345 a field is `any`: give it its type]
log.emit('authn_mfa_challenge', { ...who, ...client, method: 'totp', outcome: 'success', factor: anything }, 'code asked for');
// @ts-expect-error X7.4 what is unknown as the field factor of authn_mfa_challenge [2322 factor]
log.emit('authn_mfa_challenge', { ...who, ...client, method: 'totp', outcome: 'success', factor: unsure }, 'code asked for');

log.emit('authn_breakglass', { ...who, ...client, method: 'totp', justification: text, outcome: 'success', approver: user }, 'account opened');
log.emit('authn_breakglass', { ...who, ...client, method: 'totp', justification: text, outcome: 'success', approver: nothing }, 'account opened');
// @ts-expect-error X6.5 any as the field approver of authn_breakglass [2345 a field is `any`: give it its type]
log.emit('authn_breakglass', { ...who, ...client, method: 'totp', justification: text, outcome: 'success', approver: anything }, 'account opened');
// @ts-expect-error X6.5 what is unknown as the field approver of authn_breakglass [2322 approver]
log.emit('authn_breakglass', { ...who, ...client, method: 'totp', justification: text, outcome: 'success', approver: unsure }, 'account opened');

log.emit('authz_change', { ...who, target: user, to: role, outcome: 'success', from: role }, 'role changed');
log.emit('authz_change', { ...who, target: user, to: role, outcome: 'success', from: nothing }, 'role changed');
// @ts-expect-error G5.10c any as the field from of authz_change [2345 a field is `any`: give it its type]
log.emit('authz_change', { ...who, target: user, to: role, outcome: 'success', from: anything }, 'role changed');
// @ts-expect-error G5.10c what is unknown as the field from of authz_change [2322 from]
log.emit('authz_change', { ...who, target: user, to: role, outcome: 'success', from: unsure }, 'role changed');

log.emit('authz_change', { ...who, target: user, from: role, to: role, outcome: 'success', scope: tenant }, 'role changed');
log.emit('authz_change', { ...who, target: user, from: role, to: role, outcome: 'success', scope: nothing }, 'role changed');
// @ts-expect-error X8.4 any as the field scope of authz_change [2345 a field is `any`: give it its type]
log.emit('authz_change', { ...who, target: user, from: role, to: role, outcome: 'success', scope: anything }, 'role changed');
// @ts-expect-error X8.4 what is unknown as the field scope of authz_change [2322 scope]
log.emit('authz_change', { ...who, target: user, from: role, to: role, outcome: 'success', scope: unsure }, 'role changed');

log.emit('authz_allow', { ...who, resource, action: 'read' }, 'read allowed');
log.emit('authz_allow', { ...who, resource, action: nothing }, 'read allowed');
// @ts-expect-error X8.1 any as the field action of authz_allow [2345 a field is `any`: give it its type]
log.emit('authz_allow', { ...who, resource, action: anything }, 'read allowed');
// @ts-expect-error X8.1 what is unknown as the field action of authz_allow [2322 action]
log.emit('authz_allow', { ...who, resource, action: unsure }, 'read allowed');

log.emit('authz_allow', { ...who, action: 'read', resource: resource }, 'read allowed');
log.emit('authz_allow', { ...who, action: 'read', resource: nothing }, 'read allowed');
// @ts-expect-error X8.2 any as the field resource of authz_allow [2345 a field is `any`: give it its type]
log.emit('authz_allow', { ...who, action: 'read', resource: anything }, 'read allowed');
// @ts-expect-error X8.2 what is unknown as the field resource of authz_allow [2322 resource]
log.emit('authz_allow', { ...who, action: 'read', resource: unsure }, 'read allowed');

log.emit('authz_allow', { ...who, action: 'read', resource: { id, scopes: [], type: kind } }, 'read allowed');
log.emit('authz_allow', { ...who, action: 'read', resource: { id, scopes: [], type: nothing } }, 'read allowed');
// @ts-expect-error X8.2 any as the field type of authz_allow [2345 a field is `any`: give it its type]
log.emit('authz_allow', { ...who, action: 'read', resource: { id, scopes: [], type: anything } }, 'read allowed');
// @ts-expect-error X8.2 what is unknown as the field type of authz_allow [2322 type]
log.emit('authz_allow', { ...who, action: 'read', resource: { id, scopes: [], type: unsure } }, 'read allowed');

log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, scopes: [], id: id } }, 'read allowed');
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, scopes: [], id: nothing } }, 'read allowed');
// @ts-expect-error X8.3 any as the field id of authz_allow [2345 a field is `any`: give it its type]
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, scopes: [], id: anything } }, 'read allowed');
// @ts-expect-error X8.3 what is unknown as the field id of authz_allow [2322 id]
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, scopes: [], id: unsure } }, 'read allowed');

log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, id, scopes: [tenant] } }, 'read allowed');
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, id, scopes: nothing } }, 'read allowed');
// @ts-expect-error X8.4 any as the field scopes of authz_allow [2345 a field is `any`: give it its type]
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, id, scopes: anything } }, 'read allowed');
// @ts-expect-error X8.4 what is unknown as the field scopes of authz_allow [2322 scopes]
log.emit('authz_allow', { ...who, action: 'read', resource: { type: kind, id, scopes: unsure } }, 'read allowed');

log.emit('crypt_decrypt_fail', { ...who, reason: 'error', keyRef: key }, 'not decrypted');
log.emit('crypt_decrypt_fail', { ...who, reason: 'error', keyRef: nothing }, 'not decrypted');
// @ts-expect-error G9.14 any as the field keyRef of crypt_decrypt_fail [2345 a field is `any`: give it its type]
log.emit('crypt_decrypt_fail', { ...who, reason: 'error', keyRef: anything }, 'not decrypted');
// @ts-expect-error G9.14 what is unknown as the field keyRef of crypt_decrypt_fail [2322 keyRef]
log.emit('crypt_decrypt_fail', { ...who, reason: 'error', keyRef: unsure }, 'not decrypted');

log.emit('crypt_decrypt_fail', { ...who, keyRef: key, reason: 'error', resource: resource }, 'not decrypted');
log.emit('crypt_decrypt_fail', { ...who, keyRef: key, reason: 'error', resource: nothing }, 'not decrypted');
// @ts-expect-error X2.4 any as the field resource of crypt_decrypt_fail [2345 a field is `any`: give it its type]
log.emit('crypt_decrypt_fail', { ...who, keyRef: key, reason: 'error', resource: anything }, 'not decrypted');
// @ts-expect-error X2.4 what is unknown as the field resource of crypt_decrypt_fail [2322 resource]
log.emit('crypt_decrypt_fail', { ...who, keyRef: key, reason: 'error', resource: unsure }, 'not decrypted');

log.emit('upload_complete', { ...who, resource, type: text, fileRef: file }, 'upload received');
log.emit('upload_complete', { ...who, resource, type: text, fileRef: nothing }, 'upload received');
// @ts-expect-error G8.3 any as the field fileRef of upload_complete [2345 a field is `any`: give it its type]
log.emit('upload_complete', { ...who, resource, type: text, fileRef: anything }, 'upload received');
// @ts-expect-error G8.3 what is unknown as the field fileRef of upload_complete [2322 fileRef]
log.emit('upload_complete', { ...who, resource, type: text, fileRef: unsure }, 'upload received');

log.emit('upload_validation', { ...who, resource, fileRef: file, check: text, outcome: 'success', result: 'passed' }, 'upload looked at');
log.emit('upload_validation', { ...who, resource, fileRef: file, check: text, outcome: 'success', result: nothing }, 'upload looked at');
// @ts-expect-error G13.2 any as the field result of upload_validation [2345 a field is `any`: give it its type]
log.emit('upload_validation', { ...who, resource, fileRef: file, check: text, outcome: 'success', result: anything }, 'upload looked at');
// @ts-expect-error G13.2 what is unknown as the field result of upload_validation [2322 result]
log.emit('upload_validation', { ...who, resource, fileRef: file, check: text, outcome: 'success', result: unsure }, 'upload looked at');

log.emit('input_validation_fail', { ...who, reason: 'validation', fields: [field] }, 'sign-up refused');
log.emit('input_validation_fail', { ...who, reason: 'validation', fields: nothing }, 'sign-up refused');
// @ts-expect-error G12.4 any as the field fields of input_validation_fail [2345 a field is `any`: give it its type]
log.emit('input_validation_fail', { ...who, reason: 'validation', fields: anything }, 'sign-up refused');
// @ts-expect-error G12.4 what is unknown as the field fields of input_validation_fail [2322 fields]
log.emit('input_validation_fail', { ...who, reason: 'validation', fields: unsure }, 'sign-up refused');

log.emit('input_validation_discrete_fail', { ...who, reason: 'validation', field: field }, 'sign-up refused');
log.emit('input_validation_discrete_fail', { ...who, reason: 'validation', field: nothing }, 'sign-up refused');
// @ts-expect-error G12.4 any as the field field of input_validation_discrete_fail [2345 a field is `any`: give it its type]
log.emit('input_validation_discrete_fail', { ...who, reason: 'validation', field: anything }, 'sign-up refused');
// @ts-expect-error G12.4 what is unknown as the field field of input_validation_discrete_fail [2322 field]
log.emit('input_validation_discrete_fail', { ...who, reason: 'validation', field: unsure }, 'sign-up refused');

log.emit('input_protocol_violation', { ...who, violation: text, reason: 'validation', route: route }, 'request refused');
log.emit('input_protocol_violation', { ...who, violation: text, reason: 'validation', route: nothing }, 'request refused');
// @ts-expect-error G7.8 any as the field route of input_protocol_violation [2345 a field is `any`: give it its type]
log.emit('input_protocol_violation', { ...who, violation: text, reason: 'validation', route: anything }, 'request refused');
// @ts-expect-error G7.8 what is unknown as the field route of input_protocol_violation [2322 route]
log.emit('input_protocol_violation', { ...who, violation: text, reason: 'validation', route: unsure }, 'request refused');

log.emit('sensitive_create', { ...who, resource, outcome: 'success', dataClass: 'card' }, 'card stored');
log.emit('sensitive_create', { ...who, resource, outcome: 'success', dataClass: nothing }, 'card stored');
// @ts-expect-error G5.10i any as the field dataClass of sensitive_create [2345 a field is `any`: give it its type]
log.emit('sensitive_create', { ...who, resource, outcome: 'success', dataClass: anything }, 'card stored');
// @ts-expect-error G5.10i what is unknown as the field dataClass of sensitive_create [2322 dataClass]
log.emit('sensitive_create', { ...who, resource, outcome: 'success', dataClass: unsure }, 'card stored');

log.emit('sensitive_create', { ...who, resource, dataClass: 'card', outcome: 'success' }, 'card stored');
log.emit('sensitive_create', { ...who, resource, dataClass: 'card', outcome: nothing }, 'card stored');
// @ts-expect-error X6.8 any as the field outcome of sensitive_create [2345 a field is `any`: give it its type]
log.emit('sensitive_create', { ...who, resource, dataClass: 'card', outcome: anything }, 'card stored');
// @ts-expect-error X6.8 what is unknown as the field outcome of sensitive_create [2322 outcome]
log.emit('sensitive_create', { ...who, resource, dataClass: 'card', outcome: unsure }, 'card stored');

log.emit('data_import', { ...who, count: 1, source: text, outcome: 'success', resourceType: kind }, 'customers read in');
log.emit('data_import', { ...who, count: 1, source: text, outcome: 'success', resourceType: nothing }, 'customers read in');
// @ts-expect-error X8.2 any as the field resourceType of data_import [2345 a field is `any`: give it its type]
log.emit('data_import', { ...who, count: 1, source: text, outcome: 'success', resourceType: anything }, 'customers read in');
// @ts-expect-error X8.2 what is unknown as the field resourceType of data_import [2322 resourceType]
log.emit('data_import', { ...who, count: 1, source: text, outcome: 'success', resourceType: unsure }, 'customers read in');

log.emit('session_renewed', { ...who, previousSession: session }, 'session renewed');
log.emit('session_renewed', { ...who, previousSession: nothing }, 'session renewed');
// @ts-expect-error G9.9 any as the field previousSession of session_renewed [2345 a field is `any`: give it its type]
log.emit('session_renewed', { ...who, previousSession: anything }, 'session renewed');
// @ts-expect-error G9.9 what is unknown as the field previousSession of session_renewed [2322 previousSession]
log.emit('session_renewed', { ...who, previousSession: unsure }, 'session renewed');

log.emit('session_expired', { ...who, reason: 'timeout' }, 'session ended');
log.emit('session_expired', { ...who, reason: nothing }, 'session ended');
// @ts-expect-error G8.5 any as the field reason of session_expired [2345 a field is `any`: give it its type]
log.emit('session_expired', { ...who, reason: anything }, 'session ended');
// @ts-expect-error G8.5 what is unknown as the field reason of session_expired [2322 reason]
log.emit('session_expired', { ...who, reason: unsure }, 'session ended');

log.emit('session_privileges', { ...who, roles: [role], groups: [tenant] }, 'roles given');
log.emit('session_privileges', { ...who, roles: [role], groups: nothing }, 'roles given');
// @ts-expect-error X8.4 any as the field groups of session_privileges [2345 a field is `any`: give it its type]
log.emit('session_privileges', { ...who, roles: [role], groups: anything }, 'roles given');
// @ts-expect-error X8.4 what is unknown as the field groups of session_privileges [2322 groups]
log.emit('session_privileges', { ...who, roles: [role], groups: unsure }, 'roles given');

log.emit('sys_crash', { actor: worker, reason: 'error', error: error }, 'process ended');
log.emit('sys_crash', { actor: worker, reason: 'error', error: nothing }, 'process ended');
// @ts-expect-error G8.11 any as the field error of sys_crash [2345 a field is `any`: give it its type]
log.emit('sys_crash', { actor: worker, reason: 'error', error: anything }, 'process ended');
// @ts-expect-error G8.11 what is unknown as the field error of sys_crash [2322 error]
log.emit('sys_crash', { actor: worker, reason: 'error', error: unsure }, 'process ended');

log.emit('sys_crash', { error, reason: 'error', actor: worker }, 'process ended');
log.emit('sys_crash', { error, reason: 'error', actor: nothing }, 'process ended');
// @ts-expect-error X3.1 any as the field actor of sys_crash [2345 a field is `any`: give it its type]
log.emit('sys_crash', { error, reason: 'error', actor: anything }, 'process ended');
// @ts-expect-error X3.1 what is unknown as the field actor of sys_crash [2322 actor]
log.emit('sys_crash', { error, reason: 'error', actor: unsure }, 'process ended');

log.emit('network_connection', { actor: worker, direction: text, peer: text, outcome: 'success', protocol: 'https' }, 'connection opened');
log.emit('network_connection', { actor: worker, direction: text, peer: text, outcome: 'success', protocol: nothing }, 'connection opened');
// @ts-expect-error G7.6 any as the field protocol of network_connection [2345 a field is `any`: give it its type]
log.emit('network_connection', { actor: worker, direction: text, peer: text, outcome: 'success', protocol: anything }, 'connection opened');
// @ts-expect-error G7.6 what is unknown as the field protocol of network_connection [2322 protocol]
log.emit('network_connection', { actor: worker, direction: text, peer: text, outcome: 'success', protocol: unsure }, 'connection opened');

log.emit('logging_started', { actor: worker, level: text, outcome: 'success', sinks: [text] }, 'log opened');
log.emit('logging_started', { actor: worker, level: text, outcome: 'success', sinks: nothing }, 'log opened');
// @ts-expect-error G12.5 any as the field sinks of logging_started [2345 a field is `any`: give it its type]
log.emit('logging_started', { actor: worker, level: text, outcome: 'success', sinks: anything }, 'log opened');
// @ts-expect-error G12.5 what is unknown as the field sinks of logging_started [2322 sinks]
log.emit('logging_started', { actor: worker, level: text, outcome: 'success', sinks: unsure }, 'log opened');

log.emit('consent_given', { ...who, version: text, purpose: 'marketing' }, 'letters accepted');
log.emit('consent_given', { ...who, version: text, purpose: nothing }, 'letters accepted');
// @ts-expect-error G5.11d any as the field purpose of consent_given [2345 a field is `any`: give it its type]
log.emit('consent_given', { ...who, version: text, purpose: anything }, 'letters accepted');
// @ts-expect-error G5.11d what is unknown as the field purpose of consent_given [2322 purpose]
log.emit('consent_given', { ...who, version: text, purpose: unsure }, 'letters accepted');

log.emit('session_logout', { trace, actor: user }, 'signed out');
log.emit('session_logout', { trace, actor: nothing }, 'signed out');
// @ts-expect-error X6.5 any as the field actor of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { trace, actor: anything }, 'signed out');
// @ts-expect-error X6.5 what is unknown as the field actor of session_logout [2322 actor]
log.emit('session_logout', { trace, actor: unsure }, 'signed out');

log.emit('session_logout', { actor: user, trace: trace }, 'signed out');
log.emit('session_logout', { actor: user, trace: nothing }, 'signed out');
// @ts-expect-error X2.7 any as the field trace of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { actor: user, trace: anything }, 'signed out');
// @ts-expect-error X2.7 what is unknown as the field trace of session_logout [2322 trace]
log.emit('session_logout', { actor: user, trace: unsure }, 'signed out');

log.emit('session_logout', { actor: user, trace: { ip, session: session } }, 'signed out');
log.emit('session_logout', { actor: user, trace: { ip, session: nothing } }, 'signed out');
// @ts-expect-error X6.9 any as the field session of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { actor: user, trace: { ip, session: anything } }, 'signed out');
// @ts-expect-error X6.9 what is unknown as the field session of session_logout [2322 session]
log.emit('session_logout', { actor: user, trace: { ip, session: unsure } }, 'signed out');

log.emit('session_logout', { actor: user, trace: { ip, correlation: correlation } }, 'signed out');
log.emit('session_logout', { actor: user, trace: { ip, correlation: nothing } }, 'signed out');
// @ts-expect-error X6.10 any as the field correlation of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { actor: user, trace: { ip, correlation: anything } }, 'signed out');
// @ts-expect-error X6.10 what is unknown as the field correlation of session_logout [2322 correlation]
log.emit('session_logout', { actor: user, trace: { ip, correlation: unsure } }, 'signed out');

log.emit('session_logout', { actor: user, trace: { session, ip: ip } }, 'signed out');
log.emit('session_logout', { actor: user, trace: { session, ip: nothing } }, 'signed out');
// @ts-expect-error X6.9 any as the field ip of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { actor: user, trace: { session, ip: anything } }, 'signed out');
// @ts-expect-error X6.9 what is unknown as the field ip of session_logout [2322 ip]
log.emit('session_logout', { actor: user, trace: { session, ip: unsure } }, 'signed out');

log.emit('session_logout', { ...who, userType: 'admin' }, 'signed out');
log.emit('session_logout', { ...who, userType: nothing }, 'signed out');
// @ts-expect-error G8.8 any as the field userType of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, userType: anything }, 'signed out');
// @ts-expect-error G8.8 what is unknown as the field userType of session_logout [2322 userType]
log.emit('session_logout', { ...who, userType: unsure }, 'signed out');

log.emit('session_logout', { ...who, confidence: 'low' }, 'signed out');
log.emit('session_logout', { ...who, confidence: nothing }, 'signed out');
// @ts-expect-error G8.9 any as the field confidence of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, confidence: anything }, 'signed out');
// @ts-expect-error G8.9 what is unknown as the field confidence of session_logout [2322 confidence]
log.emit('session_logout', { ...who, confidence: unsure }, 'signed out');

log.emit('session_logout', { ...who, occurredAt: theirs }, 'signed out');
log.emit('session_logout', { ...who, occurredAt: nothing }, 'signed out');
// @ts-expect-error G7.2 any as the field occurredAt of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, occurredAt: anything }, 'signed out');
// @ts-expect-error G7.2 what is unknown as the field occurredAt of session_logout [2322 occurredAt]
log.emit('session_logout', { ...who, occurredAt: unsure }, 'signed out');

log.emit('session_logout', { ...who, response: 'blocked' }, 'signed out');
log.emit('session_logout', { ...who, response: nothing }, 'signed out');
// @ts-expect-error G8.10 any as the field response of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, response: anything }, 'signed out');
// @ts-expect-error G8.10 what is unknown as the field response of session_logout [2322 response]
log.emit('session_logout', { ...who, response: unsure }, 'signed out');

log.emit('session_logout', { ...who, repeated: { count: 2, firstSeen: now, lastSeen: now } }, 'signed out');
log.emit('session_logout', { ...who, repeated: nothing }, 'signed out');
// @ts-expect-error G12.13 any as the field repeated of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, repeated: anything }, 'signed out');
// @ts-expect-error G12.13 what is unknown as the field repeated of session_logout [2322 repeated]
log.emit('session_logout', { ...who, repeated: unsure }, 'signed out');

log.emit('session_logout', { ...who, repeated: { firstSeen: now, lastSeen: now, count: 2 } }, 'signed out');
log.emit('session_logout', { ...who, repeated: { firstSeen: now, lastSeen: now, count: nothing } }, 'signed out');
// @ts-expect-error G12.13 any as the field count of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, repeated: { firstSeen: now, lastSeen: now, count: anything } }, 'signed out');
// @ts-expect-error G12.13 what is unknown as the field count of session_logout [2322 count]
log.emit('session_logout', { ...who, repeated: { firstSeen: now, lastSeen: now, count: unsure } }, 'signed out');

log.emit('session_logout', { ...who, repeated: { count: 2, lastSeen: now, firstSeen: now } }, 'signed out');
log.emit('session_logout', { ...who, repeated: { count: 2, lastSeen: now, firstSeen: nothing } }, 'signed out');
// @ts-expect-error G12.13 any as the field firstSeen of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, repeated: { count: 2, lastSeen: now, firstSeen: anything } }, 'signed out');
// @ts-expect-error G12.13 what is unknown as the field firstSeen of session_logout [2322 firstSeen]
log.emit('session_logout', { ...who, repeated: { count: 2, lastSeen: now, firstSeen: unsure } }, 'signed out');

log.emit('session_logout', { ...who, repeated: { count: 2, firstSeen: now, lastSeen: now } }, 'signed out');
log.emit('session_logout', { ...who, repeated: { count: 2, firstSeen: now, lastSeen: nothing } }, 'signed out');
// @ts-expect-error G12.13 any as the field lastSeen of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, repeated: { count: 2, firstSeen: now, lastSeen: anything } }, 'signed out');
// @ts-expect-error G12.13 what is unknown as the field lastSeen of session_logout [2322 lastSeen]
log.emit('session_logout', { ...who, repeated: { count: 2, firstSeen: now, lastSeen: unsure } }, 'signed out');

log.emit('session_logout', { ...who, route: route }, 'signed out');
log.emit('session_logout', { ...who, route: nothing }, 'signed out');
// @ts-expect-error G7.8 any as the field route of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, route: anything }, 'signed out');
// @ts-expect-error G7.8 what is unknown as the field route of session_logout [2322 route]
log.emit('session_logout', { ...who, route: unsure }, 'signed out');

log.emit('session_logout', { ...who, httpMethod: 'GET' }, 'signed out');
log.emit('session_logout', { ...who, httpMethod: nothing }, 'signed out');
// @ts-expect-error G7.8 any as the field httpMethod of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, httpMethod: anything }, 'signed out');
// @ts-expect-error G7.8 what is unknown as the field httpMethod of session_logout [2322 httpMethod]
log.emit('session_logout', { ...who, httpMethod: unsure }, 'signed out');

log.emit('session_logout', { ...who, protocol: 'https' }, 'signed out');
log.emit('session_logout', { ...who, protocol: nothing }, 'signed out');
// @ts-expect-error G7.6 any as the field protocol of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, protocol: anything }, 'signed out');
// @ts-expect-error G7.6 what is unknown as the field protocol of session_logout [2322 protocol]
log.emit('session_logout', { ...who, protocol: unsure }, 'signed out');

log.emit('session_logout', { ...who, geo: { country: text } }, 'signed out');
log.emit('session_logout', { ...who, geo: nothing }, 'signed out');
// @ts-expect-error G7.7 any as the field geo of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, geo: anything }, 'signed out');
// @ts-expect-error G7.7 what is unknown as the field geo of session_logout [2322 geo]
log.emit('session_logout', { ...who, geo: unsure }, 'signed out');

log.emit('session_logout', { ...who, geo: { region: text, country: text } }, 'signed out');
log.emit('session_logout', { ...who, geo: { region: text, country: nothing } }, 'signed out');
// @ts-expect-error G7.7 any as the field country of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, geo: { region: text, country: anything } }, 'signed out');
// @ts-expect-error G7.7 what is unknown as the field country of session_logout [2322 country]
log.emit('session_logout', { ...who, geo: { region: text, country: unsure } }, 'signed out');

log.emit('session_logout', { ...who, geo: { country: text, region: text } }, 'signed out');
log.emit('session_logout', { ...who, geo: { country: text, region: nothing } }, 'signed out');
// @ts-expect-error G7.7 any as the field region of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, geo: { country: text, region: anything } }, 'signed out');
// @ts-expect-error G7.7 what is unknown as the field region of session_logout [2322 region]
log.emit('session_logout', { ...who, geo: { country: text, region: unsure } }, 'signed out');

log.emit('session_logout', { ...who, severity: 'WARN' }, 'signed out');
log.emit('session_logout', { ...who, severity: nothing }, 'signed out');
// @ts-expect-error G7.13 any as the field severity of session_logout [2345 a field is `any`: give it its type]
log.emit('session_logout', { ...who, severity: anything }, 'signed out');
// @ts-expect-error G7.13 what is unknown as the field severity of session_logout [2322 severity]
log.emit('session_logout', { ...who, severity: unsure }, 'signed out');

log.emit('session_logout', who, 'signed out');
log.emit('session_logout', nothing, 'signed out');
log.emit('session_logout', who, nothing);
// @ts-expect-error X11.1 any as all fields [2345 never]
log.emit('session_logout', anything, 'signed out');
// @ts-expect-error X11.1 what is unknown as all fields [2345 unknown]
log.emit('session_logout', unsure, 'signed out');
// @ts-expect-error X6.7 any as the description [2345 never]
log.emit('session_logout', who, anything);
// @ts-expect-error X6.7 what is unknown as the description [2345 unknown]
log.emit('session_logout', who, unsure);
// @ts-expect-error G7.12 any as the name, which has no fields either [2345 the event has no field `actor`]
log.emit(anything, who, 'signed out');
// @ts-expect-error G7.12 what is unknown as the name [2345 unknown]
log.emit(unsure, who, 'signed out');
// @ts-expect-error G7.12 never as the name, which has no fields [2345 the event has no field `actor`]
log.emit(nothing, who, 'signed out');

log.inRequest.emit('session_logout', {}, 'signed out');
// @ts-expect-error X11.1 any as all fields in a request [2345 never]
log.inRequest.emit('session_logout', anything, 'signed out');
// @ts-expect-error X11.1 what is unknown as all fields in a request [2345 unknown]
log.inRequest.emit('session_logout', unsure, 'signed out');
// @ts-expect-error X6.5 any as who acts in a request [2345 a field is `any`: give it its type]
log.inRequest.emit('session_logout', { actor: anything }, 'signed out');
// @ts-expect-error X6.5 what is unknown as who acts in a request [2322 actor]
log.inRequest.emit('session_logout', { actor: unsure }, 'signed out');
