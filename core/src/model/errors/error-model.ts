import type { DataClass } from '../data-classes.js';

/**
 * What the errors of one library hold beside what went wrong. Names are those of its documentation; what is printed of an error was measured with the library itself
 * (`test/real-errors.test.ts`). Serves G5.8d, G9.10 and X11.1.
 */
export interface ErrorModel {
  /** As messages name it: "an error of axios". */
  readonly id: string;
  readonly packages: readonly string[];
  /** Global functions and constructors. */
  readonly globals?: readonly string[];
  /** Exports whose call can fail with such an error. */
  readonly calls: ReadonlySet<string>;
  /** Exports whose call or construction gives a client, or something else that has methods that can fail. */
  readonly clients: ReadonlySet<string>;
  /** Methods of a client that can fail. */
  readonly methods: ReadonlySet<string>;
  /** Methods of a client that give a client: `http.extend()`, `schema.min(3)`; `all` where every other method does. */
  readonly chained: ReadonlySet<string> | 'all';
  /** Declared types of clients. */
  readonly clientTypes: ReadonlySet<string>;
  /** Declared types of the errors. */
  readonly errorTypes: ReadonlySet<string>;
  /** Properties of the error that hold it. Those below `response` that tell what the other side answered are no part of it. */
  readonly keeps: ReadonlySet<string>;
  /** What they hold, for messages: "the headers and the body of the request". */
  readonly holds: string;
  /** Positions of arguments that the error quotes. Whether anything sensitive is in them is looked up. */
  readonly quotes?: readonly number[];
  /** They stand in its message too. */
  readonly inMessage?: boolean;
  /** It keeps what it quotes and nothing else. */
  readonly quotesOnly?: boolean;
  /** Of what it quotes, only these classes: `fetch` refuses a URL with credentials. */
  readonly quotedClasses?: ReadonlySet<DataClass>;
  /** Calls whose errors quote in the message alone. */
  readonly messageOnly?: ReadonlySet<string>;
  /** It stands deeper in the error than a console prints, once the error is the cause of another. */
  readonly deep?: boolean;
  /** What is thrown is no `Error`, so that a logger writes it like any other object. */
  readonly plain?: boolean;
  /** Methods or exports that give the error back instead of failing with it, and where it stands in the result. */
  readonly results?: ReadonlyMap<string, readonly string[]>;
  /** A client is made with credentials, and prints them. */
  readonly clientKeeps?: string;
}

const none: ReadonlySet<string> = new Set();

/** A model of which only some parts differ from nothing. */
export function errorModel(model: Pick<ErrorModel, 'id' | 'packages' | 'holds'> & Partial<ErrorModel>): ErrorModel {
  return { calls: none, clients: none, methods: none, chained: none, clientTypes: none, errorTypes: none, keeps: none, ...model };
}
