import { transform } from 'sucrase'
import type { CodeFile, Diagnostic } from '../contract'

export type Transpiled = { path: string; code: string }

/** What sucrase leaves as it is, and QuickJS does not know. */
const needsCompiler =
  /^\s*@[A-Za-z_$]|\b(namespace|module)\s+[\w$.'"]+\s*\{|\busing\s+\w|\baccessor\s+\w|\bimport\s+\w+\s*=|\bexport\s*=/m

/** To CommonJS, line by line as it was written, so that the numbers of lines in errors are the author's. */
export async function transpileModule({ path, text }: CodeFile): Promise<Transpiled | Diagnostic> {
  if (path.endsWith('.json')) return checkJson(path, text)
  const isTypeScript = /\.[cm]?tsx?$/.test(path)
  if (isTypeScript && needsCompiler.test(text)) return { path, code: await compile(path, text) }
  const hasModules = /\b(import|export)\b/.test(text)
  try {
    const { code } = transform(text, {
      transforms: [
        ...(isTypeScript ? (['typescript'] as const) : []),
        ...(/\.[jt]sx$/.test(path) ? (['jsx'] as const) : []),
        ...(hasModules ? (['imports'] as const) : []),
      ],
      disableESTransforms: true,
      production: true,
      filePath: path,
    })
    return { path, code }
  } catch (error) {
    return syntaxFault(path, error)
  }
}

/** Loaded where it is needed: it is large, and few programs need it. */
async function compile(path: string, text: string): Promise<string> {
  const { default: ts } = await import('typescript')
  const { ModuleKind, ScriptTarget, JsxEmit } = ts
  const { outputText } = ts.transpileModule(text, {
    fileName: path,
    compilerOptions: {
      module: ModuleKind.CommonJS,
      target: ScriptTarget.ES2022,
      jsx: JsxEmit.React,
      experimentalDecorators: /\bexperimentalDecorators\b/.test(text),
      esModuleInterop: true,
      removeComments: false,
    },
  })
  return outputText
}

function checkJson(path: string, text: string): Transpiled | Diagnostic {
  try {
    JSON.parse(text)
    return { path, code: text }
  } catch {
    return { path, line: 1, column: 1, code: 'SyntaxError', message: 'This is no JSON.' }
  }
}

function syntaxFault(path: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : 'It cannot be parsed.'
  const [, line = '1', column = '1'] = /\((\d+):(\d+)\)\s*$/.exec(message) ?? []
  const words = message.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)\s*$/, '')
  return {
    path,
    line: Math.max(1, Number(line)),
    column: Math.max(1, Number(column)),
    code: 'SyntaxError',
    message: words,
  }
}
