package command

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/handout"
)

func (p *program) show() *cobra.Command {
	var json bool
	var words string
	cmd := p.command(p.words.Command.Show, cobra.MaximumNArgs(2), func(_ *cobra.Command, args []string) error {
		s, err := p.openToShow(args[:min(len(args), 1)], words)
		if err != nil {
			return err
		}
		if len(args) > 1 {
			return p.showOne(s, args[1], json)
		}
		return p.showAll(s, json)
	})
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.Flags().StringVar(&words, "words", model.Scales()[0].ID, p.words.Command.Flags.Words)
	completeScales(cmd)
	cmd.ValidArgsFunction = completeSetAndID
	return cmd
}

// openToShow opens a set of whatever method, with its likelihoods at the baseline if it
// gives any.
func (p *program) openToShow(args []string, words string) (*scene, error) {
	s, err := p.openSet(args)
	if err != nil {
		return nil, err
	}
	if s.set.Method == model.Forecast {
		return s, p.readUnder(s, assumeFlags{words: words})
	}
	s.scale, err = p.scale(words)
	return s, err
}

func (p *program) showAll(s *scene, json bool) error {
	if json {
		return handout.Contents(p.Out, s.given(), s.reading)
	}
	page := p.page()
	page.contents(s)
	return p.print(page)
}

func (p *program) showOne(s *scene, id string, json bool) (err error) {
	page, found := p.page(), false
	if json {
		found, err = handout.Element(p.Out, s.given(), s.reading, id)
	} else if found = page.element(s, id); found {
		err = p.print(page)
	}
	if !found {
		return misuse(p.words.Command.Faults.NoElement, id, model.DidYouMean(id, elements(s.set)), s.name)
	}
	return err
}

// contents writes what stands in a set, a line each.
func (p *page) contents(s *scene) {
	p.titled(s.set)
	p.madeBy(s.set.Brief)
	if s.set.Method == model.Balance {
		p.descriptors(s.set)
		return
	}
	p.heading(p.words.Headings.Drivers)
	var rows [][]string
	for _, f := range s.set.Drivers() {
		rows = append(rows, []string{f.ID, f.Title, f.States[f.Baseline].Title, f.Owner})
	}
	p.table(2, rows)
	p.outcomes(s)
	p.scenarios(s)
	p.policies(s)
}

// titled writes what a set is called, as of when, and what it is about.
func (p *page) titled(set *model.Set) {
	p.named(set)
	if set.About != "" {
		p.wrapped(0, set.About)
	}
}

// madeBy writes whose brief a set is drawn from.
func (p *page) madeBy(b model.Brief) {
	if b.Title != "" {
		p.wrapped(0, fmt.Sprintf(p.words.MadeBy, b.Title, b.Author, b.Publisher, p.day(b.Date)))
	}
	if b.Disclaimer != "" {
		p.wrapped(0, b.Disclaimer)
	}
}

// element writes everything about the one with that id; it reports whether there is one.
func (p *page) element(s *scene, id string) bool {
	if f, ok := s.set.Factor(id); ok {
		p.factor(s, f)
		return true
	}
	if c, ok := s.set.Claim(id); ok {
		p.claim(s.set, c)
		return true
	}
	if r, ok := s.set.Policy(id); ok {
		p.policy(s, r)
		return true
	}
	if c, ok := s.set.Scenario(id); ok {
		p.scenario(s, c)
		return true
	}
	i := slices.IndexFunc(s.set.Errata, func(e *model.Erratum) bool { return e.ID == id })
	if i >= 0 {
		p.erratum(s.set.Errata[i])
	}
	return i >= 0
}

func elements(set *model.Set) []string {
	var ids []string
	for _, f := range set.Factors {
		ids = append(ids, f.ID)
	}
	for _, c := range set.Claims {
		ids = append(ids, c.ID)
	}
	for _, p := range set.Policies {
		ids = append(ids, p.ID)
	}
	for _, s := range set.Scenarios {
		ids = append(ids, s.ID)
	}
	for _, e := range set.Errata {
		ids = append(ids, e.ID)
	}
	return ids
}
