package model

import "gopkg.in/yaml.v3"

// A flag is true or false in a file; false when it is not there.
type flag struct {
	Value bool
	At    Position
}

func (d *decoder) flag(n *yaml.Node, t *flag, r rule) bool {
	if !d.scalar(n, r) {
		return false
	}
	t.At = d.at(n)
	switch {
	case n.Value != "true" && n.Value != "false":
		d.fault(n, "write true or false", "%s cannot be %s", r, quote(n.Value))
	case n.Style != 0:
		d.fault(n, "write "+n.Value+" without quotes", "%s cannot be the text %s", r, quote(n.Value))
	default:
		t.Value = n.Value == "true"
	}
	return true
}
