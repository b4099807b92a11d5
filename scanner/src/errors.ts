/** Something the person at the terminal can put right. Printed as one message without a stack; the exit code is 2. */
export class KnownError extends Error {
  override readonly name: string = 'KnownError';
}

/** A command, option or argument that does not exist or does not fit. */
export class UsageError extends KnownError {
  override readonly name = 'UsageError';
}

/** A config file or tsconfig that was asked for and cannot be used. */
export class ConfigError extends KnownError {
  override readonly name = 'ConfigError';
}

/** There was no file to read: silence would look like a clean result. */
export class NothingReadableError extends KnownError {
  override readonly name = 'NothingReadableError';
}

/** The report could not be written. */
export class OutputError extends KnownError {
  override readonly name = 'OutputError';
}
