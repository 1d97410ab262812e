"""Opens a workbook with openpyxl and prints what it finds on each sheet as JSON."""
import json
import sys

from openpyxl import load_workbook

workbook = load_workbook(sys.argv[1])
print(json.dumps({
    "created": workbook.properties.created.isoformat(),
    "title": workbook.properties.title,
    "sheets": [{
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "size": sheet.dimensions,
        "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
        # s: text, n: number or nothing, f: formula, e: error
        "types": sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
        "formats": [cell.number_format for cell in sheet[min(2, sheet.max_row)]],
        "textFormats": {cell.value: cell.number_format for row in sheet.iter_rows() for cell in row if cell.data_type == "s"
                        and cell.number_format != "General"},
    } for sheet in workbook],
}))
