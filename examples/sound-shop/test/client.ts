import type { Server } from 'node:http';

/** Answers of the shop are read as they come; what is not there fails the expectation that names it. */
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** A browser: it keeps the cookie and sends the token of the form. */
export class Client {
  readonly #shop: string;
  readonly #lastCode: (address: string) => string;
  readonly headers: Record<string, string> = { 'content-type': 'application/json' };

  constructor(shop: string, lastCode: (address: string) => string) {
    this.#shop = shop;
    this.#lastCode = lastCode;
  }

  async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(this.#shop + path, { method, headers: this.headers, body: sent });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('sid='));
    if (cookie?.startsWith('sid=;')) delete this.headers['cookie'];
    else if (cookie) this.headers['cookie'] = cookie.split(';', 1)[0] ?? '';
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    const parsed: unknown = isJson ? JSON.parse(text) : {};
    return { status: answer.status, text, body: typeof parsed === 'object' && parsed !== null ? { ...parsed } : {} };
  }

  /** Signs in with both steps; the code is in the mail and nowhere else. */
  async login(email: string, password: string): Promise<number> {
    const first = await this.call('POST', '/login', { email, password });
    if (first.status !== 200) return first.status;
    const second = await this.call('POST', '/login/otp', { userId: first.body['userId'], otp: this.#lastCode(email) });
    this.headers['x-csrf-token'] = String(second.body['csrfToken']);
    return second.status;
  }
}
