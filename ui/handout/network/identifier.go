package network

import "strings"

// identifier returns the name of an id in files that take only letters, digits and
// underscores, and no word of their own. Ids hold no capitals, so no two become one:
// hyphens become underscores, and a capital N stands before what would begin with a
// digit or be a word of a format. Three of these words some programs look for even
// within a name; there they get a capital.
func identifier(id string) string {
	name := strings.NewReplacer("-", "_", "variable", "Variable", "probability", "Probability", "node", "Node").Replace(id)
	if '0' <= name[0] && name[0] <= '9' || reserved(name) {
		return "N" + name
	}
	return name
}

func reserved(name string) bool {
	switch name {
	case "network", "property", "type", "discrete", "default", "table", "net", "potential", "data", "states":
		return true
	}
	return false
}
