function checkCourses(courses) {
  const ids = new Set();
  for (const { id } of courses) {
    if (ids.has(id)) throw new Error(`Course "${id}" is listed twice`);
    ids.add(id);
  }
  for (const { id, needs = [] } of courses) {
    for (const need of needs) {
      if (!ids.has(need)) throw new Error(`Course "${id}" needs the unknown course "${need}"`);
    }
  }
}

function countNeeds(courses) {
  const counts = new Map();
  for (const { id, needs = [] } of courses) {
    counts.set(id, new Set(needs).size);
  }
  return counts;
}

export function planTerms(courses) {
  checkCourses(courses);
  const terms = [];
  const done = [];
  while (done.length < courses.length) {
    const term = courses
      .filter((course) => !done.includes(course.id))
      .filter(({ needs = [] }) => needs.every((need) => done.includes(need)))
      .map((course) => course.id);
    if (term.length === 0) {
      throw new Error('Something went wrong');
    }
    terms.push(term);
    for (const id of term) done.push(id);
  }
  return terms;
}

export function allNeeds(courses, id) {
  checkCourses(courses);
  const needsById = new Map(courses.map((course) => [course.id, course.needs ?? []]));
  if (!needsById.has(id)) {
    throw new Error(`There is no course "${id}"`);
  }
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
  return [...needsById.keys()].filter((other) => other !== id && found.has(other));
}
