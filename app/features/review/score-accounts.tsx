import { JumpLink } from './jump-link'
import { PlaceLinks } from './place-links'
import type { ShownReview } from './present-review.server'
import { QuotedWords } from './quoted-words'
import { ReviewFold } from './review-fold'
import { axisWords, measuredWords, pointWords, scoreWords } from './review-words'

/** "Why this score": from 100 downwards, down to what was counted. */
export function ScoreAccounts({ accounts }: Pick<ShownReview, 'accounts'>) {
  return (
    <div className="border-y border-rule">
      {accounts.map(({ axis, score, basis, steps }) => (
        <div key={axis} className="border-rule not-first:border-t">
          <ReviewFold
            title={
              <span>
                <span className="font-medium">{axisWords[axis]}</span>
                <span className="text-quiet tabular-nums">: {scoreWords(score)}</span>
              </span>
            }
          >
            <p className="max-w-measure text-sm">{basis}</p>
            {score === null ? null : (
              <ol className="mt-3 grid grid-cols-1 text-sm">
                <li className="border-t border-rule py-2 text-quiet">It begins with 100 points.</li>
                {steps.length === 0 ? (
                  <li className="border-t border-rule py-2">Nothing was taken from them.</li>
                ) : null}
                {steps.map((step) => (
                  <AccountStep key={step.factId} step={step} />
                ))}
                <li className="border-t border-line py-2 font-medium tabular-nums">{pointWords(score)} are left.</li>
              </ol>
            )}
          </ReviewFold>
        </div>
      ))}
    </div>
  )
}

type Step = ShownReview['accounts'][number]['steps'][number]

function AccountStep({ step: { text, cost, isSetAside, measured, places, remark } }: { step: Step }) {
  return (
    <li className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        {isSetAside ? (
          <s>
            <QuotedWords text={text} />
          </s>
        ) : (
          <p>
            <QuotedWords text={text} />
          </p>
        )}
        {isSetAside ? <p className="text-moss">Set aside after a dispute: it takes nothing.</p> : null}
        <p className="flex flex-wrap gap-x-4 text-quiet">
          {measured === null ? null : <span>{measuredWords(measured)}</span>}
          <PlaceLinks places={places} />
          {remark === null ? null : (
            <JumpLink address={`#${remark.anchor}`} className="touch:py-2">
              Remark {remark.number}
            </JumpLink>
          )}
        </p>
      </div>
      <p className="tabular-nums sm:text-right">{isSetAside ? 'no points' : `takes ${pointWords(cost)}`}</p>
    </li>
  )
}
