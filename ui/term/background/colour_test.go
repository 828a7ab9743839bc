package background

import "testing"

func TestOfEnvironment(t *testing.T) {
	tests := []struct {
		colours string
		want    Background
		known   bool
	}{
		{"15;0", Dark, true},
		{"0;15", Light, true},
		{"0;7", Light, true},
		{"7;6", Dark, true},
		{"7;8", Dark, true},
		{"0;9", Light, true},
		{"15;default;0", Dark, true},
		{"0;default;15", Light, true},
		{"15;default", Dark, false},
		{"0;16", Dark, false},
		{"0;-1", Dark, false},
		{"0;", Dark, false},
		{"15", Dark, false},
		{"", Dark, false},
	}
	for _, test := range tests {
		got, known := ofEnvironment(test.colours)
		if got != test.want || known != test.known {
			t.Errorf("ofEnvironment(%q) = %v, %v; want %v, %v", test.colours, got, known, test.want, test.known)
		}
	}
}

func TestOfColour(t *testing.T) {
	tests := []struct {
		colour string
		want   Background
		known  bool
	}{
		{"rgb:0000/0000/0000", Dark, true},
		{"rgb:ffff/ffff/ffff", Light, true},
		{"rgb:FFFF/FFFF/FFFF", Light, true},
		{"rgb:00/2b/36", Dark, true},
		{"rgb:fd/f6/e3", Light, true},
		{"rgb:f/f/f", Light, true},
		{"rgb:111/222/333", Dark, true},
		{"rgb:7f/7f/7f", Dark, true},
		{"rgb:81/81/81", Light, true},
		{"rgb:0000/ffff/0000", Light, true},
		{"rgb:0000/0000/ffff", Dark, true},
		{"rgb:ffff/0000/0000", Dark, true},
		{"rgb:ff/ffff/f", Light, true},
		{"rgba:0000/0000/0000/ffff", Dark, true},
		{"rgba:ffff/ffff/ffff/0000", Light, true},
		{"rgba:ffff/ffff/ffff", Dark, false},
		{"rgb:ffff/ffff/ffff/ffff", Dark, false},
		{"rgb:ffff/ffff", Dark, false},
		{"rgb:fffff/ffff/ffff", Dark, false},
		{"rgb:ffff//ffff", Dark, false},
		{"rgb:ffff/-1/ffff", Dark, false},
		{"rgb:ffff/gggg/ffff", Dark, false},
		{"cmyk:ffff/ffff/ffff", Dark, false},
		{"?", Dark, false},
		{"", Dark, false},
	}
	for _, test := range tests {
		got, known := ofColour(test.colour)
		if got != test.want || known != test.known {
			t.Errorf("ofColour(%q) = %v, %v; want %v, %v", test.colour, got, known, test.want, test.known)
		}
	}
}
