package table

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"foresee/model/balance"
)

// judgements reads the body of a table, which begins at a row and the same column.
func (t grid) judgements(m *balance.Matrix, body int) error {
	for row := range m.States() {
		for column := range m.States() {
			cell := t.cell(body+row, body+column)
			if cell == "" && m.State(row).Descriptor == m.State(column).Descriptor {
				continue
			}
			points, err := strconv.Atoi(cell)
			if err != nil {
				return t.fault(body+row, "judgement %d of the row is %q, not a whole number", column+1, cell)
			}
			if err := m.SetImpact(row, column, points); err != nil {
				return t.fault(body+row, "judgement %d of the row: %v", column+1, err)
			}
		}
	}
	return nil
}

// Write writes a matrix in a layout. It fails if the names would be read as others.
func Write(w io.Writer, m *balance.Matrix, layout Layout) error {
	if err := checkNames(m, layout); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	for _, heading := range headingRows(m, layout) {
		if err := c.Write(heading); err != nil {
			return err
		}
	}
	for row := range m.States() {
		cells := rowLabels(m, layout, row)
		for column := range m.States() {
			cells = append(cells, strconv.Itoa(m.Impact(row, column)))
		}
		if err := c.Write(cells); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// rowLabels returns the label, or labels, of a row or column.
func rowLabels(m *balance.Matrix, layout Layout, state int) []string {
	s := m.State(state)
	d := m.Descriptors[s.Descriptor]
	v := d.Variants[s.Variant]
	if layout == Plain {
		return []string{label(d, v)}
	}
	return []string{strings.TrimSpace(d.Name), strings.TrimSpace(v.Name)}
}

func headingRows(m *balance.Matrix, layout Layout) [][]string {
	depth := len(rowLabels(m, layout, 0))
	var rows [][]string
	for i := range depth {
		row := make([]string, depth)
		for column := range m.States() {
			row = append(row, rowLabels(m, layout, column)[i])
		}
		rows = append(rows, row)
	}
	return rows
}

// checkNames refuses names that a table cannot tell apart.
func checkNames(m *balance.Matrix, layout Layout) error {
	var labels []string
	for i, d := range m.Descriptors {
		name := strings.TrimSpace(d.Name)
		if name == "" {
			return fmt.Errorf("descriptor %d has no name, which a table needs", i+1)
		}
		if i > 0 && name == strings.TrimSpace(m.Descriptors[i-1].Name) {
			return fmt.Errorf("descriptors %d and %d are both called %q, which a table cannot tell apart", i, i+1, name)
		}
		for _, v := range d.Variants {
			labels = append(labels, label(d, v))
		}
	}
	if layout == Grouped {
		return nil
	}
	list, ok := groupBy(labels, func(s string) (string, string) { return cutFirst(s, ":") })
	for i := range list {
		ok = ok && len(list) == len(m.Descriptors) && list[i].Name == strings.TrimSpace(m.Descriptors[i].Name) && len(list[i].Variants) == m.Variants(i)
	}
	if !ok {
		return fmt.Errorf("the plain layout cannot tell these names apart: some are blank, hold a colon or occur twice; use the grouped one")
	}
	return nil
}
