"""Reads a report's archive with Python's own modules alone: the CSV files, the workbook and the slides."""
import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HIDDEN = {"hidden for anonymity", "too few to show"}
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def table(archive, name):
    text = archive.read(name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def place(reference):
    letters = re.match(r"[A-Z]+", reference).group(0)
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - 64
    return at - 1


def sheets(book):
    strings = [
        ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), "".join(t.text or "" for t in si.iter(SHEET + "t")))
        for si in xml.fromstring(book.read("xl/sharedStrings.xml")).iter(SHEET + "si")
    ]
    targets = {one.get("Id"): one.get("Target") for one in xml.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    link = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(SHEET + "sheet"):
        root = xml.fromstring(book.read("xl/" + targets[sheet.get(link)].replace("/xl/", "")))
        rows = []
        for row in root.iter(SHEET + "row"):
            cells = {}
            for cell in row.iter(SHEET + "c"):
                value = cell.find(SHEET + "v")
                if cell.find(SHEET + "f") is not None:
                    raise SystemExit(f"a formula in {sheet.get('name')}")
                if value is not None:
                    text = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
                    cells[place(cell.get("r"))] = text
            rows.append(cells)
        yield sheet.get("name"), rows


def figures(book):
    told = []
    for name, rows in sheets(book):
        inside = False
        for row in rows:
            if row.get(5) == "item" and row.get(6) == "measure":
                inside = True
            elif inside and len(row) < 6:
                break
            elif inside:
                when = "1" if row[0] == "First answer" else "2"
                group = "" if row[1] == "Everyone" else row[1]
                told.append((name, when, group, row.get(5, ""), row[6], row[4]))
    return told


def well_formed(archive):
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            xml.fromstring(archive.read(name))
        if name.endswith(".rels"):
            folder = name.replace("_rels/", "").rsplit("/", 1)[0] if "/" in name.replace("_rels/", "") else ""
            for one in xml.fromstring(archive.read(name)):
                if one.get("TargetMode") == "External":
                    raise SystemExit(f"{name} leads to {one.get('Target')}")
                parts = [] if one.get("Target").startswith("/") else [p for p in folder.split("/") if p]
                for part in one.get("Target").lstrip("/").split("/"):
                    parts = parts[:-1] if part == ".." else parts + [part]
                if "/".join(parts) not in archive.namelist():
                    raise SystemExit(f"{name} names {one.get('Target')}, which is not there")


archive = zipfile.ZipFile(sys.argv[1])
if archive.testzip() is not None:
    raise SystemExit("the archive is damaged")
book = zipfile.ZipFile(io.BytesIO(archive.read("report.xlsx")))
deck = zipfile.ZipFile(io.BytesIO(archive.read("report.pptx")))
for one in (book, deck):
    well_formed(one)
results = json.loads(archive.read("results.json"))
numbers = {step["id"]: str(place + 1) for place, step in enumerate(results["steps"])}
aggregate = table(archive, "aggregate.csv")
told = {(name.split(" ")[0], *key): value for name, *key, value in figures(book)}
wrong = []
for row in aggregate:
    key = (numbers[row["step"]], row["round"], row["segment"], row["item"], row["measure"])
    mine = told.get(key)
    same = mine in HIDDEN if row["value"] in HIDDEN else mine == float(row["value"])
    if not same:
        wrong.append([*key, row["value"], mine])
slides = [name for name in deck.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]
print(
    json.dumps(
        {
            "files": sorted(archive.namelist()),
            "lines": {name: len(table(archive, name)) for name in archive.namelist() if name.endswith(".csv")},
            "figures": len(aggregate),
            "wrong": wrong,
            "sheets": [name for name, _ in sheets(book)],
            "slides": len(slides),
            "vectors": sum(b"svgBlip" in deck.read(name) for name in slides),
            "notes": sum(name.startswith("ppt/notesSlides/notesSlide") for name in deck.namelist()),
        }
    )
)
