import { defineOptions } from '../../options.js';

export const options = defineOptions({
  leaveOut: { kind: 'string[]', default: [], describe: 'Kinds of handlers that are not asked after, such as `verification`.' },
  allowed: { kind: 'boolean', default: false, describe: 'Guards record whom they let through, too.' },
});
