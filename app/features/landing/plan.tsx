import { classNames } from '~/components/ui/class-names'
import { TitleBlock } from '~/components/ui/title-block'
import { BeginForm } from './begin-form'
import { markEntity } from './mark-entity'
import { Sheet } from './sheet'

type PlanProps = {
  passion: string
  entity: string
  titles: readonly string[]
  code: string
  /** Somebody with an account need not hear about one. */
  signedIn: boolean
}

/** The seven modules in somebody's own words, as a stair in section, with one detail of the code they will write. */
export function Plan({ passion, entity, titles, code, signedIn }: PlanProps) {
  return (
    <Sheet>
      <div className="grid gap-x-10 gap-y-10 px-5 pt-8 sm:px-8 lg:grid-cols-[1fr_minmax(0,33rem)]">
        <ol className="stair pb-6">
          {titles.map((title, index) => (
            <li key={title} className="grid grid-cols-[2.5rem_1fr] items-baseline px-3 py-3.5 lg:py-3">
              <span className="flex items-center gap-2 font-serif text-lg tabular-nums">
                {index + 1}
                <span className="sr-only">.</span>
              </span>
              <PlanTitle title={title} entity={entity} first={index === 0} />
            </li>
          ))}
        </ol>
        <figure className="min-w-0 lg:mt-2">
          <figcaption className="annotation mb-2 flex items-center gap-3">
            <span className="grid size-6 place-items-center rounded-full border border-line">1</span>
            Detail: code of the first module
          </figcaption>
          {/* It is here to be read whole, so long lines wrap. */}
          <pre className="border-l border-copper py-1 pl-4 text-[0.78rem] leading-relaxed whitespace-pre-wrap">
            <code className="text-[1em]">{code}</code>
          </pre>
        </figure>
      </div>
      <div className="mt-auto flex flex-wrap items-end justify-between gap-x-8 gap-y-6 pt-6">
        <div className="max-w-measure px-5 pb-6 sm:px-8">
          <p>
            Tell a little more, and it is written: every example, drawing and exercise about this. The words are yours;
            the structure stays.
          </p>
          <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
            <BeginForm passion={passion}>Make this my course</BeginForm>
            <span className="text-sm text-quiet">
              About ten minutes.{signedIn ? '' : ' No account needed until it is made.'}
            </span>
          </div>
        </div>
        <TitleBlock
          className="-mx-px -mb-px w-[calc(100%+2px)] sm:ml-0 sm:w-88"
          what={`Seven modules for ${passion}`}
          facts={[
            { label: 'Template', value: 'The Universal Blueprint' },
            { label: 'Word found', value: entity },
            { label: 'Drawn by', value: 'built-in engine' },
            { label: 'Sheets', value: titles.length },
          ]}
        />
      </div>
    </Sheet>
  )
}

function PlanTitle({ title, entity, first }: { title: string; entity: string; first: boolean }) {
  const marked = markEntity(title, entity)
  return (
    <span className={classNames('font-serif text-lg leading-snug', first && 'font-semibold')}>
      {marked?.before ?? title}
      {marked ? <span className="inked-word">{marked.word}</span> : null}
      {marked?.after}
    </span>
  )
}
