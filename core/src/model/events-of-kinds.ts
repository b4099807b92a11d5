import type { HandlerKind } from '../inventory/handler.js';

export interface KindEvents {
  /** What a handler of the kind is called in a sentence. */
  readonly label: string;
  /** Names of the vocabulary: what it records when it goes well, and when it does not. */
  readonly success: string;
  readonly failure: string;
}

/** Which events of the vocabulary a handler of a kind emits. Serves X2.1, X3.1, X3.2, G5.5 to G5.10. */
export const eventsOfKinds: Readonly<Record<HandlerKind, KindEvents>> = {
  'login': { label: 'signs people in', success: 'authn_login_success', failure: 'authn_login_fail' },
  'logout': { label: 'signs people out', success: 'session_logout', failure: 'session_tampered' },
  'refresh': { label: 'renews a session', success: 'session_renewed', failure: 'authn_token_reuse' },
  'signup': { label: 'makes accounts', success: 'user_created', failure: 'user_created' },
  'password-change': { label: 'changes passwords', success: 'authn_password_change', failure: 'authn_password_change_fail' },
  'password-reset': { label: 'resets passwords', success: 'authn_reset_requested', failure: 'authn_reset_requested' },
  'mfa': { label: 'handles a second factor', success: 'authn_factor_change', failure: 'authn_login_fail' },
  'oauth': { label: 'signs people in by another service', success: 'authn_login_success', failure: 'authn_login_fail' },
  'session': { label: 'begins or ends sessions', success: 'session_expired', failure: 'session_tampered' },
  'role-change': { label: 'changes what people may do', success: 'authz_change', failure: 'authz_fail' },
  'user-admin': { label: 'changes accounts', success: 'user_updated', failure: 'authz_fail' },
  'api-key': { label: 'makes or ends keys', success: 'authn_token_created', failure: 'authz_fail' },
  'verification': { label: 'verifies addresses', success: 'user_updated', failure: 'authn_login_fail' },
  'authz-guard': { label: 'turns people away', success: 'authz_allow', failure: 'authz_fail' },
  'other': { label: 'is a part of authentication', success: 'authn_login_success', failure: 'authn_login_fail' },
  'impersonation': { label: 'lets somebody act as somebody else', success: 'authz_impersonate', failure: 'authz_fail' },
  'account-lock': { label: 'locks accounts', success: 'authn_login_lock', failure: 'authz_fail' },
  'consent': { label: 'takes consent', success: 'consent_given', failure: 'input_validation_fail' },
  'data-export': { label: 'exports data', success: 'data_export', failure: 'authz_fail' },
  'data-import': { label: 'imports data', success: 'data_import', failure: 'authz_fail' },
  'upload': { label: 'takes files', success: 'upload_complete', failure: 'upload_validation' },
  'key-management': { label: 'handles keys', success: 'crypto_key_change', failure: 'authz_fail' },
  'config-change': { label: 'changes settings', success: 'config_changed', failure: 'authz_fail' },
  'admin-action': { label: 'is for administrators', success: 'authz_admin', failure: 'authz_fail' },
  'state-change': { label: 'changes data', success: 'sensitive_update', failure: 'authz_fail' },
};
