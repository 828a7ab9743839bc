//go:build unix

package command

import "testing"

// TestSpeakerNotes follows a lesson from a second terminal, and drives it from there.
func TestSpeakerNotes(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	room := start(t, 80, 24, "present", "demo")
	room.waitFor("One brief, one day", "1 of 12")
	speaker := start(t, 80, 24, "notes")
	speaker.waitFor("One brief, one day", "Next: Two pathways and a verdict", "Say what the program is")
	room.press(" ")
	speaker.waitFor("Two pathways and a verdict")
	speaker.press(" ")
	room.waitFor("Three scenarios on the day")
	room.press("\x1b")
	speaker.waitFor("The room is exploring")
	room.press("q")
	if err := room.ended(); err != nil {
		t.Error(err)
	}
	speaker.waitFor("The lesson's terminal is gone.")
	speaker.press("q")
	if err := speaker.ended(); err != nil {
		t.Error(err)
	}
}
