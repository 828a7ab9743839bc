package model

import (
	"fmt"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"
)

// A decoder reads the YAML of one file into the types of the format, keeps the
// place of every value and reports whatever does not fit.
type decoder struct {
	file    string
	report  *report
	layouts map[reflect.Type]layout
}

func newDecoder(file string, r *report) *decoder {
	return &decoder{file, r, make(map[reflect.Type]layout)}
}

func (d *decoder) at(n *yaml.Node) Position { return Position{d.file, n.Line, n.Column} }

func (d *decoder) fault(n *yaml.Node, fix, what string, args ...any) {
	d.report.fault(d.at(n), fix, what, args...)
}

// value reads a node into v as the rule of its field asks. It returns false when
// the node is of the wrong kind; faults further in are only reported.
func (d *decoder) value(n *yaml.Node, v reflect.Value, r rule) bool {
	if !d.plain(n) {
		return false
	}
	switch target := v.Addr().Interface().(type) {
	case *text:
		return d.text(n, target, r)
	case *number:
		return d.number(n, target, r)
	case *likelihood:
		return d.likelihood(n, target, r)
	case *flag:
		return d.flag(n, target, r)
	case *oneOrMore:
		return d.oneOrMore(n, target, r)
	}
	if v.Kind() == reflect.Struct {
		return d.mapping(n, v, r)
	}
	if d.layout(v.Type().Elem()).isPair() {
		return d.pairs(n, v, r)
	}
	return d.list(n, v, r)
}

// plain refuses what YAML can do beyond plain values. None of it is needed in a
// set, and it lets a file mean something other than what a reader sees.
func (d *decoder) plain(n *yaml.Node) bool {
	switch {
	case n.Kind == yaml.AliasNode:
		d.fault(n, "write the value out, or put a text that begins with * in quotes", "*%s refers to another value, which a set does not use", clip(n.Value))
	case n.Anchor != "":
		d.fault(n, "leave it out, or put a text that begins with & in quotes", "&%s names a value for reuse, which a set does not use", clip(n.Anchor))
	case n.Style&yaml.TaggedStyle != 0:
		d.fault(n, "leave it out, or put a text that begins with ! in quotes", "the tag %s says a type, which a set does not use", clip(n.Tag))
	default:
		return true
	}
	return false
}

// shaped reports whether a node is of the kind wanted, and not empty where that is required.
func (d *decoder) shaped(n *yaml.Node, kind yaml.Kind, r rule) bool {
	if n.Kind == yaml.ScalarNode && n.Value == "" || r.required && n.Kind == kind && len(n.Content) == 0 {
		d.fault(n, r.fillIn(), "%s is empty", r)
		return false
	}
	if n.Kind != kind {
		d.fault(n, wantedFix(kind), "%s is %s, not %s", r, describe(n), kindName(kind))
		return false
	}
	return true
}

func wantedFix(kind yaml.Kind) string {
	if kind == yaml.SequenceNode {
		return "begin each entry with \"- \" on a line of its own, or put them in [ ]"
	}
	return "write its entries as `key: value`, indented under it or in { }"
}

func kindName(kind yaml.Kind) string {
	switch kind {
	case yaml.SequenceNode:
		return "a list"
	case yaml.MappingNode:
		return "a mapping"
	}
	return "a single value"
}

// describe says what a node is, for messages.
func describe(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode {
		return "the single value " + quote(n.Value)
	}
	return kindName(n.Kind)
}

// document reads the top node of a file. It returns false when some of what the
// file holds could not even be taken for a list of this or that.
func (d *decoder) document(n *yaml.Node, doc *document) bool {
	return d.plain(n) && d.shaped(n, yaml.MappingNode, rule{name: "the file"}) && d.fields(n, reflect.ValueOf(doc).Elem())
}

// mapping reads a mapping into a struct.
func (d *decoder) mapping(n *yaml.Node, v reflect.Value, r rule) bool {
	if !d.shaped(n, yaml.MappingNode, r) {
		return false
	}
	d.fields(n, v)
	return true
}

