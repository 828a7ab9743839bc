package command

import (
	"slices"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/session"
	"foresee/scenarios"
)

// talkFlags is the lesson that the explorer begins with, if any.
type talkFlags struct {
	present bool
	lesson  string // id; empty lets one be chosen
	step    int    // from 1
	begun   bool   // at that step, wherever a session left the lesson

	estimate *estimateFlags // what a room is asked at once, nil where nobody wants to estimate
}

// after returns the lesson to begin with where a session goes on: the one it was in, at
// the step where it left that, unless another is asked for.
func (t talkFlags) after(s *session.Session) talkFlags {
	if s == nil || s.Lesson == nil || t.begun || t.lesson != "" && t.lesson != s.Lesson.ID {
		return t
	}
	t.lesson, t.step = s.Lesson.ID, s.Lesson.Step+1
	return t
}

// keyOfLessons is what a user would press to choose a lesson.
const keyOfLessons = "p"

func (p *program) present() *cobra.Command {
	var look lookFlags
	talk := talkFlags{present: true}
	var words, file string
	cmd := p.command(p.words.Lesson.Present, cobra.MaximumNArgs(2), func(cmd *cobra.Command, args []string) error {
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		kept, err := p.keptIn(file)
		if err != nil {
			return err
		}
		if len(args) == 0 && kept.file != nil {
			args = []string{kept.file.Set.Name}
		}
		name, lesson := p.setAndLesson(args)
		talk.lesson, talk.begun = lesson, cmd.Flags().Changed("step")
		return p.explore(cmd.Context(), []string{name}, assumeFlags{words: words}, look, talk, kept)
	})
	p.drawFlags(cmd, &look)
	p.sessionFlag(cmd, &file)
	cmd.Flags().IntVar(&talk.step, "step", 1, p.words.Lesson.StepFlag)
	cmd.Flags().StringVar(&words, "words", model.Scales()[0].ID, p.words.Command.Flags.Words)
	cmd.ValidArgsFunction = completeLessons
	return cmd
}

// setAndLesson tells the two arguments apart: one alone is a lesson of the default
// set if that has one of this name.
func (p *program) setAndLesson(args []string) (set, lesson string) {
	switch len(args) {
	case 0:
		return scenarios.Default, ""
	case 2:
		return args[0], args[1]
	}
	if slices.Contains(scenarios.Names(), args[0]) {
		return args[0], ""
	}
	if set, _, err := scenarios.Open(scenarios.Default, p.In); err == nil {
		if _, ok := set.Lesson(args[0]); ok {
			return scenarios.Default, args[0]
		}
	}
	return args[0], ""
}

// lesson finds the lesson to begin with and its step, counted from 0; it is nil
// where none was asked for or one is to be chosen.
func (p *program) lesson(set *model.Set, talk talkFlags) (*model.Lesson, int, error) {
	words := p.words.Lesson
	switch {
	case !talk.present:
		return nil, 0, nil
	case len(set.Lessons) == 0:
		return nil, 0, misuse(words.NoLessons, set.ID)
	case talk.lesson == "" && len(set.Lessons) == 1:
		talk.lesson = set.Lessons[0].ID
	case talk.lesson == "":
		return nil, 0, nil
	}
	lesson, ok := set.Lesson(talk.lesson)
	if !ok {
		return nil, 0, misuse(words.NoLesson, talk.lesson, model.DidYouMean(talk.lesson, lessonIDs(set)), set.ID)
	}
	if talk.step < 1 || talk.step > len(lesson.Steps) {
		return nil, 0, misuse(words.NoStep, talk.step, lesson.ID, len(lesson.Steps))
	}
	return lesson, talk.step - 1, nil
}

func lessonIDs(set *model.Set) []string {
	var ids []string
	for _, l := range set.Lessons {
		ids = append(ids, l.ID)
	}
	return ids
}

// completeLessons completes the set, then its lessons; those of the default set at once.
func completeLessons(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	name := scenarios.Default
	if len(args) > 0 {
		name = args[0]
	}
	set, _, err := scenarios.Open(name, nil)
	if err != nil || len(args) > 1 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var list []string
	for _, l := range set.Lessons {
		list = append(list, l.ID+"\t"+l.Title)
	}
	if len(args) == 0 {
		return append(scenarios.Names(), list...), cobra.ShellCompDirectiveDefault
	}
	return list, cobra.ShellCompDirectiveNoFileComp
}
