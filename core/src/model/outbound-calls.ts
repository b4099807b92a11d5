/** How a library calls another service, or hands a message over to be worked on elsewhere. Serves G8.14. */
export interface OutboundModel {
  readonly id: string;
  readonly packages: readonly string[];
  /** Exports whose call is the request, or that sends what they make (`new SendMessageCommand(...)`). */
  readonly exports: readonly string[];
  /** Methods of what the package makes. */
  readonly methods: readonly string[];
  /** Where the target stands, and where the headers or the message, among the arguments. */
  readonly target: number | undefined;
  readonly carries: readonly number[];
  /** What goes out is a message of a queue of one's own. */
  readonly queue: boolean;
  /** Text by which a program shows that the library is told once for all calls what to send along. */
  readonly setElsewhere: RegExp | undefined;
}

const http = { queue: false, target: 0 } as const;

export const outboundModels: readonly OutboundModel[] = [
  { id: 'fetch', packages: ['undici', 'node-fetch', 'cross-fetch'], exports: ['', 'default', 'fetch', 'request'], methods: [], carries: [1], setElsewhere: /setGlobalDispatcher|globalThis\.fetch\s*=|global\.fetch\s*=|\bfetch\s*=/, ...http },
  {
    id: 'axios', packages: ['axios'], exports: ['', 'default', 'get', 'post', 'put', 'patch', 'delete', 'request', 'head'], methods: ['get', 'post', 'put', 'patch', 'delete', 'request', 'head'], carries: [0, 1, 2],
    setElsewhere: /interceptors\.request|defaults\.headers/, ...http,
  },
  { id: 'got', packages: ['got', 'ky'], exports: ['', 'default', 'got', 'get', 'post', 'put', 'patch', 'delete'], methods: ['get', 'post', 'put', 'patch', 'delete'], carries: [0, 1], setElsewhere: /beforeRequest|\.extend\(/, ...http },
  { id: 'http', packages: ['http', 'https'], exports: ['request', 'get', 'default.request', 'default.get'], methods: [], carries: [0, 1], setElsewhere: undefined, ...http },
  { id: 'nest', packages: ['@nestjs/axios'], exports: [], methods: ['get', 'post', 'put', 'patch', 'delete', 'request', 'head'], carries: [0, 1, 2], setElsewhere: /interceptors\.request|defaults\.headers|HttpModule\.register/, ...http },
  { id: 'bullmq', packages: ['bullmq', 'bull'], exports: [], methods: ['add'], target: undefined, carries: [0, 1], queue: true, setElsewhere: undefined },
  { id: 'kafkajs', packages: ['kafkajs'], exports: [], methods: ['send'], target: undefined, carries: [0], queue: true, setElsewhere: undefined },
  { id: 'sqs', packages: ['@aws-sdk/client-sqs'], exports: ['SendMessageCommand'], methods: [], target: undefined, carries: [0], queue: true, setElsewhere: undefined },
  { id: 'amqplib', packages: ['amqplib'], exports: [], methods: ['publish', 'sendToQueue'], target: undefined, carries: [1, 2, 3], queue: true, setElsewhere: undefined },
];

/** Packages that put the ids of a trace on whatever goes out, without being called for it. */
export const instrumentations = /['"](?:@opentelemetry\/(?:sdk-node|auto-instrumentations-node|instrumentation[\w-]*|sdk-trace-node)|dd-trace[\w/]*|@sentry\/(?:node|nestjs|nextjs|bun|remix|sveltekit|aws-serverless|google-cloud-serverless)|newrelic|elastic-apm-node[\w/]*|applicationinsights|@azure\/monitor-opentelemetry|@vercel\/otel|@google-cloud\/trace-agent|aws-xray-sdk[\w-]*|@highlight-run\/[\w-]+|@highlight\/node|@appsignal\/nodejs|@elastic\/[\w-]*apm[\w-]*)['"]/;

/** Signs that a program has an id for each interaction: it reads or sends the header, or keeps one along the way. */
export const keepsInteractionId = /['"`](?:x-request-id|x-correlation-id|traceparent|x-trace-id)['"`]|['"](?:cls-rtracer|cls-rs|nestjs-cls|express-request-id|express-correlation-id|correlation-id|hono\/request-id)['"]|AsyncLocalStorage[^]*\b(?:requestId|correlationId|traceId)\b/i;

/** Hosts that are one's own: a bare name, one of a cluster, this machine. */
export const ownHost = /^https?:\/\/(?:[a-z0-9_-]+|localhost|127\.0\.0\.1|[\w.-]+\.(?:internal|local|svc|cluster|lan|intra|corp|test))(?::\d+)?(?:[/?]|$)/i;
export const anyHost = /^(?:https?|wss?):\/\/[^/\s]+/i;
