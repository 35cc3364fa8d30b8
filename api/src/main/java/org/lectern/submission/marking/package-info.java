/** Marking: what waits for a mark, over all one's courses and sessions, and the marks. */
package org.lectern.submission.marking;
