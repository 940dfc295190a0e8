"""The only place that knows SQLAlchemy: rows in, domain values out."""
