"""What is measured, and against what: the figures of docs/performance.md, and how much the vault withstands."""
