package org.lectern.authoring;

import jakarta.enterprise.context.RequestScoped;
import org.lectern.authorization.CourseStanding;
import org.lectern.content.Item;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.content.SessionOutlines;
import org.lectern.etag.IfMatch;

/** The items of a course in a session that the caller, who may, is about to change there. */
@RequestScoped
public class ItemsToChange {
  private final Outlines outlines;
  private final Items items;
  private final IfMatch ifMatch;

  ItemsToChange(Outlines outlines, Items items, IfMatch ifMatch) {
    this.outlines = outlines;
    this.items = items;
    this.ifMatch = ifMatch;
  }

  /** Holds the outline until the transaction ends, and checks {@code If-Match}. */
  public Item require(CourseStanding at, String item) {
    outlines.hold(at.course());
    var session = at.standing().session();
    var found = items.requireIn(session, at.course(), item);
    ifMatch.require(SessionOutlines.VERSION, new SessionOutlines.Place(session, found.id()));
    return found;
  }
}
