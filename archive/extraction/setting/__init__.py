"""What an article is about: countries, the life it tells, whether it is made up."""
