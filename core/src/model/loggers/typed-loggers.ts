/** What gives back the logger that it is given, under a type of its own; and that type, whose first argument is the logger's. */
export const typedLogger = { package: '@logproof/types', makes: 'secureLogger', type: 'SecureLogger' } as const;
