package network

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// net writes the net language of Hugin.
func (n *Network) net(to io.Writer) error {
	w := bufio.NewWriter(to)
	fmt.Fprint(w, "net\n{\n  node_size = (140 40);\n}\n")
	for _, line := range n.preamble() {
		fmt.Fprintf(w, "%% %s\n", line)
	}
	for i, d := range n.nodes {
		fmt.Fprintf(w, "node %s\n{\n  label = %s;\n  position = (%d %d);\n", d.name, quoted(d.factor.Title), n.places[i].x, n.places[i].y)
		fmt.Fprintf(w, "  states = (\"%s\");\n}\n", strings.Join(d.states, `" "`))
	}
	for i, d := range n.nodes {
		fmt.Fprintf(w, "potential ( %s | %s )\n{\n  data = ", d.name, strings.Join(n.names(d.parents), " "))
		n.rows(i, func(parents []int, p []float64) {
			fmt.Fprintf(w, "%s( %s )%s", strings.Repeat("(", n.opens(d, parents)), numbers(p, " "), strings.Repeat(")", n.closes(d, parents)))
			if n.closes(d, parents) < len(parents) {
				fmt.Fprint(w, "\n    ")
			}
		})
		fmt.Fprint(w, ";\n}\n")
	}
	return w.Flush()
}

// opens counts the parents whose states begin anew with this row and the rows of those
// after them: each opens a bracket.
func (n *Network) opens(d node, parents []int) int {
	k := len(parents)
	for k > 0 && parents[k-1] == 0 {
		k--
	}
	return len(parents) - k
}

// closes counts the parents whose states end with this row: each closes a bracket.
func (n *Network) closes(d node, parents []int) int {
	k := len(parents)
	for k > 0 && parents[k-1] == len(n.nodes[d.parents[k-1]].states)-1 {
		k--
	}
	return len(parents) - k
}

// quoted writes a text of the set as a string of the net language, which knows no
// escapes; a line of it must not look like a comment either.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`"`, "'", `\`, "/", "%", "percent").Replace(text) + `"`
}
