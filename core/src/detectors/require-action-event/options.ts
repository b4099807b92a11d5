import { defineOptions } from '../../options.js';

export const options = defineOptions({
  leaveOut: { kind: 'string[]', default: [], describe: 'Kinds of handlers that are not asked after, such as `upload`.' },
  stateChanges: { kind: 'boolean', default: false, describe: 'Everything that changes data is asked after: there is no permission model whose events would tell of it.' },
});
