// Package podium lets a second terminal of the same user follow a lesson and drive
// it: the lesson listens on a local socket, and a line of JSON goes out for every
// step. Nothing leaves the machine.
//
// Sockets stand in a folder that only their owner may enter, one a lesson, named
// by its process. One that nobody listens on any more is swept away by the next
// who looks.
package podium
