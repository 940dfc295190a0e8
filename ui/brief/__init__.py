"""The brief: what somebody must know before the first word, as sentences and as a narrow panel."""
