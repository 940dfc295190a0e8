"""What wants doing now: late and due promises, unsorted notes, answers, and how the week went."""
