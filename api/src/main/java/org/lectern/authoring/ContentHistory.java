package org.lectern.authoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Records what the caller does to the content of a course in a session. */
@RequestScoped
public class ContentHistory {
  private static final Statement<UUID, String> CODE =
      Statement.of(UUID.class, String.class, "select code from course where id = :course");

  private final History history;
  private final CurrentUser caller;
  private final Database database;

  ContentHistory(History history, CurrentUser caller, Database database) {
    this.history = history;
    this.caller = caller;
    this.database = database;
  }

  /**
   * @param title the item's
   */
  public void record(CourseStanding at, ChangeKind kind, String title) {
    var code = database.one(CODE, at.course());
    history.record(caller.id(), SessionChange.of(at.standing().session(), kind, code, null, title));
  }
}
