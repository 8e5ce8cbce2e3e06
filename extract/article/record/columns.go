package record

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
)

// rows are the records in an object that is none itself, but holds them by their
// keys, {"a1": {"title": …}, …}, or as programs write the columns of a table:
// {"title": {"0": …}, "text": {"0": …}} or {"columns": ["title", …], "data": [[…], …]}.
func rows(object map[string]any, opts Options) []map[string]any {
	columns, data := list(object["columns"]), list(object["data"])
	if len(columns) > 0 && len(data) > 0 {
		return withHeader(columns, data)
	}
	var found []map[string]any
	byColumn := map[string]map[string]any{}
	for _, key := range naturally(object) {
		inner, ok := object[key].(map[string]any)
		if !ok {
			continue
		}
		if hasBody(inner, opts) && field(key, opts) == "" {
			if inner["id"] == nil {
				inner["id"] = key
			}
			found = append(found, inner)
			continue
		}
		for row, value := range inner {
			if byColumn[row] == nil {
				byColumn[row] = map[string]any{}
			}
			byColumn[row][key] = value
		}
	}
	if len(found) > 0 {
		return found
	}
	for _, row := range naturally(byColumn) {
		if hasBody(byColumn[row], opts) {
			found = append(found, byColumn[row])
		}
	}
	return found
}

// withHeader makes objects of rows whose columns have names.
func withHeader(columns, data []any) []map[string]any {
	var rows []map[string]any
	for _, d := range data {
		row := map[string]any{}
		for i, value := range list(d) {
			if i < len(columns) {
				if name, ok := columns[i].(string); ok && row[name] == nil {
					row[name] = value
				}
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// list is a value as a list, nil when it is none.
func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// naturally are the keys of a map, numbers by their value and in front.
func naturally[V any](m map[string]V) []string {
	return slices.SortedFunc(maps.Keys(m), func(a, b string) int {
		x, notX := strconv.Atoi(a)
		y, notY := strconv.Atoi(b)
		switch {
		case notX == nil && notY != nil:
			return -1
		case notX != nil && notY == nil:
			return 1
		case notX == nil:
			return cmp.Or(cmp.Compare(x, y), cmp.Compare(a, b))
		}
		return cmp.Compare(a, b)
	})
}
