import { describe, expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

describe('nest', () => {
  test('REST controllers', () => {
    expect(entriesOf(`import { Controller, Post, Get, UseGuards } from '@nestjs/common';
      @Controller('auth') export class AuthController {
        constructor(private readonly auth: AuthService) {}
        @Post('login') @UseGuards(LocalAuthGuard) async login(@Body() dto: LoginDto) { return this.auth.login(dto); }
        @Get() index() { return []; }
        @Post(['a', 'b']) several() { return 1; }
        helper() { return 1; }
      }
      @Controller({ path: 'users', version: '1' }) class UsersController { @Get(':id') find() { return 1; } }
    `)).toEqual(['handler nest AuthController.login POST /auth/login', 'handler nest AuthController.index GET /auth', 'handler nest AuthController.several POST /auth/a, POST /auth/b', 'handler nest UsersController.find GET /users/:id']);
  });

  test('GraphQL resolvers', () => {
    expect(entriesOf(`import { Resolver, Mutation, Query, Args } from '@nestjs/graphql';
      @Resolver(() => User) export class UserResolver {
        @Mutation(() => Token) login(@Args('input') input: LoginInput) { return 1; }
        @Mutation(() => Boolean, { name: 'signOut' }) logout() { return true; }
        @Query('me') whoami() { return 1; }
        @ResolveField() posts() { return []; }
      }
    `)).toEqual(['handler nest UserResolver.login MUTATION login', 'handler nest UserResolver.logout MUTATION signOut', 'handler nest UserResolver.whoami QUERY me']);
  });

  test('guards, middleware, interceptors, passport strategies', () => {
    expect(entriesOf({
      '/app/guard.ts': `export class RolesGuard implements CanActivate { canActivate(context: ExecutionContext) { return false; } }`,
      '/app/jwt.guard.ts': `export class JwtAuthGuard extends AuthGuard('jwt') { handleRequest(err, user) { if (!user) throw new UnauthorizedException(); return user; } }`,
      '/app/middleware.ts': `export class AuthMiddleware implements NestMiddleware { use(req: Request, res: Response, next: NextFunction) { next(); } }`,
      '/app/strategy.ts': `import { PassportStrategy } from '@nestjs/passport'; export class LocalStrategy extends PassportStrategy(Strategy) { async validate(username: string, password: string) { return null; } }`,
      '/app/dto.ts': `export class Dto { validate() { return true; } }`,
    })).toEqual(['guard nest RolesGuard.canActivate', 'guard nest JwtAuthGuard.handleRequest', 'guard nest AuthMiddleware.use', 'validator passport LocalStrategy.validate']);
  });

  test('messages, gateways', () => {
    expect(entriesOf(`
      @Controller() export class UsersMessages {
        @MessagePattern({ cmd: 'create_user' }) create(data) { return 1; }
        @EventPattern('user.created') created(data) { return 1; }
        @GrpcMethod('UserService', 'FindOne') findOne(data) { return 1; }
      }
      @WebSocketGateway() export class Chat { @SubscribeMessage('join') join() { return 1; } }
    `)).toEqual([
      'handler nest UsersMessages.create MESSAGE create_user', 'handler nest UsersMessages.created EVENT user.created', 'handler nest UsersMessages.findOne GRPC UserService/FindOne', 'handler nest Chat.join MESSAGE join',
    ]);
  });

  test('inherited controllers stand behind the paths of those that extend them', () => {
    expect(entriesOf({
      '/app/base.ts': `export abstract class BaseController { @Post() async create(@Body() dto) { return this.service.create(dto); } @Delete(':id') remove() { return 1; } }`,
      '/app/users.ts': `import { BaseController } from './base'; @Controller('users') export class UsersController extends BaseController { @Get() list() { return []; } @Delete(':id') override remove() { return 2; } }`,
      '/app/roles.ts': `import { BaseController } from './base'; @Controller('roles') export class RolesController extends BaseController {}`,
    })).toEqual([
      'handler nest BaseController.create POST /roles, POST /users', 'handler nest BaseController.remove DELETE /roles/:id',
      'handler nest UsersController.list GET /users', 'handler nest UsersController.remove DELETE /users/:id',
    ]);
  });

  test('decorators of other libraries', () => {
    expect(entriesOf({
      '/app/inversify.ts': `import { controller, httpPost, httpGet } from 'inversify-express-utils';
        @controller('/auth') export class AuthController extends Base { @httpPost('/login', Types.Locks) override async signIn(request) { return super.signIn(request); } @httpGet('/me') me() { return 1; } }`,
      '/app/loopback.ts': `import { post, requestBody } from '@loopback/rest';
        export class UserController { @post('/users/login', { responses: {} }) async login(@requestBody() body) { return 1; } }`,
      '/app/fastify.ts': `import { Controller, POST } from 'fastify-decorators'; @Controller('/keys') export default class Keys { @POST({ url: '/rotate' }) rotate() { return 1; } }`,
    })).toEqual([
      'handler fastify-decorators Keys.rotate POST /keys/rotate',
      'handler inversify-express-utils AuthController.signIn POST /auth/login', 'handler inversify-express-utils AuthController.me GET /auth/me',
      'handler @loopback/rest UserController.login POST /users/login',
    ]);
  });
});

test('gateways, which let connections in', () => {
  expect(entriesOf(`import { WebSocketGateway } from '@nestjs/websockets';
    @WebSocketGateway() export class ChatGateway { async handleConnection(client: Socket) { if (!client.user) client.disconnect(); } handleDisconnect(client: Socket) {} }
    export class Other { handleConnection(client: Socket) {} }`)).toEqual(['guard nest ChatGateway.handleConnection']);
});
