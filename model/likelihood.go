package model

import "math"

// A Band is one word of likelihood and the probabilities it stands for.
type Band struct {
	Word string
	From float64
	To   float64
}

// A Scale is a list of bands from the least likely to the most. Where its source
// leaves gaps between bands, a number in a gap takes the nearer word.
type Scale struct {
	ID     string
	Title  string
	Source string
	Bands  []Band
}

// ICD203 is the scale of the US Intelligence Community Directive 203, Analytic
// Standards (2015), section D.6.e(2)(a).
func ICD203() Scale {
	return Scale{"icd203", "ICD 203", "US Intelligence Community Directive 203 (2015)", []Band{
		{"almost no chance", 0.01, 0.05},
		{"very unlikely", 0.05, 0.20},
		{"unlikely", 0.20, 0.45},
		{"roughly even chance", 0.45, 0.55},
		{"likely", 0.55, 0.80},
		{"very likely", 0.80, 0.95},
		{"almost certain", 0.95, 0.99},
	}}
}

// PHIA is the yardstick of the UK Professional Head of Intelligence Assessment (2019).
func PHIA() Scale {
	return Scale{"phia", "PHIA yardstick", "UK Professional Head of Intelligence Assessment (2019)", []Band{
		{"remote chance", 0, 0.05},
		{"highly unlikely", 0.10, 0.20},
		{"unlikely", 0.25, 0.35},
		{"realistic possibility", 0.40, 0.50},
		{"likely", 0.55, 0.75},
		{"highly likely", 0.80, 0.90},
		{"almost certain", 0.95, 1},
	}}
}

// Kent is the scale of Sherman Kent, Words of Estimative Probability (1964).
func Kent() Scale {
	return Scale{"kent", "Kent", "Sherman Kent, Words of Estimative Probability (1964)", []Band{
		{"almost certainly not", 0.02, 0.12},
		{"probably not", 0.20, 0.40},
		{"chances about even", 0.40, 0.60},
		{"probable", 0.63, 0.87},
		{"almost certain", 0.87, 0.99},
	}}
}

// Scales lists the scales one can choose from, the default first.
func Scales() []Scale { return []Scale{ICD203(), PHIA(), Kent()} }

// Word returns the word for a probability, taken in whole percent as it is shown
// beside the word, so that one number never has two words. A bound that two bands
// share belongs to the one further from even; below the first band and above the
// last the word of that end band holds.
func (s Scale) Word(p float64) string {
	p = math.Round(100*p) / 100
	best, distance := s.Bands[0], math.Inf(1)
	for _, b := range s.Bands {
		d := b.distance(p)
		if d < distance || d == distance && b.fromEven() > best.fromEven() {
			best, distance = b, d
		}
	}
	return best.Word
}

// distance tolerates the last bits that arithmetic leaves on a bound.
func (b Band) distance(p float64) float64 {
	const rounding = 1e-9
	d := max(b.From-p, p-b.To, 0)
	if d < rounding {
		return 0
	}
	return d
}

func (b Band) fromEven() float64 { return math.Abs((b.From+b.To)/2 - 0.5) }

// Band returns the band of a word.
func (s Scale) Band(word string) (Band, bool) {
	for _, b := range s.Bands {
		if b.Word == word {
			return b, true
		}
	}
	return Band{}, false
}

// Middle returns the probability a word stands for when it is given alone.
func (b Band) Middle() float64 { return (b.From + b.To) / 2 }
