"""Messages as prepare.ts wrote them, in batches of like length."""

import json
import random
from pathlib import Path

import torch

CHOICES = {"sentiment": 3, "heat": 4, "style": 4, "cause": 4}
FLAGS = 9
OUTPUTS = sum(CHOICES.values()) + FLAGS
CUE_WEIGHT = 0.25
LARGEST_DEVIATION = 3
MOST_WINDOWS = 6
SORTED_AT_ONCE = 800
MOST_TEXTS = 48


def read_messages(folder: Path) -> list[dict]:
    messages = [json.loads(line) for line in (folder / "messages.jsonl").read_text().splitlines()]
    for message in messages:
        message["windows"] = message["windows"][:MOST_WINDOWS] or [[0]]
    return messages


def batches(messages: list[dict], tokens: int, chance: random.Random) -> list[list[int]]:
    """Places of messages, so that a padded batch holds at most `tokens` unless one message alone holds more."""
    order = list(range(len(messages)))
    chance.shuffle(order)
    longest = lambda place: max(map(len, messages[place]["windows"]))
    made = []
    for start in range(0, len(order), SORTED_AT_ONCE):
        batch, rows, length = [], 0, 0
        for place in sorted(order[start : start + SORTED_AT_ONCE], key=longest):
            count = len(messages[place]["windows"])
            if batch and (max(length, longest(place)) * (rows + count) > tokens or len(batch) >= MOST_TEXTS):
                made.append(batch)
                batch, rows, length = [], 0, 0
            batch.append(place)
            rows += count
            length = max(length, longest(place))
        made.append(batch)
    chance.shuffle(made)
    return made


def padded(messages: list[dict], batch: list[int]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Token ids and mask by window, and which message of the batch each window belongs to."""
    windows = [window for place in batch for window in messages[place]["windows"]]
    owners = [row for row, place in enumerate(batch) for _ in messages[place]["windows"]]
    length = max(map(len, windows))
    ids = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.zeros(len(windows), length)
    for row, window in enumerate(windows):
        ids[row, : len(window)] = torch.tensor(window)
        mask[row, : len(window)] = 1
    return ids, mask, torch.tensor(owners)


def cues_of(messages: list[dict], learnt_from: list[dict]) -> torch.Tensor:
    """Cues brought to one scale, as the extension does it."""
    known = torch.tensor([message["cues"] for message in learnt_from], dtype=torch.float32)
    values = torch.tensor([message["cues"] for message in messages], dtype=torch.float32)
    deviations = (values - known.mean(0)) / (known.std(0) + 1e-3)
    return CUE_WEIGHT * deviations.clamp(-LARGEST_DEVIATION, LARGEST_DEVIATION)
