import heapq

_found = set()


def build_order(dependencies):
    required, dependents = read(dependencies)
    waiting = {step: len(needed) for step, needed in required.items()}
    ready = sorted(step for step in waiting if waiting[step] == 0)
    order = []
    while ready:
        step = heapq.heappop(ready)
        order.append(step)
        for other in dependents[step]:
            waiting[other] -= 1
            if waiting[other] == 0:
                heapq.heappush(ready, other)
    if len(order) != len(required):
        raise ValueError("the steps depend on each other in a circle")
    return order


def stages(dependencies):
    required, _ = read(dependencies)
    numbers = {}
    result = []
    for step in build_order(dependencies):
        number = max((numbers[needed] + 1 for needed in required[step]), default=0)
        numbers[step] = number
        if number == len(result):
            result.append([])
        result[number].append(step)
    return [sorted(stage) for stage in result]


def affected(dependencies, changed):
    _, dependents = read(dependencies)
    if changed not in dependents:
        raise ValueError(f"unknown step: {changed}")
    _found.clear()
    visit(changed, dependents)
    return sorted(_found - {changed})


def visit(start, dependents):
    steps = [start]
    while steps:
        step = steps.pop()
        if step not in _found:
            _found.add(step)
            steps.extend(dependents[step])


def read(dependencies):
    required = {step: set(needed) for step, needed in dependencies.items()}
    for needed in dependencies.values():
        for step in needed:
            required.setdefault(step, set())
    dependents = {step: [] for step in required}
    for step, needed in required.items():
        for other in needed:
            dependents[other].append(step)
    return required, dependents
