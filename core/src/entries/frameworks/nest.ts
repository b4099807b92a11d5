import { functionAt, valueAt } from '../../ir/access.js';
import type { ClassIR, FileIR, FunctionIR, ValueId } from '../../ir/ir.js';
import { ancestors } from '../../facts/ancestors.js';
import { identify } from '../../facts/identity.js';
import type { Located } from '../../facts/located.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';

/** Decorators of methods that take requests, and what they stand for. https://docs.nestjs.com/controllers, /graphql/resolvers, /microservices/basics */
const methods: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'], ['Post', 'POST'], ['Put', 'PUT'], ['Patch', 'PATCH'], ['Delete', 'DELETE'], ['All', '*'], ['Head', 'HEAD'], ['Options', 'OPTIONS'],
  ['Query', 'QUERY'], ['Mutation', 'MUTATION'], ['Subscription', 'SUBSCRIPTION'], ['ResolveReference', 'QUERY'],
  ['MessagePattern', 'MESSAGE'], ['EventPattern', 'EVENT'], ['GrpcMethod', 'GRPC'], ['SubscribeMessage', 'MESSAGE'],
]);

/** Decorators of classes whose methods take requests. */
const hosts: ReadonlySet<string> = new Set(['Controller', 'RestController', 'Resolver', 'WebSocketGateway', 'JsonController']);

/** NestJS: REST, GraphQL and messages; guards, middleware and passport strategies by their classes. */
export const nest: Framework = {
  id: 'nest',
  mentions: /@(?:Controller|Resolver|RestController|JsonController|WebSocketGateway)\b|\bcanActivate\b|\bPassportStrategy\b|\bNestMiddleware\b/,
  *find(program, file, ir) {
    for (const cls of ir.classes) {
      yield* ofController(program, file, ir, cls);
      yield* ofGuard(program, file, ir, cls);
    }
  },
};

interface Decorator {
  readonly name: string;
  readonly args: readonly Located[];
}

function decoratorsOf(file: string, ir: FileIR, ids: readonly ValueId[]): readonly Decorator[] {
  return ids.flatMap((id) => {
    const value = valueAt(ir, id);
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : value;
    const name = callee.op === 'read' ? ir.bindings[callee.binding]?.name : callee.op === 'member' || callee.op === 'global' ? callee.name : undefined;
    return name === undefined ? [] : [{ name, args: value.op === 'call' ? value.args.map((one) => ({ file, ir, value: one })) : [] }];
  });
}

function* ofController(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const ofClass = decoratorsOf(file, ir, cls.decorators);
  const host = ofClass.find(({ name }) => hosts.has(name));
  // A base class has no decorator of its own; its methods are registered by those that extend it.
  if (!host && !cls.members.some(({ fn }) => fn !== undefined && functionAt(ir, fn).decorators.length > 0)) return;
  const prefix = host ? prefixOf(program, host) : '';
  for (const { fn } of cls.members) {
    const method = fn === undefined ? undefined : functionAt(ir, fn);
    if (method?.hasBody !== true) continue;
    const own = decoratorsOf(file, ir, method.decorators);
    const route = own.find(({ name }) => methods.has(name));
    if (!route) continue;
    const guards = [...ofClass, ...own].filter(({ name }) => name === 'UseGuards' || name === 'UseInterceptors');
    yield {
      handler: { file, ir, fn: method.id }, framework: 'nest', role: 'handler',
      route: { method: methods.get(route.name) ?? '*', path: pathOf(program, prefix, route, method) },
      around: guards.flatMap(({ args }) => args),
      says: [...ofClass, ...own].flatMap(({ name, args }) => [name, ...args.flatMap((one) => constantText(program, one) ?? [])]).filter((one) => !methods.has(one)),
    };
  }
}

/** `@Controller('auth')`, `@Controller({ path: 'auth', version: '1' })` */
function prefixOf(program: Program, { args: [first] }: Decorator): string {
  if (!first) return '';
  const value = valueAt(first.ir, first.value);
  const entry = value.op === 'object' ? value.entries.find(({ name }) => name === 'path') : undefined;
  return constantText(program, entry ? { ...first, value: entry.value } : first) ?? '';
}

function pathOf(program: Program, prefix: string, { name, args: [first] }: Decorator, method: FunctionIR): string {
  const kind = methods.get(name) ?? '';
  const text = first === undefined ? undefined : constantText(program, first);
  if (['QUERY', 'MUTATION', 'SUBSCRIPTION'].includes(kind)) return nameOption(program, first) ?? method.name ?? '';
  return `/${[prefix, text ?? ''].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '').join('/')}`;
}

/** `@Mutation(() => User, { name: 'login' })`, `@Mutation('login')` */
function nameOption(program: Program, first: Located | undefined): string | undefined {
  return first && constantText(program, first);
}

/** Methods by which a class lets in or turns away, by what the class is. */
function* ofGuard(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const method = (name: string): FunctionIR | undefined => {
    const fn = cls.members.find((member) => member.name === name && member.fn !== undefined && !member.isStatic)?.fn;
    const found = fn === undefined ? undefined : functionAt(ir, fn);
    return found?.hasBody === true ? found : undefined;
  };
  const canActivate = method('canActivate');
  if (canActivate) yield { handler: { file, ir, fn: canActivate.id }, framework: 'nest', role: 'guard', says: [cls.name ?? ''] };
  const use = method('use');
  if (use && implementsName(ir, cls, 'NestMiddleware')) yield { handler: { file, ir, fn: use.id }, framework: 'nest', role: 'guard', says: [cls.name ?? ''] };
  const validate = method('validate');
  if (validate && extendsStrategy(program, file, ir, cls)) yield { handler: { file, ir, fn: validate.id }, framework: 'passport', role: 'validator', says: [cls.name ?? ''] };
}

const implementsName = (ir: FileIR, cls: ClassIR, name: string): boolean => cls.implements.some((id) => {
  const node = ir.typeNodes[id];
  return node?.kind === 'name' && node.path.at(-1) === name;
});

/** `class JwtStrategy extends PassportStrategy(Strategy, 'jwt')` */
function extendsStrategy(program: Program, file: string, ir: FileIR, cls: ClassIR): boolean {
  return ancestors(program, { kind: 'class', file, ir, class: cls.id }).some((one) => {
    const superClass = one.ir.classes[one.class]?.superClass;
    const value = superClass === undefined ? undefined : valueAt(one.ir, superClass);
    if (value?.op !== 'call') return false;
    const callee = valueAt(one.ir, value.callee);
    const known = identify(program, { file: one.file, ir: one.ir, value: value.callee });
    return (known?.kind === 'export' && known.path === 'PassportStrategy') || (callee.op === 'read' && one.ir.bindings[callee.binding]?.name === 'PassportStrategy');
  });
}
