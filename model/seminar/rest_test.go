package seminar

import "testing"

func TestRest(t *testing.T) {
	tests := []struct {
		texts []string
		rest  float64
		ok    bool
	}{
		{[]string{"20", "", ""}, 0.8, true},
		{[]string{"20%", "50", "30"}, 0, true},
		{[]string{"0.2", "0.3"}, 0.5, true},
		{[]string{"70", "50"}, -0.2, true},
		{[]string{"33,3", " 33,3 "}, 0.334, true},
		{[]string{"", ""}, 1, false},
		{[]string{"20", "likely"}, 0, false},
	}
	for _, test := range tests {
		rest, ok := Rest(test.texts)
		if ok != test.ok || !near(rest, test.rest) {
			t.Errorf("Rest(%q) = %v, %v, want %v, %v", test.texts, rest, ok, test.rest, test.ok)
		}
	}
}
