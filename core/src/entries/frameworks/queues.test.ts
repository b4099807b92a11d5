import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('consumers of queues', () => {
  expect(entriesOf({
    '/p/a.ts': `import { Worker, Queue } from 'bullmq'; new Worker('mail', async (job) => { await send(job.data); }); emailQueue.process('reset', async (job) => {});
      consumer.run({ eachMessage: async ({ topic, message }) => {} }); agenda.define('cleanup', async (job) => {});
      Consumer.create({ queueUrl: 'x', handleMessage: async (message) => {} }); emailQueue.on('completed', (job) => {}); api.define('x', () => {});`,
    '/p/b.ts': `import { Processor, WorkerHost } from '@nestjs/bullmq'; @Processor('users') export class UsersConsumer extends WorkerHost { async process(job) { return 1; } @OnWorkerEvent('completed') done() {} }`,
    '/p/c.ts': `import { Processor, Process } from '@nestjs/bull'; @Processor({ name: 'audio' }) export class Audio { @Process('transcode') transcode(job) { return 1; } @OnQueueFailed() failed() {} }`,
  })).toEqual([
    'handler queue mail MESSAGE mail', 'handler queue reset MESSAGE reset', 'handler queue eachMessage MESSAGE', 'handler queue cleanup MESSAGE cleanup', 'handler queue handleMessage MESSAGE',
    'handler queue UsersConsumer.process MESSAGE users', 'handler queue Audio.transcode MESSAGE audio/transcode',
  ]);
});

test('a job that looks at no message is started by the clock', () => {
  expect(entriesOf({ '/p/a.ts': `import { Processor, Process } from '@nestjs/bull'; @Processor('cleanup') export class Cleanup { @Process() async removeAll() { await users.clear(); } }` })).toEqual([]);
});
