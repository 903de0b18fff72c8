class StepGraph:
    def __init__(self, dependencies):
        self.dependents = {}
        self.open_counts = {}
        for step, required in dependencies.items():
            self._know(step)
            for requirement in set(required):
                self._know(requirement)
                self.dependents[requirement].append(step)
                self.open_counts[step] += 1

    def _know(self, step):
        if step not in self.dependents:
            self.dependents[step] = []
            self.open_counts[step] = 0

    def roots(self):
        return sorted(step for step, count in self.open_counts.items() if count == 0)

    def finish(self, step):
        """Yields the steps for which this was the last one missing."""
        for dependent in self.dependents[step]:
            self.open_counts[dependent] -= 1
            if self.open_counts[dependent] == 0:
                yield dependent

    def require_finished(self):
        stuck = [step for step, count in self.open_counts.items() if count > 0]
        if stuck:
            raise ValueError(f"circle among or before {sorted(stuck)}")


def build_order(dependencies):
    graph = StepGraph(dependencies)
    ready = graph.roots()
    order = []
    while ready:
        step = ready.pop(0)
        order.append(step)
        ready.extend(graph.finish(step))
        ready.sort()
    graph.require_finished()
    return order


def stages(dependencies):
    graph = StepGraph(dependencies)
    result = []
    stage = graph.roots()
    while stage:
        result.append(stage)
        stage = sorted(released for step in stage for released in graph.finish(step))
    graph.require_finished()
    return result


def affected(dependencies, changed):
    graph = StepGraph(dependencies)
    if changed not in graph.dependents:
        raise ValueError(f"unknown step {changed!r}")
    found = set()
    path = [changed]
    while path:
        step = path.pop()
        if step not in found:
            found.add(step)
            path.extend(graph.dependents[step])
    found.remove(changed)
    return sorted(found)
