"""The archive's own pages, one to a file: each takes what was asked (`archive.serve.page.Asked`) and gives a template and
its values. `archive.serve.routes` says under which address each is.
"""
