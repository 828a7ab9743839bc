package command

import (
	"slices"
	"strings"

	"foresee/model"
)

// owners lists who moves the drivers of a set.
func owners(set *model.Set) []string {
	var list []string
	for _, d := range set.Drivers() {
		if !slices.Contains(list, d.Owner) {
			list = append(list, d.Owner)
		}
	}
	return list
}

// knownOwner refuses a name under which no driver stands.
func (p *program) knownOwner(set *model.Set, owner string) error {
	known := owners(set)
	if slices.Contains(known, owner) {
		return nil
	}
	return misuse(p.words.Questions.Faults.NoOwner, owner, model.DidYouMean(owner, known), strings.Join(known, ", "))
}
