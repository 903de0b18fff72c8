let needsById = new Map();

function load(courses) {
  needsById = new Map();
  for (const { id, needs = [] } of courses) {
    if (needsById.has(id)) throw new Error(`"${id}" is in the list twice`);
    needsById.set(id, new Set(needs));
  }
  for (const [id, needs] of needsById) {
    for (const need of needs) {
      if (!needsById.has(need)) throw new Error(`"${id}" needs "${need}", which is not in the list`);
    }
  }
}

function findFollowers() {
  const followers = new Map();
  for (const id of needsById.keys()) followers.set(id, []);
  for (const [id, needs] of needsById) {
    for (const need of needs) followers.get(need).push(id);
  }
  return followers;
}

function findTerms() {
  const followers = findFollowers();
  const missing = new Map();
  for (const [id, needs] of needsById) missing.set(id, needs.size);

  const terms = new Map();
  let current = [...missing.keys()].filter((id) => missing.get(id) === 0);
  for (let term = 0; current.length > 0; term++) {
    const next = [];
    for (const id of current) {
      terms.set(id, term);
      for (const follower of followers.get(id)) {
        missing.set(follower, missing.get(follower) - 1);
        if (missing.get(follower) === 0) next.push(follower);
      }
    }
    current = next;
  }
  return terms;
}

export function planTerms(courses) {
  load(courses);
  const termById = findTerms();
  const plan = [];
  for (const id of needsById.keys()) {
    if (!termById.has(id)) throw new Error(`"${id}" cannot be planned: courses need each other`);
    const term = termById.get(id);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  load(courses);
  if (!needsById.has(id)) throw new Error(`"${id}" is not in the list`);
  const found = new Set([id]);
  const open = [id];
  while (open.length > 0) {
    for (const need of needsById.get(open.pop())) {
      if (found.has(need)) continue;
      found.add(need);
      open.push(need);
    }
  }
  found.delete(id);
  return [...needsById.keys()].filter((other) => found.has(other));
}
