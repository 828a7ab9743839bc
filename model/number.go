package model

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// A number is one number of a file and its place.
type number struct {
	Value float64
	At    Position
	ok    bool // there, and accepted
}

// A likelihood is a word of ICD 203 or a number between 0 and 1.
type likelihood struct {
	Value float64
	Word  string // empty when a number was given
	At    Position
	ok    bool // there, and accepted
}

// parseNumber reads a plain decimal number; what YAML would also take for one,
// such as 0x1f, 1_000 or .inf, is refused.
func parseNumber(n *yaml.Node) (float64, bool) {
	if n.Style != 0 || strings.Trim(n.Value, "0123456789.+-eE") != "" {
		return 0, false
	}
	x, err := strconv.ParseFloat(n.Value, 64)
	return x, err == nil
}

// isQuotedNumber reports a number that was meant as one and written as a text.
func isQuotedNumber(n *yaml.Node) bool {
	bare := yaml.Node{Value: n.Value}
	_, ok := parseNumber(&bare)
	return ok && n.Style != 0
}

func (d *decoder) number(n *yaml.Node, t *number, r rule) bool {
	if !d.scalar(n, r) {
		return false
	}
	t.At = d.at(n)
	x, ok := parseNumber(n)
	switch {
	case isQuotedNumber(n):
		d.fault(n, "write the number without quotes", "%s cannot be the text %s", r, quote(n.Value))
	case !ok:
		d.fault(n, "write a number "+r.in.String(), "%s cannot be %s", r, quote(n.Value))
	case !r.in.holds(x):
		d.fault(n, "it must be "+r.in.String(), "%s cannot be %s", r, clip(n.Value))
	case r.step != 0 && math.Mod(x, r.step) != 0:
		d.fault(n, stepFix(r.step), "%s cannot be %s", r, clip(n.Value))
	default:
		t.Value, t.ok = x, true
	}
	return true
}

func stepFix(step float64) string {
	if step == 1 {
		return "use a whole number"
	}
	return fmt.Sprintf("use a multiple of %g", step)
}

func (d *decoder) likelihood(n *yaml.Node, t *likelihood, r rule) bool {
	if !d.scalar(n, r) {
		return false
	}
	t.At = d.at(n)
	if x, ok := parseNumber(n); ok {
		t.Value = x
		t.ok = d.chance(n, x)
		return true
	}
	if isQuotedNumber(n) {
		d.fault(n, "write the number without quotes", "%s cannot be the text %s", r, quote(n.Value))
		return true
	}
	band, ok := ICD203().Band(n.Value)
	if !ok {
		all := words(ICD203())
		fix := d.report.nearest(n.Value, all, "use a number between 0 and 1, or "+either(all))
		d.fault(n, fix, "%s cannot be %s", r, quote(n.Value))
		return true
	}
	t.Value, t.Word, t.ok = band.Middle(), band.Word, true
	return true
}

func words(s Scale) []string {
	list := make([]string, len(s.Bands))
	for i, b := range s.Bands {
		list[i] = b.Word
	}
	return list
}

// leastChance is the smallest likelihood that can be told from none; the words
// of a scale end far above it.
const leastChance = 1e-6

// chance refuses what is no likelihood, and the two ends that no odds can leave.
func (d *decoder) chance(n *yaml.Node, x float64) bool {
	switch {
	case x > 1:
		d.fault(n, "write it as a share of 1, 0.3 for 30%", "baseline cannot be %s, more than 1", clip(n.Value))
	case x < 0:
		d.fault(n, "write a likelihood between 0 and 1", "baseline cannot be %s, less than 0", clip(n.Value))
	case x < leastChance:
		d.fault(n, "give it a small likelihood, as 0.01, or leave the state out", "baseline cannot be %s: no judgement can reach a state that starts from 0", clip(n.Value))
	case x > 1-leastChance:
		d.fault(n, "take a little off it, as 0.99", "baseline cannot be %s: no judgement can move a state that is certain", clip(n.Value))
	default:
		return true
	}
	return false
}
