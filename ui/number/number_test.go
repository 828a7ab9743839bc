package number

import (
	"math"
	"math/big"
	"testing"

	"foresee/model/forecast"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Percent(0.245), "25%"},
		{Points(forecast.Chance{P: 0.2, Base: 0.24}), "−4"},
		{Points(forecast.Chance{P: 0.24, Base: 0.2}), "+4"},
		{Points(forecast.Chance{P: 0.2, Base: 0.2}), "="},
		{Signed(-3), "−3"}, {Signed(0), "0"}, {Signed(3), "+3"},
		{Tenth(-0.04), "0.0"}, {Tenth(-1.25), "−1.3"}, {Tenth(12), "12.0"},
		{Tenths(0.04), "="}, {Tenths(-0.05), "−0.1"}, {Tenths(2), "+2.0"},
		{Bits(0.004, "sure", "never"), "0.00"}, {Bits(-0.004, "sure", "never"), "0.00"},
		{Bits(-1.5, "sure", "never"), "−1.50"}, {Bits(0.25, "sure", "never"), "+0.25"},
		{Bits(math.Inf(1), "sure", "never"), "sure"}, {Bits(math.Inf(-1), "sure", "never"), "never"},
		{Times(0), "×1"}, {Times(0.5), "×1.41"}, {Times(-1), "÷2.0"}, {Times(4), "×16"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestAmount(t *testing.T) {
	for text, want := range map[string][2]string{ // in full, and with at most nine digits
		"0":                      {"0", "0"},
		"999":                    {"999", "999"},
		"1000":                   {"1,000", "1,000"},
		"408146688":              {"408,146,688", "408,146,688"},
		"19327352832":            {"19,327,352,832", "1.9×10^10"},
		"999999999999999":        {"999,999,999,999,999", "1.0×10^15"},
		"2123400000000000000000": {"2,123,400,000,000,000,000,000", "2.1×10^21"},
	} {
		n, ok := new(big.Int).SetString(text, 10)
		if !ok {
			t.Fatal(text)
		}
		if full, short := Digits(n), Amount(n, 9); full != want[0] || short != want[1] {
			t.Errorf("%s: %s and %s, want %s and %s", text, full, short, want[0], want[1])
		}
	}
}

// No share is called all or nothing that is not.
func TestShare(t *testing.T) {
	for share, want := range map[float64]string{0: "0", 0.0004: "<0.1", 0.001: "0.1", 0.3658: "36.6", 0.99: "99.0", 0.9995: ">99.9", 1: "100"} {
		if got := Share(share); got != want {
			t.Errorf("%g is %s%%, want %s%%", share, got, want)
		}
	}
}
