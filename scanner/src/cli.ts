#!/usr/bin/env node
import module from 'node:module';
import { processTerminal } from './terminal/process-terminal.js';

// Reading twelve megabytes of compiler takes a quarter of a second; newer versions of Node keep what they made of it.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const { main } = await import('./main.js');
process.exitCode = await main(process.argv.slice(2), processTerminal());
