import type ts = require('typescript');

/** The tsserver plugin (`plugins: [{ "name": "@logproof/ts-transform" }]`). */
declare function logproof(modules: { typescript: typeof ts }): ts.server.PluginModule;
/** The ts-patch program transformer (`plugins: [{ "transform": "@logproof/ts-transform", "transformProgram": true }]`). */
declare function logproof(
  program: ts.Program, host: ts.CompilerHost | undefined, config: { readonly config?: string }, extras: { readonly ts: typeof ts },
): ts.Program;

export = logproof;
