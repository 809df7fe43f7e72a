"""Places, and bodies that only the words around them show to be one."""
