/** The arrows of docs/architecture.md: entrypoints → components → lib/panel, lib/builder → pure; entrypoints → lib/platform, lib/page → pure. */
const pure = '^lib/(conversation|classify|guidance|packs|proof)/'
/** The form of an adapter is data without a page: a pack may carry one (decision 0150). */
const adapterForm = '^lib/page/helpdesks/(adapter|pathFault|patternFault)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' } },
    {
      name: 'pure-folders-know-only-each-other',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib|components|entrypoints|tools|tests)/', pathNot: [pure, adapterForm] },
    },
    {
      name: 'pure-folders-use-no-platform-library',
      severity: 'error',
      from: { path: '^lib/(conversation|classify|guidance|packs|panel|builder|proof)/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(react|react-dom|@tensorflow|wxt|@wxt-dev|comlink)/' },
    },
    {
      name: 'panel-store-knows-only-pure',
      severity: 'error',
      from: { path: '^lib/(panel|builder)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib/(page|platform)|components|entrypoints|tools|tests)/' },
    },
    {
      name: 'components-know-no-platform',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(page|platform)|entrypoints|tools)/|node_modules/wxt/' },
    },
    {
      name: 'page-knows-only-pure',
      severity: 'error',
      from: { path: '^lib/page/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib/(panel|platform)|components|entrypoints|tools)/|node_modules/(wxt|react)/' },
    },
    {
      name: 'platform-knows-no-component',
      severity: 'error',
      from: { path: '^lib/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(components|entrypoints|tools|tests)/' },
    },
    {
      name: 'only-the-model-imports-tfjs',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/platform/model/' },
      to: { path: 'node_modules/@tensorflow/' },
    },
    {
      name: 'nothing-ships-from-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|tools)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
