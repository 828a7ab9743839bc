package network

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"foresee/model"
)

// dot writes the influence map in the language of Graphviz: an edge for every factor
// that moves an outcome, as wide as the points between the states that it raises and
// lowers most. The sign says what becomes of the outcome's first state: raised (+),
// lowered (-) or, by different states of the cause, both (±).
func (n *Network) dot(to io.Writer) error {
	w := bufio.NewWriter(to)
	for _, line := range n.preamble()[:1] {
		fmt.Fprintf(w, "// %s\n", line)
	}
	fmt.Fprintf(w, "digraph %s {\n  rankdir=LR;\n  label=%s;\n  node [fontname=\"Helvetica\"];\n  edge [fontname=\"Helvetica\", fontsize=10];\n", dotText(n.set.ID), dotText(n.set.Title))
	n.clusters(w)
	for _, f := range n.set.Outcomes() {
		for _, parent := range n.nodes[f.Index].parents {
			n.edge(w, n.set.Factors[parent], f)
		}
	}
	fmt.Fprint(w, "}\n")
	return w.Flush()
}

// clusters writes the factors, drivers by their owners and outcomes by their domains.
func (n *Network) clusters(w io.Writer) {
	var headings []string
	for _, f := range n.set.Factors {
		if h := owned(n.set, f); !slices.Contains(headings, h) {
			headings = append(headings, h)
		}
	}
	for i, h := range headings {
		fmt.Fprintf(w, "  subgraph cluster_%d {\n    label=%s;\n    color=\"#999999\";\n", i, dotText(h))
		for _, f := range n.set.Factors {
			if owned(n.set, f) != h {
				continue
			}
			shape := "ellipse"
			if f.Kind == model.Driver {
				shape = "box"
			}
			fmt.Fprintf(w, "    %s [shape=%s, label=%s, tooltip=%s];\n", dotText(f.ID), shape, dotText(f.Short), dotText(f.Title))
		}
		fmt.Fprint(w, "  }\n")
	}
}

func (n *Network) edge(w io.Writer, cause, f *model.Factor) {
	raises, lowers, widest := false, false, 0.0
	for s := range cause.States {
		points := effective(f, cause, s)
		widest = max(widest, slices.Max(points)-slices.Min(points))
		by := towardsFirst(f, points)
		raises, lowers = raises || by > 0, lowers || by < 0
	}
	sign, style := signOf(raises, lowers)
	fmt.Fprintf(w, "  %s -> %s [label=\"%s%g\", penwidth=%g, %s, tooltip=%s];\n",
		dotText(cause.ID), dotText(f.ID), sign, widest, 0.5+widest, style, dotText(n.reasons(cause, f)))
}

// towardsFirst is above zero where the points make the outcome's first state likelier
// than it is at the baseline.
func towardsFirst(f *model.Factor, points []float64) float64 {
	const rounding = 1e-9
	mean := 0.0
	for s, p := range points {
		mean += f.States[s].Baseline * math.Exp2(p)
	}
	if by := math.Exp2(points[0]) - mean; math.Abs(by) > rounding {
		return by
	}
	return 0
}

// signOf returns the sign of an edge, and how it is drawn: told apart without colour too.
func signOf(raises, lowers bool) (sign, style string) {
	switch {
	case raises && lowers:
		return "±", `color="#555555"`
	case raises:
		return "+", `color="#0072b2"`
	case lowers:
		return "-", `color="#d55e00", style=dashed`
	}
	return "", `color="#999999", style=dotted` // it moves only the other states
}

// reasons lists the judgements behind an edge.
func (n *Network) reasons(cause, f *model.Factor) string {
	var list []string
	for _, j := range f.Judgements {
		if j.When != cause.Index {
			continue
		}
		var parts []string
		for s, p := range j.Points {
			if p != 0 {
				parts = append(parts, fmt.Sprintf("%s %+g", f.States[s].ID, p))
			}
		}
		list = append(list, cause.States[j.State].ID+": "+strings.Join(parts, ", "))
	}
	return strings.Join(list, "; ")
}

// dotText writes a text as a quoted string of Graphviz.
func dotText(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}
