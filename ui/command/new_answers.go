package command

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	tty "github.com/charmbracelet/x/term"

	"foresee/model/scaffold"
)

// An answer is one thing to be known of a new set.
type answer struct {
	flag, question string
	value          *string
	usual          func() string // of what is known so far
}

func (p *program) answers(a *scaffold.About, folder string) []answer {
	words := p.words.Authoring
	return []answer{
		{"id", words.AskID, &a.ID, func() string { return idOf(folder) }},
		{"title", words.AskTitle, &a.Title, func() string { return titleOf(a.ID) }},
		{"author", words.AskAuthor, &a.Author, func() string { return "" }},
		{"date", words.AskDate, &a.Date, func() string { return time.Now().Format(time.DateOnly) }},
	}
}

// fillIn fills in what no flag gave: by asking on a terminal, by the usual elsewhere.
func (p *program) fillIn(a *scaffold.About, folder string, given func(flag string) bool) error {
	var open []answer
	for _, x := range p.answers(a, folder) {
		if !given(x.flag) {
			*x.value = x.usual()
			open = append(open, x)
		}
	}
	in, ok := p.In.(*os.File)
	if !ok || !tty.IsTerminal(in.Fd()) {
		return nil
	}
	lines := bufio.NewScanner(in)
	for _, x := range open {
		if err := p.ask(lines, x, a); err != nil {
			return err
		}
	}
	return nil
}

// ask asks for one value until the answer will do; an empty one takes the usual.
func (p *program) ask(lines *bufio.Scanner, x answer, a *scaffold.About) error {
	question, usual := x.question, x.usual()
	if usual != "" {
		question = fmt.Sprintf(question, usual)
	}
	for {
		fmt.Fprint(p.Err, question)
		if !lines.Scan() {
			fmt.Fprintln(p.Err)
			return errors.New(p.words.Authoring.Faults.NoAnswer)
		}
		*x.value = strings.TrimSpace(lines.Text())
		if *x.value == "" {
			*x.value = usual
		}
		_, err := scaffold.Files(*a)
		if err == nil {
			return nil
		}
		if *x.value == usual {
			return p.notNew(err) // it is something else that will not do
		}
		fmt.Fprintln(p.Err, p.notNew(err))
	}
}

// idOf makes an id of a folder's name.
func idOf(folder string) string {
	if whole, err := filepath.Abs(folder); err == nil {
		folder = whole
	}
	id := strings.Map(func(c rune) rune {
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			return c
		}
		return '-'
	}, strings.ToLower(filepath.Base(folder)))
	if id = strings.Trim(id, "-"); id == "" {
		return "my-set"
	}
	return id
}

// titleOf makes a title of an id.
func titleOf(id string) string {
	words := strings.ReplaceAll(id, "-", " ")
	return strings.ToUpper(words[:min(1, len(words))]) + words[min(1, len(words)):]
}
