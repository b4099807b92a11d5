/** The part of a hash of Node that is needed here. */
interface Hash {
  update(text: string): Hash;
  digest(form: 'hex'): string;
}

interface Crypto {
  readonly createHash: (algorithm: string) => Hash;
  readonly createHmac: (algorithm: string, key: string | Uint8Array) => Hash;
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => Crypto | undefined };
}

/** Node's `crypto`; nothing in a browser. It is asked for and not imported: code that browsers share imports this package too. */
export const nodeCrypto = (): Crypto | undefined => (globalThis as Host).process?.getBuiltinModule?.('node:crypto');
