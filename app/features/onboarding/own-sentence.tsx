import { keyWords, wordField } from './key-words'
import { markWords } from './mark-words'

type OwnSentenceProps = {
  passion: string
  words: readonly { key: string; value: string | null; span: readonly number[] | null }[]
}

/** What somebody wrote, with the words that were found in it underlined and labelled. Each leads to its field. */
export function OwnSentence({ passion, words }: OwnSentenceProps) {
  const marks = words.flatMap(({ key, span }) => {
    const [start, end] = span ?? []
    return start === undefined || end === undefined ? [] : [{ key, span: [start, end] as const }]
  })
  const pieces = markWords(passion, marks)
  return (
    <figure className="border border-line bg-sheet px-5 py-5 sm:px-8">
      <figcaption className="annotation mb-3">In your own words</figcaption>
      <section
        aria-label="What you wrote"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll a long text.
        tabIndex={0}
        className="max-h-80 overflow-x-hidden overflow-y-auto"
      >
        <p className="font-serif text-lg leading-[2.6] whitespace-pre-line wrap-break-word">
          {pieces.map(({ text, keys }, at) =>
            keys[0] === undefined ? (
              // The pieces of one text never change their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
              <span key={at}>{text}</span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
              <mark key={at} className="found-word">
                <a href={`#f-${wordField(keys[0])}`} className="found-word-link">
                  {text}
                </a>
                <span className="sr-only">, </span>
                <span className="found-word-label">{keys.map(keyWords).join(', ')}</span>
                <span className="sr-only">, </span>
              </mark>
            ),
          )}
        </p>
      </section>
    </figure>
  )
}
