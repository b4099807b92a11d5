import { functionAt, typeNodeAt, valueAt } from '../../ir/access.js';
import { valuesWithin } from '../../ir/function-values.js';
import type { FileIR, TypeNodeId, ValueId } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { parameterName } from '../../facts/parameter-name.js';
import { splitName } from '../../facts/split-name.js';
import { resolveConstant } from '../../flow/constants.js';
import { exportTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import type { Framework, FunctionPlace, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** What the types of a function's event, or of the function itself, are called. https://docs.aws.amazon.com/lambda/latest/dg/typescript-handler.html */
const lambdaType = /^(?:(?:APIGateway|ALB|SQS|SNS|S3|DynamoDBStream|KinesisStream|EventBridge|Scheduled|CloudFront\w*|Cognito\w*|LambdaFunctionURL|AppSync\w*|PreSignUp|PostConfirmation|PreAuthentication|PostAuthentication|PreTokenGeneration|DefineAuthChallenge|CreateAuthChallenge|VerifyAuthChallengeResponse|UserMigration|CustomMessage|CodePipeline\w*|IoT|Lex\w*|Connect\w*)\w*(?:Event|EventV2|Handler|HandlerV2)|(?:Custom)?Handler)$/;

/** Folders that deployments of functions are kept in. */
const functionFolder = /(?:^|\/)(?:lambdas?|lambda-functions?|functions?|serverless|netlify\/functions|amplify\/backend)\//;

/** Triggers of a user pool, and what happens in front of or behind them. https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html */
const triggers: readonly (readonly [RegExp, string])[] = [
  [/pre[- ]?sign[- ]?up|post[- ]?confirmation/i, 'signup'], [/(?:pre|post)[- ]?authentication|auth[- ]?challenge|user[- ]?migration/i, 'login'], [/pre[- ]?token[- ]?generation/i, 'refresh token'], [/custom[- ]?message/i, 'verification email'],
];

/** AWS Lambda: `export const handler = async (event) => ...`, also in middy. An authorizer is a guard, a trigger of a user pool a hook. */
export const lambda: Framework = {
  id: 'lambda',
  mentions: /\bexports?\b[^]*\bevent\b|\bmiddy\b/i,
  *find(program, file, ir) {
    const imports = ir.imports.some(({ specifier }) => /^(?:@types\/)?aws-lambda$|^@middy\//.test(specifier)) || /require\(['"]@middy\//.test(program.text(file) ?? '');
    for (const name of new Set(ir.exports.flatMap((one) => (one.kind === 'all' ? [] : [one.name])))) {
      const target = exportTarget(program, file, name);
      for (const value of target?.kind === 'own' ? target.values : []) {
        const inner = unwrapped(program, value);
        for (const fn of handlerFunctions(program, inner ?? value)) {
          const typed = typesOf(ir, fn, name).filter((one) => lambdaType.test(one));
          const known = inner !== undefined || (typed.length > 0 && (imports || typed.some((one) => one !== 'Handler'))) || (/^(?:lambda_?)?handler$/i.test(name) && (functionFolder.test(file) || imports) && takesEvent(fn));
          if (known) yield registrationOf(file, name, fn, typed.join(' '));
        }
      }
    }
  },
};

/** `middy(handler).use(...)`, `middy().use(...).handler(handler)` */
function unwrapped(program: Program, from: Located): Located | undefined {
  let at = resolveConstant(program, from);
  for (let depth = 0; depth < 30; depth++) {
    const call = valueOf(at);
    if (call.op !== 'call') return undefined;
    const known = identify(program, beside(at, call.callee));
    const [first] = call.args;
    if (known?.kind === 'export' && known.package.startsWith('@middy/')) return first === undefined ? undefined : beside(at, first);
    const callee = valueAt(at.ir, call.callee);
    if (callee.op !== 'member') return undefined;
    if (callee.name === 'handler' && first !== undefined && unwrapped(program, beside(at, callee.object)) === undefined && startsWithMiddy(program, beside(at, callee.object))) return beside(at, first);
    at = resolveConstant(program, beside(at, callee.object));
  }
  return undefined;
}

function startsWithMiddy(program: Program, from: Located): boolean {
  let at = resolveConstant(program, from);
  for (let depth = 0; depth < 30; depth++) {
    const call = valueOf(at);
    if (call.op !== 'call') return false;
    const known = identify(program, beside(at, call.callee));
    if (known?.kind === 'export' && known.package.startsWith('@middy/')) return true;
    const callee = valueAt(at.ir, call.callee);
    if (callee.op !== 'member') return false;
    at = resolveConstant(program, beside(at, callee.object));
  }
  return false;
}

/** The names of the types that the event and the function itself are annotated with. */
function typesOf(ir: FileIR, { ir: home, fn }: FunctionPlace, exported: string): readonly string[] {
  const parameters = functionAt(home, fn).parameters.map((id) => valueAt(home, id));
  const ofParameters = parameters.flatMap((value) => (value.op === 'parameter' ? typeName(home, value.type) ?? [] : []));
  return [...ofParameters, ...ir.bindings.flatMap(({ name, type }) => (name === exported ? typeName(ir, type) ?? [] : []))];
}

function typeName(ir: FileIR, id: TypeNodeId | undefined): string | undefined {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  return node?.kind === 'name' ? node.path.at(-1) : undefined;
}

const takesEvent = ({ ir, fn }: FunctionPlace): boolean => /^_?event$/.test(parameterName(ir, fn, 0) ?? '');

function registrationOf(file: string, exported: string, fn: FunctionPlace, types: string): Registration {
  const parts = file.replace(/\.[cm]?[jt]sx?$/, '').split('/').slice(-2);
  const place = parts.findLast((part) => !/^(?:index|handlers?|main|lambda|src|functions?)$/.test(part)) ?? '';
  const said = `${types} ${place} ${exported}`;
  const trigger = triggers.find(([pattern]) => pattern.test(said))?.[1];
  const known = { handler: { file: fn.file, ir: fn.ir, fn: fn.fn }, framework: 'lambda', name: exported === 'default' ? place : exported } as const;
  if (trigger !== undefined && (/cognito|trigger/i.test(`${said} ${file}`) || types !== '')) return { ...known, role: 'hook', says: [trigger] };
  if (authorizes(fn, types)) return { ...known, role: 'guard', says: ['authorizer', place] };
  const queued = /^(?:SQS|SNS|DynamoDB|Kinesis|S3|EventBridge|Scheduled)/.exec(types);
  return { ...known, role: 'handler', route: { method: queued ? 'MESSAGE' : '*', path: undefined }, says: [splitName(place).join(' ')] };
}

/** It answers with a policy, or whether somebody may. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html */
function authorizes({ ir, fn }: FunctionPlace, types: string): boolean {
  if (/Authorizer(?:Event|EventV2|Handler|\w*Result)/.test(types)) return true;
  return valuesWithin(ir, fn).some((id) => answersPolicy(ir, id));
}

const answersPolicy = (ir: FileIR, id: ValueId): boolean => {
  const value = valueAt(ir, id);
  return value.op === 'object' && value.entries.some(({ name }) => name === 'policyDocument' || name === 'isAuthorized');
};
