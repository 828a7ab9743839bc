package command

import "foresee/model/balance/study"

// carried says what of a forecast set the matrix leaves out, and how it is read.
func (p *page) carried(s *balanceScene) {
	if !s.isForecast() {
		return
	}
	words := p.all.Balance.Carried
	p.notCarried(s.carried)
	p.wrapped(2, words.Held)
	p.wrapped(2, words.NoChance)
}

// notCarried says what of a forecast set a matrix has no place for.
func (p *page) notCarried(c study.Carried) {
	words := p.all.Balance.Carried
	p.heading(words.Heading)
	p.wrapped(2, words.Intro)
	if c.Scale != 1 {
		p.wrapped(2, words.Doubled)
	}
	if c.Baselines > 0 {
		p.wrapped(2, words.Baselines.Of(c.Baselines))
	}
	if c.Weights > 0 {
		p.wrapped(2, words.Weights.Of(c.Weights))
	}
	if c.FromBaseline > 0 {
		p.wrapped(2, words.FromBase.Of(c.FromBaseline))
	}
	if n := len(c.Unmoved); n > 0 {
		p.wrapped(2, words.Unmoved.Of(n))
	}
}
