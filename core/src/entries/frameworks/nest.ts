import { classAt, functionAt } from '../../ir/access.js';
import type { ClassIR, FileIR, FunctionIR } from '../../ir/ir.js';
import { ancestors } from '../../facts/ancestors.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Located } from '../../facts/located.js';
import type { Program } from '../../program/program.js';
import { elementsOf } from '../call-rounds.js';
import { constantText } from '../constant-text.js';
import { decoratorsOf, type Decorator } from '../decorators.js';
import type { Framework, FunctionPlace, Registration } from '../entry-point.js';
import { joinedPath } from '../joined-path.js';
import { hosts, lookalikeOf, verbOf } from './route-decorators.js';

/** NestJS: REST, GraphQL and messages; and the other libraries whose classes say by decorators what they take. */
export const nest: Framework = {
  id: 'nest',
  mentions: /@(?:[Cc]ontroller|Resolver|RestController|JsonController|WebSocketGateway|Route)\b|@loopback\/rest/,
  *find(program, file, ir) {
    for (const cls of ir.classes) yield* ofController(program, file, ir, cls);
  },
};

function* ofController(program: Program, file: string, ir: FileIR, cls: ClassIR): Iterable<Registration> {
  const ofClass = decoratorsOf(file, ir, cls.decorators);
  const framework = lookalikeOf(ir) ?? 'nest';
  const host = ofClass.find(({ name }) => hosts.has(name)) ?? (framework === '@loopback/rest' ? { name: '', args: [] } : undefined);
  // A base class has no decorator of its own: its methods stand behind the paths of those that extend it.
  const classes = host ? ancestors(program, { kind: 'class', file, ir, class: cls.id }) : [{ file, ir, class: cls.id }];
  const prefix = host && prefixOf(program, host);
  const overridden = new Set<string>();
  for (const one of classes) {
    const { members } = classAt(one.ir, one.class);
    for (const { fn } of members) if (fn !== undefined) yield* ofMethod(program, { file: one.file, ir: one.ir, fn }, { prefix, framework, ofClass, overridden, inFront: host?.args.slice(1) ?? [] });
    for (const { name } of members) if (name !== undefined) overridden.add(name);
  }
}

interface Host {
  readonly prefix: string | undefined;
  readonly framework: string;
  readonly ofClass: readonly Decorator[];
  readonly overridden: ReadonlySet<string>;
  /** What stands beside the path of a class: `@controller('/admin', isAdmin)`. */
  readonly inFront: readonly Located[];
}

function* ofMethod(program: Program, { file, ir, fn }: FunctionPlace, { prefix, framework, ofClass, overridden, inFront }: Host): Iterable<Registration> {
  const method = functionAt(ir, fn);
  if (!method.hasBody || overridden.has(method.name ?? '')) return;
  const own = decoratorsOf(file, ir, method.decorators);
  const route = own.find(({ name }) => verbOf(name) !== undefined);
  if (!route) return;
  const guards = [...ofClass, ...own].filter(({ name }) => name === 'UseGuards' || name === 'UseInterceptors');
  const verb = verbOf(route.name) ?? '*';
  const paths = protocols.has(verb) ? [named(program, route, method)] : pathsOf(program, prefix, route);
  for (const path of paths) {
    yield {
      handler: { file, ir, fn }, framework, role: 'handler', route: { method: verb, path },
      around: [...guards.flatMap(({ args }) => args), ...framework === 'inversify-express-utils' ? [...inFront, ...route.args.slice(1)] : []],
      says: [...ofClass, ...own].flatMap(({ name, args }) => [name, ...args.flatMap((one) => constantText(program, one) ?? [])]).filter((one) => verbOf(one) === undefined),
    };
  }
}

/** What is called by a name, and has no path. */
const protocols: ReadonlySet<string> = new Set(['QUERY', 'MUTATION', 'SUBSCRIPTION', 'MESSAGE', 'EVENT', 'GRPC']);

/** `@Controller('auth')`, `@Controller({ path: 'auth', version: '1' })` */
function prefixOf(program: Program, { args: [first] }: Decorator): string {
  return first ? textOrOption(program, first) ?? '' : '';
}

/** `'auth'`, `{ path: 'auth' }`, `{ url: 'auth' }` */
function textOrOption(program: Program, at: Located): string | undefined {
  const options = resolveConstant(program, at);
  return constantText(program, fieldOf(options, 'path') ?? fieldOf(options, 'url') ?? at);
}

/** `@Post('login')`, `@Post(['login', 'signin'])`; none of a base class whose path is not known. */
function pathsOf(program: Program, prefix: string | undefined, { args: [first] }: Decorator): readonly (string | undefined)[] {
  if (prefix === undefined) return [undefined];
  const listed = first ? elementsOf(program, first) : [];
  return (listed.length > 0 ? listed : [first]).map((one) => joinedPath(`/${prefix}`, (one && textOrOption(program, one)) ?? ''));
}

/** `@Mutation(() => User, { name: 'login' })`, `@Mutation('login')`, `@MessagePattern({ cmd: 'login' })`, `@GrpcMethod('Users', 'Find')`; else the name of the method. */
function named(program: Program, { args }: Decorator, method: FunctionIR): string {
  const texts = args.flatMap((one) => constantText(program, one) ?? []);
  if (texts.length > 0) return texts.join('/');
  const options = args.map((one) => resolveConstant(program, one));
  const field = options.flatMap((one) => ['name', 'cmd', 'role'].flatMap((name) => fieldOf(one, name) ?? []))[0];
  return (field && constantText(program, field)) ?? method.name ?? '';
}
