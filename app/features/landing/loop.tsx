import { HydratedDrawing, MemoryDrawing, ProofDrawing, ReviewDrawing, TemplateDrawing } from './loop-drawings'

const steps = [
  {
    title: 'A template with holes',
    text: 'An instructor draws the course once: what is taught, in which order, how it is proven.',
    drawing: TemplateDrawing,
  },
  {
    title: 'Your words in them',
    text: 'What you love goes into the holes, so the first class you write is about that.',
    drawing: HydratedDrawing,
  },
  {
    title: 'Code that runs',
    text: 'What you build comes with tests, and they decide. One mark a test, nothing to argue about.',
    drawing: ProofDrawing,
  },
  {
    title: 'A measured review',
    text: 'Four axes, and each remark points at the very lines that it speaks of.',
    drawing: ReviewDrawing,
  },
  {
    title: 'Kept alive',
    text: 'What you proved comes back just before you would forget it, each time later.',
    drawing: MemoryDrawing,
  },
] as const

/** The loop as one long section: the ground line runs through all five drawings and back under them. */
export function Loop() {
  return (
    <section aria-labelledby="loop" className="mx-auto w-full max-w-page px-4 sm:px-6">
      <div className="mb-8 grid gap-x-10 gap-y-2 md:grid-cols-[5fr_7fr] md:items-end">
        <h2 id="loop" className="text-3xl">
          From a passion to a skill, in five drawings
        </h2>
        <p className="max-w-measure text-quiet">
          Nothing counts here because somebody watched a video. You make a thing, it runs or it does not, and what you
          learned by it stays.
        </p>
      </div>
      <ol className="grid max-lg:gap-y-6 lg:grid-cols-5">
        {steps.map((step, index) => (
          <li
            key={step.title}
            className="grid min-w-0 content-start max-lg:grid-cols-[9rem_1fr] max-lg:gap-x-4 sm:max-lg:grid-cols-[15rem_1fr] sm:max-lg:gap-x-8"
          >
            <div className="drafting-grid self-start border-y border-rule max-lg:border">
              <svg viewBox="0 0 220 150" className="block w-full" aria-hidden="true">
                <step.drawing />
              </svg>
            </div>
            <div className="grid grid-cols-[auto_1fr] content-start gap-x-3 lg:pt-3 lg:pr-5">
              <span aria-hidden="true" className="font-serif text-lg text-quiet">
                {index + 1}
              </span>
              <h3 className="text-lg leading-snug">{step.title}</h3>
              <p className="col-start-2 mt-1 text-sm text-quiet">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="flex items-start gap-3 max-lg:mt-6 lg:mt-2">
        <span aria-hidden="true" className="loop-return loop-return-up max-lg:hidden" />
        <p className="annotation lg:pt-4">and round again, with the next thing you love</p>
        <span aria-hidden="true" className="loop-return grow max-lg:hidden" />
      </div>
    </section>
  )
}
