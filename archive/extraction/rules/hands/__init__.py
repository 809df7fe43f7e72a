"""Posts told by what happens to them: who gets, has, keeps, loses or is given a body, an office or "the post"."""
