"""How far scores agree with labels, with class offsets fitted on one half of the messages and read on the other."""

import numpy
import torch
from torch.nn import functional

from messages import CHOICES


def softmax(scores: numpy.ndarray) -> numpy.ndarray:
    powers = numpy.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def kappa(found: numpy.ndarray, truth: numpy.ndarray, labels: int, is_quadratic: bool) -> float:
    seen = numpy.zeros((labels, labels))
    numpy.add.at(seen, (found, truth), 1)
    places = numpy.arange(labels)
    distance = places[:, None] - places[None, :]
    cost = distance**2 if is_quadratic else distance != 0
    chance = numpy.outer(seen.sum(1), seen.sum(0)) / seen.sum()
    return 1 - (cost * seen).sum() / (cost * chance).sum()


def calibrated(scores: numpy.ndarray, truth: numpy.ndarray) -> tuple[float, numpy.ndarray]:
    """Sharpness and class offsets of the greatest likelihood; a light pull keeps offsets of rare classes finite."""
    values, labels = torch.tensor(scores), torch.tensor(truth)
    point = torch.zeros(scores.shape[1] + 1, requires_grad=True)
    steps = torch.optim.LBFGS([point], max_iter=60)

    def closure() -> torch.Tensor:
        steps.zero_grad()
        error = functional.cross_entropy(values * point[0].exp() + point[1:], labels, reduction="sum")
        error = error + (point[1:] ** 2).sum()
        error.backward()
        return error

    steps.step(closure)
    found = point.detach().numpy()
    return float(numpy.exp(found[0])), found[1:]


def agreement(scores: numpy.ndarray, messages: list[dict]) -> str:
    """One line: accuracy of sentiment and cause, quadratic kappa of heat, kappa of style."""
    truth = numpy.array([message["choices"] for message in messages])
    half = numpy.arange(len(messages)) % 2 == 0
    parts, first = [], 0
    for place, (name, labels) in enumerate(CHOICES.items()):
        own = scores[:, first : first + labels]
        first += labels
        found = numpy.zeros(len(messages), int)
        for fitted in (half, ~half):
            sharpness, offsets = calibrated(own[fitted], truth[fitted, place])
            shares = softmax(own[~fitted] * sharpness + offsets)
            expected = numpy.round(shares @ numpy.arange(labels)).astype(int)
            found[~fitted] = expected if name == "heat" else shares.argmax(1)
        if name in ("heat", "style"):
            parts.append(f"{name} kappa {kappa(found, truth[:, place], labels, name == 'heat'):.3f}")
        else:
            parts.append(f"{name} accuracy {(found == truth[:, place]).mean():.3f}")
    return ", ".join(parts)
