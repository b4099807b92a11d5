import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Captured, CapturedText } from './captured.js';

/** Puts chunks of a stream together; a character may begin in one and end in the next. */
export class Transcript {
  readonly #decoder = new StringDecoder('utf8');
  #text = '';

  get text(): string {
    return this.#text;
  }

  add(bytes: Uint8Array): void {
    this.#text += this.#decoder.write(bytes);
  }
}

/** A stream that keeps what is written to it, for a logger. */
export class CapturedStream extends Writable implements Captured {
  readonly #name: string;
  readonly #transcript = new Transcript();

  constructor(name: string) {
    super();
    this.#name = name;
  }

  get texts(): readonly CapturedText[] {
    return [{ name: this.#name, text: this.#transcript.text }];
  }

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.#transcript.add(chunk);
    done();
  }
}

/**
 * Makes a stream that keeps what is written to it: `pino(stream)`, `new winston.transports.Stream({ stream })`,
 * `bunyan.createLogger({ name, stream })`.
 *
 * @param name what failures call it
 *
 * Serves X11.1, G13.1.
 */
export function captureStream(name: string = 'stream'): CapturedStream {
  return new CapturedStream(name);
}

/**
 * A file that was written, for `expectNoCanary`: it is read when it is looked into, so that a logger has time to write it.
 *
 * @returns what throws, when it is looked into, where there is no such file
 *
 * Serves X11.1, G13.1.
 */
export function capturedFile(path: string): Captured {
  return {
    get texts(): readonly CapturedText[] {
      return [{ name: path, text: readFileSync(path, 'utf8') }];
    },
  };
}
