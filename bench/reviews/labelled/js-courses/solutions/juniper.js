/** The courses of one list and what they need; refuses lists that contradict themselves. */
class Catalogue {
    #needsById = new Map();

    constructor(courses) {
        for (const { id, needs = [] } of courses) {
            if (this.#needsById.has(id)) {
                throw new Error(`Course '${id}' is in the list twice`);
            }
            this.#needsById.set(id, new Set(needs));
        }
        for (const [id, needs] of this.#needsById) {
            for (const need of needs) {
                if (!this.#needsById.has(need)) {
                    throw new Error(`Course '${id}' needs '${need}', which is not in the list`);
                }
            }
        }
    }

    plan() {
        const terms = [];
        for (const [id, term] of this.#termById()) {
            while (terms.length <= term) {
                terms.push([]);
            }
            terms[term].push(id);
        }
        return terms;
    }

    needsOf(id) {
        if (!this.#needsById.has(id)) {
            throw new Error(`Course '${id}' is not in the list`);
        }
        const found = new Set();
        const open = [id];
        while (open.length > 0) {
            for (const need of this.#needsById.get(open.pop())) {
                if (!found.has(need)) {
                    found.add(need);
                    open.push(need);
                }
            }
        }
        found.delete(id);
        return this.#ids().filter((other) => found.has(other));
    }

    #ids() {
        return [...this.#needsById.keys()];
    }

    #termById() {
        const terms = new Map(this.#ids().map((id) => [id, 0]));
        for (const id of this.#inOrder()) {
            for (const need of this.#needsById.get(id)) {
                terms.set(id, Math.max(terms.get(id), terms.get(need) + 1));
            }
        }
        return terms;
    }

    #inOrder() {
        const followers = this.#followers();
        const missing = new Map();
        for (const [id, needs] of this.#needsById) {
            missing.set(id, needs.size);
        }
        const order = [];
        const ready = this.#ids().filter((id) => missing.get(id) === 0);
        while (ready.length > 0) {
            const id = ready.pop();
            order.push(id);
            for (const follower of followers.get(id)) {
                missing.set(follower, missing.get(follower) - 1);
                if (missing.get(follower) === 0) {
                    ready.push(follower);
                }
            }
        }
        if (order.length < missing.size) {
            const stuck = this.#ids().filter((id) => missing.get(id) > 0);
            throw new Error(`A circle of needs holds up ${stuck.join(", ")}`);
        }
        return order;
    }

    #followers() {
        const followers = new Map(this.#ids().map((id) => [id, []]));
        for (const [id, needs] of this.#needsById) {
            for (const need of needs) {
                followers.get(need).push(id);
            }
        }
        return followers;
    }
}

export function planTerms(courses) {
    return new Catalogue(courses).plan();
}

export function allNeeds(courses, id) {
    return new Catalogue(courses).needsOf(id);
}
