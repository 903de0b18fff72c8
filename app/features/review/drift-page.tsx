import { EmptyState } from '~/components/ui/empty-state'
import { PageHeader } from '~/components/ui/page-header'
import { ScrollRegion } from '~/components/ui/scroll-region'
import { Table } from '~/components/ui/table'
import { QuarterBars } from './quarter-bars'
import type { Drift } from './review-types'
import { axisWords, numberWords } from './review-words'

type Blueprint = Drift['blueprints'][number]
type Exercise = Blueprint['exercises'][number]

/** Whether the rubric measures what it should: how points fall out, and which remarks people don't believe. */
export function DriftPage({ blueprints }: Drift) {
  return (
    <>
      <PageHeader
        title="How reviews fall out"
        intro="Points by exercise and axis, and the remarks that are disputed most. Groups of fewer than five people are never shown."
      />
      {blueprints.length === 0 ? (
        <EmptyState title="Nothing to see yet">
          As soon as five people have been reviewed at an exercise of a blueprint of yours, it stands here.
        </EmptyState>
      ) : null}
      <div className="grid grid-cols-1 gap-14">
        {blueprints.map((blueprint) => (
          <BlueprintDrift key={blueprint.slug} blueprint={blueprint} />
        ))}
      </div>
    </>
  )
}

function BlueprintDrift({ blueprint: { slug, name, exercises, rules, hidden } }: { blueprint: Blueprint }) {
  return (
    <section aria-labelledby={`blueprint-${slug}`} className="min-w-0">
      <h2 id={`blueprint-${slug}`} className="text-2xl">
        <bdi>{name}</bdi>
      </h2>
      {exercises.length === 0 ? <p className="mt-2 text-quiet">Too few to show.</p> : null}
      {exercises.map((exercise) => (
        <ExerciseDrift key={exercise.slug} exercise={exercise} />
      ))}
      {hidden === 0 ? null : (
        <p className="mt-6 text-sm text-quiet">
          {hidden === 1 ? 'One exercise more has' : `${hidden} exercises more have`} been reviewed for fewer than five
          people: too few to show.
        </p>
      )}
      {rules.length === 0 ? null : (
        <div className="mt-8">
          <Table
            caption="Remarks most often disputed"
            rows={rules}
            rowKey={({ rule }) => rule}
            columns={[
              { key: 'name', header: 'Remark', cell: (rule) => rule.name },
              { key: 'remarks', header: 'Made', numeric: true, cell: (rule) => rule.remarks },
              { key: 'disputes', header: 'Disputed', numeric: true, cell: (rule) => rule.disputes },
              { key: 'upheld', header: 'Learner was right', numeric: true, cell: (rule) => rule.upheld },
            ]}
          />
        </div>
      )}
    </section>
  )
}

const quarterNames = ['Lowest', 'Lower quarter', 'Middle', 'Upper quarter', 'Highest'] as const

function ExerciseDrift({ exercise: { title, people, reviews, passed, axes, disputes } }: { exercise: Exercise }) {
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="text-lg">
        <bdi>{title}</bdi>
      </h3>
      <p className="text-sm text-quiet tabular-nums">
        {people} people, {reviews} {reviews === 1 ? 'review' : 'reviews'}, {passed} passed. Disputes: {disputes.open}{' '}
        open, {disputes.upheld} where the learner was right, {disputes.overruled} where the remark stands.
      </p>
      <div className="mt-4 grid items-center gap-x-10 gap-y-4 lg:grid-cols-2">
        <QuarterBars axes={axes} title={title} />
        <ScrollRegion label={`Points at ${title}`}>
          <table className="w-full text-sm tabular-nums">
            <thead>
              <tr className="annotation border-b border-line text-right">
                <th scope="col" className="py-2 pr-3 text-left font-semibold">
                  Axis
                </th>
                {quarterNames.map((name) => (
                  <th key={name} scope="col" className="py-2 pl-3 align-bottom font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {axes.map(({ axis, quarters }) => (
                <tr key={axis} className="border-b border-rule text-right">
                  <th scope="row" className="py-2 pr-3 text-left font-normal whitespace-nowrap">
                    {axisWords[axis]}
                  </th>
                  {quarters === null ? (
                    <td colSpan={quarterNames.length} className="py-2 pl-3 text-quiet">
                      too few to show
                    </td>
                  ) : (
                    quarterNames.map((name, at) => (
                      <td key={name} className="py-2 pl-3">
                        {numberWords(quarters[at] ?? 0)}
                      </td>
                    ))
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </div>
    </div>
  )
}
