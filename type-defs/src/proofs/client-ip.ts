import { headerText, headerValue, valueUnder } from '../header-value.js';
import type { Proof } from './proof.js';

/** The address that a request came from, as far as proxies of one's own vouch for it. Serves X6.9, G7.10. */
export type ClientIp = Proof<string, 'ClientIp'>;

interface ParsedUrl {
  readonly hostname: string;
}

interface Host {
  readonly URL: new (url: string) => ParsedUrl;
}

/** Who called whom, as proxies write it. */
export const FORWARDED = 'x-forwarded-for';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Without what may stand around an address: the brackets of IPv6, a port. */
const BARE = /^\s*(?:\[(?<v6>[^\]]*)\]|(?<v4>[^:]*)|(?<other>.*?))(?::\d{1,5})?\s*$/s;

/** An address of IPv4, written as one of IPv6. */
const MAPPED = /^::ffff:(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})$/;

/**
 * The address of the client. Each proxy adds to the right end of `X-Forwarded-For` who called it; further to the left stands what the client
 * wrote itself. So the entries are counted from the right, as many as there are proxies of one's own.
 *
 * @param request of Node, Express, Fastify, Koa (`ctx.req`); never throws, whatever it is given
 * @param options `trustedProxies`: how many proxies of one's own a request passes; with 0 the header is not read
 * @returns the address in its shortest form; that of the connection where the header is missing, too short or holds no address there;
 *   `undefined` where there is none either
 *
 * Serves X6.9, G7.10.
 */
export function clientIp(request: object | null | undefined, options: { readonly trustedProxies: number }): ClientIp | undefined {
  const forwarded = headerValue(valueUnder(request, 'headers'), FORWARDED, FORWARDED);
  return vouchedAddress(valueUnder(valueUnder(request, 'socket'), 'remoteAddress'), forwarded, valueUnder(options, 'trustedProxies'));
}

/**
 * The same of what was read off a request.
 *
 * @param peer the address of the connection
 * @param forwarded the header `X-Forwarded-For`
 */
export function vouchedAddress(peer: unknown, forwarded: unknown, proxies: unknown): ClientIp | undefined {
  const direct = addressOf(peer);
  if (typeof proxies !== 'number' || !Number.isInteger(proxies) || proxies < 1) return direct;
  return addressOf(headerText(forwarded)?.split(',').at(-proxies)) ?? direct;
}

function addressOf(text: unknown): ClientIp | undefined {
  if (typeof text !== 'string' || text.length > 64) return undefined;
  const { v4, v6, other } = BARE.exec(text)?.groups ?? {};
  if (v4 !== undefined) return IPV4.test(v4.trim()) ? (v4.trim() as ClientIp) : undefined;
  // A colon belongs to the address unless brackets say where that ends.
  return shortestV6(v6 ?? (other === undefined ? '' : text.trim())) as ClientIp | undefined;
}

/** The platform's own parser knows every form of IPv6, and gives the shortest. A zone (`fe80::1%eth0`) says nothing elsewhere. */
function shortestV6(text: string): string | undefined {
  const address = text.replace(/%[\w.-]+$/, '');
  if (!/^[\da-f:.]+$/i.test(address)) return undefined;
  try {
    const short = new (globalThis as unknown as Host).URL(`http://[${address}]/`).hostname.slice(1, -1);
    const { high, low } = MAPPED.exec(short)?.groups ?? {};
    if (high === undefined || low === undefined) return short;
    return [high, low].flatMap((half) => [parseInt(half, 16) >> 8, parseInt(half, 16) & 255]).join('.');
  } catch {
    return undefined;
  }
}
