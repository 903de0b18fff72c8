function readCourses(courses) {
  const needsOf = new Map();
  for (const { id, needs = [] } of courses) {
    if (needsOf.has(id)) {
      throw new Error(`The course "${id}" occurs twice`);
    }
    needsOf.set(id, [...new Set(needs)]);
  }
  for (const [id, needs] of needsOf) {
    const unknown = needs.find((need) => !needsOf.has(need));
    if (unknown !== undefined) {
      throw new Error(`The course "${id}" needs "${unknown}", which does not exist`);
    }
  }
  return needsOf;
}

function invert(needsOf) {
  const usersOf = new Map();
  for (const id of needsOf.keys()) usersOf.set(id, []);
  for (const [id, needs] of needsOf) {
    for (const need of needs) usersOf.get(need).push(id);
  }
  return usersOf;
}

function assignTerms(needsOf) {
  const usersOf = invert(needsOf);
  const termOf = new Map();
  const openNeeds = new Map();
  const queue = [];
  for (const [id, needs] of needsOf) {
    termOf.set(id, 0);
    openNeeds.set(id, needs.length);
    if (needs.length === 0) queue.push(id);
  }

  for (let next = 0; next < queue.length; next += 1) {
    const id = queue[next];
    for (const user of usersOf.get(id)) {
      termOf.set(user, Math.max(termOf.get(user), termOf.get(id) + 1));
      openNeeds.set(user, openNeeds.get(user) - 1);
      if (openNeeds.get(user) === 0) queue.push(user);
    }
  }

  if (queue.length < needsOf.size) {
    const stuck = [...needsOf.keys()].filter((id) => openNeeds.get(id) > 0);
    throw new Error(`These courses cannot be planned because of a circle: ${stuck.join(', ')}`);
  }
  return termOf;
}

export function planTerms(courses) {
  const terms = [];
  for (const [id, term] of assignTerms(readCourses(courses))) {
    while (terms.length <= term) terms.push([]);
    terms[term].push(id);
  }
  return terms;
}

export function allNeeds(courses, id) {
  const needsOf = readCourses(courses);
  if (!needsOf.has(id)) {
    throw new Error(`The course "${id}" does not exist`);
  }

  const reached = new Set([id]);
  const toVisit = [id];
  while (toVisit.length > 0) {
    const fresh = needsOf.get(toVisit.pop()).filter((need) => !reached.has(need));
    for (const need of fresh) {
      reached.add(need);
      toVisit.push(need);
    }
  }
  return [...needsOf.keys()].filter((other) => other !== id && reached.has(other));
}
