"""The call guide: its steps are the team's, whether it is shown is each member's own choice."""

from __future__ import annotations

from collections.abc import Sequence

from advocate.changes import Changes
from advocate.domain.call_guide import DEFAULT_GUIDE, CallGuide, GuideStep
from advocate.domain.history import Verb
from advocate.errors import InvalidValue
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.services.settings import SettingService
from advocate.settings import CALL_GUIDE
from advocate.storage.rows.calls import GuideStepRow
from advocate.storage.team_words import GuideStore

MOST_STEPS = 30


class CallGuideService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands
        self._settings = SettingService(commands)

    def read(self) -> CallGuide:
        """The team's steps, or the default list as long as nobody edited it."""
        is_on = self._settings.get(CALL_GUIDE) == "on"
        with self._commands.database.reading() as connection:
            steps = GuideStore(connection).steps()
        return CallGuide(steps=steps or tuple(GuideStep(text=text) for text in DEFAULT_GUIDE), is_on=is_on)

    def set_steps(self, texts: Sequence[str]) -> Changes:
        """The whole list in its order; an empty one brings the default list back. Raises InvalidValue."""
        steps = [clean_name(text, "step") for text in texts]
        if len(steps) > MOST_STEPS:
            raise InvalidValue(f"{len(steps)} steps are no short list.", f"Keep {MOST_STEPS} of them.")
        with self._commands.run(Verb.GUIDE_EDITED) as command:
            known = GuideStore(command.connection).steps()
            for place, text in enumerate(steps):
                step_id = known[place].id if place < len(known) else None
                if step_id is None:
                    command.recording.insert(GuideStepRow, text=text, position=place, version=1)
                else:
                    command.recording.update(GuideStepRow, step_id, {"text": text, "position": place})
            for step in known[len(steps) :]:
                if step.id is not None:
                    command.recording.delete(GuideStepRow, step.id)
        return command.changes

    def show(self, is_on: bool) -> Changes:
        """To the member at the keyboard."""
        return self._settings.set(CALL_GUIDE, "on" if is_on else "off")
