import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';

/** A real tsserver, spoken to as an editor does. */
export interface TsServer {
  send(command: string, args: object): number;
  /** Sends a request and waits for the body of its response. */
  ask(command: string, args: object): Promise<unknown>;
  /** Asks for the diagnostics of a file and waits for the semantic ones. */
  semanticDiagnostics(file: string): Promise<readonly ServerDiagnostic[]>;
  stop(): void;
}

export interface ServerDiagnostic {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
  readonly text: string;
  readonly code: number;
  readonly category: string;
  readonly source?: string;
}

interface Message {
  readonly event?: string;
  readonly request_seq?: number;
  readonly body?: unknown;
}

/** Starts the tsserver of a compiler; plugins are looked for in the project's node_modules. */
export function startTsServer(compilerFolder: string, project: string): TsServer {
  const args = [join(compilerFolder, 'lib/tsserver.js'), '--disableAutomaticTypingAcquisition', '--pluginProbeLocations', project];
  const child = spawn(process.execPath, args, { cwd: project });
  const next = messagesOf(child);
  let seq = 0;
  const send = (command: string, given: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: given })}\n`);
    return seq;
  };
  return {
    send,
    ask: async (command, given) => {
      const request = send(command, given);
      return (await next((message) => message.request_seq === request)).body;
    },
    semanticDiagnostics: async (file) => {
      send('geterr', { files: [file], delay: 0 });
      const { body } = await next((message) => message.event === 'semanticDiag');
      return (body as { readonly diagnostics: readonly ServerDiagnostic[] }).diagnostics;
    },
    stop: () => { child.kill(); },
  };
}

/** A function that waits for the next message of a kind. Messages come with their length in bytes before them. */
function messagesOf(child: ChildProcessWithoutNullStreams): (wanted: (message: Message) => boolean) => Promise<Message> {
  let rest = Buffer.alloc(0);
  const waiting = new Set<{ readonly wanted: (message: Message) => boolean; readonly resolve: (message: Message) => void }>();
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = /Content-Length: (\d+)\r?\n\r?\n/.exec(rest.toString('latin1'));
      if (!head) return;
      const start = head.index + head[0].length;
      const end = start + Number(head[1]);
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(start, end).toString()) as Message;
      rest = rest.subarray(end);
      for (const one of waiting) {
        if (!one.wanted(message)) continue;
        waiting.delete(one);
        one.resolve(message);
      }
    }
  });
  return (wanted) => new Promise((resolve) => { waiting.add({ wanted, resolve }); });
}
