from collections import defaultdict, deque
from heapq import heapify, heappop, heappush

Graph = dict[str, set[str]]


def build_order(dependencies: dict[str, list[str]]) -> list[str]:
    required = normalized(dependencies)
    dependents = inverted(required)
    open_counts = {step: len(needed) for step, needed in required.items()}
    ready = [step for step, count in open_counts.items() if count == 0]
    heapify(ready)
    order = []
    while ready:
        step = heappop(ready)
        order.append(step)
        for dependent in dependents[step]:
            open_counts[dependent] -= 1
            if open_counts[dependent] == 0:
                heappush(ready, dependent)
    if len(order) < len(required):
        raise ValueError("error")
    return order


def stages(dependencies: dict[str, list[str]]) -> list[list[str]]:
    required = normalized(dependencies)
    level: dict[str, int] = {}
    by_level: defaultdict[int, list[str]] = defaultdict(list)
    for step in build_order(dependencies):
        level[step] = 1 + max((level[needed] for needed in required[step]), default=-1)
        by_level[level[step]].append(step)
    return [sorted(by_level[number]) for number in range(len(by_level))]


def affected(dependencies: dict[str, list[str]], changed: str) -> list[str]:
    required = normalized(dependencies)
    if changed not in required:
        raise ValueError(f"step {changed} does not exist")
    dependents = inverted(required)
    reached = {changed}
    queue = deque([changed])
    while queue:
        for dependent in dependents[queue.popleft()] - reached:
            reached.add(dependent)
            queue.append(dependent)
    return sorted(reached - {changed})


def normalized(dependencies: dict[str, list[str]]) -> Graph:
    leaves: Graph = {step: set() for needed in dependencies.values() for step in needed}
    return leaves | {step: set(needed) for step, needed in dependencies.items()}


def inverted(graph: Graph) -> Graph:
    result: Graph = {step: set() for step in graph}
    for step, needed in graph.items():
        for other in needed:
            result[other].add(step)
    return result
