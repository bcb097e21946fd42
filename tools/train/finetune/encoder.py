"""The sentence encoder in torch: the published transformer, and attended means beside its own."""

import json
import math
from pathlib import Path

import numpy
import torch
from torch import nn
from torch.nn import functional

WIDTH = 512
TABLE_WIDTH = 256
ATTENTION_HEADS = 4
NAMES = "module_apply_default/Encoder_en/KonaTransformer/Encode/"


def read_tensors(folder: Path) -> dict[str, torch.Tensor]:
    """Reads the float tensors that prepare.ts wrote, by their published names."""
    raw = (folder / "source.bin").read_bytes()
    tensors = {}
    for entry in json.loads((folder / "source.json").read_text()):
        if entry["dtype"] != "float32":
            continue
        count = math.prod(entry["shape"])
        values = numpy.frombuffer(raw, "<f4", count, entry["offset"]).reshape(entry["shape"])
        tensors[entry["name"]] = torch.tensor(values)
    return tensors


class Layer(nn.Module):
    """One transformer layer with the norm before attention and before the inner layer."""

    def __init__(self, width: int, inner: int):
        super().__init__()
        self.width = width
        self.attention_norm = nn.LayerNorm(width, eps=1e-6)
        self.qkv = nn.Linear(width, 3 * width)
        self.mix = nn.Linear(width, WIDTH)
        self.residual = nn.Linear(width, WIDTH) if width != WIDTH else nn.Identity()
        self.inner_norm = nn.LayerNorm(WIDTH, eps=1e-6)
        self.widen = nn.Linear(WIDTH, inner)
        self.narrow = nn.Linear(inner, WIDTH)

    def forward(self, states: torch.Tensor, blocked: torch.Tensor, dropout: float) -> torch.Tensor:
        texts, length, _ = states.shape
        query, key, value = (
            part.view(texts, length, ATTENTION_HEADS, -1).transpose(1, 2)
            for part in self.qkv(self.attention_norm(states)).split(self.width, dim=-1)
        )
        query = query / math.sqrt(self.width // ATTENTION_HEADS)
        weights = functional.softmax(query @ key.transpose(2, 3) + blocked[:, None, None, :], dim=-1)
        weights = functional.dropout(weights, dropout, self.training)
        mixed = self.mix((weights @ value).transpose(1, 2).reshape(texts, length, self.width))
        states = self.residual(states) + functional.dropout(mixed, dropout, self.training)
        inner = functional.relu(self.widen(self.inner_norm(states)))
        inner = functional.dropout(inner, dropout, self.training)
        return states + functional.dropout(self.narrow(inner), dropout, self.training)

    def load(self, tensors: dict[str, torch.Tensor], number: int) -> None:
        """Takes the published weights of one layer."""
        path = f"{NAMES}Layer_{number}/TransformerLayer/"
        kernels = f"module/Encoder_en/KonaTransformer/Encode/Layer_{number}/TransformerLayer/MultiheadAttention/"
        stack = f"{NAMES}TransformerStack/Layer_{number}/TransformerLayer/FFN/"
        joined = "ConcatPartitions/concat"

        def norm(module: nn.LayerNorm, at: str) -> None:
            module.weight.data = tensors[f"{path}{at}layer_prepostprocess/layer_norm/layer_norm_scale/{joined}"].clone()
            module.bias.data = tensors[f"{path}{at}layer_prepostprocess/layer_norm/layer_norm_bias/{joined}"].clone()

        def linear(module: nn.Linear, kernel: str, bias: str) -> None:
            matrix = tensors[kernel]
            module.weight.data = matrix.reshape(matrix.shape[-2:]).t().contiguous()
            module.bias.data = tensors[f"{path}{bias}/{joined}"].clone()

        norm(self.attention_norm, "")
        norm(self.inner_norm, "FFN/")
        linear(self.qkv, f"{kernels}qkv_transform_single/kernel/part_0", "MultiheadAttention/qkv_transform_single/bias")
        linear(self.mix, f"{kernels}output_transform_single/kernel/part_0", "MultiheadAttention/output_transform_single/bias")
        linear(self.widen, f"{stack}conv1/Tensordot/Reshape_1", "FFN/conv1/bias")
        linear(self.narrow, f"{stack}conv2/Tensordot/Reshape_1", "FFN/conv2/bias")
        if isinstance(self.residual, nn.Linear):
            linear(self.residual, f"{path}dense/kernel/{joined}", "dense/bias")


class Encoder(nn.Module):
    """Token ids to token states and one embedding a text: the mean state and `views` attended ones, projected."""

    def __init__(self, tensors: dict[str, torch.Tensor], views: int):
        super().__init__()
        # The published graph adds each row twice: once with the timing signal, once without.
        self.table = nn.Embedding.from_pretrained(2 * tensors["module/Embeddings_en"], freeze=False)
        self.layers = nn.ModuleList([Layer(TABLE_WIDTH, 1536), Layer(WIDTH, 1536)])
        for number, layer in enumerate(self.layers):
            layer.load(tensors, number)
        steps = tensors[f"{NAMES}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"]
        self.register_buffer("steps", steps.clone())
        self.project = nn.Linear(WIDTH, WIDTH)
        self.project.weight.data = tensors["module/Encoder_en/hidden_layers/tanh_layer_0/weights"].t().contiguous()
        self.project.bias.data = tensors["module/Encoder_en/hidden_layers/tanh_layer_0/bias"].clone()
        self.look = nn.Linear(WIDTH, views, bias=False)
        nn.init.normal_(self.look.weight, std=0.02)
        self.project_views = nn.Linear(views * WIDTH, WIDTH, bias=False)
        nn.init.zeros_(self.project_views.weight)

    def states(self, ids: torch.Tensor, mask: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        """Token states after the last layer, [texts, length, WIDTH]."""
        places = torch.arange(ids.shape[1], dtype=torch.float32)[:, None] * self.steps
        states = self.table(ids) + torch.cat([places.sin(), places.cos()], dim=-1)
        states = functional.dropout(states, dropout, self.training)
        blocked = (1 - mask) * -1e9
        for layer in self.layers:
            states = layer(states, blocked, dropout)
        return states

    def embed(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """One embedding a text from its token states."""
        mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        shares = functional.softmax(self.look(states) + ((1 - mask) * -1e9)[:, :, None], dim=1)
        views = (shares.transpose(1, 2) @ states).flatten(1)
        return functional.normalize(torch.tanh(self.project(mean) + self.project_views(views)), dim=-1)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        return self.embed(self.states(ids, mask, dropout), mask)
