import type { EntryPoint } from '../entries/find-entries.js';
import { calledNames, plainName, wordsOf } from './entry-words.js';

/** What a mail or a message carries to somebody who is to show that it reached him. */
const makesCode = /\b(?:verification|confirmation) (?:codes?|tokens?|otps?)$|\bsend(?: \w+)* (?:codes?|otps?)$/;

/** `changeEmailCode`, `sendCode`: it is called after a code, and makes or sends one. */
export const sendsProof = (entry: EntryPoint): boolean => /\b(?:codes?|otps?)$/.test(wordsOf(plainName(entry))) && calledNames(entry).some((name) => makesCode.test(wordsOf(name)));
