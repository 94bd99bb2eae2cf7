"""The thread that looks."""

from queue import Queue

from brandkit.lsp.worker import Worker, start


def test_what_is_asked_for_again_and_again_is_looked_at_once() -> None:
    """After it has been left alone; what is due sooner comes first."""
    worker: Worker[str] = Worker()
    for _ in range(5):
        worker.ask("often", 0.2)
    worker.ask("now", 0)
    seen: Queue[str] = Queue()
    thread = start(worker, seen.put)

    assert [seen.get(timeout=60), seen.get(timeout=60)] == ["now", "often"]
    worker.end()
    thread.join(60)
    assert not thread.is_alive()
    assert seen.empty()


def test_what_changes_meanwhile_is_known() -> None:
    """So that what was found of the older text can be dropped."""
    worker: Worker[str] = Worker()
    known: Queue[bool] = Queue()

    def look(what: str) -> None:
        before = worker.is_asked(what)
        if known.empty():
            worker.ask(what, 0)
        known.put(before or worker.is_asked(what))

    worker.ask("a", 0)
    thread = start(worker, look)

    assert known.get(timeout=60)
    worker.end()
    thread.join(60)
