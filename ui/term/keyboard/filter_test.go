package keyboard

import (
	"reflect"
	"testing"
)

const (
	answered   = "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"
	attributes = "\x1b[?62;4;22c"
)

// Each case is what the terminal sends, read by read, and the keys that are left of
// it when Bubble Tea has read it and the filter has passed it on.
func TestFilter(t *testing.T) {
	tests := []struct {
		name  string
		reads []string
		want  []string
	}{
		{"an answer", []string{answered}, nil},
		{"ended by a bell", []string{"\x1b]11;rgb:ff/ff/ff\a"}, nil},
		{"with alpha", []string{"\x1b]11;rgba:ffff/ffff/ffff/ffff\x1b\\"}, nil},
		{"in capitals", []string{"\x1b]11;rgb:FFFF/ABCD/0000\x1b\\"}, nil},
		{"both answers", []string{answered + attributes}, nil},
		{"DA1 alone", []string{attributes}, nil},
		{"two answers", []string{answered + answered}, nil},
		{"keys around it", []string{"jj" + answered + "kk"}, []string{"jj", "kk"}},
		{"keys after it", []string{answered, "1", "\x07", "\x1b\\"}, []string{"1", "ctrl+g", `alt+\`}},
		{"cut after the bracket", []string{"\x1b]", "11;rgb:1e1e/1e1e/1e1e\x1b\\"}, nil},
		{"cut in the colour", []string{"\x1b]11;rgb:1e1e", "/1e1e/1e", "1", "e", "\x1b\\"}, nil},
		{"cut before the end", []string{"\x1b]11;rgb:1e1e/1e1e/1e1e", "\x1b\\"}, nil},
		{"cut after the escape", []string{"\x1b", "]11;rgb:1e1e/1e1e/1e1e\x1b\\"}, []string{"esc"}},
		{"no end", []string{"\x1b]11;rgb:1e1e/1e1e/1e1e", "j", "1"}, []string{"j", "1"}},
		{"alt+]", []string{"\x1b]", "1", "1", ";", "j"}, []string{"1", "1", ";", "j"}},
		{"alt+] and glued keys", []string{"\x1b]", "11"}, []string{"11"}},
		{"alt+] twice", []string{"\x1b]\x1b]", "j"}, []string{"j"}},
		{"alt+] and alt+\\", []string{"\x1b]", "\x1b\\"}, []string{`alt+\`}},
		{"alt+] and ctrl+g", []string{"\x1b]", "\a"}, []string{"ctrl+g"}},
		{"alt+] and enter", []string{"\x1b]\r"}, []string{"enter"}},
		{"] alone", []string{"]", "11;"}, []string{"]", "11;"}},
		{"other alt keys", []string{"\x1b[\x1bj"}, []string{"alt+[", "alt+j"}},
		{"a paste", []string{"\x1b[200~]11;rgb:1e1e\x1b[201~"}, []string{"[]11;rgb:1e1e]"}},
		{"a paste after alt+]", []string{"\x1b]", "\x1b[200~11;rgb:1e1e\x1b[201~"}, []string{"[11;rgb:1e1e]"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var filter Filter
			var got []string
			for _, key := range parse(t, &script{reads: test.reads}) {
				var swallowed bool
				if filter, swallowed = filter.Swallow(key); !swallowed {
					got = append(got, key.String())
				}
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("%q leaves %q, want %q", test.reads, got, test.want)
			}
		})
	}
}

// However long the terminal goes on, a user gets the keyboard back.
func TestFilterIsBounded(t *testing.T) {
	filter, _ := Filter{}.Swallow(alt("]"))
	filter, _ = filter.Swallow(runes("11;rgb:1e1e/1e1e/1e1e"))
	lost := 0
	for swallowed := true; swallowed && lost < 100; lost++ {
		filter, swallowed = filter.Swallow(runes("a"))
	}
	if lost > 7 {
		t.Errorf("the key passed only the %dth time", lost)
	}
	if _, swallowed := filter.Swallow(runes("a")); swallowed {
		t.Error("a key was swallowed after one had passed")
	}
}
