"""Opens the feeds in a folder with networkx and Python's own readers, and prints what they hold as JSON."""
import csv
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx

folder = Path(sys.argv[1])


def links(graph):
    """Links by their ends, in a fixed order: a graph without direction may turn them round."""
    ends = ((*sorted((a, b)), int(data["weight"])) for a, b, data in graph.edges(data=True))
    return sorted(ends)


def network(graph):
    nodes = {
        node: [data["label"], int(data["degree"]), round(float(data["betweenness"]), 6), int(data["community"])]
        for node, data in graph.nodes(data=True)
    }
    return {"nodes": nodes, "links": links(graph), "betweenness": {
        node: round(value, 6) for node, value in nx.betweenness_centrality(graph).items()
    }}


for name in ("organizations.gexf", "organizations.graphml", "graph.graphml"):
    ElementTree.parse(folder / name)


def table(name, encoding):
    with open(folder / name, encoding=encoding, newline="") as file:
        return [[row["source"], row["target"], int(row["weight"]), row["sourceName"], row["targetName"]] for row in csv.DictReader(file)]



whole = nx.read_graphml(folder / "graph.graphml", force_multigraph=True)
print(json.dumps({
    "gexf": network(nx.read_gexf(folder / "organizations.gexf")),
    "graphml": network(nx.read_graphml(folder / "organizations.graphml")),
    "d3": links(nx.node_link_graph(json.loads((folder / "organizations.d3.json").read_text("utf-8")), edges="links", multigraph=False)),
    "cytoscape": links(nx.cytoscape_graph(json.loads((folder / "organizations.cytoscape.json").read_text("utf-8")))),
    "csv": table("organizations.csv", "utf-8-sig"),
    "plainCsv": table("organizations.plain.csv", "utf-8"),
    "yed": {node: data["label"] for node, data in nx.read_graphml(folder / "organizations.yed.graphml").nodes(data=True)},
    "whole": [whole.is_directed(), whole.number_of_nodes(), whole.number_of_edges()],
}))
