function indexCourses(courses) {
  const needsById = new Map();
  for (const { id, needs = [] } of courses) {
    if (needsById.has(id)) throw new Error(`Course "${id}" is listed twice`);
    needsById.set(id, new Set(needs));
  }
  for (const [id, needs] of needsById) {
    for (const need of needs) {
      if (!needsById.has(need)) throw new Error(`Course "${id}" needs the unknown course "${need}"`);
    }
  }
  return needsById;
}

function followersOf(needsById) {
  const followers = new Map([...needsById.keys()].map((id) => [id, []]));
  for (const [id, needs] of needsById) {
    for (const need of needs) followers.get(need).push(id);
  }
  return followers;
}

function termNumbers(needsById) {
  const followers = followersOf(needsById);
  const waitsFor = new Map([...needsById].map(([id, needs]) => [id, needs.size]));
  const terms = new Map();
  let ready = [...needsById.keys()].filter((id) => waitsFor.get(id) === 0);
  for (let term = 0; ready.length > 0; term += 1) {
    const next = [];
    for (const id of ready) {
      terms.set(id, term);
      for (const follower of followers.get(id)) {
        waitsFor.set(follower, waitsFor.get(follower) - 1);
        if (waitsFor.get(follower) === 0) next.push(follower);
      }
    }
    ready = next;
  }
  return terms;
}

export function planTerms(courses) {
  const needsById = indexCourses(courses);
  const terms = termNumbers(needsById);
  const plan = [];
  for (const id of needsById.keys()) {
    if (!terms.has(id)) throw new Error(`Course "${id}" waits for a circle of courses`);
    const term = terms.get(id);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  const needsById = indexCourses(courses);
  if (!needsById.has(id)) throw new Error(`There is no course "${id}"`);
  const found = new Set();
  const open = [id];
  while (open.length > 0) {
    for (const need of needsById.get(open.pop())) {
      if (!found.has(need)) {
        found.add(need);
        open.push(need);
      }
    }
  }
  found.delete(id);
  return [...needsById.keys()].filter((other) => found.has(other));
}
