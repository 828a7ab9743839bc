package handout

import "testing"

func TestGuard(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"plain", "plain"},
		{"=1+1", "'=1+1"},
		{"+1", "'+1"},
		{"-1", "'-1"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"＝1", "'＝1"},
		{"a=b", "a=b"},
		{"a;=b", "a;'=b"},
		{"a; =b", "a; =b"},
		{";-1", ";'-1"},
		{"", ""},
	} {
		if got := guard(test.text); got != test.want {
			t.Errorf("%q is guarded as %q, want %q", test.text, got, test.want)
		}
	}
}
