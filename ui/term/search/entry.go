package search

import (
	"strings"

	"foresee/model"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// An entry is something that can be found: where it leads, or the key it presses.
type entry struct {
	kind   string
	title  string
	text   string
	target world.Target
	press  string

	name, body string // title and id, and text, in lower case
}

// named returns the entry with the words by which it is found.
func (e entry) named(id string) entry {
	e.name = strings.ToLower(e.title + " " + id)
	e.body = strings.ToLower(e.text)
	return e
}

// entries lists all that can be found in the set, and the actions. While forecasts are
// hidden from a room only what leads to the brief is: the other texts may tell numbers.
func entries(w *world.World) []entry {
	var list []entry
	add := func(id string, e entry) {
		if !w.Blind() || e.press != "" || e.target.Screen == world.Brief {
			list = append(list, e.named(id))
		}
	}
	m := w.Words.Model
	for _, c := range w.Set.Scenarios {
		add(c.ID, entry{kind: m.Scenario, title: c.Title, text: c.Story, target: explore(model.RefScenario, c.ID, 0)})
	}
	for _, f := range w.Set.Factors {
		addFactor(w, f, add)
	}
	for _, p := range w.Set.Policies {
		add(p.ID, entry{kind: m.Policy, title: p.Title, text: p.Text, target: explore(model.RefPolicy, p.ID, 0)})
	}
	addActions(w, add)
	for _, e := range w.Set.Errata {
		add(e.ID, entry{kind: m.Erratum, title: e.Title, text: e.Note, target: subject.ToErratum(e)})
	}
	for _, c := range w.Set.Claims {
		add("", entry{kind: m.Claim, title: c.ID + " " + w.Place(c), text: c.Says, target: subject.ToClaim(c.ID)})
	}
	for _, f := range w.Set.Outcomes() {
		for _, j := range f.Judgements {
			addJudgement(w, j, add)
		}
	}
	addNotes(w, add)
	addBalance(w, add)
	addLater(w, add)
	return list
}

// addFactor adds a driver or an outcome, and its states.
func addFactor(w *world.World, f *model.Factor, add func(id string, e entry)) {
	kind, name := model.RefOutcome, w.Words.Model.Outcome
	switch f.Kind {
	case model.Driver:
		kind, name = model.RefDriver, w.Words.Model.Driver
	case model.Descriptor:
		kind, name = model.RefDescriptor, w.Words.DescriptorsScreen.Descriptor
	}
	add(f.ID+" "+f.Short, entry{kind: name, title: f.Title, text: f.About, target: explore(kind, f.ID, 0)})
	for i, s := range f.States {
		title := world.Short(f) + w.Words.Frame.Arrow + s.Title
		add(s.ID, entry{kind: w.Words.Model.State, title: title, text: s.About, target: explore(kind, f.ID, i)})
	}
}

func addJudgement(w *world.World, j *model.Judgement, add func(id string, e entry)) {
	target := world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefJudgement, ID: j.ID}}
	title := w.JudgementName(j)
	if w.Struck(j) {
		title = theme.Struck + " " + title
	}
	add(j.ID, entry{kind: w.Words.Model.Judgement, title: title, text: j.Because, target: target})
}

// addActions adds the actions that a single key does wherever one is.
func addActions(w *world.World, add func(id string, e entry)) {
	m := w.Keys
	for _, h := range m.Actions() {
		add("", entry{kind: w.Words.Model.Action, title: h.Does, text: h.Tells + " (" + strings.Join(h.All(), " ") + ")", press: h.Bindings[0].Keys()[0]})
	}
}

func explore(kind model.RefKind, id string, state int) world.Target {
	return world.Target{Screen: world.Explore, Ref: model.Ref{Kind: kind, ID: id}, State: state}
}
