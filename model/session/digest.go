package session

import (
	"crypto/sha256"
	"fmt"
	"hash"

	"foresee/model"
)

// identify names a set that was opened under that name.
func identify(set *model.Set, name string) SetID {
	return SetID{Name: name, ID: set.ID, AsOf: set.AsOf, Digest: digest(set)}
}

// digest tells one version of a set from another by the ids and the numbers in it; a
// text that was reworded makes no difference.
func digest(set *model.Set) string {
	h := sha256.New()
	write(h, set.ID, set.AsOf, set.Method)
	for _, f := range set.Factors {
		write(h, "factor", f.ID, f.Kind, f.Baseline)
		for _, s := range f.States {
			write(h, s.ID, s.IfOpen, s.Baseline, s.Stake)
		}
		for _, j := range f.Judgements {
			write(h, j.ID, j.Points, j.Basis)
		}
	}
	for _, s := range set.Scenarios {
		write(h, "scenario", s.ID, s.Event, s.Preset)
	}
	for _, p := range set.Policies {
		write(h, "policy", p.ID, p.Strength, p.RisesWith, p.FallsWith, p.Lever)
	}
	for _, c := range set.Claims {
		write(h, "claim", c.ID)
	}
	digestTeaching(h, set)
	return fmt.Sprintf("sha256:%x", h.Sum(nil))
}

func digestTeaching(h hash.Hash, set *model.Set) {
	for _, q := range set.Questions {
		write(h, "question", q.ID, q.Closes, q.Event, q.Ordered, q.Band)
		if q.Across != nil {
			write(h, q.Across.ID)
		}
	}
	for _, happening := range set.Hindsight {
		write(h, "happening", happening.ID, happening.Date, happening.Replay)
		for _, s := range happening.Settles {
			write(h, s.Question, s.Claim, s.Verdict, s.State)
		}
	}
	for _, l := range set.Lessons {
		write(h, "lesson", l.ID, l.Minutes)
		for _, s := range l.Steps {
			write(h, s.Title, s.Load, s.Reset, s.Set, s.Show, s.Reveal)
		}
	}
}

func write(h hash.Hash, values ...any) { fmt.Fprintf(h, "%q\n", fmt.Sprint(values...)) }
