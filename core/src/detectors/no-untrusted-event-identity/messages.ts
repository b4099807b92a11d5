import type { MessageText } from '../../detector.js';

const thing = 'Give `resourceId` the internal id of the thing, such as `resourceId(invoice.id)`.';

export const messages = {
  address: {
    problem: '`{{value}}` is what the header `{{header}}` says, and `{{sink}}` records it as the address under `{{field}}`: whoever calls writes any address there.',
    help: 'Take the address from `clientIp(req, { trustedProxies: 1 })`, which counts the proxies of your own from the right.',
  },
  interaction: {
    problem: '`{{value}}` is what the header `{{header}}` says, and `{{sink}}` records it under `{{field}}` unseen: whoever calls makes it that of another interaction, or anything else.',
    help: 'Take it with `correlationId(header) ?? correlationId()`, which looks at it first.',
  },
  taken: {
    problem: '`{{value}}` is what the client says the id of its request is, and `{{sink}}` takes it unseen: whoever calls makes it that of another request, or anything else.',
    help: 'Take it with `correlationId(header) ?? correlationId()`, which looks at it first.',
  },
  trusting: {
    problem: '`{{value}}` is switched on for any number of proxies, and the address of the client is recorded: the framework takes it from the left end of `X-Forwarded-For`, where whoever calls writes any address.',
    help: 'Say how many proxies of your own there are: `{{instead}}`.',
  },
  session: {
    problem: '`{{value}}` is the id of a user, and `{{sink}}` makes the hash of a session of it: all sessions of that user are one in the records, also the one that somebody else has.',
    help: 'Hash the id of the session, such as `hashSession(req.sessionID)`, or the `jti` of a token.',
  },
  placeholder: { problem: '`{{sink}}` takes a text for an id that stands for none (`{{value}}`): nobody finds out later what it was that was acted on.', help: `${thing}` },
  path: { problem: '`{{value}}` is a path, and `{{sink}}` takes it for the id of what was acted on: the same thing has many paths, and one path many things.', help: thing },
  mail: { problem: '`{{value}}` is an e-mail address, and `{{sink}}` takes it for the id of what was acted on: people change it, and are known by it elsewhere.', help: thing },
  name: { problem: '`{{value}}` is what something is called, and `{{sink}}` takes it for its id: two things are called the same, and the same thing another way tomorrow.', help: thing },
  cached: {
    problem: '`{{value}}` is made once for the whole process, and each request is given it: all interactions are one in the records.',
    help: 'Make one for each request, with `correlationId()` inside the handler.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
