"""Several holders or posts told in one list, table or row."""
