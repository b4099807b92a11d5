import type { CaptureModel } from './capture-model.js';

/** https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-middleware-logger/: the input and the output of every command, but for what the service marks as sensitive. */
export const awsSdk: CaptureModel = {
  library: 'the AWS SDK',
  packages: ['@aws-sdk/client-*', 'aws-sdk'],
  exports: ['*'],
  options: [{ path: ['logger'], test: 'given', writes: 'the input and the output of every command' }],
};

/** https://nodemailer.com/smtp: `logger: true` writes to the console, `debug: true` puts the SMTP traffic into it. */
export const nodemailer: CaptureModel = {
  library: 'Nodemailer',
  packages: ['nodemailer'],
  exports: ['createTransport'],
  options: [{ path: ['debug'], test: 'true', and: { path: ['logger'], test: 'given' }, writes: 'every message that it sends' }],
};

/** https://docs.powertools.aws.dev/lambda/typescript/latest/features/logger/#log-incoming-event */
export const powertools: CaptureModel = {
  library: 'the Lambda logger',
  packages: ['@aws-lambda-powertools/logger'],
  exports: ['injectLambdaContext'],
  methods: ['injectLambdaContext'],
  options: [{ path: ['logEvent'], test: 'true', writes: 'every event as it came' }],
};
