function indexById(courses) {
  const byId = new Map();
  for (const course of courses) {
    if (byId.has(course.id)) throw new Error(`Course ${course.id} is given twice`);
    byId.set(course.id, new Set(course.needs));
  }
  for (const [id, needs] of byId) {
    for (const need of needs) {
      if (!byId.has(need)) throw new Error(`Course ${id} needs ${need}, which is not given`);
    }
  }
  return byId;
}

function findFollowers(byId) {
  const followers = new Map([...byId.keys()].map((id) => [id, []]));
  for (const [id, needs] of byId) {
    for (const need of needs) followers.get(need).push(id);
  }
  return followers;
}

function findTerms(byId) {
  const followers = findFollowers(byId);
  const terms = new Map();
  const open = [...byId.keys()].filter((id) => byId.get(id).size === 0).map((id) => ({ id, term: 0 }));
  while (open.length > 0) {
    const { id, term } = open.pop();
    if (term >= byId.size) throw new Error(`Course ${id} needs itself in a circle`);
    terms.set(id, Math.max(term, terms.get(id) ?? 0));
    for (const follower of followers.get(id)) {
      open.push({ id: follower, term: term + 1 });
    }
  }
  return terms;
}

export function planTerms(courses) {
  const byId = indexById(courses);
  const termById = findTerms(byId);
  const terms = [];
  for (const id of byId.keys()) {
    if (!termById.has(id)) throw new Error(`Course ${id} waits for a circle`);
    const term = termById.get(id);
    while (terms.length <= term) terms.push([]);
    terms[term].push(id);
  }
  return terms;
}

export function allNeeds(courses, id) {
  const byId = indexById(courses);
  if (!byId.has(id)) throw new Error(`Course ${id} is not given`);

  const seen = new Set([id]);
  const stack = [id];
  while (stack.length > 0) {
    for (const need of byId.get(stack.pop())) {
      if (!seen.has(need)) {
        seen.add(need);
        stack.push(need);
      }
    }
  }
  return [...byId.keys()].filter((other) => seen.has(other) && other !== id);
}
