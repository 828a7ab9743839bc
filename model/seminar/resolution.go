package seminar

import "foresee/model"

// A Resolution is what became of a question up to some day.
type Resolution struct {
	Question *model.Question
	Verdict  model.Verdict // empty while nothing that happened says anything of it
	Answer   int           // index of the answer that came true; -1 without a clean verdict
	By       *model.Happening
	Because  string
}

// Resolve says how the set's questions were settled by what happened up to a day and
// on it, an ISO date; an empty one is the end of time. The order is the set's.
func Resolve(set *model.Set, until string) []Resolution {
	list := make([]Resolution, len(set.Questions))
	place := make(map[string]int, len(list))
	for i, q := range set.Questions {
		list[i] = Resolution{Question: q, Answer: -1}
		place[q.ID] = i
	}
	for _, h := range Until(set, until) {
		for _, s := range h.Settles {
			if s.Question != "" {
				r := &list[place[s.Question]]
				r.Verdict, r.Answer, r.By, r.Because = s.Verdict, answerOf(r.Question, s), h, s.Because
			}
		}
	}
	return list
}

// answerOf returns the answer that a settlement says came true, or -1.
func answerOf(q *model.Question, s model.Settlement) int {
	switch {
	case q.Across != nil:
		return s.State
	case s.Verdict == model.Yes:
		return 0
	case s.Verdict == model.No:
		return 1
	}
	return -1
}

// Until returns what happened up to a day and on it, in the order of the dates.
func Until(set *model.Set, day string) []*model.Happening {
	if day == "" {
		return set.Hindsight
	}
	n := 0
	for n < len(set.Hindsight) && set.Hindsight[n].Date <= day {
		n++
	}
	return set.Hindsight[:n:n]
}

// A ClaimVerdict is what became of a claim that is no question.
type ClaimVerdict struct {
	Claim   *model.Claim
	Verdict model.Verdict
	By      *model.Happening
	Because string
}

// ResolveClaims returns the claims of which what happened up to a day says something,
// in the order of the set, each with the last word on it.
func ResolveClaims(set *model.Set, until string) []ClaimVerdict {
	last := make(map[string]ClaimVerdict)
	for _, h := range Until(set, until) {
		for _, s := range h.Settles {
			if c, ok := set.Claim(s.Claim); ok {
				last[s.Claim] = ClaimVerdict{c, s.Verdict, h, s.Because}
			}
		}
	}
	var list []ClaimVerdict
	for _, c := range set.Claims {
		if v, ok := last[c.ID]; ok {
			list = append(list, v)
		}
	}
	return list
}

// Clean returns the resolutions with a clean verdict, which alone are scored.
func Clean(resolutions []Resolution) []Resolution {
	var clean []Resolution
	for _, r := range resolutions {
		if r.Answer >= 0 {
			clean = append(clean, r)
		}
	}
	return clean
}

// Excluded counts the resolutions that are not scored by their verdict; the empty
// verdict counts the questions that nothing settles.
func Excluded(resolutions []Resolution) map[model.Verdict]int {
	excluded := make(map[model.Verdict]int)
	for _, r := range resolutions {
		if r.Answer < 0 {
			excluded[r.Verdict]++
		}
	}
	return excluded
}
