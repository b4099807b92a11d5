import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

const store = { '/p/db.ts': `import { PrismaClient } from '@prisma/client'; export const db = new PrismaClient();` };

test('commands of a program that has a store', () => {
  expect(entriesOf({
    ...store,
    '/p/a.ts': `import { program, Command } from 'commander'; program.command('create-admin <email>').description('x').action(async (email) => {});
      const cmd = new Command('reset-password'); cmd.option('-x').action(reset); async function reset(options) {} other.action(() => {});`,
    '/p/b.ts': `import yargs from 'yargs'; yargs(hideBin(process.argv)).command('grant <user>', 'x', (y) => y, async (argv) => {}).command({ command: 'revoke', handler: (argv) => {} });`,
    '/p/d.ts': `import { Command, Console } from 'nestjs-console'; @Console({ command: 'new' }) export class Make { @Command({ command: 'user <email>' }) async makeUser(email) {} other() {} }`,
    '/p/c.ts': `import { Command, CommandRunner } from 'nest-commander'; @Command({ name: 'ban-user' }) export class Ban extends CommandRunner { async run(inputs) {} }`,
  })).toEqual(['handler command create-admin COMMAND create-admin', 'handler command reset COMMAND reset-password', 'handler command grant COMMAND grant', 'handler command revoke COMMAND revoke', 'handler command Ban.run COMMAND ban-user', 'handler command Make.makeUser COMMAND user']);
});

test('a tool of developers has none', () => {
  expect(entriesOf(`import { program } from 'commander'; program.command('login').action(async () => {});`)).toEqual([]);
});
