/** Packages that read what was typed after a program's name: a file that uses one is part of a command-line tool, whatever its package.json says. */
export const argumentParsers: ReadonlySet<string> = new Set([
  'commander', '@commander-js/extra-typings', 'yargs', 'cac', 'sade', 'meow', 'minimist', 'clipanion', 'citty', 'arg', 'command-line-args', 'cmd-ts', 'oclif', '@oclif/core', '@oclif/command', 'nest-commander',
  'vorpal', 'caporal', '@caporal/core', 'gluegun', 'mri', 'getopts', 'inquirer', '@inquirer/prompts', 'prompts', 'enquirer', '@clack/prompts',
]);
