package catalogue

// Brief is the words of the reader of the evidence.
type Brief struct {
	Title       string // of the list
	Claim       string // of the page
	AboutBrief  string
	Paragraph   string // paragraph, page
	Place       string // paragraph, page
	Pages       Count
	By          string // author, publisher
	Slips       string // headings
	Slip        string
	SlipMark    string
	Prints      string
	IsSo        string
	Note        string
	UsedBy      string
	Background  string
	Word        string // the brief's own word of likelihood
	Paraphrased string
	Paraphrases string
	ScaleUsed   string // scale, its source
}

func englishBrief() Brief {
	return Brief{
		Title:       "The brief",
		Claim:       "Claim",
		AboutBrief:  "About this brief",
		Paragraph:   "%s · page %d",
		Place:       "%s p.%d",
		Pages:       Count{"%d page", "%d pages"},
		By:          "%s, %s",
		Slips:       "SLIPS AND TENSIONS",
		Slip:        "A SLIP OR TENSION HERE",
		SlipMark:    "!",
		Prints:      "WHAT THE BRIEF PRINTS",
		IsSo:        "WHAT IS SO, AND WHAT THIS SET DOES",
		Note:        "NOTE",
		UsedBy:      "WHAT USES IT",
		Background:  "Nothing; it is kept as background.",
		Word:        "The brief's own word: “%s”",
		Paraphrased: "Paraphrased; the author's own words stand in the brief.",
		Paraphrases: "All texts here are paraphrases by page and paragraph, not the author's words.",
		ScaleUsed:   "Words of likelihood: %s, after the %s.",
	}
}
