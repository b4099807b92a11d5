import type { HttpLoggerModel } from './http-logger-model.js';

/**
 * https://github.com/iamolegga/nestjs-pino#readme: `LoggerModule.forRoot({ pinoHttp })` takes pino-http's options, or a list of them and a stream;
 * `forRootAsync({ useFactory })` gives them later. Without options pino-http's defaults hold: all headers. `useExisting` sets nothing up.
 */
export const nestPinoHttpModel: HttpLoggerModel = {
  id: 'nestjs-pino',
  packages: ['nestjs-pino'],
  factories: ['LoggerModule.forRoot', 'LoggerModule.forRootAsync'],
  options: 'nestjs-pino',
};
