function indexCourses(courses) {
  const index = {};
  for (const { id, needs = [] } of courses) {
    if (index[id]) {
      throw new Error(`Course "${id}" appears more than once`);
    }
    index[id] = { needs: new Set(needs), followers: [] };
  }
  for (const { id } of courses) {
    for (const need of index[id].needs) {
      if (!index[need]) {
        throw new Error(`Course "${id}" needs the missing course "${need}"`);
      }
      index[need].followers.push(id);
    }
  }
  return index;
}

function numberTerms(ids, index) {
  const missing = new Map(ids.map((id) => [id, index[id].needs.size]));
  const terms = new Map();
  let ready = ids.filter((id) => missing.get(id) === 0);
  for (let term = 0; ready.length > 0; term += 1) {
    const next = [];
    for (const id of ready) {
      terms.set(id, term);
      for (const follower of index[id].followers) {
        missing.set(follower, missing.get(follower) - 1);
        if (missing.get(follower) === 0) next.push(follower);
      }
    }
    ready = next;
  }
  return terms;
}

export function planTerms(courses) {
  const index = indexCourses(courses);
  const ids = courses.map((course) => course.id);
  const terms = numberTerms(ids, index);
  const plan = [];
  for (const id of ids) {
    if (!terms.has(id)) throw new Error(`Course "${id}" depends on a circle`);
    const term = terms.get(id);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  const index = indexCourses(courses);
  const ids = courses.map((course) => course.id);
  if (!ids.includes(id)) throw new Error(`Course "${id}" is missing`);

  const found = new Set();
  const open = [id];
  while (open.length > 0) {
    for (const need of index[open.pop()].needs) {
      if (!found.has(need)) {
        found.add(need);
        open.push(need);
      }
    }
  }
  return ids.filter((other) => other !== id && found.has(other));
}
