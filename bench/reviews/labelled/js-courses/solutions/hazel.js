function needsOf(courses, id) {
  const course = courses.find((other) => other.id === id);
  return new Set(course.needs ?? []);
}

function findFollowers(courses) {
  const followers = new Map(courses.map((course) => [course.id, []]));
  for (const { id } of courses) {
    for (const need of needsOf(courses, id)) followers.get(need).push(id);
  }
  return followers;
}

function findTerms(courses) {
  const followers = findFollowers(courses);
  const missing = new Map(courses.map(({ id }) => [id, needsOf(courses, id).size]));
  const terms = new Map();
  let ready = [...missing.keys()].filter((id) => missing.get(id) === 0);
  for (let term = 0; ready.length > 0; term += 1) {
    const next = [];
    for (const id of ready) {
      terms.set(id, term);
      for (const follower of followers.get(id)) {
        missing.set(follower, missing.get(follower) - 1);
        if (missing.get(follower) === 0) next.push(follower);
      }
    }
    ready = next;
  }
  return terms;
}

export function planTerms(courses) {
  const ids = new Set();
  for (const { id } of courses) {
    if (ids.has(id)) throw new Error(`Course ${id} is listed twice`);
    ids.add(id);
  }
  for (const { id, needs = [] } of courses) {
    for (const need of needs) {
      if (!ids.has(need)) throw new Error(`Course ${id} needs the unknown course ${need}`);
    }
  }

  const terms = findTerms(courses);
  const plan = [];
  for (const id of ids) {
    if (!terms.has(id)) throw new Error(`Course ${id} is part of a circle or waits for one`);
    const term = terms.get(id);
    while (plan.length <= term) plan.push([]);
    plan[term].push(id);
  }
  return plan;
}

export function allNeeds(courses, id) {
  const ids = new Set();
  for (const course of courses) {
    if (ids.has(course.id)) throw new Error(`Course ${course.id} is listed twice`);
    ids.add(course.id);
  }
  for (const course of courses) {
    for (const need of course.needs ?? []) {
      if (!ids.has(need)) throw new Error(`Course ${course.id} needs the unknown course ${need}`);
    }
  }
  if (!ids.has(id)) throw new Error(`Unknown course ${id}`);

  const found = new Set([id]);
  const open = [id];
  while (open.length > 0) {
    for (const need of needsOf(courses, open.pop())) {
      if (!found.has(need)) {
        found.add(need);
        open.push(need);
      }
    }
  }
  found.delete(id);
  return [...ids].filter((other) => found.has(other));
}
