import { Markup } from '~/components/ui/markup'
import { Drawing } from '~/features/drawings/drawing'
import { Annotation } from './annotation'
import { MarkSection } from './mark-section'
import type { MarkAnswer } from './marked'
import type { ShownLesson } from './present-lesson.server'
import { WorkedExample } from './worked-example'

type Section = ShownLesson['sections'][number]

/** Who made the parts: the template, and whoever wrote around it. */
export type Sources = { source: string; writer: string }

type LessonSectionProps = {
  section: Section
  number: number
  isRead: boolean
  /** The module, as the page shows it. */
  isCompleted: boolean
  /** False while the course rests: then nothing can be marked. */
  canMark: boolean
  sources: Sources
  onAnswer: (answer: MarkAnswer) => void
}

/** A chapter of the book: text, examples, drawings, and the button that says it was read. */
export function LessonSection({ section, number, canMark, sources, ...mark }: LessonSectionProps) {
  const { id, title, body } = section
  const heading = `heading-${id}`
  return (
    <section id={`section-${id}`} aria-labelledby={heading} className="lesson-section scroll-mt-16 lg:scroll-mt-6">
      <div className="flex items-baseline gap-4 border-t border-ink pt-4">
        <span aria-hidden="true" className="font-serif text-2xl text-quiet tabular-nums">
          {number}
        </span>
        <div className="min-w-0">
          <h2 id={heading} className="text-2xl wrap-break-word">
            {title}
          </h2>
          <Annotation>{sources.source}</Annotation>
        </div>
      </div>
      <Markup html={body} className="prose lesson-prose mt-5" />
      <Parts parts={section} sources={sources} />
      {canMark ? (
        <div className="mt-8 flex border-t border-dashed border-line pt-4">
          <MarkSection section={id} heading={heading} {...mark} />
        </div>
      ) : null}
    </section>
  )
}

/** Examples and drawings, in their order. */
export function Parts({ parts, sources }: { parts: Pick<Section, 'examples' | 'drawings'>; sources: Sources }) {
  return (
    <>
      {parts.examples.map((example) => (
        <div key={example.id ?? example.title} className="mt-9">
          <WorkedExample example={example} {...sources} />
        </div>
      ))}
      {parts.drawings.map(({ drawing, layout }) => (
        <div key={drawing.id ?? drawing.title} className="mt-9">
          <Drawing drawing={drawing} layout={layout} note={<Annotation>{sources.source}</Annotation>} />
        </div>
      ))}
    </>
  )
}
