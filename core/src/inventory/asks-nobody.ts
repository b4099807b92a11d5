import { functionAt } from '../ir/access.js';
import type { EntryPoint } from '../entries/find-entries.js';

/** `canActivate()` that is not even told who asks: something is switched off, for everybody. */
export const asksNobody = ({ role, framework, made, ir, fn }: EntryPoint): boolean => role === 'guard' && framework === 'nest' && made === undefined && functionAt(ir, fn).parameters.length === 0;
