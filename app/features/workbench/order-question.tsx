import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Markup } from '~/components/ui/markup'
import { useHydrated } from '~/lib/use-hydrated'
import type { ShownQuestion } from './quiz-pane'
import { fieldNames } from './work-fields'

const ways: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 }

type OrderQuestionProps = { question: ShownQuestion; given: readonly string[]; onEdit: () => void }

/** Things to be put in order: moved up and down with scripts, numbered by hand without. */
export function OrderQuestion({ question: { id, options }, given, onEdit }: OrderQuestionProps) {
  const hydrated = useHydrated()
  const list = useRef<HTMLOListElement>(null)
  const [order, setOrder] = useState(() => [
    ...given.filter((one) => options.some((option) => option.id === one)),
    ...options.map((option) => option.id).filter((one) => !given.includes(one)),
  ])
  const [moved, setMoved] = useState<{ option: string; way: -1 | 1 } | null>(null)
  const move = (option: string, way: -1 | 1) => {
    const at = order.indexOf(option)
    const other = order[at + way]
    if (other === undefined) return
    setOrder(order.with(at, other).with(at + way, option))
    setMoved({ option, way })
  }
  // Focus goes with what was moved; at either end, to the button that still leads somewhere.
  useEffect(() => {
    if (moved === null) return
    onEdit()
    const item = list.current?.querySelector(`[data-option="${moved.option}"]`)
    const wanted = item?.querySelector<HTMLButtonElement>(moved.way === -1 ? '[data-up]' : '[data-down]')
    if (wanted?.disabled === false) wanted.focus()
    else item?.querySelector<HTMLButtonElement>('button:enabled')?.focus()
  }, [moved, onEdit])
  const onKeyDown = (event: KeyboardEvent, option: string) => {
    const way = ways[event.key]
    if (way === undefined) return
    event.preventDefault()
    move(option, way)
  }
  const movedAt = moved === null ? null : order.indexOf(moved.option)
  return (
    <>
      <ol ref={list} className="grid grid-cols-1">
        {order.map((option, at) => {
          const text = options.find((one) => one.id === option)?.text
          if (text === undefined) return null
          return (
            <li
              key={option}
              data-option={option}
              className="flex items-center gap-3 border-t border-rule py-1.5 first:border-t-0"
            >
              <span id={`option-${id}-${option}`} className="min-w-0 grow leading-snug">
                <Markup as="span" html={text} className="objective" />
              </span>
              {hydrated ? (
                <>
                  <input type="hidden" name={fieldNames.place(id, option)} value={at + 1} />
                  <MoveButton
                    way="up"
                    describedBy={`option-${id}-${option}`}
                    disabled={at === 0}
                    onClick={() => move(option, -1)}
                    onKeyDown={(event) => onKeyDown(event, option)}
                  />
                  <MoveButton
                    way="down"
                    describedBy={`option-${id}-${option}`}
                    disabled={at === order.length - 1}
                    onClick={() => move(option, 1)}
                    onKeyDown={(event) => onKeyDown(event, option)}
                  />
                </>
              ) : (
                <select
                  name={fieldNames.place(id, option)}
                  defaultValue={at + 1}
                  aria-label="Its place"
                  aria-describedby={`option-${id}-${option}`}
                  className="min-h-11 rounded border border-line bg-sheet px-2"
                >
                  {order.map((one, place) => (
                    <option key={one} value={place + 1}>
                      {place + 1}
                    </option>
                  ))}
                </select>
              )}
            </li>
          )
        })}
      </ol>
      <p role="status" className="sr-only">
        {movedAt === null ? null : `Now number ${movedAt + 1} of ${order.length}.`}
      </p>
    </>
  )
}

type MoveButtonProps = {
  way: 'up' | 'down'
  describedBy: string
  disabled: boolean
  onClick: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function MoveButton({ way, describedBy, ...props }: MoveButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label={way === 'up' ? 'Move up' : 'Move down'}
      aria-describedby={describedBy}
      {...(way === 'up' ? { 'data-up': '' } : { 'data-down': '' })}
      className="grid size-9 shrink-0 place-items-center rounded border border-line bg-sheet hover:border-ink disabled:opacity-40 touch:size-11"
    >
      <svg viewBox="0 0 10 10" className="size-3" aria-hidden="true">
        <path className="pen" d={way === 'up' ? 'M5 9V1M1.5 4.5L5 1l3.5 3.5' : 'M5 1v8M1.5 5.5L5 9l3.5-3.5'} />
      </svg>
    </button>
  )
}
