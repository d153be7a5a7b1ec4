"""Types of the parts of a document, without what is said about them."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints


def bare(kind: Any) -> Any:
    """Give a type without what is said about it, and without the null that may stand for it."""
    if get_origin(kind) is Annotated:
        return bare(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return bare(next(each for each in get_args(kind) if each is not type(None)))
    return kind


@cache
def fields_of(kind: type) -> dict[str, Any]:
    """The types of a struct's fields, with what is said about them: a long file asks for them thousands of times."""
    return get_type_hints(kind, include_extras=True)
