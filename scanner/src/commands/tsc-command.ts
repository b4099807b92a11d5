import type { AddCommand } from './command.js';

/** `logproof tsc ...` */
export const addTsc: AddCommand = (program, does) => {
  program.command('tsc')
    .summary('tsc with the checks: takes whatever tsc takes')
    .usage('[arguments of tsc]')
    .argument('[args...]')
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action((args: string[]) => {
      does(async (tools) => {
        const { runTsc } = await import('../tsc/run-tsc.js');
        return runTsc(args, tools);
      });
    });
};
