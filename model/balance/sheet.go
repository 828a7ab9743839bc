package balance

import "math"

// Balances returns the impact balance of every state under a scenario: the sum of
// its column over the chosen rows.
func (m *Matrix) Balances(s Scenario) []int {
	sums := make([]int, m.States())
	m.addUp(s, sums)
	return sums
}

// addUp is Balances into sums.
func (m *Matrix) addUp(s Scenario, sums []int) {
	clear(sums)
	for d, v := range s {
		row := m.impact[(m.first[d]+v)*len(sums):][:len(sums)]
		for column, points := range row {
			sums[column] += points
		}
	}
}

// A Line is the balance sheet of one descriptor under a scenario.
type Line struct {
	Descriptor int
	Chosen     int   // the variant of the scenario
	Balances   []int // of every variant
	Best       int   // the sibling with the highest balance, the first of several; -1 if there is none
	Margin     int   // balance of the chosen variant less that of Best; NoRival if there is none
}

// NoRival is the margin where a descriptor has a single variant.
const NoRival = math.MaxInt

// A Sheet is the balance sheet of a scenario.
type Sheet struct {
	Scenario Scenario
	Lines    []Line
	Margin   int // the smallest of all lines: the scenario is consistent when it is not negative
	Score    int // total impact score: the balances of the chosen variants added up
}

// Consistent reports whether no sibling anywhere has more support than the chosen variant.
func (s Sheet) Consistent() bool { return s.Margin >= 0 }

// Brink returns the descriptors whose margin is at most that of the closest one plus
// slack: those that give way first.
func (s Sheet) Brink(slack int) []int {
	var brink []int
	for _, line := range s.Lines {
		if line.Margin != NoRival && line.Margin-slack <= s.Margin {
			brink = append(brink, line.Descriptor)
		}
	}
	return brink
}

// Sheet returns the balance sheet of a scenario, which must fit the matrix (see Check).
func (m *Matrix) Sheet(s Scenario) Sheet {
	sums := m.Balances(s)
	sheet := Sheet{Scenario: s, Lines: make([]Line, len(s)), Margin: NoRival}
	for d, v := range s {
		line := Line{Descriptor: d, Chosen: v, Balances: sums[m.first[d]:m.first[d+1]], Best: -1, Margin: NoRival}
		for r, balance := range line.Balances {
			if r != v && (line.Best < 0 || balance > line.Balances[line.Best]) {
				line.Best = r
				line.Margin = line.Balances[v] - balance
			}
		}
		sheet.Lines[d] = line
		sheet.Margin = min(sheet.Margin, line.Margin)
		sheet.Score += line.Balances[v]
	}
	return sheet
}

// A Voice is what one chosen state has to say about a variant.
type Voice struct {
	From      State
	Points    int    // its judgement of the variant
	Lead      int    // the same, less its judgement of the rival
	Rationale string // why, if the study says
}

// Voices returns what every chosen state contributes to a variant of a descriptor, and
// to its lead over a rival, in the order of the descriptors. States that judge both
// alike with nothing are left out. A rival of -1 compares with nothing: Lead is Points.
func (m *Matrix) Voices(s Scenario, of State, rival int) []Voice {
	var voices []Voice
	column := m.Number(of)
	for d, v := range s {
		row := m.first[d] + v
		voice := Voice{From: State{d, v}, Points: m.Impact(row, column)}
		voice.Lead = voice.Points
		if rival >= 0 {
			voice.Lead -= m.Impact(row, m.first[of.Descriptor]+rival)
		}
		if voice.Points == 0 && voice.Lead == 0 {
			continue
		}
		voice.Rationale = m.Rationale(voice.From, of.Descriptor)
		voices = append(voices, voice)
	}
	return voices
}
