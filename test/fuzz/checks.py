"""What the fuzz asks of every answer, loaded by schemathesis (SCHEMATHESIS_HOOKS)."""

import json
import os
from collections import Counter

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

# The closed list of src/errors.ts.
CODES = set(json.loads(os.environ["FUZZ_ERROR_CODES"]))
# What a query that fits the schema may be refused with. Nothing else is its client's fault, and the store here is always there.
REFUSALS = {"BAD_USER_INPUT", "UNKNOWN_ORGANIZATION", "UNKNOWN_DOCUMENT", "BAD_CURSOR", "PAGE_SIZE", "QUERY_TOO_COMPLEX"}
# Yen beyond 2^53, which the schema can't tell, do not fit either; only their sentence tells that query from others.
TOO_MANY_YEN = "Yen is a whole number of yen"
# A query that does not fit the schema may still be refused for something else first.
MISFITS = REFUSALS | {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST"}

EDGES = [0, 1, -1, 2**31, 10**12, 2**53 - 1, -(2**53) + 1, 2**53, 10**20]
schemathesis.graphql.scalar("Yen", st.one_of(st.sampled_from(EDGES), st.integers(0, 10**12)).map(nodes.Int))


@schemathesis.check
class typed_answers:
    """An answer is JSON with data or with errors, and every error has a code that fits the request."""

    def __init__(self):
        self.answers = Counter()

    def after_response(self, ctx, response, case):
        told = f"{response.status_code}: {response.text[:500]}"
        assert response.status_code < 500, f"the server failed, {told}"
        answer = json.loads(response.content)
        errors = answer.get("errors", [])
        assert errors or answer.get("data") is not None, f"neither data nor errors, {told}"
        codes = [error.get("extensions", {}).get("code") for error in errors]
        negative = case.meta is not None and case.meta.generation.mode.is_negative
        for error, code in zip(errors, codes):
            assert code in CODES, f"{code} is not in the list of codes, {told}"
            misfit = negative or TOO_MANY_YEN in error["message"]
            assert code in (MISFITS if misfit else REFUSALS), f"{code} is no answer to such a query, {told}"
            assert error["message"] and "\n    at " not in error["message"], f"no sentence for people, {told}"
        self.answers.update(codes or ["answered with data"])

    def after_run(self, ctx):
        print("\nAnswers: " + ", ".join(f"{code} {count}" for code, count in self.answers.most_common()))
        assert self.answers["answered with data"], "no query was answered with data, so little was tried"
