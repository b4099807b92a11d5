import { compiler } from '../compiler.js';
import { commandLineOver } from './own-command-line.js';

commandLineOver(compiler.sys, process.argv.slice(2));
