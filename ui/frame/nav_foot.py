"""The foot of the navigation: that the vault is encrypted, or only to be read, when it was backed up, and who is here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from ui.frame.standing import Standing
from ui.widgets.menu import Menu
from ui.widgets.nav_bar import FootLine, NavBar

VAULT_SETTINGS, BACKUP_SETTING, MY_SETTINGS = "vault", "vault.backup", "you"


class NavFoot(QObject):
    """`place_wanted(place, argument)`; `seat_wanted(MemberId)` when somebody else sits down. Of backups it speaks once there
    is something to lose."""

    place_wanted = Signal(str, object)
    seat_wanted = Signal(object)

    def __init__(self, nav: NavBar) -> None:
        super().__init__(nav)
        self._nav = nav
        self._standing: Standing | None = None
        self.read_only = FootLine("lock", nav)
        self.read_only.clicked.connect(self._on_encrypted_clicked)
        self.read_only.hide()
        self.encrypted = FootLine("shield-check", nav)
        self.encrypted.clicked.connect(self._on_encrypted_clicked)
        self.backup = FootLine("hard-drive", nav)
        self.backup.clicked.connect(self._on_backup_clicked)
        self.member = FootLine("user", nav)
        self.member.clicked.connect(self._on_member_clicked)
        for line in (self.read_only, self.encrypted, self.backup, self.member):
            nav.add_foot(line)
        self.encrypted.show_lines(
            self.tr("Encrypted"),
            "",
            icon="shield-check",
            token="muted",
            name=self.tr("This vault is encrypted. Vault and backups…"),
        )

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.show_read_only(standing.why_read_only)
        words, is_due = standing.backup_words(), standing.backup_is_due()
        self.backup.show_lines(
            words,
            "",
            icon="triangle-alert" if is_due else "hard-drive",
            token="due.text" if is_due else "muted",
            name=self._backup_name(words, standing.own_backup_words()),
        )
        self.backup.setVisible(standing.has_own or standing.last_backup_at is not None)
        who = ", ".join(part for part in (standing.member.name, standing.department) if part)
        act = self.tr("{who}. Somebody else sits down, or settings…")
        alone = self.tr("{who}. Your settings…")
        self.member.show_lines(
            standing.member.name,
            standing.department,
            icon="user",
            token="muted",
            name=(act if standing.others else alone).format(who=who),
        )

    def show_read_only(self, why: str) -> None:
        """There as long as nothing can be saved, wherever the person goes."""
        self.read_only.show_lines(
            self.tr("Nothing can be saved"),
            "",
            icon="lock",
            token="late.text",
            name=self.tr("Nothing can be saved. {why} Vault and backups…").format(why=why),
        )
        self.read_only.setVisible(bool(why))

    def _backup_name(self, backed_up: str, own: str) -> str:
        name = self.tr("{backed_up}. Backups…").format(backed_up=backed_up)
        return f"{own}. {name}" if own else name

    def _on_encrypted_clicked(self) -> None:
        self.place_wanted.emit("settings", VAULT_SETTINGS)

    def _on_backup_clicked(self) -> None:
        self.place_wanted.emit("settings", BACKUP_SETTING)

    def _on_member_clicked(self) -> None:
        """Straight to the settings where nobody else works here."""
        if self._standing is None or not self._standing.others:
            self.place_wanted.emit("settings", MY_SETTINGS)
            return
        menu = Menu(self._nav)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self._standing.others:
            words = self.tr("{name} sits down").format(name=other.name)
            menu.addAction(words.replace("&", "&&")).triggered.connect(
                partial(self.seat_wanted.emit, other.id)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Your settings…")).triggered.connect(
            partial(self.place_wanted.emit, "settings", MY_SETTINGS)
        )
        menu.popup(self.member.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
