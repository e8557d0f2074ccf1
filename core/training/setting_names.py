"""What the settings of a training are called in its report, in the user's language."""

from __future__ import annotations

from contract.texts import tr


def setting_name(key: str) -> str:
    """The name of a field of the training's job; one without a name here keeps its own, without underscores."""
    return {
        "encoder_weights": tr("encoder weights"), "epochs": tr("epochs"), "batch_size": tr("batch size"),
        "learning_rate": tr("learning rate"), "dice_weight": tr("weight of the region loss"),
        "patience_epochs": tr("epochs without improvement before it stops"), "augmentation": tr("augmentation"),
        "class_weighting": tr("weighting of rare classes"), "seed": tr("seed"),
        "keep_best_on_cancel": tr("best model kept on cancel"), "ignore_class": tr("ignored class"),
        "loss": tr("loss"), "rare_class_sampling": tr("rare classes shown more often"),
        "initial_model": tr("initial model"), "renamed_classes": tr("renamed classes"),
        "resume": tr("checkpoint kept"), "license_text": tr("licence"), "recipe": tr("recipe"),
        "osm_dropout": tr("share of tiles with OSM hidden"), "left_out_ground": tr("ground left out"),
    }.get(key, key.replace("_", " "))


def setting_value(value: object) -> str:
    """A value as a user reads it; what is not set is empty."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return "" if value is None else str(value)
