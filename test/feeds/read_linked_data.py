"""Parses statements with rdflib, validates them with pyshacl, and prints what they say as JSON.

Arguments: the file, its format (turtle, json-ld), and, where it is to be validated and asked as well, the file with the
shapes and that with the questions.
"""
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

import rdflib
from rdflib import RDF, RDFS, Literal, URIRef

# Texts stay as they are written: 2025 is no date of the first of January.
rdflib.NORMALIZE_LITERALS = False
OWN = "http://127.0.0.1:4000/vocabulary#"
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")


def told(term):
    if not isinstance(term, Literal):
        return str(term)
    return [str(term), term.language or str(term.datatype or rdflib.XSD.string)]


def digest(graph):
    """The same for the same statements in any order."""
    total = 0
    for triple in graph:
        text = json.dumps([told(term) for term in triple], ensure_ascii=False, separators=(",", ":"))
        total += int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big")
    return f"{total % 2**64:016x}"


def unmet(graph, shapes):
    from pyshacl import validate

    _, report, _ = validate(graph, shacl_graph=shapes)
    return [
        [str(report.value(result, part)) for part in (SH.focusNode, SH.resultPath, SH.sourceConstraintComponent)]
        for result in report.subjects(RDF.type, SH.ValidationResult)
    ]


def statement(graph, claim):
    return tuple(graph.value(claim, part) for part in (RDF.subject, RDF.predicate, RDF.object))


graph = rdflib.Graph()
graph.parse(sys.argv[1], format=sys.argv[2])
claims = list(graph.subjects(RDF.type, URIRef(f"{OWN}Claim")))
used = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(OWN)}
answer = {
    "size": len(graph),
    "digest": digest(graph),
    "blank": sum(not isinstance(term, (URIRef, Literal)) for triple in graph for term in triple),
    "types": Counter(str(kind) for kind in graph.objects(None, RDF.type)),
    # A claim is about what the document says itself.
    "unsaid": [claim for claim in claims if statement(graph, claim) not in graph][:10],
    "claimed": Counter(str(graph.value(claim, RDF.predicate)) for claim in claims),
    # Our own words are told what they mean, where they are used.
    "undefined": sorted(
        term for term in used if (term, RDFS.label, None) not in graph and (term, rdflib.SKOS.prefLabel, None) not in graph
        and (term, rdflib.DCTERMS.title, None) not in graph
    ),
}
if len(sys.argv) > 3:
    shapes = rdflib.Graph().parse(sys.argv[3])
    answer["unmet"] = unmet(graph, shapes)[:20]
    # That the shapes see what is wrong: a claim without lines or basis, about nothing; a catalogue, a data set and a file of which nothing is said.
    wrong = rdflib.Graph()
    wrong.add((URIRef("http://127.0.0.1:4000/x"), RDF.type, URIRef(f"{OWN}Claim")))
    for kind in ("Catalog", "Dataset", "Distribution"):
        wrong.add((URIRef(f"http://127.0.0.1:4000/{kind}"), RDF.type, rdflib.DCAT[kind]))
    wrong.add((URIRef("http://127.0.0.1:4000/checksum"), RDF.type, URIRef("http://spdx.org/rdf/terms#Checksum")))
    answer["unmetOfWrong"] = sorted({re.split("[/#]", path)[-1] for _, path, _ in unmet(wrong, shapes) if path.startswith("http")})
if len(sys.argv) > 4:
    questions = re.findall(r"```sparql\n(.*?)```", Path(sys.argv[4]).read_text("utf-8"), re.DOTALL)
    answer["answers"] = [[[str(value) for value in row] for row in graph.query(question)] for question in questions]
print(json.dumps(answer))
