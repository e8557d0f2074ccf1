"""Sends a query through QGIS's network manager: its proxy, certificates and settings are the user's."""

from __future__ import annotations

import urllib.parse
from typing import Callable

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..translation import tr
from .fetching import Reply

# What a request itself takes beside the server's own work.
_TRANSFER_S = 10


def server_timeout_s() -> int:
    """How long a server may work on a query before QGIS gives up waiting for it: the network timeout of its options."""
    return max(_TRANSFER_S, QgsNetworkAccessManager.timeout() // 1000 - _TRANSFER_S)


def sender(feedback: QgsFeedback) -> Callable[[str, str], Reply]:
    """A function that sends one query and waits for the reply; a cancel of ``feedback`` ends the wait."""
    def send(server: str, query: str) -> Reply:
        request = QNetworkRequest(QUrl(server))
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/x-www-form-urlencoded")
        body = QByteArray(urllib.parse.urlencode({"data": query}).encode())
        blocking = QgsBlockingNetworkRequest()
        code = blocking.post(request, body, True, feedback)
        reply = blocking.reply()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if code == QgsBlockingNetworkRequest.ErrorCode.TimeoutError:
            return Reply(
                0,
                error=tr("no answer within {seconds} s").format(seconds=QgsNetworkAccessManager.timeout() // 1000))
        if status is None:
            return Reply(0, error=blocking.errorMessage() or tr("the connection broke"))
        ended_well = code == QgsBlockingNetworkRequest.ErrorCode.NoError
        if int(status) == 200 and not ended_well:
            return Reply(0, error=blocking.errorMessage())  # it broke off in the middle
        return Reply(int(status), bytes(reply.content()) if ended_well else b"",
                     _seconds(reply.rawHeader(b"Retry-After")), "" if ended_well else blocking.errorMessage())

    return send


def _seconds(header: QByteArray) -> float:
    """A header's seconds; 0 where it is missing or names a date."""
    text = bytes(header).strip()
    return float(text) if text.isdigit() else 0.0
