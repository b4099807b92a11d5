import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingServer {
  readonly url: string;
  close(): void;
}

/** A server on this machine that answers every request with 401. */
export async function refusingServer(): Promise<RefusingServer> {
  const server = createServer((_request, answer) => answer.writeHead(401).end('{}')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
