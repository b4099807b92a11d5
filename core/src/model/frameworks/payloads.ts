/** What holds a payload, or leads to something that does. */
export type Holder =
  | 'job' | 'job-attributes'
  | 'kafka-delivery' | 'kafka-batch-delivery' | 'kafka-batch' | 'kafka-messages' | 'kafka-message'
  | 'lambda-event' | 'records' | 'record' | 'notification'
  | 'received' | 'queue-messages' | 'queue-message'
  | 'amqp-message'
  | 'handler-event' | 'procedure-options' | 'resolver-arguments' | 'form';

export interface PayloadPart {
  /** Bytes or text as they came: their type says nothing about what is in them. */
  readonly raw: boolean;
}

const open: PayloadPart = { raw: false };
const raw: PayloadPart = { raw: true };

/** Types that packages of queues declare, by package. BullMQ, Bull, Bee-Queue, Agenda, KafkaJS, amqplib, SQS by its SDK and through Lambda. */
export const holderTypes: ReadonlyMap<string, ReadonlyMap<string, Holder>> = new Map<string, ReadonlyMap<string, Holder>>([
  ...['bullmq', 'bull', 'bee-queue', 'agenda', '@hokify/agenda'].map((name) => [name, new Map<string, Holder>([['Job', 'job'], ['SandboxedJob', 'job']])] as const),
  ['kafkajs', new Map<string, Holder>([
    ['EachMessagePayload', 'kafka-delivery'], ['EachBatchPayload', 'kafka-batch-delivery'], ['Batch', 'kafka-batch'], ['KafkaMessage', 'kafka-message'],
  ])],
  ['aws-lambda', new Map<string, Holder>([
    ...[
      'APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'APIGatewayRequestAuthorizerEvent', 'APIGatewayTokenAuthorizerEvent', 'APIGatewayRequestAuthorizerEventV2',
      'APIGatewayProxyWebsocketEventV2', 'ALBEvent', 'LambdaFunctionURLEvent', 'CloudFrontRequestEvent', 'AppSyncResolverEvent', 'SQSEvent', 'SNSEvent', 'KinesisStreamEvent',
      'DynamoDBStreamEvent', 'PreSignUpTriggerEvent', 'PostConfirmationTriggerEvent', 'PreAuthenticationTriggerEvent', 'PostAuthenticationTriggerEvent', 'CustomMessageTriggerEvent',
    ].map((name) => [name, 'lambda-event'] as const),
    ['SQSRecord', 'record'], ['SNSEventRecord', 'record'], ['SNSMessage', 'notification'],
  ])],
  ['@aws-sdk/client-sqs', new Map<string, Holder>([['Message', 'queue-message'], ['ReceiveMessageCommandOutput', 'received'], ['ReceiveMessageResult', 'received']])],
  ['amqplib', new Map<string, Holder>([['ConsumeMessage', 'amqp-message'], ['GetMessage', 'amqp-message'], ['Message', 'amqp-message']])],
]);

/** What a property of a holder holds in turn, by `holder.property`; `*` is an element of it. */
export const holderSteps: ReadonlyMap<string, Holder> = new Map<string, Holder>([
  ['job.attrs', 'job-attributes'],
  ['kafka-delivery.message', 'kafka-message'],
  ['kafka-batch-delivery.batch', 'kafka-batch'], ['kafka-batch.messages', 'kafka-messages'], ['kafka-messages.*', 'kafka-message'],
  ['lambda-event.Records', 'records'], ['handler-event.Records', 'records'], ['records.*', 'record'], ['record.Sns', 'notification'],
  ['received.Messages', 'queue-messages'], ['queue-messages.*', 'queue-message'],
]);

/** What is a payload as a whole, by `holder.property`. */
export const payloadParts: ReadonlyMap<string, PayloadPart> = new Map<string, PayloadPart>([
  ['job.data', open], ['job-attributes.data', open],
  ['procedure-options.input', open],
  ...['lambda-event', 'handler-event'].flatMap((event) => ['headers', 'multiValueHeaders', 'body', 'cookies'].map((part) => [`${event}.${part}`, raw] as const)),
  ['kafka-message.value', raw], ['lambda-event.Records', raw], ['handler-event.Records', raw], ['record.body', raw], ['notification.Message', raw], ['queue-message.Body', raw], ['amqp-message.content', raw],
]);

/** What is a payload itself, as a whole. */
export const wholePayloads: ReadonlyMap<Holder, PayloadPart> = new Map<Holder, PayloadPart>([
  ['lambda-event', raw], ['handler-event', open], ['resolver-arguments', open], ['form', raw],
]);

/** Names under which a message carries what it is about. */
export const carriers: ReadonlySet<string> = new Set(['payload', 'data', 'body', 'input', 'params', 'props', 'values', 'variables']);

/** What a parameter is called that nothing else tells of. */
export const holderNames: ReadonlyMap<string, Holder> = new Map<string, Holder>([['job', 'job']]);

/** Functions that a library calls by the name of the option they are given as: their first parameter. */
export const holderFunctions: ReadonlyMap<string, Holder> = new Map<string, Holder>([['eachMessage', 'kafka-delivery'], ['eachBatch', 'kafka-batch-delivery']]);

export interface HolderCallback {
  /** Last words of what the method is called on; any without. */
  readonly receivers?: ReadonlySet<string>;
  /** Names of events as the first argument; any without. */
  readonly events?: ReadonlySet<string>;
  readonly holder: Holder;
}

const queues: ReadonlySet<string> = new Set(['queue', 'worker', 'agenda']);

/** Methods whose callback is given a holder as its first parameter. */
export const holderCallbacks: ReadonlyMap<string, HolderCallback> = new Map<string, HolderCallback>([
  ['process', { receivers: queues, holder: 'job' }], ['define', { receivers: queues, holder: 'job' }], 
  ['on', { receivers: queues, events: new Set(['active', 'completed', 'failed', 'progress', 'succeeded', 'retrying', 'start', 'complete', 'success', 'fail']), holder: 'job' }],
  ['consume', { receivers: new Set(['channel', 'ch', 'wrapper']), holder: 'amqp-message' }],
]);

/** Methods of a queue that give a job. */
export const jobGetters: ReadonlySet<string> = new Set(['getJob', 'getNextJob', 'createJob']);

/** Exports of packages whose callback, handed over as the second argument, is given a job. */
export const workers: ReadonlySet<string> = new Set(['bullmq:Worker']);

/** Decorators of methods that are given a job. https://docs.nestjs.com/techniques/queues */
export const jobDecorators: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['@nestjs/bull', new Set(['Process', 'OnQueueActive', 'OnQueueCompleted', 'OnQueueFailed', 'OnQueueProgress', 'OnQueueStalled', 'OnQueueRemoved'])],
  ['@nestjs/bullmq', new Set(['OnWorkerEvent'])],
]);

/** Classes to be extended whose method `process` is given a job. */
export const jobHosts: ReadonlySet<string> = new Set(['@nestjs/bullmq:WorkerHost']);
