"""Orders the steps of a build by what they depend on."""
import heapq
from graphlib import CycleError, TopologicalSorter


def build_order(dependencies: dict[str, list[str]]) -> list[str]:
    sorter = prepared(dependencies)
    ready = list(sorter.get_ready())
    heapq.heapify(ready)
    order = []
    while ready:
        step = heapq.heappop(ready)
        order.append(step)
        sorter.done(step)
        for released in sorter.get_ready():
            heapq.heappush(ready, released)
    return order


def stages(dependencies: dict[str, list[str]]) -> list[list[str]]:
    sorter = prepared(dependencies)
    result = []
    while sorter.is_active():
        stage = sorter.get_ready()
        sorter.done(*stage)
        result.append(sorted(stage))
    return result


def affected(dependencies: dict[str, list[str]], changed: str) -> list[str]:
    dependents: dict[str, list[str]] = {step: [] for step in dependencies}
    for step, required in dependencies.items():
        for requirement in required:
            dependents.setdefault(requirement, []).append(step)
    if changed not in dependents:
        raise ValueError(f"there is no step {changed!r}")
    reached = {changed}
    to_visit = [changed]
    while to_visit:
        fresh = set(dependents[to_visit.pop()]) - reached
        reached |= fresh
        to_visit.extend(fresh)
    return sorted(reached - {changed})


def prepared(dependencies: dict[str, list[str]]) -> TopologicalSorter[str]:
    sorter = TopologicalSorter(dependencies)
    try:
        sorter.prepare()
    except CycleError as error:
        raise ValueError("steps depend on each other in a circle") from error
    return sorter
