package keyboard

import (
	"strings"
	"testing"
)

func TestNamed(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"Down Right", "down right"},
		{"  tab\tshift+tab ", "tab shift+tab"},
		{"F2 ctrl+r pgdn Del BKSP Return escape", "f2 ctrl+r pgdown delete backspace enter esc"},
		{"S / ? 5", "S / ? 5"},
		{"space x", "  x"},
		{"/ 'pact now' enter", "/ p a c t   n o w enter"},
		{"/ '항만'", "/ 항 만"},
		{"'", "'"},
		{"'' down", "down"},
	}
	for _, test := range tests {
		keys, err := Named(test.text)
		if err != nil {
			t.Errorf("Named(%q): %v", test.text, err)
			continue
		}
		var got []string
		for _, k := range keys {
			got = append(got, k.String())
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("Named(%q) = %q, want %q", test.text, strings.Join(got, " "), test.want)
		}
	}
}

func TestNamedRefusesMisspeltKeys(t *testing.T) {
	tests := []struct{ text, want string }{
		{"dwon", `no key "dwon", did you mean "down"?; write text to be typed in quotes, as 'text'`},
		{"down pact", `no key "pact"`},
		{"runes", `no key "runes"`},
		{"'pact", `no key "'pact"`},
	}
	for _, test := range tests {
		_, err := Named(test.text)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("Named(%q): %v, want %s", test.text, err, test.want)
		}
	}
}
