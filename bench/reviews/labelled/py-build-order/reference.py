import heapq
from collections import defaultdict

Dependencies = dict[str, list[str]]


def build_order(dependencies: Dependencies) -> list[str]:
    required = _required_by_step(dependencies)
    dependents = _dependents(required)
    waiting = {step: len(needed) for step, needed in required.items()}
    ready = [step for step, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        step = heapq.heappop(ready)
        order.append(step)
        for dependent in dependents[step]:
            waiting[dependent] -= 1
            if waiting[dependent] == 0:
                heapq.heappush(ready, dependent)
    if len(order) < len(required):
        raise ValueError("some steps depend on each other in a circle")
    return order


def stages(dependencies: Dependencies) -> list[list[str]]:
    required = _required_by_step(dependencies)
    numbers: dict[str, int] = {}
    result: list[list[str]] = []
    for step in build_order(dependencies):
        number = max((numbers[needed] + 1 for needed in required[step]), default=0)
        numbers[step] = number
        if number == len(result):
            result.append([])
        result[number].append(step)
    return [sorted(stage) for stage in result]


def affected(dependencies: Dependencies, changed: str) -> list[str]:
    required = _required_by_step(dependencies)
    if changed not in required:
        raise ValueError(f"unknown step: {changed}")
    dependents = _dependents(required)
    found = {changed}
    open_steps = [changed]
    while open_steps:
        for dependent in dependents[open_steps.pop()]:
            if dependent not in found:
                found.add(dependent)
                open_steps.append(dependent)
    return sorted(found - {changed})


def _required_by_step(dependencies: Dependencies) -> dict[str, set[str]]:
    required = {step: set(needed) for step, needed in dependencies.items()}
    for needed in dependencies.values():
        for step in needed:
            required.setdefault(step, set())
    return required


def _dependents(required: dict[str, set[str]]) -> dict[str, list[str]]:
    dependents = defaultdict(list)
    for step, needed in required.items():
        for dependency in needed:
            dependents[dependency].append(step)
    return dependents
