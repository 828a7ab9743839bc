package network

import (
	"fmt"
	"strings"

	"foresee/model"
)

// preamble says in a few lines what the file holds and how to have what is assumed.
// It names ids only: programs differ in what else they bear in a comment.
func (n *Network) preamble() []string {
	lines := []string{
		"foresee " + n.set.ID + " as of " + n.set.AsOf,
		"Drivers are roots; their likelihoods are the weights of open drivers.",
		"Hyphens of ids are underscores here" + n.renamed() + ".",
	}
	evidence := n.evidence()
	if len(evidence) == 0 {
		return append(lines, "Every driver is left open, so no evidence need be given.")
	}
	return append(append(lines, "Evidence to give"+n.which()+":"), evidence...)
}

func (n *Network) which() string {
	if n.assume.Equal(n.set.Baseline()) {
		return " for the baseline"
	}
	return " for what is assumed"
}

// evidence lists what a reader of the network has to tell it to find the likelihoods
// under the assumptions.
func (n *Network) evidence() []string {
	var lines []string
	for i, d := range n.nodes {
		allowed := n.assume.Allowed(i) & d.factor.Open()
		if allowed == d.factor.Open() {
			continue
		}
		var states []string
		for s, name := range d.states {
			if allowed.Has(s) {
				states = append(states, name)
			}
		}
		lines = append(lines, "  "+d.name+" = "+strings.Join(states, " or "))
	}
	return lines
}

// renamed lists the names that differ from their ids in more than hyphens.
func (n *Network) renamed() string {
	var list []string
	note := func(name, id string) {
		if name != strings.ReplaceAll(id, "-", "_") {
			list = append(list, fmt.Sprintf("%s is %s", name, id))
		}
	}
	for _, d := range n.nodes {
		note(d.name, d.factor.ID)
		for s, state := range d.factor.States {
			note(d.states[s], state.ID)
		}
	}
	if len(list) == 0 {
		return ""
	}
	return "; " + strings.Join(distinct(list), ", ")
}

func distinct(list []string) []string {
	seen := make(map[string]bool)
	kept := list[:0]
	for _, s := range list {
		if !seen[s] {
			kept = append(kept, s)
		}
		seen[s] = true
	}
	return kept
}

// owned returns the heading under which a node stands where nodes are grouped.
func owned(set *model.Set, f *model.Factor) string {
	if f.Kind != model.Driver {
		return f.Domain
	}
	if title := set.OwnerTitle(f.Owner); title != "" {
		return title
	}
	return strings.ToUpper(f.Owner[:1]) + f.Owner[1:]
}
