package network_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"foresee/ui/handout/network"
)

// awkward has names that are words of the formats, and texts that could end a string
// or begin a comment in one of them.
const awkward = `
set: {id: 2nd--set, title: 'The "second" set', as_of: 2024-01-15}
drivers:
  - {id: table, title: 'A 50% "share" \', owner: events, baseline: "1", basis: judgement, states: [{id: "1", title: One, if_open: 3}, {id: default, title: Two}]}
  - {id: variable-node, title: Knoten ä, owner: kyiv, baseline: net, basis: judgement, states: [{id: net, title: One}, {id: x-1, title: Two}, {id: x, title: Three}]}
outcomes:
  - id: probability-of-rain
    title: Rain -- or // snow
    domain: 'Wet "things"'
    basis: judgement
    states: [{id: "yes", title: comes, baseline: 0.2}, {id: "no", title: stays away}]
    moved_by:
      - {when: {table: default}, points: {"yes": 1.5}, because: So it is., basis: judgement}
      - {when: {variable-node: net}, points: {"yes": -1}, because: So it is., basis: judgement}
      - {when: {variable-node: x}, points: {"no": 2}, because: So it is., basis: judgement}
  - id: data
    title: Data
    domain: Dry
    basis: judgement
    states: [{id: low, title: low, baseline: 0.5}, {id: mid, title: mid, baseline: 0.3}, {id: high, title: high}]
    moved_by:
      - {when: {probability-of-rain: "yes"}, points: {low: 2, high: -1}, because: So it is., basis: judgement}
`

func TestAwkwardNames(t *testing.T) {
	e := open(t, awkward)
	for format, read := range readers {
		text := export(t, e, e.Set().Baseline(), format)
		n := read(t, text)
		n.check(t)
		if n.name != "N2nd__set" && format != "net" {
			t.Errorf("%s: the network is called %q", format, n.name)
		}
		compare(t, format, e, n, namesIn(text), assume(t, e.Set(), "table=default", "variable-node=net|x", "data=low|mid"))
		for _, name := range []string{"Ntable", "Variable_Node", "Probability_of_rain", "Ndata"} {
			if _, ok := n.states[name]; !ok {
				t.Errorf("%s: there is no %s among %v", format, name, n.states)
			}
		}
	}
}

// The evidence that brings the network to what is assumed stands in every file.
func TestEvidence(t *testing.T) {
	e := open(t, awkward)
	for format := range readers {
		base := export(t, e, e.Set().Baseline(), format)
		for _, line := range []string{"Evidence to give for the baseline:", "  Ntable = N1\n", "  Variable_Node = Nnet\n"} {
			if !strings.Contains(base, line) {
				t.Errorf("%s: the file does not hold %q", format, line)
			}
		}
		other := export(t, e, assume(t, e.Set(), "table=?", "variable-node=net|x", "data=mid"), format)
		if !strings.Contains(other, "for what is assumed:") || !strings.Contains(other, "  Variable_Node = Nnet or x\n") || !strings.Contains(other, "  Ndata = mid\n") || strings.Contains(other, "  Ntable =") {
			t.Errorf("%s: the evidence is wrong in\n%s", format, other[:600])
		}
		if open := export(t, e, assume(t, e.Set(), "table=?", "variable-node=?"), format); !strings.Contains(open, "no evidence need be given") {
			t.Errorf("%s: there is evidence where all is open", format)
		}
	}
}

