"""Word of changes: everybody hears of each, and nobody who is gone is kept."""

import asyncio
from collections.abc import AsyncGenerator

from brandkit.preview.changes import FILES, OTHERS, Changes, end, tell, word_of

Words = AsyncGenerator[tuple[str, int], None]


async def first(words: Words, count: int) -> list[tuple[str, int]]:
    """Return the next words."""
    return [await anext(words) for _ in range(count)]


async def rest(words: Words) -> list[tuple[str, int]]:
    """Return all words that are still to come."""
    return [each async for each in words]


def test_tells_where_things_stand_and_then_each_change() -> None:
    """What did not change is not told again."""

    async def heard() -> list[tuple[str, int]]:
        changes = Changes()
        words = word_of(changes)
        before = await first(words, 2)
        tell(changes)
        tell(changes, OTHERS)
        after = await first(words, 2)
        tell(changes, OTHERS)
        return [*before, *after, *await first(words, 1)]

    assert asyncio.run(heard()) == [(FILES, 0), (OTHERS, 0), (FILES, 1), (OTHERS, 1), (OTHERS, 2)]


def test_changes_while_nobody_listens_are_told_as_one() -> None:
    """The number says how many there were."""

    async def heard() -> list[tuple[str, int]]:
        changes = Changes()
        for _ in range(3):
            tell(changes)
        return await first(word_of(changes), 1)

    assert asyncio.run(heard()) == [(FILES, 3)]


def test_forgets_who_is_gone() -> None:
    """Of a hundred listeners that left, none is kept."""

    async def kept() -> tuple[int, int]:
        changes = Changes()
        every = [word_of(changes) for _ in range(100)]
        for words in every:
            await anext(words)
        there = len(changes.waiting)
        for words in every:
            await words.aclose()
        return there, len(changes.waiting)

    assert asyncio.run(kept()) == (100, 0)


def test_sends_everybody_home_at_the_end() -> None:
    """Who waits, and who comes later."""

    async def heard() -> list[tuple[str, int]]:
        changes = Changes()
        words = word_of(changes)
        await first(words, 2)
        waiting = asyncio.create_task(rest(words))
        await asyncio.sleep(0)
        end(changes)
        return [*await waiting, *await rest(word_of(changes))]

    assert asyncio.run(heard()) == []
