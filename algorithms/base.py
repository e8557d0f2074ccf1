"""What every algorithm of the plugin has: who it is, what QGIS asks it, what is said of its inputs before a run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..contract.errors import SegmentationError
from ..processing_provider.environment.setup_link import with_setup_link
from ..processing_provider.layers.loading import prepare_loading
from ..processing_provider.parameters.help_pages import first_sentence, page_url, panel_text, tags_of
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.parameters.readers import ParameterReaders
from ..processing_provider.translation import tr
from ..processing_provider.worker.interpreter import worker_python_or_reason
from .groups import group_title
from .hooks import never_raising, raising_processing_errors

ICON_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def _refusal(reason: str, algorithm: PluginAlgorithm, parameters: dict | None = None,
             context: QgsProcessingContext | None = None) -> tuple[bool, str]:
    """What is said where looking at the inputs failed; the files among them are named: one of them is the cause."""
    paths = [value for value in (parameters or {}).values() if isinstance(value, str) and os.path.exists(value)]
    if not paths:
        return False, reason
    return False, tr("The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.").format(
        reason=reason.rstrip("."), paths=", ".join(paths))


class PluginAlgorithm(ParameterReaders):
    """Base of all algorithms of the plugin.

    A leaf says what it is (``ID``, ``title``, ``help_text``), yields its ``parameters`` and its ``findings``, and takes
    its inputs in ``prepare``. How it runs is its own business: see ``WorkerJobAlgorithm`` for most of them.
    """

    ID = ""
    GROUP = ""  # one of ``algorithms.groups``

    # -- what a leaf gives --------------------------------------------------------------------------------------

    def title(self) -> str:
        """Name in the Toolbox, translated."""
        raise NotImplementedError

    def keywords(self) -> str:
        """What else users search the Toolbox for, with commas between; translated."""
        raise NotImplementedError

    def help_text(self) -> str:
        """What it does, what comes out, what to do next; HTML, translated. The first sentence says it in short."""
        raise NotImplementedError

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Inputs and destinations, in the order of the work."""
        raise NotImplementedError

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        """What can be said of the inputs before a run, from headers and extents alone."""
        yield from ()

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Touch layers: runs on the main thread. The rest of the work may run in any thread."""

    def what_is_missing(self) -> str:
        """Why nothing can run here, and what to do; empty where the worker has its environment."""
        return worker_python_or_reason()[1]

    # -- what QGIS calls ----------------------------------------------------------------------------------------

    def createInstance(self) -> PluginAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    @never_raising(lambda reason, self: self.ID)
    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    @never_raising(lambda reason, self: self.GROUP)
    def group(self) -> str:
        return group_title(self.GROUP)

    @never_raising(lambda reason, self: [])
    def tags(self) -> list[str]:
        return tags_of(self.title, self.keywords)

    @never_raising(lambda reason, self: "")
    def shortDescription(self) -> str:
        return first_sentence(self.help_text())

    @never_raising(lambda reason, self: reason)
    def shortHelpString(self) -> str:
        return panel_text(self.ID, self.help_text())

    @never_raising(lambda reason, self: "")
    def helpUrl(self) -> str:
        return page_url(self, self.help_text())

    def icon(self) -> QIcon:
        path = ICON_FOLDER / f"{self.ID}.svg"
        return QIcon(str(path if path.exists() else ICON_FOLDER / "provider.svg"))

    @never_raising(lambda reason, self, configuration=None: None)
    def initAlgorithm(self, configuration: dict | None = None) -> None:
        for parameter in self.parameters():
            self.addParameter(parameter)

    @never_raising(_refusal)
    def canExecute(self) -> tuple[bool, str]:
        missing = self.what_is_missing()
        return not missing, with_setup_link(missing)

    @never_raising(_refusal)
    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        fits, message = super().checkParameterValues(parameters, context)
        if not fits:
            return fits, message
        missing = self.what_is_missing()
        if missing:
            return False, missing
        try:
            texts = [finding.text for finding in self.findings(parameters, context) if finding.blocks]
        except SegmentationError as error:  # it names the file and the remedy
            return False, str(error)
        return not texts, "\n".join(texts)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> bool:
        missing = self.what_is_missing()
        if missing:
            raise QgsProcessingException(missing)
        with raising_processing_errors():
            self.prepare(parameters, context)
            if self.why_this_model:
                feedback.pushInfo(self.why_this_model)
            for finding in self.findings(parameters, context):
                if not finding.blocks:  # the others are refused before, or in a model by the worker
                    feedback.pushWarning(finding.text)
        return True

    # -- what leaves use ----------------------------------------------------------------------------------------

    def describe(self, layer_id: str, context: QgsProcessingContext, is_shown: bool = True) -> None:
        """Have an output named, grouped and described when QGIS loads it; ``is_shown``: with a tick."""
        prepare_loading(layer_id, self.source_title or "", self.displayName(), self.inputs_read, context, is_shown)
