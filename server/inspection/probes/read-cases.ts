import type { Source } from '../tree/nodes'
import { readPythonCases } from './read-python-cases'
import { readScriptCases } from './read-script-cases'
import type { Tests } from './test-case'

/** What is tested in a file, as something that can be done again with other values. */
export function readCases(source: Source): Tests {
  return source.language === 'python' ? readPythonCases(source) : readScriptCases(source)
}
