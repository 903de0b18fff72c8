import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The inks of tokens.css, so that both themes are right without asking which one it is. */
export const editorLook = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: '0.8rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '0.7rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0.6rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--quiet)',
    border: 'none',
    borderRight: '1px solid var(--rule)',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.6rem 0 0.9rem', fontVariantNumeric: 'tabular-nums' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { boxShadow: 'inset 0 1px var(--rule), inset 0 -1px var(--rule)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklab, var(--copper) 26%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--copper-wash)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--copper-wash)', outline: '1px solid var(--copper)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--brick-wash)', outline: '1px solid var(--brick)' },
  '.cm-searchMatch': { backgroundColor: 'var(--ochre-wash)', outline: '1px solid var(--ochre)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--ink)' },
  '.cm-panels': {
    backgroundColor: 'var(--sunk)',
    color: 'var(--ink)',
    fontFamily: 'var(--font-sans)',
    borderColor: 'var(--line)',
  },
  '.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '0.4rem 2rem 0.4rem 0.6rem', fontSize: '0.8rem' },
  '.cm-textfield': {
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--line)',
    borderRadius: '3px',
    fontSize: '0.8rem',
    padding: '0.2em 0.4em',
  },
  '.cm-button': {
    backgroundColor: 'var(--sheet)',
    backgroundImage: 'none',
    border: '1px solid var(--line)',
    borderRadius: '3px',
    fontSize: '0.8rem',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '4px',
    fontFamily: 'var(--font-sans)',
    maxWidth: '34rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', fontSize: '0.8rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--copper-wash)', color: 'var(--ink)' },
  '.cm-diagnostic': { padding: '0.3em 0.7em', fontSize: '0.82rem', whiteSpace: 'pre-wrap' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--brick)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--ochre)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--brick)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--ochre)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--brick)' },
  '.cm-gutter-lint': { width: '0.9rem' },
  '.cm-lint-marker': { width: '0.7em', height: '0.7em', marginTop: '0.48em' },
  '.cm-lint-marker-error': { content: '""', backgroundColor: 'var(--brick)' },
  '.cm-lint-marker-warning': { content: '""', border: '2px solid var(--ochre)', borderRadius: '50%' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--sunk)', border: '1px solid var(--line)', color: 'var(--quiet)' },
})

/** As the lessons colour their code (lesson.css). */
export const editorInks = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.modifier, tags.controlKeyword, tags.operatorKeyword], fontWeight: '600' },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], color: 'var(--moss)' },
  { tag: [tags.number], color: 'var(--ochre)' },
  { tag: [tags.bool, tags.null, tags.atom], color: 'var(--ochre)', fontWeight: '600' },
  {
    tag: [tags.definition(tags.function(tags.variableName)), tags.definition(tags.className), tags.className],
    color: 'var(--copper)',
  },
  {
    tag: [tags.function(tags.definition(tags.propertyName)), tags.definition(tags.propertyName)],
    color: 'var(--copper)',
  },
  { tag: [tags.meta, tags.standard(tags.variableName)], color: 'var(--quiet)' },
  { tag: tags.invalid, textDecoration: 'underline wavy var(--brick)' },
])
