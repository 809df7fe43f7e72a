"""Rules of biographies alone: whose post it is goes without saying there."""
