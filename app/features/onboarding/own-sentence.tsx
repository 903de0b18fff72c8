import { keyWords } from './key-words'
import { markWords } from './mark-words'

type OwnSentenceProps = {
  passion: string
  words: readonly { key: string; value: string | null; span: readonly number[] | null }[]
}

/** What somebody wrote, with the words that were found in it underlined and labelled. */
export function OwnSentence({ passion, words }: OwnSentenceProps) {
  const marks = words.flatMap(({ key, span }) => {
    const [start, end] = span ?? []
    return start === undefined || end === undefined ? [] : [{ key, span: [start, end] as const }]
  })
  const pieces = markWords(passion, marks)
  return (
    <figure className="border border-line bg-sheet px-5 py-5 sm:px-8">
      <figcaption className="annotation mb-3">In your own words</figcaption>
      <p className="max-h-80 overflow-y-auto font-serif text-lg leading-[2.6] whitespace-pre-line wrap-break-word">
        {pieces.map((piece, at) =>
          piece.keys.length === 0 ? (
            // The pieces of one text never change their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
            <span key={at}>{piece.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
            <mark key={at} className="found-word">
              {piece.text}
              <span className="found-word-label">{piece.keys.map(keyWords).join(', ')}</span>
            </mark>
          ),
        )}
      </p>
    </figure>
  )
}
