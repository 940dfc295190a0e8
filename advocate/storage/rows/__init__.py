"""One row class per table. No row leaves storage/."""
