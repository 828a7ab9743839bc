package model

// The types of this file are the part of the format that balance sets have alone.

// descriptorEntry is a factor of a balance set: it moves others and is moved by them.
type descriptorEntry struct {
	At       Position
	ID       text                   `yaml:"id" check:"required id"`
	Title    text                   `yaml:"title" check:"required title"`
	Short    text                   `yaml:"short" check:"title"` // at most 24 cells; the title if left out
	About    text                   `yaml:"about"`
	States   []descriptorStateEntry `yaml:"states" check:"required"`
	MovedBy  []wholeJudgementEntry  `yaml:"moved_by"`
	Evidence []text                 `yaml:"evidence" check:"code"`
}

// descriptorStateEntry is one state of a descriptor.
type descriptorStateEntry struct {
	ID       text   `yaml:"id" check:"required id"`
	Title    text   `yaml:"title" check:"required title"`
	Short    text   `yaml:"short" check:"title"` // at most 14 cells; the title, cut where it must be, if left out
	About    text   `yaml:"about"`
	Evidence []text `yaml:"evidence" check:"code"`
}

// wholeJudgementEntry is what one state of one descriptor does to another, or to its
// own. Studies often give the points alone.
type wholeJudgementEntry struct {
	At       Position
	When     []whenEntry        `yaml:"when" check:"required"` // exactly one
	Points   []wholePointsEntry `yaml:"points" check:"required"`
	Because  text               `yaml:"because"`
	Basis    text               `yaml:"basis" in:"brief inferred judgement"`
	Evidence []text             `yaml:"evidence" check:"code"`
}

// wholePointsEntry moves one state of the descriptor, written state: points.
type wholePointsEntry struct {
	State  text   `yaml:",key" check:"id"`
	Points number `yaml:",value" range:"[-1000000,1000000]" step:"1"`
}

// judgements returns what moves the descriptor as the reader takes all judgements.
func (e descriptorEntry) judgements() []judgementEntry {
	list := make([]judgementEntry, len(e.MovedBy))
	for i, j := range e.MovedBy {
		points := make([]pointsEntry, len(j.Points))
		for k, p := range j.Points {
			points[k] = pointsEntry(p)
		}
		list[i] = judgementEntry{j.At, j.When, points, j.Because, j.Basis, j.Evidence}
	}
	return list
}
