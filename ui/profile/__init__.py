"""Who a customer is: the left column of their page, everything changed in place."""
