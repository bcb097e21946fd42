"""Fine-tunes the sentence encoder on the messages that weights which ship may learn from, and says what it gains.

After `npx tsx tools/train/finetune/prepare.ts`:
    /usr/bin/python3 tools/train/finetune/finetune.py --epochs 4

Two columns are printed: messages held out of the training sources, and the real messages whose licence keeps them out
of training. Only the second says what to expect of other people's messages (docs/decisions/0014).
"""

import argparse
import random
from pathlib import Path

import numpy
import torch
from torch import nn
from torch.nn import functional

from encoder import WIDTH, Encoder, read_tensors
from measures import agreement
from messages import CHOICES, OUTPUTS, batches, cues_of, padded, read_messages

FOLDER = Path(".cache/finetune")
EMBEDDING_SCALE = 8
SMOOTHING = 0.08
REAL_WEIGHT = 2.0
LARGEST_FLAG_RATIO = 12
HELD_EVERY = 8
WARM_UP = 60


class Reader(nn.Module):
    """Encoder and linear heads over its embedding and the cues."""

    def __init__(self, encoder: Encoder, cues: int):
        super().__init__()
        self.encoder = encoder
        self.heads = nn.Linear(WIDTH + cues, OUTPUTS)

    def embed(self, ids: torch.Tensor, mask: torch.Tensor, owners: torch.Tensor, count: int, dropout: float):
        """One embedding a message: the mean over its windows, weighted by their tokens."""
        lengths = mask.sum(1)
        totals = torch.zeros(count).index_add(0, owners, lengths)
        weighted = self.encoder(ids, mask, dropout) * lengths[:, None]
        return EMBEDDING_SCALE * torch.zeros(count, WIDTH).index_add(0, owners, weighted) / totals[:, None]

    def scores(self, embeddings: torch.Tensor, cues: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        return self.heads(functional.dropout(torch.cat([embeddings, cues], 1), dropout, self.training))


class Loss:
    """Cross-entropy of all questions. Classes are weighed by the root of their rarity, real messages doubly."""

    def __init__(self, messages: list[dict]):
        self.choices = torch.tensor([message["choices"] for message in messages])
        self.flags = torch.tensor([message["flags"] for message in messages], dtype=torch.float32)
        real = torch.tensor([1.0 if message["source"] == "written" else REAL_WEIGHT for message in messages])
        self.weights = real / real.mean()
        self.class_weights = []
        for place, labels in enumerate(CHOICES.values()):
            counts = torch.bincount(self.choices[:, place], minlength=labels).clamp(min=1).float()
            rarity = counts.rsqrt()
            self.class_weights.append(rarity * len(messages) / (rarity * counts).sum())
        share = self.flags.mean(0).clamp(min=1e-6)
        self.flag_weights = ((1 - share) / share).clamp(max=LARGEST_FLAG_RATIO).sqrt()

    def __call__(self, scores: torch.Tensor, batch: list[int]) -> torch.Tensor:
        weights, total, first = self.weights[batch], torch.zeros(()), 0
        for place, labels in enumerate(CHOICES.values()):
            truth = self.choices[batch, place]
            target = functional.one_hot(truth, labels) * (1 - SMOOTHING) + SMOOTHING / labels
            errors = -(target * functional.log_softmax(scores[:, first : first + labels], 1)).sum(1)
            total = total + (errors * self.class_weights[place][truth] * weights).mean()
            first += labels
        flags = functional.binary_cross_entropy_with_logits(
            scores[:, first:], self.flags[batch], pos_weight=self.flag_weights, reduction="none"
        )
        return total + (flags.sum(1) * weights).mean()


def embeddings_of(reader: Reader, messages: list[dict]) -> torch.Tensor:
    reader.eval()
    found = torch.zeros(len(messages), WIDTH)
    with torch.no_grad():
        for batch in batches(messages, 2048, random.Random(0)):
            found[batch] = reader.embed(*padded(messages, batch), len(batch), 0.0)
    return found


def fit_heads(reader: Reader, embeddings: torch.Tensor, cues: torch.Tensor, loss: Loss) -> None:
    """Logistic regression on the encoder as it is, so that fine-tuning does not begin by shaking it."""
    steps = torch.optim.LBFGS(reader.heads.parameters(), max_iter=60, history_size=10)
    everyone = list(range(len(cues)))

    def closure() -> torch.Tensor:
        steps.zero_grad()
        weight = reader.heads.weight
        penalty = 32 * (weight[:, :WIDTH] ** 2).sum() + 2 * (weight[:, WIDTH:] ** 2).sum()
        error = loss(reader.scores(embeddings, cues), everyone) * len(everyone) + penalty
        error.backward()
        return error

    steps.step(closure)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--rate", type=float, default=6e-5)
    options.add_argument("--dropout", type=float, default=0.1)
    options.add_argument("--views", type=int, default=2)
    options.add_argument("--limit", type=int, default=0, help="only so many messages, to try the tool")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(1)
    chance = random.Random(chosen.seed)

    messages = read_messages(FOLDER)
    if chosen.limit:
        messages = random.Random(0).sample(messages, chosen.limit)
    ours = [message for message in messages if message["ships"]]
    train = [message for place, message in enumerate(ours) if place % HELD_EVERY != 3]
    watched = {"held out": ours[3::HELD_EVERY], "others' real": [m for m in messages if not m["ships"]]}
    cues = cues_of(train, train)
    reader, loss = Reader(Encoder(read_tensors(FOLDER), chosen.views), cues.shape[1]), Loss(train)

    def report(name: str) -> None:
        for title, known in watched.items():
            with torch.no_grad():
                scores = reader.scores(embeddings_of(reader, known), cues_of(known, train)).numpy()
            print(f"{name}, {title}: {agreement(numpy.asarray(scores), known)}", flush=True)

    fit_heads(reader, embeddings_of(reader, train), cues, loss)
    report("frozen")
    steps = torch.optim.AdamW(
        [
            {"params": reader.encoder.parameters(), "lr": chosen.rate},
            {"params": reader.heads.parameters(), "lr": 8 * chosen.rate},
        ],
        betas=(0.9, 0.98),
    )
    turns = chosen.epochs * len(batches(train, 1536, random.Random(0)))
    slope = lambda turn: min(1, turn / WARM_UP) * max(0.03, 1 - turn / turns)
    schedule = torch.optim.lr_scheduler.LambdaLR(steps, slope)
    for epoch in range(chosen.epochs):
        reader.train()
        for batch in batches(train, 1536, chance):
            embeddings = reader.embed(*padded(train, batch), len(batch), chosen.dropout)
            error = loss(reader.scores(embeddings, cues[batch], 2 * chosen.dropout), batch)
            steps.zero_grad(set_to_none=True)
            error.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            steps.step()
            schedule.step()
        report(f"after {epoch + 1}")


if __name__ == "__main__":
    main()
