// Package study ties sets to cross-impact matrices, so that whatever is asked of a
// matrix can be asked of a set.
//
// A balance set is a matrix with its reasons: every descriptor is one of the
// matrix, every judgement a few cells of a row. A forecast set can be read as one
// too. Drivers and outcomes become descriptors and points become judgements, but a
// matrix has no place for likelihoods, so [Carried] tells what stays behind. Indices
// are the same on both sides: descriptor d is Factors[d], variant v its state v.
//
// The other way round, [Set] makes a balance set of a matrix that was read from
// another program's file, and [Write] writes it down.
package study
