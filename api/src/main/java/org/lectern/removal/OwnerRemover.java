package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/**
 * Removes an author from a course or an owner from a class. Only an administrator, who can still
 * change it, may remove the last one; removing somebody else is not an error.
 */
@RequestScoped
class OwnerRemover {
  /** What is owned, and what its owners are called. */
  enum Owned {
    COURSE(RowLock.Of.COURSE, "author"),
    CLASS(RowLock.Of.CLASS, "owner");

    private final RowLock.Of row;
    private final String word;

    Owned(RowLock.Of row, String word) {
      this.row = row;
      this.word = word;
    }
  }

  private record Owner(UUID thing, UUID user) {}

  private static final Statement<UUID, UUID> AUTHORS =
      Statement.of(
          UUID.class, UUID.class, "select user_id from course_author where course_id = :thing");

  private static final Statement<UUID, UUID> OWNERS =
      Statement.of(
          UUID.class, UUID.class, "select user_id from class_owner where class_id = :thing");

  private static final Statement<Owner, Void> DELETE_AUTHOR =
      Statement.change(
          Owner.class, "delete from course_author where course_id = :thing and user_id = :user");

  private static final Statement<Owner, Void> DELETE_OWNER =
      Statement.change(
          Owner.class, "delete from class_owner where class_id = :thing and user_id = :user");

  private final Database database;
  private final RowLock lock;
  private final CurrentUser caller;

  OwnerRemover(Database database, RowLock lock, CurrentUser caller) {
    this.database = database;
    this.lock = lock;
    this.caller = caller;
  }

  RemovalResponse remove(Owned owned, UUID thing, UUID user, boolean dryRun) {
    lock.take(owned.row, thing);
    var owners = database.list(owners(owned), thing);
    if (!owners.contains(user)) return RemovalResponse.of(dryRun, List.of());
    var isLast = owners.size() == 1;
    if (isLast && !caller.isAdmin()) throw lastOne(owned);
    if (!dryRun) database.change(delete(owned), new Owner(thing, user));
    var warnings = isLast ? List.of(nobodyLeft(owned)) : List.<Warning>of();
    return RemovalResponse.of(dryRun, warnings, new RemovalCount(owned.word + "s", 1));
  }

  private static Statement<UUID, UUID> owners(Owned owned) {
    return switch (owned) {
      case COURSE -> AUTHORS;
      case CLASS -> OWNERS;
    };
  }

  private static Statement<Owner, Void> delete(Owned owned) {
    return switch (owned) {
      case COURSE -> DELETE_AUTHOR;
      case CLASS -> DELETE_OWNER;
    };
  }

  private static ProblemException lastOne(Owned owned) {
    return ProblemException.conflict("last-" + owned.word);
  }

  private static Warning nobodyLeft(Owned owned) {
    return Warning.at("/" + owned.word + "s", "no-" + owned.word);
  }
}
