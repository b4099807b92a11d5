import { expect, test } from 'vitest';
import { entriesOf } from './entries.test-support.js';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('five hundred routes in a file, one by one', () => {
  const routes = numbers(500).map((n) => `router.post('/r${n}', limit, async (req, res) => { if (req.body.x) return res.json({}); res.status(400).end(); });`);
  expect(entriesOf({
    '/app/app.ts': `import express from 'express'; import router from './routes'; const app = express(); app.use('/api', router);`,
    '/app/routes.ts': `import { Router } from 'express'; const router = Router(); const limit = (req, res, next) => { next(); };\n${routes.join('\n')}\nexport default router;`,
  })).toHaveLength(501);
});

test('five hundred routes in a chain', () => {
  const routes = numbers(500).map((n) => `.post('/r${n}', async (c) => c.json({ n: ${n} }))`);
  expect(entriesOf(`import { Hono } from 'hono'; const app = new Hono()${routes.join('\n')}; export default app;`)).toHaveLength(500);
});

test('a controller of three thousand lines, bound to its routes', () => {
  const methods = numbers(300).map((n) => `async m${n}(req, res) {\n    const a = req.body.a;\n    const b = a + 1;\n    if (b > 1) {\n      res.json({ a });\n    } else {\n      res.json({ b });\n    }\n    return;\n  }`);
  const routes = numbers(300).map((n) => `router.get('/m${n}', controller.m${n}.bind(controller));`);
  expect(entriesOf({
    '/app/controller.ts': `class Controller {\n${methods.join('\n')}\n}\nexport const controller = new Controller();`,
    '/app/routes.ts': `import { Router } from 'express'; import { controller } from './controller'; const router = Router();\n${routes.join('\n')}\nexport default router;`,
  })).toHaveLength(300);
});

test('routers in each other, forty deep', () => {
  const routers = numbers(40).map((n) => `const r${n} = express.Router(); ${n === 0 ? '' : `r${n - 1}.use('/p', r${n}); r${n}.use('/q', r${n - 1});`}`);
  expect(entriesOf(`import express from 'express'; const app = express();\n${routers.join('\n')}\napp.use(r0); r39.post('/login', (req, res) => { res.json({}); });`)).toHaveLength(1);
});

test('five hundred routes that one function registers, and one that calls itself three hundred times', () => {
  const handler = (n: number): string => `async (req, res) => { res.json({ n: ${String(n)} }); }`;
  const routes = numbers(500).map((n) => `route('/r${String(n)}', ${handler(n)});`).join('\n');
  expect(entriesOf(`import express from 'express'; const app = express(); function route(path, handler) { app.post(path, handler); }\n${routes}`)).toHaveLength(500);
  const circle = numbers(300).map(() => 'register(c, a, b);').join(' ');
  expect(entriesOf(`import express from 'express'; const app = express(); function register(a, b, c) { app.post('/x', a, b, c); ${circle} }\nregister(h, h, h); function h(req, res) { res.end(); }`)).toEqual(['handler express h POST /x']);
});
