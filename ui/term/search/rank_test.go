package search

import (
	"strings"
	"testing"
)

func TestRank(t *testing.T) {
	all := []entry{
		{name: "warnings to both", body: "how seoul speaks"},
		{name: "the war war", body: "it goes on"},
		{name: "post-war order", body: ""},
		{name: "hardware", body: "forward planning"},
		{name: "trade", body: "the war cut it"},
		{name: "when all rests", body: ""},
		{name: "확대 협정", body: "새 조약"},
	}
	tests := []struct{ query, want string }{
		{"war", "the war war, post-war order, warnings to both, hardware, trade, when all rests"},
		{"WAR", "the war war, post-war order, warnings to both, hardware, trade, when all rests"},
		{"war order", "post-war order"},
		{"seoul", "warnings to both"},
		{"협정", "확대 협정"},
		{"확", "확대 협정"},
		{"조약", "확대 협정"},
		{"zzz", ""},
	}
	for _, test := range tests {
		var names []string
		for _, e := range rank(all, test.query) {
			names = append(names, e.name)
		}
		if got := strings.Join(names, ", "); got != test.want {
			t.Errorf("%q finds %q, want %q", test.query, got, test.want)
		}
	}
	if got := rank(all, "  "); len(got) != len(all) {
		t.Errorf("nothing finds %d of %d", len(got), len(all))
	}
}
