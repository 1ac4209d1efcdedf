"""Prints the page of one browser as AT-SPI exposes it to screen readers, as JSON. The argument is its process id."""
import json
import sys
import time

import pyatspi


def processes_of(root):
    """The process and those that it has started, by their ids."""
    import os

    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as stat:
                    parents[int(name)] = int(stat.read().rsplit(")", 1)[1].split()[1])
            except OSError:
                pass
    found = {root}
    for _ in range(8):
        found |= {child for child, parent in parents.items() if parent in found}
    return found


def read(node):
    states = node.getState()
    attributes = dict(part.split(":", 1) for part in node.getAttributes() if ":" in part)
    relations = {relation.getRelationType() for relation in node.getRelationSet()}
    role = node.getRoleName()
    children = [child for child in node if child is not None]
    result = {
        "role": role,
        "xmlRole": attributes.get("xml-roles", "").split(" ")[0] if role not in ("document web",) else "",
        "name": node.name,
        "current": attributes.get("current"),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "details": pyatspi.RELATION_DETAILS in relations,
        "children": [],
    }
    if states.contains(pyatspi.STATE_EXPANDABLE):
        result["expanded"] = states.contains(pyatspi.STATE_EXPANDED)
    try:
        text = node.queryText().getText(0, -1)
    except NotImplementedError:
        text = ""
    if role in ("text", "static") and not result["name"]:
        result["name"] = text
        result["role"] = "text"
        return result
    # An object replacement character stands for each child that is embedded in the text.
    rest = list(children)
    words = ""
    for letter in text:
        if letter == "\ufffc" and rest:
            append_text(result, words)
            words = ""
            result["children"].append(read(rest.pop(0)))
        else:
            words += letter
    append_text(result, words)
    result["children"].extend(read(child) for child in rest)
    return result


def append_text(result, words):
    if words.strip():
        result["children"].append({"role": "text", "name": words, "children": []})


def find_document(node, depth=0):
    """The shown page of a browser: the document that is on the screen."""
    if node is None or depth > 30:
        return None
    if node.getRoleName() in ("document web", "document frame") and node.getState().contains(pyatspi.STATE_SHOWING):
        return node
    for child in node:
        found = find_document(child, depth + 1)
        if found is not None:
            return found
    return None


def main():
    wanted = processes_of(int(sys.argv[1]))
    for _ in range(100):
        for application in pyatspi.Registry.getDesktop(0):
            if application is None or application.get_process_id() not in wanted:
                continue
            document = find_document(application)
            if document is not None:
                json.dump(read(document), sys.stdout)
                return
        time.sleep(0.1)
    sys.exit("AT-SPI shows no page of that browser.")


main()
