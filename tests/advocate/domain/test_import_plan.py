from __future__ import annotations

from advocate.domain.import_plan import (
    MOST_PROBLEMS_KEPT,
    ImportFormat,
    ImportPreview,
    ProblemList,
    RowProblem,
    problem_words,
)


def test_a_problem_says_its_line():
    assert RowProblem(line=17, message="has no name.").words() == "Line 17: has no name."


def test_a_file_broken_on_every_line_does_not_fill_the_memory():
    problems = ProblemList()
    for line in range(1, 5001):
        problems.add(RowProblem(line=line, message="is broken."))
    assert (len(problems.kept), problems.count) == (MOST_PROBLEMS_KEPT, 5000)


def test_problems_are_listed_with_how_many_more_there_are():
    problems = [RowProblem(line=line, message="is broken.") for line in range(1, 8)]
    assert problem_words(problems[:2], 2) == "Line 1: is broken.\nLine 2: is broken."
    assert problem_words(problems, 6).splitlines()[-1] == "And one more."
    assert problem_words(problems, 1205).splitlines()[-1] == "And 1,200 more."


def test_a_preview_names_its_format():
    preview = ImportPreview(file_name="a.csv", format=ImportFormat.CUSTOMER_CSV, records=1, customers=1)
    assert preview.format_words == "Customers (CSV)"
