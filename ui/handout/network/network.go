// Package network writes a calibrated set in the forms in which other programs read
// Bayesian networks - BIF, XMLBIF and the net files of Hugin - so that anyone can
// check our arithmetic elsewhere, and what moves what as a graph and as a matrix.
//
// The network itself assumes nothing: drivers are roots whose likelihoods are the
// shares of their if_open weights, and every outcome has the table of its likelihoods
// given whatever moves it. A state of the world, the baseline among them, is what one
// gives such a network as evidence; a comment of the file lists it.
package network

import (
	"fmt"
	"io"
	"strconv"

	"foresee/model"
	"foresee/model/forecast"
)

// Limit is the most numbers that the table of one outcome may have: other programs
// read tables number by number, and none much longer than this.
const Limit = 1_000_000

// A Network is a set about to be written, and the assumptions that its file shall
// list as evidence.
type Network struct {
	engine *forecast.Engine
	set    *model.Set
	assume model.Assumptions
	nodes  []node
	places []place
}

// A node is a factor under the names that other programs can read.
type node struct {
	factor  *model.Factor
	name    string
	states  []string
	parents []int
}

// New prepares a set for writing.
func New(e *forecast.Engine, a model.Assumptions) *Network {
	n := &Network{engine: e, set: e.Set(), assume: a}
	for i, f := range n.set.Factors {
		d := node{factor: f, name: identifier(f.ID), parents: e.Parents(i)}
		for _, s := range f.States {
			d.states = append(d.states, identifier(s.ID))
		}
		n.nodes = append(n.nodes, d)
	}
	n.places = layout(n.nodes)
	return n
}

// A Format is a form in which a network can be written.
type Format struct {
	Name   string
	Write  func(*Network, io.Writer) error
	tables bool // whether it holds tables, which may be too large
}

// Formats lists the forms, by the names that the command line takes; files are told
// by the same names as extensions.
func Formats() []Format {
	return []Format{
		{"bif", (*Network).bif, true},
		{"xmlbif", (*Network).xmlbif, true},
		{"net", (*Network).net, true},
		{"dot", (*Network).dot, false},
		{"csv", (*Network).csv, false},
	}
}

// Write writes the network in a form. Its error names the outcome whose table is too
// large for it.
func (n *Network) Write(w io.Writer, f Format) error {
	if f.tables {
		if err := n.checkSize(); err != nil {
			return err
		}
	}
	return f.Write(n, w)
}

func (n *Network) checkSize() error {
	for i, d := range n.nodes {
		if size := n.engine.TableSize(i); size > Limit {
			return fmt.Errorf("the outcome %s has a table of %.0f numbers, more than the %d that other programs are given to read; let fewer factors move it, or put an outcome between them", d.factor.ID, size, Limit)
		}
	}
	return nil
}

// rows calls do for every combination of the states of a node's parents, with the
// likelihoods of the node's own states.
func (n *Network) rows(i int, do func(parents []int, p []float64)) {
	d := n.nodes[i]
	table, own := n.engine.Table(i), len(d.states)
	digits := make([]int, len(d.parents))
	for at := 0; at < len(table); at += own {
		do(digits, table[at:at+own])
		for k := len(digits) - 1; k >= 0; k-- {
			if digits[k]++; digits[k] < len(n.nodes[d.parents[k]].states) {
				break
			}
			digits[k] = 0
		}
	}
}

// number writes a likelihood without the last digit, which is but rounding.
func number(p float64) string { return strconv.FormatFloat(p, 'g', 15, 64) }

// names lists the parents of a node.
func (n *Network) names(parents []int) []string {
	list := make([]string, len(parents))
	for k, p := range parents {
		list[k] = n.nodes[p].name
	}
	return list
}
