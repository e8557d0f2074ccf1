"""The plugin: registers the provider and installs the translator. Works without a window (``iface`` None)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .contract.texts import speak
from .processing_provider.provider import UrbanSegmentationProvider

if TYPE_CHECKING:
    from .processing_provider.clicking.clicking import Clicking
    from .processing_provider.desktop.desktop import Desktop
    from .processing_provider.parameters.choice_factory import ChoiceFactory

PLUGIN_FOLDER = Path(__file__).resolve().parent


class UrbanSegmentationPlugin:
    """What QGIS loads."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: UrbanSegmentationProvider | None = None
        self.translator: QTranslator | None = None
        self.desktop: Desktop | None = None
        self.clicking: Clicking | None = None
        self.choice_factory: ChoiceFactory | None = None
        self._install_translator()

    def initProcessing(self) -> None:
        """Called by qgis_process, and by ``initGui``."""
        self.provider = UrbanSegmentationProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.refreshAlgorithms()  # now the chains find their steps in the registry

    def initGui(self) -> None:
        """Called by QGIS Desktop."""
        # Widgets: not for qgis_process.
        from .processing_provider.clicking.clicking import Clicking
        from .processing_provider.desktop.desktop import Desktop
        from .processing_provider.parameters import choice_factory
        from .processing_provider.parameters.help_pages import overview_url
        from .processing_provider.parameters.known_models import forget_model

        self.choice_factory = choice_factory.register()  # before the parameters that name it
        self.initProcessing()
        self.clicking = Clicking(self.iface)
        self.desktop = Desktop(self.iface, lambda: overview_url(self.provider), forget_model, self.clicking.start)

    def unload(self) -> None:
        """Called when the plugin is disabled; leaves nothing registered."""
        if self.desktop is not None:
            self.desktop.unload()
            self.desktop = None
        if self.clicking is not None:
            self.clicking.unload()
            self.clicking = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.choice_factory is not None:
            from .processing_provider.parameters import choice_factory

            choice_factory.unregister(self.choice_factory)
            self.choice_factory = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
            speak("")

    def _install_translator(self) -> None:
        # Desktop says which language it loaded. qgis_process loads none: there the settings or the system decide.
        code = QgsApplication.instance().translation() or QgsApplication.locale()
        language = re.split("[-_]", code)[0]  # pt_BR, zh-Hans: one translation for all of a language
        path = PLUGIN_FOLDER / "i18n" / f"urban_segmentation_{language}.qm"
        translator = QTranslator()
        if path.exists() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
            speak(language)
