"""The call guide: a short list beside a call, the team's own to edit."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ids import GuideStepId

DEFAULT_GUIDE = (
    "Introduce yourself",
    "Listen",
    "Ask",
    "Give information",
    "Be honest",
    "Promise, and say by when",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideStep:
    """id: None for a step of the default list, which nobody has edited yet."""

    text: str
    id: GuideStepId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallGuide:
    """is_on: whether the member at the keyboard wants it shown."""

    steps: tuple[GuideStep, ...]
    is_on: bool = False

    @property
    def is_default(self) -> bool:
        return all(step.id is None for step in self.steps)
