import { expect, test } from 'vitest';
import { entriesOf } from '../entries.test-support.js';

test('AdonisJS: a class and the name of its method, loaded late or not, in groups', () => {
  expect(entriesOf({
    '/p/start/routes.ts': `import router from '@adonisjs/core/services/router'; import SessionController from '../app/session_controller.js'; const UsersController = () => import('../app/users_controller.js');
      router.post('login', [SessionController, 'store']);
      router.group(() => { router.delete('users/:id', [UsersController, 'destroy']); router.get('/health', async ({ response }) => response.ok({})); });`,
    '/p/app/session_controller.ts': `export default class SessionController { async store({ request, auth }) { return 1; } }`,
    '/p/app/base.ts': `export class Base { async destroy(ctx) { return 1; } }`,
    '/p/app/users_controller.ts': `import { Base } from './base.js'; export default class UsersController extends Base {}`,
  })).toEqual(['handler adonis Base.destroy DELETE users/:id', 'handler adonis SessionController.store POST login', 'handler adonis GET /health GET /health']);
});
