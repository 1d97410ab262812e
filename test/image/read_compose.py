"""Reads Compose files, given as a list of JSON on standard input, and prints what is wrong with each, or nothing of it, as JSON."""
import json
import sys

from compose_spec import PyCompose


def fault(file):
    try:
        PyCompose.from_json(json.dumps(file)).validate()
    except ValueError as error:
        return str(error)
    return None


print(json.dumps([fault(file) for file in json.load(sys.stdin)]))
