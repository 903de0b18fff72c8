import { readFileSync } from 'node:fs'

/** Python's half of the sandbox, in the order in which one file needs another. */
const names = [
  ...[
    'values',
    'mirrors',
    'describe',
    'wire',
    'crossing',
    'remote',
    'remote_methods',
    'remotes',
    'running',
    'answers',
    'printing',
    'sides',
    'metrics',
    'outline',
  ],
  ...[
    'tests/__init__',
    'tests/outcome',
    'tests/asserting',
    'tests/test_tools',
    'tests/pytest_manner',
    'tests/unittest_manner',
  ],
  ...['tests/fixtures', 'tests/collect', 'tests/run_tests'],
]

export type InsideFile = { module: string; text: string }

/** As `guild.wire`, `guild.tests.collect`. The bundle has the folder `inside` beside it. */
export function readInsideFiles(): InsideFile[] {
  return names.map((name) => ({
    module: `guild.${name.replace('/__init__', '').replace('/', '.')}`,
    text: readFileSync(new URL(`./inside/${name}.py`, import.meta.url), 'utf8'),
  }))
}
