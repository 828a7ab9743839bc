package scenarios_test

import (
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// These hold the questions to the brief's words, and what happened to the questions.

// likelihood returns the model's likelihood of a yes under the assumptions.
func likelihood(t *testing.T, e *forecast.Engine, a model.Assumptions, q *model.Question) float64 {
	t.Helper()
	p, err := e.Likelihood(a, q.Event)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A yes in the model is a yes in the brief: where both speak, the baseline has the
// brief's own word. A question asked the wrong way round would have another.
func TestQuestionsFollowTheBrief(t *testing.T) {
	e := engine(t)
	both := 0
	for _, q := range e.Set().Questions {
		if len(q.Evidence) == 0 {
			t.Errorf("%s stands for no claim", q.ID)
		}
		if q.Event == nil && q.Across == nil && q.Band == "" {
			t.Errorf("%s has neither a forecast nor a word of the brief", q.ID)
		}
		if q.Event == nil || q.Band == "" {
			continue
		}
		both++
		if p := likelihood(t, e, e.Set().Baseline(), q); word(p) != q.Band {
			t.Errorf("%s is %s in the brief and %s (%.2f) at the baseline", q.ID, q.Band, word(p), p)
		}
	}
	if both < 15 {
		t.Errorf("%d questions compare the model with the brief, want 15 at least", both)
	}
}

// The brief's hedges that a thing may be are no likelihoods, and are not scored.
func TestBandsRestOnWordsOfLikelihood(t *testing.T) {
	hedges := map[string]bool{"": true, "could": true, "may": true, "might": true, "potential": true, "potentially": true, "possibility": true, "would": true, "conceivable": true}
	set := engine(t).Set()
	for _, q := range set.Questions {
		words := 0
		for _, id := range q.Evidence {
			if c, ok := set.Claim(id); ok && !hedges[c.Word] {
				words++
			}
		}
		if q.Band != "" && words == 0 {
			t.Errorf("%s has the band %q, and no claim of its evidence a word of likelihood", q.ID, q.Band)
		}
	}
}

func TestHindsightComesAfterTheBrief(t *testing.T) {
	set := engine(t).Set()
	if n := len(set.Hindsight); n < 45 {
		t.Errorf("%d happenings, want 45 at least", n)
	}
	for _, h := range set.Hindsight {
		if h.Date <= set.AsOf {
			t.Errorf("%s is dated %s, and the brief %s", h.ID, h.Date, set.AsOf)
		}
		if len(h.Sources) == 0 {
			t.Errorf("%s has no source", h.ID)
		}
	}
}

// Every question is settled once, by something that happened before it closed.
func TestEveryQuestionIsSettled(t *testing.T) {
	set := engine(t).Set()
	settled := make(map[string]int)
	clean := 0
	for _, h := range set.Hindsight {
		for _, s := range h.Settles {
			q, ok := set.Question(s.Question)
			if !ok {
				continue
			}
			settled[q.ID]++
			if s.Verdict.Clean() {
				clean++
			}
			if h.Date > q.Closes {
				t.Errorf("%s of %s settles %s, which closed on %s", h.ID, h.Date, q.ID, q.Closes)
			}
		}
	}
	for _, q := range set.Questions {
		if settled[q.ID] != 1 {
			t.Errorf("%s is settled %d times", q.ID, settled[q.ID])
		}
	}
	if clean < 20 { // a calibration needs as many
		t.Errorf("%d clean verdicts, want 20 at least", clean)
	}
}

// What is taken as known agrees with the verdicts: once it is all known, the model
// is certain of every answer that was settled beyond dispute.
func TestReplayAgreesWithVerdicts(t *testing.T) {
	e := engine(t)
	set := e.Set()
	a := set.Baseline()
	for _, h := range set.Hindsight {
		a = a.Apply(h.Replay)
		if _, err := e.Read(a); err != nil {
			t.Fatalf("with all up to %s: %v", h.ID, err)
		}
	}
	wants := map[model.Verdict]float64{model.Yes: 1, model.No: 0}
	for _, h := range set.Hindsight {
		for _, s := range h.Settles {
			q, ok := set.Question(s.Question)
			if !ok || !s.Verdict.Clean() {
				continue
			}
			switch {
			case q.Across != nil:
				if got := a.Allowed(q.Across.Index); got != model.Only(s.State) {
					t.Errorf("%s is settled as %s, and the replay has %s", q.ID, q.Across.States[s.State].ID, q.Across.Assignment(got))
				}
			case q.Event != nil:
				if p := likelihood(t, e, a, q); p != wants[s.Verdict] {
					t.Errorf("%s is settled as %s, and the replay leaves it at %.2f", q.ID, s.Verdict, p)
				}
			}
		}
	}
}

// One document took the label of one pathway and the duty of the other.
func TestTheTreatySettlesBothAxes(t *testing.T) {
	set := engine(t).Set()
	want := map[string]string{"which-label": "comprehensive", "which-duty": "mutual-assistance"}
	for _, h := range set.Hindsight {
		for _, s := range h.Settles {
			if q, ok := set.Question(s.Question); ok && q.Across != nil && s.State >= 0 {
				if got := q.Across.States[s.State].ID; got != want[q.ID] {
					t.Errorf("%s came out as %s", q.ID, got)
				}
				delete(want, q.ID)
			}
		}
	}
	for id := range want {
		t.Errorf("%s has no answer", id)
	}
}
