class CourseGraph {
  #needs = new Map();

  constructor(courses) {
    for (const { id, needs = [] } of courses) {
      if (this.#needs.has(id)) throw new Error(`Duplicate course ${id}`);
      this.#needs.set(id, new Set(needs));
    }
    for (const [id, needs] of this.#needs) {
      for (const need of needs) {
        if (!this.#needs.has(need)) throw new Error(`${id} needs the unknown course ${need}`);
      }
    }
  }

  get ids() {
    return [...this.#needs.keys()];
  }

  needsOf(id) {
    const needs = this.#needs.get(id);
    if (needs === undefined) throw new Error(`Unknown course ${id}`);
    return needs;
  }

  followers() {
    const followers = new Map(this.ids.map((id) => [id, []]));
    for (const [id, needs] of this.#needs) {
      for (const need of needs) followers.get(need).push(id);
    }
    return followers;
  }
}

function termById(graph) {
  const followers = graph.followers();
  const waiting = new Map(graph.ids.map((id) => [id, graph.needsOf(id).size]));
  let ready = graph.ids.filter((id) => waiting.get(id) === 0);
  if (ready.length === 0 && waiting.size > 0) {
    throw new Error(`Courses need each other: ${graph.ids.join(", ")}`);
  }

  const terms = new Map();
  for (let term = 0; ready.length > 0; term += 1) {
    const next = [];
    for (const id of ready) {
      terms.set(id, term);
      for (const follower of followers.get(id)) {
        waiting.set(follower, waiting.get(follower) - 1);
        if (waiting.get(follower) === 0) next.push(follower);
      }
    }
    ready = next;
  }
  return terms;
}

export function planTerms(courses) {
  const graph = new CourseGraph(courses);
  const terms = termById(graph);
  const plan = [];
  for (const id of graph.ids.filter((other) => terms.has(other))) {
    const term = terms.get(id);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  const graph = new CourseGraph(courses);
  const found = new Set();
  const open = [id];
  while (open.length > 0) {
    for (const need of graph.needsOf(open.pop())) {
      if (!found.has(need)) {
        found.add(need);
        open.push(need);
      }
    }
  }
  return graph.ids.filter((other) => other !== id && found.has(other));
}
