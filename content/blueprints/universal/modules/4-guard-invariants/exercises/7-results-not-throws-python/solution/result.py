from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Done:
    value: Any


@dataclass(frozen=True)
class Refused:
    problem: Any


Result = Done | Refused


def change(result: Result, work: Callable[[Any], Any]) -> Result:
    return Done(work(result.value)) if isinstance(result, Done) else result


def and_then(result: Result, work: Callable[[Any], Result]) -> Result:
    return work(result.value) if isinstance(result, Done) else result


def all_of(results: Iterable[Result]) -> Result:
    """Does not stop at the first refusal: whoever has to mend them wants to know all."""
    values = []
    problems = []
    for result in results:
        if isinstance(result, Done):
            values.append(result.value)
        else:
            problems.append(result.problem)
    return Refused(problems) if problems else Done(values)


def attempt(work: Callable[[], Any], to_problem: Callable[[Exception], Any]) -> Result:
    """The border to code that raises."""
    try:
        return Done(work())
    except Exception as error:
        return Refused(to_problem(error))
