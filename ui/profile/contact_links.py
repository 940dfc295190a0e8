"""What opens a contact point: a call, a mail, a page in the browser, a map. Pure."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl, QUrlQuery

from advocate.domain.customer import ContactPoint, ContactPointKind

_MAP = "https://www.openstreetmap.org/search"
_NETWORKS = {
    "instagram": "https://www.instagram.com/{0}",
    "facebook": "https://www.facebook.com/{0}",
    "linkedin": "https://www.linkedin.com/in/{0}",
    "x": "https://x.com/{0}",
    "twitter": "https://x.com/{0}",
    "tiktok": "https://www.tiktok.com/@{0}",
    "youtube": "https://www.youtube.com/@{0}",
    "telegram": "https://t.me/{0}",
    "threads": "https://www.threads.net/@{0}",
    "bluesky": "https://bsky.app/profile/{0}",
}
"""By the label that a person gives a handle."""
_HANDLE = re.compile(r"@?([\w.\-]{1,60})")
_SITE = re.compile(r"(www\.)?[\w\-]+(\.[\w\-]+)+(/\S*)?")


def link_of(point: ContactPoint) -> QUrl:
    """An empty one where nothing on this computer could know what to open."""
    match point.kind:
        case ContactPointKind.PHONE:
            return _number(point)
        case ContactPointKind.EMAIL:
            url = QUrl()
            url.setScheme("mailto")
            url.setPath(point.normal or point.value)
            return url
        case ContactPointKind.POSTAL:
            url, query = QUrl(_MAP), QUrlQuery()
            query.addQueryItem("query", " ".join(point.value.split()))
            url.setQuery(query)
            return url
        case ContactPointKind.SOCIAL:
            return _page(point.value.strip(), point.label)


def _number(point: ContactPoint) -> QUrl:
    digits = re.sub(r"[^\d+*#,;]", "", point.normal or point.value)
    url = QUrl()
    if digits:
        url.setScheme("tel")
        url.setPath(digits)
    return url


def _page(value: str, label: str) -> QUrl:
    if value.casefold().startswith(("https://", "http://")):
        return QUrl(value)
    pattern = _NETWORKS.get(label.strip().casefold())
    handle = _HANDLE.fullmatch(value)
    if pattern and handle:
        return QUrl(pattern.format(handle[1]))
    if _SITE.fullmatch(value):
        return QUrl(f"https://{value}")
    return QUrl()
