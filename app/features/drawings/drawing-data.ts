import type { Caller } from '#server/trpc/caller'

type Lesson = Extract<Awaited<ReturnType<Caller['courses']['lesson']>>, { isLocked: false }>

export type Visualization = Lesson['content']['visualizations'][number]
export type DrawingLayout = Lesson['drawings'][number]

type DataOf<Kind> = Extract<Visualization, { kind: Kind }>
type LayoutOf<Kind> = Extract<DrawingLayout, { kind: Kind }>

export type GraphData = DataOf<'graph'>
export type SequenceData = DataOf<'sequence'>
export type BarsData = DataOf<'bars'>
export type TableData = DataOf<'table'>
export type GraphSheet = LayoutOf<'graph'>['sheets'][number]
export type SequenceSheet = LayoutOf<'sequence'>['sheets'][number]
export type BarLabels = LayoutOf<'bars'>['labels']
export type Steps = GraphData['steps']
