package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Removes a member from a class; removing a non-member is not an error. */
@ApplicationScoped
class ClassMemberRemover {
  private record Member(UUID group, UUID user) {}

  private static final Statement<Member, Long> COUNT =
      Statement.of(
          Member.class,
          Long.class,
          "select count(*) from class_member where class_id = :group and user_id = :user");

  private static final Statement<Member, Void> DELETE =
      Statement.change(
          Member.class, "delete from class_member where class_id = :group and user_id = :user");

  private final Database database;

  ClassMemberRemover(Database database) {
    this.database = database;
  }

  RemovalResponse remove(UUID group, UUID user, boolean dryRun) {
    var member = new Member(group, user);
    long gone = dryRun ? database.one(COUNT, member) : database.change(DELETE, member);
    return RemovalResponse.of(dryRun, List.of(), new RemovalCount("members", gone));
  }
}
