// Package seminar is what a room does with a set: it follows a lesson, commits itself
// before it sees an answer, learns what happened, and scores everybody by it.
//
// A [Talk] is where the room is in a lesson. What a step shows, its assumptions
// included, follows from the set, the lesson and the number of the step alone, so
// that going back undoes going on.
//
// A [Room] holds what people estimated: in up to two rounds, each question with the
// likelihood of every answer. What of it may be shown, and when the model's forecast
// may, is for [Room.Sight] to say, as a number seen too early is a number repeated.
//
// [Resolve] says how the questions were settled by what happened up to some day. A
// [Board] then scores the model's baseline, the brief's words, every participant and
// the room's median on the clean verdicts, and [NewDebrief] puts all of it together.
// What the model would have said had it known ([Replay]) is of a type of its own,
// which no score accepts.
//
// Everything here is a plain value, and nothing is read or written. The README has
// the formulas and their sources.
package seminar
