export const messages = {
  headers: {
    problem: '`{{logger}}` writes {{label}} of every request to the log in clear text.',
    help: 'Add what is missing to its list, such as `redact: [\'req.headers.authorization\', \'req.headers.cookie\', \'res.headers["set-cookie"]\']`.',
  },
  headerToken: {
    problem: '`{{logger}}` writes {{label}} of every request to the log in clear text.',
    help: 'Remove the token from the format, such as `:req[authorization]`.',
  },
  headerList: {
    problem: '`{{logger}}` writes {{label}} of every request to the log in clear text.',
    help: 'Add `headerBlacklist: [\'authorization\', \'cookie\']` to its options.',
  },
  url: {
    problem: '`{{logger}}` writes the whole URL of every request to the log, and `{{source}}` brings {{label}} in it.',
    help: 'Send it in the body of the request, or log `req.path` in place of the URL.',
  },
  rawArguments: {
    problem: '`{{logger}}` is handed the arguments of log calls as they came (`SPLAT`): the redaction of the message does not reach them, and what it hides is written beside it.',
    help: 'Pass on the message alone, such as `logger.info(message)`.',
  },
  replaced: {
    problem: '`{{logger}}` sets a redaction list of its own, which replaces that of its parent: {{label}} no longer hidden.',
    help: 'Add the paths of the parent, such as `redact: [...parentPaths, \'card.cvv\']`.',
  },
  incomplete: {
    problem: '`{{logger}}` is set up with a redaction list that does not hide {{label}}, and its records hold that in clear text.',
    help: 'Add what is missing; `logproof redact-paths` prints the whole list.',
  },
};
