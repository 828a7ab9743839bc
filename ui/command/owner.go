package command

import (
	"slices"
	"strings"

	"foresee/model"
)

// knownOwner refuses a name under which no driver stands.
func (p *program) knownOwner(set *model.Set, owner string) error {
	known := set.Movers()
	if slices.Contains(known, owner) {
		return nil
	}
	return misuse(p.words.Questions.Faults.NoOwner, owner, model.DidYouMean(owner, known), strings.Join(known, ", "))
}

// owner returns the name of an owner as a heading: the set's own, or the usual one.
func (p *page) owner(set *model.Set, id string) string {
	if title := set.OwnerTitle(id); title != "" {
		return strings.ToUpper(title)
	}
	return p.all.Model.Owner(id)
}
