package seminar

import (
	"fmt"
	"slices"
	"strings"

	"foresee/model"
)

// readHead takes the names of the columns from the first line, if it has any.
func (in *importer) readHead(l line) bool {
	in.columns, in.width = map[string]int{"participant": 0, "estimate": 1, "because": 2}, 3
	names := make(map[string]int)
	for i, cell := range l.cells {
		names[headingOf(cell)] = i
	}
	if _, ok := names["participant"]; !ok {
		return false
	}
	in.columns, in.width = names, len(l.cells)
	if _, long := names["estimate"]; long {
		in.reportColumns(l, func(name string, _ int) bool { return slices.Contains(columns(), name) })
		return true
	}
	in.wide = make([]*model.Question, len(l.cells))
	in.reportColumns(l, func(name string, i int) bool {
		q, ok := in.set.Question(name)
		in.wide[i] = q
		return ok || name == "participant" || name == "round"
	})
	return true
}

// reportColumns names the columns that mean nothing here.
func (in *importer) reportColumns(l line, known func(name string, i int) bool) {
	for i, cell := range l.cells {
		if name := headingOf(cell); !known(name, i) && name != "" {
			in.fault(l, fmt.Errorf("the column %q is not read%s", shorten(model.Clean(cell)), model.DidYouMean(name, append(columns(), questionIDs(in.set)...))))
		}
	}
}

// headingOf returns the name of a column, whatever a spreadsheet made of it.
func headingOf(cell string) string {
	name := strings.ToLower(model.Clean(cell))
	switch name {
	case "name":
		return "participant"
	case "rationale":
		return "because"
	}
	return name
}
