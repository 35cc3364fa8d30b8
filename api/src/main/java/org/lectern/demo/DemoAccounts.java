package org.lectern.demo;

import static org.lectern.access.rights.PlatformRole.ADMIN;
import static org.lectern.access.rights.PlatformRole.LEARNER;
import static org.lectern.access.rights.PlatformRole.SESSION_ADMIN;
import static org.lectern.access.rights.PlatformRole.TEACHER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.NewId;
import org.lectern.identity.password.Passwords;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The demo accounts; they share one publicly known password. */
public final class DemoAccounts {
  public static final String PASSWORD = "lectern-demo";

  /** Somebody of the demonstration. */
  public record Person(
      String username, String firstName, String lastName, PlatformRole role, String about) {}

  public static final List<Person> ALL =
      List.of(
          new Person("admin", "Alma", "Keller", ADMIN, "Administrator: may do everything"),
          new Person("manager1", "Marta", "Rossi", SESSION_ADMIN, "Makes and runs sessions"),
          new Person("manager2", "Noah", "Lindqvist", SESSION_ADMIN, "Runs sessions of their own"),
          new Person("coach1", "Camille", "Dubois", TEACHER, "Writes courses and coaches"),
          new Person("coach2", "Tomás", "Herrera", TEACHER, "Writes courses and coaches"),
          learner(1, "Ada", "Okafor"),
          learner(2, "Ben", "Fischer"),
          learner(3, "Chloé", "Martin"),
          learner(4, "Dmitri", "Novak"),
          learner(5, "Elif", "Yılmaz"),
          learner(6, "Farid", "Haddad"),
          learner(7, "Grace", "O’Neill"),
          learner(8, "Hana", "Sato"),
          learner(9, "Ivo", "Petrov"),
          learner(10, "Júlia", "Costa"),
          learner(11, "Kofi", "Mensah"),
          learner(12, "Linnea", "Berg"));

  private static final Statement<Void, String> NAMES =
      Statement.of(Void.class, String.class, "select username from app_user where demo");

  private record New(
      UUID id,
      String username,
      String firstName,
      String lastName,
      String email,
      PlatformRole role,
      String hash,
      Instant now) {}

  private static final Statement<New, Void> ADD =
      Statement.change(
          New.class,
          """
          insert into app_user (id, username, first_name, last_name, email, role, demo,
            password_hash, created_at)
          values (:id, :username, :firstName, :lastName, :email, :role, true, :hash, :now)
          on conflict do nothing""");

  private static final Statement<Void, Void> REMOVE =
      Statement.change(Void.class, "delete from app_user where demo");

  private DemoAccounts() {}

  public static boolean exist(Database database) {
    return !database.list(NAMES, null).isEmpty();
  }

  /** Adds the missing ones; those that were changed stay as they are. */
  public static void add(Database database, Passwords passwords, Instant now) {
    var there = database.list(NAMES, null);
    var missing = ALL.stream().filter(person -> !there.contains(person.username)).toList();
    if (missing.isEmpty()) return;
    var hash = passwords.hash(PASSWORD);
    for (var person : missing) {
      database.change(
          ADD,
          new New(
              NewId.next(),
              person.username,
              person.firstName,
              person.lastName,
              person.username + "@demo.example",
              person.role,
              hash,
              now));
    }
  }

  public static int remove(Database database) {
    return database.change(REMOVE, null);
  }

  private static Person learner(int number, String firstName, String lastName) {
    return new Person("learner" + number, firstName, lastName, LEARNER, "Learner");
  }
}
