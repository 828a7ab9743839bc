package model

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
)

// compile hands the schema to a validator that shares nothing with the reader.
func compile(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(SchemaName, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(SchemaName)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instance turns YAML into what a validator of JSON takes, as a language server of
// YAML 1.2 does: only true and false are no texts, and a date is one.
func instance(n *yaml.Node) any {
	switch n.Kind {
	case yaml.DocumentNode:
		return instance(n.Content[0])
	case yaml.MappingNode:
		m := make(map[string]any)
		for i := 0; i+1 < len(n.Content); i += 2 {
			m[n.Content[i].Value] = instance(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, c := range n.Content {
			list[i] = instance(c)
		}
		return list
	}
	switch n.Tag {
	case "!!int", "!!float":
		return json.Number(strings.TrimPrefix(n.Value, "+"))
	case "!!bool":
		return n.Value == "true"
	case "!!null":
		return nil
	}
	return n.Value
}

func validate(t testing.TB, s *jsonschema.Schema, text string) error {
	t.Helper()
	var n yaml.Node
	if err := yaml.Unmarshal([]byte(text), &n); err != nil {
		t.Fatal(err)
	}
	return s.Validate(instance(&n))
}

// What both know is refused by both, and what is allowed is by both.
func TestSchema(t *testing.T) {
	s := compile(t)
	tests := []struct {
		name, old, new string
		refused        bool
	}{
		{"as it is", "method", "method", false},
		{"unknown key", "    owner: events", "    ownr: events", true},
		{"unknown key at the top", "drivers:\n", "driver: []\ndrivers:\n", true},
		{"missing key", "    title: War\n", "", true},
		{"misspelt word", "basis: inferred", "basis: infered", true},
		{"misspelt word of likelihood", "baseline: likely", "baseline: likley", true},
		{"likelihood above one", "baseline: likely", "baseline: 30", true},
		{"certainty", "baseline: likely", "baseline: 1", true},
		{"number as a likelihood", "baseline: likely", "baseline: 0.7", false},
		{"number in quotes", "baseline: likely", "baseline: '0.7'", true},
		{"too many points", "points: {yes: -2}", "points: {yes: -4}", true},
		{"half a point", "points: {yes: -2}", "points: {yes: -2.5}", false},
		{"third of a point", "points: {yes: -2}", "points: {yes: 0.3}", true},
		{"no points", "points: {yes: -2}", "points: {}", true},
		{"id with capitals", "  id: small", "  id: Small", true},
		{"code with capitals", "id: R1", "id: R1a", false},
		{"id that is a number", "  id: small", "  id: 2024", false},
		{"date in words", "date: 2024-06-05", "date: 5 June 2024", true},
		{"date in quotes", "date: 2024-06-05", "date: '2024-06-05'", false},
		{"day that is none", "date: 2024-06-05", "date: 2024-02-30", true},
		{"half a page", "pages: 2", "pages: 2.5", true},
		{"weight of nothing", "if_open: 2", "if_open: 0", true},
		{"long title", "title: A small set", "title: " + repeat("x", 201), true},
		{"longest title", "title: A small set", "title: " + repeat("ü", 200), false},
		{"title that is a number", "title: A small set", "title: 2024", false},
		{"two paragraphs", "A remark in passing.", "\"One.\\nTwo.\"", true},
		{"nothing but blanks", "A remark in passing.", "' '", true},
		{"nothing", "background: [C4]", "background:", true},
		{"empty list that may be", "background: [C4]", "background: [C4]\n  owners: []", false},
		{"empty list of states", "trust: [high, some]}\n    falls", "trust: []}\n    falls", true},
		{"event that is none", "    event:\n      - {trade: yes, trust: high}\n      - {trust: [high, some]}\n", "    event: []\n", true},
		{"one state or a list", "trust: [high, some]}\n    falls", "trust: high}\n    falls", false},
		{"list where a mapping belongs", "at: {page: 2, paragraph: P4}", "at: [2, P4]", true},
		{"event without alternatives", "drivers: {war: ongoing}", "drivers: [war]", true},
	}
	for _, test := range tests {
		text := small
		if test.old != test.new {
			text = edit(t, test.old, test.new)
		}
		_, problems := Load(File{"x.yaml", []byte(text)})
		faults, err := problems.Faults(), validate(t, s, text)
		if (len(faults) > 0) != test.refused || (err != nil) != test.refused {
			t.Errorf("%s: the reader finds %v, the schema %v", test.name, faults, err)
		}
	}
}

// Every key says what it is for, unless its name does.
func TestSchemaDescribes(t *testing.T) {
	for _, says := range []string{
		`"description": "A factor that the user sets."`,
		`"description": "At most 24 cells; the title if left out."`,
		`"description": "Says how one state of one factor moves the odds of an outcome."`,
	} {
		if !bytes.Contains(Schema(), []byte(says)) {
			t.Errorf("the schema does not hold %s", says)
		}
	}
}

// FuzzSchema looks for files that the reader takes and the schema refuses.
func FuzzSchema(f *testing.F) {
	s := compile(f)
	names, err := filepath.Glob("testdata/*.yaml")
	if err != nil || len(names) == 0 {
		f.Fatal(names, err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if set, _ := Load(File{"fuzz.yaml", text}); set == nil {
			return
		}
		if err := validate(t, s, string(text)); err != nil {
			t.Error(err)
		}
	})
}

// Every file of the sets that come with the program is one by the schema.
func TestSchemaOfEmbeddedSets(t *testing.T) {
	names, err := filepath.Glob("../scenarios/*/*.yaml")
	if err != nil || len(names) < 7 {
		t.Fatal(names, err)
	}
	s := compile(t)
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, s, string(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
