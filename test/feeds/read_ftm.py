"""Loads entities with FollowTheMoney, as a program of that ecosystem does, and prints what it makes of them as JSON."""
import json
import sys
from collections import Counter
from pathlib import Path

from followthemoney import model
from followthemoney.dataset import DataCatalog, Dataset
from followthemoney.entity import ValueEntity
from followthemoney.types import registry

folder = Path(sys.argv[1])
faults, entities = [], {}


def told(entity_id, fault):
    faults.append(f"{entity_id}: {fault}")


for line in (folder / "entities.ftm.json").read_text("utf-8").splitlines():
    data = json.loads(line)
    schema = model.get(data["schema"])
    if schema is None or schema.abstract:
        told(data["id"], f"there is no schema {data['schema']}")
        continue
    if data["id"] in entities:
        told(data["id"], "it is there twice")
    schema.validate(data)
    for name in data["properties"]:
        if name not in schema.properties or schema.properties[name].stub:
            told(data["id"], f"{schema.name} has no property {name}")
    for name in schema.required:
        if not data["properties"].get(name):
            told(data["id"], f"{name} is required")
    # What the library refuses or changes when it cleans the values is not as the model wants it.
    entity = ValueEntity.from_dict(data, cleaned=False)
    for name, values in data["properties"].items():
        kept = [registry.name.clean(value) if schema.get(name).type == registry.name else value for value in values]
        if sorted(entity.get(name)) != sorted(set(kept)):
            told(data["id"], f"{name} is {values}, and becomes {entity.get(name)}")
    if not registry.entity.validate(entity.id):
        told(data["id"], "it is no id")
    entities[entity.id] = entity

for entity in entities.values():
    for prop, value in entity.itervalues():
        if prop.type != registry.entity:
            continue
        other = entities.get(value)
        if other is None:
            told(entity.id, f"{prop.name} is {value}, which is not there")
        elif not other.schema.is_a(prop.range):
            told(entity.id, f"{prop.name} is {value}, which is no {prop.range.name} but a {other.schema.name}")
        elif entity.schema.edge and prop.name == entity.schema.source_prop.name and other.id == entity.id:
            told(entity.id, "it leads to itself")

dataset = Dataset.make(json.loads((folder / "index.json").read_text("utf-8")))
catalog = DataCatalog(Dataset, {"datasets": [dataset.to_dict()]})
print(json.dumps({
    "faults": faults[:20],
    "schemata": Counter(entity.schema.name for entity in entities.values()),
    "things": sum(entity.schema.is_a("Thing") for entity in entities.values()),
    "datasets": sorted({name for entity in entities.values() for name in entity.datasets}),
    "dataset": catalog.require(dataset.name).to_dict(),
    "captions": {entity.id: entity.caption for entity in entities.values()},
    "entities": {entity.id: entity.to_dict() for entity in entities.values()},
}))
