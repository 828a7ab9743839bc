package command

import (
	"math/big"
	"testing"
)

func TestDigits(t *testing.T) {
	for _, c := range []struct{ text, digits, size string }{
		{"0", "0", "0"},
		{"999", "999", "999"},
		{"1000", "1,000", "1,000"},
		{"408146688", "408,146,688", "408,146,688"},
		{"999999999999999999", "999,999,999,999,999,999", "999,999,999,999,999,999"},
		{"2123400000000000000000", "2,123,400,000,000,000,000,000", "2.12·10^21"},
	} {
		n, ok := new(big.Int).SetString(c.text, 10)
		if !ok {
			t.Fatal(c.text)
		}
		if digits(n) != c.digits || size(n) != c.size {
			t.Errorf("%s: %s and %s, want %s and %s", c.text, digits(n), size(n), c.digits, c.size)
		}
	}
}

// No share is called all or nothing that is not.
func TestShareOf(t *testing.T) {
	for share, want := range map[float64]string{0: "0", 0.0004: "<0.1", 0.001: "0.1", 0.3658: "36.6", 0.99: "99.0", 0.9995: ">99.9", 1: "100"} {
		if got := shareOf(share); got != want {
			t.Errorf("%g is %s%%, want %s%%", share, got, want)
		}
	}
}
