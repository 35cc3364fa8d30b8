package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.contract.Warning;
import org.lectern.identity.CurrentUser;
import org.lectern.problem.ProblemException;

/**
 * Takes an author from a course or an owner from a class. The last one stays, unless an
 * administrator, who can still change it, takes them out; who was not there is no fault.
 */
@RequestScoped
class OwnerRemover {
  /** What is owned, and in which words. */
  enum Owned {
    COURSE("course", "course_author", "course_id", "author"),
    CLASS("class_group", "class_owner", "class_id", "owner");

    private final String table;
    private final String owners;
    private final String key;
    private final String word;

    Owned(String table, String owners, String key, String word) {
      this.table = table;
      this.owners = owners;
      this.key = key;
      this.word = word;
    }

    private String what() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final EntityManager database;
  private final RowLock lock;
  private final CurrentUser caller;

  OwnerRemover(EntityManager database, RowLock lock, CurrentUser caller) {
    this.database = database;
    this.lock = lock;
    this.caller = caller;
  }

  RemovalResponse remove(Owned owned, UUID thing, UUID user, boolean dryRun) {
    lock.take(owned.table, owned.what(), thing);
    var owners = owners(owned, thing);
    if (!owners.contains(user)) return RemovalResponse.of(dryRun, List.of());
    var isLast = owners.size() == 1;
    if (isLast && !caller.isAdmin()) throw lastOne(owned);
    if (!dryRun) delete(owned, thing, user);
    var warnings = isLast ? List.of(nobodyLeft(owned)) : List.<Warning>of();
    return RemovalResponse.of(dryRun, warnings, new RemovalCount(owned.word + "s", 1));
  }

  @SuppressWarnings("unchecked")
  private List<UUID> owners(Owned owned, UUID thing) {
    var sql = "select user_id from %s where %s = :thing".formatted(owned.owners, owned.key);
    return of(sql, thing).getResultList();
  }

  private void delete(Owned owned, UUID thing, UUID user) {
    var sql = "delete from %s where %s = :thing and user_id = :user";
    of(sql.formatted(owned.owners, owned.key), thing).setParameter("user", user).executeUpdate();
  }

  private Query of(String sql, UUID thing) {
    return database.createNativeQuery(sql).setParameter("thing", thing);
  }

  private static ProblemException lastOne(Owned owned) {
    return ProblemException.conflict(
        "last-" + owned.word,
        "This is the last %2$s of the %1$s. Name another %2$s first, or ask an administrator."
            .formatted(owned.what(), owned.word));
  }

  private static Warning nobodyLeft(Owned owned) {
    return new Warning(
        "no-" + owned.word,
        "The %s has no %s any more; only administrators can change it."
            .formatted(owned.what(), owned.word),
        "/" + owned.word + "s");
  }
}
