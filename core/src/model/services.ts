/** Packages whose servers wait for requests once their `listen` or `start` is called. */
export const serverPackages: ReadonlySet<string> = new Set([
  'http', 'https', 'http2', 'net', 'tls', 'express', 'fastify', 'koa', 'restify', 'polka', 'connect', 'feathers', '@feathersjs/express', '@feathersjs/koa', 'hyper-express', '@nestjs/core', 'socket.io', 'elysia', '@hapi/hapi', '@adonisjs/core', 'moleculer', '@loopback/rest',
]);

/** Their methods. */
export const listenMethods: ReadonlySet<string> = new Set(['listen', 'start', 'startAllMicroservices']);

/** Functions of packages that do all of it. */
export const serveFunctions: ReadonlyMap<string, ReadonlySet<string>> = new Map([['@hono/node-server', new Set(['serve'])]]);
export const serveGlobals: ReadonlySet<string> = new Set(['Bun.serve', 'Deno.serve']);

/** Signals that end a process, and what it is told at its end. */
export const endingEvents = /^(?:SIG(?:TERM|INT|HUP|QUIT|USR2)|beforeExit|exit)$/;

/** Packages that deal with those signals themselves, with hooks of which nobody knows what they do. */
export const shutdownPackages = /['"](?:@godaddy\/terminus|http-terminator|close-with-grace|fastify-graceful-shutdown|stoppable|lightship|exit-hook|async-exit-hook|signal-exit|node-graceful-shutdown|http-graceful-shutdown|express-graceful-shutdown|nestjs-graceful-shutdown|@gquittet\/graceful-server|death)['"]/;

/** What puts uncaught exceptions on record by itself. */
export const crashRecorders = /\bhandleExceptions\s*:\s*true|\bexceptionHandlers\b|\bexceptions\.handle\(|\b[Ss]entry\.init\(|\bBugsnag\.start\(|\bcaptureUncaught\b|['"](?:close-with-grace|newrelic|dd-trace|elastic-apm-node|applicationinsights)['"/]/;

/** Methods of Nest's providers that run when the service ends. https://docs.nestjs.com/fundamentals/lifecycle-events */
export const nestEndings: ReadonlySet<string> = new Set(['onApplicationShutdown', 'beforeApplicationShutdown', 'onModuleDestroy']);

const notServingWords: readonly string[] = [
  'dev', 'devserver', 'mock', 'mocks', 'stub', 'stubs', 'test', 'tests', 'e2e', 'spec', 'example', 'examples', 'demo', 'demos', 'sample', 'samples', 'bench', 'benchmark', 'benchmarks', 'script', 'scripts', 'playground', 'docs', 'storybook', 'cli', 'tool',
  'tools', 'webpack', 'vite', 'gulpfile', 'cypress', 'playwright',
];

/** Folders and files that are no services: they serve those who develop. */
export const notServing: readonly string[] = notServingWords.flatMap((word) => [`**/${word}/**`, `**/${word}.*`, `**/*.${word}.*`, `**/*-${word}.*`, `**/${word}-*`]);
