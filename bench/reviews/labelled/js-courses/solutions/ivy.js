function indexCourses(courses) {
  const byId = new Map();
  for (const { id, needs = [] } of courses) {
    if (byId.has(id)) throw new Error(`Course "${id}" exists twice`);
    byId.set(id, needs);
  }
  for (const [id, needs] of byId) {
    const unknown = needs.filter((need) => !byId.has(need));
    if (unknown.length > 0) throw new Error(`Course "${id}" needs unknown courses: ${unknown.join(", ")}`);
  }
  return byId;
}

function findFollowers(byId) {
  const followers = new Map();
  for (const id of byId.keys()) followers.set(id, new Set());
  for (const [id, needs] of byId) {
    for (const need of needs) followers.get(need).add(id);
  }
  return followers;
}

function sortIntoTerms(byId) {
  const followers = findFollowers(byId);
  const waitsFor = new Map();
  for (const [id, needs] of byId) waitsFor.set(id, needs.length);

  const termById = new Map();
  let ready = [...byId.keys()].filter((id) => waitsFor.get(id) === 0);
  for (let term = 0; ready.length > 0; term += 1) {
    const next = [];
    console.log("term", term, ready);
    for (const id of ready) {
      termById.set(id, term);
      for (const follower of followers.get(id)) {
        waitsFor.set(follower, waitsFor.get(follower) - 1);
        if (waitsFor.get(follower) === 0) next.push(follower);
      }
    }
    ready = next;
  }
  return termById;
}

export function planTerms(courses) {
  const byId = indexCourses(courses);
  const termById = sortIntoTerms(byId);
  const plan = [];
  for (const id of byId.keys()) {
    const term = termById.get(id);
    if (term === undefined) throw new Error(`Course "${id}" is held up by a circle`);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  const byId = indexCourses(courses);
  if (!byId.has(id)) throw new Error(`Course "${id}" does not exist`);
  const found = new Set();
  const stack = [id];
  while (stack.length > 0) {
    for (const need of byId.get(stack.pop())) {
      if (!found.has(need)) {
        found.add(need);
        stack.push(need);
      }
    }
  }
  return [...byId.keys()].filter((other) => other !== id && found.has(other));
}
