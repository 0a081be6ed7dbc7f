"""BERT's encoder, small enough to read, in a form that exports to few ONNX operators."""
from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from .encoders import Weights


class Dropout(nn.Module):
    """Dropout with one mask for all tokens of a sentence (Gal and Ghahramani 2016); drawing one for each costs a fifth of
    the time of a step."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.share:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[-1], device=x.device) >= self.share
        return x * (kept / (1 - self.share)).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, size: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.norm, self.out_norm = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.grow, self.shrink = nn.Linear(size, inner), nn.Linear(inner, size)
        self.dropout = Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        batch, length, size = x.shape

        def split(y: torch.Tensor) -> torch.Tensor:
            return y.view(batch, length, self.heads, size // self.heads).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        # Written out: PyTorch's fused attention is slower backwards on processors, and exports to more operators.
        scores = q @ k.transpose(-1, -2) * (size // self.heads) ** -0.5
        mixed = (scores if mask is None else scores + mask).softmax(-1).to(v.dtype) @ v
        mixed = mixed.transpose(1, 2).reshape(batch, length, size)
        x = self.norm(x + self.dropout(self.output(mixed)))
        return self.out_norm(x + self.dropout(self.shrink(F.gelu(self.grow(x)))))


class Embeddings(nn.Module):
    def __init__(self, words: int, positions: int, size: int, dropout: float):
        super().__init__()
        self.word_embeddings = nn.Embedding(words, size)
        self.position_embeddings = nn.Embedding(positions, size)
        self.token_type_embeddings = nn.Embedding(2, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, ids: torch.Tensor, capitals: torch.Tensor) -> torch.Tensor:
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.word_embeddings(ids) + self.position_embeddings(positions) + self.token_type_embeddings(capitals)
        return self.dropout(self.norm(x))


class Bert(nn.Module):
    """Token ids and capital flags (batch, length) to states (batch, length, size)."""

    def __init__(self, weights: Weights, layers: list[int] | None = None, dropout: float = 0.1):
        super().__init__()
        words, size = weights.state["embeddings.word_embeddings.weight"].shape
        positions = weights.state["embeddings.position_embeddings.weight"].shape[0]
        inner = weights.state["layers.0.grow.weight"].shape[0]
        kept = list(range(weights.layers)) if layers is None else layers
        self.size = size
        self.embeddings = Embeddings(words, positions, size, dropout)
        self.layers = nn.ModuleList(Layer(size, weights.heads, inner, dropout) for _ in kept)
        state = {k: v for k, v in weights.state.items() if k.startswith("embeddings.")}
        for new, old in enumerate(kept):
            for key, value in weights.state.items():
                if key.startswith(f"layers.{old}."):
                    state[f"layers.{new}." + key.split(".", 2)[2]] = value
        self.load_state_dict(state)

    def forward(self, ids: torch.Tensor, capitals: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """mask (batch, length): 1 for tokens, 0 for padding; without it nothing is padding."""
        added = None
        if mask is not None:
            added = (1.0 - mask[:, None, None, :].float()) * -1e4
        x = self.embeddings(ids, capitals)
        for layer in self.layers:
            x = layer(x, added)
        return x
