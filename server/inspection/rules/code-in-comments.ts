import type { Rule } from './rule'

/** Code that was put aside instead of removed. A word about it, and no points: comments never count. */
export const codeInComments: Rule = {
  id: 'code_in_comments',
  axis: 'taste',
  measure: 'lines of code in comments',
  find: (program) =>
    program.sources.flatMap(({ comments, path }) =>
      comments
        .filter(({ text, isAlone }) => isAlone && looksLikeCode(text))
        .map((comment) => ({
          at: { line: comment.line, end: comment.end },
          path,
          value: 1,
          limit: 0,
          text: 'This is code that nobody runs. The history keeps what was; the file says what is.',
        })),
    ),
}

const codeShapes = [
  /^\s*(const|let|var)\s+\w+\s*=/,
  /^\s*(return|throw|raise)\b.*[;()\]]\s*$/,
  /^\s*(if|for|while)\s*\(.*\)\s*\{?\s*$/,
  /^\s*[\w.[\]]+\s*[-+*]?=\s*[^=].*[;)\]]\s*$/,
  /^\s*[\w.]+\([^)]*\);?\s*$/,
  /^\s*(def|for|if|while)\s+.*:\s*$/,
  /^\s*print\(/,
  /^\s*\}\s*(else\b.*)?$/,
]
const looksLikeCode = (text: string): boolean =>
  text.split('\n').some((line) => codeShapes.some((shape) => shape.test(line)))
