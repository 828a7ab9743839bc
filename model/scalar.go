package model

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// A text is one string of a file and its place; Value is empty when it is not
// there or was refused.
type text struct {
	Value string
	At    Position
}

// oneOrMore is a text or a list of them.
type oneOrMore []text

// The longest texts accepted, in characters.
const (
	maxID    = 64
	maxTitle = 200
	maxText  = 4000
)

// A form is a kind of text; the zero form is free text.
type form string

const (
	formID    form = "id"   // of factors, states, scenarios and the set
	formCode  form = "code" // of claims, policies and errata: an id that may have capitals
	formDate  form = "date"
	formTitle form = "title"

	formState  form = "state"  // an id, or ? for any
	formPeriod form = "period" // a date, or its year and month, or its year
	formURL    form = "url"
)

// scalar refuses all that is not one value.
func (d *decoder) scalar(n *yaml.Node, r rule) bool {
	switch {
	case n.Kind != yaml.ScalarNode:
		d.fault(n, "write one value", "%s is %s, not a single value", r, kindName(n.Kind))
	case n.Tag == "!!null":
		d.fault(n, r.fillIn(), "%s is empty", r)
	default:
		return true
	}
	return false
}

func (d *decoder) text(n *yaml.Node, t *text, r rule) bool {
	if !d.scalar(n, r) {
		return false
	}
	t.At = d.at(n)
	if what, fix := d.refuse(n.Value, r); what != "" {
		d.fault(n, fix, "%s", what)
		return true
	}
	t.Value = n.Value
	return true
}

// refuse says what is wrong with a text under its rule, or nothing.
func (d *decoder) refuse(s string, r rule) (what, fix string) {
	if strings.TrimSpace(s) == "" {
		return r.String() + " is empty", r.fillIn()
	}
	if c, ok := firstUnclean(s); ok {
		return fmt.Sprintf("%s holds %s", r, describeUnclean(c)), fixUnclean(c)
	}
	if len(r.words) > 0 {
		return d.refuseWord(s, r)
	}
	switch r.form {
	case formID, formCode:
		return refuseID(s, r)
	case formDate:
		return refuseDate(s, r)
	case formState:
		return refuseState(s, r)
	case formPeriod:
		return refusePeriod(s, r)
	case formURL:
		return refuseURL(s, r)
	case formTitle:
		return refuseLength(s, r, maxTitle)
	}
	return refuseLength(s, r, maxText)
}

func (d *decoder) refuseWord(s string, r rule) (what, fix string) {
	for _, w := range r.words {
		if s == w {
			return "", ""
		}
	}
	return fmt.Sprintf("%s cannot be %s", r, quote(s)), d.report.nearest(s, r.words, "use "+either(r.words))
}

func refuseID(s string, r rule) (what, fix string) {
	if len(s) <= maxID && isID(s, r.form == formCode) {
		return "", ""
	}
	fix = "use small letters, digits and hyphens"
	if r.form == formCode {
		fix = "use letters, digits and hyphens"
	}
	return fmt.Sprintf("%s cannot be %s", r, quote(s)), fmt.Sprintf("%s, %d at most", fix, maxID)
}

func isID(s string, capitals bool) bool {
	for i, c := range []byte(s) {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-' && i > 0, 'A' <= c && c <= 'Z' && capitals:
		default:
			return false
		}
	}
	return s != ""
}

func refuseDate(s string, r rule) (what, fix string) {
	if _, err := time.Parse(time.DateOnly, s); err == nil {
		return "", ""
	}
	return fmt.Sprintf("%s cannot be %s", r, quote(s)), "write year-month-day, as in 2024-06-05"
}

func refuseLength(s string, r rule, most int) (what, fix string) {
	n := utf8.RuneCountInString(s)
	if n <= most {
		return "", ""
	}
	return fmt.Sprintf("%s has %d characters", r, n), fmt.Sprintf("shorten it to %d", most)
}

func (d *decoder) oneOrMore(n *yaml.Node, t *oneOrMore, r rule) bool {
	if n.Kind != yaml.SequenceNode {
		*t = make(oneOrMore, 1)
		return d.text(n, &(*t)[0], r)
	}
	if len(n.Content) == 0 {
		d.fault(n, r.fillIn(), "%s is empty", r)
		return false
	}
	*t = make(oneOrMore, len(n.Content))
	for i, c := range n.Content {
		if d.plain(c) {
			d.text(c, &(*t)[i], r)
		}
	}
	return true
}
