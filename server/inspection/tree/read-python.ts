import type { Comment, Source } from './nodes'
import { isPlain, type Plain, textOf } from './plain-python'
import { readPythonStatements } from './read-python-statements'

/** What `outline.py` says about one file. */
export function readPython({ path, tree, comments }: { path: string; tree: Plain; comments: unknown }): Source {
  return {
    path,
    language: 'python',
    isTyped: false,
    body: readPythonStatements(tree, 'body'),
    typeNames: namesOfTypes(tree),
    comments: Array.isArray(comments) ? comments.filter(isPlain).map(readComment) : [],
  }
}

function readComment(plain: Plain): Comment {
  const line = typeof plain.line === 'number' ? plain.line : 1
  return { line, end: line, start: 0, stop: 0, text: textOf(plain.text) ?? '', isAlone: plain.alone === true }
}

/** Types are kept as they were written: each word of one may be a name. */
function namesOfTypes(tree: Plain): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isPlain(value)) return
    for (const [name, inside] of Object.entries(value)) {
      if ((name === 'annotation' || name === 'returns') && typeof inside === 'string')
        for (const word of inside.match(/\w+/g) ?? []) found.add(word)
      else visit(inside)
    }
  }
  visit(tree)
  return found
}
