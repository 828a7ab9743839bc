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
	if n.Style != 0 || n.Value != "true" && n.Value != "false" {
		d.fault(n, "write true or false", "%s cannot be %s", r, quote(n.Value))
		return true
	}
	t.Value = n.Value == "true"
	return true
}
