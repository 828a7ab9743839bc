package podium

import "time"

// A State is what a speaker has to know about a lesson at one moment.
type State struct {
	Set      string    `json:"set"`
	Lesson   string    `json:"lesson"`
	Step     int       `json:"step"` // from 1
	Steps    int       `json:"steps"`
	Title    string    `json:"title"`
	Text     string    `json:"text,omitempty"`
	Question string    `json:"question,omitempty"`
	Notes    string    `json:"notes,omitempty"`
	Next     string    `json:"next,omitempty"` // title of the step that follows, empty at the end
	From     float64   `json:"from"`           // minutes of the lesson that the step is meant to fill
	To       float64   `json:"to"`
	Minutes  float64   `json:"minutes"` // planned for the whole
	Started  time.Time `json:"started"`
	Away     bool      `json:"away,omitempty"`  // the room explores by itself
	Blank    bool      `json:"blank,omitempty"` // the screen is blank
}

// A Command is what a speaker asks of the lesson.
type Command string

// The commands.
const (
	Next  Command = "next"
	Back  Command = "back"
	Blank Command = "blank"
)
