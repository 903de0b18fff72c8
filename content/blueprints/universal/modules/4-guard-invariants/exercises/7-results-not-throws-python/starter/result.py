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
    return Done(work(unwrap(result)))


def and_then(result: Result, work: Callable[[Any], Result]) -> Result:
    return work(unwrap(result))


def all_of(results: Iterable[Result]) -> Result:
    return Done([unwrap(result) for result in results])


def attempt(work: Callable[[], Any], to_problem: Callable[[Exception], Any]) -> Result:
    try:
        return Done(work())
    except Exception as error:
        raise ValueError(to_problem(error)) from error


def unwrap(result: Result) -> Any:
    if isinstance(result, Refused):
        raise ValueError(result.problem)
    return result.value