// Tables that other programs would choke on are refused, by the outcome's name; what
// holds no tables is not.
func TestTooLarge(t *testing.T) {
	var drivers, judgements strings.Builder
	for i := range 20 {
		fmt.Fprintf(&drivers, "  - {id: d%d, title: D, owner: events, baseline: a, basis: judgement, states: [{id: a, title: A}, {id: b, title: B}]}\n", i)
		fmt.Fprintf(&judgements, "      - {when: {d%d: b}, points: {a: 0.5}, because: So it is., basis: judgement}\n", i)
	}
	e := open(t, "set: {id: wide, title: Wide, as_of: 2024-01-15}\ndrivers:\n"+drivers.String()+
		"outcomes:\n  - id: all\n    title: All\n    domain: X\n    basis: judgement\n    states: [{id: a, title: A, baseline: 0.5}, {id: b, title: B}]\n    moved_by:\n"+judgements.String())
	for _, f := range network.Formats() {
		var out strings.Builder
		err := network.New(e, e.Set().Baseline()).Write(&out, f)
		if _, tables := readers[f.Name]; !tables {
			if err != nil {
				t.Errorf("%s: %v", f.Name, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), "the outcome all has a table of 2097152 numbers, more than the 1000000 ") || out.Len() > 0 {
			t.Errorf("%s: %v after %d bytes", f.Name, err, out.Len())
		}
	}
}

func TestDOT(t *testing.T) {
	text := export(t, open(t, awkward), open(t, awkward).Set().Baseline(), "dot")
	for _, want := range []string{
		`label="The \"second\" set";`,
		`"table" [shape=box, label="A 50% \"share\" \\", tooltip="A 50% \"share\" \\"];`,
		`label="Wet \"things\"";`,
		`"table" -> "probability-of-rain" [label="+1.5", penwidth=2, color="#0072b2", tooltip="default: yes +1.5"];`,
		`"variable-node" -> "probability-of-rain" [label="±1", penwidth=1.5, color="#555555", tooltip="net: yes -1; x: no +2"];`,
		`"probability-of-rain" -> "data" [label="+3", penwidth=3.5, color="#0072b2", tooltip="yes: low +2, high -1"];`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the graph does not hold %s", want)
		}
	}
}

// The matrix can be followed by hand: a driver's points count from its baseline state,
// and a forecast that hangs on it alone shifts by the same bits.
func TestCSV(t *testing.T) {
	e := open(t, awkward)
	rows, err := csv.NewReader(strings.NewReader(export(t, e, e.Set().Baseline(), "csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"driver", "state", "measure", "probability-of-rain=yes", "probability-of-rain=no", "data=low", "data=mid", "data=high"},
		{"table", "1", "points", "0", "0", "0", "0", "0"},
		{"table", "1", "shift_bits", "0", "0", "0", "0", "0"},
		{"table", "default", "points", "1.5", "0", "0", "0", "0"},
		{"table", "default", "shift_bits", "1.5", "-1.5"},
		{"variable-node", "net", "points", "0", "0", "0", "0", "0"},
		{"variable-node", "net", "shift_bits", "0", "0", "0", "0", "0"},
		{"variable-node", "x-1", "points", "1", "0", "0", "0", "0"},
		{"variable-node", "x-1", "shift_bits", "1", "-1"},
		{"variable-node", "x", "points", "1", "2", "0", "0", "0"},
		{"variable-node", "x", "shift_bits", "-1", "1"},
	}
	if len(rows) != len(want) {
		t.Fatalf("%d rows, want %d", len(rows), len(want))
	}
	for i, row := range want {
		for k, cell := range row {
			if rows[i][k] != cell {
				t.Errorf("row %d is %v, want %v", i, rows[i], row)
				break
			}
		}
	}
	// Rain makes what it raises likelier, by less than its own points: rain is not sure.
	if bits := rows[4][5]; !strings.HasPrefix(bits, "0.") {
		t.Errorf("rain brings low data by %s bits", bits)
	}
}

// A forecast that is supposed stays what it is.
func TestCSVSettled(t *testing.T) {
	e := open(t, awkward)
	text := export(t, e, assume(t, e.Set(), "probability-of-rain=yes"), "csv")
	if !strings.Contains(text, "table,default,shift_bits,0,0,0,0,0\n") {
		t.Errorf("the matrix is\n%s", text)
	}
}

func BenchmarkBIF(b *testing.B) {
	e := brief(b)
	for b.Loop() {
		if err := network.New(e, e.Set().Baseline()).Write(&strings.Builder{}, network.Formats()[0]); err != nil {
			b.Fatal(err)
		}
	}
}
