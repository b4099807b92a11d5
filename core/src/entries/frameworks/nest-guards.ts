import { functionAt, valueAt } from '../../ir/access.js';
import type { ClassIR, FileIR, FunctionIR } from '../../ir/ir.js';
import { ancestors } from '../../facts/ancestors.js';
import { identify } from '../../facts/identity.js';
import { splitName } from '../../facts/split-name.js';
import { guardWords } from '../../model/handler-kinds.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import { decoratorsOf } from '../decorators.js';
import type { Framework, Registration, Role } from '../entry-point.js';

/** NestJS: what stands in front of controllers, by the class it is a method of. https://docs.nestjs.com/guards, /middleware, /interceptors, /recipes/passport, /websockets/gateways */
export const nestGuards: Framework = {
  id: 'nest',
  mentions: /\bcanActivate\b|\bPassportStrategy\b|\b(?:Nest|Base)Middleware\b|\b(?:Express|Koa)MiddlewareInterface\b|\bMiddlewareMethods\b|\bAuthenticationStrategy\b|\bNestInterceptor\b|\bAuthGuard\b|\bWebSocketGateway\b/,
  *find(program, file, ir) {
    for (const cls of ir.classes) yield* ofClass(program, file, ir, cls);
  },
};

function* ofClass(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const registered = (name: string, framework: string, role: Role, ...says: readonly string[]): readonly Registration[] => {
    const method = methodOf(ir, cls, name);
    return method ? [{ handler: { file, ir, fn: method.id }, framework, role, says: [cls.name ?? '', ...says] }] : [];
  };
  yield* registered('canActivate', 'nest', 'guard');
  // Who may not come in is disconnected there.
  if (decoratorsOf(file, ir, cls.decorators).some(({ name }) => name === 'WebSocketGateway')) yield* registered('handleConnection', 'nest', 'guard', 'connection');
  for (const [type, method, framework] of middlewareClasses) if ((framework !== '@loopback/rest' || ir.imports.some(({ specifier }) => specifier.startsWith('@loopback/'))) && (implementsName(ir, cls, type) || extendsName(ir, cls, type))) yield* registered(method, framework, 'guard');
  // Most interceptors change what is sent; one that is called after access lets in or turns away.
  if (implementsName(ir, cls, 'NestInterceptor') && guardWords.test(splitName(cls.name ?? '').join(' '))) yield* registered('intercept', 'nest', 'guard');
  if (methodOf(ir, cls, 'handleRequest') && callExtended(program, file, ir, cls, 'AuthGuard')) yield* registered('handleRequest', 'nest', 'guard');
  const strategy = methodOf(ir, cls, 'validate') && callExtended(program, file, ir, cls, 'PassportStrategy');
  if (strategy) yield* registered('validate', 'passport', 'validator', ...strategyNames(program, strategy));
}

function methodOf(ir: FileIR, cls: ClassIR, name: string): FunctionIR | undefined {
  const fn = cls.members.find((member) => member.name === name && member.fn !== undefined && !member.isStatic)?.fn;
  const found = fn === undefined ? undefined : functionAt(ir, fn);
  return found?.hasBody === true ? found : undefined;
}

/** Types of classes that stand in front of handlers, and the method that is called. https://github.com/inversify/inversify-express-utils, https://github.com/typestack/routing-controllers, https://tsed.io, https://loopback.io */
const middlewareClasses: readonly (readonly [type: string, method: string, framework: string])[] = [
  ['NestMiddleware', 'use', 'nest'], ['BaseMiddleware', 'handler', 'inversify-express-utils'], ['ExpressMiddlewareInterface', 'use', 'routing-controllers'], ['KoaMiddlewareInterface', 'use', 'routing-controllers'],
  ['MiddlewareMethods', 'use', '@tsed/common'], ['AuthenticationStrategy', 'authenticate', '@loopback/rest'],
];

function extendsName(ir: FileIR, { superClass }: ClassIR, name: string): boolean {
  const value = superClass === undefined ? undefined : valueAt(ir, superClass);
  return value?.op === 'read' ? ir.bindings[value.binding]?.name === name : value?.op === 'global' && value.name === name;
}

const implementsName = (ir: FileIR, cls: ClassIR, name: string): boolean => cls.implements.some((id) => {
  const node = ir.typeNodes[id];
  return node?.kind === 'name' && node.path.at(-1) === name;
});

/** `class JwtStrategy extends PassportStrategy(Strategy, 'jwt')`, also by a class in between. */
function callExtended(program: Program, file: string, ir: FileIR, cls: ClassIR, name: string): Located | undefined {
  return ancestors(program, { kind: 'class', file, ir, class: cls.id }).flatMap((one): readonly Located[] => {
    const superClass = one.ir.classes[one.class]?.superClass;
    const value = superClass === undefined ? undefined : valueAt(one.ir, superClass);
    if (superClass === undefined || value?.op !== 'call') return [];
    const callee = valueAt(one.ir, value.callee);
    const known = identify(program, { file: one.file, ir: one.ir, value: value.callee });
    const fits = (known?.kind === 'export' && known.path === name) || (callee.op === 'read' && one.ir.bindings[callee.binding]?.name === name) || (callee.op === 'global' && callee.name === name);
    return fits ? [{ file: one.file, ir: one.ir, value: superClass }] : [];
  })[0];
}

/** The package of the strategy, and the name it is registered under. */
function strategyNames(program: Program, at: Located): readonly string[] {
  const call = valueOf(at);
  return (call.op === 'call' ? call.args : []).flatMap((id) => {
    const known = identify(program, beside(at, id));
    return known?.kind === 'export' ? [known.package] : constantText(program, beside(at, id)) ?? [];
  });
}
