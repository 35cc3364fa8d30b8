package org.lectern.content.file;

import java.time.Instant;
import org.lectern.authorization.CourseStanding;
import org.lectern.file.FileLinks.Link;

/** The files that learners hand in at items, which are no content. */
public interface HandedInFiles {
  /**
   * Whether the person of a link, who may enter the course, may read a file that was handed in at
   * its item: their own, or as somebody who marks there.
   */
  boolean mayRead(Link link, CourseStanding there, Instant now);
}
