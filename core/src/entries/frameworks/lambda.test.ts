import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('handlers by their type, by their folder, in middy', () => {
  expect(entriesOf({
    '/p/src/login.ts': `import type { APIGatewayProxyHandler } from 'aws-lambda'; export const handler: APIGatewayProxyHandler = async (event) => ({ statusCode: 200, body: '' });`,
    '/p/src/api.ts': `import { APIGatewayProxyEventV2 } from 'aws-lambda'; export async function main(event: APIGatewayProxyEventV2) { return { statusCode: 200 }; }`,
    '/p/functions/logout/index.js': `exports.handler = async (event, context) => ({ statusCode: 200 });`,
    '/p/src/users.ts': `import middy from '@middy/core'; const remove = async (event) => ({ statusCode: 204 }); export const handler = middy(remove).use(jsonBodyParser()).use(errors());`,
    '/p/src/keys.ts': `import middy from '@middy/core'; export const handler = middy().use(x()).handler(async (event) => ({ statusCode: 204 }));`,
    '/p/src/queue.ts': `import type { SQSEvent } from 'aws-lambda'; export const handler = async (event: SQSEvent) => {};`,
    '/p/src/emitter.ts': `export const handler = (event) => { log(event); };`,
  })).toEqual(['handler lambda handler *', 'handler lambda main *', 'handler lambda handler *', 'handler lambda handler *', 'handler lambda handler MESSAGE', 'handler lambda remove *']);
});

test('authorizers are guards, triggers of a user pool are hooks', () => {
  expect(entriesOf({
    '/p/src/a.ts': `import type { APIGatewayTokenAuthorizerHandler } from 'aws-lambda'; export const handler: APIGatewayTokenAuthorizerHandler = async (event) => policy('user', 'Deny', event.methodArn);`,
    '/p/lambda/b.js': `exports.handler = async (event) => { return { isAuthorized: false }; };`,
    '/p/src/c.ts': `import type { PostConfirmationTriggerHandler } from 'aws-lambda'; export const handler: PostConfirmationTriggerHandler = async (event) => event;`,
  })).toEqual(['guard lambda handler', 'guard lambda handler', 'hook lambda handler']);
});
