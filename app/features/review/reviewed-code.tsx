import { Markup } from '~/components/ui/markup'
import { ScrollRegion } from '~/components/ui/scroll-region'
import type { SafeHtml } from '~/lib/safe-html'
import { JumpLink } from './jump-link'
import type { Stretch } from './lay-margin'
import { MarginMeasures } from './margin-measures'
import { lineAddress, lineAnchor } from './places'
import type { ShownFile, ShownRemark } from './present-work.server'
import { QuotedWords } from './quoted-words'
import { measuredWords } from './review-words'

type ReviewedCodeProps = { files: readonly ShownFile[]; remarks: readonly ShownRemark[] }

/** What was handed in, with what is to be said about it in its margin. */
export function ReviewedCode({ files, remarks }: ReviewedCodeProps) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {files.map((file) => (
        <div key={file.path} className="review-file min-w-0 border border-line">
          <h3 className="border-b border-rule bg-sunk px-4 py-1 font-mono text-xs">{file.path}</h3>
          <ScrollRegion label={`Code with remarks: ${file.path}`}>
            <div className="review-code">
              {file.stretches.map((stretch) => (
                <CodeStretch key={stretch.from} file={file} stretch={stretch} remarks={remarks} />
              ))}
            </div>
          </ScrollRegion>
        </div>
      ))}
    </div>
  )
}

type CodeStretchProps = { file: ShownFile; stretch: Stretch; remarks: readonly ShownRemark[] }

function CodeStretch({ file: { path, lines }, stretch, remarks }: CodeStretchProps) {
  const { from, to, end, notes, measures, fold } = stretch
  const found = measures.map(({ top, bottom }) => ({ from: from + top, to: bottom === null ? end : from + bottom - 1 }))
  const part = (first: number, last: number) => (
    <Lines
      path={path}
      lines={lines}
      from={first}
      to={last}
      found={found}
      isBegun={first === from && notes.length > 0}
    />
  )
  return (
    <div className="review-stretch">
      <div className="review-marked">{part(from, to)}</div>
      {notes.length === 0 ? null : (
        <div className="review-margin">
          <MarginMeasures measures={measures} />
          <div className="review-notes">
            {notes.map((number) => (
              <Note
                key={number}
                remark={remarks[number - 1]}
                isAgain={!isFirstPlace(remarks[number - 1], path, from)}
              />
            ))}
          </div>
        </div>
      )}
      <div className="review-rest">
        {fold === null ? (
          part(to + 1, end)
        ) : (
          <>
            {part(to + 1, fold.from - 1)}
            <details className="review-fold">
              <summary className="text-quiet underline">
                Lines {fold.from}–{fold.to}, without remarks
              </summary>
              {part(fold.from, fold.to)}
            </details>
            {part(fold.to + 1, end)}
          </>
        )}
      </div>
    </div>
  )
}

type LinesProps = {
  path: string
  lines: readonly SafeHtml[]
  from: number
  to: number
  found: readonly { from: number; to: number }[]
  /** Its first line is one that remarks lead to. */
  isBegun: boolean
}

function Lines({ path, lines, from, to, found, isBegun }: LinesProps) {
  if (to < from) return null
  return (
    <ol className="review-lines" start={from}>
      {lines.slice(from - 1, to).map((html, at) => {
        const line = from + at
        return (
          <li
            key={line}
            id={lineAnchor(path, line)}
            data-line={line}
            data-found={found.some((place) => place.from <= line && line <= place.to) || undefined}
            tabIndex={isBegun && at === 0 ? -1 : undefined}
            className="review-line"
          >
            <Markup as="code" html={html} className="text-[1em]" />
          </li>
        )
      })}
    </ol>
  )
}

function Note({ remark, isAgain }: { remark: ShownRemark | undefined; isAgain: boolean }) {
  if (remark === undefined) return null
  const { number, anchor, name, text, measured, kind } = remark
  return (
    <div className="review-note">
      <JumpLink address={`#${anchor}`} className="inline-block font-medium touch:py-2">
        {number}
        <span className="sr-only">{kind === 'weakness' ? ', to be mended' : ', well done'}</span> · {name}
      </JumpLink>
      {isAgain ? (
        <p className="text-quiet">Here as well.</p>
      ) : (
        <>
          <p>
            <QuotedWords text={text} />
          </p>
          {measured === null ? null : <p className="mt-1 text-xs text-quiet">{measuredWords(measured)}</p>}
        </>
      )}
    </div>
  )
}

/** What a remark says is said once; at its other places its number is enough. */
const isFirstPlace = (remark: ShownRemark | undefined, path: string, line: number): boolean =>
  remark?.places.find(({ address }) => address !== null)?.address === lineAddress(path, line)
