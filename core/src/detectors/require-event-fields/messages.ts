import type { MessageText } from '../../detector.js';

export const messages = {
  lacks: {
    problem: '`{{value}}` records a security event without `{{fields}}`: whoever looks into an incident finds the record and cannot tell what belongs to it.',
    help: 'Add the fields to the record, such as `{ userId, ip, userAgent, requestId, outcome }`, or bind them to the logger of the request with `child`.',
  },
  unavailable: {
    problem: '`{{value}}` says of `{{fields}}` that they are not there, whoever asks: the record tells nobody where the event came from.',
    help: 'Emit it with what the request says (`log.inRequest.emit(…)` behind `expressRequests(log)` or its like), which reads them off its headers.',
  },
  scopes: {
    problem: '`{{value}}` names a resource with no scopes, where it is known whose it is: an event of one tenant looks like one of all.',
    help: 'Put the id of the tenant into the list, as in `scopes: [scopeId(tenantId)]`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
