/**
 * Git commands that print the address of a remote. It may hold a token in its user-info part (`https://x-access-token:...@host/`), which is how CI servers
 * check out. https://git-scm.com/docs/git-remote, https://git-scm.com/docs/git-config
 */
export const printsRemoteUrl = /(?:^|\s)(?:config\s+(?:--\S+\s+)*--get(?:-all)?\s+remote\.\S+\.url|config\s+remote\.\S+\.url\s*$|remote\s+(?:get-url|-v|--verbose)(?:\s|$)|ls-remote\s+--get-url)/;

/** Words in the names of functions that run a command and give back what it prints. */
export const runningWords: ReadonlySet<string> = new Set(['git', 'exec', 'execute', 'run', 'spawn', 'sh', 'shell', 'command', 'cmd', 'capture', 'execa', 'raw']);

/** What such a function gives back beside the output. */
export const besideOutput: ReadonlySet<string> = new Set(['stderr', 'code', 'exitCode', 'status', 'signal', 'pid', 'error', 'failed', 'killed', 'connected']);
