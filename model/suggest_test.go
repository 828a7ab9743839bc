package model

import (
	"strings"
	"testing"
)

func TestDidYouMean(t *testing.T) {
	known := []string{"ukraine-war", "visit-timing", "rok-arms", "yes", "no"}
	tests := []struct{ id, want string }{
		{"ukriane-war", `, did you mean "ukraine-war"?`},
		{"ukraine", ""},
		{"visit_timing", `, did you mean "visit-timing"?`},
		{"yse", `, did you mean "yes"?`},
		{"weather", ""},
		{"x", ""},
		{"", ""},
		{strings.Repeat("ukraine-war", 10_000), ""},
	}
	for _, test := range tests {
		if got := DidYouMean(test.id, known); got != test.want {
			t.Errorf("%.20q: got %s, want %s", test.id, got, test.want)
		}
	}
}

func TestEditDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"abc", "abc", 0}, {"abc", "abd", 1}, {"abc", "ab", 1}, {"ab", "abc", 1},
		{"abc", "acb", 1}, {"abcd", "badc", 2}, {"abc", "", 3}, {"abc", "xyz", 3}, {"kitten", "sitting", 3},
	}
	for _, test := range tests {
		if got := editDistance(test.a, test.b, 10); got != test.want {
			t.Errorf("from %q to %q: got %d, want %d", test.a, test.b, got, test.want)
		}
		if got := editDistance(test.a, test.b, 1); min(got, 2) != min(test.want, 2) {
			t.Errorf("from %q to %q within 1: got %d", test.a, test.b, got)
		}
	}
}
