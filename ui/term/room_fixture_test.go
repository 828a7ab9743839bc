package term

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/catalogue"
)

// asking is the fixture with three questions, and what became of them.
func asking(t testing.TB) *model.Set {
	set := fixture()
	renewal, _ := set.Factor("renewal")
	form, _ := set.Factor("form")
	union, _ := set.Factor("union")
	set.Questions = []*model.Question{
		{ID: "renewed", Title: "The pact is renewed", Ask: "Will the pact be renewed by the end of 2030?", Closes: "2030-12-31", Event: renewal.Is(0).Event(), Band: "likely", Evidence: []string{"C011"}},
		{ID: "which-form", Title: "The form of the pact 협정의 형태", Ask: "Which form will it have, from the narrowest to the widest?", Closes: "2030-12-31", Across: form, Ordered: true},
		{ID: "whales", Title: "Whales are seen in the harbour", Ask: "Will whales be seen in the harbour?", Closes: "2030-12-31"},
	}
	set.Hindsight = []*model.Happening{
		{
			ID: "H1", Date: "2030-06-01", Title: "The pact is renewed", Says: "It was.", Confidence: "high",
			Replay: []model.Condition{{Factor: union.Index, States: model.Only(1)}},
			Settles: []model.Settlement{
				{Question: "renewed", Verdict: model.Yes, State: -1, Because: "Signed on 1 June."},
				{Question: "which-form", Verdict: model.Yes, State: 2, Because: "Fishing was added."},
				{Claim: "C010", Verdict: model.No, State: -1, Because: "There was no strike."},
			},
		},
		{ID: "H2", Date: "2030-07-01", Title: "Something grey in the water", Says: "Seen once.", Confidence: "low", Settles: []model.Settlement{
			{Question: "whales", Verdict: model.Contested, State: -1, Because: "It may have been a log."},
		}},
	}
	return set
}

// inRoom opens that set where a room estimates.
func inRoom(t *testing.T, width, height int, change ...func(*Options)) *user {
	t.Helper()
	set := asking(t)
	o := Options{
		Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "harbour-2030",
		Estimate: &Estimating{},
	}
	for _, c := range change {
		c(&o)
	}
	return openWith(t, width, height, o)
}

// blind asks the first two questions blind.
func blind(o *Options) {
	o.Estimate = &Estimating{Questions: []string{"renewed", "which-form"}, Blind: true}
}

// typed types words, each with Enter.
func (u *user) typed(words ...string) *user {
	for _, w := range words {
		if w != "" {
			u.press(w)
		}
		u.press("enter")
	}
	return u
}

// paste pastes text as a terminal does that brackets what is pasted.
func (u *user) paste(text string) *user {
	u.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
	return u
}

// gave is a room of three who have given all of the first round, and closed it.
func (u *user) gave() *user {
	u.press("a").typed("김철수", "Ana", "")
	u.press("home", "[").typed("", "3:1", "both say so", "10", "20", "50", "", "")
	u.press("home", "]").typed("", "likely", "", "25", "25", "25", "25", "they may")
	return u
}

// closed closes the open round.
func (u *user) closed() *user { return u.press("c", "c") }

// again gives a second round, and closes it.
func (u *user) again() *user {
	u.press("o", "home", "[").typed("", "80", "", "5", "5", "80", "10", "")
	u.press("home", "]").typed("", "60%", "nothing new", "10", "20", "60", "10", "")
	return u
}
