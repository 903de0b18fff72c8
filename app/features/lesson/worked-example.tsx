import { Markup } from '~/components/ui/markup'
import { Annotation } from './annotation'
import { CodeListing } from './code-listing'
import { languageWords } from './lesson-words'
import type { ShownExample } from './present-lesson.server'

type WorkedExampleProps = { example: ShownExample; source: string; writer: string }

/** Code, what is to be seen in it, and what an engine added for this reader. */
export function WorkedExample({ example, source, writer }: WorkedExampleProps) {
  const { id, title, language, code, explanation, note } = example
  return (
    <section
      id={id === undefined ? undefined : `example-${id}`}
      aria-label={title}
      className="grid scroll-mt-16 grid-cols-1 gap-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
        <h3 className="text-lg leading-snug">{title}</h3>
        <Annotation>{source}</Annotation>
      </div>
      <CodeListing code={code} label={languageWords[language] ?? language} name={`Example: ${title}`} />
      {explanation === null ? null : <Markup html={explanation} className="prose lesson-prose" />}
      {note === null ? null : (
        <div className="max-w-measure border-l border-copper pl-5">
          <Markup html={note} className="prose" />
          <div className="mt-2">
            <Annotation>{writer}</Annotation>
          </div>
        </div>
      )}
    </section>
  )
}
