package term

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"foresee/model"
	"foresee/ui/catalogue"
)

// islandSet is a small invented balance set with all that the screens can show:
// evidence, reasons, Korean, a descriptor that nothing moves and one of a single state,
// states that nothing consistent reaches, and ties.
func islandSet() *model.Set {
	b := &balanceBuilder{}
	b.descriptor("rain", "Rainfall", "wet", "dry")
	b.descriptor("fishing", "Fishing 어업", "thriving 풍어", "failing", "forbidden")
	b.descriptor("ferry", "Ferry to the mainland and back again", "daily", "weekly", "none at all any more")
	b.descriptor("school", "School", "open", "closed")
	b.descriptor("council", "Island council", "united", "split", "dissolved", "in exile on the mainland")
	b.descriptor("lighthouse", "Lighthouse", "lit")
	b.says("fishing:rain=wet", "Rain brings the fish in.", 2, -1, 0)
	b.says("fishing:council=split", "A split council lets everybody fish until nothing is left 남획.", -2, 3, 0, "C001", "C002")
	b.says("fishing:ferry=daily", "", 1, -1, 0)
	b.says("ferry:fishing=thriving", "A catch that has to reach the market pays for a daily boat.", 3, 0, -3, "C001")
	b.says("ferry:fishing=failing", "", -1, 1, 0)
	b.says("ferry:council=dissolved", "Nobody signs the contract.", -3, 0, 3)
	b.says("school:ferry=daily", "Families stay where the boat goes.", 2, -2)
	b.says("school:ferry=weekly", "", -1, 1)
	b.says("council:school=open", "Parents meet there.", 2, 0, -1, 0)
	b.says("council:fishing=failing", "Each blames the other.", -1, 2, 0, 0, "C002")
	b.says("council:council=united", "Habit.", 1, 0, 0, 0)
	return model.NewSet(model.Set{
		ID: "island", Title: "An island, and who stays on it 섬", Method: model.Balance, Factors: b.factors,
		About: "An invented island for tests.",
		Claims: []*model.Claim{
			{ID: "C001", Page: 1, Paragraph: "P1", Says: "The catch decides whether the ferry runs.", Kind: "fact"},
			{ID: "C002", Page: 2, Paragraph: "P3", Says: "The council has been at odds since the catch fell.", Kind: "causal-link"},
		},
		Brief: model.Brief{Title: "The island", Author: "A. Writer", Publisher: "Harbour Press", Date: "2030-03-07", Pages: 2},
	})
}

type balanceBuilder struct{ factors []*model.Factor }

func (b *balanceBuilder) descriptor(id, title string, states ...string) {
	f := &model.Factor{Index: len(b.factors), ID: id, Title: title, Kind: model.Descriptor, About: "What becomes of it: " + strings.ToLower(title) + "."}
	for _, s := range states {
		word, _, _ := strings.Cut(s, " ")
		f.States = append(f.States, model.State{ID: word, Title: s, About: s + " means what it says."})
	}
	b.factors = append(b.factors, f)
}

// says adds a judgement with the points of every state; what follows them is claims.
func (b *balanceBuilder) says(id, because string, rest ...any) {
	outcome, when, _ := strings.Cut(id, ":")
	from, state, _ := strings.Cut(when, "=")
	f, by := b.factor(outcome), b.factor(from)
	j := &model.Judgement{ID: id, Outcome: f.Index, When: by.Index, State: by.State(state), Because: because, Basis: model.ByInference}
	for _, r := range rest {
		switch r := r.(type) {
		case int:
			j.Points = append(j.Points, float64(r))
		case string:
			j.Evidence = append(j.Evidence, r)
		}
	}
	f.Judgements = append(f.Judgements, j)
}

func (b *balanceBuilder) factor(id string) *model.Factor {
	for _, f := range b.factors {
		if f.ID == id {
			return f
		}
	}
	panic("the fixture has no descriptor " + id)
}

// manyDescriptors is a set of so many descriptors with three states each, in groups of
// four of which each moves those after it.
func manyDescriptors(n int) *model.Set {
	r := rand.New(rand.NewPCG(9, 4))
	b := &balanceBuilder{}
	for d := range n {
		b.descriptor(fmt.Sprintf("d%d", d), fmt.Sprintf("Descriptor with the long number %d", d+1), "high", "middling", "low")
	}
	for d := range n {
		if d%4 == 0 {
			continue
		}
		for _, state := range []string{"high", "middling", "low"} {
			b.says(fmt.Sprintf("d%d:d%d=%s", d, d-1-r.IntN(d%4), state), "", r.IntN(7)-3, r.IntN(7)-3, r.IntN(7)-3)
		}
	}
	return model.NewSet(model.Set{ID: "many", Title: "Many", Method: model.Balance, Factors: b.factors})
}

// openBalance opens the explorer on a balance set, or on the island.
func openBalance(t *testing.T, width, height int, change ...func(*Options)) *user {
	t.Helper()
	o := Options{Set: islandSet(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "island"}
	for _, c := range change {
		c(&o)
	}
	o.Start = o.Set.Baseline()
	return openWith(t, width, height, o)
}

func of(set *model.Set) func(*Options) { return func(o *Options) { o.Set = set } }
