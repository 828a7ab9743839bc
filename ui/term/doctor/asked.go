package doctor

import (
	"context"
	"fmt"
	"strings"

	"foresee/ui/term/background"
	"foresee/ui/term/draw"
	"foresee/ui/term/query"
	"foresee/ui/term/theme"
)

// background checks how it is known whether the terminal is light or dark.
func (t Terminal) background() Check {
	words := t.Words
	c := Check{ID: "background", Title: words.Background, Verdict: OK}
	f := background.Detect(t.Theme, t.Env, t.In, t.Out)
	is, took := words.Dark, f.Took.Milliseconds()+1
	if f.Background == background.Light {
		is = words.Light
	}
	switch f.By {
	case background.User:
		c.Says = fmt.Sprintf(words.ByUser, is)
	case background.Environment:
		c.Says = fmt.Sprintf(words.ByVariable, is, t.Env("COLORFGBG"))
	case background.Terminal:
		c.Says, c.Took = fmt.Sprintf(words.Answered, is, took), f.Took
	case background.Unasked:
		c.Verdict, c.Says, c.Do = Untested, words.Unasked, words.ThemeDo
		if !t.there() {
			c.Says, c.Do = words.NotAsked, ""
		}
	case background.Nothing:
		c.Verdict, c.Says, c.Do, c.Took = Warning, fmt.Sprintf(words.NotKnown, took), words.ThemeDo, f.Took
		if !f.Whole {
			c.Says = fmt.Sprintf(words.Mute, took)
		}
	}
	return c
}

// signs shows what the explorer draws with. Only the eye can tell whether the font
// has it.
func (t Terminal) signs() Check {
	return Check{ID: "signs", Title: t.Words.Signs, Verdict: Look, Says: fmt.Sprintf(t.Words.Look, strings.Join(theme.Signs(), ""))}
}

// scripts are texts of which terminals disagree how wide they are, in the order of
// the words for them.
func scripts() []string { return []string{"한국", "中文", "かな", "e\u0301"} }

// widths asks the terminal how wide it draws what the explorer draws.
func (t Terminal) widths(ctx context.Context) Check {
	c := Check{ID: "widths", Title: t.Words.Widths, Verdict: Untested, Says: t.Words.NotAsked}
	if name := t.Env("TERM"); name == "" || name == "dumb" || !query.Foreground(t.In) || !query.Foreground(t.Out) {
		return c
	}
	c.Says = t.Words.NotAnswered
	signs := theme.Signs()
	if cells := query.Widths(ctx, t.In, t.Out, append(signs, scripts()...), patience); cells != nil {
		c.Verdict, c.Says, c.Do = t.judge(cells)
	}
	return c
}

// judge says what follows from the cells that the signs and the scripts take.
func (t Terminal) judge(cells []int) (Verdict, string, string) {
	words, signs := t.Words, theme.Signs()
	var wide, other []string
	for i, sign := range signs {
		if cells[i] != draw.Width(sign) {
			wide = append(wide, sign)
		}
	}
	bytes := true // every byte is taken for a character
	for i, text := range scripts() {
		got := cells[len(signs)+i]
		if got != draw.Width(text) {
			other = append(other, words.Kinds[i])
		}
		bytes = bytes && got >= len(text)
	}
	switch {
	case bytes:
		return Warning, words.NotUTF8, words.NotUTF8Do
	case len(wide) > 0:
		return Warning, fmt.Sprintf(words.WideSigns, strings.Join(wide, " ")), words.ASCIIDo
	case len(other) > 0:
		return Warning, fmt.Sprintf(words.WrongWidth, strings.Join(other, ", ")), words.WrongDo
	}
	return OK, words.AsReckoned, ""
}
