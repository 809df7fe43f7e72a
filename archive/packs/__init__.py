"""Reference packs: which organisations and posts a country has, and what they are called. No holders, no tenures."""
