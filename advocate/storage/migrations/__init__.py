"""The steps from each released schema to the next. They are run from code and never import the rows of today."""
