"""What to say about a file that a library could not read: its own words as a sentence, and what to do next."""

from __future__ import annotations

import os

from contract.texts import tr


def sentence(words: object) -> str:
    """What a library says, an exception or a text, with a full stop at its end."""
    return f"{str(words).strip().rstrip('.')}."


def choose_another(path: str, needed: str) -> str:
    """What to do about a file that cannot be opened, by what is at its path; ``needed`` is what it should be."""
    if path.startswith("/vsi") or "://" in path:
        return tr("See that the address is right and can be reached, or choose another {needed}.").format(needed=needed)
    if not os.path.exists(path):
        return tr("There is no such file: it may have been moved or renamed. Choose one that is there.")
    if os.path.isdir(path):
        return tr("That is a folder. Choose a {needed}.").format(needed=needed)
    if not os.access(path, os.R_OK):
        return tr("Your user may not read it: change its permissions, or choose another file.")
    if not os.path.getsize(path):
        return tr("The file is empty: copy or download it again.")
    return tr("It may be damaged or cut off: copy or download it again, or choose another {needed}.").format(
        needed=needed)
