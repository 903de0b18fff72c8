import { Markup } from '~/components/ui/markup'
import { Annotation } from './annotation'
import { insteadWords, writerWords } from './lesson-words'
import type { ShownLesson } from './present-lesson.server'

type OpeningProps = { opening: NonNullable<ShownLesson['opening']>; provenance: ShownLesson['provenance'] }

/** How an engine opens the module for this reader, and which one did. */
export function Opening({ opening, provenance }: OpeningProps) {
  const instead = provenance === null ? null : insteadWords(provenance)
  return (
    <section aria-labelledby="opening" className="border-l border-copper pl-5 sm:pl-7">
      <h2 id="opening" className="text-xl">
        {opening.title}
      </h2>
      <Markup html={opening.body} className="prose opening mt-3" />
      {provenance === null ? null : (
        <div className="mt-3 max-w-measure">
          <Annotation>
            {writerWords(provenance)}
            {instead === null ? '' : `. ${instead}`}
          </Annotation>
        </div>
      )}
    </section>
  )
}
