package command

import (
	"bytes"
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// output runs a command line that must succeed and returns what it prints.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, talk bytes.Buffer
	if code := Run(context.Background(), args, Streams{In: strings.NewReader(""), Out: &out, Err: &talk, Getenv: func(string) string { return "" }}); code != Done {
		t.Fatalf("%s: code %d, %s", strings.Join(args, " "), code, talk.String())
	}
	return out.String()
}

// TestSchemaOfDocuments validates what the commands print by the schemas they publish.
func TestSchemaOfDocuments(t *testing.T) {
	const ferry, brief = "testdata/sets/ferry.yaml", "russia-dprk-2024"
	for of, lines := range map[string][]string{
		"forecast":    {brief, brief + " --replay 2024-06-20", brief + " --set ukraine-war=? --suppose mutual-assistance-treaty", ferry + " --without sailing:weather=storm"},
		"why":         {brief + " --of obligation --replay H04", brief + " --of obligation --set ukraine-war=escalating", ferry + " --of cut-off --set sailing=no"},
		"sensitivity": {ferry + " --of sailing", brief + " --of label=strategic --set visit-timing=july"},
		"paths":       {ferry + " --to sailing --at-most 0.4", ferry + " --to cut-off --at-least 99% --owner seoul"},
		"compare":     {ferry + " --a baseline --b cut-off", brief + " --set us-election=?"},
		"signposts":   {ferry, brief},
		"advise":      {ferry, brief + " --levers 2"},
		"happened":    {brief + " --reveal --until 2024-06-20", brief + " --reveal --replay H09 --words kent"},
		"balance":     {"somewhereland", ferry, brief + " --replay H02"},
		"list":        {""},
		"show":        {brief, brief + " ukraine-war", brief + " obligation", brief + " C131", brief + " R4", brief + " gradual-evolution", brief + " F1", "somewhereland"},
		"check":       {ferry, "somewhereland " + brief},
		"session":     {"testdata/sessions/ferry.json"},
	} {
		s := compiled(t, output(t, "schema", "--of", of))
		for _, line := range lines {
			args := append([]string{of}, strings.Fields(line)...)
			doc := output(t, append(args, "--json")...)
			if err := s.Validate(unmarshalled(t, doc)); err != nil {
				t.Errorf("%s: %v", strings.Join(args, " "), err)
			}
			for _, broken := range []string{
				strings.Replace(doc, "{", `{"no_such_key": 1,`, 1),
				regexp.MustCompile(`"(set|id|name)": "[^"]*"`).ReplaceAllString(doc, `"$1": 1`),
			} {
				if s.Validate(unmarshalled(t, broken)) == nil {
					t.Errorf("%s: its schema takes another document", strings.Join(args, " "))
				}
			}
		}
	}
}

func compiled(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	if err := c.AddResource("x.json", unmarshalled(t, text)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("x.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func unmarshalled(t *testing.T, text string) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}
