import { errorModel, type ErrorModel } from './error-model.js';

const verbs = ['get', 'delete', 'head', 'options', 'post', 'put', 'patch'];
const exchange = 'the headers and the body of the request, and the answer';

/** https://axios-http.com/docs/handling_errors: `config`, `request` and `response`; also what Nest's `HttpService` fails with. */
const axios = errorModel({
  id: 'axios',
  packages: ['axios', '@nestjs/axios', 'axios-retry'],
  calls: new Set(['', 'request', ...verbs, 'postForm', 'putForm', 'patchForm', 'query']),
  clients: new Set(['create', 'Axios', 'HttpService']),
  methods: new Set(['request', ...verbs, 'postForm', 'putForm', 'patchForm', 'query', '']),
  clientTypes: new Set(['AxiosInstance', 'AxiosStatic', 'Axios', 'HttpService']),
  errorTypes: new Set(['AxiosError']),
  keeps: new Set(['config', 'request', 'response', 'toJSON']),
  holds: exchange,
});

/** https://github.com/sindresorhus/got/blob/main/documentation/8-errors.md: `options`, `request`, `response`; the message quotes the URL. */
const got = errorModel({
  id: 'got',
  packages: ['got'],
  calls: new Set(['', ...verbs, 'paginate', 'stream']),
  clients: new Set(['extend']),
  methods: new Set(['', ...verbs, 'paginate', 'stream']),
  chained: new Set(['extend']),
  clientTypes: new Set(['Got']),
  errorTypes: new Set(['RequestError', 'HTTPError', 'MaxRedirectsError', 'CacheError', 'UploadError', 'TimeoutError', 'ReadError', 'ParseError']),
  keeps: new Set(['options', 'request', 'response', 'timings']),
  holds: exchange,
  quotes: [0],
  inMessage: true,
});

/** https://forwardemail.github.io/superagent/#error-handling: `response`, with the request that led to it. */
const superagent = errorModel({
  id: 'superagent',
  packages: ['superagent'],
  calls: new Set(['', ...verbs, 'del']),
  clients: new Set(['agent']),
  methods: new Set([...verbs, 'del']),
  keeps: new Set(['response', 'request', 'req', 'res']),
  clientTypes: new Set(['SuperAgentStatic']),
  errorTypes: new Set(['ResponseError']),
  holds: exchange,
  deep: true,
});

/** https://github.com/sindresorhus/ky#httperror: `request` and `response`; the message quotes the URL. */
const ky = errorModel({
  id: 'ky',
  packages: ['ky', 'ky-universal'],
  calls: new Set(['', ...verbs]),
  clients: new Set(['create', 'extend']),
  methods: new Set(['', ...verbs]),
  chained: new Set(['extend']),
  clientTypes: new Set(['KyInstance']),
  errorTypes: new Set(['HTTPError', 'TimeoutError']),
  keeps: new Set(['request', 'response', 'options']),
  holds: exchange,
  quotes: [0],
  inMessage: true,
});

/** https://github.com/googleapis/gaxios#request-options: `config` and `response`; it takes the authorization header out by itself, and nothing of the bodies. */
const gaxios = errorModel({
  id: 'gaxios',
  packages: ['gaxios'],
  calls: new Set(['request']),
  clients: new Set(['Gaxios']),
  methods: new Set(['request']),
  clientTypes: new Set(['Gaxios']),
  errorTypes: new Set(['GaxiosError']),
  keeps: new Set(['config', 'response']),
  holds: 'the body of the request, and the answer',
});

/** https://github.com/request/request-promise#api-in-detail: `options` of the request and `response`. */
const requestPromise = errorModel({
  id: 'request-promise',
  packages: ['request-promise', 'request-promise-native', 'request-promise-any'],
  calls: new Set(['', ...verbs, 'del']),
  clients: new Set(['defaults']),
  methods: new Set(['', ...verbs, 'del']),
  chained: new Set(['defaults']),
  errorTypes: new Set(['StatusCodeError', 'RequestError']),
  keeps: new Set(['options', 'response']),
  holds: exchange,
});

/** https://github.com/node-fetch/node-fetch#class-fetcherror: the message quotes the URL, and is listed among its properties. */
const nodeFetch = errorModel({
  id: 'node-fetch',
  packages: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'make-fetch-happen'],
  calls: new Set(['', 'fetch']),
  keeps: new Set(['message']),
  holds: 'the URL of the request',
  quotes: [0],
  inMessage: true,
  quotesOnly: true,
});

export const httpClients: readonly ErrorModel[] = [axios, got, superagent, ky, gaxios, requestPromise, nodeFetch];
