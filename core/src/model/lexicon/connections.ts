import type { Lemma } from './lemma.js';

export const connections: readonly Lemma[] = [
  {
    dataClass: 'connection-string', strength: 'strong',
    grams: [
      'connection string', 'conn string', 'conn str', 'connection str', 'connection uri', 'database url', 'database uri', 'db url', 'db uri',
      'mongo url', 'mongo uri', 'mongodb url', 'mongodb uri', 'redis url', 'redis uri', 'amqp url', 'amqp uri', 'rabbitmq url', 'rabbitmq uri',
      'postgres url', 'postgres uri', 'postgresql url', 'pg url', 'mysql url', 'mysql uri', 'mariadb url', 'mssql url', 'jdbc url', 'smtp url',
      'smtp uri', 'database dsn', 'db dsn', 'tilkoblingsstreng', 'database streng',
    ],
  },
  { dataClass: 'connection-string', strength: 'weak', grams: ['dsn'], raisedBy: ['datastore', 'env', 'config'], clearedBy: ['vendor'] },
  { dataClass: 'connection-string', strength: 'weak', grams: ['connection url'], raisedBy: ['datastore', 'env', 'config'] },
  { dataClass: 'connection-string', strength: 'hint', grams: ['url', 'uri'], raisedBy: ['datastore'], adjacent: true },
];
