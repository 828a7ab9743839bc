package model

import (
	"math"
	"testing"
)

func TestWord(t *testing.T) {
	tests := []struct {
		scale Scale
		p     float64
		want  string
	}{
		{ICD203(), 0, "almost no chance"},
		{ICD203(), 0.005, "almost no chance"},
		{ICD203(), 0.05, "almost no chance"},   // a shared bound: further from even
		{ICD203(), 0.0549, "almost no chance"}, // shown as 5%
		{ICD203(), 0.0551, "very unlikely"},
		{ICD203(), 0.4501, "unlikely"}, // shown as 45%
		{ICD203(), 0.2, "very unlikely"},
		{ICD203(), 0.45, "unlikely"},
		{ICD203(), 0.5, "roughly even chance"},
		{ICD203(), 0.55, "likely"},
		{ICD203(), 0.1 + 0.7, "very likely"}, // a bound but for rounding
		{ICD203(), 0.95, "almost certain"},
		{ICD203(), 1, "almost certain"},
		{PHIA(), 0.07, "remote chance"}, // a gap: the nearer word
		{PHIA(), 0.09, "highly unlikely"},
		{PHIA(), 0.52, "realistic possibility"},
		{Kent(), 0, "almost certainly not"},
		{Kent(), 0.61, "chances about even"},
		{Kent(), 0.62, "probable"},
	}
	for _, test := range tests {
		if got := test.scale.Word(test.p); got != test.want {
			t.Errorf("%s: %v is %q, want %q", test.scale.ID, test.p, got, test.want)
		}
	}
}

// The middle of every word's band must carry that word.
func TestBandsAgreeWithWords(t *testing.T) {
	for _, scale := range Scales() {
		for _, b := range scale.Bands {
			found, ok := scale.Band(b.Word)
			if !ok || found != b || scale.Word(b.Middle()) != b.Word {
				t.Errorf("%s: the middle of %q is called %q", scale.ID, b.Word, scale.Word(b.Middle()))
			}
		}
	}
	if _, ok := ICD203().Band("probable"); ok {
		t.Error("ICD 203 has no word probable")
	}
	if b, _ := ICD203().Band("likely"); math.Abs(b.Middle()-0.675) > 1e-12 {
		t.Errorf("likely alone is %v, want 0.675", b.Middle())
	}
}
