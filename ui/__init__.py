"""What people see and touch: all of Qt."""
