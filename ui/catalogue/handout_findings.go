package catalogue

// HandoutFindings is the words of the instructor's edition.
type HandoutFindings struct {
	Edition string

	Glance      string // title of a section
	Nothing     string
	HowLikely   string // caption
	ScenarioKey string
	Likelihood  string // heads columns
	Change      string
	AtBaseline  string
	Level       string
	ShiftedMost string
	Shifted     string // percent and word at the baseline, percent and word now, points
	MostUrgent  string
	FromBase    string // value, percent at the baseline

	World      string // title of a section
	Loaded     string // a scenario whose drivers these are
	Open       string // caption
	OpenState  string // heads columns
	Weight     string
	Now        string
	OpenKey    string
	Struck     string
	StruckText string // factor, state, outcome

	Scenarios string // title of a section
	Story     string
	Meaning   string
	Event     string
	And       string // between conditions
	Or        string // between alternatives
	Signposts string
	IfItComes string

	Forecasts     string // title of a section
	ForecastTable string // caption
	ForecastKey   string

	Why        string // title of a section
	WhyAbout   string
	NotMoved   string
	NotSplit   string
	NoBearing  string
	Moved      string // from, to, bits, odds
	Certain    string // from, to
	Parts      string // caption: subject
	Assumption string // heads columns
	Bits       string
	Odds       string
	Judgement  string // factor, state, outcome
	Condition  string // percent now, percent at the baseline
	More       Count  // further judgements
	Confidence string
	PartsKey   string
	AllDue     string // assumption
	NoLonger   string
	Levels     string // title of a part
	LevelTable string // caption
	Asked      string // heads columns
	BriefWords string
	Quoted     string // word

	Compared      string // title of a section
	ComparedAbout string
	Drivers       string // captions
	Chances       string
	Outcomes      string
	Ranks         string
	SideNow       string // a side that is what is assumed
	BitsKey       string
	Further       Count  // outcomes that differ less or not at all
	Standing      string // rank, urgency
	RanksKey      string
	SameRank      string
	AllSame       string
	MoreSides     Count // scenarios left out

	Decided      string // title of a section
	DecidedAbout string
	Supposed     string
	Rests        string // bits by the brief, implied, ours
	Tornado      string // caption: subject
	TornadoKey   string
	Low, High    string // heads columns
	Span         string // percent, state
	Range        string // percent, percent
	Idle         Count
	Linchpins    string // caption: subject
	NoLinchpins  string
	OfJudgement  string // heads columns
	Carries      string
	Without      string
	Weaker       string
	Stronger     string
	Basis        string
	LinchpinKey  string

	Advice       string // title of a section
	Order        string // caption
	OrderKey     string
	Urgency      string // heads columns
	BriefWord    string
	RankBefore   string
	Ranked       string // rank, title
	Strength     string // word, points
	Reason       string // condition, percent before, percent now, points
	MovedByThese string // reasons
	NoPolicies   string
	Levers       string // title of a part: owner
	LeverTable   string // caption
	LeverKey     string
	Does         string // heads a column
	Effect       string // outcome, percent, points
	NoEffect     string
	NoLevers     string // owner
	RegretTitle  string
	Choice       string // heads columns
	Worst        string
	Least        string
	RegretKey    string
	NoStakes     string
	NoRegret     string

	Method      string // title of a section
	MethodTexts []string
	Again       string // assignments
	AgainStruck string // ids
	AgainTold   string // an id

	Sources      string // title of a section
	SourcesAbout string
	ClaimWord    string // the brief's own word
	Slips        string
	Slip         string // what is printed, what is so
}
