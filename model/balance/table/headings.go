package table

import (
	"fmt"
	"slices"
	"strings"

	"foresee/model/balance"
)

// headings tells the layout of a table and reads its descriptors. It returns the number
// of rows of headings, which is also that of columns.
func (t grid) headings() ([]balance.Descriptor, int, error) {
	if t.cell(0, 0) == "" && t.cell(0, 1) == "" && t.cell(1, 0) == "" && t.cell(1, 1) == "" {
		descriptors, err := t.grouped()
		return descriptors, 2, err
	}
	descriptors, err := t.plain()
	return descriptors, 1, err
}

// width returns how many columns there are, empty ones at the end left out.
func (t grid) width() int {
	width := 0
	for row := range t.rows {
		for column := range t.rows[row] {
			if t.cell(row, column) != "" {
				width = max(width, column+1)
			}
		}
	}
	return width
}

// grouped reads two rows of headings, and checks the two columns against them.
func (t grid) grouped() ([]balance.Descriptor, error) {
	width := t.width()
	var names, variants, rowNames, rowVariants []string
	for column := 2; column < width; column++ {
		names = append(names, t.cell(0, column))
		variants = append(variants, t.cell(1, column))
	}
	for row := 2; row < len(t.rows); row++ {
		rowNames = append(rowNames, t.cell(row, 0))
		rowVariants = append(rowVariants, t.cell(row, 1))
	}
	if len(names) == 0 {
		return nil, t.fault(0, "there are no headings")
	}
	if names[0] == "" {
		return nil, t.fault(0, "the first variant has no descriptor")
	}
	if len(names) != len(rowNames) {
		return nil, t.fault(len(t.rows)-1, "there are %d rows for %d columns", len(rowNames), len(names))
	}
	starts, rowStarts := groupStarts(names), groupStarts(rowNames)
	var list []balance.Descriptor
	for i := range names {
		if variants[i] != rowVariants[i] || starts[i] != rowStarts[i] || starts[i] && names[i] != rowNames[i] {
			return nil, t.fault(i+2, "the row is labelled %q, %q, but column %d is %q, %q", rowNames[i], rowVariants[i], i+3, names[i], variants[i])
		}
		if starts[i] {
			list = append(list, balance.Descriptor{Name: names[i]})
		}
		last := &list[len(list)-1]
		last.Variants = append(last.Variants, balance.Variant{Name: variants[i]})
	}
	return list, nil
}

// groupStarts tells where a new descriptor begins: at every name, if some cells have
// none, and where the name changes, if all have one.
func groupStarts(names []string) []bool {
	starts := make([]bool, len(names))
	sparse := slices.Contains(names, "")
	for i, name := range names {
		starts[i] = i == 0 || name != "" && (sparse || name != names[i-1])
	}
	return starts
}

// plain reads one row of labels, and checks the column against it.
func (t grid) plain() ([]balance.Descriptor, error) {
	width := t.width()
	var labels []string
	for column := 1; column < width; column++ {
		labels = append(labels, t.cell(0, column))
	}
	if len(labels) == 0 {
		return nil, t.fault(0, "there are no labels")
	}
	if len(labels) != len(t.rows)-1 {
		return nil, t.fault(len(t.rows)-1, "there are %d rows for %d columns", len(t.rows)-1, len(labels))
	}
	for i, label := range labels {
		if row := t.cell(i+1, 0); row != label {
			return nil, t.fault(i+1, "the row is labelled %q, but column %d is %q", row, i+2, label)
		}
	}
	list, ok := group(labels)
	if !ok {
		return nil, t.fault(0, "the labels do not tell which variants belong to one descriptor; write them as descriptor: variant, or give the descriptors a row and a column of their own")
	}
	return list, nil
}

// group tells the descriptors of labels by the first way that works for all of them.
func group(labels []string) ([]balance.Descriptor, bool) {
	for _, split := range []func(string) (string, string){
		func(s string) (string, string) { return cutFirst(s, ":") },
		func(s string) (string, string) { return cutLast(s, "/") },
		func(s string) (string, string) { return cutLast(s, "_") },
		func(s string) (string, string) { return cutLast(s, "-") },
		func(s string) (string, string) { return cutLast(s, ".") },
		cutNumber,
	} {
		if list, ok := groupBy(labels, split); ok {
			return list, true
		}
	}
	return nil, false
}

// groupBy groups labels by what a split says of their descriptors. It returns false if
// it says nothing of one, if a descriptor turns up again after another or a variant
// twice, or if no descriptor has two variants.
func groupBy(labels []string, split func(string) (descriptor, variant string)) ([]balance.Descriptor, bool) {
	var list []balance.Descriptor
	seen := make(map[string]bool)
	for _, label := range labels {
		descriptor, variant := split(label)
		if descriptor == "" || variant == "" || seen[descriptor+"\n"+variant] {
			return nil, false
		}
		if len(list) == 0 || list[len(list)-1].Name != descriptor {
			if seen[descriptor] {
				return nil, false
			}
			list = append(list, balance.Descriptor{Name: descriptor})
		}
		seen[descriptor], seen[descriptor+"\n"+variant] = true, true
		last := &list[len(list)-1]
		last.Variants = append(last.Variants, balance.Variant{Name: variant})
	}
	return list, len(list) < len(labels)
}

func cutFirst(label, sep string) (descriptor, variant string) {
	before, after, _ := strings.Cut(label, sep)
	return strings.TrimSpace(before), strings.TrimSpace(after)
}

func cutLast(label, sep string) (descriptor, variant string) {
	at := max(strings.LastIndex(label, sep), 0)
	return strings.TrimSpace(label[:at]), strings.TrimSpace(strings.TrimPrefix(label[at:], sep))
}

// cutNumber takes A1 for variant A1 of A.
func cutNumber(label string) (descriptor, variant string) {
	descriptor = strings.TrimRight(label, "0123456789")
	if descriptor == label {
		return "", ""
	}
	return strings.TrimSpace(descriptor), label
}

// label returns the plain label of a variant.
func label(d balance.Descriptor, v balance.Variant) string {
	return fmt.Sprintf("%s: %s", strings.TrimSpace(d.Name), strings.TrimSpace(v.Name))
}
