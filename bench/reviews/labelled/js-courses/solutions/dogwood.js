function fail(message) {
    throw message;
}

function buildGraph(courses) {
    const graph = new Map();
    for (const { id, needs = [] } of courses) {
        if (graph.has(id)) {
            fail(`Course ${id} is listed twice`);
        }
        graph.set(id, { needs: new Set(needs), unlocks: [] });
    }
    for (const [id, { needs }] of graph) {
        for (const need of needs) {
            if (!graph.has(need)) {
                fail(`Course ${id} needs the unknown course ${need}`);
            }
            graph.get(need).unlocks.push(id);
        }
    }
    return graph;
}

function computeTerms(graph) {
    const open = new Map();
    for (const [id, { needs }] of graph) {
        open.set(id, needs.size);
    }
    const terms = new Map();
    let ready = [...graph.keys()].filter((id) => open.get(id) === 0);
    for (let term = 0; ready.length > 0; term++) {
        const unlocked = [];
        for (const id of ready) {
            terms.set(id, term);
            for (const other of graph.get(id).unlocks) {
                open.set(other, open.get(other) - 1);
                if (open.get(other) === 0) {
                    unlocked.push(other);
                }
            }
        }
        ready = unlocked;
    }
    return terms;
}

export function planTerms(courses) {
    const graph = buildGraph(courses);
    const terms = computeTerms(graph);
    if (terms.size < graph.size) {
        const rest = [...graph.keys()].filter((id) => !terms.has(id));
        fail(`Courses wait for each other: ${rest.join(', ')}`);
    }
    const plan = [];
    for (const id of graph.keys()) {
        const term = terms.get(id);
        while (plan.length <= term) {
            plan.push([]);
        }
        plan[term].push(id);
    }
    return plan;
}

export function allNeeds(courses, id) {
    const graph = buildGraph(courses);
    if (!graph.has(id)) {
        fail(`Course ${id} is not listed`);
    }
    const visited = new Set([id]);
    const stack = [id];
    while (stack.length > 0) {
        for (const need of graph.get(stack.pop()).needs) {
            if (!visited.has(need)) {
                visited.add(need);
                stack.push(need);
            }
        }
    }
    return [...graph.keys()].filter((other) => other !== id && visited.has(other));
}
