"""Sentences where one holder comes after another."""
