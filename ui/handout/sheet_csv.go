package handout

import (
	"encoding/csv"
	"io"
	"math"
	"strconv"
	"strings"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

// SheetCSV writes a sheet's forecasts as one tidy table: a row for every state of every
// factor, every scenario and every recommendation. A column that does not apply to a
// row is empty in it, as is a shift that is infinite. Texts are guarded, so that no
// spreadsheet takes one for a formula.
func SheetCSV(w io.Writer, s *Sheet) error {
	rows := [][]string{{"kind", "id", "title", "state", "state_title", "group", "assumed",
		"likelihood", "word", "baseline", "baseline_word", "change_points", "shift_bits",
		"rank", "baseline_rank", "urgency", "strength", "basis", "sources"}}
	for _, f := range s.Set.Factors {
		for i, state := range f.States {
			row := append(stateCells(s.Given, f, i), s.chanceCells(s.Reading.Factors[f.Index][i])...)
			sources := distinct(f.Evidence, state.Evidence)
			rows = append(rows, append(row, "", "", "", "", string(f.Basis), strings.Join(sources, " ")))
		}
	}
	for i, x := range s.Set.Scenarios {
		row := append([]string{"scenario", x.ID, guard(x.Title), "", "", "", ""}, s.chanceCells(s.Reading.Scenarios[i])...)
		rows = append(rows, append(row, "", "", "", "", "", strings.Join(x.Evidence, " ")))
	}
	for _, a := range s.Advice {
		rows = append(rows, policyCells(a))
	}
	return writeCSV(w, rows)
}

// WorksheetCSV writes what a student is asked as one table, with empty columns for the
// answers. It is made without a reading, so that it cannot hold one.
func WorksheetCSV(w io.Writer, g Given) error {
	rows := [][]string{{"kind", "id", "title", "state", "state_title", "group", "assumed", "estimate", "rank", "because"}}
	for _, f := range g.Set.Factors {
		for i := range f.States {
			rows = append(rows, append(stateCells(g, f, i), "", "", ""))
		}
	}
	for _, x := range g.Set.Scenarios {
		rows = append(rows, []string{"scenario", x.ID, guard(x.Title), "", "", "", "", "", "", ""})
	}
	for _, p := range g.Set.Policies {
		rows = append(rows, []string{"policy", p.ID, guard(p.Title), "", "", "", "", "", "", ""})
	}
	return writeCSV(w, rows)
}

// stateCells are the columns that name a state, and whether it is assumed: all that are
// still allowed of a driver, or of an outcome that was supposed.
func stateCells(g Given, f *model.Factor, state int) []string {
	group, assumed := f.Domain, ""
	allowed := g.Assumptions.Allowed(f.Index)
	if f.Kind == model.Driver {
		group = f.Owner
	}
	if allowed.Has(state) && (f.Kind == model.Driver || allowed != f.Unmoved()) {
		assumed = "yes"
	}
	s := f.States[state]
	return []string{f.Kind.String(), f.ID, guard(f.Title), s.ID, guard(s.Title), guard(group), assumed}
}

func (g Given) chanceCells(c forecast.Chance) []string {
	bits := ""
	if !math.IsInf(c.Bits(), 0) {
		bits = decimal(c.Bits())
	}
	return []string{decimal(c.P), g.Scale.Word(c.P), decimal(c.Base), g.Scale.Word(c.Base), strconv.Itoa(c.Points()), bits}
}

func policyCells(a advise.Ranked) []string {
	p := a.Policy
	return []string{"policy", p.ID, guard(p.Title), "", "", "", "", "", "", "", "", "", "",
		strconv.Itoa(a.Rank), strconv.Itoa(a.BaseRank), decimal(a.Urgency), decimal(p.Strength), string(p.Basis), strings.Join(p.Evidence, " ")}
}

func decimal(x float64) string { return strconv.FormatFloat(round(x), 'f', -1, 64) }

// guard puts an apostrophe where a spreadsheet would begin to read a formula: at the
// start of a text, and after a semicolon, at which some of them divide the line. The
// signs have wide forms, which some of them take for the plain ones.
func guard(text string) string {
	var b strings.Builder
	first := true
	for _, c := range text {
		if first && strings.ContainsRune("=+-@\t\r＝＋－＠", c) {
			b.WriteByte('\'')
		}
		b.WriteRune(c)
		first = c == ';'
	}
	return b.String()
}

// distinct joins lists of ids and leaves out what came before.
func distinct(lists ...[]string) []string {
	var all []string
	seen := make(map[string]bool)
	for _, list := range lists {
		for _, id := range list {
			if !seen[id] {
				seen[id] = true
				all = append(all, id)
			}
		}
	}
	return all
}

func writeCSV(w io.Writer, rows [][]string) error {
	c := csv.NewWriter(w)
	return c.WriteAll(rows)
}
