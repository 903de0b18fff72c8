import { makeBlueprintModule, makeBlueprintVersion } from '../../../testing/factories/blueprints'
import { makeGeneratedCourse, makeGeneratedModule } from '../../../testing/factories/courses'
import { makeSkill, makeSkillTree } from '../../../testing/factories/skills'
import type { Tx } from '../database'

export type Edge = readonly [node: string, prerequisite: string]
export type Nodes = { owner: string | null; nodes: string[] }
export type Graph = {
  table: string
  /** The column that names what all of it belongs to. null: trees belong to nothing. */
  owner: string | null
  node: string
  make(tx: Tx, count: number): Promise<Nodes>
}

async function several(count: number, make: () => Promise<{ id: string }>): Promise<string[]> {
  const nodes: string[] = []
  while (nodes.length < count) nodes.push((await make()).id)
  return nodes
}

/** The tables of prerequisites. None of them may hold a circle. */
export const graphs: Graph[] = [
  {
    table: 'skill_edges',
    owner: 'tree_id',
    node: 'skill_id',
    make: async (tx, count) => {
      const { id: treeId } = await makeSkillTree(tx)
      return { owner: treeId, nodes: await several(count, () => makeSkill(tx, { treeId })) }
    },
  },
  {
    table: 'blueprint_module_edges',
    owner: 'version_id',
    node: 'module_id',
    make: async (tx, count) => {
      const { id: versionId } = await makeBlueprintVersion(tx)
      return { owner: versionId, nodes: await several(count, () => makeBlueprintModule(tx, { versionId })) }
    },
  },
  {
    table: 'generated_module_edges',
    owner: 'course_id',
    node: 'module_id',
    make: async (tx, count) => {
      const { id: courseId } = await makeGeneratedCourse(tx)
      return { owner: courseId, nodes: await several(count, () => makeGeneratedModule(tx, { courseId })) }
    },
  },
  {
    table: 'skill_tree_edges',
    owner: null,
    node: 'tree_id',
    make: async (tx, count) => ({ owner: null, nodes: await several(count, () => makeSkillTree(tx)) }),
  },
]

/** One statement, whatever the number of edges. */
export function addEdges({ table, owner, node }: Graph, { owner: id }: Nodes, edges: readonly Edge[]): string {
  const columns = [...(owner === null ? [] : [owner]), node, 'prerequisite_id']
  const rows = edges.map((edge) => `(${[...(id === null ? [] : [id]), ...edge].map((part) => `'${part}'`).join(', ')})`)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.join(', ')} RETURNING 1`
}

export const turnEdge = ({ table, node }: Graph, [from, to]: Edge, instead: string): string =>
  `UPDATE ${table} SET prerequisite_id = '${instead}' WHERE ${node} = '${from}' AND prerequisite_id = '${to}' RETURNING 1`
