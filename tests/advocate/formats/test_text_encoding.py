from __future__ import annotations

import io

import pytest

from advocate.errors import FormatError
from advocate.formats import text_encoding
from advocate.formats.text_encoding import encoding_of


def found(content: bytes) -> str:
    stream = io.BytesIO(content)
    encoding = encoding_of(stream)
    assert stream.tell() == 0
    return encoding


def test_utf8_with_and_without_its_mark():
    assert found("Name\nZoë Müller\n".encode()) == "utf-8-sig"
    assert found("Name\nZoë Müller\n".encode("utf-8-sig")) == "utf-8-sig"
    assert found(b"") == "utf-8-sig"


def test_utf16_is_told_by_its_mark():
    assert found("Name\n佐藤\n".encode("utf-16")) == "utf-16"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name;Ort\nJürgen Groß;München\nRenée Lefèvre;Besançon\nº 5 Calle Mayor;Cádiz\n", "cp1252"),
        ("Nazwisko;Miasto\nŁuczak;Łódź\nŻółkiewski;Kraków\nDvořák;Plzeň\n", "cp1250"),
        ("Имя;Город\nКрасивая кулинария;Москва\nДмитрий Орлов;Казань\n", "cp1251"),
        ("名前;町\n佐藤健;東京都\n鈴木一郎;大阪府\n株式会社さくら;京都市\n", "cp932"),
    ],
)
def test_old_code_pages_read_as_their_people_wrote(text: str, encoding: str):
    assert text.encode(encoding).decode(found(text.encode(encoding))) == text


def test_a_few_broken_bytes_do_not_change_the_whole_file():
    rows = "".join(f"Müller {n};Köln\n" for n in range(50)).encode()
    assert found(rows + b"Bro\xffken;K\n" + rows) == "utf-8-sig"


def test_a_character_may_lie_across_two_pieces(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(text_encoding, "PIECE", 3)
    assert found("aéé€€😀".encode()) == "utf-8-sig"
    assert found("ab\xe9".encode("cp1252")) != "utf-8-sig"


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(FormatError, match="not text"):
        found(bytes(1000))
    with pytest.raises(FormatError, match="not text"):
        found("Name,Phone".encode("utf-16-le") * 20)
