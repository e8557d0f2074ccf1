"""The way from a refusal to the set-up: where there is a window, what an algorithm lacks comes with a link to it."""

from __future__ import annotations

import html

from ..translation import tr

SCHEME = "urbanseg"
ADDRESS = f"{SCHEME}:setup"
# The link is for those who can follow it: the window says so, for as long as it is there.
FOLLOWED: set[str] = set()


def with_setup_link(reason: str) -> str:
    """A reason as HTML with a button below it; as it is where there is no window, or no reason."""
    if not reason or SCHEME not in FOLLOWED:
        return reason
    return (f"<p>{html.escape(reason)}</p><table cellpadding='8' bgcolor='#2980b9'><tr><td><a href='{ADDRESS}' "
            f"style='color:white;text-decoration:none'><b>{tr('Set up environment…')}</b></a></td></tr></table>")
