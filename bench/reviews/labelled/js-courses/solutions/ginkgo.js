const rejectDuplicates = (courses) => {
  const ids = new Set()
  for (const { id } of courses) {
    if (ids.has(id)) throw new Error(`Course ${id} is listed more than once`)
    ids.add(id)
  }
}

const rejectUnknownNeeds = (graph) => {
  for (const [id, needs] of graph) {
    for (const need of needs) {
      if (!graph.has(need)) throw new Error(`Course ${id} needs ${need}, which is not listed`)
    }
  }
}

const toGraph = (courses) => {
  rejectDuplicates(courses)
  const graph = new Map(courses.map(({ id, needs = [] }) => [id, new Set(needs)]))
  rejectUnknownNeeds(graph)
  return graph
}

const invert = (graph) => {
  const inverted = new Map([...graph.keys()].map((id) => [id, []]))
  for (const [id, needs] of graph) {
    for (const need of needs) inverted.get(need).push(id)
  }
  return inverted
}

const sortByNeeds = (graph) => {
  const neededBy = invert(graph)
  const openNeeds = new Map([...graph].map(([id, needs]) => [id, needs.size]))
  const sorted = [...graph.keys()].filter((id) => openNeeds.get(id) === 0)
  for (let position = 0; position < sorted.length; position += 1) {
    for (const id of neededBy.get(sorted[position])) {
      const left = openNeeds.get(id) - 1
      openNeeds.set(id, left)
      if (left === 0) sorted.push(id)
    }
  }
  if (sorted.length < graph.size) {
    const stuck = [...graph.keys()].filter((id) => openNeeds.get(id) > 0)
    throw new Error(`A circle of needs holds up ${stuck.join(', ')}`)
  }
  return sorted
}

const termsById = (graph) => {
  const terms = new Map()
  for (const id of sortByNeeds(graph)) {
    let term = 0
    for (const need of graph.get(id)) term = Math.max(term, terms.get(need) + 1)
    terms.set(id, term)
  }
  return terms
}

export const planTerms = (courses) => {
  const graph = toGraph(courses)
  const terms = termsById(graph)
  const plan = []
  for (const id of graph.keys()) {
    const term = terms.get(id)
    while (plan.length <= term) plan.push([])
    plan[term].push(id)
  }
  return plan
}

export const allNeeds = (courses, id) => {
  const graph = toGraph(courses)
  if (!graph.has(id)) throw new Error(`Course ${id} is not listed`)

  const found = new Set()
  let frontier = [id]
  while (frontier.length > 0) {
    const needed = new Set(frontier.flatMap((each) => [...graph.get(each)]))
    frontier = [...needed].filter((need) => !found.has(need))
    for (const need of frontier) found.add(need)
  }
  return [...graph.keys()].filter((other) => other !== id && found.has(other))
}
