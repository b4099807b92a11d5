import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { expressRequests, fastifyRequests, honoRequests, httpRequests, koaRequests, nestRequests, type NodeRequest } from './adapters.js';
import { currentRequest, requestContext, setActor, type RequestContext } from './request-context.js';
import type { UserId } from './proofs.js';
import { createSecurityLog } from './security-log.js';

const log = createSecurityLog({ service: { name: 'shop', version: '1' }, sink: () => undefined, key: { id: 'k1', key: 'k'.repeat(32) } });
const node: NodeRequest = { headers: { 'user-agent': 'curl/8', referer: 'https://ann:pw@x.no/reset?token=1', 'x-device': 'dev-0001', cookie: 'sid=1' }, socket: { remoteAddress: '::ffff:10.0.0.1' } };
const seen = {
  trace: { session: log.session('s:1'), correlation: expect.stringMatching(/^[\da-f]{32}$/) as string, ip: '10.0.0.1' },
  device: 'dev-0001', userAgent: 'curl/8', referer: 'https://x.no/reset?token=***',
};
const options = { session: () => 's:1', device: () => 'dev-0001' };
const held = (): RequestContext | undefined => currentRequest();

describe('each framework', () => {
  test('http, over a socket', async () => {
    let context: RequestContext | undefined;
    const server = createServer(httpRequests<IncomingMessage>(log, { session: () => 's:1', device: ({ headers }) => String(headers['x-device']) })((_request, response: { end(): void }) => {
      context = held();
      response.end();
    }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { 'user-agent': 'curl/8', referer: 'https://x.no/reset?token=1', 'x-device': 'dev-0001' } });
    await new Promise((resolve) => server.close(resolve));
    expect(context).toEqual({ ...seen, trace: { ...seen.trace, ip: '127.0.0.1' } });
  });

  test.each([['Express', expressRequests], ['Nest', nestRequests]])('%s', (_name, requests) => {
    let context: RequestContext | undefined;
    requests(log, options)(node, {}, () => { context = held(); });
    expect(context).toEqual(seen);
  });

  test('Fastify, also after the body was parsed elsewhere', () => {
    const hooks: Record<string, (request: { raw: NodeRequest }, reply: unknown, done: () => void) => void> = {};
    fastifyRequests(log, options)({ addHook: (name, hook) => { hooks[name] = hook; } });
    const request = { raw: node };
    const contexts: (RequestContext | undefined)[] = [];
    for (const name of ['onRequest', 'preValidation']) hooks[name]?.(request, {}, () => {
      contexts.push(held());
      setActor('usr_1' as UserId);
    });
    expect(contexts[0]).toEqual(seen);
    expect(contexts[1]).toEqual({ ...contexts[0], actor: 'usr_1' });
  });

  test('Koa', async () => {
    expect(await koaRequests(log, options)({ req: node }, () => Promise.resolve(held()))).toEqual(seen);
  });

  test('Hono, on Node and elsewhere', async () => {
    const req = { header: (name: string) => node.headers[name] as string | undefined };
    expect(await honoRequests(log, options)({ req, env: { incoming: node } }, () => Promise.resolve(held()))).toEqual(seen);
    expect(await honoRequests(log, options)({ req }, () => Promise.resolve(held()))).toMatchObject({ trace: { ip: 'unavailable' } });
  });
});

test('what the application asks may throw', () => {
  const fails = (): string => {
    throw new Error('no cookie');
  };
  expressRequests(log, { session: fails, device: fails })(node, {}, () => {
    expect(held()).toMatchObject({ device: 'unavailable', trace: { ip: '10.0.0.1' } });
    expect(held()?.trace.session).toBeUndefined();
  });
});

test('a request is its own, and ends', () => {
  expressRequests(log)(node, {}, () => {
    expect(setActor('usr_1' as UserId)).toBe(true);
    expect(held()?.actor).toBe('usr_1');
  });
  expressRequests(log)(node, {}, () => expect(held()?.actor).toBeUndefined());
  expect(held()).toBeUndefined();
});

describe('what a client sends', () => {
  const of = (headers: Record<string, unknown>, more: object = {}, address?: unknown) =>
    requestContext({ header: (name) => headers[name], address, session: undefined, device: headers['x-device'] }, more);

  test.each<[string, number, unknown, unknown, string]>([
    ['no proxy is believed by itself', 0, '6.6.6.6', '10.0.0.9', '10.0.0.9'],
    ['one proxy', 1, '6.6.6.6, 1.2.3.4', '10.0.0.9', '1.2.3.4'],
    ['two', 2, ['6.6.6.6', '1.2.3.4, 10.0.0.1'], '10.0.0.9', '1.2.3.4'],
    ['fewer entries than proxies', 2, '6.6.6.6', '10.0.0.9', '10.0.0.9'],
    ['a text that is no address', 1, 'x\r\ny', '10.0.0.9', '10.0.0.9'],
    ['a zone', 0, undefined, 'fe80::1%eth0', 'fe80::1'],
    ['a local socket', 0, undefined, undefined, 'unavailable'],
  ])('address: %s', (_name, trustedProxies, forwarded, address, ip) => {
    expect(of({ 'x-forwarded-for': forwarded }, { trustedProxies }, address).trace.ip).toBe(ip);
  });

  test('an id of its own is taken over only where that is wanted, and where it is one', () => {
    const headers = { 'x-request-id': 'abcdefgh-1' };
    expect(of(headers).trace.correlation).not.toBe('abcdefgh-1');
    expect(of(headers, { correlationHeader: 'x-request-id' }).trace.correlation).toBe('abcdefgh-1');
    expect(of({ 'x-request-id': 'a\nb'.repeat(5) }, { correlationHeader: 'x-request-id' }).trace.correlation).toMatch(/^[\da-f]{32}$/);
  });

  test('steers nothing', () => {
    const { userAgent, referer, device } = of({ 'user-agent': `\u001b[2J${'a'.repeat(1000)}`, referer: 'https://x.no/a\r\nb#token', 'x-device': 'a b' });
    expect(userAgent).toMatch(/^a{299}…$/);
    expect(userAgent.length).toBeLessThanOrEqual(300);
    expect(referer).toBe('https://x.no/ab');
    expect(device).toBe('unavailable');
    expect(of({})).toMatchObject({ userAgent: 'absent', referer: 'absent' });
  });
});
