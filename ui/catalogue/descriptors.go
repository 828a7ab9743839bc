package catalogue

// Descriptors is the words for what stands in a balance set.
type Descriptors struct {
	Heading    string
	States     string // states follow
	MovedBy    string // descriptors follow
	Given      string // nothing moves it
	None       string // the points of a judgement that there is no influence
	Checked    string // name, descriptors, states, judgements, claims
	NoForecast string // a set, the set again
}

func englishDescriptors() Descriptors {
	return Descriptors{
		Heading:    "DESCRIPTORS",
		States:     "states ",
		MovedBy:    "moved by ",
		Given:      "moved by nothing",
		None:       "no influence",
		Checked:    "%s: %d descriptors, %d states, %d judgements, %d claims",
		NoForecast: "%s is a balance set: it says which states hold together, not how likely they are; see 'foresee balance %s'",
	}
}
