package model

import (
	"reflect"
	"strconv"
	"strings"
)

// A layout is what the tags of one type of the format say.
type layout struct {
	place int // field that takes the mapping's position, or -1
	rules []rule
}

// A rule is what the tags of one field ask of its value.
type rule struct {
	field    int
	name     string // the key, as messages name the value
	part     string // of the value: which part of it the rule is for
	key      string // in a mapping of the author's own keys: the key
	required bool
	form     form
	words    []string
	in       *interval
	step     float64
}

// layout reads the tags of a type, once for every file.
func (d *decoder) layout(t reflect.Type) layout {
	if l, ok := d.layouts[t]; ok {
		return l
	}
	l := layout{place: -1}
	if t.Kind() == reflect.Struct {
		l = readLayout(t)
	}
	d.layouts[t] = l
	return l
}

func readLayout(t reflect.Type) layout {
	l := layout{place: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Type == reflect.TypeFor[Position]() {
			l.place = i
			continue
		}
		if name, ok := f.Tag.Lookup("yaml"); ok {
			l.rules = append(l.rules, readRule(i, name, f.Tag))
		}
	}
	return l
}

func readRule(field int, name string, tag reflect.StructTag) rule {
	r := rule{field: field, name: name}
	for _, word := range strings.Fields(tag.Get("check")) {
		if word == "required" {
			r.required = true
		} else {
			r.form = form(word)
		}
	}
	r.words = strings.Fields(tag.Get("in"))
	if text, ok := tag.Lookup("range"); ok {
		r.in = readInterval(text)
	}
	r.step, _ = strconv.ParseFloat(tag.Get("step"), 64)
	return r
}

// find returns the index of the rule for a key, or -1.
func (l layout) find(key string) int {
	for i, r := range l.rules {
		if r.name == key {
			return i
		}
	}
	return -1
}

func (l layout) keys() []string {
	keys := make([]string, len(l.rules))
	for i, r := range l.rules {
		keys[i] = r.name
	}
	return keys
}

// isPair reports whether the type is one entry of a mapping read as a list.
func (l layout) isPair() bool { return len(l.rules) == 2 && l.rules[0].name == ",key" }

// entry is the rule for the entries of a list; each must hold something.
func (r rule) entry() rule {
	r.part, r.required = "an entry of ", true
	return r
}

// String names the value in messages.
func (r rule) String() string {
	if r.key != "" {
		return r.name + "." + clip(r.key)
	}
	return r.part + r.name
}

// fillIn is what to do about an empty value.
func (r rule) fillIn() string {
	if r.required {
		return "fill it in"
	}
	return "fill it in, or leave the key out"
}

// An interval is a range of numbers; its lower end may be left out of it.
type interval struct {
	from, to float64
	above    bool // from itself is left out
}

// readInterval reads what the tags write as [from,to], or as (from,to].
func readInterval(text string) *interval {
	from, to, _ := strings.Cut(strings.Trim(text, "[(]"), ",")
	i := interval{above: text[0] == '('}
	i.from, _ = strconv.ParseFloat(from, 64)
	i.to, _ = strconv.ParseFloat(to, 64)
	return &i
}

func (i interval) holds(x float64) bool {
	return x >= i.from && x <= i.to && !(i.above && x == i.from)
}

func (i interval) String() string {
	from, to := plainNumber(i.from), plainNumber(i.to)
	if i.above {
		return "above " + from + " and at most " + to
	}
	return "from " + from + " to " + to
}

// plainNumber writes a number without an exponent.
func plainNumber(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