// fields reads the keys of a mapping into the fields of a struct, and reports
// whether all of them could be.
func (d *decoder) fields(n *yaml.Node, v reflect.Value) bool {
	l := d.layout(v.Type())
	if l.place >= 0 {
		v.Field(l.place).Set(reflect.ValueOf(d.at(n)))
	}
	whole := true
	given := make([]*yaml.Node, len(l.rules))
	for i := 0; i+1 < len(n.Content); i += 2 {
		whole = d.field(n.Content[i], n.Content[i+1], v, l, given) && whole
	}
	for i, r := range l.rules {
		if r.required && given[i] == nil {
			d.fault(n, fmt.Sprintf("add `%s:`", r.name), "%s is missing", r.name)
		}
	}
	return whole
}

// field reads one key of a mapping and its value.
func (d *decoder) field(key, value *yaml.Node, v reflect.Value, l layout, given []*yaml.Node) bool {
	if !d.key(key) {
		return false
	}
	i := l.find(key.Value)
	if i < 0 {
		d.unknownKey(key, l)
		return false
	}
	if first := given[i]; first != nil {
		d.fault(key, "keep one", "%s is given twice, first on line %d", key.Value, first.Line)
		return false
	}
	given[i] = key
	return d.value(value, v.Field(l.rules[i].field), l.rules[i])
}

// key refuses keys that are no plain words.
func (d *decoder) key(n *yaml.Node) bool {
	if !d.plain(n) {
		return false
	}
	if n.Kind != yaml.ScalarNode {
		d.fault(n, "a key is one word followed by a colon", "%s stands where a key should", kindName(n.Kind))
		return false
	}
	if n.Tag == "!!merge" {
		d.fault(n, "write the keys out", "<< merges another mapping, which a set does not use")
		return false
	}
	return true
}

func (d *decoder) unknownKey(n *yaml.Node, l layout) {
	keys := l.keys()
	d.fault(n, d.report.nearest(n.Value, keys, "the keys here are "+strings.Join(keys, ", ")), "unknown key %s", quote(n.Value))
}

// list reads the entries of a list into a slice; those it cannot read are left out.
func (d *decoder) list(n *yaml.Node, v reflect.Value, r rule) bool {
	if !d.shaped(n, yaml.SequenceNode, r) {
		return false
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	read := 0
	for _, c := range n.Content {
		e := v.Index(read)
		if d.value(c, e, r.entry()) {
			read++
		} else {
			e.SetZero()
		}
	}
	v.SetLen(read)
	return true
}

// pairs reads a mapping whose keys the author chooses into a slice, in file order.
func (d *decoder) pairs(n *yaml.Node, v reflect.Value, r rule) bool {
	if !d.shaped(n, yaml.MappingNode, r) {
		return false
	}
	l := d.layout(v.Type().Elem())
	key, value := l.rules[0], l.rules[1]
	key.name, key.part, value.name = r.name, "a key of ", r.name
	first := make(map[string]int, len(n.Content)/2)
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content)/2, len(n.Content)/2))
	read := 0
	for i := 0; i+1 < len(n.Content); i += 2 {
		k := n.Content[i]
		if !d.newKey(k, first) {
			continue
		}
		pair := v.Index(read)
		read++
		value.key = k.Value
		d.value(k, pair.Field(key.field), key)
		d.value(n.Content[i+1], pair.Field(value.field), value)
	}
	v.SetLen(read)
	return true
}

// newKey refuses keys that are no plain words or were given before; first holds
// the lines of those.
func (d *decoder) newKey(k *yaml.Node, first map[string]int) bool {
	if !d.key(k) {
		return false
	}
	if line, ok := first[k.Value]; ok {
		d.fault(k, "keep one", "%s is given twice, first on line %d", quote(k.Value), line)
		return false
	}
	first[k.Value] = k.Line
	return true
}
