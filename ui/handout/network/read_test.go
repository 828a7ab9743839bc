package network_test

import (
	"encoding/xml"
	"strconv"
	"strings"
	"testing"
)

// These read the three formats as their grammars have them, not as our writer
// happens to write them.

// A reader takes tokens one by one.
type reader struct {
	t      *testing.T
	tokens []string
}

// tokens cuts a text into strings in quotes, words, which include numbers, and marks of
// one character. A comment runs to the end of its line; some marks mean nothing.
func tokens(text, comment, idle string) []string {
	word := func(c byte) bool {
		return c == '_' || c == '-' || c == '+' || c == '.' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
	}
	var list []string
	for i := 0; i < len(text); {
		end := i + 1
		switch c := text[i]; {
		case strings.HasPrefix(text[i:], comment):
			end = i + strings.IndexByte(text[i:], '\n')
		case c == '"':
			end += strings.IndexByte(text[end:], '"') + 1
			list = append(list, text[i:end])
		case word(c):
			for end < len(text) && word(text[end]) {
				end++
			}
			list = append(list, text[i:end])
		case c > ' ' && !strings.Contains(idle, string(c)):
			list = append(list, text[i:end])
		}
		i = end
	}
	return list
}

func (r *reader) peek() string {
	if len(r.tokens) == 0 {
		r.t.Fatal("the file ends too early")
	}
	return r.tokens[0]
}

func (r *reader) take() string {
	token := r.peek()
	r.tokens = r.tokens[1:]
	return token
}

func (r *reader) want(tokens ...string) {
	r.t.Helper()
	for _, want := range tokens {
		if got := r.take(); got != want {
			r.t.Fatalf("got %q where %q should be, before %q", got, want, r.tokens[:min(8, len(r.tokens))])
		}
	}
}

// until takes the tokens before the next one that is end, and that one too.
func (r *reader) until(end string) []string {
	var list []string
	for r.peek() != end {
		list = append(list, r.take())
	}
	r.take()
	return list
}

func (r *reader) numbers(tokens []string) []float64 {
	r.t.Helper()
	var list []float64
	for _, token := range tokens {
		x, err := strconv.ParseFloat(token, 64)
		if err != nil {
			r.t.Fatal(err)
		}
		list = append(list, x)
	}
	return list
}

// readBIF reads the Interchange Format: commas and bars between tokens mean nothing.
func readBIF(t *testing.T, text string) *net {
	t.Helper()
	r := &reader{t, tokens(text, "//", ",|")}
	n := newNet()
	r.want("network")
	n.name = r.take()
	r.want("{", "}")
	for len(r.tokens) > 0 {
		switch block := r.take(); block {
		case "variable":
			name := r.take()
			r.want("{", "type", "discrete", "[")
			count := r.take()
			r.want("]", "{")
			n.states[name] = r.until("}")
			r.want(";", "}")
			if count != strconv.Itoa(len(n.states[name])) {
				t.Fatalf("%s has %d states and says %s", name, len(n.states[name]), count)
			}
		case "probability":
			r.want("(")
			r.bifTable(n, r.until(")"))
		default:
			t.Fatalf("a block begins with %q", block)
		}
	}
	return n
}

// bifTable reads the block of a node, which stands first, and its parents.
func (r *reader) bifTable(n *net, names []string) {
	r.want("{")
	node, parents := names[0], names[1:]
	f := factor{vars: append(append([]string(nil), parents...), node)}
	f.val = make([]float64, n.size(f.vars))
	own, rows := len(n.states[node]), 0
	for ; r.peek() != "}"; rows++ {
		at := 0
		if r.peek() == "(" {
			r.take()
			for k, state := range r.until(")") {
				at = at*len(n.states[parents[k]]) + index(r.t, n.states[parents[k]], state)
			}
		} else {
			r.want("table")
		}
		copy(f.val[at*own:(at+1)*own], r.numbers(r.until(";")))
	}
	r.take()
	if rows*own != len(f.val) {
		r.t.Fatalf("%s has %d rows", node, rows)
	}
	n.tables[node] = f
}

func index(t *testing.T, states []string, state string) int {
	t.Helper()
	for i, s := range states {
		if s == state {
			return i
		}
	}
	t.Fatalf("no state %q among %q", state, states)
	return 0
}

// readXMLBIF reads XMLBIF 0.3: in a table the node itself runs fastest, and before it
// the parents in their order, the last of them faster than the others.
func readXMLBIF(t *testing.T, text string) *net {
	t.Helper()
	var doc struct {
		Version string `xml:"VERSION,attr"`
		Network struct {
			Name     string `xml:"NAME"`
			Variable []struct {
				Type    string   `xml:"TYPE,attr"`
				Name    string   `xml:"NAME"`
				Outcome []string `xml:"OUTCOME"`
			} `xml:"VARIABLE"`
			Definition []struct {
				For   string   `xml:"FOR"`
				Given []string `xml:"GIVEN"`
				Table string   `xml:"TABLE"`
			} `xml:"DEFINITION"`
		} `xml:"NETWORK"`
	}
	if err := xml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	r, n := &reader{t: t}, newNet()
	n.name = doc.Network.Name
	for _, v := range doc.Network.Variable {
		if v.Type != "nature" || doc.Version != "0.3" {
			t.Fatalf("%s is of type %q in version %q", v.Name, v.Type, doc.Version)
		}
		n.states[v.Name] = v.Outcome
	}
	for _, d := range doc.Network.Definition {
		n.tables[d.For] = factor{append(d.Given, d.For), r.numbers(strings.Fields(d.Table))}
	}
	return n
}

// readNet reads the net language: a table is a list for each state of the first
// parent, each of which is one for each state of the next, down to the node's own.
func readNet(t *testing.T, text string) *net {
	t.Helper()
	r := &reader{t, tokens(text, "%", "")}
	n := newNet()
	r.want("net", "{")
	r.until("}")
	for len(r.tokens) > 0 {
		switch block := r.take(); block {
		case "node":
			r.netNode(n, r.take())
		case "potential":
			r.want("(")
			node := r.take()
			r.want("|")
			f := factor{vars: append(r.until(")"), node)}
			r.want("{", "data", "=")
			f.val = r.nested(n, f.vars)
			r.want(";", "}")
			n.tables[node] = f
		default:
			t.Fatalf("a block begins with %q", block)
		}
	}
	return n
}

func (r *reader) netNode(n *net, name string) {
	r.want("{")
	for r.peek() != "}" {
		key := r.take()
		r.want("=")
		value := r.until(";")
		if key == "states" {
			for _, s := range value[1 : len(value)-1] {
				n.states[name] = append(n.states[name], strings.Trim(s, `"`))
			}
		}
	}
	r.take()
}

// nested reads a bracket with a part for every state of the first of vars.
func (r *reader) nested(n *net, vars []string) []float64 {
	r.want("(")
	var list []float64
	if len(vars) == 1 {
		list = r.numbers(r.until(")"))
		if len(list) != len(n.states[vars[0]]) {
			r.t.Fatalf("a row of %s has %d numbers", vars[0], len(list))
		}
		return list
	}
	for range n.states[vars[0]] {
		list = append(list, r.nested(n, vars[1:])...)
	}
	r.want(")")
	return list
}
