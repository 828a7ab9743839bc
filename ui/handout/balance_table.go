package handout

import (
	"encoding/csv"
	"io"
	"strconv"

	"foresee/model/balance"
	"foresee/model/balance/scw"
)

// BalanceTable writes scenarios as a table of comma-separated values: the variants by
// number, margin and total impact score, then the title of each descriptor's state under
// the descriptor's.
func BalanceTable(out io.Writer, w Weighing, scenarios []balance.Scenario) error {
	table := csv.NewWriter(out)
	heads := []string{"scenario", "margin", "score"}
	for _, f := range w.Set.Factors {
		heads = append(heads, f.Title)
	}
	if err := table.Write(heads); err != nil {
		return err
	}
	for _, s := range scenarios {
		sheet := w.Matrix.Sheet(s)
		row := []string{s.String(), lead(sheet.Margin), strconv.Itoa(sheet.Score)}
		for d, v := range s {
			row = append(row, w.Set.Factors[d].States[v].Title)
		}
		if err := table.Write(row); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

// lead writes a margin; there may be no rival to be ahead of.
func lead(margin int) string {
	if margin == balance.NoRival {
		return ""
	}
	return strconv.Itoa(margin)
}

// SolutionTable writes the rows of a ScenarioWizard solution file as comma-separated
// values, under those headings: scenario, weight, margin, score, comment.
func SolutionTable(out io.Writer, x *scw.Solutions) error {
	table := csv.NewWriter(out)
	rows := [][]string{{"scenario", "weight", "margin", "score", "comment"}}
	for _, r := range x.Rows {
		rows = append(rows, []string{r.Scenario.String(), r.Weight, strconv.Itoa(r.Margin), strconv.Itoa(r.Score), r.Comment})
	}
	return table.WriteAll(rows)
}

type solutionsJSON struct {
	Title     string         `json:"title"`
	Solutions []solutionJSON `json:"solutions"`
}

type solutionJSON struct {
	Variants []int   `json:"variants"`
	Weight   float64 `json:"weight"`
	Margin   int     `json:"margin"`
	Score    int     `json:"score"`
	Comment  string  `json:"comment,omitempty"`
}

// Solutions writes a ScenarioWizard solution file as JSON. The weight is how many scenarios end in
// one under global succession; a large one was rounded by who wrote the file.
func Solutions(out io.Writer, x *scw.Solutions) error {
	doc := solutionsJSON{x.Title, make([]solutionJSON, len(x.Rows))}
	for i, r := range x.Rows {
		doc.Solutions[i] = solutionJSON{variants(r.Scenario), r.Size(), r.Margin, r.Score, r.Comment}
	}
	return write(out, doc)
}
