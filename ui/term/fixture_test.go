package term

import (
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// fixture is a small invented set with all that the screens can show: drivers of
// several owners, outcomes of two and more states, a chain of judgements, a
// scenario with two ways, errata, and Korean in its texts.
func fixture() *model.Set {
	f := &builder{}
	f.claims()
	f.drivers()
	f.outcomes()
	f.stakes()
	f.judgements()
	f.policies()
	f.scenarios()
	f.set.ID = "harbour-2030"
	f.set.Title = "Harbour pact 항만 협정: five years on"
	f.set.AsOf = "2030-03-07"
	f.set.Method = model.Forecast
	f.set.Brief = model.Brief{
		Title: "The harbour pact after five years", Author: "A. Writer", Affiliation: "Port University",
		Publisher: "Harbour Press", Date: "2030-03-07", Pages: 4,
		Disclaimer: "An invented brief for tests; nothing in it has happened.",
	}
	f.set.Errata = []*model.Erratum{
		{ID: "F1", Title: "Year of the pact", Says: "The pact is dated 2024.", Note: "It was signed in 2025; the set reckons with that.", Evidence: []string{"C002"}},
		{ID: "F2", Title: "Two counts of ships", Says: "Page 2 counts forty ships and page 3 fifty.", Note: "The set uses neither.", Evidence: []string{"C008", "C013"}},
	}
	f.set.Background = []string{"C001"}
	return model.NewSet(f.set)
}

type builder struct{ set model.Set }

// claims are twenty, four to a paragraph.
func (b *builder) claims() {
	says := []string{
		"The title promises a look back and a look ahead.",
		"The pact was signed in 2024 and has held since.",
		"Trade through the harbour has grown in every year of the pact.",
		"항만 양측은 협정을 갱신할 뜻을 거듭 밝혔으며 실무 협의를 이어 가고 있다.",
		"A dry summer would close the river for weeks and with it the cheapest way inland.",
		"The island government wants the pact widened to fishing grounds.",
		"The mainland prefers to keep fishing out of the pact.",
		"Forty ships a week called at the harbour in the last year.",
		"The dock workers' union has the strength to stop the harbour, and has said that it may.",
		"A strike would cost both sides more than the wage rise that is asked for.",
		"The pact will likely be renewed.",
		"Should it lapse, the harbour would lose its transit trade within a year or two.",
		"Fifty ships a week may call once the pier is built.",
		"The pier is under discussion only; nobody has offered to pay for it.",
		"Renewal with a fishing clause is improbable as long as prices stay low.",
		"A storm season as bad as the last one would raise insurance beyond what small owners can pay.",
		"The island should prepare for a harbour without a pact.",
		"It must not link fishing to the renewal before the vote.",
		"It is essential to settle with the union before the summer.",
		"The author speaks for himself alone.",
	}
	kinds := []string{"fact", "driver", "causal-link", "outcome-forecast", "recommendation"}
	for i, text := range says {
		c := &model.Claim{ID: claim(i + 1), Page: 1 + i/6, Paragraph: "P" + string(rune('1'+i/4)), Says: text, Kind: kinds[i%len(kinds)]}
		b.set.Claims = append(b.set.Claims, c)
	}
	b.set.Claims[10].Word = "will likely"
	b.set.Claims[14].Word = "improbable"
	b.set.Claims[1].Note = "The signing is a matter of record."
}

func claim(n int) string { return "C0" + string(rune('0'+n/10)) + string(rune('0'+n%10)) }

func (b *builder) drivers() {
	b.driver("season", "Storm season", "events", 1, model.ByBrief, "Calm", "Usual", "Severe 태풍 잦음").Evidence = []string{"C016"}
	b.driver("river", "River level", "events", 1, model.ByInference, "Low", "Normal").Evidence = []string{"C005"}
	b.driver("union", "Dock workers' union", "union", 0, model.ByBrief, "Talking", "Threatening", "Striking").Evidence = []string{"C009", "C010"}
	b.driver("fish-price", "Fish prices", "events", 0, model.ByBrief, "Low", "Rising", "High").Evidence = []string{"C015"}
	b.driver("mainland", "Mainland's stance", "beijing", 1, model.ByJudgement, "Hard", "Reserved", "Open").Evidence = []string{"C007"}
	b.driver("island", "Island's demand", "seoul", 0, model.ByBrief, "Renewal only", "Fishing clause", "Pier and fishing").Evidence = []string{"C006", "C018"}
	b.driver("settlement", "Offer to the union", "seoul", 0, model.ByInference, "None", "Wage rise").Evidence = []string{"C019"}
	b.driver("election", "Election", "washington", 0, model.ByBrief, "Ahead", "Over").Evidence = []string{"C018"}
}

func (b *builder) driver(id, title, owner string, baseline int, basis model.Basis, states ...string) *model.Factor {
	f := &model.Factor{ID: id, Kind: model.Driver, Title: title, Owner: owner, Baseline: baseline, Basis: basis}
	f.About = title + " is one of the things that the brief names and does not forecast."
	for _, s := range states {
		f.States = append(f.States, model.State{ID: stateID(s), Title: s, IfOpen: 1, About: s + " means what it says."})
	}
	b.set.Factors = append(b.set.Factors, f)
	return f
}

func (b *builder) outcomes() {
	b.outcome("renewal", "Renewal of the pact", "The pact", model.ByBrief, []float64{0.68, 0.32}, "renewed", "lapses").Evidence = []string{"C011", "C004"}
	b.outcome("form", "Form of the pact", "The pact", model.ByInference, []float64{0.55, 0.3, 0.1, 0.05}, "as it is", "longer term", "with fishing", "with pier and fishing").Evidence = []string{"C015"}
	b.outcome("visit", "Signing visit", "The pact", model.ByJudgement, []float64{0.6, 0.4}, "takes place", "does not").Evidence = []string{"C004"}
	b.outcome("strike", "Strike in the harbour", "Labour", model.ByBrief, []float64{0.15, 0.85}, "breaks out", "is averted").Evidence = []string{"C009"}
	b.outcome("wages", "Wage settlement", "Labour", model.ByJudgement, []float64{0.5, 0.5}, "reached", "put off").Evidence = []string{"C010"}
	b.outcome("traffic", "Ships a week", "Trade 교역", model.ByBrief, []float64{0.25, 0.6, 0.15}, "fewer", "about as now", "more").Evidence = []string{"C008", "C013"}
	b.outcome("transit", "Transit trade", "Trade 교역", model.ByInference, []float64{0.7, 0.3}, "grows", "shrinks").Evidence = []string{"C012"}
	b.outcome("insurance", "Insurance rates", "Trade 교역", model.ByInference, []float64{0.3, 0.7}, "rise sharply", "hold").Evidence = []string{"C016"}
	b.outcome("pier", "New pier", "Works", model.ByBrief, []float64{0.12, 0.88}, "begun", "not begun").Evidence = []string{"C014"}
	b.outcome("dredging", "Dredging of the river", "Works", model.ByJudgement, []float64{0.4, 0.6}, "funded", "not funded").Evidence = []string{"C005"}
	b.set.Factors[8].States[0].Word = "likely"
	b.set.Factors[11].States[0].Word = "very unlikely"
	b.set.Factors[8].Zone = "non-sanctioned"
}

// stakes make the wage rise worth it where the union threatens, and not where it talks.
func (b *builder) stakes() {
	for _, s := range []struct {
		outcome string
		state   int
		stake   float64
	}{{"renewal", 1, 3}, {"form", 2, 1}, {"form", 3, 1.5}, {"strike", 0, 1.5}, {"wages", 0, 1}, {"transit", 1, 2}} {
		b.factor(s.outcome).States[s.state].Stake = s.stake
	}
}

func (b *builder) outcome(id, title, domain string, basis model.Basis, baseline []float64, states ...string) *model.Factor {
	f := &model.Factor{ID: id, Kind: model.Outcome, Title: title, Domain: domain, Basis: basis}
	f.About = "Whether " + strings.ToLower(title) + " comes, and how."
	for i, s := range states {
		f.States = append(f.States, model.State{ID: stateID(s), Title: s, Baseline: baseline[i]})
	}
	b.set.Factors = append(b.set.Factors, f)
	return f
}

func stateID(title string) string {
	word, _, _ := strings.Cut(strings.ToLower(title), " 태풍")
	return strings.ReplaceAll(word, " ", "-")
}

func (b *builder) judgements() {
	b.judge("renewal", "mainland", "hard", model.ByBrief, []float64{-2, 0}, "A hard mainland has let lesser pacts lapse.", "C007")
	b.judge("renewal", "mainland", "open", model.ByInference, []float64{1, 0}, "An open mainland has every reason to keep the trade.", "C003")
	b.judge("renewal", "strike", "breaks-out", model.ByJudgement, []float64{-1, 0}, "Nobody signs in a harbour that stands still.")
	b.judge("form", "island", "fishing-clause", model.ByBrief, []float64{-1, 0, 2, 0}, "What is asked for is more often had.", "C006", "C015")
	b.judge("form", "island", "pier-and-fishing", model.ByJudgement, []float64{-1, 0, 1, 2}, "The wider demand carries the narrower one along.")
	b.judge("form", "fish-price", "high", model.ByInference, []float64{0, 0, 1.5, 1}, "At high prices the clause pays for itself.", "C015")
	b.judge("visit", "renewal", "renewed", model.ByInference, []float64{2, 0}, "A renewal is signed by heads of government.", "C004")
	b.judge("strike", "union", "threatening", model.ByBrief, []float64{1.5, 0}, "The union means what it says.", "C009")
	b.judge("strike", "union", "striking", model.ByBrief, []float64{3, 0}, "It has begun.", "C009")
	b.judge("strike", "settlement", "wage-rise", model.ByInference, []float64{-2, 0}, "The rise is what is asked for 임금 인상.", "C010", "C019")
	b.judge("wages", "settlement", "wage-rise", model.ByBrief, []float64{2, 0}, "An offer is half a settlement.", "C019")
	b.judge("traffic", "strike", "breaks-out", model.ByBrief, []float64{2.5, 0, -1}, "A strike empties the quays.", "C010")
	b.judge("traffic", "season", "severe", model.ByBrief, []float64{1.5, 0, -0.5}, "Storms keep ships away.", "C016")
	b.judge("transit", "renewal", "lapses", model.ByBrief, []float64{-2.5, 0}, "Transit hangs on the pact.", "C012")
	b.judge("transit", "river", "low", model.ByBrief, []float64{-1, 0}, "The cheap way inland is shut.", "C005")
	b.judge("insurance", "season", "severe", model.ByBrief, []float64{2, 0}, "Rates follow losses.", "C016")
	b.judge("pier", "form", "with-pier-and-fishing", model.ByInference, []float64{3, 0}, "The pact would pay for it.", "C014")
	b.judge("dredging", "river", "low", model.ByJudgement, []float64{1, 0}, "A dry river makes the case for dredging.")
}

func (b *builder) judge(outcome, when, state string, basis model.Basis, points []float64, because string, evidence ...string) {
	f, by := b.factor(outcome), b.factor(when)
	f.Judgements = append(f.Judgements, &model.Judgement{
		ID: outcome + ":" + when + "=" + state, Outcome: b.index(f), When: b.index(by), State: by.State(state),
		Points: points, Because: because, Basis: basis, Evidence: evidence,
	})
}

func (b *builder) factor(id string) *model.Factor {
	for _, f := range b.set.Factors {
		if f.ID == id {
			return f
		}
	}
	panic("the fixture has no factor " + id)
}

func (b *builder) index(f *model.Factor) int {
	for i := range b.set.Factors {
		if b.set.Factors[i] == f {
			return i
		}
	}
	return -1
}

// conditions reads factor=state or factor=state|state.
func (b *builder) conditions(texts ...string) []model.Condition {
	var list []model.Condition
	for _, text := range texts {
		id, value, _ := strings.Cut(text, "=")
		f := b.factor(id)
		c := model.Condition{Factor: b.index(f)}
		for _, s := range strings.Split(value, "|") {
			c.States |= model.Only(f.State(s))
		}
		list = append(list, c)
	}
	return list
}

func (b *builder) policies() {
	b.policy("R1", "Study the harbour's trade", "needed", 1, "C013")
	b.policy("R2", "Prepare for a harbour without a pact", "should", 2, "C017").RisesWith = b.conditions("renewal=lapses")
	b.policy("R3", "Settle with the union before the summer", "essential", 3, "C019").RisesWith = b.conditions("strike=breaks-out")
	b.policy("R4", "Keep fishing out of the renewal", "must", 3, "C018").FallsWith = b.conditions("form=with-fishing|with-pier-and-fishing")
	b.policy("R5", "Insure small owners 소형 선주 지원", "should", 2, "C016").RisesWith = b.conditions("insurance=rise-sharply", "traffic=fewer")
	b.policy("R6", "Warn that the pact may lapse", "critical", 4, "C012").RisesWith = b.conditions("renewal=lapses", "transit=shrinks")
	b.set.Policies[2].Lever = b.conditions("settlement=wage-rise")
}

func (b *builder) policy(id, title, modal string, strength float64, evidence string) *model.Policy {
	p := &model.Policy{ID: id, Title: title, Modal: modal, Strength: strength, Basis: model.ByInference, Evidence: []string{evidence}}
	p.Text = title + ": a sentence that says what the brief advises, at a little more length than its title does, so that it wraps."
	b.set.Policies = append(b.set.Policies, p)
	return p
}

func (b *builder) scenarios() {
	b.scenario("as-before", "As before", []string{"mainland=reserved"}, []string{"renewal=renewed", "form=as-it-is|longer-term"})
	b.scenario("wider-pact", "A wider pact 확대 협정", []string{"mainland=open", "island=fishing-clause", "fish-price=high"}, []string{"renewal=renewed", "form=with-fishing|with-pier-and-fishing"})
	b.scenario("adrift", "Adrift", []string{"mainland=hard", "union=threatening"}, []string{"renewal=lapses"}, []string{"renewal=renewed", "traffic=fewer", "strike=breaks-out"})
}

func (b *builder) scenario(id, title string, preset []string, ways ...[]string) {
	c := &model.Scenario{ID: id, Title: title, Preset: b.conditions(preset...), Evidence: []string{"C011"}}
	c.Story = title + " is a story of some length. It says how one thing leads to another, and at the end the harbour is another place or the same one."
	c.Meaning = "For the island it would mean work, and for the mainland a choice."
	c.Signposts = []model.Signpost{{Says: "The union calls a vote.", Basis: model.ByBrief, Evidence: []string{"C009"}}}
	c.Advice = []model.Advice{{Says: "Speak to the owners first.", Basis: model.ByJudgement}}
	for _, way := range ways {
		c.Event = append(c.Event, b.conditions(way...))
	}
	b.set.Scenarios = append(b.set.Scenarios, c)
}

func engine(t testing.TB, set *model.Set) *forecast.Engine {
	t.Helper()
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestFixtureIsComplete(t *testing.T) {
	set := fixture()
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			if j.State < 0 {
				t.Errorf("%s hangs on a state that does not exist", j.ID)
			}
			for _, id := range j.Evidence {
				if _, ok := set.Claim(id); !ok {
					t.Errorf("%s rests on %s, which does not exist", j.ID, id)
				}
			}
		}
	}
}
