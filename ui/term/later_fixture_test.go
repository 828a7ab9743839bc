package term

import (
	"strings"

	"foresee/model"
)

// afterwards is the fixture with questions, and with what happened after it: verdicts of
// every kind, two events on one day, a question across an outcome and one across a
// driver, one that the model has no forecast of, an address longer than any pane, and
// events that tell the model nothing.
func afterwards() *model.Set {
	a := &aftermath{*fixture()}
	a.questions()
	a.event("H1", "2030-03-20", "The ferry company writes a letter", "It asks for longer opening hours, and nobody answers.", "low")
	a.event("H2", "2030-04-02", "Both sign for ten more years 협정 갱신", "The heads of government sign the pact for another ten years, on the quay and in the rain.", "high",
		"renewal=renewed", "form=longer-term", "visit=takes-place").settles(
		yes("renewed", "Both signed."), state("which-form", 1, "The term is ten years instead of five."), yes("visit-comes", "Two heads of government came."), ofClaim("C011", model.Yes, "It was."))
	a.event("H3", "2030-04-02", "The clause on fishing is put off", "A side letter says that fishing is to be talked about later.", "medium").settles(
		verdict("fishing", model.Partial, "It is named and not agreed."), ofClaim("C015", model.Partial, "A clause there is none, a letter there is."))
	a.event("H4", "2030-06-11", "Dockers walk out for a week", "The union stops the harbour for seven days over wages.", "high", "union=striking", "strike=breaks-out").settles(
		no("no-strike", "They struck."), verdict("who-yields", model.Contested, "Both say that the other did."))
	a.event("H5", "2030-06-30", "Ships stay away", "Fewer ships called in June than in any month since the pact.", "medium", "traffic=fewer|about-as-now").settles(
		verdict("traffic-falls", model.Unresolved, "Nobody has published the count."))
	a.event("H6", "2031-01-15", "The island votes", "The opposition wins by a hair.", "high", "election=over")
	return model.NewSet(a.set)
}

type aftermath struct{ set model.Set }

func (a *aftermath) questions() {
	ask := func(id, title, band string, q model.Question, evidence ...string) {
		q.ID, q.Title, q.Band, q.Evidence = id, title, band, evidence
		q.Ask, q.Closes = "By the end of the year, will this be so: "+strings.ToLower(title)+"?", "2030-12-31"
		a.set.Questions = append(a.set.Questions, &q)
	}
	ask("renewed", "The pact is renewed", "likely", model.Question{Event: a.eventOf("renewal=renewed")}, "C011", "C004")
	ask("which-form", "The form of the pact 협정의 형태", "", model.Question{Across: a.factor("form")}, "C015")
	ask("visit-comes", "Heads of government come to sign", "", model.Question{Event: a.eventOf("visit=takes-place")}, "C004")
	ask("fishing", "Fishing is part of it", "very unlikely", model.Question{Event: a.eventOf("form=with-fishing|with-pier-and-fishing")}, "C015")
	ask("no-strike", "The harbour is not struck", "very likely", model.Question{Event: a.eventOf("strike=is-averted")}, "C009")
	ask("who-yields", "Which offer settles it", "", model.Question{Across: a.factor("settlement")}, "C019")
	ask("traffic-falls", "Ships a week stay the same", "", model.Question{Across: a.factor("traffic"), Ordered: true}, "C008", "C013")
	ask("as-before", "All goes on as before", "likely", model.Question{Scenario: "as-before", Event: a.scenario("as-before").Event}, "C003")
	ask("song", "The harbour gets a song", "unlikely", model.Question{}, "C020")
}

func (a *aftermath) factor(id string) *model.Factor {
	f, _ := a.set.Factor(id)
	return f
}

func (a *aftermath) scenario(id string) *model.Scenario {
	s, _ := a.set.Scenario(id)
	return s
}

func (a *aftermath) eventOf(text string) model.Event { return model.Event{a.conditions(text)} }

func (a *aftermath) conditions(texts ...string) []model.Condition {
	b := builder{a.set}
	return b.conditions(texts...)
}

// occurrence lets an event say what it settles.
type occurrence struct{ *model.Happening }

func (a *aftermath) event(id, date, title, says, confidence string, replay ...string) occurrence {
	h := &model.Happening{ID: id, Date: date, Title: title, Says: says, Confidence: confidence, Replay: a.conditions(replay...)}
	h.Sources = []model.Source{
		{Title: "[Report on " + strings.ToLower(title) + "]", Publisher: "Harbour Gazette", Date: date, URL: "https://example.org/gazette/" + id},
		{Title: "Minutes", Publisher: "Port Office", Date: date[:7], URL: "https://archive.example.org/port-office/minutes-of-the-meeting/2030/second-quarter/item-" + id + "/a-title-that-is-longer-than-any-pane-is-wide/because-somebody-made-addresses-of-headlines?page=1&language=en"},
	}
	a.set.Hindsight = append(a.set.Hindsight, h)
	return occurrence{h}
}

func (o occurrence) settles(list ...model.Settlement) { o.Settles = list }

func verdict(question string, v model.Verdict, because string) model.Settlement {
	return model.Settlement{Question: question, Verdict: v, State: -1, Because: because}
}

func yes(question, because string) model.Settlement { return verdict(question, model.Yes, because) }
func no(question, because string) model.Settlement  { return verdict(question, model.No, because) }

func state(question string, state int, because string) model.Settlement {
	return model.Settlement{Question: question, Verdict: model.Yes, State: state, Because: because}
}

func ofClaim(id string, v model.Verdict, because string) model.Settlement {
	return model.Settlement{Claim: id, Verdict: v, State: -1, Because: because}
}
