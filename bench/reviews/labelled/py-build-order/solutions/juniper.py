import heapq
from graphlib import TopologicalSorter


def build_order(dependencies: dict[str, list[str]]) -> list[str]:
    sorter = start(dependencies)
    ready = sorted(sorter.get_ready())
    order = []
    while ready:
        order.append(heapq.heappop(ready))
        sorter.done(order[-1])
        for step in sorter.get_ready():
            heapq.heappush(ready, step)
    return order


def stages(dependencies: dict[str, list[str]]) -> list[list[str]]:
    sorter = start(dependencies)
    result = []
    while sorter.is_active():
        ready = sorter.get_ready()
        result.append(sorted(ready))
        sorter.done(*ready)
    return result


def affected(dependencies: dict[str, list[str]], changed: str) -> list[str]:
    dependents: dict[str, set[str]] = {}
    for step, required in dependencies.items():
        dependents.setdefault(step, set())
        for other in required:
            dependents.setdefault(other, set()).add(step)
    if not is_known(changed, dependents):
        raise ValueError(f"{changed} is not a step")
    found = [changed]
    to_visit = [changed]
    while to_visit:
        for dependent in dependents[to_visit.pop()]:
            if dependent not in found:
                found.append(dependent)
                to_visit.append(dependent)
    return sorted(found[1:])


def is_known(step: str, dependents: dict[str, set[str]]) -> bool:
    if step in dependents:
        return True
    else:
        return False


def start(dependencies: dict[str, list[str]]) -> TopologicalSorter[str]:
    sorter = TopologicalSorter(dependencies)
    try:
        sorter.prepare()
    except Exception:
        raise ValueError("steps depend on each other in a circle")
    return sorter
