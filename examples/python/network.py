"""The network of organisations in Python: the API with gql, the feeds with networkx.

    pip install "gql[requests]" networkx
    python examples/python/network.py [http://127.0.0.1:4000]
"""

import sys
from urllib.request import urlopen

import networkx as nx
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"

# The API: who sits between the ministries and the international funds?
client = Client(transport=RequestsHTTPTransport(url=f"{address}/graphql"), fetch_schema_from_transport=True)
answer = client.execute(gql("{ brokers(first: 3) { edges { pairs node { name nameEn } } } }"))
for edge in answer["brokers"]["edges"]:
    print(f"{edge['node']['name']} ({edge['node']['nameEn']}) sits between {edge['pairs']} pairs")

# A feed, opened as it is: who shares most with others?
with urlopen(f"{address}/feeds/organizations.graphml") as feed:
    network = nx.parse_graphml(feed.read().decode("utf-8"))
print(f"{network.number_of_nodes()} organisations, {network.number_of_edges()} links")
for node, weight in sorted(network.degree(weight="weight"), key=lambda pair: (-pair[1], pair[0]))[:3]:
    print(f"{network.nodes[node]['label']}: {weight}")
