def build_order(dependencies: dict[str, list[str]], as_stages: bool = False):
    needed: dict[str, set[str]] = {}
    for step, required in dependencies.items():
        needed[step] = set(required)
        for other in required:
            if other not in dependencies:
                needed[other] = set()
    result: list = []
    done: set[str] = set()
    while len(done) < len(needed):
        ready = sorted(
            step for step, required in needed.items() if step not in done and required <= done
        )
        if not ready:
            raise ValueError(f"circle among {sorted(set(needed) - done)}")
        if as_stages:
            result.append(ready)
            done.update(ready)
        else:
            result.append(ready[0])
            done.add(ready[0])
    return result


def stages(dependencies: dict[str, list[str]]) -> list[list[str]]:
    return build_order(dependencies, as_stages=True)


def affected(dependencies: dict[str, list[str]], changed: str) -> list[str]:
    dependents: dict[str, list[str]] = {step: [] for step in dependencies}
    for step, required in dependencies.items():
        for other in required:
            dependents.setdefault(other, []).append(step)
    if changed not in dependents:
        raise ValueError(f"step {changed} is unknown")
    reached: set[str] = set()
    waiting = [changed]
    while waiting:
        step = waiting.pop()
        if step not in reached:
            reached.add(step)
            waiting.extend(dependents[step])
    return sorted(reached - {changed})
