"""Long lists in groups that fold: their arithmetic, model, view, marks and moves. They know no promise and no note."""
