const CLIENT = '^app/(components|charts|browser|domain|messages|entry[.]client)'
const CHART_LAYOUT = '^app/charts/.+[.]server[.]ts$'
const npm = (names) => `node_modules/(${names})(/|$)`

/** A folder, and the folders of the program that it may import beside itself. */
const ARROWS = {
  'app/routes': 'app/(services|http|components|charts|domain|messages)/',
  'app/components': 'app/(domain|messages|charts)/',
  'app/charts': 'app/(domain|messages|components)/',
  'app/browser': 'app/(domain|messages)/',
  'app/domain': 'app/domain/',
  'app/messages': 'app/domain/',
  'app/services': 'app/(domain|markup|messages)/|db/',
  'app/markup': 'app/(domain|messages)/',
  'app/http': 'app/(services|domain|messages|components)/',
  'app/jobs': 'app/(services|domain|messages)/|db/|app/http/log[.]server[.]ts$',
  'app/cli': 'app/(services|domain|messages|http|jobs)/|db/(errors|migrations)[.]ts$',
  db: 'app/domain/',
}

const arrows = Object.entries(ARROWS).map(([folder, allowed]) => ({
  name: `arrow-from-${folder.replace('/', '-')}`,
  comment: `${folder} imports only ${allowed}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(app|db|bin|tests)/', pathNot: `^(${folder}/|${allowed})` },
}))

/** A package, and the only files that may import it. */
const keep = (name, packages, only) => ({
  name,
  severity: 'error',
  from: { path: '^(app|db)/', pathNot: only },
  to: { path: npm(packages) },
})

const packages = [
  keep(
    'database-drivers-in-db-only',
    'drizzle-orm|drizzle-kit|better-sqlite3|pg|@types/pg',
    '^db/',
  ),
  keep('drawing-libraries-in-chart-layouts', 'd3-[^/]+|@dagrejs/[^/]+', CHART_LAYOUT),
  keep('pictures-in-one-file', 'satori', '^app/http/picture-file[.]server[.]ts$'),
  keep('lucia-in-one-file', 'lucia', '^app/http/session[.]server[.]ts$'),
  keep('zod-in-input-files', 'zod', '^app/domain/.+/input[.]ts$|^app/http/'),
  keep(
    'remix-at-the-edge',
    '@remix-run/[^/]+',
    '^app/(routes|http|components)/|^app/entry[.]|^app/root[.]tsx$',
  ),
  keep(
    'react-at-the-edge',
    'react|react-dom|@types/react|@types/react-dom',
    '^app/(routes|http|components|charts)/|^app/entry[.]|^app/root[.]tsx$',
  ),
]

const domain = [
  {
    name: 'domain-has-no-node',
    severity: 'error',
    from: { path: '^app/(domain|messages|components|charts|browser)/|^app/entry[.]client' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'domain-has-pure-packages-only',
    comment: 'a package named here computes and does nothing else; zod stays in input.ts',
    severity: 'error',
    from: { path: '^app/(domain|messages)/', pathNot: '/input[.]ts$' },
    to: { path: 'node_modules/', pathNot: npm('diff|stemmer|@stdlib/[^/]+') },
  },
]

const browser = [
  {
    name: 'no-server-code-in-the-browser',
    severity: 'error',
    from: { path: CLIENT, pathNot: CHART_LAYOUT },
    to: { path: '[.]server[.]tsx?$' },
  },
  {
    name: 'chart-layouts-for-routes-only',
    comment: 'a loader lays a chart out; what draws it in the browser gets only the places',
    severity: 'error',
    from: { path: '^(app|db|bin)/', pathNot: `^app/routes/|${CHART_LAYOUT}` },
    to: { path: CHART_LAYOUT },
  },
  {
    name: 'chart-layouts-know-charts-only',
    severity: 'error',
    from: { path: CHART_LAYOUT },
    to: { path: '[.]server[.]tsx?$', pathNot: CHART_LAYOUT },
  },
  {
    name: 'no-input-schemas-in-the-browser',
    comment: 'zod in a browser bundle costs 38 kB',
    severity: 'error',
    from: { path: '^app/(components|charts|browser)/|^app/entry[.]client' },
    to: { path: '^app/domain/.+/input[.]ts$', reachable: true },
  },
]

const general = [
  {
    name: 'only-the-entry-starts-browser-modules',
    comment: 'they work on whatever page stands, so nothing that draws one may lean on them',
    severity: 'error',
    from: { path: '^(app|db|bin)/', pathNot: '^app/browser/|^app/entry[.]client' },
    to: { path: '^app/browser/' },
  },
  {
    name: 'browser-modules-use-no-framework',
    severity: 'error',
    from: { path: '^app/browser/' },
    to: { path: 'node_modules/' },
  },
  {
    name: 'no-circles',
    severity: 'error',
    from: { path: '^(app|db)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nothing-unresolved',
    severity: 'error',
    from: { path: '^(app|db|bin|tests)/' },
    to: { couldNotResolve: true, pathNot: '^virtual:|build/server' },
  },
  {
    name: 'no-tests-in-the-program',
    severity: 'error',
    from: { path: '^(app|db|bin)/' },
    to: { path: '^tests/' },
  },
  {
    // Imports between routes are looked for in tests/unit/architecture.test.ts: `$` in a folder's
    // name would break the back-reference that a rule here needs.
    name: 'nothing-but-routes-knows-routes',
    severity: 'error',
    from: { path: '^(app|db|bin)/', pathNot: '^app/routes/' },
    to: { path: '^app/routes/' },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...arrows, ...packages, ...domain, ...browser, ...general],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
