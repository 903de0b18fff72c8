import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension, type Text } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { editorInks, editorLook } from './editor-look'

/** Something to see at a line of a file: a fault of its types, or where a test failed. */
export type Mark = { line: number; column: number | null; isError: boolean; message: string }

export type Editor = {
  jump: (line: number, column: number | null) => void
  mark: (marks: readonly Mark[]) => void
  write: (text: string) => void
  close: () => void
}

type Options = {
  parent: HTMLElement
  path: string
  text: string
  /** Of the page's content security policy: the editor brings a style sheet of its own. */
  nonce: string
  onChange: (text: string) => void
}

/** Loaded when an exercise with files is open, and not before: it is larger than the rest of the page. */
export function openEditor({ parent, path, text, nonce, onChange }: Options): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        nonce === '' ? [] : EditorView.cspNonce.of(nonce),
        comforts,
        languageOf(path),
        EditorView.contentAttributes.of({
          tabindex: '0',
          'aria-label': `${path}. Tab indents; press Escape and then Tab to leave the editor.`,
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  return {
    jump(line, column) {
      const at = positionOf(view.state.doc, line, column)
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) })
      view.focus()
    },
    mark(marks) {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state.doc, marks)))
    },
    write(next) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    close: () => view.destroy(),
  }
}

const comforts: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorState.lineSeparator.of('\n'),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: false }),
  lintGutter(),
  syntaxHighlighting(editorInks),
  editorLook,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...completionKeymap,
    indentWithTab,
  ]),
]

function languageOf(path: string): Extension {
  if (path.endsWith('.py')) return [python(), indentUnit.of('    '), EditorState.tabSize.of(4)]
  if (!/\.[cm]?[jt]sx?$/.test(path)) return []
  return [javascript({ typescript: /\.[cm]?tsx?$/.test(path) }), indentUnit.of('  '), EditorState.tabSize.of(2)]
}

/** What is said about a line may be older than the line. */
function positionOf(doc: Text, line: number, column: number | null): number {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines))
  return Math.min(found.to, found.from + Math.max(0, (column ?? 1) - 1))
}

function diagnosticsOf(doc: Text, marks: readonly Mark[]): Diagnostic[] {
  return marks.map(({ line, column, isError, message }) => {
    const from = positionOf(doc, line, column)
    const { to } = doc.lineAt(from)
    const word = /^[\w$]+/.exec(doc.sliceString(from, to))?.[0].length ?? 0
    const severity = isError ? 'error' : 'warning'
    return { from, to: column === null || word === 0 ? to : from + word, severity, message }
  })
}
