// Package scw reads and writes the files of ScenarioWizard, in which most cross-impact
// balance studies are kept: the matrix with its texts (.scw) and lists of consistent
// scenarios (.sl).
//
// Both are lines of text. A .scw file is a row of sections, each closed by a line that
// begins with #:
//
//  1. "$ ScenarioWizard 4.0" and a title; then "&" and a name for each descriptor and,
//     under it, " -" and a name for each variant
//  2. the same with short names, without the "-"
//  3. nothing
//  4. a colour for each variant
//  5. nothing
//  6. the matrix, a row a line
//  7. texts in quotes, each under a line that begins with #: one on the whole, one for
//     each descriptor, one for each ordered pair of descriptors
//
// Sections 2 to 5 and 7 may be empty. What is read is written again: names, texts,
// colours, order, line endings and encoding as found, and whatever else stood in the
// sections. Indentation, blank lines and the padding of numbers become the usual ones.
package scw
