"""What happened with a customer: the timeline, its filters, finding in it, and what can be done with an entry."""
