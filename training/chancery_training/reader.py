"""The reader model: an encoder, read once per sentence, and the heads on top of it."""
from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from . import corpus
from .bert import Bert
from .examples import MODES, RELATIONS, ROLE_TAGS, TYPES
from .encoders import Weights


class Heads(nn.Module):
    """What is told of a pair of mentions.

    A pair is the pooled actor, the pooled recipient, the first token, and what the pair finds in the sentence when it
    asks each token (several heads of attention).
    """

    def __init__(self, size: int, asking: int = 8, dropout: float = 0.1):
        super().__init__()
        self.asking = asking
        self.nobody = nn.Parameter(torch.randn(2, size) * 0.02)
        self.ask, self.keys, self.values = nn.Linear(3 * size, size), nn.Linear(size, size), nn.Linear(size, size)
        self.join = nn.Linear(5 * size, size)
        self.norm = nn.LayerNorm(size)
        self.dropout = nn.Dropout(dropout)
        self.types = nn.Linear(size, len(TYPES))
        self.relations = nn.Linear(size, len(RELATIONS))
        self.modes = nn.Linear(size, len(MODES))
        self.auxiliaries = nn.Linear(size, len(corpus.AUXILIARIES))
        self.statuses = nn.Linear(size, len(corpus.STATUSES))
        self.trigger = nn.Linear(size, 2 * size)
        self.speaker = nn.Linear(size, size)
        self.narrator = nn.Parameter(torch.zeros(size))

    def forward(self, states, spread, actors, recipients, sentence, mask=None):
        """states (batch, length, size); spread (batch, mentions, length), rows that average a mention's tokens; a pair
        by the indices of its actor and recipient (mentions, counted from 1; 0 is nobody) and of its sentence."""
        size = states.shape[-1]
        mentions = spread.to(states.dtype) @ states
        shape = (states.shape[0], 1, size)
        actor = torch.cat([self.nobody[0].to(states.dtype).expand(shape), mentions], 1)[sentence, actors]
        recipient = torch.cat([self.nobody[1].to(states.dtype).expand(shape), mentions], 1)[sentence, recipients]
        first = states[:, 0][sentence]
        found = self.found(states, torch.cat([actor, recipient, first], -1), sentence, mask)
        pair = self.join(self.dropout(torch.cat([actor, recipient, first, found, actor * recipient], -1)))
        pair = self.dropout(F.gelu(self.norm(pair)))
        start, end = self.trigger(pair).split(size, -1)
        speakers = torch.cat([self.narrator.to(states.dtype).expand(shape), mentions], 1)
        scale = size**-0.5
        return {
            "types": self.types(pair),
            "relations": self.relations(pair),
            "modes": self.modes(pair),
            "auxiliaries": self.auxiliaries(pair),
            "statuses": self.statuses(pair),
            "starts": torch.einsum("ps,pls->pl", start, states[sentence]) * scale,
            "ends": torch.einsum("ps,pls->pl", end, states[sentence]) * scale,
            "speakers": torch.einsum("ps,pms->pm", self.speaker(pair), speakers[sentence]) * scale,
        }

    def found(self, states, pair, sentence, mask):
        batch, length, size = states.shape
        each = size // self.asking
        keys = self.keys(states).view(batch, length, self.asking, each)[sentence]
        values = self.values(states).view(batch, length, self.asking, each)[sentence]
        asked = self.ask(pair).view(-1, self.asking, each)
        scores = torch.einsum("pae,plae->pal", asked, keys) * each**-0.5
        if mask is not None:
            scores = scores + ((1.0 - mask.float()) * -1e4)[sentence][:, None]
        return torch.einsum("pal,plae->pae", scores.softmax(-1).to(values.dtype), values).reshape(-1, size)


class Reader(nn.Module):
    def __init__(self, weights: Weights, layers: list[int] | None = None):
        super().__init__()
        self.encoder = Bert(weights, layers)
        size = self.encoder.size
        self.dropout = nn.Dropout(0.1)
        self.mention_tags = nn.Linear(size, 3)
        self.role_tags = nn.Linear(size, len(ROLE_TAGS))
        self.heads = Heads(size)

    def forward(self, batch):
        states = self.encoder(batch.ids, batch.capitals, batch.mask)
        told = (
            self.heads(states, batch.spread, batch.actors, batch.recipients, batch.sentence, batch.mask)
            if len(batch.actors)
            else {}
        )
        told["mention_tags"] = self.mention_tags(self.dropout(states))
        told["role_tags"] = self.role_tags(self.dropout(states))
        return told
