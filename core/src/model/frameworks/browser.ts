/**
 * What only code for browsers imports, by package: `*` for anything at all. React's server components may not use these hooks, and Vue, Svelte, Solid and Angular
 * components run where their user is.
 */
export const browserImports: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...['react', 'preact/hooks', 'preact/compat'].map((name) => [name, new Set([
    'useState', 'useReducer', 'useEffect', 'useLayoutEffect', 'useInsertionEffect', 'useContext', 'useRef', 'useImperativeHandle', 'useSyncExternalStore',
    'useTransition', 'useDeferredValue', 'useOptimistic', 'useActionState',
  ])] as const),
  ['react-dom', new Set(['createPortal', 'flushSync', 'render', 'hydrate', 'useFormStatus', 'useFormState'])],
  ['react-dom/client', new Set(['*'])],
  ['preact', new Set(['render', 'hydrate'])],
  ...['@tanstack/react-query', 'react-query', '@tanstack/vue-query', '@apollo/client', 'react-redux', 'react-hook-form', 'react-router-dom'].map((name) => [name, new Set([
    'useQuery', 'useMutation', 'useQueryClient', 'useInfiniteQuery', 'useLazyQuery', 'useSubscription', 'useSelector', 'useDispatch', 'useForm', 'useNavigate',
  ])] as const),
  ['swr', new Set(['default'])],
  ['vue', new Set(['createApp', 'ref', 'reactive', 'computed', 'watch', 'watchEffect', 'onMounted', 'onBeforeMount', 'onUnmounted', 'onBeforeUnmount', 'nextTick'])],
  ['svelte', new Set(['onMount', 'onDestroy', 'mount', 'hydrate', 'tick', 'createEventDispatcher'])],
  ['solid-js', new Set(['createSignal', 'createEffect', 'createResource', 'onMount', 'onCleanup'])],
  ['solid-js/web', new Set(['render', 'hydrate', 'Portal'])],
  ['@angular/core', new Set(['Component', 'Directive', 'Pipe', 'NgModule', 'Injectable', 'NgZone', 'inject', 'signal'])],
  ['@angular/common/http', new Set(['*'])],
  ['@angular/platform-browser', new Set(['*'])],
]);

/** Packages whose components become a page when they are given handlers (`onClick={...}`). */
export const componentPackages: ReadonlySet<string> = new Set(['react', 'preact', 'preact/hooks', 'solid-js']);

/** Globals that only a page has. Those that workers and newer versions of Node have too (`navigator`, `crypto`, `fetch`) say nothing. */
export const browserGlobals: ReadonlySet<string> = new Set([
  'window', 'document', 'localStorage', 'sessionStorage', 'indexedDB', 'alert', 'matchMedia', 'requestAnimationFrame', 'XMLHttpRequest', 'navigator.clipboard',
  'navigator.serviceWorker', 'location.href', 'location.reload',
]);

/** Functions that take code which runs in a page, while they run on a server (Puppeteer, Playwright, Selenium). */
export const pageRunners: ReadonlySet<string> = new Set([
  'evaluate', 'evaluateHandle', 'evaluateOnNewDocument', '$eval', '$$eval', 'evalOnSelector', 'evalOnSelectorAll', 'waitForFunction', 'addInitScript', 'executeScript', 'exposeFunction',
]);

/** Node's own modules that bundlers replace for browsers. */
export const bundledBuiltins: ReadonlySet<string> = new Set(['assert', 'buffer', 'events', 'path', 'process', 'punycode', 'querystring', 'string_decoder', 'url', 'util']);

/** Packages that no page loads: frameworks and loggers of servers, renderers that turn components into mail, pictures or a terminal. */
export const serverPackages: ReadonlySet<string> = new Set([
  'server-only', 'express', 'fastify', 'koa', 'hapi', '@hapi/hapi', '@nestjs/common', '@nestjs/core', '@prisma/client', '@trpc/server', '@remix-run/node', '@react-router/node',
  '@sveltejs/kit/node', '@angular/ssr', '@angular/ssr/node', '@angular/platform-server', 'next/headers', 'next/server', 'next/cache', 'react-dom/server', 'vue/server-renderer',
  '@vue/server-renderer', 'preact-render-to-string', 'solid-js/web/server', 'electron', 'ink', 'react-native', 'react-email', '@vercel/og', 'satori', '@react-pdf/renderer', 'pino', 'winston', 'bunyan',
  'log4js', 'nestjs-pino', 'npmlog',
]);

/** What a file exports that a framework runs on the server, also beside a component (Next.js, Remix, SvelteKit, Astro). */
export const serverExports: ReadonlySet<string> = new Set([
  'loader', 'action', 'load', 'actions', 'getServerSideProps', 'getStaticProps', 'getStaticPaths', 'generateMetadata', 'generateStaticParams', 'middleware', 'prerender',
  'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS',
]);
