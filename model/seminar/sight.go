package seminar

// A Sight says what may be shown about one question to everybody who sees the screen.
// Everyone may always see what they gave themselves.
type Sight struct {
	Others    [MaxRounds]bool // by round, from 0: what the others gave
	Forecasts bool            // those of the model and of the brief
}

// Sight says what may be shown about a question.
//
// What others gave in a round is shown once that round is closed. The forecasts of
// the model and of the brief are hidden as long as some blind round of the question,
// announced or open, waits for anybody's estimate; a room without participants waits
// for its first. A screen has many readers, so nobody's estimate unlocks anything for
// themselves alone.
func (r Room) Sight(question string) Sight {
	s := Sight{Forecasts: true}
	for _, a := range r.Askings {
		if a.Question != question {
			continue
		}
		if a.Stage == Closed {
			s.Others[a.Round-1] = true
			continue
		}
		waits := len(r.Participants) == 0 || len(r.Missing(question, a.Round)) > 0
		if a.Blind && waits {
			s.Forecasts = false
		}
	}
	return s
}

// Unseen returns the ids of the questions whose forecasts may not be shown yet.
func (r Room) Unseen() []string {
	var ids []string
	seen := make(map[string]bool)
	for _, a := range r.Askings {
		if !seen[a.Question] && !r.Sight(a.Question).Forecasts {
			ids = append(ids, a.Question)
		}
		seen[a.Question] = true
	}
	return ids
}
