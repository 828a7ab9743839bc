// Package subject writes pages about the things of a set: a driver, an outcome
// with what moved it, a scenario, a recommendation, a claim of the brief. Each
// page names its sources, and each source is a link to the place in the brief.
package subject

import (
	"slices"
	"strings"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Writer writes one page.
type Writer struct {
	*page.Builder
	w     *world.World
	words catalogue.Why
}

// New returns a writer of a page of that many cells.
func New(w *world.World, width int) *Writer {
	return &Writer{page.NewBuilder(w.Wrap, width), w, w.Words.Why}
}

// Write writes the page about what the target names. Of an outcome it explains no
// shift; that takes Outcome and Explained.
func (s *Writer) Write(t world.Target) {
	set := s.w.Set
	switch t.Ref.Kind {
	case model.RefDriver:
		if f, ok := set.Factor(t.Ref.ID); ok {
			s.Driver(f)
		}
	case model.RefOutcome:
		if f, ok := set.Factor(t.Ref.ID); ok {
			s.Outcome(f, t.State)
			s.Static(f)
		}
	case model.RefDescriptor:
		if f, ok := set.Factor(t.Ref.ID); ok {
			s.Descriptor(f, t.State)
		}
	case world.RefConsistent:
		if c, ok := s.w.Scenario(t.Ref); ok {
			s.Consistent(c)
		}
	case model.RefScenario:
		if c, ok := set.Scenario(t.Ref.ID); ok {
			s.Scenario(c)
		}
	case model.RefPolicy:
		if p, ok := set.Policy(t.Ref.ID); ok {
			s.Policy(p)
		}
	case world.RefClaim:
		if c, ok := set.Claim(t.Ref.ID); ok {
			s.Claim(c)
		}
	case model.RefErratum:
		for _, e := range set.Errata {
			if e.ID == t.Ref.ID {
				s.Erratum(e)
			}
		}
	default:
		s.Brief()
	}
}

// title writes what the page is about, and of what kind it is.
func (s *Writer) title(text, kind string) {
	for _, part := range s.w.Wrap.Wrap(text, s.Width()) {
		s.Row(func(r *draw.Row) { r.Put(theme.Strong, part) })
	}
	s.Text(theme.Faint, 0, kind)
}

// Sources writes claims under a heading, each a link to the brief.
func (s *Writer) Sources(ids ...[]string) {
	all := world.Distinct(ids...)
	if len(all) == 0 {
		return
	}
	s.Heading(s.words.Sources)
	s.claims(0, all)
}

// claims writes claims as links.
func (s *Writer) claims(indent int, ids []string) {
	for _, id := range ids {
		c, ok := s.w.Set.Claim(id)
		if !ok {
			continue
		}
		lead := id + " " + s.w.Place(c) + "  "
		text := c.Says
		if s.w.Slip(id) {
			text = s.w.Words.Brief.SlipMark + " " + text
		}
		s.Link(ToClaim(id), func() { s.Hang(indent, theme.Accent, lead, theme.Text, text) })
	}
}

// evidence lists the claims of a factor and of its states.
func evidence(f *model.Factor) []string {
	all := world.Distinct(f.Evidence)
	for _, state := range f.States {
		all = world.Distinct(all, state.Evidence)
	}
	return all
}

func join(parts ...string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, " "+theme.Between+" ")
}

// ToClaim returns the place of a claim in the brief.
func ToClaim(id string) world.Target {
	return world.Target{Screen: world.Brief, Ref: model.Ref{Kind: world.RefClaim, ID: id}}
}

// ToState returns the page that explains a state of a factor; of a descriptor the place
// where it is pinned.
func ToState(f *model.Factor, state int) world.Target {
	if f.Kind == model.Descriptor {
		return world.Target{Screen: world.Explore, Ref: model.Ref{Kind: model.RefDescriptor, ID: f.ID}, State: state}
	}
	kind := model.RefOutcome
	if f.Kind == model.Driver {
		kind = model.RefDriver
	}
	return world.Target{Screen: world.Why, Ref: model.Ref{Kind: kind, ID: f.ID}, State: state}
}
