import { functionAt } from '../../ir/access.js';
import type { Framework } from '../entry-point.js';

/** Hocuspocus: who may open a document is asked in `onAuthenticate`, of a class or of the options. https://tiptap.dev/docs/hocuspocus/server/hooks */
export const hocuspocus: Framework = {
  id: 'hocuspocus',
  mentions: /\bonAuthenticate\b/,
  *find(_program, file, ir) {
    if (!ir.imports.some(({ specifier }) => specifier.startsWith('@hocuspocus/'))) return;
    for (const { members } of ir.classes) {
      for (const { name, fn } of members) if (name === 'onAuthenticate' && fn !== undefined && functionAt(ir, fn).hasBody) yield { handler: { file, ir, fn }, framework: 'hocuspocus', role: 'guard', says: ['authenticate'] };
    }
    for (const value of ir.values) {
      const entries = value.op === 'object' ? value.entries : [];
      for (const entry of entries) if (entry.name === 'onAuthenticate') yield { handler: { file, ir, value: entry.value }, framework: 'hocuspocus', role: 'guard', name: 'onAuthenticate', says: ['authenticate'] };
    }
  },
};
