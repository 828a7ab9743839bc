package network

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// bif writes the Interchange Format for Bayesian networks (BIF 0.15).
func (n *Network) bif(to io.Writer) error {
	w := bufio.NewWriter(to)
	for _, line := range n.preamble() {
		fmt.Fprintf(w, "// %s\n", line)
	}
	fmt.Fprintf(w, "network %s {\n}\n", identifier(n.set.ID))
	for _, d := range n.nodes {
		fmt.Fprintf(w, "variable %s {\n  type discrete [ %d ] { %s };\n}\n", d.name, len(d.states), strings.Join(d.states, ", "))
	}
	for i, d := range n.nodes {
		if len(d.parents) == 0 {
			fmt.Fprintf(w, "probability ( %s ) {\n", d.name)
		} else {
			fmt.Fprintf(w, "probability ( %s | %s ) {\n", d.name, strings.Join(n.names(d.parents), ", "))
		}
		n.rows(i, func(parents []int, p []float64) {
			fmt.Fprintf(w, "  %s %s;\n", n.condition(d, parents), numbers(p, ", "))
		})
		fmt.Fprint(w, "}\n")
	}
	return w.Flush()
}

// condition names the states of the parents of a row.
func (n *Network) condition(d node, parents []int) string {
	if len(parents) == 0 {
		return "table"
	}
	states := make([]string, len(parents))
	for k, s := range parents {
		states[k] = n.nodes[d.parents[k]].states[s]
	}
	return "(" + strings.Join(states, ", ") + ")"
}

func numbers(p []float64, between string) string {
	texts := make([]string, len(p))
	for i, x := range p {
		texts[i] = number(x)
	}
	return strings.Join(texts, between)
}
