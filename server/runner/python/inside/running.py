"""
Generators and coroutines of the other side, and the time that they wait for. No time passes while code runs: the clock stands
until everybody waits, and then moves to the next timer.
"""

import asyncio
import inspect
import time
import weakref

from guild.crossing import ask

IDLE_ROUNDS = 1_000


class VirtualSelector:
    """Nothing ever comes from outside, so waiting means moving the clock."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("everything waits, and nothing is left that could happen")
        if timeout > 0:
            time.sleep(max(timeout, 1e-6))
        return []

    def close(self):
        pass

    def get_map(self):
        return {}


class VirtualLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = VirtualSelector()
        # The host's clock counts microseconds: a timer that is due in less is due.
        self._clock_resolution = 1e-5

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    def time(self):
        return time.monotonic()

    def advance(self):
        """One round of what is due. The seconds until the next timer: 0 when more is due, None when nothing ever is."""
        before = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        try:
            self.call_soon(self.stop)
            self.run_forever()
        finally:
            asyncio._set_running_loop(before)
        return 0 if self._ready else self.until_next()

    def until_next(self):
        waiting = [handle.when() for handle in self._scheduled if not handle.cancelled()]
        return max(0.0, min(waiting) - self.time()) if waiting else None


class Policy(asyncio.events._AbstractEventLoopPolicy):
    _current = None

    def get_event_loop(self):
        if self._current is None or self._current.is_closed():
            self._current = VirtualLoop()
        return self._current

    def set_event_loop(self, loop):
        self._current = loop

    def new_event_loop(self):
        return VirtualLoop()


def install():
    # Pyodide has replaced it, and leans on JavaScript there.
    asyncio.run = asyncio.runners.run
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())


class Running:
    def __init__(self):
        self._tasks = weakref.WeakKeyDictionary()
        self._own_loop = None

    # --- for the other side

    def resume(self, generator, how, value):
        try:
            if how == "send":
                return ("yielded", generator.send(value) if hasattr(generator, "send") else next(generator))
            if how == "throw":
                return ("yielded", generator.throw(value))
            generator.close()
            return ("returned", None)
        except StopIteration as stop:
            return ("returned", stop.value)

    def step(self, awaitable):
        """Goes on with it as far as it can without the other side. ("done", result) or ("waits", seconds)."""
        loop = asyncio._get_running_loop()
        if loop is None:
            if self._own_loop is None or self._own_loop.is_closed():
                self._own_loop = VirtualLoop()
            loop = self._own_loop
        task = self._tasks.get(awaitable)
        if task is None:
            task = self._begin(awaitable, loop)
            self._tasks[awaitable] = task
        wait = None
        if not task.done():
            wait = loop.until_next() if loop.is_running() else loop.advance()
        return ("done", task.result()) if task.done() else ("waits", wait)

    def _begin(self, awaitable, loop):
        if isinstance(awaitable, asyncio.Future):
            return awaitable
        if not inspect.iscoroutine(awaitable):
            awaitable = awaited(awaitable)
        return asyncio.Task(awaitable, loop=loop, eager_start=loop.is_running())

    # --- of the other side

    def wait_for(self, step):
        return _steps(step).__await__()

    def make(self, kind, home, name):
        if kind == "generator":
            made = _generator(home)
        elif kind == "awaitable":
            made = _steps(lambda: ask("step", home))
        else:
            made = _async_generator(home)
        made.__name__ = name or "remote"
        return made


async def awaited(awaitable):
    return await awaitable


def _generator(home):
    how, sent = "send", None
    while True:
        state, value = ask("resume", home, how, sent)
        if state == "returned":
            return value
        try:
            how, sent = "send", (yield value)
        except GeneratorExit:
            # Let go of, it is closed over there as well: by whoever collects what nobody holds.
            if not home.is_released:
                ask("resume", home, "close", None)
            raise
        except BaseException as error:
            how, sent = "throw", error


async def _steps(step):
    idle = 0
    while True:
        state, value = step()
        if state == "done":
            return value
        idle = idle + 1 if value is None else 0
        if idle > IDLE_ROUNDS:
            raise RuntimeError("it waits for something that never happens")
        await asyncio.sleep(0 if not isinstance(value, (int, float)) else max(0.0, float(value)))


async def _async_generator(home):
    while True:
        try:
            value = await ask("anext", home)
        except StopAsyncIteration:
            return
        yield value
