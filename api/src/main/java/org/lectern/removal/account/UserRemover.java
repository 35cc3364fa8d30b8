package org.lectern.removal.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.history.History;
import org.lectern.identity.Administrators;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.User;
import org.lectern.problem.ProblemException;
import org.lectern.removal.RemovalResponse;
import org.lectern.removal.RowLock;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Deletes an account: removes the person from every session, class and course, with their results.
 */
@RequestScoped
class UserRemover {
  private static final Statement<UUID, Void> DELETE =
      Statement.change(UUID.class, "delete from app_user where id = :user");

  private final Database database;
  private final RowLock lock;
  private final Administrators administrators;
  private final UserTraces traces;
  private final History history;
  private final CurrentUser caller;

  UserRemover(
      Database database,
      RowLock lock,
      Administrators administrators,
      UserTraces traces,
      History history,
      CurrentUser caller) {
    this.database = database;
    this.lock = lock;
    this.administrators = administrators;
    this.traces = traces;
    this.history = history;
    this.caller = caller;
  }

  RemovalResponse remove(User user, boolean dryRun) {
    if (user.id().equals(caller.id())) {
      throw ProblemException.conflict("yourself");
    }
    if (user.role() == PlatformRole.ADMIN) administrators.requireAnother(user.id());
    if (!dryRun) lock.take(RowLock.Of.USER, user.id());
    var warnings = traces.leftWithout(user.id());
    var counts = traces.counts(user.id());
    if (!dryRun) delete(user);
    return RemovalResponse.of(dryRun, warnings, counts);
  }

  private void delete(User user) {
    history.record(caller.id(), traces.ofLeaving(user));
    database.change(DELETE, user.id());
  }
}
